// SPDX-License-Identifier: EUPL-1.2
//! The papers of the werkhervattingsplan: samples, and what somebody reads in them.

use crate::monsters::woorden;
use crate::poppler::{bouw, tekst};
use formulieren::{
    Besproken, Pdf, Schemadag, Schemataak, Schemaweek, Taal, Takenopbouw, Terugblik, Thema, Urenschema,
    VijfT, Voor, Werkhervattingsplan, Zwaarte,
};
use jiff::ToSpan as _;
use jiff::civil::{Date, Time, date, time};

/// Everything that `monsters::alle` adds.
pub(crate) fn alle() -> Vec<(&'static str, Result<Pdf, formulieren::FormulierFout>)> {
    let (gewoon, langst, kaalst) = (plan(), langst(), kaalst());
    let week = |plan: &Werkhervattingsplan, plaats: usize| plan.schema.weken[plaats].clone();
    vec![
        ("werkhervattingsplan-leeg", formulieren::werkhervattingsplan_leeg(Taal::Nl)),
        ("werkhervattingsplan-leeg-engels", formulieren::werkhervattingsplan_leeg(Taal::En)),
        ("werkhervattingsplan", van(&gewoon, Voor::Mij, Taal::Nl)),
        ("werkhervattingsplan-werkgever", van(&gewoon, Voor::Werkgever, Taal::Nl)),
        ("werkhervattingsplan-engels", van(&gewoon, Voor::WerkgeverMetTempo, Taal::En)),
        ("werkhervattingsplan-kaalst", van(&kaalst, Voor::Mij, Taal::Nl)),
        ("werkhervattingsplan-langst", van(&langst, Voor::Mij, Taal::Nl)),
        ("weekkaart-leeg", formulieren::weekkaart_leeg(Taal::Nl)),
        ("weekkaart-leeg-engels", formulieren::weekkaart_leeg(Taal::En)),
        ("weekkaart", formulieren::weekkaart(&gewoon, &week(&gewoon, 0), Taal::Nl)),
        ("weekkaart-engels", formulieren::weekkaart(&gewoon, &week(&gewoon, 1), Taal::En)),
        ("weekkaart-langst", formulieren::weekkaart(&langst, &week(&langst, 103), Taal::Nl)),
        ("weekkaart-vrij", formulieren::weekkaart(&kaalst, &vrije_week(), Taal::Nl)),
    ]
}

fn van(plan: &Werkhervattingsplan, voor: Voor, taal: Taal) -> Result<Pdf, formulieren::FormulierFout> {
    formulieren::werkhervattingsplan(plan, voor, taal)
}

/// Four days of eight hours, in steps of a quarter; the third week falls short.
pub(crate) fn plan() -> Werkhervattingsplan {
    let mut evaluatie = terugblik(date(2026, 12, 3), "Sam Willems");
    evaluatie.tijd = Some(time(10, 0, 0, 0));
    let mut schema = Urenschema {
        weken: [(2, 25, 0), (4, 50, 0), (5, 75, 4), (8, 100, 0)]
            .into_iter()
            .zip(0..)
            .map(vier_dagen)
            .collect(),
        volledig: Some(date(2026, 12, 14)),
        arbeidstherapie_tot_en_met: Some(date(2026, 11, 29)),
        taken: vec![
            taak("post verwerken", Zwaarte::Licht),
            taak("archief opruimen", Zwaarte::Middel),
            Schemataak {
                deadline: true,
                leuk: false,
                eigen_werk: true,
                tempo: 60,
                ..taak("offertes maken", Zwaarte::Zwaar)
            },
        ],
        opmerkingen: vec![
            "Van 2026-12-07 tot en met 2026-12-10 gaat er 4 uur af door een grens van de bedrijfsarts."
                .to_owned(),
        ],
        takenopbouw: vec![
            Takenopbouw { maandag: date(2026, 12, 21), delen: vec![(2, 16 * 60, 80), (0, 16 * 60, 100)] },
            Takenopbouw { maandag: date(2026, 12, 28), delen: vec![(2, 32 * 60, 100)] },
        ],
    };
    schema.weken[0].dagen[1].gewerkt = Some(90);
    Werkhervattingsplan {
        naam: "Sanne de Vries".to_owned(),
        coach: "Sam Willems".to_owned(),
        datum: date(2026, 11, 25),
        vijf_t: VijfT {
            tijd: "Ik begin in de ochtend.".to_owned(),
            taken: "Eerst de post en het archief.".to_owned(),
            voorbereiden: "Een nieuw wachtwoord aanvragen.".to_owned(),
            tempo: "De helft van vroeger, in alle rust.".to_owned(),
            thema: Thema {
                anders: "Ik zeg het als iets te veel is.".to_owned(),
                valkuilen: "Doorwerken in de pauze.".to_owned(),
                uitdagingen: String::new(),
            },
            toetsen: "We kijken naar de uren en de taken.".to_owned(),
        },
        nodig: "Een rustige plek om te werken.".to_owned(),
        evaluaties: vec![evaluatie, terugblik(date(2026, 12, 17), "Tom Jansen")],
        besproken: Some(Besproken { op: date(2026, 11, 19), met: "Sam Willems".to_owned() }),
        schema,
    }
}

