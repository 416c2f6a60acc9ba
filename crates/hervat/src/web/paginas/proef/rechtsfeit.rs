// SPDX-License-Identifier: EUPL-1.2
//! Facts that few dossiers have, and dossiers that have them.

use super::{dag, dossier, id, melding, regels};
use dossier::gebeurtenis::{RechtsfeitIngetrokken, RechtsfeitVastgelegd, Ziekgemeld};
use dossier::woorden::{Rechtsfeitreden, Rechtsfeitsoort, Sanctiesoort};
use dossier::{Dagfeit, Dossier, Gebeurtenis, Rechtsfeit};

/// One fact of every kind, and of some two.
pub(crate) fn rechtsfeiten() -> Vec<Rechtsfeit> {
    let d = dag;
    let uit = [
        Rechtsfeit::Loonsanctie {
            besluit_verzonden_op: d("2026-10-01"),
            weken: 52,
            tot_en_met: Some(d("2027-11-01")),
            tekort: Some(Sanctiesoort::Inhoudelijk),
        },
        Rechtsfeit::TekortkomingHersteld {
            gemeld_op: Some(d("2026-10-20")),
            vastgesteld_op: d("2026-11-03"),
        },
        Rechtsfeit::TekortkomingNietHersteld { gemeld_op: None, vastgesteld_op: d("2026-10-16") },
        Rechtsfeit::VrijwilligeVerlenging { verzocht_op: d("2026-09-01"), tot_en_met: Some(d("2027-05-01")) },
        Rechtsfeit::VrijwilligeVerlenging { verzocht_op: d("2026-09-07"), tot_en_met: None },
        Rechtsfeit::UwvBriefWia { ontvangen_op: d("2026-06-01"), ontvangen: false },
        Rechtsfeit::UwvBriefWia { ontvangen_op: d("2026-06-01"), ontvangen: true },
        Rechtsfeit::VervroegdeIva {
            aangevraagd_op: d("2026-03-02"),
            wachttijd_tot_en_met: Some(d("2026-05-10")),
        },
        Rechtsfeit::DienstverbandEindigt { op: d("2026-12-31"), laatste_werkdag: Some(d("2026-12-24")) },
        Rechtsfeit::Arbeidstherapie { van: d("2026-11-02"), tot_en_met: None },
    ];
    let een_dag = [
        Dagfeit::BezwaarLoonsanctie { op: d("2026-10-12") },
        Dagfeit::TekortkomingGemeld { gemeld_op: d("2026-10-20") },
        Dagfeit::GeenLangdurigVerzuimVerwacht { op: d("2025-10-20") },
        Dagfeit::LangdurigVerzuimBlijkt { op: d("2025-12-01") },
        Dagfeit::BedongenArbeidGewijzigd { per: d("2026-11-16") },
        Dagfeit::TweedeSpoorNietNodig { op: d("2026-09-28") },
        Dagfeit::NietTerugVerwacht { op: d("2026-03-02") },
        Dagfeit::AowLeeftijd { op: d("2031-02-14") },
    ];
    uit.into_iter().chain(een_dag.map(Rechtsfeit::Dag)).collect()
}

fn van_soorten(soorten: &[Rechtsfeitsoort]) -> Vec<Rechtsfeit> {
    rechtsfeiten().into_iter().filter(|feit| soorten.contains(&feit.soort())).collect()
}

fn vastgelegd(feit: Rechtsfeit) -> Gebeurtenis {
    RechtsfeitVastgelegd { feit }.into()
}

/// Ill for over two years: UWV lengthened the wage period, the employer objected and made up for what fell short, and
/// the employment ends.
pub(crate) fn met_rechtsfeiten() -> Dossier {
    let hier = van_soorten(&[
        Rechtsfeitsoort::Loonsanctie,
        Rechtsfeitsoort::BezwaarLoonsanctie,
        Rechtsfeitsoort::TekortkomingGemeld,
        Rechtsfeitsoort::TekortkomingHersteld,
        Rechtsfeitsoort::TekortkomingNietHersteld,
        Rechtsfeitsoort::UwvBriefWia,
        Rechtsfeitsoort::Arbeidstherapie,
        Rechtsfeitsoort::DienstverbandEindigt,
    ]);
    let weg = RechtsfeitIngetrokken {
        soort: Rechtsfeitsoort::Arbeidstherapie,
        op: dag("2026-11-02"),
        reden: Rechtsfeitreden::Herroepen,
    };
    let vast = |feit| (dag("2026-11-20"), vastgelegd(feit));
    let mut uit = regels([(dag("2024-10-07"), Ziekgemeld(melding("2024-10-07")).into())]);
    uit.extend(regels(hier.into_iter().map(vast)));
    uit.extend(regels([(dag("2026-11-21"), weg.into())]));
    for (nummer, regel) in (1..).zip(&mut uit) {
        regel.nummer = nummer;
    }
    Dossier::uit(id(), &uit).expect("begins with a report")
}

/// Ill for over a year: no long absence was expected, then it was; a return is in view, and both asked for more time.
pub(crate) fn met_verwachtingen() -> Dossier {
    let hier = van_soorten(&[
        Rechtsfeitsoort::GeenLangdurigVerzuimVerwacht,
        Rechtsfeitsoort::LangdurigVerzuimBlijkt,
        Rechtsfeitsoort::TweedeSpoorNietNodig,
        Rechtsfeitsoort::VrijwilligeVerlenging,
        Rechtsfeitsoort::AowLeeftijd,
    ]);
    // One request, on which UWV has not decided.
    let open =
        |feit: &Rechtsfeit| !matches!(feit, Rechtsfeit::VrijwilligeVerlenging { tot_en_met: Some(_), .. });
    met_feiten("2025-10-06", hier.into_iter().filter(open))
}

/// A sanction of which one report was refused and the next waits for UWV, as does a request for a lengthening.
pub(crate) fn wacht_op_uwv() -> Dossier {
    let d = dag;
    let gemeld = |op| Rechtsfeit::Dag(Dagfeit::TekortkomingGemeld { gemeld_op: op });
    let feiten = [
        Rechtsfeit::VrijwilligeVerlenging { verzocht_op: d("2026-09-07"), tot_en_met: None },
        Rechtsfeit::Loonsanctie {
            besluit_verzonden_op: d("2026-09-01"),
            weken: 52,
            tot_en_met: None,
            tekort: None,
        },
        gemeld(d("2026-10-05")),
        Rechtsfeit::TekortkomingNietHersteld {
            gemeld_op: Some(d("2026-10-05")),
            vastgesteld_op: d("2026-10-23"),
        },
        gemeld(d("2026-11-02")),
    ];
    met_feiten("2024-10-07", feiten)
}

/// Ill since this day, with these facts.
pub(crate) fn met_feiten(ziek: &str, feiten: impl IntoIterator<Item = Rechtsfeit>) -> Dossier {
    let eerste: Gebeurtenis = Ziekgemeld(melding(ziek)).into();
    let vast = feiten.into_iter().map(vastgelegd);
    dossier(&[eerste].into_iter().chain(vast).collect::<Vec<_>>())
}
