//! A made-up register on the real ranges: which numbers are listed, and since when.
//!
//! The ranges are those of the plan, the numbers are drawn: whether somebody has such a number,
//! and whether it is listed anywhere, nothing here knows. That so many blocks hold so many
//! numbers is a guess, not a fact about the Telephone Preference Service.

use anyhow::{Context as _, Result, ensure};

use super::chance::{Chance, mixed};
use super::days;

/// Landlines: in so many blocks of ten thousand, so many in 18 million.
const LANDLINE: Part = Part { blocks: 17_280, share: 10_770_000, code: &[(110_000, 299_999)] };
/// Mobiles, without personal numbers and pagers.
const MOBILE: Part =
    Part { blocks: 30_000, share: 7_230_000, code: &[(710_000, 759_999), (770_000, 799_999)] };
const SHARES: u64 = 18_000_000;

/// In a block.
const NUMBERS: u64 = 10_000;
/// Words of 64 bits for a block's numbers.
const WORDS: usize = 157;

struct Part {
    blocks: usize,
    share: u64,
    code: &'static [(u32, u32)],
}

/// The numbers that are listed.
pub(super) struct Register {
    seed: u64,
    /// National, without the leading 0, ascending.
    numbers: Vec<u64>,
    /// First six digits of the blocks in use, ascending.
    blocks: Vec<u32>,
    /// Where a block's bits begin, by its first six digits; 0 is nowhere.
    places: Vec<u32>,
    bits: Vec<u64>,
}

impl Register {
    /// So many listed numbers, on the ranges of this table (`crates/numbers/src/gb/ranges.txt`).
    pub(super) fn make(seed: u64, listed: u64, ranges: &str) -> Result<Self> {
        let mut chance = Chance::of(seed, u64::MAX);
        let mut register = Self {
            seed,
            numbers: Vec::with_capacity(listed as usize),
            blocks: Vec::new(),
            places: vec![0; 1_000_000],
            bits: vec![0; WORDS],
        };
        let landlines =
            (u128::from(listed) * u128::from(LANDLINE.share) / u128::from(SHARES)) as u64;
        for (part, count) in [(LANDLINE, landlines), (MOBILE, listed - landlines)] {
            let blocks = part.choose(&mut chance, ranges)?;
            for (block, count) in filled(&mut chance, &blocks, count)? {
                register.fill(&mut chance, block, count);
            }
        }
        Ok(register)
    }

    /// Draws `count` numbers of a block.
    fn fill(&mut self, chance: &mut Chance, block: u32, count: u64) {
        let start = self.bits.len();
        self.blocks.push(block);
        self.bits.resize(start + WORDS, 0);
        if let Some(place) = self.places.get_mut(block as usize) {
            *place = (start / WORDS) as u32;
        }
        let Some(bits) = self.bits.get_mut(start..) else { return };
        let mut wanted = count;
        while wanted > 0 {
            let line = chance.below(NUMBERS);
            let Some(word) = bits.get_mut(line as usize / 64) else { return };
            wanted -= u64::from(*word >> (line % 64) & 1 == 0);
            *word |= 1 << (line % 64);
        }
        for (word, first) in bits.iter().zip((u64::from(block) * NUMBERS..).step_by(64)) {
            let mut left = *word;
            while left != 0 {
                self.numbers.push(first + u64::from(left.trailing_zeros()));
                left &= left - 1;
            }
        }
    }

    /// All of them, ascending.
    pub(super) fn numbers(&self) -> &[u64] {
        &self.numbers
    }

    /// A listed number.
    pub(super) fn listed(&self, chance: &mut Chance) -> u64 {
        chance.one_of(&self.numbers)
    }

    /// A number of the same blocks that is not listed.
    pub(super) fn unlisted(&self, chance: &mut Chance) -> u64 {
        loop {
            let number = u64::from(chance.one_of(&self.blocks)) * NUMBERS + chance.below(NUMBERS);
            if !self.holds(number) {
                return number;
            }
        }
    }

