// SPDX-License-Identifier: EUPL-1.2
//! Every rule as data: for programs that want the rules themselves and not the terms of a case.
//!
//! Keys and ids are those of the contract; sentences come in both languages. It is the same for everybody, so it is
//! made once.

use crate::termijnen::BronUit;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use poortwachter::bedragen::{Bedragsoort, Geldig};
use poortwachter::bewaren::{Bewaarregel, Stuk};
use poortwachter::hulp::Hulp;
use poortwachter::percentages::{Percentage, Percentagesoort};
use poortwachter::regelblad::Regelblad;
use poortwachter::toelichting::{Nasleep, Noot};
use poortwachter::vereisten::{Lijst, Omstandigheid, Vereiste};
use poortwachter::{Bron, Dag, Taal, TermijnId, Toets, Versie, regel};
use serde::Serialize;
use std::sync::LazyLock;

static JSON: LazyLock<String> = LazyLock::new(|| serde_json::to_string(&Alles::nieuw()).unwrap_or_default());

pub(in crate::web::publiek) async fn toon() -> Response {
    ([(header::CONTENT_TYPE, "application/json")], JSON.as_str()).into_response()
}

#[derive(Serialize)]
struct Alles {
    regels: Vec<RegelUit>,
    lijsten: Vec<LijstUit>,
    hulp: Vec<HulpUit>,
    bedragen: Vec<BedragUit>,
    percentages: Vec<ProcentUit>,
    bewaren: Vec<BewaarUit>,
}

/// A sentence in both languages.
#[derive(Serialize)]
struct Tweetalig {
    nl: String,
    en: String,
}

impl Tweetalig {
    fn van(tekst: impl Fn(Taal) -> String) -> Self {
        Self { nl: tekst(Taal::Nl), en: tekst(Taal::En) }
    }

    fn vast(tekst: impl Fn(Taal) -> &'static str) -> Self {
        Self::van(|taal| tekst(taal).to_owned())
    }
}

#[derive(Serialize)]
struct RegelUit {
    id: &'static str,
    plicht: Tweetalig,
    uitleg: Tweetalig,
    voor: &'static str,
    aard: Tweetalig,
    versies: Vec<VersieUit>,
    nasleep: Vec<NasleepUit>,
    weetjes: Vec<NootUit>,
    voorbeelden: Vec<VoorbeeldUit>,
}

#[derive(Serialize)]
struct VersieUit {
    toets: &'static str,
    van: Option<String>,
    tot_en_met: Option<String>,
    bronnen: Vec<BronUit>,
}

#[derive(Serialize)]
struct NasleepUit {
    bij: &'static str,
    bedrag: Option<&'static str>,
    #[serde(flatten)]
    noot: NootUit,
}

#[derive(Serialize)]
struct NootUit {
    tekst: Tweetalig,
    bronnen: Vec<BronUit>,
}

#[derive(Serialize)]
struct VoorbeeldUit {
    soort: &'static str,
    feiten: Vec<String>,
    antwoord: String,
    bron: &'static str,
}

#[derive(Serialize)]
struct LijstUit {
    id: &'static str,
    naam: Tweetalig,
    vereisten: Vec<VereisteUit>,
}

#[derive(Serialize)]
struct VereisteUit {
    id: &'static str,
    tekst: Tweetalig,
    voor: &'static str,
    document: Tweetalig,
    bij: Option<&'static str>,
    bron: BronUit,
}

#[derive(Serialize)]
struct HulpUit {
    id: &'static str,
    naam: Tweetalig,
    vrager: &'static str,
    wanneer: Tweetalig,
    hoe: Tweetalig,
    kracht: Tweetalig,
    kosten: Vec<&'static str>,
    bronnen: Vec<BronUit>,
}

#[derive(Serialize)]
struct BedragUit {
    id: &'static str,
    naam: Tweetalig,
    eurocent: u32,
    van: String,
    tot_en_met: String,
    bron: BronUit,
}

#[derive(Serialize)]
struct ProcentUit {
    id: &'static str,
    naam: Tweetalig,
    procent: u8,
    van: Option<String>,
    tot_en_met: Option<String>,
    bron: BronUit,
}

#[derive(Serialize)]
struct BewaarUit {
    id: &'static str,
    naam: Tweetalig,
    maanden: u16,
    termijn: Tweetalig,
    van: Option<String>,
    tot_en_met: Option<String>,
    bron: BronUit,
}

impl Alles {
    fn nieuw() -> Self {
        let bedragen =
            Bedragsoort::ALLE.iter().flat_map(|soort| soort.bekend().iter().map(move |g| bedrag(*soort, g)));
        let percentages = Percentagesoort::ALLE
            .iter()
            .flat_map(|soort| soort.bekend().iter().map(move |p| procent(*soort, p)));
        Self {
            regels: TermijnId::ALLE.iter().copied().map(RegelUit::van).collect(),
            lijsten: Lijst::ALLE.iter().copied().map(LijstUit::van).collect(),
            hulp: Hulp::ALLE.iter().map(HulpUit::van).collect(),
            bedragen: bedragen.collect(),
            percentages: percentages.collect(),
            bewaren: Stuk::ALLE.iter().flat_map(|stuk| stuk.regels()).map(BewaarUit::van).collect(),
        }
    }
}

