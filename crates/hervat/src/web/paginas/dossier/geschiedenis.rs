// SPDX-License-Identifier: EUPL-1.2
//! Who recorded what, and when: every event of the shared drawer in a sentence, the newest on top.

use crate::web::paginas::{rechtsfeit, tijd};
use crate::web::{Tekst, Waarde};
use dossier::gebeurtenis::{OpnieuwZiekgemeld, StapIngetrokken, Ziekgemeld};
use dossier::woorden::{Correctiereden, Stap};
use dossier::{Dossier, Gebeurtenis, Inhoud, Lade, PersoonId, Vastgelegd};
use jiff::civil::Date;

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Geschiedenisregel {
    pub(super) dag: Date,
    pub(super) wanneer: String,
    pub(super) wie: String,
    pub(super) wat: String,
}

/// The whole history of the shared drawer.
pub(super) fn regels(t: Tekst, dossier: &Dossier, namen: &[(PersoonId, String)]) -> Vec<Geschiedenisregel> {
    let gedeeld = |regel: &&Vastgelegd| match &regel.inhoud {
        Inhoud::Leesbaar(gebeurtenis) => gebeurtenis.lade() == Lade::Gedeeld,
        // Erased, or the account of it: the reader gives only rows of drawers that were opened.
        Inhoud::Gewist { .. } | Inhoud::Wissing(_) => true,
    };
    dossier.geschiedenis().iter().rev().filter(gedeeld).map(|rij| regel(t, rij, namen)).collect()
}

/// One row of it.
pub(super) fn regel(t: Tekst, regel: &Vastgelegd, namen: &[(PersoonId, String)]) -> Geschiedenisregel {
    Geschiedenisregel {
        dag: tijd::in_amsterdam(regel.vastgelegd_op).date(),
        wanneer: tijd::moment(t, regel.vastgelegd_op),
        wie: wie(t, regel, namen),
        wat: wat(t, regel),
    }
}

fn wie(t: Tekst, regel: &Vastgelegd, namen: &[(PersoonId, String)]) -> String {
    let naam = namen.iter().find(|(persoon, _)| *persoon == regel.door).map(|(_, naam)| naam.as_str());
    let rol = t.uit("rol", regel.hoedanigheid.woord());
    match naam {
        Some(naam) => t.met("inzage-wie", &[("naam", naam.into()), ("rol", rol.into())]),
        None => rol,
    }
}

fn wat(t: Tekst, regel: &Vastgelegd) -> String {
    let dag = [("dag", t.dag_kort(regel.geldt_vanaf).into())];
    match &regel.inhoud {
        Inhoud::Leesbaar(gebeurtenis) => zin(t, gebeurtenis),
        Inhoud::Gewist { .. } => t.met("geschiedenis-inhoud-gewist", &dag),
        Inhoud::Wissing(_) => t.met("geschiedenis-gewist", &dag),
    }
}

