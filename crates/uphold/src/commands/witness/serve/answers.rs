//! What is asked of a witness over HTTP, and what it answers (c2sp.org/tlog-witness).

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use evidence::What;
use evidence::note::Signature;
use evidence::witness::{Refusal, Request};
use vault::Witness;

use crate::clock;
use crate::failure::Failure;
use crate::talk::Talk;

/// How long the body of a request may take.
const BODY: Duration = Duration::from_secs(5);
const TEXT: &str = "text/plain; charset=utf-8";
const SIZE: &str = "text/x.tlog.size";

/// Who answers.
pub(super) struct Desk {
    pub(super) witness: Witness,
    pub(super) talk: Talk,
}

pub(super) fn routes(desk: Arc<Desk>) -> Router {
    Router::new()
        .route("/add-checkpoint", post(add_checkpoint))
        .route("/{hash}/checkpoint", get(checkpoint))
        .with_state(desk)
}

async fn add_checkpoint(State(desk): State<Arc<Desk>>, body: Body) -> Response {
    let Ok(read) = tokio::time::timeout(BODY, to_bytes(body, What::Request.longest())).await else {
        return word(StatusCode::REQUEST_TIMEOUT, "too-slow");
    };
    let Ok(bytes) = read else { return word(StatusCode::PAYLOAD_TOO_LARGE, "too-long") };
    let Ok(request) = Request::parse(&bytes) else { return refusal(Refusal::Malformed) };
    judged(desk, move |desk| match desk.answer(&request)? {
        Ok(line) => Ok(reply(StatusCode::OK, TEXT, line.to_string())),
        Err(refused) => Ok(refusal(refused)),
    })
    .await
}

async fn checkpoint(State(desk): State<Arc<Desk>>, Path(hash): Path<String>) -> Response {
    judged(desk, move |desk| match desk.witness.last_by_hash(&hash)? {
        Some((_, note)) => Ok(reply(StatusCode::OK, TEXT, note.to_string())),
        None => Ok(refusal(Refusal::UnknownLog)),
    })
    .await
}

/// Works on the disk, beside what listens.
async fn judged(
    desk: Arc<Desk>,
    work: impl FnOnce(&Desk) -> Result<Response, Failure> + Send + 'static,
) -> Response {
    let worked = tokio::task::spawn_blocking(move || {
        work(&desk).map_err(|failure| desk.talk.failure(&failure))
    });
    match worked.await {
        Ok(Ok(response)) => response,
        Ok(Err(_)) | Err(_) => word(StatusCode::INTERNAL_SERVER_ERROR, "undecided"),
    }
}

impl Desk {
    fn answer(&self, request: &Request) -> Result<Result<Signature, Refusal>, Failure> {
        Ok(self.witness.answer(request, clock::now()?)?)
    }
}

fn refusal(refusal: Refusal) -> Response {
    let status = StatusCode::from_u16(refusal.status());
    let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    match refusal {
        Refusal::Conflict(size) => reply(status, SIZE, format!("{size}\n")),
        other => word(status, other.id()),
    }
}

fn word(status: StatusCode, word: &str) -> Response {
    reply(status, TEXT, format!("{word}\n"))
}

fn reply(status: StatusCode, kind: &'static str, body: String) -> Response {
    (status, [(header::CONTENT_TYPE, kind)], body).into_response()
}
