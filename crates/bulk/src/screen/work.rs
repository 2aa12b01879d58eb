//! What one thread does with a chunk of rows.

use std::borrow::Cow;
use std::sync::{Mutex, PoisonError};

use evidence::commitment::Tagger;
use rules::screening::{Decision, Reason, Verdict};
use terms::{Actor, Number, Problem};

use super::batch::{Batch, Found, ROWS};
use super::codes;
use super::commit::{Places, Tags};
use super::judge::{CellVerdict, Judge};
use super::person::PersonHash;
use super::plain::Plain;
use super::plan::Plan;
use super::row::{Layout, RowVerdict, combine};
use super::tally::Tally;
use super::verdicts::Lines;
use crate::Error;
use crate::records::{Chunk, Dialect, Record, Records};

/// What every thread shares.
pub(super) struct Worker<'a> {
    pub(super) plan: &'a Plan,
    pub(super) judge: Judge<'a>,
    pub(super) layout: &'a Layout,
    pub(super) dialect: Dialect,
    /// Makes the tags of a receipt, where one is wanted.
    pub(super) tagger: Option<&'a Tagger>,
    pub(super) spare: &'a Spare,
}

/// Buffers that were used and can be used again: new ones cost a page fault for each page.
#[derive(Debug, Default)]
pub(super) struct Spare {
    bytes: Mutex<Vec<Vec<u8>>>,
    notes: Mutex<Vec<(Numbers, Persons)>>,
    lines: Mutex<Vec<Lines>>,
}

/// Numbers with their rows, in order.
type Numbers = Vec<(Number, u64)>;
/// Persons with their rows, in order.
type Persons = Vec<(PersonHash, u64)>;

impl Spare {
    /// An empty buffer with room for about so many bytes.
    pub(super) fn take(&self, room: usize) -> Vec<u8> {
        let spare = self.bytes.lock().unwrap_or_else(PoisonError::into_inner).pop();
        spare.unwrap_or_else(|| Vec::with_capacity(room))
    }

    /// Keeps a buffer for later.
    pub(super) fn give(&self, mut buffer: Vec<u8>) {
        buffer.clear();
        self.bytes.lock().unwrap_or_else(PoisonError::into_inner).push(buffer);
    }

    fn take_notes(&self) -> (Numbers, Persons) {
        self.notes.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default()
    }

    /// Keeps the notes of a chunk for later.
    pub(super) fn give_notes(&self, mut numbers: Numbers, mut persons: Persons) {
        numbers.clear();
        persons.clear();
        self.notes.lock().unwrap_or_else(PoisonError::into_inner).push((numbers, persons));
    }

    pub(super) fn take_lines(&self) -> Lines {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default()
    }

    pub(super) fn give_lines(&self, lines: Lines) {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).push(lines);
    }
}

/// Bytes for the lists, or for the verdicts alone.
pub(super) struct Rows {
    pub(super) classes: [(Verdict, Vec<u8>); 4],
    pub(super) verdicts: Vec<u8>,
    pub(super) blanked: Vec<u8>,
    pub(super) changes: Vec<u8>,
}

/// A chunk, decided, and what it amounts to.
pub(super) struct Done {
    pub(super) rows: Rows,
    pub(super) numbers: Numbers,
    pub(super) people: Persons,
    /// The numbers, each at its place, until there are tags.
    places: Places,
    pub(super) tags: Tags,
    pub(super) tally: Tally,
    pub(super) problems: Vec<Problem>,
}

impl Done {
    fn rows_of(&mut self, verdict: Verdict) -> Option<&mut Vec<u8>> {
        self.rows.classes.iter_mut().find(|(class, _)| *class == verdict).map(|(_, out)| out)
    }
}

