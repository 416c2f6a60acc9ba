// SPDX-License-Identifier: EUPL-1.2
//! What a bijstelling changed: per field what it was and what it became, in the words in which it is read. Which
//! fields differ is `dossier`'s to say.

use super::functioneel::{grens, mate};
use crate::web::Tekst;
use askama::Template;
use askama::filters::HtmlSafe;
use dossier::probleemanalyse::Probleemanalyse;
use dossier::verschil::{Inhoudswaarde, Wijziging};

/// One part that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Verschil {
    wat: String,
    was: Vec<String>,
    wordt: Vec<String>,
}

/// Everything that differs between two versions.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "delen/verschil.html")]
pub struct Verschillijst {
    t: Tekst,
    verschillen: Vec<Verschil>,
}

impl HtmlSafe for Verschillijst {}

impl Verschillijst {
    /// From the earlier version to the later.
    pub fn nieuw(t: Tekst, vorige: &Probleemanalyse, nieuw: &Probleemanalyse) -> Self {
        let verschillen = dossier::verschil::probleemanalyse(vorige, nieuw);
        Self { t, verschillen: verschillen.iter().map(|verschil| in_woorden(t, verschil)).collect() }
    }
}

fn in_woorden(t: Tekst, verschil: &dossier::verschil::Verschil<'_>) -> Verschil {
    let zeg = |waarde: &Inhoudswaarde<'_>| waarde_in_woorden(t, verschil.veld, waarde);
    let (eerste, was, wordt) = match &verschil.wijziging {
        Wijziging::Gewijzigd { was, wordt } => (was, zeg(was), zeg(wordt)),
        Wijziging::Toegevoegd(wordt) => (wordt, Vec::new(), zeg(wordt)),
        Wijziging::Weggehaald(was) => (was, zeg(was), Vec::new()),
    };
    let wat = match eerste {
        Inhoudswaarde::Rubriek(oordeel) => t.uit("rubriek", oordeel.rubriek.woord()),
        Inhoudswaarde::Tekst(_)
        | Inhoudswaarde::Woord(_)
        | Inhoudswaarde::Getal(_)
        | Inhoudswaarde::Dag(_)
        | Inhoudswaarde::Activiteit(_)
        | Inhoudswaarde::Evaluatie(_)
        | Inhoudswaarde::Grens(_) => t.uit("pa-veld", verschil.veld),
    };
    Verschil { wat, was, wordt }
}

/// One or a few lines, as the whole version would say it.
fn waarde_in_woorden(t: Tekst, veld: &str, waarde: &Inhoudswaarde<'_>) -> Vec<String> {
    let regel = match waarde {
        Inhoudswaarde::Tekst(tekst) => (*tekst).to_owned(),
        Inhoudswaarde::Woord(woord) => t.uit(groep(veld), woord),
        Inhoudswaarde::Getal(getal) => mate(t, u8::try_from(*getal).ok()),
        Inhoudswaarde::Dag(dag) => t.dag_kort(dag),
        Inhoudswaarde::Grens(rij) => grens(t, rij),
        Inhoudswaarde::Rubriek(oordeel) => {
            let delen = [("pa-lukt", &oordeel.mogelijkheden), ("pa-lukt-niet", &oordeel.beperkingen)];
            let gevuld = delen.into_iter().filter(|(_, tekst)| !tekst.is_empty());
            return gevuld.map(|(sleutel, tekst)| format!("{}: {tekst}", t.k(sleutel))).collect();
        }
        // A plan has these, a probleemanalyse does not.
        Inhoudswaarde::Activiteit(_) | Inhoudswaarde::Evaluatie(_) => return Vec::new(),
    };
    vec![regel]
}

/// The words of a closed list.
fn groep(veld: &str) -> &'static str {
    match veld {
        "mogelijkheden" => "pa-oordeel",
        "verwachte_duur" => "duurverwachting",
        _ => "einddoel",
    }
}

#[cfg(test)]
mod proeven {
    use super::super::functioneel::proeven::{later, vol};
    use super::*;
    use crate::web::sjablonen::Voorbeelden;
    use crate::web::{Kader, Taal};

    impl Voorbeelden for Verschillijst {
        fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
            vec![
                ("alles", Self::nieuw(kader.t, &later(), &vol())),
                ("niets", Self::nieuw(kader.t, &vol(), &vol())),
            ]
        }
    }

    #[test]
    fn alleen_wat_anders_is_staat_erin() {
        let mut nieuw = vol();
        nieuw.mate = Some(40);
        nieuw.rubrieken[0].beperkingen.clear();
        let lijst = Verschillijst::nieuw(Tekst::nieuw(Taal::Nl), &vol(), &nieuw);
        let wat: Vec<_> = lijst.verschillen.iter().map(|verschil| verschil.wat.as_str()).collect();
        assert_eq!(wat, ["Mate van arbeidsongeschiktheid", "Persoonlijk functioneren"]);
        assert_eq!(lijst.verschillen[0].was, ["60 procent arbeidsongeschikt voor het eigen werk"]);
        assert_eq!(lijst.verschillen[1].wordt, ["Wat gaat goed: Eén taak tegelijk."]);
    }
}
