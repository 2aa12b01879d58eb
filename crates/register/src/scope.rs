//! Which numbers an edition speaks about.

use std::fmt;

use terms::Number;

use crate::Error;

/// Which numbers an edition speaks about: only of those does absence mean anything.
///
/// ```
/// use register::Scope;
/// use terms::Number;
///
/// let manchester = Scope::codes(["0161"]).unwrap();
/// assert!(manchester.covers(Number::gb(1_614_960_123).unwrap()));
/// assert!(!manchester.covers(Number::gb(2_079_460_123).unwrap()));
/// assert!(!Scope::Whole.covers(Number::from_e164("+33123456789").unwrap()));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// Every number under +44.
    Whole,
    /// The numbers under these dialling codes: a partial licence.
    Codes(Codes),
    /// Only the numbers that were asked about (a bureau's look-ups).
    Asked,
}

/// Dialling codes without their leading 0, sorted; none is the beginning of another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Codes(Vec<u32>);

const LONGEST: usize = 9;

impl Scope {
    /// The numbers under these dialling codes, written with or without the leading 0.
    ///
    /// # Errors
    /// [`Error::Scope`] when there is none, or one is not 1 to 9 digits.
    pub fn codes<I>(codes: I) -> Result<Self, Error>
    where
        I: IntoIterator,
        I::Item: AsRef<str>,
    {
        let read = codes.into_iter().map(|code| read_code(code.as_ref()));
        Codes::new(read.collect::<Result<_, _>>()?).map(Self::Codes)
    }

    /// Whether the edition says something about a number that it does not list.
    #[must_use]
    pub fn covers(&self, number: Number) -> bool {
        match (self, number.gb_national()) {
            (Self::Whole, Some(_)) => true,
            (Self::Codes(codes), Some(key)) => codes.cover(key),
            (Self::Asked, _) | (_, None) => false,
        }
    }
}

impl Codes {
    /// The codes, as numbers: `161` for 0161.
    pub fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        self.0.iter().copied()
    }

    /// As read from a file or a user: sorted, and without those that another contains.
    pub(crate) fn new(mut codes: Vec<u32>) -> Result<Self, Error> {
        if codes.is_empty() || codes.iter().any(|&code| code == 0 || code > 999_999_999) {
            return Err(Error::Scope);
        }
        codes.sort_unstable();
        codes.dedup();
        let mut kept: Vec<u32> = Vec::with_capacity(codes.len());
        // A beginning is a smaller number, so it was kept before what it contains.
        for code in codes {
            if !is_covered(&kept, u64::from(code)) {
                kept.push(code);
            }
        }
        Ok(Self(kept))
    }

    /// Whether the national number `key` begins with one of the codes.
    pub(crate) fn cover(&self, key: u64) -> bool {
        is_covered(&self.0, key)
    }
}

/// Whether `key` begins with one of the sorted `codes`.
fn is_covered(codes: &[u32], key: u64) -> bool {
    let mut beginning = key;
    while beginning > 0 {
        if u32::try_from(beginning).is_ok_and(|code| codes.binary_search(&code).is_ok()) {
            return true;
        }
        beginning /= 10;
    }
    false
}

fn read_code(code: &str) -> Result<u32, Error> {
    let digits = code.trim().strip_prefix('0').unwrap_or(code.trim());
    let all_digits = digits.bytes().all(|b| b.is_ascii_digit());
    if digits.starts_with('0') || !all_digits || !(1..=LONGEST).contains(&digits.len()) {
        return Err(Error::Scope);
    }
    digits.parse().map_err(|_| Error::Scope)
}

impl fmt::Display for Scope {
    /// `whole`, `asked`, or the codes as dialled, joined by commas: `0161,020`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole => f.write_str("whole"),
            Self::Asked => f.write_str("asked"),
            Self::Codes(codes) => {
                for (i, code) in codes.iter().enumerate() {
                    write!(f, "{}0{code}", if i == 0 { "" } else { "," })?;
                }
                Ok(())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gb(national: u64) -> Number {
        Number::gb(national).unwrap()
    }

    #[test]
    fn codes_are_canonical() {
        let scope = Scope::codes(["0161", "20", " 0207 ", "161"]).unwrap();
        assert_eq!(scope, Scope::codes(["161", "020"]).unwrap());
        assert_eq!(scope.to_string(), "020,0161");
    }

    #[test]
    fn a_code_covers_every_length() {
        let scope = Scope::codes(["1204", "800"]).unwrap();
        assert!(scope.covers(gb(1_204_600_000)));
        assert!(scope.covers(gb(120_460_000)));
        assert!(scope.covers(gb(8_001_111)));
        assert!(!scope.covers(gb(1_205_600_000)));
        assert!(!scope.covers(gb(8_011_111)));
    }

    #[test]
    fn refuses_what_is_no_code() {
        for bad in [vec![], vec![""], vec!["0"], vec!["00161"], vec!["16a"], vec!["1234567890"]] {
            assert_eq!(Scope::codes(&bad), Err(Error::Scope), "{bad:?}");
        }
    }

    #[test]
    fn look_ups_cover_nothing_but_what_was_asked() {
        assert!(!Scope::Asked.covers(gb(2_079_460_123)));
    }

    proptest::proptest! {
        #[test]
        fn covers_as_text_begins(codes in proptest::collection::vec(1_u32..99_999, 1..20), key in 1_000_000_000_u64..9_999_999_999) {
            let by_text = codes.iter().any(|code| key.to_string().starts_with(&code.to_string()));
            let scope = Scope::codes(codes.iter().map(u32::to_string)).unwrap();
            proptest::prop_assert_eq!(scope.covers(gb(key)), by_text);
        }
    }
}
