// SPDX-License-Identifier: EUPL-1.2
//! What an employee is paid during illness (BW 7:629): how much, over which days, and when nothing is due.
//!
//! It says what the law gives at the least. Collective agreements often give more; those are not here, and neither is
//! the minimum wage or the maximum day wage: who asks brings them.

mod gronden;

pub use gronden::{Gevolg, Inhoudingsgrond, MEDEDELING};

use crate::bedragen::Bedrag;
use crate::bron::Bron;
use crate::regels::{BW, BW_BWB};
use crate::{Dag, Geval, Taal, Termijnen, tekst};

const ARTIKEL: &str = "7:629";

/// The share of the wage that the law gives, in percent.
pub const PERCENTAGE: u8 = 70;

/// So many sick days the minimum wage is a floor: 52 weeks.
const MET_MINIMUMLOON_DAGEN: i32 = 364;

/// How many waiting days were agreed: none unless somebody says so.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Wachtdagen(u8);

/// More waiting days than the law lets be agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` waiting days, while at most two can be agreed")]
pub struct TeVeelWachtdagen(pub u8);

impl Wachtdagen {
    /// None were agreed.
    pub const GEEN: Self = Self(0);
    /// As many as can be agreed (BW 7:629 lid 9).
    pub const HOOGSTENS: Self = Self(2);

    /// So many were agreed.
    ///
    /// # Errors
    /// When there are more than two.
    pub const fn afgesproken(aantal: u8) -> Result<Self, TeVeelWachtdagen> {
        if aantal > Self::HOOGSTENS.0 { Err(TeVeelWachtdagen(aantal)) } else { Ok(Self(aantal)) }
    }
}

/// What the law gives on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Loonrecht {
    /// In the first 52 weeks: the percentage, and at least the minimum wage.
    EersteJaar,
    /// After them: the percentage, without a floor.
    Daarna,
    /// Nothing: a waiting day that was agreed. Once in a case, also when periods are added together (lid 10).
    Wachtdag,
    /// Nothing from the employer: pregnancy or maternity leave (lid 4).
    Verlof,
}

impl Loonrecht {
    /// All of them.
    pub const ALLE: &[Self] = &[Self::EersteJaar, Self::Daarna, Self::Wachtdag, Self::Verlof];

    /// The word in JSON.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::Wachtdag => "wachtdag",
            Self::EersteJaar => "eerste_jaar",
            Self::Daarna => "daarna",
            Self::Verlof => "verlof",
        }
    }

    /// The rule in words.
    pub const fn tekst(self, taal: Taal) -> &'static str {
        tekst::loonrecht(taal, self)
    }

    /// The share of the wage, in percent.
    pub const fn percentage(self) -> u8 {
        match self {
            Self::EersteJaar | Self::Daarna => PERCENTAGE,
            Self::Wachtdag | Self::Verlof => 0,
        }
    }

    /// Is the minimum wage a floor?
    pub const fn minimumloon(self) -> bool {
        match self {
            Self::EersteJaar => true,
            Self::Wachtdag | Self::Daarna | Self::Verlof => false,
        }
    }

    /// Where it stands.
    pub const fn bron(self) -> Bron {
        let (lid, citaat) = match self {
            Self::Wachtdag => ("9", "voor de eerste twee dagen van het in lid 1 of lid 2 bedoelde tijdvak"),
            Self::EersteJaar => {
                ("1", "de eerste 52 weken ten minste op het voor hem geldende wettelijke minimumloon")
            }
            Self::Daarna => ("1", "recht op 70% van het naar tijdruimte vastgestelde loon"),
            Self::Verlof => ("4", "gedurende de periode dat zij zwangerschaps- of bevallingsverlof geniet"),
        };
        Bron::wet(BW, BW_BWB, ARTIKEL, lid, citaat)
    }

    /// What is due for one day, rounded to whole cents, half a cent upwards.
    ///
    /// # Errors
    /// When the amounts cannot be true together.
    pub fn per_dag(self, dag: Dagbedragen) -> Result<Bedrag, LoonFout> {
        if dag.minimumloon > dag.loon {
            return Err(LoonFout::OnderMinimumloon);
        }
        if dag.minimumloon > dag.maximumdagloon {
            return Err(LoonFout::MinimumBovenMaximum);
        }
        let grondslag = u64::from(dag.loon.min(dag.maximumdagloon).in_centen());
        let deel = (grondslag * u64::from(self.percentage()) + 50) / 100;
        let deel = Bedrag::centen(u32::try_from(deel).unwrap_or(u32::MAX));
        Ok(if self.minimumloon() { deel.max(dag.minimumloon) } else { deel })
    }
}

