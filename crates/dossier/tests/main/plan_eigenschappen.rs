// SPDX-License-Identifier: EUPL-1.2
//! Whatever both sides and the doctor do, in whatever order: versions and signatures stay what they were.

use crate::hulp::{Verhaal, dag};
use crate::planhulp::{activiteit, deel, plan, voorstel};
use dossier::plan::{Plan, Zijde, hash};
use dossier::woorden::{Afwijkbaar, Correctiereden, Mogelijkheden, Stap};
use dossier::{
    Dossier, DossierId, Gebeurtenis, Hoedanigheid, Inhoud, Lade, Ondertekening, Opdracht, PersoonId,
    Planversie, Vastgelegd, Versiestand,
};
use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;

/// What somebody tries.
#[derive(Debug, Clone)]
enum Poging {
    Wacht(u8),
    Oordeel(Mogelijkheden, u8),
    Voorstel(Zijde, u8),
    Antwoord(Zijde, u32, bool),
    Aanbieden(u8),
    /// Side, how many versions back, the right hash, sign or refuse.
    Teken(Zijde, u32, bool, bool),
    Papier(Stap, u8),
    PapierWeg,
    Afwijken(Afwijkbaar, u16),
    AfwijkenWeg,
    Herstel,
    HerstelWeg,
}

fn zijde() -> impl Strategy<Value = Zijde> {
    prop::sample::select(Zijde::ALLE)
}

fn poging() -> impl Strategy<Value = Poging> {
    let mogelijkheden = prop::sample::select(Mogelijkheden::ALLE);
    let stap = prop::sample::select(Stap::ALLE);
    let termijn = prop::sample::select(Afwijkbaar::ALLE);
    prop_oneof![
        2 => (0..20_u8).prop_map(Poging::Wacht),
        3 => (mogelijkheden, 0..30_u8).prop_map(|(m, geleden)| Poging::Oordeel(m, geleden)),
        2 => (zijde(), 0..3_u8).prop_map(|(zijde, wie)| Poging::Voorstel(zijde, wie)),
        3 => (zijde(), prop_oneof![3 => Just(0_u32), 1 => 1..3_u32], prop::bool::weighted(0.7)).prop_map(|(z, terug, ja)| Poging::Antwoord(z, terug, ja)),
        4 => (0..4_u8).prop_map(Poging::Aanbieden),
        8 => (zijde(), prop_oneof![3 => Just(0_u32), 1 => 1..4_u32], prop::bool::weighted(0.9), prop::bool::weighted(0.7))
            .prop_map(|(z, terug, juist, ja)| Poging::Teken(z, terug, juist, ja)),
        1 => (stap, 0..30_u8).prop_map(|(stap, geleden)| Poging::Papier(stap, geleden)),
        1 => Just(Poging::PapierWeg),
        1 => (termijn, 0..400_u16).prop_map(|(termijn, dagen)| Poging::Afwijken(termijn, dagen)),
        1 => Just(Poging::AfwijkenWeg),
        1 => Just(Poging::Herstel),
        1 => Just(Poging::HerstelWeg),
    ]
}

/// A dossier that is being written in, with its log.
struct Spel {
    verhaal: Verhaal,
    logboek: Vec<Gebeurtenis>,
}

impl Spel {
    fn nieuw() -> Self {
        let verhaal = Verhaal::op("2026-04-20").ziek("2026-03-02");
        let melding = crate::hulp::melding(dag("2026-03-02"));
        Self { verhaal, logboek: vec![dossier::gebeurtenis::Ziekgemeld(melding).into()] }
    }

    fn speel(pogingen: &[Poging]) -> Self {
        let mut spel = Self::nieuw();
        for poging in pogingen {
            spel.probeer(poging);
        }
        spel
    }

    fn probeer(&mut self, poging: &Poging) {
        if let Poging::Wacht(dagen) = poging {
            self.verhaal.vandaag += i32::from(*dagen).days();
            return;
        }
        let Some(opdracht) = self.opdracht(poging) else { return };
        let oud = self.verhaal.dossier().clone();
        let Ok(gebeurtenissen) = oud.besluit(&opdracht, &self.verhaal.omgeving(), self.verhaal.vandaag)
        else {
            return;
        };
        let later = oud.na(&gebeurtenissen);
        assert_ne!(later, oud, "accepted, yet nothing changed: {opdracht:?}");
        keur_overgang(&oud, &later);
        keur(&later);
        *self.verhaal.dossiers.last_mut().unwrap() = later;
        self.logboek.extend(gebeurtenissen);
    }

