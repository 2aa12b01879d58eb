//! Where the bytes stand that records are made of, 64 bytes at a time: a bit for each.

/// The marks of 64 bytes; the first byte's bit is the lowest.
#[derive(Debug)]
pub(super) struct Marks {
    pub(super) quotes: u64,
    pub(super) delimiters: u64,
    pub(super) feeds: u64,
    pub(super) returns: u64,
    pub(super) nuls: u64,
}

impl Marks {
    #[inline]
    pub(super) fn of(block: &[u8; 64], delimiter: u8) -> Self {
        Self {
            quotes: equal(block, b'"'),
            delimiters: equal(block, delimiter),
            feeds: equal(block, b'\n'),
            returns: equal(block, b'\r'),
            nuls: equal(block, 0),
        }
    }
}

/// A bit for each byte that is this one.
#[cfg(target_arch = "x86_64")]
#[inline]
#[expect(unsafe_code, reason = "the compiler wants to be told that x86-64 has SSE2")]
fn equal(block: &[u8; 64], byte: u8) -> u64 {
    // SAFETY: every x86-64 processor has SSE2, and the compiler assumes it everywhere.
    unsafe { sixteen_at_a_time(block, byte) }
}

#[cfg(target_arch = "x86_64")]
#[inline]
#[target_feature(enable = "sse2")]
fn sixteen_at_a_time(block: &[u8; 64], byte: u8) -> u64 {
    use std::arch::x86_64::{_mm_cmpeq_epi8, _mm_movemask_epi8, _mm_set_epi64x, _mm_set1_epi8};

    let wanted = _mm_set1_epi8(byte.cast_signed());
    let mut bits = 0;
    for (place, sixteen) in (0..).step_by(16).zip(block.as_chunks::<16>().0) {
        let both = u128::from_le_bytes(*sixteen);
        let bytes = _mm_set_epi64x((both >> 64) as i64, both as i64);
        let found = _mm_movemask_epi8(_mm_cmpeq_epi8(bytes, wanted));
        bits |= (found as u64 & 0xffff) << place;
    }
    bits
}

#[cfg(not(target_arch = "x86_64"))]
#[inline]
fn equal(block: &[u8; 64], byte: u8) -> u64 {
    one_by_one(block, byte)
}

#[cfg(any(test, not(target_arch = "x86_64")))]
fn one_by_one(block: &[u8; 64], byte: u8) -> u64 {
    block.iter().rev().fold(0, |bits, &here| bits << 1 | u64::from(here == byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_is_found_at_every_place() {
        for place in 0..64 {
            for byte in 0..=255 {
                let mut block = [b'x'; 64];
                block[place] = byte;
                for wanted in [b'"', b',', b'\n', b'\r', 0, 0x80, 0xff, b'x'] {
                    assert_eq!(equal(&block, wanted), one_by_one(&block, wanted));
                }
                let found = one_by_one(&block, byte);
                assert!(byte == b'x' || found == 1 << place);
            }
        }
    }
}
