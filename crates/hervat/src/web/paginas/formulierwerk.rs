// SPDX-License-Identifier: EUPL-1.2
//! Reading what was typed in a form: days, words from a list, and the guard on free texts.
//!
//! A form keeps every text as it was typed; reading it gives either the whole or all faults at once.

use crate::web::Tekst;
use crate::web::formulier::{Fouten, Optie, Wacht, lees_dag, lees_tijd, lees_uren};
use dossier::medische_woorden;
use jiff::civil::{Date, Time, date};
use serde::de::DeserializeOwned;
use std::str::FromStr;

/// The id of the form itself: faults that are about no single field lead there.
pub const FORMULIER: &str = "formulier";

/// The earliest day that a form takes.
const EERSTE: Date = date(1990, 1, 1);
/// The latest day that a form takes.
const LAATSTE: Date = date(2100, 12, 31);

/// What every form that changes a dossier carries besides its fields.
pub trait Gepost: Default + DeserializeOwned {
    /// The number of the drawer that the sender saw; none when it is unreadable.
    fn verwacht(&self) -> Option<u32>;
    /// Did the sender say "all the same" to the warnings?
    fn toch(&self) -> bool;
}

/// Makes a form: raw texts, with the two hidden fields of [`Gepost`].
macro_rules! formulier {
    ($(#[$doc:meta])* $naam:ident { $($(#[$vdoc:meta])* $veld:ident),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
        #[serde(default)]
        pub struct $naam {
            $($(#[$vdoc])* pub $veld: String,)*
            /// The number of the drawer that the sender saw.
            pub verwacht: String,
            /// `ja`: all the same, whatever the warnings.
            pub toch: String,
        }

        impl crate::web::paginas::formulierwerk::Gepost for $naam {
            fn verwacht(&self) -> Option<u32> {
                self.verwacht.trim().parse().ok()
            }

            fn toch(&self) -> bool {
                self.toch == "ja"
            }
        }
    };
}
pub(crate) use formulier;

/// Reads a day that must be there.
pub fn dag(fouten: &mut Fouten, t: Tekst, veld: &str, label: &str, tekst: &str) -> Option<Date> {
    let naam = || [("veld", label.into())];
    if tekst.trim().is_empty() {
        fouten.bij(veld, t.met("lezen-dag-leeg", &naam()));
        return None;
    }
    let gelezen = lees_dag(tekst);
    let binnen = gelezen.filter(|dag| (EERSTE..=LAATSTE).contains(dag));
    match (gelezen, binnen) {
        (None, _) => fouten.bij(veld, t.met("lezen-dag-onleesbaar", &naam())),
        (Some(_), None) => fouten.bij(veld, t.met("lezen-dag-buiten", &naam())),
        (Some(_), Some(_)) => {}
    }
    binnen
}

/// Reads a day that may be left open.
pub fn dag_of_leeg(fouten: &mut Fouten, t: Tekst, veld: &str, label: &str, tekst: &str) -> Option<Date> {
    if tekst.trim().is_empty() { None } else { dag(fouten, t, veld, label, tekst) }
}

/// Reads a time of day that may be left open.
pub fn tijd(fouten: &mut Fouten, t: Tekst, veld: &str, label: &str, tekst: &str) -> Option<Time> {
    if tekst.trim().is_empty() {
        return None;
    }
    let gelezen = lees_tijd(tekst);
    if gelezen.is_none() {
        fouten.bij(veld, t.met("lezen-tijd", &[("veld", label.into())]));
    }
    gelezen
}

/// Reads an amount of hours that may be left open, as minutes.
pub fn uren(fouten: &mut Fouten, t: Tekst, veld: &str, label: &str, tekst: &str) -> Option<u16> {
    if tekst.trim().is_empty() {
        return None;
    }
    let gelezen = lees_uren(tekst).filter(|minuten| *minuten > 0);
    if gelezen.is_none() {
        fouten.bij(veld, t.met("lezen-uren", &[("veld", label.into())]));
    }
    gelezen
}

/// Reads a word from a closed list.
pub fn woord<W: FromStr>(fouten: &mut Fouten, t: Tekst, veld: &str, vraag: &str, tekst: &str) -> Option<W> {
    let gelezen = tekst.parse().ok();
    if gelezen.is_none() {
        fouten.bij(veld, t.met("lezen-kies", &[("veld", vraag.into())]));
    }
    gelezen
}

/// Reads yes or no.
pub fn ja_nee(fouten: &mut Fouten, t: Tekst, veld: &str, vraag: &str, tekst: &str) -> Option<bool> {
    match tekst {
        "ja" => Some(true),
        "nee" => Some(false),
        _ => {
            fouten.bij(veld, t.met("lezen-kies", &[("veld", vraag.into())]));
            None
        }
    }
}

/// The answers yes and no.
pub fn opties_ja_nee(t: Tekst) -> Vec<Optie> {
    vec![Optie::nieuw("ja", t.k("antwoord-ja")), Optie::nieuw("nee", t.k("antwoord-nee"))]
}

/// The guard on one free text: with the words that look medical, unless the writer said that they are not.
pub fn wacht(veld: &str, tekst: &str, bevestigd: bool) -> Wacht {
    let woorden = (!bevestigd).then(|| medische_vondsten(tekst)).flatten();
    Wacht { woorden, bevestiging: bevestiging(veld) }
}

/// Asks to look again at a text that holds words that look medical. A confirmation lets it pass.
pub fn kijk_nog_eens(fouten: &mut Fouten, t: Tekst, veld: &str, label: &str, tekst: &str, bevestigd: bool) {
    if !bevestigd && let Some(woorden) = medische_vondsten(tekst) {
        fouten.bij(veld, t.met("lezen-medisch", &[("veld", label.into()), ("woorden", woorden.into())]));
    }
}

/// The name of the box that confirms a guarded text.
pub fn bevestiging(veld: &str) -> String {
    format!("{veld}_bevestigd")
}

/// The words in this text that look medical, each once, joined for reading; none: nothing to ask.
pub fn medische_vondsten(tekst: &str) -> Option<String> {
    let mut woorden: Vec<String> = Vec::new();
    for vondst in medische_woorden(tekst) {
        let woord = format!("“{}”", vondst.woord);
        if !woorden.contains(&woord) {
            woorden.push(woord);
        }
    }
    (!woorden.is_empty()).then(|| woorden.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::Taal;

    #[track_caller]
    fn check(tekst: &str, verwacht: Result<Date, &str>) {
        let mut fouten = Fouten::default();
        let dag = dag(&mut fouten, Tekst::nieuw(Taal::Nl), "per", "Eerste dag", tekst);
        assert_eq!(dag, verwacht.ok());
        assert_eq!(fouten.van("per"), verwacht.err());
    }

    #[test]
    fn een_dag_is_er_of_er_staat_wat_eraan_schort() {
        check("23-11-2026", Ok(date(2026, 11, 23)));
        check(" ", Err("Eerste dag: vul een dag in."));
        check("31-2-2026", Err("Eerste dag: deze dag bestaat niet. Schrijf de dag zo: 23-11-2026."));
        check("1926-11-23", Err("Eerste dag: het jaar klopt niet. Kies een dag na 1990."));
    }

    #[test]
    fn een_medisch_woord_wordt_een_keer_genoemd_en_kan_bevestigd_worden() {
        let tekst = "griep, griep en koorts";
        assert_eq!(wacht("afspraken", tekst, false).woorden.as_deref(), Some("“griep”, “koorts”"));
        assert_eq!(wacht("afspraken", tekst, true).woorden, None);
        let mut fouten = Fouten::default();
        kijk_nog_eens(&mut fouten, Tekst::nieuw(Taal::Nl), "afspraken", "Afspraken", tekst, true);
        assert!(fouten.is_leeg());
    }
}
