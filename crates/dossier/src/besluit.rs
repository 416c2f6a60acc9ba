// SPDX-License-Identifier: EUPL-1.2
//! Deciding: state and command give events, or all reasons for refusal. Nothing is changed here.
//!
//! Two things are kept true by asking the law after each command that moves a day: a dossier stays one case, and
//! two dossiers of one employment do not become one.

mod melding;
mod oordeel;
mod plan;
mod rechtsfeit;
mod stap;
mod verlof;

use crate::{
    Dagfeit, Dossier, Gebeurtenis, Omgeving, Opdracht, Rechtsfeit, Waarschuwing, Weigercode, Weigering,
    plan::HOOGSTENS_TEKENS,
    termijnen::tel,
    woorden::Rechtsfeitsoort,
    ziekmelden::{overlapt, van_wet},
};
use jiff::civil::Date;

/// Reasons for refusal, gathered.
#[derive(Debug, Default)]
struct Keuring(Vec<Weigering>);

impl Keuring {
    fn weiger_als(&mut self, fout: bool, veld: &'static str, code: Weigercode) {
        if fout {
            self.0.push(Weigering::bij(veld, code));
        }
    }

    /// Takes spaces around a text away, and refuses one that is too long.
    fn schoon_op(&mut self, veld: &'static str, tekst: &mut String) {
        *tekst = tekst.trim().to_owned();
        let te_lang = tekst.chars().count() > HOOGSTENS_TEKENS as usize;
        self.weiger_als(te_lang, veld, Weigercode::TekstTeLang { hoogstens: HOOGSTENS_TEKENS });
    }

    /// A reason in words, tidied; refused when it is asked for and not there.
    fn reden(&mut self, reden: &str, gevraagd: bool) -> String {
        let mut reden = reden.to_owned();
        self.schoon_op("reden", &mut reden);
        self.weiger_als(gevraagd && reden.is_empty(), "reden", Weigercode::RedenOntbreekt);
        reden
    }

    fn hoogstens(&mut self, veld: &'static str, rijen: usize, hoogstens: u32) {
        self.weiger_als(rijen > hoogstens as usize, veld, Weigercode::TeVeel { hoogstens });
    }

    fn klaar(self, gebeurtenis: impl Into<Gebeurtenis>) -> Result<Gebeurtenis, Vec<Weigering>> {
        if self.0.is_empty() { Ok(gebeurtenis.into()) } else { Err(self.0) }
    }
}

/// The field of a command that moves a period or a leave, and whether the dossier must stay one case.
struct Verschuiving {
    veld: &'static str,
    blijft_een_geval: bool,
}

impl Dossier {
    /// Decides on a command, on this day. Refused: nothing happens. Accepted: these events go into the log, and
    /// [`Dossier::na`] shows the state they lead to.
    ///
    /// # Errors
    /// All reasons for refusal at once.
    pub fn besluit(
        &self,
        opdracht: &Opdracht,
        omgeving: &Omgeving<'_>,
        vandaag: Date,
    ) -> Result<Vec<Gebeurtenis>, Vec<Weigering>> {
        if self.ingetrokken().is_some() {
            return Err(vec![Weigering::bij("", Weigercode::Ingetrokken)]);
        }
        let gebeurtenissen = self.gebeurtenissen(opdracht, omgeving, vandaag)?;
        self.keur_gevolg(opdracht, &self.na(&gebeurtenissen), omgeving)?;
        Ok(gebeurtenissen)
    }

    /// What is unusual about a command that may be carried out all the same.
    pub fn waarschuwingen(&self, opdracht: &Opdracht) -> Vec<Waarschuwing> {
        match opdracht {
            Opdracht::StapVastleggen { stap, op, .. } => self.let_op_bij_stap(*stap, *op),
            Opdracht::MeldingIntrekken { .. } => self.let_op_bij_intrekken(),
            Opdracht::PlanAanbieden { .. } => self.let_op_bij_aanbieden(),
            Opdracht::ProbleemanalyseVaststellen { .. } | Opdracht::PlanOndertekenen { .. } => {
                self.let_op_na_herstel()
            }
            Opdracht::RechtsfeitVastleggen { feit } => self.let_op_bij_rechtsfeit(*feit),
            Opdracht::EersteZiektedagCorrigeren { .. }
            | Opdracht::DeelsHerstelMelden { .. }
            | Opdracht::HerstelMelden { .. }
            | Opdracht::HerstelCorrigeren { .. }
            | Opdracht::HerstelIntrekken { .. }
            | Opdracht::ZwangerschapsverlofVastleggen { .. }
            | Opdracht::ZwangerschapsverlofIntrekken { .. }
            | Opdracht::ZelfdeOorzaakBeoordelen { .. }
            | Opdracht::ArbodienstInlichten { .. }
            | Opdracht::StapIntrekken { .. }
            | Opdracht::CasemanagerVoorstellen { .. }
            | Opdracht::CasemanagerAanvaarden { .. }
            | Opdracht::CasemanagerWeigeren { .. }
            | Opdracht::OndertekeningWeigeren { .. }
            | Opdracht::AfwijkingVastleggen { .. }
            | Opdracht::AfwijkingIntrekken { .. }
            | Opdracht::RechtsfeitIntrekken { .. } => Vec::new(),
        }
    }

