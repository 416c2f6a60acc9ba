// SPDX-License-Identifier: EUPL-1.2
//! The block of the plan on the page of a dossier: where it stands, and a copy that was not seen yet.

use super::fase::Fase;
use super::overzicht::Overzichtinvoer;
use crate::web::Tekst;
use crate::web::opmaak::Label;
use crate::web::paginas::paden;
use askama::Template;
use askama::filters::HtmlSafe;
use dossier::Recht;
use jiff::civil::Date;

/// The block.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "delen/plan-blok.html")]
pub struct Planblok {
    t: Tekst,
    label: Label,
    nu: String,
    zinnen: Vec<String>,
    kopie: Option<(String, String)>,
    links: Vec<(String, String)>,
}

impl HtmlSafe for Planblok {}

impl Planblok {
    /// As far as these rights go; none for who may not read a plan. `nieuwe_kopie`: the version of which the viewer
    /// has a copy that they did not see yet.
    pub fn nieuw(
        t: Tekst,
        invoer: &Overzichtinvoer<'_>,
        nieuwe_kopie: Option<u32>,
        vandaag: Date,
    ) -> Option<Self> {
        if !invoer.rechten.heeft(Recht::PlanLezen) {
            return None;
        }
        let id = invoer.dossier.id();
        let fase = Fase::van(invoer);
        let (label, nu) = fase.kop(t, invoer, vandaag);
        let kopie = nieuwe_kopie.map(|versie| {
            let zin = t.met("plan-blok-kopie", &[("versie", versie.into())]);
            (zin, paden::plan(id, &format!("/versies/{versie}"), invoer.als))
        });
        let mut links = vec![(t.k("plan-blok-lezen"), paden::plan(id, "", invoer.als))];
        let geldend = invoer.dossier.geldend_plan().filter(|_| crate::web::PDF);
        links.extend(geldend.map(|plan| (t.k("teken-pdf"), paden::plan_pdf(id, plan.versie, invoer.als))));
        Some(Self { t, label, nu, zinnen: fase.zinnen(t, invoer, vandaag), kopie, links })
    }
}
