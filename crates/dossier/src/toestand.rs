// SPDX-License-Identifier: EUPL-1.2
//! The state of one dossier: what its events add up to.
//!
//! Folding never fails on an event and never decides: whether something may happen is `besluit`'s question. What
//! was erased leaves its row; reports and recoveries keep their day even then, for the day stands in the row.

use crate::{
    DossierId, Gebeurtenis, Lade, Rechtsfeit, Ziekmelding,
    gebeurtenis::{OpnieuwZiekgemeld, StapVastgelegd, Ziekgemeld},
    woorden::{Intrekreden, Mogelijkheden, Stap},
};
use jiff::civil::Date;

mod oordeel;
mod plan;
mod rechtsfeit;
mod regel;
mod toen;

pub use oordeel::{Afwijking, Oordeel, PlanNietNodig, Planbehoefte, VastgesteldeProbleemanalyse};
pub use plan::{Casemanagerkeuze, Handtekening, Ondertekening, Planversie, Versiestand, Voorstel};
pub use regel::{Herkomst, Inhoud, Vastgelegd};

/// Why rows are not a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DossierFout {
    /// There are none.
    #[error("a dossier without events")]
    Leeg,
    /// The first one is no report of illness.
    #[error("a dossier that does not begin with a report of illness")]
    ZonderMelding,
}

/// A period of illness.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ziekteperiode {
    /// First sick day.
    pub van: Date,
    /// Last sick day; none while ill.
    pub tot_en_met: Option<Date>,
}

/// Leave around a birth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verlof {
    /// First day.
    pub van: Date,
    /// Last day.
    pub tot_en_met: Date,
    /// Did the bedrijfsarts judge that illness before and after has one cause?
    pub zelfde_oorzaak: Option<bool>,
}

/// A share of the work, from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Aandeel {
    /// First day on this share.
    pub per: Date,
    /// Percent of the contract hours.
    pub percentage: u8,
}

/// A duty that was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct GezetteStap {
    /// On which day.
    pub op: Date,
    /// Which duty.
    pub stap: Stap,
    /// What a probleemanalyse or its bijstelling said.
    pub mogelijkheden: Option<Mogelijkheden>,
}

/// One case of illness of one employment, as its events add up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dossier {
    id: DossierId,
    meldingen: Vec<Option<Ziekmelding>>,
    // INVARIANT: as long as `meldingen`, sorted, disjoint, only the last one open.
    perioden: Vec<Ziekteperiode>,
    aandelen: Vec<Aandeel>,
    verloven: Vec<Verlof>,
    // What was recorded of duties whose document does not live here.
    op_papier: Vec<GezetteStap>,
    // INVARIANT: `op_papier` and what written documents did, sorted (see `tel_stappen`).
    stappen: Vec<GezetteStap>,
    oordelen: oordeel::Oordelen,
    planstaat: plan::Planstaat,
    // One day per report that was passed on, in order.
    ingelicht: Vec<Date>,
    // INVARIANT: by kind, then by day; none that another would replace.
    rechtsfeiten: Vec<Rechtsfeit>,
    ingetrokken: Option<Intrekreden>,
    geschiedenis: Vec<Vastgelegd>,
}

impl Dossier {
    /// The dossier that these rows of the shared drawer add up to, in their order.
    ///
    /// # Errors
    /// When there are none, or the first is no report of illness.
    pub fn uit(id: DossierId, regels: &[Vastgelegd]) -> Result<Self, DossierFout> {
        let eerste = regels.first().ok_or(DossierFout::Leeg)?;
        if eerste.inhoud.soort() != "ziekgemeld" {
            return Err(DossierFout::ZonderMelding);
        }
        let mut zelf = Self::leeg(id);
        for regel in regels {
            zelf.pas_regel_toe(regel);
        }
        Ok(zelf)
    }

    /// The dossier as it would be after these events; its history does not grow until they are in the log, and until
    /// then nobody is said to have done them.
    #[must_use]
    pub fn na(&self, gebeurtenissen: &[Gebeurtenis]) -> Self {
        let mut later = self.clone();
        for gebeurtenis in gebeurtenissen {
            later.pas_toe(gebeurtenis, None);
        }
        later
    }

