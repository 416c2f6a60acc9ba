// SPDX-License-Identifier: EUPL-1.2
//! The block of the doctor's side on the page of a dossier: what the bedrijfsarts said, what limits hold, and where
//! to read or write more. What is behind each link is for its own page to say.

use super::Link;
use crate::web::Tekst;
use crate::web::paginas::paden;
use crate::web::paginas::probleemanalyse::grenzen;
use crate::web::paginas::rechten::Rechten;
use askama::Template;
use askama::filters::HtmlSafe;
use dossier::{Dossier, Hoedanigheid, Lade, Recht};

/// The block; none for who may read none of it.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "delen/arts.html")]
pub struct Artsblok {
    t: Tekst,
    zin: Option<String>,
    grenzen: Vec<String>,
    links: Vec<Link>,
    besloten: Vec<Link>,
    eigen: bool,
}

impl HtmlSafe for Artsblok {}

impl Artsblok {
    /// As far as these rights go.
    pub fn nieuw(
        t: Tekst,
        dossier: &Dossier,
        rechten: &Rechten,
        (als, gevraagd): (Hoedanigheid, Option<Hoedanigheid>),
    ) -> Option<Self> {
        let leest = rechten.heeft(Recht::ProbleemanalyseLezen);
        let id = dossier.id();
        let link = |sleutel: &str, adres: String| (t.k(sleutel), adres);
        let mut links = Vec::new();
        if leest && !dossier.probleemanalyses().is_empty() {
            links.push(link("arts-naar-probleemanalyse", paden::probleemanalyse(id, gevraagd)));
        }
        // As long as there is no judgement at all, the page has a button for it.
        if rechten.heeft(Recht::ProbleemanalyseSchrijven) && dossier.oordeel().is_some() {
            links.push(link("pa-knop-bijstellen", paden::probleemanalyse_concept(id)));
        }
        let besloten = [
            (Recht::LadeLezen(Lade::Medisch), "arts-naar-medisch", paden::medisch(id)),
            (Recht::AantekeningenHouden, "medisch-naar-aantekeningen", paden::aantekeningen(id)),
            (Recht::LadeLezen(Lade::Persoonlijk), "arts-naar-gesprek", paden::gesprek(id)),
        ];
        let besloten = besloten
            .into_iter()
            .filter(|(recht, ..)| rechten.heeft(*recht))
            .map(|(_, sleutel, adres)| link(sleutel, adres));
        let leest_grenzen = rechten.heeft(Recht::GrenzenLezen);
        let laatste = dossier.laatste_probleemanalyse();
        let zelf = Self {
            t,
            zin: leest.then(|| oordeel(t, dossier)).flatten(),
            grenzen: laatste
                .filter(|_| leest_grenzen)
                .map(|l| grenzen(t, &l.deel.grenzen))
                .unwrap_or_default(),
            links,
            besloten: besloten.collect(),
            eigen: als == Hoedanigheid::Werknemer,
        };
        let leeg = zelf.zin.is_none()
            && zelf.grenzen.is_empty()
            && zelf.links.is_empty()
            && zelf.besloten.is_empty();
        (!leeg).then_some(zelf)
    }
}

/// What holds now, and since when; nothing when what was written last was erased.
fn oordeel(t: Tekst, dossier: &Dossier) -> Option<String> {
    match dossier.laatste_probleemanalyse() {
        Some(laatste) => {
            let waarden = [
                ("oordeel", t.uit("pa-oordeel", laatste.deel.mogelijkheden.woord()).into()),
                ("dag", t.dag_kort(laatste.op).into()),
            ];
            Some(t.met("arts-oordeel", &waarden))
        }
        None => (dossier.volgende_probleemanalyse() == 1).then(|| t.k("pa-nog-niet")),
    }
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Artsblok {
    fn voorbeelden(kader: &crate::web::Kader) -> Vec<(&'static str, Self)> {
        use crate::web::paginas::proef;
        let (met, zonder) = (proef::met_probleemanalyse(), proef::week_23());
        let nieuw = |dossier: &Dossier, als| {
            Self::nieuw(kader.t, dossier, &proef::rechten(als), (als, None)).expect("a block")
        };
        let rollen = [
            ("werknemer", Hoedanigheid::Werknemer),
            ("leidinggevende", Hoedanigheid::Leidinggevende),
            ("bedrijfsarts", Hoedanigheid::Bedrijfsarts),
            ("coach", Hoedanigheid::Coach),
        ];
        let mut uit: Vec<_> = rollen.into_iter().map(|(naam, als)| (naam, nieuw(&met, als))).collect();
        uit.push(("nog-niet", nieuw(&zonder, Hoedanigheid::Casemanager)));
        uit
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::Taal;
    use crate::web::paginas::proef;

    fn blok(als: Hoedanigheid) -> Option<String> {
        let t = Tekst::nieuw(Taal::Nl);
        let blok = Artsblok::nieuw(t, &proef::met_probleemanalyse(), &proef::rechten(als), (als, None));
        blok.map(|blok| blok.render().unwrap())
    }

    #[test]
    fn een_coach_ziet_alleen_de_grenzen() {
        let html = blok(Hoedanigheid::Coach).expect("a block");
        assert!(html.contains("hoogstens 4 uur per dag"));
        assert!(!html.contains("href") && !html.contains("mogelijkheden om te werken"), "{html}");
    }

    #[test]
    fn alleen_arts_en_werknemer_komen_bij_het_medische_deel() {
        for als in Hoedanigheid::ALLE {
            let ziet = blok(*als).is_some_and(|html| html.contains("/medisch\""));
            let mag = matches!(als, Hoedanigheid::Werknemer | Hoedanigheid::Bedrijfsarts);
            assert_eq!(ziet, mag, "{als}");
        }
    }
}
