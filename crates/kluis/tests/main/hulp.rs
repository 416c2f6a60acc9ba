// SPDX-License-Identifier: EUPL-1.2
//! People around one employment, and what the policy grants them.

use dossier::{
    Arbocontract, Betrokkenheid, Dienstverband, DienstverbandId, DossierId, Hoedanigheid, Noodtoegang,
    OrganisatieId, Persoon, PersoonId, Recht, Relatie, RelatieId, RelatieMet, Uren, Verleend, mag,
};
use jiff::{Timestamp, civil::date};

pub(crate) const WERKGEVER: OrganisatieId = OrganisatieId::new(1);
pub(crate) const ARBO: OrganisatieId = OrganisatieId::new(2);
pub(crate) const ANDERE_ARBO: OrganisatieId = OrganisatieId::new(3);
pub(crate) const DOSSIER: DossierId = DossierId::new(4);
pub(crate) const ANDER_DOSSIER: DossierId = DossierId::new(5);
pub(crate) const WERKNEMER: PersoonId = PersoonId::new(6);
pub(crate) const IEMAND: PersoonId = PersoonId::new(7);
pub(crate) const EEN_ANDER: PersoonId = PersoonId::new(10);

/// Someone who holds this role and has a running relation of that kind to the employer, for an arbodienst or not.
pub(crate) struct Wie {
    pub(crate) hoedanigheid: Hoedanigheid,
    pub(crate) namens: Option<OrganisatieId>,
    pub(crate) persoon: PersoonId,
}

pub(crate) const ARTS: Wie =
    Wie { hoedanigheid: Hoedanigheid::Bedrijfsarts, namens: Some(ARBO), persoon: IEMAND };
/// Of the same arbodienst, with a relation to the same employer.
pub(crate) const COLLEGA: Wie = Wie { persoon: EEN_ANDER, ..ARTS };
pub(crate) const ANDERE_ARTS: Wie = Wie { namens: Some(ANDERE_ARBO), ..ARTS };
pub(crate) const ZELF: Wie = Wie { hoedanigheid: Hoedanigheid::Werknemer, namens: None, persoon: WERKNEMER };

impl Wie {
    /// What the policy answers to this wish.
    pub(crate) fn mag(&self, dossier: DossierId, recht: Recht) -> Option<Verleend> {
        mag(&self.band(RelatieMet::Werkgever(WERKGEVER), &[]), dossier, recht, None).ok()
    }

    /// The same for a doctor who is assigned elsewhere only, perhaps after breaking the glass.
    pub(crate) fn mag_als_collega(&self, recht: Recht, glas: &[Noodtoegang]) -> Option<Verleend> {
        let elders = RelatieMet::Dienstverband(DienstverbandId::new(99));
        mag(&self.band(elders, glas), DOSSIER, recht, None).ok()
    }

    fn band(&self, met: RelatieMet, glas: &[Noodtoegang]) -> Betrokkenheid {
        let persoon = Persoon { id: self.persoon, naam: "Iemand".into(), rollen: vec![self.hoedanigheid] };
        let dienstverband = Dienstverband {
            id: DienstverbandId::new(8),
            persoon: WERKNEMER,
            werkgever: WERKGEVER,
            team: None,
            functie: "planner".into(),
            uren: Uren([480, 480, 480, 480, 0, 0, 0]),
            van: date(2020, 1, 1),
            tot_en_met: None,
        };
        let relatie = Relatie {
            id: RelatieId::new(9),
            persoon: persoon.id,
            rol: self.hoedanigheid,
            met,
            namens: self.namens,
            van: date(2020, 1, 1),
            tot_en_met: None,
            tekenbevoegd: true,
        };
        let contract = |arbodienst| Arbocontract {
            werkgever: WERKGEVER,
            arbodienst,
            van: date(2020, 1, 1),
            tot_en_met: None,
        };
        let contracten = [contract(ARBO), contract(ANDERE_ARBO)];
        let (vandaag, nu) = (date(2026, 11, 23), Timestamp::UNIX_EPOCH);
        Betrokkenheid::van(&persoon, &dienstverband, &[relatie], &contracten, glas, vandaag, nu)
    }
}
