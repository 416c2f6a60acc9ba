// SPDX-License-Identifier: EUPL-1.2
//! Facts that few dossiers have, of UWV, of a return to work, and of the employment, in a sentence.

use crate::web::Tekst;
use dossier::{Dossier, Rechtsfeit};
use jiff::civil::Date;

/// One fact: what, when, and what was said besides.
pub fn zin(t: Tekst, feit: &Rechtsfeit) -> String {
    let op = |sleutel: &str, dag: Date| t.met(sleutel, &[("dag", t.dag_kort(dag).into())]);
    let of_niet = |sleutel: &str, dag: Option<Date>| dag.map(|dag| op(sleutel, dag));
    let soort = feit.soort().woord();
    let kern =
        |waarden: &[(&'static str, crate::web::Waarde<'_>)]| t.uit_met("rechtsfeit-zin", soort, waarden);
    let dag = ("dag", t.dag_kort(feit.op()).into());
    let delen = match *feit {
        Rechtsfeit::Loonsanctie { weken, tot_en_met, tekort, .. } => vec![
            Some(kern(&[dag, ("weken", weken.into())])),
            of_niet("rechtsfeit-tot-volgens-uwv", tot_en_met),
            tekort.map(|tekort| t.uit("rechtsfeit-door", tekort.woord())),
        ],
        Rechtsfeit::TekortkomingHersteld { gemeld_op, .. }
        | Rechtsfeit::TekortkomingNietHersteld { gemeld_op, .. } => {
            vec![Some(kern(&[dag])), of_niet("rechtsfeit-gemeld", gemeld_op)]
        }
        Rechtsfeit::VrijwilligeVerlenging { tot_en_met: Some(laatste), .. } => {
            vec![Some(kern(&[dag, ("laatste", t.dag_kort(laatste).into())]))]
        }
        Rechtsfeit::VrijwilligeVerlenging { tot_en_met: None, verzocht_op } => {
            vec![Some(op("rechtsfeit-verlenging-gevraagd", verzocht_op))]
        }
        Rechtsfeit::UwvBriefWia { ontvangen: true, .. } | Rechtsfeit::Dag(_) => vec![Some(kern(&[dag]))],
        Rechtsfeit::UwvBriefWia { ontvangen: false, ontvangen_op } => {
            vec![Some(op("rechtsfeit-geen-brief", ontvangen_op))]
        }
        Rechtsfeit::VervroegdeIva { wachttijd_tot_en_met, .. } => {
            vec![Some(kern(&[dag])), of_niet("rechtsfeit-toegekend", wachttijd_tot_en_met)]
        }
        Rechtsfeit::DienstverbandEindigt { laatste_werkdag, .. } => {
            vec![Some(kern(&[dag])), of_niet("rechtsfeit-werkdag", laatste_werkdag)]
        }
        Rechtsfeit::Arbeidstherapie { tot_en_met, .. } => {
            vec![Some(kern(&[dag])), of_niet("rechtsfeit-tot", tot_en_met)]
        }
    };
    delen.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Every fact of a dossier; of one that no longer fits the rest that is said.
pub fn zinnen(t: Tekst, dossier: &Dossier) -> Vec<String> {
    let past_niet = dossier.past_niet();
    let regel = |feit: &Rechtsfeit| {
        let zin = zin(t, feit);
        if past_niet.contains(feit) { format!("{zin} {}", t.k("rechtsfeit-past-niet")) } else { zin }
    };
    dossier.rechtsfeiten().iter().map(regel).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::Taal;
    use crate::web::paginas::proef;
    use dossier::Dagfeit;
    use dossier::woorden::Rechtsfeitsoort as Soort;
    use poortwachter::Feiten;

    /// What the calculator reads of an illness, a loonsanctie and this fact.
    fn uit_de_rekenhulp(feit: &str) -> Feiten {
        let json = format!(
            r#"{{"feiten": [{{"feit": "ziek", "van": "2024-10-07"}},
            {{"feit": "loonsanctie", "besluit_verzonden_op": "2026-10-01", "weken": 52}}, {{{feit}}}]}}"#
        );
        crate::termijnen::lees(&json, poortwachter::Taal::Nl).expect("facts").feiten
    }

    /// The dossier hands the law what the calculator hands it, so their days and explanations are the same.
    #[track_caller]
    fn telt_als(feit: Rechtsfeit, json: &str) {
        let sanctie = Rechtsfeit::Loonsanctie {
            besluit_verzonden_op: proef::dag("2026-10-01"),
            weken: 52,
            tot_en_met: None,
            tekort: None,
        };
        let dossier = proef::met_feiten("2024-10-07", [sanctie, feit]);
        assert_eq!(dossier.feiten().as_ref(), Ok(&uit_de_rekenhulp(json)), "{feit:?}");
    }

    #[test]
    fn een_feit_telt_in_het_dossier_als_in_de_rekenhulp() {
        let een_dag = |soort, dag, json| {
            telt_als(Rechtsfeit::Dag(Dagfeit::van(soort, proef::dag(dag)).expect("one day")), json);
        };
        let json = r#""feit": "bezwaar_loonsanctie", "op": "2026-10-12""#;
        een_dag(Soort::BezwaarLoonsanctie, "2026-10-12", json);
        let json = r#""feit": "tekortkoming_hersteld", "gemeld_op": "2026-10-20""#;
        een_dag(Soort::TekortkomingGemeld, "2026-10-20", json);
        let json = r#""feit": "geen_langdurig_verzuim_verwacht", "op": "2024-10-21""#;
        een_dag(Soort::GeenLangdurigVerzuimVerwacht, "2024-10-21", json);
        let json = r#""feit": "langdurig_verzuim_blijkt", "op": "2024-12-02""#;
        een_dag(Soort::LangdurigVerzuimBlijkt, "2024-12-02", json);
        let json = r#""feit": "bedongen_arbeid_gewijzigd", "per": "2026-11-16""#;
        een_dag(Soort::BedongenArbeidGewijzigd, "2026-11-16", json);
        let json = r#""feit": "tweede_spoor_niet_nodig", "op": "2025-09-29", "reden": "x""#;
        een_dag(Soort::TweedeSpoorNietNodig, "2025-09-29", json);
        let json = r#""feit": "niet_terug_verwacht", "op": "2026-03-02""#;
        een_dag(Soort::NietTerugVerwacht, "2026-03-02", json);
        let json = r#""feit": "aow_leeftijd", "op": "2020-02-14""#;
        een_dag(Soort::AowLeeftijd, "2020-02-14", json);
        let (gemeld_op, vastgesteld_op) = (Some(proef::dag("2026-10-20")), proef::dag("2026-11-10"));
        let json = r#""gemeld_op": "2026-10-20", "vastgesteld_op": "2026-11-10""#;
        telt_als(
            Rechtsfeit::TekortkomingNietHersteld { gemeld_op, vastgesteld_op },
            &format!(r#""feit": "tekortkoming_niet_hersteld", {json}"#),
        );
        telt_als(
            Rechtsfeit::VrijwilligeVerlenging { verzocht_op: proef::dag("2026-09-07"), tot_en_met: None },
            r#""feit": "vrijwillige_verlenging", "verzocht_op": "2026-09-07""#,
        );
    }

    #[test]
    fn elk_feit_heeft_een_zin_in_elke_taal() {
        for t in Taal::ALLE.map(Tekst::nieuw) {
            for feit in proef::rechtsfeiten() {
                let zin = zin(t, &feit);
                assert!(!zin.contains('⟦') && zin.ends_with('.'), "{zin}");
                for sleutel in ["rechtsfeit", "rechtsfeit-uitleg"] {
                    assert!(!t.uit(sleutel, feit.soort().woord()).contains('⟦'), "{:?}", feit.soort());
                }
            }
        }
    }
}
