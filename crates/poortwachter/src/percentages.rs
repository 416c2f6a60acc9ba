// SPDX-License-Identifier: EUPL-1.2
//! The percentages of the law, each with its source and the days for which it holds.
//!
//! Unlike amounts they are not indexed: one holds until a change is known.

use crate::bron::BronSoort;
use crate::regels::{BW, BW_BWB, ZW, ZW_BWB};
use crate::{Bron, Dag, Taal};

/// What a percentage is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Percentagesoort {
    /// The wage during illness.
    Loon,
    /// The ziekengeld of who has no employer any more, and with no-risk.
    Ziekengeld,
    /// The ziekengeld with organ donation, and with no-risk in the first 52 weeks when the employer asks for it.
    ZiekengeldVangnet,
    /// Wage value of work near the end of the wage period that can be a satisfying result.
    BevredigendResultaat,
    /// Who can earn no more than this of the old wage keeps ziekengeld after 52 weeks.
    EerstejaarsZwBeoordeling,
    /// The most that re-integration need cost when the employment ends, of the wage still due.
    KostenEindigendDienstverband,
    /// What collective agreements together give over two years, usually.
    CaoTweeJaar,
}

/// A percentage over the days on which it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Percentage {
    /// So much.
    pub procent: u8,
    /// First day; none: as far back as this crate knows the law.
    pub geldt_van: Option<Dag>,
    /// Last day; none: no change is known.
    pub geldt_tot_en_met: Option<Dag>,
    /// Who says so.
    pub bron: Bron,
}

impl Percentagesoort {
    /// All of them.
    pub const ALLE: &[Self] = &[
        Self::Loon,
        Self::Ziekengeld,
        Self::ZiekengeldVangnet,
        Self::BevredigendResultaat,
        Self::EerstejaarsZwBeoordeling,
        Self::KostenEindigendDienstverband,
        Self::CaoTweeJaar,
    ];

    /// The word in JSON.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::Loon => "loon",
            Self::Ziekengeld => "ziekengeld",
            Self::ZiekengeldVangnet => "ziekengeld_vangnet",
            Self::BevredigendResultaat => "bevredigend_resultaat",
            Self::EerstejaarsZwBeoordeling => "eerstejaars_zw_beoordeling",
            Self::KostenEindigendDienstverband => "kosten_eindigend_dienstverband",
            Self::CaoTweeJaar => "cao_twee_jaar",
        }
    }

    /// What it is of, in words.
    pub const fn naam(self, taal: Taal) -> &'static str {
        let (nl, en) = match self {
            Self::Loon => ("Loon bij ziekte, van het loon", "Wage during illness, of the wage"),
            Self::Ziekengeld => (
                "Ziekengeld zonder werkgever, van het dagloon",
                "Ziekengeld without an employer, of the day wage",
            ),
            Self::ZiekengeldVangnet => (
                "Ziekengeld bij orgaandonatie, en bij no-risk de eerste 52 weken op verzoek van de werkgever, van het dagloon",
                "Ziekengeld with organ donation, and with no-risk in the first 52 weeks at the employer's request, of the day wage",
            ),
            Self::BevredigendResultaat => (
                "Werk tegen het einde dat genoeg kan zijn, van het oude loon",
                "Work near the end that can be enough, of the old wage",
            ),
            Self::EerstejaarsZwBeoordeling => (
                "Wie meer kan verdienen, houdt na 52 weken geen ziekengeld; van het oude loon",
                "Who can earn more keeps no ziekengeld after 52 weeks; of the old wage",
            ),
            Self::KostenEindigendDienstverband => (
                "Kosten van re-integratie bij een dienstverband dat eindigt, ten hoogste, van het loon dat nog komt",
                "Costs of re-integration when the employment ends, at most, of the wage still to come",
            ),
            Self::CaoTweeJaar => (
                "Loon in twee jaar ziekte samen volgens de meeste cao’s, ten hoogste",
                "Wage over two years of illness by most collective agreements, at most",
            ),
        };
        taal.van(nl, en)
    }

    /// Every percentage that is known, the oldest first.
    pub const fn bekend(self) -> &'static [Percentage] {
        match self {
            Self::Loon => LOON,
            Self::Ziekengeld => ZIEKENGELD,
            Self::ZiekengeldVangnet => ZIEKENGELD_VANGNET,
            Self::BevredigendResultaat => BEVREDIGEND_RESULTAAT,
            Self::EerstejaarsZwBeoordeling => EERSTEJAARS_ZW_BEOORDELING,
            Self::KostenEindigendDienstverband => KOSTEN_EINDIGEND_DIENSTVERBAND,
            Self::CaoTweeJaar => CAO_TWEE_JAAR,
        }
    }

    /// The percentage on this day.
    ///
    /// ```
    /// use poortwachter::{Dag, percentages::Percentagesoort};
    ///
    /// let loon = Percentagesoort::Loon.op(Dag::lees("2026-01-01")?).expect("known");
    /// assert_eq!((loon.procent, loon.bron.artikel), (70, Some("7:629")));
    /// # Ok::<(), poortwachter::DagFout>(())
    /// ```
    pub fn op(self, dag: Dag) -> Option<&'static Percentage> {
        self.bekend().iter().find(|bekend| dag.tussen(bekend.geldt_van, bekend.geldt_tot_en_met))
    }
}

const fn altijd(procent: u8, bron: Bron) -> Percentage {
    Percentage { procent, geldt_van: None, geldt_tot_en_met: None, bron }
}

const LOON: &[Percentage] = &[altijd(
    70,
    Bron::wet(BW, BW_BWB, "7:629", "1", "recht op 70% van het naar tijdruimte vastgestelde loon"),
)];
const ZIEKENGELD: &[Percentage] =
    &[altijd(70, Bron::wet(ZW, ZW_BWB, "29", "7", "bedraagt 70% van het dagloon"))];
const ZIEKENGELD_VANGNET: &[Percentage] =
    &[altijd(100, Bron::wet(ZW, ZW_BWB, "29", "8", "wordt gesteld op het dagloon"))];
const BEVREDIGEND_RESULTAAT: &[Percentage] =
    &[altijd(65, Bron::kader("3", "een loonwaarde van tenminste 65% van het loon vóór de ziekte"))];
const EERSTEJAARS_ZW_BEOORDELING: &[Percentage] = &[altijd(
    65,
    Bron::wet(ZW, ZW_BWB, "19aa", "1", "ten hoogste 65% te verdienen van het maatmaninkomen per uur"),
)];
const KOSTEN_EINDIGEND_DIENSTVERBAND: &[Percentage] =
    &[altijd(70, Bron::kader("11", "niet meer mogen bedragen dan 70% van het nog te betalen loon"))];
const CAO_TWEE_JAAR: &[Percentage] =
    &[altijd(170, Bron::buiten_de_wet(BronSoort::Praktijk, "praktijk van cao’s"))];
