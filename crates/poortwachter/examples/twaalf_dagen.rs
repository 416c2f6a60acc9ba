// SPDX-License-Identifier: EUPL-1.2
//! Twelve days of illnesses that run on, one line each, for `ci/vergelijk.sh`: so that it compares two programs that say
//! the same.

use poortwachter::{Dag, Feiten, TermijnId, Termijnen};
use std::io::{self, BufWriter, Write};

const TERMIJNEN: [TermijnId; 12] = [
    TermijnId::Probleemanalyse,
    TermijnId::PlanVanAanpak,
    TermijnId::UwvMelding42Weken,
    TermijnId::Eerstejaarsevaluatie,
    TermijnId::TweedeSpoor,
    TermijnId::VervroegdeIva,
    TermijnId::UwvBriefWia,
    TermijnId::ReIntegratieverslag,
    TermijnId::WiaAanvraag,
    TermijnId::LoonsanctieBesluit,
    TermijnId::EindeWachttijd,
    TermijnId::EindeOpzegverbod,
];

/// First sick days, each a week and a day later, over twenty years.
const AANTAL: i32 = 900;

fn main() -> io::Result<()> {
    let mut uit = BufWriter::new(io::stdout().lock());
    let koppen: Vec<_> = TERMIJNEN.iter().map(|id| id.woord()).collect();
    writeln!(uit, "eerste_ziektedag,{}", koppen.join(","))?;
    let eerste = Dag::lees("2016-01-01").map_err(io::Error::other)?;
    for nummer in 0..AANTAL {
        let van = eerste.plus(8 * nummer);
        let feiten = Feiten::vanaf(van).map_err(|geweigerd| io::Error::other(geweigerd.sleutel))?;
        let termijnen = Termijnen::van(&feiten);
        write!(uit, "{van}")?;
        for id in TERMIJNEN {
            let dag = termijnen.uitkomst(id).and_then(|uitkomst| uitkomst.uiterlijk);
            write!(uit, ",{}", dag.map_or_else(String::new, |dag| dag.to_string()))?;
        }
        writeln!(uit)?;
    }
    uit.flush()
}
