//! One HTTP request, kept on a short lead: nothing is followed, cached or taken from the environment.

use std::io::{self, Read as _};
use std::time::Duration;

use ureq::{Agent, Error, http};

const CONNECT: Duration = Duration::from_secs(10);
const TOTAL: Duration = Duration::from_secs(30);

/// What a server answered, whatever its status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) content_type: Option<String>,
    pub(crate) body: Vec<u8>,
}

/// Why there is no answer. The address and what was sent are never repeated.
#[derive(Debug, thiserror::Error)]
pub(crate) enum HttpError {
    /// Something that is no address, or not of the web.
    #[error("the address is not one that begins with `http://` or `https://`")]
    Address,
    /// No such host, as far as we know.
    #[error("the host of the address cannot be found")]
    Host,
    /// It took too long.
    #[error("no answer within {} seconds", TOTAL.as_secs())]
    Timeout,
    /// The connection could not be made, or broke.
    #[error("the connection failed: {0}")]
    Connection(io::ErrorKind),
    /// The other side cannot show who it is.
    #[error("no secure connection: the certificate or the protocol of the server was refused")]
    Tls,
    /// The answer is longer than asked for.
    #[error("the answer has more than {0} bytes")]
    TooLong(u64),
    /// The answer is no HTTP.
    #[error("the answer cannot be read as HTTP")]
    Protocol,
}

/// Sends `body` to `url`, and takes an answer of at most `limit` bytes.
pub(crate) fn post(
    url: &str,
    content_type: &str,
    body: &[u8],
    limit: u64,
) -> Result<Answer, HttpError> {
    let address = address(url)?;
    let request = agent().post(address).header(http::header::CONTENT_TYPE, content_type);
    let response = request.send(body).map_err(trouble)?;
    let (parts, body) = response.into_parts();
    let content_type = parts.headers.get(http::header::CONTENT_TYPE);
    let content_type = content_type.and_then(|value| value.to_str().ok()).map(str::to_owned);
    Ok(Answer { status: parts.status.as_u16(), content_type, body: bounded(body, limit)? })
}

fn address(url: &str) -> Result<http::Uri, HttpError> {
    let address: http::Uri = url.parse().map_err(|_| HttpError::Address)?;
    let is_web = matches!(address.scheme_str(), Some("http" | "https"));
    if is_web && address.host().is_some() { Ok(address) } else { Err(HttpError::Address) }
}

fn agent() -> Agent {
    let config = Agent::config_builder()
        .proxy(None)
        .max_redirects(0)
        .http_status_as_error(false)
        .max_idle_connections(0)
        .timeout_connect(Some(CONNECT))
        .timeout_global(Some(TOTAL))
        .user_agent(concat!("uphold/", env!("CARGO_PKG_VERSION")))
        .build();
    config.new_agent()
}

fn bounded(body: ureq::Body, limit: u64) -> Result<Vec<u8>, HttpError> {
    if body.content_length().is_some_and(|length| length > limit) {
        return Err(HttpError::TooLong(limit));
    }
    let mut bytes = Vec::new();
    let mut reader = body.into_reader().take(limit.saturating_add(1));
    reader.read_to_end(&mut bytes).map_err(|error| trouble(error.into()))?;
    if bytes.len() as u64 > limit { Err(HttpError::TooLong(limit)) } else { Ok(bytes) }
}

