use std::io::Cursor;

use super::*;
use crate::input::{Options, open_reader};

const COLUMNS: &[Column] = &[
    Column::required("number", &["phone"]),
    Column::required("given", &[]),
    Column::optional("proof", &[]),
];

type Rows = Vec<(u64, String, Option<terms::Date>)>;

fn read(text: &str) -> Result<(Rows, Report), Refused> {
    let reader = Cursor::new(text.as_bytes().to_vec());
    let input = open_reader("t.csv", Box::new(reader), &Options::default())?;
    let mut rows = Vec::new();
    let report = for_each(input, COLUMNS, |row| {
        let number = row.numbers(0)?[0].to_string();
        rows.push((row.number, number, Some(row.filled_date(1)?)));
        Ok(())
    })?;
    Ok((rows, report))
}

fn places(text: &str) -> Vec<(&'static str, Option<u64>, Option<String>)> {
    let problems = read(text).unwrap_err().0;
    problems.into_iter().map(|p| (p.code.0, p.place.row, p.place.column)).collect()
}

#[test]
fn rows_answer_by_column_whatever_their_order() {
    let (rows, report) =
        read("Given,Extra,PHONE\n2026-11-23,x,07700 900123\n\n23/11/2026 10:00,y,07700900124\n")
            .unwrap();
    let day = terms::Date::parse("2026-11-23").ok();
    assert_eq!(rows[0], (2, "+447700900123".into(), day));
    assert_eq!(rows[1], (4, "+447700900124".into(), day));
    assert_eq!((report.rows, report.blank_lines), (2, 1));
    assert_eq!(report.notes[0].code, codes::UNKNOWN_COLUMN);
    assert_eq!(report.notes[0].place.column.as_deref(), Some("Extra"));
}

#[test]
fn a_header_that_names_the_columns_is_no_guess() {
    let words = "phone,given,proof\n07700900123,2026-11-23,form\n07700900124,2026-11-23,\n";
    let only_words = "phone,given\n07700900123,23 Nov\n";
    assert_eq!(read(words).unwrap().1.notes, []);
    assert!(read(only_words).unwrap_err().0.iter().all(|it| it.code != codes::HEADER_GUESSED));
}

#[test]
fn all_missing_columns_are_named_with_what_is_there() {
    let problems = read("phone no,when\n07700900123,2026-11-23\n").unwrap_err().0;
    let codes: Vec<_> = problems.iter().map(|p| p.code).collect();
    assert_eq!(codes, [codes::MISSING_COLUMN, codes::MISSING_COLUMN]);
    assert!(problems[0].args.contains(&("headers", "phone no, when".into())));
}

#[test]
fn bad_cells_are_placed_and_do_not_stop_the_reading() {
    let text =
        "number,given\n07700900123,soon\nnone,2026-11-23\n,2026-11-23\n07700900123,\n07700900123\n";
    assert_eq!(
        places(text),
        [
            ("bad-date", Some(2), Some("given".into())),
            ("unreadable-number", Some(3), Some("number".into())),
            ("empty-cell", Some(4), Some("number".into())),
            ("empty-cell", Some(5), Some("given".into())),
            ("ragged-row", Some(6), None),
        ]
    );
}

#[test]
fn many_bad_rows_are_counted_and_the_first_listed() {
    let text = format!("number,given\n{}", "none,2026-11-23\n".repeat(50));
    let problems = read(&text).unwrap_err().0;
    assert_eq!(problems.len(), SHOWN + 1);
    assert_eq!(problems[0].code, codes::BAD_ROWS);
    assert!(problems[0].args.contains(&("count", 50_u64.into())));
}

#[test]
fn shifted_cells_are_never_used() {
    let row = |row: &str| places(&format!("number,given,proof\n{row}\n"))[0].0;
    assert_eq!(row("07700900123,2026-11-23,a,b"), "ragged-row");
    assert_eq!(row("07700900123,2026-11-23,\"a\"b"), "ragged-row");
    assert!(read("number,given,proof\n07700900123,2026-11-23,a,,\n").is_ok());
}

#[test]
fn headers_that_are_data_are_not_shown() {
    let options = Options { header: Some(true), ..Options::default() };
    let reader = Cursor::new(b"Ann,07700900123\nBo,07700900124\n".to_vec());
    let input = open_reader("t.csv", Box::new(reader), &options).unwrap();
    let shown = format!("{:?}", for_each(input, COLUMNS, |_| Ok(())).unwrap_err());
    assert!(!shown.contains("900123"), "{shown}");
}
