// SPDX-License-Identifier: EUPL-1.2
//! Facts in one line, as the examples have them: `ziek 2024-02-05..2024-05-05; plan_van_aanpak 2024-03-25`.
//!
//! A word of the contract, then its values in order; `-` for a value that is left out. Nothing is checked here but the
//! notation: [`crate::Feiten::nieuw`] does the rest.

use crate::{
    BriefWia, Daad, Dag, Dienstverband, Feit, Loonsanctie, Mogelijkheden, Sanctiesoort, TermijnId, Vangnet,
    VangnetFase, VangnetSoort,
};

/// A part of the line that is no fact.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no fact")]
pub struct GeenFeit(pub String);

/// Reads facts, divided by `;`.
///
/// ```
/// use poortwachter::{Feiten, TermijnId, Termijnen, notatie};
///
/// let feiten = notatie::lees("ziek 2026-01-01..; dienstverband_eindigt 2026-06-30")?;
/// let feiten = Feiten::nieuw(&feiten).expect("they agree");
/// let einde = Termijnen::van(&feiten).uitkomst(TermijnId::EindeLoondoorbetaling).and_then(|u| u.uiterlijk);
/// assert_eq!(einde.map(|dag| dag.to_string()).as_deref(), Some("2026-06-30"));
/// # Ok::<(), notatie::GeenFeit>(())
/// ```
///
/// # Errors
/// With the first part that is no fact.
pub fn lees(regel: &str) -> Result<Vec<Feit>, GeenFeit> {
    let delen = regel.split(';').map(str::trim).filter(|deel| !deel.is_empty());
    delen.map(|deel| feit(deel).ok_or_else(|| GeenFeit(deel.to_owned()))).collect()
}

fn feit(tekst: &str) -> Option<Feit> {
    let woorden: Vec<_> = tekst.split_whitespace().collect();
    let feit = match *woorden.as_slice() {
        ["ziek", tijd] => {
            let (van, tot_en_met) = periode(tijd)?;
            Feit::Ziek { van, tot_en_met }
        }
        ["zwangerschapsverlof", tijd, ref oorzaak @ ..] => {
            let (van, tot_en_met) = periode(tijd)?;
            Feit::Zwangerschapsverlof {
                van,
                tot_en_met: tot_en_met?,
                zelfde_oorzaak: oorzaak_van(oorzaak).ok()?,
            }
        }
        ["gedeeltelijk_hersteld", per, percentage] => {
            Feit::GedeeltelijkHersteld { per: dag(per)?, percentage: percentage.parse().ok()? }
        }
        ["arbeidstherapie", tijd] => {
            let (van, tot_en_met) = periode(tijd)?;
            Feit::Arbeidstherapie { van, tot_en_met }
        }
        ["probleemanalyse" | "bijstelling_probleemanalyse", op, mogelijkheden] => Feit::Oordeel {
            bijstelling: woorden[0] != "probleemanalyse",
            op: dag(op)?,
            mogelijkheden: mogelijkheden_van(mogelijkheden)?,
        },
        ["afgeweken", termijn, tot] => {
            Feit::Afgeweken { termijn: TermijnId::van_woord(termijn)?, tot_en_met: dag(tot)? }
        }
        ["bedongen_arbeid_gewijzigd", per] => Feit::BedongenArbeidGewijzigd(dag(per)?),
        ["aow_leeftijd", op] => Feit::AowLeeftijd(dag(op)?),
        ["dienstverband", soort] => Feit::Dienstverband(dienstverband(soort)?),
        ["dienstverband_eindigt", op, ref laatste @ ..] => {
            Feit::DienstverbandEindigt { op: dag(op)?, laatste_werkdag: hoogstens_een(laatste).ok()? }
        }
        ["vangnet", soort, ref rest @ ..] => Feit::Vangnet(vangnet(soort, rest)?),
        _ => return van_uwv(&woorden),
    };
    Some(feit)
}

/// What UWV did or was asked; and, last, every act that has only a day.
fn van_uwv(woorden: &[&str]) -> Option<Feit> {
    let feit = match *woorden {
        ["uwv_brief_wia", "nooit"] => Feit::UwvBriefWia(BriefWia::Nooit),
        ["uwv_brief_wia", op] => Feit::UwvBriefWia(BriefWia::Ontvangen(dag(op)?)),
        ["vervroegde_iva", op, ref einde @ ..] => {
            Feit::VervroegdeIva { aangevraagd_op: dag(op)?, wachttijd_tot_en_met: hoogstens_een(einde).ok()? }
        }
        ["loonsanctie", op, weken, ref rest @ ..] => {
            let (tot_en_met, soort) = einde_en_soort(rest)?;
            let besluit_verzonden_op = dag(op)?;
            Feit::Loonsanctie(Loonsanctie {
                besluit_verzonden_op,
                weken: weken.parse().ok()?,
                tot_en_met,
                soort,
            })
        }
        ["tekortkoming_hersteld", gemeld, "-"] => Feit::TekortkomingGemeld(dag(gemeld)?),
        ["tekortkoming_niet_hersteld", ref gemeld @ .., vastgesteld] => Feit::TekortkomingNietHersteld {
            gemeld_op: hoogstens_een(gemeld).ok()?,
            vastgesteld_op: dag(vastgesteld)?,
        },
        ["bezwaar_loonsanctie", op] => Feit::BezwaarLoonsanctie(dag(op)?),
        ["vrijwillige_verlenging", verzocht, "-"] => Feit::VerlengingGevraagd(dag(verzocht)?),
        ["tekortkoming_hersteld", ref gemeld @ .., vastgesteld] => Feit::TekortkomingHersteld {
            gemeld_op: hoogstens_een(gemeld).ok()?,
            vastgesteld_op: dag(vastgesteld)?,
        },
        ["vrijwillige_verlenging", ref verzocht @ .., tot] => {
            Feit::VrijwilligeVerlenging { verzocht_op: hoogstens_een(verzocht).ok()?, tot_en_met: dag(tot)? }
        }
        [woord, op] => Feit::Gedaan(Daad::van_woord(woord)?, dag(op)?),
        _ => return None,
    };
    Some(feit)
}

