// SPDX-License-Identifier: EUPL-1.2
//! Commands about leave around a birth.

use super::Keuring;
use crate::{
    Dossier, Gebeurtenis, Omgeving, Weigercode, Weigering,
    gebeurtenis::{ZelfdeOorzaakBeoordeeld, ZwangerschapsverlofIngetrokken, ZwangerschapsverlofVastgelegd},
    termijnen::{dagen_later, dagen_tussen},
};
use jiff::civil::Date;

/// Longer than any leave with every extension: beyond it, a day was mistyped.
const HOOGSTENS_WEKEN: u32 = 30;

/// No leave is known longer ahead than this.
const VOORUIT_DAGEN: i32 = 294;

impl Dossier {
    pub(super) fn leg_verlof_vast(
        &self,
        van: Date,
        tot_en_met: Date,
        omgeving: &Omgeving<'_>,
        vandaag: Date,
    ) -> Result<Gebeurtenis, Vec<Weigering>> {
        let mut keuring = Keuring::default();
        keuring.weiger_als(tot_en_met < van, "tot_en_met", Weigercode::VerlofOmgekeerd);
        let te_lang = i64::from(dagen_tussen(van, tot_en_met)) >= i64::from(HOOGSTENS_WEKEN) * 7;
        let code = Weigercode::VerlofTeLang { hoogstens_weken: HOOGSTENS_WEKEN };
        keuring.weiger_als(te_lang, "tot_en_met", code);
        let hoogstens = dagen_later(vandaag, VOORUIT_DAGEN);
        keuring.weiger_als(van > hoogstens, "van", Weigercode::InDeToekomst { hoogstens });
        let eerste_ziektedag = self.eerste_ziektedag();
        let ervoor = tot_en_met < eerste_ziektedag;
        keuring.weiger_als(ervoor, "van", Weigercode::VoorEersteZiektedag { eerste_ziektedag });

        let andere = omgeving.dossiers.iter().filter(|ander| ander.id() != self.id());
        let dossiers = || andere.clone().filter(|ander| ander.ingetrokken().is_none()).chain([self]);
        let ander = dossiers().flat_map(Self::verloven).find(|v| v.van <= tot_en_met && van <= v.tot_en_met);
        if let Some(v) = ander {
            let code = Weigercode::VerlofOverlapt { van: v.van, tot_en_met: v.tot_en_met };
            keuring.weiger_als(true, "van", code);
        }
        let erin = dossiers().flat_map(Self::perioden).find(|p| van <= p.van && p.van <= tot_en_met);
        if let Some(periode) = erin {
            let code = Weigercode::ZiekmeldingInVerlof { eerste_ziektedag: periode.van };
            keuring.weiger_als(true, "van", code);
        }
        keuring.klaar(ZwangerschapsverlofVastgelegd { van, tot_en_met })
    }

    pub(super) fn trek_verlof_in(&self, van: Date) -> Result<Gebeurtenis, Vec<Weigering>> {
        let mut keuring = Keuring::default();
        let onbekend = !self.verloven().iter().any(|verlof| verlof.van == van);
        keuring.weiger_als(onbekend, "van", Weigercode::VerlofNietGevonden);
        keuring.klaar(ZwangerschapsverlofIngetrokken { van })
    }

    pub(super) fn beoordeel_oorzaak(&self, zelfde_oorzaak: bool) -> Result<Gebeurtenis, Vec<Weigering>> {
        let Some(verlof) = self.verloven().last() else {
            return Err(vec![Weigering::bij("", Weigercode::VerlofNietGevonden)]);
        };
        let mut keuring = Keuring::default();
        let staat_er = verlof.zelfde_oorzaak == Some(zelfde_oorzaak);
        keuring.weiger_als(staat_er, "zelfde_oorzaak", Weigercode::Ongewijzigd);
        keuring.klaar(ZelfdeOorzaakBeoordeeld { verlof_van: verlof.van, zelfde_oorzaak })
    }
}
