//! Any bytes as a table of any make (workbook, Parquet, packed, in another encoding), as a sheet of
//! a workbook and as its texts: the same rows whatever the size of the chunks, and text in an
//! archive reads as the text itself. What can be read as it is kept says there what its text says.
#![no_main]

use std::io::{Cursor, Write as _};

use bulk::input::{Compression, Options, Row, SheetChoice, Value, open_reader};
use bulk::records::{Dialect, Records, for_each};
use libfuzzer_sys::fuzz_target;
use zip::write::{SimpleFileOptions, ZipWriter};

type Rows = Vec<(u64, Vec<u8>)>;

/// The records of a table with their rows, and how far that went.
struct Read {
    rows: Rows,
    whole: bool,
    packed: bool,
}

fn read(bytes: &[u8], options: &Options, size: usize) -> Option<Read> {
    let input = open_reader("t", Box::new(Cursor::new(bytes.to_vec())), options).ok()?;
    let packed = input.recognised.compression != Compression::None;
    let (dialect, first) = (input.dialect, input.first_row);
    let mut rows = Rows::new();
    let read = for_each(input.chunks(size), dialect, |row, record| {
        assert!(row >= first && rows.last().is_none_or(|(last, _)| row > *last));
        assert!(!record.fields.is_empty());
        rows.push((row, record.bytes.to_vec()));
        Ok(())
    });
    Some(Read { rows, whole: read.is_ok(), packed })
}

/// Holds rows that are kept as they are against their text.
fn compare_kept(bytes: &[u8], options: &Options, text: &Read) {
    let Ok(input) = open_reader("t", Box::new(Cursor::new(bytes.to_vec())), options) else {
        return;
    };
    let Some(table) = input.table else { return };
    let mut rows = text.rows.iter();
    let all: Vec<usize> = (0..input.header.names.len()).collect();
    for group in (0..).take_while(|group| table.rows(*group).is_some()) {
        let is_read = table.read(group, &all, |kept| {
            for row in kept.each() {
                match rows.next() {
                    Some((_, said)) => compare_row(said, row),
                    None => assert!(!text.whole),
                }
            }
            true
        });
        if !is_read {
            return;
        }
    }
    assert!(text.whole && rows.next().is_none());
}

fn compare_row(said: &[u8], kept: Row<'_>) {
    let mut records = Records::new(said, Dialect::CSV);
    let record = records.next_record().expect("a row is a record");
    for column in 0..record.fields.len() {
        assert_eq!(record.text(column), kept.value(column).map(Value::into_text));
    }
}

/// An archive of files that are stored as they are.
fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in files {
        zip.start_file(*name, stored).expect("a file begins");
        zip.write_all(bytes).expect("memory takes it");
    }
    zip.finish().expect("memory takes it").into_inner()
}

const SPACE: &str = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

/// A workbook with one sheet and the texts that its cells share.
fn workbook(sheet: &[u8], texts: &[u8]) -> Vec<u8> {
    const BOOK: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let book = format!(
        "<workbook {SPACE} xmlns:r=\"{BOOK}\"><sheets>\
         <sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    );
    let links = format!(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
         <Relationship Id=\"rId1\" Type=\"{BOOK}/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
         <Relationship Id=\"rId2\" Type=\"{BOOK}/sharedStrings\" Target=\"sharedStrings.xml\"/>\
         </Relationships>"
    );
    archive(&[
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", links.as_bytes()),
        ("xl/sharedStrings.xml", texts),
        ("xl/worksheets/sheet1.xml", sheet),
    ])
}

fuzz_target!(|data: &[u8]| {
    let [choice, bytes @ ..] = data else { return };
    let options = Options {
        header: [None, Some(true), Some(false)][usize::from(choice % 3)],
        sheet: (choice & 64 != 0).then_some(SheetChoice::All),
        json_lines: choice & 128 != 0,
        ..Options::default()
    };
    // A sheet, then its texts.
    let made = (choice & 32 != 0).then(|| {
        let at = memchr::memmem::find(bytes, b"<sst").unwrap_or(bytes.len());
        let (sheet, texts) = bytes.split_at(at);
        workbook(sheet, if texts.is_empty() { b"<sst/>" } else { texts })
    });
    let bytes = made.as_deref().unwrap_or(bytes);
    let read_in = |size| read(bytes, &options, size);
    let Some(once) = read_in(64) else { return };
    if options.header != Some(false) {
        compare_kept(bytes, &options, &once);
    }
    let again = read_in(1 << 16).expect("what opened opens again");
    assert_eq!((&once.rows, once.whole), (&again.rows, again.whole));
    let archived = archive(&[("t.csv", bytes)]);
    // An archive of what is packed already is refused.
    match read(&archived, &options, 64) {
        Some(packed) if !once.packed && packed.packed => {
            assert_eq!((&once.rows, once.whole), (&packed.rows, packed.whole));
        }
        Some(_) => assert!(once.packed),
        None => assert!(once.packed || made.is_some() || bytes.starts_with(b"PAR1")),
    }
});
