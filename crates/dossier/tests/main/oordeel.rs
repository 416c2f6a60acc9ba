// SPDX-License-Identifier: EUPL-1.2
//! The written probleemanalyse: versions, terms, whether a plan is asked for; and departing from a term.

use crate::hulp::{Verhaal, dag, stap};
use crate::planhulp::{deel, grens, met_mogelijkheden, oordeel};
use dossier::probleemanalyse::{Probleemanalyse, Rubriekoordeel, Urengrens};
use dossier::woorden::{Afwijkbaar, Correctiereden, Intrekreden, Mogelijkheden, Stap};
use dossier::{Oordeel, Opdracht, PlanNietNodig, Planbehoefte};
use jiff::civil::time;
use poortwachter::{Stand, TermijnId, Termijnen};

fn ziek() -> Verhaal {
    Verhaal::op("2026-04-20").ziek("2026-03-02")
}

fn stappen(verhaal: &Verhaal) -> Vec<String> {
    let een = |gezet: &dossier::GezetteStap| {
        let gezien = gezet.mogelijkheden.map_or("-", Mogelijkheden::woord);
        format!("{} {} {gezien}", gezet.op, gezet.stap)
    };
    verhaal.dossier().stappen().iter().map(een).collect()
}

#[track_caller]
fn uiterlijk(verhaal: &Verhaal, termijn: TermijnId, verwacht: Option<&str>) {
    let feiten = verhaal.dossier().feiten().unwrap();
    let termijnen = Termijnen::van(&feiten);
    let dag_van = termijnen.uitkomst(termijn).and_then(|uitkomst| uitkomst.uiterlijk);
    assert_eq!(dag_van.map(jiff::civil::Date::from), verwacht.map(dag));
}

#[track_caller]
fn stand(verhaal: &Verhaal, termijn: TermijnId) -> Stand {
    let feiten = verhaal.dossier().feiten().unwrap();
    Termijnen::van(&feiten).stand(termijn, verhaal.vandaag.into()).unwrap()
}

#[track_caller]
fn weigert_deel(verander: impl Fn(&mut Probleemanalyse), redenen: &[&str]) {
    let mut anders = deel(Mogelijkheden::Ja);
    verander(&mut anders);
    let opdracht = Opdracht::ProbleemanalyseVaststellen {
        op: dag("2026-04-13"),
        deel: Box::new(anders),
        reden: String::new(),
    };
    if redenen.is_empty() {
        ziek().doe(&opdracht);
    } else {
        ziek().weigert(&opdracht, redenen);
    }
}

#[test]
fn een_probleemanalyse_doet_de_termijn_af_en_zet_die_van_het_plan() {
    let verhaal = met_mogelijkheden();
    assert_eq!(stappen(&verhaal), ["2026-04-13 probleemanalyse ja"]);
    assert!(matches!(stand(&verhaal, TermijnId::Probleemanalyse), Stand::Voldaan(Some(_))));
    uiterlijk(&verhaal, TermijnId::PlanVanAanpak, Some("2026-04-27"));
}

#[test]
fn zonder_mogelijkheden_vervalt_het_plan_tot_een_bijstelling_ze_ziet() {
    let verhaal = ziek().doe(&oordeel("2026-04-13", Mogelijkheden::Nee, ""));
    assert!(matches!(stand(&verhaal, TermijnId::PlanVanAanpak), Stand::Vervallen(_)));
    let verhaal =
        verhaal.wacht_tot("2026-06-02").doe(&oordeel("2026-06-01", Mogelijkheden::Ja, "Er kan meer."));
    assert_eq!(
        stappen(&verhaal),
        ["2026-04-13 probleemanalyse nee", "2026-06-01 bijstelling_probleemanalyse ja"]
    );
    uiterlijk(&verhaal, TermijnId::PlanVanAanpak, Some("2026-06-15"));
}

