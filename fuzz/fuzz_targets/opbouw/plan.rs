// SPDX-License-Identifier: EUPL-1.2
//! A plan from bytes: mostly one that somebody could mean, now and then numbers from everywhere.

use arbitrary::{Arbitrary, Result, Unstructured};
use opbouw::{
    Blokken, Checkin, Contract, Dag, Gewerkt, Grens, Herstel, Klok, Patroon, Plan, Taak, Verloop, Zwaarte,
};

/// A plan, how it runs, and what somebody says of it.
#[derive(Debug)]
pub(crate) struct Loop {
    pub(crate) plan: Plan,
    pub(crate) verloop: Verloop,
    pub(crate) checkins: Vec<Checkin>,
    /// Tasks that somebody put on a day; some are no tasks, some no days of work.
    pub(crate) verdeling: Vec<(Dag, Vec<usize>)>,
    pub(crate) promille: Vec<u32>,
    pub(crate) vandaag: Dag,
}

type Bytes<'b, 'a> = &'b mut Unstructured<'a>;

impl<'a> Arbitrary<'a> for Loop {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let plan = plan(bytes)?;
        let dag = |bytes: Bytes<'_, 'a>| Ok(plan.start.plus(bytes.int_in_range(-30..=400)?));
        let vandaag = dag(bytes)?;
        let gewerkt =
            lijst(bytes, 20, |bytes| Ok(Gewerkt { dag: dag(bytes)?, minuten: getal(bytes, 0, 700)? }))?;
        let aangehouden = lijst(bytes, 3, |bytes| {
            let van = dag(bytes)?;
            let duur = if bytes.arbitrary()? { Some(bytes.int_in_range(-3..=90)?) } else { None };
            Ok((van, duur.map(|duur| van.plus(duur))))
        })?;
        let checkins = lijst(bytes, 9, |bytes| {
            let herstel = *bytes.choose(&[Herstel::BinnenUren, Herstel::NietBinnenUren])?;
            Ok(Checkin { dag: dag(bytes)?, herstel })
        })?;
        let verdeling =
            lijst(bytes, 6, |bytes| Ok((dag(bytes)?, lijst(bytes, 3, |bytes| bytes.int_in_range(0..=6))?)))?;
        let promille = lijst(bytes, 8, |bytes| getal(bytes, 0, 1_000))?;
        Ok(Self {
            verloop: Verloop::nieuw(&gewerkt, &aangehouden, vandaag),
            plan,
            checkins,
            verdeling,
            promille,
            vandaag,
        })
    }
}

fn plan(bytes: Bytes<'_, '_>) -> Result<Plan> {
    let mut dagen = [0; 7];
    for dag in &mut dagen {
        *dag = if bytes.ratio(1, 3)? { 480 } else { getal(bytes, 0, 600)? };
    }
    let start = Dag::van_nummer(bytes.int_in_range(7_305..=47_846)?);
    let patroon = patroon(bytes, dagen)?;
    let grenzen = lijst(bytes, 4, |bytes| grens(bytes, start))?;
    let vrij = lijst(bytes, 8, |bytes| Ok(start.plus(bytes.int_in_range(-5..=90)?)))?;
    let taken = lijst(bytes, 6, taak)?;
    let later = |bytes: Bytes<'_, '_>| -> Result<Option<Dag>> {
        Ok(if bytes.arbitrary()? { Some(start.plus(bytes.int_in_range(-20..=400)?)) } else { None })
    };
    let blokken = if bytes.arbitrary()? { Some(blokken(bytes)?) } else { None };
    Ok(Plan {
        grenzen,
        blokken,
        vrij,
        afronding: *bytes.choose(&[1, 5, 15, 15, 30, 60, 0, 7, 480, 1_440, 1_441])?,
        prognose_volledig: later(bytes)?,
        arbeidstherapie_tot_en_met: later(bytes)?,
        taken,
        ..Plan::nieuw(Contract::nieuw(dagen), start, patroon)
    })
}

fn patroon(bytes: Bytes<'_, '_>, contract: [u32; 7]) -> Result<Patroon> {
    Ok(match bytes.int_in_range(0..=3)? {
        0 => {
            let mut stappen = lijst(bytes, 8, |bytes| getal(bytes, 1, 100))?;
            if bytes.ratio(7, 8)? {
                stappen.sort_unstable();
            }
            Patroon::Wekelijks { stappen }
        }
        1 => Patroon::Dagelijks { weken: getal(bytes, 1, 104)? },
        2 => Patroon::Ritme {
            begin: getal(bytes, 1, 300)?,
            erbij: getal(bytes, 0, 120)?,
            elke_weken: getal(bytes, 1, 4)?,
        },
        _ => {
            let week = |bytes: Bytes<'_, '_>| {
                let mut week = contract;
                for dag in &mut week {
                    *dag = (getal(bytes, 0, 40)? % 100 * 15).min(*dag);
                }
                Ok(week)
            };
            Patroon::Eigen { weken: lijst(bytes, 6, week)? }
        }
    })
}

fn grens(bytes: Bytes<'_, '_>, start: Dag) -> Result<Grens> {
    let van = start.plus(bytes.int_in_range(-20..=120)?);
    let tot_en_met = if bytes.arbitrary()? { Some(van.plus(bytes.int_in_range(-1..=90)?)) } else { None };
    let mogelijk = |bytes: Bytes<'_, '_>, laagst, hoogst| -> Result<Option<u32>> {
        Ok(if bytes.arbitrary()? { Some(getal(bytes, laagst, hoogst)?) } else { None })
    };
    Ok(Grens {
        max_per_dag: mogelijk(bytes, 30, 600)?,
        max_dagen_per_week: mogelijk(bytes, 1, 7)?,
        max_per_week: mogelijk(bytes, 60, 2_400)?,
        niet_voor: mogelijk(bytes, 0, 1_440)?.and_then(Klok::nieuw),
        niet_na: mogelijk(bytes, 0, 1_440)?.and_then(Klok::nieuw),
        ..Grens::vanaf(van, tot_en_met)
    })
}

fn blokken(bytes: Bytes<'_, '_>) -> Result<Blokken> {
    let klok =
        |bytes: Bytes<'_, '_>| Ok(Klok::nieuw(bytes.int_in_range(0..=1_440)?).unwrap_or(Klok::EINDE_DAG));
    Ok(Blokken {
        werk: getal(bytes, 15, 240)?,
        pauze: getal(bytes, 0, 120)?,
        begin: klok(bytes)?,
        einde: if bytes.arbitrary()? { Some(klok(bytes)?) } else { None },
    })
}

fn taak(bytes: Bytes<'_, '_>) -> Result<Taak> {
    Ok(Taak {
        zwaarte: *bytes.choose(&Zwaarte::ALLE)?,
        deadline: bytes.arbitrary()?,
        leuk: bytes.arbitrary()?,
        eigen_werk: bytes.arbitrary()?,
        tempo: getal(bytes, 1, 200)?,
        ..Taak::nieuw("taak")
    })
}

/// A number that somebody could mean; one in thirty is any number.
fn getal(bytes: Bytes<'_, '_>, laagst: u32, hoogst: u32) -> Result<u32> {
    if bytes.ratio(1, 30)? { bytes.arbitrary() } else { bytes.int_in_range(laagst..=hoogst) }
}

fn lijst<'a, T>(
    bytes: &mut Unstructured<'a>,
    hoogstens: usize,
    een: impl Fn(&mut Unstructured<'a>) -> Result<T>,
) -> Result<Vec<T>> {
    (0..bytes.int_in_range(0..=hoogstens)?).map(|_| een(bytes)).collect()
}
