//! A table of numbers, each with whether it was met more than once.

use std::hash::BuildHasher as _;

use terms::Number;

/// Slots of the smallest table.
const SMALLEST: usize = 1 << 12;
/// From so many slots on a table only doubles: 32 MiB. Below, memory that is touched for the first time costs
/// more than memory that is not needed.
const LARGE: usize = 1 << 22;

/// Open addressing in one stretch of memory: a number stands in the first free slot from its own on.
#[derive(Debug)]
pub(super) struct Table {
    /// The digits of a number, and in the lowest bit whether it was met again; 0 where none stands.
    slots: Vec<u64>,
    len: usize,
    /// Different in each run, so that nobody can make a list whose numbers meet in one place.
    seed: u64,
}

impl Default for Table {
    fn default() -> Self {
        let seed = std::hash::RandomState::new().hash_one(0_u8) | 1;
        Self { slots: Vec::new(), len: 0, seed }
    }
}

impl Table {
    /// How many numbers stand in it.
    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// Sees to it that so many more numbers leave at least half of the slots free.
    pub(super) fn make_room(&mut self, more: usize) {
        if (self.len + more) * 2 <= self.slots.len() {
            return;
        }
        let factor = if self.slots.len() < LARGE { 4 } else { 2 };
        let slots = self.slots.len() * factor;
        let slots = slots.max(SMALLEST).max((more * 4).next_power_of_two());
        let before = std::mem::replace(&mut self.slots, vec![0; slots]);
        for slot in before.into_iter().filter(|&slot| slot != 0) {
            let free = self.find(slot >> 1);
            if let Some(free) = self.slots.get_mut(free) {
                *free = slot;
            }
        }
    }

    /// What stands in the slot at which a number is looked for first.
    #[inline]
    pub(super) fn first_slot(&self, number: Number) -> u64 {
        self.slots.get(self.first(number.digits())).copied().unwrap_or_default()
    }

    /// Notes a number, for which there must be room; says whether it was met before, and whether
    /// more than once.
    #[inline]
    pub(super) fn note(&mut self, number: Number) -> (bool, bool) {
        let at = self.find(number.digits());
        let Some(slot) = self.slots.get_mut(at) else { return (false, false) };
        let (before, again) = (*slot != 0, *slot & 1 == 1);
        *slot = number.digits() << 1 | u64::from(before);
        self.len += usize::from(!before);
        (before, again)
    }

    /// The slot of these digits, or the free one where they would stand.
    #[inline]
    fn find(&self, digits: u64) -> usize {
        let last = self.slots.len().wrapping_sub(1);
        let mut at = self.first(digits);
        while self.slots.get(at).is_some_and(|&slot| slot != 0 && slot >> 1 != digits) {
            at = (at + 1) & last;
        }
        at
    }

    #[inline]
    fn first(&self, digits: u64) -> usize {
        let factor = self.seed.rotate_left(32) | 1;
        let product = u128::from(digits ^ self.seed) * u128::from(factor);
        let mixed = (product as u64) ^ ((product >> 64) as u64);
        mixed as usize & self.slots.len().wrapping_sub(1)
    }

    /// The numbers, in no order, and whether each was met more than once.
    pub(super) fn into_iter(self) -> impl Iterator<Item = (Number, bool)> {
        let held = self.slots.into_iter().filter(|&slot| slot != 0);
        held.filter_map(|slot| Some((Number::from_digits(slot >> 1).ok()?, slot & 1 == 1)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grows_and_loses_nothing() {
        let mut table = Table::default();
        let number = |n: u64| Number::from_digits(440_000_000_000 + n * 10_000).unwrap();
        for n in 0..20_000 {
            table.make_room(1);
            assert_eq!(table.note(number(n)), (false, false));
        }
        for n in (0..20_000).step_by(2) {
            assert_eq!(table.note(number(n)), (true, false));
            assert_eq!(table.note(number(n)), (true, true));
        }
        assert_eq!(table.len(), 20_000);
        let mut all: Vec<_> = table.into_iter().collect();
        all.sort_unstable();
        assert!(all.into_iter().eq((0..20_000).map(|n| (number(n), n % 2 == 0))));
    }

    #[test]
    fn room_for_a_batch_is_room_for_all_of_it() {
        let mut table = Table::default();
        table.make_room(100_000);
        assert!(table.slots.len() >= 200_000);
    }
}
