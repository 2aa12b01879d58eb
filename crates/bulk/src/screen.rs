//! The main job: from a bought list to a list that may be called.

mod batch;
pub mod codes;
mod commit;
mod judge;
mod people;
mod person;
mod plain;
mod plan;
mod row;
mod seen;
mod tally;
mod verdicts;
mod work;

use std::collections::BTreeMap;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use evidence::commitment::{Committed, List, Tagger};
use rules::screening::Verdict;
use terms::{Number, Problem};

pub use plan::{Bytes, Cover, Plan, Suppliers, in_force};

use crate::input::{Input, Kind, LineEnd, Recognised};
use crate::ordered::map_in_order;
use crate::output::{Folder, Lists, Quoting, Repeats};
use crate::records::Chunk;
use crate::summary::{Duplicates, SummaryRecord};
use crate::{Error, Refused};
use commit::Commitments;
use judge::Judge;
use people::People;
use person::PersonHash;
use row::Layout;
use seen::Seen;
use tally::Tally;
use work::{Done, Rows, Spare, Worker};

/// Bytes of a chunk that one thread works on at a time.
const CHUNK: usize = 1 << 19;
/// Problems of one kind that are told one by one; all are counted.
const TOLD: usize = 20;

/// A list to be screened, and where the result goes.
#[derive(Debug)]
pub struct Job<'a> {
    /// The list.
    pub input: Input,
    /// What to screen it with.
    pub plan: &'a Plan,
    /// Where the result is made; the caller adds its own files and publishes it.
    pub folder: &'a Folder,
    /// How many threads decide.
    pub threads: usize,
    /// Set from elsewhere to end early, with nothing written.
    pub stop: &'a AtomicBool,
    /// What is written.
    pub wanted: Wanted<'a>,
}

/// What a screening is to write.
#[derive(Clone, Copy, Debug)]
pub enum Wanted<'a> {
    /// The lists, one for each class; and tags by which a receipt commits to them, where one is wanted.
    Lists(Option<&'a Tagger>),
    /// Only a verdict for each row, in the order of the list. What repeats is not looked for.
    Verdicts,
}

/// The figures of a screening, and what was noticed.
#[derive(Debug)]
pub struct Screened {
    /// The figures; campaign, time and program are the caller's to fill in.
    pub summary: SummaryRecord,
    /// The problems that are told one by one.
    pub problems: Vec<Problem>,
    /// What a receipt commits to, list by list; empty lists where none is wanted.
    pub lists: BTreeMap<List, Committed>,
}

/// Screens a list into the lists of a result folder, which is not yet published.
///
/// # Errors
/// [`Error::Refused`] when the list cannot be read on, [`Error::Register`] when a
/// register is damaged, [`Error::Stopped`] when it was stopped,
/// [`Error::Unbalanced`] should rows be missing; the folder must then be dropped.
pub fn screen(job: Job<'_>) -> Result<Screened, Error> {
    let Job { input, plan, folder, threads, stop, wanted } = job;
    let (only_verdicts, tagger) = match wanted {
        Wanted::Lists(tagger) => (false, tagger),
        Wanted::Verdicts => (true, None),
    };
    let layout = layout(&input, plan);
    let header = layout.header(&input.header, wants_byte_order_mark(&input.recognised));
    let lists = if only_verdicts {
        let header = if input.header.is_present() { layout.verdict_header() } else { Vec::new() };
        Lists::only_verdicts(folder, &header)
    } else {
        Lists::start(folder, &header)
    };
    let lists = lists.map_err(|error| folder.refused(error))?;
    let dialect = input.dialect;
    let judge = Judge::new(plan)?;
    let spare = Spare::default();
    let worker = Worker { plan, judge, layout: &layout, dialect, tagger, spare: &spare };
    let size = if only_verdicts { verdicts::chunk_size(&input, threads) } else { CHUNK };
    let mut chunks = input.chunks(size);
    let mut sum = Sum::new(plan, folder, only_verdicts);
    let (written, summed) = thread::scope(|scope| {
        let (rows, ready) = sync_channel(1);
        let writer = scope.spawn(|| write(ready, lists, &spare));
        let summed = map_in_order(
            std::iter::from_fn(|| chunks.next_into(spare.take(size + 4096)).transpose()),
            threads,
            stop,
            |chunk: Result<Chunk, Refused>| {
                let chunk = chunk?;
                if only_verdicts { worker.verdicts(chunk) } else { worker.work(chunk) }
            },
            |done: Result<Done, Error>| sum.take(done?, &rows, folder, &spare),
        );
        drop(rows);
        (writer.join().unwrap_or_else(|_| Err(io::ErrorKind::Other.into())), summed)
    });
    // Where nothing can be written any more, nothing else is worth telling.
    written.map_err(|error| folder.refused(error))?;
    summed?;
    if stop.load(Ordering::Relaxed) {
        return Err(Error::Stopped);
    }
    sum.finish(folder, plan, threads)
}

