//! The receipt of something that is no screening: an audit of call records, or a privacy notice,
//! and the files that it speaks of.

use std::path::Path;

use evidence::statement::Event;
use evidence::verify::{Examined, Failure as Check};
use serde_json::json;
use terms::{Arg, Date};

use super::tell::{heading, signer, timestamp, timestamp_record, with_time};
use super::{Stamped, is_altered, is_unaltered};
use crate::commands::notice::publish;
use crate::commands::receipt::Receipt;
use crate::commands::screen::sha256;
use crate::failure::{Exit, Failure, Outcome};
use crate::talk::Talk;

/// An audit of call records.
const AUDIT: &str = "audit";
/// The kinds of statements whose receipts can be checked so.
pub(crate) const KINDS: [&str; 2] = [AUDIT, publish::KIND];
/// The files of an audit whose digests its statement holds.
const FILES: [&str; 3] = ["audit.json", "schedule.csv", "custody.csv"];

/// The files whose digests a statement holds.
fn files(event: &Event) -> Vec<&str> {
    if event.kind == AUDIT {
        return FILES.to_vec();
    }
    event.details.keys().map(String::as_str).filter(|it| publish::is_recorded(it)).collect()
}

/// What became of one of the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Beside {
    Same,
    Differs,
    Missing,
}

impl Beside {
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Differs => "differs",
            Self::Missing => "missing",
        }
    }
}

/// Tells what holds of the receipt of an audit, and holds the files beside it against it.
pub(super) fn verify(
    receipt: &Receipt,
    examined: &Examined,
    event: &Event,
    stamped: &Stamped,
    talk: &Talk,
) -> Outcome {
    let files = found_beside(&receipt.folder(), event);
    let failures = tell(examined, event, stamped, &files, talk)?;
    talk.unreviewed()?;
    talk.data(&json!({
        "kind": event.kind,
        "unaltered": is_unaltered(examined),
        "failures": failures,
        "log": examined.checkpoint.origin,
        "index": examined.index,
        "signer": examined.signer.as_ref().map(ToString::to_string),
        "vouched": examined.vouched.map(|time| time.to_string()),
        "timestamp": timestamp_record(stamped),
        "details": event.details,
        "files": files.iter().map(|(name, file)| json!({ "file": name, "is": file.id() })).collect::<Vec<_>>(),
    }))?;
    Ok(if failures.is_empty() { Exit::Clean } else { Exit::Findings })
}

/// Tells what holds, the files beside it last; gives the words for what does not.
pub(crate) fn tell(
    examined: &Examined,
    event: &Event,
    stamped: &Stamped,
    files: &[(&str, Beside)],
    talk: &Talk,
) -> Result<Vec<&'static str>, Failure> {
    let differ = files.iter().any(|(_, file)| *file == Beside::Differs);
    let mut failures: Vec<&str> = examined.failures.iter().map(|check| Check::id(*check)).collect();
    failures.extend(stamped.failure());
    failures.extend(differ.then_some("audit-file-differs"));
    heading(examined, failures.clone(), talk)?;
    if examined.failures.iter().copied().any(is_altered) {
        talk.say("verify-altered-rest", &[])?;
        return Ok(failures);
    }
    signer(examined, talk)?;
    time(examined, event, stamped, talk)?;
    found(event, talk)?;
    for (name, file) in files {
        talk.say(&format!("verify-audit-file-{}", file.id()), &[("file", Arg::from(*name))])?;
    }
    Ok(failures)
}

/// What became of each file of which a statement speaks.
pub(crate) fn found_beside<'e>(folder: &Path, event: &'e Event) -> Vec<(&'e str, Beside)> {
    let held = |name: &str| event.details.get(name).map(String::as_str);
    files(event).into_iter().map(|name| (name, beside(&folder.join(name), held(name)))).collect()
}

/// What became of a file that had this digest.
pub(crate) fn beside(file: &Path, held: Option<&str>) -> Beside {
    match sha256(file) {
        Err(_) => Beside::Missing,
        Ok(digest) if held.is_some_and(|held| *held == digest.to_string()) => Beside::Same,
        Ok(_) => Beside::Differs,
    }
}

fn time(examined: &Examined, event: &Event, stamped: &Stamped, talk: &Talk) -> Result<(), Failure> {
    for (name, time) in &examined.witnesses {
        talk.say("verify-time-witness", &with_time(*time, &[("name", name.as_str())]))?;
    }
    let stamped = timestamp(stamped, talk)?;
    let alone = examined.witnesses.is_empty() && !stamped;
    let key = if alone { "nobody" } else { "own" };
    talk.say(&format!("verify-{}-time-{key}", event.kind), &with_time(event.at, &[]))
}

fn found(event: &Event, talk: &Talk) -> Result<(), Failure> {
    let detail = |name: &str| event.details.get(name).map_or("", String::as_str);
    if event.kind == publish::KIND {
        let number = ("number", Arg::from(detail("version")));
        return match Date::parse(detail("from")) {
            Ok(day) => talk.say("verify-notice-found", &[number, ("day", Arg::Date(day))]),
            Err(_) => talk.say("verify-notice-found-undated", &[number]),
        };
    }
    let count = |name: &str| detail(name).parse::<u64>().unwrap_or(0);
    talk.say("verify-caller", &[("organisation", Arg::from(detail("caller")))])?;
    let (low, high) = (count("unlawful_low"), count("unlawful_high"));
    let key = if low == high { "verify-audit-found-exact" } else { "verify-audit-found" };
    let names = ["rows", "calls"].map(|name| (name, Arg::Count(count(name))));
    let [rows, calls] = names;
    talk.say(key, &[rows, calls, ("low", low.into()), ("high", high.into())])
}
