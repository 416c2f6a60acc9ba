// SPDX-License-Identifier: EUPL-1.2
//! Response headers that every answer carries: what a browser must not do with our pages.

use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;

/// Script and style only from our own files, no frames, forms and script to nobody but ourselves.
const CSP: &str = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; \
                   img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

const VAST: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, CSP),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=()"),
];

/// Adds the headers. Use it around the whole router: `router.layer(axum::middleware::map_response(kop::veilig))`.
///
/// An answer that says nothing about keeping is not kept.
pub async fn veilig(mut antwoord: Response) -> Response {
    let kopregels = antwoord.headers_mut();
    for (naam, waarde) in VAST {
        kopregels.insert(naam, HeaderValue::from_static(waarde));
    }
    kopregels.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    antwoord
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn elk_antwoord_is_dicht_en_wordt_niet_bewaard() {
        let antwoord = veilig(Response::default()).await;
        let csp = antwoord.headers()[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(csp.starts_with("default-src 'none'; script-src 'self';") && !csp.contains("unsafe"));
        assert_eq!(antwoord.headers()[header::CACHE_CONTROL], "no-store");
        assert_eq!(antwoord.headers().len(), VAST.len() + 1);
    }

    #[tokio::test]
    async fn wat_bewaard_mag_worden_blijft_zo() {
        let mut antwoord = Response::default();
        antwoord.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("public"));
        assert_eq!(veilig(antwoord).await.headers()[header::CACHE_CONTROL], "public");
    }
}
