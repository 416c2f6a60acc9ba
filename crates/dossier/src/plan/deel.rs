// SPDX-License-Identifier: EUPL-1.2
//! A plan in the making: a set of parts, each edited on a page of its own and kept by itself as JSON.
//!
//! Who saved which part, and whether somebody else was first, is a matter of storage.

use super::{
    Activiteit, Arbodienst, Einddoel, Evaluatieafspraak, HOOGSTENS_EVALUATIES, HOOGSTENS_TEKENS, Plan,
    Plandeel, Zijde,
};
use crate::{LeesFout, Weigercode, Weigering};

/// What one part holds. The casemanager is no part: the choice of both stands in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deelinhoud {
    /// [`Plan::arbodienst`].
    Arbodienst(Arbodienst),
    /// [`Plan::einddoel`].
    Einddoel(Einddoel),
    /// [`Plan::stappen`].
    Stappen(String),
    /// One of [`Plan::activiteiten`].
    Activiteit(Activiteit),
    /// [`Plan::evaluaties`].
    Evaluaties(Vec<Evaluatieafspraak>),
    /// [`Plan::evaluaties_probleemanalyse`].
    EvaluatiesProbleemanalyse(Vec<Evaluatieafspraak>),
    /// [`Plan::reden_te_laat`].
    RedenTeLaat(String),
    /// [`Plan::visie_werkgever`].
    VisieWerkgever(String),
    /// [`Plan::visie_werknemer`].
    VisieWerknemer(String),
}

impl Plandeel {
    /// May someone of this side write it? Each writes their own view; the rest is of both.
    pub const fn schrijft(self, zijde: Zijde) -> bool {
        match self {
            Self::VisieWerkgever => matches!(zijde, Zijde::Werkgever),
            Self::VisieWerknemer => matches!(zijde, Zijde::Werknemer),
            Self::Arbodienst
            | Self::Einddoel
            | Self::Stappen
            | Self::Activiteit
            | Self::Evaluaties
            | Self::EvaluatiesProbleemanalyse
            | Self::RedenTeLaat => true,
        }
    }
}

impl Deelinhoud {
    /// Which part it is.
    pub const fn deel(&self) -> Plandeel {
        match self {
            Self::Arbodienst(_) => Plandeel::Arbodienst,
            Self::Einddoel(_) => Plandeel::Einddoel,
            Self::Stappen(_) => Plandeel::Stappen,
            Self::Activiteit(_) => Plandeel::Activiteit,
            Self::Evaluaties(_) => Plandeel::Evaluaties,
            Self::EvaluatiesProbleemanalyse(_) => Plandeel::EvaluatiesProbleemanalyse,
            Self::RedenTeLaat(_) => Plandeel::RedenTeLaat,
            Self::VisieWerkgever(_) => Plandeel::VisieWerkgever,
            Self::VisieWerknemer(_) => Plandeel::VisieWerknemer,
        }
    }

    /// As it is kept.
    pub fn naar_json(&self) -> Vec<u8> {
        let json = match self {
            Self::Arbodienst(arbodienst) => serde_json::to_vec(arbodienst),
            Self::Einddoel(einddoel) => serde_json::to_vec(einddoel),
            Self::Activiteit(activiteit) => serde_json::to_vec(activiteit),
            Self::Evaluaties(rijen) | Self::EvaluatiesProbleemanalyse(rijen) => serde_json::to_vec(rijen),
            Self::Stappen(tekst)
            | Self::RedenTeLaat(tekst)
            | Self::VisieWerkgever(tekst)
            | Self::VisieWerknemer(tekst) => serde_json::to_vec(tekst),
        };
        json.expect("invariant: a part holds only words, days and text, which JSON can always hold")
    }

    /// Reads what was kept of this part.
    ///
    /// # Errors
    /// When it is not of that part.
    pub fn uit_json(deel: Plandeel, json: &[u8]) -> Result<Self, LeesFout> {
        let inhoud = match deel {
            Plandeel::Arbodienst => serde_json::from_slice(json).map(Self::Arbodienst),
            Plandeel::Einddoel => serde_json::from_slice(json).map(Self::Einddoel),
            Plandeel::Stappen => serde_json::from_slice(json).map(Self::Stappen),
            Plandeel::Activiteit => serde_json::from_slice(json).map(Self::Activiteit),
            Plandeel::Evaluaties => serde_json::from_slice(json).map(Self::Evaluaties),
            Plandeel::EvaluatiesProbleemanalyse => {
                serde_json::from_slice(json).map(Self::EvaluatiesProbleemanalyse)
            }
            Plandeel::RedenTeLaat => serde_json::from_slice(json).map(Self::RedenTeLaat),
            Plandeel::VisieWerkgever => serde_json::from_slice(json).map(Self::VisieWerkgever),
            Plandeel::VisieWerknemer => serde_json::from_slice(json).map(Self::VisieWerknemer),
        };
        inhoud.map_err(|_| LeesFout::Inhoud)
    }