    fn holds(&self, number: u64) -> bool {
        let place = self.places.get((number / NUMBERS) as usize).copied().unwrap_or(0) as usize;
        let line = (number % NUMBERS) as usize;
        let word = self.bits.get(place * WORDS + line / 64).copied().unwrap_or(0);
        word >> (line % 64) & 1 == 1
    }

    /// The day since which a listed number is listed, counted from 1970: four of five before the
    /// first edition, the others while calls were made.
    pub(super) fn since(&self, number: u64) -> u64 {
        let mut chance = Chance::of(mixed(self.seed), number);
        let (first, last) = match chance.below(5) {
            0 => (days::EDITIONS[0] + 1, days::EDITIONS[2]),
            _ => (days::BEGUN, days::EDITIONS[0]),
        };
        first + chance.below(last - first + 1)
    }
}

impl Part {
    /// Blocks of ten digits in these ranges, ascending.
    fn choose(&self, chance: &mut Chance, ranges: &str) -> Result<Vec<u32>> {
        let mut all = Vec::new();
        for row in ranges.lines().filter(|row| !row.starts_with('#')) {
            let mut words = row.split(' ');
            let (Some(first), Some(last), Some(digits)) =
                (words.next(), words.next(), words.next())
            else {
                continue;
            };
            if digits == "10" {
                all.extend(first.parse::<u32>()?..=last.parse()?);
            }
        }
        all.retain(|block| self.code.iter().any(|(first, last)| (first..=last).contains(&block)));
        ensure!(all.len() >= self.blocks, "the ranges table has too few blocks");
        for place in 0..self.blocks {
            let other = place as u64 + chance.below((all.len() - place) as u64);
            all.swap(place, other as usize);
        }
        all.truncate(self.blocks);
        all.sort_unstable();
        Ok(all)
    }
}

/// How many numbers each block holds: some few, some many, `count` together.
fn filled(chance: &mut Chance, blocks: &[u32], count: u64) -> Result<Vec<(u32, u64)>> {
    let weights: Vec<u64> = blocks
        .iter()
        .map(|_| {
            let part = chance.below(1_000);
            part * part + 50_000
        })
        .collect();
    let whole: u64 = weights.iter().sum();
    let mut shares: Vec<(u32, u64)> = blocks
        .iter()
        .zip(&weights)
        .map(|(block, weight)| (*block, (u128::from(count * weight) / u128::from(whole)) as u64))
        .collect();
    let missing = count - shares.iter().map(|(_, share)| share).sum::<u64>();
    let rest = shares.get_mut(..missing as usize).context("no blocks to fill")?;
    rest.iter_mut().for_each(|(_, share)| *share += 1);
    ensure!(shares.iter().all(|(_, share)| *share <= NUMBERS), "more numbers than the blocks have");
    Ok(shares)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small() -> Register {
        let ranges = include_str!("../../../crates/numbers/src/gb/ranges.txt");
        Register::make(1, 100_000, ranges).unwrap()
    }

    #[test]
    fn so_many_numbers_ascending_and_three_of_five_landlines() {
        let register = small();
        assert_eq!(register.numbers().len(), 100_000);
        assert!(register.numbers().windows(2).all(|pair| pair[0] < pair[1]));
        let landlines = register.numbers().partition_point(|number| *number < 3_000_000_000);
        assert_eq!(landlines, 59_833);
    }

    #[test]
    fn what_is_drawn_as_listed_is_and_what_is_not_is_not() {
        let register = small();
        let mut chance = Chance::of(2, 0);
        for _ in 0..10_000 {
            let (listed, unlisted) = (register.listed(&mut chance), register.unlisted(&mut chance));
            assert!(register.numbers().binary_search(&listed).is_ok() && register.holds(listed));
            assert!(register.numbers().binary_search(&unlisted).is_err());
        }
    }

    #[test]
    fn four_of_five_are_listed_before_the_first_edition() {
        let register = small();
        let before = |number: &&u64| register.since(**number) <= days::EDITIONS[0];
        let before = register.numbers().iter().filter(before).count();
        assert!((79_000..81_000).contains(&before), "{before}");
    }
}
