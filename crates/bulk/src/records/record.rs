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
            let end = self.plain_fields(rest);
            let has_quote = rest.get(end) == Some(&b'"');
            let (length, odd_quotes) =
                if has_quote { self.quoted_fields(rest) } else { (end, false) };
            let (record, after) = rest.split_at_checked(length)?;
            self.at += length + line_end(after);
            self.line += 1;
            if record.is_empty() {
                self.blank += 1;
                continue;
            }
            let (line, end) = (self.line - 1, self.at);
            return Some(Record { bytes: record, fields: &self.fields, line, end, odd_quotes });
        }
    }

    /// Finds the fields up to the first quote or line end; gives where that stands.
    fn plain_fields(&mut self, rest: &[u8]) -> usize {
        self.fields.clear();
        let delimiter = u64::from_ne_bytes([self.delimiter; 8]);
        let (mut start, mut base) = (0, 0);
        let (words, tail) = rest.as_chunks::<8>();
        for word in words {
            let word = u64::from_le_bytes(*word);
            let ends = equal(word, QUOTE) | equal(word, FEED) | equal(word, RETURN);
            let mut hits = ends | equal(word, delimiter);
            while hits != 0 {
                let bit = hits.trailing_zeros();
                let end = base + bit / 8;
                self.fields.push(Span { start, end, quoted: false });
                if ends >> bit & 1 == 1 {
                    return end as usize;
                }
                start = end + 1;
                hits &= hits - 1;
            }
            base += 8;
        }
        for (end, &byte) in (base..).zip(tail) {
            let ends = matches!(byte, b'"' | b'\n' | b'\r');
            if ends || byte == self.delimiter {
                self.fields.push(Span { start, end, quoted: false });
                start = end + 1;
            }
            if ends {
                return end as usize;
            }
        }
        self.fields.push(Span { start, end: rest.len() as u32, quoted: false });
        rest.len()
    }

    /// Finds the fields of a record that holds a quote somewhere; gives its length and
    /// whether its quotes are odd.
    fn quoted_fields(&mut self, rest: &[u8]) -> (usize, bool) {
        self.fields.clear();
        let mut start = 0;
        let mut odd = false;
        loop {
            let quoted = rest.get(start) == Some(&b'"');
            let closed = if quoted { closing_quote(rest, start) } else { Some(start) };
            let text_end = closed.unwrap_or(rest.len());
            let end = self.field_end(rest, text_end);
            odd |= closed.is_none() || (quoted && end > text_end);
            self.fields.push(Span { start: start as u32, end: end as u32, quoted });
            if rest.get(end) != Some(&self.delimiter) {
                return (end, odd);
            }
            start = end + 1;
        }
    }

    fn field_end(&self, rest: &[u8], from: usize) -> usize {
        // Most fields end right behind their closing quote.
        if rest.get(from) == Some(&self.delimiter) {
            return from;
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
fn quote(text: &[u8]) -> Option<usize> {
    const SHORT: usize = 24;
    let head = text.get(..SHORT).unwrap_or(text);
    if let Some(at) = head.iter().position(|&byte| byte == b'"') {
        return Some(at);
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
