// SPDX-License-Identifier: EUPL-1.2
//! The acts about duties: the report passed on, a step done, a step taken back.
//!
//! Which step it is, is chosen first, on a page of its own; so each form asks only what that step needs.

use super::{Actie, Bij, Blad, Handeling, Onderdeel, correctiereden, keuzelijst, of};
use crate::web::Tekst;
use crate::web::formulier::{Fouten, Invoer, Keuze, Optie, Veld};
use crate::web::opmaak::groot;
use crate::web::paginas::formulierwerk::{FORMULIER, dag, formulier, woord};
use crate::web::paginas::paden;
use dossier::woorden::{Mogelijkheden, Stap};
use dossier::{Dossier, Opdracht};
use jiff::civil::Date;
use poortwachter::{TermijnId, Termijnen};

formulier! {
    /// Record that the report was passed on to the arbodienst.
    Arbodienstformulier {
        /// On which day.
        op,
    }
}

impl Handeling for Arbodienstformulier {
    const ACTIE: Actie = Actie::ArbodienstInlichten;
    const VELDEN: &'static [&'static str] = &["op"];

    fn vooraf(self, bij: &Bij<'_>) -> Self {
        Self { op: of(self.op, || bij.vandaag.to_string()), ..self }
    }

    fn lees(&self, t: Tekst) -> Result<Opdracht, Fouten> {
        let mut fouten = Fouten::default();
        let op = dag(&mut fouten, t, "op", &t.k("arbodienst-op"), &self.op);
        op.map(|op| Opdracht::ArbodienstInlichten { op }).ok_or(fouten)
    }

    fn blad(&self, t: Tekst, bij: &Bij<'_>, fouten: &Fouten) -> Blad {
        let op =
            Veld::nieuw(t, "op", Invoer::Datum, t.k("arbodienst-op")).waarde(&self.op).met_fouten(fouten);
        let mut inleiding = vec![t.k("actie-uitleg-arbodienst-inlichten")];
        if let Some(eerder) = bij.dossier.arbodienst_ingelicht() {
            inleiding.push(t.met("arbodienst-al", &[("dag", t.dag(eerder).into())]));
        }
        Blad { inleiding, velden: vec![Onderdeel::Veld(op)], ..Blad::default() }
    }
}

formulier! {
    /// Record that a duty was done.
    Stapformulier {
        /// Which.
        stap,
        /// On which day.
        op,
        /// For a probleemanalyse or its bijstelling: what it says.
        mogelijkheden,
    }
}

impl Handeling for Stapformulier {
    const ACTIE: Actie = Actie::StapVastleggen;
    const VELDEN: &'static [&'static str] = &["op", "mogelijkheden"];

    fn vooraf(self, bij: &Bij<'_>) -> Self {
        Self { op: of(self.op, || bij.vandaag.to_string()), ..self }
    }

    fn lees(&self, t: Tekst) -> Result<Opdracht, Fouten> {
        let mut fouten = Fouten::default();
        let stap = woord(&mut fouten, t, FORMULIER, &t.k("stap-welke"), &self.stap);
        let op = dag(&mut fouten, t, "op", &t.k("stap-op"), &self.op);
        let mogelijkheden = if stap.is_some_and(Stap::zegt_mogelijkheden) {
            woord(&mut fouten, t, "mogelijkheden", &t.k("stap-mogelijkheden"), &self.mogelijkheden)
        } else {
            None
        };
        match (stap, op, fouten.is_leeg()) {
            (Some(stap), Some(op), true) => Ok(Opdracht::StapVastleggen { stap, op, mogelijkheden }),
            _ => Err(fouten),
        }
    }

    fn blad(&self, t: Tekst, bij: &Bij<'_>, fouten: &Fouten) -> Blad {
        let Ok(stap) = self.stap.parse::<Stap>() else { return kies_stap(t, bij) };
        let op = Veld::nieuw(t, "op", Invoer::Datum, t.k("stap-op"))
            .hulp(t.uit("stap-op-hulp", stap.woord()))
            .waarde(&self.op)
            .met_fouten(fouten);
        let mut velden = vec![Onderdeel::Veld(op)];
        if stap.zegt_mogelijkheden() {
            let opties = Mogelijkheden::ALLE
                .iter()
                .map(|wat| Optie::nieuw(wat.woord(), t.uit("mogelijkheden", wat.woord())))
                .collect();
            let vraag = Keuze::nieuw("mogelijkheden", t.k("stap-mogelijkheden"), opties, &self.mogelijkheden);
            velden.push(Onderdeel::Keuze(vraag.met_fouten(fouten)));
        }
        let stapnaam = t.uit("stap", stap.woord());
        Blad {
            inleiding: vec![
                t.met("stap-gekozen", &[("stap", stapnaam.into())]),
                t.k("actie-uitleg-stap-vastleggen"),
            ],
            velden,
            vast: vec![("stap", stap.woord().to_owned())],
            keuzes: Vec::new(),
        }
    }
}