fn trouble(error: Error) -> HttpError {
    match error {
        Error::BadUri(_) | Error::Http(_) => HttpError::Address,
        Error::HostNotFound => HttpError::Host,
        Error::Timeout(_) => HttpError::Timeout,
        Error::Io(error) => HttpError::Connection(error.kind()),
        Error::Tls(_) | Error::Rustls(_) | Error::TlsRequired => HttpError::Tls,
        Error::ConnectionFailed => HttpError::Connection(io::ErrorKind::NotConnected),
        _ => HttpError::Protocol,
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;
    use std::net::TcpListener;
    use std::thread::JoinHandle;

    use super::*;

    /// A server that reads one request, answers with these bytes, and hands back what it read.
    fn server(answer: Vec<u8>) -> (String, JoinHandle<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/stamp", listener.local_addr().unwrap());
        let thread = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut seen = Vec::new();
            while !seen.ends_with(b"question") {
                let mut piece = [0; 1024];
                let count = stream.read(&mut piece).unwrap();
                seen.extend(&piece[..count]);
            }
            // The client may hang up before it has read everything.
            let _ = stream.write_all(&answer);
            String::from_utf8(seen).unwrap()
        });
        (url, thread)
    }

    fn ask(answer: impl Into<Vec<u8>>, limit: u64) -> (Result<Answer, HttpError>, String) {
        let (url, thread) = server(answer.into());
        let answer = post(&url, "text/plain", b"question", limit);
        (answer, thread.join().unwrap())
    }

    #[test]
    fn an_answer_has_status_type_and_body() {
        let (answer, seen) = ask(
            "HTTP/1.1 200 OK\r\nContent-Type: application/timestamp-reply\r\nContent-Length: 6\r\n\r\nanswer",
            6,
        );
        let answer = answer.unwrap();
        assert_eq!(answer.status, 200);
        assert_eq!(answer.content_type.as_deref(), Some("application/timestamp-reply"));
        assert_eq!(answer.body, b"answer");
        let head = seen.to_lowercase();
        assert!(head.starts_with("post /stamp http/1.1\r\n"), "{head}");
        assert!(head.contains("content-type: text/plain\r\n"), "{head}");
        assert!(head.contains("content-length: 8\r\n"), "{head}");
        let agent = concat!("user-agent: uphold/", env!("CARGO_PKG_VERSION"), "\r\n");
        assert!(head.contains(agent), "{head}");
    }

    #[test]
    fn an_answer_that_is_too_long_is_refused() {
        let (said, _) = ask("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nanswers", 6);
        assert!(matches!(said, Err(HttpError::TooLong(6))), "{said:?}");
        let (unsaid, _) = ask("HTTP/1.1 200 OK\r\n\r\nanswers", 6);
        assert!(matches!(unsaid, Err(HttpError::TooLong(6))), "{unsaid:?}");
        let chunks =
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\nanswers\r\n0\r\n\r\n";
        let (chunked, _) = ask(chunks, 6);
        assert!(matches!(chunked, Err(HttpError::TooLong(6))), "{chunked:?}");
    }

    #[test]
    fn an_endless_answer_ends_at_the_limit() {
        let mut answer = b"HTTP/1.1 200 OK\r\n\r\n".to_vec();
        answer.resize(1024 * 1024, b'x');
        assert!(matches!(ask(answer, 1000).0, Err(HttpError::TooLong(1000))));
    }

    #[test]
    fn a_refusal_and_a_redirect_are_answers() {
        let (refusal, _) = ask("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n", 6);
        assert_eq!(refusal.unwrap().status, 503);
        let elsewhere =
            "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n";
        assert_eq!(ask(elsewhere, 6).0.unwrap().status, 302);
        let (same, _) = ask(elsewhere.replace("302", "307"), 6);
        assert_eq!(same.unwrap().status, 307);
    }

    #[test]
    fn an_answer_that_is_no_http_or_breaks_off_is_an_error() {
        let (other, _) = ask("no such protocol\r\n\r\n", 6);
        assert!(matches!(other, Err(HttpError::Protocol)), "{other:?}");
        let (half, _) = ask("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nans", 6);
        assert!(matches!(half, Err(HttpError::Connection(_))), "{half:?}");
    }

    #[test]
    fn only_addresses_of_the_web_are_asked() {
        for url in ["", "stamp", "ftp://127.0.0.1/", "file:///etc/hosts", "http://", "/stamp"] {
            let error = post(url, "text/plain", b"", 6).unwrap_err();
            assert!(matches!(error, HttpError::Address), "{url}: {error:?}");
        }
    }

    #[test]
    fn an_error_repeats_nothing_of_the_address() {
        let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let url = format!("http://name:secret@{free}/key");
        let error = post(&url, "text/plain", b"", 6).unwrap_err();
        assert_eq!(error.to_string(), "the connection failed: connection refused");
    }
}
