// SPDX-License-Identifier: EUPL-1.2
//! Samples and tests of the pages of the plan.

mod bladen;
mod vragen;

use super::*;
use crate::web::Kader;
use crate::web::formulier::Fouten;
use crate::web::paginas::{Rechten, proef};
use crate::web::sjablonen::Voorbeelden;
use dossier::gebeurtenis::{
    CasemanagerAanvaard, CasemanagerGeweigerd, CasemanagerVoorgesteld, KopieVerstrekt,
    OndertekeningGeweigerd, PlanAangeboden, PlanOndertekend,
};
use dossier::plan::{
    self, Activiteit, Arbodienst, Casemanager, Deelinhoud, Einddoel, Einddoelsoort, Evaluatieafspraak, Plan,
    Probleemveld, Zijde,
};
use dossier::{Dossier, Gebeurtenis, Hoedanigheid, Inhoud};
use jiff::civil::time;

const NAAM: &str = "Noor <van> Dalen";

fn activiteit(tekst: &str) -> Activiteit {
    Activiteit {
        probleemveld: Probleemveld::Arbeidsinhoud,
        activiteit: tekst.to_owned(),
        door: "Sam <Bakker>".to_owned(),
        planning: "elke dinsdag".to_owned(),
        gepland_op: Some(proef::dag("2027-01-12")),
        gedaan_op: None,
        minuten_per_dag: None,
        dagen_per_week: None,
        reden_afwijking: String::new(),
    }
}

fn casemanager() -> Casemanager {
    Casemanager {
        naam: "Mira de Wit".to_owned(),
        adres: "Marktplein 1".to_owned(),
        postcode_en_plaats: "1234 AB Zonneveld".to_owned(),
        telefoonnummer: "010 0000000".to_owned(),
        functie: "casemanager".to_owned(),
    }
}

/// Everything filled in.
pub(super) fn vol() -> Plan {
    let afspraak = |dag: &str, tijd, afspraak: &str| Evaluatieafspraak {
        op: proef::dag(dag),
        tijd,
        afspraak: afspraak.to_owned(),
    };
    Plan {
        casemanager: casemanager(),
        arbodienst: Arbodienst {
            naam: "Arbodienst De Linde".to_owned(),
            arts: "Iris Vermeer".to_owned(),
            telefoonnummer: "010 1111111".to_owned(),
        },
        einddoel: Einddoel {
            soort: Some(Einddoelsoort::EigenFunctie),
            omdat: String::new(),
            reden_afwijking: "Noor wil eerst haar eigen werk proberen.".to_owned(),
        },
        stappen: "Eerst twee ochtenden.\nDaarna drie.".to_owned(),
        activiteiten: vec![
            activiteit("Licht werk in het magazijn, <zonder> tillen."),
            Activiteit {
                gedaan_op: Some(proef::dag("2026-11-09")),
                reden_afwijking: "De cursus was vol.".to_owned(),
                ..activiteit("Cursus kassa")
            },
        ],
        evaluaties: vec![afspraak("2026-12-21", Some(time(14, 0, 0, 0)), "met Sam, op kantoor")],
        evaluaties_probleemanalyse: vec![afspraak("2027-01-18", None, "")],
        reden_te_laat: "Het spreekuur was vol.".to_owned(),
        visie_werkgever: "Wij zien goede kansen.".to_owned(),
        visie_werknemer: "Ik begin graag rustig.".to_owned(),
    }
}

fn aangeboden(versie: u32, plan: &Plan, reden: &str) -> Gebeurtenis {
    let hash = plan::hash(versie, plan, reden);
    let op = proef::dag("2026-11-16");
    PlanAangeboden { versie, op, plan: Box::new(plan.clone()), reden: reden.to_owned(), hash }.into()
}

fn getekend(versie: u32, plan: &Plan, reden: &str, zijde: Zijde) -> Gebeurtenis {
    let hash = plan::hash(versie, plan, reden);
    PlanOndertekend { versie, hash, zijde, op: proef::dag("2026-11-17") }.into()
}

fn geweigerd(versie: u32, plan: &Plan, zijde: Zijde) -> Gebeurtenis {
    let hash = plan::hash(versie, plan, "");
    let reden = "De uren staan er <niet> in.".to_owned();
    OndertekeningGeweigerd { versie, hash, zijde, op: proef::dag("2026-11-18"), reden }.into()
}

/// A dossier with a probleemanalyse, and these events after it.
pub(super) fn met(gebeurtenissen: &[Gebeurtenis]) -> Dossier {
    let eerst = proef::met_probleemanalyse();
    let al = eerst.geschiedenis().iter().filter_map(|regel| match &regel.inhoud {
        Inhoud::Leesbaar(gebeurtenis) => Some(gebeurtenis.clone()),
        Inhoud::Gewist { .. } | Inhoud::Wissing(_) => None,
    });
    let alles: Vec<_> = al.chain(gebeurtenissen.iter().cloned()).collect();
    proef::dossier(&alles)
}

