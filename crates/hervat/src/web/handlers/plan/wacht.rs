// SPDX-License-Identifier: EUPL-1.2
//! What of a plan waits for somebody, for the pages on which they begin.

use super::versie::ongeziene_kopie;
use crate::app::App;
use crate::web::paginas::plan::Planwacht;
use crate::web::toegang::Actor;
use crate::web::{Omgeving as _, WebFout};
use crate::zaak::lees_dossiers;
use crate::zaak::plan::{Planconcept, geziene_kopieen_van_vele, met_plan};
use dossier::plan::Zijde;
use dossier::{Betrokkenheid, Dossier, DossierId, Hoedanigheid, Recht, mag};
use std::collections::HashMap;
use store::Lezer;

/// What waits first for someone who is involved like this.
pub(in crate::web::handlers) async fn wacht(
    app: &App,
    lezer: &mut Lezer,
    dossier: &Dossier,
    betrokkenheid: &Betrokkenheid,
    als: Hoedanigheid,
) -> Result<Option<Planwacht>, WebFout> {
    let concept = Planconcept::lees_of_versie(lezer, dossier).await?;
    Ok(wacht_op(app, dossier, &concept, betrokkenheid, als))
}

/// What waits for who looks at a list, by dossier, and after it a copy that they did not see yet: a handful of round
/// trips, however long the list is.
pub(in crate::web::handlers) async fn wachten(
    app: &App,
    actor: &Actor,
    lezer: &mut Lezer,
    ids: &[DossierId],
    als: Hoedanigheid,
) -> Result<HashMap<DossierId, Vec<Planwacht>>, WebFout> {
    let ids = &met_plan(lezer, ids).await?;
    let bladen = lezer.dossiers(ids).await?;
    let betrokken = actor.betrokkenheden(lezer, &bladen, app.vandaag(), app.nu()).await?;
    let betrokken: HashMap<_, _> = bladen.iter().map(|blad| blad.id).zip(betrokken).collect();
    let dossiers = lees_dossiers(lezer, ids).await?;
    let concepten = Planconcept::lees_vele(lezer, &dossiers).await?;
    let gezien = geziene_kopieen_van_vele(lezer, ids, actor.persoon.id).await?;
    let wacht = |(dossier, concept): (&Dossier, &Planconcept)| {
        let (id, betrokken) = (dossier.id(), betrokken.get(&dossier.id())?);
        let leest = mag(betrokken, id, Recht::PlanLezen, Some(als)).is_ok();
        let gezien = gezien.get(&id).map_or(&[][..], Vec::as_slice);
        let kopie = ongeziene_kopie(dossier, als, gezien).filter(|_| leest).map(Planwacht::Kopie);
        let eerst = wacht_op(app, dossier, concept, betrokken, als);
        Some((id, eerst.into_iter().chain(kopie).collect()))
    };
    Ok(dossiers.iter().zip(&concepten).filter_map(wacht).collect())
}

fn wacht_op(
    app: &App,
    dossier: &Dossier,
    concept: &Planconcept,
    betrokkenheid: &Betrokkenheid,
    als: Hoedanigheid,
) -> Option<Planwacht> {
    let heeft = |recht| mag(betrokkenheid, dossier.id(), recht, Some(als)).is_ok();
    let zijde = Zijde::van(als).filter(|_| heeft(Recht::PlanBewerken))?;
    let tekent = heeft(Recht::PlanOndertekenen);
    Planwacht::van(dossier, &concept.plan(dossier), (zijde, tekent), app.vandaag())
}
