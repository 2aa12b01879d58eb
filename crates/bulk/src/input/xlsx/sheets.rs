//! Which sheets of a workbook are read.

use calamine::{DataRef, Reader, SheetType, SheetVisible};
use terms::{Actor, Problem};

use super::{Workbook, from_xlsx, rows};
use crate::{Refused, codes, input::SheetChoice};

/// The sheets to read, in the order of the workbook, and what is to be said about the others.
pub(super) fn choose(
    workbook: &mut Workbook,
    choice: Option<&SheetChoice>,
    name: &str,
) -> Result<(Vec<String>, Vec<Problem>), Refused> {
    if let Some(SheetChoice::Named(sheet)) = choice {
        return named(workbook, sheet, name).map(|sheet| (vec![sheet], Vec::new()));
    }
    let (visible, hidden) = with_rows(workbook, name)?;
    let notes = hidden_note(&hidden, name).into_iter().collect();
    match visible.as_slice() {
        [] => Err(codes::of_file(codes::EMPTY_FILE, name).into()),
        [one] => Ok((vec![one.clone()], notes)),
        several if choice.is_none() => Err(codes::of_file(codes::SEVERAL_SHEETS, name)
            .with("sheets", several.join(", "))
            .into()),
        _ => {
            same_header(workbook, &visible, name)?;
            Ok((visible, notes))
        }
    }
}

/// The sheet of this name; upper and lower case do not matter, as in a spreadsheet.
fn named(workbook: &Workbook, wanted: &str, name: &str) -> Result<String, Refused> {
    let names = workbook.sheet_names();
    let folded = wanted.trim().to_lowercase();
    names.iter().find(|sheet| sheet.trim().to_lowercase() == folded).cloned().ok_or_else(|| {
        Problem::error(codes::NO_SUCH_SHEET, Actor::Caller)
            .in_file(name)
            .with("sheet", wanted)
            .with("sheets", names.join(", "))
            .into()
    })
}

/// The sheets that hold anything: those that can be seen, and those that are hidden.
fn with_rows(workbook: &mut Workbook, name: &str) -> Result<(Vec<String>, Vec<String>), Refused> {
    let (mut visible, mut hidden) = (Vec::new(), Vec::new());
    for sheet in workbook.sheets_metadata().to_vec() {
        if sheet.typ != SheetType::WorkSheet || first_row(workbook, &sheet.name, name)?.is_empty() {
            continue;
        }
        let is_visible = sheet.visible == SheetVisible::Visible;
        if is_visible { &mut visible } else { &mut hidden }.push(sheet.name);
    }
    Ok((visible, hidden))
}

fn hidden_note(hidden: &[String], name: &str) -> Option<Problem> {
    let note = Problem::note(codes::HIDDEN_SHEETS, Actor::Caller).in_file(name);
    (!hidden.is_empty()).then(|| note.with("sheets", hidden.join(", ")))
}

/// The cells of the first row that has any, as CSV cells with their columns.
fn first_row(
    workbook: &mut Workbook,
    sheet: &str,
    name: &str,
) -> Result<Vec<(u32, Vec<u8>)>, Refused> {
    let refuse = |error| from_xlsx(error, name);
    let mut reader = workbook.worksheet_cells_reader(sheet).map_err(refuse)?;
    let mut found: Vec<(u32, Vec<u8>)> = Vec::new();
    let mut first = None;
    while let Some(cell) = reader.next_cell().map_err(refuse)? {
        let (row, column) = cell.get_position();
        if *cell.get_value() == DataRef::Empty {
            continue;
        }
        if *first.get_or_insert(row) != row {
            break;
        }
        let mut text = Vec::new();
        rows::write_value(&mut text, cell.get_value());
        found.push((column, text));
    }
    Ok(found)
}

/// Sheets can follow one another only under the same header.
fn same_header(workbook: &mut Workbook, sheets: &[String], name: &str) -> Result<(), Refused> {
    let headers: Result<Vec<_>, _> =
        sheets.iter().map(|sheet| first_row(workbook, sheet, name)).collect();
    let headers = headers?;
    if headers.iter().all(|header| Some(header) == headers.first()) {
        return Ok(());
    }
    Err(codes::of_file(codes::SHEETS_DIFFER, name).with("sheets", sheets.join(", ")).into())
}
