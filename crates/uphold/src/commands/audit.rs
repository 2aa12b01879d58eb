//! `uphold audit`: from call records to the calls that broke the law.

mod codes;
mod digests;
mod files;
mod finish;
mod plan;
mod problems;
pub(crate) mod receipts;
mod record;
pub(crate) mod recorded;
mod report;
mod statements;

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use bulk::audit::{Audited, Job};
use bulk::output::{Folder, Of};

use crate::cli::{Audit, Common};
use crate::failure::Outcome;
use crate::house;
use crate::talk::Talk;

use finish::Finish;

/// Audits call records.
pub(crate) fn audit(args: &Audit, common: &Common, talk: &Talk) -> Outcome {
    let record = plan::record(args)?;
    let mut found = files::find(&args.records, &plan::reading(args, &record), talk)?;
    let (settled, mut plan) = plan::settle(args, record, &mut found, common)?;
    let log = if args.no_receipt { None } else { Some(house::log_or_begin(common, talk)?) };
    let place = args.out.clone().unwrap_or_else(|| beside(&args.records));
    let folder = Folder::start_for(Of::Audit, &place, args.replace)?;
    let stop = std::sync::Arc::new(AtomicBool::new(false));
    let (ended, end) = std::sync::mpsc::channel::<()>();
    super::screen::stop_on_signal(&stop, end, &folder);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let audited: Audited = bulk::audit::audit(&Job { plan: &plan, threads, stop: &stop })?;
    found.digests.finish(&mut plan.files)?;
    let finish = Finish { settled: &settled, plan: &plan, audited, zones: &found.zones, args };
    let exit = finish.write(folder, log, talk)?;
    drop(ended);
    Ok(exit)
}

/// `records/` gives `records-audit`, beside it.
fn beside(records: &[PathBuf]) -> PathBuf {
    let first = records.first().map_or(Path::new("records"), PathBuf::as_path);
    let stem = first.file_stem().unwrap_or_default().to_string_lossy();
    first.with_file_name(format!("{stem}-audit"))
}