/// A version that waits for signatures.
pub(super) fn open() -> Dossier {
    met(&[aangeboden(1, &vol(), "")])
}

/// Version 1 holds; the employee refused with a reason.
pub(super) fn geldt() -> Dossier {
    let plan = vol();
    met(&[
        aangeboden(1, &plan, ""),
        getekend(1, &plan, "", Zijde::Werkgever),
        geweigerd(1, &plan, Zijde::Werknemer),
        KopieVerstrekt { versie: 1, op: proef::dag("2026-11-18") }.into(),
    ])
}

/// Version 1 holds, version 2 waits.
pub(super) fn bijgesteld() -> (Dossier, Plan) {
    let plan = vol();
    let nieuw = Plan {
        stappen: "Meteen drie ochtenden.".to_owned(),
        activiteiten: vec![activiteit("Weer achter de kassa.")],
        ..vol()
    };
    let dossier = met(&[
        aangeboden(1, &plan, ""),
        getekend(1, &plan, "", Zijde::Werkgever),
        getekend(1, &plan, "", Zijde::Werknemer),
        KopieVerstrekt { versie: 1, op: proef::dag("2026-11-18") }.into(),
        aangeboden(2, &nieuw, "Het gaat beter dan gedacht."),
    ]);
    (dossier, nieuw)
}

/// The employer refused.
pub(super) fn werkgever_weigert() -> Dossier {
    let plan = vol();
    met(&[aangeboden(1, &plan, ""), geweigerd(1, &plan, Zijde::Werkgever)])
}

/// The rights in this capacity, with authority to sign.
pub(super) fn rechten(als: Hoedanigheid) -> Rechten {
    proef::rechten_tekenbevoegd(als)
}

pub(super) fn bij(dossier: &Dossier, zijde: Zijde) -> Planbij<'_> {
    Planbij {
        dossier,
        naam: NAAM,
        als: Some(Hoedanigheid::Casemanager),
        zijde,
        betrokkenen: &[],
        andere_visie: Some("Wij zien <goede> kansen."),
        vandaag: proef::dag("2026-11-23"),
    }
}

/// The overview with a draft that holds this plan.
pub(super) fn overzicht(
    kader: &Kader,
    dossier: &Dossier,
    plan: &Plan,
    hoedanigheid: Hoedanigheid,
    melding: Option<Planmelding>,
) -> Planpagina {
    let rechten = rechten(hoedanigheid);
    let concept = Conceptblik::nieuw(plan, dossier, kader.vandaag);
    let mag = rechten.heeft(dossier::Recht::PlanBewerken);
    let invoer = Overzichtinvoer {
        dossier,
        naam: NAAM,
        als: None,
        hoedanigheid,
        rechten: &rechten,
        concept: mag.then_some(concept),
        namen: &proef::namen(),
        melding,
    };
    Planpagina::nieuw(proef::ingelogd(kader, "Mira de Wit"), &invoer)
}

impl Voorbeelden for Planpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        use Hoedanigheid::{Bedrijfsarts, Casemanager, Coach, Werknemer};
        let (leeg, vol) = (Plan::default(), vol());
        let half = Plan { activiteiten: vec![activiteit("n.v.t.")], ..Plan::default() };
        let (bijgesteld, nieuw) = bijgesteld();
        let (open, geldt, weigert) = (open(), geldt(), werkgever_weigert());
        let nog_niets = proef::week_1();
        let nu = proef::met_probleemanalyse();
        vec![
            ("onbekend", overzicht(kader, &nog_niets, &leeg, Casemanager, None)),
            ("maken", overzicht(kader, &nu, &leeg, Casemanager, None)),
            ("maken-werknemer", overzicht(kader, &nu, &half, Werknemer, Some(Planmelding::Bewaard))),
            ("half", overzicht(kader, &nu, &half, Casemanager, None)),
            ("tekenen", overzicht(kader, &open, &vol, Werknemer, None)),
            ("geldt", overzicht(kader, &geldt, &vol, Casemanager, None)),
            ("afgeweken", overzicht(kader, &proef::afgeweken(), &half, Casemanager, None)),
            ("veranderd", overzicht(kader, &geldt, &half, Casemanager, None)),
            ("bijgesteld", overzicht(kader, &bijgesteld, &nieuw, Bedrijfsarts, None)),
            ("geweigerd", overzicht(kader, &weigert, &vol, Casemanager, None)),
            ("hersteld", overzicht(kader, &proef::hersteld(), &leeg, Casemanager, None)),
            ("coach", overzicht(kader, &open, &vol, Coach, None)),
        ]
    }
}

