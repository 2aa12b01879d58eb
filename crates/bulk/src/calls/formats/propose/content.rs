//! What stands in a column of call records.

use std::collections::BTreeMap;

use numbers::{Class, Settings};
use terms::Date;

use super::names::{Meaning, meaning};
use crate::calls::mapping::Time;
use crate::calls::row;
use crate::calls::stamp::{self, Stamp};
use crate::calls::zone::{DAY, Zone};

/// A longest extension, in digits.
const EXTENSION: usize = 6;
/// So many different values are told apart.
const VALUES: usize = 200;

/// One column: its name, and what its cells hold in the sample.
#[derive(Clone, Debug)]
pub(super) struct Column {
    /// Its header; its number from 1 where there is none.
    pub(super) name: String,
    pub(super) meaning: Meaning,
    /// Cells that are not empty.
    pub(super) filled: usize,
    pub(super) empty: usize,
    /// Telephone numbers, and extensions.
    pub(super) numbers: usize,
    pub(super) extensions: usize,
    /// Digits that are no number that exists.
    pub(super) wrong_numbers: usize,
    /// Numbers that are written as only telephone numbers are.
    pub(super) written: usize,
    /// Dates with a time.
    pub(super) moments: usize,
    /// Of these, those at midnight, as spreadsheets write dates.
    pub(super) midnights: usize,
    /// Of these, those that name their distance from UTC.
    pub(super) offsets: usize,
    pub(super) dates: usize,
    pub(super) clocks: usize,
    pub(super) mail: usize,
    /// Seconds and milliseconds since 1970.
    pub(super) epochs: usize,
    pub(super) millis: usize,
    /// Ids that begin with an epoch.
    pub(super) epoch_ids: usize,
    pub(super) seconds: usize,
    pub(super) slashes: Slashes,
    /// Different values in lower case, with how often each stands there.
    pub(super) values: BTreeMap<String, usize>,
}

/// Dates written `a/b/year`.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Slashes {
    pub(super) all: usize,
    /// The first number can be no month.
    pub(super) day_first: usize,
    /// The second number can be no month.
    pub(super) month_first: usize,
}

impl Column {
    pub(super) fn new(name: String, named: bool) -> Self {
        let meaning = if named { meaning(&name) } else { Meaning::Unknown };
        Self {
            name,
            meaning,
            filled: 0,
            empty: 0,
            numbers: 0,
            extensions: 0,
            wrong_numbers: 0,
            written: 0,
            moments: 0,
            midnights: 0,
            offsets: 0,
            dates: 0,
            clocks: 0,
            mail: 0,
            epochs: 0,
            millis: 0,
            epoch_ids: 0,
            seconds: 0,
            slashes: Slashes::default(),
            values: BTreeMap::new(),
        }
    }

    /// Takes one cell into account.
    pub(super) fn add(&mut self, cell: &[u8]) {
        let text = cell.trim_ascii();
        if text.is_empty() || matches!(text, b"NULL" | b"null" | b"\\N") {
            self.empty += 1;
            return;
        }
        self.filled += 1;
        self.seconds += usize::from(stamp::seconds(text).is_some());
        self.epoch_ids += usize::from(row::epoch(text).is_some());
        if self.values.len() < VALUES {
            let value = String::from_utf8_lossy(text).to_lowercase();
            *self.values.entry(value).or_default() += 1;
        }
        self.slashes.add(text);
        if !self.time(text) {
            self.number(text);
        }
    }

    /// Counts a time; false if it is none, or digits that can be a number as well.
    fn time(&mut self, text: &[u8]) -> bool {
        let utc = Zone::utc();
        let reads = |form| Stamp::read(text, None, form, &utc).is_ok();
        let shown = String::from_utf8_lossy(text);
        if Date::parse(&shown).is_ok() || (text.len() == 10 && reads(Time::Civil)) {
            self.dates += 1;
        } else if reads(Time::Civil) {
            self.moments += 1;
            let clock = stamp::civil(text);
            self.midnights += usize::from(clock.is_some_and(|clock| clock % DAY == 0));
            self.offsets += usize::from(clock.is_none());
        } else if is_clock(text) {
            self.clocks += 1;
        } else if reads(Time::Mail) {
            self.mail += 1;
        } else {
            self.epochs += usize::from(text.len() == 10 && reads(Time::Epoch));
            self.millis += usize::from(text.len() == 13 && reads(Time::EpochMillis));
            return false;
        }
        true
    }