/// The steps that can still be recorded, each with its address.
fn kies_stap(t: Tekst, bij: &Bij<'_>) -> Blad {
    let gezet = |stap: Stap| bij.dossier.stappen().iter().any(|gezet| gezet.stap == stap);
    let keuzes = Stap::ALLE
        .iter()
        .filter(|stap| (stap.herhaalbaar() || !gezet(**stap)) && hoort_hier(bij.dossier, **stap))
        .map(|stap| {
            let velden = [("stap", Some(stap.woord()))];
            let adres = paden::handeling_met(bij.dossier.id(), Actie::StapVastleggen, bij.als, &velden);
            (groot(&t.uit("stap", stap.woord())), adres)
        });
    Blad { inleiding: vec![t.k("stap-welke")], keuzes: keuzelijst(keuzes), ..Blad::default() }
}

/// Is this step one of this dossier? Some are asked only when the employment ends or the safety net applies.
fn hoort_hier(dossier: &Dossier, stap: Stap) -> bool {
    let termijn = match stap {
        Stap::UwvMeldingEindeDienstverband => TermijnId::MeldingEindeDienstverband,
        Stap::VerkortReIntegratieverslag => TermijnId::VerkortReIntegratieverslag,
        Stap::UwvMeldingVangnet => TermijnId::MeldingVangnet,
        Stap::Probleemanalyse
        | Stap::BijstellingProbleemanalyse
        | Stap::PlanVanAanpak
        | Stap::Evaluatie
        | Stap::UwvMelding42Weken
        | Stap::Eerstejaarsevaluatie
        | Stap::TweedeSpoor
        | Stap::ReIntegratieverslag
        | Stap::WiaAanvraag => return true,
    };
    dossier.feiten().is_ok_and(|feiten| Termijnen::van(&feiten).uitkomst(termijn).is_some())
}

formulier! {
    /// Take back that a duty was done.
    Stapintrekformulier {
        /// Which.
        stap,
        /// The day that stands there.
        op,
        /// Why.
        reden,
    }
}

impl Handeling for Stapintrekformulier {
    const ACTIE: Actie = Actie::StapIntrekken;
    const VELDEN: &'static [&'static str] = &["reden"];

    fn lees(&self, t: Tekst) -> Result<Opdracht, Fouten> {
        let mut fouten = Fouten::default();
        let welke = self.welke();
        if welke.is_none() {
            fouten.bij(FORMULIER, t.met("lezen-kies", &[("veld", t.k("stap-welke-weg").into())]));
        }
        let reden = woord(&mut fouten, t, "reden", &t.k("handeling-waarom"), &self.reden);
        match (welke, reden) {
            (Some((stap, op)), Some(reden)) => Ok(Opdracht::StapIntrekken { stap, op, reden }),
            _ => Err(fouten),
        }
    }

    fn blad(&self, t: Tekst, bij: &Bij<'_>, fouten: &Fouten) -> Blad {
        let Some((stap, op)) = self.welke() else { return kies_gezette_stap(t, bij) };
        let waarden = [("stap", t.uit("stap", stap.woord()).into()), ("dag", t.dag(op).into())];
        Blad {
            inleiding: vec![t.met("stap-weg-gekozen", &waarden), t.k("actie-uitleg-stap-intrekken")],
            velden: vec![correctiereden(t, &self.reden, fouten)],
            vast: vec![("stap", stap.woord().to_owned()), ("op", op.to_string())],
            keuzes: Vec::new(),
        }
    }
}

impl Stapintrekformulier {
    fn welke(&self) -> Option<(Stap, Date)> {
        Some((self.stap.parse().ok()?, self.op.parse().ok()?))
    }
}

fn kies_gezette_stap(t: Tekst, bij: &Bij<'_>) -> Blad {
    let keuzes = bij.dossier.stappen().iter().map(|gezet| {
        let op = gezet.op.to_string();
        let velden = [("stap", Some(gezet.stap.woord())), ("op", Some(op.as_str()))];
        let adres = paden::handeling_met(bij.dossier.id(), Actie::StapIntrekken, bij.als, &velden);
        let waarden =
            [("stap", t.uit("stap", gezet.stap.woord()).into()), ("dag", t.dag_kort(gezet.op).into())];
        (groot(&t.met("stap-met-dag", &waarden)), adres)
    });
    Blad { inleiding: vec![t.k("stap-welke-weg")], keuzes: keuzelijst(keuzes), ..Blad::default() }
}
