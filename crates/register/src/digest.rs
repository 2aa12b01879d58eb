//! The canonical digest of an edition: two licensees who hold the same edition compute the same.
//!
//! It is the SHA-256 of the distinct numbers that are listed, in ascending
//! order, each as its digits with the country code and without a plus, followed
//! by one line feed. Anyone can compute it again:
//!
//! ```sh
//! LC_ALL=C sort -n -u numbers.txt | sha256sum
//! ```
//!
//! A partial edition is digested in the same way; its scope is told beside it.
//! For look-ups each line has a blank and `1` (listed) or `0` (not listed) after
//! the digits; for attributed days, a blank, the day listed, a blank and the day
//! removed or `-`, in ascending order of number and day.
//!
//! ```
//! use register::digest;
//! use terms::Number;
//!
//! let listed = ["+441134960001", "+447700900123"].map(|n| Number::from_e164(n).unwrap());
//! assert_eq!(
//!     digest::of_numbers(listed).to_string(),
//!     "f7288b7a12f1357ec4edd50926d68260df67edf5615204678de9ead020c0fe56",
//! );
//! ```

use std::io::Write as _;

use sha2::{Digest as _, Sha256};
use terms::{Date, Number};

use crate::Digest;

/// The digest of an edition that lists these numbers, given ascending and distinct.
#[must_use]
pub fn of_numbers(numbers: impl IntoIterator<Item = Number>) -> Digest {
    let mut lines = Lines::default();
    for number in numbers {
        lines.number(number);
    }
    lines.finish()
}

/// Lines on their way into a SHA-256.
#[derive(Default)]
pub(crate) struct Lines {
    hasher: Sha256,
    buffer: Vec<u8>,
    digits: Digits,
    /// Days as text, by their number; zeros until they are needed.
    days: Vec<[u8; 10]>,
    count: u64,
}

const BUFFER: usize = 32 * 1024;

impl Lines {
    /// A listed number.
    pub(crate) fn number(&mut self, number: Number) {
        self.start(number);
        self.end();
    }

    /// A number that was asked about.
    pub(crate) fn asked(&mut self, number: Number, listed: bool) {
        self.start(number);
        self.buffer.extend_from_slice(if listed { b" 1" } else { b" 0" });
        self.end();
    }

    /// A number and its attributed days.
    pub(crate) fn dated(&mut self, number: Number, from: Date, until: Option<Date>) {
        self.start(number);
        self.buffer.push(b' ');
        self.day(from);
        self.buffer.push(b' ');
        match until {
            Some(until) => self.day(until),
            None => self.buffer.push(b'-'),
        }
        self.end();
    }

    /// Writes a day; each is worked out once.
    fn day(&mut self, day: Date) {
        let at = usize::from(day.epoch_days());
        if self.days.len() <= at {
            self.days.resize(at + 1, [0; 10]);
        }
        let Some(text) = self.days.get_mut(at) else { return };
        if text.starts_with(&[0]) {
            // Ten bytes take a day of ten characters.
            let _ = write!(text.as_mut_slice(), "{day}");
        }
        self.buffer.extend_from_slice(text);
    }

    /// Lines so far.
    pub(crate) fn count(&self) -> u64 {
        self.count
    }

    pub(crate) fn finish(mut self) -> Digest {
        self.hasher.update(&self.buffer);
        Digest(self.hasher.finalize().into())
    }

    fn start(&mut self, number: Number) {
        self.buffer.extend_from_slice(self.digits.of(number));
        self.count += 1;
    }

    fn end(&mut self) {
        self.buffer.push(b'\n');
        if self.buffer.len() >= BUFFER {
            self.hasher.update(&self.buffer);
            self.buffer.clear();
        }
    }
}

/// The decimal digits of the number last written.
struct Digits([u8; 20]);

impl Default for Digits {
    fn default() -> Self {
        Self([b'0'; 20])
    }
}

impl Digits {
    fn of(&mut self, number: Number) -> &[u8] {
        let mut rest = number.digits();
        let mut used = 0;
        for digit in self.0.iter_mut().rev() {
            *digit = b'0' + (rest % 10) as u8;
            rest /= 10;
            used += 1;
            if rest == 0 {
                break;
            }
        }
        self.0.get(self.0.len() - used..).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_the_sha256_of_sorted_lines() {
        let numbers = [8_001_111, 120_460_000, 1_134_960_001, 7_700_900_123];
        let text = "448001111\n44120460000\n441134960001\n447700900123\n";
        let digest = of_numbers(numbers.map(|n| Number::gb(n).unwrap()));
        assert_eq!(digest.0, <[u8; 32]>::from(Sha256::digest(text)));
    }

    #[test]
    fn many_numbers_pass_through_the_buffer() {
        let numbers = (0..10_000).map(|n| Number::gb(7_700_900_000 + n).unwrap());
        let text: String = numbers.clone().map(|n| format!("{}\n", n.digits())).collect();
        assert_eq!(of_numbers(numbers).0, <[u8; 32]>::from(Sha256::digest(text)));
    }

    #[test]
    fn days_and_answers_have_their_own_lines() {
        let number = Number::gb(7_700_900_123).unwrap();
        let day = Date::parse("2020-05-03").unwrap();
        let mut lines = Lines::default();
        lines.asked(number, true);
        lines.dated(number, day, None);
        lines.dated(number, day, Some(day));
        assert_eq!(lines.count(), 3);
        let text =
            "447700900123 1\n447700900123 2020-05-03 -\n447700900123 2020-05-03 2020-05-03\n";
        assert_eq!(lines.finish().0, <[u8; 32]>::from(Sha256::digest(text)));
    }
}
