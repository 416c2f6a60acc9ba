// SPDX-License-Identifier: EUPL-1.2
//! The notice after something was done: chosen from a fixed set by a word in the address, so that nobody can put
//! words of their own on a page of ours.

use super::Actie;
use super::rechten::roepnaam;
use crate::web::Tekst;
use askama::Template;
use askama::filters::HtmlSafe;
use dossier::{Dossier, Verlof};
use jiff::{ToSpan as _, civil::Date};
use poortwachter::Dag;

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Melding {
    /// Someone was reported ill: a dossier began.
    Ziekgemeld,
    /// Someone was reported ill again: the case goes on.
    Aangesloten,
    /// An act was carried out.
    Gedaan(Actie),
}

impl Melding {
    /// The word in the address.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::Ziekgemeld => "ziekgemeld",
            Self::Aangesloten => "aangesloten",
            Self::Gedaan(actie) => actie.woord(),
        }
    }

    /// Reads the word; none for any other.
    pub fn lees(woord: &str) -> Option<Self> {
        let acties = Actie::ALLE.into_iter().map(Self::Gedaan);
        [Self::Ziekgemeld, Self::Aangesloten]
            .into_iter()
            .chain(acties)
            .find(|melding| melding.woord() == woord)
    }
}

/// The notice.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "paginas/bericht.html")]
pub struct Bericht {
    zinnen: Vec<String>,
}

impl HtmlSafe for Bericht {}

impl Bericht {
    /// These sentences, which the page took from its own fixed set.
    pub(in crate::web::paginas) const fn van(zinnen: Vec<String>) -> Self {
        Self { zinnen }
    }

    /// What the person who did it reads. A relapse is explained from the dossier itself.
    pub fn nieuw(t: Tekst, melding: Melding, dossier: &Dossier, naam: &str) -> Self {
        let roepnaam = roepnaam(naam);
        let mut zinnen = vec![t.uit("gedaan", melding.woord())];
        if melding == Melding::Aangesloten
            && let Some((dagen, opnieuw)) = laatste_onderbreking(dossier)
        {
            let in_verlof =
                |v: &Verlof| v.van < opnieuw && v.tot_en_met >= opnieuw.saturating_sub(dagen.days());
            let sleutel = if dossier.verloven().iter().any(in_verlof) {
                "terugval-na-verlof"
            } else {
                "terugval-uitleg"
            };
            let waarden = [
                ("naam", roepnaam.into()),
                ("dagen", dagen.into()),
                ("opnieuw", t.dag_kort(opnieuw).into()),
                ("eerste", t.dag_kort(dossier.eerste_ziektedag()).into()),
            ];
            zinnen.push(t.met(sleutel, &waarden));
        }
        Self { zinnen }
    }
}

/// The days well before the last period, and its first day.
fn laatste_onderbreking(dossier: &Dossier) -> Option<(i32, Date)> {
    let [.., vorige, laatste] = dossier.perioden() else { return None };
    let tot = vorige.tot_en_met?;
    Some((Dag::from(laatste.van).sinds(Dag::from(tot)) - 1, laatste.van))
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Bericht {
    fn voorbeelden(kader: &crate::web::Kader) -> Vec<(&'static str, Self)> {
        let (dossier, naam) = (super::proef::terugval(), "Noor <van> Dalen");
        let nieuw = |melding| Self::nieuw(kader.t, melding, &dossier, naam);
        vec![
            ("ziekgemeld", nieuw(Melding::Ziekgemeld)),
            ("aangesloten", nieuw(Melding::Aangesloten)),
            ("stap", nieuw(Melding::Gedaan(Actie::StapVastleggen))),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::Taal;

    #[test]
    fn alleen_een_woord_uit_de_vaste_lijst_wordt_een_bericht() {
        assert_eq!(Melding::lees("herstel_melden"), Some(Melding::Gedaan(Actie::HerstelMelden)));
        assert_eq!(Melding::lees("<b>gratis</b>"), None);
    }

    #[test]
    fn elke_melding_heeft_een_zin_en_een_eigen_woord() {
        for melding in
            Actie::ALLE.map(Melding::Gedaan).into_iter().chain([Melding::Ziekgemeld, Melding::Aangesloten])
        {
            assert_eq!(Melding::lees(melding.woord()), Some(melding));
            for t in Taal::ALLE.map(Tekst::nieuw) {
                assert!(!t.uit("gedaan", melding.woord()).contains('⟦'), "{melding:?}");
            }
        }
    }
}