fn dag(tekst: &str) -> Option<Dag> {
    Dag::lees(tekst).ok()
}

/// What stands there is no value.
struct GeenWaarde;

/// No day, or one; more is no fact.
fn hoogstens_een(dagen: &[&str]) -> Result<Option<Dag>, GeenWaarde> {
    match dagen {
        [] | ["-"] => Ok(None),
        [een] => dag(een).map(Some).ok_or(GeenWaarde),
        _ => Err(GeenWaarde),
    }
}

/// `2024-02-05..2024-05-05`, or open: `2024-02-05..`.
fn periode(tekst: &str) -> Option<(Dag, Option<Dag>)> {
    let (van, tot) = tekst.split_once("..")?;
    let tot_en_met = if tot.is_empty() { None } else { Some(dag(tot)?) };
    Some((dag(van)?, tot_en_met))
}

fn oorzaak_van(woorden: &[&str]) -> Result<Option<bool>, GeenWaarde> {
    match woorden {
        [] => Ok(None),
        ["zelfde_oorzaak"] => Ok(Some(true)),
        ["andere_oorzaak"] => Ok(Some(false)),
        _ => Err(GeenWaarde),
    }
}

fn mogelijkheden_van(woord: &str) -> Option<Mogelijkheden> {
    match woord {
        "ja" => Some(Mogelijkheden::Ja),
        "later" => Some(Mogelijkheden::Later),
        "nee" => Some(Mogelijkheden::Nee),
        _ => None,
    }
}

fn dienstverband(woord: &str) -> Option<Dienstverband> {
    match woord {
        "gewoon" => Some(Dienstverband::Gewoon),
        "huishoudelijk" => Some(Dienstverband::Huishoudelijk),
        "erd_zw" => Some(Dienstverband::ErdZw),
        _ => None,
    }
}

/// The end that UWV gave, and what fell short.
fn einde_en_soort(rest: &[&str]) -> Option<(Option<Dag>, Option<Sanctiesoort>)> {
    let (einde, soort) = match rest {
        [einde @ .., "administratief"] => (einde, Some(Sanctiesoort::Administratief)),
        [einde @ .., "inhoudelijk"] => (einde, Some(Sanctiesoort::Inhoudelijk)),
        einde => (einde, None),
    };
    Some((hoogstens_een(einde).ok()?, soort))
}

/// `vangnet zwangerschap na_verlof 2026-04-01`.
fn vangnet(soort: &str, rest: &[&str]) -> Option<Vangnet> {
    let soort = match soort {
        "no_risk" => VangnetSoort::NoRisk,
        "zwangerschap" => VangnetSoort::Zwangerschap,
        "orgaandonatie" => VangnetSoort::Orgaandonatie,
        "onbekend" => VangnetSoort::Onbekend,
        _ => return None,
    };
    let fase = match rest.first() {
        None | Some(&"-") => None,
        Some(&"voor_verlof") => Some(VangnetFase::VoorVerlof),
        Some(&"flexibel") => Some(VangnetFase::Flexibel),
        Some(&"na_verlof") => Some(VangnetFase::NaVerlof),
        Some(_) => return None,
    };
    Some(Vangnet { soort, fase, duidelijk_op: hoogstens_een(rest.get(1..).unwrap_or_default()).ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wat_geen_feit_is_wordt_genoemd() {
        for fout in [
            "ziek",
            "ziek 2026-01-01",
            "ziek 2026-02-30..",
            "zwangerschapsverlof 2026-01-01..",
            "zwangerschapsverlof 2026-01-01..2026-02-01 soms",
            "probleemanalyse 2026-01-01 misschien",
            "plan_van_aanpak",
            "bestaat_niet 2026-01-01",
            "vangnet soms",
            "vangnet no_risk - 2026-01-01 2026-01-02",
            "dienstverband_eindigt 2026-01-01 2026-01-02 2026-01-03",
            "loonsanctie 2026-01-01 veel",
        ] {
            assert_eq!(lees(&format!("ziek 2026-01-01..; {fout}")), Err(GeenFeit(fout.to_owned())));
        }
        assert_eq!(lees(" ; "), Ok(vec![]));
    }

    #[test]
    fn weggelaten_waarden() {
        let op = |tekst| Dag::lees(tekst).unwrap();
        assert_eq!(
            lees("vangnet zwangerschap - 2026-04-01; loonsanctie 2027-11-10 52 inhoudelijk").unwrap(),
            [
                Feit::Vangnet(Vangnet {
                    soort: VangnetSoort::Zwangerschap,
                    fase: None,
                    duidelijk_op: Some(op("2026-04-01"))
                }),
                Feit::Loonsanctie(Loonsanctie {
                    besluit_verzonden_op: op("2027-11-10"),
                    weken: 52,
                    tot_en_met: None,
                    soort: Some(Sanctiesoort::Inhoudelijk)
                })
            ]
        );
    }
}
