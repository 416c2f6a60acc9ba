// SPDX-License-Identifier: EUPL-1.2
//! "Zo leest de werkgever het": the draft exactly as the employer will get it, before it is sent.
//!
//! The part itself is [`Functioneel`], the same as on the page that the employer reads. Of the medical part it only
//! says that it goes along.

use super::functioneel::Functioneel;
use super::verschil::Verschillijst;
use crate::web::formulier::{Fouten, Foutenlijst, Vinkje};
use crate::web::opmaak::Kruimel;
use crate::web::paginas::formulierwerk::{FORMULIER, medische_vondsten};
use crate::web::paginas::paden;
use crate::web::paginas::rechten::roepnaam;
use crate::web::{Kader, Tekst};
use askama::Template;
use dossier::DossierId;
use dossier::probleemanalyse::Probleemanalyse;
use dossier::woorden::Mogelijkheden;

/// The box that confirms words that look medical.
pub const BEVESTIGING: &str = "woorden_bevestigd";

/// What the page is made of.
#[derive(Debug, Clone, Copy)]
pub struct Voorbeeldinvoer<'a> {
    /// In which dossier.
    pub dossier: DossierId,
    /// Whose.
    pub naam: &'a str,
    /// How many versions were sent already.
    pub basis: u32,
    /// What is about to be sent.
    pub deel: &'a Probleemanalyse,
    /// Of a bijstelling: what changed, and why.
    pub reden: &'a str,
    /// The version before it.
    pub vorige: Option<&'a Probleemanalyse>,
    /// The state of the draft that this was made from.
    pub stand: u32,
    /// The number of the shared drawer.
    pub verwacht: u32,
}

/// Words that look medical, in one field.
#[derive(Debug)]
struct Vondst {
    veld: String,
    woorden: String,
    adres: String,
}

/// The page.
#[derive(Debug, Template)]
#[template(path = "paginas/probleemanalyse-voorbeeld.html")]
pub struct Voorbeeldpagina {
    kader: Kader,
    t: Tekst,
    kruimel: Kruimel,
    paginatitel: String,
    titel: String,
    fouten: Option<Foutenlijst>,
    bericht: Option<String>,
    vondsten: Vec<Vondst>,
    mager: bool,
    kop: String,
    functioneel: Functioneel,
    reden: Option<String>,
    verschillen: Option<Verschillijst>,
    gevolg: String,
    hierna: Vec<String>,
    bevestig: Option<Vinkje>,
    stand: u32,
    verwacht: u32,
    basis: u32,
    adres: String,
    terug: String,
}

impl Voorbeeldpagina {
    /// The page. `bericht`: why it is shown again; `fouten`: what is wrong with what was sent.
    pub fn nieuw(
        kader: Kader,
        invoer: &Voorbeeldinvoer<'_>,
        bericht: Option<String>,
        fouten: &Fouten,
    ) -> Self {
        let t = kader.t;
        let naam = roepnaam(invoer.naam);
        let vondsten = vondsten(t, invoer);
        let terug = paden::probleemanalyse_concept(invoer.dossier);
        let titel = t.k("voorbeeld-titel");
        let met_naam = |sleutel: &str| t.met(sleutel, &[("naam", naam.into())]);
        let stappen = vec![
            (invoer.naam.to_owned(), paden::dossier(invoer.dossier, None)),
            (t.k("voorbeeld-terug"), terug.clone()),
        ];
        Self {
            t,
            kruimel: Kruimel::nieuw(&kader, stappen),
            paginatitel: fouten.titel(t, titel.clone()),
            titel,
            fouten: fouten.lijst(t),
            bericht,
            mager: is_mager(invoer.deel),
            kop: kop(t, invoer.basis + 1),
            functioneel: Functioneel::nieuw(t, invoer.deel),
            reden: Some(invoer.reden.to_owned()).filter(|reden| !reden.is_empty()),
            verschillen: invoer.vorige.map(|vorige| Verschillijst::nieuw(t, vorige, invoer.deel)),
            gevolg: gevolg(t, invoer.deel.mogelijkheden),
            hierna: ["voorbeeld-hierna-delen", "voorbeeld-hierna-medisch", "voorbeeld-hierna-vast"]
                .map(met_naam)
                .to_vec(),
            bevestig: (!vondsten.is_empty())
                .then(|| Vinkje::nieuw(BEVESTIGING, t.k("voorbeeld-bevestig"), "").met_fouten(fouten)),
            vondsten,
            stand: invoer.stand,
            verwacht: invoer.verwacht,
            basis: invoer.basis,
            adres: paden::probleemanalyse_voorbeeld(invoer.dossier),
            terug,
            kader,
        }
    }

    fn wat_er_misgaat(&self) -> bool {
        self.fouten.is_some()
    }
}

/// Are there words that look medical in what the employer will read?
pub fn vraagt_bevestiging(deel: &Probleemanalyse, reden: &str) -> bool {
    teksten(deel, reden).any(|(_, tekst)| medische_vondsten(tekst).is_some())
}

/// `Probleemanalyse` or `Bijstelling van de probleemanalyse, versie 2`.
pub(super) fn kop(t: Tekst, versie: u32) -> String {
    if versie == 1 { t.k("pa-titel-eerste") } else { t.met("pa-titel-versie", &[("versie", versie.into())]) }
}

/// What the outcome means for the plan van aanpak.
pub(super) fn gevolg(t: Tekst, mogelijkheden: Mogelijkheden) -> String {
    t.uit("pa-gevolg", mogelijkheden.woord())
}

/// Possibilities, and yet not one of them named.
fn is_mager(deel: &Probleemanalyse) -> bool {
    deel.mogelijkheden == Mogelijkheden::Ja && deel.rubrieken.is_empty() && deel.advies.is_empty()
}

/// Each free text that the employer will read, with the name of its field on the form.
fn teksten<'a>(deel: &'a Probleemanalyse, reden: &'a str) -> impl Iterator<Item = (String, &'a str)> {
    let vast = [
        ("reden", reden),
        ("toelichting", &deel.toelichting),
        ("advies", &deel.advies),
        ("interventies", &deel.interventies),
    ];
    let rubrieken = deel.rubrieken.iter().flat_map(|oordeel| {
        let woord = oordeel.rubriek.woord();
        [
            (format!("{woord}_mogelijkheden"), oordeel.mogelijkheden.as_str()),
            (format!("{woord}_beperkingen"), oordeel.beperkingen.as_str()),
        ]
    });
    vast.into_iter().map(|(veld, tekst)| (veld.to_owned(), tekst)).chain(rubrieken)
}

fn vondsten(t: Tekst, invoer: &Voorbeeldinvoer<'_>) -> Vec<Vondst> {
    let concept = paden::probleemanalyse_concept(invoer.dossier);
    let vondst = |(veld, tekst): (String, &str)| {
        let woorden = medische_vondsten(tekst)?;
        Some(Vondst {
            adres: format!("{concept}#{veld}"),
            veld: super::conceptpagina::veldnaam(t, &veld),
            woorden,
        })
    };
    teksten(invoer.deel, invoer.reden).filter_map(vondst).collect()
}
