//! `uphold log show`: what was recorded.

use evidence::Statement;
use terms::{Actor, Arg, Problem};
use vault::Log;

use crate::cli::{Common, LogShow};
use crate::failure::{Exit, Failure, Outcome};
use crate::talk::Talk;
use crate::{codes, house};

/// The kinds of events that this program records.
const KINDS: [&str; 7] =
    ["genesis", "key-rotated", "key-revoked", "edition", "objections", "audit", "notice"];

/// Shows the last entries, or the statement of one.
pub(crate) fn show(args: &LogShow, common: &Common, talk: &Talk) -> Outcome {
    let log = house::log(common)?;
    if let Some(index) = args.entry {
        return one(&log, index, talk);
    }
    let size = log.head().size;
    talk.say("log-heading", &[("log", Arg::from(log.origin())), ("entries", Arg::Count(size))])?;
    let mut entries = Vec::new();
    for index in size.saturating_sub(args.last)..size {
        let statement = log.statement(index)?.and_then(|bytes| Statement::parse(&bytes).ok());
        tell(index, statement.as_ref(), talk)?;
        entries.push(serde_json::json!({
            "index": index,
            "kind": statement.as_ref().map(Statement::kind),
            "at": statement.as_ref().map(|statement| statement.at().to_string()),
        }));
    }
    let vouched = log.vouched()?;
    match vouched.first() {
        None => talk.say("log-nobody-vouches", &[])?,
        Some(newest) => {
            talk.say("log-vouched", &[("entries", Arg::Count(newest.size))])?;
        }
    }
    talk.data(&serde_json::json!({
        "log": log.origin(),
        "size": size,
        "root": log.head().root.to_string(),
        "key": log.key()?.to_string(),
        "entries": entries,
        "vouched": vouched.iter().map(|one| one.size).collect::<Vec<_>>(),
    }))?;
    Ok(Exit::Clean)
}

fn tell(index: u64, statement: Option<&Statement>, talk: &Talk) -> Result<(), Failure> {
    let index = ("index", Arg::Count(index));
    let Some(statement) = statement else { return talk.say("log-entry-unknown", &[index]) };
    let at = statement.at().to_string();
    let at = ("clock", Arg::from(at.as_str()));
    match statement {
        Statement::Screening(screening) => {
            let caller = screening.campaign.caller.as_deref().unwrap_or("-");
            let rows = ("rows", Arg::Count(screening.rows));
            talk.say("log-entry-screening", &[index, at, rows, ("organisation", caller.into())])
        }
        Statement::Event(event) => {
            let kind = if KINDS.contains(&&*event.kind) { &event.kind } else { "other" };
            talk.say(&format!("log-entry-{kind}"), &[index, at])
        }
    }
}

/// The statement as it was recorded.
fn one(log: &Log, index: u64, talk: &Talk) -> Outcome {
    let bytes = log.statement(index)?;
    let bytes = bytes
        .ok_or_else(|| Problem::error(codes::NO_SUCH_ENTRY, Actor::Caller).with("index", index))?;
    talk.result(String::from_utf8_lossy(&bytes).trim_end())?;
    let value: serde_json::Value = serde_json::from_slice(&bytes).map_err(anyhow::Error::from)?;
    talk.data(&value)?;
    Ok(Exit::Clean)
}
