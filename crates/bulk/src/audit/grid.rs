//! Calls by line, by month, and by what was found of them: all that is kept where they are only counted.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rules::investigations::Ground;
use terms::Date;

use super::coverage::Month;
use super::fold::Call;
use super::judge::Seen;
use super::names::Names;
use super::tally::{Counts, Like, Tally, join};
use crate::output::csv_row;
use crate::quick::Quick;

/// Calls by line and month, and by what was found of them.
#[derive(Clone, Debug, Default)]
pub struct Grid {
    /// What was found of calls, few of which differ.
    likes: Vec<Like>,
    /// How many calls of a line were like this, in the month that begins on a day.
    calls: HashMap<Key, u64, Quick>,
    period: Option<(i64, i64)>,
}

/// Line, by the index of its name; the first day of the month; place in `likes`.
pub(super) type Key = (u32, Date, u32);

/// The calls of one line in one month.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// How many, and what of them.
    pub counts: Counts,
    /// By where they ended on the way to the provision that governs them.
    pub grounds: BTreeMap<Ground, u64>,
}

impl Grid {
    /// Counts one call.
    pub(super) fn call(&mut self, call: &Call, seen: &Seen) {
        let like = self.like_of(call, seen);
        self.count((call.line, month(seen.day), like), 1);
        self.begun(call.first, call.last);
    }

    /// The place of what was found of a call, by which more of its like are counted.
    pub(super) fn like_of(&mut self, call: &Call, seen: &Seen) -> u32 {
        self.like(Like::of(call, seen))
    }

    /// Counts so many calls.
    pub(super) fn count(&mut self, key: Key, calls: u64) {
        if calls > 0 {
            *self.calls.entry(key).or_default() += calls;
        }
    }

    /// Notes the first and the last second at which a call can have begun.
    pub(super) fn begun(&mut self, first: i64, last: i64) {
        self.period = join(self.period, Some((first, last)));
    }

    /// The place of what was found of a call.
    fn like(&mut self, like: Like) -> u32 {
        let known = self.likes.iter().position(|known| *known == like);
        let place = known.unwrap_or(self.likes.len());
        if known.is_none() {
            self.likes.push(like);
        }
        place as u32
    }

    /// Adds what another part found.
    pub(super) fn add(&mut self, other: Self) {
        let places: Vec<u32> = other.likes.iter().map(|like| self.like(*like)).collect();
        // Sums do not depend on the order.
        other.calls.into_iter().for_each(|((line, month, like), calls)| {
            if let Some(&like) = places.get(like as usize) {
                self.count((line, month, like), calls);
            }
        });
        self.period = join(self.period, other.period);
    }

    /// Adds all of it to the figures.
    pub(super) fn tell(&self, tally: &mut Tally) {
        // Sums do not depend on the order.
        self.calls.iter().for_each(|(&(line, month, like), &calls)| {
            if let Some(like) = self.likes.get(like as usize) {
                tally.line(line, month, like, calls);
            }
        });
        tally.within(self.period);
    }

    /// The calls by line, which has an empty name where the records do not show it, and month.
    #[must_use]
    pub fn cells(&self, names: &Names) -> BTreeMap<(String, Month), Cell> {
        let mut cells = BTreeMap::<_, Cell>::new();
        // Sums do not depend on the order.
        self.calls.iter().for_each(|(&(line, month, like), &calls)| {
            let Some(like) = self.likes.get(like as usize) else { return };
            let cell = cells.entry((names.name(line), Month::of(month))).or_default();
            cell.counts.add(Counts::of(like, calls));
            *cell.grounds.entry(like.ground()).or_default() += calls;
        });
        cells
    }

    /// `counts.csv`, sorted by line and month: calls, those that broke at least one provision and those that may
    /// have; then the same calls by where they ended, in a column for each such place.
    #[must_use]
    pub fn csv(&self, names: &Names) -> Vec<u8> {
        let grounds: BTreeSet<Ground> = self.likes.iter().map(Like::ground).collect();
        let mut rows = Vec::new();
        let first = ["line", "month", "calls", "unlawful", "unknown"].into_iter();
        csv_row(&mut rows, first.chain(grounds.iter().map(|&ground| column(ground))));
        for ((line, month), Cell { counts, grounds: of }) in self.cells(names) {
            let any = counts.unlawful;
            let ended = grounds.iter().map(|ground| of.get(ground).copied().unwrap_or(0));
            let counts = [counts.calls, any.low, any.high - any.low].into_iter().chain(ended);
            let counts: Vec<String> = counts.map(|count| count.to_string()).collect();
            let cells = [line, month.to_string()].into_iter().chain(counts);
            csv_row(&mut rows, cells.collect::<Vec<_>>().iter().map(String::as_str));
        }
        rows
    }
}

/// The name of the column: as `audit.json` names it.
fn column(ground: Ground) -> &'static str {
    if ground == Ground::Unlawful { "governed" } else { ground.id() }
}

/// The first day of its month.
pub(super) fn month(day: Date) -> Date {
    let (_, _, of_month) = day.ymd();
    day.plus_days(1 - i32::from(of_month)).unwrap_or(day)
}