    /// A dossier that is about to begin with these events (see [`crate::Meldbesluit::NieuwDossier`]).
    ///
    /// # Errors
    /// When there are none, or the first is no report of illness.
    pub fn nieuw(id: DossierId, gebeurtenissen: &[Gebeurtenis]) -> Result<Self, DossierFout> {
        match gebeurtenissen.first() {
            None => Err(DossierFout::Leeg),
            Some(Gebeurtenis::Ziekgemeld(_)) => Ok(Self::leeg(id).na(gebeurtenissen)),
            Some(_) => Err(DossierFout::ZonderMelding),
        }
    }

    /// Its identifier.
    pub const fn id(&self) -> DossierId {
        self.id
    }

    /// The last number in this drawer, for the check that nobody wrote in between. A dossier reads the shared drawer
    /// alone: of the others it knows nothing, and says 0.
    pub fn nummer(&self, lade: Lade) -> u32 {
        match lade {
            Lade::Gedeeld => self.geschiedenis.iter().map(|regel| regel.nummer).max().unwrap_or(0),
            Lade::Medisch | Lade::Persoonlijk => 0,
        }
    }

    /// Periods of illness: sorted, disjoint, only the last one open. Empty when the dossier was withdrawn.
    pub fn perioden(&self) -> &[Ziekteperiode] {
        if self.ingetrokken.is_some() { &[] } else { &self.perioden }
    }

    /// First sick day of the first report, also of a dossier that was withdrawn.
    pub fn eerste_ziektedag(&self) -> Date {
        self.perioden.first().map_or(Date::MIN, |periode| periode.van)
    }

    /// Last sick day; none while ill.
    pub fn laatste_ziektedag(&self) -> Option<Date> {
        self.laatste_periode().tot_en_met
    }

    /// Is the employee ill on this day, as far as is known?
    pub fn ziek_op(&self, dag: Date) -> bool {
        let omvat = |p: &Ziekteperiode| p.van <= dag && p.tot_en_met.is_none_or(|laatste| dag <= laatste);
        self.perioden().iter().any(omvat)
    }

    /// What was told at the last report; none when that was erased.
    pub fn melding(&self) -> Option<&Ziekmelding> {
        self.meldingen.last().and_then(Option::as_ref)
    }

    /// Leaves, in order.
    pub fn verloven(&self) -> &[Verlof] {
        &self.verloven
    }

    /// Duties done, in order of day.
    pub fn stappen(&self) -> &[GezetteStap] {
        &self.stappen
    }

    /// Shares of the work resumed in the last period, in order of day.
    pub fn aandelen(&self) -> &[Aandeel] {
        let begin = self.laatste_periode().van;
        &self.aandelen[self.aandelen.partition_point(|aandeel| aandeel.per < begin)..]
    }

    /// Share of the work resumed, as last said, also when that day is still to come; 100 after recovery.
    pub fn hervat_percentage(&self) -> u8 {
        match self.laatste_ziektedag() {
            Some(_) => 100,
            None => self.aandelen().last().map_or(0, |aandeel| aandeel.percentage),
        }
    }

    /// The day on which the latest report was passed on to the arbodienst.
    pub fn arbodienst_ingelicht(&self) -> Option<Date> {
        let begin = self.laatste_periode().van;
        self.ingelicht.last().copied().filter(|op| *op >= begin)
    }

    /// The days on which reports of this dossier were passed on, in order; a relapse may be passed on again.
    pub fn ingelicht(&self) -> &[Date] {
        &self.ingelicht
    }

    /// Why the whole dossier was withdrawn; none when it was not.
    pub const fn ingetrokken(&self) -> Option<Intrekreden> {
        self.ingetrokken
    }

    /// Who recorded what, when and in which capacity, in the order of the log.
    pub fn geschiedenis(&self) -> &[Vastgelegd] {
        &self.geschiedenis
    }

    /// Was this duty recorded by its day alone, of a document that does not live here?
    pub(crate) fn staat_op_papier(&self, stap: Stap, op: Date) -> bool {
        self.op_papier.iter().any(|gezet| (gezet.stap, gezet.op) == (stap, op))
    }

