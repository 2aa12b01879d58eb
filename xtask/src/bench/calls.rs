//! Call records: 2,000 lines that call for thirty months.

use super::chance::Chance;
use super::days;
use super::leads::{decimal, written};
use super::register::Register;

const LINES: u64 = 2_000;
/// Calls in a thousand.
const TO_LISTED: u64 = 530;
const ANSWERED: u64 = 400;
/// Seconds of a working day, from nine to eight.
const OPEN: u64 = 11 * 3_600;
const NINE: u64 = 9 * 3_600;
/// The law's days between listing and call.
const GRACE: u64 = 28;

/// The first row of the records.
pub(super) const HEADER: &[u8] = b"call_id,caller,called,start,talk_time\n";

/// Records of so many calls, in the order of their start.
pub(super) struct Calls<'a> {
    register: &'a Register,
    seed: u64,
    calls: u64,
    days: Vec<String>,
}

impl<'a> Calls<'a> {
    pub(super) fn new(register: &'a Register, seed: u64, calls: u64) -> Self {
        let (first, last) = days::CALLS;
        Self { register, seed, calls, days: (first..=last).map(days::text).collect() }
    }

    /// Row `row`, counted from 1; gives whether the call is proved to have been unlawful.
    pub(super) fn call(&self, out: &mut Vec<u8>, row: u64) -> bool {
        let mut chance = Chance::of(self.seed ^ 0xca11, row);
        let listed = chance.below(1_000) < TO_LISTED;
        let number = match listed {
            true => self.register.listed(&mut chance),
            false => self.register.unlisted(&mut chance),
        };
        let open = self.days.len() as u64 * OPEN;
        let moment = (u128::from(row - 1) * u128::from(open) / u128::from(self.calls)) as u64;
        let (day, second) = (moment / OPEN, NINE + moment % OPEN);
        decimal(out, row);
        out.push(b',');
        written(out, "0*,", drama(chance.below(LINES)));
        written(out, "0*,", number);
        out.extend_from_slice(self.days.get(day as usize).map_or(b"", |day| day.as_bytes()));
        clock(out, second);
        let answered = chance.below(1_000) < ANSWERED;
        decimal(out, if answered { 1 + chance.below(180) } else { 0 });
        out.push(b'\n');
        answered && listed && proved(self.register.since(number), days::CALLS.0 + day)
    }
}

/// A line of Ofcom's numbers for drama, in London or Manchester.
fn drama(line: u64) -> u64 {
    if line < 1_000 { 2_079_460_000 + line } else { 1_614_960_000 + line - 1_000 }
}

/// Whether the editions prove that a number had been listed for 28 days: the first one that it
/// stands in counts, and the last one was after all calls.
fn proved(since: u64, day: u64) -> bool {
    let seen = days::EDITIONS.into_iter().find(|edition| since <= *edition);
    seen.is_some_and(|edition| edition + GRACE <= day)
}

fn clock(out: &mut Vec<u8>, second: u64) {
    for (before, part) in [(b' ', second / 3_600), (b':', second / 60 % 60), (b':', second % 60)] {
        out.extend_from_slice(&[before, b'0' + (part / 10) as u8, b'0' + (part % 10) as u8]);
    }
    out.push(b',');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn listed_in_an_edition_28_days_before() {
        let [first, middle, last] = days::EDITIONS;
        assert!(proved(first, first + 28) && !proved(first, first + 27));
        assert!(proved(first + 1, middle + 28) && !proved(first + 1, middle + 27));
        assert!(!proved(middle + 1, last - 1));
    }

    #[test]
    fn calls_follow_each_other_from_the_first_day_to_the_last() {
        let ranges = include_str!("../../../crates/numbers/src/gb/ranges.txt");
        let register = Register::make(1, 50_000, ranges).unwrap();
        let calls = Calls::new(&register, 1, 10_000);
        let mut out = Vec::new();
        let unlawful = (1..=10_000).filter(|row| calls.call(&mut out, *row)).count();
        assert!((1_600..2_100).contains(&unlawful), "{unlawful}");
        let text = String::from_utf8(out).unwrap();
        let starts: Vec<&str> = text.lines().map(|line| line.split(',').nth(3).unwrap()).collect();
        assert!(starts.is_sorted() && starts[0] == "2021-07-01 09:00:00");
        assert_eq!(starts[9_999], "2023-12-31 18:59:40");
    }
}
