//! What is held about one number: by which editions it was listed, and what a bureau says.

use terms::Date;

use crate::Error;
use crate::known::Attributed;

/// The history of one number (and of all others that share it), by edition index.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct History {
    /// Editions that list it: first and last index of each run, ascending, never adjacent.
    pub(crate) listed: Vec<(u16, u16)>,
    /// Look-ups that asked about it and did not find it, ascending.
    pub(crate) not_found: Vec<u16>,
    /// Spells as a bureau tells them, ascending by first day, which differs in each.
    pub(crate) attributed: Vec<Attributed>,
}

const BROKEN: Error = Error::Malformed { what: "a history" };

impl History {
    /// Whether the edition `index` lists it.
    pub(crate) fn is_listed(&self, index: u16) -> bool {
        self.listed.iter().any(|&(first, last)| (first..=last).contains(&index))
    }

    /// Makes room for a new edition at `index`: later ones move up.
    pub(crate) fn insert_edition(&mut self, index: u16) {
        let up = |i: u16| if i >= index { i.saturating_add(1) } else { i };
        let mut runs = Vec::with_capacity(self.listed.len() + 1);
        for &(first, last) in &self.listed {
            if first < index && index <= last {
                runs.push((first, index - 1));
                runs.push((index + 1, last.saturating_add(1)));
            } else {
                runs.push((up(first), up(last)));
            }
        }
        self.listed = runs;
        self.not_found.iter_mut().for_each(|i| *i = up(*i));
    }

    /// Says that the edition `index` lists it.
    pub(crate) fn list(&mut self, index: u16) {
        if self.is_listed(index) {
            return;
        }
        let at = self.listed.partition_point(|&(_, last)| last < index);
        self.listed.insert(at, (index, index));
        self.listed = join(&self.listed);
    }

    /// Says that the look-up `index` asked about it and did not find it.
    pub(crate) fn miss(&mut self, index: u16) {
        if let Err(at) = self.not_found.binary_search(&index) {
            self.not_found.insert(at, index);
        }
    }

    /// Adds a spell that a bureau tells. Of two with the same beginning the
    /// later end is kept, and an end rather than none: whatever the order of imports.
    pub(crate) fn attribute(&mut self, spell: Attributed) {
        match self.attributed.binary_search_by_key(&spell.from, |held| held.from) {
            Err(at) => self.attributed.insert(at, spell),
            Ok(at) => {
                if let Some(held) = self.attributed.get_mut(at) {
                    held.until = held.until.max(spell.until);
                }
            }
        }
    }

    /// Appends the bytes of `spec/register-file.md`, "History".
    pub(crate) fn encode(&self, out: &mut Vec<u8>) {
        put(out, self.listed.len());
        let mut after = 0;
        for &(first, last) in &self.listed {
            put(out, usize::from(first) - after);
            put(out, usize::from(last - first));
            after = usize::from(last) + 2;
        }
        put(out, self.not_found.len());
        let mut after = 0;
        for &index in &self.not_found {
            put(out, usize::from(index) - after);
            after = usize::from(index) + 1;
        }
        put(out, self.attributed.len());
        let mut after = 0;
        for spell in &self.attributed {
            let from = usize::from(spell.from.epoch_days());
            put(out, from - after);
            put(out, spell.until.map_or(0, |until| usize::from(until.epoch_days()) - from + 1));
            after = from + 1;
        }
    }

    /// Reads one history from the front of `bytes` and moves past it.
    pub(crate) fn decode(bytes: &mut &[u8], editions: usize) -> Result<Self, Error> {
        let mut history = Self::default();
        let mut after = 0;
        for _ in 0..take(bytes)? {
            let first = take(bytes)?.checked_add(after).ok_or(BROKEN)?;
            let last = take(bytes)?.checked_add(first).ok_or(BROKEN)?;
            history.listed.push((index(first, editions)?, index(last, editions)?));
            after = last + 2;
        }
        let mut after = 0;
        for _ in 0..take(bytes)? {
            let i = take(bytes)?.checked_add(after).ok_or(BROKEN)?;
            history.not_found.push(index(i, editions)?);
            after = i + 1;
        }
        let mut after = 0;
        for _ in 0..take(bytes)? {
            let from = take(bytes)?.checked_add(after).ok_or(BROKEN)?;
            let until = match take(bytes)? {
                0 => None,
                days => Some(date(from.checked_add(days - 1).ok_or(BROKEN)?)?),
            };
            history.attributed.push(Attributed { from: date(from)?, until });
            after = from + 1;
        }
        Ok(history)
    }
}

/// Takes one entry of the overflow: the low byte of its rank, and its history's bytes.
pub(crate) fn next_entry<'b>(bytes: &mut &'b [u8]) -> Result<Option<(u8, &'b [u8])>, Error> {
    let Some((&low, rest)) = bytes.split_first() else { return Ok(None) };
    *bytes = rest;
    let len = take(bytes)?;
    let (entry, rest) = bytes.split_at_checked(len).ok_or(BROKEN)?;
    *bytes = rest;
    Ok(Some((low, entry)))
}