fn zin(t: Tekst, gebeurtenis: &Gebeurtenis) -> String {
    let dag = |dag: Date| Waarde::from(t.dag_kort(dag));
    let reden = |woord: &str| Waarde::from(t.uit("correctiereden", woord));
    match gebeurtenis {
        Gebeurtenis::Ziekgemeld(Ziekgemeld(melding)) => {
            t.met("geschiedenis-ziekgemeld", &[("dag", dag(melding.eerste_ziektedag))])
        }
        Gebeurtenis::OpnieuwZiekgemeld(OpnieuwZiekgemeld(melding)) => {
            t.met("geschiedenis-opnieuw-ziekgemeld", &[("dag", dag(melding.eerste_ziektedag))])
        }
        Gebeurtenis::EersteZiektedagGecorrigeerd(feit) => {
            gecorrigeerd(t, "geschiedenis-eerste-ziektedag-gecorrigeerd", (feit.van, feit.naar), feit.reden)
        }
        Gebeurtenis::MeldingIngetrokken(feit) => {
            let waarom = t.uit("intrekreden", feit.reden.woord());
            t.met("geschiedenis-melding-ingetrokken", &[("dag", dag(feit.per)), ("reden", waarom.into())])
        }
        Gebeurtenis::DeelsHersteld(feit) => {
            let waarden = [("dag", dag(feit.per)), ("percentage", feit.percentage.into())];
            t.met("geschiedenis-deels-hersteld", &waarden)
        }
        Gebeurtenis::Hersteld(feit) => t.met("geschiedenis-hersteld", &[("dag", dag(feit.per))]),
        Gebeurtenis::HerstelGecorrigeerd(feit) => {
            gecorrigeerd(t, "geschiedenis-herstel-gecorrigeerd", (feit.van, feit.naar), feit.reden)
        }
        Gebeurtenis::HerstelIngetrokken(feit) => {
            let waarden = [("dag", dag(feit.per)), ("reden", reden(feit.reden.woord()))];
            t.met("geschiedenis-herstel-ingetrokken", &waarden)
        }
        Gebeurtenis::ZwangerschapsverlofVastgelegd(feit) => t.met(
            "geschiedenis-verlof-vastgelegd",
            &[("periode", t.periode(feit.van, feit.tot_en_met).into())],
        ),
        Gebeurtenis::ZwangerschapsverlofIngetrokken(feit) => {
            t.met("geschiedenis-verlof-ingetrokken", &[("dag", dag(feit.van))])
        }
        Gebeurtenis::ZelfdeOorzaakBeoordeeld(feit) => zelfde_oorzaak(t, feit.verlof_van, feit.zelfde_oorzaak),
        Gebeurtenis::ArbodienstIngelicht(feit) => {
            t.met("geschiedenis-arbodienst-ingelicht", &[("dag", dag(feit.op))])
        }
        Gebeurtenis::StapVastgelegd(feit) => {
            t.met("geschiedenis-stap-vastgelegd", &[("stap", stap(t, feit.stap)), ("dag", dag(feit.op))])
        }
        Gebeurtenis::StapIngetrokken(feit) => stap_weg(t, feit),
        Gebeurtenis::ProbleemanalyseVastgesteld(feit) => met_nummer(t, gebeurtenis, feit.versie, feit.op),
        Gebeurtenis::CasemanagerVoorgesteld(feit) => voorgesteld(t, &feit.gegevens.naam),
        Gebeurtenis::CasemanagerAanvaard(feit) => met_nummer(t, gebeurtenis, feit.voorstel, feit.op),
        Gebeurtenis::CasemanagerGeweigerd(feit) => met_nummer(t, gebeurtenis, feit.voorstel, feit.op),
        Gebeurtenis::PlanAangeboden(feit) => met_nummer(t, gebeurtenis, feit.versie, feit.op),
        Gebeurtenis::PlanOndertekend(feit) => met_nummer(t, gebeurtenis, feit.versie, feit.op),
        Gebeurtenis::OndertekeningGeweigerd(feit) => met_nummer(t, gebeurtenis, feit.versie, feit.op),
        Gebeurtenis::KopieVerstrekt(feit) => met_nummer(t, gebeurtenis, feit.versie, feit.op),
        Gebeurtenis::AfwijkingVastgelegd(feit) => afgeweken(t, feit.termijn.woord(), feit.tot_en_met),
        Gebeurtenis::RechtsfeitVastgelegd(vastgelegd) => rechtsfeit::zin(t, &vastgelegd.feit),
        Gebeurtenis::RechtsfeitIngetrokken(weg) => {
            let reden = t.uit("rechtsfeitreden", weg.reden.woord());
            rechtsfeit_weg(t, weg.soort.woord(), weg.op, reden)
        }
        Gebeurtenis::AfwijkingIngetrokken(feit) => niet_meer_afgeweken(t, feit.termijn.woord(), &feit.reden),
    }
}

fn stap_weg(t: Tekst, feit: &StapIngetrokken) -> String {
    let reden = t.uit("correctiereden", feit.reden.woord());
    let waarden =
        [("stap", stap(t, feit.stap)), ("dag", t.dag_kort(feit.op).into()), ("reden", reden.into())];
    t.met("geschiedenis-stap-ingetrokken", &waarden)
}

fn rechtsfeit_weg(t: Tekst, soort: &str, op: Date, reden: String) -> String {
    let waarden = [
        ("soort", t.uit("rechtsfeit", soort).into()),
        ("dag", t.dag_kort(op).into()),
        ("reden", reden.into()),
    ];
    t.met("geschiedenis-rechtsfeit-ingetrokken", &waarden)
}

fn gecorrigeerd(t: Tekst, sleutel: &str, (van, naar): (Date, Date), reden: Correctiereden) -> String {
    let waarden = [
        ("van", t.dag_kort(van).into()),
        ("naar", t.dag_kort(naar).into()),
        ("reden", t.uit("correctiereden", reden.woord()).into()),
    ];
    t.met(sleutel, &waarden)
}

fn zelfde_oorzaak(t: Tekst, verlof_van: Date, zelfde: bool) -> String {
    let oordeel = t.k(if zelfde { "antwoord-ja" } else { "antwoord-nee" });
    let waarden = [("dag", t.dag_kort(verlof_van).into()), ("oordeel", oordeel.into())];
    t.met("geschiedenis-zelfde-oorzaak-beoordeeld", &waarden)
}

fn stap(t: Tekst, stap: Stap) -> Waarde<'static> {
    t.uit("stap", stap.woord()).into()
}

fn voorgesteld(t: Tekst, naam: &str) -> String {
    t.met("geschiedenis-casemanager-voorgesteld", &[("naam", naam.into())])
}

fn afgeweken(t: Tekst, termijn: &str, tot_en_met: Date) -> String {
    let waarden = [("termijn", t.uit("stap", termijn).into()), ("dag", t.dag_kort(tot_en_met).into())];
    t.met("geschiedenis-afwijking-vastgelegd", &waarden)
}

fn niet_meer_afgeweken(t: Tekst, termijn: &str, reden: &str) -> String {
    let waarden = [("termijn", t.uit("stap", termijn).into()), ("reden", reden.into())];
    t.met("geschiedenis-afwijking-ingetrokken", &waarden)
}

/// The sentence of an event that only says which one it is about, and when.
fn met_nummer(t: Tekst, gebeurtenis: &Gebeurtenis, nummer: u32, op: Date) -> String {
    let waarden = [("nummer", nummer.into()), ("dag", t.dag_kort(op).into())];
    t.uit_met("geschiedenis", gebeurtenis.soort(), &waarden)
}
