// SPDX-License-Identifier: EUPL-1.2
//! The outline of one case: what nearly every rule asks of its facts, looked up once, when they are put in order.

use crate::gewoon::gedaan;
use crate::regels::terugkeer_verwacht_tot_en_met;
use crate::segment::{Segment, dag};
use crate::uitkomsten::{GEWONE_BANEN, NOOIT};
use crate::{BriefWia, Daad, Dag, Feiten, Mogelijkheden, TermijnId};

/// Days of the waiting time: 104 weeks.
pub(crate) const WACHTTIJD_DAGEN: i32 = 728;

/// What a case looks like from afar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Omtrek {
    /// Its segments among those of the facts: the first, and the one after the last.
    pub(crate) begin: usize,
    pub(crate) na: usize,
    /// First sick day.
    pub(crate) eerste: Dag,
    /// Last sick day; none while ill.
    pub(crate) laatste: Option<Dag>,
    /// The last segment, and the one before it (the same when it is the only one).
    pub(crate) slot: Stuk,
    pub(crate) voor_slot: Stuk,
    /// Last day of the 104 weeks.
    pub(crate) einde: Dag,
    /// The first day of every act, in the order of [`Daad`].
    pub(crate) gedaan: [Option<Dag>; Daad::ALLE.len()],
    /// Is it an ordinary case: with one interruption at most, and nothing that only few cases have?
    pub(crate) gewoon: bool,
    /// In an ordinary case: a bit for each rule that a fact makes other than counting alone does.
    pub(crate) anders_dan_geteld: u32,
    /// The day on which the act was done that fulfils each term that counting gives, in the places of the terms.
    pub(crate) gedaan_op_plek: [i32; GEWONE_BANEN],
    /// The last evaluation that is not that of the first year.
    pub(crate) laatste_evaluatie: Option<Dag>,
    /// The last day on which a judgement was given, or something happens, that may end a duty; a day long past when
    /// there is none.
    pub(crate) laatste_oordeel: Dag,
}

/// A segment as something to count from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stuk {
    /// Sick days of the case before it.
    pub(crate) eerder: i32,
    /// What would be the first sick day if it had run from there without interruption.
    pub(crate) anker: Dag,
}

impl From<&Segment> for Stuk {
    fn from(segment: &Segment) -> Self {
        Self { eerder: segment.eerder, anker: segment.van.plus(-segment.eerder) }
    }
}

impl Default for Omtrek {
    fn default() -> Self {
        Self {
            begin: 0,
            na: 0,
            eerste: Dag::EERSTE,
            laatste: None,
            slot: Stuk { eerder: 0, anker: Dag::EERSTE },
            voor_slot: Stuk { eerder: 0, anker: Dag::EERSTE },
            einde: Dag::EERSTE,
            gedaan: [None; Daad::ALLE.len()],
            gewoon: true,
            anders_dan_geteld: 0,
            gedaan_op_plek: [NOOIT; GEWONE_BANEN],
            laatste_evaluatie: None,
            laatste_oordeel: Dag::EERSTE,
        }
    }
}

impl Omtrek {
    /// The outlines of all cases in these facts, which stand in order.
    pub(crate) fn alle(feiten: &Feiten) -> Vec<Self> {
        let aantal = feiten.segmenten.last().map_or(0, |s| s.geval + 1);
        (0..aantal).map(|geval| Self::van(feiten, geval)).collect()
    }

