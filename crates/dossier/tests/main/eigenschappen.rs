// SPDX-License-Identifier: EUPL-1.2
//! Whatever people ask, in whatever order: the dossiers of one employment stay sane.

use crate::hulp::{Verhaal, melding};
use dossier::woorden::{Correctiereden, Intrekreden, Mogelijkheden, Rechtsfeitreden, Rechtsfeitsoort, Stap};
use dossier::{
    Dagfeit, Dossier, DossierId, Gebeurtenis, GeenTermijnen, Hoedanigheid, Inhoud, Meldbesluit, Opdracht,
    PersoonId, Rechtsfeit, Vastgelegd,
};
use jiff::{Timestamp, ToSpan, civil::Date};
use poortwachter::Geval;
use proptest::prelude::*;

/// What somebody tries; days are counted from the start of the story.
#[derive(Debug, Clone)]
pub(crate) enum Poging {
    Wacht(u16),
    Ziek(i32),
    Doe(usize, Opdracht),
}

fn begin() -> Date {
    jiff::civil::date(2023, 1, 2)
}

fn na(dagen: i32) -> Date {
    begin() + dagen.days()
}

fn dag() -> impl Strategy<Value = Date> {
    (-20..500_i32).prop_map(na)
}

fn correctiereden() -> impl Strategy<Value = Correctiereden> {
    prop::sample::select(Correctiereden::ALLE)
}

fn opdracht() -> impl Strategy<Value = Opdracht> {
    let stap = || prop::sample::select(Stap::ALLE);
    let mogelijkheden = prop::option::of(prop::sample::select(Mogelijkheden::ALLE));
    prop_oneof![
        1 => (dag(), dag(), correctiereden())
            .prop_map(|(van, naar, reden)| Opdracht::EersteZiektedagCorrigeren { van, naar, reden }),
        1 => prop::sample::select(Intrekreden::ALLE).prop_map(|reden| Opdracht::MeldingIntrekken { reden }),
        1 => (dag(), 0..=110_u8, any::<bool>()).prop_map(|(per, percentage, ook_als_lager)| {
            Opdracht::DeelsHerstelMelden { per, percentage, ook_als_lager }
        }),
        4 => dag().prop_map(|per| Opdracht::HerstelMelden { per }),
        1 => (dag(), correctiereden()).prop_map(|(naar, reden)| Opdracht::HerstelCorrigeren { naar, reden }),
        1 => correctiereden().prop_map(|reden| Opdracht::HerstelIntrekken { reden }),
        1 => (dag(), -3..230_i32).prop_map(|(van, lengte)| {
            Opdracht::ZwangerschapsverlofVastleggen { van, tot_en_met: van + lengte.days() }
        }),
        1 => dag().prop_map(|van| Opdracht::ZwangerschapsverlofIntrekken { van }),
        1 => any::<bool>().prop_map(|zelfde_oorzaak| Opdracht::ZelfdeOorzaakBeoordelen { zelfde_oorzaak }),
        1 => dag().prop_map(|op| Opdracht::ArbodienstInlichten { op }),
        4 => (stap(), dag(), mogelijkheden)
            .prop_map(|(stap, op, mogelijkheden)| Opdracht::StapVastleggen { stap, op, mogelijkheden }),
        1 => (stap(), dag(), correctiereden())
            .prop_map(|(stap, op, reden)| Opdracht::StapIntrekken { stap, op, reden }),
        2 => prop_oneof![rechtsfeit(), dagfeit()].prop_map(|feit| Opdracht::RechtsfeitVastleggen { feit }),
        1 => (prop::sample::select(Rechtsfeitsoort::ALLE), dag(), prop::sample::select(Rechtsfeitreden::ALLE))
            .prop_map(|(soort, op, reden)| Opdracht::RechtsfeitIntrekken { soort, op, reden }),
    ]
}

/// One of the kinds that are a day and nothing besides.
fn dagfeit() -> impl Strategy<Value = Rechtsfeit> {
    let soorten = Rechtsfeitsoort::ALLE.iter().copied();
    let soorten: Vec<_> = soorten.filter(|soort| Dagfeit::van(*soort, begin()).is_some()).collect();
    let feit = |(soort, dag)| Rechtsfeit::Dag(Dagfeit::van(soort, dag).unwrap());
    (prop::sample::select(soorten), dag()).prop_map(feit)
}

