//! Errors of HTTP and of timestamps, as problems that someone can put right.

use terms::Problem;

use super::{codes, problem};
use crate::http::HttpError;
use crate::stamp::StampError;

/// Why there is no answer from an address that the user named.
pub(crate) fn of_http(error: &HttpError) -> Problem {
    match error {
        HttpError::Address => problem(codes::HTTP_ADDRESS),
        HttpError::Host => problem(codes::HTTP_HOST),
        HttpError::Timeout => problem(codes::HTTP_TIMEOUT),
        HttpError::Connection(kind) => {
            problem(codes::HTTP_CONNECTION).with("cause", kind.to_string())
        }
        HttpError::Tls => problem(codes::HTTP_TLS),
        HttpError::TooLong(limit) => problem(codes::HTTP_TOO_LONG).with("limit", *limit),
        HttpError::Protocol => problem(codes::HTTP_PROTOCOL),
    }
}

/// Why a timestamp is not what it should be.
pub(crate) fn of_stamp(error: &StampError) -> Problem {
    let problem = problem(error.code());
    match error {
        StampError::Unreadable(detail) | StampError::Unsupported(detail) => {
            problem.with("detail", *detail)
        }
        StampError::NotGranted { status, failure } => {
            let failure = failure.unwrap_or("unknown");
            problem.with("status", *status).with("failure", failure)
        }
        StampError::Signers(count) => problem.with("count", *count as u64),
        StampError::Attribute(name) => problem.with("name", *name),
        _ => problem,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_flaw_of_a_timestamp_has_its_words() {
        let errors = [
            StampError::TooLarge,
            StampError::Unreadable("x"),
            StampError::NotGranted { status: "rejection", failure: None },
            StampError::Unsupported("x"),
            StampError::Signers(2),
            StampError::NonceDiffers,
            StampError::ImprintDiffers,
            StampError::Attribute("x"),
            StampError::ContentWrong,
            StampError::ContentDiffers,
            StampError::SignerMissing,
            StampError::SignerDiffers,
            StampError::SignatureWrong,
            StampError::UsageWrong,
            StampError::NotYetValid,
            StampError::Expired,
            StampError::SignerUnknown,
            StampError::AuthoritiesUnreadable,
        ];
        for lang in words::Lang::ALL {
            let words = words::Words::new(lang);
            for error in &errors {
                words.checked_problem(&of_stamp(error)).unwrap();
            }
        }
    }

    #[test]
    fn every_way_to_have_no_answer_has_its_words() {
        let errors = [
            HttpError::Address,
            HttpError::Host,
            HttpError::Timeout,
            HttpError::Connection(std::io::ErrorKind::ConnectionRefused),
            HttpError::Tls,
            HttpError::TooLong(6),
            HttpError::Protocol,
        ];
        for lang in words::Lang::ALL {
            let words = words::Words::new(lang);
            errors.iter().for_each(|error| drop(words.checked_problem(&of_http(error)).unwrap()));
        }
    }
}
