//! All files, row by row, into the parts.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use terms::{Number, Problem};

use super::Job;
use super::kit::{self, Readings};
use super::leg::{Flags, Leg};
use super::names::{Met, Names};
use super::plan::Plan;
use super::spill::Spill;
use super::tally::Tally;
use crate::calls::mapping::Shape;
use crate::calls::row::{Excluded, Given, Reader, Row, Trouble};
use crate::calls::zone::Instant;
use crate::input::Table;
use crate::ordered::map_in_order;
use crate::records::{Chunk, Chunks, Dialect, Records};
use crate::{Error, Refused, calls, codes};

/// Bytes of a chunk that one thread works on at a time.
pub(super) const CHUNK: usize = 1 << 20;
/// Into so many parts the numbers are divided: a power of two.
const PARTS: usize = 512;
/// So many rows without a call one after the other show that a column has changed its meaning.
const RUN: u64 = 50;

/// What was noticed in one file.
#[derive(Clone, Debug, Default)]
pub struct FileFacts {
    /// Its rows, without header and blank lines.
    pub rows: u64,
    /// Rows by the class in which they ended so far.
    pub excluded: BTreeMap<Excluded, u64>,
    /// What was wrong with rows: how many, and the first of them.
    pub troubles: BTreeMap<Kind, (u64, u64)>,
    /// What ended the reading before the end of the file.
    pub broken: Option<Vec<Problem>>,
    /// A record is more than a line of UTF-8, so that others would read the file otherwise.
    pub uneven: bool,
    /// The rows without a call that came before the first with one, if there was one.
    before: Option<Run>,
    /// The rows without a call that came last: there may be more in what follows.
    after: Run,
}

/// Rows without a call, one after the other.
#[derive(Clone, Copy, Debug, Default)]
struct Run {
    rows: u64,
    /// The first of them.
    from: u64,
}

impl Run {
    /// Adds those that follow.
    fn add(&mut self, next: Self) {
        if self.rows == 0 {
            self.from = next.from;
        }
        self.rows += next.rows;
    }
}

/// What can be wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Its shape.
    Shape,
    /// Its time is no time.
    Time,
    /// Its time was never shown by that clock.
    TimeSkipped,
    /// Its time lies outside the years of call records.
    TimeRange,
    /// Its seconds are none.
    Seconds,
    /// It holds two moments that differ by whole hours.
    Contradicted,
    /// Many rows without a number, one after the other.
    Turned,
}

impl From<Trouble> for Kind {
    fn from(trouble: Trouble) -> Self {
        use crate::calls::stamp::Fault;
        match trouble {
            Trouble::Shape => Self::Shape,
            Trouble::Start(Fault::Unreadable) => Self::Time,
            Trouble::Start(Fault::NeverShown) => Self::TimeSkipped,
            Trouble::Start(Fault::OutOfRange) => Self::TimeRange,
            Trouble::Seconds => Self::Seconds,
        }
    }
}

impl FileFacts {
    fn pass_duplicate(&mut self) {
        self.rows += 1;
        self.exclude(Excluded::DuplicateFile);
    }

    fn exclude(&mut self, class: Excluded) {
        *self.excluded.entry(class).or_default() += 1;
    }

    fn trouble(&mut self, kind: Kind, row: u64) {
        self.troubles_of(kind, 1, row);
    }

    /// So many troubles of one kind, the first of them in this row.
    fn troubles_of(&mut self, kind: Kind, rows: u64, row: u64) {
        let (count, first) = self.troubles.entry(kind).or_insert((0, row));
        *count += rows;
        *first = row.min(*first);
    }

    /// A row with a call ends those without one before it.
    #[inline]
    fn end_run(&mut self) {
        if self.before.is_some() && self.after.rows == 0 {
            return;
        }
        let run = std::mem::take(&mut self.after);
        match self.before {
            None => self.before = Some(run),
            Some(_) => self.turned(run),
        }
    }

    /// Notes rows that show that a column has changed its meaning, if they are as many.
    fn turned(&mut self, run: Run) {
        if run.rows >= RUN {
            self.troubles_of(Kind::Turned, run.rows, run.from);
        }
    }

    /// Notes what could not be told before the last row.
    pub(super) fn end(&mut self) {
        let run = std::mem::take(&mut self.after);
        self.turned(run);
    }

