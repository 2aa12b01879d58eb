//! Cuts a stream of CSV bytes into chunks of whole records.

use std::io::Read;

use terms::{Actor, Problem};

use super::{
    Dialect, Record, Records,
    quotes::{Quotes, Stop},
};
use crate::{Refused, codes};

/// The longest record that is read: 16 MiB. What is longer has lost its line ends or a quote.
pub const MAX_RECORD: usize = 16 << 20;

/// Whole records, one after the other, as they stood in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chunk {
    /// Which chunk of the file this is, from 0.
    pub seq: u64,
    /// The row of its first line, as a spreadsheet counts (a header is row 1).
    pub first_row: u64,
    /// Its records and blank lines together.
    pub lines: u64,
    /// The records, with their line ends.
    pub bytes: Vec<u8>,
}

impl Chunk {
    /// The row, within the file, of the first byte sequence that is not UTF-8.
    #[must_use]
    pub fn first_invalid_utf8(&self, dialect: Dialect) -> Option<u64> {
        let bad = std::str::from_utf8(&self.bytes).err()?.valid_up_to();
        let mut records = Records::new(&self.bytes, dialect);
        let mut row = self.first_row;
        while let Some(record) = records.next_record() {
            row = self.first_row + record.line;
            if record.end > bad {
                break;
            }
        }
        Some(row)
    }
}

/// Reads a stream chunk by chunk; each holds whole records.
///
/// Memory is bounded: a chunk, and at most one record of [`MAX_RECORD`] bytes.
pub struct Chunks {
    reader: Box<dyn Read + Send>,
    name: String,
    size: usize,
    quotes: Quotes,
    carry: Vec<u8>,
    seq: u64,
    row: u64,
    finished: bool,
    /// What ends the stream after the chunk that was given.
    broken: Option<Refused>,
}

impl std::fmt::Debug for Chunks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Chunks").field("name", &self.name).field("row", &self.row).finish()
    }
}

impl Chunks {
    /// Cuts what `reader` gives, from row 1, into chunks of about `size` bytes.
    /// `name` is the file as problems name it.
    #[must_use]
    pub fn new(
        reader: Box<dyn Read + Send>,
        name: impl Into<String>,
        dialect: Dialect,
        size: usize,
    ) -> Self {
        Self {
            reader,
            name: name.into(),
            size: size.max(1),
            quotes: Quotes::new(dialect.delimiter),
            carry: Vec::new(),
            seq: 0,
            row: 1,
            finished: false,
            broken: None,
        }
    }

    /// The same, when the first line that comes is this row of the file.
    #[must_use]
    pub fn from_row(mut self, row: u64) -> Self {
        self.row = row;
        self
    }

    /// The next chunk, in a buffer that was used before; `None` after the last. Whole records that
    /// stand before something that cannot be read are given before it is told.
    ///
    /// # Errors
    /// `nul-bytes`, `unclosed-quote` or `record-too-long` at its row, or what the
    /// reader below found: `truncated-file`, `damaged-file`, `cannot-read`.
    pub fn next_into(&mut self, mut buffer: Vec<u8>) -> Result<Option<Chunk>, Refused> {
        if self.finished {
            return self.broken.take().map_or(Ok(None), Err);
        }
        buffer.clear();
        buffer.append(&mut self.carry);
        self.quotes.restart();
        let lines = match self.fill(&mut buffer) {
            Ok(lines) => lines,
            Err(refused) => {
                self.finished = true;
                if self.quotes.whole == 0 {
                    return Err(refused);
                }
                self.broken = Some(refused);
                buffer.truncate(self.quotes.whole);
                self.quotes.lines
            }
        };
        if buffer.is_empty() {
            return Ok(None);
        }
        let chunk = Chunk { seq: self.seq, first_row: self.row, lines, bytes: buffer };
        self.seq += 1;
        self.row += lines;
        Ok(Some(chunk))
    }

    /// Fills the buffer with whole records, keeps the rest back; gives the number of lines.
    fn fill(&mut self, buffer: &mut Vec<u8>) -> Result<u64, Refused> {
        let mut want = self.size;
        loop {
            let last = self.read(buffer, want)?;
            match self.quotes.scan(buffer, last) {
                Stop::Nul => return Err(self.problem(codes::NUL_BYTES)),
                Stop::Inside(open) if last || buffer.len() - open > MAX_RECORD => {
                    return Err(self.problem(codes::UNCLOSED_QUOTE));
                }
                _ => {}
            }
            if buffer.len() - self.quotes.whole > MAX_RECORD {
                return Err(self.problem(codes::RECORD_TOO_LONG));
            }
            if last {
                self.finished = true;
                return Ok(self.quotes.lines + u64::from(buffer.len() > self.quotes.whole));
            }
            if self.quotes.whole > 0 {
                self.carry = buffer.split_off(self.quotes.whole);
                return Ok(self.quotes.lines);
            }
            want = buffer.len().max(self.size);
        }
    }

    /// Reads `want` more bytes; true when there are no more.
    fn read(&mut self, buffer: &mut Vec<u8>, want: usize) -> Result<bool, Refused> {
        match self.reader.by_ref().take(want as u64).read_to_end(buffer) {
            Ok(n) => Ok(n < want),
            Err(error) => {
                self.quotes.scan(buffer, false);
                let row = self.row + self.quotes.lines;
                Err(codes::unreadable(error, &self.name).at_row(row))
            }
        }
    }

    fn problem(&self, code: terms::Code) -> Refused {
        Problem::error(code, Actor::ListSupplier)
            .in_file(&self.name)
            .at_row(self.row + self.quotes.lines)
            .into()
    }
}

impl Iterator for Chunks {
    type Item = Result<Chunk, Refused>;

    fn next(&mut self) -> Option<Self::Item> {
        self.next_into(Vec::with_capacity(self.size + 4096)).transpose()
    }
}

/// Calls `each` with the row and the record, for every record in turn; gives the number of blank lines.
///
/// # Errors
/// As [`Chunks::next_into`], and whatever `each` refuses.
pub fn for_each(
    mut chunks: Chunks,
    dialect: Dialect,
    mut each: impl FnMut(u64, &Record<'_>) -> Result<(), Refused>,
) -> Result<u64, Refused> {
    let mut blank = 0;
    let mut buffer = Vec::new();
    while let Some(chunk) = chunks.next_into(buffer)? {
        let mut records = Records::new(&chunk.bytes, dialect);
        while let Some(record) = records.next_record() {
            each(chunk.first_row + record.line, &record)?;
        }
        blank += records.blank_lines();
        buffer = chunk.bytes;
    }
    Ok(blank)
}

/// The length of the whole records that `head`, the first bytes of a file, holds;
/// all of it if nothing follows.
pub(crate) fn whole_records(
    head: &[u8],
    dialect: Dialect,
    ended: bool,
    name: &str,
) -> Result<usize, Refused> {
    let mut quotes = Quotes::new(dialect.delimiter);
    let code = match quotes.scan(head, ended) {
        Stop::Nul => codes::NUL_BYTES,
        Stop::Inside(open) if ended || head.len() - open > MAX_RECORD => codes::UNCLOSED_QUOTE,
        _ => return Ok(if ended { head.len() } else { quotes.whole }),
    };
    Err(codes::of_file(code, name).at_row(quotes.lines + 1).into())
}

#[cfg(test)]
mod tests;
