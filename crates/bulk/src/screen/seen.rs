//! Which numbers have been met before: exact, in memory that does not grow with rows.

use std::collections::HashSet;

use terms::Number;

const BLOCK: u64 = 10_000;
const WORDS: usize = 157;
/// National numbers have at most ten digits.
const BLOCKS: usize = 1_000_000;

/// A set of numbers: one bit for each number of every block of 10,000 that
/// occurs, so that a list of any length costs at most the numbering plan.
#[derive(Debug)]
pub(crate) struct Seen {
    blocks: Vec<Option<Box<[u64; WORDS]>>>,
    abroad: HashSet<Number>,
    distinct: u64,
}

impl Default for Seen {
    fn default() -> Self {
        let mut blocks = Vec::new();
        blocks.resize_with(BLOCKS, || None);
        Self { blocks, abroad: HashSet::new(), distinct: 0 }
    }
}

impl Seen {
    /// Notes the number; true when it was there before.
    pub(crate) fn again(&mut self, number: Number) -> bool {
        let before = self.note(number);
        self.distinct += u64::from(!before);
        before
    }

    /// How many different numbers were noted.
    #[must_use]
    pub(crate) fn distinct(&self) -> u64 {
        self.distinct
    }

    fn note(&mut self, number: Number) -> bool {
        let place = number.gb_national().and_then(|national| {
            let block = self.blocks.get_mut(usize::try_from(national / BLOCK).ok()?)?;
            Some((block, usize::try_from(national % BLOCK).ok()?))
        });
        let Some((block, low)) = place else { return !self.abroad.insert(number) };
        let block = block.get_or_insert_with(|| Box::new([0; WORDS]));
        let Some(word) = block.get_mut(low / 64) else { return false };
        let bit = 1_u64 << (low % 64);
        let before = *word & bit != 0;
        *word |= bit;
        before
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
        assert_eq!(seen.distinct(), 2);
    }

    proptest::proptest! {
        #[test]
        fn agrees_with_a_plain_set(nationals in proptest::collection::vec(1_000_000_000_u64..1_000_000_300, 0..400)) {
            let mut seen = Seen::default();
            let mut plain = HashSet::new();
            for national in nationals {
                let number = Number::gb(national).unwrap();
                proptest::prop_assert_eq!(seen.again(number), !plain.insert(number));
            }
            proptest::prop_assert_eq!(seen.distinct(), plain.len() as u64);
        }
    }
}
