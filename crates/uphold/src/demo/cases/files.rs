//! The files of call records: one for each system and month, written side by side.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use anyhow::{Context as _, anyhow};

use super::calendar::Day;
use super::chance::part;
use super::plan::{Call, Plan, State, System};
use super::tally::{Class, Rows};
use super::text::Text;
use super::{asterisk, freeswitch, operators, vicidial};

/// The month of VICIdial whose export goes on into the first day of the next, which exports it too.
const OVERLAPPING: usize = 4;
/// The month whose FreeSWITCH file is there twice.
const TWICE: usize = 7;
/// One call in so many has a row of dirt before it.
const DIRT: u64 = 400;

/// The rows of one file.
#[derive(Clone, Debug)]
pub(super) struct Written {
    pub(super) system: System,
    /// Below the folder of the case.
    pub(super) name: String,
    pub(super) rows: Rows,
}

/// A file to be written.
#[derive(Clone, Copy, Debug)]
struct Task {
    system: System,
    month: usize,
}

/// How a file is packed.
#[derive(Clone, Copy, Debug)]
enum Packing {
    Plain,
    Gzip,
    Zstandard,
}

impl Packing {
    const fn suffix(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Gzip => ".gz",
            Self::Zstandard => ".zst",
        }
    }
}

/// Writes every file; `states` says how the pools stood when each month began.
pub(super) fn write(folder: &Path, plan: &Plan, states: &[State]) -> anyhow::Result<Vec<Written>> {
    let systems = System::ALL.into_iter().filter(|system| is_used(plan, *system));
    let tasks: Vec<Task> = systems
        .flat_map(|system| (0..states.len()).map(move |month| Task { system, month }))
        .collect();
    for task in &tasks {
        let path = folder.join("records").join(task.system.id());
        std::fs::create_dir_all(&path)
            .with_context(|| format!("cannot make `{}`", path.display()))?;
    }
    let (next, done) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let work = || -> anyhow::Result<()> {
        while let Some(task) = tasks.get(next.fetch_add(1, Ordering::Relaxed)) {
            let state = states.get(task.month).copied().unwrap_or_default();
            let written = one(folder, plan, *task, state)?;
            done.lock().unwrap_or_else(PoisonError::into_inner).push(written);
        }
        Ok(())
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| {
            worker.join().unwrap_or_else(|_| Err(anyhow!("a file could not be written")))
        })
    })?;
    let mut written = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    written.extend(copy(folder, &written)?);
    written.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(written)
}

fn is_used(plan: &Plan, system: System) -> bool {
    plan.case == super::Case::Osl || matches!(system, System::Vicidial | System::OperatorOne)
}

/// Puts the FreeSWITCH file of one month there a second time.
fn copy(folder: &Path, written: &[Written]) -> anyhow::Result<Option<Written>> {
    let (year, month) = year_and_month(TWICE);
    let stem = format!("cdr-{year}-{month:02}");
    let found =
        written.iter().find(|one| one.name.contains(&stem) && one.system == System::FreeSwitch);
    let Some(one) = found else { return Ok(None) };
    let name = one.name.replace(&stem, &format!("{stem} (copy)"));
    std::fs::copy(folder.join(&one.name), folder.join(&name))
        .with_context(|| format!("cannot write `{name}`"))?;
    let mut rows = Rows::default();
    rows.add_many(Class::DuplicateFile, one.rows.all());
    Ok(Some(Written { system: one.system, name, rows }))
}

fn year_and_month(month: usize) -> (usize, usize) {
    (2021 + (month + 1) / 12, (month + 1) % 12 + 1)
}

/// Where the file of a task stands, below the folder of the case, and how it is packed.
fn place(task: Task) -> (String, Packing) {
    let (year, month) = year_and_month(task.month);
    let (stem, suffix) = match task.system {
        System::Asterisk => ("Master", "csv"),
        System::Vicidial => ("call_export", "txt"),
        System::FreeSwitch => ("cdr", "csv"),
        System::OperatorOne => ("calls", "csv"),
        System::OperatorTwo => ("cdr_cluster", "csv"),
    };
    let packing = match (task.system, task.month % 3) {
        (System::OperatorOne, 0) => Packing::Gzip,
        (System::OperatorTwo, _) => Packing::Gzip,
        (System::Asterisk, 0) | (System::FreeSwitch, 1) => Packing::Plain,
        (System::OperatorOne, 1) => Packing::Plain,
        _ => Packing::Zstandard,
    };
    let packed = packing.suffix();
    let name = format!("records/{}/{stem}-{year}-{month:02}.{suffix}{packed}", task.system.id());
    (name, packing)
}