    fn van(feiten: &Feiten, geval: u32) -> Self {
        let begin = feiten.segmenten.partition_point(|s| s.geval < geval);
        let na = feiten.segmenten.partition_point(|s| s.geval <= geval);
        let segmenten = &feiten.segmenten[begin..na];
        let mut zelf = Self { begin, na, ..Self::zonder_daden(segmenten) };
        let eerste = zelf.eerste;
        // From the last to the first, so that the first one stays.
        for (daad, op) in feiten.gedaan.iter().rev().take_while(|(_, op)| *op >= eerste) {
            zelf.gedaan[*daad as usize] = Some(*op);
            if *daad == Daad::Evaluatie {
                zelf.laatste_evaluatie = zelf.laatste_evaluatie.or(Some(*op));
            }
        }
        zelf.gewoon = feiten.bijzonder.is_none() && na - begin <= 2;
        zelf.anders_dan_geteld = zelf.zoek_anders_dan_geteld(feiten);
        zelf.gedaan_op_plek = gedaan(&zelf.gedaan);
        zelf.laatste_oordeel = zelf.zoek_laatste_oordeel(feiten).unwrap_or(Dag::EERSTE);
        zelf
    }

    /// The outline of days alone.
    pub(crate) fn zonder_daden(segmenten: &[Segment]) -> Self {
        let (Some(eerste), Some(laatste)) = (segmenten.first(), segmenten.last()) else {
            return Self::default();
        };
        Self {
            na: segmenten.len(),
            eerste: eerste.van,
            laatste: Some(laatste.laatste).filter(|laatste| *laatste < Dag::OOIT),
            slot: laatste.into(),
            voor_slot: segmenten[segmenten.len().saturating_sub(2)..].first().unwrap_or(laatste).into(),
            einde: dag(segmenten, eerste.van, WACHTTIJD_DAGEN),
            ..Self::default()
        }
    }

    /// Every fact that a counted rule ([`Gewoon::Geteld`](crate::gewoon::Gewoon)) looks at beside counting stands here.
    /// Asking a rule too often costs time; forgetting one gives a wrong day.
    fn zoek_anders_dan_geteld(&self, feiten: &Feiten) -> u32 {
        let gedaan = |daad: Daad| self.gedaan[daad as usize].is_some();
        let verwachting = gedaan(Daad::GeenLangdurigVerzuimVerwacht) || gedaan(Daad::LangdurigVerzuimBlijkt);
        let door: [(bool, &[TermijnId]); 4] = [
            (verwachting || !feiten.afgeweken.is_empty(), &[TermijnId::Probleemanalyse]),
            (!feiten.therapie.is_empty(), &[TermijnId::ArbeidstherapieEinde]),
            (feiten.brief != BriefWia::Onbekend, &[TermijnId::UwvBriefWia, TermijnId::WiaAanvraag]),
            (
                feiten.iva.is_some(),
                &[
                    TermijnId::UwvMelding42Weken,
                    TermijnId::VervroegdeIva,
                    TermijnId::UwvBriefWia,
                    TermijnId::ReIntegratieverslag,
                    TermijnId::WiaAanvraag,
                    TermijnId::EindeWachttijd,
                ],
            ),
        ];
        let anders = door.into_iter().filter(|(feit, _)| *feit).flat_map(|(_, termijnen)| termijnen);
        anders.fold(0, |bits, id| bits | 1 << *id as u32)
    }

    fn zoek_laatste_oordeel(&self, feiten: &Feiten) -> Option<Dag> {
        let gedaan = |daad: Daad| self.gedaan[daad as usize];
        let neemt_weg = |(_, wat): &&(Dag, Mogelijkheden)| *wat != Mogelijkheden::Ja;
        let oordeel = feiten.oordelen.iter().rev().find(neemt_weg).map(|(op, _)| *op);
        let iva = feiten.iva.map(|(op, _)| op);
        let bijzonder = feiten.bijzonder.as_ref();
        let bijzonder = bijzonder.and_then(|b| b.aow.max(b.einde.map(|einde| einde.op.plus(1))));
        gedaan(Daad::GeenLangdurigVerzuimVerwacht)
            .max(gedaan(Daad::LangdurigVerzuimBlijkt))
            .max(gedaan(Daad::TweedeSpoorNietNodig).map(|op| terugkeer_verwacht_tot_en_met(op).plus(1)))
            .max(gedaan(Daad::NietTerugVerwacht))
            .max(oordeel)
            .max(iva)
            .max(bijzonder)
    }
}
