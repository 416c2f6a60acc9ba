// SPDX-License-Identifier: EUPL-1.2
//! Samples and tests of the small pages.

use super::*;
use crate::web::Taal;
use crate::web::paginas::proef;
use crate::web::sjablonen::Voorbeelden;
use dossier::woorden::{Mogelijkheden, Stap};
use dossier::{Waarschuwcode, Weigercode};
use std::collections::BTreeSet;

const NL: Tekst = Tekst::nieuw(Taal::Nl);

fn bij(dossier: &Dossier) -> Bij<'_> {
    Bij { dossier, naam: "Noor <van> Dalen", als: None, vandaag: proef::dag("2026-11-23") }
}

/// The page as it opens, and the page after everything was left empty.
fn samen<H: Handeling>(kader: &Kader, dossier: &Dossier, open: H) -> [Handelingpagina; 2] {
    let bij = bij(dossier);
    let leeg = H::default();
    let fouten = leeg.lees(kader.t).err().unwrap_or_default();
    [
        Handelingpagina::nieuw(kader.clone(), &open.vooraf(&bij), &bij, &Uitslag::default()),
        Handelingpagina::nieuw(kader.clone(), &leeg, &bij, &fouten.into()),
    ]
}

impl Voorbeelden for Handelingpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let mut uit = Vec::new();
        let mut bij_elkaar =
            |namen: [&'static str; 2], paginas: [Self; 2]| uit.extend(namen.into_iter().zip(paginas));
        let (ziek, alles, hersteld) = (proef::week_23(), proef::alles(), proef::hersteld());
        let stap = Stapformulier { stap: "probleemanalyse".into(), ..Stapformulier::default() };
        let gezet = Stapintrekformulier {
            stap: "evaluatie".into(),
            op: "2026-10-14".into(),
            ..Stapintrekformulier::default()
        };
        bij_elkaar(
            ["eerste-ziektedag", "eerste-ziektedag-fout"],
            samen(kader, &ziek, EersteZiektedagformulier::default()),
        );
        bij_elkaar(
            ["eerste-ziektedag-twee", "eerste-ziektedag-twee-fout"],
            samen(kader, &alles, EersteZiektedagformulier::default()),
        );
        bij_elkaar(["intrekking", "intrekking-fout"], samen(kader, &ziek, Intrekformulier::default()));
        bij_elkaar(
            ["intrekking-terugval", "intrekking-terugval-fout"],
            samen(kader, &proef::terugval(), Intrekformulier::default()),
        );
        bij_elkaar(
            ["deels-herstel", "deels-herstel-fout"],
            samen(kader, &ziek, Deelsherstelformulier::default()),
        );
        bij_elkaar(["herstel", "herstel-fout"], samen(kader, &ziek, Herstelformulier::default()));
        bij_elkaar(
            ["herstel-correctie", "herstel-correctie-fout"],
            samen(kader, &hersteld, Herstelcorrectieformulier::default()),
        );
        bij_elkaar(
            ["herstel-intrekking", "herstel-intrekking-fout"],
            samen(kader, &hersteld, Herstelintrekformulier::default()),
        );
        bij_elkaar(["verlof", "verlof-fout"], samen(kader, &ziek, Verlofformulier::default()));
        bij_elkaar(
            ["verlof-intrekking", "verlof-intrekking-fout"],
            samen(kader, &alles, Verlofintrekformulier::default()),
        );
        bij_elkaar(
            ["zelfde-oorzaak", "zelfde-oorzaak-fout"],
            samen(kader, &alles, Oorzaakformulier::default()),
        );
        bij_elkaar(["afwijking", "afwijking-fout"], samen(kader, &ziek, Afwijkingformulier::default()));
        bij_elkaar(
            ["afwijking-intrekking", "afwijking-intrekking-fout"],
            samen(kader, &proef::afgeweken(), Afwijkingintrekformulier::default()),
        );
        bij_elkaar(["arbodienst", "arbodienst-fout"], samen(kader, &ziek, Arbodienstformulier::default()));
        bij_elkaar(["stap", "stap-kiezen"], samen(kader, &ziek, stap));
        bij_elkaar(["stap-intrekking", "stap-intrekking-kiezen"], samen(kader, &ziek, gezet));
        uit.extend(bijzonder(kader, &ziek));
        uit.extend(rechtsfeiten(kader, &ziek));
        uit
    }
}

