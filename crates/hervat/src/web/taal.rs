// SPDX-License-Identifier: EUPL-1.2
//! The language of a page, and every sentence in it.
//!
//! Sentences live in `teksten/<taal>/*.ftl`, the same keys in each language; dates are built from them too. The
//! sentences of the law itself come from `poortwachter`, not from here.

use axum::http::{HeaderMap, header};
use fluent_templates::{LanguageIdentifier, Loader, static_loader};
use jiff::civil::Date;
use std::{borrow::Borrow, borrow::Cow, collections::HashMap};

/// A value that is filled in in a sentence: made with `.into()` from text or a number.
pub use fluent_templates::fluent_bundle::FluentValue as Waarde;

static_loader! {
    static TEKSTEN = {
        locales: "./teksten",
        fallback_language: "nl",
        // Isolation marks would end up in snapshots, in copied text and in file names.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

static NL: LanguageIdentifier = fluent_templates::langid!("nl");
static EN: LanguageIdentifier = fluent_templates::langid!("en");

/// The name of the cookie that holds a chosen language.
pub const KOEKJE: &str = "taal";

/// A language in which every page exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Taal {
    /// Dutch, the language of the law and the default.
    Nl,
    /// English.
    En,
}

impl Taal {
    /// All of them.
    pub const ALLE: [Self; 2] = [Self::Nl, Self::En];

    /// The code in `lang`, in the cookie and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// How the language calls itself.
    pub const fn eigen_naam(self) -> &'static str {
        match self {
            Self::Nl => "Nederlands",
            Self::En => "English",
        }
    }

    /// Reads a code; also with a region (`en-GB`).
    pub fn lees(code: &str) -> Option<Self> {
        let kern = code.trim().split(['-', '_']).next().unwrap_or_default();
        Self::ALLE.into_iter().find(|taal| taal.code().eq_ignore_ascii_case(kern))
    }

    /// The language for a request: chosen here (the cookie), else of the account, else what the browser prefers.
    pub fn kies(account: Option<Self>, kopregels: &HeaderMap) -> Self {
        van_koekje(kopregels).or(account).or_else(|| van_browser(kopregels)).unwrap_or(Self::Nl)
    }

    fn id(self) -> &'static LanguageIdentifier {
        match self {
            Self::Nl => &NL,
            Self::En => &EN,
        }
    }
}

fn van_koekje(kopregels: &HeaderMap) -> Option<Taal> {
    kopregels
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|waarde| waarde.to_str().ok())
        .flat_map(|waarde| waarde.split(';'))
        .filter_map(|paar| paar.trim().split_once('='))
        .find(|(naam, _)| *naam == KOEKJE)
        .and_then(|(_, waarde)| Taal::lees(waarde))
}

/// The known language with the highest weight; the first of equals.
fn van_browser(kopregels: &HeaderMap) -> Option<Taal> {
    let lijst = kopregels.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let mut beste: Option<(Taal, f32)> = None;
    for deel in lijst.split(',').take(20) {
        let (code, gewicht) = deel.split_once(";q=").unwrap_or((deel, "1"));
        let gewicht = gewicht.trim().parse::<f32>().unwrap_or(0.0);
        let Some(taal) = Taal::lees(code) else { continue };
        if gewicht > beste.map_or(0.0, |(_, hoogste)| hoogste) {
            beste = Some((taal, gewicht));
        }
    }
    beste.map(|(taal, _)| taal)
}

/// The sentences of one language: given to every template as `t`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tekst(Taal);

impl Tekst {
    /// The sentences of this language.
    pub const fn nieuw(taal: Taal) -> Self {
        Self(taal)
    }

    /// Which language it is.
    pub const fn taal(self) -> Taal {
        self.0
    }

    /// The sentence with this key. A key that does not exist shows as `⟦key⟧`; the tests look for that.
    pub fn k(self, sleutel: &str) -> String {
        TEKSTEN.try_lookup(self.0.id(), sleutel).unwrap_or_else(|| ontbreekt(sleutel))
    }

    /// Is there a sentence with this key?
    pub fn kent(self, sleutel: &str) -> bool {
        TEKSTEN.try_lookup(self.0.id(), sleutel).is_some()
    }

    /// The sentence with this key, with values filled in. In a template, without the `&`, which askama adds:
    /// `t.met("sleutel", [("naam", naam.as_str().into())])`.
    pub fn met(self, sleutel: &str, waarden: &[(&'static str, Waarde<'_>)]) -> String {
        self.mogelijk_met(sleutel, waarden).unwrap_or_else(|| ontbreekt(sleutel))
    }

    /// The same; none when there is no such sentence.
    pub fn mogelijk_met(self, sleutel: &str, waarden: &[(&'static str, Waarde<'_>)]) -> Option<String> {
        let waarden: HashMap<Cow<'static, str>, Waarde<'_>> =
            waarden.iter().map(|(naam, waarde)| (Cow::Borrowed(*naam), waarde.clone())).collect();
        TEKSTEN.try_lookup_with_args(self.0.id(), sleutel, &waarden)
    }

