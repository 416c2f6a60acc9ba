// SPDX-License-Identifier: EUPL-1.2
//! One case: illness whose periods are added together, its counted days and the facts that fall in it.
//!
//! The rules: [`crate::tellen`] (D1-D4). WIA 23 lid 3 and 5, BW 7:629 lid 10, ZW 29 lid 5.

use crate::bijzonder::{Bijzonder, EindeDienstverband, Hersteld};
use crate::omtrek::Omtrek;
use crate::regels::{aanvraag_uiterlijk, dagen_te_laat_aangevraagd};
use crate::segment::{Segment, Verlof, dag};
use crate::verloop::Stil;
use crate::{BriefWia, Daad, Dag, Dienstverband, Feiten, Loonsanctie, Mogelijkheden, TermijnId, Vangnet};

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
    omtrek: &'f Omtrek,
    segmenten: &'f [Segment],
    bijzonder: Option<&'f Bijzonder>,
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
    #[inline]
    pub fn laatste(feiten: &'f Feiten) -> Self {
        Self::nieuw(feiten, &feiten.omtrek)
    }

    /// All cases but the latest, the oldest first.
    pub fn eerdere(feiten: &'f Feiten) -> impl Iterator<Item = Self> {
        feiten.eerdere.iter().map(|omtrek| Self::nieuw(feiten, omtrek))
    }

    fn nieuw(feiten: &'f Feiten, omtrek: &'f Omtrek) -> Self {
        let mut zelf = Self::zonder_aanvraag(feiten, omtrek);
        zelf.kijk_naar_de_aanvraag();
        zelf
    }

    /// The latest case of these facts in the place of this one, which is then copied nowhere.
    #[inline]
    pub(crate) fn opnieuw(&mut self, feiten: &'f Feiten) {
        *self = Self::zonder_aanvraag(feiten, &feiten.omtrek);
        self.kijk_naar_de_aanvraag();
    }

    #[inline]
    fn zonder_aanvraag(feiten: &'f Feiten, omtrek: &'f Omtrek) -> Self {
        Self {
            feiten,
            omtrek,
            segmenten: feiten.segmenten.get(omtrek.begin..omtrek.na).unwrap_or_default(),
            bijzonder: feiten.bijzonder.as_deref(),
            aanvraag_uiterlijk: None,
            vertraging: 0,
            gezien_tot: Dag::OOIT,
        }
    }

    /// Until when it is in time, and how late it is: several terms move by that.
    #[inline]
    fn kijk_naar_de_aanvraag(&mut self) {
        self.aanvraag_uiterlijk = aanvraag_uiterlijk(self, &mut Stil);
        self.vertraging = dagen_te_laat_aangevraagd(self);
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
        self.omtrek.laatste_oordeel > vandaag
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
        self.omtrek.eerste
    }

    /// Last sick day; none while ill.
    pub const fn laatste_ziektedag(&self) -> Option<Dag> {
        self.omtrek.laatste
    }

    /// Last day of the 104 weeks.
    pub const fn laatste_dag_wachttijd(&self) -> Dag {
        self.omtrek.einde
    }

    /// The calendar day of the n-th counted sick day (`dag(1)` is the first). Beyond the last sick day the illness
    /// is thought to have gone on.
    #[inline]
    pub fn dag(&self, n: i32) -> Dag {
        let Omtrek { slot, voor_slot, eerste, .. } = *self.omtrek;
        if n <= voor_slot.eerder {
            return dag(self.segmenten, eerste, n);
        }
        let anker = if n > slot.eerder { slot.anker } else { voor_slot.anker };
        anker.plus(n - 1)
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
            let begin = van.max(op.plus(1));
            // Sorted, and each at least a day: what lies behind `uit` once lies behind it for good.
            let telt_niet = if begin <= uit { (laatste.sinds(begin) + 1).max(0) } else { 0 };
            uit = uit.plus(telt_niet);
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
        self.omtrek.slot.anker.sinds(self.omtrek.eerste)
    }

    /// Counted sick days up to and including this day.
    pub fn ziektedagen(&self, vandaag: Dag) -> i32 {
        let tot = |s: &Segment| if s.laatste < vandaag { s.laatste } else { vandaag };
        self.segmenten.iter().filter(|s| s.van <= vandaag).map(|s| tot(s).sinds(s.van) + 1).sum()
    }

    /// The first day on which this was done in this case.
    #[inline]
    pub(crate) const fn gedaan(&self, daad: Daad) -> Option<Dag> {
        self.omtrek.gedaan[daad as usize]
    }

    /// The last evaluation of this case that is not that of the first year.
    #[inline]
    pub(crate) const fn laatste_evaluatie(&self) -> Option<Dag> {
        self.omtrek.laatste_evaluatie
    }

    /// Every day on which this was done in this case, in order.
    pub(crate) fn keren(&self, daad: Daad) -> impl DoubleEndedIterator<Item = Dag> + use<'f> {
        let eerste = self.omtrek.eerste;
        self.feiten.gedaan.iter().filter(move |(d, op)| *d == daad && *op >= eerste).map(|(_, op)| *op)
    }

    /// What the bedrijfsarts saw, in order.
    #[inline]
    pub(crate) fn oordelen(&self) -> impl Iterator<Item = (Dag, Mogelijkheden)> + use<'f> {
        let (eerste, tot) = (self.omtrek.eerste, self.gezien_tot);
        let gezien = move |op: Dag, wat| op >= eerste && (op <= tot || wat == Mogelijkheden::Ja);
        self.feiten.oordelen.iter().copied().filter(move |(op, wat)| gezien(*op, *wat))
    }

    /// The day until which the parties departed from a term.
    pub(crate) fn afgeweken(&self, termijn: TermijnId) -> Option<Dag> {
        let laatste =
            self.feiten.afgeweken.iter().filter(|(t, tot)| *t == termijn && *tot >= self.omtrek.eerste);
        laatste.map(|(_, tot)| *tot).max()
    }

    pub(crate) fn therapie(&self) -> Option<(Dag, Option<Dag>)> {
        self.feiten.therapie.iter().rev().copied().find(|(van, _)| *van >= self.omtrek.eerste)
    }

    /// A letter that came before this case began belongs to an earlier one.
    #[inline]
    pub(crate) fn brief(&self) -> BriefWia {
        match self.feiten.brief {
            BriefWia::Ontvangen(op) if op < self.omtrek.eerste => BriefWia::Onbekend,
            brief => brief,
        }
    }

    #[inline]
    pub(crate) fn iva(&self) -> Option<(Dag, Option<Dag>)> {
        self.feiten.iva.filter(|(op, _)| *op >= self.omtrek.eerste)
    }

    /// The day on which early IVA was asked for, when UWV has not granted it yet.
    #[inline]
    pub(crate) fn iva_gevraagd(&self) -> Option<Dag> {
        self.iva().filter(|(_, einde)| einde.is_none()).map(|(op, _)| op)
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
        Some(verlenging.tot_en_met).filter(|einde| *einde > self.omtrek.einde)
    }

    /// What it looks like from afar.
    #[inline]
    pub(crate) const fn omtrek(&self) -> &'f Omtrek {
        self.omtrek
    }

    /// The same ordinary case, for the compiler: it leaves out what such a case has not.
    #[inline]
    pub(crate) const fn zonder_bijzonders(&self) -> Self {
        Self { bijzonder: None, ..*self }
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
        self.bijzonder()?.einde.filter(|einde| einde.op >= self.omtrek.eerste)
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
            && (self.huishoudelijk() || self.aow().is_some_and(|aow| aow <= self.omtrek.einde.plus(1)))
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

    /// The last sick day of the case before this one, and how many sick days it had; none when this is the first, and
    /// when other work became the agreed work in between.
    pub(crate) fn vorig_geval(&self) -> Option<(Dag, i32)> {
        let vorige = self.feiten.segmenten.iter().rev().find(|segment| segment.van < self.omtrek.eerste)?;
        let ander_werk =
            self.feiten.ander_werk.iter().any(|per| vorige.laatste < *per && *per <= self.omtrek.eerste);
        (!ander_werk).then_some((vorige.laatste, vorige.eerder + vorige.dagen()))
    }

    /// The last first day of illness in this case that comes directly after leave.
    pub(crate) fn ziek_na_verlof(&self) -> Option<Dag> {
        let na_verlof = |van: &Dag| self.verlof().iter().any(|verlof| verlof.laatste.plus(1) == *van);
        self.segmenten.iter().rev().map(|segment| segment.van).find(na_verlof)
    }

    #[inline]
    pub(crate) fn sanctie(&self) -> Option<Loonsanctie> {
        self.bijzonder()?.sanctie.filter(|sanctie| sanctie.besluit_verzonden_op >= self.omtrek.eerste)
    }

    /// What UWV said, before it was satisfied, of reports that all was made up for.
    pub(crate) fn afwijzingen(&self) -> &'f [Hersteld] {
        self.bijzonder().map_or(&[], |bijzonder| &bijzonder.afwijzingen)
    }

    pub(crate) fn tekortkoming_hersteld(&self) -> Option<Hersteld> {
        self.bijzonder()?.hersteld.filter(|hersteld| hersteld.vastgesteld_op >= self.omtrek.eerste)
    }

    /// The day of the notice to UWV. An application for early IVA or a request for extension counts as one (ZW 38
    /// lid 8).
    #[inline]
    pub(crate) fn gemeld_aan_uwv(&self) -> Option<Dag> {
        let gemeld = self.gedaan(Daad::UwvMelding42Weken);
        if self.feiten.iva.is_none() && self.bijzonder().is_none() {
            return gemeld;
        }
        let bijzonder = self.bijzonder();
        let verlengd =
            bijzonder.into_iter().flat_map(|b| b.verlengingen.iter().filter_map(|v| v.verzocht_op));
        let gevraagd = bijzonder.into_iter().flat_map(|b| b.verzoeken.iter().copied());
        let verzocht = verlengd.chain(gevraagd).filter(|op| *op >= self.omtrek.eerste).min();
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
        let laatste =
            self.feiten.hervat.iter().rev().find(|(per, _)| *per <= vandaag && *per >= self.omtrek.eerste);
        laatste.map_or(0, |(_, percentage)| *percentage)
    }
}
