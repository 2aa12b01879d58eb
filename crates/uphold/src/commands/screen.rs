//! `uphold screen`: from a bought list to a list that may be called.

mod campaign;
mod finish;
mod plan;
mod report;
mod trial;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::Context;
use bulk::columns::{self, Columns, Wanted};
use bulk::input::{self, Input, Source};
use bulk::output::Folder;
use bulk::screen::{Job, Plan, Screened};
use terms::Problem;

use crate::cli::{Common, Screen};
use crate::failure::{Exit, Outcome};
use crate::talk::Talk;
use crate::{clock, progress};

pub(crate) use campaign::{apply, date, day, options, read};
pub(crate) use finish::{Finish, finish};
pub(crate) use plan::{Campaign, plan, settle};

/// Screens a list.
pub(crate) fn screen(args: &Screen, common: &Common, talk: &Talk) -> Outcome {
    let campaign = campaign::campaign(args)?;
    let today = clock::today()?;
    let trial = args.against.as_deref().map(|file| trial::Trial::new(file, &args.source));
    let settled = settle(campaign, trial.as_ref(), today, common)?;
    let source = Source::from_arg(args.list.as_os_str());
    let input = input::open(&source, &campaign::options(&args.reading)?)?;
    let (fixed, notes) = plan(&settled, &input, trial.as_ref(), common)?;
    let place = args.out.clone().unwrap_or_else(|| beside(&args.list));
    let folder = Folder::start(&place, args.replace)?;
    let facts = Facts::of(&input, notes);
    let screened = run(input, &fixed, &folder, common)?;
    let done = Finish {
        settled: &settled,
        plan: &fixed,
        facts,
        screened,
        trial: trial.as_ref(),
        xlsx: args.output.xlsx,
        since: None,
    };
    finish(done, folder, talk)
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

/// Reads the list through, with a progress bar, until done or stopped by Ctrl-C.
pub(crate) fn run(
    input: Input,
    plan: &Plan,
    folder: &Folder,
    common: &Common,
) -> Result<Screened, crate::failure::Failure> {
    let stop = Arc::new(AtomicBool::new(false));
    let on_signal = Arc::clone(&stop);
    // A second run in one process (the demo) has its handler already; then Ctrl-C ends at once.
    let _ = ctrlc::set_handler(move || on_signal.store(true, Ordering::Relaxed));
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let bar = progress::bytes(common, input.progress.total());
    let watched = input.progress.clone();
    let screened = std::thread::scope(|scope| {
        let ticking = bar.clone();
        let done = Arc::new(AtomicBool::new(false));
        let until = Arc::clone(&done);
        if !bar.is_hidden() {
            scope.spawn(move || {
                while !until.load(Ordering::Relaxed) {
                    ticking.set_position(watched.read());
                    std::thread::sleep(std::time::Duration::from_millis(100));
                }
            });
        }
        let screened = bulk::screen::screen(Job { input, plan, folder, threads, stop: &stop });
        done.store(true, Ordering::Relaxed);
        screened
    });
    bar.finish_and_clear();
    Ok(screened?)
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

/// The exit code of a screening: what was not screened, or a register that was
/// missing or too old, is more than a finding.
pub(crate) fn exit(screened: &Screened, problems: &[Problem]) -> Exit {
    let summary = &screened.summary;
    if crate::talk::any_error(problems) || register_missing(summary) {
        Exit::Undecided
    } else if summary.unreadable + summary.not_screened > 0 {
        Exit::Findings
    } else {
        Exit::Clean
    }
}

fn register_missing(summary: &bulk::summary::SummaryRecord) -> bool {
    use rules::screening::Reason;
    let ours = [
        Reason::NoTpsEdition,
        Reason::NoCtpsEdition,
        Reason::NoOtherEdition,
        Reason::RegisterUnreadable,
        Reason::BeforeFirstEdition,
        Reason::EditionTooOld,
        Reason::OutsideEditionScope,
        Reason::LawNotHeld,
    ];
    ours.iter().any(|reason| summary.not_screened_by.contains_key(reason.id()))
}
