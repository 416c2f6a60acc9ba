// SPDX-License-Identifier: EUPL-1.2
//! What time alone ends, also when nobody says a word: working notes of a doctor who left, and who searched too long
//! ago to account for.
//!
//! Done again it does nothing, so it is done often, by every server, and nobody keeps which day was the last.

use crate::app::App;
use crate::web::Omgeving as _;
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;
use store::Uitkomst;

/// Often enough for glass that closes at any moment of the day.
const TUSSENPOOS: Duration = Duration::from_mins(15);

/// For so long it can be asked who searched: a year, and the days to ask about its last.
const WAARNEMINGEN: SignedDuration = SignedDuration::from_hours(24 * 400);

/// Clears what ended, now and again and again, for as long as the server runs.
pub async fn blijf_opruimen(app: App) {
    loop {
        if let Err(fout) = ruim_op(&app).await {
            tracing::error!(%fout, "what time ended was not cleared; it is tried again");
        }
        tokio::time::sleep(TUSSENPOOS).await;
    }
}

/// Clears what has ended by now.
///
/// # Errors
/// When the database does not answer.
pub async fn ruim_op(app: &App) -> Uitkomst<()> {
    let mut tx = app.store().begin().await?;
    tx.wis_aantekeningen_van_vertrokken(app.vandaag(), app.nu()).await?;
    tx.vergeet_waarnemingen(app.nu().checked_sub(WAARNEMINGEN).unwrap_or(Timestamp::MIN)).await?;
    tx.commit().await
}