impl Worker<'_> {
    pub(super) fn work(&self, chunk: Chunk) -> Result<Done, Error> {
        let mut done = self.begin(chunk.bytes.len() * 5 / 4);
        let phones = &self.layout.phones;
        let mut records = Records::new(&chunk.bytes, self.dialect);
        let mut batch = Batch::default();
        while batch.fill(&mut records, phones, &self.plan.numbers, ROWS) {
            batch.decide(&self.judge, phones.len())?;
            batch.each(&chunk.bytes, self.layout, |record, found| {
                let row = chunk.first_row + record.line;
                match found {
                    Found::Plain(number, plain) => {
                        self.plain(record, row, number, plain, &mut done)
                    }
                    Found::Cells(cells) => self.row(record, row, cells, &mut done),
                }
            });
        }
        batch.count(&mut done.tally);
        if let Some(tagger) = self.tagger {
            done.tags = std::mem::take(&mut done.places).tags(tagger);
        }
        done.tally.blank_lines = records.blank_lines();
        self.spare.give(chunk.bytes);
        Ok(done)
    }

    /// Nothing decided yet, with room for rows of about so many bytes in the larger lists.
    pub(super) fn begin(&self, room: usize) -> Done {
        let room = || if room > 0 { self.spare.take(room) } else { Vec::new() };
        let (numbers, people) = self.spare.take_notes();
        Done {
            rows: Rows {
                classes: [
                    (Verdict::Callable, room()),
                    (Verdict::Blocked, room()),
                    (Verdict::Unreadable, Vec::new()),
                    (Verdict::NotScreened, Vec::new()),
                ],
                verdicts: Vec::new(),
                blanked: Vec::new(),
                changes: Vec::new(),
            },
            numbers,
            people,
            places: Places::default(),
            tags: Tags::default(),
            tally: Tally::new(self.layout.phones.len()),
            problems: Vec::new(),
        }
    }

    /// What [`Self::row`] does with a row of one number in a plain form.
    fn plain(
        &self,
        record: &Record<'_>,
        row: u64,
        number: Number,
        plain: &mut Plain,
        done: &mut Done,
    ) {
        if !self.counts_as(plain, record, done) {
            let cell = CellVerdict::plain(number, plain.outcome);
            return self.row(record, row, &[cell], done);
        }
        if self.tagger.is_some() {
            done.places.plain(row, number, plain.verdict());
        }
        done.numbers.push((number, row));
        if let Some(person) = self.person(record) {
            done.people.push((person, row));
        }
        if let Some(out) = done.rows_of(plain.verdict()) {
            plain.push(out, record, number, row, self.layout.end);
        }
    }

    /// Counts a row of one plain number with all that are alike, unless the row has something of its own.
    fn counts_as(&self, plain: &mut Plain, record: &Record<'_>, done: &mut Done) -> bool {
        let supplier = self.supplier(record);
        let of_its_own = record.fields.len() != self.layout.width
            || record.odd_quotes
            || self.plan.earlier.is_some()
            || self.supplier_objection(supplier.as_deref()).is_some();
        if !of_its_own {
            plain.rows += 1;
            if let Some(supplier) = &supplier {
                done.tally.count_supplier(supplier, plain.verdict());
            }
        }
        !of_its_own
    }

    /// The verdict alone of what was found of a row, counted.
    pub(super) fn found(
        &self,
        record: &Record<'_>,
        row: u64,
        found: Found<'_>,
        done: &mut Done,
    ) -> Verdict {
        let (number, plain) = match found {
            Found::Plain(number, plain) => (number, plain),
            Found::Cells(cells) => return self.judged(record, row, cells, done).verdict(),
        };
        if self.counts_as(plain, record, done) {
            return plain.verdict();
        }
        let cell = CellVerdict::plain(number, plain.outcome);
        self.judged(record, row, &[cell], done).verdict()
    }

    /// The verdict of a row, counted.
    fn judged(
        &self,
        record: &Record<'_>,
        row: u64,
        cells: &[CellVerdict],
        done: &mut Done,
    ) -> RowVerdict {
        let supplier = self.supplier(record);
        let verdict = self.verdict(record, cells, supplier.as_deref());
        if verdict.decision.reason() == Reason::RaggedRow {
            done.problems.push(self.ragged(record).at_row(row));
        }
        done.tally.count(cells, verdict);
        if let Some(supplier) = &supplier {
            done.tally.count_supplier(supplier, verdict.verdict());
        }
        verdict
    }

    fn row(&self, record: &Record<'_>, row: u64, cells: &[CellVerdict], done: &mut Done) {
        let verdict = self.judged(record, row, cells, done);
        if self.tagger.is_some() {
            done.places.row(row, cells, verdict.verdict());
        }
        let numbers = cells.iter().flat_map(|cell| cell.reading.numbers.iter());
        done.numbers.extend(numbers.map(|&number| (number, row)));
        if let Some(person) = self.person(record) {
            done.people.push((person, row));
        }
        if let Some(out) = done.rows_of(verdict.verdict()) {
            self.layout.push(out, record, row, cells, verdict);
        }
        if let Some(column) = self.plan.earlier {
            let earlier = record.text(column).unwrap_or_default();
            let earlier = Verdict::ALL.into_iter().find(|it| it.id().as_bytes() == &*earlier);
            done.tally.count_change(earlier, verdict.verdict());
            if earlier != Some(verdict.verdict()) {
                self.layout.push(&mut done.rows.changes, record, row, cells, verdict);
            }
        }
        if verdict.verdict() == Verdict::Callable {
            self.layout.push_blanked(&mut done.rows.blanked, record, row, cells);
        }
    }

    /// What is wrong with the shape of the row.
    fn ragged(&self, record: &Record<'_>) -> Problem {
        if record.fields.len() <= self.layout.width {
            return Problem::warning(codes::ODD_QUOTES, Actor::ListSupplier);
        }
        Problem::warning(codes::RAGGED_ROW, Actor::ListSupplier)
            .with("cells", record.fields.len() as u64)
            .with("columns", self.layout.width as u64)
    }

    /// The row's verdict: its cells' best, unless the row itself stands in the way.
    ///
    /// A blocked row stays blocked whatever its shape or supplier.
    fn verdict(
        &self,
        record: &Record<'_>,
        cells: &[CellVerdict],
        supplier: Option<&[u8]>,
    ) -> RowVerdict {
        let combined = combine(cells, self.plan.whole_rows);
        if combined.verdict() == Verdict::Blocked {
            return combined;
        }
        let by_row = |reason| RowVerdict { decision: Decision::because(reason), cell: None };
        if record.fields.len() > self.layout.width || record.odd_quotes {
            return by_row(Reason::RaggedRow);
        }
        if combined.verdict() != Verdict::Callable {
            return combined;
        }
        match self.supplier_objection(supplier) {
            Some(reason) => by_row(reason),
            None => combined,
        }
    }

    fn supplier<'r>(&'r self, record: &Record<'r>) -> Option<Cow<'r, [u8]>> {
        let suppliers = &self.plan.suppliers;
        if let Some(column) = suppliers.column {
            let text = record.text(column).unwrap_or_default();
            return Some(match text {
                Cow::Borrowed(text) => Cow::Borrowed(text.trim_ascii()),
                Cow::Owned(text) => Cow::Owned(text.trim_ascii().to_vec()),
            });
        }
        suppliers.all.as_ref().map(|all| Cow::Borrowed(all.as_bytes()))
    }

    /// Why rows of this supplier are not covered, if they are not.
    fn supplier_objection(&self, supplier: Option<&[u8]>) -> Option<Reason> {
        let covers = self.plan.suppliers.covers.as_ref()?;
        let name = supplier.unwrap_or_default().to_ascii_lowercase();
        match covers.get(&name) {
            None => Some(Reason::UnknownSupplier),
            Some(cover) if !cover.holds(self.plan.day) => Some(Reason::SupplierNotCovered),
            Some(_) => None,
        }
    }

    fn person(&self, record: &Record<'_>) -> Option<PersonHash> {
        let person = &self.plan.columns.person;
        let text = |column: &usize| record.text(*column).unwrap_or_default();
        if let (Some(postcode), false) = (&person.postcode, person.names.is_empty()) {
            let names = person.names.iter().chain([postcode]).map(text);
            return PersonHash::of(names);
        }
        PersonHash::of(person.email.iter().map(text))
    }
}
