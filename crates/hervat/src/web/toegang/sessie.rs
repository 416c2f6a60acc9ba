// SPDX-License-Identifier: EUPL-1.2
//! The cookie that carries a session, and how long a session lives. The server keeps only a hash of its token.

use axum::http::{HeaderMap, HeaderValue, header};
use jiff::{SignedDuration, Timestamp};
use std::fmt::Write as _;

/// The name of the cookie where cookies are `Secure`; without the prefix on loopback.
pub const KOEKJE: &str = "__Host-sessie";
const KOEKJE_LOOPBACK: &str = "sessie";

/// A session that is not used ends after this.
const STIL: SignedDuration = SignedDuration::from_mins(60);
/// A session ends after this, however much it is used.
const LANGST: SignedDuration = SignedDuration::from_hours(12);

/// The secret of one session.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Token(pub [u8; 32]);

impl Token {
    /// The token in these request headers, if there is one.
    pub fn uit(kopregels: &HeaderMap, veilig: bool) -> Option<Self> {
        let paren = kopregels.get_all(header::COOKIE).iter().filter_map(|waarde| waarde.to_str().ok());
        let waarde = paren
            .flat_map(|waarde| waarde.split(';'))
            .filter_map(|paar| paar.trim().split_once('='))
            .find(|(sleutel, _)| *sleutel == naam(veilig))
            .map(|(_, waarde)| waarde)?;
        Self::lees(waarde)
    }

    fn lees(hex: &str) -> Option<Self> {
        if hex.len() != 64 || !hex.is_ascii() {
            return None;
        }
        let mut bytes = [0; 32];
        for (plek, paar) in bytes.iter_mut().zip(hex.as_bytes().chunks(2)) {
            *plek = u8::from_str_radix(std::str::from_utf8(paar).ok()?, 16).ok()?;
        }
        Some(Self(bytes))
    }

    /// The header that gives the token to the browser; it forgets it when it closes.
    pub fn zet(&self, veilig: bool) -> HeaderValue {
        let hex = self.0.iter().fold(String::with_capacity(64), |mut uit, byte| {
            let _ = write!(uit, "{byte:02x}");
            uit
        });
        kop(&format!("{}={hex}; Path=/; HttpOnly; SameSite=Lax{}", naam(veilig), secure(veilig)))
    }
}

/// The header that makes the browser forget the token.
pub(super) fn wis(veilig: bool) -> HeaderValue {
    kop(&format!("{}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{}", naam(veilig), secure(veilig)))
}

/// When a session that is used now expires.
pub(super) fn verloopt(begonnen_op: Timestamp, nu: Timestamp) -> Timestamp {
    let einde = |vanaf: Timestamp, duur| vanaf.checked_add(duur).unwrap_or(vanaf);
    einde(nu, STIL).min(einde(begonnen_op, LANGST))
}

const fn naam(veilig: bool) -> &'static str {
    if veilig { KOEKJE } else { KOEKJE_LOOPBACK }
}

const fn secure(veilig: bool) -> &'static str {
    if veilig { "; Secure" } else { "" }
}

fn kop(tekst: &str) -> HeaderValue {
    HeaderValue::from_str(tekst).unwrap_or(HeaderValue::from_static(""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn een_token_komt_terug_zoals_het_ging() {
        let token = Token([0xA7; 32]);
        let mut kopregels = HeaderMap::new();
        let koekje = token.zet(false);
        let paar = koekje.to_str().unwrap().split(';').next().unwrap().to_owned();
        kopregels.insert(header::COOKIE, format!("taal=nl; {paar}").parse().unwrap());
        assert!(Token::uit(&kopregels, false) == Some(token));
        assert!(Token::uit(&kopregels, true).is_none(), "another name where cookies are Secure");
    }

    #[test]
    fn een_sessie_leeft_hoogstens_twaalf_uur() {
        let begin: Timestamp = "2026-11-22T08:00:00Z".parse().unwrap();
        let na = |uren: i64| begin + SignedDuration::from_hours(uren);
        assert_eq!(verloopt(begin, begin), na(1));
        assert_eq!(verloopt(begin, na(5)), na(6));
        assert_eq!(verloopt(begin, begin + SignedDuration::from_mins(11 * 60 + 30)), na(12));
    }

    #[test]
    fn secure_waar_het_kan() {
        assert!(Token([0; 32]).zet(true).to_str().unwrap().ends_with("; Secure"));
        assert!(wis(true).to_str().unwrap().contains("Max-Age=0"));
    }
}
