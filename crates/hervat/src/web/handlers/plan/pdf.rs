// SPDX-License-Identifier: EUPL-1.2
//! A version on paper. The burgerservicenummer stands only on the copy for UWV, and that takes a right of its own.

#[cfg(feature = "pdf")]
pub(in crate::web) use met::pdf;

/// `GET /dossiers/{id}/plan/versies/{versie}/pdf`, in a build that cannot make one.
#[cfg(not(feature = "pdf"))]
pub(in crate::web) async fn pdf() -> crate::web::WebFout {
    crate::web::WebFout::EvenNiet
}

#[cfg(feature = "pdf")]
mod met {
    use super::super::Om;
    use super::super::versie::nummer;
    use crate::app::App;
    use crate::web::toegang::Dossiertoegang;
    use crate::web::{Kader, Taal, Tekst, WebFout, pdf as papier};
    use axum::Extension;
    use axum::extract::{Path, Query, State};
    use axum::response::Response;
    use dossier::woorden::Afwijkbaar;
    use dossier::{Bsn, Dossier, Ondertekening, PersoonId, Planversie, Recht, Versiestand};
    use formulieren::{Handtekening, Planformulier, Termijn, Termijnafwijking, Uitkomst, Werknemer};
    use serde::Deserialize;
    use store::Ingezien;

    /// What the address asks for.
    #[derive(Debug, Default, Deserialize)]
    #[serde(default)]
    pub(in crate::web) struct Vraag {
        bsn: String,
    }

    /// `GET /dossiers/{id}/plan/versies/{versie}/pdf`.
    pub(in crate::web) async fn pdf(
        State(app): State<App>,
        Extension(toegang): Extension<Dossiertoegang>,
        Path((_, versie)): Path<(String, String)>,
        kader: Kader,
        Query(vraag): Query<Vraag>,
    ) -> Result<Response, WebFout> {
        let om = Om::lees(&app, &toegang).await?;
        let versie = nummer(&versie)?;
        let plan = om.dossier.planversie(versie).ok_or(WebFout::NietGevonden)?;
        let toen = om.dossier.bij_aanbieden_van(versie).ok_or(WebFout::NietGevonden)?;
        let bsn = if vraag.bsn == "uwv" { bsn(&app, &toegang, plan).await? } else { None };
        let naam = if vraag.bsn == "uwv" { "plan-pdf-bestand-uwv" } else { "plan-pdf-bestand" };
        let naam = kader.t.met(naam, &[("versie", versie.into())]);
        let werknemer = Werknemer { naam: toegang.blad.persoon.naam.clone(), burgerservicenummer: bsn };
        let formulier = formulier(plan, &toen, &om.namen, werknemer);
        papier::antwoord(&naam, move || formulieren::plan_van_aanpak(&formulier)).await
    }

    /// Only for who may have it printed, on a version that is ready, as its page offers it: UWV asks for no other. And
    /// never without a line that the employee reads.
    async fn bsn(app: &App, toegang: &Dossiertoegang, plan: &Planversie) -> Result<Option<Bsn>, WebFout> {
        if !toegang.mag(Recht::BsnAfdrukken) {
            return Err(WebFout::NietToegestaan);
        }
        if plan.stand() != Versiestand::Gereed {
            return Err(WebFout::NietGevonden);
        }
        let mut tx = app.store().begin().await?;
        let bsn = tx.onthul_bsn(toegang.blad.persoon.id).await?;
        if bsn.is_some() {
            let verleend = &toegang.verleend;
            let (wie, als) = (verleend.persoon(), verleend.hoedanigheid());
            tx.noteer_inzage(wie, als, verleend.dossier(), Ingezien::Bsn, app.nu()).await?;
        }
        tx.commit().await?;
        Ok(bsn)
    }

    /// Everything but the signatures as it was known when the version was laid ready: so it prints for ever the same.
    fn formulier(
        plan: &Planversie,
        toen: &Dossier,
        namen: &[(PersoonId, String)],
        werknemer: Werknemer,
    ) -> Planformulier {
        let oordeel = toen.laatste_probleemanalyse();
        Planformulier {
            werknemer,
            plan: plan.plan.clone(),
            versie: plan.versie,
            reden: plan.reden.clone(),
            hash: plan.hash.clone(),
            eerste_ziektedag: Some(toen.eerste_ziektedag()),
            datum: Some(plan.op),
            ondertekening: handtekeningen(plan, namen),
            advies_einddoel: oordeel.and_then(|oordeel| oordeel.deel.advies_einddoel),
            grenzen: toen.urengrenzen(plan.op).into_iter().cloned().collect(),
            afwijkingen: toen.afwijkingen().iter().map(afwijking).collect(),
        }
    }

    /// As they stand in the log: name, capacity, instant.
    fn handtekeningen(plan: &Planversie, namen: &[(PersoonId, String)]) -> Vec<Handtekening> {
        // The form is a Dutch document, whoever prints it.
        let nl = Tekst::nieuw(Taal::Nl);
        let naam = |wie: PersoonId| namen.iter().find(|(persoon, _)| *persoon == wie);
        let uit = plan.handtekeningen.iter().filter_map(|handtekening| {
            let herkomst = handtekening.herkomst?;
            let (uitkomst, reden) = match &handtekening.uitkomst {
                Ondertekening::Getekend => (Uitkomst::Getekend, String::new()),
                Ondertekening::Geweigerd { reden } => (Uitkomst::Geweigerd, reden.clone()),
            };
            Some(Handtekening {
                zijde: handtekening.zijde,
                naam: naam(herkomst.door).map(|(_, naam)| naam.clone()).unwrap_or_default(),
                hoedanigheid: nl.uit("rol", herkomst.hoedanigheid.woord()),
                op: herkomst.op,
                uitkomst,
                reden,
            })
        });
        uit.collect()
    }

    fn afwijking(afwijking: &dossier::Afwijking) -> Termijnafwijking {
        Termijnafwijking {
            termijn: match afwijking.termijn {
                Afwijkbaar::Probleemanalyse => Termijn::Probleemanalyse,
                Afwijkbaar::PlanVanAanpak => Termijn::PlanVanAanpak,
            },
            tot_en_met: afwijking.tot_en_met,
            reden: afwijking.reden.clone(),
        }
    }
}
