// SPDX-License-Identifier: EUPL-1.2
//! Commands about the facts that few dossiers have: of UWV, of a return to work, and of the employment.

use super::{Keuring, gevallen};
use crate::{
    Dossier, Gebeurtenis, Rechtsfeit, Waarschuwcode, Waarschuwing, Weigercode, Weigering,
    gebeurtenis::{RechtsfeitIngetrokken, RechtsfeitVastgelegd},
    rechtsfeit::Ligging,
    woorden::{Mogelijkheden, Rechtsfeitreden, Rechtsfeitsoort},
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
        let ervoor = feit.op() < eerste_ziektedag && feit.soort().ligging() != Ligging::Overal;
        keuring.weiger_als(ervoor, feit.veld(), Weigercode::VoorEersteZiektedag { eerste_ziektedag });
        keuring.weiger_als(self.rechtsfeiten().contains(&feit), feit.veld(), Weigercode::Ongewijzigd);
        let zonder = feit.soort().bij_loonsanctie() && !self.heeft(Rechtsfeitsoort::Loonsanctie);
        keuring.weiger_als(zonder, "", Weigercode::GeenLoonsanctie);
        if let Some(ander) = self.rechtsfeiten().iter().find(|ander| weerspreekt(&feit, ander)) {
            keuring.weiger_als(true, feit.veld(), Weigercode::AndersVastgesteld { op: ander.op() });
        }
        if keuring.0.is_empty() {
            let later = self.na(&[RechtsfeitVastgelegd { feit }.into()]);
            keuring.0.extend(later.bezwaren_tegen(&feit));
            let code = Weigercode::MeldingNaAnderWerk { van: self.laatste_periode().van };
            keuring.weiger_als(gevallen(&later) > gevallen(self), feit.veld(), code);
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
        let vervolg = self.rechtsfeiten().iter().any(|feit| feit.soort().bij_loonsanctie());
        let hangt = soort == Rechtsfeitsoort::Loonsanctie && vervolg;
        keuring.weiger_als(hangt, "soort", Weigercode::EerstVervolgWeg);
        keuring.klaar(RechtsfeitIngetrokken { soort, op, reden })
    }

    pub(super) fn let_op_bij_rechtsfeit(&self, feit: Rechtsfeit) -> Vec<Waarschuwing> {
        let vervangen = self.rechtsfeiten().iter().filter(|ander| feit.vervangt(ander) && **ander != feit);
        let codes = vervangen.map(|ander| Waarschuwcode::VervangtRechtsfeit { op: ander.op() });
        let ziet = self.oordeel().filter(|(_, gezien)| *gezien == Mogelijkheden::Ja);
        let ziet = ziet.filter(|_| feit.soort() == Rechtsfeitsoort::NietTerugVerwacht);
        let ziet = ziet.map(|(oordeel, _)| Waarschuwcode::OordeelZietMogelijkheden { op: oordeel.op });
        codes.chain(ziet).map(|code| Waarschuwing { veld: feit.veld(), code }).collect()
    }

    fn heeft(&self, soort: Rechtsfeitsoort) -> bool {
        self.rechtsfeiten().iter().any(|feit| feit.soort() == soort)
    }
}

/// The days of a fact that must have come.
fn geweest(feit: &Rechtsfeit) -> impl Iterator<Item = (&'static str, Date)> {
    let op = (feit.soort().ligging() == Ligging::Geweest).then(|| (feit.veld(), feit.op()));
    feit.gemeld_op().map(|op| ("gemeld_op", op)).into_iter().chain(op)
}

/// Does UWV refuse a report after it established that all was made up for? (Two answers to one report the law refuses.)
fn weerspreekt(een: &Rechtsfeit, ander: &Rechtsfeit) -> bool {
    let van = |soort| [een, ander].into_iter().find(|feit| feit.soort() == soort);
    let hersteld = van(Rechtsfeitsoort::TekortkomingHersteld);
    let niet = van(Rechtsfeitsoort::TekortkomingNietHersteld);
    hersteld.zip(niet).is_some_and(|(hersteld, niet)| hersteld.op() <= niet.op())
}