impl Voorbeelden for Activiteitenpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let dossier = proef::met_probleemanalyse();
        let kader = proef::ingelogd(kader, "Mira de Wit");
        let delen: Vec<_> = vol()
            .activiteiten
            .into_iter()
            .chain([activiteit("")])
            .enumerate()
            .map(|(nummer, activiteit)| Activiteitdeel {
                deel: format!("activiteit-{nummer:05}"),
                activiteit,
            })
            .collect();
        let bij = bij(&dossier, Zijde::Werkgever);
        let melding = Some(Planmelding::Weggehaald);
        vec![
            ("leeg", Self::nieuw(kader.clone(), &bij, &[], None)),
            ("vol", Self::nieuw(kader, &bij, &delen, melding)),
        ]
    }
}

impl Voorbeelden for Casemanagerpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let kader = proef::ingelogd(kader, "Mira de Wit");
        let op = proef::dag("2026-11-16");
        let voorgesteld: Gebeurtenis =
            CasemanagerVoorgesteld { voorstel: 1, op, zijde: Zijde::Werkgever, gegevens: casemanager() }
                .into();
        let aanvaard = CasemanagerAanvaard { voorstel: 1, op }.into();
        let reden = "Ik ken haar <niet>.".to_owned();
        let geweigerd = CasemanagerGeweigerd { voorstel: 1, op, reden }.into();
        let leeg = proef::met_probleemanalyse();
        let open = met(std::slice::from_ref(&voorgesteld));
        let gekozen = met(&[voorgesteld.clone(), aanvaard]);
        let niet = met(&[voorgesteld, geweigerd]);
        let mut fouten = Fouten::default();
        fouten.bij("naam", "Naam: vul een naam in.");
        let leeg_gelaten = Casemanageropzet {
            formulier: Some(Casemanagerformulier::default()),
            fouten,
            ..Casemanageropzet::default()
        };
        let getypt = Casemanagerformulier {
            reden: "Ik wil <eerst> praten.".into(),
            ..Casemanagerformulier::default()
        };
        let klad = Kladstand { versie: 3, op: Some("2026-11-23T13:03:00Z".parse().expect("an instant")) };
        let afwijzing = Casemanageropzet { formulier: Some(getypt), klad, ..Casemanageropzet::default() };
        let met_klad = Casemanagerinvoer { afwijzing, ..Casemanagerinvoer::default() };
        let fout = Casemanagerinvoer { voorstel: leeg_gelaten, ..Casemanagerinvoer::default() };
        let met_invoer = |dossier: &Dossier, zijde, invoer: &Casemanagerinvoer| {
            Self::nieuw(kader.clone(), &bij(dossier, zijde), invoer)
        };
        let met = |dossier: &Dossier, zijde| met_invoer(dossier, zijde, &Casemanagerinvoer::default());
        vec![
            ("leeg", met(&leeg, Zijde::Werkgever)),
            ("wacht-op-mij", met(&open, Zijde::Werknemer)),
            ("wacht-op-ander", met(&open, Zijde::Werkgever)),
            ("gekozen", met(&gekozen, Zijde::Werkgever)),
            ("geweigerd", met(&niet, Zijde::Werkgever)),
            ("fout", met_invoer(&niet, Zijde::Werkgever, &fout)),
            ("bewaard", met_invoer(&open, Zijde::Werknemer, &met_klad)),
        ]
    }
}

/// The page on which this plan is laid ready.
pub(super) fn aanbieden(kader: &Kader, dossier: &Dossier, plan: &Plan, fouten: &Fouten) -> Aanbiedpagina {
    let opdracht = dossier::Opdracht::PlanAanbieden { plan: Box::new(plan.clone()), reden: String::new() };
    let invoer = Aanbiedinvoer {
        dossier,
        naam: NAAM,
        als: None,
        zijde: Zijde::Werkgever,
        concept: Conceptblik::nieuw(plan, dossier, kader.vandaag),
        waarschuwingen: &dossier.waarschuwingen(&opdracht),
        klad: Kladstand { versie: 3, op: Some("2026-11-23T13:03:00Z".parse().expect("an instant")) },
    };
    let formulier = Aanbiedformulier { reden: "Het ging beter.".to_owned(), ..Aanbiedformulier::default() };
    Aanbiedpagina::nieuw(proef::ingelogd(kader, "Mira de Wit"), &formulier, &invoer, fouten)
}

