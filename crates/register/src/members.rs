//! All members of a register in ascending order.

use crate::data::Data;
use crate::file::{
    BLOCK_LINES, BLOCK_NUMBERS, GROUP_BLOCKS, GROUP_NUMBERS, LINE_HEAD_BITS, LINE_NUMBERS,
};
use crate::{Error, Register};

/// National numbers with their rank, ascending.
pub(crate) struct Members<'r> {
    data: Data<'r>,
    /// Entries of the two tables that are still to be looked at, as one index.
    next_block: usize,
    /// The block at hand: the index of its first line, and its first number.
    block: Option<(usize, u64)>,
    /// The line at hand, within its block.
    line: usize,
    /// Its bits that are still to be told; those of its head are cleared.
    words: [u64; 8],
    rank: u32,
    failed: bool,
}

impl<'r> Members<'r> {
    pub(crate) fn of<B: AsRef<[u8]>>(register: &'r Register<B>) -> Self {
        Self {
            data: register.data(),
            next_block: 0,
            block: None,
            line: BLOCK_LINES,
            words: [0; 8],
            rank: 0,
            failed: false,
        }
    }

    /// The next bit of the line at hand, as a distance from its first number.
    fn next_bit(&mut self) -> Option<u64> {
        let (index, word) = self.words.iter_mut().enumerate().find(|(_, word)| **word != 0)?;
        let bit = u64::from(word.trailing_zeros());
        *word &= *word - 1;
        Some(index as u64 * 64 + bit - u64::from(LINE_HEAD_BITS))
    }

    /// Moves to the next line; `false` at the end.
    fn advance(&mut self) -> Result<bool, Error> {
        self.line += 1;
        if self.line >= BLOCK_LINES {
            self.block = self.advance_block()?;
            self.line = 0;
        }
        let Some((first_line, _)) = self.block else { return Ok(false) };
        self.words = self.data.line(first_line.saturating_add(self.line))?.members();
        Ok(true)
    }

    /// The next block that there is.
    fn advance_block(&mut self) -> Result<Option<(usize, u64)>, Error> {
        let head = self.data.head;
        let per_group = GROUP_BLOCKS as usize;
        while self.next_block / per_group < head.parts.groups.len / 4 {
            let (group, within) = (self.next_block / per_group, self.next_block % per_group);
            let Some(row) = self.data.entry(head.parts.groups, group)?.checked_sub(1) else {
                self.next_block = (group + 1) * per_group;
                continue;
            };
            self.next_block += 1;
            let index = (row as usize).saturating_mul(per_group).saturating_add(within);
            let Some(block) = self.data.entry(head.parts.blocks, index)?.checked_sub(1) else {
                continue;
            };
            let first = (u64::from(head.first_group) + group as u64) * GROUP_NUMBERS
                + within as u64 * BLOCK_NUMBERS;
            return Ok(Some(((block as usize).saturating_mul(BLOCK_LINES), first)));
        }
        Ok(None)
    }
}

impl Iterator for Members<'_> {
    type Item = Result<(u64, u32), Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.failed {
            return None;
        }
        loop {
            if let (Some(bit), Some((_, first))) = (self.next_bit(), self.block) {
                let rank = self.rank;
                self.rank = self.rank.saturating_add(1);
                return Some(Ok((first + self.line as u64 * LINE_NUMBERS + bit, rank)));
            }
            match self.advance() {
                Ok(true) => {}
                Ok(false) => return None,
                Err(error) => {
                    self.failed = true;
                    return Some(Err(error));
                }
            }
        }
    }
}