fn rechtsfeit() -> impl Strategy<Value = Rechtsfeit> {
    let misschien = || prop::option::of((0..1_000_i32).prop_map(na));
    prop_oneof![
        (dag(), 0..60_u8, misschien()).prop_map(|(besluit_verzonden_op, weken, tot_en_met)| {
            Rechtsfeit::Loonsanctie { besluit_verzonden_op, weken, tot_en_met, tekort: None }
        }),
        (misschien(), dag()).prop_map(|(gemeld_op, vastgesteld_op)| {
            Rechtsfeit::TekortkomingHersteld { gemeld_op, vastgesteld_op }
        }),
        (misschien(), dag()).prop_map(|(gemeld_op, vastgesteld_op)| {
            Rechtsfeit::TekortkomingNietHersteld { gemeld_op, vastgesteld_op }
        }),
        (dag(), prop::option::of((600..1_200_i32).prop_map(na))).prop_map(|(verzocht_op, tot_en_met)| {
            Rechtsfeit::VrijwilligeVerlenging { verzocht_op, tot_en_met }
        }),
        (dag(), any::<bool>())
            .prop_map(|(ontvangen_op, ontvangen)| Rechtsfeit::UwvBriefWia { ontvangen_op, ontvangen }),
        (dag(), misschien()).prop_map(|(aangevraagd_op, wachttijd_tot_en_met)| {
            Rechtsfeit::VervroegdeIva { aangevraagd_op, wachttijd_tot_en_met }
        }),
        (dag(), misschien())
            .prop_map(|(op, laatste_werkdag)| Rechtsfeit::DienstverbandEindigt { op, laatste_werkdag }),
        (dag(), misschien()).prop_map(|(van, tot_en_met)| Rechtsfeit::Arbeidstherapie { van, tot_en_met }),
    ]
}

pub(crate) fn poging() -> impl Strategy<Value = Poging> {
    prop_oneof![
        2 => (0..60_u16).prop_map(Poging::Wacht),
        3 => (-20..500_i32).prop_map(Poging::Ziek),
        8 => (0..4_usize, opdracht()).prop_map(|(plaats, opdracht)| Poging::Doe(plaats, opdracht)),
    ]
}

/// Days that exist are likelier to be meant than any day: aim half of the commands at what stands there.
fn gericht(opdracht: &Opdracht, dossier: &Dossier, vandaag: Date) -> Opdracht {
    let mut gericht = opdracht.clone();
    let laatste = dossier.perioden().last().map_or(vandaag, |periode| periode.van);
    match &mut gericht {
        Opdracht::EersteZiektedagCorrigeren { van, naar, .. } => {
            *naar = laatste + (i32::from(naar.day()) - 15).days();
            *van = laatste;
        }
        Opdracht::HerstelMelden { per } | Opdracht::DeelsHerstelMelden { per, .. } => {
            *per = laatste + i32::from(per.day()).days();
        }
        Opdracht::HerstelCorrigeren { naar, .. } => *naar = laatste + i32::from(naar.day()).days(),
        Opdracht::ZwangerschapsverlofVastleggen { van, tot_en_met } => {
            let lengte = *tot_en_met - *van;
            *van = dossier.laatste_ziektedag().map_or(vandaag, |dag| dag + 1.day());
            *tot_en_met = *van + lengte;
        }
        Opdracht::ZwangerschapsverlofIntrekken { van } => {
            *van = dossier.verloven().last().map_or(*van, |verlof| verlof.van);
        }
        Opdracht::StapIntrekken { stap, op, .. } => {
            (*stap, *op) = dossier.stappen().last().map_or((*stap, *op), |gezet| (gezet.stap, gezet.op));
        }
        Opdracht::ArbodienstInlichten { op } => *op = laatste + i32::from(op.day()).days(),
        Opdracht::StapVastleggen { stap, op, mogelijkheden } => {
            *op = laatste + i32::from(op.day()).days();
            *mogelijkheden = stap.zegt_mogelijkheden().then_some(mogelijkheden.unwrap_or(Mogelijkheden::Ja));
        }
        Opdracht::RechtsfeitIntrekken { soort, op, .. } => {
            let staat_er = dossier.rechtsfeiten().last();
            (*soort, *op) = staat_er.map_or((*soort, *op), |feit| (feit.soort(), feit.op()));
        }
        Opdracht::RechtsfeitVastleggen { .. }
        | Opdracht::MeldingIntrekken { .. }
        | Opdracht::HerstelIntrekken { .. }
        | Opdracht::ZelfdeOorzaakBeoordelen { .. }
        // Tried in `plan_eigenschappen`.
        | Opdracht::ProbleemanalyseVaststellen { .. }
        | Opdracht::CasemanagerVoorstellen { .. }
        | Opdracht::CasemanagerAanvaarden { .. }
        | Opdracht::CasemanagerWeigeren { .. }
        | Opdracht::PlanAanbieden { .. }
        | Opdracht::PlanOndertekenen { .. }
        | Opdracht::OndertekeningWeigeren { .. }
        | Opdracht::AfwijkingVastleggen { .. }
        | Opdracht::AfwijkingIntrekken { .. } => {}
    }
    gericht
}

