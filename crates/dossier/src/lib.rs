// SPDX-License-Identifier: EUPL-1.2
//! Het dossier: gebeurtenissen, opdrachten, toestand en beleid.
//!
//! One dossier is one case (*geval*) of illness of one employment. This crate decides what may happen in it
//! and who may do what; it reads no clock, draws no random numbers, does no I/O and does no arithmetic of law:
//! it hands its facts to [`poortwachter`] and asks.

mod beleid;
mod besluit;
mod bsn;
pub mod gebeurtenis;
mod id;
mod lade;
mod mensen;
mod opdracht;
pub mod plan;
pub mod probleemanalyse;
mod projectie;
mod rechtsfeit;
mod tekstwacht;
mod termijnen;
mod toestand;
pub mod verschil;
mod weigering;
pub mod woorden;
mod ziekmelden;

pub use beleid::{
    Betrokkenheid, Dienstverbandrecht, Geweigerd, Grond, Recht, Verleend, VerleendDienstverband,
    hoedanigheden, mag, mag_bij_dienstverband,
};
pub use bsn::{Bsn, BsnFout};
pub use gebeurtenis::{Gebeurtenis, Gewist, LeesFout, Wissing, Ziekmelding};
pub use id::{DienstverbandId, DossierId, IdFout, OrganisatieId, PersoonId, RelatieId};
pub use lade::{Hoedanigheid, Lade, OnbekendWoord};
pub use mensen::{
    Arbocontract, Dienstverband, Noodtoegang, Organisatie, OrganisatieSoort, Persoon, Relatie, RelatieMet,
    Uren,
};
pub use opdracht::Opdracht;
pub use projectie::{Projectie, TermijnDagen};
pub use rechtsfeit::{Dagfeit, Rechtsfeit};
pub use tekstwacht::{Vondst, medische_woorden};
pub use termijnen::{GeenTermijnen, zonder_uwv};
pub use toestand::{
    Aandeel, Afwijking, Casemanagerkeuze, Dossier, DossierFout, GezetteStap, Handtekening, Herkomst, Inhoud,
    Ondertekening, Oordeel, PlanNietNodig, Planbehoefte, Planversie, Vastgelegd, VastgesteldeProbleemanalyse,
    Verlof, Versiestand, Voorstel, Ziekteperiode,
};
pub use weigering::{Waarde, Waarschuwcode, Waarschuwing, Weigercode, Weigering};
pub use ziekmelden::{Meldbesluit, Omgeving, ziekmelden};
