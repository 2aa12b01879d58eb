//! The records of a chunk, and the fields of a record.

use std::borrow::Cow;

use memchr::{memchr, memchr3};

use super::Dialect;

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
    match quote(inner) {
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
    delimiter: u8,
    line: u64,
    blank: u64,
    fields: Vec<Span>,
}

impl<'c> Records<'c> {
    /// Reads from bytes that begin at the start of a record.
    #[must_use]
    pub fn new(bytes: &'c [u8], dialect: Dialect) -> Self {
        let fields = Vec::with_capacity(32);
        Self { bytes, at: 0, delimiter: dialect.delimiter, line: 0, blank: 0, fields }
    }

    /// Lines with nothing in them, so far.
    #[must_use]
    pub const fn blank_lines(&self) -> u64 {
        self.blank
    }

    /// Records and blank lines, so far.
    #[must_use]
    pub const fn lines(&self) -> u64 {
        self.line
    }

    /// The next record; it lends from the chunk and from this reader.
    pub fn next_record(&mut self) -> Option<Record<'_>> {
        loop {
            let rest = self.bytes.get(self.at..).filter(|rest| !rest.is_empty())?;
            let (length, odd_quotes) = self.find_fields(rest);
            let (record, after) = rest.split_at_checked(length)?;
            let start = self.at;
            self.at += length + line_end(after);
            self.line += 1;
            if record.is_empty() {
                self.blank += 1;
                continue;
            }
            let (line, end) = (self.line - 1, self.at);
            let fields = &self.fields;
            return Some(Record { bytes: record, fields, line, start, end, odd_quotes });
        }
    }

    /// Finds the fields of the record that `rest` begins with; gives its length and whether its
    /// quotes are odd.
    fn find_fields(&mut self, rest: &[u8]) -> (usize, bool) {
        self.fields.clear();
        let (mut start, mut at, mut odd) = (0, 0, false);
        loop {
            let end;
            (start, end) = self.plain_fields(rest, start, at);
            if rest.get(end) != Some(&b'"') {
                self.fields.push(Span { start: start as u32, end: end as u32, quoted: false });
                return (end, odd);
            }
            if end > start {
                // Within a field a quote is only a byte.
                at = end + 1;
                continue;
            }
            let closed = closing_quote(rest, start);
            let text_end = closed.unwrap_or(rest.len());
            let end = self.field_end(rest, text_end);
            odd |= closed.is_none() || end > text_end;
            self.fields.push(Span { start: start as u32, end: end as u32, quoted: true });
            if rest.get(end) != Some(&self.delimiter) {
                return (end, odd);
            }
            start = end + 1;
            at = start;
        }
    }

    /// Finds the fields that end before the next quote, line end or end of `rest`, looking from
    /// `at` on, where the first of them begins at `start`; gives where the last one, which is not
    /// taken, begins, and what stopped it.
    #[inline]
    fn plain_fields(&mut self, rest: &[u8], mut start: usize, at: usize) -> (usize, usize) {
        let delimiter = u64::from_ne_bytes([self.delimiter; 8]);
        let (words, tail) = rest.get(at..).unwrap_or_default().as_chunks::<8>();
        let mut base = at;
        for word in words {
            let word = u64::from_le_bytes(*word);
            let ends = equal(word, QUOTE) | equal(word, FEED) | equal(word, RETURN);
            let mut hits = ends | equal(word, delimiter);
            while hits != 0 {
                let bit = hits.trailing_zeros();
                let end = base + bit as usize / 8;
                if ends >> bit & 1 == 1 {
                    return (start, end);
                }
                self.fields.push(Span { start: start as u32, end: end as u32, quoted: false });
                start = end + 1;
                hits &= hits - 1;
            }
            base += 8;
        }
        for (end, &byte) in (base..).zip(tail) {
            if matches!(byte, b'"' | b'\n' | b'\r') {
                return (start, end);
            }
            if byte == self.delimiter {
                self.fields.push(Span { start: start as u32, end: end as u32, quoted: false });
                start = end + 1;
            }
        }
        (start, rest.len())
    }

    #[inline]
    fn field_end(&self, rest: &[u8], from: usize) -> usize {
        // Most fields end right behind their closing quote.
        match rest.get(from) {
            None | Some(b'\n' | b'\r') => return from,
            Some(byte) if *byte == self.delimiter => return from,
            _ => {}
        }
        let tail = rest.get(from..).unwrap_or_default();
        memchr3(self.delimiter, b'\n', b'\r', tail).map_or(rest.len(), |i| from + i)
    }
}

const QUOTE: u64 = u64::from_ne_bytes([b'"'; 8]);
const FEED: u64 = u64::from_ne_bytes([b'\n'; 8]);
const RETURN: u64 = u64::from_ne_bytes([b'\r'; 8]);

/// The top bit of each byte in which two words are equal. Records are short: to look at eight
/// bytes for everything that can end a field costs less than to set up a search in strides.
const fn equal(word: u64, other: u64) -> u64 {
    const LOW: u64 = u64::from_ne_bytes([0x7f; 8]);
    let apart = word ^ other;
    !(((apart & LOW) + LOW) | apart | LOW)
}

/// The first quote: most fields are shorter than what setting up a search in strides costs.
#[inline]
fn quote(text: &[u8]) -> Option<usize> {
    const SHORT: usize = 64;
    let head = text.get(..SHORT).unwrap_or(text);
    let (words, tail) = head.as_chunks::<8>();
    for (at, word) in (0..).step_by(8).zip(words) {
        let hits = equal(u64::from_le_bytes(*word), QUOTE);
        if hits != 0 {
            return Some(at + hits.trailing_zeros() as usize / 8);
        }
    }
    if let Some(at) = tail.iter().position(|&byte| byte == b'"') {
        return Some(words.len() * 8 + at);
    }
    memchr(b'"', text.get(SHORT..)?).map(|at| at + SHORT)
}

/// The position after the quote that closes the one at `open`.
fn closing_quote(rest: &[u8], open: usize) -> Option<usize> {
    let mut at = open + 1;
    loop {
        at += quote(rest.get(at..)?)? + 1;
        if rest.get(at) != Some(&b'"') {
            return Some(at);
        }
        at += 1;
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