    /// Adds what was noticed in the rows that follow.
    pub(super) fn add(&mut self, other: Self) {
        self.after.add(other.before.unwrap_or(other.after));
        if other.before.is_some() {
            let run = std::mem::replace(&mut self.after, other.after);
            self.turned(run);
        }
        self.rows += other.rows;
        for (class, count) in other.excluded {
            *self.excluded.entry(class).or_default() += count;
        }
        for (kind, (count, row)) in other.troubles {
            self.troubles_of(kind, count, row);
        }
        self.broken = self.broken.take().or(other.broken);
        self.uneven |= other.uneven;
    }
}

/// What reading all files gave.
pub(super) struct Reading {
    pub(super) legs: Spill,
    pub(super) names: Names,
    pub(super) files: Vec<FileFacts>,
    pub(super) tally: Tally,
}

/// Reads all files; notes for the kit what it needs of them, where there is to be one.
pub(super) fn read(job: &Job<'_>, mut kit: Option<&mut kit::Data>) -> Result<Reading, Error> {
    let plan = job.plan;
    let names = Names::default();
    let mut legs = Spill::new(PARTS);
    let mut files = vec![FileFacts::default(); plan.files.len()];
    let worker = Worker { plan, names: &names, noting: kit.is_some() };
    map_in_order(
        Feed::new(plan, false),
        job.threads,
        job.stop,
        |piece| worker.work(piece),
        |done: Done| -> Result<(), Error> {
            for (part, bytes) in done.parts.iter().enumerate().filter(|(_, it)| !it.is_empty()) {
                legs.append(part, bytes).map_err(no_room)?;
            }
            if let Some(kit) = &mut kit {
                kit.read(done.readings).map_err(no_room)?;
            }
            if let Some(facts) = files.get_mut(done.file) {
                facts.add(done.facts);
            }
            Ok(())
        },
    )?;
    if job.stop.load(Ordering::Relaxed) {
        return Err(Error::Stopped);
    }
    files.iter_mut().for_each(FileFacts::end);
    let tally = of_rows(plan, &files);
    Ok(Reading { legs, names, files, tally })
}

/// What is known of the rows once they are read.
pub(super) fn of_rows(plan: &Plan, files: &[FileFacts]) -> Tally {
    let mut tally = Tally::new(plan.events.len());
    for facts in files {
        tally.rows += facts.rows;
        for (class, count) in &facts.excluded {
            tally.exclude(*class, *count);
        }
    }
    tally
}

/// The temporary file could not be written, or read again.
pub(super) fn no_room(error: io::Error) -> Error {
    Error::Refused(codes::no_room(error))
}

/// Some rows of a file, with what reads them.
pub(super) struct Piece {
    pub(super) file: usize,
    reader: Option<Arc<Reader>>,
    rows: Rows,
}

/// Rows of a file.
enum Rows {
    /// Records of text.
    Chunk(Result<Chunk, Refused>, Dialect),
    /// A group of rows of a table, and the row of the first of them.
    Group(Table, usize, u64),
}

impl Piece {
    /// Reads its rows, and hands each that tells of a call which somebody made to `take`. False where rows cannot be
    /// read as they are kept, and are to be read as text from the beginning.
    pub(super) fn read(self, plan: &Plan, facts: &mut FileFacts, take: &mut impl Take) -> bool {
        let (chunk, dialect) = match (self.rows, &self.reader) {
            (Rows::Chunk(chunk, dialect), _) => (chunk, dialect),
            (Rows::Group(table, group, first), Some(reader)) => {
                let mut reading = OneByOne { plan, facts, take };
                return table.read(group, &reader.columns(), |rows| {
                    for row in rows.each() {
                        let at = first + reading.facts.rows;
                        reading.read(reader, &row, at);
                    }
                    reading.take.wants_more()
                });
            }
            (Rows::Group(..), None) => return false,
        };
        let chunk = match chunk {
            Ok(chunk) => chunk,
            Err(refused) => {
                facts.broken = Some(refused.0);
                return true;
            }
        };
        let mut records = Records::new(&chunk.bytes, dialect);
        let mut reading = OneByOne { plan, facts, take };
        while let Some(record) = records.next_record() {
            match &self.reader {
                Some(reader) => reading.read(reader, &record, chunk.first_row + record.line),
                None => reading.facts.pass_duplicate(),
            }
        }
        true
    }
}