fn vier_dagen(((uren, stap, tekort), nummer): ((u32, u32, u32), i32)) -> Schemaweek {
    let maandag = date(2026, 11, 23).saturating_add((7 * nummer).days());
    let dagen = (0..4).map(|op| Schemadag {
        dag: maandag.saturating_add(op.days()),
        minuten: uren * 60,
        gewerkt: None,
        blokken: (0..uren / 2).map(|blok| uur_blok(9 + 3 * blok, 2)).collect(),
        taken: if op % 2 == 0 { vec![0] } else { vec![1, 0] },
    });
    week(maandag, stap, tekort * 60, dagen.collect(), 32 * 60)
}

/// As much of everything as there can be.
pub(crate) fn langst() -> Werkhervattingsplan {
    let lang = |nummer: usize| match nummer % 4 {
        0 => woorden(&format!("taak{nummer}x"), 300),
        1 => "W".repeat(300),
        2 => "arbeidsongeschiktheidsverzekeringsmaatschappij".repeat(6),
        _ => format!("王🙂{nummer}"),
    };
    let taken: Vec<_> = (0..100).map(|nummer| taak(&lang(nummer), Zwaarte::Zwaar)).collect();
    let weken = (0..104_u32).map(|nummer| {
        let maandag = date(2026, 11, 23).saturating_add((7 * i64::from(nummer)).days());
        // The last week is as full as a week can be; a hundred such would only take longer.
        let (taken, blokken) = if nummer == 103 { (12, 24) } else { (2, 1) };
        let dagen = (0..7_i8).map(|op| Schemadag {
            dag: maandag.saturating_add(op.days()),
            minuten: 61 + 12 * nummer,
            gewerkt: Some(61 + nummer),
            blokken: (0..blokken).map(|blok| uur_blok(blok, 1)).collect(),
            taken: (0..taken)
                .map(|taak| (taak + usize::from(op.unsigned_abs()) + nummer as usize) % 100)
                .collect(),
        });
        week(maandag, nummer.max(1), nummer, dagen.collect(), 7 * 24 * 60)
    });
    let mut plan = plan();
    plan.naam = "Wm".repeat(150);
    plan.coach = woorden("coach", 300);
    plan.vijf_t = VijfT {
        tijd: woorden("tijd", 4_000),
        taken: woorden("taken", 4_000),
        voorbereiden: woorden("voor", 4_000),
        tempo: woorden("tempo", 4_000),
        thema: Thema {
            anders: woorden("anders", 4_000),
            valkuilen: woorden("kuil", 4_000),
            uitdagingen: "@".repeat(4_000),
        },
        toetsen: woorden("toets", 4_000),
    };
    plan.nodig = woorden("nodig", 4_000);
    let laatste_week = date(2026, 11, 23).saturating_add((7 * 103).days());
    plan.evaluaties = (0..30)
        .map(|_| Terugblik { hoe: woorden("hoe", 1_000), ..terugblik(laatste_week, &"Wm".repeat(150)) })
        .collect();
    plan.schema = Urenschema {
        weken: weken.collect(),
        volledig: None,
        taken,
        takenopbouw: (0..104_i64)
            .map(|nummer| Takenopbouw {
                maandag: laatste_week.saturating_add((7 * (nummer + 1)).days()),
                delen: (0..4).map(|taak| (taak, 61, 55)).collect(),
            })
            .collect(),
        ..plan.schema
    };
    plan
}

/// Hours, and nothing that anybody wrote.
pub(crate) fn kaalst() -> Werkhervattingsplan {
    let gewoon = plan();
    Werkhervattingsplan {
        naam: String::new(),
        coach: String::new(),
        datum: gewoon.datum,
        vijf_t: VijfT::default(),
        nodig: String::new(),
        evaluaties: vec![Terugblik {
            met: String::new(),
            afgesproken: false,
            ..gewoon.evaluaties[1].clone()
        }],
        besproken: None,
        schema: Urenschema {
            weken: vec![
                Schemaweek { stap: None, ..gewoon.schema.weken[0].clone() },
                Schemaweek { stap: None, ..vrije_week() },
            ],
            ..Urenschema::default()
        },
    }
}

fn vrije_week() -> Schemaweek {
    week(date(2026, 11, 30), 50, 0, vec![], 0)
}

