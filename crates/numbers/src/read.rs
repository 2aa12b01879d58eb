//! The door: one cell in, one reading out.

use terms::Number;

use crate::{Reading, Settings, Why, address, cell, fast, outcome::Outcome, sheet, text};

/// No telephone number needs more text than this, in bytes; longer cells are refused unread.
const LONGEST: usize = 1024;

/// Reads one cell.
///
/// `cell` is what stands in the cell as bytes of UTF-8; invalid bytes are taken as
/// signs that are no part of a number. Plain forms of numbers under +44 cost some
/// tens of nanoseconds and no allocation, everything else up to a few microseconds.
///
/// ```
/// use numbers::{Class, Rule, Settings, read};
///
/// let settings = Settings::default();
/// assert_eq!(read(b"+44 (0)20 7946 0123", &settings).class, Class::Read);
/// assert_eq!(read(b"0447700900123", &settings).rule, Some(Rule::ZeroBefore44));
/// assert!(read(b" ", &settings).is_empty());
/// ```
#[must_use]
pub fn read(cell: &[u8], settings: &Settings) -> Reading {
    if settings.region.is_44()
        && let Some(reading) = fast::read(cell)
    {
        return reading;
    }
    if cell.iter().all(|byte| *byte == b' ') {
        return Reading::impossible(Why::Empty, 0);
    }
    if cell.len() > LONGEST {
        return Reading::impossible(Why::TooMuchText, 0);
    }
    slowly(cell, settings)
}

/// The number of a cell in a plain form under +44, of which [`read`] says that it is this one number,
/// [`Class::Read`](crate::Class::Read) without a rule; `None` leaves the cell to [`read`].
///
/// ```
/// use numbers::{Settings, plain, read};
///
/// let settings = Settings::default();
/// assert_eq!(plain(b"020 7946 0123", &settings).unwrap().to_string(), "+442079460123");
/// assert_eq!(plain(b"020 7946 0123 or 0124", &settings), None);
/// ```
#[inline]
#[must_use]
pub fn plain(cell: &[u8], settings: &Settings) -> Option<Number> {
    if !settings.region.is_44() {
        return None;
    }
    fast::number(cell).map(|(number, _)| number)
}

/// The number that `text` begins with, written with nothing but digits and perhaps a plus, and how many bytes
/// it takes; [`plain`] says the same of these bytes alone. What stands behind them is the caller's to look at.
///
/// ```
/// use numbers::{Settings, plain, plain_start};
///
/// let settings = Settings::default();
/// let (number, length) = plain_start(b"+447700900123\n+44", &settings).unwrap();
/// assert_eq!((Some(number), length), (plain(b"+447700900123", &settings), 13));
/// assert_eq!(plain_start(b"07700 900123", &settings), None);
/// ```
#[inline]
#[must_use]
pub fn plain_start(text: &[u8], settings: &Settings) -> Option<(Number, usize)> {
    if settings.region.is_44() { fast::leading(text) } else { None }
}

/// The value of a text of one to fifteen digits and nothing else, in a few steps however many they are.
///
/// ```
/// use numbers::whole;
///
/// assert_eq!((whole(b"007"), whole(b"123456789012345")), (Some(7), Some(123_456_789_012_345)));
/// assert_eq!((whole(b""), whole(b"7.5"), whole(b"-7")), (None, None, None));
/// ```
#[inline]
#[must_use]
pub fn whole(text: &[u8]) -> Option<u64> {
    fast::whole(text)
}

/// The way of everything that is not plain.
fn slowly(cell: &[u8], settings: &Settings) -> Reading {
    let folded = text::fold(cell);
    let text = text::unwrap(&folded);
    if text.is_empty() {
        return Reading::impossible(Why::Empty, 0);
    }
    if let Some(reading) = sheet::read(text, settings) {
        return reading;
    }
    let mut outcome = Outcome::default();
    if !address::read(text, settings, &mut outcome) {
        cell::read(text, settings, &mut outcome);
    }
    outcome.finish()
}

#[cfg(test)]
mod tests;
