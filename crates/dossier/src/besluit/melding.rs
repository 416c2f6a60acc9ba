// SPDX-License-Identifier: EUPL-1.2
//! Commands about the report itself: its first day, its withdrawal, partial recovery, recovery.

use super::Keuring;
use crate::{
    Dossier, Gebeurtenis, Omgeving, Rechtsfeit, Waarschuwcode, Waarschuwing, Weigercode, Weigering,
    gebeurtenis::{
        DeelsHersteld, EersteZiektedagGecorrigeerd, HerstelGecorrigeerd, HerstelIngetrokken, Hersteld,
        MeldingIngetrokken,
    },
    rechtsfeit::Ligging,
    termijnen::dagen_later,
    woorden::{Correctiereden, Intrekreden},
    ziekmelden::keur_dag,
};
use jiff::civil::Date;

/// People say "next Monday I am back": so far ahead a (partial) recovery is taken. Further off it is a hope, and
/// belongs in the plan.
const HERSTEL_VOORUIT_DAGEN: i32 = 7;

impl Dossier {
    pub(super) fn corrigeer_eerste_ziektedag(
        &self,
        van: Date,
        naar: Date,
        reden: Correctiereden,
        omgeving: &Omgeving<'_>,
        vandaag: Date,
    ) -> Result<Gebeurtenis, Vec<Weigering>> {
        let Some(plaats) = self.perioden().iter().position(|periode| periode.van == van) else {
            return Err(vec![Weigering::bij("van", Weigercode::MeldingNietGevonden)]);
        };
        let mut keuring = Keuring(keur_dag("naar", naar, omgeving, vandaag));
        keuring.weiger_als(naar == van, "naar", Weigercode::Ongewijzigd);
        if let Some(laatste_ziektedag) = self.perioden()[plaats].tot_en_met {
            let code = Weigercode::NaLaatsteZiektedag { laatste_ziektedag };
            keuring.weiger_als(naar > laatste_ziektedag, "naar", code);
        }
        if let Some(vorige) = plaats.checked_sub(1).map(|plaats| self.perioden()[plaats])
            && let Some(tot_en_met) = vorige.tot_en_met
        {
            let code = Weigercode::OverlaptMelding { van: vorige.van, tot_en_met };
            keuring.weiger_als(naar <= tot_en_met, "naar", code);
        }
        if let Some(op) = self.feit_tussen(plaats, van, naar) {
            keuring.weiger_als(true, "naar", Weigercode::FeitErvoor { op });
        }
        keuring.klaar(EersteZiektedagGecorrigeerd { van, naar, reden })
    }

    /// The earliest thing on record that a later first day would leave outside.
    fn feit_tussen(&self, plaats: usize, van: Date, naar: Date) -> Option<Date> {
        let aandelen = self.aandelen().iter().map(|aandeel| aandeel.per);
        let eerste_melding = plaats == 0;
        let stappen = self.stappen().iter().map(|gezet| gezet.op);
        let verloven = self.verloven().iter().map(|verlof| verlof.van);
        let binnen = |feit: &&Rechtsfeit| feit.soort().ligging() != Ligging::Overal;
        let rechtsfeiten = self.rechtsfeiten().iter().filter(binnen).map(Rechtsfeit::op);
        let afgesproken = self.afwijkingen().iter().map(|afwijking| afwijking.tot_en_met);
        let rest = stappen
            .chain(verloven)
            .chain(afgesproken)
            .chain(rechtsfeiten)
            .chain(self.ingelicht().iter().copied())
            .filter(|_| eerste_melding);
        aandelen.chain(rest).filter(|dag| van <= *dag && *dag < naar).min()
    }

    pub(super) fn trek_melding_in(&self, reden: Intrekreden) -> Gebeurtenis {
        MeldingIngetrokken { per: self.laatste_periode().van, reden }.into()
    }

    pub(super) fn let_op_bij_intrekken(&self) -> Vec<Waarschuwing> {
        let begin = self.laatste_periode().van;
        let stappen = self.stappen().iter().filter(|gezet| gezet.op >= begin).count();
        let stappen = u32::try_from(stappen).unwrap_or(u32::MAX);
        let code = Waarschuwcode::ErIsAlGehandeld { stappen };
        if stappen == 0 { Vec::new() } else { vec![Waarschuwing { veld: "", code }] }
    }

