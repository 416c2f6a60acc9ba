// SPDX-License-Identifier: EUPL-1.2
//! Commands about the judgement of the bedrijfsarts, and about departing from a term.

use super::Keuring;
use crate::{
    Dossier, Gebeurtenis, Waarschuwcode, Waarschuwing, Weigercode, Weigering,
    gebeurtenis::{AfwijkingIngetrokken, AfwijkingVastgelegd, ProbleemanalyseVastgesteld},
    probleemanalyse::{Probleemanalyse, Urengrens},
    termijnen::dagen_later,
    woorden::{Afwijkbaar, Mogelijkheden, Stap},
};
use jiff::civil::Date;

/// Most limits, and most days to look back, in one probleemanalyse.
const HOOGSTENS_RIJEN: u32 = 30;

/// So far ahead a day is agreed instead of a term of weeks; beyond it, a day was mistyped.
const AFWIJKING_VOORUIT_DAGEN: i32 = 364;

impl Dossier {
    pub(super) fn stel_probleemanalyse_vast(
        &self,
        op: Date,
        deel: &Probleemanalyse,
        reden: &str,
        vandaag: Date,
    ) -> Result<Gebeurtenis, Vec<Weigering>> {
        let versie = self.volgende_probleemanalyse();
        let mut deel = deel.clone();
        let mut keuring = Keuring::default();
        self.keur_gedaan(&mut keuring, op, vandaag);
        if let Some(eerder) = self.stappen().iter().rev().find(|gezet| gezet.stap.zegt_mogelijkheden()) {
            let code = Weigercode::VoorVorigeVersie { op: eerder.op };
            keuring.weiger_als(op < eerder.op, "op", code);
        }
        let stap = Stap::BijstellingProbleemanalyse;
        let op_papier = self.staat_op_papier(stap, op);
        keuring.weiger_als(op_papier, "op", Weigercode::StapAlVastgelegd { stap, op });
        for (veld, tekst) in deel.teksten_mut() {
            keuring.schoon_op(veld, tekst);
        }
        keur_deel(&mut keuring, &deel);
        let reden = keuring.reden(reden, versie > 1);
        keuring.klaar(ProbleemanalyseVastgesteld { versie, op, deel: Box::new(deel), reden })
    }

    pub(super) fn let_op_na_herstel(&self) -> Vec<Waarschuwing> {
        let herstel =
            self.laatste_ziektedag().map(|laatste_ziektedag| Waarschuwcode::NaHerstel { laatste_ziektedag });
        herstel.into_iter().map(|code| Waarschuwing { veld: "", code }).collect()
    }

    pub(super) fn leg_afwijking_vast(
        &self,
        termijn: Afwijkbaar,
        tot_en_met: Date,
        reden: &str,
        vandaag: Date,
    ) -> Result<Gebeurtenis, Vec<Weigering>> {
        let mut keuring = Keuring::default();
        let eerste_ziektedag = self.eerste_ziektedag();
        let code = Weigercode::VoorEersteZiektedag { eerste_ziektedag };
        keuring.weiger_als(tot_en_met < eerste_ziektedag, "tot_en_met", code);
        let hoogstens = dagen_later(vandaag, AFWIJKING_VOORUIT_DAGEN);
        keuring.weiger_als(tot_en_met > hoogstens, "tot_en_met", Weigercode::InDeToekomst { hoogstens });
        if let Some(uiterlijk) = self.uiterlijk(termijn).filter(|uiterlijk| tot_en_met <= *uiterlijk) {
            let code = Weigercode::AfwijkingZonderGevolg { tot_en_met: uiterlijk };
            keuring.weiger_als(true, "tot_en_met", code);
        }
        let reden = keuring.reden(reden, true);
        let staat_er = self.afwijkingen().iter().any(|eerder| {
            (eerder.termijn, eerder.tot_en_met, &eerder.reden) == (termijn, tot_en_met, &reden)
        });
        keuring.weiger_als(staat_er, "tot_en_met", Weigercode::Ongewijzigd);
        keuring.klaar(AfwijkingVastgelegd { termijn, op: vandaag, tot_en_met, reden })
    }

    pub(super) fn trek_afwijking_in(
        &self,
        termijn: Afwijkbaar,
        reden: &str,
        vandaag: Date,
    ) -> Result<Gebeurtenis, Vec<Weigering>> {
        let mut keuring = Keuring::default();
        let onbekend = !self.afwijkingen().iter().any(|afwijking| afwijking.termijn == termijn);
        keuring.weiger_als(onbekend, "termijn", Weigercode::AfwijkingNietGevonden);
        let reden = keuring.reden(reden, true);
        keuring.klaar(AfwijkingIngetrokken { termijn, op: vandaag, reden })
    }
}

fn keur_deel(keuring: &mut Keuring, deel: &Probleemanalyse) {
    let zonder_uitleg = deel.mogelijkheden != Mogelijkheden::Ja && deel.toelichting.is_empty();
    keuring.weiger_als(zonder_uitleg, "toelichting", Weigercode::ToelichtingOntbreekt);
    keuring.weiger_als(deel.mate.is_some_and(|mate| mate > 100), "mate", Weigercode::MateBuitenBereik);
    let dubbel =
        |plaats: usize| deel.rubrieken[..plaats].iter().any(|r| r.rubriek == deel.rubrieken[plaats].rubriek);
    keuring.weiger_als((0..deel.rubrieken.len()).any(dubbel), "rubrieken", Weigercode::RubriekDubbel);
    keuring.weiger_als(!deel.grenzen.iter().all(geldig), "grenzen", Weigercode::GrensOngeldig);
    for (veld, rijen) in [("grenzen", deel.grenzen.len()), ("evaluaties", deel.evaluaties.len())] {
        keuring.hoogstens(veld, rijen, HOOGSTENS_RIJEN);
    }
}

/// Says something, and nothing that a day or a week cannot hold.
fn geldig(grens: &Urengrens) -> bool {
    let zegt_iets = grens.minuten_per_dag.is_some()
        || grens.dagen_per_week.is_some()
        || grens.minuten_per_week.is_some()
        || grens.niet_voor.is_some()
        || grens.niet_na.is_some();
    zegt_iets
        && grens.tot_en_met.is_none_or(|laatste| grens.van <= laatste)
        && grens.minuten_per_dag.is_none_or(|minuten| minuten <= 24 * 60)
        && grens.dagen_per_week.is_none_or(|dagen| (1..=7).contains(&dagen))
        && grens.minuten_per_week.is_none_or(|minuten| minuten <= 7 * 24 * 60)
        && grens.niet_voor.zip(grens.niet_na).is_none_or(|(begin, einde)| begin < einde)
}
