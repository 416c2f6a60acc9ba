// SPDX-License-Identifier: EUPL-1.2
//! What somebody typed before they were logged out, to read, to send after all, or to throw away.

use super::{BSN, GEPARKEERD, Ingevuld, Parkeerplek, met_vraag, pagina_van};
use crate::web::formulier::{Invoer, Veld};
use crate::web::opmaak::groot;
use crate::web::paginas::{paden, tijd};
use crate::web::routes::neemt_aan;
use crate::web::terug::eigen_pad;
use crate::web::{Kader, Tekst};
use askama::Template;
use jiff::Timestamp;
use store::{Geparkeerd, GeparkeerdId};

/// How much of a text its line in the list shows.
const BEGIN: usize = 80;

/// One form that waits.
#[derive(Template)]
#[template(path = "paginas/geparkeerd.html")]
pub struct Geparkeerdpagina {
    kader: Kader,
    t: Tekst,
    titel: String,
    uitleg: Vec<String>,
    /// Name and text, as it is read.
    gelezen: Vec<(String, String)>,
    /// Name and value, as it is sent.
    velden: Vec<(String, String)>,
    /// The burgerservicenummer that was typed, to be typed again.
    bsn: Option<Veld>,
    naar: Option<String>,
    weg: Option<String>,
    /// The page on which it was typed.
    vandaan: Option<String>,
    inloggen: Option<&'static str>,
}

impl Geparkeerdpagina {
    /// Parked for who reads this.
    pub(super) fn nieuw(kader: Kader, geparkeerd: &Geparkeerd, ingevuld: &Ingevuld) -> Self {
        let (t, id, op) = (kader.t, geparkeerd.id, geparkeerd.op);
        // Sent only to an address that still takes a form; else it can still be read.
        let naar = neemt_aan(&geparkeerd.pad).then(|| met_vraag(&geparkeerd.pad, id));
        let toen = t.met("geparkeerd-toen", &[("moment", tijd::moment(t, op).into())]);
        let nu = if naar.is_some() { "geparkeerd-nu" } else { "geparkeerd-nergens" };
        Self {
            titel: t.k("geparkeerd-titel"),
            uitleg: vec![toen, t.k(nu)],
            weg: Some(format!("{GEPARKEERD}/{id}/verwijdering")),
            vandaan: pagina_van(&geparkeerd.pad),
            ..Self::met(kader, naar, ingevuld)
        }
    }

    /// Not parked: it goes back to the browser that sent it.
    pub(super) fn terug(kader: Kader, pad: &str, plek: Parkeerplek, ingevuld: &Ingevuld) -> Self {
        let t = kader.t;
        let eerst = match plek {
            Parkeerplek::Vol => "geparkeerd-vol",
            Parkeerplek::Hier(_) | Parkeerplek::Geen => "geparkeerd-uitgelogd-eerst",
        };
        Self {
            titel: t.k("geparkeerd-uitgelogd-titel"),
            uitleg: vec![t.k(eerst), t.k("geparkeerd-uitgelogd-dan")],
            inloggen: Some(paden::INLOGGEN),
            ..Self::met(kader, eigen_pad(pad).map(str::to_owned), ingevuld)
        }
    }

    fn met(kader: Kader, naar: Option<String>, ingevuld: &Ingevuld) -> Self {
        let t = kader.t;
        Self {
            t,
            titel: String::new(),
            uitleg: Vec::new(),
            gelezen: gelezen(t, ingevuld),
            velden: ingevuld.velden().to_vec(),
            bsn: ingevuld.met_bsn.then(|| bsn(t)),
            naar,
            weg: None,
            vandaan: None,
            inloggen: None,
            kader,
        }
    }
}

fn bsn(t: Tekst) -> Veld {
    let veld = Veld::nieuw(t, BSN, Invoer::Tekst, t.k("ziekmelden-bsn")).niet_verplicht();
    veld.hulp(t.k("bsn-opnieuw")).aanvullen("off")
}

/// Everything that waits for one person.
#[derive(Template)]
#[template(path = "paginas/geparkeerd-lijst.html")]
pub struct Geparkeerdlijst {
    kader: Kader,
    t: Tekst,
    regels: Vec<Wachtend>,
    verder: &'static str,
}

struct Wachtend {
    adres: String,
    toen: String,
    begin: String,
}

impl Geparkeerdlijst {
    /// The latest first. `verder`: where they come for otherwise.
    pub fn nieuw(
        kader: Kader,
        regels: impl Iterator<Item = (GeparkeerdId, Timestamp, Option<Ingevuld>)>,
        verder: &'static str,
    ) -> Self {
        let t = kader.t;
        let regels = regels
            .map(|(id, op, ingevuld)| Wachtend {
                adres: format!("{GEPARKEERD}/{id}"),
                toen: tijd::moment(t, op),
                begin: begin(t, &ingevuld.unwrap_or_default()),
            })
            .collect();
        Self { kader, t, regels, verder }
    }
}

