//! Counting while rows are decided.

use std::collections::BTreeMap;

use rules::screening::{Reason, Verdict};

use super::judge::CellVerdict;
use super::row::RowVerdict;
use crate::summary::{Changes, ClassCounts};

/// What a chunk, or the whole list, amounts to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tally {
    pub(crate) rows: u64,
    pub(crate) numbers: u64,
    pub(crate) blank_lines: u64,
    pub(crate) by_class: ClassCounts,
    /// Rows by deciding reason.
    pub(crate) by_reason: BTreeMap<Reason, u64>,
    /// Cells that were blanked in callable rows, by reason.
    pub(crate) blanked: BTreeMap<Reason, u64>,
    /// Cells by class of reading.
    pub(crate) reading: BTreeMap<&'static str, u64>,
    /// Cells by repair rule, or by why they could not be read.
    pub(crate) reading_by: BTreeMap<(&'static str, &'static str), u64>,
    /// Cells by verdict for each phone column, and those that are empty.
    pub(crate) by_column: Vec<(ClassCounts, u64)>,
    pub(crate) by_supplier: BTreeMap<Vec<u8>, ClassCounts>,
    /// Rows by what they were in an earlier screening and are now.
    pub(crate) changes: BTreeMap<(Option<Verdict>, Verdict), u64>,
}

impl Tally {
    pub(crate) fn new(columns: usize) -> Self {
        Self { by_column: vec![Default::default(); columns], ..Self::default() }
    }

    /// Counts a row and its cells.
    pub(crate) fn count(&mut self, cells: &[CellVerdict], verdict: RowVerdict) {
        self.rows += 1;
        *self.by_class.of(verdict.verdict()) += 1;
        *self.by_reason.entry(verdict.decision.reason()).or_default() += 1;
        for (place, cell) in cells.iter().enumerate() {
            self.count_reading(cell);
            let Some((column, empty)) = self.by_column.get_mut(place) else { continue };
            if cell.is_empty() {
                *empty += 1;
                continue;
            }
            *column.of(cell.verdict()) += 1;
            if verdict.verdict() == Verdict::Callable && cell.verdict() != Verdict::Callable {
                *self.blanked.entry(cell.decision.reason()).or_default() += 1;
            }
        }
    }

    fn count_reading(&mut self, cell: &CellVerdict) {
        if cell.is_empty() {
            *self.reading.entry("empty").or_default() += 1;
            return;
        }
        let reading = &cell.reading;
        self.numbers += reading.numbers.len() as u64;
        let class = reading.class.id();
        *self.reading.entry(class).or_default() += 1;
        let by = reading.why.map(numbers::Why::id).or(reading.rule.map(numbers::Rule::id));
        if let Some(by) = by {
            *self.reading_by.entry((class, by)).or_default() += 1;
        }
    }

    /// Counts the row for the supplier that it names.
    pub(crate) fn count_supplier(&mut self, supplier: &[u8], verdict: Verdict) {
        if let Some(counts) = self.by_supplier.get_mut(supplier) {
            *counts.of(verdict) += 1;
        } else {
            *self.by_supplier.entry(supplier.to_vec()).or_default().of(verdict) += 1;
        }
    }

    /// Counts what became of a row since an earlier screening.
    pub(crate) fn count_change(&mut self, earlier: Option<Verdict>, now: Verdict) {
        *self.changes.entry((earlier, now)).or_default() += 1;
    }

    /// The changes, in the words of the summary.
    pub(crate) fn changes(&self, since: String) -> Changes {
        let mut changes = Changes { since, ..Changes::default() };
        for (&(earlier, now), &rows) in &self.changes {
            let counter = match (earlier, now) {
                (Some(before), now) if before == now => &mut changes.unchanged,
                (Some(Verdict::Callable), Verdict::Blocked) => &mut changes.newly_blocked,
                (Some(Verdict::Callable), Verdict::NotScreened) => &mut changes.newly_not_screened,
                (_, Verdict::Callable) => &mut changes.newly_callable,
                _ => &mut changes.other,
            };
            *counter += rows;
        }
        changes
    }

    /// Adds another tally.
    pub(crate) fn add(&mut self, other: Self) {
        self.rows += other.rows;
        self.numbers += other.numbers;
        self.blank_lines += other.blank_lines;
        self.by_class.add(other.by_class);
        add_all(&mut self.by_reason, other.by_reason);
        add_all(&mut self.blanked, other.blanked);
        add_all(&mut self.changes, other.changes);
        add_all(&mut self.reading, other.reading);
        add_all(&mut self.reading_by, other.reading_by);
        for ((counts, empty), (more, more_empty)) in self.by_column.iter_mut().zip(other.by_column)
        {
            counts.add(more);
            *empty += more_empty;
        }
        for (supplier, counts) in other.by_supplier {
            self.by_supplier.entry(supplier).or_default().add(counts);
        }
    }

    /// Rows of a class by reason.
    pub(crate) fn reasons(&self, verdict: Verdict) -> BTreeMap<String, u64> {
        let of_class = self.by_reason.iter().filter(|(reason, _)| reason.verdict() == verdict);
        of_class.map(|(reason, &count)| (reason.id().to_owned(), count)).collect()
    }
}

fn add_all<K: Ord>(to: &mut BTreeMap<K, u64>, from: BTreeMap<K, u64>) {
    for (key, count) in from {
        *to.entry(key).or_default() += count;
    }
}

impl ClassCounts {
    /// The counter of a class.
    pub(crate) fn of(&mut self, verdict: Verdict) -> &mut u64 {
        match verdict {
            Verdict::Callable => &mut self.callable,
            Verdict::Blocked => &mut self.blocked,
            Verdict::Unreadable => &mut self.unreadable,
            Verdict::NotScreened => &mut self.not_screened,
        }
    }

    fn add(&mut self, other: Self) {
        self.callable += other.callable;
        self.blocked += other.blocked;
        self.unreadable += other.unreadable;
        self.not_screened += other.not_screened;
    }
}
