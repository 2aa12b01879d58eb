//! Which national numbers are possible under +44, by their leading digits.
//!
//! # Source
//! `gb/ranges.txt`, and for what stands in no table: Ofcom's National Telephone
//! Numbering Plan, in which 0, 4 and 6 begin no number and new ranges have ten digits.

mod plan;

use terms::Number;

use plan::PLAN;

const SEVEN: u8 = 1;
const NINE: u8 = 2;
const TEN: u8 = 4;
const KNOWN: u8 = 8;

/// 0800 1111, the one number that is known by its seven digits.
const CHILDLINE: u64 = 8_001_111;

/// How a number of `digits` digits fits the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fit {
    /// A possible number.
    Possible(Number),
    /// More digits than its range has; the network would ring the shorter number.
    Overlong(Number, Number),
    /// Fewer digits than any number that begins so.
    Short,
    /// More digits than any number that begins so.
    Long,
    /// No number begins so.
    Unused,
}

/// The digits as an integer; `None` for anything else than 1 to 15 digits.
pub(crate) fn value(digits: &[u8]) -> Option<u64> {
    let fits = (1..=15).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit);
    fits.then(|| digits.iter().fold(0, |value, digit| value * 10 + u64::from(digit - b'0')))
}

/// The number, if `national` of so many digits is a possible one.
pub(crate) fn possible(national: u64, digits: usize) -> Option<Number> {
    match fit(national, digits) {
        Fit::Possible(number) => Some(number),
        _ => None,
    }
}

/// The number and whether its range is known, if `national` is a possible one of
/// nine or ten digits: the way of the fast path, which leaves everything else.
#[inline]
pub(crate) fn plain(national: u64, digits: usize) -> Option<(Number, bool)> {
    let (block, length) = match digits {
        10 => (national / 10_000, TEN),
        9 => (national / 1_000, NINE),
        _ => return None,
    };
    let lengths = PLAN.lengths(block);
    let childline = national / 1_000 == CHILDLINE || national / 100 == CHILDLINE;
    if lengths & length == 0 || childline {
        return None;
    }
    Some((Number::gb(national)?, lengths & KNOWN != 0))
}

/// How `national`, written with so many digits, fits the plan.
pub(crate) fn fit(national: u64, digits: usize) -> Fit {
    let Some(block) = block(national, digits) else { return Fit::Short };
    let lengths = lengths(national, digits, block);
    if lengths == 0 {
        return Fit::Unused;
    }
    if lengths & length_bit(digits) != 0 {
        return Number::gb(national).map_or(Fit::Short, Fit::Possible);
    }
    let longest = [10, 9, 7].into_iter().find(|&n| lengths & length_bit(n) != 0).unwrap_or(10);
    if digits < longest {
        return Fit::Short;
    }
    let rings = national / 10_u64.pow((digits - longest) as u32);
    match (Number::gb(national), Number::gb(rings)) {
        (Some(written), Some(rings)) => Fit::Overlong(written, rings),
        _ => Fit::Long,
    }
}

/// Whether the range of a number is known to be in use.
pub(crate) fn is_known(number: Number) -> Option<bool> {
    let national = number.gb_national()?;
    let digits = national.ilog10() as usize + 1;
    block(national, digits).map(|block| PLAN.lengths(block) & KNOWN != 0)
}

/// How many digits follow the dialling code, for a number with a geographic code.
pub(crate) fn local_digits(number: Number) -> Option<u32> {
    let national = number.gb_national()?;
    let digits = national.ilog10() + 1;
    let code = match national / 10_u64.pow(digits.checked_sub(3)?) {
        200..=299 => 2,
        110..=119 => 3,
        three @ 120..=199 if three % 10 == 1 => 3,
        120..=199 => 4,
        _ => return None,
    };
    Some(digits - code)
}

fn lengths(national: u64, digits: usize, block: u64) -> u8 {
    let seven = national / 10_u64.pow(digits.saturating_sub(7) as u32);
    if digits >= 7 && seven == CHILDLINE { SEVEN | KNOWN } else { PLAN.lengths(block) }
}

/// The first six digits; `None` below six digits.
fn block(national: u64, digits: usize) -> Option<u64> {
    let excess = u32::try_from(digits.checked_sub(6)?).ok()?;
    Some(national / 10_u64.checked_pow(excess)?)
}

const fn length_bit(digits: usize) -> u8 {
    match digits {
        7 => SEVEN,
        9 => NINE,
        10 => TEN,
        _ => 0,
    }
}

#[cfg(test)]
mod tests;
