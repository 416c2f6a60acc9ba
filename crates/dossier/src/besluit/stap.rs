// SPDX-License-Identifier: EUPL-1.2
//! Commands about duties: the day on which one was done.

use super::Keuring;
use crate::{
    Dossier, Gebeurtenis, Waarschuwcode, Waarschuwing, Weigercode, Weigering,
    gebeurtenis::{ArbodienstIngelicht, StapIngetrokken, StapVastgelegd},
    woorden::{Correctiereden, Mogelijkheden, Stap},
};
use jiff::civil::Date;

impl Dossier {
    pub(super) fn licht_arbodienst_in(&self, op: Date, vandaag: Date) -> Result<Gebeurtenis, Vec<Weigering>> {
        let mut keuring = Keuring::default();
        self.keur_gedaan(&mut keuring, op, vandaag);
        let staat_er = self.arbodienst_ingelicht() == Some(op);
        keuring.weiger_als(staat_er, "op", Weigercode::Ongewijzigd);
        keuring.klaar(ArbodienstIngelicht { op })
    }

    pub(super) fn leg_stap_vast(
        &self,
        stap: Stap,
        op: Date,
        mogelijkheden: Option<Mogelijkheden>,
        vandaag: Date,
    ) -> Result<Gebeurtenis, Vec<Weigering>> {
        let mut keuring = Keuring::default();
        self.keur_gedaan(&mut keuring, op, vandaag);
        let ontbreekt = stap.zegt_mogelijkheden() && mogelijkheden.is_none();
        keuring.weiger_als(ontbreekt, "mogelijkheden", Weigercode::MogelijkhedenOntbreken);
        let te_veel = !stap.zegt_mogelijkheden() && mogelijkheden.is_some();
        keuring.weiger_als(te_veel, "mogelijkheden", Weigercode::MogelijkhedenNietHier);
        let mut eerder = self.stappen().iter().filter(|gezet| gezet.stap == stap);
        if let Some(gezet) = eerder.find(|gezet| !stap.herhaalbaar() || gezet.op == op) {
            let code = Weigercode::StapAlVastgelegd { stap, op: gezet.op };
            keuring.weiger_als(true, "stap", code);
        }
        keuring.klaar(StapVastgelegd { stap, op, mogelijkheden })
    }

    pub(super) fn trek_stap_in(
        &self,
        stap: Stap,
        op: Date,
        reden: Correctiereden,
    ) -> Result<Gebeurtenis, Vec<Weigering>> {
        let mut keuring = Keuring::default();
        let onbekend = !self.stappen().iter().any(|gezet| (gezet.stap, gezet.op) == (stap, op));
        keuring.weiger_als(onbekend, "stap", Weigercode::StapNietGevonden);
        let geschreven = !onbekend && !self.staat_op_papier(stap, op);
        keuring.weiger_als(geschreven, "stap", Weigercode::StapUitDocument);
        keuring.klaar(StapIngetrokken { stap, op, reden })
    }

    pub(super) fn let_op_bij_stap(&self, stap: Stap, op: Date) -> Vec<Waarschuwing> {
        let mut codes = Vec::new();
        if let Some(vorige) = stap.na() {
            match self.stappen().iter().find(|gezet| gezet.stap == vorige) {
                None => codes.push(Waarschuwcode::ZonderVorigeStap { stap: vorige }),
                Some(gezet) if op < gezet.op => {
                    codes.push(Waarschuwcode::VoorVorigeStap { stap: vorige, op: gezet.op });
                }
                Some(_) => {}
            }
        }
        let oordeel = self.stappen().iter().rev().find_map(|gezet| gezet.mogelijkheden);
        let geen = oordeel.is_some_and(|gezien| gezien != Mogelijkheden::Ja);
        if stap == Stap::PlanVanAanpak && geen {
            codes.push(Waarschuwcode::ZonderMogelijkheden);
        }
        if let Some(laatste_ziektedag) = self.laatste_ziektedag().filter(|laatste| *laatste < op) {
            codes.push(Waarschuwcode::NaHerstel { laatste_ziektedag });
        }
        codes.into_iter().map(|code| Waarschuwing { veld: "op", code }).collect()
    }

    /// What was done, was done on a day that has come, in this illness.
    pub(super) fn keur_gedaan(&self, keuring: &mut Keuring, op: Date, vandaag: Date) {
        keuring.weiger_als(op > vandaag, "op", Weigercode::InDeToekomst { hoogstens: vandaag });
        let eerste_ziektedag = self.eerste_ziektedag();
        let ervoor = op < eerste_ziektedag;
        keuring.weiger_als(ervoor, "op", Weigercode::VoorEersteZiektedag { eerste_ziektedag });
    }
}
