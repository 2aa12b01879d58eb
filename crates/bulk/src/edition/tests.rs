use std::{fs, io::Write};

use flate2::{Compression, write::GzEncoder};
use register::{Answer, DatedNumber, known::Attributed};
use tempfile::TempDir;
use terms::{Date, Number};

use super::*;
use crate::{Refused, codes, input::Source};

fn with_file<T>(bytes: &[u8], read: impl FnOnce(&Source) -> T) -> T {
    let dir = TempDir::new().unwrap();
    let path = dir.path().join("edition");
    fs::write(&path, bytes).unwrap();
    read(&Source::Path(path))
}

fn edition(bytes: &[u8]) -> Result<Read<Number>, Refused> {
    with_file(bytes, |source| numbers(source, &Settings::default()))
}

fn nationals(read: &Read<Number>) -> Vec<u64> {
    read.items.iter().filter_map(|number| number.gb_national()).collect()
}

fn places(result: Result<Read<Number>, Refused>) -> Vec<(&'static str, Option<u64>)> {
    result.unwrap_err().0.iter().map(|problem| (problem.code.0, problem.place.row)).collect()
}

const EXPECTED: [u64; 3] = [1_632_960_123, 2_079_460_123, 7_700_900_123];
const WITH_BLANKS: &[u8] = b"0207 9460123\r\n01632 960123\r\n07700 900123\r\n";
const LEFT: &[u8] = b"02079460123 \r\n01632960123 \r\n07700900123 \r\n";
const LIST: &[u8] = b"02079460123\n01632960123\n07700900123\n";

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn zip(bytes: &[u8]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    writer.start_file("tps.txt", zip::write::SimpleFileOptions::default()).unwrap();
    writer.write_all(bytes).unwrap();
    writer.finish().unwrap().into_inner()
}

#[test]
fn both_layouts_and_lists_are_read() {
    for (bytes, layout) in
        [(WITH_BLANKS, Layout::FixedWithBlanks), (LEFT, Layout::Fixed), (LIST, Layout::List)]
    {
        let read = edition(bytes).unwrap();
        assert_eq!((read.layout, nationals(&read)), (layout, EXPECTED.to_vec()));
        assert_eq!((read.records, read.duplicates, read.rejects), (3, 0, 0));
        assert_eq!(read.digest, load::digest(bytes));
    }
}

#[test]
fn packed_editions_are_read_and_hashed_as_they_are() {
    for bytes in [gzip(WITH_BLANKS), zstd::encode_all(WITH_BLANKS, 1).unwrap(), zip(WITH_BLANKS)] {
        let read = edition(&bytes).unwrap();
        assert_eq!(nationals(&read), EXPECTED);
        assert_eq!(read.digest, load::digest(&bytes));
    }
}

#[test]
fn tables_are_read_by_their_column_of_numbers() {
    let tables = [
        "number\n020 7946 0123\n01632 960123\n+44 7700 900123\n",
        "id,number,town\n1,020 7946 0123,London\n2,01632 960123,\n3,07700 900123,\n",
        "\u{FEFF}Telephone;x\n020 7946 0123;1\n01632 960123;2\n07700 900123;3\n",
    ];
    for table in tables {
        let read = edition(table.as_bytes()).unwrap();
        assert_eq!((read.layout, nationals(&read)), (Layout::Table, EXPECTED.to_vec()));
    }
    let mut book = rust_xlsxwriter::Workbook::new();
    let column = ["number", "020 7946 0123", "01632 960123", "07700 900123"];
    book.add_worksheet().write_column(0, 0, column).unwrap();
    assert_eq!(nationals(&edition(&book.save_to_buffer().unwrap()).unwrap()), EXPECTED);
}

#[test]
fn the_column_can_be_named_and_must_be_clear() {
    let table = b"mobile,home\n07700 900123,020 7946 0123\n";
    assert_eq!(places(edition(table))[0].0, "several-number-columns");
    let settings = Settings { column: Some("home".into()), ..Settings::default() };
    let read = with_file(table, |source| numbers(source, &settings)).unwrap();
    assert_eq!(nationals(&read), [2_079_460_123]);
}

#[test]
fn duplicates_are_counted() {
    let read = edition(b"07700900123\n07700900124\n07700 900123\n+447700900123\n").unwrap();
    assert_eq!((read.items.len(), read.duplicates), (4, 2));
}

#[test]
fn a_file_that_was_cut_is_refused_whole() {
    assert_eq!(places(edition(&WITH_BLANKS[..36])), [("cut-record", Some(3))]);
    // Even where the cut leaves a whole number.
    assert_eq!(places(edition(&WITH_BLANKS[..40])), [("cut-record", Some(3))]);
    assert_eq!(places(edition(&LIST[..LIST.len() - 3])), [("cut-record", Some(3))]);
    assert!(edition(&LIST[..LIST.len() - 1]).is_ok());
    let packed = gzip(WITH_BLANKS);
    assert_eq!(places(edition(&packed[..packed.len() - 4]))[0].0, "truncated-file");
}

