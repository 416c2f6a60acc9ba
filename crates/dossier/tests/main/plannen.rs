// SPDX-License-Identifier: EUPL-1.2
//! The plan van aanpak: who is casemanager, versions, signatures, copies.

use crate::hulp::{Verhaal, dag, stap};
use crate::planhulp::{
    WERKGEVER, WERKNEMER, aanbieden, activiteit, afspraak, casemanager, met_casemanager, met_mogelijkheden,
    oordeel, plan, voorstel,
};
use dossier::gebeurtenis::{OndertekeningGeweigerd, PlanOndertekend};
use dossier::plan::{Einddoel, Plan, Zijde};
use dossier::woorden::{Intrekreden, Mogelijkheden, Stap};
use dossier::{Casemanagerkeuze, Gebeurtenis, Hoedanigheid, Ondertekening, Opdracht, Versiestand};

fn aangeboden() -> Verhaal {
    met_casemanager().doe(&aanbieden(plan(), ""))
}

fn gereed() -> Verhaal {
    aangeboden().getekend(WERKNEMER, 1).getekend(WERKGEVER, 1)
}

fn anders() -> Plan {
    Plan { stappen: "Eerst twee halve dagen, daarna verder.".to_owned(), ..plan() }
}

fn aanvaarden(zijde: Zijde, voorstel: u32) -> Opdracht {
    Opdracht::CasemanagerAanvaarden { zijde, voorstel }
}

fn afwijzen(zijde: Zijde, voorstel: u32, reden: &str) -> Opdracht {
    Opdracht::CasemanagerWeigeren { zijde, voorstel, reden: reden.to_owned() }
}

#[track_caller]
fn stand(verhaal: &Verhaal, versie: u32, verwacht: Versiestand) {
    assert_eq!(verhaal.versie(versie).stand(), verwacht);
}

fn planstappen(verhaal: &Verhaal) -> Vec<String> {
    let stappen = verhaal.dossier().stappen().iter().filter(|gezet| gezet.stap == Stap::PlanVanAanpak);
    stappen.map(|gezet| gezet.op.to_string()).collect()
}

#[test]
fn een_casemanager_is_van_beiden() {
    for zijde in Zijde::ALLE {
        let verhaal = met_mogelijkheden().doe(&voorstel(*zijde, "Sanne"));
        assert_eq!(verhaal.dossier().casemanager(), None);
        verhaal.weigert(&aanvaarden(*zijde, 1), &["voorstel: eigen-voorstel"]);
        verhaal.weigert(&afwijzen(*zijde, 1, "Nee."), &["voorstel: eigen-voorstel"]);
        let verhaal = verhaal.doe(&aanvaarden(zijde.ander(), 1));
        assert_eq!(verhaal.dossier().casemanager(), Some(&casemanager("Sanne")));
        verhaal.weigert(&aanvaarden(zijde.ander(), 1), &["voorstel: voorstel-beantwoord"]);
    }
}

#[test]
fn een_nieuw_voorstel_vervangt_het_open_voorstel() {
    let verhaal = met_mogelijkheden().doe(&voorstel(WERKGEVER, "Sanne")).doe(&voorstel(WERKNEMER, "Omar"));
    verhaal.weigert(&aanvaarden(WERKNEMER, 1), &["voorstel: voorstel-vervangen"]);
    verhaal.weigert(&aanvaarden(WERKGEVER, 3), &["voorstel: voorstel-niet-gevonden"]);
    verhaal.weigert(&aanvaarden(WERKGEVER, 0), &["voorstel: voorstel-niet-gevonden"]);
    let verhaal = verhaal.doe(&aanvaarden(WERKGEVER, 2));
    assert_eq!(verhaal.dossier().casemanager(), Some(&casemanager("Omar")));
}

