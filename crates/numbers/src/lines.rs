//! Further lines by their last digits: `020 7946 0123/4`, `01632 960120-9`.

use terms::Number;

use crate::gb;

/// Which lines a tail such as `/4` or `-9` adds to the number before it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Lines {
    /// The further numbers, ascending.
    pub(crate) numbers: Vec<Number>,
    /// How many further numbers it could be, if not these alone; 0 where it is clear.
    pub(crate) unclear: u64,
}

/// What stands between a number and the tail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Between {
    Slash,
    Dash,
    Comma,
    /// `or`, `and`, `&`.
    Word,
}

/// A range of lines is listed up to so many.
const WIDEST: u64 = 100;

/// The lines that `tail` names after `number`; `None` where the digits cannot be a tail of it.
pub(crate) fn lines(number: Number, tail: &[u8], between: Between) -> Option<Lines> {
    let national = number.gb_national()?;
    let longest = gb::local_digits(number).unwrap_or(6);
    let digits = u32::try_from(tail.len()).ok()?;
    if digits == 0 || (digits > 4 && digits != longest) {
        return None;
    }
    let power = 10_u64.pow(digits);
    let end = national - national % power + gb::value(tail)?;
    match (between, digits) {
        (Between::Dash, _) => range(national, end),
        (Between::Slash, 1) => range(national, end),
        (Between::Comma, 1..=4) => Some(Lines { unclear: 1, ..named(end)? }),
        _ => named(end),
    }
}

/// Every line after `first` up to `last`, both full numbers, if they are a range of lines.
pub(crate) fn between(first: Number, last: Number) -> Option<Lines> {
    let (first, last) = (first.gb_national()?, last.gb_national()?);
    if last.checked_sub(first)? < WIDEST { range(first, last) } else { None }
}

fn range(first: u64, last: u64) -> Option<Lines> {
    match last.checked_sub(first) {
        Some(width) if width < WIDEST => {
            let numbers = (first + 1..=last).map(possible).collect::<Option<Vec<_>>>()?;
            Some(Lines { numbers, unclear: 0 })
        }
        Some(width) => Some(Lines { unclear: width, ..named(last)? }),
        // Downwards: a slip, or the digit before the last one goes up as well.
        None => Some(Lines { unclear: 1, ..named(last)? }),
    }
}

fn named(national: u64) -> Option<Lines> {
    Some(Lines { numbers: vec![possible(national)?], unclear: 0 })
}

fn possible(national: u64) -> Option<Number> {
    gb::possible(national, national.ilog10() as usize + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn last_digits(tail: &str, between: Between) -> Option<(Vec<u64>, u64)> {
        let number = Number::gb(2_079_460_123).unwrap();
        let lines = lines(number, tail.as_bytes(), between)?;
        Some((lines.numbers.iter().map(|n| n.digits() % 100_000_000).collect(), lines.unclear))
    }

    #[test]
    fn a_slash_names_a_line_and_those_up_to_it() {
        assert_eq!(last_digits("4", Between::Slash), Some((vec![79_460_124], 0)));
        assert_eq!(last_digits("6", Between::Slash).unwrap().0.len(), 3);
        assert_eq!(last_digits("0199", Between::Slash).unwrap().0, [79_460_199]);
        assert_eq!(last_digits("79460500", Between::Slash).unwrap().0, [79_460_500]);
        assert_eq!(last_digits("123", Between::Word).unwrap(), (vec![79_460_123], 0));
    }

    #[test]
    fn a_dash_is_a_range() {
        assert_eq!(last_digits("9", Between::Dash).unwrap().0.len(), 6);
        assert_eq!(last_digits("0222", Between::Dash).unwrap().0.len(), 99);
        assert_eq!(last_digits("0223", Between::Dash).unwrap(), (vec![79_460_223], 100));
        assert_eq!(last_digits("1", Between::Dash).unwrap(), (vec![79_460_121], 1));
    }

    #[test]
    fn not_every_digit_is_a_tail() {
        for tail in ["", "12345", "123456", "1234567", "123456789"] {
            assert_eq!(last_digits(tail, Between::Slash), None, "{tail}");
        }
        assert_eq!(last_digits("456", Between::Comma).unwrap().1, 1);
    }
}
