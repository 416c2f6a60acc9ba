// SPDX-License-Identifier: EUPL-1.2
//! The functional part of a probleemanalyse as everyone reads it who may: one template for the preview of the
//! doctor, for the page of employer and employee, and for the limits on the page of the dossier.
//!
//! It knows the functional part alone. There is no way to give it a medical text.

use crate::web::Tekst;
use crate::web::paginas::tijd;
use askama::Template;
use askama::filters::HtmlSafe;
use dossier::probleemanalyse::{Probleemanalyse, Urengrens};

/// What can and cannot be done, within one rubriek.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Rubriekregel {
    rubriek: String,
    mogelijkheden: String,
    beperkingen: String,
}

/// The functional part, in words.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "delen/functioneel.html")]
pub struct Functioneel {
    t: Tekst,
    oordeel: String,
    toelichting: String,
    duur: String,
    mate: String,
    rubrieken: Vec<Rubriekregel>,
    grenzen: Vec<String>,
    einddoel: Option<String>,
    advies: String,
    interventies: String,
    evaluaties: Vec<String>,
}

impl Functioneel {
    /// In the words of this language; what the doctor typed stays as typed.
    pub fn nieuw(t: Tekst, deel: &Probleemanalyse) -> Self {
        let regel = |oordeel: &dossier::probleemanalyse::Rubriekoordeel| Rubriekregel {
            rubriek: t.uit("rubriek", oordeel.rubriek.woord()),
            mogelijkheden: oordeel.mogelijkheden.clone(),
            beperkingen: oordeel.beperkingen.clone(),
        };
        Self {
            t,
            oordeel: t.uit("pa-oordeel", deel.mogelijkheden.woord()),
            toelichting: deel.toelichting.clone(),
            duur: t.uit("duurverwachting", deel.verwachte_duur.woord()),
            mate: mate(t, deel.mate),
            rubrieken: deel.rubrieken.iter().map(regel).collect(),
            grenzen: grenzen(t, &deel.grenzen),
            einddoel: deel.advies_einddoel.map(|doel| t.uit("einddoel", doel.woord())),
            advies: deel.advies.clone(),
            interventies: deel.interventies.clone(),
            evaluaties: deel.evaluaties.iter().map(|dag| t.dag(dag)).collect(),
        }
    }
}

impl HtmlSafe for Functioneel {}

/// The degree of incapacity in words.
pub(super) fn mate(t: Tekst, mate: Option<u8>) -> String {
    mate.map_or_else(|| t.k("pa-mate-onbekend"), |mate| t.met("pa-mate", &[("procent", mate.into())]))
}

/// Each limit to hours in a sentence.
pub fn grenzen(t: Tekst, grenzen: &[Urengrens]) -> Vec<String> {
    grenzen.iter().map(|grens| self::grens(t, grens)).collect()
}

/// `Vanaf 23 november 2026: hoogstens 4 uur per dag, hoogstens 3 dagen per week, niet na 17.00 uur.`
pub fn grens(t: Tekst, grens: &Urengrens) -> String {
    let uren = |minuten: u16| tijd::uren(t, u32::from(minuten));
    let delen = [
        grens.minuten_per_dag.map(|m| t.met("grens-per-dag", &[("uren", uren(m).into())])),
        grens.dagen_per_week.map(|dagen| t.met("grens-dagen", &[("dagen", dagen.into())])),
        grens.minuten_per_week.map(|m| t.met("grens-per-week", &[("uren", uren(m).into())])),
        grens.niet_voor.map(|op| t.met("grens-niet-voor", &[("tijd", tijd::klokuur(t, op).into())])),
        grens.niet_na.map(|op| t.met("grens-niet-na", &[("tijd", tijd::klokuur(t, op).into())])),
    ];
    let wat = delen.into_iter().flatten().collect::<Vec<_>>().join(", ");
    match grens.tot_en_met {
        Some(laatste) => {
            let periode = t.periode(grens.van, laatste);
            t.met("grens-periode", &[("periode", periode.into()), ("wat", wat.into())])
        }
        None => t.met("grens-vanaf", &[("dag", t.dag_kort(grens.van).into()), ("wat", wat.into())]),
    }
}