/// Reads rows, one after the other.
struct OneByOne<'p, T> {
    plan: &'p Plan,
    facts: &'p mut FileFacts,
    take: &'p mut T,
}

impl<T: Take> OneByOne<'_, T> {
    /// Reads the row that stands at `at`.
    #[inline]
    fn read<'r>(&mut self, reader: &Reader, row: &impl Given<'r>, at: u64) {
        self.facts.rows += 1;
        if self.take.plain(reader, row) {
            self.facts.end_run();
        } else {
            self.read_long(reader, row, at);
        }
    }

    /// Reads a row that is not of the usual form.
    fn read_long<'r>(&mut self, reader: &Reader, row: &impl Given<'r>, at: u64) {
        let Self { plan, facts, take } = self;
        let taken = match row.read(reader, &mut |cell, number| take.dialled(cell, number)) {
            Ok(read) => {
                if read.contradicted {
                    facts.trouble(Kind::Contradicted, at);
                }
                if is_inbound(plan, read.number, read.start.first) {
                    facts.exclude(Excluded::Inbound);
                } else {
                    take.call(reader, row, &read, at);
                }
                true
            }
            Err((class, trouble)) => {
                facts.exclude(class);
                if let Some(trouble) = trouble {
                    facts.trouble(trouble.into(), at);
                }
                !matches!(class, Excluded::NoNumber | Excluded::Impossible)
            }
        };
        if taken {
            facts.end_run();
        } else {
            facts.after.add(Run { rows: 1, from: at });
        }
    }
}

/// Takes the calls that records tell of.
pub(super) trait Take {
    /// Takes a row of the usual form as a call that somebody made, with nothing else to say of it.
    fn plain<'r>(&mut self, _: &Reader, _: &impl Given<'r>) -> bool {
        false
    }

    /// Takes a call, with its row in the file.
    fn call<'r>(&mut self, reader: &Reader, given: &impl Given<'r>, row: &Row<'_>, at: u64);

    /// Whether it is worth while to go on.
    fn wants_more(&self) -> bool {
        true
    }

    /// Notes how what was dialled was read.
    fn dialled(&mut self, _: &[u8], _: Option<Number>) {}
}

/// Whether the number was the caller's own when it was called.
pub(super) fn is_inbound(plan: &Plan, number: Number, begun: Instant) -> bool {
    let own = plan.own_lines.get(&number);
    own.is_some_and(|held| held.iter().any(|&(from, until)| from <= begun && begun <= until))
}

/// The files, piece by piece.
pub(super) struct Feed<'p> {
    plan: &'p Plan,
    next: usize,
    open: Option<Opened>,
    /// Whether tables may be read as they are kept.
    as_kept: bool,
}

struct Opened {
    file: usize,
    reader: Option<Arc<Reader>>,
    body: Body,
}

/// What is left of a file.
enum Body {
    Chunks(Chunks, Dialect),
    /// A table, with the next of its groups and the row of the first of that.
    Groups(Table, usize, u64),
}

impl Iterator for Body {
    type Item = Rows;

    fn next(&mut self) -> Option<Rows> {
        match self {
            Self::Chunks(chunks, dialect) => Some(Rows::Chunk(chunks.next()?, *dialect)),
            Self::Groups(table, next, row) => {
                let (group, first) = (*next, *row);
                *row = first.saturating_add(table.rows(group)?);
                *next += 1;
                Some(Rows::Group(table.clone(), group, first))
            }
        }
    }
}

impl<'p> Feed<'p> {
    /// All files of a plan; tables come as they are kept where they may, and where that is possible.
    pub(super) const fn new(plan: &'p Plan, as_kept: bool) -> Self {
        Self { plan, next: 0, open: None, as_kept }
    }

