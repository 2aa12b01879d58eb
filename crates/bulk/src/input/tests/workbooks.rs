//! Workbooks: sheets, cell types, what spreadsheets do to numbers.

use std::{fs::File, sync::Arc};

use ::parquet::{
    data_type::{ByteArray, ByteArrayType, DoubleType, Int64Type},
    file::writer::SerializedFileWriter,
    schema::parser::parse_message_type,
};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use super::*;

/// A workbook of sheets of texts.
pub(super) fn workbook(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for (name, rows) in sheets {
        let sheet = workbook.add_worksheet();
        sheet.set_name(*name).unwrap();
        for (row, cells) in rows.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
                sheet.write_string(row as u32, column as u16, *cell).unwrap();
            }
        }
    }
    workbook.save_to_buffer().unwrap()
}

const LEADS: (&str, &[&[&str]]) = ("Leads", &[&["Name", "Phone"], &["Ann", "07700 900123"]]);

#[test]
fn numbers_dates_and_gaps_of_a_sheet() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    sheet.write_row(2, 1, ["Phone", "Name", "Seen", "OK", "Price"]).unwrap();
    sheet.write_number(3, 1, 7_700_900_123.0).unwrap();
    sheet.write_string(3, 2, "Lee, \"Ann\"\nJane").unwrap();
    let seen = ExcelDateTime::from_ymd(2026, 11, 23).unwrap();
    sheet.write_datetime_with_format(3, 3, &seen, &day).unwrap();
    sheet.write_boolean(3, 4, true).unwrap();
    sheet.write_number(3, 5, 12.5).unwrap();
    sheet.write_number_with_format(6, 1, 7_700_900_124.0, &day).unwrap();
    let seen = ExcelDateTime::from_ymd(1965, 2, 3).unwrap().and_hms(14, 30, 0).unwrap();
    sheet.write_datetime_with_format(6, 3, &seen, &day).unwrap();
    let input = opened(&book.save_to_buffer().unwrap());

    assert_eq!(input.recognised.kind, Kind::Xlsx);
    assert_eq!(input.recognised.sheet.as_deref(), Some("Sheet1"));
    assert_eq!(input.header.names, ["A", "Phone", "Name", "Seen", "OK", "Price"]);
    let rows = rows(input).unwrap();
    let first = ["", "7700900123", "Lee, \"Ann\"\nJane", "2026-11-23", "TRUE", "12.5"];
    let second = ["", "7700900124", "", "1965-02-03 14:30:00", "", ""];
    assert_eq!(
        rows,
        [(4, first.map(String::from).to_vec()), (7, second.map(String::from).to_vec())]
    );
}

#[test]
fn several_sheets_need_a_choice() {
    let bytes = workbook(&[LEADS, ("Notes", &[&["read me"]]), ("Empty", &[])]);
    let problem = Fixture::new("a.xlsx", &bytes).open().unwrap_err().0.remove(0);
    assert_eq!(problem.code, codes::SEVERAL_SHEETS);
    assert_eq!(problem.args, [("sheets", "Leads, Notes".into())]);

    let choose = |sheet: &str| {
        let options = Options { sheet: Some(SheetChoice::from_arg(sheet)), ..Options::default() };
        Fixture::new("a.xlsx", &bytes).open_with(&options)
    };
    assert_eq!(cells(choose("leads").unwrap()), [["Ann", "07700 900123"]]);
    assert_eq!(choose("Leeds").unwrap_err().0[0].code, codes::NO_SUCH_SHEET);
    assert_eq!(choose("*").unwrap_err().0[0].code, codes::SHEETS_DIFFER);
}

#[test]
fn sheets_with_one_header_follow_one_another() {
    let more: (&str, &[&[&str]]) = ("More", &[&["Name", "Phone"], &["Bo", "07700 900124"]]);
    let fixture = Fixture::new("a.xlsx", &workbook(&[LEADS, more]));
    let options = Options { sheet: Some(SheetChoice::All), ..Options::default() };
    let input = fixture.open_with(&options).unwrap();
    assert_eq!(input.recognised.sheet.as_deref(), Some("Leads, More"));
    assert_eq!(cells(input), [["Ann", "07700 900123"], ["Bo", "07700 900124"]]);
}

