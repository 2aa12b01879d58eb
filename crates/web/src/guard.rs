//! What every request goes through, and every answer.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::{self, HeaderName};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use tokio::time::Instant;

use crate::guests::Visitor;
use crate::page::Ours;
use crate::pages::trouble;
use crate::site::Site;
use crate::voice::Voice;

/// How long a page may take, the reading of what was sent included.
const PATIENCE: Duration = Duration::from_secs(20);

/// The guard.
pub(crate) async fn guard(
    State(site): State<Arc<Site>>,
    ConnectInfo(Visitor(visitor)): ConnectInfo<Visitor>,
    request: Request,
    next: Next,
) -> Response {
    let voice = Voice::of(&site, request.uri(), request.headers());
    let asker = site.limits.asker(visitor.ip(), request.headers());
    let mut response = if !site.limits.knows(host(&request)) {
        StatusCode::MISDIRECTED_REQUEST.into_response()
    } else if let Err(wait) = site.buckets.take(asker, Instant::now()) {
        let seconds = wait.as_secs().saturating_add(1).to_string();
        (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, seconds)]).into_response()
    } else {
        answered(request, next).await
    };
    let status = response.status();
    let ours = response.extensions().get::<Ours>().is_some();
    if (status.is_client_error() || status.is_server_error()) && !ours {
        let page = trouble::page(&voice, status);
        // Whoever says 405 or 429 says in a header what may be done.
        let kept = response.headers().clone();
        response = page.unwrap_or_else(|_| status.into_response());
        keep(response.headers_mut(), &kept);
    }
    harden(response.headers_mut());
    response
}

fn host(request: &Request) -> &str {
    let named = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    named.or_else(|| request.uri().authority().map(|of| of.as_str())).unwrap_or_default()
}

/// Runs the page in a task of its own: one that fails takes nobody with it.
async fn answered(request: Request, next: Next) -> Response {
    let mut task = tokio::spawn(next.run(request));
    match tokio::time::timeout(PATIENCE, &mut task).await {
        Ok(Ok(response)) => response,
        Ok(Err(_)) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        Err(_) => {
            task.abort();
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}

fn keep(headers: &mut HeaderMap, from: &HeaderMap) {
    for name in [header::ALLOW, header::RETRY_AFTER] {
        if let Some(value) = from.get(&name) {
            headers.insert(name, value.clone());
        }
    }
}

/// Headers of every answer: nothing but our own style sheet and pictures, no frames, no scripts,
/// no trace of the address elsewhere, nothing kept.
const HEADERS: [(HeaderName, &str); 8] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; \
         base-uri 'none'; frame-ancestors 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-embedder-policy"), "require-corp"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    ),
];

fn harden(headers: &mut HeaderMap) {
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
}
