// SPDX-License-Identifier: EUPL-1.2
//! Every template, rendered with samples in every language: compared with what it was, and checked for what a
//! page must be.
//!
//! New template? Implement [`Voorbeelden`] for its struct and add one line to the register below. A file in
//! `templates/` that is not in the register fails.

mod html;
mod teksten;

use crate::web::{Installatie, Kader, Taal, Tekst, assets};
use askama::Template;
use html::Pagina;
use jiff::civil::date;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Named samples of a template: the shortest, the ordinary and the longest that occur.
pub(crate) trait Voorbeelden: Template + Sized {
    /// The samples, in the language of the frame.
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)>;
}

/// Templates that others extend or include; they show up in those.
const RAAMWERK: &[&str] = &["basis.html"];

macro_rules! register {
    ($($bestand:literal => $soort:ty),+ $(,)?) => {
        const BESTANDEN: &[&str] = &[$($bestand),+];

        fn alles(kader: &Kader) -> Vec<(String, String)> {
            let mut uit = Vec::new();
            $(for (naam, sjabloon) in <$soort>::voorbeelden(kader) {
                let html = sjabloon.render().expect("renders").replace(assets::stijl(), "/assets/hervat.css").replace(assets::script(), "/assets/bewaren.js").replace(assets::deelscript(), "/assets/delen.js");
                uit.push((format!("{}@{naam}", $bestand.trim_end_matches(".html").replace('/', "-")), html));
            })+
            uit
        }
    };
}

register! {
    "delen/bewaarstand.html" => crate::web::bewaren::Bewaarstand,
    "delen/arts.html" => crate::web::paginas::dossier::Artsblok,
    "delen/bladeraar.html" => crate::web::opmaak::Bladeraar,
    "delen/feitformulier.html" => crate::web::publiek::Feitformulier,
    "delen/foutenlijst.html" => crate::web::formulier::Foutenlijst,
    "delen/functioneel.html" => crate::web::paginas::probleemanalyse::Functioneel,
    "delen/keuze.html" => crate::web::formulier::Keuze,
    "delen/kruimel.html" => crate::web::opmaak::Kruimel,
    "delen/plan-bevindingen.html" => crate::web::paginas::plan::Bevindingen,
    "delen/plan-blok.html" => crate::web::paginas::plan::Planblok,
    "delen/plan-lezen.html" => crate::web::paginas::plan::Leesplan,
    "delen/planmelding.html" => crate::web::publiek::Melding,
    "delen/takenverdeling.html" => crate::web::publiek::Takenverdeling,
    "delen/termijntabel.html" => crate::web::keten::Termijntabel,
    "delen/tijdlijn.html" => crate::web::tijdlijn::Tijdlijn,
    "delen/trap.html" => crate::web::trap::Trap,
    "delen/uitleg.html" => crate::web::uitleg::Uitleg,
    "delen/urenformulier.html" => crate::web::publiek::Urenformulier,
    "delen/veld.html" => crate::web::formulier::Veld,
    "delen/verschil.html" => crate::web::paginas::probleemanalyse::Verschillijst,
    "delen/vinkje.html" => crate::web::formulier::Vinkje,
    "delen/weekkaart.html" => crate::web::publiek::Weekkaart,
    "fout.html" => crate::web::fout::Foutpagina,
    "paginas/aantekeningen.html" => crate::web::paginas::aantekeningen::Aantekeningenpagina,
    "paginas/beheer.html" => crate::web::paginas::Beheerpagina,
    "paginas/bericht.html" => crate::web::paginas::Bericht,
    "paginas/dossier.html" => crate::web::paginas::Dossierpagina,
    "paginas/gesprek.html" => crate::web::paginas::gesprek::Gesprekpagina,
    "paginas/glas.html" => crate::web::paginas::glas::Glaspagina,
    "paginas/geparkeerd-lijst.html" => crate::web::parkeren::Geparkeerdlijst,
    "paginas/geparkeerd.html" => crate::web::parkeren::Geparkeerdpagina,
    "paginas/handeling.html" => crate::web::paginas::Handelingpagina,
    "paginas/inloggen.html" => crate::web::paginas::Inlogpagina,
    "paginas/inzage.html" => crate::web::paginas::Inzagepagina,
    "paginas/medisch.html" => crate::web::paginas::medisch::Medischpagina,
    "paginas/mensen.html" => crate::web::paginas::Mensenpagina,
    "paginas/probleemanalyse-concept.html" => crate::web::paginas::probleemanalyse::Conceptpagina,
    "paginas/probleemanalyse-voorbeeld.html" => crate::web::paginas::probleemanalyse::Voorbeeldpagina,
    "paginas/probleemanalyse.html" => crate::web::paginas::probleemanalyse::Probleemanalysepagina,
    "paginas/plan-aanbieden.html" => crate::web::paginas::plan::Aanbiedpagina,
    "paginas/plan-activiteiten.html" => crate::web::paginas::plan::Activiteitenpagina,
    "paginas/plan-casemanager.html" => crate::web::paginas::plan::Casemanagerpagina,
    "paginas/plan-deel.html" => crate::web::paginas::plan::Deelpagina,
    "paginas/plan-overzicht.html" => crate::web::paginas::plan::Planpagina,
    "paginas/plan-versie.html" => crate::web::paginas::plan::Versiepagina,
    "paginas/stand.html" => crate::web::paginas::Standpagina,
    "paginas/vandaag.html" => crate::web::paginas::Vandaagpagina,
    "paginas/waarneming.html" => crate::web::paginas::glas::Waarnemingpagina,
    "paginas/werkvoorraad.html" => crate::web::paginas::Werkvoorraadpagina,
    "paginas/ziekmelden.html" => crate::web::paginas::Ziekmeldpagina,
    "publiek/feit.html" => crate::web::publiek::Feitpagina,
    "publiek/lijst.html" => crate::web::publiek::Lijstpagina,
    "publiek/loon.html" => crate::web::publiek::Loonpagina,
    "publiek/hulp.html" => crate::web::publiek::Hulppagina,
    "publiek/bewaren.html" => crate::web::publiek::Bewaarpagina,
    "publiek/opbouw.html" => crate::web::publiek::Opbouwpagina,
    "publiek/privacy.html" => crate::web::publiek::Privacypagina,
    "publiek/regel.html" => crate::web::publiek::Regelpagina,
    "publiek/start.html" => crate::web::publiek::Startpagina,
    "publiek/termijnen.html" => crate::web::publiek::Termijnenpagina,
    "publiek/toegankelijkheid.html" => crate::web::publiek::Toegankelijkheidspagina,
    "publiek/uitleg.html" => crate::web::publiek::Uitlegpagina,
    "publiek/watals.html" => crate::web::publiek::Watalspagina,
}

