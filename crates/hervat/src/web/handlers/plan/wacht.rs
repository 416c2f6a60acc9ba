// SPDX-License-Identifier: EUPL-1.2
//! What of a plan waits for somebody, for the pages on which they begin.

use crate::app::App;
use crate::web::paginas::plan::Planwacht;
use crate::web::{Omgeving as _, WebFout};
use crate::zaak::plan::Planconcept;
use dossier::plan::Zijde;
use dossier::{Betrokkenheid, Dossier, Hoedanigheid, Recht, mag};
use store::Lezer;

/// What waits first for someone who is involved like this.
pub(in crate::web::handlers) async fn wacht(
    app: &App,
    lezer: &mut Lezer,
    dossier: &Dossier,
    betrokkenheid: &Betrokkenheid,
    als: Hoedanigheid,
) -> Result<Option<Planwacht>, WebFout> {
    let heeft = |recht| mag(betrokkenheid, dossier.id(), recht, Some(als)).is_ok();
    let Some(zijde) = Zijde::van(als).filter(|_| heeft(Recht::PlanBewerken)) else { return Ok(None) };
    let concept = Planconcept::lees_of_versie(lezer, dossier).await?.plan(dossier);
    let tekent = heeft(Recht::PlanOndertekenen);
    Ok(Planwacht::van(dossier, &concept, (zijde, tekent), app.vandaag()))
}
