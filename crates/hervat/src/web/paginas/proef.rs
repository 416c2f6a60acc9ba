// SPDX-License-Identifier: EUPL-1.2
//! What the samples and tests of the pages share: people, dossiers in several stages, and rights from the policy.

mod rechtsfeit;

pub(crate) use rechtsfeit::{met_feiten, met_rechtsfeiten, met_verwachtingen, rechtsfeiten, wacht_op_uwv};

use super::{Betrokkene, Rechten};
use crate::web::kader::Menu;
use crate::web::{Kader, Wie};
use dossier::gebeurtenis::{
    AfwijkingVastgelegd, ArbodienstIngelicht, DeelsHersteld, EersteZiektedagGecorrigeerd,
    HerstelGecorrigeerd, HerstelIngetrokken, Hersteld, MeldingIngetrokken, OpnieuwZiekgemeld,
    ProbleemanalyseVastgesteld, StapIngetrokken, StapVastgelegd, ZelfdeOorzaakBeoordeeld, Ziekgemeld,
    ZwangerschapsverlofIngetrokken, ZwangerschapsverlofVastgelegd,
};
use dossier::probleemanalyse::{Duurverwachting, Probleemanalyse, Urengrens};
use dossier::woorden::{
    Afwijkbaar, Correctiereden, Intrekreden, Mogelijkheden, Stap, Vangnet, VerwachteDuur,
};
use dossier::{
    Arbocontract, Betrokkenheid, Dienstverband, DienstverbandId, Dossier, DossierId, Gebeurtenis,
    Hoedanigheid, Inhoud, OrganisatieId, Persoon, PersoonId, Relatie, RelatieId, RelatieMet, Uren,
    Vastgelegd, Ziekmelding,
};
use jiff::civil::Date;

/// The frame of someone who is logged in.
pub(crate) fn ingelogd(kader: &Kader, naam: &str) -> Kader {
    let menu = vec![
        Menu { sleutel: "menu-termijnen", pad: "/termijnen" },
        Menu { sleutel: "dossier-mijn", pad: "/voorbeeld" },
    ];
    let wie = Wie { naam: naam.into(), hoedanigheid: None, bij: None, taal: None, menu };
    Kader::nieuw(kader.t, "/voorbeeld", Some(wie), kader.vandaag, kader.installatie)
}

pub(crate) fn dag(tekst: &str) -> Date {
    tekst.parse().expect("a day")
}

pub(crate) fn id() -> DossierId {
    DossierId::new(0x23)
}

pub(crate) fn dienstverband() -> Dienstverband {
    Dienstverband {
        id: DienstverbandId::new(1),
        persoon: PersoonId::new(1),
        werkgever: OrganisatieId::new(1),
        team: Some("Winkel".into()),
        functie: "winkelmedewerker".into(),
        uren: Uren([480, 480, 0, 480, 480, 0, 0]),
        van: dag("2020-01-01"),
        tot_en_met: None,
    }
}

/// The rights that the policy gives in this capacity.
pub(crate) fn rechten(als: Hoedanigheid) -> Rechten {
    rechten_met(als, false)
}

/// The same, of someone who may sign for the employer.
pub(crate) fn rechten_tekenbevoegd(als: Hoedanigheid) -> Rechten {
    rechten_met(als, true)
}

fn rechten_met(als: Hoedanigheid, tekenbevoegd: bool) -> Rechten {
    let persoon = PersoonId::new(if als == Hoedanigheid::Werknemer { 1 } else { 2 });
    let relatie = Relatie {
        id: RelatieId::new(1),
        persoon,
        rol: als,
        met: RelatieMet::Dienstverband(DienstverbandId::new(1)),
        namens: Some(OrganisatieId::new(2)),
        van: dag("2020-01-01"),
        tot_en_met: None,
        tekenbevoegd,
    };
    let contract = Arbocontract {
        werkgever: OrganisatieId::new(1),
        arbodienst: OrganisatieId::new(2),
        van: dag("2020-01-01"),
        tot_en_met: None,
    };
    let persoon = Persoon { id: persoon, naam: "x".into(), rollen: vec![als] };
    let betrokkenheid = Betrokkenheid::van(
        &persoon,
        &dienstverband(),
        &[relatie],
        &[contract],
        &[],
        dag("2026-11-23"),
        jiff::Timestamp::UNIX_EPOCH,
    );
    Rechten::van(&betrokkenheid, id(), als)
}

pub(crate) fn betrokkenen() -> Vec<Betrokkene> {
    let wie = |naam: &str, hoedanigheid, bij: Option<&str>| Betrokkene {
        naam: naam.into(),
        hoedanigheid,
        bij: bij.map(str::to_owned),
    };
    vec![
        wie("Noor van Dalen", Hoedanigheid::Werknemer, None),
        wie("Sam <Bakker>", Hoedanigheid::Leidinggevende, None),
        wie("Mira de Wit", Hoedanigheid::Casemanager, None),
        wie("Jan Smit", Hoedanigheid::Bedrijfsarts, Some("Arbo Vooruit")),
        wie("Fatima El Amrani", Hoedanigheid::Coach, Some("Bureau Weer Verder")),
    ]
}

