//! The pages for everything that goes wrong.

use axum::http::StatusCode;

use crate::{Answer, Voice};

/// The page for this status, in the visitor's language.
pub(crate) fn page(voice: &Voice, status: StatusCode) -> Answer {
    let which = match status {
        StatusCode::NOT_FOUND => "not-found",
        StatusCode::METHOD_NOT_ALLOWED => "method",
        StatusCode::FORBIDDEN => "forbidden",
        StatusCode::REQUEST_TIMEOUT => "slow",
        StatusCode::PAYLOAD_TOO_LARGE => "too-large",
        StatusCode::TOO_MANY_REQUESTS => "too-many",
        StatusCode::MISDIRECTED_REQUEST => "host",
        StatusCode::SERVICE_UNAVAILABLE => "busy",
        status if status.is_client_error() => "request",
        _ => "fault",
    };
    let mut page = voice.page(&format!("page-trouble-{which}"))?;
    page.status(status);
    page.heading();
    page.paragraph(&format!("page-trouble-{which}-what"))?;
    page.link("/", "page-trouble-start")?;
    page.answer()
}
