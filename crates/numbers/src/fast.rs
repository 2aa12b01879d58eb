//! Plain forms of numbers under +44, read in one pass without allocating.

use terms::Number;

use crate::{Reading, gb};

const OTHER: u8 = 255;
const SPACE: u8 = 10;
/// A bracket, dot, dash or slash: after the last one at least three digits must follow.
const MARK: u8 = 11;

static KINDS: [u8; 256] = kinds();

/// Reads `07…`, `+44…`, `44…`, `0044…`, `+44 (0)…` and numbers that lost their 0, with
/// spaces, brackets, dots and dashes; `None` leaves everything else to the slow way.
#[inline]
pub(crate) fn read(cell: &[u8]) -> Option<Reading> {
    number(cell).map(|(number, known)| Reading::one(number, known))
}

/// The number of such a cell, and whether it lies in a range that is known to be in use.
#[inline]
pub(crate) fn number(cell: &[u8]) -> Option<(Number, bool)> {
    let (plus, rest) = signed(cell);
    let (value, digits) = all_digits(rest).or_else(|| digits(rest))?;
    let (national, length) = national(value, digits, plus)?;
    gb::plain(national, length)
}

/// The number that `text` begins with, if it is written with nothing but digits and perhaps a plus,
/// and how many bytes it takes: the same that [`number`] says of these bytes.
#[inline]
pub(crate) fn leading(text: &[u8]) -> Option<(Number, usize)> {
    let (plus, rest) = signed(text);
    let (value, digits) = leading_digits(rest)?;
    let (value, length) = national(value, digits, plus)?;
    let (number, _) = gb::plain(value, length)?;
    Some((number, digits as usize + usize::from(plus)))
}

/// Whether a plus stands first, and what stands behind it.
#[inline]
fn signed(text: &[u8]) -> (bool, &[u8]) {
    text.strip_prefix(b"+").map_or((false, text), |rest| (true, rest))
}

/// The value of at most fifteen digits, if `text` is nothing else.
#[inline]
pub(crate) fn whole(text: &[u8]) -> Option<u64> {
    if let Some((value, _)) = all_digits(text) {
        return Some(value);
    }
    if text.is_empty() || text.len() >= 8 {
        return None;
    }
    let bytes = match (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        // The four in the middle that both have stand at the same places in both.
        (Some(first), Some(last)) => {
            let behind = 8 * (8 - text.len());
            u64::from(u32::from_le_bytes(*first)) << behind
                | u64::from(u32::from_le_bytes(*last)) << 32
        }
        _ => text.iter().fold(0, |bytes, &byte| bytes >> 8 | u64::from(byte) << 56),
    };
    // Where there is no byte, there is a nought.
    let values = (bytes ^ (BYTES * b'0' as u64)) & !(u64::MAX >> (8 * text.len()));
    (others(values) == 0).then(|| eight(values))
}

/// The value of eight to fifteen digits, and how many they are, if `text` is nothing else.
#[inline]
fn all_digits(text: &[u8]) -> Option<(u64, u32)> {
    let (first, last) = (values(*text.first_chunk()?), values(*text.last_chunk()?));
    let behind = text.len() - 8;
    if behind >= 8 || others(first) | others(last) != 0 {
        return None;
    }
    // Of the last eight those that are not among the first eight.
    let last = last & !(u64::MAX >> (8 * behind));
    Some((eight(first) * TENS.get(behind)? + eight(last), text.len() as u32))
}

/// The value of the eight to fifteen digits that `text` begins with, and how many they are.
#[inline]
fn leading_digits(text: &[u8]) -> Option<(u64, u32)> {
    let bytes = match text.first_chunk::<16>() {
        Some(bytes) => *bytes,
        None => {
            let mut bytes = [0; 16];
            bytes.iter_mut().zip(text).for_each(|(to, from)| *to = *from);
            bytes
        }
    };
    let [first, last] = *bytes.as_chunks().0 else { return None };
    let (first, last) = (values(first), values(last));
    let behind = others(last).trailing_zeros() / 8;
    if others(first) != 0 || behind == 8 {
        return None;
    }
    // As many zeros before the last ones as make eight digits.
    let last = last.checked_shl(64 - 8 * behind).unwrap_or_default();
    Some((eight(first) * TENS.get(behind as usize)? + eight(last), 8 + behind))
}

