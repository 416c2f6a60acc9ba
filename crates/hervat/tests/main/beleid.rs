// SPDX-License-Identifier: EUPL-1.2
//! What the policy says of a person, a dossier or employment, and a right: the answer that a page must give.

use crate::bezoeker::{Demo, VANDAAG};
use axum::http::StatusCode;
use dossier::{
    Betrokkenheid, DienstverbandId, DossierId, Geweigerd, Hoedanigheid, Noodtoegang, mag,
    mag_bij_dienstverband,
};
use hervat::web::toegang::Eis;

/// How one person is involved in one dossier, or in one employment.
pub(crate) struct Beleid {
    betrokken: Betrokkenheid,
    dossier: DossierId,
}

impl Beleid {
    /// Of a dossier; whoever broke its glass is involved by that.
    pub(crate) async fn bij_dossier(demo: &Demo, email: &str, dossier: DossierId) -> Self {
        let mut lezer = demo.app.store().lezer().await.expect("a line");
        let blad = lezer.dossier(dossier).await.expect("answer").expect("a dossier");
        let glas = lezer.noodtoegangen(dossier, demo.app.nu()).await.expect("answer");
        drop(lezer);
        Self { betrokken: betrokken(demo, email, blad.dienstverband.id, &glas).await, dossier }
    }

    /// Of an employment.
    pub(crate) async fn bij_dienstverband(demo: &Demo, email: &str, id: DienstverbandId) -> Self {
        Self { betrokken: betrokken(demo, email, id, &[]).await, dossier: DossierId::new(0) }
    }

    /// What an address that asks this answers: 200, or the refusal.
    pub(crate) fn zegt(&self, eis: Eis, als: Option<Hoedanigheid>) -> StatusCode {
        let uitkomst = match eis {
            Eis::Dossier(recht) => mag(&self.betrokken, self.dossier, recht, als).map(drop),
            Eis::Dienstverband(recht) => mag_bij_dienstverband(&self.betrokken, recht, als).map(drop),
            Eis::Openbaar | Eis::Ingelogd => Ok(()),
        };
        match uitkomst {
            Ok(()) => StatusCode::OK,
            Err(Geweigerd::Onzichtbaar) => StatusCode::NOT_FOUND,
            Err(Geweigerd::NietToegestaan) => StatusCode::FORBIDDEN,
        }
    }
}

async fn betrokken(demo: &Demo, email: &str, id: DienstverbandId, glas: &[Noodtoegang]) -> Betrokkenheid {
    let mut lezer = demo.app.store().lezer().await.expect("a line");
    let account = lezer.account_van_email(email).await.expect("answer").expect("account");
    let persoon = lezer.persoon(account.persoon).await.expect("answer").expect("person");
    let relaties = lezer.relaties_van(persoon.id).await.expect("relations");
    let dienstverband = lezer.dienstverband(id).await.expect("answer").expect("employment");
    let contracten = lezer.arbocontracten(dienstverband.werkgever).await.expect("contracts");
    Betrokkenheid::van(&persoon, &dienstverband, &relaties, &contracten, glas, VANDAAG, demo.app.nu())
}
