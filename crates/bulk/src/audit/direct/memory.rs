//! What one thread remembers, so that it need not be looked for again: outcomes, lines, the day at hand, counts.

use register::Told;
use rules::investigations::Tri;
use terms::Date;

use crate::audit::grid::{Grid, Key, month};
use crate::audit::names::{Met, Names};
use crate::audit::tally::attempts_count;
use crate::calls::row::withheld_by;
use crate::calls::zone::{DAY, Instant, Moments, Zone};

/// Spreads a word over so many places as a power of two.
#[inline]
const fn spread(word: u64, places: usize) -> usize {
    (word.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) as usize & (places - 1)
}

/// All that the outcome of a call depends on where nobody said anything about its number. Two numbers of which a
/// register tells the same have the same history there, and so the same standing on every day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Alike {
    /// What the registers tell.
    pub(super) told: [Told; 2],
    pub(super) day: Date,
    pub(super) within: bool,
    pub(super) connected: Tri,
    pub(super) withheld: Tri,
}

impl Alike {
    fn place(&self) -> usize {
        let [tps, ctps] = self.told.map(Told::index);
        let rest =
            (self.connected as u32) << 1 | (self.withheld as u32) << 3 | u32::from(self.within);
        let day = u32::from(self.day.epoch_days());
        let word = u64::from(tps ^ ctps.rotate_left(9)) << 32 | u64::from(day << 5 | rest);
        spread(word, PLACES)
    }
}

/// A few thousand outcomes, by their place among all that were found.
#[derive(Debug)]
pub(super) struct Memory(Vec<Option<(Alike, u32)>>);

/// More than days of one chunk have kinds of numbers.
const PLACES: usize = 1 << 12;

impl Default for Memory {
    fn default() -> Self {
        Self(vec![None; PLACES])
    }
}

impl Memory {
    /// What was found of calls like this, if it is remembered.
    #[inline]
    pub(super) fn of(&self, alike: &Alike) -> Option<u32> {
        match self.0.get(alike.place()) {
            Some(Some((known, found))) if known == alike => Some(*found),
            _ => None,
        }
    }

    pub(super) fn keep(&mut self, alike: Alike, found: u32) {
        if let Some(place) = self.0.get_mut(alike.place()) {
            *place = Some((alike, found));
        }
    }
}

/// Names of lines that are remembered.
const LINES: usize = 1 << 13;

/// The lines of a few thousand names of eight to sixteen bytes, and whether such a line was withheld.
#[derive(Debug)]
pub(super) struct Known {
    /// Where a name is among those that are held, counted from 1.
    places: Vec<u16>,
    /// Close together, so that they are near at hand.
    held: Vec<(Text, (u32, Tri))>,
}

/// The first and the last eight bytes of a text, and its length.
type Text = (u64, u64, u8);

impl Default for Known {
    fn default() -> Self {
        Self { places: vec![0; LINES], held: Vec::new() }
    }
}

impl Known {
    /// The index of a line's name, and whether it was withheld as far as its name tells.
    #[inline]
    pub(super) fn of(&mut self, line: &[u8], names: &Names, met: &mut Met) -> (u32, Tri) {
        let ends = line.first_chunk().zip(line.last_chunk()).filter(|_| line.len() <= 16);
        let Some((first, last)) = ends else {
            return (names.index(line, 0, met), withheld_by(line));
        };
        let text = (u64::from_le_bytes(*first), u64::from_le_bytes(*last), line.len() as u8);
        let at = spread(text.0 ^ text.1.rotate_left(29), LINES);
        // Each name has two places, of which the one that was used later is kept.
        for at in [at, at ^ 1] {
            let place = self.places.get(at).map_or(0, |place| usize::from(*place));
            if let Some((known, found)) = self.held.get(place.wrapping_sub(1))
                && *known == text
            {
                return *found;
            }
        }
        let found = (names.index(line, 0, met), withheld_by(line));
        self.keep(at, text, found);
        found
    }

    #[cold]
    fn keep(&mut self, at: usize, text: Text, found: (u32, Tri)) {
        if self.held.len() >= 2 * LINES {
            // Most of them have lost their places.
            *self = Self::default();
        }
        self.held.push((text, found));
        let place = self.held.len() as u16;
        let before = self.places.get_mut(at).map(|it| std::mem::replace(it, place));
        if let (Some(before @ 1..), Some(other)) = (before, self.places.get_mut(at ^ 1)) {
            *other = before;
        }
    }
}

