// SPDX-License-Identifier: EUPL-1.2
//! The plan that is being made: its parts as drafts in the shared drawer, each with a version of its own.
//!
//! Saving a part never touches another, and never what somebody else saved meanwhile. What a part means says
//! `dossier`; that a version is offered or signed is a command like any other.

use super::{Door, ZaakFout, lees_dossier};
use dossier::gebeurtenis::{CasemanagerVoorgesteld, PlanAangeboden};
use dossier::plan::{Deelinhoud, Plan, Plandeel, Zijde};
use dossier::{Dossier, DossierId, PersoonId, Recht, Verleend};
use jiff::Timestamp;
use std::collections::HashMap;
use store::{Conceptdeel, Conceptlade, Lezer, StoreFout, Tx};

/// The draft of the plan.
const PLAN: &str = "plan";
/// Who has seen their copy of a version: a part per version and person.
const KOPIE: &str = "plan-kopie";

/// A part of the plan as it was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deel {
    /// Its name.
    pub naam: String,
    /// Its version, to be named when it is saved again.
    pub versie: u32,
    /// Who saved it last.
    pub door: PersoonId,
    /// When.
    pub op: Timestamp,
    /// What stands in it.
    pub inhoud: Deelinhoud,
}

impl Deel {
    /// Was it saved in a draft, or is it what the last version says?
    pub const fn is_bewaard(&self) -> bool {
        self.versie < VAN_VERSIE
    }
}

/// Of a part of a version without a draft, this and the number of that version stand for its own: so a page that showed
/// it differs from a page that was empty. Versions of saved parts stay far below it.
const VAN_VERSIE: u32 = 1 << 31;

/// All parts that were saved, by name: so activities in the order in which they were begun.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Planconcept(pub Vec<Deel>);

/// What came of saving or removing a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bewaard {
    /// Saved: its version now.
    Ja(u32),
    /// Somebody else was first: what stands there; none when they removed it. Nothing was written.
    Ingehaald(Option<Deel>),
}

impl Planconcept {
    /// The draft of this dossier.
    ///
    /// # Errors
    /// When the store does not answer, or holds what this version cannot read.
    pub async fn lees(lezer: &mut Lezer, dossier: DossierId) -> Result<Self, ZaakFout> {
        Self::uit(lezer.concepten(dossier, PLAN).await?)
    }

    fn uit(concepten: Vec<store::Concept>) -> Result<Self, ZaakFout> {
        let deel = |concept: store::Concept| {
            let onleesbaar = || ZaakFout::Onleesbaar(format!("draft part `{}`", concept.deel));
            let soort = soort(&concept.deel).ok_or_else(onleesbaar)?;
            let inhoud = Deelinhoud::uit_json(soort, &concept.inhoud).map_err(|_| onleesbaar())?;
            let store::Concept { deel: naam, versie, door, gewijzigd_op: op, .. } = concept;
            Ok(Deel { naam, versie, door, op, inhoud })
        };
        concepten.into_iter().map(deel).collect::<Result<_, ZaakFout>>().map(Self)
    }

    /// The draft of this dossier; without one, what the last version says. Parts stay when they are laid ready, so a
    /// bijstelling goes on in them: a version without a draft comes from elsewhere, as in the demo.
    ///
    /// # Errors
    /// As [`Planconcept::lees`].
    pub async fn lees_of_versie(lezer: &mut Lezer, dossier: &Dossier) -> Result<Self, ZaakFout> {
        Ok(Self::lees(lezer, dossier.id()).await?.of_versie(dossier))
    }

    /// As [`Planconcept::lees_of_versie`], of many dossiers in few round trips, in their order.
    ///
    /// # Errors
    /// As [`Planconcept::lees`].
    pub async fn lees_vele(lezer: &mut Lezer, dossiers: &[Dossier]) -> Result<Vec<Self>, ZaakFout> {
        let ids: Vec<_> = dossiers.iter().map(Dossier::id).collect();
        let mut concepten: HashMap<_, _> = lezer.concepten_van_vele(&ids, PLAN).await?.into_iter().collect();
        let van = |dossier: &Dossier| {
            let concept = Self::uit(concepten.remove(&dossier.id()).unwrap_or_default())?;
            Ok(concept.of_versie(dossier))
        };
        dossiers.iter().map(van).collect()
    }

    fn of_versie(self, dossier: &Dossier) -> Self {
        if self.0.is_empty() { Self::van_versie(dossier) } else { self }
    }

