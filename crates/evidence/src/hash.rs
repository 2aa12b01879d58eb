//! SHA-256 hashes, and how RFC 6962 hashes leaves and nodes.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::block_api::compress256;
use sha2::{Digest as _, Sha256};

/// A SHA-256.
///
/// ```
/// use evidence::Hash;
///
/// let hash = Hash::of(b"");
/// assert_eq!(hash.to_string(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
/// assert_eq!(Hash::from_hex(&hash.to_string()), Some(hash));
/// assert_eq!(Hash::from_base64(&hash.to_base64()), Some(hash));
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(pub [u8; 32]);

impl Hash {
    /// The SHA-256 of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The same of a few bytes, at most 55, as tags have: one block, without a hasher that waits for more.
    #[must_use]
    pub(crate) fn of_few<const N: usize>(bytes: &[u8; N]) -> Self {
        const { assert!(N < 56, "the mark behind the bytes and their length need room in the block") };
        // FIPS 180-4, 5.3.3.
        let mut state = [
            0x6a09_e667,
            0xbb67_ae85,
            0x3c6e_f372,
            0xa54f_f53a,
            0x510e_527f,
            0x9b05_688c,
            0x1f83_d9ab,
            0x5be0_cd19,
        ];
        let mut block = [0; 64];
        if let Some((to, [mark, ..])) = block.split_first_chunk_mut() {
            *to = *bytes;
            *mark = 0x80;
        }
        if let Some(length) = block.last_chunk_mut() {
            *length = (8 * N as u64).to_be_bytes();
        }
        compress256(&mut state, &[block]);
        let mut hash = [0; 32];
        for (to, from) in hash.as_chunks_mut().0.iter_mut().zip(state) {
            *to = from.to_be_bytes();
        }
        Self(hash)
    }

    /// The hash of a leaf: SHA-256(0x00 ‖ entry), RFC 6962 2.1.
    #[must_use]
    pub fn of_leaf(entry: &[u8]) -> Self {
        Self(Sha256::new_with_prefix([0]).chain_update(entry).finalize().into())
    }

    /// The hash of an inner node: SHA-256(0x01 ‖ left ‖ right), RFC 6962 2.1.
    #[must_use]
    pub fn of_node(left: Self, right: Self) -> Self {
        let hasher = Sha256::new_with_prefix([1]).chain_update(left.0).chain_update(right.0);
        Self(hasher.finalize().into())
    }

    /// From 64 lower-case hexadecimal digits; nothing else.
    #[must_use]
    pub fn from_hex(text: &str) -> Option<Self> {
        unhex(text)?.try_into().ok().map(Self)
    }

    /// From the base64 of 32 bytes, in its one canonical spelling.
    #[must_use]
    pub fn from_base64(text: &str) -> Option<Self> {
        STANDARD.decode(text).ok()?.try_into().ok().map(Self)
    }

    /// In base64, as checkpoints and proofs write it.
    #[must_use]
    pub fn to_base64(self) -> String {
        STANDARD.encode(self.0)
    }
}

impl fmt::Display for Hash {
    /// 64 lower-case hexadecimal digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(&self.0))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Base64 with padding.
#[must_use]
pub fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// The bytes that base64 stands for, in its one canonical spelling.
#[must_use]
pub fn unbase64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

/// Lower-case hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |value: u8| DIGITS.get(usize::from(value)).map_or('0', |&digit| char::from(digit));
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// The bytes that lower-case hexadecimal digits stand for.
#[must_use]
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    let value = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    pairs.iter().map(|[high, low]| Some(value(*high)? << 4 | value(*low)?)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_bytes_are_hashed_as_any_are() {
        fn check<const N: usize>() {
            let bytes: [u8; N] = std::array::from_fn(|n| (n * 151 + N) as u8);
            assert_eq!(Hash::of_few(&bytes), Hash::of(&bytes), "{N}");
        }
        check::<0>();
        check::<1>();
        check::<33>();
        check::<54>();
        check::<55>();
    }

    #[test]
    fn leaf_and_node_are_told_apart() {
        // The published vectors of RFC 6962's reference tree.
        let empty_leaf = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
        assert_eq!(Hash::of_leaf(b"").to_string(), empty_leaf);
        let node = Hash::of_node(Hash::of_leaf(b""), Hash::of_leaf(&[0]));
        let expected = "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125";
        assert_eq!(node.to_string(), expected);
    }

    #[test]
    fn only_one_spelling_is_read() {
        let hash = Hash::of(b"x");
        assert_eq!(Hash::from_hex(&hash.to_string().to_uppercase()), None);
        assert_eq!(Hash::from_hex("ab"), None);
        assert_eq!(Hash::from_hex(&format!("{hash}0")), None);
        let text = hash.to_base64();
        assert_eq!(Hash::from_base64(text.trim_end_matches('=')), None);
        assert_eq!(Hash::from_base64(&format!(" {text}")), None);
        // The last digit of 32 bytes has two bits that must be zero.
        let odd = Hash([0; 32]).to_base64().replace("A=", "B=");
        assert_eq!(Hash::from_base64(&odd), None);
    }

    #[test]
    fn hex_goes_both_ways() {
        assert_eq!(unhex("00ff10"), Some(vec![0, 255, 16]));
        assert_eq!(hex(&[0, 255, 16]), "00ff10");
        assert_eq!(unhex("0g"), None);
        assert_eq!(unhex(""), Some(Vec::new()));
    }
}