    fn opened(&self, index: usize) -> Result<Option<Opened>, Refused> {
        let Some(file) = self.plan.files.get(index) else { return Ok(None) };
        let Some(system) = self.plan.systems.get(file.system) else { return Ok(None) };
        let mapping = &system.mapping;
        let source = crate::input::Source::Path(file.path.clone());
        let mut input = match calls::open(&source, mapping) {
            Err(refused) if refused.0.iter().all(|it| it.code == codes::HEADER_ONLY) => {
                return Ok(None);
            }
            opened => opened?,
        };
        let numbers = self.plan.numbers;
        let reader = match file.same_as {
            Some(_) => None,
            None => {
                let zone = file.zone.clone();
                Some(Arc::new(Reader::new(mapping, &input.header, zone, numbers, &file.name)?))
            }
        };
        let is_kept = self.as_kept && mapping.shape == Shape::Header && reader.is_some();
        let body = match input.table.take().filter(|_| is_kept) {
            Some(table) => Body::Groups(table, 0, input.first_row),
            None => {
                let dialect = input.dialect;
                Body::Chunks(input.chunks(CHUNK), dialect)
            }
        };
        Ok(Some(Opened { file: index, reader, body }))
    }
}

impl Iterator for Feed<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        loop {
            if let Some(open) = &mut self.open
                && let Some(rows) = open.body.next()
            {
                return Some(Piece { file: open.file, reader: open.reader.clone(), rows });
            }
            if self.next >= self.plan.files.len() {
                return None;
            }
            let file = self.next;
            self.next += 1;
            self.open = match self.opened(file) {
                Ok(opened) => opened,
                Err(refused) => {
                    let rows = Rows::Chunk(Err(refused), Dialect::CSV);
                    return Some(Piece { file, reader: None, rows });
                }
            };
        }
    }
}

/// A chunk that was read.
struct Done {
    file: usize,
    facts: FileFacts,
    parts: Vec<Vec<u8>>,
    readings: Readings,
}

struct Worker<'a> {
    plan: &'a Plan,
    names: &'a Names,
    noting: bool,
}

impl Worker<'_> {
    fn work(&self, piece: Piece) -> Done {
        let mut done = Done {
            file: piece.file,
            facts: FileFacts::default(),
            parts: Vec::new(),
            readings: Readings::default(),
        };
        let chunk = if let Rows::Chunk(Ok(chunk), _) = &piece.rows { Some(chunk) } else { None };
        let length = chunk.map_or(0, |chunk| chunk.bytes.len());
        let room = length * 5 / (PARTS * 8);
        done.parts.resize_with(PARTS, || Vec::with_capacity(room));
        if let Some(chunk) = chunk {
            done.facts.uneven = self.noting && !kit::is_even(&chunk.bytes, chunk.lines);
        }
        let mut facts = std::mem::take(&mut done.facts);
        let mut legs = Legs { worker: self, met: Met::default(), done };
        piece.read(self.plan, &mut facts, &mut legs);
        Done { facts, ..legs.done }
    }
}

/// The legs of a chunk, on their way into the parts.
struct Legs<'w, 'a> {
    worker: &'w Worker<'a>,
    met: Met,
    done: Done,
}

impl Take for Legs<'_, '_> {
    fn call<'r>(&mut self, _: &Reader, _: &impl Given<'r>, row: &Row<'_>, at: u64) {
        let mut name = |text: &[u8], kind| self.worker.names.index(text, kind, &mut self.met);
        let leg = Leg {
            number: row.number,
            first: row.start.first,
            last: row.start.last,
            seconds: row.seconds,
            id: row.id,
            other: row.other,
            line: name(&row.line, 0),
            agent: name(&row.agent, 1),
            campaign: name(&row.campaign, 2),
            supplier: name(&row.supplier, 3),
            file: u32::try_from(self.done.file).unwrap_or(u32::MAX),
            row: u32::try_from(at).unwrap_or(u32::MAX),
            flags: Flags {
                connected: row.connected,
                withheld: row.withheld,
                marked: row.marked,
                leg: row.leg,
            },
        };
        if let Some(part) = self.done.parts.get_mut(part_of(row.number.digits())) {
            leg.write(part);
        }
    }

    fn dialled(&mut self, cell: &[u8], number: Option<Number>) {
        if self.worker.noting {
            self.done.readings.note(cell, number);
        }
    }
}

/// The part to which a number belongs.
fn part_of(digits: u64) -> usize {
    (digits.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (u64::BITS - PARTS.ilog2())) as usize
}