    fn gebeurtenissen(
        &self,
        opdracht: &Opdracht,
        omgeving: &Omgeving<'_>,
        vandaag: Date,
    ) -> Result<Vec<Gebeurtenis>, Vec<Weigering>> {
        let een = match opdracht {
            Opdracht::EersteZiektedagCorrigeren { van, naar, reden } => {
                self.corrigeer_eerste_ziektedag(*van, *naar, *reden, omgeving, vandaag)
            }
            Opdracht::MeldingIntrekken { reden } => Ok(self.trek_melding_in(*reden)),
            Opdracht::DeelsHerstelMelden { per, percentage, ook_als_lager } => {
                self.meld_deels_herstel(*per, *percentage, *ook_als_lager, vandaag)
            }
            Opdracht::HerstelMelden { per } => self.meld_herstel(*per, vandaag),
            Opdracht::HerstelCorrigeren { naar, reden } => self.corrigeer_herstel(*naar, *reden, vandaag),
            Opdracht::HerstelIntrekken { reden } => self.trek_herstel_in(*reden),
            Opdracht::ZwangerschapsverlofVastleggen { van, tot_en_met } => {
                self.leg_verlof_vast(*van, *tot_en_met, omgeving, vandaag)
            }
            Opdracht::ZwangerschapsverlofIntrekken { van } => self.trek_verlof_in(*van),
            Opdracht::ZelfdeOorzaakBeoordelen { zelfde_oorzaak } => self.beoordeel_oorzaak(*zelfde_oorzaak),
            Opdracht::ArbodienstInlichten { op } => self.licht_arbodienst_in(*op, vandaag),
            Opdracht::StapVastleggen { stap, op, mogelijkheden } => {
                self.leg_stap_vast(*stap, *op, *mogelijkheden, vandaag)
            }
            Opdracht::StapIntrekken { stap, op, reden } => self.trek_stap_in(*stap, *op, *reden),
            Opdracht::ProbleemanalyseVaststellen { op, deel, reden } => {
                self.stel_probleemanalyse_vast(*op, deel, reden, vandaag)
            }
            Opdracht::AfwijkingVastleggen { termijn, tot_en_met, reden } => {
                self.leg_afwijking_vast(*termijn, *tot_en_met, reden, vandaag)
            }
            Opdracht::AfwijkingIntrekken { termijn, reden } => {
                self.trek_afwijking_in(*termijn, reden, vandaag)
            }
            Opdracht::RechtsfeitVastleggen { feit } => self.leg_rechtsfeit_vast(*feit, vandaag),
            Opdracht::RechtsfeitIntrekken { soort, op, reden } => {
                self.trek_rechtsfeit_in(*soort, *op, *reden)
            }
            Opdracht::CasemanagerVoorstellen { zijde, gegevens } => {
                self.stel_casemanager_voor(*zijde, gegevens, vandaag)
            }
            Opdracht::CasemanagerAanvaarden { zijde, voorstel } => {
                self.aanvaard_casemanager(*zijde, *voorstel, vandaag)
            }
            Opdracht::CasemanagerWeigeren { zijde, voorstel, reden } => {
                self.weiger_casemanager(*zijde, *voorstel, reden, vandaag)
            }
            Opdracht::PlanAanbieden { plan, reden } => self.bied_plan_aan(plan, reden, vandaag),
            Opdracht::PlanOndertekenen { zijde, versie, hash } => {
                return self.onderteken_plan(*zijde, *versie, hash, vandaag);
            }
            Opdracht::OndertekeningWeigeren { zijde, versie, hash, reden } => {
                return self.weiger_ondertekening(*zijde, *versie, hash, reden, vandaag);
            }
        };
        een.map(|gebeurtenis| vec![gebeurtenis])
    }