/// A kind is chosen, then each kind asks its own.
fn rechtsfeiten(kader: &Kader, ziek: &Dossier) -> Vec<(&'static str, Handelingpagina)> {
    let met = proef::met_rechtsfeiten();
    let kies = |soort: &str| Rechtsfeitformulier { soort: soort.into(), ..Default::default() };
    let weg = Rechtsfeitintrekformulier {
        soort: "dienstverband_eindigt".into(),
        op: "2026-12-31".into(),
        ..Default::default()
    };
    let [kiezen, kiezen_leeg] = samen(kader, ziek, kies(""));
    let mut uit = vec![("rechtsfeit-kiezen", kiezen), ("rechtsfeit-leeg", kiezen_leeg)];
    for (naam, soort) in [
        ("rechtsfeit-loonsanctie", "loonsanctie"),
        ("rechtsfeit-hersteld", "tekortkoming_hersteld"),
        ("rechtsfeit-verlenging", "vrijwillige_verlenging"),
        ("rechtsfeit-brief", "uwv_brief_wia"),
        ("rechtsfeit-iva", "vervroegde_iva"),
        ("rechtsfeit-einde", "dienstverband_eindigt"),
        ("rechtsfeit-therapie", "arbeidstherapie"),
        ("rechtsfeit-niet-hersteld", "tekortkoming_niet_hersteld"),
        ("rechtsfeit-bezwaar", "bezwaar_loonsanctie"),
        ("rechtsfeit-gemeld", "tekortkoming_gemeld"),
        ("rechtsfeit-niet-langdurig", "geen_langdurig_verzuim_verwacht"),
        ("rechtsfeit-toch-langdurig", "langdurig_verzuim_blijkt"),
        ("rechtsfeit-ander-werk", "bedongen_arbeid_gewijzigd"),
        ("rechtsfeit-terugkeer", "tweede_spoor_niet_nodig"),
        ("rechtsfeit-niet-terug", "niet_terug_verwacht"),
        ("rechtsfeit-aow", "aow_leeftijd"),
    ] {
        let bij = bij(ziek);
        let fouten = kies(soort).lees(kader.t).err().unwrap_or_default();
        uit.push((naam, Handelingpagina::nieuw(kader.clone(), &kies(soort), &bij, &fouten.into())));
    }
    let bij = bij(&met);
    let vervangt = Waarschuwing {
        veld: "besluit_verzonden_op",
        code: Waarschuwcode::VervangtRechtsfeit { op: proef::dag("2026-10-01") },
    };
    let sanctie = kies("loonsanctie").vooraf(&bij);
    let vervangen = Handelingpagina::nieuw(kader.clone(), &sanctie, &bij, &vec![vervangt].into());
    uit.push(("rechtsfeit-vervangt", vervangen));
    let [intrekken, intrekken_kiezen] = samen(kader, &met, weg);
    uit.extend([("rechtsfeit-intrekking", intrekken), ("rechtsfeit-intrekking-kiezen", intrekken_kiezen)]);
    let [bij_sanctie, _] = samen(kader, &met, kies(""));
    uit.push(("rechtsfeit-kiezen-bij-loonsanctie", bij_sanctie));
    uit
}

