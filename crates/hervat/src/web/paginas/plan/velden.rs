// SPDX-License-Identifier: EUPL-1.2
//! What was typed on a short page of the plan, as it was posted; and how its texts are read.
//!
//! A page of a draft asks for nothing: what stays empty may be filled in later. Refused is only what cannot be read or
//! kept.

use crate::web::Tekst;
use crate::web::formulier::{Fouten, Invoer, Veld};
use crate::web::paginas::formulierwerk::{bevestiging, kijk_nog_eens, wacht};
use dossier::plan::{HOOGSTENS_TEKENS, Zijde};
use jiff::civil::Time;
use serde::Deserialize;

/// Names and texts, in the order in which they were posted. A name may come more than once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Velden(Vec<(String, String)>);

impl Velden {
    /// With this text besides.
    #[must_use]
    pub fn bij(mut self, naam: &str, waarde: impl Into<String>) -> Self {
        self.0.push((naam.to_owned(), waarde.into()));
        self
    }

    /// The text with this name; empty when there is none.
    pub fn een(&self, naam: &str) -> &str {
        self.0.iter().find(|(n, _)| n == naam).map_or("", |(_, waarde)| waarde)
    }

    /// Every text with this name, in order.
    pub fn alle<'a>(&'a self, naam: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(n, _)| n == naam).map(|(_, waarde)| waarde.as_str())
    }

    /// Was this box ticked?
    pub fn aan(&self, naam: &str) -> bool {
        self.een(naam) == "ja"
    }

    /// A whole number, when it is one.
    pub fn getal<G: std::str::FromStr>(&self, naam: &str) -> Option<G> {
        self.een(naam).trim().parse().ok()
    }
}

/// Reads and shows the fields of one page, for someone of one side.
#[derive(Debug, Clone, Copy)]
pub struct Lezer<'a> {
    /// The sentences.
    pub t: Tekst,
    /// What was typed.
    pub velden: &'a Velden,
    /// Who typed it: texts of the employer's side are guarded.
    pub zijde: Zijde,
}

impl Lezer<'_> {
    /// A free text, as it will be kept: browsers end lines in two ways, and what surrounds the text says nothing.
    pub fn tekst(&self, fouten: &mut Fouten, veld: &str, label: &str) -> String {
        let tekst = self.kort(fouten, veld, label);
        if self.zijde == Zijde::Werkgever {
            let bevestigd = self.velden.aan(&bevestiging(veld));
            kijk_nog_eens(fouten, self.t, veld, label, &tekst, bevestigd);
        }
        tekst
    }

    /// A text of one line that names someone or something: no guard.
    pub fn kort(&self, fouten: &mut Fouten, veld: &str, label: &str) -> String {
        self.los(fouten, veld, label, self.velden.een(veld))
    }

    /// A text that was taken out of several with one name: no guard.
    pub fn los(&self, fouten: &mut Fouten, veld: &str, label: &str, tekst: &str) -> String {
        let tekst = tekst.replace("\r\n", "\n").trim().to_owned();
        if tekst.chars().count() > HOOGSTENS_TEKENS as usize {
            let waarden = [("veld", label.into()), ("hoogstens", HOOGSTENS_TEKENS.into())];
            fouten.bij(veld, self.t.met("plan-te-lang", &waarden));
        }
        tekst
    }

    /// The field of a free text, with what was typed, guarded when the employer's side types it.
    pub fn veld(&self, fouten: &Fouten, soort: Invoer, naam: &str, label: &str) -> Veld {
        let tekst = self.velden.een(naam);
        let veld = Veld::nieuw(self.t, naam, soort, label).waarde(tekst).met_fouten(fouten);
        match self.zijde {
            Zijde::Werkgever => veld.met_wacht(wacht(naam, tekst, self.velden.aan(&bevestiging(naam)))),
            Zijde::Werknemer => veld,
        }
    }
}

/// Minutes as a field for hours shows them: `4`, `3:30`.
pub(super) fn schrijf_uren(minuten: u16) -> String {
    match (minuten / 60, minuten % 60) {
        (heel, 0) => heel.to_string(),
        (heel, rest) => format!("{heel}:{rest:02}"),
    }
}

/// A time of day as a field shows it.
pub(super) fn schrijf_tijd(tijd: Time) -> String {
    format!("{:02}:{:02}", tijd.hour(), tijd.minute())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::Taal;
    use jiff::civil::time;

    #[test]
    fn een_tijd_staat_er_zoals_een_veld_haar_wil() {
        assert_eq!(schrijf_tijd(time(9, 5, 0, 0)), "09:05");
    }

    #[test]
    fn uren_staan_er_zoals_een_veld_ze_weer_leest() {
        for (minuten, verwacht) in [(240, "4"), (210, "3:30"), (65, "1:05")] {
            assert_eq!(schrijf_uren(minuten), verwacht);
            assert_eq!(crate::web::formulier::lees_uren(verwacht), Some(minuten));
        }
    }

    fn lees(zijde: Zijde, velden: &Velden) -> (String, Fouten) {
        let mut fouten = Fouten::default();
        let lezer = Lezer { t: Tekst::nieuw(Taal::Nl), velden, zijde };
        (lezer.tekst(&mut fouten, "stappen", "Stappen"), fouten)
    }

    #[test]
    fn een_tekst_blijft_gelijk_hoe_de_regels_ook_eindigen() {
        let velden = Velden::default().bij("stappen", "een\r\ntwee\r\n");
        assert_eq!(lees(Zijde::Werknemer, &velden).0, "een\ntwee");
    }

    #[test]
    fn een_te_lange_tekst_wordt_niet_ingekort_maar_genoemd() {
        let velden = Velden::default().bij("stappen", "é".repeat(HOOGSTENS_TEKENS as usize + 1));
        let (tekst, fouten) = lees(Zijde::Werknemer, &velden);
        assert_eq!(tekst.chars().count(), HOOGSTENS_TEKENS as usize + 1);
        assert!(fouten.van("stappen").is_some_and(|zin| zin.contains("4.000") || zin.contains("4000")));
    }

    #[test]
    fn alleen_de_werkgever_wordt_gevraagd_nog_eens_te_kijken() {
        let velden = Velden::default().bij("stappen", "eerst de burn-out");
        assert!(!lees(Zijde::Werkgever, &velden).1.is_leeg());
        assert!(lees(Zijde::Werknemer, &velden).1.is_leeg());
        let bevestigd = velden.bij("stappen_bevestigd", "ja");
        assert!(lees(Zijde::Werkgever, &bevestigd).1.is_leeg());
    }

    #[test]
    fn namen_die_vaker_komen_houden_hun_volgorde() {
        let velden = Velden::default().bij("op", "a").bij("tijd", "x").bij("op", "b");
        assert_eq!(velden.alle("op").collect::<Vec<_>>(), ["a", "b"]);
    }
}
