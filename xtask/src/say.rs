//! What the chores print: results on standard output, trouble on standard error.

use std::fmt::{self, Display};
use std::io::Write as _;

/// A failure that was told already: the chore ends with 1 and says no more, so
/// that its closing line stays the last.
#[derive(Debug)]
pub(crate) struct Told;

impl Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("told above")
    }
}

impl std::error::Error for Told {}

/// One line on standard output. A closed pipe is not our trouble.
pub(crate) fn line(text: impl Display) {
    drop(writeln!(std::io::stdout().lock(), "{text}"));
}

/// One line on standard error.
pub(crate) fn trouble(text: impl Display) {
    drop(writeln!(std::io::stderr().lock(), "xtask: {text}"));
}

/// A whole number grouped in thousands: `1,346,503`.
pub(crate) fn grouped(count: u64) -> String {
    let digits = count.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_grouped_in_thousands() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(1_000), "1,000");
        assert_eq!(grouped(1_346_503), "1,346,503");
    }
}