/// The dossiers, and the events of each as a log would hold them.
pub(crate) struct Spel {
    verhaal: Verhaal,
    logboek: Vec<Vec<Gebeurtenis>>,
    aanvaard: usize,
}

impl Spel {
    /// The logs that these attempts leave, one of each dossier.
    pub(crate) fn logboeken(pogingen: &[Poging]) -> Vec<Vec<Gebeurtenis>> {
        let mut spel = Self::nieuw();
        for (beurt, poging) in pogingen.iter().enumerate() {
            spel.probeer(poging, beurt);
        }
        spel.logboek
    }

    fn nieuw() -> Self {
        let mut verhaal = Verhaal::op("2023-01-02");
        verhaal.vandaag = na(30);
        Self { verhaal, logboek: Vec::new(), aanvaard: 0 }
    }

    fn probeer(&mut self, poging: &Poging, beurt: usize) {
        match poging {
            Poging::Wacht(dagen) => self.verhaal.vandaag += i32::from(*dagen).days(),
            Poging::Ziek(dagen) => {
                // Every other time soon after what stands there, so that joining is tried too.
                let laatste = self.verhaal.dossiers.last().and_then(Dossier::laatste_ziektedag);
                let dag = match laatste.filter(|_| beurt.is_multiple_of(2)) {
                    Some(laatste) => laatste + (dagen.rem_euclid(40)).days(),
                    None => na(*dagen),
                };
                if let Ok(besluit) = self.verhaal.probeer_ziek(&melding(dag)) {
                    self.schrijf(&besluit);
                    self.verhaal.neem_op(besluit);
                    self.aanvaard += 1;
                }
            }
            Poging::Doe(plaats, opdracht) => self.doe(*plaats, opdracht, beurt),
        }
    }

    fn doe(&mut self, plaats: usize, opdracht: &Opdracht, beurt: usize) {
        let Some(plaats) = plaats.checked_rem(self.verhaal.dossiers.len()) else { return };
        let dossier = &self.verhaal.dossiers[plaats];
        let opdracht = if beurt.is_multiple_of(2) {
            gericht(opdracht, dossier, self.verhaal.vandaag)
        } else {
            opdracht.clone()
        };
        match dossier.besluit(&opdracht, &self.verhaal.omgeving(), self.verhaal.vandaag) {
            Ok(gebeurtenissen) => {
                let later = dossier.na(&gebeurtenissen);
                assert_ne!(&later, dossier, "accepted, yet nothing changed: {opdracht:?}");
                self.verhaal.dossiers[plaats] = later;
                self.logboek[plaats].extend(gebeurtenissen);
                self.aanvaard += 1;
            }
            Err(bezwaren) => assert!(!bezwaren.is_empty(), "refused without a reason: {opdracht:?}"),
        }
    }

    fn schrijf(&mut self, besluit: &Meldbesluit) {
        match besluit {
            Meldbesluit::NieuwDossier(gebeurtenissen) => self.logboek.push(gebeurtenissen.clone()),
            Meldbesluit::Aansluiten { dossier, gebeurtenissen, .. } => {
                let plaats = self.verhaal.dossiers.iter().position(|d| d.id() == *dossier).unwrap();
                self.logboek[plaats].extend(gebeurtenissen.clone());
            }
        }
    }
}

/// The rows as the log gives them back: sealed and opened again.
pub(crate) fn uit_het_logboek(gebeurtenissen: &[Gebeurtenis]) -> Vec<Vastgelegd> {
    let regel = |(plaats, gebeurtenis): (usize, &Gebeurtenis)| Vastgelegd {
        nummer: u32::try_from(plaats).unwrap() + 1,
        inhoud: Inhoud::lees(gebeurtenis.soort(), gebeurtenis.versie(), Some(&gebeurtenis.naar_inhoud()))
            .unwrap(),
        geldt_vanaf: gebeurtenis.geldt_vanaf(),
        vastgelegd_op: Timestamp::UNIX_EPOCH,
        door: PersoonId::new(2),
        hoedanigheid: Hoedanigheid::Leidinggevende,
    };
    gebeurtenissen.iter().enumerate().map(regel).collect()
}

fn keur(dossier: &Dossier) {
    let perioden = dossier.perioden();
    for paar in perioden.windows(2) {
        assert!(paar[0].tot_en_met.is_some_and(|laatste| laatste < paar[1].van), "{perioden:?}");
    }
    for periode in perioden {
        assert!(periode.tot_en_met.is_none_or(|laatste| periode.van <= laatste), "{perioden:?}");
    }
    for aandeel in dossier.aandelen() {
        assert!((1..=99).contains(&aandeel.percentage), "{aandeel:?}");
    }
    match dossier.feiten() {
        Ok(_) => assert!(dossier.ingetrokken().is_none()),
        Err(GeenTermijnen::Ingetrokken) => assert!(dossier.ingetrokken().is_some()),
        Err(fout) => panic!("the law cannot take what was accepted: {fout}: {dossier:?}"),
    }
    dossier.projectie().unwrap();
}

