// SPDX-License-Identifier: EUPL-1.2
//! What a version changed, in a plan and in a probleemanalyse; and that every change is another signature.

use crate::hulp::dag;
use crate::planhulp::{activiteit, afspraak, deel, plan};
use dossier::plan::{Einddoelsoort, Plan, Probleemveld, hash};
use dossier::probleemanalyse::{Rubriek, Rubriekoordeel};
use dossier::verschil::{self, Inhoudswaarde, Verschil, Wijziging};
use dossier::woorden::Mogelijkheden;
use proptest::prelude::*;

#[track_caller]
fn verschilt<'a>(verschillen: &[Verschil<'a>], verwacht: &[Verschil<'a>]) {
    assert_eq!(verschillen, verwacht);
}

#[test]
fn een_verschil_zegt_wat_het_was_en_wat_het_werd() {
    let (oud, mut nieuw) = (plan(), plan());
    verschilt(&verschil::plan(&oud, &nieuw), &[]);
    nieuw.einddoel.soort = Some(Einddoelsoort::AndereFunctie);
    nieuw.visie_werkgever.clear();
    "De arts was ziek.".clone_into(&mut nieuw.reden_te_laat);
    let was = Inhoudswaarde::Woord("eigen_functie");
    let wordt = Inhoudswaarde::Woord("andere_functie");
    let verwacht = [
        Verschil { veld: "einddoel.soort", wijziging: Wijziging::Gewijzigd { was, wordt } },
        Verschil {
            veld: "reden_te_laat",
            wijziging: Wijziging::Toegevoegd(Inhoudswaarde::Tekst("De arts was ziek.")),
        },
        Verschil {
            veld: "visie_werkgever",
            wijziging: Wijziging::Weggehaald(Inhoudswaarde::Tekst(&oud.visie_werkgever)),
        },
    ];
    verschilt(&verschil::plan(&oud, &nieuw), &verwacht);
}

#[test]
fn een_rij_verandert_komt_of_gaat_en_haar_plaats_telt_niet() {
    let (oud, mut nieuw) = (plan(), plan());
    nieuw.activiteiten.reverse();
    verschilt(&verschil::plan(&oud, &nieuw), &[]);
    nieuw.activiteiten[0].gedaan_op = Some(dag("2026-05-04"));
    nieuw.activiteiten[1].probleemveld = Probleemveld::Arbeidsinhoud;
    nieuw.evaluaties = vec![afspraak("2026-05-26")];
    // The one that was done; the other went to another field, so it is another row.
    let rij = Inhoudswaarde::Activiteit;
    let verwacht = [
        Wijziging::Gewijzigd { was: rij(&oud.activiteiten[1]), wordt: rij(&nieuw.activiteiten[0]) },
        Wijziging::Weggehaald(rij(&oud.activiteiten[0])),
        Wijziging::Toegevoegd(rij(&nieuw.activiteiten[1])),
        Wijziging::Weggehaald(Inhoudswaarde::Evaluatie(&oud.evaluaties[0])),
        Wijziging::Toegevoegd(Inhoudswaarde::Evaluatie(&nieuw.evaluaties[0])),
    ];
    let wijzigingen: Vec<_> =
        verschil::plan(&oud, &nieuw).iter().map(|verschil| verschil.wijziging).collect();
    assert_eq!(wijzigingen, verwacht);
}

#[test]
fn van_een_probleemanalyse_verschilt_elk_veld_apart() {
    let oud = deel(Mogelijkheden::Later);
    let mut nieuw = deel(Mogelijkheden::Ja);
    nieuw.mate = None;
    nieuw.rubrieken.push(Rubriekoordeel {
        rubriek: Rubriek::Werktijden,
        mogelijkheden: "Overdag.".to_owned(),
        beperkingen: String::new(),
    });
    nieuw.grenzen[0].dagen_per_week = Some(4);
    nieuw.evaluaties = vec![dag("2026-06-08")];
    let velden: Vec<_> =
        verschil::probleemanalyse(&oud, &nieuw).iter().map(|verschil| verschil.veld).collect();
    assert_eq!(velden, ["mogelijkheden", "mate", "rubrieken", "grenzen", "evaluaties", "evaluaties"]);
    assert!(verschil::probleemanalyse(&oud, &oud.clone()).is_empty());
}

fn rijen() -> impl Strategy<Value = Vec<dossier::plan::Activiteit>> {
    let rij = (prop::sample::select(Probleemveld::ALLE), 0..3_usize, any::<bool>()).prop_map(
        |(veld, wat, gedaan)| {
            let mut rij = activiteit(["Tilhulp", "Werkplek", "Rooster"][wat]);
            rij.probleemveld = veld;
            rij.gedaan_op = gedaan.then(|| dag("2026-05-04"));
            rij
        },
    );
    prop::collection::vec(rij, 0..8)
}

fn gesorteerd(rijen: &[dossier::plan::Activiteit]) -> Vec<String> {
    let mut uit: Vec<_> = rijen.iter().map(|rij| format!("{rij:?}")).collect();
    uit.sort_unstable();
    uit
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    /// Who takes away what went and adds what came, has the newer list: no difference is lost or made up.
    #[test]
    fn verschillen_brengen_het_oude_naar_het_nieuwe(oud in rijen(), nieuw in rijen()) {
        let (oud, nieuw) = (Plan { activiteiten: oud, ..plan() }, Plan { activiteiten: nieuw, ..plan() });
        let mut lijst = oud.activiteiten.clone();
        for verschil in verschil::plan(&oud, &nieuw) {
            let (weg, bij) = match verschil.wijziging {
                Wijziging::Gewijzigd { was, wordt } => (Some(was), Some(wordt)),
                Wijziging::Weggehaald(was) => (Some(was), None),
                Wijziging::Toegevoegd(wordt) => (None, Some(wordt)),
            };
            if let Some(Inhoudswaarde::Activiteit(was)) = weg {
                let plaats = lijst.iter().position(|rij| rij == was);
                prop_assert!(plaats.is_some(), "what went was there");
                lijst.remove(plaats.unwrap());
            }
            if let Some(Inhoudswaarde::Activiteit(wordt)) = bij {
                lijst.push(wordt.clone());
            }
        }
        prop_assert_eq!(gesorteerd(&lijst), gesorteerd(&nieuw.activiteiten));
    }

    /// Another content, number or reason is another signature.
    #[test]
    fn de_hash_hangt_van_alles_af(een in rijen(), ander in rijen(), versie in 1..3_u32, reden in "[ab]{0,1}") {
        let (een, ander) = (Plan { activiteiten: een, ..plan() }, Plan { activiteiten: ander, ..plan() });
        let eerste = hash(1, &een, "");
        let gelijk = een == ander && versie == 1 && reden.is_empty();
        prop_assert_eq!(eerste.len(), 64);
        prop_assert_eq!(hash(versie, &ander, &reden) == eerste, gelijk);
    }
}