#[test]
fn wie_gekozen_is_blijft_tot_een_ander_gekozen_is() {
    let verhaal = met_casemanager().doe(&voorstel(WERKNEMER, "Omar"));
    assert_eq!(verhaal.dossier().casemanager(), Some(&casemanager("Sanne de Wit")));
    verhaal.weigert(&afwijzen(WERKGEVER, 2, " "), &["reden: reden-ontbreekt"]);
    let verhaal = verhaal.doe(&afwijzen(WERKGEVER, 2, "Omar heeft geen tijd."));
    assert_eq!(verhaal.dossier().casemanager(), Some(&casemanager("Sanne de Wit")));
    let Casemanagerkeuze::Geweigerd { reden, voorstel: gedaan, .. } = verhaal.dossier().casemanagerkeuze()
    else {
        panic!("the proposal was refused");
    };
    assert_eq!((reden.as_str(), gedaan.zijde), ("Omar heeft geen tijd.", WERKNEMER));
}

#[test]
fn een_voorstel_heeft_een_naam_en_is_nieuw() {
    let verhaal = met_mogelijkheden();
    verhaal.weigert(&voorstel(WERKGEVER, "  "), &["naam: naam-ontbreekt"]);
    verhaal.weigert(&voorstel(WERKGEVER, &"a".repeat(4_001)), &["naam: tekst-te-lang"]);
    let verhaal = verhaal.doe(&voorstel(WERKGEVER, " Sanne "));
    verhaal.weigert(&voorstel(WERKGEVER, "Sanne"), &[": ongewijzigd"]);
    let verhaal = verhaal.doe(&aanvaarden(WERKNEMER, 1));
    verhaal.weigert(&voorstel(WERKNEMER, "Sanne"), &[": ongewijzigd"]);
    met_mogelijkheden().weigert(&aanvaarden(WERKNEMER, 1), &["voorstel: voorstel-niet-gevonden"]);
}

#[test]
fn gereed_als_werkgever_en_werknemer_tekenden() {
    for (eerst, dan) in [(WERKNEMER, WERKGEVER), (WERKGEVER, WERKNEMER)] {
        let verhaal = aangeboden().getekend(eerst, 1).wacht_tot("2026-04-22");
        stand(&verhaal, 1, Versiestand::OpenVoorOndertekening);
        assert!(planstappen(&verhaal).is_empty() && verhaal.dossier().geldend_plan().is_none());
        let verhaal = verhaal.getekend(dan, 1);
        stand(&verhaal, 1, Versiestand::Gereed);
        assert_eq!(planstappen(&verhaal), ["2026-04-22"], "the day of the last signature");
        assert_eq!(verhaal.versie(1).gereed_op(), Some(dag("2026-04-22")));
        assert_eq!(verhaal.dossier().geldend_plan().map(|plan| plan.versie), Some(1));
    }
}

#[test]
fn een_werknemer_die_weigert_houdt_het_plan_niet_tegen() {
    let verhaal = aangeboden().getekend(WERKGEVER, 1).niet_getekend(WERKNEMER, 1);
    stand(&verhaal, 1, Versiestand::Gereed);
    let zei = &verhaal.versie(1).van(WERKNEMER).unwrap().uitkomst;
    assert_eq!(zei, &Ondertekening::Geweigerd { reden: "Het begin is te zwaar.".to_owned() });
    let verhaal = aangeboden().niet_getekend(WERKNEMER, 1);
    stand(&verhaal, 1, Versiestand::OpenVoorOndertekening);
    stand(&verhaal.getekend(WERKGEVER, 1), 1, Versiestand::Gereed);
}

#[test]
fn een_werkgever_die_weigert_heeft_geen_plan() {
    let verhaal = aangeboden().getekend(WERKNEMER, 1).niet_getekend(WERKGEVER, 1);
    stand(&verhaal, 1, Versiestand::Geweigerd);
    assert!(planstappen(&verhaal).is_empty());
    let verhaal = aangeboden().niet_getekend(WERKGEVER, 1);
    verhaal.weigert(&verhaal.tekent(WERKNEMER, 1), &["versie: versie-geweigerd"]);
    verhaal.weigert(&verhaal.tekent(WERKGEVER, 1), &["versie: versie-geweigerd"]);
    // The same plan can be laid ready once more.
    let verhaal = verhaal.doe(&aanbieden(plan(), "De werkgever tekent nu wel."));
    stand(&verhaal.getekend(WERKGEVER, 2).getekend(WERKNEMER, 2), 2, Versiestand::Gereed);
}