/// Amounts for one day, as they hold for this employee on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dagbedragen {
    /// The wage that was agreed.
    pub loon: Bedrag,
    /// The amount above which wage does not count (Wfsv 17 lid 1).
    pub maximumdagloon: Bedrag,
    /// The minimum wage for the hours that were agreed.
    pub minimumloon: Bedrag,
}

/// Amounts that cannot be true together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LoonFout {
    /// The wage lies under the minimum wage.
    #[error("the wage lies under the minimum wage for the same day")]
    OnderMinimumloon,
    /// The minimum wage lies above the maximum day wage.
    #[error("the minimum wage lies above the maximum day wage")]
    MinimumBovenMaximum,
}

/// Days in a row with the same right; both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loontijdvak {
    /// First day.
    pub van: Dag,
    /// Last day.
    pub tot_en_met: Dag,
    /// What the law gives.
    pub recht: Loonrecht,
}

/// The sick days of a case, up to its last day of wage as `vandaag` sees it, cut by what the law gives on them; and the
/// leave between them. Days well are not among them: those are paid as always.
///
/// ```
/// use poortwachter::{Dag, Feiten, Termijnen, loon::{Loonrecht, Wachtdagen, tijdvakken}};
///
/// let feiten = Feiten::vanaf(Dag::lees("2026-06-15")?).expect("after 2004");
/// let tijdvakken = tijdvakken(&Termijnen::van(&feiten), Dag::lees("2026-07-01")?, Wachtdagen::GEEN);
/// assert_eq!(tijdvakken[0].recht, Loonrecht::EersteJaar);
/// assert_eq!(tijdvakken[0].tot_en_met, Dag::lees("2027-06-13")?);
/// assert!(!tijdvakken[1].recht.minimumloon());
/// # Ok::<(), poortwachter::DagFout>(())
/// ```
pub fn tijdvakken(termijnen: &Termijnen<'_>, vandaag: Dag, wachtdagen: Wachtdagen) -> Vec<Loontijdvak> {
    let geval = termijnen.geval();
    let einde = termijnen.loondoorbetaling_op(vandaag).laatste_dag;
    let na = |dagen: i32| geval.dag(dagen + 1);
    let wachten = i32::from(wachtdagen.0);
    let rechten = [
        (Loonrecht::Wachtdag, geval.eerste_ziektedag(), na(wachten).plus(-1)),
        (Loonrecht::EersteJaar, na(wachten), na(MET_MINIMUMLOON_DAGEN).plus(-1)),
        (Loonrecht::Daarna, na(MET_MINIMUMLOON_DAGEN), einde),
    ];
    let mut uit = Vec::new();
    let mut voeg_toe = |recht, van: Dag, tot_en_met: Dag| {
        if van <= tot_en_met {
            uit.push(Loontijdvak { van, tot_en_met, recht });
        }
    };
    for (van, laatste) in ziek(geval, einde) {
        for (recht, vanaf, tot) in rechten {
            voeg_toe(recht, van.max(vanaf), laatste.min(tot));
        }
    }
    for (van, laatste) in geval.onderbrekingen() {
        for verlof in geval.verlof() {
            voeg_toe(Loonrecht::Verlof, van.max(verlof.van), laatste.min(verlof.laatste).min(einde));
        }
    }
    uit.sort_unstable_by_key(|tijdvak| tijdvak.van);
    uit
}

/// The days that may be waiting days when that was agreed: the first two sick days of the case, as far as they are
/// known.
pub fn mogelijke_wachtdagen(geval: &Geval<'_>) -> Vec<Dag> {
    let dagen = (1..=i32::from(Wachtdagen::HOOGSTENS.0)).map(|n| geval.dag(n));
    dagen.filter(|dag| geval.laatste_ziektedag().is_none_or(|laatste| *dag <= laatste)).collect()
}

/// Each unbroken stretch of sick days, up to the last day of wage.
fn ziek(geval: &Geval<'_>, einde: Dag) -> Vec<(Dag, Dag)> {
    let laatste = geval.laatste_ziektedag().map_or(einde, |laatste| laatste.min(einde));
    let mut van = geval.eerste_ziektedag();
    let mut uit = Vec::new();
    for (vrij, laatste_vrij) in geval.onderbrekingen() {
        uit.push((van, vrij.plus(-1).min(laatste)));
        van = laatste_vrij.plus(1);
    }
    uit.push((van, laatste));
    uit
}
