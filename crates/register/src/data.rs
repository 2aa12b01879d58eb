//! The data of a register file: where a number stands, and where its history does.

use crate::Error;
use crate::file::{
    BLOCK_LINES, BLOCK_NUMBERS, Extent, GROUP_BLOCKS, GROUP_NUMBERS, Head, LINE, LINE_HEAD_BITS,
    LINE_NUMBERS, OVERFLOW_RANKS, Pages, Parts, escape,
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

/// One bit of one line: where a number would stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Spot {
    /// The first byte of the line, within the data.
    pub(crate) start: usize,
    /// Which of the line's 512 bits; the first 56 are its head.
    bit: u32,
}

/// The 512 bits of a line: how many members stand before it, how many in each of
/// its first three quarters, then a bit for each of 456 numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line<'r>(&'r [u8; LINE]);

const REFERENCE: Error = Error::Malformed { what: "a reference" };
const DICTIONARY: Error = Error::Malformed { what: "the dictionary of histories" };
const OVERFLOW: Error = Error::Malformed { what: "the overflow of histories" };

impl<'r> Data<'r> {
    /// Where the national number `key` would stand in `block`, as [`Self::block_of`] counts; for
    /// no block somewhere in the first one.
    #[inline]
    pub(crate) fn spot_in(self, block: u32, key: u64) -> Spot {
        let within = key % BLOCK_NUMBERS;
        let line = block.saturating_sub(1) as usize * BLOCK_LINES;
        let line = line + (within / LINE_NUMBERS) as usize;
        let bit = LINE_HEAD_BITS + (within % LINE_NUMBERS) as u32;
        Spot { start: self.head.parts.lines.start + line * LINE, bit }
    }

    /// The bytes of the line of a spot.
    #[inline]
    fn line_of(self, spot: Spot) -> Result<&'r [u8; LINE], Error> {
        let lines = self.head.parts.lines;
        if spot.start >= lines.start + lines.len / LINE * LINE {
            return Err(REFERENCE);
        }
        self.array(spot.start)
    }

    /// The first byte of the line of a spot: enough to have the line brought here.
    #[inline]
    pub(crate) fn first_byte(self, spot: Spot) -> Result<u8, Error> {
        if self.head.parts.lines.len == 0 { Ok(0) } else { self.line_of(spot).map(|line| line[0]) }
    }

    /// Whether a member stands there.
    #[inline]
    pub(crate) fn has(self, spot: Spot) -> Result<bool, Error> {
        if self.head.parts.lines.len == 0 {
            return Ok(false);
        }
        let byte = self.line_of(spot)?.get(spot.bit as usize / 8).copied().unwrap_or_default();
        Ok(byte >> (spot.bit % 8) & 1 == 1)
    }

    /// Whether no codes are kept, because all members have the same history.
    #[inline]
    pub(crate) fn has_one_history(self) -> bool {
        self.head.width == 0
    }

    /// The rank of the member that stands there; `None` when none does.
    #[inline]
    pub(crate) fn rank(self, spot: Spot) -> Result<Option<u32>, Error> {
        self.line_of(spot).map(|line| Line(line).rank(spot.bit))
    }

    /// The rank of the national number `key` among all members; `None` when it has no history.
    #[inline]
    pub(crate) fn rank_of(self, key: u64) -> Result<Option<u32>, Error> {
        match self.block_of(key)? {
            0 => Ok(None),
            block => self.rank(self.spot_in(block, key)),
        }
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

    /// The tables that lead to blocks, once all their pages are known to be whole.
    pub(crate) fn directory(self) -> Result<Directory<'r>, Error> {
        let Parts { groups, blocks, .. } = self.head.parts;
        let table = |of: Extent| Ok(self.part(of, 0, of.len)?.as_chunks().0);
        let first_group = self.head.first_group.into();
        Ok(Directory { first_group, groups: table(groups)?, blocks: table(blocks)? })
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
    fn part(self, part: Extent, start: usize, len: usize) -> Result<&'r [u8], Error> {
        if start.checked_add(len).is_none_or(|end| end > part.len) {
            return Err(REFERENCE);
        }
        self.pages.read(self.bytes, part.start + start, len)
    }
}

/// The tables that lead to blocks, for asking about many numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Directory<'r> {
    first_group: u64,
    groups: &'r [[u8; 4]],
    blocks: &'r [[u8; 4]],
}

impl Directory<'_> {
    /// Where in the table of blocks that of `key` stands; beyond its end where nothing does.
    #[inline]
    pub(crate) fn index(self, key: u64) -> usize {
        let group = (key / GROUP_NUMBERS).wrapping_sub(self.first_group);
        match self.groups.get(group as usize).map_or(0, |&row| u32::from_le_bytes(row)) {
            0 => usize::MAX,
            row => block_index(row, key),
        }
    }

    /// The block at this index, as [`Data::block_of`] counts.
    #[inline]
    pub(crate) fn block(self, index: usize) -> u32 {
        self.blocks.get(index).map_or(0, |&block| u32::from_le_bytes(block))
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

    /// The rank of the member at `bit`, if there is one.
    #[inline]
    fn rank(self, bit: u32) -> Option<u32> {
        let quarter = bit / 128;
        let bits = *self.0.as_chunks().0.get(quarter as usize)?;
        let bits = u128::from_le_bytes(bits);
        if bits >> (bit % 128) & 1 == 0 {
            return None;
        }
        // In the first quarter, the head's own bits are no members.
        let head = if quarter == 0 { u128::MAX << LINE_HEAD_BITS } else { u128::MAX };
        let within = (bits & head & ((1 << (bit % 128)) - 1)).count_ones();
        let before = self.quarters() & ((1 << (8 * quarter)) - 1);
        let before = (before & 0xff) + (before >> 8 & 0xff) + (before >> 16);
        Some(self.first_rank().wrapping_add(before + within))
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
