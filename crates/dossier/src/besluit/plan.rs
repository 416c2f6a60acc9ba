// SPDX-License-Identifier: EUPL-1.2
//! Commands about the plan van aanpak: who is casemanager, which version lies ready, who signed it.

use super::Keuring;
use crate::{
    Casemanagerkeuze, Dossier, Gebeurtenis, PlanNietNodig, Planbehoefte, Planversie, Versiestand,
    Waarschuwcode, Waarschuwing, Weigercode, Weigering,
    gebeurtenis::{
        CasemanagerAanvaard, CasemanagerGeweigerd, CasemanagerVoorgesteld, KopieVerstrekt,
        OndertekeningGeweigerd, PlanAangeboden, PlanOndertekend,
    },
    plan::{self, Casemanager, HOOGSTENS_ACTIVITEITEN, HOOGSTENS_EVALUATIES, Plan, Zijde},
    woorden::Stap,
};
use jiff::civil::Date;

impl Dossier {
    pub(super) fn stel_casemanager_voor(
        &self,
        zijde: Zijde,
        gegevens: &Casemanager,
        vandaag: Date,
    ) -> Result<Gebeurtenis, Vec<Weigering>> {
        let mut gegevens = gegevens.clone();
        let mut keuring = Keuring::default();
        for (veld, tekst) in gegevens.teksten_mut() {
            keuring.schoon_op(veld, tekst);
        }
        keuring.weiger_als(gegevens.naam.is_empty(), "naam", Weigercode::NaamOntbreekt);
        let staat_er = match self.casemanagerkeuze() {
            Casemanagerkeuze::Voorgesteld(voorstel) => {
                voorstel.zijde == zijde && voorstel.gegevens == gegevens
            }
            Casemanagerkeuze::Aanvaard { voorstel, .. } => voorstel.gegevens == gegevens,
            Casemanagerkeuze::Geen | Casemanagerkeuze::Geweigerd { .. } => false,
        };
        keuring.weiger_als(staat_er, "", Weigercode::Ongewijzigd);
        let voorstel = self.volgend_voorstel();
        keuring.klaar(CasemanagerVoorgesteld { voorstel, op: vandaag, zijde, gegevens })
    }

    pub(super) fn aanvaard_casemanager(
        &self,
        zijde: Zijde,
        voorstel: u32,
        vandaag: Date,
    ) -> Result<Gebeurtenis, Vec<Weigering>> {
        let mut keuring = Keuring::default();
        self.keur_antwoord(&mut keuring, zijde, voorstel);
        keuring.klaar(CasemanagerAanvaard { voorstel, op: vandaag })
    }

    pub(super) fn weiger_casemanager(
        &self,
        zijde: Zijde,
        voorstel: u32,
        reden: &str,
        vandaag: Date,
    ) -> Result<Gebeurtenis, Vec<Weigering>> {
        let mut keuring = Keuring::default();
        self.keur_antwoord(&mut keuring, zijde, voorstel);
        let reden = keuring.reden(reden, true);
        keuring.klaar(CasemanagerGeweigerd { voorstel, op: vandaag, reden })
    }

    /// Only the other side answers, only an open proposal.
    fn keur_antwoord(&self, keuring: &mut Keuring, zijde: Zijde, nummer: u32) {
        let laatste = self.casemanagerkeuze().voorstel().map_or(0, |voorstel| voorstel.voorstel);
        let code = match self.casemanagerkeuze() {
            _ if nummer == 0 || nummer > laatste => Weigercode::VoorstelNietGevonden,
            _ if nummer < laatste => Weigercode::VoorstelVervangen,
            Casemanagerkeuze::Voorgesteld(voorstel) if voorstel.zijde == zijde => Weigercode::EigenVoorstel,
            Casemanagerkeuze::Voorgesteld(_) => return,
            Casemanagerkeuze::Geen => Weigercode::VoorstelNietGevonden,
            Casemanagerkeuze::Aanvaard { .. } | Casemanagerkeuze::Geweigerd { .. } => {
                Weigercode::VoorstelBeantwoord
            }
        };
        keuring.weiger_als(true, "voorstel", code);
    }

