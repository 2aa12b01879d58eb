//! The door: answers until it is told to stop.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use tokio::sync::watch;

use crate::guests::{Guests, Lead, Visitor};
use crate::pages;
use crate::site::Site;

/// How long requests have to end once it is stopped.
const GRACE: Duration = Duration::from_secs(3);
/// Pieces of work on the disk or of ciphers at the same time.
const WORKERS: usize = 8;
/// Connections: a browser opens up to six, and keeps them.
const LEAD: Lead = Lead { most: 512, longest: Duration::from_secs(30) };

/// Answers requests at this listener, which must not block, until `stopped` says true.
///
/// # Errors
/// Where the system does not let it listen.
pub fn serve(
    listener: std::net::TcpListener,
    site: Site,
    stopped: watch::Receiver<bool>,
) -> io::Result<()> {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_all().max_blocking_threads(WORKERS).build()?;
    runtime.block_on(async {
        let guests = Guests::of(tokio::net::TcpListener::from_std(listener)?, LEAD);
        let router = router(site).into_make_service_with_connect_info::<Visitor>();
        let serving = axum::serve(guests, router).with_graceful_shutdown(said(stopped.clone()));
        tokio::select! {
            ended = serving => ended,
            () = overdue(stopped) => Ok(()),
        }
    })
}

fn router(site: Site) -> Router {
    let site = Arc::new(site);
    let pages = pages::router().with_state(Arc::clone(&site));
    pages.layer(axum::middleware::from_fn_with_state(site, crate::guard::guard))
}

async fn said(mut stopped: watch::Receiver<bool>) {
    // An error says that nobody can say so any more.
    drop(stopped.wait_for(|stop| *stop).await);
}

async fn overdue(stopped: watch::Receiver<bool>) {
    said(stopped).await;
    tokio::time::sleep(GRACE).await;
}
