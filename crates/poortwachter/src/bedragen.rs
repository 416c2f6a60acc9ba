// SPDX-License-Identifier: EUPL-1.2
//! Amounts and prices of the law, each from day to day and with its source.
//!
//! A day for which no source was read is an error with the amount that is known nearest before it, never a guess.
//! The maximum day wage and the minimum wage are not here: they change twice a year, and who computes wages knows them.

use crate::bron::Bron;
use crate::{Dag, Taal, tekst};

/// An amount of money, in euro cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bedrag(u32);

impl Bedrag {
    /// So many euro cents.
    pub const fn centen(centen: u32) -> Self {
        Self(centen)
    }

    /// So many whole euros; more than forty million end there.
    pub const fn euro(euro: u32) -> Self {
        Self(euro.saturating_mul(100))
    }

    /// In euro cents.
    pub const fn in_centen(self) -> u32 {
        self.0
    }

    /// As people write it: `€ 455`, `€ 70,50`; in English `€455`, `€70.50`.
    pub fn tekst(self, taal: Taal) -> String {
        let (euro, centen) = (self.0 / 100, self.0 % 100);
        let (teken, komma) = match taal {
            Taal::Nl => ("€ ", ','),
            Taal::En => ("€", '.'),
        };
        if centen == 0 { format!("{teken}{euro}") } else { format!("{teken}{euro}{komma}{centen:02}") }
    }
}

/// What an amount is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Bedragsoort {
    /// The highest fine for a report to UWV that is late or missing (ZW 38 and 38a).
    BoeteLateMelding,
    /// What UWV asks of an employer for a deskundigenoordeel.
    DeskundigenoordeelWerkgever,
    /// What UWV asks of an employee for it.
    DeskundigenoordeelWerknemer,
}

/// An amount, and the days for which a source says so; both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Geldig {
    /// First day.
    pub van: Dag,
    /// Last day that the source speaks of.
    pub tot_en_met: Dag,
    /// The amount.
    pub bedrag: Bedrag,
    /// Who says so.
    pub bron: Bron,
}

/// No source was read for this day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no amount of `{}` is known on `{dag}`", .soort.woord())]
pub struct BedragOnbekend {
    /// Which amount.
    pub soort: Bedragsoort,
    /// The day that was asked.
    pub dag: Dag,
    /// The last amount known before that day.
    pub laatst_bekend: Option<&'static Geldig>,
}

impl Bedragsoort {
    /// All of them.
    pub const ALLE: &[Self] =
        &[Self::BoeteLateMelding, Self::DeskundigenoordeelWerkgever, Self::DeskundigenoordeelWerknemer];

    /// The word in JSON.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::BoeteLateMelding => "boete_late_melding",
            Self::DeskundigenoordeelWerkgever => "deskundigenoordeel_werkgever",
            Self::DeskundigenoordeelWerknemer => "deskundigenoordeel_werknemer",
        }
    }

    /// What it is for, in words.
    pub const fn naam(self, taal: Taal) -> &'static str {
        tekst::bedragsoort(taal, self)
    }

    /// Every amount that is known, the oldest first.
    pub const fn bekend(self) -> &'static [Geldig] {
        match self {
            Self::BoeteLateMelding => BOETE,
            Self::DeskundigenoordeelWerkgever => DESKUNDIGENOORDEEL_WERKGEVER,
            Self::DeskundigenoordeelWerknemer => DESKUNDIGENOORDEEL_WERKNEMER,
        }
    }

    /// The amount on this day.
    ///
    /// ```
    /// use poortwachter::{Dag, bedragen::{Bedrag, Bedragsoort}};
    ///
    /// let boete = Bedragsoort::BoeteLateMelding;
    /// assert_eq!(boete.op(Dag::lees("2020-01-01")?).map(|g| g.bedrag), Ok(Bedrag::euro(455)));
    /// let onbekend = boete.op(Dag::lees("2030-01-01")?).expect_err("nobody knows");
    /// assert_eq!(onbekend.laatst_bekend.map(|g| g.bedrag), Some(Bedrag::euro(455)));
    /// # Ok::<(), poortwachter::DagFout>(())
    /// ```
    ///
    /// # Errors
    /// When no source was read that speaks of this day.
    pub fn op(self, dag: Dag) -> Result<&'static Geldig, BedragOnbekend> {
        let eerder = self.bekend().iter().rev().find(|geldig| geldig.van <= dag);
        match eerder {
            Some(geldig) if dag <= geldig.tot_en_met => Ok(geldig),
            laatst_bekend => Err(BedragOnbekend { soort: self, dag, laatst_bekend }),
        }
    }
}

const fn geldig(van: Dag, tot_en_met: Dag, bedrag: Bedrag, bron: Bron) -> Geldig {
    Geldig { van, tot_en_met, bedrag, bron }
}

/// From the day of the consolidated text that was read, until the change that was proposed in May 2025: whether that
/// came into force was not found.
const BOETE: &[Geldig] = &[geldig(
    Dag::van_nummer(16_680),
    Dag::van_nummer(20_208),
    Bedrag::euro(455),
    Bron::wet("Ziektewet", "BWBR0001888", "38", "3", "een bestuurlijke boete op van ten hoogste €\u{a0}455"),
)];

/// The letter of 1 October 2012 says what it cost on that day; the rule of 2013 was last read in December 2022.
const VOOR_2013: (Dag, Dag) = (Dag::van_nummer(15_614), Dag::van_nummer(15_705));
const VANAF_2013: (Dag, Dag) = (Dag::van_nummer(15_706), Dag::van_nummer(19_329));

const DESKUNDIGENOORDEEL_WERKGEVER: &[Geldig] = &[
    geldig(VOOR_2013.0, VOOR_2013.1, Bedrag::euro(50), KAMERBRIEF),
    geldig(
        VANAF_2013.0,
        VANAF_2013.1,
        Bedrag::euro(400),
        Bron::wet(KOSTEN, KOSTEN_BWB, "1", "", "€ 400 indien de verzoeker de werkgever is"),
    ),
];

const DESKUNDIGENOORDEEL_WERKNEMER: &[Geldig] = &[
    geldig(VOOR_2013.0, VOOR_2013.1, Bedrag::euro(50), KAMERBRIEF),
    geldig(
        VANAF_2013.0,
        VANAF_2013.1,
        Bedrag::euro(100),
        Bron::wet(KOSTEN, KOSTEN_BWB, "1", "", "€ 100 indien de verzoeker de werknemer is"),
    ),
];

const KOSTEN: &str = "Beleidsregel kosten aanvraag deskundigenoordeel 2013";
const KOSTEN_BWB: &str = "BWBR0032639";
const KAMERBRIEF: Bron = Bron::staatsblad("Brief aan de Tweede Kamer van 1 oktober 2012", "kst-26448-477");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn een_bedrag_zoals_mensen_het_schrijven() {
        for (centen, nl, en) in
            [(45_500, "€ 455", "€455"), (7_050, "€ 70,50", "€70.50"), (5, "€ 0,05", "€0.05")]
        {
            assert_eq!(Bedrag::centen(centen).tekst(Taal::Nl), nl);
            assert_eq!(Bedrag::centen(centen).tekst(Taal::En), en);
        }
    }

    #[test]
    fn perioden_volgen_elkaar_zonder_overlap() {
        for soort in Bedragsoort::ALLE {
            for geldig in soort.bekend() {
                assert!(geldig.van <= geldig.tot_en_met, "{soort:?}");
            }
            for paar in soort.bekend().windows(2) {
                assert!(paar[0].tot_en_met < paar[1].van, "{soort:?}");
            }
        }
    }
}