pub(crate) fn namen() -> Vec<(PersoonId, String)> {
    vec![(PersoonId::new(2), "Mira de Wit".into()), (PersoonId::new(3), "Sam <Bakker>".into())]
}

pub(crate) fn melding(eerste_ziektedag: &str) -> Ziekmelding {
    Ziekmelding {
        eerste_ziektedag: dag(eerste_ziektedag),
        tijdens_werktijd: true,
        telefoon: Some("06 12345678".into()),
        verpleegadres: None,
        verwachte_duur: VerwachteDuur::TweeWeken,
        lopende_afspraken: Some("Bestelling <graan> van dinsdag".into()),
        vangnet: Vangnet::Nee,
        arbeidsongeval: false,
        verkeersongeval_met_regres: false,
    }
}

fn stap(stap: Stap, op: &str) -> Gebeurtenis {
    let mogelijkheden = stap.zegt_mogelijkheden().then_some(Mogelijkheden::Ja);
    StapVastgelegd { stap, op: dag(op), mogelijkheden }.into()
}

/// A dossier with its history: each event recorded on the day that it counts from, at noon.
pub(crate) fn dossier(gebeurtenissen: &[Gebeurtenis]) -> Dossier {
    let op_de_dag = |gebeurtenis: &Gebeurtenis| (gebeurtenis.geldt_vanaf(), gebeurtenis.clone());
    Dossier::uit(id(), &regels(gebeurtenissen.iter().map(op_de_dag))).expect("begins with a report")
}

/// Rows that were recorded each on its own day, at noon.
pub(crate) fn regels(gebeurtenissen: impl IntoIterator<Item = (Date, Gebeurtenis)>) -> Vec<Vastgelegd> {
    (1..)
        .zip(gebeurtenissen)
        .map(|(nummer, (dag, gebeurtenis))| Vastgelegd {
            nummer,
            geldt_vanaf: gebeurtenis.geldt_vanaf(),
            inhoud: Inhoud::Leesbaar(gebeurtenis),
            vastgelegd_op: format!("{dag}T11:05:00Z").parse().expect("an instant"),
            door: PersoonId::new(if nummer % 2 == 0 { 2 } else { 3 }),
            hoedanigheid: if nummer % 2 == 0 {
                Hoedanigheid::Casemanager
            } else {
                Hoedanigheid::Leidinggevende
            },
        })
        .collect()
}

/// Reported on 16 June 2026. On 6 July it turned out to have begun five days earlier; the probleemanalyse of 24 July
/// was put on record on 3 August; half of the hours since September.
pub(crate) fn later_bekend() -> Vec<Vastgelegd> {
    let naar = dag("2026-06-10");
    let verbeterd =
        EersteZiektedagGecorrigeerd { van: dag("2026-06-15"), naar, reden: Correctiereden::LaterBekend };
    regels([
        (dag("2026-06-16"), Ziekgemeld(melding("2026-06-15")).into()),
        (dag("2026-06-16"), ArbodienstIngelicht { op: dag("2026-06-16") }.into()),
        (dag("2026-07-06"), verbeterd.into()),
        (dag("2026-08-03"), stap(Stap::Probleemanalyse, "2026-07-24")),
        (dag("2026-09-07"), DeelsHersteld { per: dag("2026-09-07"), percentage: 50 }.into()),
    ])
}

/// Ill since 15 June 2026: probleemanalyse, plan and one evaluation done; half of the hours.
pub(crate) fn week_23() -> Dossier {
    dossier(&[
        Ziekgemeld(melding("2026-06-15")).into(),
        ArbodienstIngelicht { op: dag("2026-06-16") }.into(),
        stap(Stap::Probleemanalyse, "2026-07-24"),
        stap(Stap::PlanVanAanpak, "2026-08-05"),
        stap(Stap::Evaluatie, "2026-10-14"),
        DeelsHersteld { per: dag("2026-11-02"), percentage: 40 }.into(),
    ])
}

/// A written probleemanalyse with a limit to hours.
pub(crate) fn met_probleemanalyse() -> Dossier {
    dossier(&tot_probleemanalyse())
}

/// The same, and both depart from the term of the plan.
pub(crate) fn afgeweken() -> Dossier {
    let mut gebeurtenissen = tot_probleemanalyse().to_vec();
    let afwijking = AfwijkingVastgelegd {
        termijn: Afwijkbaar::PlanVanAanpak,
        op: dag("2026-07-27"),
        tot_en_met: dag("2026-12-14"),
        reden: "De leidinggevende is <twee> weken weg.".into(),
    };
    gebeurtenissen.push(afwijking.into());
    dossier(&gebeurtenissen)
}

