//! Counting while rows are decided.

use std::collections::BTreeMap;

use numbers::{Class, Reading, Rule, Why};
use rules::screening::{Decision, Reason, Verdict};

use super::judge::CellVerdict;
use super::row::RowVerdict;
use crate::summary::{Changes, ClassCounts};

/// What a chunk, or the whole list, amounts to.
#[derive(Clone, Debug)]
pub(crate) struct Tally {
    pub(crate) rows: u64,
    pub(crate) numbers: u64,
    pub(crate) blank_lines: u64,
    pub(crate) by_class: ClassCounts,
    /// Rows by deciding reason, in the order of [`Reason::ALL`].
    by_reason: [u64; Reason::ALL.len()],
    /// Cells that were blanked in callable rows, by reason.
    pub(crate) blanked: BTreeMap<Reason, u64>,
    /// Cells by class of reading, and by repair rule or by why they could not be read.
    readings: Few<(Class, Option<Rule>, Option<Why>)>,
    /// Cells by verdict for each phone column, and those that are empty.
    pub(crate) by_column: Vec<(ClassCounts, u64)>,
    pub(crate) by_supplier: BTreeMap<Vec<u8>, ClassCounts>,
    /// Rows by what they were in an earlier screening and are now.
    pub(crate) changes: BTreeMap<(Option<Verdict>, Verdict), u64>,
}

/// Counters of few different things, of which some are far more frequent than others.
#[derive(Clone, Debug)]
struct Few<K>(Vec<(K, u64)>);

impl<K> Default for Few<K> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: PartialEq> Few<K> {
    fn add(&mut self, key: K, more: u64) {
        match self.0.iter_mut().find(|(held, _)| *held == key) {
            Some((_, count)) => *count += more,
            None => self.0.push((key, more)),
        }
    }
}

impl Tally {
    pub(crate) fn new(columns: usize) -> Self {
        Self {
            rows: 0,
            numbers: 0,
            blank_lines: 0,
            by_class: ClassCounts::default(),
            by_reason: [0; Reason::ALL.len()],
            blanked: BTreeMap::new(),
            readings: Few::default(),
            by_column: vec![Default::default(); columns],
            by_supplier: BTreeMap::new(),
            changes: BTreeMap::new(),
        }
    }

    /// Counts a row and its cells.
    pub(crate) fn count(&mut self, cells: &[CellVerdict], verdict: RowVerdict) {
        self.rows += 1;
        *self.by_class.of(verdict.verdict()) += 1;
        if let Some(rows) = self.by_reason.get_mut(verdict.decision.reason() as usize) {
            *rows += 1;
        }
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

    /// Counts rows whose one cell is a number in a plain form.
    pub(crate) fn count_plain(&mut self, decision: Decision, rows: u64) {
        self.rows += rows;
        self.numbers += rows;
        *self.by_class.of(decision.verdict()) += rows;
        if let Some(all) = self.by_reason.get_mut(decision.reason() as usize) {
            *all += rows;
        }
        if rows > 0 {
            self.readings.add((Class::Read, None, None), rows);
        }
        if let Some((column, _)) = self.by_column.first_mut() {
            *column.of(decision.verdict()) += rows;
        }
    }

    fn count_reading(&mut self, cell: &CellVerdict) {
        let Reading { class, rule, why, numbers, .. } = &cell.reading;
        self.numbers += numbers.len() as u64;
        self.readings.add((*class, *rule, *why), 1);
    }

    /// Cells by class of reading.
    pub(crate) fn by_reading(&self) -> BTreeMap<String, u64> {
        let mut by = BTreeMap::new();
        for &((class, _, why), cells) in &self.readings.0 {
            let class = if why == Some(Why::Empty) { "empty" } else { class.id() };
            *by.entry(class.to_owned()).or_default() += cells;
        }
        by
    }

    /// Cells by class and repair rule, or why they could not be read.
    pub(crate) fn by_detail(&self) -> BTreeMap<String, BTreeMap<String, u64>> {
        let mut by = BTreeMap::<String, BTreeMap<String, u64>>::new();
        for &((class, rule, why), cells) in &self.readings.0 {
            let detail = why.map(Why::id).or(rule.map(Rule::id));
            if let Some(detail) = detail.filter(|_| why != Some(Why::Empty)) {
                let of_class = by.entry(class.id().to_owned()).or_default();
                *of_class.entry(detail.to_owned()).or_default() += cells;
            }
        }
        by
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
        self.by_reason.iter_mut().zip(other.by_reason).for_each(|(rows, more)| *rows += more);
        add_all(&mut self.blanked, other.blanked);
        add_all(&mut self.changes, other.changes);
        other.readings.0.into_iter().for_each(|(key, cells)| self.readings.add(key, cells));
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
        let by_reason = Reason::ALL.iter().zip(self.by_reason);
        let of_class = by_reason.filter(|(reason, rows)| *rows > 0 && reason.verdict() == verdict);
        of_class.map(|(reason, rows)| (reason.id().to_owned(), rows)).collect()
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
