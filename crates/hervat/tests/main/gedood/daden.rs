// SPDX-License-Identifier: EUPL-1.2
//! Killed in the middle of what binds people: a probleemanalyse in two drawers, a part of the plan, a version laid
//! ready, two answers to it, and the next bijstelling.
//!
//! Beside the installation stands what it should be. After each kill it is exactly that of before the act or that of
//! after it, never before when the act was acknowledged; and the same form sent once more makes it that of after.

use super::huis::{ARTS, CASEMANAGER, Huis, LEIDINGGEVENDE, WERKNEMER};
use super::server::{Klant, Post, Server, kop};
use super::{tekst, toeval, welke};
use crate::bezoeker::formulier;
use dossier::plan::{self, Zijde};
use dossier::{DossierId, Ondertekening};
use rand::Rng as _;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// A plan and its bijstellingen; the plug is pulled once in each act of each.
const RONDES: u32 = 4;

super::op_beide!(super::daden::elke_daad_is_gedaan_of_niet_gedaan);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Daad {
    Concept,
    Verzending,
    Plandeel,
    Aanbod,
    VanWerknemer,
    VanWerkgever,
}

const VOLGORDE: [Daad; 6] =
    [Daad::Concept, Daad::Verzending, Daad::Plandeel, Daad::Aanbod, Daad::VanWerknemer, Daad::VanWerkgever];

/// What stands there, by the number of its text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Stand {
    concept: u32,
    functioneel: Vec<u32>,
    medisch: Vec<u32>,
    stappen: u32,
    versies: Vec<Versie>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Versie {
    stappen: u32,
    reden: u32,
    antwoorden: Vec<(Zijde, Option<u32>)>,
}

impl Stand {
    /// What it is after this act of this round. The employee signs one version, and refuses the next with a reason.
    fn na(&self, daad: Daad, ronde: u32) -> Self {
        let mut later = self.clone();
        let laatste = later.versies.last_mut();
        match (daad, laatste) {
            (Daad::Concept, _) => later.concept = ronde,
            (Daad::Verzending, _) => {
                later.functioneel.push(ronde);
                later.medisch.push(ronde);
            }
            (Daad::Plandeel, _) => later.stappen = ronde,
            (Daad::Aanbod, _) => {
                let reden = if ronde == 1 { 0 } else { ronde };
                later.versies.push(Versie { stappen: ronde, reden, antwoorden: Vec::new() });
            }
            (Daad::VanWerknemer, versie) => {
                let reden = weigert(ronde).then_some(ronde);
                versie.expect("a version").antwoorden.push((Zijde::Werknemer, reden));
            }
            (Daad::VanWerkgever, versie) => {
                versie.expect("a version").antwoorden.push((Zijde::Werkgever, None));
            }
        }
        later
    }
}

const fn weigert(ronde: u32) -> bool {
    ronde.is_multiple_of(2)
}

fn elke_daad_is_gedaan_of_niet_gedaan(huis: &Huis) {
    let mut toeval = toeval();
    let mut server = Server::start(huis);
    let zaak = Zaak::begin(huis, &server.klant);
    let mut verwacht = zaak.stand(&server.klant);
    assert_eq!(verwacht, Stand::default());
    // How long an act took when nothing came between: most of the work is done when the plug is pulled.
    let mut duur: BTreeMap<Daad, Duration> = BTreeMap::new();
    let mut onderbroken = 0;
    for (ronde, daad) in (1..=RONDES).flat_map(|ronde| VOLGORDE.map(|daad| (ronde, daad))) {
        let (koekje, post) = zaak.formulier(&server.klant, daad, ronde);
        let duurde = duur.get(&daad).copied().unwrap_or(Duration::from_millis(10));
        let na = duurde.mul_f64(toeval.random_range(0.6..1.1));
        let antwoord = server.trek_de_stekker(na, |klant, eerste| {
            klant.post(&post, koekje, || eerste.send(()).expect("somebody waits"))
        });
        server = Server::start(huis);
        let later = verwacht.na(daad, ronde);
        let stand = zaak.stand(&server.klant);
        println!("round {ronde}, {daad:?}: {na:?}, heard {}, done {}", antwoord.is_ok(), stand == later);
        if let Ok(antwoord) = antwoord {
            gelukt(&antwoord);
            assert_eq!(stand, later, "round {ronde}, {daad:?}: acknowledged, and not there");
        } else {
            onderbroken += 1;
        }
        assert!(stand == verwacht || stand == later, "round {ronde}, {daad:?}: half: {stand:#?}");
        huis.klopt();
        // Nobody knows whether it arrived, so they press the button once more.
        let begin = Instant::now();
        gelukt(&server.klant.post(&post, koekje, || {}).expect("an answer"));
        if stand != later {
            duur.insert(daad, begin.elapsed());
        }
        assert_eq!(zaak.stand(&server.klant), later, "round {ronde}, {daad:?}: done, and once");
        verwacht = later;
    }
    assert!(onderbroken > 0, "the plug was always too late");
    drop(server);
    huis.klopt();
}

#[track_caller]
fn gelukt(antwoord: &str) {
    let naar = kop(antwoord, "location");
    assert!(naar.is_some_and(|naar| naar.starts_with("/dossiers/")), "{antwoord}");
}

/// The dossier, and those who work on it; their sessions outlive the kills too.
struct Zaak<'a> {
    huis: &'a Huis,
    id: DossierId,
    pad: String,
    koekjes: BTreeMap<&'static str, String>,
}