/// Writes one file.
fn one(folder: &Path, plan: &Plan, task: Task, state: State) -> anyhow::Result<Written> {
    let (name, packing) = place(task);
    let path: PathBuf = folder.join(&name);
    let write = |file: &mut BufWriter<File>| match packing {
        Packing::Plain => rows(plan, task, state, file),
        Packing::Gzip => {
            let mut out = flate2::write::GzEncoder::new(file, flate2::Compression::fast());
            let rows = rows(plan, task, state, &mut out)?;
            out.finish()?;
            Ok(rows)
        }
        Packing::Zstandard => {
            let mut out = zstd::stream::write::Encoder::new(file, 1)?;
            let rows = rows(plan, task, state, &mut out)?;
            out.finish()?;
            Ok(rows)
        }
    };
    let rows = vault::replace_for(vault::Access::AsUsual, &path, write)?;
    Ok(Written { system: task.system, name, rows })
}

/// Enough rows to be worth a write.
const BLOCK: usize = 256 * 1024;

/// Goes through the month's calls, and writes those that this system shows.
fn rows(plan: &Plan, task: Task, mut state: State, out: &mut impl Write) -> io::Result<Rows> {
    let mut text = Text::default();
    text.put(match task.system {
        System::Vicidial => vicidial::HEADER,
        System::OperatorOne => operators::ONE_HEADER,
        System::OperatorTwo => operators::TWO_HEADER,
        _ => "",
    });
    let mut rows = Rows::default();
    for day in days(plan, task) {
        // Rows of a day that the next month exports too are there a second time.
        let mut again = Rows::default();
        let counted = if day.month == task.month { &mut rows } else { &mut again };
        for nth in day.first..day.first + day.count {
            let call = plan.next(&mut state, day, nth);
            row(&mut text, day, &call, task.system, counted);
            if text.0.len() >= BLOCK {
                out.write_all(&text.0)?;
                text.0.clear();
            }
        }
        rows.add_many(Class::Duplicate, again.of(Class::Call));
        for (class, _) in super::tally::EXCLUDED {
            rows.add_many(class, again.of(class));
        }
    }
    out.write_all(&text.0)?;
    Ok(rows)
}

/// The days of a file: those of its month, and once the first of the next on which calls were made.
fn days(plan: &Plan, task: Task) -> impl Iterator<Item = &Day> {
    let goes_on = task.system == System::Vicidial && task.month == OVERLAPPING;
    let next = plan.days.iter().find(|day| day.month == task.month + 1 && day.count > 0);
    let last = next.filter(|_| goes_on).map(|day| day.date);
    plan.days.iter().filter(move |day| {
        day.month == task.month
            || last.is_some_and(|last| day.month == task.month + 1 && day.date <= last)
    })
}

fn row(text: &mut Text, day: &Day, call: &Call, system: System, rows: &mut Rows) {
    if call.system == system {
        if part(call.hash, 16, DIRT) == 0 {
            match system {
                System::Asterisk => asterisk::dirt(text, day, call, rows),
                System::Vicidial => vicidial::dirt(text, day, call, rows),
                System::FreeSwitch => freeswitch::dirt(text, day, call, rows),
                System::OperatorOne => operators::one_dirt(text, day, call, rows),
                System::OperatorTwo => operators::two_dirt(text, day, call, rows),
            }
        }
        match system {
            System::Asterisk => asterisk::call(text, day, call, rows),
            System::Vicidial => vicidial::call(text, day, call, rows),
            System::FreeSwitch => freeswitch::call(text, day, call, rows),
            System::OperatorOne => operators::one(text, day, call, rows),
            System::OperatorTwo => operators::two(text, day, call, rows),
        }
    } else if call.copied && system == System::OperatorOne {
        operators::one(text, day, call, rows);
    }
}