    pub(super) fn meld_deels_herstel(
        &self,
        per: Date,
        percentage: u8,
        ook_als_lager: bool,
        vandaag: Date,
    ) -> Result<Gebeurtenis, Vec<Weigering>> {
        let mut keuring = Keuring::default();
        let hoogstens = dagen_later(vandaag, HERSTEL_VOORUIT_DAGEN);
        keuring.weiger_als(per > hoogstens, "per", Weigercode::InDeToekomst { hoogstens });
        let periode = self.laatste_periode();
        let code = Weigercode::VoorEersteZiektedag { eerste_ziektedag: periode.van };
        keuring.weiger_als(per < periode.van, "per", code);
        self.weiger_na_herstel(&mut keuring);
        if let Some(verlof) = self.verloven().iter().find(|v| v.van <= per && per <= v.tot_en_met) {
            let code = Weigercode::TijdensVerlof { van: verlof.van, tot_en_met: verlof.tot_en_met };
            keuring.weiger_als(true, "per", code);
        }
        let geldig = (1..=99).contains(&percentage);
        keuring.weiger_als(!geldig, "percentage", Weigercode::PercentageBuitenBereik);
        let eerder = self.aandelen().iter().rev().find(|aandeel| aandeel.per < per);
        let later = self.aandelen().iter().find(|aandeel| aandeel.per > per);
        let daalt =
            eerder.filter(|a| a.percentage > percentage).or(later.filter(|a| a.percentage < percentage));
        if let Some(ander) = daalt.filter(|_| !ook_als_lager && geldig) {
            let code = Weigercode::PercentageDaalt { eerst: u32::from(ander.percentage) };
            keuring.weiger_als(true, "percentage", code);
        }
        let staat_er = self.aandelen().iter().any(|a| (a.per, a.percentage) == (per, percentage));
        keuring.weiger_als(staat_er, "percentage", Weigercode::Ongewijzigd);
        keuring.klaar(DeelsHersteld { per, percentage })
    }

    pub(super) fn meld_herstel(&self, per: Date, vandaag: Date) -> Result<Gebeurtenis, Vec<Weigering>> {
        let mut keuring = Keuring::default();
        self.weiger_na_herstel(&mut keuring);
        self.keur_hersteldag(&mut keuring, "per", per, vandaag);
        keuring.klaar(Hersteld { per })
    }

    pub(super) fn corrigeer_herstel(
        &self,
        naar: Date,
        reden: Correctiereden,
        vandaag: Date,
    ) -> Result<Gebeurtenis, Vec<Weigering>> {
        let van = self.hersteld_per()?;
        let mut keuring = Keuring::default();
        keuring.weiger_als(naar == van, "naar", Weigercode::Ongewijzigd);
        self.keur_hersteldag(&mut keuring, "naar", naar, vandaag);
        keuring.klaar(HerstelGecorrigeerd { van, naar, reden })
    }

    pub(super) fn trek_herstel_in(&self, reden: Correctiereden) -> Result<Gebeurtenis, Vec<Weigering>> {
        let per = self.hersteld_per()?;
        Keuring::default().klaar(HerstelIngetrokken { per, reden })
    }

    fn keur_hersteldag(&self, keuring: &mut Keuring, veld: &'static str, per: Date, vandaag: Date) {
        let eerste_ziektedag = self.laatste_periode().van;
        let code = Weigercode::HerstelVoorEersteZiektedag { eerste_ziektedag };
        keuring.weiger_als(per <= eerste_ziektedag, veld, code);
        let hoogstens = dagen_later(vandaag, HERSTEL_VOORUIT_DAGEN);
        keuring.weiger_als(per > hoogstens, veld, Weigercode::InDeToekomst { hoogstens });
    }

    fn weiger_na_herstel(&self, keuring: &mut Keuring) {
        if let Some(laatste) = self.laatste_ziektedag() {
            let code = Weigercode::AlHersteld { per: dagen_later(laatste, 1) };
            keuring.weiger_als(true, "", code);
        }
    }

    fn hersteld_per(&self) -> Result<Date, Vec<Weigering>> {
        let geen = || vec![Weigering::bij("", Weigercode::NietHersteld)];
        self.laatste_ziektedag().map(|laatste| dagen_later(laatste, 1)).ok_or_else(geen)
    }
}
