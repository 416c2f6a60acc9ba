// SPDX-License-Identifier: EUPL-1.2
//! Passwords: Argon2id, off the async threads, a few at a time.

use argon2::Argon2;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _, phc::PasswordHash};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// Each hash takes 19 MiB; more at once would let a burst of logins fill the memory.
const TEGELIJK: usize = 2;
/// Longer passwords are refused before they are hashed.
pub const LANGSTE: usize = 256;
/// Shorter passwords are refused when they are chosen.
pub const KORTSTE: usize = 12;

/// Hashes and checks passwords.
#[derive(Debug, Clone)]
pub struct Wachtwoorden {
    plaatsen: Arc<Semaphore>,
    /// Checked against when there is no account, so that an answer takes as long as with one.
    geen_account: Arc<str>,
}

/// Why a chosen password is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WachtwoordFout {
    /// Shorter than [`KORTSTE`].
    #[error("het wachtwoord heeft minder dan {KORTSTE} tekens; neem een zin van enkele woorden")]
    TeKort,
    /// Longer than [`LANGSTE`].
    #[error("het wachtwoord heeft meer dan {LANGSTE} tekens")]
    TeLang,
    /// The system gave no chance or no memory.
    #[error("het wachtwoord kan niet worden bewaard")]
    Systeem,
}

impl Wachtwoorden {
    /// Ready to hash.
    ///
    /// # Errors
    /// When the system gives no chance.
    pub fn new() -> Result<Self, WachtwoordFout> {
        let geen_account = hash("niemand heeft dit wachtwoord")?;
        Ok(Self { plaatsen: Arc::new(Semaphore::new(TEGELIJK)), geen_account: geen_account.into() })
    }

    /// Is this the password of that hash? Takes as long when there is no hash, and then says no.
    pub async fn klopt(&self, wachtwoord: String, bewaard: Option<String>) -> bool {
        let bestaat = bewaard.is_some();
        let bewaard = bewaard.unwrap_or_else(|| self.geen_account.to_string());
        let Ok(_plaats) = self.plaatsen.acquire().await else { return false };
        if wachtwoord.len() > LANGSTE {
            return false;
        }
        let taak = tokio::task::spawn_blocking(move || {
            let gelijk =
                |hash: PasswordHash| Argon2::default().verify_password(wachtwoord.as_bytes(), &hash).is_ok();
            PasswordHash::new(&bewaard).is_ok_and(gelijk)
        });
        taak.await.unwrap_or(false) && bestaat
    }
}

/// The hash to keep of a chosen password.
///
/// # Errors
/// When it is too short or too long, or the system fails.
pub fn bewaar(wachtwoord: &str) -> Result<String, WachtwoordFout> {
    if wachtwoord.chars().count() < KORTSTE {
        return Err(WachtwoordFout::TeKort);
    }
    if wachtwoord.len() > LANGSTE {
        return Err(WachtwoordFout::TeLang);
    }
    hash(wachtwoord)
}

fn hash(wachtwoord: &str) -> Result<String, WachtwoordFout> {
    let hash = Argon2::default().hash_password(wachtwoord.as_bytes());
    hash.map(|hash: PasswordHash| hash.to_string()).map_err(|_| WachtwoordFout::Systeem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn alleen_het_juiste_wachtwoord_klopt() {
        let wachtwoorden = Wachtwoorden::new().unwrap();
        let bewaard = bewaar("een zin van vijf woorden").unwrap();
        assert!(bewaard.starts_with("$argon2id$"));
        assert!(wachtwoorden.klopt("een zin van vijf woorden".to_owned(), Some(bewaard.clone())).await);
        assert!(!wachtwoorden.klopt("een zin van zes woorden".to_owned(), Some(bewaard)).await);
    }

    #[tokio::test]
    async fn zonder_account_klopt_niets() {
        let wachtwoorden = Wachtwoorden::new().unwrap();
        assert!(!wachtwoorden.klopt("niemand heeft dit wachtwoord".to_owned(), None).await);
    }

    #[test]
    fn kort_en_lang() {
        assert_eq!(bewaar("elf tekens."), Err(WachtwoordFout::TeKort));
        assert_eq!(bewaar(&"a".repeat(257)), Err(WachtwoordFout::TeLang));
    }
}