    fn opdracht(&self, poging: &Poging) -> Option<Opdracht> {
        let vandaag = self.verhaal.vandaag;
        let dossier = self.verhaal.dossier();
        let geleden = |dagen: u8| vandaag - i32::from(dagen).days();
        let reden = || "Er is iets veranderd.".to_owned();
        Some(match *poging {
            Poging::Wacht(_) => return None,
            Poging::Oordeel(mogelijkheden, dagen) => Opdracht::ProbleemanalyseVaststellen {
                op: geleden(dagen),
                deel: Box::new(deel(mogelijkheden)),
                reden: reden(),
            },
            Poging::Voorstel(zijde, wie) => voorstel(zijde, ["Sanne", "Omar", "Kim"][usize::from(wie)]),
            Poging::Antwoord(zijde, terug, ja) => {
                let voorstel = dossier.volgend_voorstel().saturating_sub(1 + terug);
                if ja {
                    Opdracht::CasemanagerAanvaarden { zijde, voorstel }
                } else {
                    Opdracht::CasemanagerWeigeren { zijde, voorstel, reden: reden() }
                }
            }
            Poging::Aanbieden(hoeveel) => {
                let activiteiten = vec![activiteit("Tilhulp"); usize::from(hoeveel)];
                Opdracht::PlanAanbieden { plan: Box::new(Plan { activiteiten, ..plan() }), reden: reden() }
            }
            Poging::Teken(zijde, terug, juist, ja) => {
                let versie = dossier.volgende_planversie().saturating_sub(1 + terug);
                let hash =
                    dossier.planversie(versie).filter(|_| juist).map_or_else(String::new, |p| p.hash.clone());
                if ja {
                    Opdracht::PlanOndertekenen { zijde, versie, hash }
                } else {
                    Opdracht::OndertekeningWeigeren { zijde, versie, hash, reden: reden() }
                }
            }
            Poging::Papier(stap, dagen) => {
                let mogelijkheden = stap.zegt_mogelijkheden().then_some(Mogelijkheden::Ja);
                Opdracht::StapVastleggen { stap, op: geleden(dagen), mogelijkheden }
            }
            Poging::PapierWeg => {
                let gezet = dossier.stappen().last()?;
                let reden = Correctiereden::Vergissing;
                Opdracht::StapIntrekken { stap: gezet.stap, op: gezet.op, reden }
            }
            Poging::Afwijken(termijn, dagen) => {
                let tot_en_met = vandaag + i32::from(dagen).days();
                Opdracht::AfwijkingVastleggen { termijn, tot_en_met, reden: reden() }
            }
            Poging::AfwijkenWeg => {
                let termijn = dossier.afwijkingen().last()?.termijn;
                Opdracht::AfwijkingIntrekken { termijn, reden: reden() }
            }
            Poging::Herstel => Opdracht::HerstelMelden { per: vandaag },
            Poging::HerstelWeg => Opdracht::HerstelIntrekken { reden: Correctiereden::Vergissing },
        })
    }

    fn regels(&self) -> Vec<Vastgelegd> {
        let regel = |(gebeurtenis, nummer): (&Gebeurtenis, u32)| Vastgelegd {
            nummer,
            inhoud: Inhoud::lees(gebeurtenis.soort(), gebeurtenis.versie(), Some(&gebeurtenis.naar_inhoud()))
                .unwrap(),
            geldt_vanaf: gebeurtenis.geldt_vanaf(),
            vastgelegd_op: Timestamp::UNIX_EPOCH,
            door: PersoonId::new(u128::from(nummer)),
            hoedanigheid: Hoedanigheid::Casemanager,
        };
        self.logboek.iter().zip(1..).map(regel).collect()
    }
}