#[cfg(test)]
pub(super) mod proeven {
    use super::*;
    use crate::web::paginas::proef;
    use crate::web::sjablonen::Voorbeelden;
    use crate::web::{Kader, Taal};
    use dossier::plan::Einddoelsoort;
    use dossier::probleemanalyse::{Duurverwachting, Rubriek, Rubriekoordeel};
    use dossier::woorden::Mogelijkheden;
    use jiff::civil::time;

    pub(crate) fn grens(van: &str) -> Urengrens {
        Urengrens {
            van: proef::dag(van),
            tot_en_met: None,
            minuten_per_dag: Some(240),
            dagen_per_week: None,
            minuten_per_week: None,
            niet_voor: None,
            niet_na: None,
        }
    }

    /// Everything filled in.
    pub(crate) fn vol() -> Probleemanalyse {
        let rubriek = |rubriek, mogelijkheden: &str, beperkingen: &str| Rubriekoordeel {
            rubriek,
            mogelijkheden: mogelijkheden.into(),
            beperkingen: beperkingen.into(),
        };
        Probleemanalyse {
            mogelijkheden: Mogelijkheden::Ja,
            toelichting: String::new(),
            verwachte_duur: Duurverwachting::TotDrieMaanden,
            mate: Some(60),
            rubrieken: vec![
                rubriek(
                    Rubriek::PersoonlijkFunctioneren,
                    "Eén taak tegelijk.",
                    "Niet onder tijdsdruk <werken>.",
                ),
                rubriek(Rubriek::DynamischeHandelingen, "Lopen en staan, afgewisseld.", ""),
                rubriek(Rubriek::Werktijden, "", "Geen avonddienst."),
            ],
            grenzen: vec![
                Urengrens {
                    tot_en_met: Some(proef::dag("2026-12-31")),
                    dagen_per_week: Some(3),
                    minuten_per_week: Some(750),
                    niet_voor: Some(time(9, 0, 0, 0)),
                    niet_na: Some(time(17, 30, 0, 0)),
                    ..grens("2026-11-23")
                },
                grens("2027-01-01"),
            ],
            advies_einddoel: Some(Einddoelsoort::EigenFunctie),
            advies: "Begin met licht werk in de winkel & bouw rustig op.".into(),
            interventies: "Interventie volgens advies van de bedrijfsarts.".into(),
            evaluaties: vec![proef::dag("2026-12-21"), proef::dag("2027-02-01")],
        }
    }

    /// As little as can be: none now.
    pub(crate) fn later() -> Probleemanalyse {
        Probleemanalyse {
            mogelijkheden: Mogelijkheden::Later,
            toelichting: "Werken gaat nu nog niet. Over zes weken kijken we opnieuw.".into(),
            verwachte_duur: Duurverwachting::NogNietTeZeggen,
            mate: None,
            rubrieken: Vec::new(),
            grenzen: Vec::new(),
            advies_einddoel: None,
            advies: String::new(),
            interventies: String::new(),
            evaluaties: Vec::new(),
        }
    }

    impl Voorbeelden for Functioneel {
        fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
            vec![("vol", Self::nieuw(kader.t, &vol())), ("later", Self::nieuw(kader.t, &later()))]
        }
    }

    #[test]
    fn een_grens_is_een_zin() {
        let t = Tekst::nieuw(Taal::Nl);
        assert_eq!(super::grens(t, &grens("2027-01-01")), "Vanaf 1 januari 2027: hoogstens 4 uur per dag.");
        assert_eq!(
            super::grens(t, &vol().grenzen[0]),
            "23 november 2026 tot en met 31 december 2026: hoogstens 4 uur per dag, hoogstens 3 dagen per week, \
             hoogstens 12,5 uur per week, niet voor 9.00 uur, niet na 17.30 uur."
        );
    }
}
