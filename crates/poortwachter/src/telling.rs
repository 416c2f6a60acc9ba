// SPDX-License-Identifier: EUPL-1.2
//! One case: illness whose periods are added together, its counted days and the facts that fall in it.
//!
//! The rules: `docs/besluiten/0002-tellen.md` (D1-D4). WIA 23 lid 3 and 5, BW 7:629 lid 10, ZW 29 lid 5.

use crate::bijzonder::{Bijzonder, EindeDienstverband, Hersteld};
use crate::regels::{aanvraag_uiterlijk, dagen_te_laat_aangevraagd};
use crate::segment::{Segment, Verlof, dag};
use crate::verloop::Stil;
use crate::{BriefWia, Daad, Dag, Dienstverband, Feiten, Loonsanctie, Mogelijkheden, TermijnId, Vangnet};

/// Days of the waiting time: 104 weeks.
pub(crate) const WACHTTIJD_DAGEN: i32 = 728;

/// The week of illness on a day, from what a list keeps of a case: where its weeks are counted from, and its latest
/// interruption. That one may still run or lie ahead (a leave), and takes only the days that have passed.
pub fn ziekteweek(gerekend_vanaf: Dag, laatste_onderbreking: Option<(Dag, Dag)>, dag: Dag) -> i32 {
    let nog_niet_voorbij = laatste_onderbreking.map_or(0, |(van, laatste)| {
        if dag < van { laatste.sinds(van) + 1 } else { laatste.sinds(dag).max(0) }
    });
    (dag.sinds(gerekend_vanaf) + 1 + nog_niet_voorbij + 6).div_euclid(7).max(0)
}

/// One case: illness whose periods are added together, with the facts that fall in it.
#[derive(Debug, Clone, Copy)]
pub struct Geval<'f> {
    feiten: &'f Feiten,
    bijzonder: Option<&'f Bijzonder>,
    segmenten: &'f [Segment],
    eerste: Dag,
    /// Last sick day; none while ill.
    laatste: Option<Dag>,
    /// Last day of the 104 weeks.
    einde: Dag,
    /// The first day of every act in this case, in the order of [`Daad`]: nearly every rule asks for one.
    gedaan: [Option<Dag>; Daad::ALLE.len()],
    /// The last day on which a judgement was given, or something happens, that may end a duty; a day long past
    /// when there is none.
    laatste_oordeel: Dag,
    /// The last day for the WIA application; none when it is timely whenever it comes.
    aanvraag_uiterlijk: Option<Dag>,
    /// Days by which the application came, or stays, late: several terms move by them.
    vertraging: i32,
    /// Judgements of a later day are not seen yet, and an application that stays away can come on this day at the
    /// earliest; [`Dag::OOIT`] for the days alone.
    gezien_tot: Dag,
}

impl<'f> Geval<'f> {
    /// The latest case of these facts.
    pub fn laatste(feiten: &'f Feiten) -> Self {
        let mut zelf = Self::omtrek(feiten, laatste_segmenten(feiten));
        zelf.vul_in();
        zelf
    }

    /// All cases but the latest, the oldest first.
    pub fn eerdere(feiten: &'f Feiten) -> impl Iterator<Item = Self> {
        let laatste = feiten.segmenten.last().map_or(0, |s| s.geval);
        (0..laatste).map(|nummer| Self::nummer(feiten, nummer))
    }

    fn nummer(feiten: &'f Feiten, geval: u32) -> Self {
        let begin = feiten.segmenten.partition_point(|s| s.geval < geval);
        let na = feiten.segmenten.partition_point(|s| s.geval <= geval);
        let mut zelf = Self::omtrek(feiten, &feiten.segmenten[begin..na]);
        zelf.vul_in();
        zelf
    }

    /// The outline of the latest case, to be put where it stays and then [filled in](Self::vul_in): copying what was
    /// just written in pieces costs more than writing it.
    #[inline]
    pub(crate) fn omtrek_van_laatste(feiten: &'f Feiten) -> Self {
        Self::omtrek(feiten, laatste_segmenten(feiten))
    }