    /// Incomplete is said beside it (see [`plan::volledigheid`]); refused is only what cannot be a plan.
    pub(super) fn bied_plan_aan(
        &self,
        plan: &Plan,
        reden: &str,
        vandaag: Date,
    ) -> Result<Gebeurtenis, Vec<Weigering>> {
        let versie = self.volgende_planversie();
        let mut plan = plan.clone();
        let mut keuring = Keuring::default();
        for (veld, tekst) in plan.teksten_mut() {
            keuring.schoon_op(veld, tekst);
        }
        keuring.weiger_als(plan.einddoel.soort.is_none(), "einddoel", Weigercode::EinddoelOntbreekt);
        for (veld, rijen, hoogstens) in [
            ("activiteiten", plan.activiteiten.len(), HOOGSTENS_ACTIVITEITEN),
            ("evaluaties", plan.evaluaties.len(), HOOGSTENS_EVALUATIES),
            ("evaluaties_probleemanalyse", plan.evaluaties_probleemanalyse.len(), HOOGSTENS_EVALUATIES),
        ] {
            keuring.hoogstens(veld, rijen, hoogstens);
        }
        // What the employer refused may be laid ready again as it was.
        let ligt_er = |eerder: &Planversie| eerder.stand() != Versiestand::Geweigerd && eerder.plan == plan;
        let staat_er = self.plannen().last().is_some_and(ligt_er);
        keuring.weiger_als(staat_er, "", Weigercode::Ongewijzigd);
        let reden = keuring.reden(reden, versie > 1);
        let hash = plan::hash(versie, &plan, &reden);
        keuring.klaar(PlanAangeboden { versie, op: vandaag, plan: Box::new(plan), reden, hash })
    }

    pub(super) fn onderteken_plan(
        &self,
        zijde: Zijde,
        versie: u32,
        hash: &str,
        vandaag: Date,
    ) -> Result<Vec<Gebeurtenis>, Vec<Weigering>> {
        let mut keuring = Keuring::default();
        self.keur_ondertekening(&mut keuring, zijde, versie, hash);
        let hash = hash.to_owned();
        let getekend = keuring.klaar(PlanOndertekend { versie, hash, zijde, op: vandaag })?;
        Ok(self.met_kopie(versie, getekend, vandaag))
    }

    pub(super) fn weiger_ondertekening(
        &self,
        zijde: Zijde,
        versie: u32,
        hash: &str,
        reden: &str,
        vandaag: Date,
    ) -> Result<Vec<Gebeurtenis>, Vec<Weigering>> {
        let mut keuring = Keuring::default();
        self.keur_ondertekening(&mut keuring, zijde, versie, hash);
        let (hash, reden) = (hash.to_owned(), keuring.reden(reden, true));
        let geweigerd = keuring.klaar(OndertekeningGeweigerd { versie, hash, zijde, op: vandaag, reden })?;
        Ok(self.met_kopie(versie, geweigerd, vandaag))
    }

    fn keur_ondertekening(&self, keuring: &mut Keuring, zijde: Zijde, versie: u32, hash: &str) {
        let code = match self.planversie(versie) {
            None => Weigercode::VersieNietGevonden,
            Some(plan) if plan.hash != hash => Weigercode::VersieGewijzigd,
            Some(plan) => match plan.stand() {
                Versiestand::Vervangen => Weigercode::VersieVervangen,
                Versiestand::Geweigerd => Weigercode::VersieGeweigerd,
                Versiestand::Gereed | Versiestand::OpenVoorOndertekening if plan.van(zijde).is_some() => {
                    Weigercode::AlOndertekend
                }
                Versiestand::Gereed | Versiestand::OpenVoorOndertekening => return,
            },
        };
        keuring.weiger_als(true, "versie", code);
    }

    /// The copies go out at once, in the same breath as the last signature (Regeling procesgang 4 lid 3).
    fn met_kopie(&self, versie: u32, handtekening: Gebeurtenis, vandaag: Date) -> Vec<Gebeurtenis> {
        let mut gebeurtenissen = vec![handtekening];
        let later = self.na(&gebeurtenissen);
        if later.planversie(versie).is_some_and(|plan| plan.stand() == Versiestand::Gereed) {
            gebeurtenissen.push(KopieVerstrekt { versie, op: vandaag }.into());
        }
        gebeurtenissen
    }

    pub(super) fn let_op_bij_aanbieden(&self) -> Vec<Waarschuwing> {
        let mut codes = Vec::new();
        match self.planbehoefte() {
            Planbehoefte::NogOnbekend => {
                codes.push(Waarschuwcode::ZonderVorigeStap { stap: Stap::Probleemanalyse });
            }
            Planbehoefte::Later(_)
            | Planbehoefte::NietNodig(
                PlanNietNodig::GeenMogelijkheden(_) | PlanNietNodig::NietTerugVerwacht { .. },
            ) => {
                codes.push(Waarschuwcode::ZonderMogelijkheden);
            }
            Planbehoefte::NietNodig(PlanNietNodig::Hersteld { laatste_ziektedag }) => {
                codes.push(Waarschuwcode::NaHerstel { laatste_ziektedag });
            }
            Planbehoefte::Nu(_) | Planbehoefte::NietNodig(PlanNietNodig::Ingetrokken) => {}
        }
        if self.casemanager().is_none() {
            codes.push(Waarschuwcode::ZonderCasemanager);
        }
        if self.open_plan().is_some_and(|plan| !plan.handtekeningen.is_empty()) {
            codes.push(Waarschuwcode::VervangtHandtekening);
        }
        codes.into_iter().map(|code| Waarschuwing { veld: "", code }).collect()
    }
}