#[test]
fn de_planbehoefte_volgt_uit_het_laatste_oordeel() {
    let oordeel_van = |op, versie, bijgesteld| Oordeel { op: dag(op), versie, bijgesteld };
    let behoefte = |verhaal: &Verhaal| verhaal.dossier().planbehoefte();
    let verhaal = ziek();
    assert_eq!(behoefte(&verhaal), Planbehoefte::NogOnbekend);
    let verhaal = verhaal.doe(&oordeel("2026-04-13", Mogelijkheden::Later, ""));
    assert_eq!(behoefte(&verhaal), Planbehoefte::Later(oordeel_van("2026-04-13", Some(1), false)));
    let verhaal = verhaal.doe(&oordeel("2026-04-17", Mogelijkheden::Ja, "Er kan meer."));
    assert_eq!(behoefte(&verhaal), Planbehoefte::Nu(oordeel_van("2026-04-17", Some(2), true)));
    let verhaal = verhaal.doe(&oordeel("2026-04-20", Mogelijkheden::Nee, "Er kan minder."));
    let geen = PlanNietNodig::GeenMogelijkheden(oordeel_van("2026-04-20", Some(3), true));
    assert_eq!(behoefte(&verhaal), Planbehoefte::NietNodig(geen));
    let verhaal = verhaal.hersteld("2026-04-20");
    let hersteld = PlanNietNodig::Hersteld { laatste_ziektedag: dag("2026-04-19") };
    assert_eq!(behoefte(&verhaal), Planbehoefte::NietNodig(hersteld));
    let verhaal = ziek().doe(&Opdracht::MeldingIntrekken { reden: Intrekreden::Vergissing });
    assert_eq!(behoefte(&verhaal), Planbehoefte::NietNodig(PlanNietNodig::Ingetrokken));
}

#[test]
fn een_oordeel_op_papier_telt_mee_zonder_versie() {
    let verhaal = ziek().stap(Stap::Probleemanalyse, "2026-04-10");
    let op_papier = Oordeel { op: dag("2026-04-10"), versie: None, bijgesteld: false };
    assert_eq!(verhaal.dossier().planbehoefte(), Planbehoefte::Nu(op_papier));
    let verhaal = verhaal.doe(&oordeel("2026-04-13", Mogelijkheden::Later, ""));
    assert_eq!(
        stappen(&verhaal),
        ["2026-04-10 probleemanalyse ja", "2026-04-13 bijstelling_probleemanalyse later"]
    );
    assert_eq!(verhaal.dossier().laatste_probleemanalyse().unwrap().versie, 1);
    // Was the one on paper a mistake, then the written one is the first.
    let reden = Correctiereden::Vergissing;
    let weg = Opdracht::StapIntrekken { stap: Stap::Probleemanalyse, op: dag("2026-04-10"), reden };
    assert_eq!(stappen(&verhaal.doe(&weg)), ["2026-04-13 probleemanalyse later"]);
}

#[test]
fn een_geschreven_oordeel_wordt_niet_los_weggehaald() {
    let reden = Correctiereden::Vergissing;
    let weg = Opdracht::StapIntrekken { stap: Stap::Probleemanalyse, op: dag("2026-04-13"), reden };
    met_mogelijkheden().weigert(&weg, &["stap: stap-uit-document"]);
    met_mogelijkheden().weigert(&stap(Stap::Probleemanalyse, "2026-04-14"), &["stap: stap-al-vastgelegd"]);
}

#[test]
fn wie_op_een_dag_twee_versies_stuurt_bedoelt_de_laatste() {
    let verhaal =
        met_mogelijkheden().doe(&oordeel("2026-04-13", Mogelijkheden::Nee, "Verkeerd aangekruist."));
    assert_eq!(stappen(&verhaal), ["2026-04-13 probleemanalyse nee"]);
    assert_eq!(verhaal.dossier().probleemanalyses().len(), 2);
    let verhaal = verhaal.doe(&oordeel("2026-04-13", Mogelijkheden::Ja, "Toch goed."));
    assert_eq!(stappen(&verhaal), ["2026-04-13 probleemanalyse ja"]);
    let verwacht = Oordeel { op: dag("2026-04-13"), versie: Some(3), bijgesteld: false };
    assert_eq!(verhaal.dossier().planbehoefte(), Planbehoefte::Nu(verwacht));
}

#[test]
fn een_bijstelling_zegt_waarom_en_ligt_niet_voor_de_vorige() {
    let verhaal = met_mogelijkheden();
    verhaal.weigert(&oordeel("2026-04-17", Mogelijkheden::Ja, " "), &["reden: reden-ontbreekt"]);
    verhaal.weigert(&oordeel("2026-04-10", Mogelijkheden::Ja, "Er kan meer."), &["op: voor-vorige-versie"]);
    let op_papier = verhaal.clone().stap(Stap::BijstellingProbleemanalyse, "2026-04-15");
    op_papier.weigert(&oordeel("2026-04-15", Mogelijkheden::Ja, "Er kan meer."), &["op: stap-al-vastgelegd"]);
}

#[test]
fn een_latere_versie_laat_de_eerste_zoals_zij_was() {
    let verhaal = met_mogelijkheden();
    let eerste = verhaal.dossier().probleemanalyses()[0].clone();
    let verhaal = verhaal.doe(&oordeel("2026-04-17", Mogelijkheden::Nee, "Er kan minder."));
    assert_eq!(verhaal.dossier().probleemanalyses()[0], eerste);
    assert_eq!(verhaal.dossier().laatste_probleemanalyse().unwrap().reden, "Er kan minder.");
}

