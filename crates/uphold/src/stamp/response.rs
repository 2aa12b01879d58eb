//! What comes back from an authority (RFC 3161, 2.4.2).

use der::Tag;

use super::elements::Element;
use super::error::StampError;

const PART: &str = "the response";
const STATUS: &str = "the status";
const GRANTED: u64 = 0;
const GRANTED_WITH_MODS: u64 = 1;

/// The token in a response that grants one; a token by itself is handed back as it is.
pub(super) fn token(bytes: &[u8]) -> Result<&[u8], StampError> {
    let mut fields = Element::only(bytes, Tag::Sequence, PART)?.inside(PART);
    if fields.maybe(Tag::ObjectIdentifier)?.is_some() {
        return Ok(bytes);
    }
    granted(&fields.one(Tag::Sequence)?)?;
    let token = fields.one(Tag::Sequence)?;
    fields.end()?;
    Ok(token.whole)
}

fn granted(status: &Element<'_>) -> Result<(), StampError> {
    let mut fields = status.inside(STATUS);
    let number = fields.one(Tag::Integer)?.number();
    if matches!(number, Some(GRANTED | GRANTED_WITH_MODS)) {
        return Ok(());
    }
    fields.maybe(Tag::Sequence)?;
    let failure = fields.maybe(Tag::BitString)?.map(|bits| failure(bits.value));
    Err(StampError::NotGranted { status: named(number), failure })
}

fn named(status: Option<u64>) -> &'static str {
    match status {
        Some(2) => "rejection",
        Some(3) => "waiting",
        Some(4) => "revocationWarning",
        Some(5) => "revocationNotification",
        _ => "unknown status",
    }
}

/// The name of the first bit that is set, after a byte that counts the unused ones.
fn failure(bits: &[u8]) -> &'static str {
    let bytes = bits.iter().skip(1).enumerate();
    let first = bytes.map(|(at, byte)| at * 8 + byte.leading_zeros() as usize);
    match first.zip(bits.iter().skip(1)).find_map(|(bit, byte)| (*byte != 0).then_some(bit)) {
        Some(0) => "badAlg",
        Some(2) => "badRequest",
        Some(5) => "badDataFormat",
        Some(14) => "timeNotAvailable",
        Some(15) => "unacceptedPolicy",
        Some(16) => "unacceptedExtension",
        Some(17) => "addInfoNotAvailable",
        Some(25) => "systemFailure",
        _ => "unknown failure",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(response: &[u8]) -> String {
        token(response).unwrap_err().to_string()
    }

    #[test]
    fn a_refusal_names_status_and_failure() {
        let said = refused(&[0x30, 9, 0x30, 7, 2, 1, 2, 3, 2, 5, 0x20]);
        assert_eq!(said, "the authority gives no timestamp: rejection, badRequest");
        let said = refused(&[0x30, 5, 0x30, 3, 2, 1, 3]);
        assert_eq!(said, "the authority gives no timestamp: waiting");
    }

    #[test]
    fn failures_are_named_by_their_bit() {
        assert_eq!(failure(&[7, 0x80]), "badAlg");
        assert_eq!(failure(&[6, 0, 0, 0, 0x40]), "systemFailure");
        assert_eq!(failure(&[0, 0, 0x02]), "timeNotAvailable");
        assert_eq!(failure(&[0, 0]), "unknown failure");
        assert_eq!(failure(&[]), "unknown failure");
    }

    #[test]
    fn granted_without_a_token_is_unreadable() {
        let error = token(&[0x30, 5, 0x30, 3, 2, 1, 0]).unwrap_err();
        assert_eq!(error.code().0, "stamp-unreadable");
    }
}
