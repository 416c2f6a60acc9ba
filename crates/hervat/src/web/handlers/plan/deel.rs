// SPDX-License-Identifier: EUPL-1.2
//! A short page of the plan: show it, save it; when somebody else was first, show both.

use super::{Om, zijde};
use crate::app::App;
use crate::web::bewaren::Bewaarwijze;
use crate::web::handlers::door;
use crate::web::paginas::paden;
use crate::web::paginas::plan::{Deelpagina, Deelstand, Hunne, Lezer, Planblad, Planmelding, Velden};
use crate::web::toegang::{Actor, Dossiertoegang};
use crate::web::{Kader, WebFout, pagina};
use crate::zaak::plan::{Bewaard, Deel, bewaar as bewaar_deel};
use axum::Extension;
use axum::extract::{Form, State};
use axum::http::StatusCode;
use axum::response::Response;
use dossier::plan::{Deelinhoud, Zijde};

/// `GET /dossiers/{id}/plan/…`: what was saved, or what can be filled in beforehand.
pub(in crate::web) async fn toon<B: Planblad>(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    kader: Kader,
) -> Result<Response, WebFout> {
    let om = Om::lees(&app, &toegang).await?;
    let bij = om.bij(&toegang)?;
    let deel = om.concept.deel(B::deel(bij.zijde).woord());
    let velden = deel.map_or_else(|| B::vooraf(&bij), |deel| B::velden(&deel.inhoud));
    let kader = kader.als(toegang.verleend.hoedanigheid(), None);
    Ok(pagina(StatusCode::OK, &Deelpagina::nieuw::<B>(kader, &bij, &velden, stand(deel))))
}

/// `POST /dossiers/{id}/plan/…`.
pub(in crate::web) async fn bewaar<B: Planblad>(
    State(app): State<App>,
    Extension(toegang): Extension<Dossiertoegang>,
    Extension(actor): Extension<Actor>,
    kader: Kader,
    wijze: Bewaarwijze,
    Form(velden): Form<Velden>,
) -> Result<Response, WebFout> {
    let naam = B::deel(zijde(&toegang)?).woord();
    let naar = paden::plan_na(toegang.blad.id, "", toegang.als, Planmelding::Bewaard);
    let post = Post { app: &app, toegang: &toegang, actor: &actor, kader, wijze, velden: &velden };
    post.verwerk::<B>(naam, None, &naar).await
}

/// A part on its way in.
pub(super) struct Post<'a> {
    pub(super) app: &'a App,
    pub(super) toegang: &'a Dossiertoegang,
    pub(super) actor: &'a Actor,
    pub(super) kader: Kader,
    pub(super) wijze: Bewaarwijze,
    pub(super) velden: &'a Velden,
}

impl Post<'_> {
    /// Reads, saves, answers. `adres`: where this form is sent, when that is not the address of its page.
    pub(super) async fn verwerk<B: Planblad>(
        self,
        naam: &str,
        adres: Option<String>,
        naar: &str,
    ) -> Result<Response, WebFout> {
        let t = self.kader.t;
        let wijze = self.wijze;
        let verwacht = self.velden.getal("versie").ok_or(WebFout::NietBruikbaar)?;
        let inhoud = match self.lees::<B>()? {
            Ok(inhoud) => inhoud,
            Err(fouten) => {
                let stand =
                    Deelstand { versie: verwacht, fouten: fouten.clone(), adres, ..Deelstand::default() };
                let blad = self.blad::<B>(StatusCode::UNPROCESSABLE_ENTITY, stand);
                return wijze.geweigerd(t, &fouten, blad).await;
            }
        };
        let mut tx = self.app.store().begin().await?;
        let door = door(self.app, self.actor);
        match bewaar_deel(&mut tx, &self.toegang.verleend, (naam, verwacht), &inhoud, door).await? {
            Bewaard::Ja(versie) => {
                tx.commit().await?;
                Ok(wijze.bewaard(t, versie, self.app.nu(), naar))
            }
            Bewaard::Ingehaald(hunne) => {
                drop(tx);
                wijze.botsing(t, self.botsing::<B>(hunne, adres)).await
            }
        }
    }

    fn lees<B: Planblad>(&self) -> Result<Result<Deelinhoud, crate::web::formulier::Fouten>, WebFout> {
        let zijde: Zijde = zijde(self.toegang)?;
        Ok(B::lees(Lezer { t: self.kader.t, velden: self.velden, zijde }))
    }

    /// Theirs above, yours still in the form; saving once more is then a decision.
    pub(super) async fn botsing<B: Planblad>(
        self,
        hunne: Option<Deel>,
        adres: Option<String>,
    ) -> Result<Response, WebFout> {
        let versie = hunne.as_ref().map_or(0, |deel| deel.versie);
        let hunne = match hunne {
            Some(deel) => {
                let persoon = self.app.store().lezer().await?.persoon(deel.door).await?;
                let wie = persoon.map(|persoon| persoon.naam).unwrap_or_default();
                Hunne { wie, op: deel.op, inhoud: Some(deel.inhoud) }
            }
            None => Hunne { wie: String::new(), op: self.app.nu(), inhoud: None },
        };
        let stand = Deelstand { versie, hunne: Some(&hunne), adres, ..Deelstand::default() };
        self.blad::<B>(StatusCode::CONFLICT, stand).await
    }

    async fn blad<B: Planblad>(&self, status: StatusCode, stand: Deelstand<'_>) -> Result<Response, WebFout> {
        let om = Om::lees(self.app, self.toegang).await?;
        let bij = om.bij(self.toegang)?;
        let kader = self.kader.clone().als(self.toegang.verleend.hoedanigheid(), None);
        Ok(pagina(status, &Deelpagina::nieuw::<B>(kader, &bij, self.velden, stand)))
    }
}

/// How a page shows what was saved.
pub(super) fn stand(deel: Option<&Deel>) -> Deelstand<'_> {
    Deelstand {
        versie: deel.map_or(0, |deel| deel.versie),
        bewaard_op: deel.filter(|deel| deel.is_bewaard()).map(|deel| deel.op),
        ..Deelstand::default()
    }
}
