// SPDX-License-Identifier: EUPL-1.2
//! What happens at each address: take what the guard granted, ask or command the dossier, show a page.

pub(super) mod aantekeningen;
pub(super) mod concept;
mod dossier;
pub(super) mod gesprek;
pub(super) mod glas;
mod handeling;
mod lijsten;
pub(super) mod medisch;
pub(super) mod plan;
pub(super) mod probleemanalyse;
mod vandaag;
mod ziekmelden;

pub(super) use dossier::{inzage, stand, toon as dossier};
pub(super) use handeling::{doe, toon as handeling};
pub(super) use lijsten::{clienten, mensen, spreekuur, werkvoorraad};
pub(super) use vandaag::{beheer, toon as vandaag};
pub(super) use ziekmelden::{meld, toon as ziekmelding};

use super::Omgeving as _;
use super::WebFout;
use super::toegang::Actor;
use crate::app::App;
use crate::zaak::{Door, ZaakFout};

/// Who acts, and when.
fn door(app: &App, actor: &Actor) -> Door {
    Door { persoon: actor.persoon.id, nu: app.nu(), vandaag: app.vandaag() }
}

impl From<ZaakFout> for WebFout {
    fn from(fout: ZaakFout) -> Self {
        match fout {
            ZaakFout::AnderRecht => Self::NietToegestaan,
            fout @ (ZaakFout::Geweigerd(_)
            | ZaakFout::Ingehaald
            | ZaakFout::Store(_)
            | ZaakFout::Onleesbaar(_)) => Self::storing(fout),
        }
    }
}