#[test]
fn de_kopie_gaat_uit_met_de_laatste_handtekening_en_met_geen_andere() {
    let verhaal = aangeboden();
    let soorten = |verhaal: &Verhaal, opdracht: &Opdracht| -> Vec<&'static str> {
        let omgeving = verhaal.omgeving();
        let gebeurtenissen = verhaal.dossier().besluit(opdracht, &omgeving, verhaal.vandaag).unwrap();
        gebeurtenissen.iter().map(Gebeurtenis::soort).collect()
    };
    assert_eq!(soorten(&verhaal, &verhaal.tekent(WERKGEVER, 1)), ["plan_ondertekend"]);
    assert_eq!(soorten(&verhaal, &verhaal.tekent_niet(WERKNEMER, 1)), ["ondertekening_geweigerd"]);
    let verhaal = verhaal.getekend(WERKGEVER, 1);
    assert_eq!(soorten(&verhaal, &verhaal.tekent(WERKNEMER, 1)), ["plan_ondertekend", "kopie_verstrekt"]);
    let weigert = verhaal.tekent_niet(WERKNEMER, 1);
    assert_eq!(soorten(&verhaal, &weigert), ["ondertekening_geweigerd", "kopie_verstrekt"]);
}

#[test]
fn een_kant_tekent_of_weigert_eenmaal() {
    let verhaal = aangeboden().getekend(WERKNEMER, 1);
    verhaal.weigert(&verhaal.tekent(WERKNEMER, 1), &["versie: al-ondertekend"]);
    verhaal.weigert(&verhaal.tekent_niet(WERKNEMER, 1), &["versie: al-ondertekend"]);
    let verhaal = gereed();
    verhaal.weigert(&verhaal.tekent(WERKGEVER, 1), &["versie: al-ondertekend"]);
    let verhaal = aangeboden().niet_getekend(WERKNEMER, 1);
    verhaal.weigert(&verhaal.tekent(WERKNEMER, 1), &["versie: al-ondertekend"]);
}

#[test]
fn getekend_wordt_precies_wat_er_stond() {
    let verhaal = aangeboden();
    let hash = "0".repeat(64);
    let anders = Opdracht::PlanOndertekenen { zijde: WERKNEMER, versie: 1, hash };
    verhaal.weigert(&anders, &["versie: versie-gewijzigd"]);
    let Opdracht::PlanOndertekenen { hash, .. } = verhaal.tekent(WERKNEMER, 1) else { unreachable!() };
    let ander_nummer = Opdracht::PlanOndertekenen { zijde: WERKNEMER, versie: 2, hash };
    verhaal.weigert(&ander_nummer, &["versie: versie-niet-gevonden"]);
    let zonder_reden = Opdracht::OndertekeningWeigeren {
        zijde: WERKNEMER,
        versie: 1,
        hash: verhaal.versie(1).hash.clone(),
        reden: "\n".to_owned(),
    };
    verhaal.weigert(&zonder_reden, &["reden: reden-ontbreekt"]);
}

/// No command leads to such a log; a log that holds it all the same, gives nobody a signature.
#[test]
fn een_handtekening_die_nergens_onder_staat_telt_niet() {
    let verhaal = aangeboden().getekend(WERKNEMER, 1);
    let (op, hash) = (verhaal.vandaag, verhaal.versie(1).hash.clone());
    let zijde = WERKGEVER;
    for vreemd in [
        PlanOndertekend { versie: 1, hash: "0".repeat(64), zijde, op },
        PlanOndertekend { versie: 2, hash: hash.clone(), zijde, op },
    ] {
        let later = verhaal.dossier().na(&[vreemd.into()]);
        assert_eq!(later.planversie(1), verhaal.dossier().planversie(1));
    }
    let reden = "Toch niet.".to_owned();
    let nog_eens = OndertekeningGeweigerd { versie: 1, hash, zijde: WERKNEMER, op, reden };
    let later = verhaal.dossier().na(&[nog_eens.into()]);
    assert_eq!(later.planversie(1), verhaal.dossier().planversie(1), "the first thing said stands");
}

