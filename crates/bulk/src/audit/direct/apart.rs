//! Whether rows bear ids of their own.

use std::hash::Hasher as _;

use terms::Number;

use crate::audit::fold::SAME_ID;
use crate::calls::zone::Instant;
use crate::quick::Mix;

/// A row by its number and id: when it began, and a hash of both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    begun: i64,
    hash: u64,
}

impl Mark {
    pub(super) fn of(number: Number, id: u64, begun: Instant) -> Self {
        let mut hasher = Mix::default();
        hasher.write_u64(number.digits());
        hasher.write_u64(id);
        // Nought stands for no mark.
        Self { begun, hash: hasher.finish().max(1) }
    }
}

/// What the calls of a chunk are named by.
#[derive(Debug)]
pub(super) enum Named {
    /// Numbers, each greater than the one before: the first and the last.
    Ascending(Option<(u64, u64)>),
    /// Marks of all of them.
    Marks(Vec<Mark>),
    /// They do not ascend, or were not read to the last.
    Broken,
}

impl Named {
    /// Adds the number by which the next call is named, if it is one.
    #[inline]
    pub(super) fn ascend(&mut self, numeral: Option<u64>) {
        match (&mut *self, numeral) {
            (Self::Ascending(Some((_, last))), Some(next)) if next > *last => *last = next,
            (Self::Ascending(range @ None), Some(only)) => *range = Some((only, only)),
            _ => *self = Self::Broken,
        }
    }
}

/// Marks of so many seconds stand together: none further apart than a neighbour can be of the same call.
const SPAN: i64 = 2 * SAME_ID;
/// So many places for marks there are in all; beyond them the earliest spans are forgotten.
const MOST: usize = 1 << 25;

/// The marks that were met, span by span, in the order of time.
#[derive(Debug)]
pub(super) struct Apart {
    spans: Vec<(i64, Marks)>,
    /// Places in all of them.
    places: usize,
    most: usize,
    /// The first span that was not forgotten.
    from: i64,
    /// Room that can be used again.
    spare: Vec<Marks>,
    /// The greatest number of those by which calls were named so far.
    last: u64,
}

impl Default for Apart {
    fn default() -> Self {
        Self {
            spans: Vec::new(),
            places: 0,
            most: MOST,
            from: i64::MIN,
            spare: Vec::new(),
            last: 0,
        }
    }
}

impl Apart {
    /// Takes the names of a chunk; false where one of them was there before within a day, or may have been.
    pub(super) fn add_all(&mut self, named: &Named) -> bool {
        match named {
            Named::Ascending(None) => true,
            &Named::Ascending(Some((first, last))) => {
                first > std::mem::replace(&mut self.last, last)
            }
            Named::Marks(marks) => marks.iter().all(|mark| self.add(*mark)),
            Named::Broken => false,
        }
    }

    fn add(&mut self, mark: Mark) -> bool {
        let (span, within) = (mark.begun.div_euclid(SPAN), mark.begun.rem_euclid(SPAN));
        // Of two spans around, one is no further away than a day.
        let near = if within < SAME_ID { span - 1 } else { span + 1 };
        if span.min(near) < self.from {
            return false;
        }
        if self.place(near).is_ok_and(|at| self.marks(at).is_some_and(|it| it.hold(mark.hash))) {
            return false;
        }
        let at = match self.place(span) {
            Ok(at) => at,
            Err(at) => {
                let marks = self.spare.pop().unwrap_or_default();
                self.places += marks.0.len();
                self.spans.insert(at, (span, marks));
                at
            }
        };
        let Some((_, marks)) = self.spans.get_mut(at) else { return false };
        let before = marks.0.len();
        let new = marks.insert(mark.hash);
        self.places += marks.0.len() - before;
        if self.places > self.most {
            self.forget();
        }
        new
    }

    /// Where a span is, or would be; most rows are of the last.
    fn place(&self, span: i64) -> Result<usize, usize> {
        match self.spans.last() {
            Some(&(last, _)) if last == span => Ok(self.spans.len() - 1),
            Some(&(last, _)) if last < span => Err(self.spans.len()),
            _ => self.spans.binary_search_by_key(&span, |(span, _)| *span),
        }
    }