fn week(maandag: Date, stap: u32, tekort: u32, dagen: Vec<Schemadag>, basis: u32) -> Schemaweek {
    let minuten: u32 = dagen.iter().map(|dag| dag.minuten).sum();
    let promille = (minuten * 1_000).checked_div(basis).unwrap_or(0);
    Schemaweek { maandag, stap: Some(stap), basis, promille, minuten, tekort, dagen }
}

fn taak(naam: &str, zwaarte: Zwaarte) -> Schemataak {
    Schemataak { naam: naam.to_owned(), zwaarte, deadline: false, leuk: true, eigen_werk: false, tempo: 100 }
}

fn terugblik(op: Date, met: &str) -> Terugblik {
    Terugblik {
        op,
        tijd: None,
        met: met.to_owned(),
        hoe: "Ging het binnen de uren?".to_owned(),
        afgesproken: true,
    }
}

fn uur_blok(begin: u32, uren: u32) -> (Time, Time) {
    let uur = |uur: u32| time(i8::try_from(uur % 24).unwrap(), 0, 0, 0);
    (uur(begin), uur(begin + uren))
}

#[track_caller]
fn check(plan: &Werkhervattingsplan, voor: Voor, taal: Taal, wel: &[&str], niet: &[&str]) {
    let tekst = tekst(&van(plan, voor, taal).unwrap());
    for zin in wel {
        assert!(tekst.contains(zin), "`{zin}` is not in the file:\n{tekst}");
    }
    for zin in niet {
        assert!(!tekst.contains(zin), "`{zin}` is in the file:\n{tekst}");
    }
}

const THEMA: [&str; 3] = ["Thema", "Ik zeg het als iets te veel is.", "Doorwerken in de pauze."];
const TEMPO: [&str; 3] = ["Tempo", "De helft van vroeger", "60 %"];
const GEDEELD: [&str; 9] = [
    "Alle uren zijn er weer vanaf maandag 14 december 2026 (week 51).",
    "Ik begin in de ochtend.",
    "Eerst de post en het archief.",
    "Een nieuw wachtwoord aanvragen.",
    "We kijken naar de uren en de taken.",
    "Een rustige plek om te werken.",
    "Donderdag 3 december 2026, 10.00 uur Sam Willems Ging het binnen de uren?",
    "Op donderdag 19 november 2026 met Sam Willems.",
    "Week 48, vanaf 23 november 2026 2 2 2 2 8 25 % 25 % –",
];

#[test]
fn poppler_vindt_in_je_eigen_plan_alles() {
    let eigen = [
        "Deze week (week 48) werk je 4 × 2 uur.",
        "Al je uren zijn er weer vanaf maandag 14 december 2026 (week 51).",
        "Van 7 december 2026 tot en met 10 december 2026 gaat er 4 uur af",
        "Tot en met 29 november 2026 is het arbeidstherapie",
        "Week 50, vanaf 7 december 2026 5 5 5 5 20 75 % 62,5 % 4 –",
        "offertes maken eigen werk ja zwaar nee 60 %",
        "Week 52, vanaf 21 december 2026 offertes maken: 16 uur, tempo 80 % post verwerken: 16 uur, tempo 100 %",
        "Week 48 (23 tot en met 29 november 2026): 8 uur",
        "Dinsdag 24 november 2 uur (gewerkt: 1:30 uur) 09.00–11.00 uur archief opruimen post verwerken",
    ];
    check(&plan(), Voor::Mij, Taal::Nl, &[&eigen[..], &GEDEELD[1..], &THEMA, &TEMPO].concat(), &[]);
}

#[test]
fn poppler_vindt_bij_de_werkgever_geen_thema_en_tempo_alleen_als_jij_het_wilt() {
    let nooit = [&THEMA[..], &["werk je", "Zwaarte", "Leuk", "gaat er 4 uur af"]].concat();
    check(&plan(), Voor::Werkgever, Taal::Nl, &GEDEELD, &[&nooit[..], &TEMPO].concat());
    check(&plan(), Voor::WerkgeverMetTempo, Taal::Nl, &[&GEDEELD[..], &TEMPO].concat(), &nooit);
}

#[test]
fn poppler_vindt_regels_waar_niets_is_geschreven_en_een_voorstel_om_terug_te_kijken() {
    check(
        &kaalst(),
        Voor::Mij,
        Taal::Nl,
        &[
            "Met dit schema komen nog niet al je uren terug.",
            "Nog geen taken gekozen.",
            "Een voorstel is eens per twee weken, op de laatste werkdag: • Donderdag 17 december 2026",
            "Week 49, vanaf 30 november 2026 – – – – 0 –",
        ],
        &["Stap", "Minder door een grens"],
    );
}

