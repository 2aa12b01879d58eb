//! Which numbers have been met before: exact, in memory that does not grow with rows.

use std::collections::HashMap;

use terms::Number;

const BLOCK: u64 = 10_000;
/// Two bits for each number: met, and met again.
const WORDS: usize = 313;
/// National numbers have at most ten digits.
const BLOCKS: usize = 1_000_000;

/// A set of numbers: two bits for each number of every block of 10,000 that
/// occurs, so that a list of any length costs at most the numbering plan.
#[derive(Debug)]
pub(crate) struct Seen {
    blocks: Vec<Option<Box<[u64; WORDS]>>>,
    abroad: HashMap<Number, bool>,
    distinct: u64,
    repeated: u64,
}

impl Default for Seen {
    fn default() -> Self {
        let mut blocks = Vec::new();
        blocks.resize_with(BLOCKS, || None);
        Self { blocks, abroad: HashMap::new(), distinct: 0, repeated: 0 }
    }
}

impl Seen {
    /// Notes the number; true when it was there before.
    pub(crate) fn again(&mut self, number: Number) -> bool {
        let (before, again) = self.note(number);
        self.distinct += u64::from(!before);
        self.repeated += u64::from(before && !again);
        before
    }

    /// How many different numbers were noted more than once.
    #[must_use]
    pub(crate) fn repeated(&self) -> u64 {
        self.repeated
    }

    /// How many different numbers were noted.
    #[must_use]
    pub(crate) fn distinct(&self) -> u64 {
        self.distinct
    }

    /// Whether it was met before, and whether more than once.
    fn note(&mut self, number: Number) -> (bool, bool) {
        let place = number.gb_national().and_then(|national| {
            let block = self.blocks.get_mut(usize::try_from(national / BLOCK).ok()?)?;
            Some((block, usize::try_from(national % BLOCK).ok()?))
        });
        let Some((block, low)) = place else {
            let before = self.abroad.get(&number).copied();
            self.abroad.insert(number, before.is_some());
            return (before.is_some(), before == Some(true));
        };
        let block = block.get_or_insert_with(|| Box::new([0; WORDS]));
        let Some(word) = block.get_mut(low / 32) else { return (false, false) };
        let met = 1_u64 << (low % 32 * 2);
        let (before, again) = (*word & met != 0, *word & (met << 1) != 0);
        *word |= if before { met << 1 } else { met };
        (before, again)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_what_came_before() {
        let mut seen = Seen::default();
        let drama = Number::gb(7_700_900_123).unwrap();
        let paris = Number::from_e164("+33123456789").unwrap();
        assert!(!seen.again(drama));
        assert!(!seen.again(paris));
        assert!(seen.again(drama));
        assert!(seen.again(paris));
        assert!(seen.again(drama));
        assert_eq!((seen.distinct(), seen.repeated()), (2, 2));
    }

    proptest::proptest! {
        #[test]
        fn agrees_with_a_plain_set(nationals in proptest::collection::vec(1_000_000_000_u64..1_000_000_300, 0..400)) {
            let mut seen = Seen::default();
            let mut plain = std::collections::HashSet::new();
            for national in nationals {
                let number = Number::gb(national).unwrap();
                proptest::prop_assert_eq!(seen.again(number), !plain.insert(number));
            }
            proptest::prop_assert_eq!(seen.distinct(), plain.len() as u64);
        }
    }
}
