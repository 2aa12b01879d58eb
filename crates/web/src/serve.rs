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
    guarded(pages::router(), site)
}

fn guarded(pages: Router<Arc<Site>>, site: Site) -> Router {
    let site = Arc::new(site);
    let pages = pages.with_state(Arc::clone(&site));
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

#[cfg(test)]
mod tests {
    use axum::routing::get;

    use super::*;
    use crate::{Answer, Checked, Limits, Style, Voice};

    fn problem() -> terms::Problem {
        terms::Problem::error(terms::Code("result-foreign"), terms::Actor::Caller)
    }

    async fn fails() -> &'static str {
        panic!("a fault in a page")
    }

    async fn lacks_words(voice: Voice) -> Answer {
        voice.page("no-such-key")?.answer()
    }

    /// What the site answers to a request for this path.
    async fn asked(address: std::net::SocketAddr, path: &str) -> String {
        let stream = tokio::net::TcpStream::connect(address).await.unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        stream.writable().await.unwrap();
        assert_eq!(stream.try_write(request.as_bytes()).unwrap(), request.len());
        let (mut said, mut piece) = (Vec::new(), [0; 4096]);
        loop {
            stream.readable().await.unwrap();
            match stream.try_read(&mut piece) {
                Ok(0) => return String::from_utf8(said).unwrap(),
                Ok(read) => said.extend_from_slice(&piece[..read]),
                Err(error) => assert_eq!(error.kind(), io::ErrorKind::WouldBlock),
            }
        }
    }

    /// A page that fails ends in the page for that, in both languages, and takes nobody with it.
    #[test]
    fn a_fault_ends_in_a_page() {
        let nothing = Box::new(|_: &_, _| Checked::Problems(Vec::new()));
        let clock = Box::new(|| terms::Date::new(2026, 11, 25).unwrap());
        let unread = Box::new(|_: &[u8], _: &_| Err(problem()));
        let site = Site::new(Style::own(), nothing, unread, clock, Limits::default());
        let mut more = pages::Pages::default();
        more.add("/fails", get(fails));
        more.add("/lacks-words", get(lacks_words));
        let router = guarded(pages::router().merge(more.router()), site);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            let address = listener.local_addr().unwrap();
            let service = router.into_make_service_with_connect_info::<Visitor>();
            tokio::spawn(async move { axum::serve(Guests::of(listener, LEAD), service).await });
            for path in ["/fails", "/lacks-words"] {
                let english = asked(address, &format!("/en{path}")).await;
                assert!(english.starts_with("HTTP/1.1 500 "), "{english}");
                assert!(english.contains("Sorry, there is a fault in this service"));
                assert!(english.contains("content-security-policy: default-src 'none'"));
                let welsh = asked(address, &format!("/cy{path}")).await;
                assert!(welsh.contains("Mae’n ddrwg gennym, mae nam ar y gwasanaeth hwn"));
                assert!(!welsh.contains("no-such-key"));
            }
            assert!(asked(address, "/en/").await.starts_with("HTTP/1.1 200 "));
        });
    }
}