/// What only a step can show: a warning, and that somebody else was first.
fn bijzonder(kader: &Kader, ziek: &Dossier) -> [(&'static str, Handelingpagina); 2] {
    let wia =
        Stapformulier { stap: "wia_aanvraag".into(), op: "2026-11-20".into(), ..Stapformulier::default() };
    let let_op = vec![Waarschuwing {
        veld: "op",
        code: Waarschuwcode::ZonderVorigeStap { stap: Stap::ReIntegratieverslag },
    }];
    let botsing = weigering::botsing(kader.t);
    let nieuw = |uitslag: Uitslag| Handelingpagina::nieuw(kader.clone(), &wia, &bij(ziek), &uitslag);
    [("stap-waarschuwing", nieuw(let_op.into())), ("stap-botsing", nieuw(botsing.into()))]
}

#[track_caller]
fn check<H: Handeling>(formulier: &H, verwacht: Opdracht) {
    let recht = verwacht.recht();
    assert_eq!(formulier.lees(NL), Ok(verwacht));
    assert_eq!(recht, H::ACTIE.recht(), "the page and the command ask the same right");
}

#[test]
fn een_ingevuld_formulier_wordt_een_opdracht() {
    let d = proef::dag;
    let reden = Correctiereden::Rooster;
    check(
        &EersteZiektedagformulier {
            van: "2026-06-15".into(),
            naar: "16-06-2026".into(),
            reden: "rooster".into(),
            ..Default::default()
        },
        Opdracht::EersteZiektedagCorrigeren { van: d("2026-06-15"), naar: d("2026-06-16"), reden },
    );
    check(
        &Intrekformulier { reden: "dubbel".into(), ..Default::default() },
        Opdracht::MeldingIntrekken { reden: dossier::woorden::Intrekreden::Dubbel },
    );
    check(
        &Deelsherstelformulier {
            per: "2026-11-23".into(),
            percentage: " 40 %".into(),
            ook_als_lager: "ja".into(),
            ..Default::default()
        },
        Opdracht::DeelsHerstelMelden { per: d("2026-11-23"), percentage: 40, ook_als_lager: true },
    );
    check(
        &Herstelformulier { per: "23/11/2026".into(), ..Default::default() },
        Opdracht::HerstelMelden { per: d("2026-11-23") },
    );
    check(
        &Herstelcorrectieformulier {
            naar: "2026-11-23".into(),
            reden: "rooster".into(),
            ..Default::default()
        },
        Opdracht::HerstelCorrigeren { naar: d("2026-11-23"), reden },
    );
    check(
        &Herstelintrekformulier { reden: "rooster".into(), ..Default::default() },
        Opdracht::HerstelIntrekken { reden },
    );
}

#[test]
fn verlof_oorzaak_en_stappen_worden_een_opdracht() {
    let d = proef::dag;
    let (van, tot_en_met) = (d("2026-12-01"), d("2027-03-22"));
    check(
        &Verlofformulier { van: van.to_string(), tot_en_met: tot_en_met.to_string(), ..Default::default() },
        Opdracht::ZwangerschapsverlofVastleggen { van, tot_en_met },
    );
    check(
        &Verlofintrekformulier { van: van.to_string(), ..Default::default() },
        Opdracht::ZwangerschapsverlofIntrekken { van },
    );
    check(
        &Oorzaakformulier { zelfde_oorzaak: "nee".into(), ..Default::default() },
        Opdracht::ZelfdeOorzaakBeoordelen { zelfde_oorzaak: false },
    );
    check(
        &Arbodienstformulier { op: "2026-11-23".into(), ..Default::default() },
        Opdracht::ArbodienstInlichten { op: d("2026-11-23") },
    );
    check(
        &Stapformulier {
            stap: "probleemanalyse".into(),
            op: "2026-11-23".into(),
            mogelijkheden: "later".into(),
            ..Default::default()
        },
        Opdracht::StapVastleggen {
            stap: Stap::Probleemanalyse,
            op: d("2026-11-23"),
            mogelijkheden: Some(Mogelijkheden::Later),
        },
    );
    check(
        &Stapintrekformulier {
            stap: "evaluatie".into(),
            op: "2026-10-14".into(),
            reden: "vergissing".into(),
            ..Default::default()
        },
        Opdracht::StapIntrekken {
            stap: Stap::Evaluatie,
            op: d("2026-10-14"),
            reden: Correctiereden::Vergissing,
        },
    );
}

#[test]
fn alle_fouten_komen_tegelijk() {
    let fouten =
        Deelsherstelformulier { percentage: "100".into(), ..Default::default() }.lees(NL).unwrap_err();
    assert!(fouten.van("per").is_some() && fouten.van("percentage").is_some());
    let geen =
        Stapformulier { stap: "probleemanalyse".into(), op: "2026-11-23".into(), ..Default::default() };
    assert!(geen.lees(NL).unwrap_err().van("mogelijkheden").is_some());
}

#[test]
fn de_verborgen_velden_reizen_mee_en_zijn_te_lezen() {
    let dossier = proef::week_23();
    let kader = crate::web::sjablonen::kader(Taal::Nl);
    let formulier = Herstelformulier { per: "2026-11-23".into(), ..Default::default() };
    let html =
        Handelingpagina::nieuw(kader, &formulier, &bij(&dossier), &Uitslag::default()).render().unwrap();
    assert!(html.contains(r#"name="verwacht" value="6""#));
    let terug = Herstelformulier { verwacht: "6".into(), toch: "ja".into(), ..Default::default() };
    assert_eq!((terug.verwacht(), terug.toch()), (Some(6), true));
    assert_eq!(Herstelformulier::default().verwacht(), None);
}

#[test]
fn een_weigering_komt_bij_het_veld_of_bij_het_formulier() {
    let per =
        Weigering { veld: "per", code: Weigercode::InDeToekomst { hoogstens: proef::dag("2026-11-30") } };
    let geheel = Weigering { veld: "", code: Weigercode::Ingetrokken };
    let fouten = Herstelformulier::fouten_van(&[per, geheel], NL);
    assert!(fouten.van("per").is_some() && fouten.van(FORMULIER).is_some());
}

#[test]
fn elk_pad_is_van_een_actie_en_een_ingetrokken_dossier_heeft_er_geen() {
    let paden: BTreeSet<&str> = Actie::ALLE.iter().map(|actie| actie.pad()).collect();
    assert_eq!(paden.len(), Actie::ALLE.len());
    assert!(Actie::ALLE.iter().all(|actie| !actie.past(&proef::ingetrokken())));
    assert!(Actie::HerstelMelden.past(&proef::week_1()) && !Actie::HerstelMelden.past(&proef::hersteld()));
}