#[test]
fn een_nieuwere_versie_vervangt_wat_nog_niet_gereed_is() {
    let verhaal = aangeboden().getekend(WERKNEMER, 1);
    let eerste = verhaal.versie(1).clone();
    let verhaal = verhaal.doe(&aanbieden(anders(), "Te zwaar begin."));
    stand(&verhaal, 1, Versiestand::Vervangen);
    stand(&verhaal, 2, Versiestand::OpenVoorOndertekening);
    verhaal.weigert(&verhaal.tekent(WERKGEVER, 1), &["versie: versie-vervangen"]);
    verhaal.weigert(&verhaal.tekent_niet(WERKGEVER, 1), &["versie: versie-vervangen"]);
    let nog = verhaal.versie(1);
    assert_eq!(
        (&nog.plan, &nog.hash, &nog.handtekeningen),
        (&eerste.plan, &eerste.hash, &eerste.handtekeningen)
    );
    assert!(verhaal.versie(2).handtekeningen.is_empty(), "a change asks for new signatures");
}

#[test]
fn het_oude_plan_geldt_tot_het_nieuwe_gereed_is() {
    let verhaal = gereed().wacht_tot("2026-05-25").doe(&aanbieden(anders(), "De evaluatie van 25 mei."));
    stand(&verhaal, 1, Versiestand::Gereed);
    assert_eq!(verhaal.dossier().geldend_plan().map(|plan| plan.versie), Some(1));
    let verhaal = verhaal.getekend(WERKNEMER, 2).getekend(WERKGEVER, 2);
    assert_eq!(verhaal.dossier().geldend_plan().map(|plan| plan.versie), Some(2));
    assert_eq!(planstappen(&verhaal), ["2026-04-20"], "the duty was done by the first");
}

#[test]
fn een_plan_op_papier_blijft_de_gezette_stap() {
    let verhaal = aangeboden().stap(Stap::PlanVanAanpak, "2026-04-17");
    let verhaal = verhaal.getekend(WERKNEMER, 1).getekend(WERKGEVER, 1);
    assert_eq!(planstappen(&verhaal), ["2026-04-17"]);
    let reden = dossier::woorden::Correctiereden::Vergissing;
    let weg = Opdracht::StapIntrekken { stap: Stap::PlanVanAanpak, op: dag("2026-04-17"), reden };
    let verhaal = verhaal.doe(&weg);
    assert_eq!(planstappen(&verhaal), ["2026-04-20"]);
    let weg = Opdracht::StapIntrekken { stap: Stap::PlanVanAanpak, op: dag("2026-04-20"), reden };
    verhaal.weigert(&weg, &["stap: stap-uit-document"]);
    verhaal.weigert(&stap(Stap::PlanVanAanpak, "2026-04-18"), &["stap: stap-al-vastgelegd"]);
}

#[test]
fn een_bijstelling_zegt_waarom_en_verandert_iets() {
    gereed().weigert(&aanbieden(anders(), ""), &["reden: reden-ontbreekt"]);
    gereed().weigert(&aanbieden(plan(), "Toch zo."), &[": ongewijzigd"]);
    let spaties = Plan { stappen: format!("  {}\n", plan().stappen), ..plan() };
    aangeboden().weigert(&aanbieden(spaties, "Toch zo."), &[": ongewijzigd"]);
}

#[test]
fn geweigerd_wordt_alleen_wat_geen_plan_kan_zijn() {
    let verhaal = met_mogelijkheden();
    verhaal.weigert(&aanbieden(Plan::default(), ""), &["einddoel: einddoel-ontbreekt"]);
    let doel = Plan { einddoel: plan().einddoel, ..Plan::default() };
    verhaal.clone().doe(&aanbieden(doel, ""));
    let lang = "a".repeat(4_001);
    let te_veel = Plan {
        activiteiten: vec![activiteit("Tilhulp"); 101],
        evaluaties: vec![afspraak("2026-05-25"); 31],
        evaluaties_probleemanalyse: vec![afspraak("2026-05-25"); 31],
        visie_werknemer: lang.clone(),
        einddoel: Einddoel { reden_afwijking: lang, ..plan().einddoel },
        ..plan()
    };
    let redenen = [
        "einddoel: tekst-te-lang",
        "visie_werknemer: tekst-te-lang",
        "activiteiten: te-veel",
        "evaluaties: te-veel",
        "evaluaties_probleemanalyse: te-veel",
    ];
    verhaal.weigert(&aanbieden(te_veel, ""), &redenen);
    let honderd = Plan { activiteiten: vec![activiteit("Tilhulp"); 100], ..plan() };
    verhaal.doe(&aanbieden(honderd, ""));
}

