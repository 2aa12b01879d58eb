//! Moments, in seconds since 1970.

use der::asn1::{GeneralizedTime, UtcTime};
use der::{DateTime, Decode as _, Tag};

use super::elements::Element;

/// A moment as certificates write it.
pub(super) fn certified(time: &Element<'_>) -> Option<u64> {
    let since = match time.tag {
        Tag::UtcTime => UtcTime::from_der(time.whole).ok()?.to_unix_duration(),
        Tag::GeneralizedTime => GeneralizedTime::from_der(time.whole).ok()?.to_unix_duration(),
        _ => return None,
    };
    Some(since.as_secs())
}

/// A moment as timestamps write it: `20261120093015.25Z`. A fraction of a second is left out.
pub(super) fn stamped(text: &[u8]) -> Option<u64> {
    let (whole, fraction) = text.strip_suffix(b"Z")?.split_at_checked(14)?;
    if !(fraction.is_empty() || is_fraction(fraction)) {
        return None;
    }
    let two = |at: usize| u8::try_from(number(whole.get(at..at + 2)?)?).ok();
    let year = number(whole.get(..4)?)?;
    let time = DateTime::new(year, two(4)?, two(6)?, two(8)?, two(10)?, two(12)?).ok()?;
    Some(time.unix_duration().as_secs())
}

fn is_fraction(text: &[u8]) -> bool {
    text.strip_prefix(b".")
        .is_some_and(|digits| !digits.is_empty() && digits.iter().all(u8::is_ascii_digit))
}

/// The number that up to four digits write.
fn number(digits: &[u8]) -> Option<u16> {
    let digit = |byte: &u8| byte.is_ascii_digit().then(|| u16::from(byte - b'0'));
    digits.iter().try_fold(0, |number, byte| Some(number * 10 + digit(byte)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_may_have_a_fraction() {
        assert_eq!(stamped(b"19700101000001Z"), Some(1));
        assert_eq!(stamped(b"20261120093015Z"), Some(1_795_167_015));
        assert_eq!(stamped(b"20261120093015.999Z"), Some(1_795_167_015));
    }

    #[test]
    fn other_forms_are_no_moment() {
        for text in ["", "Z", "20261120093015", "20261120093015+0100", "2026112009301Z"] {
            assert_eq!(stamped(text.as_bytes()), None, "{text}");
        }
        for text in ["20261120093015.Z", "20261120093015,5Z", "20261320093015Z", "2026112a093015Z"]
        {
            assert_eq!(stamped(text.as_bytes()), None, "{text}");
        }
    }
}
