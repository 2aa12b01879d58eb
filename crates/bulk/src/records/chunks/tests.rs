//! The chunks of a stream, against the `csv` crate and against themselves.

use std::io::{self, Cursor, Read};

use proptest::prelude::*;

use super::*;

type Row = (u64, Vec<Vec<u8>>);

fn read(text: &[u8], size: usize) -> Result<(Vec<Row>, u64), Refused> {
    let chunks = Chunks::new(Box::new(Cursor::new(text.to_vec())), "x.csv", Dialect::CSV, size);
    let mut rows = Vec::new();
    let blank = for_each(chunks, Dialect::CSV, |row, record| {
        let cells = (0..record.fields.len()).filter_map(|i| record.text(i));
        rows.push((row, cells.map(std::borrow::Cow::into_owned).collect()));
        Ok(())
    })?;
    Ok((rows, blank))
}

fn oracle(text: &[u8]) -> Vec<Vec<Vec<u8>>> {
    let mut builder = csv::ReaderBuilder::new();
    let reader = builder.has_headers(false).flexible(true).from_reader(text);
    let records = reader.into_byte_records().map(Result::unwrap);
    records.map(|record| record.iter().map(<[u8]>::to_vec).collect()).collect()
}

fn refusal(text: &[u8], size: usize) -> (terms::Code, Option<u64>) {
    let problem = read(text, size).unwrap_err().0.remove(0);
    assert_eq!(problem.place.file.as_deref(), Some("x.csv"));
    (problem.code, problem.place.row)
}

#[test]
fn rows_are_those_of_a_spreadsheet() {
    let (rows, blank) = read(b"a\n\r\n\"b\nb\"\rc\n", 1).unwrap();
    let numbers: Vec<u64> = rows.iter().map(|(row, _)| *row).collect();
    assert_eq!(numbers, [1, 3, 4]);
    assert_eq!(blank, 1);
    assert_eq!(rows[1].1, [b"b\nb".to_vec()]);
}

#[test]
fn an_empty_stream_has_no_chunk() {
    assert_eq!(read(b"", 10).unwrap(), (Vec::new(), 0));
}

#[test]
fn the_last_line_needs_no_end() {
    assert_eq!(read(b"a,b\nc,d", 3).unwrap().0.len(), 2);
}

#[test]
fn rows_count_from_where_the_stream_begins() {
    let reader = Box::new(Cursor::new(b"x\ny\n".to_vec()));
    let mut chunks = Chunks::new(reader, "x", Dialect::CSV, 1).from_row(7);
    assert_eq!(chunks.next().unwrap().unwrap().first_row, 7);
    assert_eq!(chunks.next().unwrap().unwrap().first_row, 8);
}

#[test]
fn a_quote_that_never_closes_is_refused_where_it_opens() {
    for size in [1, 7, 1000] {
        let text = b"a,b\nc,\"d\ne,f\ng,h\n";
        assert_eq!(refusal(text, size), (codes::UNCLOSED_QUOTE, Some(2)));
    }
}

#[test]
fn nul_bytes_are_refused_at_their_row() {
    assert_eq!(refusal(b"a\nb\n\0\0\0\n", 1), (codes::NUL_BYTES, Some(3)));
    assert_eq!(refusal(b"a\nb,\"\0\"\n", 100), (codes::NUL_BYTES, Some(2)));
}

/// `head`, and then `filler` for ever.
fn endless(head: &'static [u8], filler: u8) -> Chunks {
    let reader = Box::new(head.chain(io::repeat(filler).take(10 << 30)));
    Chunks::new(reader, "x.csv", Dialect::CSV, 1 << 20)
}

#[test]
fn a_line_of_ten_gigabytes_is_refused_in_bounded_memory() {
    let mut chunks = endless(b"a\nb\n", b'7');
    assert_eq!(chunks.next().unwrap().unwrap().lines, 2);
    let problem = chunks.next().unwrap().unwrap_err().0.remove(0);
    assert_eq!((problem.code, problem.place.row), (codes::RECORD_TOO_LONG, Some(3)));
    assert!(chunks.next().is_none(), "nothing follows a failure");
}

#[test]
fn so_is_an_endless_quoted_cell() {
    let mut chunks = endless(b"a\nb,\"", b'\n');
    assert_eq!(chunks.next().unwrap().unwrap().lines, 1);
    let problem = chunks.next().unwrap().unwrap_err().0.remove(0);
    assert_eq!((problem.code, problem.place.row), (codes::UNCLOSED_QUOTE, Some(2)));
}

