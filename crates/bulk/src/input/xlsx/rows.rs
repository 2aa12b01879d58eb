//! The cells of a sheet as rows of CSV.

use std::io::{self, Write};

use calamine::{DataRef, ExcelDateTime};

use crate::input::{
    pipe::PipeWriter,
    value::{write_instant, write_number, write_text, write_time},
};

/// So many rows are looked at to learn how many columns there are.
const LOOKED_AT: usize = 1000;
/// Rows and columns of the largest sheet that there is.
const ROWS: u32 = 1 << 20;
const COLUMNS: u32 = 1 << 14;

/// Writes cells as rows: gaps become empty cells, rows without cells blank lines.
pub(super) struct RowWriter<'w> {
    to: &'w mut PipeWriter,
    /// Rows that wait until the number of columns is known, and their cells.
    waiting: Vec<(Vec<u8>, usize)>,
    width: Option<usize>,
    line: Vec<u8>,
    /// Cells in `line`.
    cells: usize,
    /// The row of `line` within the sheet.
    row: u32,
    /// The first row with cells is the header that was already written.
    skip_header: bool,
}

impl<'w> RowWriter<'w> {
    pub(super) fn new(to: &'w mut PipeWriter) -> Self {
        let (waiting, line) = (Vec::with_capacity(LOOKED_AT), Vec::with_capacity(256));
        Self { to, waiting, width: None, line, cells: 0, row: 0, skip_header: false }
    }

    /// Begins a sheet; the header of one that follows another is left out.
    pub(super) fn next_sheet(&mut self, follows: bool) -> io::Result<()> {
        if follows {
            self.end_row()?;
        }
        self.row = 0;
        self.skip_header = follows;
        Ok(())
    }

    /// Takes a cell; cells come row by row, from left to right.
    pub(super) fn cell(
        &mut self,
        (row, column): (u32, u32),
        value: &DataRef<'_>,
        damaged: impl Fn() -> io::Error,
    ) -> io::Result<()> {
        if *value == DataRef::Empty {
            return Ok(());
        }
        let beyond = row >= ROWS || column >= COLUMNS;
        if beyond || row < self.row || (row == self.row && (column as usize) < self.cells) {
            return Err(damaged());
        }
        while self.row < row {
            self.end_row()?;
            self.row += 1;
        }
        for _ in self.cells..=column as usize {
            self.next_cell();
        }
        write_value(&mut self.line, value);
        Ok(())
    }

    fn next_cell(&mut self) {
        if self.cells > 0 {
            self.line.push(b',');
        }
        self.cells += 1;
    }

    fn end_row(&mut self) -> io::Result<()> {
        if self.cells > 0 && std::mem::take(&mut self.skip_header) {
            self.line.clear();
            self.cells = 0;
            return Ok(());
        }
        let cells = std::mem::take(&mut self.cells);
        if let Some(width) = self.width {
            write_row(self.to, &mut self.line, cells, width)?;
            self.line.clear();
            return Ok(());
        }
        self.waiting.push((std::mem::take(&mut self.line), cells));
        if self.waiting.len() == LOOKED_AT { self.write_waiting() } else { Ok(()) }
    }

    fn write_waiting(&mut self) -> io::Result<()> {
        let width = self.waiting.iter().map(|&(_, cells)| cells).max().unwrap_or(0);
        self.width = Some(width);
        for (mut line, cells) in self.waiting.drain(..) {
            write_row(self.to, &mut line, cells, width)?;
        }
        Ok(())
    }

    pub(super) fn finish(mut self) -> io::Result<()> {
        if self.cells > 0 {
            self.end_row()?;
        }
        self.write_waiting()
    }
}

/// Writes a row, with empty cells up to `width`; a row without cells is a blank line.
fn write_row(
    to: &mut PipeWriter,
    line: &mut Vec<u8>,
    cells: usize,
    width: usize,
) -> io::Result<()> {
    if cells > 0 {
        line.extend(std::iter::repeat_n(b',', width.saturating_sub(cells)));
    }
    line.push(b'\n');
    to.write_all(line)
}

/// Writes one cell as CSV.
pub(super) fn write_value(out: &mut Vec<u8>, value: &DataRef<'_>) {
    match value {
        DataRef::Int(n) => drop(write!(out, "{n}")),
        DataRef::Float(n) => write_number(out, *n),
        DataRef::String(text) => write_text(out, text.as_bytes()),
        DataRef::SharedString(text) => write_text(out, text.as_bytes()),
        DataRef::Bool(yes) => out.extend_from_slice(if *yes { b"TRUE" } else { b"FALSE" }),
        DataRef::DateTime(instant) => write_excel_instant(out, instant),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => write_text(out, text.as_bytes()),
        DataRef::Error(error) => drop(write!(out, "{error}")),
        DataRef::Empty => {}
    }
}

/// The first serial number after 31 December 9999: no day, whatever the cell's format says.
const AFTER_LAST_DAY: f64 = 2_958_466.0;

/// A serial number with the format of a date. A telephone number can bear such a
/// format by accident, and stays a number.
fn write_excel_instant(out: &mut Vec<u8>, instant: &ExcelDateTime) {
    let value = instant.as_f64();
    if !(0.0..AFTER_LAST_DAY).contains(&value) {
        return write_number(out, value);
    }
    let (year, month, day, hours, minutes, seconds, _) = instant.to_ymd_hms_milli();
    let seconds = (u32::from(hours) * 60 + u32::from(minutes)) * 60 + u32::from(seconds);
    if instant.is_duration() {
        // Durations go beyond a day.
        write_time(out, (value * 86_400.0).round() as u32);
    } else if value < 1.0 {
        write_time(out, seconds);
    } else {
        write_instant(out, (year.into(), month, day), seconds);
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;
    use crate::input::pipe::spawn;

    /// The bytes of a sheet with a cell at one place.
    fn read(place: (u32, u32)) -> io::Result<usize> {
        let produce = move |to: &mut PipeWriter| {
            let mut rows = RowWriter::new(to);
            rows.cell(place, &DataRef::Int(7), || io::ErrorKind::InvalidData.into())?;
            rows.finish()
        };
        spawn("t", "xlsx", produce).unwrap().read_to_end(&mut Vec::new())
    }

    #[test]
    fn a_cell_beyond_any_sheet_is_damage_and_fills_no_memory() {
        assert_eq!(read((0, COLUMNS - 1)).unwrap(), COLUMNS as usize + 1);
        assert!(read((ROWS - 1, 0)).unwrap() > ROWS as usize);
        for place in [(ROWS, 0), (0, COLUMNS), (u32::MAX - 1, 0), (0, u32::MAX - 1)] {
            assert_eq!(read(place).unwrap_err().kind(), io::ErrorKind::InvalidData);
        }
    }
}