/// The frame of a sample page.
pub(crate) fn kader(taal: Taal) -> Kader {
    Kader::nieuw(Tekst::nieuw(taal), "/voorbeeld", None, date(2026, 11, 23), Installatie::Demo)
}

fn elk(mut doe: impl FnMut(Taal, &str, &str)) {
    for taal in Taal::ALLE {
        for (naam, html) in alles(&kader(taal)) {
            doe(taal, &naam, &html);
        }
    }
}

#[test]
fn elke_pagina_ziet_eruit_zoals_afgesproken() {
    elk(|taal, naam, html| {
        let zonder_wit: Vec<_> = html.lines().map(str::trim_end).filter(|regel| !regel.is_empty()).collect();
        insta::with_settings!({ omit_expression => true, snapshot_path => "sjablonen/snapshots", prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("{naam}.{}", taal.code()), zonder_wit.join("\n"));
        });
    });
}

#[test]
fn elke_pagina_is_goed_gevormd() {
    elk(|taal, naam, html| {
        let bezwaren = Pagina::lees(html).bezwaren(taal.code());
        assert!(bezwaren.is_empty(), "{naam} ({}): {bezwaren:#?}", taal.code());
    });
}

#[test]
fn op_geen_pagina_ontbreekt_een_zin() {
    elk(|taal, naam, html| {
        assert!(!html.contains('⟦'), "{naam} ({}): {}", taal.code(), rond(html, "⟦"));
        assert!(
            !html.contains("{ $") && !html.contains("{$"),
            "{naam}: a value was not filled in: {}",
            rond(html, "{")
        );
    });
}

/// The text around the first find, for a readable failure.
fn rond<'a>(html: &'a str, wat: &str) -> &'a str {
    let plaats = html.find(wat).unwrap_or_default();
    let eind = html[plaats..].char_indices().nth(80).map_or(html.len(), |(i, _)| plaats + i);
    &html[plaats..eind]
}

#[test]
fn elk_sjabloon_staat_in_het_register() {
    let map = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let gevonden: BTreeSet<String> = bestanden(&map, "html")
        .iter()
        .map(|pad| pad.strip_prefix(&map).expect("inside").to_string_lossy().into_owned())
        .collect();
    let genoemd: BTreeSet<String> = BESTANDEN.iter().chain(RAAMWERK).map(|s| (*s).to_owned()).collect();
    assert_eq!(gevonden, genoemd);
}

#[test]
fn geen_sjabloon_zet_het_ontsnappen_uit() {
    for pad in bestanden(&Path::new(env!("CARGO_MANIFEST_DIR")).join("templates"), "html") {
        let tekst = std::fs::read_to_string(&pad).unwrap();
        assert!(!tekst.contains("|safe") && !tekst.contains("escape"), "{}", pad.display());
        assert!(tekst.starts_with("{# SPDX-License-Identifier: EUPL-1.2 #}"), "{}", pad.display());
    }
}

/// All files under a folder with this ending, sorted.
fn bestanden(map: &Path, uitgang: &str) -> Vec<PathBuf> {
    let mut uit = Vec::new();
    let mut mappen = vec![map.to_owned()];
    while let Some(map) = mappen.pop() {
        for bestand in std::fs::read_dir(&map).unwrap() {
            let pad = bestand.unwrap().path();
            if pad.is_dir() {
                mappen.push(pad);
            } else if pad.extension().is_some_and(|e| e == uitgang) {
                uit.push(pad);
            }
        }
    }
    uit.sort();
    uit
}
