// SPDX-License-Identifier: EUPL-1.2
//! Commands about what UWV decided or wrote, and the end of the employment.

use super::Keuring;
use crate::{
    Dossier, Gebeurtenis, Rechtsfeit, Waarschuwcode, Waarschuwing, Weigercode, Weigering,
    gebeurtenis::{RechtsfeitIngetrokken, RechtsfeitVastgelegd},
    woorden::{Rechtsfeitreden, Rechtsfeitsoort},
};
use jiff::civil::Date;

impl Dossier {
    pub(super) fn leg_rechtsfeit_vast(
        &self,
        feit: Rechtsfeit,
        vandaag: Date,
    ) -> Result<Gebeurtenis, Vec<Weigering>> {
        let mut keuring = Keuring::default();
        for (veld, dag) in geweest(&feit) {
            keuring.weiger_als(dag > vandaag, veld, Weigercode::InDeToekomst { hoogstens: vandaag });
        }
        let eerste_ziektedag = self.eerste_ziektedag();
        let ervoor = feit.op() < eerste_ziektedag;
        keuring.weiger_als(ervoor, feit.veld(), Weigercode::VoorEersteZiektedag { eerste_ziektedag });
        keuring.weiger_als(self.rechtsfeiten().contains(&feit), feit.veld(), Weigercode::Ongewijzigd);
        let zonder = feit.soort() == Rechtsfeitsoort::TekortkomingHersteld && !self.heeft_loonsanctie();
        keuring.weiger_als(zonder, "", Weigercode::GeenLoonsanctie);
        if keuring.0.is_empty() {
            let later = self.na(&[RechtsfeitVastgelegd { feit }.into()]);
            keuring.0.extend(later.bezwaren_tegen(&feit));
            // Said last, for it tells least: the law takes this one, and no longer another.
            let past_niet = later.past_niet().iter().any(|ander| !self.past_niet().contains(ander));
            keuring.weiger_als(past_niet && keuring.0.is_empty(), "", Weigercode::PastNietBijRest);
        }
        keuring.klaar(RechtsfeitVastgelegd { feit })
    }

    pub(super) fn trek_rechtsfeit_in(
        &self,
        soort: Rechtsfeitsoort,
        op: Date,
        reden: Rechtsfeitreden,
    ) -> Result<Gebeurtenis, Vec<Weigering>> {
        let mut keuring = Keuring::default();
        let staat_er = self.rechtsfeiten().iter().any(|feit| (feit.soort(), feit.op()) == (soort, op));
        keuring.weiger_als(!staat_er, "soort", Weigercode::RechtsfeitNietGevonden);
        let hersteld = |feit: &Rechtsfeit| feit.soort() == Rechtsfeitsoort::TekortkomingHersteld;
        let hangt = soort == Rechtsfeitsoort::Loonsanctie && self.rechtsfeiten().iter().any(hersteld);
        keuring.weiger_als(hangt, "soort", Weigercode::EerstHerstelWeg);
        keuring.klaar(RechtsfeitIngetrokken { soort, op, reden })
    }

    pub(super) fn let_op_bij_rechtsfeit(&self, feit: Rechtsfeit) -> Vec<Waarschuwing> {
        let vervangen = self.rechtsfeiten().iter().filter(|ander| feit.vervangt(ander) && **ander != feit);
        let let_op = |ander: &Rechtsfeit| Waarschuwing {
            veld: feit.veld(),
            code: Waarschuwcode::VervangtRechtsfeit { op: ander.op() },
        };
        vervangen.map(let_op).collect()
    }

    fn heeft_loonsanctie(&self) -> bool {
        self.rechtsfeiten().iter().any(|feit| feit.soort() == Rechtsfeitsoort::Loonsanctie)
    }
}

/// The days of a fact that must have come. An end may lie ahead.
fn geweest(feit: &Rechtsfeit) -> Vec<(&'static str, Date)> {
    match *feit {
        Rechtsfeit::TekortkomingHersteld { gemeld_op, vastgesteld_op } => {
            let gemeld = gemeld_op.map(|op| ("gemeld_op", op));
            gemeld.into_iter().chain([("vastgesteld_op", vastgesteld_op)]).collect()
        }
        Rechtsfeit::DienstverbandEindigt { .. } => Vec::new(),
        Rechtsfeit::Loonsanctie { .. }
        | Rechtsfeit::VrijwilligeVerlenging { .. }
        | Rechtsfeit::UwvBriefWia { .. }
        | Rechtsfeit::VervroegdeIva { .. }
        | Rechtsfeit::Arbeidstherapie { .. } => vec![(feit.veld(), feit.op())],
    }
}