    pub(crate) fn laatste_periode(&self) -> Ziekteperiode {
        let geen = Ziekteperiode { van: Date::MIN, tot_en_met: None };
        self.perioden.last().copied().unwrap_or(geen)
    }

    pub(crate) fn leeg(id: DossierId) -> Self {
        Self {
            id,
            meldingen: Vec::new(),
            perioden: Vec::new(),
            aandelen: Vec::new(),
            verloven: Vec::new(),
            op_papier: Vec::new(),
            stappen: Vec::new(),
            oordelen: oordeel::Oordelen::default(),
            planstaat: plan::Planstaat::default(),
            ingelicht: Vec::new(),
            rechtsfeiten: Vec::new(),
            ingetrokken: None,
            geschiedenis: Vec::new(),
        }
    }

    /// The next row of the log.
    pub(crate) fn pas_regel_toe(&mut self, regel: &Vastgelegd) {
        match &regel.inhoud {
            Inhoud::Leesbaar(gebeurtenis) => self.pas_toe(gebeurtenis, Some(regel.herkomst())),
            Inhoud::Gewist { soort } => self.pas_gewiste_toe(soort, regel.geldt_vanaf),
            // The payloads it is about have gone from their rows already.
            Inhoud::Wissing(_) => {}
        }
        self.geschiedenis.push(regel.clone());
    }

    fn pas_toe(&mut self, gebeurtenis: &Gebeurtenis, herkomst: Option<Herkomst>) {
        match gebeurtenis {
            Gebeurtenis::Ziekgemeld(Ziekgemeld(melding))
            | Gebeurtenis::OpnieuwZiekgemeld(OpnieuwZiekgemeld(melding)) => {
                self.meld(melding.eerste_ziektedag, Some(melding.clone()));
            }
            Gebeurtenis::EersteZiektedagGecorrigeerd(feit) => self.corrigeer(feit.van, feit.naar),
            Gebeurtenis::MeldingIngetrokken(feit) => self.trek_in(feit.reden),
            Gebeurtenis::DeelsHersteld(feit) => self.hervat_deels(feit.per, feit.percentage),
            Gebeurtenis::Hersteld(feit) => self.sluit(feit.per),
            Gebeurtenis::HerstelGecorrigeerd(feit) => self.sluit(feit.naar),
            Gebeurtenis::HerstelIngetrokken(_) => self.zet_einde(None),
            Gebeurtenis::ZwangerschapsverlofVastgelegd(feit) => {
                self.verloven.push(Verlof {
                    van: feit.van,
                    tot_en_met: feit.tot_en_met,
                    zelfde_oorzaak: None,
                });
                self.verloven.sort_by_key(|verlof| verlof.van);
            }
            Gebeurtenis::ZwangerschapsverlofIngetrokken(feit) => self.verloven.retain(|v| v.van != feit.van),
            Gebeurtenis::ZelfdeOorzaakBeoordeeld(feit) => {
                for verlof in self.verloven.iter_mut().filter(|verlof| verlof.van == feit.verlof_van) {
                    verlof.zelfde_oorzaak = Some(feit.zelfde_oorzaak);
                }
            }
            Gebeurtenis::ArbodienstIngelicht(feit) => self.licht_in(feit.op),
            Gebeurtenis::StapVastgelegd(StapVastgelegd { stap, op, mogelijkheden }) => {
                self.op_papier.push(GezetteStap { op: *op, stap: *stap, mogelijkheden: *mogelijkheden });
                self.tel_stappen();
            }
            Gebeurtenis::StapIngetrokken(feit) => {
                self.op_papier.retain(|gezet| (gezet.stap, gezet.op) != (feit.stap, feit.op));
                self.tel_stappen();
            }
            Gebeurtenis::ProbleemanalyseVastgesteld(feit) => self.neem_probleemanalyse_op(feit, herkomst),
            Gebeurtenis::AfwijkingVastgelegd(feit) => self.wijk_af(feit, herkomst),
            Gebeurtenis::AfwijkingIngetrokken(feit) => self.wijk_niet_meer_af(feit),
            Gebeurtenis::RechtsfeitVastgelegd(vastgelegd) => self.neem_rechtsfeit_op(vastgelegd.feit),
            Gebeurtenis::RechtsfeitIngetrokken(weg) => self.haal_rechtsfeit_weg(weg.soort, weg.op),
            Gebeurtenis::CasemanagerVoorgesteld(_)
            | Gebeurtenis::CasemanagerAanvaard(_)
            | Gebeurtenis::CasemanagerGeweigerd(_)
            | Gebeurtenis::PlanAangeboden(_)
            | Gebeurtenis::PlanOndertekend(_)
            | Gebeurtenis::OndertekeningGeweigerd(_)
            | Gebeurtenis::KopieVerstrekt(_) => self.pas_plan_toe(gebeurtenis, herkomst),
        }
    }

