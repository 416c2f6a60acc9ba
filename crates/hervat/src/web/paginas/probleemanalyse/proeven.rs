// SPDX-License-Identifier: EUPL-1.2
//! Samples and tests of the pages of the probleemanalyse.

use super::functioneel::proeven::{later, vol};
use super::*;
use crate::web::Taal;
use crate::web::formulier::Fouten;
use crate::web::paginas::proef;
use crate::web::sjablonen::Voorbeelden;
use crate::zaak::medisch::MEDISCHE_VELDEN;

pub(super) fn concept(velden: &[(&str, &str)]) -> Concept {
    Concept::uit_post(velden.iter().map(|(v, w)| ((*v).to_owned(), (*w).to_owned())).collect()).0
}

/// Everything filled in, as the form writes it.
pub(super) fn vol_concept() -> Concept {
    let medisch = MEDISCHE_VELDEN.map(|veld| (veld.to_owned(), format!("Over <{veld}>.")));
    Concept::van_versie(&vol(), medisch.to_vec())
}

impl Voorbeelden for Conceptpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let kader = proef::ingelogd(kader, "Iris Vermeer");
        let (leeg, vol, half) = (
            Concept::default(),
            vol_concept(),
            concept(&[("mogelijkheden", "later"), ("mate", "veel"), ("grens_van_1", "31-2-2027")]),
        );
        let invoer = |concept, basis| Conceptinvoer {
            dossier: proef::id(),
            naam: "Noor <van> Dalen",
            basis,
            concept,
            bewaard_op: (basis > 0).then(|| "2026-11-23T13:03:00Z".parse().expect("an instant")),
            uiterlijk: (basis == 0).then(|| proef::dag("2026-12-31")),
        };
        let fouten = half.lees(kader.t, false).err().unwrap_or_default();
        let geen = Conceptuitslag::default;
        let botsing = Conceptuitslag { anders: Some(half.clone()), ..geen() };
        vec![
            ("leeg", Self::nieuw(kader.clone(), &invoer(&leeg, 0), &geen())),
            ("vol", Self::nieuw(kader.clone(), &invoer(&vol, 1), &geen())),
            ("fout", Self::nieuw(kader.clone(), &invoer(&half, 0), &Conceptuitslag { fouten, ..geen() })),
            ("botsing", Self::nieuw(kader.clone(), &invoer(&vol, 1), &botsing)),
        ]
    }
}

impl Voorbeelden for Voorbeeldpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let kader = proef::ingelogd(kader, "Iris Vermeer");
        let (vol, later) = (vol(), later());
        let mut woorden = vol.clone();
        woorden.advies = "Door de griep nu rustig aan, en oefenen met de fysiotherapeut.".into();
        let mager = Probleemanalyse { mogelijkheden: Mogelijkheden::Ja, ..later.clone() };
        let invoer = |deel, vorige: Option<_>| Voorbeeldinvoer {
            dossier: proef::id(),
            naam: "Noor <van> Dalen",
            basis: u32::from(vorige.is_some()),
            deel,
            reden: if vorige.is_some() { "Het werk lukt langer op een dag." } else { "" },
            vorige,
            stand: 5,
            verwacht: 7,
        };
        let mut fouten = Fouten::default();
        fouten.bij(BEVESTIGING, kader.t.k("voorbeeld-fout-bevestig"));
        let nieuw = |invoer: &Voorbeeldinvoer<'_>, bericht: Option<&str>, fouten: &Fouten| {
            Self::nieuw(kader.clone(), invoer, bericht.map(|sleutel| kader.t.k(sleutel)), fouten)
        };
        vec![
            ("eerste", nieuw(&invoer(&vol, None), None, &Fouten::default())),
            ("bijstelling", nieuw(&invoer(&vol, Some(&later)), None, &Fouten::default())),
            ("woorden", nieuw(&invoer(&woorden, None), None, &fouten)),
            ("mager", nieuw(&invoer(&mager, None), Some("voorbeeld-veranderd"), &Fouten::default())),
        ]
    }
}

impl Voorbeelden for Probleemanalysepagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let (een, twee) = (later(), vol());
        let versies = [
            Versieinvoer {
                versie: 1,
                op: proef::dag("2026-07-24"),
                deel: &een,
                reden: "",
                arts: Some("Iris <Vermeer>"),
            },
            Versieinvoer {
                versie: 2,
                op: proef::dag("2026-11-20"),
                deel: &twee,
                reden: "Werken gaat nu wel.",
                arts: None,
            },
        ];
        let plan = Planstand::Uiterlijk(proef::dag("2026-12-04"));
        let nieuw = |als, versies, plan, verstuurd| {
            let invoer = Leesinvoer {
                dossier: proef::id(),
                naam: "Noor van Dalen",
                als,
                gevraagd: None,
                versies,
                uiterlijk: Some(proef::dag("2026-12-31")),
                plan,
                mag_schrijven: als == Hoedanigheid::Bedrijfsarts,
                verstuurd,
                pdf: true,
            };
            Self::nieuw(proef::ingelogd(kader, "Mira de Wit"), &invoer)
        };
        vec![
            ("werknemer", nieuw(Hoedanigheid::Werknemer, &versies, plan, false)),
            ("casemanager", nieuw(Hoedanigheid::Casemanager, &versies[..1], Planstand::Volgt, false)),
            ("leidinggevende", nieuw(Hoedanigheid::Leidinggevende, &versies, Planstand::Gemaakt, false)),
            ("bedrijfsarts", nieuw(Hoedanigheid::Bedrijfsarts, &versies, plan, true)),
            ("bedrijfsarts-nog-niet", nieuw(Hoedanigheid::Bedrijfsarts, &[], Planstand::Volgt, false)),
            ("werkgever-nog-niet", nieuw(Hoedanigheid::Leidinggevende, &[], Planstand::Volgt, false)),
        ]
    }
}

#[test]
fn wat_de_arts_voor_zich_ziet_is_letterlijk_wat_de_werkgever_leest() {
    let kader = crate::web::sjablonen::kader(Taal::Nl);
    let deel = Functioneel::nieuw(kader.t, &vol()).render().unwrap();
    let van = |voorbeelden: Vec<(&'static str, String)>, naam: &str| {
        voorbeelden.into_iter().find(|(n, _)| *n == naam).expect("a sample").1
    };
    let html = |pagina: Probleemanalysepagina| pagina.render().unwrap();
    let gelezen = Probleemanalysepagina::voorbeelden(&kader).into_iter().map(|(n, p)| (n, html(p))).collect();
    let vooraf =
        Voorbeeldpagina::voorbeelden(&kader).into_iter().map(|(n, p)| (n, p.render().unwrap())).collect();
    assert!(van(gelezen, "werknemer").contains(&deel), "the page that everyone reads");
    assert!(van(vooraf, "eerste").contains(&deel), "the preview");
}
