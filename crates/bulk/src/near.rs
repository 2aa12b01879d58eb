//! Many numbers in an order in which registers are quick to answer for them.

use terms::Number;

/// Numbers under +44 in stretches, those which stand near each other in a register one behind the other: the
/// processor need not look up the same pages of memory again and again.
#[derive(Debug, Default)]
pub(crate) struct Near {
    placed: Vec<Placed>,
    sorted: Vec<Placed>,
}

/// A number, and where it stood.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Placed(u64);

const PLACE_BITS: u32 = 30;
/// Numbers of a stretch: where all of them are mobiles in use, their part of a register has 5 MB.
const STRETCH_BITS: u32 = 25;
/// Stretches of the numbers of ten digits, which have 34 bits.
const STRETCHES: usize = 1 << (34 - STRETCH_BITS);

impl Placed {
    #[inline]
    pub(crate) fn number(self) -> Option<Number> {
        Number::gb(self.0 >> PLACE_BITS)
    }

    #[inline]
    pub(crate) fn place(self) -> usize {
        (self.0 & ((1 << PLACE_BITS) - 1)) as usize
    }

    #[inline]
    fn stretch(self) -> usize {
        (self.0 >> (PLACE_BITS + STRETCH_BITS)) as usize
    }
}

impl Near {
    pub(crate) fn clear(&mut self) {
        self.placed.clear();
    }

    /// Takes a number with its place; none of another country, which no register holds.
    #[inline]
    pub(crate) fn push(&mut self, number: Number, place: usize) {
        debug_assert!(place >> PLACE_BITS == 0, "there are fewer places");
        if let Some(national) = number.gb_national() {
            self.placed.push(Placed(national << PLACE_BITS | place as u64));
        }
    }

    /// What was taken, by stretches.
    pub(crate) fn sort(&mut self) -> &[Placed] {
        let mut counts = [0_u32; STRETCHES];
        for placed in &self.placed {
            if let Some(count) = counts.get_mut(placed.stretch()) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for count in &mut counts {
            sum += std::mem::replace(count, sum);
        }
        self.sorted.resize(self.placed.len(), Placed::default());
        for &placed in &self.placed {
            let Some(next) = counts.get_mut(placed.stretch()) else { continue };
            if let Some(to) = self.sorted.get_mut(*next as usize) {
                *to = placed;
            }
            *next += 1;
        }
        &self.sorted
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn none_is_lost_and_stretches_ascend(
            nationals in prop::collection::vec(
                prop_oneof![1_000_000_000..10_000_000_000_u64, 100_000_000..1_000_000_000_u64, 7_700_900_000..7_700_909_999_u64],
                0..300,
            )
        ) {
            let mut near = Near::default();
            near.push(Number::from_digits(33_123_456_789).unwrap(), 0);
            for (place, &national) in nationals.iter().enumerate() {
                near.push(Number::gb(national).unwrap(), place);
            }
            let sorted = near.sort();
            let national = |placed: &Placed| placed.number().unwrap().gb_national().unwrap();
            prop_assert!(sorted.iter().map(|it| national(it) >> STRETCH_BITS).is_sorted());
            let mut found: Vec<_> = sorted.iter().map(|it| (it.place(), national(it))).collect();
            found.sort_unstable();
            prop_assert!(found.into_iter().eq(nationals.into_iter().enumerate()));
        }
    }
}