impl Voorbeelden for Aanbiedpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let (leeg, vol, geen) = (Plan::default(), vol(), Fouten::default());
        let mager = Plan { einddoel: vol.einddoel.clone(), ..Plan::default() };
        let nu = proef::met_probleemanalyse();
        let (bijgesteld, nieuw) = bijgesteld();
        let mut fouten = Fouten::default();
        fouten.bij("reden", kader.t.k("aanbieden-reden-leeg"));
        vec![
            ("zonder-doel", aanbieden(kader, &nu, &leeg, &geen)),
            ("mager", aanbieden(kader, &nu, &mager, &geen)),
            ("vol", aanbieden(kader, &nu, &vol, &geen)),
            ("bijstellen", aanbieden(kader, &geldt(), &nieuw, &geen)),
            ("niet-veranderd", aanbieden(kader, &bijgesteld, &nieuw, &geen)),
            ("fout", aanbieden(kader, &geldt(), &nieuw, &fouten)),
        ]
    }
}

/// One version, seen in this capacity.
pub(super) fn versie(
    kader: &Kader,
    dossier: &Dossier,
    nummer: u32,
    hoedanigheid: Hoedanigheid,
) -> Versiepagina {
    versie_met(kader, dossier, nummer, hoedanigheid, (&Tekenformulier::default(), &Fouten::default()))
}

fn versie_met(
    kader: &Kader,
    dossier: &Dossier,
    nummer: u32,
    hoedanigheid: Hoedanigheid,
    (formulier, fouten): (&Tekenformulier, &Fouten),
) -> Versiepagina {
    let invoer = Versieinvoer {
        dossier,
        versie: dossier.planversie(nummer).expect("it was offered"),
        toen: &dossier.bij_aanbieden_van(nummer).expect("it was offered"),
        naam: NAAM,
        als: None,
        hoedanigheid,
        rechten: &rechten(hoedanigheid),
        namen: &proef::namen(),
        melding: None,
        nieuwe_kopie: true,
        klad: Kladstand::default(),
    };
    Versiepagina::nieuw(proef::ingelogd(kader, "Mira de Wit"), &invoer, formulier, fouten)
}

impl Voorbeelden for Versiepagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        use Hoedanigheid::{Bedrijfsarts, Leidinggevende, Werknemer};
        let (bijgesteld, _) = bijgesteld();
        let getypt =
            Tekenformulier { reden: "Vanwege de griep <niet>.".to_owned(), ..Tekenformulier::default() };
        let fouten = getypt.reden(kader.t, Zijde::Werkgever).expect_err("it looks medical");
        vec![
            ("open-werknemer", versie(kader, &open(), 1, Werknemer)),
            ("open-leidinggevende", versie(kader, &open(), 1, Leidinggevende)),
            ("open-bedrijfsarts", versie(kader, &open(), 1, Bedrijfsarts)),
            ("gereed", versie(kader, &geldt(), 1, Werknemer)),
            ("bijgesteld", versie(kader, &bijgesteld, 2, Werknemer)),
            ("geweigerd", versie(kader, &werkgever_weigert(), 1, Werknemer)),
            ("fout", versie_met(kader, &open(), 1, Leidinggevende, (&getypt, &fouten))),
        ]
    }
}

impl Voorbeelden for Planblok {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let blok = |dossier: &Dossier, hoedanigheid, kopie| {
            let invoer = Overzichtinvoer {
                dossier,
                naam: NAAM,
                als: None,
                hoedanigheid,
                rechten: &rechten(hoedanigheid),
                concept: None,
                namen: &[],
                melding: None,
            };
            Self::nieuw(kader.t, &invoer, kopie, kader.vandaag).expect("everyone reads the plan")
        };
        vec![
            ("geldt", blok(&geldt(), Hoedanigheid::Bedrijfsarts, Some(1))),
            ("open", blok(&open(), Hoedanigheid::Werknemer, None)),
            ("later", blok(&proef::week_1(), Hoedanigheid::Coach, None)),
        ]
    }
}

impl Voorbeelden for Leesplan {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        vec![
            ("vol", Self::nieuw(kader.t, &vol(), NAAM, (&proef::afgeweken(), kader.vandaag))),
            ("leeg", Self::nieuw(kader.t, &Plan::default(), NAAM, (&proef::week_1(), kader.vandaag))),
        ]
    }
}

impl Voorbeelden for Bevindingen {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let dossier = proef::met_probleemanalyse();
        let veel = Activiteit { minuten_per_dag: Some(480), dagen_per_week: Some(5), ..activiteit("n.v.t.") };
        let plan = Plan { activiteiten: vec![veel], ..Plan::default() };
        let blik = Conceptblik::nieuw(&plan, &dossier, kader.vandaag);
        let voor = |zijde| super::bevindingen::Voor { dossier: proef::id(), als: None, zijde, naam: NAAM };
        vec![
            ("werkgever", Self::nieuw(kader.t, &blik, &voor(Zijde::Werkgever))),
            ("werknemer", Self::nieuw(kader.t, &blik, &voor(Zijde::Werknemer))),
        ]
    }
}
