// SPDX-License-Identifier: EUPL-1.2
//! The acts about leave around a birth. The bedrijfsarts judges whether there is one cause; the cause itself is
//! asked nowhere.

use super::{Actie, Bij, Blad, Handeling, Onderdeel, of};
use crate::web::Tekst;
use crate::web::formulier::{Fouten, Invoer, Keuze, Optie, Veld};
use crate::web::paginas::formulierwerk::{dag, formulier, ja_nee, opties_ja_nee};
use dossier::{Dossier, Opdracht, Verlof};
use jiff::civil::Date;

formulier! {
    /// Put a leave around a birth on record.
    Verlofformulier {
        /// First day.
        van,
        /// Last day.
        tot_en_met,
    }
}

impl Handeling for Verlofformulier {
    const ACTIE: Actie = Actie::VerlofVastleggen;
    const VELDEN: &'static [&'static str] = &["van", "tot_en_met"];

    fn lees(&self, t: Tekst) -> Result<Opdracht, Fouten> {
        let mut fouten = Fouten::default();
        let van = dag(&mut fouten, t, "van", &t.k("verlof-van"), &self.van);
        let tot_en_met = dag(&mut fouten, t, "tot_en_met", &t.k("verlof-tot-en-met"), &self.tot_en_met);
        match (van, tot_en_met) {
            (Some(van), Some(tot_en_met)) => Ok(Opdracht::ZwangerschapsverlofVastleggen { van, tot_en_met }),
            _ => Err(fouten),
        }
    }

    fn blad(&self, t: Tekst, _: &Bij<'_>, fouten: &Fouten) -> Blad {
        let veld = |naam: &'static str, label: String, waarde: &str| {
            Onderdeel::Veld(Veld::nieuw(t, naam, Invoer::Datum, label).waarde(waarde).met_fouten(fouten))
        };
        let velden = vec![
            veld("van", t.k("verlof-van"), &self.van),
            veld("tot_en_met", t.k("verlof-tot-en-met"), &self.tot_en_met),
        ];
        Blad { inleiding: vec![t.k("actie-uitleg-verlof-vastleggen")], velden, ..Blad::default() }
    }
}

formulier! {
    /// Take a leave off the record.
    Verlofintrekformulier {
        /// Its first day.
        van,
    }
}

impl Handeling for Verlofintrekformulier {
    const ACTIE: Actie = Actie::VerlofIntrekken;
    const VELDEN: &'static [&'static str] = &["van"];

    /// The latest is the likely one.
    fn vooraf(self, bij: &Bij<'_>) -> Self {
        let laatste = || laatste_verlof(bij.dossier).map(|verlof| verlof.van.to_string()).unwrap_or_default();
        Self { van: of(self.van, laatste), ..self }
    }

    fn lees(&self, t: Tekst) -> Result<Opdracht, Fouten> {
        let mut fouten = Fouten::default();
        let van = self.van.parse::<Date>().ok();
        if van.is_none() {
            fouten.bij("van", t.met("lezen-kies", &[("veld", t.k("verlof-welk").into())]));
        }
        van.map(|van| Opdracht::ZwangerschapsverlofIntrekken { van }).ok_or(fouten)
    }

    fn blad(&self, t: Tekst, bij: &Bij<'_>, fouten: &Fouten) -> Blad {
        let opties = bij.dossier.verloven().iter();
        let opties =
            opties.map(|v| Optie::nieuw(v.van.to_string(), t.periode(v.van, v.tot_en_met))).collect();
        let welk = Keuze::nieuw("van", t.k("verlof-welk"), opties, &self.van).met_fouten(fouten);
        let inleiding = vec![t.k("actie-uitleg-verlof-intrekken")];
        Blad { inleiding, velden: vec![Onderdeel::Keuze(welk)], ..Blad::default() }
    }
}

formulier! {
    /// Judge whether illness before and after the last leave has one cause.
    Oorzaakformulier {
        /// `ja` or `nee`.
        zelfde_oorzaak,
    }
}

impl Handeling for Oorzaakformulier {
    const ACTIE: Actie = Actie::ZelfdeOorzaakBeoordelen;
    const VELDEN: &'static [&'static str] = &["zelfde_oorzaak"];

    fn lees(&self, t: Tekst) -> Result<Opdracht, Fouten> {
        let mut fouten = Fouten::default();
        let vraag = t.k("oorzaak-vraag");
        let antwoord = ja_nee(&mut fouten, t, "zelfde_oorzaak", &vraag, &self.zelfde_oorzaak);
        antwoord.map(|zelfde_oorzaak| Opdracht::ZelfdeOorzaakBeoordelen { zelfde_oorzaak }).ok_or(fouten)
    }

    fn blad(&self, t: Tekst, bij: &Bij<'_>, fouten: &Fouten) -> Blad {
        let mut inleiding = Vec::new();
        if let Some(verlof) = laatste_verlof(bij.dossier) {
            let periode = t.periode(verlof.van, verlof.tot_en_met);
            inleiding.push(t.met("oorzaak-welk-verlof", &[("periode", periode.into())]));
        }
        inleiding.push(t.k("actie-uitleg-zelfde-oorzaak-beoordelen"));
        let vraag =
            Keuze::nieuw("zelfde_oorzaak", t.k("oorzaak-vraag"), opties_ja_nee(t), &self.zelfde_oorzaak);
        let velden = vec![Onderdeel::Keuze(vraag.hulp(t.k("oorzaak-hulp")).met_fouten(fouten))];
        Blad { inleiding, velden, ..Blad::default() }
    }
}

fn laatste_verlof(dossier: &Dossier) -> Option<&Verlof> {
    dossier.verloven().last()
}