    /// The parts of the last version, as if they were a draft that nobody saved yet.
    fn van_versie(dossier: &Dossier) -> Self {
        let Some(laatste) = dossier.plannen().last() else { return Self::default() };
        let (door, op) = match laatste.herkomst {
            Some(herkomst) => (herkomst.door, herkomst.op),
            None => (PersoonId::new(0), Timestamp::UNIX_EPOCH),
        };
        let mut zelf = Self::default();
        for inhoud in laatste.plan.delen() {
            let naam = match &inhoud {
                Deelinhoud::Activiteit(_) => zelf.nieuwe_activiteit(0),
                Deelinhoud::Arbodienst(_)
                | Deelinhoud::Einddoel(_)
                | Deelinhoud::Stappen(_)
                | Deelinhoud::Evaluaties(_)
                | Deelinhoud::EvaluatiesProbleemanalyse(_)
                | Deelinhoud::RedenTeLaat(_)
                | Deelinhoud::VisieWerkgever(_)
                | Deelinhoud::VisieWerknemer(_) => inhoud.deel().woord().to_owned(),
            };
            zelf.0.push(Deel { naam, versie: VAN_VERSIE | laatste.versie, door, op, inhoud });
        }
        zelf
    }

    /// The part with this name.
    pub fn deel(&self, naam: &str) -> Option<&Deel> {
        self.0.iter().find(|deel| deel.naam == naam)
    }

    /// The plan that the parts add up to, with the casemanager whom both chose.
    pub fn plan(&self, dossier: &Dossier) -> Plan {
        let plan = Plan::uit_delen(self.0.iter().map(|deel| deel.inhoud.clone()));
        Plan { casemanager: dossier.casemanager().cloned().unwrap_or_default(), ..plan }
    }

    /// A name for one more activity: after all others, and different from one that somebody adds at this moment.
    pub fn nieuwe_activiteit(&self, toeval: u32) -> String {
        let laatste = self.0.iter().filter_map(|deel| activiteitnummer(&deel.naam)).max();
        let nummer = laatste.unwrap_or_default().saturating_add(1);
        format!("{}-{nummer:05}-{toeval:08x}", Plandeel::Activiteit.woord())
    }
}

/// Of these dossiers those in which a plan may wait for somebody: where one was begun or laid ready, or a casemanager
/// proposed. The others need not be read for it.
///
/// # Errors
/// When the store does not answer.
pub async fn met_plan(lezer: &mut Lezer, dossiers: &[DossierId]) -> Result<Vec<DossierId>, ZaakFout> {
    let soorten = [CasemanagerVoorgesteld::SOORT, PlanAangeboden::SOORT];
    Ok(lezer.waarin(dossiers, &soorten, PLAN).await?)
}

/// Is this the name of a part that holds an activity?
pub fn is_activiteit(naam: &str) -> bool {
    activiteitnummer(naam).is_some()
}

/// The number in the name of an activity, spelled as [`Planconcept::nieuwe_activiteit`] does: at least five decimal
/// digits, and after them eight hexadecimal ones that tell two of the same number apart.
fn activiteitnummer(naam: &str) -> Option<u32> {
    let rest = naam.strip_prefix(Plandeel::Activiteit.woord())?.strip_prefix('-')?;
    let (nummer, toeval) = rest.split_once('-')?;
    let decimaal = nummer.len() >= 5 && nummer.bytes().all(|b| b.is_ascii_digit());
    let hex = toeval.len() == 8 && toeval.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    if decimaal && hex { nummer.parse().ok() } else { None }
}

