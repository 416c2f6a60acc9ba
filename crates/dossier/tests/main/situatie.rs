// SPDX-License-Identifier: EUPL-1.2
//! Every situation the policy can meet, built from real people, relations and contracts.

use crate::hulp::{dag, dienstverband};
use dossier::{
    Arbocontract, Betrokkenheid, Dienstverband, Hoedanigheid, OrganisatieId, Persoon, PersoonId, Relatie,
    RelatieId, RelatieMet,
};
use jiff::civil::Date;

/// The capacities one can wish for, and no wish.
pub(crate) const WENSEN: [Option<Hoedanigheid>; 8] = [
    None,
    Some(Hoedanigheid::Werknemer),
    Some(Hoedanigheid::Leidinggevende),
    Some(Hoedanigheid::Casemanager),
    Some(Hoedanigheid::Bedrijfsarts),
    Some(Hoedanigheid::Coach),
    Some(Hoedanigheid::Beheerder),
    Some(Hoedanigheid::Fg),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stand {
    Geen,
    Beeindigd,
    Loopt,
}

const STANDEN: [Stand; 3] = [Stand::Geen, Stand::Beeindigd, Stand::Loopt];

#[derive(Debug, Clone)]
pub(crate) struct Situatie {
    pub(crate) eigen: bool,
    pub(crate) leidinggevende: Stand,
    pub(crate) casemanager: Stand,
    pub(crate) bedrijfsarts: Stand,
    pub(crate) contract: bool,
    pub(crate) coach: Stand,
    pub(crate) rollen: Vec<Hoedanigheid>,
}

/// All of them; the first characteristic changes slowest.
pub(crate) fn alle() -> Vec<Situatie> {
    let mut uit = Vec::new();
    for eigen in [false, true] {
        for leidinggevende in STANDEN {
            for casemanager in STANDEN {
                for bedrijfsarts in STANDEN {
                    for contract in [false, true] {
                        for coach in STANDEN {
                            for nummer in 0..1_usize << Hoedanigheid::ALLE.len() {
                                let rollen = rollen(nummer);
                                uit.push(Situatie {
                                    eigen,
                                    leidinggevende,
                                    casemanager,
                                    bedrijfsarts,
                                    contract,
                                    coach,
                                    rollen,
                                });
                            }
                        }
                    }
                }
            }
        }
    }
    uit
}

/// The set of roles of this number; the first role is the highest bit, so that it too changes slowest.
fn rollen(nummer: usize) -> Vec<Hoedanigheid> {
    let laatste = Hoedanigheid::ALLE.len() - 1;
    let heeft = |(plaats, _): &(usize, &Hoedanigheid)| nummer >> (laatste - plaats) & 1 == 1;
    Hoedanigheid::ALLE.iter().enumerate().filter(heeft).map(|(_, rol)| *rol).collect()
}

impl Situatie {
    /// The values of the n-th characteristic, in the order in which [`alle`] takes them.
    pub(crate) const fn waarden(kenmerk: usize) -> &'static [&'static str] {
        match kenmerk {
            1..=3 | 5 => &["geen", "beeindigd", "loopt"],
            4 => &["loopt niet", "loopt"],
            _ => &["nee", "ja"],
        }
    }

    pub(crate) fn betrokkenheid(&self) -> Betrokkenheid {
        let dienstverband = dienstverband();
        let wie = if self.eigen { dienstverband.persoon } else { PersoonId::new(2) };
        let persoon = Persoon { id: wie, naam: "Noor".to_owned(), rollen: self.rollen.clone() };
        let relaties: Vec<_> = [
            (Hoedanigheid::Leidinggevende, self.leidinggevende),
            (Hoedanigheid::Casemanager, self.casemanager),
            (Hoedanigheid::Bedrijfsarts, self.bedrijfsarts),
            (Hoedanigheid::Coach, self.coach),
        ]
        .into_iter()
        .filter_map(|(rol, stand)| relatie(wie, rol, stand, &dienstverband))
        .collect();
        let contract = contract(if self.contract { None } else { Some(dag("2026-05-31")) });
        Betrokkenheid::van(&persoon, &dienstverband, &relaties, &[contract], vandaag())
    }

    pub(crate) fn stand(&self, hoedanigheid: Hoedanigheid) -> Stand {
        match hoedanigheid {
            Hoedanigheid::Leidinggevende => self.leidinggevende,
            Hoedanigheid::Casemanager => self.casemanager,
            Hoedanigheid::Bedrijfsarts => self.bedrijfsarts,
            Hoedanigheid::Coach => self.coach,
            Hoedanigheid::Werknemer if self.eigen => Stand::Loopt,
            Hoedanigheid::Werknemer | Hoedanigheid::Beheerder | Hoedanigheid::Fg => Stand::Geen,
        }
    }
}

pub(crate) fn vandaag() -> Date {
    dag("2026-06-01")
}

pub(crate) fn contract(tot_en_met: Option<Date>) -> Arbocontract {
    Arbocontract {
        werkgever: OrganisatieId::new(1),
        arbodienst: OrganisatieId::new(2),
        van: dag("2026-01-01"),
        tot_en_met,
    }
}

pub(crate) fn relatie(
    persoon: PersoonId,
    rol: Hoedanigheid,
    stand: Stand,
    dienstverband: &Dienstverband,
) -> Option<Relatie> {
    let tot_en_met = match stand {
        Stand::Geen => return None,
        Stand::Beeindigd => Some(dag("2026-05-31")),
        Stand::Loopt => None,
    };
    let namens = (rol == Hoedanigheid::Bedrijfsarts).then(|| OrganisatieId::new(2));
    Some(Relatie {
        id: RelatieId::new(1),
        persoon,
        rol,
        met: RelatieMet::Dienstverband(dienstverband.id),
        namens,
        van: dag("2026-01-01"),
        tot_en_met,
        tekenbevoegd: false,
    })
}
