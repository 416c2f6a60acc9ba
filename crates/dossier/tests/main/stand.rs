// SPDX-License-Identifier: EUPL-1.2
//! What was known on a day: the beginning of the log, folded; what came later changes nothing of it.

use crate::eigenschappen::{Spel, gelijk, poging, uit_het_logboek};
use crate::hulp::{dag, melding};
use dossier::gebeurtenis::{EersteZiektedagGecorrigeerd, StapVastgelegd, Ziekgemeld};
use dossier::woorden::{Correctiereden, Mogelijkheden, Stap};
use dossier::{Dossier, DossierId, Gebeurtenis, Hoedanigheid, Inhoud, PersoonId, Vastgelegd};
use jiff::{SignedDuration, Timestamp};
use poortwachter::{TermijnId, Termijnen};
use proptest::prelude::*;

fn moment(tekst: &str) -> Timestamp {
    tekst.parse().unwrap()
}

fn rij(nummer: u32, gebeurtenis: impl Into<Gebeurtenis>, vastgelegd_op: &str) -> Vastgelegd {
    let gebeurtenis = gebeurtenis.into();
    Vastgelegd {
        nummer,
        geldt_vanaf: gebeurtenis.geldt_vanaf(),
        inhoud: Inhoud::Leesbaar(gebeurtenis),
        vastgelegd_op: moment(vastgelegd_op),
        door: PersoonId::new(2),
        hoedanigheid: Hoedanigheid::Casemanager,
    }
}

/// Reported on 3 March; on 20 March it turned out to have begun a week earlier; on 20 April a probleemanalyse of 1
/// April was put on record.
fn verhaal() -> [Vastgelegd; 3] {
    let (van, naar) = (dag("2026-03-02"), dag("2026-02-23"));
    let (op, mogelijkheden) = (dag("2026-04-01"), Some(Mogelijkheden::Ja));
    [
        rij(1, Ziekgemeld(melding(van)), "2026-03-03T08:00:00Z"),
        rij(
            2,
            EersteZiektedagGecorrigeerd { van, naar, reden: Correctiereden::LaterBekend },
            "2026-03-20T08:00:00Z",
        ),
        rij(3, StapVastgelegd { stap: Stap::Probleemanalyse, op, mogelijkheden }, "2026-04-20T08:00:00Z"),
    ]
}

fn uit(regels: &[Vastgelegd]) -> Dossier {
    Dossier::uit(DossierId::new(1), regels).unwrap()
}

#[track_caller]
fn uiterlijk(dossier: &Dossier, id: TermijnId) -> String {
    let feiten = dossier.feiten().unwrap();
    Termijnen::van(&feiten).uitkomst(id).unwrap().uiterlijk.unwrap().datum().to_string()
}

#[test]
fn voor_de_eerste_regel_was_er_niets() {
    let dossier = uit(&verhaal());
    assert_eq!(dossier.bekend_voor(moment("2026-03-03T08:00:00Z")), None);
    assert!(dossier.bekend_voor(moment("2026-03-03T08:00:01Z")).is_some());
}

#[test]
fn tot_een_verbetering_is_vastgelegd_staat_de_oude_eerste_ziektedag() {
    let dossier = uit(&verhaal());
    let toen = dossier.bekend_voor(moment("2026-03-20T08:00:00Z")).unwrap();
    assert_eq!(toen.eerste_ziektedag(), dag("2026-03-02"));
    assert_eq!(uiterlijk(&toen, TermijnId::Probleemanalyse), "2026-04-13");
    let daarna = dossier.bekend_voor(moment("2026-03-21T00:00:00Z")).unwrap();
    assert_eq!(daarna.eerste_ziektedag(), dag("2026-02-23"));
    assert_eq!(uiterlijk(&daarna, TermijnId::Probleemanalyse), "2026-04-06");
}

#[test]
fn wat_later_is_vastgelegd_telt_niet_ook_als_het_eerder_gebeurde() {
    let dossier = uit(&verhaal());
    let toen = dossier.bekend_voor(moment("2026-04-10T00:00:00Z")).unwrap();
    assert!(toen.stappen().is_empty());
    assert_eq!(dossier.stappen().len(), 1);
}

#[test]
fn elke_regel_noemt_de_termijnen_die_erdoor_anders_werden() {
    let gevolgen = uit(&verhaal()).gevolgen();
    assert!(
        gevolgen[0].contains(&TermijnId::Probleemanalyse) && gevolgen[0].contains(&TermijnId::WiaAanvraag)
    );
    assert!(
        gevolgen[1].contains(&TermijnId::PlanVanAanpak) && gevolgen[1].contains(&TermijnId::EindeWachttijd)
    );
    assert_eq!(gevolgen[2], [TermijnId::Probleemanalyse, TermijnId::PlanVanAanpak]);
}

