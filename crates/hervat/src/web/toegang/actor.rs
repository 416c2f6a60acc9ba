// SPDX-License-Identifier: EUPL-1.2
//! Who is at the other end: a person with their relations, found through a session that has not expired.

use super::sessie::{Token, verloopt};
use crate::app::App;
use crate::web::kader::Menu;
use crate::web::{Omgeving as _, Taal, Wie};
use axum::http::HeaderMap;
use dossier::{
    Arbocontract, Betrokkenheid, Dienstverband, DossierId, Hoedanigheid, OrganisatieId, Persoon, Relatie,
};
use jiff::{Timestamp, civil::Date};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use store::{Bereik, Dossierblad, Lezer, Uitkomst};

/// The person who is logged in.
#[derive(Clone)]
pub struct Actor {
    /// Who.
    pub persoon: Persoon,
    /// Every relation they have or had.
    pub relaties: Vec<Relatie>,
    /// The language of their account.
    pub taal: Taal,
    /// The secret of this session.
    pub token: Token,
}

impl Actor {
    /// The person behind the session in these headers; none when there is no session that still lives.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn uit(app: &App, kopregels: &HeaderMap) -> Uitkomst<Option<Self>> {
        let Some(token) = Token::uit(kopregels, app.veilige_koekjes()) else { return Ok(None) };
        let mut lezer = app.store().lezer().await?;
        let Some(sessie) = lezer.sessie(&token.0, app.nu()).await? else { return Ok(None) };
        let Some(persoon) = lezer.persoon(sessie.persoon).await? else { return Ok(None) };
        let taal = lezer.account(persoon.id).await?.map_or(Taal::Nl, |account| match account.taal {
            store::Taal::Nl => Taal::Nl,
            store::Taal::En => Taal::En,
        });
        let relaties = lezer.relaties_van(persoon.id).await?;
        drop(lezer);
        if sessie.moet_aangeraakt(app.nu()) {
            let mut tx = app.store().begin().await?;
            tx.raak_sessie_aan(&token.0, app.nu(), verloopt(sessie.begonnen_op, app.nu())).await?;
            tx.commit().await?;
        }
        Ok(Some(Self { persoon, relaties, taal, token }))
    }

    /// What ties them to this employment, as far as this dossier of it goes: broken glass too. Answers besides
    /// until when, when they broke it.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn bij_dossier(
        &self,
        lezer: &mut Lezer,
        (dossier, dienstverband): (DossierId, &Dienstverband),
        vandaag: Date,
        nu: Timestamp,
    ) -> Uitkomst<(Betrokkenheid, Option<Timestamp>)> {
        let contracten = lezer.arbocontracten(dienstverband.werkgever).await?;
        let glas = lezer.noodtoegangen(dossier, nu).await?;
        let tot =
            glas.iter().filter(|toegang| toegang.persoon == self.persoon.id).map(|toegang| toegang.tot).max();
        let betrokken =
            Betrokkenheid::van(&self.persoon, dienstverband, &self.relaties, &contracten, &glas, vandaag, nu);
        Ok((betrokken, tot))
    }

    /// What ties them to this employment today.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn betrokkenheid(
        &self,
        lezer: &mut Lezer,
        dienstverband: &Dienstverband,
        vandaag: Date,
        nu: Timestamp,
    ) -> Uitkomst<Betrokkenheid> {
        let contracten: Vec<Arbocontract> = lezer.arbocontracten(dienstverband.werkgever).await?;
        Ok(Betrokkenheid::van(&self.persoon, dienstverband, &self.relaties, &contracten, &[], vandaag, nu))
    }

    /// As [`Actor::betrokkenheid`], for many employments: the contracts of each employer are read once.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn betrokkenheden(
        &self,
        lezer: &mut Lezer,
        bladen: &[Dossierblad],
        vandaag: Date,
        nu: Timestamp,
    ) -> Uitkomst<Vec<Betrokkenheid>> {
        let mut contracten: HashMap<OrganisatieId, Vec<Arbocontract>> = HashMap::new();
        let mut uit = Vec::with_capacity(bladen.len());
        for Dossierblad { dienstverband, .. } in bladen {
            let van_werkgever = match contracten.entry(dienstverband.werkgever) {
                Entry::Occupied(gelezen) => gelezen.into_mut(),
                Entry::Vacant(nog_niet) => {
                    nog_niet.insert(lezer.arbocontracten(dienstverband.werkgever).await?)
                }
            };
            let (persoon, relaties) = (&self.persoon, &self.relaties);
            uit.push(Betrokkenheid::van(persoon, dienstverband, relaties, van_werkgever, &[], vandaag, nu));
        }
        Ok(uit)
    }

    /// Do they hold this role?
    pub fn heeft(&self, rol: Hoedanigheid) -> bool {
        self.persoon.rollen.contains(&rol)
    }

    /// The employments that their running relations of this role reach; nothing without the role.
    pub fn bereik(&self, rol: Hoedanigheid, vandaag: Date) -> Bereik {
        let telt = |r: &&Relatie| self.heeft(rol) && r.rol == rol && r.loopt_op(vandaag);
        Bereik::van(self.relaties.iter().filter(telt))
    }

    /// Where they land after logging in: what their first role comes for.
    pub fn begin(&self) -> &'static str {
        let volgorde = [
            (Hoedanigheid::Casemanager, "/werkvoorraad"),
            (Hoedanigheid::Leidinggevende, "/mensen"),
            (Hoedanigheid::Bedrijfsarts, "/spreekuur"),
            (Hoedanigheid::Coach, "/clienten"),
            (Hoedanigheid::Werknemer, "/vandaag"),
        ];
        volgorde.into_iter().find(|(rol, _)| self.heeft(*rol)).map_or("/beheer", |(_, pad)| pad)
    }

    /// What the frame of a page shows of them.
    pub fn wie(&self) -> Wie {
        let naam = self.persoon.naam.clone();
        Wie { naam, hoedanigheid: None, bij: None, taal: Some(self.taal), menu: self.menu() }
    }

    fn menu(&self) -> Vec<Menu> {
        let punten = [
            (Hoedanigheid::Werknemer, "menu-vandaag", "/vandaag"),
            (Hoedanigheid::Casemanager, "menu-werkvoorraad", "/werkvoorraad"),
            (Hoedanigheid::Leidinggevende, "menu-mensen", "/mensen"),
            (Hoedanigheid::Bedrijfsarts, "menu-spreekuur", "/spreekuur"),
            (Hoedanigheid::Coach, "menu-clienten", "/clienten"),
            (Hoedanigheid::Beheerder, "menu-beheer", "/beheer"),
            (Hoedanigheid::Fg, "menu-beheer", "/beheer"),
        ];
        let eigen = punten.into_iter().filter(|(rol, ..)| self.heeft(*rol));
        let mut menu: Vec<_> = eigen.map(|(_, sleutel, pad)| Menu { sleutel, pad }).collect();
        // Two roles may begin at one page.
        menu.dedup();
        menu
    }
}
