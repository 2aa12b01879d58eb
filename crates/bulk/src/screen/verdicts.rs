//! Only a verdict for each row, in the order of the list.
//!
//! Lines that hold nothing but one number in digits are kept until the chunk is read, and then looked for by
//! stretches of numbers: what stands near in a register is read together. All other rows are decided as they come, as for the lists.

use numbers::{Settings, plain_start};
use rules::screening::Verdict;

use super::CHUNK;
use super::batch::{Batch, ROWS};
use super::judge::{Alike, Asked};
use super::plain::{Piece, Plains};
use super::row::combine;
use super::work::{Done, Worker};
use crate::Error;
use crate::input::Input;
use crate::near::Near;
use crate::records::{Chunk, Records};

/// Bytes of a chunk of a long list: so many numbers that several stand in each page of a register, and few enough
/// that all that is kept of them stays near the processor.
const LARGE: usize = 1 << 21;

/// Bytes of a chunk, so that all threads have something to do.
pub(super) fn chunk_size(input: &Input, threads: usize) -> usize {
    let total = input.progress.total().map_or(LARGE, |bytes| bytes as usize);
    (total / (4 * threads.max(1))).clamp(CHUNK, LARGE)
}

/// The word of a line that holds nothing: none.
const BLANK: u8 = Verdict::ALL.len() as u8;

/// Lines that hold one number, and what is said of every line of a chunk.
#[derive(Debug, Default)]
pub(super) struct Lines {
    /// Numbers, each with the line that it stands in.
    near: Near,
    /// For each line, the place of its verdict among all.
    said: Vec<u8>,
}

impl Lines {
    fn clear(&mut self) {
        self.near.clear();
        self.said.clear();
    }

    /// Takes all lines that `text` begins with and that hold one number; gives their bytes.
    fn take(&mut self, text: &[u8], settings: &Settings) -> usize {
        let mut rest = text;
        while let Some((number, length)) = plain_start(rest, settings) {
            rest = match rest.get(length..) {
                Some([b'\r', b'\n', after @ ..] | [b'\n' | b'\r', after @ ..] | after @ []) => {
                    after
                }
                _ => break,
            };
            self.near.push(number, self.said.len());
            self.said.push(BLANK);
        }
        text.len() - rest.len()
    }

    fn say(&mut self, line: u64, verdict: Verdict) {
        if let Some(said) = self.said.get_mut(line as usize) {
            *said = verdict as u8;
        }
    }
}

impl Worker<'_> {
    /// What [`Self::work`] does, where only verdicts are wanted.
    pub(super) fn verdicts(&self, chunk: Chunk) -> Result<Done, Error> {
        let mut done = self.begin(0);
        let mut lines = self.spare.take_lines();
        lines.clear();
        let plain_lines = self.has_plain_lines();
        let (mut batch, mut rest, mut rows) = (Batch::default(), &*chunk.bytes, ROWS);
        while !rest.is_empty() {
            if plain_lines {
                let taken = lines.take(rest, &self.plan.numbers);
                rest = rest.get(taken..).unwrap_or_default();
                // Behind one odd line the next is looked at again; where many are odd, seldom.
                rows = if taken > 0 { 1 } else { (2 * rows).min(ROWS) };
            }
            let before = lines.said.len() as u64;
            let mut records = Records::new(rest, self.dialect);
            batch.fill(&mut records, &self.layout.phones, &self.plan.numbers, rows);
            lines.said.resize(lines.said.len() + records.lines() as usize, BLANK);
            batch.decide(&self.judge, self.layout.phones.len())?;
            batch.each(rest, self.layout, |record, found| {
                let line = before + record.line;
                lines.say(line, self.found(record, chunk.first_row + line, found, &mut done));
            });
            done.tally.blank_lines += records.blank_lines();
            rest = rest.get(records.at()..).unwrap_or_default();
        }
        batch.count(&mut done.tally);
        self.decide(&mut lines, &mut done)?;
        let nothing = lines.said.iter().filter(|said| **said == BLANK).count() as u64;
        if nothing != done.tally.blank_lines {
            return Err(Error::Unbalanced);
        }
        done.rows.verdicts = self.spare.take(lines.said.len() * 10);
        self.word(&lines.said, &mut done.rows.verdicts);
        self.spare.give_lines(lines);
        self.spare.give(chunk.bytes);
        Ok(done)
    }

    /// Whether a line may be one number and no more.
    fn has_plain_lines(&self) -> bool {
        let suppliers = &self.plan.suppliers;
        let delimiter = self.dialect.delimiter;
        matches!(&*self.layout.phones, [(0, _)])
            && self.layout.width == 1
            && !delimiter.is_ascii_digit()
            && delimiter != b'+'
            && suppliers.all.is_none()
            && suppliers.covers.is_none()
    }

    /// Decides the lines that hold one number.
    fn decide(&self, lines: &mut Lines, done: &mut Done) -> Result<(), Error> {
        let Lines { near, said } = lines;
        let (mut asked, mut alike) = (Asked::default(), Alike::default());
        let mut plains = Plains::default();
        for some in near.sort().chunks(ROWS) {
            asked.clear();
            some.iter()
                .filter_map(|placed| placed.number())
                .for_each(|number| asked.add(&[number]));
            self.judge.ask(&mut asked)?;
            for (place, placed) in some.iter().enumerate() {
                let number = placed.number().ok_or(Error::Unbalanced)?;
                let verdict = match self.judge.plain(number, asked.told(place), &mut alike)? {
                    Ok(index) => {
                        let plain = plains.of(index, &alike, self.layout);
                        let plain = plain.ok_or(Error::Unbalanced)?;
                        plain.rows += 1;
                        plain.verdict()
                    }
                    Err(cell) => {
                        let verdict = combine(std::slice::from_ref(&cell), self.plan.whole_rows);
                        done.tally.count(&[cell], verdict);
                        verdict.verdict()
                    }
                };
                *said.get_mut(placed.place()).ok_or(Error::Unbalanced)? = verdict as u8;
            }
        }
        plains.count(&mut done.tally);
        Ok(())
    }

    /// Appends a line with the word of each verdict.
    fn word(&self, said: &[u8], out: &mut Vec<u8>) {
        let words = Verdict::ALL.map(Verdict::id).into_iter().chain([""]);
        let lines: Vec<_> =
            words.map(|word| Piece::new(&[word.as_bytes(), self.layout.end].concat())).collect();
        for &said in said {
            if let Some(line) = lines.get(usize::from(said)) {
                line.push(out);
            }
        }
    }
}

#[cfg(test)]
mod tests;
