//! Laying out a register file from numbers in ascending order.

use std::rc::Rc;

use super::histories::Entry;
use crate::data::quarters;
use crate::file::{
    BLOCK_LINES, BLOCK_NUMBERS, GROUP_BLOCKS, Head, LINE, LINE_HEAD_BITS, LINE_NUMBERS,
    OVERFLOW_RANKS, Parts, checksums, escape,
};
use crate::history::put_entry;
use crate::{Edition, Error, Source};

/// The tables and blocks of a register in the making, and the history of each number.
#[derive(Default)]
pub(super) struct Builder {
    first_group: u64,
    groups: Vec<u32>,
    blocks: Vec<u32>,
    lines: Vec<u8>,
    /// The number of the block at hand, counted over all numbers.
    block: Option<u64>,
    /// Lines that have their rank; the last of them is the line at hand.
    ranked: usize,
    /// How many members stand before the line at hand.
    first_rank: u32,
    /// The members of the line at hand, bit by bit.
    members: [u64; 8],
    /// The history id of each member.
    ids: Vec<u32>,
}

impl Builder {
    /// Adds the next number, which is greater than all before it.
    pub(super) fn push(&mut self, key: u64, id: u32) -> Result<(), Error> {
        let block = key / BLOCK_NUMBERS;
        if self.block != Some(block) {
            self.start_block(block)?;
        }
        let within = key % BLOCK_NUMBERS;
        let block_start = self.lines.len() / LINE - BLOCK_LINES;
        let line = block_start + (within / LINE_NUMBERS) as usize;
        self.rank_lines(line + 1);
        let bit = LINE_HEAD_BITS as usize + (within % LINE_NUMBERS) as usize;
        if let Some(word) = self.members.get_mut(bit / 64) {
            *word |= 1 << (bit % 64);
        }
        if self.ids.len() >= u32::MAX as usize {
            return Err(Error::Full { what: "numbers" });
        }
        self.ids.push(id);
        Ok(())
    }

    fn start_block(&mut self, block: u64) -> Result<(), Error> {
        let full = Error::Full { what: "blocks" };
        self.rank_lines(self.lines.len() / LINE);
        let group = block / GROUP_BLOCKS;
        if self.block.is_none() {
            self.first_group = group;
        }
        let group = usize::try_from(group - self.first_group).map_err(|_| full)?;
        if self.groups.len() <= group {
            self.groups.resize(group, 0);
            let row = self.blocks.len() / GROUP_BLOCKS as usize + 1;
            self.groups.push(u32::try_from(row).map_err(|_| full)?);
            self.blocks.resize(self.blocks.len() + GROUP_BLOCKS as usize, 0);
        }
        let number = self.lines.len() / (LINE * BLOCK_LINES) + 1;
        let row = self.blocks.len() - GROUP_BLOCKS as usize;
        if let Some(entry) = self.blocks.get_mut(row + (block % GROUP_BLOCKS) as usize) {
            *entry = u32::try_from(number).map_err(|_| full)?;
        }
        self.lines.resize(self.lines.len() + LINE * BLOCK_LINES, 0);
        self.block = Some(block);
        Ok(())
    }

    /// Writes the line at hand when `end` lies behind it, and starts those up to `end`.
    fn rank_lines(&mut self, end: usize) {
        while self.ranked < end {
            self.write_line();
            self.ranked += 1;
            self.first_rank = self.ids.len() as u32;
        }
    }

    /// Writes the line at hand: the last of those that have their rank.
    fn write_line(&mut self) {
        let Some(line) = self.ranked.checked_sub(1) else { return };
        let mut words = std::mem::take(&mut self.members);
        let head = u64::from(self.first_rank) | u64::from(quarters(&words)) << 32;
        let [first, ..] = &mut words;
        *first |= head;
        let bytes = self.lines.get_mut(line * LINE..(line + 1) * LINE).unwrap_or_default();
        for (bytes, word) in bytes.as_chunks_mut().0.iter_mut().zip(words) {
            *bytes = word.to_le_bytes();
        }
    }

