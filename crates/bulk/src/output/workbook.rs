//! The four lists once more as XLSX, with every cell as text, for people who
//! would otherwise lose leading zeros.

use std::io;
use std::path::Path;

use rules::screening::Verdict;
use rust_xlsxwriter::{Workbook, Worksheet, XlsxError};

use super::lists::file_name;
use crate::records::{Chunks, Dialect, Record, Records};
use crate::{caught, codes};

/// Rows that one sheet can hold.
const SHEET: u32 = 1_048_576;

/// Writes `callable.xlsx` and so on beside the CSV lists of `folder`; a list
/// that is longer than a sheet goes on in the next one, under the same header.
///
/// # Errors
/// When a list cannot be read or a workbook not be written.
pub fn write_workbooks(folder: &Path, dialect: Dialect) -> io::Result<()> {
    for class in [Verdict::Callable, Verdict::Blocked, Verdict::Unreadable, Verdict::NotScreened] {
        let csv = folder.join(file_name(class));
        write_workbook(&csv, &csv.with_extension("xlsx"), dialect)?;
    }
    Ok(())
}

/// Writes a list as a workbook, every cell as text.
pub(crate) fn write_workbook(csv: &Path, xlsx: &Path, dialect: Dialect) -> io::Result<()> {
    // Its rows wait in a temporary file, and the library gives up where that cannot be written.
    caught(|| workbook(csv, xlsx, dialect))
        .unwrap_or_else(|| Err(codes::no_room(io::ErrorKind::StorageFull.into()).into()))
}

fn workbook(csv: &Path, xlsx: &Path, dialect: Dialect) -> io::Result<()> {
    let mut workbook = Workbook::new();
    let mut header: Vec<String> = Vec::new();
    let mut sheet = workbook.add_worksheet_with_constant_memory().map_err(from_xlsx)?;
    let mut row = 0_u32;
    let file = Box::new(std::fs::File::open(csv)?);
    let mut chunks = Chunks::new(file, csv.display().to_string(), dialect, 1 << 20);
    let mut buffer = Vec::new();
    while let Some(chunk) = chunks.next_into(buffer)? {
        let mut records = Records::new(&chunk.bytes, dialect);
        while let Some(record) = records.next_record() {
            let cells: Vec<String> =
                (0..record.fields.len()).map(|column| cell(&record, column)).collect();
            if header.is_empty() {
                header.clone_from(&cells);
            }
            if row == SHEET {
                sheet = workbook.add_worksheet_with_constant_memory().map_err(from_xlsx)?;
                write_row(sheet, 0, &header).map_err(from_xlsx)?;
                row = 1;
            }
            write_row(sheet, row, &cells).map_err(from_xlsx)?;
            row += 1;
        }
        buffer = chunk.bytes;
    }
    workbook.save(xlsx).map_err(from_xlsx)
}

/// What an error of the library means: a full disk is told as one, and a temporary file apart.
fn from_xlsx(error: XlsxError) -> io::Error {
    match error {
        XlsxError::TempFileError(_, error) => codes::no_room(error).into(),
        XlsxError::IoError(error) => error,
        other => io::Error::other(other),
    }
}

fn cell(record: &Record<'_>, column: usize) -> String {
    let text = record.text(column).unwrap_or_default();
    String::from_utf8_lossy(text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&text)).into_owned()
}

fn write_row(sheet: &mut Worksheet, row: u32, cells: &[String]) -> Result<(), XlsxError> {
    for (column, cell) in (0_u16..).zip(cells) {
        if !cell.is_empty() {
            sheet.write_string(row, column, cell)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Refused;

    #[test]
    fn a_full_disk_stays_one_and_a_temporary_file_is_told_as_such() {
        let full = || io::Error::from(io::ErrorKind::StorageFull);
        assert_eq!(from_xlsx(XlsxError::IoError(full())).kind(), io::ErrorKind::StorageFull);
        let refused = from_xlsx(XlsxError::TempFileError("/tmp".into(), full()));
        let refused = refused.downcast::<Refused>().unwrap();
        assert_eq!(refused.0[0].code, codes::NO_ROOM);
        assert!(from_xlsx(XlsxError::SheetnameReused("x".into())).downcast::<XlsxError>().is_ok());
    }
}
