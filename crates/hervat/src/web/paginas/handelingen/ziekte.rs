// SPDX-License-Identifier: EUPL-1.2
//! The acts about the report itself: put its first day right, withdraw it.

use super::{Actie, Bij, Blad, Handeling, Onderdeel, correctiereden, of};
use crate::web::Tekst;
use crate::web::formulier::{Fouten, Invoer, Keuze, Optie, Veld};
use crate::web::paginas::formulierwerk::{dag, formulier, woord};
use dossier::Opdracht;
use dossier::woorden::Intrekreden;
use jiff::civil::Date;

formulier! {
    /// Put the first sick day of a report right.
    EersteZiektedagformulier {
        /// The day that stands there.
        van,
        /// The right day.
        naar,
        /// Why.
        reden,
    }
}

impl Handeling for EersteZiektedagformulier {
    const ACTIE: Actie = Actie::EersteZiektedagCorrigeren;
    const VELDEN: &'static [&'static str] = &["van", "naar", "reden"];

    /// With one report there is nothing to choose.
    fn vooraf(self, bij: &Bij<'_>) -> Self {
        let van = || match bij.dossier.perioden() {
            [een] => een.van.to_string(),
            _ => String::new(),
        };
        Self { van: of(self.van, van), ..self }
    }

    fn lees(&self, t: Tekst) -> Result<Opdracht, Fouten> {
        let mut fouten = Fouten::default();
        let van = self.van.parse::<Date>().ok();
        if van.is_none() {
            fouten.bij("van", t.met("lezen-kies", &[("veld", t.k("eerste-dag-welke").into())]));
        }
        let naar = dag(&mut fouten, t, "naar", &t.k("eerste-dag-naar"), &self.naar);
        let reden = woord(&mut fouten, t, "reden", &t.k("handeling-waarom"), &self.reden);
        match (van, naar, reden) {
            (Some(van), Some(naar), Some(reden)) => {
                Ok(Opdracht::EersteZiektedagCorrigeren { van, naar, reden })
            }
            _ => Err(fouten),
        }
    }

    fn blad(&self, t: Tekst, bij: &Bij<'_>, fouten: &Fouten) -> Blad {
        let naar = Veld::nieuw(t, "naar", Invoer::Datum, t.k("eerste-dag-naar"))
            .hulp(t.k("ziekmelden-eerste-ziektedag-hulp"))
            .waarde(&self.naar)
            .met_fouten(fouten);
        let mut velden = vec![Onderdeel::Veld(naar), correctiereden(t, &self.reden, fouten)];
        let mut inleiding = vec![t.k("actie-uitleg-eerste-ziektedag-corrigeren")];
        let mut vast = Vec::new();
        if let [een] = bij.dossier.perioden() {
            inleiding.insert(0, t.met("eerste-dag-nu", &[("dag", t.dag(een.van).into())]));
            vast.push(("van", een.van.to_string()));
        } else {
            let dagen = bij.dossier.perioden().iter().map(|p| Optie::nieuw(p.van.to_string(), t.dag(p.van)));
            let welke = Keuze::nieuw("van", t.k("eerste-dag-welke"), dagen.collect(), &self.van);
            velden.insert(0, Onderdeel::Keuze(welke.met_fouten(fouten)));
        }
        Blad { inleiding, velden, vast, ..Blad::default() }
    }
}

formulier! {
    /// Withdraw the last report of illness.
    Intrekformulier {
        /// Why.
        reden,
    }
}

impl Handeling for Intrekformulier {
    const ACTIE: Actie = Actie::MeldingIntrekken;
    const VELDEN: &'static [&'static str] = &["reden"];

    fn lees(&self, t: Tekst) -> Result<Opdracht, Fouten> {
        let mut fouten = Fouten::default();
        let reden = woord(&mut fouten, t, "reden", &t.k("handeling-waarom"), &self.reden);
        reden.map(|reden| Opdracht::MeldingIntrekken { reden }).ok_or(fouten)
    }

    fn blad(&self, t: Tekst, bij: &Bij<'_>, fouten: &Fouten) -> Blad {
        let opties = Intrekreden::ALLE
            .iter()
            .map(|reden| Optie::nieuw(reden.woord(), t.uit("intrekreden", reden.woord())))
            .collect();
        let reden = Keuze::nieuw("reden", t.k("handeling-waarom"), opties, &self.reden).met_fouten(fouten);
        let laatste = bij.dossier.perioden().last().map(|periode| t.dag(periode.van)).unwrap_or_default();
        let gevolg = if bij.dossier.perioden().len() > 1 { "intrekken-terugval" } else { "intrekken-geheel" };
        let inleiding = vec![
            t.met("intrekken-welke", &[("dag", laatste.into())]),
            t.k(gevolg),
            t.k("actie-uitleg-melding-intrekken"),
        ];
        Blad { inleiding, velden: vec![Onderdeel::Keuze(reden)], ..Blad::default() }
    }
}
