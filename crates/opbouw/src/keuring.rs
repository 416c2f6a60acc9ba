// SPDX-License-Identifier: EUPL-1.2
//! Whether a plan can be computed at all: every field that is wrong, at once.

use crate::{Bezwaar, Contract, Geweigerd, Grens, Klok, Patroon, Plan};

const DAG: u32 = Klok::EINDE_DAG.minuten();

pub(crate) fn keur(plan: &Plan) -> Result<(), Vec<Geweigerd>> {
    let mut fouten = Vec::new();
    contract(plan.contract, &mut fouten);
    if !(1..=DAG).contains(&plan.afronding) {
        fouten.push(Geweigerd::over("afronding_minuten", Bezwaar::Bereik(1, DAG)));
    } else if fouten.is_empty() {
        // Only a sound contract can be compared with.
        patroon(plan, &mut fouten);
    }
    for (plaats, eigen) in plan.grenzen.iter().enumerate() {
        grens(plan, eigen, plaats, &mut fouten);
    }
    blokken(plan, &mut fouten);
    for (plaats, taak) in plan.taken.iter().enumerate() {
        if !(1..=200).contains(&taak.tempo) {
            fouten.push(Geweigerd::bij("taken.tempo", plaats, Bezwaar::Bereik(1, 200)));
        }
    }
    if fouten.is_empty() { Ok(()) } else { Err(fouten) }
}

fn contract(contract: Contract, fouten: &mut Vec<Geweigerd>) {
    if contract.langste() > DAG {
        fouten.push(Geweigerd::over("contract", Bezwaar::DagTeLang(DAG)));
    } else if contract.per_week() == 0 {
        fouten.push(Geweigerd::over("contract", Bezwaar::ContractLeeg));
    }
}

fn patroon(plan: &Plan, fouten: &mut Vec<Geweigerd>) {
    let tot = |veld, aantal: u32| {
        let goed = (1..=Plan::WEKEN).contains(&aantal);
        (!goed).then_some(Geweigerd::over(veld, Bezwaar::Bereik(1, Plan::WEKEN)))
    };
    match &plan.patroon {
        Patroon::Wekelijks { stappen: lijst } => match lengte("schema.stappen", lijst.len()) {
            Some(fout) => fouten.push(fout),
            None => stappen(lijst, fouten),
        },
        Patroon::Dagelijks { weken } => fouten.extend(tot("schema.weken", *weken)),
        Patroon::Ritme { begin, erbij, elke_weken } => {
            fouten.extend(tot("schema.elke_weken", *elke_weken));
            if *begin == 0 {
                fouten.push(Geweigerd::over("schema.begin_uren_per_dag", Bezwaar::GeenUren));
            }
            for (veld, minuten) in [("schema.begin_uren_per_dag", *begin), ("schema.erbij", *erbij)] {
                if minuten > DAG {
                    fouten.push(Geweigerd::over(veld, Bezwaar::DagTeLang(DAG)));
                }
            }
        }
        Patroon::Eigen { weken } => {
            if let Some(fout) = lengte("schema.weken", weken.len()) {
                return fouten.push(fout);
            }
            for (plaats, week) in weken.iter().enumerate() {
                eigen_week(plan, week, plaats, fouten);
            }
        }
    }
}

/// A list with a week per item: of a list that is too long, no item is looked at.
fn lengte(veld: &'static str, aantal: usize) -> Option<Geweigerd> {
    let te_lang = u32::try_from(aantal).map_or(true, |aantal| aantal > Plan::WEKEN);
    let bezwaar = match aantal {
        0 => Bezwaar::GeenWeek,
        _ if te_lang => Bezwaar::MeerWeken(Plan::WEKEN),
        _ => return None,
    };
    Some(Geweigerd::over(veld, bezwaar))
}

