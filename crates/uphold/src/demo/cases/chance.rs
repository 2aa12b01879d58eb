//! Chance that can be repeated: a hash of a place, and an order in which each place comes once.

/// A number that looks like chance and is always the same for the same place (splitmix64).
pub(super) fn hash(seed: u64, place: u64) -> u64 {
    let mut z = seed ^ place.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// Some bits of a hash, as a number below `limit`.
pub(super) const fn part(hash: u64, shift: u32, limit: u64) -> u64 {
    (hash >> shift) % limit
}

/// Every number below `size` once, in another order: `place × step + first`, modulo `size`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shuffle {
    size: u64,
    step: u64,
    first: u64,
}

impl Shuffle {
    pub(super) fn new(size: u64, seed: u64) -> Self {
        let size = size.max(1);
        // Near the golden section: neighbours come to lie far apart.
        let mut step = (u128::from(size) * 618_034 / 1_000_000) as u64 | 1;
        while common_divisor(step, size) != 1 {
            step += 1;
        }
        Self { size, step, first: hash(seed, size) % size }
    }

    pub(super) const fn size(&self) -> u64 {
        self.size
    }

    pub(super) fn at(&self, place: u64) -> u64 {
        ((place % self.size) * self.step + self.first) % self.size
    }
}

const fn common_divisor(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shuffle_gives_every_place_once() {
        for size in [1, 2, 7, 64, 850, 8_503] {
            let shuffle = Shuffle::new(size, 5);
            let mut seen: Vec<u64> = (0..size).map(|place| shuffle.at(place)).collect();
            seen.sort_unstable();
            assert_eq!(seen, (0..size).collect::<Vec<_>>());
        }
    }
}
