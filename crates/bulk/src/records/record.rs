//! The records of a chunk, and the fields of a record.

use std::borrow::Cow;

use memchr::memchr;

use super::Dialect;
use super::marks::Marks;

/// Where a field stands within its record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Its first byte.
    pub start: u32,
    /// The byte after its last.
    pub end: u32,
    /// Whether it begins with a quote.
    pub quoted: bool,
}

/// One record, as it stood in the file, and where its fields are.
#[derive(Clone, Copy, Debug)]
pub struct Record<'r> {
    /// The record without its line end.
    pub bytes: &'r [u8],
    /// Its fields; at least one.
    pub fields: &'r [Span],
    /// Its line within the chunk, from 0, blank lines counted.
    pub line: u64,
    /// Where it begins within the chunk.
    pub start: usize,
    /// Where it ends within the chunk, line end included.
    pub end: usize,
    /// A quoted field goes on after its closing quote, or never closes: the cells may be shifted.
    pub odd_quotes: bool,
}

impl<'r> Record<'r> {
    /// The bytes of a field as they stand in the file, quotes and all; `None` beyond the last.
    #[must_use]
    pub fn raw(&self, column: usize) -> Option<&'r [u8]> {
        let span = self.fields.get(column)?;
        self.bytes.get(span.start as usize..span.end as usize)
    }

    /// What a field says: without quotes, doubled quotes made one; `None` beyond the last.
    #[inline]
    #[must_use]
    pub fn text(&self, column: usize) -> Option<Cow<'r, [u8]>> {
        let span = self.fields.get(column)?;
        Some(field_text(self.bytes, *span))
    }
}

/// What the field at `span` of a record says: without quotes, doubled quotes made one.
#[inline]
#[must_use]
pub fn field_text(record: &[u8], span: Span) -> Cow<'_, [u8]> {
    let raw = record.get(span.start as usize..span.end as usize).unwrap_or_default();
    let Some(inner) = raw.strip_prefix(b"\"").filter(|_| span.quoted) else {
        return Cow::Borrowed(raw);
    };
    match memchr(b'"', inner) {
        None => Cow::Borrowed(inner),
        Some(close) if close + 1 == inner.len() => {
            Cow::Borrowed(inner.get(..close).unwrap_or_default())
        }
        Some(_) => Cow::Owned(unquoted(inner)),
    }
}

/// After the opening quote: doubled quotes become one, the closing quote goes, the rest stays.
fn unquoted(inner: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(inner.len());
    let mut rest = inner;
    while let Some(quote) = memchr(b'"', rest) {
        let (before, after) = rest.split_at(quote);
        text.extend_from_slice(before);
        let after = after.get(1..).unwrap_or_default();
        match after.strip_prefix(b"\"") {
            Some(more) => {
                text.push(b'"');
                rest = more;
            }
            None => {
                text.extend_from_slice(after);
                return text;
            }
        }
    }
    text.extend_from_slice(rest);
    text
}

/// Reads the records of a chunk one by one, without allocating for each.
#[derive(Debug)]
pub struct Records<'c> {
    bytes: &'c [u8],
    at: usize,
    line: u64,
    blank: u64,
    fields: Vec<Span>,
    marked: Marked<'c>,
}

/// The marks of the 64 bytes that are read.
#[derive(Debug)]
struct Marked<'c> {
    bytes: &'c [u8],
    delimiter: u8,
    /// Where the 64 begin.
    base: usize,
    quotes: u64,
    /// Delimiters and line ends.
    ends: u64,
}

impl<'c> Records<'c> {
    /// Reads from bytes that begin at the start of a record.
    #[must_use]
    pub fn new(bytes: &'c [u8], dialect: Dialect) -> Self {
        let fields = Vec::with_capacity(32);
        let marked = Marked::new(bytes, dialect.delimiter);
        Self { bytes, at: 0, line: 0, blank: 0, fields, marked }
    }

    /// Lines with nothing in them, so far.
    #[must_use]
    pub const fn blank_lines(&self) -> u64 {
        self.blank
    }

    /// Bytes read so far: records, blank lines and their line ends.
    #[must_use]
    pub const fn at(&self) -> usize {
        self.at
    }

    /// Records and blank lines, so far.
    #[must_use]
    pub const fn lines(&self) -> u64 {
        self.line
    }

