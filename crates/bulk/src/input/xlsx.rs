//! Workbooks: the chosen sheet as CSV, row by row.

mod rows;
mod sheets;

use std::{
    fs::File,
    io::{self, BufReader, Read},
};

use calamine::{Reader, Xlsx, XlsxError};
use terms::Problem;

use self::rows::RowWriter;
use super::{
    SheetChoice,
    archive::from_zip,
    packed::from_unpacking,
    pipe,
    progress::{Metered, Progress},
};
use crate::{Refused, codes};

pub(super) type Workbook = Xlsx<BufReader<Metered<File>>>;

/// A workbook on its way to CSV.
pub(super) struct Converted {
    pub(super) reader: Box<dyn Read + Send>,
    /// The sheet, or all of them.
    pub(super) sheet: String,
    pub(super) notes: Vec<Problem>,
}

/// Opens a workbook and writes the chosen sheet as CSV on a thread of its own.
///
/// Row numbers stay as the sheet has them: a row without cells is a blank line.
/// Texts that several cells share are held in memory; nothing else is.
///
/// # Errors
/// `several-sheets`, `no-such-sheet`, `sheets-differ`, `empty-file`, `truncated-file`, `damaged-file`.
pub(super) fn convert(
    file: File,
    name: &str,
    choice: Option<&SheetChoice>,
    progress: &Progress,
) -> Result<Converted, Refused> {
    let reader = BufReader::with_capacity(1 << 16, progress.metered(file));
    let mut workbook: Workbook = Xlsx::new(reader).map_err(|error| from_xlsx(error, name))?;
    let (chosen, notes) = sheets::choose(&mut workbook, choice, name)?;
    let (sheet, owned) = (chosen.join(", "), name.to_owned());
    let reader = pipe::spawn(name, "xlsx", move |to| {
        let mut rows = RowWriter::new(to);
        for (i, sheet) in chosen.iter().enumerate() {
            rows.next_sheet(i > 0)?;
            write_sheet(&mut workbook, sheet, &mut rows, &owned)?;
        }
        rows.finish()
    })?;
    Ok(Converted { reader: Box::new(reader), sheet, notes })
}

fn write_sheet(
    workbook: &mut Workbook,
    sheet: &str,
    rows: &mut RowWriter<'_>,
    name: &str,
) -> io::Result<()> {
    let refuse = |error| io::Error::from(from_xlsx(error, name));
    let damaged = || io::Error::from(Refused::from(damaged(name)));
    let mut cells = workbook.worksheet_cells_reader(sheet).map_err(refuse)?;
    while let Some(cell) = cells.next_cell().map_err(refuse)? {
        rows.cell(cell.get_position(), cell.get_value(), damaged)?;
    }
    Ok(())
}

fn damaged(name: &str) -> Problem {
    codes::of_file(codes::DAMAGED_FILE, name).with("what", "xlsx")
}

/// What an error of the workbook reader means.
fn from_xlsx(error: XlsxError, name: &str) -> Refused {
    match error {
        XlsxError::Io(error) => from_unpacking(error, name, "xlsx"),
        XlsxError::Zip(error) => from_zip(error, name),
        XlsxError::XmlEof(_) => codes::of_file(codes::TRUNCATED_FILE, name).into(),
        XlsxError::Password => {
            Problem::error(codes::ENCRYPTED, terms::Actor::Caller).in_file(name).into()
        }
        _ => damaged(name).into(),
    }
}