/// One dossier is one case; only a leave may make two of it for a while.
fn keur_een_geval(dossier: &Dossier, logboek: &[Gebeurtenis]) {
    let verlof = |wat: &Gebeurtenis| matches!(wat, Gebeurtenis::ZwangerschapsverlofVastgelegd(_));
    if let Ok(feiten) = dossier.feiten()
        && !logboek.iter().any(verlof)
    {
        assert_eq!(Geval::eerdere(&feiten).count(), 0, "{dossier:?}");
    }
}

/// The same state, whatever its history.
pub(crate) fn gelijk(een: &Dossier, ander: &Dossier) {
    assert_eq!(een.perioden(), ander.perioden());
    assert_eq!(een.verloven(), ander.verloven());
    assert_eq!(een.stappen(), ander.stappen());
    assert_eq!(een.aandelen(), ander.aandelen());
    assert_eq!(een.melding(), ander.melding());
    assert_eq!(een.arbodienst_ingelicht(), ander.arbodienst_ingelicht());
    assert_eq!(een.ingetrokken(), ander.ingetrokken());
    assert_eq!(een.rechtsfeiten(), ander.rechtsfeiten());
    assert_eq!(een.projectie(), ander.projectie());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn elke_reeks_opdrachten_laat_gezonde_dossiers_na(pogingen in prop::collection::vec(poging(), 1..60)) {
        let mut spel = Spel::nieuw();
        for (beurt, poging) in pogingen.iter().enumerate() {
            spel.probeer(poging, beurt);
            for (dossier, logboek) in spel.verhaal.dossiers.iter().zip(&spel.logboek) {
                keur(dossier);
                keur_een_geval(dossier, logboek);
            }
            let mut perioden: Vec<_> =
                spel.verhaal.dossiers.iter().flat_map(Dossier::perioden).copied().collect();
            perioden.sort_unstable();
            for paar in perioden.windows(2) {
                prop_assert!(paar[0].tot_en_met.is_some_and(|laatste| laatste < paar[1].van), "{perioden:?}");
            }
        }
    }

    #[test]
    fn herlezen_geeft_dezelfde_toestand(pogingen in prop::collection::vec(poging(), 1..60)) {
        let mut spel = Spel::nieuw();
        for (beurt, poging) in pogingen.iter().enumerate() {
            spel.probeer(poging, beurt);
        }
        for (dossier, logboek) in spel.verhaal.dossiers.iter().zip(&spel.logboek) {
            let herlezen = Dossier::uit(dossier.id(), &uit_het_logboek(logboek)).unwrap();
            gelijk(dossier, &herlezen);
            prop_assert_eq!(herlezen.geschiedenis().len(), logboek.len());
            prop_assert_eq!(herlezen.nummer(dossier::Lade::Gedeeld), u32::try_from(logboek.len()).unwrap());
        }
    }

    #[test]
    fn wissen_van_inhoud_houdt_het_dossier_leesbaar(
        pogingen in prop::collection::vec(poging(), 1..40),
        gewist in prop::collection::vec(any::<bool>(), 40),
    ) {
        let mut spel = Spel::nieuw();
        for (beurt, poging) in pogingen.iter().enumerate() {
            spel.probeer(poging, beurt);
        }
        for logboek in &spel.logboek {
            let mut regels = uit_het_logboek(logboek);
            for (regel, _) in regels.iter_mut().zip(&gewist).filter(|(_, weg)| **weg) {
                regel.inhoud = Inhoud::Gewist { soort: regel.inhoud.soort().to_owned() };
            }
            let dossier = Dossier::uit(DossierId::new(1), &regels).unwrap();
            prop_assert_eq!(dossier.geschiedenis().len(), regels.len());
        }
    }
}

/// A property over stories in which nothing is accepted proves nothing: the stories must get somewhere.
#[test]
fn de_verhalen_komen_ergens() {
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let (mut aanvaard, mut aangesloten, mut dossiers) = (0, 0, 0);
    for _ in 0..200 {
        let pogingen = prop::collection::vec(poging(), 60).new_tree(&mut runner).unwrap().current();
        let mut spel = Spel::nieuw();
        for (beurt, poging) in pogingen.iter().enumerate() {
            spel.probeer(poging, beurt);
        }
        aanvaard += spel.aanvaard;
        dossiers += spel.verhaal.dossiers.len();
        aangesloten += spel.verhaal.dossiers.iter().filter(|d| d.perioden().len() > 1).count();
    }
    assert!(aanvaard > 1_500 && dossiers > 300 && aangesloten > 50, "{aanvaard} {dossiers} {aangesloten}");
}