#[test]
fn een_oordeel_ligt_in_de_ziekte_en_niet_in_de_toekomst() {
    ziek().weigert(&oordeel("2026-04-21", Mogelijkheden::Ja, ""), &["op: in-de-toekomst"]);
    ziek().weigert(&oordeel("2026-03-01", Mogelijkheden::Ja, ""), &["op: voor-eerste-ziektedag"]);
    ziek().doe(&oordeel("2026-03-02", Mogelijkheden::Ja, ""));
    ziek().doe(&oordeel("2026-04-20", Mogelijkheden::Ja, ""));
}

#[test]
fn zonder_mogelijkheden_staat_er_waarom() {
    let zonder = |deel: &mut Probleemanalyse| deel.toelichting.clear();
    weigert_deel(zonder, &[]);
    for mogelijkheden in [Mogelijkheden::Later, Mogelijkheden::Nee] {
        weigert_deel(
            |deel| {
                deel.mogelijkheden = mogelijkheden;
                deel.toelichting = "  ".to_owned();
            },
            &["toelichting: toelichting-ontbreekt"],
        );
    }
}

#[test]
fn wat_niet_kan_wordt_bij_zijn_veld_geweigerd() {
    weigert_deel(|deel| deel.mate = Some(101), &["mate: mate-buiten-bereik"]);
    weigert_deel(|deel| deel.mate = Some(100), &[]);
    weigert_deel(|deel| deel.rubrieken.push(deel.rubrieken[0].clone()), &["rubrieken: rubriek-dubbel"]);
    let lang = "ā".repeat(4_001);
    weigert_deel(|deel| deel.advies.clone_from(&lang), &["advies: tekst-te-lang"]);
    weigert_deel(|deel| deel.advies = "ā".repeat(4_000), &[]);
    weigert_deel(
        |deel| {
            let rubriek = deel.rubrieken[0].rubriek;
            deel.rubrieken =
                vec![Rubriekoordeel { rubriek, mogelijkheden: String::new(), beperkingen: lang.clone() }];
        },
        &["rubrieken: tekst-te-lang"],
    );
    weigert_deel(|deel| deel.evaluaties = vec![dag("2026-06-01"); 31], &["evaluaties: te-veel"]);
    weigert_deel(|deel| deel.grenzen = vec![grens(); 31], &["grenzen: te-veel"]);
}

#[test]
fn een_grens_zegt_iets_dat_kan() {
    let leeg = Urengrens { minuten_per_dag: None, dagen_per_week: None, ..grens() };
    let ongeldig = [
        leeg.clone(),
        Urengrens { tot_en_met: Some(dag("2026-04-12")), ..grens() },
        Urengrens { minuten_per_dag: Some(1_441), ..grens() },
        Urengrens { dagen_per_week: Some(0), ..grens() },
        Urengrens { dagen_per_week: Some(8), ..grens() },
        Urengrens { minuten_per_week: Some(10_081), ..grens() },
        Urengrens { niet_voor: Some(time(12, 0, 0, 0)), niet_na: Some(time(12, 0, 0, 0)), ..grens() },
    ];
    for grens in ongeldig {
        weigert_deel(|deel| deel.grenzen = vec![grens.clone()], &["grenzen: grens-ongeldig"]);
    }
    let geldig = [
        Urengrens { niet_na: Some(time(17, 30, 0, 0)), ..leeg.clone() },
        Urengrens { minuten_per_week: Some(10_080), ..leeg },
        Urengrens { tot_en_met: Some(dag("2026-04-13")), minuten_per_dag: Some(1_440), ..grens() },
    ];
    for grens in geldig {
        weigert_deel(|deel| deel.grenzen = vec![grens.clone()], &[]);
    }
}

fn afwijking(termijn: Afwijkbaar, tot_en_met: &str, reden: &str) -> Opdracht {
    Opdracht::AfwijkingVastleggen { termijn, tot_en_met: dag(tot_en_met), reden: reden.to_owned() }
}

const PLAN: Afwijkbaar = Afwijkbaar::PlanVanAanpak;

#[test]
fn wie_afwijkt_met_reden_is_niet_te_laat() {
    let verhaal = met_mogelijkheden().wacht_tot("2026-05-04");
    assert!(matches!(stand(&verhaal, TermijnId::PlanVanAanpak), Stand::TeLaat { .. }));
    let verhaal = verhaal.doe(&afwijking(PLAN, "2026-05-08", "De leidinggevende is weg."));
    assert_eq!(stand(&verhaal, TermijnId::PlanVanAanpak), Stand::Afgeweken(dag("2026-05-08").into()));
    let gedaan = verhaal.stap(Stap::PlanVanAanpak, "2026-05-04");
    assert_eq!(stand(&gedaan, TermijnId::PlanVanAanpak), Stand::Afgeweken(dag("2026-05-04").into()));
}

