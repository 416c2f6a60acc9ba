// SPDX-License-Identifier: EUPL-1.2
//! A plan as its parts: what is proposed for each, who writes it, how long it may be, and back to a plan.

use crate::planhulp::{WERKGEVER, WERKNEMER, afspraak, plan};
use dossier::plan::{Deelinhoud, Plan, Plandeel, Probleemveld, Zijde, suggesties};
use dossier::{Weigercode, medische_woorden};

#[test]
fn elk_probleemveld_heeft_voorstellen_en_het_medische_alleen_neutrale() {
    for veld in Probleemveld::ALLE {
        let sleutels = suggesties(*veld);
        assert!(sleutels.len() > 1, "{veld}");
        let mut uniek = sleutels.to_vec();
        uniek.sort_unstable();
        uniek.dedup();
        assert_eq!(uniek.len(), sleutels.len(), "{veld}");
        for sleutel in sleutels {
            assert!(medische_woorden(&sleutel.replace('_', " ")).is_empty(), "{sleutel}");
        }
    }
}

#[test]
fn elk_deel_gaat_heen_en_terug_en_maakt_samen_het_plan() {
    let delen = plan().delen();
    let terug: Vec<_> =
        delen.iter().map(|deel| Deelinhoud::uit_json(deel.deel(), &deel.naar_json()).unwrap()).collect();
    assert_eq!(terug, delen);
    let zonder_casemanager = Plan { casemanager: Plan::default().casemanager, ..plan() };
    assert_eq!(Plan::uit_delen(terug), zonder_casemanager);
    assert!(Plan::default().delen().is_empty());
    assert!(Deelinhoud::uit_json(Plandeel::Einddoel, br#""tekst""#).is_err());
    assert!(Deelinhoud::uit_json(Plandeel::Stappen, b"{}").is_err());
}

#[test]
fn ieder_schrijft_de_eigen_visie_en_beiden_de_rest() {
    for deel in Plandeel::ALLE {
        let schrijvers: Vec<_> = Zijde::ALLE.iter().filter(|zijde| deel.schrijft(**zijde)).copied().collect();
        let verwacht = match deel {
            Plandeel::VisieWerkgever => vec![WERKGEVER],
            Plandeel::VisieWerknemer => vec![WERKNEMER],
            _ => Zijde::ALLE.to_vec(),
        };
        assert_eq!(schrijvers, verwacht, "{deel}");
    }
}

#[test]
fn een_deel_houdt_dezelfde_maat_als_het_plan() {
    assert!(plan().delen().iter().all(|deel| deel.bezwaren().is_empty()));
    let lang = Deelinhoud::VisieWerknemer("a".repeat(4_001)).bezwaren();
    assert_eq!(lang.len(), 1);
    assert_eq!(
        (lang[0].veld, lang[0].code),
        ("visie_werknemer", Weigercode::TekstTeLang { hoogstens: 4_000 })
    );
    let veel = Deelinhoud::EvaluatiesProbleemanalyse(vec![afspraak("2026-05-25"); 31]).bezwaren();
    assert_eq!((veel.len(), veel[0].code), (1, Weigercode::TeVeel { hoogstens: 30 }));
}
