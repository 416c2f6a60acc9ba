// SPDX-License-Identifier: EUPL-1.2
//! Reads the HTML that our templates make, and says what is wrong with it. No parser for other people's pages.

use std::collections::{BTreeMap, BTreeSet};

/// Elements without an end.
const LEEG: [&str; 8] = ["br", "hr", "img", "input", "link", "meta", "source", "wbr"];

/// One start tag.
#[derive(Debug)]
struct Element {
    naam: String,
    attributen: BTreeMap<String, String>,
    /// Names of the elements around it, outermost first.
    binnen: Vec<String>,
}

impl Element {
    fn attribuut(&self, naam: &str) -> Option<&str> {
        self.attributen.get(naam).map(String::as_str)
    }
}

/// A page or a part of one.
#[derive(Debug, Default)]
pub(super) struct Pagina {
    elementen: Vec<Element>,
    vorm: Vec<String>,
    heel: bool,
}

impl Pagina {
    pub(super) fn lees(html: &str) -> Self {
        let mut pagina = Self { heel: html.contains("<!doctype html>"), ..Self::default() };
        let mut open: Vec<String> = Vec::new();
        let mut rest = html;
        while let Some((_, na)) = rest.split_once('<') {
            let (tag, verder) = splits_tag(na);
            rest = verder;
            if tag.starts_with('!') {
                continue;
            }
            if let Some(naam) = tag.strip_prefix('/') {
                if open.pop().as_deref() != Some(naam) {
                    pagina.vorm.push(format!("`</{naam}>` closes something else"));
                }
                continue;
            }
            let element = lees_element(tag, &open, &mut pagina.vorm);
            if !LEEG.contains(&element.naam.as_str()) && !tag.ends_with('/') {
                open.push(element.naam.clone());
            }
            pagina.elementen.push(element);
        }
        pagina.vorm.extend(open.iter().map(|naam| format!("`<{naam}>` is never closed")));
        pagina
    }

    /// Everything that is wrong.
    pub(super) fn bezwaren(&self, taal: &str) -> Vec<String> {
        let mut uit = self.vorm.clone();
        uit.extend(self.verboden());
        uit.extend(self.ids());
        uit.extend(self.velden());
        uit.extend(self.beelden());
        uit.extend(self.bewaren());
        if self.heel {
            uit.extend(self.koppen());
            uit.extend(self.verwijzingen());
            let html = self.elementen.iter().find(|e| e.naam == "html");
            if html.and_then(|e| e.attribuut("lang")) != Some(taal) {
                uit.push("the language of the page is not said".into());
            }
        }
        uit
    }

    fn alle<'a>(&'a self, naam: &'a str) -> impl Iterator<Item = &'a Element> {
        self.elementen.iter().filter(move |e| e.naam == naam)
    }

    fn met<'a>(&'a self, attribuut: &'a str) -> impl Iterator<Item = &'a str> {
        self.elementen.iter().filter_map(move |e| e.attribuut(attribuut))
    }

    /// What the content security policy would refuse.
    fn verboden(&self) -> Vec<String> {
        let inline = |naam: &str| naam == "style" || naam.starts_with("on");
        let mut uit = Vec::new();
        for element in &self.elementen {
            uit.extend(element.attributen.keys().filter(|n| inline(n)).map(|n| format!("inline `{n}`")));
            let eigen = element.naam == "script"
                && element.attribuut("type") == Some("module")
                && element.attribuut("src").is_some_and(|src| src.starts_with("/assets/"));
            if matches!(element.naam.as_str(), "script" | "style" | "iframe" | "object") && !eigen {
                uit.push(format!("`<{}>`", element.naam));
            }
        }
        uit
    }

    fn ids(&self) -> Vec<String> {
        let mut gezien = BTreeSet::new();
        self.met("id").filter(|id| !gezien.insert(*id)).map(|id| format!("id `{id}` twice")).collect()
    }

    fn velden(&self) -> Vec<String> {
        let labels: BTreeSet<&str> = self.alle("label").filter_map(|e| e.attribuut("for")).collect();
        let zichtbaar = |e: &&Element| {
            matches!(e.naam.as_str(), "input" | "textarea" | "select")
                && e.attribuut("type") != Some("hidden")
        };
        let benoemd = |e: &Element| e.attribuut("id").is_some_and(|id| labels.contains(id));
        let zonder = self.elementen.iter().filter(zichtbaar).filter(|e| !benoemd(e));
        let kale_koppen = self.alle("th").filter(|e| e.attribuut("scope").is_none());
        zonder
            .map(|e| format!("field `{}` has no label", e.attribuut("name").unwrap_or_default()))
            .chain(kale_koppen.map(|_| "a table heading without scope".to_owned()))
            .collect()
    }

    /// A drawing is either named or hidden from whoever listens.
    fn beelden(&self) -> Vec<String> {
        let stom = |e: &&Element| {
            let verborgen = e.attribuut("aria-hidden") == Some("true");
            let benoemd = e.attribuut("role") == Some("img") && e.attribuut("aria-labelledby").is_some();
            !verborgen && !benoemd
        };
        self.alle("svg").filter(stom).map(|_| "a drawing without a name".to_owned()).collect()
    }