    fn number(&mut self, text: &[u8]) {
        if text.len() <= EXTENSION && text.iter().all(u8::is_ascii_digit) {
            self.extensions += 1;
            return;
        }
        let reading = numbers::read(text, &Settings::default());
        if matches!(reading.class, Class::Read | Class::Repaired) && reading.numbers.len() == 1 {
            self.numbers += 1;
            let prefixed = matches!(text, [b'0' | b'+', ..] | [b'4', b'4', ..]);
            self.written += usize::from(prefixed || matches!(text, [b'7', ..] if text.len() == 10));
        } else if text.iter().all(|byte| byte.is_ascii_digit() || b"+-(). #*".contains(byte)) {
            self.wrong_numbers += 1;
        }
    }

    /// Whether at least half of the cells are telephone numbers.
    pub(super) fn holds_numbers(&self) -> bool {
        self.numbers > 0 && self.numbers * 2 >= self.filled
    }

    /// The same, and written as only telephone numbers are.
    pub(super) fn looks_like_numbers(&self) -> bool {
        self.holds_numbers() && self.written * 2 >= self.filled
    }

    /// Filled cells that are not written as numbers.
    pub(super) fn no_numbers(&self) -> usize {
        self.filled - self.numbers - self.extensions - self.wrong_numbers
    }

    /// Whether it holds dates without times of day.
    pub(super) fn holds_dates(&self) -> bool {
        self.mostly(self.dates + self.midnights) && self.moments == self.midnights
    }

    /// Whether every filled cell is a number of seconds.
    pub(super) fn holds_seconds(&self) -> bool {
        self.filled > 0 && self.seconds == self.filled
    }

    /// Whether it holds times, or nothing.
    pub(super) fn holds_times(&self) -> bool {
        let Self { moments, clocks, dates, mail, epochs, millis, .. } = self;
        moments + clocks + dates + mail + epochs + millis + self.zeros() == self.filled
    }

    /// Whether too many rows share a value for it to name single calls.
    pub(super) fn is_shared(&self) -> bool {
        self.values.len() < VALUES && self.values.len() * 2 < self.filled
    }

    /// Cells that say 0, as some write no time.
    fn zeros(&self) -> usize {
        self.values.get("0").copied().unwrap_or_default()
    }

    /// How its times are written, if most of its cells are times.
    pub(super) fn form(&self) -> Option<Time> {
        let forms = [
            (Time::Civil, self.moments),
            (Time::Mail, self.mail),
            (Time::Epoch, self.epochs),
            (Time::EpochMillis, self.millis),
        ];
        forms.into_iter().find(|(_, so)| self.mostly(*so)).map(|(form, _)| form)
    }

    /// How many rows hold no time in this form.
    pub(super) fn no_times(&self, form: Time) -> usize {
        let so = match form {
            // A spreadsheet writes midnight as a date alone.
            Time::Civil | Time::Utc => self.moments + self.dates,
            Time::Mail => self.mail,
            Time::Epoch => self.epochs,
            Time::EpochMillis => self.millis,
        };
        self.filled + self.empty - so
    }

    /// Whether most filled cells are `so`.
    pub(super) fn mostly(&self, so: usize) -> bool {
        so > 0 && so * 2 > self.filled
    }
}

impl Slashes {
    fn add(&mut self, text: &[u8]) {
        let mut parts = text.split(|&byte| byte == b'/');
        let (Some(first), Some(second), Some(rest)) = (parts.next(), parts.next(), parts.next())
        else {
            return;
        };
        let number = |part: &[u8]| stamp::whole(part).filter(|_| part.len() <= 2);
        let year = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if let (Some(first), Some(second), 2 | 4) = (number(first), number(second), year) {
            self.all += 1;
            self.day_first += usize::from(first > 12);
            self.month_first += usize::from(second > 12);
        }
    }
}

/// `14:30:00`, `9:05`.
fn is_clock(text: &[u8]) -> bool {
    stamp::civil(&[b"1970-01-01 ", text].concat()).is_some_and(|at| (0..=DAY).contains(&at))
}