/// What was typed, with how each field is called; nothing that stayed empty.
fn gelezen(t: Tekst, ingevuld: &Ingevuld) -> Vec<(String, String)> {
    ingevuld.getypt().map(|(naam, waarde)| (label(t, naam), leesbaar(waarde))).collect()
}

/// A choice is sent as a word of our own, with underscores; what somebody typed stays as it is.
fn leesbaar(waarde: &str) -> String {
    let eigen = waarde.contains('_') && waarde.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    if eigen { waarde.replace('_', " ") } else { waarde.to_owned() }
}

/// How a field is called: our sentence for it, else its own name as words.
fn label(t: Tekst, naam: &str) -> String {
    let woord = naam.replace('_', "-");
    if t.kent(&format!("geparkeerd-veld-{woord}")) {
        return t.uit("geparkeerd-veld", &woord);
    }
    groot(&naam.replace(['_', '-'], " "))
}

/// The beginning of the longest text, by which somebody knows it again.
fn begin(t: Tekst, ingevuld: &Ingevuld) -> String {
    let langste = gelezen(t, ingevuld).into_iter().max_by_key(|(_, tekst)| tekst.chars().count());
    let tekst = langste.map(|(_, tekst)| tekst.split_whitespace().collect::<Vec<_>>().join(" "));
    let tekst = tekst.unwrap_or_default();
    match tekst.char_indices().nth(BEGIN) {
        Some((waar, _)) => format!("{}…", &tekst[..waar]),
        None => tekst,
    }
}

#[cfg(test)]
fn voorbeeld() -> Ingevuld {
    let velden = [
        ("versie", "3"),
        ("dag", "2026-11-20"),
        ("visie", "Ik wil graag terug.\n\nEerst <twee> ochtenden & dan verder."),
        ("afspraken_bevestigd", "ja"),
        ("verwachte_duur", "tot_drie_maanden"),
        ("reden", ""),
        ("bsn", "111222333"),
    ];
    Ingevuld::nieuw(velden.map(|(naam, waarde)| (naam.to_owned(), waarde.to_owned())).to_vec())
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Geparkeerdpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let geparkeerd = |pad: &str| Geparkeerd {
            id: "0123456789abcdef0123456789abcdef".parse().expect("an identifier"),
            pad: pad.to_owned(),
            inhoud: Vec::new().into(),
            op: "2026-11-23T13:03:00Z".parse().expect("an instant"),
        };
        let wacht = geparkeerd("/dossiers/1/plan/visie?als=werknemer");
        let terug = |plek| Self::terug(kader.clone(), "/dossiers/1/plan/visie", plek, &voorbeeld());
        vec![
            ("wacht", Self::nieuw(kader.clone(), &wacht, &voorbeeld())),
            ("nergens", Self::nieuw(kader.clone(), &geparkeerd("/verdwenen"), &voorbeeld())),
            ("zonder-sessie", terug(Parkeerplek::Geen)),
            ("vol", terug(Parkeerplek::Vol)),
        ]
    }
}

#[cfg(test)]
impl crate::web::sjablonen::Voorbeelden for Geparkeerdlijst {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let id: GeparkeerdId = "0123456789abcdef0123456789abcdef".parse().expect("an identifier");
        let op = "2026-11-23T13:03:00Z".parse().expect("an instant");
        let regels = vec![(id, op, Some(voorbeeld())), (id, op, None)];
        vec![
            ("twee", Self::nieuw(kader.clone(), regels.into_iter(), "/vandaag")),
            ("leeg", Self::nieuw(kader.clone(), std::iter::empty(), "/vandaag")),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::Taal;

    const T: Tekst = Tekst::nieuw(Taal::Nl);

    #[test]
    fn een_veld_heet_zoals_op_zijn_pagina_of_anders_zoals_het_zelf_zegt() {
        assert_eq!(label(T, "gepland_op"), "Gepland op");
        assert_eq!(label(T, "nog_nooit-gezien"), "Nog nooit gezien");
        assert_eq!(label(T, ""), "");
    }

    #[test]
    fn wat_niemand_typte_staat_er_niet_en_wordt_toch_verstuurd() {
        let namen: Vec<_> = gelezen(T, &voorbeeld()).into_iter().map(|(naam, _)| naam).collect();
        assert_eq!(namen, ["Dag", "Visie", "Verwachte duur"]);
        assert_eq!(voorbeeld().velden().len(), 6);
    }

    #[test]
    fn een_regel_toont_het_begin_van_de_langste_tekst() {
        let lang = Ingevuld::nieuw(vec![("reden".into(), "é ".repeat(200)), ("dag".into(), "x".into())]);
        let begin = begin(T, &lang);
        assert!(begin.ends_with('…') && begin.chars().count() == BEGIN + 1, "{begin}");
    }
}
