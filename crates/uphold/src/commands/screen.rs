//! `uphold screen`: from a bought list to a list that may be called.

mod campaign;
mod finish;
mod list_file;
mod plan;
mod receipt;
pub(crate) mod recorded;
mod report;
mod trial;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::Context;
use bulk::columns::{self, Columns, Wanted};
use bulk::input::{self, Input, Source};
use bulk::output::Folder;
use bulk::screen::{Job, Plan, Screened};
use terms::Problem;

use crate::cli::{Common, Screen};
use crate::failure::{Exit, Failure, Outcome};
use crate::talk::Talk;
use crate::{clock, progress};

pub(crate) use campaign::{apply, date, day, options, read};
pub(crate) use finish::{Finish, finish, tell_problems};
pub(crate) use list_file::{ListFile, hash, sha256};
pub(crate) use plan::{Campaign, clients, plan, settle};
pub(crate) use receipt::Making;
use trial::Trial;

/// Screens a list.
pub(crate) fn screen(args: &Screen, common: &Common, talk: &Talk) -> Outcome {
    let campaign = campaign::campaign(args)?;
    let today = clock::today()?;
    let trial = args.against.as_deref().map(|file| Trial::new(file, &args.source));
    let settled = settle(campaign, trial.as_ref(), today, common)?;
    let source = Source::from_arg(args.list.as_os_str());
    let receipt = trial.is_none() && !args.output.no_receipt && !args.output.verdicts;
    let mut making = if receipt { Some(Making::start(common, talk)?) } else { None };
    let input = open(&source, &options(&args.reading)?, making.as_mut())?;
    let (fixed, notes, applied) = plan(&settled, &input, trial.as_ref(), common)?;
    if making.is_some() {
        Making::has_room(&settled, &fixed)?;
    }
    let place = args.out.clone().unwrap_or_else(|| beside(&args.list));
    let folder = Folder::start(&place, args.replace)?;
    let facts = Facts::of(&input, notes);
    let wanted = match &making {
        _ if args.output.verdicts => bulk::screen::Wanted::Verdicts,
        making => bulk::screen::Wanted::Lists(making.as_ref().map(|making| &making.tagger)),
    };
    let screened = run(input, &fixed, &folder, wanted, common)?;
    let done = Finish {
        settled: &settled,
        plan: &fixed,
        facts,
        screened,
        trial: trial.as_ref(),
        xlsx: args.output.xlsx,
        since: None,
        applied,
        making,
    };
    finish(done, folder, talk)
}

/// Opens the list; for a receipt, its digest is made while it is read.
fn open(
    source: &Source,
    options: &input::Options,
    making: Option<&mut Making>,
) -> Result<Input, Failure> {
    let Some(making) = making else { return Ok(input::open(source, options)?) };
    match source {
        Source::Stdin => {
            let (list, reader) = ListFile::passing(&making.tagger);
            making.list = list;
            Ok(input::open_reader(&source.name(), reader, options)?)
        }
        Source::Path(path) => {
            making.list = ListFile::beside(path, &making.tagger);
            Ok(input::open(source, options)?)
        }
    }
}

/// What is known of the list before it is read through.
pub(crate) struct Facts {
    pub(crate) name: String,
    pub(crate) recognised: input::Recognised,
    pub(crate) header: bool,
    pub(crate) bytes: Option<u64>,
    pub(crate) delimiter: u8,
    pub(crate) notes: Vec<Problem>,
}

impl Facts {
    pub(crate) fn of(input: &Input, notes: Vec<Problem>) -> Self {
        Self {
            name: input.name.clone(),
            recognised: input.recognised.clone(),
            header: input.header.is_present(),
            bytes: input.progress.total(),
            delimiter: input.dialect.delimiter,
            notes: input.notes.iter().cloned().chain(notes).collect(),
        }
    }
}

