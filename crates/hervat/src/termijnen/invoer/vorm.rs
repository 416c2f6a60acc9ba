// SPDX-License-Identifier: EUPL-1.2
//! What each key of a fact holds, for who asks for it on a page, and for saying all that is wrong with a fact at once.
//!
//! A key is a day that must be there, unless it stands below as something else. A test holds this against the reader.

use super::FEITEN;
use super::feit::{DIENSTVERBANDEN, FASEN, MOGELIJKHEDEN, SANCTIES, VANGNETTEN};
use crate::invoer::{Bron, InvoerFout};

/// A key of a fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sleutel {
    pub(crate) naam: &'static str,
    pub(crate) soort: Sleutelsoort,
    pub(crate) verplicht: bool,
}

/// What a key holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Sleutelsoort {
    Dag,
    /// A whole number from here up to and including there.
    Getal(u8, u8),
    /// One of these words.
    Woord(Vec<&'static str>),
    /// `true` or `false`.
    JaNee,
    /// Only `true` says something.
    Vinkje,
    /// A sentence that is asked for and not used: a page does not ask for it.
    Reden,
}

/// The facts of the contract, in its order.
pub(crate) fn namen() -> impl Iterator<Item = &'static str> {
    FEITEN.iter().map(|(naam, _)| *naam)
}

/// The keys of a fact, in the order of the contract; none of a fact that there is not.
pub(crate) fn sleutels(feit: &str) -> Vec<Sleutel> {
    let gevonden = FEITEN.iter().find(|(naam, _)| *naam == feit);
    let sleutel = |&naam: &&'static str| Sleutel {
        naam,
        soort: soort(feit, naam),
        verplicht: !mag_ontbreken(feit, naam),
    };
    gevonden.map(|(_, sleutels)| sleutels.iter().map(sleutel).collect()).unwrap_or_default()
}

fn soort(feit: &str, sleutel: &str) -> Sleutelsoort {
    match (feit, sleutel) {
        (_, "percentage") => Sleutelsoort::Getal(1, 99),
        (_, "weken") => Sleutelsoort::Getal(1, 52),
        (_, "zelfde_oorzaak") => Sleutelsoort::JaNee,
        (_, "niet_ontvangen") => Sleutelsoort::Vinkje,
        (_, "reden") => Sleutelsoort::Reden,
        (_, "mogelijkheden") => woorden(MOGELIJKHEDEN),
        (_, "termijn") => Sleutelsoort::Woord(vec!["probleemanalyse", "plan_van_aanpak"]),
        ("dienstverband", "soort") => woorden(DIENSTVERBANDEN),
        ("vangnet", "soort") => woorden(VANGNETTEN),
        ("vangnet", "fase") => woorden(FASEN),
        ("loonsanctie", "soort") => woorden(SANCTIES),
        _ => Sleutelsoort::Dag,
    }
}

