// SPDX-License-Identifier: EUPL-1.2
//! Blocks: a day's minutes with pauses between, on the clock.

use crate::grenzen::tijden;
use crate::{Blokken, Klok, Schema, Werkdag};

/// A stretch of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Blok {
    /// It begins.
    pub begin: Klok,
    /// It ends.
    pub einde: Klok,
}

impl Schema<'_> {
    /// The blocks of a day; none when none were asked, or when they would run on into the next day.
    pub fn blokken(&self, dag: &Werkdag) -> impl Iterator<Item = Blok> + use<> {
        let wijze = self.plan.blokken.filter(|_| dag.minuten > 0);
        let (niet_voor, _) = wijze.map_or((None, None), |_| tijden(self.plan, dag.dag));
        let reeks = wijze.and_then(|wijze| {
            let begin = niet_voor.map_or(wijze.begin, |klok| klok.max(wijze.begin)).minuten();
            Klok::nieuw(begin + lengte(wijze, dag.minuten)).map(|_| (wijze, begin))
        });
        let minuten = dag.minuten;
        reeks.into_iter().flat_map(move |(wijze, begin)| blokken(wijze, begin, minuten))
    }

    /// Does this day end too late, or not fit between the times the bedrijfsarts allows?
    pub(crate) fn past_niet(&self, dag: &Werkdag) -> bool {
        if dag.minuten == 0 {
            return false;
        }
        let (niet_voor, niet_na) = tijden(self.plan, dag.dag);
        let Some(wijze) = self.plan.blokken else {
            let ruimte = niet_na.map_or(Klok::EINDE_DAG.minuten(), Klok::minuten);
            return niet_voor.map_or(0, Klok::minuten) + dag.minuten > ruimte;
        };
        let begin = niet_voor.map_or(wijze.begin, |klok| klok.max(wijze.begin));
        let einde = [wijze.einde, niet_na].into_iter().flatten().min().unwrap_or(Klok::EINDE_DAG);
        begin.minuten() + lengte(wijze, dag.minuten) > einde.minuten()
    }
}

/// How long a day lasts, pauses included.
fn lengte(wijze: Blokken, minuten: u32) -> u32 {
    minuten + (minuten.div_ceil(wijze.werk) - 1) * wijze.pauze
}

fn blokken(wijze: Blokken, begin: u32, minuten: u32) -> impl Iterator<Item = Blok> {
    (0..minuten.div_ceil(wijze.werk)).filter_map(move |nummer| {
        let van = begin + nummer * (wijze.werk + wijze.pauze);
        let tot = van + wijze.werk.min(minuten - nummer * wijze.werk);
        Some(Blok { begin: Klok::nieuw(van)?, einde: Klok::nieuw(tot)? })
    })
}