    /// A form that saves itself holds the part that says so, and its version.
    fn bewaren(&self) -> Vec<String> {
        let formulieren = self.alle("form").filter(|e| e.attribuut("data-bewaar").is_some()).count();
        let standen = self.met("data-bewaarstand").count();
        if formulieren == standen || !self.heel {
            return Vec::new();
        }
        vec![format!("{formulieren} forms save themselves, but {standen} parts say so")]
    }

    fn koppen(&self) -> Vec<String> {
        let niveaus: Vec<u32> = self
            .elementen
            .iter()
            .filter_map(|e| e.naam.strip_prefix('h').and_then(|n| n.parse().ok()))
            .collect();
        let mut uit = Vec::new();
        if niveaus.iter().filter(|n| **n == 1).count() != 1 {
            uit.push("not exactly one h1".to_owned());
        }
        let sprongen = niveaus.windows(2).filter(|paar| paar[1] > paar[0] + 1);
        uit.extend(sprongen.map(|paar| format!("h{} after h{}", paar[1], paar[0])));
        uit.extend(["main", "title", "header", "footer"].into_iter().filter_map(|naam| {
            let aantal = self.alle(naam).filter(|e| !e.binnen.iter().any(|b| b == "svg")).count();
            (aantal != 1).then(|| format!("{aantal} times `<{naam}>`"))
        }));
        uit
    }

    /// What points inside the page must arrive.
    fn verwijzingen(&self) -> Vec<String> {
        let ids: BTreeSet<&str> = self.met("id").collect();
        let lijsten = ["aria-labelledby", "aria-describedby"].into_iter();
        let genoemd = lijsten.flat_map(|a| self.met(a)).flat_map(str::split_whitespace);
        let gekoppeld = self.alle("label").filter_map(|e| e.attribuut("for"));
        let links = self.met("href").filter_map(|href| href.strip_prefix('#'));
        genoemd
            .chain(gekoppeld)
            .chain(links)
            .filter(|id| !ids.contains(id))
            .map(|id| format!("`{id}` is pointed at but is not there"))
            .collect()
    }
}

/// Splits at the `>` that ends the tag; one inside quotes does not.
fn splits_tag(na: &str) -> (&str, &str) {
    let mut tussen = false;
    for (i, teken) in na.char_indices() {
        match teken {
            '"' => tussen = !tussen,
            '>' if !tussen => return (&na[..i], &na[i + 1..]),
            _ => {}
        }
    }
    (na, "")
}

fn lees_element(tag: &str, open: &[String], vorm: &mut Vec<String>) -> Element {
    let tag = tag.trim_end_matches('/');
    let (naam, mut rest) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
    let mut attributen = BTreeMap::new();
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            break;
        }
        let eind = rest.find(|t: char| t == '=' || t.is_whitespace()).unwrap_or(rest.len());
        let (sleutel, na) = rest.split_at(eind);
        let (waarde, na) = match na.strip_prefix("=\"") {
            Some(na) => na.split_once('"').unwrap_or((na, "")),
            None => ("", na.trim_start_matches('=')),
        };
        if attributen.insert(sleutel.to_owned(), waarde.to_owned()).is_some() {
            vorm.push(format!("`{sleutel}` twice on `<{naam}>`"));
        }
        rest = na;
    }
    Element { naam: naam.to_owned(), attributen, binnen: open.to_vec() }
}

#[track_caller]
fn check(html: &str, verwacht: &str) {
    let bezwaren = Pagina::lees(html).bezwaren("nl");
    assert!(bezwaren.iter().any(|b| b.contains(verwacht)), "{bezwaren:?} does not name {verwacht}");
}

#[test]
fn een_slechte_pagina_valt_op() {
    check("<p><b>x</p>", "closes something else");
    check("<p>", "never closed");
    check(r#"<p style="color:red">x</p>"#, "inline `style`");
    check(r#"<a onclick="x">x</a>"#, "inline `onclick`");
    check("<script>x</script>", "`<script>`");
    check(r#"<script type="module" src="//elders.example/x.js"></script>"#, "`<script>`");
    check("<!doctype html><form data-bewaar></form>", "say so");
    check(r#"<p id="a"></p><p id="a"></p>"#, "id `a` twice");
    check(r#"<input name="dag" id="dag">"#, "field `dag` has no label");
    check("<svg></svg>", "without a name");
    check("<!doctype html><h1>a</h1><h3>b</h3>", "h3 after h1");
    check("<!doctype html><p>", "not exactly one h1");
    check(r##"<!doctype html><a href="#weg">x</a>"##, "`weg` is pointed at");
    check(r#"<!doctype html><html lang="en"></html>"#, "language");
}

#[test]
fn een_goed_deel_geeft_geen_bezwaren() {
    let html = r#"<label for="a">Naam > 3</label><input id="a" name="a"><svg aria-hidden="true"><path d="M0 0"/></svg>"#;
    assert_eq!(Pagina::lees(html).bezwaren("nl"), Vec::<String>::new());
}
