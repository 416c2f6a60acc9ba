// SPDX-License-Identifier: EUPL-1.2
//! Report ill: only what an employer may ask (AP, De zieke werknemer), and nothing about the illness.
//!
//! The burgerservicenummer is read and never written: no page of ours carries it back.

use super::formulierwerk::{FORMULIER, bevestiging, dag, ja_nee, kijk_nog_eens, opties_ja_nee, wacht, woord};
use super::rechten::roepnaam;
use super::{paden, weigering};
use crate::web::formulier::{Fouten, Foutenlijst, Invoer, Keuze, Optie, Veld, Vinkje};
use crate::web::opmaak::Kruimel;
use crate::web::{Kader, Tekst};
use askama::Template;
use dossier::woorden::{Vangnet, VerwachteDuur};
use dossier::{Bsn, BsnFout, DienstverbandId, Weigering, Ziekmelding};
use serde::Deserialize;

/// What was typed. May hold a burgerservicenummer, so it does not print itself.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Ziekmeldformulier {
    /// First sick day.
    pub eerste_ziektedag: String,
    /// `ja`: went home during that day.
    pub tijdens_werktijd: String,
    /// Where to call.
    pub telefoon: String,
    /// Where the employee stays.
    pub verpleegadres: String,
    /// `ja`: the words in it are not about health.
    pub verpleegadres_bevestigd: String,
    /// How long it may take.
    pub verwachte_duur: String,
    /// Agreements and work that others must take over.
    pub lopende_afspraken: String,
    /// `ja`: the words in it are not about health.
    pub lopende_afspraken_bevestigd: String,
    /// Does a safety net apply? Never which.
    pub vangnet: String,
    /// Accident at work?
    pub arbeidsongeval: String,
    /// Traffic accident for which someone else may be liable?
    pub verkeersongeval: String,
    /// Write-only.
    pub bsn: String,
}

/// What the form says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GelezenMelding {
    /// The report.
    pub melding: Ziekmelding,
    /// To be sealed.
    pub bsn: Option<Bsn>,
}

/// About whom, and what may be asked.
#[derive(Debug, Clone, Copy)]
pub struct Ziekmeldinvoer<'a> {
    /// The employment.
    pub dienstverband: DienstverbandId,
    /// Whose.
    pub naam: &'a str,
    /// Ask for the burgerservicenummer: it is not known, and this person may record it.
    pub vraag_bsn: bool,
    /// The address of the list that the viewer came from.
    pub terug: &'a str,
}

/// The fields in which a refusal of `dossier` can be put right.
const VELDEN: &[&str] = &["eerste_ziektedag", "telefoon", "verpleegadres", "lopende_afspraken"];

/// Asked of the employee's own agreements; the guard stands beside both free texts.
const VRIJE_TEKSTEN: [&str; 2] = ["verpleegadres", "lopende_afspraken"];

impl Ziekmeldformulier {
    /// The form as it opens: the answers that hold unless someone knows better.
    pub fn leeg() -> Self {
        Self {
            verwachte_duur: VerwachteDuur::Onbekend.woord().into(),
            vangnet: Vangnet::Onbekend.woord().into(),
            arbeidsongeval: "nee".into(),
            verkeersongeval: "nee".into(),
            ..Self::default()
        }
    }

    /// Reads the form. A burgerservicenummer is looked at only when it was asked.
    ///
    /// # Errors
    /// Everything that is wrong with what was typed; also a free text that looks medical and was not confirmed.
    pub fn lees(&self, t: Tekst, vraag_bsn: bool) -> Result<GelezenMelding, Fouten> {
        let mut fouten = Fouten::default();
        let eerste_ziektedag = dag(
            &mut fouten,
            t,
            "eerste_ziektedag",
            &t.k("ziekmelden-eerste-ziektedag"),
            &self.eerste_ziektedag,
        );
        let verwachte_duur =
            woord(&mut fouten, t, "verwachte_duur", &t.k("ziekmelden-duur"), &self.verwachte_duur);
        let vangnet = woord(&mut fouten, t, "vangnet", &t.k("ziekmelden-vangnet"), &self.vangnet);
        let arbeidsongeval =
            ja_nee(&mut fouten, t, "arbeidsongeval", &t.k("ziekmelden-arbeidsongeval"), &self.arbeidsongeval);
        let vraag = t.k("ziekmelden-verkeersongeval");
        let verkeersongeval = ja_nee(&mut fouten, t, "verkeersongeval", &vraag, &self.verkeersongeval);
        for veld in VRIJE_TEKSTEN {
            let (tekst, bevestigd) = self.vrije_tekst(veld);
            kijk_nog_eens(&mut fouten, t, veld, &t.uit("ziekmelden", veld), tekst, bevestigd);
        }
        let bsn = if vraag_bsn { self.lees_bsn(&mut fouten, t) } else { None };
        match (eerste_ziektedag, verwachte_duur, vangnet, arbeidsongeval, verkeersongeval) {
            (Some(eerste_ziektedag), Some(verwachte_duur), Some(vangnet), Some(arbeid), Some(verkeer))
                if fouten.is_leeg() =>
            {
                let melding = Ziekmelding {
                    eerste_ziektedag,
                    tijdens_werktijd: self.tijdens_werktijd == "ja",
                    telefoon: ingevuld(&self.telefoon),
                    verpleegadres: ingevuld(&self.verpleegadres),
                    verwachte_duur,
                    lopende_afspraken: ingevuld(&self.lopende_afspraken),
                    vangnet,
                    arbeidsongeval: arbeid,
                    verkeersongeval_met_regres: verkeer,
                };
                Ok(GelezenMelding { melding, bsn })
            }
            _ => Err(fouten),
        }
    }

