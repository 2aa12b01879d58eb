//! The data of a register file: where a number stands, and where its history does.

use crate::Error;
use crate::file::{
    BLOCK_LINES, BLOCK_NUMBERS, Extent, GROUP_BLOCKS, GROUP_NUMBERS, Head, LINE, LINE_HEAD_BITS,
    LINE_NUMBERS, OVERFLOW_RANKS, Pages, escape,
};

/// What a look-up reads: the bytes behind the head, once their page is known to be whole.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Data<'r> {
    pub(crate) bytes: &'r [u8],
    pub(crate) pages: &'r Pages,
    pub(crate) head: &'r Head,
}

/// Where the history of a number stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// In the dictionary, at this index.
    Code(u32),
    /// In the overflow, under this rank.
    Overflow(u32),
}

/// The 512 bits of a line: how many members stand before it, how many in each of
/// its first three quarters, then a bit for each of 456 numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line<'r>(pub(crate) &'r [u8; LINE]);

pub(crate) const REFERENCE: Error = Error::Malformed { what: "a reference" };
const DICTIONARY: Error = Error::Malformed { what: "the dictionary of histories" };
const OVERFLOW: Error = Error::Malformed { what: "the overflow of histories" };

impl<'r> Data<'r> {
    /// The rank of the national number `key` among all members; `None` when it has no history.
    pub(crate) fn rank_of(self, key: u64) -> Result<Option<u32>, Error> {
        let Some(block) = self.block_of(key)?.checked_sub(1) else { return Ok(None) };
        let within = key % BLOCK_NUMBERS;
        let line = block as usize * BLOCK_LINES + (within / LINE_NUMBERS) as usize;
        let line = self.line(line)?;
        let bit = LINE_HEAD_BITS + (within % LINE_NUMBERS) as u32;
        Ok(line.has(bit).then(|| line.before(bit)))
    }

    /// The line of this index among all.
    pub(crate) fn line(self, line: usize) -> Result<Line<'r>, Error> {
        let start = line.checked_mul(LINE).ok_or(REFERENCE)?;
        let bytes = self.part(self.head.parts.lines, start, LINE)?;
        bytes.first_chunk().map(Line).ok_or(REFERENCE)
    }

    /// Where the history of the member of this rank stands.
    #[inline]
    pub(crate) fn place(self, rank: u32) -> Result<Place, Error> {
        let head = self.head;
        if rank >= head.members {
            return Err(REFERENCE);
        }
        let codes = head.parts.codes.start;
        let code = match head.width {
            0 => 0,
            1 => self.array(codes + rank as usize).map(|&[low]| u32::from(low))?,
            _ => {
                self.array(codes + 2 * rank as usize).map(|&code| u16::from_le_bytes(code))?.into()
            }
        };
        Ok(if escape(head.width) == Some(code) { Place::Overflow(rank) } else { Place::Code(code) })
    }

    /// The bytes of the history that stands there.
    pub(crate) fn history(self, place: Place) -> Result<&'r [u8], Error> {
        match place {
            Place::Code(code) => self.dictionary_entry(code),
            Place::Overflow(rank) => self.overflow_entry(rank),
        }
    }

    /// The entry `index` of a table of four-byte integers.
    #[inline]
    pub(crate) fn entry(self, table: Extent, index: usize) -> Result<u32, Error> {
        if index >= table.len / 4 {
            return Err(REFERENCE);
        }
        self.array(table.start + index * 4).map(|&entry| u32::from_le_bytes(entry))
    }

    /// A few bytes that stand at a multiple of their length, and so within one page.
    #[inline]
    pub(crate) fn array<const N: usize>(self, start: usize) -> Result<&'r [u8; N], Error> {
        self.pages.check(self.bytes, start / crate::file::PAGE)?;
        self.bytes.get(start..).and_then(|rest| rest.first_chunk::<N>()).ok_or(REFERENCE)
    }

    /// The block of `key` among those that have members, from 1; 0 when it has none.
    #[inline]
    pub(crate) fn block_of(self, key: u64) -> Result<u32, Error> {
        let head = self.head;
        let group = (key / GROUP_NUMBERS).checked_sub(u64::from(head.first_group));
        let Some(group) = group.filter(|&group| group < (head.parts.groups.len / 4) as u64) else {
            return Ok(0);
        };
        match self.entry(head.parts.groups, group as usize)? {
            0 => Ok(0),
            row => self.entry(head.parts.blocks, block_index(row, key)),
        }
    }

    fn dictionary_entry(self, code: u32) -> Result<&'r [u8], Error> {
        let starts = self.head.parts.dictionary_starts;
        let start = self.entry(starts, code as usize)? as usize;
        let end = self.entry(starts, code as usize + 1)? as usize;
        self.part(self.head.parts.dictionary, start, end.checked_sub(start).ok_or(DICTIONARY)?)
    }

    /// Within each stretch of 256 ranks the entries stand one behind the other:
    /// the low byte of the rank, the length, the history.
    fn overflow_entry(self, rank: u32) -> Result<&'r [u8], Error> {
        let parts = &self.head.parts;
        let stretch = (rank / OVERFLOW_RANKS) as usize;
        let start = self.entry(parts.overflow_starts, stretch)? as usize;
        let end = self.entry(parts.overflow_starts, stretch + 1)? as usize;
        let mut rest = self.part(parts.overflow, start, end.checked_sub(start).ok_or(OVERFLOW)?)?;
        while let Some((low, entry)) = crate::history::next_entry(&mut rest)? {
            if u32::from(low) == rank % OVERFLOW_RANKS {
                return Ok(entry);
            }
        }
        Err(OVERFLOW)
    }

    /// Bytes of a part, from `start` within it.
    pub(crate) fn part(self, part: Extent, start: usize, len: usize) -> Result<&'r [u8], Error> {
        if start.checked_add(len).is_none_or(|end| end > part.len) {
            return Err(REFERENCE);
        }
        self.pages.read(self.bytes, part.start + start, len)
    }
}