fn woorden<T>(woorden: &[(&'static str, T)]) -> Sleutelsoort {
    Sleutelsoort::Woord(woorden.iter().map(|(woord, _)| *woord).collect())
}

fn mag_ontbreken(feit: &str, sleutel: &str) -> bool {
    matches!(
        (feit, sleutel),
        ("ziek" | "arbeidstherapie" | "loonsanctie", "tot_en_met")
            | ("zwangerschapsverlof", "zelfde_oorzaak")
            | ("uwv_brief_wia" | "tekortkoming_hersteld" | "vrijwillige_verlenging", _)
            | ("vervroegde_iva", "wachttijd_tot_en_met")
            | ("loonsanctie", "soort")
            | ("tekortkoming_niet_hersteld", "gemeld_op")
            | ("dienstverband_eindigt", "laatste_werkdag")
            | ("vangnet", "fase" | "duidelijk_op")
    )
}

impl Bron<'_> {
    /// Judges one key by itself.
    pub(super) fn keur(&self, sleutel: &Sleutel) -> Result<(), InvoerFout> {
        let naam = sleutel.naam;
        if !sleutel.verplicht && self.waarde(naam).is_none() {
            return Ok(());
        }
        match &sleutel.soort {
            Sleutelsoort::Dag => self.dag(naam).map(drop),
            Sleutelsoort::Getal(van, tot_en_met) => self.heel_getal(naam, *van, *tot_en_met).map(drop),
            Sleutelsoort::JaNee | Sleutelsoort::Vinkje => self.ja_of_nee(naam).map(drop),
            Sleutelsoort::Reden => self.reden(),
            Sleutelsoort::Woord(woorden) => {
                let paren: Vec<_> = woorden.iter().map(|woord| (*woord, ())).collect();
                self.woord(naam, &paren)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::termijnen::lees;
    use poortwachter::Taal;
    use serde_json::{Map, Value, json};

    fn voorbeeld(sleutel: &Sleutel) -> Value {
        match &sleutel.soort {
            Sleutelsoort::Dag => json!("2026-03-02"),
            Sleutelsoort::Getal(van, _) => json!(van),
            Sleutelsoort::Woord(woorden) => json!(woorden[0]),
            Sleutelsoort::JaNee | Sleutelsoort::Vinkje => json!(true),
            Sleutelsoort::Reden => json!("advies van de bedrijfsarts"),
        }
    }

    /// Of their keys one is enough, whichever it is.
    const EEN_IS_GENOEG: [&str; 3] = ["uwv_brief_wia", "tekortkoming_hersteld", "vrijwillige_verlenging"];

    /// Which keys of this one fact are refused by themselves.
    fn bezwaren(feit: &Map<String, Value>) -> Vec<String> {
        let invoer = json!({ "feiten": [feit] }).to_string();
        let Err(fout) = lees(&invoer, Taal::Nl) else { return Vec::new() };
        let eigen = fout.0.into_iter().filter(|fout| !matches!(fout.aard, crate::invoer::Aard::Feiten(_)));
        eigen.map(|fout| fout.sleutel.unwrap_or(fout.zin)).collect()
    }

    fn met(feit: &str, sleutels: &[Sleutel]) -> Map<String, Value> {
        let mut object: Map<String, Value> = std::iter::once(("feit".to_owned(), json!(feit))).collect();
        object.extend(sleutels.iter().map(|sleutel| (sleutel.naam.to_owned(), voorbeeld(sleutel))));
        // Of UWV's letter one of the two is known.
        if feit == "uwv_brief_wia" {
            object.remove("niet_ontvangen");
        }
        object
    }

    #[test]
    fn de_lezer_neemt_aan_wat_hier_staat() {
        for feit in namen() {
            let alle = sleutels(feit);
            assert_eq!(bezwaren(&met(feit, &alle)), Vec::<String>::new(), "{feit}, all keys");
            let verplicht: Vec<_> = alle.into_iter().filter(|sleutel| sleutel.verplicht).collect();
            if !EEN_IS_GENOEG.contains(&feit) {
                assert_eq!(bezwaren(&met(feit, &verplicht)), Vec::<String>::new(), "{feit}, shortest");
            }
        }
    }

    #[test]
    fn de_lezer_weigert_wat_ontbreekt_of_anders_is() {
        for feit in namen() {
            let alle = sleutels(feit);
            for sleutel in &alle {
                let mut zonder = met(feit, &alle);
                zonder.remove(sleutel.naam);
                if sleutel.verplicht {
                    assert_eq!(bezwaren(&zonder), [sleutel.naam], "{feit} without {}", sleutel.naam);
                }
                let mut fout = met(feit, &alle);
                fout.insert(sleutel.naam.to_owned(), json!({ "geen": "waarde" }));
                assert_eq!(bezwaren(&fout), [sleutel.naam], "{feit} with an odd {}", sleutel.naam);
            }
        }
    }

    #[test]
    fn alles_wat_aan_een_feit_mis_is_wordt_in_een_keer_gezegd() {
        let feit =
            json!({ "feit": "loonsanctie", "besluit_verzonden_op": "31-2", "weken": 53, "soort": "zwaar" });
        let feit = feit.as_object().unwrap();
        assert_eq!(bezwaren(feit), ["besluit_verzonden_op", "weken", "soort"]);
    }
}
