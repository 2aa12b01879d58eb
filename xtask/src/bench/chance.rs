//! Chance from a seed: the same on every machine, for ever.

/// `SplitMix64`: small, fast, and good enough for made-up lists.
pub(super) struct Chance(u64);

const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

impl Chance {
    /// The chance of one row of one file. No row needs those before it, so that a shorter
    /// list is the beginning of a longer one.
    pub(super) fn of(seed: u64, row: u64) -> Self {
        Self(mixed(seed).wrapping_add(mixed(row ^ STEP)))
    }

    /// Any 64 bits.
    pub(super) fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        mixed(self.0)
    }

    /// A number below this one, each as likely as any other but for one part in 2^64.
    pub(super) fn below(&mut self, end: u64) -> u64 {
        ((u128::from(self.bits()) * u128::from(end)) >> 64) as u64
    }

    /// One of them; of none, the default.
    pub(super) fn one_of<T: Copy + Default>(&mut self, all: &[T]) -> T {
        let place = self.below(all.len() as u64);
        all.get(place as usize).copied().unwrap_or_default()
    }
}

/// The bits of a value spread over all 64.
pub(super) fn mixed(value: u64) -> u64 {
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_splitmix64() {
        // The first outputs for the seed 1234567, as others publish them.
        let mut chance = Chance(1_234_567);
        let three: Vec<u64> = (0..3).map(|_| chance.bits()).collect();
        assert_eq!(
            three,
            [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
        );
    }

    #[test]
    fn a_row_has_its_own_chance() {
        assert_eq!(Chance::of(1, 7).bits(), Chance::of(1, 7).bits());
        assert_ne!(Chance::of(1, 7).bits(), Chance::of(1, 8).bits());
        assert_ne!(Chance::of(1, 7).bits(), Chance::of(2, 7).bits());
    }

    #[test]
    fn below_stays_below_and_reaches_all() {
        let mut chance = Chance::of(3, 0);
        let mut seen = [0; 6];
        for _ in 0..6_000 {
            seen[chance.below(6) as usize] += 1;
        }
        assert!(seen.iter().all(|count| (850..1_150).contains(count)), "{seen:?}");
        assert_eq!(chance.one_of::<u8>(&[]), 0);
    }
}
