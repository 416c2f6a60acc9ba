// SPDX-License-Identifier: EUPL-1.2
//! What each kind of fact asks, in one table; and under which heading it is found.

use crate::web::Tekst;
use dossier::woorden::Rechtsfeitsoort;

/// How a field is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Vraag {
    /// A day that must be there.
    Dag,
    /// A day that may be left open.
    MisschienDag,
    /// A number of weeks.
    Weken,
    /// What fell short; may be left open.
    Tekort,
    /// Yes or no.
    JaNee,
}

/// What each kind asks, in order.
pub(super) const fn vragen(soort: Rechtsfeitsoort) -> &'static [(&'static str, Vraag)] {
    use Vraag::{Dag, JaNee, MisschienDag, Tekort, Weken};
    match soort {
        Rechtsfeitsoort::Loonsanctie => &[
            ("besluit_verzonden_op", Dag),
            ("weken", Weken),
            ("tot_en_met", MisschienDag),
            ("tekort", Tekort),
        ],
        Rechtsfeitsoort::TekortkomingHersteld | Rechtsfeitsoort::TekortkomingNietHersteld => {
            &[("vastgesteld_op", Dag), ("gemeld_op", MisschienDag)]
        }
        Rechtsfeitsoort::VrijwilligeVerlenging => &[("verzocht_op", Dag), ("tot_en_met", MisschienDag)],
        Rechtsfeitsoort::UwvBriefWia => &[("ontvangen", JaNee), ("ontvangen_op", Dag)],
        Rechtsfeitsoort::VervroegdeIva => &[("aangevraagd_op", Dag), ("wachttijd_tot_en_met", MisschienDag)],
        Rechtsfeitsoort::Arbeidstherapie => &[("van", Dag), ("tot_en_met", MisschienDag)],
        Rechtsfeitsoort::DienstverbandEindigt => &[("op", Dag), ("laatste_werkdag", MisschienDag)],
        Rechtsfeitsoort::TekortkomingGemeld => &[("gemeld_op", Dag)],
        Rechtsfeitsoort::BedongenArbeidGewijzigd => &[("per", Dag)],
        Rechtsfeitsoort::BezwaarLoonsanctie
        | Rechtsfeitsoort::GeenLangdurigVerzuimVerwacht
        | Rechtsfeitsoort::LangdurigVerzuimBlijkt
        | Rechtsfeitsoort::TweedeSpoorNietNodig
        | Rechtsfeitsoort::NietTerugVerwacht
        | Rechtsfeitsoort::AowLeeftijd => &[("op", Dag)],
    }
}

/// The heading under which it is offered; the kinds stand in the order of their headings.
pub(super) const fn groep(soort: Rechtsfeitsoort) -> &'static str {
    match soort {
        Rechtsfeitsoort::Loonsanctie
        | Rechtsfeitsoort::BezwaarLoonsanctie
        | Rechtsfeitsoort::TekortkomingGemeld
        | Rechtsfeitsoort::TekortkomingHersteld
        | Rechtsfeitsoort::TekortkomingNietHersteld
        | Rechtsfeitsoort::VrijwilligeVerlenging
        | Rechtsfeitsoort::UwvBriefWia
        | Rechtsfeitsoort::VervroegdeIva => "uwv",
        Rechtsfeitsoort::GeenLangdurigVerzuimVerwacht
        | Rechtsfeitsoort::LangdurigVerzuimBlijkt
        | Rechtsfeitsoort::Arbeidstherapie
        | Rechtsfeitsoort::BedongenArbeidGewijzigd
        | Rechtsfeitsoort::TweedeSpoorNietNodig
        | Rechtsfeitsoort::NietTerugVerwacht => "werk",
        Rechtsfeitsoort::DienstverbandEindigt | Rechtsfeitsoort::AowLeeftijd => "einde",
    }
}

/// What a field of this kind is called.
pub(super) fn label(t: Tekst, soort: Rechtsfeitsoort, veld: &str) -> String {
    t.uit(&format!("rechtsfeit-{}", soort.woord().replace('_', "-")), veld)
}
