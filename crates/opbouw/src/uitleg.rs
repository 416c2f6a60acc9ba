// SPDX-License-Identifier: EUPL-1.2
//! Every rule of the planner as data: what it does in plain words, and where it comes from. A remark or a refusal names
//! the rule behind it. The rules themselves are code, elsewhere; a test holds that none is without words or source.

mod en;
mod nl;

use crate::{Bezwaar, Opmerking, Taakopmerking};
use poortwachter::Taal;

/// What a source is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Bronsoort {
    /// A statute.
    Wet,
    /// A policy rule of UWV.
    Beleid,
    /// A standard.
    Norm,
    /// What people agreed with each other, or what one of them decides.
    Afspraak,
    /// What coaches and employers find to work.
    Praktijk,
    /// A choice of the planner's own, where the others leave room.
    Rekenwijze,
}

/// Where a rule comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Regelbron {
    /// The instruction with which a coach introduces the plan.
    Coach,
    /// Tips for the employer of somebody who comes back.
    Werkgever,
    /// The employment contract.
    Contract,
    /// The advice of the bedrijfsarts.
    Bedrijfsarts,
    /// What was filled in.
    Plan,
    /// How UWV judges the efforts.
    Beoordelingskader,
    /// The act that says which days are holidays.
    Termijnenwet,
    /// The article that gives the 104 weeks.
    Loondoorbetaling,
    /// Weeks by number.
    Isoweken,
    /// The planner's own choice.
    Rekenwijze,
}

impl Regelbron {
    /// Every source.
    pub const ALLE: [Self; 10] = [
        Self::Coach,
        Self::Werkgever,
        Self::Contract,
        Self::Bedrijfsarts,
        Self::Plan,
        Self::Beoordelingskader,
        Self::Termijnenwet,
        Self::Loondoorbetaling,
        Self::Isoweken,
        Self::Rekenwijze,
    ];

    /// What it is worth.
    pub const fn soort(self) -> Bronsoort {
        match self {
            Self::Coach | Self::Werkgever => Bronsoort::Praktijk,
            Self::Contract | Self::Bedrijfsarts | Self::Plan => Bronsoort::Afspraak,
            Self::Beoordelingskader => Bronsoort::Beleid,
            Self::Termijnenwet | Self::Loondoorbetaling => Bronsoort::Wet,
            Self::Isoweken => Bronsoort::Norm,
            Self::Rekenwijze => Bronsoort::Rekenwijze,
        }
    }

    /// Its name, with what it is worth.
    pub const fn naam(self, taal: Taal) -> &'static str {
        match taal {
            Taal::Nl => nl::bron(self),
            Taal::En => en::bron(self),
        }
    }

    /// Where it can be read, when that is public.
    pub const fn adres(self) -> Option<&'static str> {
        match self {
            Self::Beoordelingskader => Some("https://wetten.overheid.nl/jci1.3:c:BWBR0014375"),
            Self::Termijnenwet => Some("https://wetten.overheid.nl/jci1.3:c:BWBR0002448&artikel=3"),
            Self::Loondoorbetaling => {
                Some("https://wetten.overheid.nl/jci1.3:c:BWBR0005290&boek=7&artikel=629")
            }
            Self::Coach
            | Self::Werkgever
            | Self::Contract
            | Self::Bedrijfsarts
            | Self::Plan
            | Self::Isoweken
            | Self::Rekenwijze => None,
        }
    }
}

/// A rule of the planner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rekenregel {
    /// Never more than the contract.
    Contract,
    /// A share of the contract each week.
    Stappen,
    /// A little more each day.
    Dagelijks,
    /// A fixed rhythm.
    Ritme,
    /// A table of one's own.
    EigenTabel,
    /// Hours in proportion over all working days.
    Evenredig,
    /// Whole units.
    Afronding,
    /// A first week that is half gone.
    EersteWeek,
    /// Days off and holidays.
    Vrij,
    /// The strictest limit holds.
    Grenzen,
    /// Fewer days are spread.
    Spreiding,
    /// A step waits for its limit.
    StapStaatStil,
    /// Blocks with pauses.
    Blokken,
    /// The times of a day.
    Dagtijden,
    /// How large a step may be.
    GroteStap,
    /// When hours are full.
    Volledig,
    /// Numbers of weeks.
    Weeknummers,
    /// What the bedrijfsarts expects.
    Prognose,
    /// How long arbeidstherapie lasts.
    Arbeidstherapie,
    /// Looking back together.
    Terugkijken,
    /// Not shorter and not longer.
    NietLanger,
    /// A plan begins in the future.
    Begin,
    /// A task for each two hours.
    TakenPerDag,
    /// Pleasant first.
    LeukEerst,
    /// Heavy and light in turn.
    Afwisselen,
    /// No deadlines at first.
    ZonderDruk,
    /// Adapted work before own work.
    EerstAangepast,
    /// Own work week by week.
    TweedeFase,
}

