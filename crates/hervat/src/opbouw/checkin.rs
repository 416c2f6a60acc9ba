// SPDX-License-Identifier: EUPL-1.2
//! What the person said after work: read strictly, and answered with advice and a trend. Only with the answer to who
//! asked; not on paper and not in a calendar, for those go to others.

use super::invoer::Loopt;
use crate::invoer::{Bron, InvoerFout, alle};
use opbouw::{Advies, Checkin, Dag, Herstel, Lijn, Taal, Vervolg, herstelde_weken, lijn};
use serde::{Serialize, Serializer};

impl Bron<'_> {
    pub(super) fn checkins(&self) -> Result<Vec<Checkin>, InvoerFout> {
        let dagen = self.objecten("checkins", &["dag", "hersteld_binnen_uren"])?;
        let mut geweest: Vec<Dag> = Vec::with_capacity(dagen.len());
        alle(dagen.iter().map(|bron| {
            let dag = bron.dag("dag")?;
            let hersteld = bron.ja_of_nee("hersteld_binnen_uren")?.ok_or_else(|| {
                let (nl, en) = ("ontbreekt; geef `true` of `false`", "is missing; give `true` or `false`");
                bron.fout("hersteld_binnen_uren", nl, en)
            })?;
            if geweest.contains(&dag) {
                let (nl, en) =
                    ("staat er al; geef elke dag één keer", "is there already; give each day once");
                return Err(bron.fout("dag", nl, en));
            }
            geweest.push(dag);
            Ok(Checkin { dag, herstel: if hersteld { Herstel::BinnenUren } else { Herstel::NietBinnenUren } })
        }))
    }
}

/// What the check-ins mean: advice to do something else than was planned, if any, and where the line goes.
pub(super) struct Gehoord {
    pub(super) advies: Option<(Advies, &'static str)>,
    pub(super) trend: Trend,
}

/// Where the line goes, through good and bad weeks.
#[derive(Debug, Serialize)]
pub(super) struct Trend {
    /// Of what was worked, as a share of the contract.
    uren: Woord,
    /// Of the days after which one recovered within hours.
    herstel: Woord,
}

#[derive(Debug)]
struct Woord(Lijn);

impl Serialize for Woord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.woord())
    }
}

impl Gehoord {
    /// None when nobody said anything.
    pub(super) fn van(checkins: &[Checkin], loopt: &Loopt<'_>, vandaag: Dag) -> Option<Self> {
        if checkins.is_empty() {
            return None;
        }
        let advies = opbouw::advies(checkins, vandaag);
        let gewerkt = loopt.vervolg.as_ref().map_or_else(Vec::new, Vervolg::gewerkte_weken);
        let trend =
            Trend { uren: Woord(lijn(&gewerkt)), herstel: Woord(lijn(&herstelde_weken(checkins, vandaag))) };
        Some(Self { advies: advies.code().map(|code| (advies, code)), trend })
    }

    /// The advice, and both lines in one sentence; each on a line of its own.
    pub(super) fn tekst(&self, taal: Taal) -> String {
        let advies = self.advies.and_then(|(advies, _)| advies.tekst(taal));
        let advies = advies.map_or_else(String::new, |zin| format!("\n{zin}"));
        let (uren, herstel) = (woord(self.trend.uren.0, taal), woord(self.trend.herstel.0, taal));
        let lijn = match taal {
            Taal::Nl => format!("De lijn van de uren {uren}; die van het herstel na het werk {herstel}."),
            Taal::En => format!("The line of hours {uren}; that of recovery after work {herstel}."),
        };
        format!("{advies}\n{lijn}\n")
    }
}

const fn woord(lijn: Lijn, taal: Taal) -> &'static str {
    match (lijn, taal) {
        (Lijn::Stijgt, Taal::Nl) => "stijgt",
        (Lijn::Stijgt, Taal::En) => "rises",
        (Lijn::Vlak, Taal::Nl) => "blijft gelijk",
        (Lijn::Vlak, Taal::En) => "stays level",
        (Lijn::Daalt, Taal::Nl) => "daalt",
        (Lijn::Daalt, Taal::En) => "falls",
        (Lijn::TeKort, Taal::Nl) => "is nog te kort om iets te zeggen",
        (Lijn::TeKort, Taal::En) => "is too short yet to say anything",
    }
}