    #[inline]
    fn omtrek(feiten: &'f Feiten, segmenten: &'f [Segment]) -> Self {
        let eerste = segmenten.first().map_or(Dag::EERSTE, |s| s.van);
        Self {
            feiten,
            bijzonder: feiten.bijzonder.as_deref(),
            segmenten,
            eerste,
            laatste: segmenten.last().map(|s| s.laatste).filter(|laatste| *laatste < Dag::OOIT),
            einde: dag(segmenten, eerste, WACHTTIJD_DAGEN),
            gedaan: [None; Daad::ALLE.len()],
            laatste_oordeel: Dag::EERSTE,
            aanvraag_uiterlijk: None,
            vertraging: 0,
            gezien_tot: Dag::OOIT,
        }
    }

    /// Looks up what many rules ask for.
    pub(crate) fn vul_in(&mut self) {
        // From the last to the first, so that the first one stays.
        let eerste = self.eerste;
        for (daad, op) in self.feiten.gedaan.iter().rev().take_while(|(_, op)| *op >= eerste) {
            self.gedaan[*daad as usize] = Some(*op);
        }
        self.laatste_oordeel = self.zoek_laatste_oordeel().unwrap_or(Dag::EERSTE);
        self.aanvraag_uiterlijk = aanvraag_uiterlijk(self, &mut Stil);
        self.vertraging = dagen_te_laat_aangevraagd(self);
    }

    fn zoek_laatste_oordeel(&self) -> Option<Dag> {
        let verwachting = self.gedaan(Daad::GeenLangdurigVerzuimVerwacht);
        let neemt_weg = |(_, wat): &&(Dag, Mogelijkheden)| *wat != Mogelijkheden::Ja;
        let oordeel = self.feiten.oordelen.iter().rev().find(neemt_weg).map(|(op, _)| *op);
        let iva = self.feiten.iva.map(|(op, _)| op);
        let bijzonder = self.bijzonder().and_then(|b| b.aow.max(b.einde.map(|einde| einde.op.plus(1))));
        let niet_terug = self.gedaan(Daad::NietTerugVerwacht);
        verwachting
            .max(self.gedaan(Daad::TweedeSpoorNietNodig))
            .max(niet_terug)
            .max(oordeel)
            .max(iva)
            .max(bijzonder)
    }

    /// The case as it can be seen on a day: what somebody judges later ends no duty yet, and an application that is
    /// overdue is thought to be made on that day.
    pub(crate) fn gezien_op(&self, vandaag: Dag) -> Self {
        let mut zelf = Self { gezien_tot: vandaag, ..*self };
        zelf.vertraging = dagen_te_laat_aangevraagd(&zelf);
        zelf
    }

    /// The last day for the WIA application; none when it is timely whenever it comes.
    #[inline]
    pub(crate) const fn aanvraag_uiterlijk(&self) -> Option<Dag> {
        self.aanvraag_uiterlijk
    }

    /// Days by which the application came, or stays, late.
    #[inline]
    pub(crate) const fn vertraging(&self) -> i32 {
        self.vertraging
    }

    /// Is there a judgement that this day does not know yet?
    #[inline]
    pub(crate) fn later_beoordeeld(&self, vandaag: Dag) -> bool {
        self.laatste_oordeel > vandaag
    }

    /// Was the case asked for as a day sees it?
    #[inline]
    pub(crate) fn gezien_tot(&self) -> Option<Dag> {
        Some(self.gezien_tot).filter(|tot| *tot < Dag::OOIT)
    }

    /// Can a judgement of this day be seen?
    #[inline]
    pub(crate) fn gezien(&self, oordeel: Dag) -> bool {
        oordeel <= self.gezien_tot
    }

    /// The day of a judgement that ends a duty, when it can be seen.
    #[inline]
    pub(crate) fn beoordeeld(&self, daad: Daad) -> Option<Dag> {
        self.gedaan(daad).filter(|op| self.gezien(*op))
    }

    /// First sick day.
    pub const fn eerste_ziektedag(&self) -> Dag {
        self.eerste
    }

    /// Last sick day; none while ill.
    pub const fn laatste_ziektedag(&self) -> Option<Dag> {
        self.laatste
    }

    /// Last day of the 104 weeks.
    pub const fn laatste_dag_wachttijd(&self) -> Dag {
        self.einde
    }

    /// The calendar day of the n-th counted sick day (`dag(1)` is the first). Beyond the last sick day the illness
    /// is thought to have gone on.
    #[inline]
    pub fn dag(&self, n: i32) -> Dag {
        dag(self.segmenten, self.eerste, n)
    }

