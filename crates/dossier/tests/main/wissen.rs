// SPDX-License-Identifier: EUPL-1.2
//! A dossier after an erasure: what the row still tells, counts; what only the payload told, is gone.

use crate::hulp::{dag, melding};
use crate::planhulp::{aanbieden, deel, met_casemanager, plan};
use dossier::gebeurtenis::{
    DeelsHersteld, Hersteld, OpnieuwZiekgemeld, ProbleemanalyseVastgesteld, Ziekgemeld,
};
use dossier::woorden::Mogelijkheden;
use dossier::{
    Dossier, DossierFout, DossierId, Gebeurtenis, Gewist, Hoedanigheid, Inhoud, Lade, PersoonId, Vastgelegd,
    Wissing,
};
use jiff::Timestamp;

fn regel(nummer: u32, inhoud: Inhoud, geldt_vanaf: &str) -> Vastgelegd {
    Vastgelegd {
        nummer,
        inhoud,
        geldt_vanaf: dag(geldt_vanaf),
        vastgelegd_op: Timestamp::UNIX_EPOCH,
        door: PersoonId::new(2),
        hoedanigheid: Hoedanigheid::Casemanager,
    }
}

fn leesbaar(nummer: u32, gebeurtenis: impl Into<Gebeurtenis>) -> Vastgelegd {
    let gebeurtenis = gebeurtenis.into();
    let geldt_vanaf = gebeurtenis.geldt_vanaf().to_string();
    regel(nummer, Inhoud::Leesbaar(gebeurtenis), &geldt_vanaf)
}

fn gewist(nummer: u32, soort: &str, geldt_vanaf: &str) -> Vastgelegd {
    regel(nummer, Inhoud::Gewist { soort: soort.to_owned() }, geldt_vanaf)
}

#[test]
fn een_gewiste_melding_houdt_haar_dag_en_verliest_haar_tekst() {
    let wissing =
        Wissing { wat: Gewist::Nummers(vec![1]), grond: "verzoek".to_owned(), reden: String::new() };
    let regels = [
        gewist(1, "ziekgemeld", "2026-03-02"),
        leesbaar(2, Hersteld { per: dag("2026-03-10") }),
        regel(3, Inhoud::Wissing(wissing), "2026-04-01"),
    ];
    let dossier = Dossier::uit(DossierId::new(1), &regels).unwrap();
    assert_eq!(dossier.eerste_ziektedag(), dag("2026-03-02"));
    assert_eq!(dossier.laatste_ziektedag(), Some(dag("2026-03-09")));
    assert_eq!(dossier.melding(), None);
    assert_eq!(dossier.nummer(Lade::Gedeeld), 3);
    assert!(dossier.feiten().is_ok());
}

/// An older probleemanalyse does not come into force again because the one after it was erased: not today, and not on
/// a version of the plan that was laid ready while the erased one held.
#[test]
fn een_gewiste_laatste_probleemanalyse_laat_de_vorige_niet_herleven() {
    let analyse = |versie: u32, op: &str| ProbleemanalyseVastgesteld {
        versie,
        op: dag(op),
        deel: Box::new(deel(Mogelijkheden::Ja)),
        reden: String::new(),
    };
    let verhaal = met_casemanager();
    let aangeboden = verhaal.dossier().besluit(&aanbieden(plan(), ""), &verhaal.omgeving(), verhaal.vandaag);
    let heel = [
        leesbaar(1, Ziekgemeld(melding(dag("2026-03-02")))),
        leesbaar(2, analyse(1, "2026-04-13")),
        leesbaar(3, analyse(2, "2026-04-17")),
        leesbaar(4, aangeboden.unwrap().remove(0)),
    ];
    let mut gewist_erin = heel.clone();
    gewist_erin[2] = gewist(3, "probleemanalyse_vastgesteld", "2026-04-17");
    for (regels, versie) in [(&heel, Some(2)), (&gewist_erin, None)] {
        let nu = Dossier::uit(DossierId::new(1), regels).unwrap();
        for dossier in [&nu, &nu.bij_aanbieden_van(1).unwrap()] {
            assert_eq!(dossier.laatste_probleemanalyse().map(|laatste| laatste.versie), versie);
            assert_eq!(dossier.urengrenzen(dag("2026-04-20")).is_empty(), versie.is_none());
        }
    }
    let over = Dossier::uit(DossierId::new(1), &gewist_erin).unwrap();
    assert_eq!(over.probleemanalyses().len(), 1, "the older one can still be read");
    let verder = over.na(&[analyse(3, "2026-04-20").into()]);
    assert_eq!(verder.laatste_probleemanalyse().map(|laatste| laatste.versie), Some(3));
}

#[test]
fn een_gewist_herstel_sluit_de_periode_nog() {
    let regels = [
        leesbaar(1, Ziekgemeld(melding(dag("2026-03-02")))),
        gewist(2, "hersteld", "2026-03-10"),
        leesbaar(3, OpnieuwZiekgemeld(melding(dag("2026-03-20")))),
    ];
    let dossier = Dossier::uit(DossierId::new(1), &regels).unwrap();
    assert_eq!(dossier.perioden()[0].tot_en_met, Some(dag("2026-03-09")));
    assert_eq!(dossier.perioden().len(), 2);
}

#[test]
fn wat_alleen_in_de_inhoud_stond_is_weg() {
    let deels = DeelsHersteld { per: dag("2026-03-09"), percentage: 50 };
    let melding = leesbaar(1, Ziekgemeld(melding(dag("2026-03-02"))));
    let voor = Dossier::uit(DossierId::new(1), &[melding.clone(), leesbaar(2, deels)]).unwrap();
    assert_eq!(voor.hervat_percentage(), 50);
    let na = [melding, gewist(2, "deels_hersteld", "2026-03-09")];
    assert_eq!(Dossier::uit(DossierId::new(1), &na).unwrap().hervat_percentage(), 0);
}

#[test]
fn wat_geen_dossier_is_wordt_gezegd() {
    let id = DossierId::new(1);
    assert_eq!(Dossier::uit(id, &[]), Err(DossierFout::Leeg));
    let herstel = Hersteld { per: dag("2026-03-10") };
    assert_eq!(Dossier::uit(id, &[leesbaar(1, herstel.clone())]), Err(DossierFout::ZonderMelding));
    assert_eq!(Dossier::nieuw(id, &[]), Err(DossierFout::Leeg));
    assert_eq!(Dossier::nieuw(id, &[herstel.into()]), Err(DossierFout::ZonderMelding));
}
