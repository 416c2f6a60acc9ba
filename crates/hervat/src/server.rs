// SPDX-License-Identifier: EUPL-1.2
//! The server: listens, answers, and lets what is under way finish when it is asked to stop.

use crate::app::App;
use crate::dagelijks;
use crate::web::routes;
use std::io;
use std::net::SocketAddr;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

/// Listens; who connects before [`dien`] waits. Apart, because a demo may make its data anew only when no other runs at
/// its address.
///
/// # Errors
/// When the address cannot be listened on.
pub async fn luister(adres: SocketAddr) -> io::Result<TcpListener> {
    TcpListener::bind(adres).await
}

/// Serves until SIGINT or SIGTERM. `klaar` is told the address first.
///
/// # Errors
/// When the system takes back the address or the signals.
pub async fn dien(app: App, luisteraar: TcpListener, klaar: impl FnOnce(SocketAddr)) -> io::Result<()> {
    let stop = stopsein()?;
    klaar(luisteraar.local_addr()?);
    let dienst = routes::router(app.clone()).into_make_service_with_connect_info::<SocketAddr>();
    let opruimer = tokio::spawn(dagelijks::blijf_opruimen(app.clone()));
    let uitkomst = axum::serve(luisteraar, dienst).with_graceful_shutdown(stop).await;
    opruimer.abort();
    uitkomst?;
    app.store().clone().sluit().await;
    Ok(())
}

fn stopsein() -> io::Result<impl Future<Output = ()>> {
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}