#[test]
fn een_afwijking_vervangt_de_vorige_van_dezelfde_termijn() {
    let verhaal = met_mogelijkheden()
        .doe(&afwijking(PLAN, "2026-06-05", "De leidinggevende is weg."))
        .doe(&afwijking(Afwijkbaar::Probleemanalyse, "2026-05-01", "De arts was ziek."))
        .doe(&afwijking(PLAN, "2026-05-08", "Hij is eerder terug."));
    let dagen: Vec<_> = verhaal.dossier().afwijkingen().iter().map(|a| (a.termijn, a.tot_en_met)).collect();
    assert_eq!(dagen, [(Afwijkbaar::Probleemanalyse, dag("2026-05-01")), (PLAN, dag("2026-05-08"))]);
    let verhaal = verhaal.wacht_tot("2026-05-11");
    assert!(matches!(stand(&verhaal, TermijnId::PlanVanAanpak), Stand::TeLaat { .. }));
}

#[test]
fn een_ingetrokken_afwijking_laat_de_gewone_dag_weer_gelden() {
    let intrekken = |reden: &str| Opdracht::AfwijkingIntrekken { termijn: PLAN, reden: reden.to_owned() };
    let verhaal = met_mogelijkheden().wacht_tot("2026-05-04");
    verhaal.weigert(&intrekken("Toch niet."), &["termijn: afwijking-niet-gevonden"]);
    let ander = afwijking(Afwijkbaar::Probleemanalyse, "2026-05-01", "De arts was ziek.");
    let verhaal = verhaal.doe(&ander).doe(&afwijking(PLAN, "2026-05-08", "De leidinggevende is weg."));
    verhaal.weigert(&intrekken(" "), &["reden: reden-ontbreekt"]);
    let verhaal = verhaal.doe(&intrekken("Zij is eerder terug."));
    let over: Vec<_> = verhaal.dossier().afwijkingen().iter().map(|a| a.termijn).collect();
    assert_eq!(over, [Afwijkbaar::Probleemanalyse], "the other one stays");
    assert!(matches!(stand(&verhaal, TermijnId::PlanVanAanpak), Stand::TeLaat { .. }));
    verhaal.weigert(&intrekken("Nog eens."), &["termijn: afwijking-niet-gevonden"]);
    verhaal.doe(&afwijking(PLAN, "2026-05-08", "De leidinggevende is weg."));
}

#[test]
fn een_afwijking_heeft_een_reden_en_een_gevolg() {
    let verhaal = met_mogelijkheden();
    verhaal.weigert(&afwijking(PLAN, "2026-05-08", ""), &["reden: reden-ontbreekt"]);
    verhaal.weigert(&afwijking(PLAN, "2026-04-27", "Drukte."), &["tot_en_met: afwijking-zonder-gevolg"]);
    verhaal.weigert(&afwijking(PLAN, "2027-04-20", "Drukte."), &["tot_en_met: in-de-toekomst"]);
    let verhaal = verhaal.doe(&afwijking(PLAN, "2026-05-08", "Drukte."));
    verhaal.weigert(&afwijking(PLAN, "2026-05-08", "Drukte."), &["tot_en_met: ongewijzigd"]);
    let naar = Opdracht::EersteZiektedagCorrigeren {
        van: dag("2026-03-02"),
        naar: dag("2026-03-03"),
        reden: Correctiereden::Vergissing,
    };
    verhaal.doe(&naar);
}

#[test]
fn de_eerste_ziektedag_gaat_niet_voorbij_een_afgesproken_dag() {
    let verhaal = ziek().doe(&afwijking(Afwijkbaar::Probleemanalyse, "2026-04-17", "De arts was ziek."));
    let naar = |naar| Opdracht::EersteZiektedagCorrigeren {
        van: dag("2026-03-02"),
        naar: dag(naar),
        reden: Correctiereden::Vergissing,
    };
    verhaal.weigert(&naar("2026-04-18"), &["naar: feit-ervoor"]);
    verhaal.doe(&naar("2026-04-17"));
}

#[test]
fn in_een_ingetrokken_dossier_gebeurt_niets_meer() {
    let verhaal = ziek().doe(&Opdracht::MeldingIntrekken { reden: Intrekreden::Vergissing });
    verhaal.weigert(&oordeel("2026-04-13", Mogelijkheden::Ja, ""), &[": ingetrokken"]);
    verhaal.weigert(&afwijking(PLAN, "2026-05-08", "Drukte."), &[": ingetrokken"]);
}