/// Appends rows to the lists as they come, beside the work on those that follow.
fn write(ready: Receiver<Rows>, mut lists: Lists, spare: &Spare) -> io::Result<()> {
    for Rows { classes, verdicts, blanked, changes } in ready {
        for (class, rows) in &classes {
            lists.append(*class, rows)?;
        }
        lists.blanked(&blanked)?;
        lists.changes(&changes)?;
        lists.verdicts(&verdicts)?;
        // Only what was taken is given back, or the spare buffers would become more and more.
        let [(_, callable), (_, blocked), ..] = classes;
        for taken in [callable, blocked, verdicts].into_iter().filter(|taken| taken.capacity() > 0)
        {
            spare.give(taken);
        }
    }
    lists.finish()
}

fn layout(input: &Input, plan: &Plan) -> Layout {
    Layout {
        quoting: Quoting(input.dialect.delimiter),
        width: input.header.names.len(),
        phones: plan.columns.phones.iter().map(|phone| (phone.index, phone.name.clone())).collect(),
        trial: plan.trial,
        end: if input.recognised.line_end == Some(LineEnd::CrLf) { b"\r\n" } else { b"\n" },
    }
}

/// Spreadsheets take UTF-8 for something else unless a mark says so; other
/// programs stumble over the mark. Who came with a workbook leaves with a mark.
fn wants_byte_order_mark(recognised: &Recognised) -> bool {
    recognised.kind == Kind::Xlsx || recognised.encoding != "UTF-8"
}

/// Whether the list has columns by which a person can be recognised.
fn names_people(plan: &Plan) -> bool {
    let person = &plan.columns.person;
    person.email.is_some() || (person.postcode.is_some() && !person.names.is_empty())
}

/// What the chunks add up to, in order.
struct Sum {
    tally: Tally,
    /// What repeats; none where nobody asked for it.
    seen: Option<Seen>,
    repeated: u64,
    people: Option<People>,
    problems: Vec<Problem>,
    more_problems: u64,
    commitments: Commitments,
    repeats: Repeats,
}

impl Sum {
    fn new(plan: &Plan, folder: &Folder, only_verdicts: bool) -> Self {
        Self {
            repeats: Repeats::new(folder),
            tally: Tally::new(plan.columns.phones.len()),
            seen: (!only_verdicts).then(Seen::default),
            repeated: 0,
            people: (names_people(plan) && !only_verdicts).then(People::default),
            problems: Vec::new(),
            more_problems: 0,
            commitments: Commitments::default(),
        }
    }