fn tot_probleemanalyse() -> [Gebeurtenis; 2] {
    let grens = Urengrens {
        van: dag("2026-07-27"),
        tot_en_met: None,
        minuten_per_dag: Some(240),
        dagen_per_week: None,
        minuten_per_week: None,
        niet_voor: None,
        niet_na: None,
    };
    let deel = Probleemanalyse {
        mogelijkheden: Mogelijkheden::Ja,
        toelichting: String::new(),
        verwachte_duur: Duurverwachting::TotDrieMaanden,
        mate: Some(50),
        rubrieken: Vec::new(),
        grenzen: vec![grens],
        advies_einddoel: None,
        advies: "Begin rustig.".into(),
        interventies: String::new(),
        evaluaties: Vec::new(),
    };
    let vastgesteld = ProbleemanalyseVastgesteld {
        versie: 1,
        op: dag("2026-07-24"),
        deel: Box::new(deel),
        reden: String::new(),
    };
    [Ziekgemeld(melding("2026-06-15")).into(), vastgesteld.into()]
}

/// The first days: nothing done yet.
pub(crate) fn week_1() -> Dossier {
    dossier(&[Ziekgemeld(melding("2026-11-19")).into()])
}

/// Nothing was done in time.
pub(crate) fn te_laat() -> Dossier {
    dossier(&[Ziekgemeld(melding("2026-08-03")).into(), ArbodienstIngelicht { op: dag("2026-08-04") }.into()])
}

/// A relapse that was joined to the case.
pub(crate) fn terugval() -> Dossier {
    dossier(&[
        Ziekgemeld(melding("2026-09-01")).into(),
        ArbodienstIngelicht { op: dag("2026-09-01") }.into(),
        Hersteld { per: dag("2026-10-05") }.into(),
        OpnieuwZiekgemeld(melding("2026-10-17")).into(),
    ])
}

/// Recovered two weeks ago.
pub(crate) fn hersteld() -> Dossier {
    dossier(&[
        Ziekgemeld(melding("2026-10-05")).into(),
        ArbodienstIngelicht { op: dag("2026-10-06") }.into(),
        stap(Stap::Probleemanalyse, "2026-10-30"),
        Hersteld { per: dag("2026-11-09") }.into(),
    ])
}

pub(crate) fn ingetrokken() -> Dossier {
    dossier(&[
        Ziekgemeld(melding("2026-11-16")).into(),
        MeldingIngetrokken { per: dag("2026-11-16"), reden: Intrekreden::VerkeerdePersoon }.into(),
    ])
}

/// Every kind of event that there is, in an order that can be.
pub(crate) fn alles() -> Dossier {
    let verlof = |van: &str, laatste: &str| -> Gebeurtenis {
        ZwangerschapsverlofVastgelegd { van: dag(van), tot_en_met: dag(laatste) }.into()
    };
    dossier(&[
        Ziekgemeld(melding("2025-11-03")).into(),
        EersteZiektedagGecorrigeerd {
            van: dag("2025-11-03"),
            naar: dag("2025-11-04"),
            reden: Correctiereden::Rooster,
        }
        .into(),
        ArbodienstIngelicht { op: dag("2025-11-05") }.into(),
        stap(Stap::Probleemanalyse, "2025-12-10"),
        stap(Stap::PlanVanAanpak, "2025-12-19"),
        stap(Stap::Evaluatie, "2026-01-20"),
        StapIngetrokken { stap: Stap::Evaluatie, op: dag("2026-01-20"), reden: Correctiereden::Vergissing }
            .into(),
        DeelsHersteld { per: dag("2026-01-26"), percentage: 30 }.into(),
        Hersteld { per: dag("2026-02-16") }.into(),
        HerstelGecorrigeerd {
            van: dag("2026-02-16"),
            naar: dag("2026-02-23"),
            reden: Correctiereden::LaterBekend,
        }
        .into(),
        HerstelIngetrokken { per: dag("2026-02-23"), reden: Correctiereden::Vergissing }.into(),
        verlof("2026-03-02", "2026-06-21"),
        ZwangerschapsverlofIngetrokken { van: dag("2026-03-02") }.into(),
        verlof("2026-03-09", "2026-06-28"),
        ZelfdeOorzaakBeoordeeld { verlof_van: dag("2026-03-09"), zelfde_oorzaak: true }.into(),
        Hersteld { per: dag("2026-08-03") }.into(),
        OpnieuwZiekgemeld(melding("2026-08-17")).into(),
        DeelsHersteld { per: dag("2026-10-05"), percentage: 25 }.into(),
        DeelsHersteld { per: dag("2026-11-30"), percentage: 55 }.into(),
    ])
}