/// What holds of every dossier, at any time.
fn keur(dossier: &Dossier) {
    let plannen = dossier.plannen();
    for (plan, verwacht) in plannen.iter().zip(1..) {
        assert_eq!(plan.versie, verwacht, "versions count on");
        assert_eq!(
            plan.hash,
            hash(plan.versie, &plan.plan, &plan.reden),
            "the number is that of the content"
        );
        assert!(plan.plan.einddoel.soort.is_some(), "a version has one goal");
        for zijde in Zijde::ALLE {
            let keren =
                plan.handtekeningen.iter().filter(|handtekening| handtekening.zijde == *zijde).count();
            assert!(keren <= 1, "one side says one thing of one version");
        }
        keur_stand(plan);
    }
    let open = plannen.iter().filter(|plan| plan.stand() == Versiestand::OpenVoorOndertekening).count();
    assert!(open <= 1 && open == usize::from(dossier.open_plan().is_some()));
    let gereed = plannen.iter().filter(|plan| plan.stand() == Versiestand::Gereed);
    let geldend = dossier.geldend_plan();
    assert_eq!(geldend.map(|plan| plan.versie), gereed.clone().map(|plan| plan.versie).max());
    let planstappen: Vec<_> = dossier.stappen().iter().filter(|s| s.stap == Stap::PlanVanAanpak).collect();
    assert!(planstappen.len() <= 1, "{planstappen:?}");
    assert!(geldend.is_none() || planstappen.len() == 1, "who has a plan has done the duty");
    let analyses = dossier.stappen().iter().filter(|s| s.stap == Stap::Probleemanalyse).count();
    assert!(analyses <= 1, "one first judgement; the rest are bijstellingen");
    assert!(analyses == 1 || dossier.probleemanalyses().is_empty());
    dossier.feiten().unwrap();
    dossier.projectie().unwrap();
}

fn keur_stand(plan: &Planversie) {
    let getekend = |zijde| plan.van(zijde).is_some_and(|h| h.uitkomst == Ondertekening::Getekend);
    let zei_iets = |zijde| plan.van(zijde).is_some();
    match plan.stand() {
        Versiestand::Gereed => assert!(getekend(Zijde::Werkgever) && zei_iets(Zijde::Werknemer)),
        Versiestand::Geweigerd => assert!(zei_iets(Zijde::Werkgever) && !getekend(Zijde::Werkgever)),
        Versiestand::OpenVoorOndertekening | Versiestand::Vervangen => {
            assert!(!zei_iets(Zijde::Werkgever) || !zei_iets(Zijde::Werknemer));
        }
    }
    assert_eq!(plan.gereed_op().is_some(), plan.stand() == Versiestand::Gereed);
}

/// What was said stays said: a later step only adds.
fn keur_overgang(oud: &Dossier, later: &Dossier) {
    assert!(later.plannen().len() >= oud.plannen().len());
    for (was, is) in oud.plannen().iter().zip(later.plannen()) {
        assert_eq!(
            (was.versie, &was.plan, &was.reden, &was.hash),
            (is.versie, &is.plan, &is.reden, &is.hash)
        );
        assert!(is.handtekeningen.starts_with(&was.handtekeningen));
        let eindig =
            matches!(was.stand(), Versiestand::Gereed | Versiestand::Geweigerd | Versiestand::Vervangen);
        assert!(!eindig || was.stand() == is.stand(), "{:?} became {:?}", was.stand(), is.stand());
    }
    let (was, is) = (oud.probleemanalyses(), later.probleemanalyses());
    assert!(is.starts_with(was), "an earlier probleemanalyse never changes");
}