#[test]
fn empty_sheets_need_none_and_hidden_ones_are_said() {
    let input = opened(&workbook(&[LEADS, ("Empty", &[])]));
    assert!(note_codes(&input).is_empty());

    let mut book = Workbook::new();
    book.add_worksheet()
        .write_row(0, 0, ["Phone"])
        .unwrap()
        .write_row(1, 0, ["07700900123"])
        .unwrap();
    book.add_worksheet().set_hidden(true).write_row(0, 0, ["Secret"]).unwrap();
    let input = opened(&book.save_to_buffer().unwrap());
    assert_eq!(note_codes(&input), ["hidden-sheets"]);
}

#[test]
fn a_workbook_without_rows_is_empty() {
    assert_eq!(refused(&workbook(&[("Leads", &[])])).0, codes::EMPTY_FILE);
    assert_eq!(refused(&workbook(&[("Leads", &[&["Name", "Phone"]])])).0, codes::HEADER_ONLY);
}

#[test]
fn a_workbook_that_was_cut_is_refused() {
    let bytes = workbook(&[LEADS]);
    for cut in [bytes.len() / 2, bytes.len() - 1] {
        assert_eq!(refused(&bytes[..cut]).0, codes::TRUNCATED_FILE);
    }
}

#[test]
fn short_rows_of_a_sheet_are_padded() {
    let input =
        opened(&workbook(&[("Leads", &[&["Phone", "Name"], &["07700900123"], &["", "Bo"]])]));
    assert_eq!(cells(input), [["07700900123", ""], ["", "Bo"]]);
}

const SCHEMA: &str = "message leads {
    optional binary name (UTF8);
    required int64 phone;
    optional double mobile;
    optional int32 born (DATE);
}";

fn parquet() -> Vec<u8> {
    let schema = Arc::new(parse_message_type(SCHEMA).unwrap());
    let dir = TempDir::new().unwrap();
    let path = dir.path().join("a.parquet");
    let mut writer =
        SerializedFileWriter::new(File::create(&path).unwrap(), schema, Arc::default()).unwrap();
    let mut group = writer.next_row_group().unwrap();
    let mut column = group.next_column().unwrap().unwrap();
    let names = [ByteArray::from("Lee, Ann")];
    column.typed::<ByteArrayType>().write_batch(&names, Some(&[1, 0]), None).unwrap();
    column.close().unwrap();
    let mut column = group.next_column().unwrap().unwrap();
    column.typed::<Int64Type>().write_batch(&[7_700_900_123, 447_700_900_124], None, None).unwrap();
    column.close().unwrap();
    let mut column = group.next_column().unwrap().unwrap();
    column.typed::<DoubleType>().write_batch(&[7_700_900_125.0], Some(&[0, 1]), None).unwrap();
    column.close().unwrap();
    let mut column = group.next_column().unwrap().unwrap();
    column
        .typed::<::parquet::data_type::Int32Type>()
        .write_batch(&[-1], Some(&[1, 0]), None)
        .unwrap();
    column.close().unwrap();
    group.close().unwrap();
    writer.close().unwrap();
    fs::read(path).unwrap()
}

#[test]
fn parquet_is_read_with_its_types() {
    let input = opened(&parquet());
    assert_eq!(input.recognised.kind, Kind::Parquet);
    assert_eq!(input.header.names, ["name", "phone", "mobile", "born"]);
    let rows = rows(input).unwrap();
    assert_eq!(
        rows[0],
        (2, ["Lee, Ann", "7700900123", "", "1969-12-31"].map(String::from).to_vec())
    );
    assert_eq!(rows[1].1, ["", "447700900124", "7700900125", ""]);
}

#[test]
fn parquet_that_was_cut_is_refused() {
    let bytes = parquet();
    for cut in [bytes.len() / 2, bytes.len() - 1, 6] {
        assert_eq!(refused(&bytes[..cut]).0, codes::TRUNCATED_FILE, "{cut}");
    }
}