    /// The file: its parts, one behind the other.
    pub(super) fn finish(
        mut self,
        source: Source,
        editions: Vec<Edition>,
        entries: Vec<Entry>,
    ) -> Result<Vec<Vec<u8>>, Error> {
        self.rank_lines(self.lines.len() / LINE);
        self.write_line();
        let coding = Coding::of(&entries);
        let (overflow_starts, overflow) = coding.overflow(&self.ids, &entries)?;
        let (dictionary_starts, dictionary) = coding.dictionary(&entries)?;
        let members = self.ids.len() as u32;
        let codes = coding.codes(self.ids);
        let mut data = [
            words(&self.groups),
            words(&self.blocks),
            self.lines,
            codes,
            words(&dictionary_starts),
            dictionary,
            words(&overflow_starts),
            overflow,
        ];
        let (parts, size) = Parts::lay_out(data.each_ref().map(Vec::len));
        data.iter_mut().for_each(|part| part.resize(part.len().next_multiple_of(LINE), 0));
        let head = Head {
            source,
            editions,
            members,
            dictionary: coding.codes as u32,
            overflow: coding.overflowing,
            first_group: u32::try_from(self.first_group)
                .map_err(|_| Error::Full { what: "blocks" })?,
            width: coding.width,
            parts,
            checksums: checksums(data.iter().map(Vec::as_slice)),
        };
        Ok(std::iter::once(head.write(size)).chain(data).collect())
    }
}

/// Which history gets which code: the most frequent ones, the first met first.
struct Coding {
    width: u8,
    /// Ids by code.
    order: Vec<u32>,
    /// How many of `order` have a code.
    codes: usize,
    /// Codes by id; `u32::MAX` in the overflow.
    code_of: Vec<u32>,
    overflowing: u32,
}

impl Coding {
    fn of(entries: &[Entry]) -> Self {
        let mut order: Vec<u32> = (0..entries.len() as u32).collect();
        let numbers = |id: u32| entries.get(id as usize).map_or(0, |entry| entry.numbers);
        order.sort_by_key(|&id| std::cmp::Reverse(numbers(id)));
        let width = match entries.len() {
            0..=1 => 0,
            2..=255 => 1,
            _ => 2,
        };
        let codes = escape(width).map_or(1, |most| most as usize).min(order.len());
        let mut code_of = vec![u32::MAX; entries.len()];
        for (&id, code) in order.iter().take(codes).zip(0..) {
            if let Some(slot) = code_of.get_mut(id as usize) {
                *slot = code;
            }
        }
        let overflowing =
            order.iter().skip(codes).map(|&id| numbers(id)).fold(0, u32::saturating_add);
        Self { width, order, codes, code_of, overflowing }
    }

    fn code(&self, id: u32) -> u32 {
        self.code_of.get(id as usize).copied().unwrap_or(u32::MAX)
    }

    /// The codes of all members, in the order of their rank.
    fn codes(&self, ids: Vec<u32>) -> Vec<u8> {
        let mut codes = Vec::with_capacity(ids.len() * usize::from(self.width) + LINE);
        for id in ids {
            // What has no code gets the escape: all ones in either width.
            let code = self.code(id).to_le_bytes();
            codes.extend(code.iter().take(self.width.into()));
        }
        codes
    }

    fn dictionary(&self, entries: &[Entry]) -> Result<(Vec<u32>, Vec<u8>), Error> {
        let mut starts = vec![0];
        let mut bytes = Vec::new();
        for &id in self.order.iter().take(self.codes) {
            bytes.extend(entry(entries, id).iter());
            starts.push(offset(&bytes)?);
        }
        Ok((starts, bytes))
    }

    fn overflow(&self, ids: &[u32], entries: &[Entry]) -> Result<(Vec<u32>, Vec<u8>), Error> {
        if self.overflowing == 0 {
            return Ok((Vec::new(), Vec::new()));
        }
        let mut starts = vec![0];
        let mut bytes = Vec::new();
        for stretch in ids.chunks(OVERFLOW_RANKS as usize) {
            for (low, &id) in (0_u8..=u8::MAX).zip(stretch) {
                if self.code(id) == u32::MAX {
                    put_entry(low, &entry(entries, id), &mut bytes);
                }
            }
            starts.push(offset(&bytes)?);
        }
        Ok((starts, bytes))
    }
}

fn entry(entries: &[Entry], id: u32) -> Rc<[u8]> {
    entries.get(id as usize).map(|entry| Rc::clone(&entry.bytes)).unwrap_or_default()
}

fn offset(bytes: &[u8]) -> Result<u32, Error> {
    u32::try_from(bytes.len()).map_err(|_| Error::Full { what: "histories" })
}

fn words(values: &[u32]) -> Vec<u8> {
    values.iter().flat_map(|value| value.to_le_bytes()).collect()
}