#[test]
fn een_gewiste_regel_is_ook_in_het_verleden_gewist() {
    let mut regels = verhaal();
    regels[1].inhoud = Inhoud::Gewist { soort: "eerste_ziektedag_gecorrigeerd".to_owned() };
    let toen = uit(&regels).bekend_voor(moment("2026-04-01T00:00:00Z")).unwrap();
    assert_eq!(toen.eerste_ziektedag(), dag("2026-03-02"), "nobody knows what it was put right to");
}

/// A clock that went back: what was written after a row that lies ahead was not known before it.
#[test]
fn wat_bekend_was_is_altijd_een_begin_van_het_logboek() {
    let mut regels = verhaal();
    regels[1].vastgelegd_op = moment("2026-05-01T08:00:00Z");
    let toen = uit(&regels).bekend_voor(moment("2026-04-30T00:00:00Z")).unwrap();
    assert_eq!(toen.geschiedenis(), &regels[..1]);
}

/// Rows that were recorded in order, each some hours after the one before.
fn op_de_klok(gebeurtenissen: &[Gebeurtenis], uren: &[u16]) -> Vec<Vastgelegd> {
    let mut nu = Timestamp::UNIX_EPOCH;
    let mut regels = uit_het_logboek(gebeurtenissen);
    for (regel, uren) in regels.iter_mut().zip(uren.iter().cycle()) {
        nu += SignedDuration::from_hours(i64::from(*uren));
        regel.vastgelegd_op = nu;
    }
    regels
}

fn na_uren(uren: u32) -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_hours(i64::from(uren))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn na_de_laatste_regel_is_het_de_gewone_toestand(
        pogingen in prop::collection::vec(poging(), 1..40),
        uren in prop::collection::vec(0..50_u16, 40),
    ) {
        for logboek in Spel::logboeken(&pogingen) {
            let dossier = uit(&op_de_klok(&logboek, &uren));
            let laatste = dossier.geschiedenis().last().unwrap().vastgelegd_op;
            let nu = dossier.bekend_voor(laatste + SignedDuration::from_millis(1)).unwrap();
            prop_assert_eq!(&nu, &dossier);
            prop_assert!(nu.anders_dan(&dossier).is_empty());
        }
    }

    #[test]
    fn wat_er_later_bij_komt_verandert_niets_aan_eerder(
        pogingen in prop::collection::vec(poging(), 1..40),
        uren in prop::collection::vec(0..50_u16, 40),
        grens in 0..1_500_u32,
    ) {
        for logboek in Spel::logboeken(&pogingen) {
            let regels = op_de_klok(&logboek, &uren);
            let heel = uit(&regels).bekend_voor(na_uren(grens));
            let eerder: Vec<_> = regels.into_iter().filter(|r| r.vastgelegd_op < na_uren(grens)).collect();
            match heel {
                None => prop_assert!(eerder.is_empty()),
                Some(heel) => {
                    prop_assert_eq!(heel.geschiedenis(), &eerder[..]);
                    gelijk(&heel, &uit(&eerder));
                }
            }
        }
    }

    #[test]
    fn wie_later_kijkt_weet_niet_minder(
        pogingen in prop::collection::vec(poging(), 1..40),
        uren in prop::collection::vec(0..50_u16, 40),
        (een, ander) in (0..1_500_u32, 0..1_500_u32),
    ) {
        let (eerst, later) = (na_uren(een.min(ander)), na_uren(een.max(ander)));
        for logboek in Spel::logboeken(&pogingen) {
            let dossier = uit(&op_de_klok(&logboek, &uren));
            let weet = |moment| dossier.bekend_voor(moment).map(|d| d.geschiedenis().to_vec()).unwrap_or_default();
            prop_assert!(weet(later).starts_with(&weet(eerst)));
        }
    }

    /// A term that is another now has a row that made it so, and the last that did was recorded since.
    #[test]
    fn wat_anders_is_heeft_een_latere_oorzaak(
        pogingen in prop::collection::vec(poging(), 1..40),
        uren in prop::collection::vec(0..50_u16, 40),
        grens in 0..1_500_u32,
    ) {
        for logboek in Spel::logboeken(&pogingen) {
            let dossier = uit(&op_de_klok(&logboek, &uren));
            let Some(toen) = dossier.bekend_voor(na_uren(grens)) else { continue };
            let gevolgen = dossier.gevolgen();
            for id in dossier.anders_dan(&toen) {
                let oorzaak = gevolgen.iter().rposition(|gevolg| gevolg.contains(&id));
                prop_assert!(oorzaak >= Some(toen.geschiedenis().len()), "{:?}: {:?}", id, oorzaak);
            }
        }
    }
}