/// Writes one entry of the overflow.
pub(crate) fn put_entry(low: u8, history: &[u8], out: &mut Vec<u8>) {
    out.push(low);
    put(out, history.len());
    out.extend_from_slice(history);
}

/// The same runs with neighbours joined.
fn join(runs: &[(u16, u16)]) -> Vec<(u16, u16)> {
    let mut joined: Vec<(u16, u16)> = Vec::with_capacity(runs.len());
    for &(first, last) in runs {
        match joined.last_mut() {
            Some(before) if before.1.saturating_add(1) == first => before.1 = last,
            _ => joined.push((first, last)),
        }
    }
    joined
}

fn index(value: usize, editions: usize) -> Result<u16, Error> {
    if value < editions { u16::try_from(value).map_err(|_| BROKEN) } else { Err(BROKEN) }
}

fn date(days: usize) -> Result<Date, Error> {
    u16::try_from(days).map(Date::from_epoch_days).map_err(|_| BROKEN)
}

/// Writes an unsigned LEB128.
fn put(out: &mut Vec<u8>, value: usize) {
    let mut rest = value;
    while rest >= 0x80 {
        out.push((rest & 0x7f) as u8 | 0x80);
        rest >>= 7;
    }
    out.push(rest as u8);
}

/// Reads an unsigned LEB128 of at most three bytes, all that any field here can need.
fn take(bytes: &mut &[u8]) -> Result<usize, Error> {
    let mut value = 0;
    for shift in [0, 7, 14] {
        let (&byte, rest) = bytes.split_first().ok_or(BROKEN)?;
        *bytes = rest;
        value |= usize::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Ok(value);
        }
    }
    Err(BROKEN)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(days: u16) -> Date {
        Date::from_epoch_days(days)
    }

    #[test]
    fn a_new_edition_splits_a_run_and_may_join_it_again() {
        let mut history = History { listed: vec![(0, 3)], ..History::default() };
        history.insert_edition(2);
        assert_eq!(history.listed, [(0, 1), (3, 4)]);
        history.list(2);
        assert_eq!(history.listed, [(0, 4)]);
        history.insert_edition(5);
        assert_eq!(history.listed, [(0, 4)]);
        history.insert_edition(0);
        assert_eq!(history.listed, [(1, 5)]);
    }

    #[test]
    fn of_two_ends_the_later_is_kept_in_any_order() {
        let spells =
            [None, Some(day(9)), Some(day(7))].map(|until| Attributed { from: day(5), until });
        for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2], [2, 0, 1]] {
            let mut history = History::default();
            order.iter().for_each(|&i| history.attribute(spells[i]));
            assert_eq!(history.attributed, [spells[1]]);
        }
    }

    #[test]
    fn refuses_what_points_outside() {
        for bad in [
            &[1, 0, 2, 0, 0][..],            // a run up to edition 2 of 2
            &[0, 1, 2, 0],                   // a look-up by edition 2 of 2
            &[0, 0, 1, 0xff, 0xff, 3, 2],    // a spell that ends after 2149
            &[0, 0, 1, 0x80, 0x80, 0x80, 1], // a value of four bytes
            &[0, 0],                         // cut off
            &[],
        ] {
            assert_eq!(History::decode(&mut &*bad, 2), Err(BROKEN), "{bad:?}");
        }
    }

    fn histories() -> impl Strategy<Value = History> {
        let indexes = || proptest::collection::btree_set(0_u16..40, 0..12);
        let spells =
            proptest::collection::vec((any::<u16>(), proptest::option::of(any::<u16>())), 0..5);
        (indexes(), indexes(), spells).prop_map(|(listed, missed, spells)| {
            let mut history = History::default();
            listed.iter().for_each(|&i| history.list(i));
            missed.difference(&listed).for_each(|&i| history.miss(i));
            for (from, until) in spells {
                let until = until.map(|until| day(until.max(from)));
                history.attribute(Attributed { from: day(from), until });
            }
            history
        })
    }

    proptest! {
        #[test]
        fn reads_what_it_writes(history in histories()) {
            let mut bytes = Vec::new();
            history.encode(&mut bytes);
            let mut rest = &*bytes;
            prop_assert_eq!(History::decode(&mut rest, 40), Ok(history));
            prop_assert!(rest.is_empty());
        }

        #[test]
        fn inserting_moves_every_later_edition(mut history in histories(), at in 0_u16..41) {
            let before: Vec<bool> = (0..40).map(|i| history.is_listed(i)).collect();
            history.insert_edition(at);
            let mut expected = before;
            expected.insert(usize::from(at), false);
            let after: Vec<bool> = (0..41).map(|i| history.is_listed(i)).collect();
            prop_assert_eq!(after, expected);
        }

        #[test]
        fn any_bytes_give_a_history_or_an_error(bytes in proptest::collection::vec(any::<u8>(), 0..40)) {
            let _ = History::decode(&mut &*bytes, 9);
        }
    }
}