    /// The next record; it lends from the chunk and from this reader.
    pub fn next_record(&mut self) -> Option<Record<'_>> {
        while self.at < self.bytes.len() {
            let start = self.at;
            let (end, odd_quotes) = self.find_fields(start);
            let record = self.bytes.get(start..end)?;
            self.at = end + line_end(self.bytes.get(end..)?);
            self.line += 1;
            if record.is_empty() {
                self.blank += 1;
                continue;
            }
            let (line, end) = (self.line - 1, self.at);
            let fields = &self.fields;
            return Some(Record { bytes: record, fields, line, start, end, odd_quotes });
        }
        None
    }

    /// Finds the fields of the record that begins at `first`; gives where it ends and whether its
    /// quotes are odd.
    fn find_fields(&mut self, first: usize) -> (usize, bool) {
        self.fields.clear();
        let (mut start, mut odd) = (first, false);
        loop {
            let quoted = self.bytes.get(start) == Some(&b'"');
            let end = if quoted {
                let closed = self.marked.closing_quote(start);
                let text_end = closed.unwrap_or(self.bytes.len());
                let end = self.marked.field_end(text_end);
                odd |= closed.is_none() || end > text_end;
                end
            } else {
                self.marked.field_end(start)
            };
            let from_first = |at: usize| (at - first) as u32;
            self.fields.push(Span { start: from_first(start), end: from_first(end), quoted });
            if self.bytes.get(end) != Some(&self.marked.delimiter) {
                return (end, odd);
            }
            start = end + 1;
        }
    }
}

impl<'c> Marked<'c> {
    fn new(bytes: &'c [u8], delimiter: u8) -> Self {
        let mut marked = Self { bytes, delimiter, base: 0, quotes: 0, ends: 0 };
        marked.mark(0);
        marked
    }

    /// Looks at the 64 bytes around `at`.
    fn mark(&mut self, at: usize) {
        self.base = at & !63;
        let rest = self.bytes.get(self.base..).unwrap_or_default();
        let marks = if let Some(block) = rest.first_chunk() {
            Marks::of(block, self.delimiter)
        } else {
            // Behind the last byte stands what ends a record.
            let mut block = [b'\n'; 64];
            block.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
            Marks::of(&block, self.delimiter)
        };
        self.quotes = marks.quotes;
        self.ends = marks.delimiters | marks.feeds | marks.returns;
    }

    /// The next of the bytes that `which` marks, from `at` on; at most the end of all.
    #[inline]
    fn next(&mut self, mut at: usize, which: impl Fn(&Self) -> u64) -> usize {
        loop {
            if at.wrapping_sub(self.base) >= 64 {
                if at >= self.bytes.len() {
                    return self.bytes.len();
                }
                self.mark(at);
            }
            let found = which(self) & u64::MAX << (at - self.base);
            if found != 0 {
                return (self.base + found.trailing_zeros() as usize).min(self.bytes.len());
            }
            at = self.base + 64;
        }
    }

    /// The delimiter or line end from `at` on. Within a field a quote is only a byte.
    #[inline]
    fn field_end(&mut self, at: usize) -> usize {
        self.next(at, |marked| marked.ends)
    }

    /// The position after the quote that closes the one at `open`.
    #[inline]
    fn closing_quote(&mut self, open: usize) -> Option<usize> {
        let mut at = open + 1;
        loop {
            at = self.next(at, |marked| marked.quotes) + 1;
            match self.bytes.get(at) {
                Some(b'"') => at += 1,
                _ => return (at <= self.bytes.len()).then_some(at),
            }
        }
    }
}

/// The length of the line end that `after` begins with.
fn line_end(after: &[u8]) -> usize {
    match after {
        [b'\r', b'\n', ..] => 2,
        [_, ..] => 1,
        [] => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_cut_wherever_they_end() {
        // Bytes that differ from what ends a field in one bit, and bytes beyond ASCII.
        for filler in [b'x', b'-', b'\x0b', b'\x8a', b'\xac', b'#', 0] {
            for length in 0..40_usize {
                for cut in 0..=length {
                    let mut text = vec![filler; length];
                    text.insert(cut, b',');
                    let mut bytes = text.clone();
                    bytes.extend(b"\r\nnext,row");
                    let mut records = Records::new(&bytes, Dialect::CSV);
                    let record = records.next_record().unwrap();
                    assert_eq!(record.bytes, text);
                    assert_eq!(record.raw(0), text.get(..cut));
                    assert_eq!(record.raw(1), text.get(cut + 1..));
                    assert_eq!((record.raw(2), record.odd_quotes), (None, false));
                    let record = records.next_record().unwrap();
                    assert_eq!(
                        (record.raw(0), record.raw(1)),
                        (Some(&b"next"[..]), Some(&b"row"[..]))
                    );
                    assert!(records.next_record().is_none());
                }
            }
        }
    }
}
