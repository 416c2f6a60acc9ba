// SPDX-License-Identifier: EUPL-1.2
//! Every situation the policy can meet, built from real people, relations and contracts.

use crate::hulp::{dag, dienstverband};
use dossier::{
    Arbocontract, Betrokkenheid, Dienstverband, DienstverbandId, Hoedanigheid, Noodtoegang, OrganisatieId,
    Persoon, PersoonId, Relatie, RelatieId, RelatieMet,
};
use jiff::{Timestamp, civil::Date};
use std::sync::LazyLock;

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
    /// Runs, and may sign for the employer.
    Tekenbevoegd,
    /// A doctor's relation that runs, on behalf of the same arbodienst, to another employment.
    Collega,
    /// The same, and broke the glass of this dossier.
    Glas,
    /// The same, and the time of that has run out.
    GlasVoorbij,
}

const STANDEN: [Stand; 3] = [Stand::Geen, Stand::Beeindigd, Stand::Loopt];
const ZIJSTANDEN: [Stand; 4] = [Stand::Geen, Stand::Beeindigd, Stand::Loopt, Stand::Tekenbevoegd];
const ARTSSTANDEN: [Stand; 6] =
    [Stand::Geen, Stand::Beeindigd, Stand::Loopt, Stand::Collega, Stand::Glas, Stand::GlasVoorbij];

impl Stand {
    /// Does it open a capacity, for who has the role?
    pub(crate) const fn opent(self) -> bool {
        match self {
            Self::Loopt | Self::Tekenbevoegd | Self::Glas => true,
            Self::Geen | Self::Beeindigd | Self::Collega | Self::GlasVoorbij => false,
        }
    }
}

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

/// One situation for each tie that the policy can tell from another: what ended is to it what never was. That no
/// tie is left out, is a test of its own.
pub(crate) fn verschillende() -> &'static [(Situatie, Betrokkenheid)] {
    static UIT: LazyLock<Vec<(Situatie, Betrokkenheid)>> = LazyLock::new(|| {
        let voorbij = |stand: Stand| matches!(stand, Stand::Beeindigd | Stand::GlasVoorbij);
        let telt = |s: &Situatie| {
            let standen = [s.leidinggevende, s.casemanager, s.bedrijfsarts, s.coach];
            s.contract && !standen.into_iter().any(voorbij)
        };
        let paar = |situatie: Situatie| {
            let betrokkenheid = situatie.betrokkenheid();
            (situatie, betrokkenheid)
        };
        alle().into_iter().filter(telt).map(paar).collect()
    });
    &UIT
}

/// All of them; the first characteristic changes slowest.
pub(crate) fn alle() -> Vec<Situatie> {
    let mut uit = Vec::new();
    for eigen in [false, true] {
        for leidinggevende in ZIJSTANDEN {
            for casemanager in ZIJSTANDEN {
                for bedrijfsarts in ARTSSTANDEN {
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
            1 | 2 => &["geen", "beeindigd", "loopt", "tekenbevoegd"],
            3 => &["geen", "beeindigd", "loopt", "collega", "brak het glas", "brak het glas eerder"],
            5 => &["geen", "beeindigd", "loopt"],
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
        let glas = self.noodtoegang(wie);
        Betrokkenheid::van(&persoon, &dienstverband, &relaties, &[contract], glas.as_slice(), vandaag(), nu())
    }

    fn noodtoegang(&self, persoon: PersoonId) -> Option<Noodtoegang> {
        let tot = match self.bedrijfsarts {
            Stand::Glas => "2026-06-01T12:00:01Z",
            Stand::GlasVoorbij => "2026-06-01T12:00:00Z",
            Stand::Geen | Stand::Beeindigd | Stand::Loopt | Stand::Tekenbevoegd | Stand::Collega => {
                return None;
            }
        };
        Some(Noodtoegang { persoon, arbodienst: OrganisatieId::new(2), tot: tot.parse().unwrap() })
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

pub(crate) fn nu() -> Timestamp {
    "2026-06-01T12:00:00Z".parse().unwrap()
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
        Stand::Loopt | Stand::Tekenbevoegd | Stand::Collega | Stand::Glas | Stand::GlasVoorbij => None,
    };
    let elders = matches!(stand, Stand::Collega | Stand::Glas | Stand::GlasVoorbij);
    let met = if elders { DienstverbandId::new(99) } else { dienstverband.id };
    let namens = (rol == Hoedanigheid::Bedrijfsarts).then(|| OrganisatieId::new(2));
    Some(Relatie {
        id: RelatieId::new(1),
        persoon,
        rol,
        met: RelatieMet::Dienstverband(met),
        namens,
        van: dag("2026-01-01"),
        tot_en_met,
        tekenbevoegd: stand == Stand::Tekenbevoegd,
    })
}