#[test]
fn poppler_vindt_voor_de_eerste_dag_wanneer_je_begint() {
    let eerder = Werkhervattingsplan { datum: date(2026, 11, 20), ..plan() };
    let zin = "Je begint op maandag 23 november 2026 (week 48). In die week werk je 4 × 2 uur.";
    check(&eerder, Voor::Mij, Taal::Nl, &[zin], &[]);
    let zin = "You begin on Monday 23 November 2026 (week 48). In that week you work 4 × 2 hours.";
    check(&eerder, Voor::Mij, Taal::En, &[zin, "page 1 of"], &["bladzijde"]);
}

#[test]
fn poppler_vindt_elk_woord_van_het_langste_plan() {
    let plan = langst();
    let t = &plan.vijf_t;
    let velden = [
        &t.tijd,
        &t.taken,
        &t.voorbereiden,
        &t.tempo,
        &t.thema.anders,
        &t.thema.valkuilen,
        &t.toetsen,
        &plan.nodig,
    ];
    let tekst = tekst(&van(&plan, Voor::Mij, Taal::Nl).unwrap());
    for woord in velden.into_iter().flat_map(|veld| veld.split_whitespace()) {
        assert!(tekst.contains(woord), "`{woord}` is cut");
    }
    for zin in ["Week 46, vanaf 13 november 2028", "taak96x0001", "U+738B"] {
        assert!(tekst.contains(zin), "`{zin}` is not in the file");
    }
}

#[test]
fn poppler_vindt_de_trap_als_figuur_en_de_cijfers_als_tabel() {
    let bouw = bouw(&van(&plan(), Voor::Mij, Taal::Nl).unwrap());
    for tag in ["Figure", "Table", "TH", "TD", "H1", "H2"] {
        assert!(bouw.lines().any(|regel| regel.trim_start().starts_with(tag)), "no {tag} in:\n{bouw}");
    }
}

#[test]
fn een_weekkaart_is_altijd_een_blad() {
    for plan in [plan(), langst(), kaalst()] {
        let van_achteren = plan.schema.weken.iter().rev().take(4);
        for week in van_achteren {
            for taal in [Taal::Nl, Taal::En] {
                assert_eq!(formulieren::weekkaart(&plan, week, taal).unwrap().bladzijden(), 1);
            }
        }
    }
    for taal in [Taal::Nl, Taal::En] {
        assert_eq!(formulieren::weekkaart_leeg(taal).unwrap().bladzijden(), 1);
    }
}

#[test]
fn poppler_vindt_op_de_weekkaart_dagen_uren_blokken_taken_en_gesprek() {
    let plan = plan();
    let tekst = tekst(&formulieren::weekkaart(&plan, &plan.schema.weken[1], Taal::Nl).unwrap());
    for zin in [
        "Week 49 Maandag 30 november tot en met zondag 6 december 2026",
        "Deze week werk je 4 × 4 uur.",
        "Dinsdag 1 december 4 uur 09.00–11.00 uur 12.00–14.00 uur archief opruimen post verwerken",
        "Donderdag 3 december 2026, 10.00 uur, met Sam Willems",
        "Niet korter, en zeker niet langer.",
    ] {
        assert!(tekst.contains(zin), "`{zin}` is not in the file:\n{tekst}");
    }
    // It hangs where everybody walks by.
    for zin in ["Sanne", "17 december", "Tempo", "Thema"] {
        assert!(!tekst.contains(zin), "`{zin}` is in the file:\n{tekst}");
    }
}

#[test]
fn poppler_vindt_op_de_volste_weekkaart_hoeveel_er_nog_meer_is() {
    let plan = langst();
    let tekst = tekst(&formulieren::weekkaart(&plan, plan.schema.weken.last().unwrap(), Taal::Nl).unwrap());
    for zin in ["00.00–24.00 uur, in 24 blokken", "en nog 10", "en nog 28", "W…", "Zondag"] {
        assert!(tekst.contains(zin), "`{zin}` is not in the file:\n{tekst}");
    }
}

#[test]
fn poppler_vindt_in_het_lege_plan_een_blad_voor_elke_t() {
    for (taal, koppen) in [
        (Taal::Nl, ["1. Tijd", "2. Taken", "3. Tempo", "4. Thema", "5. Toetsen"]),
        (
            Taal::En,
            [
                "1. Time (Tijd)",
                "2. Tasks (Taken)",
                "3. Tempo",
                "4. Theme (Thema)",
                "5. Taking stock (Toetsen)",
            ],
        ),
    ] {
        let pdf = formulieren::werkhervattingsplan_leeg(taal).unwrap();
        assert_eq!(pdf.bladzijden(), 6);
        let bladen = crate::poppler::gelezen(&pdf, &["-raw"]);
        for (blad, kop) in bladen.split('\u{c}').skip(1).zip(koppen) {
            assert!(blad.starts_with(kop), "`{kop}` is not on top of:\n{blad}");
        }
    }
}