/// Saves a part that was made from version `verwacht` (0: there was none). What stands there already is as good as
/// saved, whoever saved it.
///
/// # Errors
/// When the granted right or side is not that of this part; when the store does not answer.
pub async fn bewaar(
    tx: &mut Tx,
    verleend: &Verleend,
    (naam, verwacht): (&str, u32),
    inhoud: &Deelinhoud,
    door: Door,
) -> Result<Bewaard, ZaakFout> {
    mag_schrijven(verleend, inhoud)?;
    let concept = lees_om_te_schrijven(tx, verleend).await?;
    let begint = concept.0.is_empty();
    let versie = if begint || verwacht >= VAN_VERSIE {
        Planconcept::van_versie(&lees_dossier(tx, verleend.dossier()).await?)
    } else {
        Planconcept::default()
    };
    let staat_er = if begint { versie.deel(naam) } else { concept.deel(naam) };
    // Their page may show what the last version says, and the draft may still say exactly that.
    let getoond = versie.deel(naam).filter(|deel| deel.versie == verwacht);
    let gezien = staat_er.is_some_and(|er| getoond.is_some_and(|getoond| getoond.inhoud == er.inhoud));
    match staat_er {
        Some(er) if er.inhoud == *inhoud => return Ok(Bewaard::Ja(er.versie)),
        Some(er) if er.versie != verwacht && !gezien => return Ok(Bewaard::Ingehaald(Some(er.clone()))),
        None if verwacht != 0 => return Ok(Bewaard::Ingehaald(None)),
        Some(_) | None => {}
    }
    let mut schrijver = Schrijver { tx, verleend, door };
    if begint {
        schrijver.begin_bijstelling(&versie, naam).await?;
    }
    let verwacht = concept.deel(naam).map_or(0, |deel| deel.versie);
    if let Some(versie) = schrijver.schrijf(naam, verwacht, inhoud).await? {
        return Ok(Bewaard::Ja(versie));
    }
    let concept = Planconcept::lees(schrijver.tx, verleend.dossier()).await?;
    Ok(Bewaard::Ingehaald(concept.deel(naam).cloned()))
}

/// The draft, for who is about to change it. Where there is none somebody may make parts of a whole version, and so
/// may another at the same moment: they would wait for each other's parts. So they wait here, as other writers do.
async fn lees_om_te_schrijven(tx: &mut Tx, verleend: &Verleend) -> Result<Planconcept, ZaakFout> {
    let concept = Planconcept::lees(tx, verleend.dossier()).await?;
    if !concept.0.is_empty() {
        return Ok(concept);
    }
    tx.dienstverband_vast(verleend.dienstverband()).await?;
    Planconcept::lees(tx, verleend.dossier()).await
}

/// Writes parts in one dossier.
struct Schrijver<'a> {
    tx: &'a mut Tx,
    verleend: &'a Verleend,
    door: Door,
}

impl Schrijver<'_> {
    /// The first change where there is a version and no draft makes one of that whole version, without the part that
    /// changes now.
    async fn begin_bijstelling(&mut self, versie: &Planconcept, behalve: &str) -> Result<(), ZaakFout> {
        for deel in versie.0.iter().filter(|deel| deel.naam != behalve) {
            self.schrijf(&deel.naam, 0, &deel.inhoud).await?;
        }
        Ok(())
    }

    /// The new version; none when somebody else was first.
    async fn schrijf(
        &mut self,
        deel: &str,
        verwacht: u32,
        inhoud: &Deelinhoud,
    ) -> Result<Option<u32>, ZaakFout> {
        let (json, door) = (inhoud.naar_json(), self.door);
        let concept =
            Conceptdeel { document: PLAN, deel, verwacht, inhoud: &json, door: door.persoon, op: door.nu };
        match self.tx.bewaar_concept(Conceptlade::Gedeeld(self.verleend.dossier()), &concept).await {
            Ok(versie) => Ok(Some(versie)),
            Err(StoreFout::Botsing { .. }) => Ok(None),
            Err(fout) => Err(fout.into()),
        }
    }
}

/// Removes an activity that was seen in version `verwacht`. One that is gone already is as good as removed.
///
/// # Errors
/// As [`bewaar`].
pub async fn haal_weg(
    tx: &mut Tx,
    verleend: &Verleend,
    (naam, verwacht): (&str, u32),
    door: Door,
) -> Result<Bewaard, ZaakFout> {
    if verleend.recht() != Recht::PlanBewerken || !is_activiteit(naam) {
        return Err(ZaakFout::AnderRecht);
    }
    if lees_om_te_schrijven(tx, verleend).await?.0.is_empty() {
        let versie = Planconcept::van_versie(&lees_dossier(tx, verleend.dossier()).await?);
        if let Some(er) = versie.deel(naam).filter(|er| er.versie != verwacht) {
            return Ok(Bewaard::Ingehaald(Some(er.clone())));
        }
        Schrijver { tx: &mut *tx, verleend, door }.begin_bijstelling(&versie, naam).await?;
    }
    let lade = Conceptlade::Gedeeld(verleend.dossier());
    match tx.verwijder_concept(lade, PLAN, naam, verwacht).await {
        Ok(()) => Ok(Bewaard::Ja(0)),
        Err(StoreFout::Botsing { .. }) => {
            let staat_er = Planconcept::lees(tx, verleend.dossier()).await?.deel(naam).cloned();
            Ok(staat_er.map_or(Bewaard::Ja(0), |deel| Bewaard::Ingehaald(Some(deel))))
        }
        Err(fout) => Err(fout.into()),
    }
}