    /// The same form with its free texts confirmed: to learn what else is wrong while somebody looks at them again.
    #[must_use]
    pub fn bevestigd(&self) -> Self {
        let ja = || "ja".to_owned();
        Self { verpleegadres_bevestigd: ja(), lopende_afspraken_bevestigd: ja(), ..self.clone() }
    }

    fn lees_bsn(&self, fouten: &mut Fouten, t: Tekst) -> Option<Bsn> {
        if self.bsn.trim().is_empty() {
            return None;
        }
        match Bsn::lees(&self.bsn) {
            Ok(bsn) => Some(bsn),
            Err(fout) => {
                let sleutel = match fout {
                    BsnFout::Lengte => "bsn-fout-lengte",
                    BsnFout::Elfproef => "bsn-fout-elfproef",
                };
                fouten.bij("bsn", t.k(sleutel));
                None
            }
        }
    }

    /// A guarded text, and whether its writer confirmed it.
    fn vrije_tekst(&self, veld: &str) -> (&str, bool) {
        if veld == "verpleegadres" {
            (&self.verpleegadres, self.verpleegadres_bevestigd == "ja")
        } else {
            (&self.lopende_afspraken, self.lopende_afspraken_bevestigd == "ja")
        }
    }

    /// What `dossier` refuses, at the fields of this form.
    pub fn fouten_van(weigeringen: &[Weigering], t: Tekst) -> Fouten {
        weigering::fouten_van(weigeringen, t, VELDEN)
    }
}

/// The page.
#[derive(Template)]
#[template(path = "paginas/ziekmelden.html")]
pub struct Ziekmeldpagina {
    kader: Kader,
    t: Tekst,
    kruimel: Kruimel,
    paginatitel: String,
    titel: String,
    hierna: Vec<String>,
    fouten: Option<Foutenlijst>,
    eerste_ziektedag: Veld,
    tijdens_werktijd: Vinkje,
    telefoon: Veld,
    verpleegadres: Veld,
    duur: Keuze,
    afspraken: Veld,
    vangnet: Keuze,
    arbeidsongeval: Keuze,
    verkeersongeval: Keuze,
    bsn: Option<Veld>,
    /// Confirmations that were given already: they travel along unseen.
    bevestigd: Vec<String>,
    adres: String,
    terug: String,
}

impl Ziekmeldpagina {
    /// The page with what was typed, and what is wrong with it.
    pub fn nieuw(
        kader: Kader,
        formulier: &Ziekmeldformulier,
        invoer: &Ziekmeldinvoer<'_>,
        fouten: &Fouten,
    ) -> Self {
        let t = kader.t;
        let naam = roepnaam(invoer.naam);
        let titel = t.met("ziekmelden-titel", &[("naam", invoer.naam.into())]);
        let met_naam = |sleutel: &str| t.met(sleutel, &[("naam", naam.into())]);
        let velden = Velden { t, formulier, fouten };
        let lijst =
            if invoer.terug == paden::WERKVOORRAAD { "werkvoorraad-titel" } else { "ziekmelden-terug" };
        let terug = vec![(t.k(lijst), invoer.terug.to_owned())];
        Self {
            t,
            kruimel: Kruimel::nieuw(&kader, terug),
            paginatitel: fouten.titel(t, titel.clone()),
            titel,
            hierna: vec![
                met_naam("ziekmelden-hierna-dossier"),
                met_naam("ziekmelden-hierna-terugval"),
                t.k("ziekmelden-hierna-arbodienst"),
                met_naam("ziekmelden-hierna-leest"),
            ],
            fouten: fouten.lijst(t),
            eerste_ziektedag: velden.eerste_ziektedag(),
            tijdens_werktijd: Vinkje::nieuw(
                "tijdens_werktijd",
                t.k("ziekmelden-tijdens"),
                &formulier.tijdens_werktijd,
            ),
            telefoon: velden.telefoon(),
            verpleegadres: velden.vrij("verpleegadres", Invoer::Tekst),
            duur: velden.duur(),
            afspraken: velden.vrij("lopende_afspraken", Invoer::Regels),
            vangnet: velden.vangnet(),
            arbeidsongeval: velden.ja_nee(
                "arbeidsongeval",
                t.k("ziekmelden-arbeidsongeval"),
                &formulier.arbeidsongeval,
            ),
            verkeersongeval: velden
                .ja_nee("verkeersongeval", t.k("ziekmelden-verkeersongeval"), &formulier.verkeersongeval)
                .hulp(t.k("ziekmelden-verkeersongeval-hulp")),
            bsn: invoer.vraag_bsn.then(|| velden.bsn()),
            bevestigd: velden.bevestigd(),
            adres: paden::ziekmelding(invoer.dienstverband),
            terug: invoer.terug.to_owned(),
            kader,
        }
    }
}