    /// The word for one member of a group: `t.uit("rol", "coach")` is the sentence `rol-coach`.
    ///
    /// Underscores of our own words become hyphens.
    pub fn uit(self, groep: &str, woord: &str) -> String {
        self.k(&format!("{groep}-{}", woord.replace('_', "-")))
    }

    /// The same, with values filled in.
    pub fn uit_met(self, groep: &str, woord: &str, waarden: &[(&'static str, Waarde<'_>)]) -> String {
        self.met(&format!("{groep}-{}", woord.replace('_', "-")), waarden)
    }

    /// `maandag 23 november 2026 (week 48)`: how a day is written when it is first named.
    pub fn dag(self, dag: impl Borrow<Date>) -> String {
        let dag = *dag.borrow();
        self.datum("datum-lang", dag)
    }

    /// `maandag 23 november 2026`.
    pub fn dag_zonder_week(self, dag: impl Borrow<Date>) -> String {
        self.datum("datum-weekdag", *dag.borrow())
    }

    /// `23 november 2026`.
    pub fn dag_kort(self, dag: impl Borrow<Date>) -> String {
        self.datum("datum-kort", *dag.borrow())
    }

    /// `23 nov`, for labels that stand beside a fuller date.
    pub fn dag_mini(self, dag: impl Borrow<Date>) -> String {
        self.datum("datum-mini", *dag.borrow())
    }

    /// `23 nov 2026`, for lists and drawings.
    pub fn dag_smal(self, dag: impl Borrow<Date>) -> String {
        self.datum("datum-smal", *dag.borrow())
    }

    /// `23 november 2026 tot en met 4 januari 2027`.
    pub fn periode(self, van: impl Borrow<Date>, tot_en_met: impl Borrow<Date>) -> String {
        let (van, laatste) = (self.dag_kort(van), self.dag_kort(tot_en_met));
        self.met("datum-periode", &[("van", van.into()), ("laatste", laatste.into())])
    }

    fn datum(self, sleutel: &str, dag: Date) -> String {
        let weekdag = dag.weekday().to_monday_one_offset().to_string();
        let maand = dag.month().to_string();
        self.met(
            sleutel,
            &[
                ("weekdag", self.uit("weekdag", &weekdag).into()),
                ("dag", dag.day().into()),
                ("maand", self.uit("maand", &maand).into()),
                ("maandkort", self.uit("maandkort", &maand).into()),
                ("jaar", dag.year().to_string().into()),
                ("week", dag.iso_week_date().week().into()),
            ],
        )
    }
}

fn ontbreekt(sleutel: &str) -> String {
    format!("⟦{sleutel}⟧")
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[track_caller]
    fn check(taal: Taal, vorm: fn(Tekst, Date) -> String, verwacht: &str) {
        assert_eq!(vorm(Tekst::nieuw(taal), date(2026, 11, 23)), verwacht);
    }

    #[test]
    fn een_dag_voluit_noemt_weekdag_en_week() {
        check(Taal::Nl, Tekst::dag, "maandag 23 november 2026 (week 48)");
        check(Taal::En, Tekst::dag, "Monday 23 November 2026 (week 48)");
    }

    #[test]
    fn korte_vormen() {
        check(Taal::Nl, Tekst::dag_kort, "23 november 2026");
        check(Taal::Nl, Tekst::dag_mini, "23 nov");
        check(Taal::En, Tekst::dag_smal, "23 Nov 2026");
        check(Taal::Nl, Tekst::dag_zonder_week, "maandag 23 november 2026");
        check(Taal::En, |t, d| t.periode(d, d), "23 November 2026 to 23 November 2026 inclusive");
    }

    #[test]
    fn een_jaar_heeft_geen_punt_en_een_week_geen_nul() {
        let dag = date(2027, 1, 4);
        assert_eq!(Tekst::nieuw(Taal::Nl).dag(dag), "maandag 4 januari 2027 (week 1)");
    }

    #[test]
    fn een_zin_die_niet_bestaat_valt_op() {
        assert_eq!(Tekst::nieuw(Taal::En).k("bestaat-niet"), "⟦bestaat-niet⟧");
    }

    #[track_caller]
    fn gekozen(account: Option<Taal>, koekje: &str, browser: &str, verwacht: Taal) {
        let mut kopregels = HeaderMap::new();
        kopregels.insert(header::COOKIE, koekje.parse().unwrap());
        kopregels.insert(header::ACCEPT_LANGUAGE, browser.parse().unwrap());
        assert_eq!(Taal::kies(account, &kopregels), verwacht);
    }

    #[test]
    fn koekje_gaat_voor_account_gaat_voor_browser() {
        gekozen(Some(Taal::Nl), "taal=en", "nl", Taal::En);
        gekozen(Some(Taal::Nl), "", "en", Taal::Nl);
        gekozen(None, "sessie=x; taal=en", "nl", Taal::En);
        gekozen(None, "taal=xx", "en-GB,nl;q=0.5", Taal::En);
        gekozen(None, "", "de, en;q=0.4, nl;q=0.8", Taal::Nl);
        gekozen(None, "", "fr", Taal::Nl);
    }
}
