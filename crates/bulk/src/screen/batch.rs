//! Rows that are decided together, so that the registers are asked about many numbers at a time.

use std::borrow::Cow;

use numbers::{Reading, Settings};

use super::judge::{Alike, Asked, CellVerdict, Judge};
use crate::records::{Record, Records, Span};

/// Rows of a batch: enough for memory to be asked ahead, few enough to stay near the processor.
const ROWS: usize = 256;

/// Some rows of a chunk, one behind the other, and what became of their cells.
#[derive(Debug, Default)]
pub(super) struct Batch {
    rows: Vec<Row>,
    /// The fields of all rows.
    spans: Vec<Span>,
    /// The telephone cells of all rows, each row as many, until they are decided.
    readings: Vec<Reading>,
    /// And then.
    cells: Vec<CellVerdict>,
    asked: Asked,
    alike: Alike,
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
}

impl Batch {
    /// Takes the next rows and reads their cells in the columns `phones`; false when there are no more.
    pub(super) fn fill(
        &mut self,
        records: &mut Records<'_>,
        phones: &[(usize, String)],
        settings: &Settings,
    ) -> bool {
        self.rows.clear();
        self.spans.clear();
        self.asked.clear();
        while self.rows.len() < ROWS
            && let Some(record) = records.next_record()
        {
            for (column, _) in phones {
                let text = record.text(*column).unwrap_or(Cow::Borrowed(b""));
                let reading = numbers::read(&text, settings);
                self.asked.add(&reading.numbers);
                self.readings.push(reading);
            }
            let first = self.spans.len();
            self.spans.extend_from_slice(record.fields);
            self.rows.push(Row {
                start: record.start,
                length: record.bytes.len(),
                end: record.end,
                line: record.line,
                odd_quotes: record.odd_quotes,
                fields: (first, self.spans.len()),
            });
        }
        !self.rows.is_empty()
    }

    /// Decides all cells.
    ///
    /// # Errors
    /// When a register is damaged.
    pub(super) fn decide(&mut self, judge: &Judge<'_>) -> Result<(), register::Error> {
        judge.ask(&mut self.asked)?;
        self.cells.clear();
        let mut first = 0;
        for reading in self.readings.drain(..) {
            let numbers = reading.numbers.len();
            self.cells.push(judge.cell(reading, &self.asked, first, &mut self.alike)?);
            first += numbers;
        }
        Ok(())
    }

    /// The rows, each with its cells; `bytes` is the chunk that they stand in.
    pub(super) fn rows<'b>(
        &'b self,
        bytes: &'b [u8],
        phones: usize,
    ) -> impl Iterator<Item = (Record<'b>, &'b [CellVerdict])> {
        self.rows.iter().enumerate().map(move |(place, row)| {
            let Row { start, length, end, line, odd_quotes, fields } = *row;
            let bytes = bytes.get(start..start + length).unwrap_or_default();
            let fields = self.spans.get(fields.0..fields.1).unwrap_or_default();
            let cells = self.cells.get(place * phones..(place + 1) * phones).unwrap_or_default();
            (Record { bytes, fields, line, start, end, odd_quotes }, cells)
        })
    }
}
