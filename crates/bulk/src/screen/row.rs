//! From the cells of a row to the row's class, and to the bytes of its list.

use std::fmt::Write as _;
use std::io::Write as _;

use rules::screening::{Decision, Reason, Verdict};
use terms::{Date, Number};

use super::judge::CellVerdict;
use crate::digits;
use crate::input::Header;
use crate::output::Quoting;
use crate::records::Record;

/// What decided a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RowVerdict {
    pub(crate) decision: Decision,
    /// The deciding cell, by its place among the phone columns; none when the row itself decided.
    pub(crate) cell: Option<usize>,
}

/// A row is callable if any of its cells is (with `whole_rows`: if all are), else
/// what is worst among its cells; without any number it is unreadable.
pub(crate) fn combine(cells: &[CellVerdict], whole_rows: bool) -> RowVerdict {
    let weight = |cell: &CellVerdict| {
        let best = !whole_rows && cell.verdict() == Verdict::Callable;
        // The first in this order decides: callable (unless rows are kept whole), then the worst.
        (!best, cell.decision.reason())
    };
    let filled = cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty());
    match filled.min_by_key(|(_, cell)| weight(cell)) {
        Some((place, cell)) => RowVerdict { decision: cell.decision, cell: Some(place) },
        None => RowVerdict { decision: Decision::because(Reason::NoNumber), cell: None },
    }
}

impl RowVerdict {
    pub(crate) fn verdict(&self) -> Verdict {
        self.decision.verdict()
    }
}

/// How rows are written: the same for all of them.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    pub(crate) quoting: Quoting,
    /// Cells of the header.
    pub(crate) width: usize,
    /// Where the phone columns stand, and their names.
    pub(crate) phones: Vec<(usize, String)>,
    /// Whether every row says that this was a trial.
    pub(crate) trial: bool,
    /// The end of a line.
    pub(crate) end: &'static [u8],
}

/// The columns that are added.
const ADDED: [&str; 6] = [
    "uphold_verdict",
    "uphold_reason",
    "uphold_cite",
    "uphold_number",
    "uphold_listed_since",
    "uphold_reading",
];

impl Layout {
    /// The header of the lists: that of the input, and our columns behind it.
    ///
    /// A list that was screened before has such columns already; ours then end in `_2`, `_3`, …
    pub(crate) fn header(&self, header: &Header, byte_order_mark: bool) -> Vec<u8> {
        let mut out = if byte_order_mark { b"\xef\xbb\xbf".to_vec() } else { Vec::new() };
        let taken = |suffix: &str| header.names.contains(&format!("uphold_verdict{suffix}"));
        let later = (2..).map(|times| format!("_{times}"));
        let suffix = std::iter::once(String::new()).chain(later).find(|suffix| !taken(suffix));
        let suffix = suffix.unwrap_or_default();
        for name in &header.names {
            self.quoting.push(&mut out, name.as_bytes());
            out.push(self.quoting.0);
        }
        for name in ADDED {
            out.extend_from_slice(name.as_bytes());
            out.extend_from_slice(suffix.as_bytes());
            out.push(self.quoting.0);
        }
        if self.phones.len() > 1 {
            for (_, name) in &self.phones {
                self.quoting.push(&mut out, format!("uphold_verdict_{name}{suffix}").as_bytes());
                out.push(self.quoting.0);
            }
        }
        if self.trial {
            out.extend_from_slice(b"uphold_trial");
            out.extend_from_slice(suffix.as_bytes());
            out.push(self.quoting.0);
        }
        out.extend_from_slice(b"uphold_row");
        out.extend_from_slice(suffix.as_bytes());
        out.extend_from_slice(self.end);
        out
    }

    /// The header of the verdicts, where the list has one.
    pub(crate) fn verdict_header(&self) -> Vec<u8> {
        [b"uphold_verdict", self.end].concat()
    }

    /// Appends a row to the list of its class.
    pub(crate) fn push(
        &self,
        out: &mut Vec<u8>,
        record: &Record<'_>,
        row: u64,
        cells: &[CellVerdict],
        verdict: RowVerdict,
    ) {
        let ragged = record.fields.len() > self.width;
        let blanking = verdict.verdict() == Verdict::Callable
            && cells.iter().any(|cell| cell.verdict() != Verdict::Callable && !cell.is_empty());
        if record.fields.len() == self.width && !blanking {
            out.extend_from_slice(record.bytes);
            out.push(self.quoting.0);
        } else {
            for column in 0..self.width {
                if !(blanking && self.is_blanked(column, cells)) {
                    out.extend_from_slice(record.raw(column).unwrap_or_default());
                }
                out.push(self.quoting.0);
            }
        }
        self.push_verdict(out, row, cells, verdict);
        if ragged {
            for column in self.width..record.fields.len() {
                out.push(self.quoting.0);
                out.extend_from_slice(record.raw(column).unwrap_or_default());
            }
        }
        out.extend_from_slice(self.end);
    }