    /// Looks at the state a command would lead to, with the eyes of the law.
    fn keur_gevolg(
        &self,
        opdracht: &Opdracht,
        later: &Self,
        omgeving: &Omgeving<'_>,
    ) -> Result<(), Vec<Weigering>> {
        if later.ingetrokken().is_some() {
            return Ok(());
        }
        let verschuiving = verschuiving(opdracht);
        let veld = verschuiving.as_ref().map_or("", |v| v.veld);
        let bij = |code| vec![Weigering::bij(veld, code)];
        if verschuiving.is_some() {
            if let Some(periode) = later.overlap(omgeving) {
                return Err(bij(overlapt(periode)));
            }
            let andere = omgeving.dossiers.iter().filter(|ander| ander.id() != self.id());
            for ander in andere.filter(|ander| ander.ingetrokken().is_none()) {
                if een_geval(later, ander) && !een_geval(self, ander) {
                    return Err(bij(Weigercode::WordtEenGeval {
                        eerste_ziektedag: ander.eerste_ziektedag(),
                    }));
                }
            }
        }
        later.feiten().map_err(|fout| bij(van_wet(fout)))?;
        if verschuiving.is_some_and(|v| v.blijft_een_geval) && gevallen(later) > gevallen(self) {
            return Err(bij(Weigercode::WordtTweeGevallen));
        }
        Ok(())
    }

    /// A period of another dossier of this employment that touches one of this dossier.
    fn overlap(&self, omgeving: &Omgeving<'_>) -> Option<crate::Ziekteperiode> {
        let andere = omgeving.dossiers.iter().filter(|ander| ander.id() != self.id());
        let mut perioden = andere.flat_map(Self::perioden).copied();
        perioden.find(|ander| {
            self.perioden().iter().any(|eigen| {
                ander.tot_en_met.is_none_or(|laatste| eigen.van <= laatste)
                    && eigen.tot_en_met.is_none_or(|laatste| ander.van <= laatste)
            })
        })
    }
}

fn gevallen(dossier: &Dossier) -> usize {
    tel(dossier.perioden(), dossier.verloven(), &dossier.ander_werk()).map_or(0, |telling| telling.gevallen)
}

/// Would the law count these two dossiers as one case?
fn een_geval(een: &Dossier, ander: &Dossier) -> bool {
    let perioden = [een.perioden(), ander.perioden()].concat();
    let verloven = [een.verloven(), ander.verloven()].concat();
    let ander_werk = [een.ander_werk(), ander.ander_werk()].concat();
    tel(&perioden, &verloven, &ander_werk).is_ok_and(|samen| samen.gevallen < gevallen(een) + gevallen(ander))
}

/// A leave may be taken off the record to be put back with other days; until then the dossier may be two cases.
fn verschuiving(opdracht: &Opdracht) -> Option<Verschuiving> {
    let (veld, blijft_een_geval) = match opdracht {
        Opdracht::EersteZiektedagCorrigeren { .. } | Opdracht::HerstelCorrigeren { .. } => ("naar", true),
        Opdracht::HerstelIntrekken { .. } => ("", true),
        Opdracht::HerstelMelden { .. } => ("per", true),
        Opdracht::ZwangerschapsverlofVastleggen { .. } | Opdracht::ZwangerschapsverlofIntrekken { .. } => {
            ("van", false)
        }
        Opdracht::ZelfdeOorzaakBeoordelen { .. } => ("zelfde_oorzaak", false),
        // That it makes two cases of one is said where it is decided on.
        Opdracht::RechtsfeitVastleggen { feit: Rechtsfeit::Dag(Dagfeit::BedongenArbeidGewijzigd { .. }) } => {
            ("per", false)
        }
        Opdracht::RechtsfeitIntrekken { soort: Rechtsfeitsoort::BedongenArbeidGewijzigd, .. } => {
            ("soort", false)
        }
        Opdracht::MeldingIntrekken { .. }
        | Opdracht::DeelsHerstelMelden { .. }
        | Opdracht::ArbodienstInlichten { .. }
        | Opdracht::StapVastleggen { .. }
        | Opdracht::StapIntrekken { .. }
        | Opdracht::ProbleemanalyseVaststellen { .. }
        | Opdracht::CasemanagerVoorstellen { .. }
        | Opdracht::CasemanagerAanvaarden { .. }
        | Opdracht::CasemanagerWeigeren { .. }
        | Opdracht::PlanAanbieden { .. }
        | Opdracht::PlanOndertekenen { .. }
        | Opdracht::OndertekeningWeigeren { .. }
        | Opdracht::AfwijkingVastleggen { .. }
        | Opdracht::AfwijkingIntrekken { .. }
        | Opdracht::RechtsfeitVastleggen { .. }
        | Opdracht::RechtsfeitIntrekken { .. } => return None,
    };
    Some(Verschuiving { veld, blijft_een_geval })
}
