// SPDX-License-Identifier: EUPL-1.2
//! Facts in one line: `ziek 2024-02-05..2024-05-05; ziek 2024-05-20..; plan_van_aanpak 2024-03-25`.

use poortwachter::{
    BriefWia, Daad, Dag, Dienstverband, Feit, Feiten, Loonsanctie, Mogelijkheden, TermijnId, Termijnen,
    Vangnet, VangnetFase, VangnetSoort,
};

#[track_caller]
pub(crate) fn dag(tekst: &str) -> Dag {
    Dag::lees(tekst).unwrap_or_else(|fout| panic!("{tekst}: {fout}"))
}

#[track_caller]
fn periode(tekst: &str) -> (Dag, Option<Dag>) {
    let (van, tot) = tekst.split_once("..").unwrap_or_else(|| panic!("no period: {tekst}"));
    (dag(van), (!tot.is_empty()).then(|| dag(tot)))
}

/// `vangnet zwangerschap na_verlof 2026-04-01`; `-` for no phase.
#[track_caller]
fn vangnet(soort: &str, rest: &[&str]) -> Vangnet {
    let soort = match soort {
        "no_risk" => VangnetSoort::NoRisk,
        "zwangerschap" => VangnetSoort::Zwangerschap,
        "orgaandonatie" => VangnetSoort::Orgaandonatie,
        "onbekend" => VangnetSoort::Onbekend,
        _ => panic!("{soort}"),
    };
    let fase = match rest.first() {
        None | Some(&"-") => None,
        Some(&"voor_verlof") => Some(VangnetFase::VoorVerlof),
        Some(&"flexibel") => Some(VangnetFase::Flexibel),
        Some(&"na_verlof") => Some(VangnetFase::NaVerlof),
        Some(fase) => panic!("{fase}"),
    };
    Vangnet { soort, fase, duidelijk_op: rest.get(1).map(|op| dag(op)) }
}

#[track_caller]
fn feit(tekst: &str) -> Feit {
    let woorden: Vec<_> = tekst.split_whitespace().collect();
    match *woorden.as_slice() {
        ["ziek", tijd] => {
            let (van, tot_en_met) = periode(tijd);
            Feit::Ziek { van, tot_en_met }
        }
        ["zwangerschapsverlof", tijd, ref rest @ ..] => {
            let (van, tot) = periode(tijd);
            let zelfde_oorzaak = rest.first().map(|woord| *woord == "zelfde_oorzaak");
            Feit::Zwangerschapsverlof { van, tot_en_met: tot.expect("leave has an end"), zelfde_oorzaak }
        }
        ["gedeeltelijk_hersteld", per, percentage] => {
            Feit::GedeeltelijkHersteld { per: dag(per), percentage: percentage.parse().expect("percent") }
        }
        ["arbeidstherapie", tijd] => {
            let (van, tot_en_met) = periode(tijd);
            Feit::Arbeidstherapie { van, tot_en_met }
        }
        ["uwv_brief_wia", "nooit"] => Feit::UwvBriefWia(BriefWia::Nooit),
        ["uwv_brief_wia", op] => Feit::UwvBriefWia(BriefWia::Ontvangen(dag(op))),
        ["vervroegde_iva", op] => Feit::VervroegdeIva { aangevraagd_op: dag(op), wachttijd_tot_en_met: None },
        ["vervroegde_iva", op, einde] => {
            Feit::VervroegdeIva { aangevraagd_op: dag(op), wachttijd_tot_en_met: Some(dag(einde)) }
        }
        ["afgeweken", termijn, tot] => {
            Feit::Afgeweken { termijn: TermijnId::van_woord(termijn).expect("a term"), tot_en_met: dag(tot) }
        }
        [soort @ ("probleemanalyse" | "bijstelling_probleemanalyse"), op, mogelijkheden] => Feit::Oordeel {
            bijstelling: soort != "probleemanalyse",
            op: dag(op),
            mogelijkheden: match mogelijkheden {
                "ja" => Mogelijkheden::Ja,
                "later" => Mogelijkheden::Later,
                "nee" => Mogelijkheden::Nee,
                _ => panic!("{tekst}"),
            },
        },
        _ => bijzonder(tekst, &woorden),
    }
}

/// What few cases have.
#[track_caller]
fn bijzonder(tekst: &str, woorden: &[&str]) -> Feit {
    match *woorden {
        ["dienstverband", soort] => Feit::Dienstverband(match soort {
            "gewoon" => Dienstverband::Gewoon,
            "huishoudelijk" => Dienstverband::Huishoudelijk,
            "erd_zw" => Dienstverband::ErdZw,
            _ => panic!("{tekst}"),
        }),
        ["dienstverband_eindigt", op, ref rest @ ..] => Feit::DienstverbandEindigt {
            op: dag(op),
            laatste_werkdag: rest.first().map(|werkdag| dag(werkdag)),
        },
        ["vangnet", soort, ref rest @ ..] => Feit::Vangnet(vangnet(soort, rest)),
        ["aow_leeftijd", op] => Feit::AowLeeftijd(dag(op)),
        ["bedongen_arbeid_gewijzigd", per] => Feit::BedongenArbeidGewijzigd(dag(per)),
        ["loonsanctie", op, weken, ref rest @ ..] => Feit::Loonsanctie(Loonsanctie {
            besluit_verzonden_op: dag(op),
            weken: weken.parse().expect("weeks"),
            tot_en_met: rest.first().map(|tot| dag(tot)),
            soort: None,
        }),
        ["tekortkoming_hersteld", vastgesteld] => {
            Feit::TekortkomingHersteld { gemeld_op: None, vastgesteld_op: dag(vastgesteld) }
        }
        ["tekortkoming_hersteld", gemeld, vastgesteld] => {
            Feit::TekortkomingHersteld { gemeld_op: Some(dag(gemeld)), vastgesteld_op: dag(vastgesteld) }
        }
        ["vrijwillige_verlenging", tot] => {
            Feit::VrijwilligeVerlenging { verzocht_op: None, tot_en_met: dag(tot) }
        }
        ["vrijwillige_verlenging", verzocht, tot] => {
            Feit::VrijwilligeVerlenging { verzocht_op: Some(dag(verzocht)), tot_en_met: dag(tot) }
        }
        [woord, op] => {
            Feit::Gedaan(Daad::van_woord(woord).unwrap_or_else(|| panic!("unknown fact: {tekst}")), dag(op))
        }
        _ => panic!("unknown fact: {tekst}"),
    }
}

#[track_caller]
pub(crate) fn lijst(tekst: &str) -> Vec<Feit> {
    tekst.split(';').map(str::trim).filter(|t| !t.is_empty()).map(feit).collect()
}

#[track_caller]
pub(crate) fn feiten(tekst: &str) -> Feiten {
    Feiten::nieuw(&lijst(tekst)).unwrap_or_else(|fouten| panic!("{tekst}: {fouten:?}"))
}

/// What a term says, in one word: the day, `onverwijld`, `geen dag`, `vervallen` or `ontbreekt`.
pub(crate) fn uiterlijk(termijnen: &Termijnen<'_>, id: TermijnId) -> String {
    match termijnen.uitkomst(id) {
        None => "ontbreekt".to_owned(),
        Some(u) if u.vervallen.is_some() => "vervallen".to_owned(),
        Some(u) if u.onverwijld => "onverwijld".to_owned(),
        Some(u) => u.uiterlijk.map_or_else(|| "geen dag".to_owned(), |dag| dag.to_string()),
    }
}
