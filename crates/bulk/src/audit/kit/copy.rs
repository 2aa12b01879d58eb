//! Files that DuckDB cannot read line by line, copied so that it can.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, BufRead as _, BufReader, BufWriter, Read as _, Write};
use std::path::Path;

use memchr::{memchr_iter, memchr2};

use crate::Error;
use crate::calls::{self, mapping::Mapping};
use crate::input::{self, Compression, Input, Kind, LineEnd, Source};
use crate::records::Records;
use crate::screen::codes::unwritable;

/// Whether a chunk of records reads the same line by line: each record is one line of UTF-8.
#[must_use]
pub fn is_even(bytes: &[u8], lines: u64) -> bool {
    let feeds = memchr_iter(b'\n', bytes).count() as u64;
    let open = bytes.last().is_some_and(|&last| last != b'\n');
    let lone = |at: usize| bytes.get(at + 1) != Some(&b'\n');
    feeds + u64::from(open) == lines
        && std::str::from_utf8(bytes).is_ok()
        && !memchr_iter(b'\r', bytes).any(lone)
}

/// Whether DuckDB can read the file as it is, as far as can be told before its rows are read.
pub(super) fn is_readable(input: &Input, path: &Path) -> bool {
    let found = &input.recognised;
    let header = input.header.line.as_deref().unwrap_or_default();
    match found.kind {
        Kind::Xlsx => false,
        Kind::Parquet => found.compression == Compression::None && !found.own_words,
        Kind::Csv | Kind::Tsv | Kind::JsonLines => {
            found.encoding == "UTF-8"
                && found.compression != Compression::Zip
                && found.line_end != Some(LineEnd::Cr)
                && memchr2(b'\n', b'\r', header).is_none()
                && !names_delimiter(path, found.compression)
        }
    }
}

/// Whether the first line is `sep=;`, which is no row; also where the file cannot be read.
fn names_delimiter(path: &Path, compression: Compression) -> bool {
    let first_line = || -> Option<String> {
        let file = Box::new(File::open(path).ok()?);
        let unpacked = input::unpack(compression, file, &path.display().to_string()).ok()?;
        let mut line = Vec::new();
        BufReader::new(unpacked).take(64).read_until(b'\n', &mut line).ok()?;
        Some(String::from_utf8_lossy(&line).into_owned())
    };
    first_line().is_none_or(|line| line.trim_start_matches(['\u{feff}', '"']).starts_with("sep="))
}

/// Writes the copy: row for row and cell for cell, in UTF-8, a line for each row. Only so many
/// records are copied as were read.
///
/// # Errors
/// When the file cannot be read again, or the copy not be written.
pub(super) fn write(
    from: &Path,
    mapping: &Mapping,
    rows: u64,
    chunk: usize,
    to: &Path,
) -> Result<(), Error> {
    let unwritable = |error| Error::Refused(unwritable(error, to));
    let input = calls::open(&Source::Path(from.to_owned()), mapping)?;
    let mut out = BufWriter::new(File::create(to).map_err(unwritable)?);
    let dialect = input.dialect;
    let mut left = rows;
    let mut next = Lines { row: 1, out: &mut out };
    if let Some(header) = &input.header.line {
        // A row of types may stand between the header and the first row.
        next.put(1, header).map_err(unwritable)?;
    }
    for chunk in input.chunks(chunk) {
        // What ended the reading was told by the audit.
        let Ok(chunk) = chunk else { break };
        let mut records = Records::new(&chunk.bytes, dialect);
        while left > 0
            && let Some(record) = records.next_record()
        {
            next.put(chunk.first_row + record.line, record.bytes).map_err(unwritable)?;
            left -= 1;
        }
    }
    out.flush().map_err(unwritable)
}

/// Lines that stand where the rows stood.
struct Lines<'o, W: Write> {
    row: u64,
    out: &'o mut W,
}

impl<W: Write> Lines<'_, W> {
    fn put(&mut self, row: u64, record: &[u8]) -> io::Result<()> {
        while self.row < row {
            self.out.write_all(b"\n")?;
            self.row += 1;
        }
        self.out.write_all(&visible(record))?;
        self.out.write_all(b"\n")?;
        self.row += 1;
        Ok(())
    }
}

/// Line ends as their pictures, and bytes that are no UTF-8 as characters for private use.
pub(super) fn visible(record: &[u8]) -> Cow<'_, [u8]> {
    let breaks = |byte: &u8| matches!(byte, b'\n' | b'\r');
    if !record.iter().any(breaks) && std::str::from_utf8(record).is_ok() {
        return Cow::Borrowed(record);
    }
    let mut text = String::with_capacity(record.len() + 8);
    for chunk in record.utf8_chunks() {
        text.extend(chunk.valid().chars().map(|char| match char {
            '\n' => '\u{240a}',
            '\r' => '\u{240d}',
            char => char,
        }));
        let private = |&byte: &u8| char::from_u32(0xf700 + u32::from(byte));
        text.extend(chunk.invalid().iter().filter_map(private));
    }
    Cow::Owned(text.into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chunk_is_even_when_each_record_is_a_line() {
        assert!(is_even(b"a,b\r\n\n\"c\"\n", 3));
        assert!(is_even(b"a\nb", 2));
        assert!(!is_even(b"\"a\nb\",c\n", 1));
        assert!(!is_even(b"a\rb\n", 2));
        assert!(!is_even(b"\xe9\n", 1));
    }

    #[test]
    fn what_cannot_stand_in_a_line_stays_visible() {
        assert_eq!(visible(b"\"a\r\nb\xff\"").as_ref(), "\"a␍␊b\u{f7ff}\"".as_bytes());
        assert_eq!(visible(b"plain").as_ref(), b"plain");
    }
}