impl<'a> Zaak<'a> {
    /// Somebody is ill, and the plan has a goal: without one no version can be laid ready.
    fn begin(huis: &'a Huis, klant: &Klant) -> Self {
        let id = klant.meld_ziek();
        let wie = [ARTS, CASEMANAGER, LEIDINGGEVENDE, WERKNEMER];
        let koekjes = wie.map(|email| (email, klant.log_in(email))).into();
        let zaak = Self { huis, id, pad: format!("/dossiers/{id}"), koekjes };
        let einddoel = format!("{}/plan/einddoel", zaak.pad);
        let koekje = &zaak.koekjes[CASEMANAGER];
        let post =
            klant.vul_in((&einddoel, &einddoel), koekje, |velden| velden.zet("soort", "eigen_functie"));
        gelukt(&klant.post(&post, koekje, || {}).expect("an answer"));
        zaak
    }

    /// Who does it, and the form of their page as they filled it in.
    fn formulier(&self, klant: &Klant, daad: Daad, ronde: u32) -> (&str, Post) {
        let (email, pagina, onder) = match daad {
            Daad::Concept => (ARTS, "/probleemanalyse/concept".into(), ""),
            Daad::Verzending => (ARTS, "/probleemanalyse/concept/voorbeeld".into(), ""),
            Daad::Plandeel => (CASEMANAGER, "/plan/stappen".into(), ""),
            Daad::Aanbod if ronde == 1 => (CASEMANAGER, "/plan/aanbieden".into(), ""),
            Daad::Aanbod => (CASEMANAGER, "/plan/bijstellen".into(), ""),
            Daad::VanWerknemer if weigert(ronde) => {
                (WERKNEMER, format!("/plan/versies/{ronde}"), "/weigering")
            }
            Daad::VanWerknemer => (WERKNEMER, format!("/plan/versies/{ronde}"), "/handtekening"),
            Daad::VanWerkgever => (LEIDINGGEVENDE, format!("/plan/versies/{ronde}"), "/handtekening"),
        };
        let getypt: &[&str] = match daad {
            Daad::Concept => &["advies", "klachten_en_beperkingen", "reden"],
            Daad::Plandeel => &["stappen"],
            Daad::Aanbod | Daad::VanWerknemer => &["reden"],
            Daad::Verzending | Daad::VanWerkgever => &[],
        };
        let vast: &[(&str, &str)] = match daad {
            Daad::Concept => &[("mogelijkheden", "ja"), ("verwachte_duur", "tot_drie_maanden")],
            Daad::Verzending => &[("woorden_bevestigd", "ja")],
            Daad::Aanbod => &[("toch", "ja")],
            Daad::Plandeel | Daad::VanWerknemer | Daad::VanWerkgever => &[],
        };
        let pagina = format!("{}{pagina}", self.pad);
        let koekje = self.koekjes[email].as_str();
        let post = klant.vul_in((&pagina, &format!("{pagina}{onder}")), koekje, |velden| {
            for (veld, waarde) in vast {
                velden.zet(veld, waarde);
            }
            for veld in getypt {
                velden.zet(veld, &tekst(ronde));
            }
        });
        (koekje, post)
    }

    /// What stands there: drafts and the medical drawer as their readers see them, the shared drawer from the log.
    fn stand(&self, klant: &Klant) -> Stand {
        let dossier = self.huis.dossier(self.id);
        let versie = |versie: &dossier::Planversie| {
            let hash = plan::hash(versie.versie, &versie.plan, &versie.reden);
            assert_eq!(hash, versie.hash, "what is signed is what stands there");
            let antwoord = |antwoord: &dossier::Handtekening| {
                assert!(antwoord.herkomst.is_some(), "a signature of somebody");
                let reden = match &antwoord.uitkomst {
                    Ondertekening::Getekend => None,
                    Ondertekening::Geweigerd { reden } => Some(welke(reden)),
                };
                (antwoord.zijde, reden)
            };
            Versie {
                stappen: welke(&versie.plan.stappen),
                reden: welke(&versie.reden),
                antwoorden: versie.handtekeningen.iter().map(antwoord).collect(),
            }
        };
        Stand {
            concept: self.concept(klant),
            functioneel: dossier.probleemanalyses().iter().map(|p| welke(&p.deel.advies)).collect(),
            medisch: self.medisch(klant),
            stappen: self.veld(klant, CASEMANAGER, "/plan/stappen", "stappen"),
            versies: dossier.plannen().iter().map(versie).collect(),
        }
    }

    /// The draft of the doctor: both parts are of one save.
    fn concept(&self, klant: &Klant) -> u32 {
        let van = |veld| self.veld(klant, ARTS, "/probleemanalyse/concept", veld);
        let (functioneel, medisch) = (van("advies"), van("klachten_en_beperkingen"));
        assert_eq!(functioneel, medisch, "half a draft");
        functioneel
    }

    fn veld(&self, klant: &Klant, wie: &str, pagina: &str, veld: &str) -> u32 {
        let pagina = format!("{}{pagina}", self.pad);
        let tekst = klant.get(&pagina, &self.koekjes[wie]).expect("an answer");
        let velden = formulier(&tekst, &pagina);
        welke(&velden.0.iter().find(|(naam, _)| naam == veld).expect("a field").1)
    }

    fn medisch(&self, klant: &Klant) -> Vec<u32> {
        let pagina = format!("{}/medisch", self.pad);
        let pagina = klant.get(&pagina, &self.koekjes[WERKNEMER]).expect("an answer");
        let teksten = pagina.split("<p class=\"vrij\">").skip(1);
        let mut uit: Vec<_> = teksten.filter_map(|rest| rest.split("</p>").next()).map(welke).collect();
        uit.sort_unstable();
        uit
    }
}