/// Which part has this name: an activity has a number besides.
fn soort(naam: &str) -> Option<Plandeel> {
    naam.split('-').next()?.parse().ok()
}

/// Each side writes its own view and no other's.
fn mag_schrijven(verleend: &Verleend, inhoud: &Deelinhoud) -> Result<(), ZaakFout> {
    let schrijft = Zijde::van(verleend.hoedanigheid()).is_some_and(|zijde| inhoud.deel().schrijft(zijde));
    if schrijft && verleend.recht() == Recht::PlanBewerken { Ok(()) } else { Err(ZaakFout::AnderRecht) }
}

/// Notes that this person has seen their copy of a version. Said twice it is said once.
///
/// # Errors
/// When the granted right is another; when the store does not answer.
pub async fn kopie_gezien(tx: &mut Tx, verleend: &Verleend, versie: u32, door: Door) -> Result<(), ZaakFout> {
    if verleend.recht() != Recht::PlanLezen {
        return Err(ZaakFout::AnderRecht);
    }
    let deel = kopiedeel(versie, door.persoon);
    let concept = Conceptdeel {
        document: KOPIE,
        deel: &deel,
        verwacht: 0,
        inhoud: b"",
        door: door.persoon,
        op: door.nu,
    };
    match tx.bewaar_concept(Conceptlade::Gedeeld(verleend.dossier()), &concept).await {
        Ok(_) | Err(StoreFout::Botsing { .. }) => Ok(()),
        Err(fout) => Err(fout.into()),
    }
}

/// The versions of which this person has seen their copy.
///
/// # Errors
/// When the store does not answer.
pub async fn geziene_kopieen(
    lezer: &mut Lezer,
    dossier: DossierId,
    persoon: PersoonId,
) -> Result<Vec<u32>, ZaakFout> {
    Ok(gezien_door(persoon, &lezer.concepten(dossier, KOPIE).await?))
}

/// As [`geziene_kopieen`], of many dossiers in few round trips. One in which they saw none is left out.
///
/// # Errors
/// When the store does not answer.
pub async fn geziene_kopieen_van_vele(
    lezer: &mut Lezer,
    dossiers: &[DossierId],
    persoon: PersoonId,
) -> Result<HashMap<DossierId, Vec<u32>>, ZaakFout> {
    let concepten = lezer.concepten_van_vele(dossiers, KOPIE).await?;
    Ok(concepten.into_iter().map(|(id, delen)| (id, gezien_door(persoon, &delen))).collect())
}

fn gezien_door(persoon: PersoonId, concepten: &[store::Concept]) -> Vec<u32> {
    let versie = |concept: &store::Concept| {
        let (versie, wie) = concept.deel.split_once('-')?;
        versie.parse().ok().filter(|_| wie == persoon.to_string())
    };
    concepten.iter().filter_map(versie).collect()
}

fn kopiedeel(versie: u32, persoon: PersoonId) -> String {
    format!("{versie}-{persoon}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn een_nieuwe_activiteit_komt_achteraan_en_heeft_een_eigen_naam() {
        let deel = |naam: &str| Deel {
            naam: naam.to_owned(),
            versie: 1,
            door: PersoonId::new(1),
            op: Timestamp::UNIX_EPOCH,
            inhoud: Deelinhoud::Stappen(String::new()),
        };
        let leeg = Planconcept::default().nieuwe_activiteit(7);
        assert_eq!(leeg, "activiteit-00001-00000007");
        let concept = Planconcept(vec![deel("activiteit-00009-000000aa"), deel("stappen")]);
        assert_eq!(concept.nieuwe_activiteit(8), "activiteit-00010-00000008");
        assert!(is_activiteit(&leeg));
    }

    #[test]
    fn alleen_wat_zo_heet_is_een_activiteit() {
        for naam in [
            "stappen",
            "activiteit",
            "activiteit-1-2",
            "activiteit-00001-00000007-x",
            "activiteit-00001-zz",
            "activiteit-0000a-00000007",
            "activiteit-00001-0000000A",
            "activiteit-99999999999-00000007",
        ] {
            assert!(!is_activiteit(naam), "{naam}");
        }
    }
}
