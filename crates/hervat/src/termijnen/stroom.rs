// SPDX-License-Identifier: EUPL-1.2
//! Many illnesses at once.

use super::beknopt::beknopt;
use super::{antwoord, lees};
use crate::stroom::{self, Regel, StroomFout};
use poortwachter::{Dag, Taal};
use std::io::{BufRead, Write};

/// How to answer.
#[derive(Debug, Clone, Copy)]
pub struct Wijze {
    /// The day for lines that name none; it wins when `dwingend`.
    pub vandaag: Dag,
    /// `--vandaag` was given: it wins over the line's own.
    pub dwingend: bool,
    /// Ids, days and states only.
    pub beknopt: bool,
    /// The language of sentences.
    pub taal: Taal,
}

impl Wijze {
    /// The day to answer for, when a line names `eigen`.
    pub(crate) fn vandaag(self, eigen: Option<Dag>) -> Dag {
        eigen.filter(|_| !self.dwingend).unwrap_or(self.vandaag)
    }
}

/// Answers every line of `invoer` on `uitvoer`.
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
    let vandaag = wijze.vandaag(invoer.vandaag);
    if wijze.beknopt {
        Regel::Goed.json(uit, &beknopt(&invoer.feiten, vandaag))
    } else {
        Regel::Goed.json(uit, &antwoord(&invoer.feiten, vandaag, wijze.taal))
    }
}