/// How often the progress bar moves.
const TICK: Duration = Duration::from_millis(100);
/// How long a run that was stopped has to end by itself.
const GRACE: Duration = Duration::from_millis(1_500);

/// Reads the list through, with a progress bar, until done or stopped by Ctrl-C.
pub(crate) fn run(
    input: Input,
    plan: &Plan,
    folder: &Folder,
    wanted: bulk::screen::Wanted<'_>,
    common: &Common,
) -> Result<Screened, Failure> {
    let stop = Arc::new(AtomicBool::new(false));
    let (ended, end) = std::sync::mpsc::channel::<()>();
    stop_on_signal(&stop, end, folder);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let bar = progress::bytes(common, input.progress.total());
    let watched = input.progress.clone();
    let screened = std::thread::scope(|scope| {
        let (finished, until) = std::sync::mpsc::channel::<()>();
        if !bar.is_hidden() {
            let bar = bar.clone();
            scope.spawn(move || {
                while until.recv_timeout(TICK) == Err(RecvTimeoutError::Timeout) {
                    bar.set_position(watched.read());
                }
            });
        }
        let screened =
            bulk::screen::screen(Job { input, plan, folder, threads, stop: &stop, wanted });
        drop(finished);
        screened
    });
    bar.finish_and_clear();
    drop(ended);
    Ok(screened?)
}

/// Lets Ctrl-C (or a polite kill) end the run with nothing written.
///
/// A run that waits for its input cannot look up: it is given a moment, then
/// what was half made is removed and the program ends.
pub(crate) fn stop_on_signal(stop: &Arc<AtomicBool>, end: Receiver<()>, folder: &Folder) {
    let stop = Arc::clone(stop);
    let making = folder.path("");
    let end = Mutex::new(end);
    // A second run in one process (the demo) keeps this handler, which then ends at once.
    let _ = ctrlc::set_handler(move || {
        let end = end.lock().unwrap_or_else(PoisonError::into_inner);
        if end.try_recv() == Err(TryRecvError::Disconnected) {
            std::process::exit(i32::from(Exit::Undecided.code()));
        }
        stop.store(true, Ordering::Relaxed);
        if end.recv_timeout(GRACE) == Err(RecvTimeoutError::Timeout) {
            let _ = std::fs::remove_dir_all(&making);
            let _ = writeln!(std::io::stderr(), "error: {}", bulk::Error::Stopped);
            std::process::exit(i32::from(Exit::Undecided.code()));
        }
    });
}

/// The phone columns and what else matters in the list.
pub(crate) fn find_columns(
    input: &Input,
    campaign: &Campaign,
    numbers: &numbers::Settings,
) -> Result<Columns, bulk::Refused> {
    let wanted = Wanted {
        phones: campaign.record.list.phone_columns.clone(),
        supplier: campaign.record.list.supplier_column.clone(),
    };
    columns::find(input, &wanted, numbers)
}

/// `leads.xlsx` gives `leads-screened`, beside it.
fn beside(list: &Path) -> PathBuf {
    if list.as_os_str() == "-" {
        return PathBuf::from("screened");
    }
    let stem = list.file_stem().unwrap_or_default().to_string_lossy();
    let stem = stem.strip_suffix(".csv").unwrap_or(&stem).to_owned();
    list.with_file_name(format!("{stem}-screened"))
}

/// The result as everybody who reads a path would write it.
pub(crate) fn absolute(path: &Path) -> anyhow::Result<PathBuf> {
    std::path::absolute(path).with_context(|| format!("cannot find `{}`", path.display()))
}

/// The exit code of a screening: what was not screened could not be decided.
pub(crate) fn exit(screened: &Screened, problems: &[Problem]) -> Exit {
    let summary = &screened.summary;
    if crate::talk::any_error(problems) || summary.not_screened > 0 {
        Exit::Undecided
    } else if summary.unreadable > 0 {
        Exit::Findings
    } else {
        Exit::Clean
    }
}
