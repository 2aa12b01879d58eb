//! `uphold audit`: from call records to the calls that broke the law.

mod codes;
mod counts;
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

use bulk::audit::Job;
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
    let log = if args.no_receipt || args.counts {
        None
    } else {
        Some(house::log_or_begin(common, talk)?)
    };
    let of = if args.counts { Of::Counts } else { Of::Audit };
    let place = args.out.clone().unwrap_or_else(|| beside(&args.records, of));
    let folder = Folder::start_for(of, &place, args.replace)?;
    let stop = std::sync::Arc::new(AtomicBool::new(false));
    let (ended, end) = std::sync::mpsc::channel::<()>();
    super::screen::stop_on_signal(&stop, end, &folder);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let exit = if args.counts {
        let (audited, grid) = bulk::audit::count(&Job { plan: &plan, threads, stop: &stop })?;
        found.digests.finish(&mut plan.files)?;
        let finish = Finish { settled: &settled, plan: &plan, audited, zones: &found.zones, args };
        finish.write_counts(&grid, folder, talk)?
    } else {
        let (audited, papers) = bulk::audit::audit(&Job { plan: &plan, threads, stop: &stop })?;
        found.digests.finish(&mut plan.files)?;
        let finish = Finish { settled: &settled, plan: &plan, audited, zones: &found.zones, args };
        finish.write(papers, folder, log, talk)?
    };
    drop(ended);
    Ok(exit)
}

/// `records/` gives `records-audit`, or `records-counts`, beside it.
fn beside(records: &[PathBuf], of: Of) -> PathBuf {
    let first = records.first().map_or(Path::new("records"), PathBuf::as_path);
    let stem = first.file_stem().unwrap_or_default().to_string_lossy();
    let what = if of == Of::Counts { "counts" } else { "audit" };
    first.with_file_name(format!("{stem}-{what}"))
}