/// The same state but for who did it, which only the log knows.
fn gelijk(een: &Dossier, ander: &Dossier) {
    assert_eq!(een.stappen(), ander.stappen());
    assert_eq!(een.casemanager(), ander.casemanager());
    assert_eq!(een.planbehoefte(), ander.planbehoefte());
    assert_eq!(een.plannen().len(), ander.plannen().len());
    for (een, ander) in een.plannen().iter().zip(ander.plannen()) {
        assert_eq!(
            (een.stand(), &een.hash, een.gereed_op()),
            (ander.stand(), &ander.hash, ander.gereed_op())
        );
    }
    assert_eq!(een.projectie(), ander.projectie());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn elke_reeks_laat_versies_en_handtekeningen_heel(pogingen in prop::collection::vec(poging(), 1..60)) {
        let spel = Spel::speel(&pogingen);
        let regels = spel.regels();
        for tot in 1..=regels.len() {
            let dossier = Dossier::uit(DossierId::new(1), &regels[..tot]).unwrap();
            dossier.feiten().unwrap();
        }
        let herlezen = Dossier::uit(DossierId::new(1), &regels).unwrap();
        gelijk(spel.verhaal.dossier(), &herlezen);
        keur(&herlezen);
    }

    /// A signature in the log is under a version that was there, with this content, and says who set it.
    #[test]
    fn elke_handtekening_hoort_bij_een_versie_die_er_was(pogingen in prop::collection::vec(poging(), 1..60)) {
        let spel = Spel::speel(&pogingen);
        let regels = spel.regels();
        for (plaats, regel) in regels.iter().enumerate() {
            let (versie, hash, zijde) = match &regel.inhoud {
                Inhoud::Leesbaar(Gebeurtenis::PlanOndertekend(feit)) => (feit.versie, &feit.hash, feit.zijde),
                Inhoud::Leesbaar(Gebeurtenis::OndertekeningGeweigerd(feit)) => (feit.versie, &feit.hash, feit.zijde),
                Inhoud::Leesbaar(_) | Inhoud::Gewist { .. } | Inhoud::Wissing(_) => continue,
            };
            let ervoor = Dossier::uit(DossierId::new(1), &regels[..plaats]).unwrap();
            let plan = ervoor.planversie(versie);
            prop_assert!(plan.is_some_and(|plan| &plan.hash == hash && plan.van(zijde).is_none()));
            let erna = Dossier::uit(DossierId::new(1), &regels[..=plaats]).unwrap();
            let gezet = erna.planversie(versie).and_then(|plan| plan.van(zijde).cloned());
            prop_assert_eq!(gezet.and_then(|gezet| gezet.herkomst), Some(regel.herkomst()));
        }
    }

    /// Whatever happens afterwards, a version is read with what was known when it was laid ready.
    #[test]
    fn hoe_het_was_bij_een_versie_verandert_niet(pogingen in prop::collection::vec(poging(), 1..60)) {
        let spel = Spel::speel(&pogingen);
        let regels = spel.regels();
        let heel = Dossier::uit(DossierId::new(1), &regels).unwrap();
        prop_assert!(heel.bij_aanbieden_van(heel.volgende_planversie()).is_none());
        for plan in heel.plannen() {
            let toen = heel.bij_aanbieden_van(plan.versie).unwrap();
            let laatste = toen.plannen().last().unwrap();
            prop_assert_eq!((laatste.versie, &laatste.hash), (plan.versie, &plan.hash));
            prop_assert!(laatste.handtekeningen.is_empty(), "nobody had signed it yet");
            let nummer = usize::try_from(toen.nummer(Lade::Gedeeld)).unwrap();
            prop_assert_eq!(toen, Dossier::uit(DossierId::new(1), &regels[..nummer]).unwrap());
        }
    }

    /// What was erased leaves a dossier that can be read and gone on with: no number comes twice.
    #[test]
    fn na_wissen_komt_geen_nummer_tweemaal(
        pogingen in prop::collection::vec(poging(), 1..50),
        gewist in prop::collection::vec(any::<bool>(), 120),
    ) {
        let spel = Spel::speel(&pogingen);
        let mut regels = spel.regels();
        for (regel, _) in regels.iter_mut().skip(1).zip(&gewist).filter(|(_, weg)| **weg) {
            regel.inhoud = Inhoud::Gewist { soort: regel.inhoud.soort().to_owned() };
        }
        let heel = spel.verhaal.dossier();
        let over = Dossier::uit(DossierId::new(1), &regels).unwrap();
        prop_assert_eq!(over.volgende_planversie(), heel.volgende_planversie());
        prop_assert_eq!(over.volgende_probleemanalyse(), heel.volgende_probleemanalyse());
        prop_assert_eq!(over.volgend_voorstel(), heel.volgend_voorstel());
        for plan in over.plannen() {
            prop_assert_eq!(&plan.hash, &hash(plan.versie, &plan.plan, &plan.reden));
        }
    }
}

/// Properties over stories in which nothing is signed prove nothing.
#[test]
fn de_verhalen_komen_tot_tekenen() {
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let mut geteld = [0_usize; 4];
    let (mut bijgesteld, mut gekozen) = (0, 0);
    for _ in 0..200 {
        let pogingen = prop::collection::vec(poging(), 60).new_tree(&mut runner).unwrap().current();
        let spel = Spel::speel(&pogingen);
        let dossier = spel.verhaal.dossier();
        for plan in dossier.plannen() {
            geteld[plan.stand() as usize] += 1;
        }
        bijgesteld += usize::from(dossier.probleemanalyses().len() > 1);
        gekozen += usize::from(dossier.casemanager().is_some());
    }
    assert!(geteld.iter().all(|keer| *keer > 50), "{geteld:?}");
    assert!(bijgesteld > 50 && gekozen > 50, "{bijgesteld} {gekozen}");
}
