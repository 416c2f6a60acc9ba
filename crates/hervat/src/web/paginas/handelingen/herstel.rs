// SPDX-License-Identifier: EUPL-1.2
//! The acts about coming back: for a part, wholly, on another day, not after all.

use super::{Actie, Bij, Blad, Handeling, Onderdeel, correctiereden};
use crate::web::Tekst;
use crate::web::formulier::{Fouten, Invoer, Veld, Vinkje};
use crate::web::paginas::formulierwerk::{dag, formulier, woord};
use crate::web::paginas::rechten::roepnaam;
use dossier::Opdracht;

formulier! {
    /// Report that part of the work is resumed.
    Deelsherstelformulier {
        /// First day on this share.
        per,
        /// Share of the contract hours.
        percentage,
        /// `ja`: it falls, and that is right.
        ook_als_lager,
    }
}

impl Handeling for Deelsherstelformulier {
    const ACTIE: Actie = Actie::DeelsHerstelMelden;
    const VELDEN: &'static [&'static str] = &["per", "percentage"];

    fn lees(&self, t: Tekst) -> Result<Opdracht, Fouten> {
        let mut fouten = Fouten::default();
        let per = dag(&mut fouten, t, "per", &t.k("deels-per"), &self.per);
        let percentage = self.percentage.trim().trim_end_matches('%').trim_end().parse::<u8>().ok();
        let percentage = percentage.filter(|getal| (1..=99).contains(getal));
        if percentage.is_none() {
            fouten.bij("percentage", t.k("lezen-percentage"));
        }
        let ook_als_lager = self.ook_als_lager == "ja";
        match (per, percentage) {
            (Some(per), Some(percentage)) => {
                Ok(Opdracht::DeelsHerstelMelden { per, percentage, ook_als_lager })
            }
            _ => Err(fouten),
        }
    }

    fn blad(&self, t: Tekst, bij: &Bij<'_>, fouten: &Fouten) -> Blad {
        let per = Veld::nieuw(t, "per", Invoer::Datum, t.k("deels-per")).waarde(&self.per).met_fouten(fouten);
        let percentage = Veld::nieuw(t, "percentage", Invoer::Getal, t.k("deels-percentage"))
            .hulp(t.k("deels-percentage-hulp"))
            .waarde(&self.percentage)
            .met_fouten(fouten);
        let mut velden = vec![Onderdeel::Veld(per), Onderdeel::Veld(percentage)];
        // Only after an earlier share can it fall.
        if bij.dossier.hervat_percentage() > 0 {
            let lager = Vinkje::nieuw("ook_als_lager", t.k("deels-lager"), &self.ook_als_lager);
            velden.push(Onderdeel::Vinkje(lager.hulp(t.k("deels-lager-hulp"))));
        }
        let naam = [("naam", roepnaam(bij.naam).into())];
        Blad { inleiding: vec![t.met("actie-uitleg-deels-herstel-melden", &naam)], velden, ..Blad::default() }
    }
}

formulier! {
    /// Report that all of the work is resumed.
    Herstelformulier {
        /// First day fully back.
        per,
    }
}

impl Handeling for Herstelformulier {
    const ACTIE: Actie = Actie::HerstelMelden;
    const VELDEN: &'static [&'static str] = &["per"];

    fn lees(&self, t: Tekst) -> Result<Opdracht, Fouten> {
        let mut fouten = Fouten::default();
        let per = dag(&mut fouten, t, "per", &t.k("herstel-per"), &self.per);
        per.map(|per| Opdracht::HerstelMelden { per }).ok_or(fouten)
    }

    fn blad(&self, t: Tekst, bij: &Bij<'_>, fouten: &Fouten) -> Blad {
        let per = Veld::nieuw(t, "per", Invoer::Datum, t.k("herstel-per"))
            .hulp(t.k("herstel-per-hulp"))
            .waarde(&self.per)
            .met_fouten(fouten);
        let naam = [("naam", roepnaam(bij.naam).into())];
        let inleiding = vec![t.met("actie-uitleg-herstel-melden", &naam)];
        Blad { inleiding, velden: vec![Onderdeel::Veld(per)], ..Blad::default() }
    }
}

formulier! {
    /// Put the day of the last recovery right.
    Herstelcorrectieformulier {
        /// The right first day fully back.
        naar,
        /// Why.
        reden,
    }
}

impl Handeling for Herstelcorrectieformulier {
    const ACTIE: Actie = Actie::HerstelCorrigeren;
    const VELDEN: &'static [&'static str] = &["naar", "reden"];

    fn lees(&self, t: Tekst) -> Result<Opdracht, Fouten> {
        let mut fouten = Fouten::default();
        let naar = dag(&mut fouten, t, "naar", &t.k("herstel-naar"), &self.naar);
        let reden = woord(&mut fouten, t, "reden", &t.k("handeling-waarom"), &self.reden);
        match (naar, reden) {
            (Some(naar), Some(reden)) => Ok(Opdracht::HerstelCorrigeren { naar, reden }),
            _ => Err(fouten),
        }
    }

    fn blad(&self, t: Tekst, bij: &Bij<'_>, fouten: &Fouten) -> Blad {
        let naar = Veld::nieuw(t, "naar", Invoer::Datum, t.k("herstel-naar"))
            .hulp(t.k("herstel-per-hulp"))
            .waarde(&self.naar)
            .met_fouten(fouten);
        let velden = vec![Onderdeel::Veld(naar), correctiereden(t, &self.reden, fouten)];
        Blad { inleiding: nu_hersteld(t, bij), velden, ..Blad::default() }
    }
}

formulier! {
    /// There was no recovery after all.
    Herstelintrekformulier {
        /// Why.
        reden,
    }
}

impl Handeling for Herstelintrekformulier {
    const ACTIE: Actie = Actie::HerstelIntrekken;
    const VELDEN: &'static [&'static str] = &["reden"];

    fn lees(&self, t: Tekst) -> Result<Opdracht, Fouten> {
        let mut fouten = Fouten::default();
        let reden = woord(&mut fouten, t, "reden", &t.k("handeling-waarom"), &self.reden);
        reden.map(|reden| Opdracht::HerstelIntrekken { reden }).ok_or(fouten)
    }

    fn blad(&self, t: Tekst, bij: &Bij<'_>, fouten: &Fouten) -> Blad {
        let mut inleiding = nu_hersteld(t, bij);
        inleiding.push(t.k("actie-uitleg-herstel-intrekken"));
        Blad { inleiding, velden: vec![correctiereden(t, &self.reden, fouten)], ..Blad::default() }
    }
}

fn nu_hersteld(t: Tekst, bij: &Bij<'_>) -> Vec<String> {
    let per = bij.dossier.laatste_ziektedag().and_then(|laatste| laatste.tomorrow().ok());
    per.map(|per| t.met("herstel-nu", &[("dag", t.dag(per).into())])).into_iter().collect()
}
