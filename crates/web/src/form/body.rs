//! Reads a body: so much, and no longer than so long.

use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use axum::body::{Body, HttpBody as _};
use axum::http::StatusCode;

/// How long a body may take.
const LONGEST: Duration = Duration::from_secs(10);
/// How much of a body that is too long is read and thrown away, so that a browser hears the
/// answer instead of a connection that breaks.
const THROWN_AWAY: u64 = 16 * 1024 * 1024;

/// The whole body, or the status that refuses it.
pub(super) async fn read(body: Body, most: usize) -> Result<Vec<u8>, StatusCode> {
    if body.size_hint().lower() > THROWN_AWAY {
        return Err(StatusCode::PAYLOAD_TOO_LARGE);
    }
    let read = tokio::time::timeout(LONGEST, whole(body, most)).await;
    read.unwrap_or(Err(StatusCode::REQUEST_TIMEOUT))
}

async fn whole(mut body: Body, most: usize) -> Result<Vec<u8>, StatusCode> {
    let mut bytes = Vec::new();
    let mut length: u64 = 0;
    while let Some(frame) = poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await {
        let frame = frame.map_err(|_| StatusCode::BAD_REQUEST)?;
        let Some(data) = frame.data_ref() else { continue };
        length = length.saturating_add(data.len() as u64);
        if length > THROWN_AWAY {
            return Err(StatusCode::PAYLOAD_TOO_LARGE);
        }
        if length <= most as u64 {
            bytes.extend_from_slice(data);
        } else {
            bytes = Vec::new();
        }
    }
    if length > most as u64 { Err(StatusCode::PAYLOAD_TOO_LARGE) } else { Ok(bytes) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: Body, most: usize) -> Result<Vec<u8>, StatusCode> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(super::read(body, most))
    }

    #[test]
    fn a_body_is_read_up_to_its_limit() {
        assert_eq!(read(Body::from("abc"), 3), Ok(b"abc".to_vec()));
        assert_eq!(read(Body::from("abcd"), 3), Err(StatusCode::PAYLOAD_TOO_LARGE));
        assert_eq!(read(Body::empty(), 0), Ok(Vec::new()));
    }
}