/// The day in London that was met last.
#[derive(Clone, Copy, Debug)]
pub(super) struct Day {
    from: Instant,
    until: Instant,
    day: Date,
    /// The first day of its month.
    pub(super) month: Date,
    /// Whether an attempt counts as a call on it.
    pub(super) attempts_count: bool,
}

impl Default for Day {
    fn default() -> Self {
        Self { from: 0, until: 0, day: Date::MAX, month: Date::MAX, attempts_count: true }
    }
}

impl Day {
    /// The day of a moment.
    #[inline]
    pub(super) fn of(&mut self, at: Instant, london: &Zone) -> Date {
        if !(self.from..self.until).contains(&at) {
            self.turn(at, london);
        }
        self.day
    }

    #[cold]
    fn turn(&mut self, at: Instant, london: &Zone) {
        let day = london.day(at).unwrap_or(Date::MAX);
        let midnight = |days: i64| london.at((i64::from(day.epoch_days()) + days) * DAY);
        // The clock is never changed at midnight; were it so, the day would be looked for each time.
        let (from, until) = match (midnight(0), midnight(1)) {
            (Moments::One(from), Moments::One(until)) if (from..until).contains(&at) => {
                (from, until)
            }
            _ => (0, 0),
        };
        let attempts_count = attempts_count(day);
        *self = Self { from, until, day, month: month(day), attempts_count };
    }
}

/// Counts that are being added to, before they are added to all: of each month a count for each line and outcome.
#[derive(Debug, Default)]
pub(super) struct Counts {
    months: Vec<(Date, Vec<[u32; LIKES]>)>,
    /// Which of the months was counted in last.
    at: usize,
}

/// Outcomes that are counted in place.
const LIKES: usize = 8;
/// Months that are counted in place: more than the records of most callers have.
const MONTHS: usize = if cfg!(test) { 2 } else { 64 };
/// Lines that are counted in place, of all months together: 4 MB for each thread.
const ALL_COUNTED: usize = if cfg!(test) { 6 } else { 1 << 17 };

impl Counts {
    /// Counts one call.
    #[inline]
    pub(super) fn count(&mut self, key: Key, all: &mut Grid) {
        let (line, month, like) = key;
        if self.months.get(self.at).is_none_or(|&(at, _)| at != month) {
            self.turn(month);
        }
        let lines = self.months.get_mut(self.at).map(|(_, lines)| lines);
        let count = lines.and_then(|lines| lines.get_mut(line as usize)?.get_mut(like as usize));
        match count {
            Some(count) if *count < u32::MAX => *count += 1,
            _ => self.count_elsewhere(key, all),
        }
    }

    /// Turns to another month, or to none where there are too many.
    #[cold]
    fn turn(&mut self, month: Date) {
        let known = self.months.iter().position(|&(at, _)| at == month);
        self.at = known.unwrap_or(self.months.len());
        if known.is_none() && self.at < MONTHS {
            self.months.push((month, Vec::new()));
        }
    }

    /// Counts one call of which there is no count yet, or a full one.
    #[cold]
    fn count_elsewhere(&mut self, key: Key, all: &mut Grid) {
        let (line, _, like) = key;
        let (line, like) = (line as usize, like as usize);
        let counted: usize = self.months.iter().map(|(_, lines)| lines.len()).sum();
        let more = (line + 1).next_power_of_two();
        if let Some((_, lines)) = self.months.get_mut(self.at)
            && lines.len() <= line
            && counted + more <= ALL_COUNTED
        {
            lines.resize(more, [0; LIKES]);
            if let Some(count) = lines.get_mut(line).and_then(|likes| likes.get_mut(like)) {
                *count = 1;
                return;
            }
        }
        all.count(key, 1);
    }

    /// Adds everything to all.
    pub(super) fn empty(&mut self, all: &mut Grid) {
        for (month, lines) in std::mem::take(&mut self.months) {
            for (line, likes) in (0..).zip(lines) {
                for (like, calls) in (0..).zip(likes) {
                    all.count((line, month, like), u64::from(calls));
                }
            }
        }
    }
}
