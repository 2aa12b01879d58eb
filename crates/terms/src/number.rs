//! A telephone number in its one international form.

use std::fmt;

/// A telephone number: country code and national significant number, as ITU-T
/// E.164 writes it, at most 15 digits, without the plus.
///
/// No number begins with 0 in this form, so the digits are kept as an integer
/// and numbers order by that integer. Having a `Number` says nothing about
/// whether it is allocated, connected or callable.
///
/// ```
/// use terms::Number;
///
/// let number = Number::from_e164("+442079460123").unwrap();
/// assert_eq!(number.gb_national(), Some(2_079_460_123));
/// assert_eq!(number.to_string(), "+442079460123");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(u64);

/// Why digits are no E.164 number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// There is something else than digits, or the first digit is 0.
    #[error("not an international number: write it as +44…")]
    NotInternational,
    /// Fewer than 4 or more than 15 digits.
    #[error("an international number has 4 to 15 digits")]
    Length,
}

const GB: u64 = 44;
/// National significant numbers of the UK have at most ten digits.
const GB_TEN_DIGITS: u64 = 10_000_000_000;

impl Number {
    /// From the digits of an E.164 number as an integer.
    ///
    /// # Errors
    /// [`NumberError::Length`] for fewer than 4 or more than 15 digits.
    pub const fn from_digits(digits: u64) -> Result<Self, NumberError> {
        if digits < 1_000 || digits > 999_999_999_999_999 {
            return Err(NumberError::Length);
        }
        Ok(Self(digits))
    }

    /// Reads `+447700900123`, or the same without the plus; nothing else is allowed.
    ///
    /// Cells of real lists are read by the crate `numbers`, not here.
    ///
    /// # Errors
    /// [`NumberError`] says what is wrong.
    pub fn from_e164(text: &str) -> Result<Self, NumberError> {
        let digits = text.strip_prefix('+').unwrap_or(text);
        if digits.starts_with('0') || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(NumberError::NotInternational);
        }
        if digits.len() > 15 {
            return Err(NumberError::Length);
        }
        digits.parse().map_err(|_| NumberError::Length).and_then(Self::from_digits)
    }

    /// A number under +44 from its national significant number (without the 0),
    /// for example `7_700_900_123`; `None` unless it has 7, 9 or 10 digits.
    #[must_use]
    pub const fn gb(national: u64) -> Option<Self> {
        match national {
            1_000_000..=9_999_999 => Some(Self(GB * 10_000_000 + national)),
            100_000_000..=999_999_999 => Some(Self(GB * 1_000_000_000 + national)),
            1_000_000_000..=9_999_999_999 => Some(Self(GB * GB_TEN_DIGITS + national)),
            _ => None,
        }
    }

    /// The national significant number, if this is a number under +44 (the UK,
    /// Jersey, Guernsey and the Isle of Man) of 7, 9 or 10 digits.
    #[must_use]
    pub const fn gb_national(self) -> Option<u64> {
        match self.0 {
            440_000_000_000..=449_999_999_999 => {
                let national = self.0 - GB * GB_TEN_DIGITS;
                if national >= 1_000_000_000 { Some(national) } else { None }
            }
            44_100_000_000..=44_999_999_999 => Some(self.0 - GB * 1_000_000_000),
            441_000_000..=449_999_999 => Some(self.0 - GB * 10_000_000),
            _ => None,
        }
    }

    /// The digits as an integer, country code first.
    #[must_use]
    pub const fn digits(self) -> u64 {
        self.0
    }
}

impl fmt::Display for Number {
    /// E.164: `+447700900123`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "+{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn national_lengths_stay_apart() {
        let ten = Number::gb(1_204_600_000).unwrap();
        let nine = Number::gb(120_460_000).unwrap();
        let seven = Number::gb(8_001_111).unwrap();
        assert_eq!(ten.to_string(), "+441204600000");
        assert_eq!(nine.to_string(), "+44120460000");
        assert_eq!(seven.to_string(), "+448001111");
        assert_eq!(nine.gb_national(), Some(120_460_000));
        assert_eq!(seven.gb_national(), Some(8_001_111));
        assert_eq!(Number::gb(12_345_678), None);
        assert_eq!(Number::gb(0), None);
    }

    #[test]
    fn other_countries_have_no_national_number_here() {
        let paris = Number::from_e164("+33123456789").unwrap();
        assert_eq!(paris.gb_national(), None);
        let lithuania = Number::from_e164("+37044123456").unwrap();
        assert_eq!(lithuania.gb_national(), None);
    }

    #[test]
    fn refuses_what_is_not_e164() {
        assert_eq!(Number::from_e164("07700900123"), Err(NumberError::NotInternational));
        assert_eq!(Number::from_e164("+44 7700"), Err(NumberError::NotInternational));
        assert_eq!(Number::from_e164("+1234567890123456"), Err(NumberError::Length));
        assert_eq!(Number::from_e164(""), Err(NumberError::Length));
    }

    proptest::proptest! {
        #[test]
        fn gb_round_trip(national in 100_000_000_u64..GB_TEN_DIGITS) {
            let number = Number::gb(national).unwrap();
            proptest::prop_assert_eq!(number.gb_national(), Some(national));
            proptest::prop_assert_eq!(Number::from_e164(&number.to_string()), Ok(number));
        }
    }
}
