//! A person, as a hash of the cells that name them.

use std::hash::Hasher as _;

use crate::quick::Mix;

/// A person, as a hash of the cells that name them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct PersonHash(u64);

/// Bytes that were taken from a part and not yet hashed: fewer than eight.
#[derive(Default)]
struct Taken {
    word: u64,
    bits: u32,
    length: u64,
}

impl PersonHash {
    /// Hashes the cells that name a person, letters and digits only, case folded;
    /// `None` unless every part says something. The same list gives the same groups on every machine.
    pub(crate) fn of<P: AsRef<[u8]>>(parts: impl IntoIterator<Item = P>) -> Option<Self> {
        let mut mix = Mix::default();
        let mut any = false;
        for part in parts {
            let mut taken = Taken::default();
            let (between, last) = words(part.as_ref());
            between.iter().for_each(|word| taken.take(u64::from_le_bytes(*word), &mut mix));
            taken.take(last, &mut mix);
            let length = taken.length + u64::from(taken.bits);
            if length == 0 {
                return None;
            }
            // The length keeps the parts apart.
            mix.write_u64(taken.word);
            mix.write_u64(length);
            any = true;
        }
        any.then(|| Self(mix.finish()))
    }

    /// The hash.
    pub(crate) fn bits(self) -> u64 {
        self.0
    }

    /// Where people are kept apart: the first bits of the hash.
    pub(crate) fn part(self) -> usize {
        (self.0 >> 56) as usize
    }

    #[cfg(test)]
    pub(crate) fn from_bits(hash: u64) -> Self {
        Self(hash)
    }
}

impl Taken {
    /// Takes what eight bytes say.
    #[inline]
    fn take(&mut self, bytes: u64, mix: &mut Mix) {
        let (said, bits) = said(bytes);
        self.word |= said << self.bits;
        let filled = self.bits + bits;
        if filled < 64 {
            self.bits = filled;
            return;
        }
        mix.write_u64(self.word);
        self.length += 64;
        self.word = said.checked_shr(64 - self.bits).unwrap_or(0);
        self.bits = filled - 64;
    }
}

const fn each(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// What eight bytes say, the first one lowest, and in how many bits: letters in lower case, digits, and
/// anything beyond ASCII, moved together; nothing of the rest.
#[inline]
fn said(bytes: u64) -> (u64, u32) {
    const TOP: u64 = each(0x80);
    // The top bit of each byte that is at least so much, of bytes below 0x80.
    let from = |bytes: u64, least: u8| bytes + each(0x80 - least);
    let low = bytes & !TOP;
    let folded = low | each(b' ');
    let letters = from(folded, b'a') & !from(folded, b'z' + 1) & !bytes & TOP;
    let digits = from(low, b'0') & !from(low, b'9' + 1);
    let valid = (letters | digits | bytes) & TOP;
    let mut said = bytes | letters >> 2;
    // Up to the last byte that says something, what stands behind one that does not moves up to it.
    let mut bits = 64 - valid.leading_zeros();
    let all = u64::MAX.checked_shr(64 - bits).unwrap_or(0);
    let mut others = !valid & TOP & all;
    said &= all;
    let mut up = || {
        let place = (63 - (others | 1).leading_zeros()) & !7;
        let before = (1_u64 << place) - 1;
        let moved = (said & before) | (said >> 8 & !before);
        let any = others != 0;
        said = if any { moved } else { said };
        bits -= if any { 8 } else { 0 };
        others &= before;
        others
    };
    // Names have one space or none in eight bytes, and nobody could guess which: so once in any case.
    while up() != 0 {}
    (said, bits)
}

/// The words of a text, and what is left behind them as a last one.
#[inline]
fn words(text: &[u8]) -> (&[[u8; 8]], u64) {
    // Most names have 9 to 16 bytes and most postcodes 5 to 8: how many exactly makes no difference to what is done.
    match text.len() {
        4..=8 => (&[], four(text)),
        9.. => {
            let (words, rest) = text.split_at((text.len() - 1) / 8 * 8);
            let last = text.last_chunk().map_or(0, |last| u64::from_le_bytes(*last));
            (words.as_chunks().0, last >> (64 - 8 * rest.len()))
        }
        _ => (&[], text.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte))),
    }
}

/// Four to eight bytes as a word.
#[inline]
fn four(text: &[u8]) -> u64 {
    match (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        // The two overlap in what both say.
        (Some(first), Some(last)) => {
            let last = u64::from(u32::from_le_bytes(*last)) << (8 * (text.len() - 4));
            u64::from(u32::from_le_bytes(*first)) | last
        }
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn person(name: &str, postcode: &str) -> Option<PersonHash> {
        PersonHash::of([name.as_bytes(), postcode.as_bytes()])
    }

    #[test]
    fn spelling_does_not_make_a_new_person() {
        assert_eq!(person("Siân Owen", "CF10 1AA"), person("siân  OWEN", "cf101aa"));
        assert_ne!(person("Siân Owen", "CF10 1AA"), person("Siân Owens", "CF10 1AA"));
        assert_eq!(person("Siân Owen", " - "), None);
    }

    #[test]
    fn parts_stay_apart_and_long_names_differ_to_the_end() {
        assert_ne!(person("ab", "c"), person("a", "bc"));
        let long = |end: &str| person(&("x".repeat(200) + end), "CF10");
        assert_ne!(long("a"), long("b"));
        assert_ne!(person(&"x".repeat(64), "y"), person(&"x".repeat(65), "y"));
    }

    /// The slow twin: byte by byte.
    fn slowly(parts: &[Vec<u8>]) -> Option<PersonHash> {
        let mut mix = Mix::default();
        for part in parts {
            let says = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte >= 0x80;
            let said: Vec<u8> = part.iter().filter(says).map(u8::to_ascii_lowercase).collect();
            let (words, rest) = said.as_chunks::<8>();
            words.iter().for_each(|word| mix.write_u64(u64::from_le_bytes(*word)));
            let mut last = [0; 8];
            last[..rest.len()].copy_from_slice(rest);
            mix.write_u64(u64::from_le_bytes(last));
            mix.write_u64(said.len() as u64 * 8);
            if said.is_empty() {
                return None;
            }
        }
        (!parts.is_empty()).then(|| PersonHash(mix.finish()))
    }

    #[test]
    fn every_byte_says_what_it_should_at_every_place() {
        for byte in 0..=255 {
            for length in 1..20 {
                for place in 0..length {
                    let mut part = vec![b'x'; length];
                    part[place] = byte;
                    let parts = [part];
                    assert_eq!(PersonHash::of(&parts), slowly(&parts), "{byte} {length} {place}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn words_say_what_bytes_say(parts in proptest::collection::vec(
            proptest::collection::vec(prop_oneof![any::<u8>(), Just(b' '), Just(b'-'), b'A'..=b'z'], 0..40), 0..4,
        )) {
            prop_assert_eq!(PersonHash::of(&parts), slowly(&parts));
        }
    }
}
