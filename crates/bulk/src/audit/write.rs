//! The schedule as files: CSV for anybody, XLSX and Parquet beside it.

mod parquet;

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::sync::mpsc::sync_channel;
use std::thread;

use rules::investigations::{Provision, Tri};

use super::schedule::{Entry, Schedule};
use super::{Names, Plan};
use crate::calls::stamp;
use crate::calls::zone::{DAY, Zone};
use crate::digits::push_whole;
use crate::output::csv_row;
use crate::output::workbook::write_workbook;
use crate::records::Dialect;

/// The columns of the schedule.
pub const COLUMNS: [&str; 11] = [
    "begun",
    "begun_no_later_than",
    "number",
    "line",
    "agent",
    "campaign",
    "supplier",
    "unlawful",
    "unknown",
    "file",
    "row",
];

/// So many rows are written as a workbook too, unless more are asked for.
pub const WORKBOOK: u64 = 100_000;

/// Rows that are handed on to the columns at a time.
const BATCH: usize = 4_096;
/// Batches that may wait for them.
const AHEAD: usize = 4;

/// How many rows each file of the schedule has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Calls that broke at least one provision.
    pub unlawful: u64,
    /// Calls that may have.
    pub unknown: u64,
    /// Whether the workbook was written.
    pub workbook: bool,
}

/// Writes `schedule.csv`, `schedule.parquet` and, unless it is long, `schedule.xlsx`; and
/// `unknown.csv` with the calls that are open.
///
/// # Errors
/// When the disk refuses.
pub fn write(
    folder: &Path,
    schedule: Schedule,
    plan: &Plan,
    names: &Names,
    all_as_workbook: bool,
) -> io::Result<Written> {
    let csv = folder.join("schedule.csv");
    let mut unlawful = Out::create(&csv)?;
    let mut unknown = Out::create(&folder.join("unknown.csv"))?;
    let columnar = parquet::Out::create(&folder.join("schedule.parquet"))?;
    let mut written = Written::default();
    let mut line = Line::new(names);
    thread::scope(|scope| {
        let (batches, sent) = sync_channel::<Vec<Entry>>(AHEAD);
        let columns = scope.spawn(move || columnar.all(sent, Line::new(names), plan));
        let mut batch = Vec::with_capacity(BATCH);
        // Where the other side is gone, its error is told below.
        let send = |batch| drop(batches.send(batch));
        let each = schedule.for_each(|entry| {
            line.fill(entry, plan);
            if entry.broken.contains(&Tri::Yes) {
                written.unlawful += 1;
                batch.push(*entry);
                if batch.len() == BATCH {
                    send(std::mem::replace(&mut batch, Vec::with_capacity(BATCH)));
                }
                unlawful.row(&line.cells)
            } else {
                written.unknown += 1;
                unknown.row(&line.cells)
            }
        });
        send(batch);
        drop(batches);
        let columns = columns.join().unwrap_or_else(|_| Err(io::ErrorKind::Other.into()));
        each.and(columns)
    })?;
    unlawful.finish()?;
    unknown.finish()?;
    if all_as_workbook || written.unlawful <= WORKBOOK {
        write_workbook(&csv, &folder.join("schedule.xlsx"), Dialect::CSV)?;
        written.workbook = true;
    }
    Ok(written)
}

/// A row of the schedule, column by column.
type Cells = [String; COLUMNS.len()];

/// The row at hand, and the names that were looked up before.
struct Line<'n> {
    names: &'n Names,
    told: Vec<Option<String>>,
    cells: Cells,
}

impl<'n> Line<'n> {
    fn new(names: &'n Names) -> Self {
        Self { names, told: Vec::new(), cells: Cells::default() }
    }

    /// Fills in the row of an entry.
    fn fill(&mut self, entry: &Entry, plan: &Plan) {
        self.fill_text(entry, plan);
        let [begun, until, ..] = &mut self.cells;
        push_moment(begun, entry.first, &plan.london);
        if entry.first != entry.last {
            push_moment(until, entry.last, &plan.london);
        }
    }

    /// Fills in all but its moments.
    fn fill_text(&mut self, entry: &Entry, plan: &Plan) {
        self.cells.iter_mut().for_each(String::clear);
        let names = [entry.line, entry.agent, entry.campaign, entry.supplier];
        for index in names {
            self.look_up(index);
        }
        let [_, _, number, line, agent, campaign, supplier, unlawful, unknown, file, row] =
            &mut self.cells;
        number.push('+');
        push_whole(number, entry.number.digits(), 1);
        for (cell, index) in [line, agent, campaign, supplier].into_iter().zip(names) {
            cell.push_str(self.told.get(index as usize).and_then(Option::as_deref).unwrap_or(""));
        }
        push_provisions(unlawful, entry, Tri::Yes);
        push_provisions(unknown, entry, Tri::Maybe);
        if let Some(open) = entry.open {
            let gap = if unknown.is_empty() { "" } else { " " };
            unknown.push_str(gap);
            unknown.push_str(open.id());
        }
        file.push_str(plan.files.get(entry.file as usize).map_or("", |file| &file.name));
        push_whole(row, u64::from(entry.row), 1);
    }

    fn look_up(&mut self, index: u32) {
        let at = index as usize;
        if self.told.len() <= at {
            self.told.resize(at + 1, None);
        }
        if let Some(name) = self.told.get_mut(at) {
            name.get_or_insert_with(|| self.names.name(index));
        }
    }
}

/// The provisions that were broken, or may have been, apart by spaces.
fn push_provisions(cell: &mut String, entry: &Entry, wanted: Tri) {
    for (provision, broken) in Provision::ALL.into_iter().zip(entry.broken) {
        if broken == wanted {
            if !cell.is_empty() {
                cell.push(' ');
            }
            cell.push_str(provision.cite().id());
        }
    }
}

/// A moment by the clock of a zone: `2021-06-15T00:30:00+01:00`.
fn push_moment(text: &mut String, at: i64, zone: &Zone) {
    let offset = zone.offset(at);
    let clock = at + offset;
    let (year, month, day) = stamp::civil_date(clock.div_euclid(DAY));
    let second = clock.rem_euclid(DAY);
    let parts = [
        (year, 4, '-'),
        (month, 2, '-'),
        (day, 2, 'T'),
        (second / 3600, 2, ':'),
        (second % 3600 / 60, 2, ':'),
        (second % 60, 2, if offset < 0 { '-' } else { '+' }),
        (offset.abs() / 3600, 2, ':'),
    ];
    for (part, width, after) in parts {
        push_whole(text, part.unsigned_abs(), width);
        text.push(after);
    }
    push_whole(text, (offset.abs() % 3600 / 60).unsigned_abs(), 2);
}

/// A file of CSV, and the row at hand.
struct Out(BufWriter<File>, Vec<u8>);

impl Out {
    fn create(path: &Path) -> io::Result<Self> {
        let mut out = Self(BufWriter::with_capacity(1 << 18, File::create_new(path)?), Vec::new());
        out.row(&COLUMNS)?;
        Ok(out)
    }

    fn row(&mut self, cells: &[impl AsRef<str>]) -> io::Result<()> {
        self.1.clear();
        csv_row(&mut self.1, cells.iter().map(AsRef::as_ref));
        self.0.write_all(&self.1)
    }

    fn finish(self) -> io::Result<()> {
        self.0.into_inner()?.sync_all()
    }
}
