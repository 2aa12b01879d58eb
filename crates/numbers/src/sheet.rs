//! What spreadsheets make of telephone numbers: fractions, exponents, thousands.

use crate::{
    Reading, Rule, Settings, Why,
    outcome::Outcome,
    whole::{self, Whole},
};

/// Reads a cell that looks like a number with a fraction, an exponent or thousands
/// separators; `None` where it does not, or where nothing speaks against a plain number.
pub(crate) fn read(text: &[u8], settings: &Settings) -> Option<Reading> {
    let text = text.strip_prefix(b"+").unwrap_or(text);
    if !text.first()?.is_ascii_digit() {
        return None;
    }
    exponent(text, settings)
        .or_else(|| thousands(text, settings))
        .or_else(|| fraction(text, settings))
}

/// `7.700900123E+09`: all digits are there, or the cell is lossy.
fn exponent(text: &[u8], settings: &Settings) -> Option<Reading> {
    let at = text.iter().position(|byte| matches!(byte, b'e' | b'E'))?;
    let (mantissa, exponent) = text.split_at_checked(at)?;
    let exponent = exponent.get(1..)?;
    let exponent = digits(exponent.strip_prefix(b"+").unwrap_or(exponent), 1..=2)?;
    let exponent = exponent.iter().fold(0, |value, digit| value * 10 + usize::from(digit - b'0'));
    let (units, fraction) = match mantissa.iter().position(|byte| matches!(byte, b'.' | b',')) {
        Some(at) => (mantissa.get(..at)?, mantissa.get(at + 1..)?),
        None => (mantissa, [].as_slice()),
    };
    let (units, fraction) = (digits(units, 1..=15)?, digits(fraction, 0..=20)?);
    let length = units.len() + exponent;
    if !(7..=15).contains(&length) {
        return None;
    }
    let Some((kept, beyond)) = fraction.split_at_checked(exponent) else {
        let missing = u32::try_from(exponent - fraction.len()).unwrap_or(0);
        return Some(Reading::impossible(Why::LossyCell, 10_u64.pow(missing)));
    };
    if beyond.iter().any(|digit| *digit != b'0') {
        return Some(Reading::impossible(Why::UnexplainedDigits, 0));
    }
    let digits = [units, kept].concat();
    repaired(&digits, Rule::Exponent, settings)
        .or(Some(Reading::impossible(Why::UnexplainedDigits, 0)))
}

/// `7,700,900,123`, perhaps with `.00`.
fn thousands(text: &[u8], settings: &Settings) -> Option<Reading> {
    let (whole, zeros) = match text.iter().position(|byte| *byte == b'.') {
        Some(at) => (text.get(..at)?, text.get(at + 1..)?),
        None => (text, [].as_slice()),
    };
    if !zeros.iter().all(|digit| *digit == b'0') {
        return None;
    }
    let mut parts = whole.split(|byte| *byte == b',');
    let mut joined = digits(parts.next()?, 1..=3)?.to_vec();
    let first = joined.len();
    for part in parts {
        joined.extend_from_slice(digits(part, 3..=3)?);
    }
    if joined.len() == first { None } else { repaired(&joined, Rule::Thousands, settings) }
}

/// `7700900123.0`; where the digits with the zeros are a number as well, both are candidates.
fn fraction(text: &[u8], settings: &Settings) -> Option<Reading> {
    let at = text.iter().position(|byte| *byte == b'.')?;
    let (units, fraction) =
        (digits(text.get(..at)?, 1..=15)?, digits(text.get(at + 1..)?, 1..=20)?);
    if fraction.iter().any(|digit| *digit != b'0') {
        return None;
    }
    let Whole::Number(number, _) = whole::read(units, false, settings) else { return None };
    let mut outcome = Outcome::default();
    outcome.add(number);
    outcome.repair(Rule::ZeroFraction);
    let glued = whole::read(&[units, fraction].concat(), false, settings);
    if let Whole::Number(glued, None) = glued
        && glued != number
    {
        outcome.add(glued);
        outcome.doubt(Why::SeveralReadings, 2);
    }
    Some(outcome.finish())
}

fn repaired(digits: &[u8], rule: Rule, settings: &Settings) -> Option<Reading> {
    let Whole::Number(number, _) = whole::read(digits, false, settings) else { return None };
    let mut outcome = Outcome::default();
    outcome.add(number);
    outcome.repair(rule);
    Some(outcome.finish())
}

fn digits(text: &[u8], length: std::ops::RangeInclusive<usize>) -> Option<&[u8]> {
    (length.contains(&text.len()) && text.iter().all(u8::is_ascii_digit)).then_some(text)
}
