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

/// At most so many bytes are looked at before any of them is read.
pub(super) const WINDOW: usize = 4096;
const BLOCKS: usize = WINDOW / 64;
/// Places are written so many at a time, whether there are as many or not.
const AT_ONCE: usize = 8;

/// The marks of some thousand bytes.
#[derive(Debug)]
pub(super) struct Window {
    /// Where fields end: at each delimiter and line end.
    ends: Vec<u16>,
    /// How many of these there are; what stands behind them is left over.
    count: usize,
    quotes: [u64; BLOCKS],
}

impl Window {
    pub(super) fn new() -> Self {
        Self { ends: Vec::new(), count: 0, quotes: [0; BLOCKS] }
    }

    /// Looks at the first bytes of `text`, at most so many as `size` and [`WINDOW`] say. The end of `text` is
    /// one of a field too.
    pub(super) fn look(&mut self, text: &[u8], size: usize, delimiter: u8) {
        let (text, ends_here) = text
            .get(..size.min(WINDOW))
            .map_or((text, true), |some| (some, some.len() == text.len()));
        if self.ends.len() < text.len() + AT_ONCE {
            self.ends.resize(text.len() + AT_ONCE, 0);
        }
        #[cfg(target_arch = "x86_64")]
        if is_x86_feature_detected!("avx2")
            && is_x86_feature_detected!("bmi1")
            && is_x86_feature_detected!("popcnt")
        {
            // SAFETY: the processor was asked for all that the function is allowed to use.
            #[expect(unsafe_code, reason = "the compiler wants to be told what the processor has")]
            unsafe {
                self.look_quickly(text, delimiter);
            }
        } else {
            self.look_with(text, delimiter, equal);
        }
        #[cfg(not(target_arch = "x86_64"))]
        self.look_with(text, delimiter, equal);
        if ends_here && let Some(end) = self.ends.get_mut(self.count) {
            *end = text.len() as u16;
            self.count += 1;
        }
    }

    #[cfg(target_arch = "x86_64")]
    #[target_feature(enable = "avx2,bmi1,popcnt")]
    fn look_quickly(&mut self, text: &[u8], delimiter: u8) {
        self.look_with(text, delimiter, |block, byte| thirty_two_at_a_time(block, byte));
    }

    #[inline(always)]
    fn look_with(&mut self, text: &[u8], delimiter: u8, equal: impl Fn(&[u8; 64], u8) -> u64) {
        self.count = 0;
        let (blocks, rest) = text.as_chunks::<64>();
        let mut last = [0; 64];
        last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
        let full = blocks.iter().map(|block| (block, u64::MAX));
        let rest = (!rest.is_empty()).then_some((&last, (1 << rest.len()) - 1));
        for (at, (quotes, (block, there))) in
            self.quotes.iter_mut().zip(full.chain(rest)).enumerate()
        {
            *quotes = equal(block, b'"') & there;
            let ends = equal(block, delimiter) | equal(block, b'\n') | equal(block, b'\r');
            let mut left = ends & there;
            let number = left.count_ones() as usize;
            for from in (0..number).step_by(AT_ONCE) {
                let places =
                    self.ends.get_mut(self.count + from..).and_then(|it| it.first_chunk_mut());
                let Some(places) = places else { break };
                let places: &mut [u16; AT_ONCE] = places;
                for place in places {
                    *place = (at * 64) as u16 + left.trailing_zeros() as u16;
                    left &= left.wrapping_sub(1);
                }
            }
            self.count += number;
        }
        let looked_at = text.len().div_ceil(64);
        self.quotes.iter_mut().skip(looked_at).for_each(|quotes| *quotes = 0);
    }

    /// Where the next field ends, of those from `nth` on.
    #[inline]
    pub(super) fn end(&self, nth: usize) -> Option<usize> {
        if nth < self.count { self.ends.get(nth).map(|&end| usize::from(end)) } else { None }
    }

    /// The first quote at `at` or behind it.
    #[inline]
    pub(super) fn quote(&self, at: usize) -> Option<usize> {
        let mut block = at / 64;
        let mut found = self.quotes.get(block)? & u64::MAX << (at % 64);
        while found == 0 {
            block += 1;
            found = *self.quotes.get(block)?;
        }
        Some(block * 64 + found.trailing_zeros() as usize)
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

#[cfg(target_arch = "x86_64")]
#[inline]
#[target_feature(enable = "avx2")]
fn thirty_two_at_a_time(block: &[u8; 64], byte: u8) -> u64 {
    use std::arch::x86_64::{
        _mm256_cmpeq_epi8, _mm256_movemask_epi8, _mm256_set_epi64x, _mm256_set1_epi8,
    };

    let wanted = _mm256_set1_epi8(byte.cast_signed());
    let mut bits = 0;
    for (place, half) in (0..).step_by(32).zip(block.as_chunks::<32>().0) {
        let [a, b, c, d] = *half.as_chunks::<8>().0 else { continue };
        let [a, b, c, d] = [a, b, c, d].map(i64::from_le_bytes);
        let found = _mm256_movemask_epi8(_mm256_cmpeq_epi8(_mm256_set_epi64x(d, c, b, a), wanted));
        bits |= u64::from(found.cast_unsigned()) << place;
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

    #[test]
    fn a_window_has_the_same_marks_however_it_is_looked_at() {
        let mut random = 1_u64;
        let mut next = |most: usize| {
            random = random.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(11);
            (random >> 33) as usize % most
        };
        let (mut quick, mut slow) = (Window::new(), Window::new());
        for round in 0..600 {
            let length = if round % 3 == 0 { WINDOW + next(3) } else { next(400) };
            // From nothing but marks to hardly any.
            let bytes = [b',', b'"', b'\n', b'\r', b';', 0x8a, b'x', b'x'];
            let rare = [1, 4, 40][round % 3];
            let text: Vec<u8> = (0..length)
                .map(|_| if next(rare) == 0 { bytes[next(bytes.len())] } else { b'x' })
                .collect();
            let text = if round == 0 { vec![b','; WINDOW] } else { text };
            quick.look(&text, WINDOW, b',');
            let seen = text.get(..WINDOW).unwrap_or(&text);
            slow.ends.resize(WINDOW + AT_ONCE, 0);
            slow.look_with(seen, b',', one_by_one);
            let mut ends: Vec<usize> = (0..slow.count).filter_map(|nth| slow.end(nth)).collect();
            let is_end = |&at: &usize| matches!(text[at], b',' | b'\n' | b'\r');
            assert_eq!(ends, (0..seen.len()).filter(is_end).collect::<Vec<_>>());
            ends.extend((seen.len() == text.len()).then_some(text.len()));
            let found: Vec<usize> = (0..quick.count).filter_map(|nth| quick.end(nth)).collect();
            assert_eq!((found, quick.quotes), (ends, slow.quotes));
            for at in 0..WINDOW {
                let quote = (at..seen.len()).find(|&at| text[at] == b'"');
                assert_eq!(quick.quote(at), quote);
                if at > 200 {
                    break;
                }
            }
        }
    }
}