/// The fields of the form, filled with what was typed.
struct Velden<'a> {
    t: Tekst,
    formulier: &'a Ziekmeldformulier,
    fouten: &'a Fouten,
}

impl Velden<'_> {
    fn eerste_ziektedag(&self) -> Veld {
        let t = self.t;
        Veld::nieuw(t, "eerste_ziektedag", Invoer::Datum, t.k("ziekmelden-eerste-ziektedag"))
            .hulp(t.k("ziekmelden-eerste-ziektedag-hulp"))
            .waarde(&self.formulier.eerste_ziektedag)
            .met_fouten(self.fouten)
    }

    fn telefoon(&self) -> Veld {
        let t = self.t;
        Veld::nieuw(t, "telefoon", Invoer::Telefoon, t.k("ziekmelden-telefoon"))
            .niet_verplicht()
            .waarde(&self.formulier.telefoon)
            .met_fouten(self.fouten)
    }

    fn vrij(&self, veld: &'static str, soort: Invoer) -> Veld {
        let t = self.t;
        let (tekst, bevestigd) = self.formulier.vrije_tekst(veld);
        Veld::nieuw(t, veld, soort, t.uit("ziekmelden", veld))
            .niet_verplicht()
            .hulp(t.uit("ziekmelden-hulp", veld))
            .waarde(tekst)
            .met_wacht(wacht(veld, tekst, bevestigd))
            .met_fouten(self.fouten)
    }

    fn duur(&self) -> Keuze {
        let t = self.t;
        let opties = VerwachteDuur::ALLE
            .iter()
            .map(|duur| Optie::nieuw(duur.woord(), t.uit("duur", duur.woord())))
            .collect();
        Keuze::nieuw("verwachte_duur", t.k("ziekmelden-duur"), opties, &self.formulier.verwachte_duur)
            .hulp(t.k("ziekmelden-duur-hulp"))
            .met_fouten(self.fouten)
    }

    fn vangnet(&self) -> Keuze {
        let t = self.t;
        let opties = Vangnet::ALLE
            .iter()
            .map(|vangnet| Optie::nieuw(vangnet.woord(), t.uit("antwoord", vangnet.woord())))
            .collect();
        Keuze::nieuw("vangnet", t.k("ziekmelden-vangnet"), opties, &self.formulier.vangnet)
            .hulp(t.k("ziekmelden-vangnet-hulp"))
            .met_fouten(self.fouten)
    }

    fn ja_nee(&self, naam: &str, vraag: String, gekozen: &str) -> Keuze {
        Keuze::nieuw(naam, vraag, opties_ja_nee(self.t), gekozen).met_fouten(self.fouten)
    }

    /// Always empty. After a refusal it says that it must be typed again, if it was typed.
    fn bsn(&self) -> Veld {
        let t = self.t;
        let veld = Veld::nieuw(t, "bsn", Invoer::Tekst, t.k("ziekmelden-bsn")).niet_verplicht();
        let opnieuw =
            !self.fouten.is_leeg() && !self.formulier.bsn.is_empty() && self.fouten.van("bsn").is_none();
        let hulp = if opnieuw { t.k("bsn-opnieuw") } else { t.k("ziekmelden-bsn-hulp") };
        veld.hulp(hulp).aanvullen("off").met_fouten(self.fouten)
    }

    fn bevestigd(&self) -> Vec<String> {
        let gegeven = VRIJE_TEKSTEN.into_iter().filter(|veld| self.formulier.vrije_tekst(veld).1);
        gegeven.map(bevestiging).collect()
    }
}

fn ingevuld(tekst: &str) -> Option<String> {
    Some(tekst.trim()).filter(|tekst| !tekst.is_empty()).map(str::to_owned)
}

#[cfg(test)]
mod proeven;
