// SPDX-License-Identifier: EUPL-1.2
//! The sentences for what `dossier` refuses or finds unusual, beside the field where it can be put right.

use super::formulierwerk::FORMULIER;
use crate::web::formulier::Fouten;
use crate::web::{Tekst, Waarde};
use dossier::{Waarschuwing, Weigering};

/// Every refusal as a fault: at its field when the form has that field, else at the form as a whole.
pub fn fouten_van(weigeringen: &[Weigering], t: Tekst, velden: &[&str]) -> Fouten {
    let mut fouten = Fouten::default();
    for weigering in weigeringen {
        let veld = if velden.contains(&weigering.veld) { weigering.veld } else { FORMULIER };
        let waarden = in_woorden(t, &weigering.code.waarden());
        fouten.bij(veld, t.uit_met("weigering", weigering.code.sleutel(), &waarden));
    }
    fouten
}

/// Somebody else wrote in the dossier while this form was open.
pub fn botsing(t: Tekst) -> Fouten {
    let mut fouten = Fouten::default();
    fouten.bij(FORMULIER, t.k("handeling-botsing"));
    fouten
}

/// What is unusual, in a sentence.
pub fn waarschuwing(t: Tekst, waarschuwing: &Waarschuwing) -> String {
    let waarden = in_woorden(t, &waarschuwing.code.waarden());
    t.uit_met("waarschuwing", waarschuwing.code.sleutel(), &waarden)
}

fn in_woorden(t: Tekst, waarden: &[(&'static str, dossier::Waarde)]) -> Vec<(&'static str, Waarde<'static>)> {
    let woord = |waarde: dossier::Waarde| match waarde {
        dossier::Waarde::Dag(dag) => t.dag_zonder_week(dag).into(),
        dossier::Waarde::Getal(getal) => getal.into(),
        dossier::Waarde::Stap(stap) => t.uit("stap", stap.woord()).into(),
    };
    waarden.iter().map(|(naam, waarde)| (*naam, woord(*waarde))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::Taal;
    use dossier::woorden::Stap;
    use dossier::{Waarschuwcode, Weigercode};
    use jiff::civil::date;

    /// Every value that any code has.
    fn waarden(t: Tekst) -> Vec<(&'static str, Waarde<'static>)> {
        let dagen = [
            "hoogstens",
            "van",
            "tot_en_met",
            "eerste_ziektedag",
            "laatste_ziektedag",
            "per",
            "op",
            "na",
            "vroegst",
        ];
        let dagen = dagen.into_iter().map(|naam| (naam, Waarde::from(t.dag_kort(date(2026, 11, 23)))));
        let getallen =
            ["eerst", "hoogstens_weken", "stappen"].into_iter().map(|naam| (naam, Waarde::from(3)));
        dagen.chain(getallen).chain([("stap", Waarde::from("plan"))]).collect()
    }

    #[test]
    fn elke_code_heeft_een_zin_in_elke_taal() {
        for t in Taal::ALLE.map(Tekst::nieuw) {
            let weigeringen = Weigercode::SLEUTELS.iter().map(|s| t.uit_met("weigering", s, &waarden(t)));
            let waarschuwingen =
                Waarschuwcode::SLEUTELS.iter().map(|s| t.uit_met("waarschuwing", s, &waarden(t)));
            for zin in weigeringen.chain(waarschuwingen) {
                assert!(!zin.contains('⟦'), "{:?} {zin}", t.taal());
            }
        }
    }

    #[test]
    fn de_waarden_van_een_code_staan_in_de_zin() {
        let code = Weigercode::StapAlVastgelegd { stap: Stap::PlanVanAanpak, op: date(2026, 8, 5) };
        let weigering = Weigering { veld: "stap", code };
        let fouten = fouten_van(&[weigering], Tekst::nieuw(Taal::Nl), &["op"]);
        let zin = fouten.van(FORMULIER).expect("the form has no field `stap`");
        assert!(zin.contains("plan van aanpak") && zin.contains("woensdag 5 augustus 2026"), "{zin}");
    }

    #[test]
    fn een_weigering_staat_bij_haar_veld() {
        let weigering =
            Weigering { veld: "per", code: Weigercode::InDeToekomst { hoogstens: date(2026, 11, 30) } };
        let fouten = fouten_van(&[weigering], Tekst::nieuw(Taal::En), &["per"]);
        assert!(fouten.van("per").is_some_and(|zin| zin.contains("Monday 30 November 2026")), "{fouten:?}");
    }
}
