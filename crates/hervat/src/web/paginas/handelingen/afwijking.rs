// SPDX-License-Identifier: EUPL-1.2
//! Departing from the term of the probleemanalyse or of the plan van aanpak, with a reason that both can stand by;
//! and taking that back.

use super::{Actie, Bij, Blad, Handeling, Onderdeel, of};
use crate::web::Tekst;
use crate::web::formulier::{Fouten, Invoer, Keuze, Optie, Veld};
use crate::web::paginas::formulierwerk::{dag, formulier, kijk_nog_eens, wacht, woord};
use dossier::woorden::Afwijkbaar;
use dossier::{Afwijking, Opdracht};

formulier! {
    /// Depart from a term.
    Afwijkingformulier {
        /// From which.
        termijn,
        /// The last day that comes in its place.
        tot_en_met,
        /// Why.
        reden,
        /// The box under it.
        reden_bevestigd,
    }
}

impl Handeling for Afwijkingformulier {
    const ACTIE: Actie = Actie::AfwijkingVastleggen;
    const VELDEN: &'static [&'static str] = &["termijn", "tot_en_met", "reden"];

    fn lees(&self, t: Tekst) -> Result<Opdracht, Fouten> {
        let mut fouten = Fouten::default();
        let termijn = woord(&mut fouten, t, "termijn", &t.k("afwijking-termijn"), &self.termijn);
        let label = t.k("afwijking-tot-en-met");
        let tot_en_met = dag(&mut fouten, t, "tot_en_met", &label, &self.tot_en_met);
        let bevestigd = self.reden_bevestigd == "ja";
        kijk_nog_eens(&mut fouten, t, "reden", &t.k("afwijking-reden"), &self.reden, bevestigd);
        match (termijn, tot_en_met, fouten.is_leeg()) {
            (Some(termijn), Some(tot_en_met), true) => {
                let reden = self.reden.replace("\r\n", "\n");
                Ok(Opdracht::AfwijkingVastleggen { termijn, tot_en_met, reden })
            }
            _ => Err(fouten),
        }
    }

    fn blad(&self, t: Tekst, _: &Bij<'_>, fouten: &Fouten) -> Blad {
        let opties = Afwijkbaar::ALLE
            .iter()
            .map(|termijn| Optie::nieuw(termijn.woord(), t.uit("afwijkbaar", termijn.woord())));
        let termijn = Keuze::nieuw("termijn", t.k("afwijking-termijn"), opties.collect(), &self.termijn);
        let tot_en_met = Veld::nieuw(t, "tot_en_met", Invoer::Datum, t.k("afwijking-tot-en-met"));
        let reden = Veld::nieuw(t, "reden", Invoer::Regels, t.k("afwijking-reden"))
            .hulp(t.k("afwijking-reden-hulp"))
            .waarde(&self.reden)
            .met_fouten(fouten)
            .met_wacht(wacht("reden", &self.reden, self.reden_bevestigd == "ja"));
        Blad {
            inleiding: vec![t.k("actie-uitleg-afwijking-vastleggen")],
            velden: vec![
                Onderdeel::Keuze(termijn.met_fouten(fouten)),
                Onderdeel::Veld(tot_en_met.waarde(&self.tot_en_met).met_fouten(fouten)),
                Onderdeel::Veld(reden),
            ],
            ..Blad::default()
        }
    }
}

formulier! {
    /// Take back that both depart from a term.
    Afwijkingintrekformulier {
        /// From which.
        termijn,
        /// Why.
        reden,
        /// The box under it.
        reden_bevestigd,
    }
}

impl Handeling for Afwijkingintrekformulier {
    const ACTIE: Actie = Actie::AfwijkingIntrekken;
    const VELDEN: &'static [&'static str] = &["termijn", "reden"];

    /// When they depart from one term, it is that one.
    fn vooraf(self, bij: &Bij<'_>) -> Self {
        let enige = || match bij.dossier.afwijkingen() {
            [enige] => enige.termijn.woord().to_owned(),
            _ => String::new(),
        };
        Self { termijn: of(self.termijn, enige), ..self }
    }

    fn lees(&self, t: Tekst) -> Result<Opdracht, Fouten> {
        let mut fouten = Fouten::default();
        let termijn = woord(&mut fouten, t, "termijn", &t.k("afwijking-welke"), &self.termijn);
        let bevestigd = self.reden_bevestigd == "ja";
        kijk_nog_eens(&mut fouten, t, "reden", &t.k("afwijking-reden"), &self.reden, bevestigd);
        match (termijn, fouten.is_leeg()) {
            (Some(termijn), true) => {
                Ok(Opdracht::AfwijkingIntrekken { termijn, reden: self.reden.replace("\r\n", "\n") })
            }
            _ => Err(fouten),
        }
    }

    fn blad(&self, t: Tekst, bij: &Bij<'_>, fouten: &Fouten) -> Blad {
        let optie = |afwijking: &Afwijking| {
            let dag = t.met("afwijking-tot", &[("dag", t.dag_kort(afwijking.tot_en_met).into())]);
            Optie {
                hulp: Some(dag),
                ..Optie::nieuw(afwijking.termijn.woord(), t.uit("afwijkbaar", afwijking.termijn.woord()))
            }
        };
        let opties = bij.dossier.afwijkingen().iter().map(optie).collect();
        let termijn = Keuze::nieuw("termijn", t.k("afwijking-welke"), opties, &self.termijn);
        let reden = Veld::nieuw(t, "reden", Invoer::Regels, t.k("afwijking-reden"))
            .hulp(t.k("afwijking-reden-weg-hulp"))
            .waarde(&self.reden)
            .met_fouten(fouten)
            .met_wacht(wacht("reden", &self.reden, self.reden_bevestigd == "ja"));
        Blad {
            inleiding: vec![t.k("actie-uitleg-afwijking-intrekken")],
            velden: vec![Onderdeel::Keuze(termijn.met_fouten(fouten)), Onderdeel::Veld(reden)],
            ..Blad::default()
        }
    }
}
