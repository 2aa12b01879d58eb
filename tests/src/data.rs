//! Seeded data: numbers that nobody has.

use std::fmt::Write as _;

/// Small and seeded (SplitMix64).
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// The same seed rolls the same.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Any 64 bits.
    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Below `limit`.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.roll() % limit.max(1)
    }
}

/// National numbers that Ofcom keeps free for drama: 07700 900000 to 900999, then
/// 020 7946 0000 to 0999, then 01632 960000 to 960999.
#[must_use]
pub fn drama(index: u64) -> u64 {
    let first = match index / 1_000 {
        0 => 7_700_900_000,
        1 => 2_079_460_000,
        2 => 1_632_960_000,
        _ => panic!("there are 3,000 drama numbers here"),
    };
    first + index % 1_000
}

/// The licensed layout without inner blanks: 12 characters and CR LF.
#[must_use]
pub fn fixed_width(nationals: &[u64]) -> String {
    let mut sorted = nationals.to_vec();
    sorted.sort_unstable();
    let mut text = String::new();
    for national in sorted {
        write!(text, "{:<12}\r\n", format!("0{national}")).unwrap();
    }
    text
}
