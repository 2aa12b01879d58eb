//! `uphold witness add`, `remove` and `status`: the logs that are known.

use evidence::checkpoint::cosigned;
use evidence::{Checkpoint, Time, VerifierKey};
use terms::Arg;
use vault::Witness;

use crate::cli::{Common, WitnessAdd};
use crate::failure::{Exit, Failure, Outcome};
use crate::talk::Talk;
use crate::vouch;

/// Knows a log by its key.
pub(crate) fn add(args: &WitnessAdd, common: &Common, talk: &Talk) -> Outcome {
    let key = vouch::log_key(&args.key)?;
    let added = super::open(common)?.add_log(&key)?;
    let said = if added { "witness-log-added" } else { "witness-log-known" };
    changed(&key, said, ("added", added), talk)?;
    Ok(Exit::Clean)
}

/// Forgets a key: what it signs is not cosigned any more. What was cosigned is remembered.
pub(crate) fn remove(args: &WitnessAdd, common: &Common, talk: &Talk) -> Outcome {
    let key = vouch::log_key(&args.key)?;
    let removed = super::open(common)?.remove_log(&key)?;
    let said = if removed { "witness-log-removed" } else { "witness-log-unknown" };
    changed(&key, said, ("removed", removed), talk)?;
    Ok(if removed { Exit::Clean } else { Exit::Findings })
}

/// Tells what became of a key.
fn changed(
    key: &VerifierKey,
    said: &str,
    (what, done): (&str, bool),
    talk: &Talk,
) -> Result<(), Failure> {
    talk.say(said, &[("origin", key.name().into())])?;
    talk.data(&serde_json::json!({
        "origin": key.name(),
        "key": key.to_string(),
        what: done,
    }))
}

/// Shows each known log, and what was cosigned of it last.
pub(crate) fn status(common: &Common, talk: &Talk) -> Outcome {
    let witness = super::open(common)?;
    let seen = seen(&witness)?;
    talk.say("witness-name", &[("name", witness.key().name().into())])?;
    if seen.is_empty() {
        talk.say("witness-logs-none", &[])?;
    }
    for one in &seen {
        tell(one, talk)?;
    }
    let logs: Vec<_> = seen.iter().map(Seen::record).collect();
    talk.data(&serde_json::json!({
        "name": witness.key().name(),
        "key": witness.key().to_string(),
        "logs": logs,
    }))?;
    Ok(Exit::Clean)
}

/// A known log.
struct Seen {
    origin: String,
    keys: Vec<String>,
    last: Option<(Checkpoint, Option<Time>)>,
}

fn seen(witness: &Witness) -> Result<Vec<Seen>, Failure> {
    let mut all: Vec<Seen> = Vec::new();
    for key in witness.logs()? {
        if let Some(one) = all.iter_mut().find(|one| one.origin == key.name()) {
            one.keys.push(key.to_string());
            continue;
        }
        let last = witness
            .last(key.name())?
            .map(|(checkpoint, note)| (checkpoint, cosigned(&note, witness.key()).time()));
        all.push(Seen { origin: key.name().to_owned(), keys: vec![key.to_string()], last });
    }
    Ok(all)
}

fn tell(seen: &Seen, talk: &Talk) -> Result<(), Failure> {
    let origin = ("origin", Arg::from(seen.origin.as_str()));
    let Some((checkpoint, time)) = &seen.last else {
        return talk.say("witness-unseen", &[origin]);
    };
    let entries = ("entries", Arg::Count(checkpoint.size));
    let time = time.map(|time| time.to_string()).unwrap_or_default();
    talk.say("witness-seen", &[origin, entries, ("time", time.into())])
}

impl Seen {
    fn record(&self) -> serde_json::Value {
        let last = self.last.as_ref();
        serde_json::json!({
            "origin": self.origin,
            "keys": self.keys,
            "size": last.map(|(checkpoint, _)| checkpoint.size),
            "root": last.map(|(checkpoint, _)| checkpoint.root),
            "time": last.and_then(|(_, time)| *time),
        })
    }
}