    /// What remains of an event whose payload was erased: the day in its row.
    fn pas_gewiste_toe(&mut self, soort: &str, geldt_vanaf: Date) {
        match soort {
            "ziekgemeld" | "opnieuw_ziekgemeld" => self.meld(geldt_vanaf, None),
            "hersteld" | "herstel_gecorrigeerd" => self.sluit(geldt_vanaf),
            "herstel_ingetrokken" => self.zet_einde(None),
            "probleemanalyse_vastgesteld" => self.neem_gewiste_probleemanalyse_op(geldt_vanaf),
            "casemanager_voorgesteld" => self.sla_voorstel_over(),
            "plan_aangeboden" => self.sla_planversie_over(),
            "kopie_verstrekt" => self.verstrek_kopie(geldt_vanaf),
            _ => {}
        }
    }

    /// The duties done: on paper, and by what was written here.
    fn tel_stappen(&mut self) {
        self.stappen.clone_from(&self.op_papier);
        self.stappen.extend(self.oordelen.stappen(&self.op_papier));
        self.stappen.extend(self.planstaat.stap(&self.op_papier));
        self.stappen.sort_unstable();
    }

    fn meld(&mut self, van: Date, melding: Option<Ziekmelding>) {
        // Only erased rows can leave an earlier period open; it then ends where the next begins.
        if let Some(vorige) = self.perioden.last_mut().filter(|vorige| vorige.tot_en_met.is_none()) {
            vorige.tot_en_met = van.yesterday().ok();
        }
        self.perioden.push(Ziekteperiode { van, tot_en_met: None });
        self.meldingen.push(melding);
    }

    /// Said again for the same report, it replaces the day; for a relapse it stands beside the first.
    fn licht_in(&mut self, op: Date) {
        let begin = self.laatste_periode().van;
        self.ingelicht.retain(|eerder| (*eerder < begin) != (op < begin));
        self.ingelicht.push(op);
        self.ingelicht.sort_unstable();
    }

    fn corrigeer(&mut self, van: Date, naar: Date) {
        let Some(plaats) = self.perioden.iter().position(|periode| periode.van == van) else { return };
        self.perioden[plaats].van = naar;
        if let Some(melding) = self.meldingen[plaats].as_mut() {
            melding.eerste_ziektedag = naar;
        }
    }

    fn trek_in(&mut self, reden: Intrekreden) {
        if self.perioden.len() > 1 {
            let weg = self.laatste_periode().van;
            self.perioden.pop();
            self.meldingen.pop();
            self.aandelen.retain(|aandeel| aandeel.per < weg);
            self.ingelicht.retain(|op| *op < weg);
        } else {
            self.ingetrokken = Some(reden);
        }
    }

    fn hervat_deels(&mut self, per: Date, percentage: u8) {
        self.aandelen.retain(|aandeel| aandeel.per != per);
        self.aandelen.push(Aandeel { per, percentage });
        self.aandelen.sort_unstable();
    }

    /// A share that would begin after the recovery has no meaning any more.
    fn sluit(&mut self, per: Date) {
        self.aandelen.retain(|aandeel| aandeel.per < per);
        self.zet_einde(per.yesterday().ok());
    }

    fn zet_einde(&mut self, tot_en_met: Option<Date>) {
        if let Some(laatste) = self.perioden.last_mut() {
            laatste.tot_en_met = tot_en_met;
        }
    }
}