    /// What cannot be kept: the same limits as when a version is offered. Incomplete is no objection.
    pub fn bezwaren(&self) -> Vec<Weigering> {
        let mut plan = Plan::uit_delen([self.clone()]);
        let hoogstens = HOOGSTENS_TEKENS;
        let te_lang = |(_, tekst): &(&'static str, &mut String)| tekst.chars().count() > hoogstens as usize;
        let teksten = plan.teksten_mut().into_iter().filter(te_lang);
        let mut uit: Vec<_> =
            teksten.map(|(veld, _)| Weigering::bij(veld, Weigercode::TekstTeLang { hoogstens })).collect();
        let hoogstens = HOOGSTENS_EVALUATIES;
        for (veld, rijen) in [
            ("evaluaties", plan.evaluaties.len()),
            ("evaluaties_probleemanalyse", plan.evaluaties_probleemanalyse.len()),
        ] {
            if rijen > hoogstens as usize {
                uit.push(Weigering::bij(veld, Weigercode::TeVeel { hoogstens }));
            }
        }
        uit
    }
}

impl Plan {
    /// The plan that these parts make; activities in the order in which they are given, of other parts the last. The
    /// casemanager is left open: whoever both chose stands in [`crate::Dossier::casemanager`].
    pub fn uit_delen(delen: impl IntoIterator<Item = Deelinhoud>) -> Self {
        let mut plan = Self::default();
        for deel in delen {
            match deel {
                Deelinhoud::Arbodienst(arbodienst) => plan.arbodienst = arbodienst,
                Deelinhoud::Einddoel(einddoel) => plan.einddoel = einddoel,
                Deelinhoud::Stappen(tekst) => plan.stappen = tekst,
                Deelinhoud::Activiteit(activiteit) => plan.activiteiten.push(activiteit),
                Deelinhoud::Evaluaties(rijen) => plan.evaluaties = rijen,
                Deelinhoud::EvaluatiesProbleemanalyse(rijen) => plan.evaluaties_probleemanalyse = rijen,
                Deelinhoud::RedenTeLaat(tekst) => plan.reden_te_laat = tekst,
                Deelinhoud::VisieWerkgever(tekst) => plan.visie_werkgever = tekst,
                Deelinhoud::VisieWerknemer(tekst) => plan.visie_werknemer = tekst,
            }
        }
        plan
    }

    /// The parts of a plan, to go on from: what a bijstelling begins with. Parts in which nothing stands are left
    /// out.
    pub fn delen(&self) -> Vec<Deelinhoud> {
        let leeg = Self::default();
        let tekst =
            |tekst: &String, deel: fn(String) -> Deelinhoud| (!tekst.is_empty()).then(|| deel(tekst.clone()));
        let rijen = |rijen: &Vec<Evaluatieafspraak>, deel: fn(Vec<Evaluatieafspraak>) -> Deelinhoud| {
            (!rijen.is_empty()).then(|| deel(rijen.clone()))
        };
        let arbodienst =
            (self.arbodienst != leeg.arbodienst).then(|| Deelinhoud::Arbodienst(self.arbodienst.clone()));
        let einddoel = (self.einddoel != leeg.einddoel).then(|| Deelinhoud::Einddoel(self.einddoel.clone()));
        let mut uit: Vec<_> =
            arbodienst.into_iter().chain(einddoel).chain(tekst(&self.stappen, Deelinhoud::Stappen)).collect();
        uit.extend(self.activiteiten.iter().cloned().map(Deelinhoud::Activiteit));
        uit.extend(rijen(&self.evaluaties, Deelinhoud::Evaluaties));
        uit.extend(rijen(&self.evaluaties_probleemanalyse, Deelinhoud::EvaluatiesProbleemanalyse));
        uit.extend(tekst(&self.reden_te_laat, Deelinhoud::RedenTeLaat));
        uit.extend(tekst(&self.visie_werkgever, Deelinhoud::VisieWerkgever));
        uit.extend(tekst(&self.visie_werknemer, Deelinhoud::VisieWerknemer));
        uit
    }
}