#[track_caller]
fn let_op(verhaal: &Verhaal, opdracht: &Opdracht, verwacht: &[&str]) {
    let waarschuwingen = verhaal.dossier().waarschuwingen(opdracht);
    let sleutels: Vec<_> = waarschuwingen.iter().map(|waarschuwing| waarschuwing.code.sleutel()).collect();
    assert_eq!(sleutels, verwacht);
}

#[test]
fn een_plan_dat_niet_gevraagd_is_krijgt_een_waarschuwing() {
    let opdracht = aanbieden(plan(), "");
    let ziek = || Verhaal::op("2026-04-20").ziek("2026-03-02");
    let_op(&ziek(), &opdracht, &["zonder-vorige-stap", "zonder-casemanager"]);
    for mogelijkheden in [Mogelijkheden::Later, Mogelijkheden::Nee] {
        let verhaal = ziek().doe(&oordeel("2026-04-13", mogelijkheden, ""));
        let_op(&verhaal, &opdracht, &["zonder-mogelijkheden", "zonder-casemanager"]);
        verhaal.doe(&opdracht);
    }
    let_op(&met_mogelijkheden(), &opdracht, &["zonder-casemanager"]);
    let_op(&met_casemanager(), &opdracht, &[]);
    let_op(&aangeboden(), &aanbieden(anders(), "x"), &[]);
    let_op(&aangeboden().getekend(WERKNEMER, 1), &aanbieden(anders(), "x"), &["vervangt-handtekening"]);
    let_op(&gereed(), &aanbieden(anders(), "x"), &[]);
}

#[test]
fn na_herstel_kan_het_nog_met_een_waarschuwing_en_na_intrekken_niet() {
    let verhaal = aangeboden().hersteld("2026-04-20");
    let tekent = verhaal.tekent(WERKNEMER, 1);
    let_op(&verhaal, &tekent, &["na-herstel"]);
    let_op(&verhaal, &aanbieden(anders(), "x"), &["na-herstel"]);
    verhaal.doe(&tekent);
    let verhaal = aangeboden().doe(&Opdracht::MeldingIntrekken { reden: Intrekreden::Vergissing });
    verhaal.weigert(&verhaal.tekent(WERKNEMER, 1), &[": ingetrokken"]);
    verhaal.weigert(&aanbieden(anders(), "x"), &[": ingetrokken"]);
    verhaal.weigert(&voorstel(WERKGEVER, "Omar"), &[": ingetrokken"]);
}

#[test]
fn een_kant_volgt_uit_de_hoedanigheid() {
    assert_eq!(Zijde::van(Hoedanigheid::Werknemer), Some(WERKNEMER));
    assert_eq!(Zijde::van(Hoedanigheid::Leidinggevende), Some(WERKGEVER));
    assert_eq!(Zijde::van(Hoedanigheid::Casemanager), Some(WERKGEVER));
    for geen in [Hoedanigheid::Bedrijfsarts, Hoedanigheid::Coach, Hoedanigheid::Beheerder, Hoedanigheid::Fg] {
        assert_eq!(Zijde::van(geen), None);
    }
    let verhaal = aangeboden();
    assert_eq!(verhaal.tekent(WERKNEMER, 1).zijde(), Some(WERKNEMER));
    assert_eq!(voorstel(WERKGEVER, "Omar").zijde(), Some(WERKGEVER));
    assert_eq!(aanbieden(plan(), "").zijde(), None);
}
