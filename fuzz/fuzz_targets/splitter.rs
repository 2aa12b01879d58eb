//! Any bytes as CSV, in chunks of any size: the same records as in one piece, in the same rows, and
//! every byte that went in comes out again.
#![no_main]

use std::io::Cursor;

use bulk::Refused;
use bulk::records::{Chunks, Dialect, Records};
use libfuzzer_sys::fuzz_target;

/// Rows with their cells, blank lines, and what ended the reading too early.
#[derive(Debug, Default, PartialEq)]
struct Read {
    rows: Vec<(u64, Vec<Vec<u8>>, bool)>,
    lines: u64,
    blank: u64,
    bytes: Vec<u8>,
    refused: Option<Refused>,
}

fn read(text: &[u8], size: usize, dialect: Dialect) -> Read {
    let mut read = Read::default();
    for chunk in Chunks::new(Box::new(Cursor::new(text.to_vec())), "t", dialect, size) {
        let chunk = match chunk {
            Ok(chunk) => chunk,
            Err(refused) => {
                read.refused = Some(refused);
                break;
            }
        };
        assert_eq!(chunk.first_row, read.lines + 1);
        let mut records = Records::new(&chunk.bytes, dialect);
        while let Some(record) = records.next_record() {
            let cells = (0..record.fields.len()).filter_map(|column| record.text(column));
            let cells = cells.map(|cell| cell.into_owned()).collect();
            read.rows.push((chunk.first_row + record.line, cells, record.odd_quotes));
        }
        read.blank += records.blank_lines();
        read.lines += chunk.lines;
        read.bytes.extend(chunk.bytes);
    }
    read
}

fuzz_target!(|data: &[u8]| {
    let [choice, size, text @ ..] = data else { return };
    let delimiter = [b',', b';', b'\t', b'|'][usize::from(choice % 4)];
    let dialect = Dialect { delimiter };
    let whole = read(text, 1 << 16, dialect);
    assert_eq!(whole, read(text, usize::from(*size), dialect));
    assert_eq!(whole.rows.len() as u64 + whole.blank, whole.lines);
    assert!(text.starts_with(&whole.bytes));
    assert!(whole.refused.is_some() || whole.bytes.len() == text.len());
});
