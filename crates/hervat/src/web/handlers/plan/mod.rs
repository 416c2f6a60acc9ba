// SPDX-License-Identifier: EUPL-1.2
//! The plan van aanpak at its addresses: overview, short pages, casemanager, laying ready, reading, signing, paper.

mod aanbieden;
mod activiteiten;
mod casemanager;
mod deel;
mod klad;
mod overzicht;
mod pdf;
mod versie;
mod wacht;

pub(in crate::web) use aanbieden::{bied_aan, klad as bijstellingsklad, toon as aanbiedpagina};
pub(in crate::web) use activiteiten::{
    bewaar as bewaar_activiteit, haal_weg as haal_activiteit_weg, lijst as activiteiten,
    nieuw as nieuwe_activiteit, toon as activiteit,
};
pub(in crate::web) use casemanager::{
    aanvaard as aanvaard_casemanager, klad as voorstelklad, klad_afwijzing as afwijzingsklad,
    stel_voor as stel_casemanager_voor, toon as casemanager, weiger as weiger_casemanager,
};
pub(in crate::web) use deel::{bewaar as bewaar_plandeel, toon as plandeel};
pub(in crate::web) use overzicht::toon as plan;
pub(in crate::web) use pdf::pdf as plan_pdf;
pub(in crate::web::handlers) use versie::nieuwe_kopie;
pub(in crate::web) use versie::{
    klad as ondertekeningsklad, onderteken, ontvang, toon as planversie, weiger as weiger_ondertekening,
};
pub(in crate::web::handlers) use wacht::{wacht, wachten};

use super::door;
use super::dossier::{betrokkenen, namen};
use crate::app::App;
use crate::web::formulier::Fouten;
use crate::web::paginas::Betrokkene;
use crate::web::paginas::plan::{Conceptblik, Planbij, Planmelding};
use crate::web::paginas::weigering::{botsing, fouten_van};
use crate::web::toegang::{Actor, Dossiertoegang};
use crate::web::{Omgeving as _, Tekst, WebFout};
use crate::zaak::klad::Kladsoort;
use crate::zaak::plan::Planconcept;
use crate::zaak::{self, ZaakFout, lees_dossier, voer_uit};
use dossier::plan::{Plan, Zijde};
use dossier::{Dossier, Opdracht, PersoonId};
use jiff::civil::Date;
use serde::Deserialize;

/// What was done just now.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::web) struct Gedaan {
    gedaan: String,
}

impl Gedaan {
    fn melding(&self) -> Option<Planmelding> {
        Planmelding::lees(&self.gedaan)
    }
}

/// What every page of the plan is made of.
struct Om {
    dossier: Dossier,
    betrokkenen: Vec<Betrokkene>,
    namen: Vec<(PersoonId, String)>,
    concept: Planconcept,
    plan: Plan,
    vandaag: Date,
}

impl Om {
    async fn lees(app: &App, toegang: &Dossiertoegang) -> Result<Self, WebFout> {
        let blad = &toegang.blad;
        let mut lezer = app.store().lezer().await?;
        let dossier = lees_dossier(&mut lezer, blad.id).await?;
        let betrokkenen = betrokkenen(&mut lezer, &blad.dienstverband, app.vandaag(), app.nu()).await?;
        let namen = namen(&mut lezer, &dossier).await?;
        let concept = Planconcept::lees_of_versie(&mut lezer, &dossier).await?;
        let plan = concept.plan(&dossier);
        Ok(Self { dossier, betrokkenen, namen, concept, plan, vandaag: app.vandaag() })
    }

    /// For who makes the plan: the employee or the employer's side.
    fn bij<'a>(&'a self, toegang: &'a Dossiertoegang) -> Result<Planbij<'a>, WebFout> {
        let zijde = zijde(toegang)?;
        let ander = match zijde {
            Zijde::Werkgever => &self.plan.visie_werknemer,
            Zijde::Werknemer => &self.plan.visie_werkgever,
        };
        Ok(Planbij {
            dossier: &self.dossier,
            naam: &toegang.blad.persoon.naam,
            als: toegang.als,
            zijde,
            betrokkenen: &self.betrokkenen,
            andere_visie: Some(ander.as_str()),
            vandaag: self.vandaag,
        })
    }

    /// What is being made, with what is found in it.
    fn blik(&self) -> Conceptblik<'_> {
        Conceptblik::nieuw(&self.plan, &self.dossier, self.vandaag)
    }
}

/// A command from a form carried out, and with it its draft ended; the inner error is what stands beside its fields.
async fn voer_opdracht_uit(
    app: &App,
    toegang: &Dossiertoegang,
    actor: &Actor,
    (verwacht, opdracht, klad): (u32, &Opdracht, (Kladsoort, Option<u32>)),
    (t, velden): (Tekst, &[&str]),
) -> Result<Result<(), Fouten>, WebFout> {
    let mut tx = app.store().begin().await?;
    match voer_uit(&mut tx, &toegang.verleend, verwacht, opdracht, door(app, actor)).await {
        Ok(_) => {
            zaak::klad::is_gedaan(&mut tx, &toegang.verleend, actor.persoon.id, klad).await?;
            tx.commit().await?;
            Ok(Ok(()))
        }
        Err(ZaakFout::Geweigerd(weigeringen)) => Ok(Err(fouten_van(&weigeringen, t, velden))),
        Err(ZaakFout::Ingehaald) => Ok(Err(botsing(t))),
        Err(fout) => Err(fout.into()),
    }
}

/// The side of the capacity in which one acts.
fn zijde(toegang: &Dossiertoegang) -> Result<Zijde, WebFout> {
    Zijde::van(toegang.verleend.hoedanigheid()).ok_or(WebFout::NietToegestaan)
}