#[test]
fn a_foreign_file_is_refused_with_its_first_records() {
    let names = b"Ann Lee\nBo Li\nCy Jones\n";
    assert!(["foreign-file", "no-phone-column"].contains(&places(edition(names))[0].0));
    let accounts: String = (0..50).map(|i| format!("{:08}\n", 40_000_000 + i)).collect();
    let found = places(edition(accounts.as_bytes()));
    assert_eq!(found[0], ("foreign-file", None));
    assert_eq!(found[1..], (1..=10).map(|row| ("bad-record", Some(row))).collect::<Vec<_>>());
    assert_eq!(places(edition(b"%PDF-1.4\n"))[0].0, "not-a-table");
    assert_eq!(places(edition(b""))[0].0, "empty-file");
}

#[test]
fn some_rejects_can_be_allowed_and_are_listed() {
    let mut file: String = (0..100).map(|i| format!("07700 900{i:03}\r\n")).collect();
    file.push_str("07700 90012 \r\n");
    file.push_str("07700 900999\r\n");
    assert_eq!(
        places(edition(file.as_bytes())),
        [("too-many-rejects", None), ("bad-record", Some(101))]
    );
    let settings = Settings { allow_rejects: 1, ..Settings::default() };
    let read = with_file(file.as_bytes(), |source| numbers(source, &settings)).unwrap();
    assert_eq!((read.items.len(), read.records, read.rejects), (101, 102, 1));
    assert_eq!((read.notes[0].code, read.notes[0].place.row), (codes::BAD_RECORD, Some(101)));
    assert_eq!(read.notes[0].severity, terms::Severity::Warning);
}

#[test]
fn no_allowance_makes_a_foreign_file_an_edition() {
    let settings = Settings { allow_rejects: 1_000, ..Settings::default() };
    let result = with_file(b"12345678\n22345678\n", |source| numbers(source, &settings));
    assert_eq!(places(result)[0].0, "foreign-file");
}

#[test]
fn other_countries_are_no_entries_of_a_uk_register() {
    assert_eq!(places(edition(b"07700900123\n+33123456789\n"))[0].0, "foreign-file");
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

#[test]
fn dated_editions_keep_their_days() {
    let text = b"number,listed_on,removed_on\n07700900124,2026-01-05,\n07700900123,03/05/2024,2025-02-01\n";
    let read = with_file(text, |source| dated(source, &Settings::default())).unwrap();
    let number = |n| Number::gb(n).unwrap();
    let spell = |from, until: Option<&str>| Attributed { from: day(from), until: until.map(day) };
    assert_eq!(
        read.items,
        [
            DatedNumber {
                number: number(7_700_900_123),
                spell: spell("2024-05-03", Some("2025-02-01"))
            },
            DatedNumber { number: number(7_700_900_124), spell: spell("2026-01-05", None) },
        ]
    );
}

#[test]
fn a_date_that_cannot_be_read_is_a_bad_record() {
    let mut text = "number,listed_on,removed_on\n".to_owned();
    (0..40).for_each(|i| text.push_str(&format!("077009000{i:02},2026-01-05,\n")));
    text.push_str("07700900123,,\n07700900124,2026-01-05,soon\n");
    let refused =
        with_file(text.as_bytes(), |source| dated(source, &Settings::default())).unwrap_err();
    let places: Vec<_> =
        refused.0.iter().map(|p| (p.code.0, p.place.row, p.place.column.as_deref())).collect();
    assert_eq!(places[1], ("bad-date", Some(42), Some("listed_on")));
    assert_eq!(places[2], ("bad-date", Some(43), Some("removed_on")));
    let none = with_file(b"number\n07700900123\n", |source| dated(source, &Settings::default()));
    assert_eq!(none.unwrap_err().0[0].code, codes::MISSING_COLUMN);
}

fn answers(text: &str, register: &str) -> Result<Read<Answer>, Refused> {
    with_file(text.as_bytes(), |source| results(source, register, &Settings::default()))
}

#[test]
fn answers_of_a_bureau() {
    let text = "number,TPS,CTPS\n07700900123,Y,N\n07700900124,N,\n07700900125,N,Y\n";
    let listed = |register| {
        let read = answers(text, register).unwrap();
        let items: Vec<_> =
            read.items.iter().map(|a| (a.number.digits() % 1000, a.listed)).collect();
        (items, read.notes.iter().map(|note| note.code.0).collect::<Vec<_>>())
    };
    assert_eq!(listed("tps"), (vec![(123, true), (124, false), (125, false)], vec![]));
    assert_eq!(listed("ctps"), (vec![(123, false), (125, true)], vec!["not-answered"]));
    let all = "number,Result\n07700900123,TPS\n07700900124,Clear\n07700900125,CTPS\n";
    let read = answers(all, "tps").unwrap();
    assert_eq!(read.items.len(), 2);
    assert_eq!(read.notes[0].code, codes::NOT_ANSWERED);
}

#[test]
fn answers_that_are_not_understood_are_refused_with_the_words() {
    let problem =
        answers("number,TPS\n07700900123,Y\n07700900124,pending\n07700900125,07700900125\n", "tps")
            .unwrap_err()
            .0
            .remove(0);
    assert_eq!((problem.code, problem.place.row), (codes::UNKNOWN_RESULT, Some(3)));
    assert!(problem.args.contains(&("values", "pending, …".into())), "{:?}", problem.args);
    let problem = answers("number,name\n07700900123,A\n", "tps").unwrap_err().0.remove(0);
    assert_eq!(problem.code, codes::NO_RESULT_COLUMN);
}
