//! Style sheet and icon.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;

use crate::site::{Site, Style};

const ICON: &str = include_str!("../../assets/icon.svg");
/// Its address changes with its text.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
const FOR_A_DAY: &str = "public, max-age=86400";

pub(super) fn routes() -> Router<Arc<Site>> {
    Router::new().route("/assets/icon.svg", get(icon)).route("/assets/{name}", get(style))
}

async fn icon() -> Response {
    let headers = [(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, FOR_A_DAY)];
    (headers, ICON).into_response()
}

async fn style(State(site): State<Arc<Site>>, Path(name): Path<String>) -> Response {
    let of = |style: &&Style| style.path.strip_prefix("/assets/") == Some(name.as_str());
    let Some(style) = [&site.style, &site.report].into_iter().find(of) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let kind = (header::CONTENT_TYPE, "text/css; charset=utf-8");
    ([kind, (header::CACHE_CONTROL, FOR_EVER)], style.text.clone()).into_response()
}
