// SPDX-License-Identifier: EUPL-1.2
//! The shape of each form as JSON: which keys there are, and what may stand behind them.

use super::lezer::{Bezwaar, Regel};
use dossier::plan::{Einddoelsoort, Probleemveld, Zijde};
use dossier::probleemanalyse::{Duurverwachting, Rubriek};
use dossier::woorden::Mogelijkheden;
use serde_json::{Map, Value};

/// What may stand in one place.
pub(super) enum Vorm {
    /// These keys, of which some are needed, and what they say about each other.
    Object {
        sleutels: &'static [(&'static str, Vorm)],
        nodig: &'static [&'static str],
        regels: &'static [Regel],
    },
    /// So many of these at most.
    Lijst(&'static Vorm, usize),
    /// So many characters at most.
    Tekst(usize),
    /// One of these words.
    Woord(fn() -> Vec<&'static str>),
    /// A whole number between these, both included.
    Getal(u32, u32),
    /// A day.
    Dag,
    /// A time of day.
    Tijd,
    /// An instant.
    Moment,
    /// A burgerservicenummer.
    Bsn,
}

/// The most characters in a field, the most activities and the most appointments: as in the events of a dossier.
const TEKST: Vorm = Vorm::Tekst(4_000);
const ACTIVITEITEN: usize = 100;
const AFSPRAKEN: usize = 30;
/// The most limits to hours in a probleemanalyse.
const GRENZEN: usize = 30;

pub(super) static PLANFORMULIER: Vorm = Vorm::Object {
    sleutels: &[
        ("werknemer", WERKNEMER),
        ("plan", PLAN),
        ("versie", Vorm::Getal(0, 9_999)),
        ("reden", TEKST),
        ("hash", TEKST),
        ("eerste_ziektedag", Vorm::Dag),
        ("datum", Vorm::Dag),
        ("ondertekening", Vorm::Lijst(&HANDTEKENING, 20)),
        ("advies_einddoel", EINDDOELSOORT),
        ("grenzen", Vorm::Lijst(&URENGRENS, GRENZEN)),
        ("afwijkingen", Vorm::Lijst(&AFWIJKING, 20)),
    ],
    nodig: &["werknemer", "plan"],
    regels: &[],
};

pub(super) static FUNCTIONEEL: Vorm = Vorm::Object {
    sleutels: &[
        ("werknemer", WERKNEMER),
        ("functie", TEKST),
        ("werkgever", TEKST),
        ("eerste_ziektedag", Vorm::Dag),
        ("arts", ARTS),
        ("versie", Vorm::Getal(1, 9_999)),
        ("op", Vorm::Dag),
        ("reden", TEKST),
        ("deel", DEEL),
    ],
    nodig: &["werknemer", "arts", "op", "deel"],
    regels: &[],
};

const ARTS: Vorm = Vorm::Object {
    sleutels: &[("naam", TEKST), ("functie", TEKST), ("arbodienst", TEKST)],
    nodig: &["naam", "functie"],
    regels: &[],
};

const WERKNEMER: Vorm = Vorm::Object {
    sleutels: &[("naam", TEKST), ("burgerservicenummer", Vorm::Bsn)],
    nodig: &["naam"],
    regels: &[],
};

const EINDDOELSOORT: Vorm = Vorm::Woord(|| Einddoelsoort::ALLE.iter().map(|w| w.woord()).collect());

const PLAN: Vorm = Vorm::Object {
    sleutels: &[
        ("casemanager", CASEMANAGER),
        ("arbodienst", ARBODIENST),
        ("einddoel", EINDDOEL),
        ("stappen", TEKST),
        ("activiteiten", Vorm::Lijst(&ACTIVITEIT, ACTIVITEITEN)),
        ("evaluaties", Vorm::Lijst(&AFSPRAAK, AFSPRAKEN)),
        ("evaluaties_probleemanalyse", Vorm::Lijst(&AFSPRAAK, AFSPRAKEN)),
        ("reden_te_laat", TEKST),
        ("visie_werkgever", TEKST),
        ("visie_werknemer", TEKST),
    ],
    nodig: &[],
    regels: &[],
};

const CASEMANAGER: Vorm = Vorm::Object {
    sleutels: &[
        ("naam", TEKST),
        ("adres", TEKST),
        ("postcode_en_plaats", TEKST),
        ("telefoonnummer", TEKST),
        ("functie", TEKST),
    ],
    nodig: &[],
    regels: &[],
};

const ARBODIENST: Vorm = Vorm::Object {
    sleutels: &[("naam", TEKST), ("arts", TEKST), ("telefoonnummer", TEKST)],
    nodig: &[],
    regels: &[],
};

const EINDDOEL: Vorm = Vorm::Object {
    sleutels: &[("soort", EINDDOELSOORT), ("omdat", TEKST), ("reden_afwijking", TEKST)],
    nodig: &[],
    regels: &[omdat_zonder_onbekend],
};

static ACTIVITEIT: Vorm = Vorm::Object {
    sleutels: &[
        ("probleemveld", Vorm::Woord(|| Probleemveld::ALLE.iter().map(|w| w.woord()).collect())),
        ("activiteit", TEKST),
        ("door", TEKST),
        ("planning", TEKST),
        ("gepland_op", Vorm::Dag),
        ("gedaan_op", Vorm::Dag),
        ("minuten_per_dag", Vorm::Getal(0, 1_440)),
        ("dagen_per_week", Vorm::Getal(1, 7)),
        ("reden_afwijking", TEKST),
    ],
    nodig: &["probleemveld", "activiteit"],
    regels: &[],
};

static AFSPRAAK: Vorm = Vorm::Object {
    sleutels: &[("op", Vorm::Dag), ("tijd", Vorm::Tijd), ("afspraak", TEKST)],
    nodig: &["op"],
    regels: &[],
};

static HANDTEKENING: Vorm = Vorm::Object {
    sleutels: &[
        ("zijde", Vorm::Woord(|| Zijde::ALLE.iter().map(|w| w.woord()).collect())),
        ("naam", TEKST),
        ("hoedanigheid", TEKST),
        ("op", Vorm::Moment),
        ("uitkomst", Vorm::Woord(|| vec!["getekend", "geweigerd"])),
        ("reden", TEKST),
    ],
    nodig: &["zijde", "naam", "op", "uitkomst"],
    regels: &[weigering_zonder_reden],
};

static AFWIJKING: Vorm = Vorm::Object {
    sleutels: &[
        ("termijn", Vorm::Woord(|| vec!["probleemanalyse", "plan_van_aanpak"])),
        ("tot_en_met", Vorm::Dag),
        ("reden", TEKST),
    ],
    nodig: &["termijn", "tot_en_met", "reden"],
    regels: &[],
};

const DEEL: Vorm = Vorm::Object {
    sleutels: &[
        ("mogelijkheden", Vorm::Woord(|| Mogelijkheden::ALLE.iter().map(|w| w.woord()).collect())),
        ("toelichting", TEKST),
        ("verwachte_duur", Vorm::Woord(|| Duurverwachting::ALLE.iter().map(|w| w.woord()).collect())),
        ("mate", Vorm::Getal(0, 100)),
        ("rubrieken", Vorm::Lijst(&RUBRIEKOORDEEL, 20)),
        ("grenzen", Vorm::Lijst(&URENGRENS, GRENZEN)),
        ("advies_einddoel", EINDDOELSOORT),
        ("advies", TEKST),
        ("interventies", TEKST),
        ("evaluaties", Vorm::Lijst(&Vorm::Dag, AFSPRAKEN)),
    ],
    nodig: &[
        "mogelijkheden",
        "toelichting",
        "verwachte_duur",
        "rubrieken",
        "grenzen",
        "advies",
        "interventies",
        "evaluaties",
    ],
    regels: &[],
};

static RUBRIEKOORDEEL: Vorm = Vorm::Object {
    sleutels: &[
        ("rubriek", Vorm::Woord(|| Rubriek::ALLE.iter().map(|w| w.woord()).collect())),
        ("mogelijkheden", TEKST),
        ("beperkingen", TEKST),
    ],
    nodig: &["rubriek", "mogelijkheden", "beperkingen"],
    regels: &[],
};

static URENGRENS: Vorm = Vorm::Object {
    sleutels: &[
        ("van", Vorm::Dag),
        ("tot_en_met", Vorm::Dag),
        ("minuten_per_dag", Vorm::Getal(0, 1_440)),
        ("dagen_per_week", Vorm::Getal(1, 7)),
        ("minuten_per_week", Vorm::Getal(0, 10_080)),
        ("niet_voor", Vorm::Tijd),
        ("niet_na", Vorm::Tijd),
    ],
    nodig: &["van"],
    regels: &[eerst_van],
};

fn omdat_zonder_onbekend(object: &Map<String, Value>) -> Option<(&'static str, Bezwaar)> {
    let onbekend = tekst(object, "soort") == Einddoelsoort::NogNietBekend.woord();
    (!onbekend && !tekst(object, "omdat").trim().is_empty())
        .then_some(("omdat", Bezwaar::HoortBij(Einddoelsoort::NogNietBekend.woord())))
}

fn weigering_zonder_reden(object: &Map<String, Value>) -> Option<(&'static str, Bezwaar)> {
    let geweigerd = tekst(object, "uitkomst") == "geweigerd";
    (geweigerd && tekst(object, "reden").trim().is_empty()).then_some(("reden", Bezwaar::Ontbreekt))
}

fn eerst_van(object: &Map<String, Value>) -> Option<(&'static str, Bezwaar)> {
    // Days as ISO text sort as days; what is no day is named elsewhere.
    let (van, tot_en_met) = (tekst(object, "van"), tekst(object, "tot_en_met"));
    (!tot_en_met.is_empty() && tot_en_met < van).then_some(("tot_en_met", Bezwaar::VoorBegin("van")))
}

fn tekst<'o>(object: &'o Map<String, Value>, sleutel: &str) -> &'o str {
    object.get(sleutel).and_then(Value::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every key of the shape must be in the example, in one item of a list at least.
    fn ontbreekt(vorm: &Vorm, waarden: &[&Value], pad: &str, uit: &mut Vec<String>) {
        match vorm {
            Vorm::Object { sleutels, .. } => {
                for (sleutel, onder) in *sleutels {
                    let hier: Vec<_> = waarden.iter().filter_map(|waarde| waarde.get(sleutel)).collect();
                    let pad = format!("{pad}.{sleutel}");
                    if hier.is_empty() {
                        uit.push(pad);
                    } else {
                        ontbreekt(onder, &hier, &pad, uit);
                    }
                }
            }
            Vorm::Lijst(onder, _) => {
                let leden: Vec<_> = waarden.iter().filter_map(|waarde| waarde.as_array()).flatten().collect();
                ontbreekt(onder, &leden, pad, uit);
            }
            Vorm::Tekst(_)
            | Vorm::Woord(_)
            | Vorm::Getal(..)
            | Vorm::Dag
            | Vorm::Tijd
            | Vorm::Moment
            | Vorm::Bsn => {}
        }
    }

    #[track_caller]
    fn check(vorm: &Vorm, voorbeeld: &str) {
        let waarde: Value = serde_json::from_str(voorbeeld).unwrap();
        let mut uit = vec![];
        ontbreekt(vorm, &[&waarde], "", &mut uit);
        assert!(uit.is_empty(), "the example does not show {uit:?}");
    }

    #[test]
    fn het_voorbeeld_van_het_plan_toont_elke_sleutel() {
        check(&PLANFORMULIER, crate::VOORBEELD_PLAN_VAN_AANPAK);
    }

    #[test]
    fn het_voorbeeld_van_het_functionele_deel_toont_elke_sleutel() {
        check(&FUNCTIONEEL, crate::VOORBEELD_PROBLEEMANALYSE);
    }

    #[test]
    fn een_plan_van_een_dossier_past_in_de_vorm() {
        let plan = serde_json::to_value(dossier::plan::Plan::default()).unwrap();
        let formulier = serde_json::json!({"werknemer": {"naam": "x"}, "plan": plan}).to_string();
        assert!(crate::Planformulier::lees(&formulier).is_ok());
    }
}