    fn take(
        &mut self,
        done: Done,
        rows: &SyncSender<Rows>,
        folder: &Folder,
        spare: &Spare,
    ) -> Result<(), Error> {
        // Who cannot write any more says why.
        rows.send(done.rows).map_err(|_| Error::Stopped)?;
        self.note(&done.numbers, &done.people).map_err(|error| folder.refused(error))?;
        spare.give_notes(done.numbers, done.people);
        self.commitments.add(&done.tags);
        self.tally.add(done.tally);
        for problem in done.problems {
            let same = self.problems.iter().filter(|told| told.code == problem.code).count();
            if same < TOLD {
                self.problems.push(problem);
            } else {
                self.more_problems += 1;
            }
        }
        Ok(())
    }

    /// Notes what repeats.
    fn note(&mut self, numbers: &[(Number, u64)], people: &[(PersonHash, u64)]) -> io::Result<()> {
        let Self { repeated, repeats, .. } = self;
        let Some(seen) = &mut self.seen else { return Ok(()) };
        seen.note_all(numbers, |number, row| {
            *repeated += 1;
            repeats.number(row, number)
        })?;
        let Some(held) = &mut self.people else { return Ok(()) };
        people.iter().try_for_each(|&(person, row)| held.note(person, row))
    }

    fn finish(mut self, folder: &Folder, plan: &Plan, threads: usize) -> Result<Screened, Error> {
        let write_failed = |error: io::Error| folder.refused(error);
        let mut repeated_people = self.people.is_some().then_some(0_u64);
        if let (Some(people), Some(count)) = (self.people, &mut repeated_people) {
            let mut group = 0_u64;
            people
                .groups(threads, |rows| {
                    group += 1;
                    *count += rows.len() as u64 - 1;
                    rows.iter().try_for_each(|&row| self.repeats.person(row, group))
                })
                .map_err(write_failed)?;
        }
        self.repeats.finish().map_err(write_failed)?;
        let duplicates = self.seen.map(|seen| Duplicates {
            distinct_numbers: seen.distinct(),
            numbers: seen.repeated(),
            repeated_numbers: self.repeated,
            repeated_people,
        });
        let more_problems = self.more_problems;
        let summary = SummaryRecord { more_problems, ..summary(&self.tally, duplicates, plan) };
        if !summary.balances() {
            return Err(Error::Unbalanced);
        }
        let lists = self.commitments.committed();
        Ok(Screened { summary, problems: self.problems, lists })
    }
}

fn summary(tally: &Tally, duplicates: Option<Duplicates>, plan: &Plan) -> SummaryRecord {
    let name = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    SummaryRecord {
        format: crate::summary::FORMAT.to_owned(),
        version: crate::summary::VERSION,
        trial: plan.trial,
        rows: tally.rows,
        numbers: tally.numbers,
        callable: tally.by_class.callable,
        blocked: tally.by_class.blocked,
        unreadable: tally.by_class.unreadable,
        not_screened: tally.by_class.not_screened,
        callable_by: tally.reasons(Verdict::Callable),
        blocked_by: tally.reasons(Verdict::Blocked),
        unreadable_by: tally.reasons(Verdict::Unreadable),
        not_screened_by: tally.reasons(Verdict::NotScreened),
        blanked_by: tally
            .blanked
            .iter()
            .map(|(reason, &count)| (reason.id().to_owned(), count))
            .collect(),
        reading: tally.by_reading(),
        reading_by: tally.by_detail(),
        by_column: plan
            .columns
            .phones
            .iter()
            .zip(&tally.by_column)
            .map(|(phone, (counts, _))| (phone.name.clone(), *counts))
            .collect(),
        by_supplier: tally.by_supplier.iter().map(|(who, counts)| (name(who), *counts)).collect(),
        duplicates,
        objections: plan.objections.len() as u64,
        consents: plan.consents.len() as u64,
        rule_pack: rules::RULE_PACK.to_owned(),
        changes: plan.earlier.map(|_| tally.changes(String::new())),
        list: crate::summary::ListFacts { blank_lines: tally.blank_lines, ..Default::default() },
        ..SummaryRecord::default()
    }
}
