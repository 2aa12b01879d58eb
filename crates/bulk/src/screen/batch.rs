//! Rows that are decided together, so that the registers are asked about many numbers at a time.

use std::borrow::Cow;

use numbers::{Reading, Settings};
use terms::Number;

use super::judge::{Alike, Asked, CellVerdict, Judge};
use super::plain::{Plain, Plains};
use super::row::Layout;
use super::tally::Tally;
use crate::records::{Record, Records, Span};

/// Rows of a batch: enough for memory to be asked ahead, few enough to stay near the processor.
pub(super) const ROWS: usize = 256;

/// Some rows of a chunk, one behind the other, and what became of their cells.
#[derive(Debug, Default)]
pub(super) struct Batch {
    rows: Vec<Row>,
    /// The fields of all rows.
    spans: Vec<Span>,
    /// The telephone cells of the rows that have no plain number, each row as many, until they are decided.
    readings: Vec<Reading>,
    /// And then.
    cells: Vec<CellVerdict>,
    asked: Asked,
    alike: Alike,
    plains: Plains,
}

/// Where a row stands in its chunk.
#[derive(Clone, Copy, Debug)]
struct Row {
    start: usize,
    length: usize,
    end: usize,
    line: u64,
    odd_quotes: bool,
    /// Its first field among all, and the one behind its last.
    fields: (usize, usize),
    /// Its first number among those that registers are asked about.
    first: usize,
    decided: Decided,
}

/// What was decided about a row.
#[derive(Clone, Copy, Debug)]
enum Decided {
    /// Nothing yet; its only telephone cell is this number in a plain form.
    NotYet(Number),
    /// As about all others of this index.
    Alike(Number, usize),
    /// Cell by cell; the first of these.
    Cells(usize),
}

/// What there is to a row.
pub(super) enum Found<'b> {
    /// A plain number, and what is said of it and of others.
    Plain(Number, &'b mut Plain),
    /// Its cells.
    Cells(&'b [CellVerdict]),
}

impl Batch {
    /// Takes the next rows, at most `most`, and reads their cells in the columns `phones`; false when there are no more.
    pub(super) fn fill(
        &mut self,
        records: &mut Records<'_>,
        phones: &[(usize, String)],
        settings: &Settings,
        most: usize,
    ) -> bool {
        self.rows.clear();
        self.spans.clear();
        self.asked.clear();
        while self.rows.len() < most
            && let Some(record) = records.next_record()
        {
            let first = self.asked.len();
            let decided = match phones {
                [(column, _)] if let Some(plain) = plain(&record, *column, settings) => {
                    self.asked.add(&[plain]);
                    Decided::NotYet(plain)
                }
                _ => self.read(&record, phones, settings),
            };
            let field = self.spans.len();
            self.spans.extend_from_slice(record.fields);
            self.rows.push(Row {
                start: record.start,
                length: record.bytes.len(),
                end: record.end,
                line: record.line,
                odd_quotes: record.odd_quotes,
                fields: (field, self.spans.len()),
                first,
                decided,
            });
        }
        !self.rows.is_empty()
    }

    /// Reads the telephone cells of a row.
    fn read(
        &mut self,
        record: &Record<'_>,
        phones: &[(usize, String)],
        settings: &Settings,
    ) -> Decided {
        for (column, _) in phones {
            let text = record.text(*column).unwrap_or(Cow::Borrowed(b""));
            let reading = numbers::read(&text, settings);
            self.asked.add(&reading.numbers);
            self.readings.push(reading);
        }
        Decided::Cells(0)
    }

    /// Decides all cells.
    ///
    /// # Errors
    /// When a register is damaged.
    pub(super) fn decide(
        &mut self,
        judge: &Judge<'_>,
        phones: usize,
    ) -> Result<(), register::Error> {
        let Self { rows, readings, cells, asked, alike, .. } = self;
        judge.ask(asked)?;
        cells.clear();
        let mut readings = readings.drain(..);
        for Row { first: place, decided, .. } in rows {
            if let Decided::NotYet(number) = *decided {
                *decided = match judge.plain(number, asked.told(*place), alike)? {
                    Ok(index) => Decided::Alike(number, index),
                    Err(cell) => {
                        cells.push(cell);
                        Decided::Cells(cells.len() - 1)
                    }
                };
                continue;
            }
            *decided = Decided::Cells(cells.len());
            let mut first = *place;
            for reading in readings.by_ref().take(phones) {
                let numbers = reading.numbers.len();
                cells.push(judge.cell(reading, asked, first, alike)?);
                first += numbers;
            }
        }
        Ok(())
    }

    /// Calls `each` for each row with what was decided; `bytes` is the chunk that the rows stand in.
    pub(super) fn each<'b>(
        &'b mut self,
        bytes: &'b [u8],
        layout: &Layout,
        mut each: impl FnMut(&Record<'b>, Found<'_>),
    ) {
        let Self { rows, spans, cells, alike, plains, .. } = self;
        for row in &*rows {
            let Row { start, length, end, line, odd_quotes, fields, decided, .. } = *row;
            let bytes = bytes.get(start..start + length).unwrap_or_default();
            let fields = spans.get(fields.0..fields.1).unwrap_or_default();
            let record = Record { bytes, fields, line, start, end, odd_quotes };
            let found = match decided {
                Decided::Alike(number, index) => {
                    plains.of(index, alike, layout).map(|plain| Found::Plain(number, plain))
                }
                Decided::Cells(first) => {
                    cells.get(first..first + layout.phones.len()).map(Found::Cells)
                }
                Decided::NotYet(_) => None,
            };
            // Every row is told of; one of which nothing was decided would have no number to call.
            each(&record, found.unwrap_or(Found::Cells(&[])));
        }
    }

    /// Counts the rows of which the same was said as of others.
    pub(super) fn count(&self, tally: &mut Tally) {
        self.plains.count(tally);
    }
}

/// The number of the cell, if it is one in a plain form.
#[inline]
fn plain(record: &Record<'_>, column: usize, settings: &Settings) -> Option<Number> {
    match record.text(column)? {
        Cow::Borrowed(text) => numbers::plain(text, settings),
        Cow::Owned(_) => None,
    }
}