    fn is_blanked(&self, column: usize, cells: &[CellVerdict]) -> bool {
        self.phones
            .iter()
            .zip(cells)
            .any(|((at, _), cell)| *at == column && cell.verdict() != Verdict::Callable)
    }

    fn push_verdict(
        &self,
        out: &mut Vec<u8>,
        row: u64,
        cells: &[CellVerdict],
        verdict: RowVerdict,
    ) {
        let delimiter = self.quoting.0;
        let deciding = verdict.cell.and_then(|place| cells.get(place));
        self.push_decision(out, verdict.decision);
        push_numbers(out, cells, verdict.verdict());
        self.push_since(out, deciding.and_then(|cell| cell.since));
        push_readings(out, cells);
        out.push(delimiter);
        if self.phones.len() > 1 {
            for cell in cells {
                push_cell(out, cell);
                out.push(delimiter);
            }
        }
        self.push_trial(out);
        digits::push_short(out, row);
    }

    /// Verdict, reason and source, and the delimiter behind each.
    pub(super) fn push_decision(&self, out: &mut Vec<u8>, decision: Decision) {
        let delimiter = self.quoting.0;
        out.extend_from_slice(decision.verdict().id().as_bytes());
        out.push(delimiter);
        out.extend_from_slice(decision.reason().id().as_bytes());
        out.push(delimiter);
        for (place, cite) in decision.cites().iter().enumerate() {
            if place > 0 {
                out.push(b' ');
            }
            out.extend_from_slice(cite.id().as_bytes());
        }
        out.push(delimiter);
    }

    /// The day since which the number is listed, between delimiters.
    pub(super) fn push_since(&self, out: &mut Vec<u8>, since: Option<Date>) {
        out.push(self.quoting.0);
        if let Some(since) = since {
            out.extend_from_slice(&digits::day(since));
        }
        out.push(self.quoting.0);
    }

    /// In a trial, that it was one, and a delimiter.
    pub(super) fn push_trial(&self, out: &mut Vec<u8>) {
        if self.trial {
            out.extend_from_slice(b"trial");
            out.push(self.quoting.0);
        }
    }

    /// Appends what stood in the cells that a callable row lost.
    pub(crate) fn push_blanked(
        &self,
        out: &mut Vec<u8>,
        record: &Record<'_>,
        row: u64,
        cells: &[CellVerdict],
    ) {
        let quoting = Quoting(b',');
        for ((column, name), cell) in self.phones.iter().zip(cells) {
            if cell.is_empty() || cell.verdict() == Verdict::Callable {
                continue;
            }
            let _ = write!(out, "{row},");
            quoting.push(out, name.as_bytes());
            out.push(b',');
            quoting.push(out, &record.text(*column).unwrap_or_default());
            let mut rest = String::new();
            for cite in cell.decision.cites() {
                let _ = write!(rest, "{}{cite}", if rest.is_empty() { "" } else { " " });
            }
            let _ = write!(out, ",{},{},{rest},", cell.verdict().id(), cell.decision.reason().id());
            push_numbers(out, std::slice::from_ref(cell), cell.verdict());
            out.push(b'\n');
        }
    }
}

/// The numbers that stand in a row's list; in a callable row only those that may be called.
pub(super) fn shown(cells: &[CellVerdict], verdict: Verdict) -> impl Iterator<Item = Number> {
    let cells = cells.iter();
    let shown = cells.filter(move |cell| verdict != Verdict::Callable || cell.verdict() == verdict);
    shown.flat_map(|cell| cell.reading.numbers.iter().copied())
}

/// The cells that a callable row loses.
pub(super) fn blanked(cells: &[CellVerdict]) -> impl Iterator<Item = &CellVerdict> {
    cells.iter().filter(|cell| !cell.is_empty() && cell.verdict() != Verdict::Callable)
}

fn push_numbers(out: &mut Vec<u8>, cells: &[CellVerdict], verdict: Verdict) {
    for (place, number) in shown(cells, verdict).enumerate() {
        if place > 0 {
            out.push(b' ');
        }
        out.push(b'+');
        digits::push_short(out, number.digits());
    }
}

fn push_readings(out: &mut Vec<u8>, cells: &[CellVerdict]) {
    let mut first = true;
    for cell in cells {
        if !first {
            out.push(b' ');
        }
        first = false;
        if cell.is_empty() {
            out.extend_from_slice(b"empty");
            continue;
        }
        out.extend_from_slice(cell.reading.class.id().as_bytes());
        let detail =
            cell.reading.why.map(numbers::Why::id).or(cell.reading.rule.map(numbers::Rule::id));
        if let Some(detail) = detail {
            out.push(b':');
            out.extend_from_slice(detail.as_bytes());
        }
    }
}

fn push_cell(out: &mut Vec<u8>, cell: &CellVerdict) {
    if cell.is_empty() {
        out.extend_from_slice(b"empty");
        return;
    }
    out.extend_from_slice(cell.verdict().id().as_bytes());
    if cell.verdict() != Verdict::Callable {
        out.push(b' ');
        out.extend_from_slice(cell.decision.reason().id().as_bytes());
    }
}
