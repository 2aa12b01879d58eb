//! `uphold log check`: everything derived again.

use terms::Arg;
use vault::Flaw;

use crate::cli::Common;
use crate::failure::{Exit, Outcome};
use crate::house;
use crate::talk::Talk;

/// Checks the log from the ground; exits with 2 where it cannot be trusted.
pub(crate) fn check(common: &Common, talk: &Talk) -> Outcome {
    let log = house::log(common)?;
    let checked = log.check()?;
    talk.say(
        "log-checked",
        &[("log", Arg::from(log.origin())), ("entries", Arg::Count(checked.entries))],
    )?;
    talk.say("log-checked-statements", &[("statements", Arg::Count(checked.statements))])?;
    talk.say("log-checked-vouched", &[("checkpoints", Arg::Count(checked.vouched))])?;
    for flaw in &checked.flaws {
        let at = ("at", Arg::Count(flaw.at().unwrap_or(0)));
        talk.say(&format!("log-flaw-{}", flaw.id()), &[at])?;
    }
    if checked.flaws.is_empty() {
        talk.say("log-sound", &[])?;
    }
    let flaw = |flaw: &Flaw| serde_json::json!({ "flaw": flaw.id(), "at": flaw.at() });
    talk.data(&serde_json::json!({
        "log": log.origin(),
        "entries": checked.entries,
        "root": log.head().root.to_string(),
        "statements": checked.statements,
        "vouched": checked.vouched,
        "keys": checked.keys.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "flaws": checked.flaws.iter().map(flaw).collect::<Vec<_>>(),
    }))?;
    // A statement that is kept elsewhere is no damage.
    let damaged = checked.flaws.iter().any(|flaw| !matches!(flaw, Flaw::StatementMissing(_)));
    Ok(match (damaged, checked.flaws.is_empty()) {
        (true, _) => Exit::Undecided,
        (false, false) => Exit::Findings,
        (false, true) => Exit::Clean,
    })
}