impl Rekenregel {
    /// Every rule, in the order in which one would explain them.
    pub const ALLE: [Self; 28] = [
        Self::Contract,
        Self::Stappen,
        Self::Dagelijks,
        Self::Ritme,
        Self::EigenTabel,
        Self::Evenredig,
        Self::Afronding,
        Self::EersteWeek,
        Self::Vrij,
        Self::Grenzen,
        Self::Spreiding,
        Self::StapStaatStil,
        Self::Blokken,
        Self::Dagtijden,
        Self::GroteStap,
        Self::Volledig,
        Self::Weeknummers,
        Self::Prognose,
        Self::Arbeidstherapie,
        Self::Terugkijken,
        Self::NietLanger,
        Self::Begin,
        Self::TakenPerDag,
        Self::LeukEerst,
        Self::Afwisselen,
        Self::ZonderDruk,
        Self::EerstAangepast,
        Self::TweedeFase,
    ];

    /// What it is about, in a few words.
    pub const fn kop(self, taal: Taal) -> &'static str {
        self.woorden(taal).0
    }

    /// What it does, and why.
    pub const fn uitleg(self, taal: Taal) -> &'static str {
        self.woorden(taal).1
    }

    /// Where it comes from; what decides comes first.
    pub const fn bronnen(self) -> &'static [Regelbron] {
        match self {
            Self::Contract => &[Regelbron::Contract],
            Self::Stappen
            | Self::Dagelijks
            | Self::Blokken
            | Self::Afwisselen
            | Self::EerstAangepast
            | Self::TweedeFase => &[Regelbron::Coach],
            Self::Ritme | Self::EigenTabel | Self::Begin => &[Regelbron::Plan],
            Self::Evenredig | Self::GroteStap => &[Regelbron::Coach, Regelbron::Rekenwijze],
            Self::Afronding | Self::EersteWeek | Self::TakenPerDag => &[Regelbron::Rekenwijze],
            Self::Vrij => &[Regelbron::Plan, Regelbron::Termijnenwet],
            Self::Grenzen | Self::Dagtijden | Self::Prognose => &[Regelbron::Bedrijfsarts],
            Self::Spreiding | Self::StapStaatStil => &[Regelbron::Bedrijfsarts, Regelbron::Rekenwijze],
            Self::Volledig => &[Regelbron::Coach, Regelbron::Rekenwijze, Regelbron::Loondoorbetaling],
            Self::Weeknummers => &[Regelbron::Isoweken, Regelbron::Coach],
            Self::Arbeidstherapie => &[Regelbron::Beoordelingskader],
            Self::Terugkijken | Self::NietLanger | Self::LeukEerst => &[Regelbron::Werkgever],
            Self::ZonderDruk => &[Regelbron::Werkgever, Regelbron::Rekenwijze],
        }
    }

    const fn woorden(self, taal: Taal) -> (&'static str, &'static str) {
        match taal {
            Taal::Nl => nl::regel(self),
            Taal::En => en::regel(self),
        }
    }
}

impl Opmerking {
    /// The rule behind it.
    pub const fn regel(self) -> Rekenregel {
        match self {
            Self::GrensBedrijfsarts { .. } => Rekenregel::Grenzen,
            Self::NietVolledig { .. } => Rekenregel::Volledig,
            Self::GroteStap { .. } => Rekenregel::GroteStap,
            Self::PastNietInDag { .. } => Rekenregel::Dagtijden,
            Self::LeegEnLang { .. } => Rekenregel::Evenredig,
            Self::LangerDanPrognose { .. } => Rekenregel::Prognose,
            Self::ArbeidstherapieLang { .. } => Rekenregel::Arbeidstherapie,
            Self::Feestdag { .. } => Rekenregel::Vrij,
            Self::StartVoorbij { .. } => Rekenregel::Begin,
            Self::LangerGewerkt { .. } | Self::KorterGewerkt { .. } => Rekenregel::NietLanger,
            Self::Taken { soort, .. } => soort.regel(),
        }
    }
}

