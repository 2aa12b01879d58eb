//! The records of a chunk, and the fields of a record.

use std::borrow::Cow;

use memchr::memchr;

use super::Dialect;
use super::marks::{WINDOW, Window};

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
    /// The fields of the record that was read last, and what is left of longer ones before it.
    fields: Vec<Span>,
    marked: Marked<'c>,
}

/// A record that was found: where it ends, how many fields it has, and whether its quotes are odd.
struct Found {
    end: usize,
    fields: usize,
    odd_quotes: bool,
}

/// What is marked of the bytes that are read.
#[derive(Debug)]
struct Marked<'c> {
    bytes: &'c [u8],
    delimiter: u8,
    /// Where the window begins, and how many bytes it has at most.
    base: usize,
    size: usize,
    /// Which of the ends of fields in it comes next.
    nth: usize,
    window: Window,
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
    #[inline]
    pub fn next_record(&mut self) -> Option<Record<'_>> {
        while self.at < self.bytes.len() {
            let start = self.at;
            let Found { end, fields, odd_quotes } = self.find_fields(start);
            let record = self.bytes.get(start..end)?;
            self.at = end + line_end(self.bytes.get(end..)?);
            if self.at > end + 1 {
                // The line feed behind a carriage return.
                self.marked.next_end();
                self.marked.pass();
            }
            self.line += 1;
            if record.is_empty() {
                self.blank += 1;
                continue;
            }
            let (line, end) = (self.line - 1, self.at);
            let fields = self.fields.get(..fields)?;
            return Some(Record { bytes: record, fields, line, start, end, odd_quotes });
        }
        None
    }

    /// Finds the fields of the record that begins at `first`.
    #[inline]
    fn find_fields(&mut self, first: usize) -> Found {
        let (mut start, mut odd_quotes, mut fields) = (first, false, 0);
        loop {
            let quoted = self.bytes.get(start) == Some(&b'"');
            if quoted {
                let closed = self.marked.closing_quote(start);
                let text_end = closed.unwrap_or(self.bytes.len());
                self.marked.go_to(text_end);
                odd_quotes |= closed.is_none() || self.marked.next_end() > text_end;
            }
            let end = self.marked.next_end();
            self.marked.pass();
            let from_first = |at: usize| (at - first) as u32;
            let span = Span { start: from_first(start), end: from_first(end), quoted };
            match self.fields.get_mut(fields) {
                Some(place) => *place = span,
                None => self.fields.push(span),
            }
            fields += 1;
            if self.bytes.get(end) != Some(&self.marked.delimiter) {
                return Found { end, fields, odd_quotes };
            }
            start = end + 1;
        }
    }
}

/// Bytes of the first window.
const FIRST: usize = 256;

impl<'c> Marked<'c> {
    fn new(bytes: &'c [u8], delimiter: u8) -> Self {
        let window = Window::new();
        let mut marked = Self { bytes, delimiter, base: 0, size: FIRST / 4, nth: 0, window };
        marked.look(0);
        marked
    }

    /// Looks at the window that begins at `base`: a small one at first, as some want nothing but one record.
    fn look(&mut self, base: usize) {
        (self.base, self.nth, self.size) = (base, 0, (self.size * 4).min(WINDOW));
        let rest = self.bytes.get(base..).unwrap_or_default();
        self.window.look(rest, self.size, self.delimiter);
    }

    /// The next delimiter or line end that was not passed; the end of all behind the last. Within a field a
    /// quote is only a byte.
    #[inline]
    fn next_end(&mut self) -> usize {
        loop {
            if let Some(end) = self.window.end(self.nth) {
                return self.base + end;
            }
            if self.base + self.size > self.bytes.len() {
                return self.bytes.len();
            }
            self.look(self.base + self.size);
        }
    }

    /// Passes the end that was found.
    #[inline]
    const fn pass(&mut self) {
        self.nth += 1;
    }

    /// Goes on at `at`, which is no less than where it is.
    #[inline]
    fn go_to(&mut self, at: usize) {
        if at - self.base >= self.size {
            self.look(at);
        }
        while self.window.end(self.nth).is_some_and(|end| self.base + end < at) {
            self.nth += 1;
        }
    }

    /// The position after the quote that closes the one at `open`.
    #[inline]
    fn closing_quote(&mut self, open: usize) -> Option<usize> {
        let mut at = open + 1;
        loop {
            at = self.quote(at)? + 1;
            match self.bytes.get(at) {
                Some(b'"') => at += 1,
                _ => return Some(at),
            }
        }
    }

    /// The first quote at `at` or behind it.
    #[inline]
    fn quote(&mut self, mut at: usize) -> Option<usize> {
        while at < self.bytes.len() {
            if at - self.base >= self.size {
                self.look(at);
            }
            if let Some(found) = self.window.quote(at - self.base) {
                return Some(self.base + found);
            }
            at = self.base + self.size;
        }
        None
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

    /// Reads one byte after the other: records with their fields, whether quotes are odd, and blank lines.
    fn one_by_one(bytes: &[u8]) -> (Vec<(Vec<Span>, bool)>, u64) {
        let (mut records, mut blank, mut at) = (Vec::new(), 0, 0);
        while at < bytes.len() {
            let (first, mut fields, mut odd) = (at, Vec::new(), false);
            loop {
                let (start, quoted) = (at, bytes.get(at) == Some(&b'"'));
                if quoted {
                    let mut open = true;
                    at += 1;
                    while open && at < bytes.len() {
                        let (here, next) = (bytes[at] == b'"', bytes.get(at + 1) == Some(&b'"'));
                        at += 1 + usize::from(here && next);
                        open = !here || next;
                    }
                    let ends = |byte: &u8| b",\r\n".contains(byte);
                    odd |= open || bytes.get(at).is_some_and(|byte| !ends(byte));
                }
                while bytes.get(at).is_some_and(|byte| !b",\r\n".contains(byte)) {
                    at += 1;
                }
                let (start, end) = ((start - first) as u32, (at - first) as u32);
                fields.push(Span { start, end, quoted });
                if bytes.get(at) != Some(&b',') {
                    break;
                }
                at += 1;
            }
            if at == first {
                blank += 1;
            } else {
                records.push((fields, odd));
            }
            at += line_end(&bytes[at..]);
        }
        (records, blank)
    }

    #[test]
    fn records_are_those_of_one_byte_after_the_other() {
        let parts =
            ["\"", "\"\"", ",", "\n", "\r\n", "\r", "ab", ",\"", "\",", "seventeen letters"];
        let mut random = 1_u64;
        let mut next = |most: usize| {
            random = random.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(11);
            (random >> 33) as usize % most
        };
        for round in 0..3_000 {
            // Some have no quotes, some begin shortly before the end of a window.
            let (from, number) = ([0, 0, 2][round % 3], [60, 3_000, 900][round % 3]);
            let before = [0, FIRST - 30, WINDOW + FIRST][round % 3] + [0, next(70)][round % 2];
            let mut text = "x".repeat(before);
            text.extend((0..next(number)).map(|_| parts[from + next(parts.len() - from)]));
            let bytes = text.as_bytes();
            let mut records = Records::new(bytes, Dialect::CSV);
            let mut read = Vec::new();
            while let Some(record) = records.next_record() {
                assert_eq!(record.bytes, &bytes[record.start..][..record.bytes.len()]);
                read.push((record.fields.to_vec(), record.odd_quotes));
            }
            assert_eq!((read, records.blank_lines()), one_by_one(bytes), "{text:?}");
            assert_eq!(records.at(), bytes.len());
        }
    }
}
