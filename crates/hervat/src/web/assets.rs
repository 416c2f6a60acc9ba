// SPDX-License-Identifier: EUPL-1.2
//! The style sheet, the icon and the two scripts, from the binary itself.
//!
//! The style sheet is one file made of one file per component, in a fixed order; each name holds a hash of what is
//! in it, so that a browser may keep it for ever.

use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::{Router, routing::get};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// The file that names the layers, and the one that has the last word; all others stand between, by name.
const EERST: &str = "css/tokens.css";
const LAATST: &str = "css/print.css";

#[derive(RustEmbed)]
#[folder = "assets/"]
struct Bestanden;

struct Asset {
    adres: String,
    soort: &'static str,
    inhoud: Vec<u8>,
}

static ASSETS: LazyLock<[Asset; 4]> = LazyLock::new(|| {
    let css: String = stijlen().iter().map(|pad| kort(&tekst(pad))).collect();
    let icoon = tekst("favicon.svg").into_bytes();
    let script = |naam: &str| kaal(&tekst(&format!("{naam}.js"))).into_bytes();
    [
        Asset::nieuw("hervat", "css", "text/css; charset=utf-8", css.into_bytes()),
        Asset::nieuw("hervat", "svg", "image/svg+xml", icoon),
        Asset::nieuw("bewaren", "js", "text/javascript; charset=utf-8", script("bewaren")),
        Asset::nieuw("delen", "js", "text/javascript; charset=utf-8", script("delen")),
    ]
});

/// The address of the style sheet.
pub fn stijl() -> &'static str {
    &ASSETS[0].adres
}

/// The address of the icon.
pub fn icoon() -> &'static str {
    &ASSETS[1].adres
}

/// The address of the script that saves forms while somebody types.
pub fn script() -> &'static str {
    &ASSETS[2].adres
}

/// The address of the script that offers a link to the facts of the calculator.
pub fn deelscript() -> &'static str {
    &ASSETS[3].adres
}

/// The route of all assets.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/assets/{bestand}", get(lever))
}

async fn lever(Path(bestand): Path<String>, kopregels: HeaderMap) -> Response {
    let Some(asset) = ASSETS.iter().find(|asset| asset.bestand() == bestand) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let etag = format!("\"{bestand}\"");
    let kent_al =
        kopregels.get(header::IF_NONE_MATCH).is_some_and(|waarde| waarde.as_bytes() == etag.as_bytes());
    let vast = [
        (header::CONTENT_TYPE, asset.soort.to_owned()),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable".to_owned()),
        (header::ETAG, etag),
    ];
    if kent_al {
        return (StatusCode::NOT_MODIFIED, vast).into_response();
    }
    (vast, Body::from(asset.inhoud.as_slice())).into_response()
}

impl Asset {
    fn nieuw(naam: &str, uitgang: &str, soort: &'static str, inhoud: Vec<u8>) -> Self {
        let som = Sha256::digest(&inhoud);
        let hash = som.iter().take(6).fold(0_u64, |hash, byte| hash << 8 | u64::from(*byte));
        Self { adres: format!("/assets/{naam}-{hash:012x}.{uitgang}"), soort, inhoud }
    }

    fn bestand(&self) -> &str {
        self.adres.trim_start_matches("/assets/")
    }
}

/// Every component of the style sheet, in the order in which they are joined.
fn stijlen() -> Vec<String> {
    let mut paden: Vec<String> =
        Bestanden::iter().map(std::borrow::Cow::into_owned).filter(|pad| pad.starts_with("css/")).collect();
    paden.sort_by_key(|pad| (pad == LAATST, pad != EERST, pad.clone()));
    paden
}

fn tekst(pad: &str) -> String {
    let bestand =
        Bestanden::get(pad).expect("invariant: every asset named here is compiled in, and a test reads all");
    String::from_utf8_lossy(&bestand.data).into_owned()
}

/// Leaves out comments and indentation: a third of the bytes.
fn kort(css: &str) -> String {
    let mut zonder = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((voor, na)) = rest.split_once("/*") {
        zonder.push_str(voor);
        rest = na.split_once("*/").map_or("", |(_, na)| na);
    }
    zonder.push_str(rest);
    zonder.lines().map(str::trim).filter(|regel| !regel.is_empty()).flat_map(|regel| [regel, "\n"]).collect()
}

/// The same for a script: its comment lines and indentation.
fn kaal(script: &str) -> String {
    let regels = script.lines().map(str::trim).filter(|regel| !regel.is_empty() && !regel.starts_with("//"));
    regels.flat_map(|regel| [regel, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn de_lagen_komen_eerst_en_papier_het_laatst() {
        let stijlen = stijlen();
        assert_eq!((stijlen[0].as_str(), stijlen[stijlen.len() - 1].as_str()), (EERST, LAATST));
        let op_schijf =
            std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/css")).unwrap().count();
        assert_eq!(stijlen.len(), op_schijf);
        for pad in stijlen {
            let css = tekst(&pad);
            assert!(css.starts_with("/* SPDX-License-Identifier: EUPL-1.2 */"), "{pad}");
            assert!(css.contains("@layer "), "{pad} stands outside the layers");
        }
    }

    #[test]
    fn de_stijl_haalt_niets_van_buiten_en_blijft_klein() {
        let css = String::from_utf8(ASSETS[0].inhoud.clone()).unwrap();
        assert!(!css.contains("url(") && !css.contains("@import") && !css.contains("/*"));
        assert!(css.len() < 32_000, "{} bytes", css.len());
        assert_eq!(css.matches('{').count(), css.matches('}').count());
    }

    #[test]
    fn elk_script_blijft_klein_en_praat_alleen_met_ons() {
        for (naam, regels) in [("bewaren.js", 200), ("delen.js", 60)] {
            let bron = tekst(naam);
            assert!(bron.starts_with("// SPDX-License-Identifier: EUPL-1.2\n"));
            assert!(bron.lines().count() < regels, "{naam}: {} lines", bron.lines().count());
            for verboden in ["http", "import ", "eval", "innerHTML", "Storage", "cookie", "`"] {
                assert!(!kaal(&bron).contains(verboden), "{naam} says {verboden}");
            }
        }
        assert!(!kaal(&tekst("delen.js")).contains("fetch"), "the link goes nowhere by itself");
    }

    #[test]
    fn commentaar_en_inspringing_vallen_weg() {
        assert_eq!(kort("/* a */\n  p {\n    color: red;\n  }\n"), "p {\ncolor: red;\n}\n");
    }

    #[tokio::test]
    async fn wie_het_bestand_al_heeft_krijgt_niets() {
        let naam = ASSETS[0].bestand().to_owned();
        let eerst = lever(Path(naam.clone()), HeaderMap::new()).await;
        let mut kopregels = HeaderMap::new();
        kopregels.insert(header::IF_NONE_MATCH, eerst.headers()[header::ETAG].clone());
        let daarna = lever(Path(naam), kopregels).await;
        assert_eq!((eerst.status(), daarna.status()), (StatusCode::OK, StatusCode::NOT_MODIFIED));
        let onbekend = lever(Path("hervat-000.css".into()), HeaderMap::new()).await;
        assert_eq!(onbekend.status(), StatusCode::NOT_FOUND);
    }
}