const TENS: [u64; 8] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];

const BYTES: u64 = u64::MAX / 255;

/// Eight bytes, of which digits become their value.
#[inline]
fn values(text: [u8; 8]) -> u64 {
    u64::from_le_bytes(text) ^ (BYTES * b'0' as u64)
}

/// A bit for each byte that is no digit: their sum is more than 127. A carry spoils only what stands behind
/// the first of these.
#[inline]
fn others(values: u64) -> u64 {
    (values.wrapping_add(BYTES * 0x76) | values) & (BYTES * 0x80)
}

/// The value of eight digits, a byte each, the first one lowest.
#[inline]
fn eight(digits: u64) -> u64 {
    let pairs = digits.wrapping_mul(10).wrapping_add(digits >> 8) & 0x00ff_00ff_00ff_00ff;
    let fours = pairs.wrapping_mul(100).wrapping_add(pairs >> 16) & 0x0000_ffff_0000_ffff;
    fours.wrapping_mul(10_000).wrapping_add(fours >> 32) & 0xffff_ffff
}

/// The value of all digits and how many they are; leading zeros count.
#[inline]
fn digits(text: &[u8]) -> Option<(u64, u32)> {
    let (mut value, mut digits, mut at_mark) = (0_u64, 0_u32, 0_u32);
    for &byte in text {
        let kind = kind(byte);
        if kind < SPACE {
            value = value.wrapping_mul(10).wrapping_add(u64::from(kind));
            digits += 1;
        } else if kind == MARK {
            at_mark = digits;
        } else if kind != SPACE {
            return None;
        }
    }
    // A short last group after a mark may be a range (`0123-4`) or a fraction (`.0`).
    let plain = digits <= 15 && (at_mark == 0 || at_mark + 3 <= digits);
    plain.then_some((value, digits))
}

/// Takes off the country code and the 0 that is dialled inside the country.
#[inline]
fn national(value: u64, digits: u32, plus: bool) -> Option<(u64, usize)> {
    const TEN: u64 = 10_000_000_000;
    const NINE: u64 = 1_000_000_000;
    const CODE_TEN: u64 = 44 * TEN;
    const CODE_NINE: u64 = 44 * NINE;
    match digits {
        11 if !plus && value < TEN => Some((value, 10)),
        10 if !plus && value < NINE => Some((value, 9)),
        10 if !plus => Some((value, 10)),
        9 if !plus => Some((value, 9)),
        // 44 and ten digits; after 00 the same, with 14 digits in all.
        12 | 14 if (digits == 12 || !plus) && (CODE_TEN..CODE_TEN + TEN).contains(&value) => {
            Some((value - CODE_TEN, 10))
        }
        // 44, 0 and ten digits: the integer is 44 times 10^11 and the rest.
        13 if (CODE_TEN * 10..CODE_TEN * 10 + TEN).contains(&value) => {
            Some((value - CODE_TEN * 10, 10))
        }
        11 if (CODE_NINE..CODE_NINE + NINE).contains(&value) => Some((value - CODE_NINE, 9)),
        _ => None,
    }
}

#[inline]
fn kind(byte: u8) -> u8 {
    KINDS.get(usize::from(byte)).copied().unwrap_or(OTHER)
}

const fn kinds() -> [u8; 256] {
    let mut kinds = [OTHER; 256];
    let mut byte = 0;
    while byte < 256 {
        let kind = match byte as u8 {
            digit @ b'0'..=b'9' => digit - b'0',
            b' ' => SPACE,
            b'(' | b')' | b'.' | b'-' | b'/' => MARK,
            _ => OTHER,
        };
        #[expect(clippy::indexing_slicing, reason = "runs in the compiler only")]
        {
            kinds[byte] = kind;
        }
        byte += 1;
    }
    kinds
}
