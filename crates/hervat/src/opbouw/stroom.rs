// SPDX-License-Identifier: EUPL-1.2
//! Many plans at once.

use super::{Vorm, afgewezen, antwoord, lees};
use crate::stroom::{self, Regel, StroomFout};
use crate::termijnen::Wijze;
use std::io::{BufRead, Write};

/// Answers every line of `invoer` on `uitvoer`. A plan that cannot be is answered in the shape of the contract, with
/// what is wrong; a line that is no plan gets a sentence.
///
/// # Errors
/// When reading or writing fails, or at the end when a line was refused.
pub fn stroom(invoer: impl BufRead, uitvoer: impl Write, wijze: Wijze) -> Result<(), StroomFout> {
    stroom::stroom(invoer, uitvoer, wijze.taal, |regel, uit| een_regel(regel, wijze, uit))
}

fn een_regel(regel: &str, wijze: Wijze, uit: &mut Vec<u8>) -> Regel {
    let invoer = match lees(regel, wijze.taal) {
        Ok(invoer) => invoer,
        Err(onjuist) => return Regel::Fout(onjuist.to_string()),
    };
    let vorm = if wijze.beknopt { Vorm::Beknopt } else { Vorm::Volledig };
    match antwoord(&invoer, wijze.vandaag(invoer.vandaag), vorm, wijze.taal) {
        Ok(antwoord) => Regel::Goed.json(uit, &antwoord),
        Err(geweigerd) => Regel::Afgewezen.json(uit, &afgewezen(&geweigerd, vorm, wijze.taal)),
    }
}