/// Where in the table of blocks that of `key` stands, in the row `row`, counted from 1.
#[inline]
fn block_index(row: u32, key: u64) -> usize {
    let within = (key / BLOCK_NUMBERS % GROUP_BLOCKS) as usize;
    (row as usize - 1).saturating_mul(GROUP_BLOCKS as usize).saturating_add(within)
}

impl<'r> Line<'r> {
    /// How many members stand before the line.
    #[inline]
    pub(crate) fn first_rank(self) -> u32 {
        self.first_word() as u32
    }

    /// How many members stand in the first, second and third quarter of the line:
    /// its fifth, sixth and seventh byte.
    #[inline]
    pub(crate) fn quarters(self) -> u32 {
        (self.first_word() >> 32) as u32 & 0x00ff_ffff
    }

    /// The line without its rank and counts: one bit per member.
    pub(crate) fn members(self) -> [u64; 8] {
        let mut words = [0; 8];
        for (word, bytes) in words.iter_mut().zip(self.0.as_chunks().0) {
            *word = u64::from_le_bytes(*bytes);
        }
        let [first, ..] = &mut words;
        *first &= u64::MAX << LINE_HEAD_BITS;
        words
    }

    /// Whether a member stands at `bit`.
    #[inline]
    pub(crate) fn has(self, bit: u32) -> bool {
        self.0.get(bit as usize / 8).is_some_and(|byte| byte >> (bit % 8) & 1 == 1)
    }

    /// How many members stand before the one at `bit`: its rank.
    #[inline]
    pub(crate) fn before(self, bit: u32) -> u32 {
        let quarter = bit / 128;
        let bits =
            self.0.as_chunks().0.get(quarter as usize).map_or(0, |&bits| u128::from_le_bytes(bits));
        // In the first quarter, the head's own bits are no members.
        let head = if quarter == 0 { u128::MAX << LINE_HEAD_BITS } else { u128::MAX };
        let within = (bits & head & ((1 << (bit % 128)) - 1)).count_ones();
        let before = self.quarters() & ((1 << (8 * quarter)) - 1);
        let before = (before & 0xff) + (before >> 8 & 0xff) + (before >> 16);
        self.first_rank().wrapping_add(before + within)
    }

    #[inline]
    fn first_word(self) -> u64 {
        self.0.first_chunk().map_or(0, |bytes| u64::from_le_bytes(*bytes))
    }
}

/// The counts that [`Line::quarters`] gives, worked out from the members.
pub(crate) fn quarters(members: &[u64; 8]) -> u32 {
    let count = |pair: &[u64; 2]| pair.iter().map(|word| word.count_ones()).sum::<u32>();
    let counts = members.as_chunks().0.iter().take(3).map(count);
    counts.enumerate().fold(0, |all, (quarter, count)| all | count << (8 * quarter))
}
