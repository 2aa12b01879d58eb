//! All digits of a piece as one number: prefixes, country code, length.

use terms::Number;

use crate::{Rule, Settings, Why, abroad, gb, gb::Fit};

/// What the digits of one piece are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Whole {
    /// One number, perhaps after a repair.
    Number(Number, Option<Rule>),
    /// Candidates, why it is none of them for certain, and how many it could be.
    Doubt(Vec<Number>, Why, u64),
    /// No number.
    Not(Why),
}

const OUTSIDE_LINE: &[u8] = b"9";
const WITHHOLD: [&[u8]; 2] = [b"1470", b"141"];

/// Reads ASCII digits as one number; `plus` says whether a plus stood before them.
pub(crate) fn read(digits: &[u8], plus: bool, settings: &Settings) -> Whole {
    if !settings.region.is_44() {
        return elsewhere(digits, plus, settings);
    }
    let direct = full(digits, plus);
    if plus || matches!(direct, Whole::Number(..)) {
        return direct;
    }
    if let Some(number) = after_prefix(digits) {
        return number;
    }
    local(digits, settings, direct)
}

/// A number with its 0 or its country code, or one that lost its 0.
fn full(digits: &[u8], plus: bool) -> Whole {
    match (plus, digits) {
        (_, [b'4', b'4', rest @ ..]) => after_code(rest, None),
        (false, [b'0', b'0', b'4', b'4', rest @ ..]) => after_code(rest, None),
        (true, [b'0', b'0', b'4', b'4', rest @ ..]) => after_code(rest, Some(Rule::StrayPlus)),
        (_, [b'0', b'4', b'4', rest @ ..]) => after_code(rest, Some(Rule::ZeroBefore44)),
        (true, [b'0', b'0', rest @ ..]) => match foreign(rest) {
            Whole::Number(number, _) => Whole::Number(number, Some(Rule::StrayPlus)),
            other => other,
        },
        (true, [b'0', rest @ ..]) => national(rest, Some(Rule::StrayPlus)),
        (false, [b'0', b'0', rest @ ..]) | (true, rest) => foreign(rest),
        (false, [b'0', rest @ ..]) => national(rest, None),
        (false, bare) => lost_zero(bare),
    }
}

/// What follows the country code: the number, a 0 before it, or the code once more.
fn after_code(digits: &[u8], rule: Option<Rule>) -> Whole {
    let direct = national(digits.strip_prefix(b"0").unwrap_or(digits), rule);
    let twice = Some(Rule::CountryCodeTwice);
    match (&direct, digits) {
        (Whole::Number(..), _) => direct,
        (_, [b'0', b'0', b'4', b'4', rest @ ..])
        | (_, [b'0', b'4', b'4', rest @ ..])
        | (_, [b'4', b'4', rest @ ..]) => after_code(rest, twice),
        _ => direct,
    }
}

fn national(digits: &[u8], rule: Option<Rule>) -> Whole {
    let Some(value) = gb::value(digits) else {
        return Whole::Not(if digits.is_empty() { Why::TooShort } else { Why::TooLong });
    };
    match gb::fit(value, digits.len()) {
        Fit::Possible(number) => Whole::Number(number, rule),
        Fit::Overlong(written, rings) => {
            Whole::Doubt(vec![written, rings], Why::LongerThanItsRange, 2)
        }
        Fit::Short => Whole::Not(Why::TooShort),
        Fit::Unused => Whole::Not(Why::UnusedRange),
        Fit::Long => match one_digit_less(digits) {
            0 => Whole::Not(Why::TooLong),
            ways => Whole::Doubt(Vec::new(), Why::TooLong, ways),
        },
    }
}

/// Ten or nine digits that begin as a number does without its 0.
fn lost_zero(digits: &[u8]) -> Whole {
    match national(digits, None) {
        // Seven digits without a 0 are as well a local number.
        Whole::Number(number, _) if digits.len() < 9 => {
            Whole::Doubt(vec![number], Why::SeveralReadings, 1)
        }
        Whole::Doubt(_, Why::TooLong, _) => Whole::Not(Why::TooLong),
        other => other,
    }
}

fn foreign(digits: &[u8]) -> Whole {
    if digits.starts_with(b"0") {
        return Whole::Not(Why::UnusedRange);
    }
    let why = match abroad::international(digits) {
        Ok(number) => return Whole::Number(number, None),
        Err(why) => why,
    };
    match lost_zero(digits) {
        // `+7700900123` has no country that it could be of: the country code may be missing.
        Whole::Number(number, _) => Whole::Doubt(vec![number], Why::SeveralReadings, 1),
        _ => Whole::Not(why),
    }
}

/// A full number behind `9`, `141` or `1470`, or behind the first and one of the others.
fn after_prefix(digits: &[u8]) -> Option<Whole> {
    let withheld = |digits: &[u8], rule| {
        let rest = WITHHOLD.iter().find_map(|prefix| digits.strip_prefix(*prefix))?;
        full_with_zero(rest, rule)
    };
    withheld(digits, Rule::WithholdPrefix).or_else(|| {
        let rest = digits.strip_prefix(OUTSIDE_LINE)?;
        full_with_zero(rest, Rule::OutsideLine).or_else(|| withheld(rest, Rule::OutsideLine))
    })
}

fn full_with_zero(digits: &[u8], rule: Rule) -> Option<Whole> {
    match (digits.first(), full(digits, false)) {
        (Some(b'0'), Whole::Number(number, _)) => Some(Whole::Number(number, Some(rule))),
        _ => None,
    }
}

/// A number without its area, of 5 to 8 digits; none of them begins with 0 or 1.
fn local(digits: &[u8], settings: &Settings, direct: Whole) -> Whole {
    let is_local = (5..=8).contains(&digits.len()) && digits.first().is_some_and(|d| *d > b'1');
    if !is_local {
        return direct;
    }
    let completed = settings.area.map(|area| area.complete(digits));
    match (direct, completed) {
        (Whole::Doubt(mut candidates, why, ways), Some(Some(number))) => {
            candidates.push(number);
            Whole::Doubt(candidates, why, ways + 1)
        }
        (direct @ Whole::Doubt(..), _) => direct,
        (_, Some(Some(number))) => Whole::Number(number, Some(Rule::AreaAdded)),
        (_, Some(None)) => Whole::Not(Why::TooShort),
        (_, None) => Whole::Not(Why::NoAreaCode),
    }
}

/// Where national forms are those of another country.
fn elsewhere(digits: &[u8], plus: bool, settings: &Settings) -> Whole {
    if plus {
        return full(digits, true);
    }
    match abroad::national(digits, settings.region) {
        Ok(number) => match number.gb_national() {
            // Whatever is under +44 is judged by one table only.
            Some(national) => match gb::possible(national, national.ilog10() as usize + 1) {
                Some(number) => Whole::Number(number, None),
                None => Whole::Not(Why::TooLong),
            },
            None => Whole::Number(number, None),
        },
        Err(why) => Whole::Not(why),
    }
}

/// How many possible numbers remain when one of the digits is left out.
fn one_digit_less(digits: &[u8]) -> u64 {
    let mut found = Vec::new();
    for left_out in 0..digits.len() {
        let kept = digits.iter().enumerate().filter(|(at, _)| *at != left_out);
        let kept: Vec<u8> = kept.map(|(_, digit)| *digit).collect();
        let number = gb::value(&kept).and_then(|value| gb::possible(value, kept.len()));
        if let Some(number) = number.filter(|number| !found.contains(number)) {
            found.push(number);
        }
    }
    found.len() as u64
}