#[test]
fn a_failure_below_is_told_with_its_row() {
    struct Fails;
    impl Read for Fails {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::from(io::ErrorKind::TimedOut))
        }
    }
    let reader = Box::new(b"a\nb\nc".chain(Fails));
    let mut chunks = Chunks::new(reader, "x.csv", Dialect::CSV, 1 << 20);
    let before = chunks.next().unwrap().unwrap();
    assert_eq!(
        (before.bytes.as_slice(), before.lines),
        (&b"a\nb\n"[..], 2),
        "what stands before it"
    );
    let problem = chunks.next().unwrap().unwrap_err().0.remove(0);
    assert_eq!((problem.code, problem.place.row), (codes::CANNOT_READ, Some(3)));
    assert!(chunks.next().is_none());
}

#[test]
fn invalid_utf8_is_found_at_its_row() {
    let bytes = b"a\n\nb\xFF\nc\xFE\n".to_vec();
    let chunk = Chunk { seq: 0, first_row: 10, lines: 4, bytes };
    assert_eq!(chunk.first_invalid_utf8(Dialect::CSV), Some(12));
    let chunk = Chunk { seq: 0, first_row: 1, lines: 1, bytes: "Siân\n".into() };
    assert_eq!(chunk.first_invalid_utf8(Dialect::CSV), None);
}

#[test]
fn odd_quotes_are_marked() {
    let odd = |text: &[u8]| {
        let mut records = Records::new(text, Dialect::CSV);
        records.next_record().unwrap().odd_quotes
    };
    assert!(odd(b"\"Bob,07700900123\nx,\"Smith, J\",1\n"));
    assert!(odd(b"\"a\" ,b\n"));
    assert!(!odd(b"\"a \"\"b\"\"\",5\" pipe\n"));
}

/// Text of the bytes that matter, and few others, so that they meet often.
fn csv_text() -> impl Strategy<Value = Vec<u8>> {
    let byte = prop::sample::select(b"aab,,\"\"\n\r7 ;\xC3".to_vec());
    prop::collection::vec(byte, 0..80)
}

/// Well-formed records: cells with anything in them, written with quotes.
fn written_csv() -> impl Strategy<Value = Vec<u8>> {
    let cell = prop::collection::vec(prop::sample::select(b"ab,\"\n\r7".to_vec()), 0..6);
    let record = prop::collection::vec(cell, 1..5);
    prop::collection::vec(record, 0..12).prop_map(|records| {
        let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
        records.iter().for_each(|record| writer.write_record(record).unwrap());
        writer.into_inner().unwrap()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn records_are_those_of_the_csv_crate(text in csv_text()) {
        match read(&text, 1 << 20) {
            Ok((rows, _)) => {
                let cells: Vec<_> = rows.into_iter().map(|(_, cells)| cells).collect();
                prop_assert_eq!(cells, oracle(&text));
            }
            Err(refused) => prop_assert_eq!(refused.0[0].code, codes::UNCLOSED_QUOTE),
        }
    }

    #[test]
    fn what_was_written_is_read(text in written_csv(), size in 1_usize..40) {
        let cells: Vec<_> = read(&text, size).unwrap().0.into_iter().map(|(_, cells)| cells).collect();
        prop_assert_eq!(cells, oracle(&text));
    }

    #[test]
    fn the_size_of_chunks_changes_nothing(text in csv_text(), size in 1_usize..100) {
        prop_assert_eq!(read(&text, size), read(&text, 1 << 20));
    }

    #[test]
    fn chunks_are_the_stream_and_count_its_lines(text in csv_text(), size in 1_usize..40) {
        let reader = Box::new(Cursor::new(text.clone()));
        let chunks: Result<Vec<Chunk>, _> = Chunks::new(reader, "x", Dialect::CSV, size).collect();
        let Ok(chunks) = chunks else { return Ok(()) };
        let mut row = 1;
        for (seq, chunk) in chunks.iter().enumerate() {
            let mut records = Records::new(&chunk.bytes, Dialect::CSV);
            while records.next_record().is_some() {}
            prop_assert_eq!(records.lines(), chunk.lines);
            prop_assert_eq!((chunk.seq, chunk.first_row), (seq as u64, row));
            row += chunk.lines;
        }
        let bytes: Vec<u8> = chunks.into_iter().flat_map(|chunk| chunk.bytes).collect();
        prop_assert_eq!(bytes, text);
    }
}
