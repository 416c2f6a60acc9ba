// SPDX-License-Identifier: EUPL-1.2
//! The list of activities that are being agreed, and the five fields to add one to.

use super::deel::Planbij;
use super::melding::Planmelding;
use super::woorden;
use crate::web::opmaak::{Kruimel, Label, Toon};
use crate::web::paginas::{Bericht, paden};
use crate::web::{Kader, Tekst};
use askama::Template;
use dossier::plan::{Activiteit, Probleemveld};

/// One activity with the name of its part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activiteitdeel {
    /// The name of the part, for its address.
    pub deel: String,
    /// What stands in it.
    pub activiteit: Activiteit,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Rij {
    adres: String,
    naam: String,
    label: Label,
    wat: String,
}

/// The page.
#[derive(Debug, Template)]
#[template(path = "paginas/plan-activiteiten.html")]
pub struct Activiteitenpagina {
    kader: Kader,
    t: Tekst,
    kruimel: Kruimel,
    paginatitel: String,
    bericht: Option<Bericht>,
    rijen: Vec<Rij>,
    velden: Vec<(String, String, String)>,
    terug: String,
}

impl Activiteitenpagina {
    /// The page of these activities.
    pub fn nieuw(
        kader: Kader,
        bij: &Planbij<'_>,
        delen: &[Activiteitdeel],
        melding: Option<Planmelding>,
    ) -> Self {
        let (t, id) = (kader.t, bij.dossier.id());
        let terug = paden::plan(id, "", bij.als);
        let veld = |veld: &Probleemveld| {
            let adres =
                paden::plan_met(id, "/activiteiten/nieuw", bij.als, &[("probleemveld", veld.woord())]);
            (t.uit("plan-veld", veld.woord()), t.uit("plan-veld-hulp", veld.woord()), adres)
        };
        let kruimel =
            vec![(bij.naam.to_owned(), paden::dossier(id, bij.als)), (t.k("plan-kort"), terug.clone())];
        Self {
            t,
            kruimel: Kruimel::nieuw(&kader, kruimel),
            paginatitel: format!("{} – {}", t.k("plan-blad-activiteiten"), bij.naam),
            bericht: melding.map(|melding| Bericht::van(vec![melding.zin(t)])),
            rijen: delen.iter().map(|deel| Rij::nieuw(t, bij, deel)).collect(),
            velden: Probleemveld::ALLE.iter().map(veld).collect(),
            terug,
            kader,
        }
    }
}

impl Rij {
    fn nieuw(t: Tekst, bij: &Planbij<'_>, deel: &Activiteitdeel) -> Self {
        let activiteit = &deel.activiteit;
        let regel = activiteit.activiteit.lines().next().unwrap_or_default();
        let label = if activiteit.gedaan_op.is_some() {
            Label::nieuw(Toon::Gedaan, t.k("plan-activiteit-gedaan"))
        } else {
            Label::nieuw(Toon::Straks, t.uit("plan-veld", activiteit.probleemveld.woord()))
        };
        let planning = woorden::planning(t, activiteit);
        let wat = [activiteit.door.as_str(), planning.as_str()];
        Self {
            adres: paden::plan(bij.dossier.id(), &format!("/activiteiten/{}", deel.deel), bij.als),
            naam: if regel.is_empty() { t.k("plan-activiteit-naamloos") } else { regel.to_owned() },
            label,
            wat: wat.into_iter().filter(|deel| !deel.is_empty()).collect::<Vec<_>>().join(" · "),
        }
    }
}
