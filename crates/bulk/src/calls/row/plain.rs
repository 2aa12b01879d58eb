//! Rows of the usual form, read without keeping their cells.
//!
//! Nothing is read here that [`Reader::read`] reads otherwise; whatever is not of the usual form is left to it.

use numbers::{Class, Settings};
use rules::investigations::Tri;
use terms::Number;

use super::super::mapping::{Mapping, Shape, Time};
use super::super::stamp;
use super::super::zone::{DAY, Instant, Zone};
use super::{Cells, Column, Columns, EXTENSION, Reader, says};
use crate::records::Record;

/// What a row of the usual form says of a call, as far as its calls are only counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Plain<'r> {
    pub(crate) number: Number,
    /// When it began.
    pub(crate) begun: Instant,
    pub(crate) connected: Tri,
    /// A column says that the line was withheld.
    pub(crate) withheld: bool,
    pub(crate) line: &'r [u8],
    /// How long it lasted.
    pub(crate) seconds: u32,
}

/// The day that was read last, with the distance of its clock from UTC.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Clock {
    date: [u8; 10],
    /// When the day would begin if its clock were the same before.
    begin: Instant,
}

impl Clock {
    /// `2026-11-23 14:30:00`, on a day without a change of the clock.
    #[inline]
    fn read(&mut self, text: &[u8], zone: Option<&Zone>) -> Option<Instant> {
        let (date, time) = text.split_first_chunk::<10>()?;
        let [b' ' | b'T', h1, h2, b':', m1, m2, b':', s1, s2] = time else { return None };
        let two = |ten: &u8, one: &u8| {
            let (ten, one) = (ten.wrapping_sub(b'0'), one.wrapping_sub(b'0'));
            (ten < 10 && one < 10).then(|| i64::from(ten) * 10 + i64::from(one))
        };
        let (hour, minute, second) = (two(h1, h2)?, two(m1, m2)?, two(s1, s2)?);
        if hour >= 24 || minute >= 60 || second >= 60 {
            return None;
        }
        if *date != self.date {
            self.turn(date, zone)?;
        }
        Some(self.begin + hour * 3600 + minute * 60 + second)
    }

    /// Turns to another day.
    #[cold]
    fn turn(&mut self, date: &[u8; 10], zone: Option<&Zone>) -> Option<()> {
        let clock = stamp::civil(&[date.as_slice(), b" 00:00:00"].concat())?;
        let ahead = zone.map_or(Some(0), |zone| zone.steady(clock, clock + DAY))?;
        let begin = clock - ahead;
        if !stamp::is_in_range(begin) || !stamp::is_in_range(begin + DAY) {
            return None;
        }
        *self = Self { date: *date, begin };
        Some(())
    }
}

/// Whether rows of this mapping can have the usual form: one number and one moment, each in a column of its own.
pub(super) fn is_usual(mapping: &Mapping, columns: &Columns) -> bool {
    let Columns { number, country_code, line, start, epoch, end, .. } = columns;
    mapping.shape != Shape::JsonLines
        && matches!(mapping.time, Time::Civil | Time::Utc)
        && mapping.strip.is_empty()
        && mapping.dial_prefix.is_none()
        && (number.len(), start.len()) == (1, 1)
        && line.len() <= 1
        && country_code.is_empty()
        && epoch.is_empty()
        && end.is_empty()
}

impl Reader {
    /// Reads a record of the usual form; nothing where it has another.
    #[inline]
    pub(crate) fn plain<'r>(&self, record: &Record<'r>, clock: &mut Clock) -> Option<Plain<'r>> {
        let fits = (self.least..=self.width).contains(&record.fields.len());
        if !self.usual || record.odd_quotes || !fits {
            return None;
        }
        let columns = &self.columns;
        let begun = cell(record, columns.start.first()?)?;
        let zone = (self.mapping.time == Time::Civil).then_some(&self.zone);
        let begun = clock.read(begun, zone)?;
        let number = number(cell(record, columns.number.first()?)?, &self.numbers)?;
        let line = columns.line.first().map_or(Some(&b""[..]), |column| cell(record, column))?;
        // What is blank is as if it were not there.
        if line.first().is_some_and(u8::is_ascii_whitespace) {
            return None;
        }
        let of = |column: &Column| seconds(cell(record, column)?);
        let length = columns.seconds.first().map_or(Some(0), of)?;
        let cells = Cells::Record(record);
        if self.is_inbound(&cells) {
            return None;
        }
        let connected = match columns.talked.first() {
            Some(talked) if columns.outcome.is_empty() => Tri::of(of(talked)? > 0),
            _ => self.connected(&cells),
        };
        let withheld = says(&cells, &columns.withheld, &self.values.withheld);
        Some(Plain { number, begun, connected, withheld, line, seconds: length })
    }

    /// What names a call, as [`Row::id`](super::Row::id).
    #[inline]
    pub(crate) fn id_of(&self, record: &Record<'_>, plain: &Plain<'_>) -> u64 {
        self.id_or_stand_in(&Cells::Record(record), plain.line, plain.begun, plain.seconds)
    }

    /// The number by which a record names its call, where it is one: two that differ are two names.
    #[inline]
    pub(crate) fn numeral(&self, record: &Record<'_>) -> Option<u64> {
        let [column] = self.columns.id.as_slice() else { return None };
        if self.mapping.shape == Shape::JsonLines {
            return None;
        }
        let cell = cell(record, column)?;
        if !matches!(cell, [b'1'..=b'9', ..]) || cell.len() > 18 {
            return None;
        }
        cell.iter().try_fold(0, |sum, byte| {
            let digit = byte.wrapping_sub(b'0');
            (digit < 10).then(|| sum * 10 + u64::from(digit))
        })
    }
}

/// A cell without quotes.
#[inline]
fn cell<'r>(record: &Record<'r>, column: &Column) -> Option<&'r [u8]> {
    if record.fields.get(column.index)?.quoted { None } else { record.raw(column.index) }
}

/// One number that was dialled, between digits.
#[inline]
fn number(cell: &[u8], settings: &Settings) -> Option<Number> {
    let [b'0'..=b'9', .., b'0'..=b'9'] = cell else { return None };
    if cell.len() <= EXTENSION {
        return None;
    }
    let reading = numbers::read(cell, settings);
    match (reading.class, reading.numbers.as_ref()) {
        (Class::Read | Class::Repaired, [number]) => Some(*number),
        _ => None,
    }
}

/// Up to nine digits.
#[inline]
fn seconds(cell: &[u8]) -> Option<u32> {
    if cell.is_empty() || cell.len() > 9 {
        return None;
    }
    cell.iter().try_fold(0, |sum, byte| {
        let digit = byte.wrapping_sub(b'0');
        (digit < 10).then(|| sum * 10 + u32::from(digit))
    })
}
