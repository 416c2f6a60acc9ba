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
        fouten.bij(veld, zin(t, "weigering", weigering.code.sleutel(), &weigering.code.waarden()));
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
    zin(t, "waarschuwing", waarschuwing.code.sleutel(), &waarschuwing.code.waarden())
}

fn zin(t: Tekst, groep: &str, sleutel: &str, waarden: &[(&'static str, dossier::Waarde)]) -> String {
    let waarden: Vec<(&'static str, Waarde<'_>)> =
        waarden.iter().map(|(naam, waarde)| (*naam, in_woorden(t, *waarde))).collect();
    t.met(&format!("{groep}-{sleutel}"), &waarden)
}

fn in_woorden(t: Tekst, waarde: dossier::Waarde) -> Waarde<'static> {
    match waarde {
        dossier::Waarde::Dag(dag) => t.dag_zonder_week(dag).into(),
        dossier::Waarde::Getal(getal) => getal.into(),
        dossier::Waarde::Stap(stap) => t.uit("stap", stap.woord()).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::Taal;
    use dossier::woorden::Stap;
    use dossier::{Waarschuwcode, Weigercode};
    use jiff::civil::date;

    #[test]
    fn elke_code_heeft_een_zin_in_elke_taal() {
        for t in Taal::ALLE.map(Tekst::nieuw) {
            for sleutel in Weigercode::SLEUTELS {
                assert!(!t.uit("weigering", sleutel).contains('⟦'), "{:?} {sleutel}", t.taal());
            }
            for sleutel in Waarschuwcode::SLEUTELS {
                assert!(!t.uit("waarschuwing", sleutel).contains('⟦'), "{:?} {sleutel}", t.taal());
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