impl Taakopmerking {
    const fn regel(self) -> Rekenregel {
        match self {
            Self::TweeZwareDagen | Self::ZwaarOpZwaar => Rekenregel::Afwisselen,
            Self::DeadlineTeVroeg => Rekenregel::ZonderDruk,
            Self::EigenWerkTeVroeg => Rekenregel::EerstAangepast,
            Self::EerstWatLeukIs => Rekenregel::LeukEerst,
            Self::TaakZonderUren => Rekenregel::TakenPerDag,
        }
    }
}

impl Bezwaar {
    /// The rule behind it.
    pub const fn regel(self) -> Rekenregel {
        match self {
            Self::ContractLeeg | Self::DagTeLang(_) | Self::BovenContract { .. } => Rekenregel::Contract,
            Self::StapDaalt { .. } => Rekenregel::Stappen,
            Self::GeenEenheid { .. } => Rekenregel::Afronding,
            Self::GeenUren => Rekenregel::Ritme,
            Self::GeenWeek | Self::MeerWeken(_) | Self::Bereik(..) => Rekenregel::Volledig,
            Self::Omgekeerd | Self::NietsOver(_) => Rekenregel::Grenzen,
            Self::GeenWerkdag => Rekenregel::Vrij,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn elke_regel_heeft_woorden_en_een_bron_in_beide_talen() {
        for taal in [Taal::Nl, Taal::En] {
            let koppen: BTreeSet<_> = Rekenregel::ALLE.iter().map(|regel| regel.kop(taal)).collect();
            assert_eq!(koppen.len(), Rekenregel::ALLE.len(), "two rules of one name");
            for regel in Rekenregel::ALLE {
                assert!(regel.uitleg(taal).ends_with('.'), "{regel:?}");
                assert!((40..500).contains(&regel.uitleg(taal).len()), "{regel:?}");
                assert!(!regel.bronnen().is_empty(), "{regel:?}");
            }
        }
        let nl: BTreeSet<_> = Rekenregel::ALLE.iter().map(|regel| regel.uitleg(Taal::Nl)).collect();
        assert!(Rekenregel::ALLE.iter().all(|regel| !nl.contains(regel.uitleg(Taal::En))), "not translated");
    }

    #[test]
    fn elke_regel_staat_er_een_keer_en_elke_bron_wordt_genoemd() {
        let eens: BTreeSet<_> = Rekenregel::ALLE.into_iter().collect();
        assert_eq!(eens.len(), Rekenregel::ALLE.len());
        for bron in Regelbron::ALLE {
            assert!(Rekenregel::ALLE.iter().any(|regel| regel.bronnen().contains(&bron)), "{bron:?}");
        }
    }

    /// The coach gives examples, no threshold; and the 104 weeks of a schedule are not those of the law.
    #[test]
    fn een_eigen_lezing_heet_een_eigen_lezing() {
        for regel in [Rekenregel::GroteStap, Rekenregel::ZonderDruk] {
            assert!(
                regel.bronnen().contains(&Regelbron::Rekenwijze) && regel.uitleg(Taal::Nl).contains("Hervat")
            );
        }
        let (nl, en) = (Rekenregel::Volledig.uitleg(Taal::Nl), Rekenregel::Volledig.uitleg(Taal::En));
        assert!(nl.contains("begin van het schema") && nl.contains("eerste ziektedag"), "{nl}");
        assert!(en.contains("after the schedule begins") && en.contains("first day of illness"), "{en}");
        assert!(Rekenregel::Volledig.bronnen().contains(&Regelbron::Rekenwijze));
    }

    #[test]
    fn wat_wet_of_beleid_heet_is_na_te_lezen_en_de_rest_noemt_zich_geen_wet() {
        for bron in Regelbron::ALLE {
            let openbaar = matches!(bron.soort(), Bronsoort::Wet | Bronsoort::Beleid);
            assert_eq!(bron.adres().is_some(), openbaar, "{bron:?}");
            let praktijk = bron.soort() == Bronsoort::Praktijk;
            assert_eq!(bron.naam(Taal::Nl).starts_with("praktijk: "), praktijk, "{bron:?}");
            assert_eq!(bron.naam(Taal::En).starts_with("practice: "), praktijk, "{bron:?}");
        }
    }
}