impl RegelUit {
    fn van(id: TermijnId) -> Self {
        let (nl, en, regel) = (Regelblad::van(id, Taal::Nl), Regelblad::van(id, Taal::En), regel(id));
        Self {
            id: id.woord(),
            plicht: Tweetalig::vast(|taal| id.plicht(taal)),
            uitleg: Tweetalig { nl: nl.uitleg.to_owned(), en: en.uitleg.to_owned() },
            voor: regel.voor.woord(),
            aard: Tweetalig::vast(|taal| regel.aard.naam(taal)),
            versies: regel.versies.iter().map(VersieUit::van).collect(),
            nasleep: id.nasleep().iter().map(NasleepUit::van).collect(),
            weetjes: id.weetjes().iter().map(NootUit::van).collect(),
            voorbeelden: nl
                .voorbeelden
                .into_iter()
                .map(|voorbeeld| VoorbeeldUit {
                    soort: voorbeeld.soort.woord(),
                    feiten: voorbeeld.feiten,
                    antwoord: voorbeeld.antwoord,
                    bron: voorbeeld.bron,
                })
                .collect(),
        }
    }
}

impl VersieUit {
    fn van(versie: &Versie) -> Self {
        let toets = match versie.geldt.toets {
            Toets::EersteZiektedag => "eerste_ziektedag",
            Toets::EindeWachttijd => "einde_wachttijd",
        };
        Self {
            toets,
            van: als_tekst(versie.geldt.van),
            tot_en_met: als_tekst(versie.geldt.tot_en_met),
            bronnen: bronnen(versie.bronnen),
        }
    }
}

impl NasleepUit {
    fn van(nasleep: &Nasleep) -> Self {
        Self {
            bij: nasleep.bij.woord(),
            bedrag: nasleep.bedrag.map(Bedragsoort::woord),
            noot: NootUit::van(&nasleep.noot),
        }
    }
}

impl NootUit {
    fn van(noot: &Noot) -> Self {
        Self { tekst: Tweetalig::vast(|taal| noot.tekst(taal)), bronnen: bronnen(noot.bronnen) }
    }
}

impl LijstUit {
    fn van(lijst: Lijst) -> Self {
        let vereiste = |eis: &Vereiste| VereisteUit {
            id: eis.id.woord(),
            tekst: Tweetalig::vast(|taal| eis.tekst(taal)),
            voor: eis.voor.woord(),
            document: Tweetalig::vast(|taal| eis.document.naam(taal)),
            bij: eis.bij.map(Omstandigheid::woord),
            bron: BronUit::from(&eis.bron),
        };
        Self {
            id: lijst.woord(),
            naam: Tweetalig::vast(|taal| lijst.naam(taal)),
            vereisten: lijst.vereisten().iter().map(vereiste).collect(),
        }
    }
}

impl HulpUit {
    fn van(hulp: &Hulp) -> Self {
        Self {
            id: hulp.id.woord(),
            naam: Tweetalig::vast(|taal| hulp.naam(taal)),
            vrager: hulp.vrager.woord(),
            wanneer: Tweetalig::vast(|taal| hulp.wanneer(taal)),
            hoe: Tweetalig::vast(|taal| hulp.hoe(taal)),
            kracht: Tweetalig::vast(|taal| hulp.kracht.naam(taal)),
            kosten: hulp.kosten.iter().map(|soort| soort.woord()).collect(),
            bronnen: bronnen(hulp.bronnen),
        }
    }
}

fn bedrag(soort: Bedragsoort, geldig: &Geldig) -> BedragUit {
    BedragUit {
        id: soort.woord(),
        naam: Tweetalig::vast(|taal| soort.naam(taal)),
        eurocent: geldig.bedrag.in_centen(),
        van: geldig.van.to_string(),
        tot_en_met: geldig.tot_en_met.to_string(),
        bron: BronUit::from(&geldig.bron),
    }
}

fn procent(soort: Percentagesoort, geldt: &Percentage) -> ProcentUit {
    ProcentUit {
        id: soort.woord(),
        naam: Tweetalig::vast(|taal| soort.naam(taal)),
        procent: geldt.procent,
        van: als_tekst(geldt.geldt_van),
        tot_en_met: als_tekst(geldt.geldt_tot_en_met),
        bron: BronUit::from(&geldt.bron),
    }
}

impl BewaarUit {
    fn van(regel: &Bewaarregel) -> Self {
        Self {
            id: regel.stuk.woord(),
            naam: Tweetalig::vast(|taal| regel.stuk.naam(taal)),
            maanden: regel.maanden,
            termijn: Tweetalig::van(|taal| regel.tekst(taal)),
            van: als_tekst(regel.geldt_van),
            tot_en_met: als_tekst(regel.geldt_tot_en_met),
            bron: BronUit::from(&regel.bron),
        }
    }
}

fn bronnen(bronnen: &[Bron]) -> Vec<BronUit> {
    bronnen.iter().map(BronUit::from).collect()
}

fn als_tekst(dag: Option<Dag>) -> Option<String> {
    dag.map(|dag| dag.to_string())
}