    /// The day after so many weeks of illness: the calendar day after `dag(7 × weken)`, also when the employee is
    /// well on it.
    #[inline]
    pub fn na_weken(&self, weken: i32) -> Dag {
        self.dag(7 * weken).plus(1)
    }

    /// So many days after an act; days well in between do not count.
    #[inline]
    pub fn na_daad(&self, op: Dag, dagen: i32) -> Dag {
        let mut uit = op.plus(dagen);
        for (van, laatste) in self.onderbrekingen() {
            if laatste <= op {
                continue;
            }
            let begin = if van > op { van } else { op.plus(1) };
            if begin > uit {
                break;
            }
            uit = uit.plus(laatste.sinds(begin) + 1);
        }
        uit
    }

    /// Days well (or on leave) between sick days of this case: first and last day of each.
    #[inline]
    pub fn onderbrekingen(&self) -> impl Iterator<Item = (Dag, Dag)> + use<'f> {
        self.segmenten.windows(2).map(|paar| (paar[0].laatste.plus(1), paar[1].van.plus(-1)))
    }

    /// How many days lie in the interruptions.
    pub fn onderbroken_dagen(&self) -> i32 {
        self.segmenten.last().map_or(0, |s| s.van.sinds(self.eerste) - s.eerder)
    }

    /// Counted sick days up to and including this day.
    pub fn ziektedagen(&self, vandaag: Dag) -> i32 {
        let tot = |s: &Segment| if s.laatste < vandaag { s.laatste } else { vandaag };
        self.segmenten.iter().filter(|s| s.van <= vandaag).map(|s| tot(s).sinds(s.van) + 1).sum()
    }

    /// The first day on which this was done in this case.
    #[inline]
    pub(crate) const fn gedaan(&self, daad: Daad) -> Option<Dag> {
        self.gedaan[daad as usize]
    }

    /// Every day on which this was done in this case, in order.
    pub(crate) fn keren(&self, daad: Daad) -> impl DoubleEndedIterator<Item = Dag> + use<'f> {
        let eerste = self.eerste;
        self.feiten.gedaan.iter().filter(move |(d, op)| *d == daad && *op >= eerste).map(|(_, op)| *op)
    }

    /// What the bedrijfsarts saw, in order.
    #[inline]
    pub(crate) fn oordelen(&self) -> impl Iterator<Item = (Dag, Mogelijkheden)> + use<'f> {
        let (eerste, tot) = (self.eerste, self.gezien_tot);
        let gezien = move |op: Dag, wat| op >= eerste && (op <= tot || wat == Mogelijkheden::Ja);
        self.feiten.oordelen.iter().copied().filter(move |(op, wat)| gezien(*op, *wat))
    }

    /// The day until which the parties departed from a term.
    pub(crate) fn afgeweken(&self, termijn: TermijnId) -> Option<Dag> {
        let laatste = self.feiten.afgeweken.iter().filter(|(t, tot)| *t == termijn && *tot >= self.eerste);
        laatste.map(|(_, tot)| *tot).max()
    }

    pub(crate) fn therapie(&self) -> Option<(Dag, Option<Dag>)> {
        self.feiten.therapie.iter().rev().copied().find(|(van, _)| *van >= self.eerste)
    }

    /// A letter that came before this case began belongs to an earlier one.
    #[inline]
    pub(crate) fn brief(&self) -> BriefWia {
        match self.feiten.brief {
            BriefWia::Ontvangen(op) if op < self.eerste => BriefWia::Onbekend,
            brief => brief,
        }
    }

    #[inline]
    pub(crate) fn iva(&self) -> Option<(Dag, Option<Dag>)> {
        self.feiten.iva.filter(|(op, _)| *op >= self.eerste)
    }

    /// Was early IVA granted, as far as can be seen?
    #[inline]
    pub(crate) fn iva_toegekend(&self) -> bool {
        self.iva().is_some_and(|(op, einde)| einde.is_some() && self.gezien(op))
    }

    /// The last day of the extension of the wage period, when there is one.
    #[inline]
    pub(crate) fn verlengd_tot(&self) -> Option<Dag> {
        let verlenging = self.bijzonder()?.verlengingen.last()?;
        Some(verlenging.tot_en_met).filter(|einde| *einde > self.einde)
    }

    /// What few cases have; none for the others.
    #[inline]
    pub(crate) const fn bijzonder(&self) -> Option<&'f Bijzonder> {
        self.bijzonder
    }

    #[inline]
    pub(crate) fn dienstverband(&self) -> Dienstverband {
        self.bijzonder().and_then(|bijzonder| bijzonder.dienstverband).unwrap_or_default()
    }

    /// Nobody in a household of this kind is insured for the Ziektewet and the WIA (D12).
    #[inline]
    pub(crate) fn huishoudelijk(&self) -> bool {
        self.dienstverband() == Dienstverband::Huishoudelijk
    }

    /// The end of the employment, when it ends in this case.
    #[inline]
    pub(crate) fn einde_dienstverband(&self) -> Option<EindeDienstverband> {
        self.bijzonder()?.einde.filter(|einde| einde.op >= self.eerste)
    }

    /// The day on which the age of AOW is reached.
    #[inline]
    pub(crate) fn aow(&self) -> Option<Dag> {
        self.bijzonder()?.aow
    }

    /// At the age of AOW on the first day after the waiting time there is no right to WIA (WIA 43 g).
    #[inline]
    pub(crate) fn geen_wia(&self) -> bool {
        self.bijzonder().is_some()
            && (self.huishoudelijk() || self.aow().is_some_and(|aow| aow <= self.einde.plus(1)))
    }

    #[inline]
    pub(crate) fn vangnet(&self) -> Option<Vangnet> {
        self.bijzonder()?.vangnet
    }

    /// The day of the judgement that nobody expects a return, unless a later one sees possibilities.
    pub(crate) fn niet_terug_verwacht(&self) -> Option<Dag> {
        let op = self.beoordeeld(Daad::NietTerugVerwacht)?;
        let toch = self.oordelen().any(|(later, wat)| later > op && wat == Mogelijkheden::Ja);
        (!toch).then_some(op)
    }

    /// The last first day of illness in this case that comes directly after leave.
    pub(crate) fn ziek_na_verlof(&self) -> Option<Dag> {
        let na_verlof = |van: &Dag| self.verlof().iter().any(|verlof| verlof.laatste.plus(1) == *van);
        self.segmenten.iter().rev().map(|segment| segment.van).find(na_verlof)
    }

    #[inline]
    pub(crate) fn sanctie(&self) -> Option<Loonsanctie> {
        self.bijzonder()?.sanctie.filter(|sanctie| sanctie.besluit_verzonden_op >= self.eerste)
    }

    pub(crate) fn tekortkoming_hersteld(&self) -> Option<Hersteld> {
        self.bijzonder()?.hersteld.filter(|hersteld| hersteld.vastgesteld_op >= self.eerste)
    }

    /// The day of the notice to UWV. An application for early IVA or a request for extension counts as one (ZW 38
    /// lid 8).
    #[inline]
    pub(crate) fn gemeld_aan_uwv(&self) -> Option<Dag> {
        let gemeld = self.gedaan(Daad::UwvMelding42Weken);
        if self.feiten.iva.is_none() && self.bijzonder().is_none() {
            return gemeld;
        }
        let verzocht = self.bijzonder().and_then(|b| b.verlengingen.iter().find_map(|v| v.verzocht_op));
        let verzocht = verzocht.filter(|op| *op >= self.eerste);
        [gemeld, self.iva().map(|(op, _)| op), verzocht].into_iter().flatten().min()
    }

    /// Leave, in order.
    pub(crate) fn verlof(&self) -> &'f [Verlof] {
        &self.feiten.verlof
    }

    /// The leave that begins on the day after this one, unless the illness after it will have another cause.
    pub(crate) fn aansluitend_verlof(&self, laatste: Dag) -> Option<Verlof> {
        let verlof = self.feiten.verlof.iter().copied().find(|verlof| verlof.van == laatste.plus(1));
        verlof.filter(|verlof| verlof.zelfde_oorzaak != Some(false))
    }

    /// Share of the work resumed on this day, in percent; 0 when nothing was said.
    pub fn hervat_percentage(&self, vandaag: Dag) -> u8 {
        let laatste = self.feiten.hervat.iter().rev().find(|(per, _)| *per <= vandaag && *per >= self.eerste);
        laatste.map_or(0, |(_, percentage)| *percentage)
    }
}

#[inline]
fn laatste_segmenten(feiten: &Feiten) -> &[Segment] {
    let segmenten = &feiten.segmenten[..];
    let begin = segmenten.windows(2).rposition(|paar| paar[0].geval != paar[1].geval).map_or(0, |n| n + 1);
    &segmenten[begin..]
}