/// Steps lie in 1 to 100 and never fall.
fn stappen(stappen: &[u32], fouten: &mut Vec<Geweigerd>) {
    let mut vorige = 0;
    for (plaats, stap) in stappen.iter().copied().enumerate() {
        let bezwaar = match stap {
            0 => Bezwaar::Bereik(1, 100),
            101.. => Bezwaar::BovenContract { gevraagd: stap, contract: 100, weekdag: None },
            _ if stap < vorige => Bezwaar::StapDaalt { stap, vorige },
            _ => {
                vorige = stap;
                continue;
            }
        };
        fouten.push(Geweigerd::bij("schema.stappen", plaats, bezwaar));
    }
}

/// A table of one's own stands as written: within the contract, in whole units.
fn eigen_week(plan: &Plan, week: &[u32; 7], plaats: usize, fouten: &mut Vec<Geweigerd>) {
    for (weekdag, gevraagd) in week.iter().copied().enumerate() {
        let contract = plan.contract.op(weekdag);
        let eenheid = plan.afronding;
        if gevraagd > contract {
            let bezwaar = Bezwaar::BovenContract { gevraagd, contract, weekdag: Some(weekdag) };
            fouten.push(Geweigerd::bij("schema.weken", plaats, bezwaar));
        } else if gevraagd < contract && gevraagd % eenheid != 0 {
            let bezwaar = Bezwaar::GeenEenheid { gevraagd, eenheid, weekdag };
            fouten.push(Geweigerd::bij("schema.weken", plaats, bezwaar));
        }
    }
}

fn grens(plan: &Plan, grens: &Grens, plaats: usize, fouten: &mut Vec<Geweigerd>) {
    if grens.tot_en_met.is_some_and(|laatste| laatste < grens.van) {
        fouten.push(Geweigerd::bij("grenzen.tot_en_met", plaats, Bezwaar::Omgekeerd));
    }
    if grens.max_dagen_per_week.is_some_and(|dagen| dagen > 7) {
        fouten.push(Geweigerd::bij("grenzen.max_dagen_per_week", plaats, Bezwaar::Bereik(1, 7)));
    }
    if grens.max_per_dag.is_some_and(|minuten| minuten > DAG) {
        fouten.push(Geweigerd::bij("grenzen.max_uren_per_dag", plaats, Bezwaar::DagTeLang(DAG)));
    }
    if let (Some(begin), Some(einde)) = (grens.niet_voor, grens.niet_na)
        && einde <= begin
    {
        fouten.push(Geweigerd::bij("grenzen.niet_na", plaats, Bezwaar::Omgekeerd));
    }
    leeg(plan, grens, plaats, fouten);
}

/// A limit that by itself leaves no unit of work is refused at its own field; a shorter contract day may remain.
fn leeg(plan: &Plan, grens: &Grens, plaats: usize, fouten: &mut Vec<Geweigerd>) {
    let begin = grens.van.max(plan.start);
    if grens.tot_en_met.is_some_and(|laatste| laatste < begin) {
        return;
    }
    let velden = [
        ("grenzen.max_uren_per_dag", grens.max_per_dag),
        ("grenzen.max_dagen_per_week", grens.max_dagen_per_week),
        ("grenzen.max_uren_per_week", grens.max_per_week),
    ];
    for (veld, _) in velden.into_iter().filter(|(_, hoogst)| *hoogst == Some(0)) {
        fouten.push(Geweigerd::bij(veld, plaats, Bezwaar::NietsOver(begin)));
    }
}

fn blokken(plan: &Plan, fouten: &mut Vec<Geweigerd>) {
    let Some(blokken) = plan.blokken else { return };
    if !(1..=DAG).contains(&blokken.werk) {
        fouten.push(Geweigerd::over("blokken.werk_minuten", Bezwaar::Bereik(1, DAG)));
    }
    if blokken.pauze > DAG {
        fouten.push(Geweigerd::over("blokken.pauze_minuten", Bezwaar::Bereik(0, DAG)));
    }
    if blokken.einde.is_some_and(|einde| einde <= blokken.begin) {
        fouten.push(Geweigerd::over("blokken.einde", Bezwaar::Omgekeerd));
    }
}