    fn marks(&self, at: usize) -> Option<&Marks> {
        self.spans.get(at).map(|(_, marks)| marks)
    }

    /// Forgets the earliest span.
    fn forget(&mut self) {
        if self.spans.is_empty() {
            return;
        }
        let (span, mut marks) = self.spans.remove(0);
        self.places -= marks.0.len();
        self.from = span + 1;
        marks.clear();
        self.spare.truncate(1);
        self.spare.push(marks);
    }
}

/// Marks in a table of as many places as a power of two, at most half of them taken.
#[derive(Debug)]
struct Marks(Vec<u64>, usize);

impl Default for Marks {
    fn default() -> Self {
        Self(vec![0; 1 << 10], 0)
    }
}

impl Marks {
    fn hold(&self, mark: u64) -> bool {
        self.find(mark).is_some_and(|at| self.0.get(at) == Some(&mark))
    }

    /// Takes a mark in; false if it was there.
    fn insert(&mut self, mark: u64) -> bool {
        if self.1 * 2 >= self.0.len() {
            let old = std::mem::take(&mut self.0);
            self.0 = vec![0; old.len() * 2];
            old.into_iter().filter(|&mark| mark != 0).for_each(|mark| self.put(mark));
        }
        if self.hold(mark) {
            return false;
        }
        self.put(mark);
        self.1 += 1;
        true
    }

    fn put(&mut self, mark: u64) {
        if let Some(place) = self.find(mark).and_then(|at| self.0.get_mut(at)) {
            *place = mark;
        }
    }

    /// The place of a mark, or the free one where it would stand.
    fn find(&self, mark: u64) -> Option<usize> {
        let mask = self.0.len() - 1;
        let home = mark as usize & mask;
        let places = self.0.get(home..)?.iter().chain(self.0.iter()).enumerate();
        let mut free = places.skip_while(|&(_, &held)| held != 0 && held != mark);
        free.next().map(|(steps, _)| (home + steps) & mask)
    }

    fn clear(&mut self) {
        self.0.fill(0);
        self.1 = 0;
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use proptest::prelude::*;

    use super::*;

    fn add(apart: &mut Apart, begun: i64, hash: u64) -> bool {
        apart.add(Mark { begun, hash })
    }

    #[test]
    fn a_mark_is_met_again_within_a_day_and_no_later_than_is_looked_for() {
        for begun in [0, 1, SAME_ID - 1, SAME_ID, SPAN - 1, SPAN, 1_635_640_200] {
            let mut apart = Apart::default();
            assert!(add(&mut apart, begun, 7));
            assert!(!add(&mut apart, begun + SAME_ID, 7), "{begun}");
            assert!(!add(&mut apart, begun - SAME_ID, 7), "{begun}");
            assert!(add(&mut apart, begun + SAME_ID, 8));
            assert!(add(&mut apart, begun + 2 * SPAN, 7), "{begun}");
        }
    }

    #[test]
    fn what_was_forgotten_cannot_be_told_apart() {
        let mut apart = Apart { most: 1 << 11, ..Apart::default() };
        for day in 0..20_000_u64 {
            assert!(add(&mut apart, day as i64 * SAME_ID, day % 3 + 1));
        }
        assert!(apart.places <= 1 << 11 && apart.spans.len() <= 2);
        assert!(!add(&mut apart, 0, 9));
        assert!(add(&mut apart, 19_999 * SAME_ID, 9));
    }

    proptest! {
        /// Whatever is within a day is found; what is found is within less than two spans.
        #[test]
        fn no_repetition_is_missed(rows in prop::collection::vec((0..SPAN * 4, 1..60_u64), 1..400)) {
            let mut apart = Apart::default();
            let mut met = HashMap::<u64, Vec<i64>>::new();
            for (begun, hash) in rows {
                let before = met.entry(hash).or_default();
                let gap = before.iter().map(|other: &i64| (begun - other).abs()).min();
                let new = add(&mut apart, begun, hash);
                prop_assert!(gap.is_none_or(|gap| gap > SAME_ID) || !new);
                prop_assert!(gap.is_some_and(|gap| gap < 2 * SPAN) || new);
                if new {
                    before.push(begun);
                }
            }
        }
    }
}
