//! A hash for ids, and for tables in memory whose keys nobody chooses against us, or that stay small.

use std::hash::{BuildHasherDefault, Hasher};

/// Builds it.
pub(crate) type Quick = BuildHasherDefault<Mix>;

/// Multiplies and folds, eight bytes at a time.
#[derive(Clone, Copy, Debug, Default)]
pub struct Mix(u64);

const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;

impl Mix {
    fn mix(&mut self, word: u64) {
        let product = u128::from(self.0 ^ word) * u128::from(FACTOR);
        self.0 = (product as u64) ^ ((product >> 64) as u64);
    }
}

impl Hasher for Mix {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        let mut words = bytes.chunks_exact(8);
        for word in &mut words {
            self.mix(u64::from_le_bytes(*word.first_chunk().unwrap_or(&[0; 8])));
        }
        let mut last = [0; 8];
        let rest = words.remainder();
        last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
        self.mix(u64::from_le_bytes(last) ^ ((bytes.len() as u64) << 56));
    }

    fn write_u16(&mut self, word: u16) {
        self.write_u32(u32::from(word));
    }

    fn write_u32(&mut self, word: u32) {
        self.mix(u64::from(word) ^ 1 << 40);
    }

    fn write_u64(&mut self, word: u64) {
        self.mix(word ^ FACTOR);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn ids_that_are_alike_hash_apart() {
        let hash = |parts: &[&[u8]]| {
            let mut mix = Mix::default();
            parts.iter().for_each(|part| mix.write(part));
            mix.finish()
        };
        let mut seen = HashSet::new();
        for n in 0..200_000_u32 {
            let text = format!("{n}.{}", n / 7);
            assert!(seen.insert(hash(&[text.as_bytes()])), "{text}");
            assert!(seen.insert(hash(&[b"machine-1795436347.", text.as_bytes()])), "{text}");
        }
        assert_ne!(hash(&[b"ab", b"c"]), hash(&[b"a", b"bc"]));
        assert_ne!(hash(&[b"a"]), hash(&[b"a\0"]));
    }
}
