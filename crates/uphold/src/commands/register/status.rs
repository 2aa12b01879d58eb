//! `uphold register status`: which editions are held, and how old they are.

use register::{Edition, Register};
use terms::{Arg, Date, Days};
use vault::Mapped;

use super::edition_record;
use crate::cli::{Common, RegisterStatus};
use crate::failure::{Exit, Failure, Outcome};
use crate::talk::Talk;
use crate::{clock, house};

/// Tells what is held, and raises the alarm for what is missing, too old or damaged.
pub(crate) fn status(args: &RegisterStatus, common: &Common, talk: &Talk) -> Outcome {
    let today = clock::today()?;
    let registers = house::registers(common)?;
    let mut exit = Exit::Clean;
    let mut records = Vec::new();
    talk.say("status-heading", &[("day", today.into())])?;
    for required in ["tps", "ctps"] {
        if !registers.iter().any(|(source, _)| source.id() == required) {
            exit = Exit::Findings;
            talk.say("status-missing", &[("source", required.into())])?;
        }
    }
    for (source, register) in registers.iter() {
        let register = match register {
            Ok(register) => register,
            Err(error) => {
                talk.problem(&error.problem())?;
                exit = Exit::Undecided;
                continue;
            }
        };
        talk.result("")?;
        let fresh = tell(source.id(), register, today, args.max_age, talk)?;
        if !fresh && exit == Exit::Clean && matches!(source.id(), "tps" | "ctps") {
            exit = Exit::Findings;
        }
        let sound = !args.verify || verify(source.id(), register, talk)?;
        if !sound {
            exit = Exit::Undecided;
        }
        let editions: Vec<_> = register.editions().iter().map(edition_record).collect();
        records.push(serde_json::json!({
            "source": source.id(),
            "editions": editions,
            "age_days": register.editions().last().map(|last| today.days_since(last.as_of)),
            "fresh": fresh,
            "sound": args.verify.then_some(sound),
        }));
    }
    objections(common, talk)?;
    talk.data(&serde_json::json!({ "on": today.to_string(), "registers": records }))?;
    Ok(exit)
}

/// Tells a register; true when its newest edition is young enough.
fn tell(
    source: &str,
    register: &Register<Mapped>,
    today: Date,
    max_age: Days,
    talk: &Talk,
) -> Result<bool, Failure> {
    let editions = register.editions();
    let named = || ("source", Arg::from(source));
    talk.say("status-register", &[named(), ("editions", Arg::Count(editions.len() as u64))])?;
    let Some(last) = editions.last() else { return Ok(false) };
    let age = today.days_since(last.as_of);
    for edition in editions {
        talk.result(&format!("  {}", line(edition)))?;
    }
    for pair in editions.windows(2) {
        if let [before, after] = pair {
            gaps(before, after, max_age, talk)?;
        }
    }
    let fresh = age <= max_age;
    let until = last.as_of.plus_days(max_age).unwrap_or(Date::MAX);
    if fresh {
        talk.say("status-fresh", &[("until", until.into())])?;
    } else {
        let since = until.plus_days(1).unwrap_or(Date::MAX);
        talk.say("status-too-old", &[("since", since.into())])?;
    }
    Ok(fresh)
}

fn line(edition: &Edition) -> String {
    let digest: String = edition.digest.to_string().chars().take(16).collect();
    format!(
        "{}  {:>12}  {:<7}  {}  {digest}",
        edition.as_of,
        edition.count,
        edition.kind.id(),
        edition.scope
    )
}

/// Two editions with too long a time between them, or with far fewer numbers in the later.
fn gaps(before: &Edition, after: &Edition, max_age: Days, talk: &Talk) -> Result<(), Failure> {
    let days = after.as_of.days_since(before.as_of);
    if days > max_age {
        let days = u64::from(days.unsigned_abs());
        let between = [("from", Arg::Date(before.as_of)), ("to", Arg::Date(after.as_of))];
        let [from, to] = between;
        talk.say("status-gap", &[("days", Arg::Count(days)), from, to])?;
    }
    let removed = before.count.saturating_sub(after.count);
    let comparable = before.scope == after.scope && before.scope != register::Scope::Asked;
    if comparable && (removed >= 100_000 || removed * 20 > before.count) {
        let shrunk = [
            ("removed", Arg::Count(removed)),
            ("as_of", Arg::Date(after.as_of)),
            ("before", Arg::Date(before.as_of)),
        ];
        talk.say("status-shrunk", &shrunk)?;
    }
    Ok(())
}

/// Reads every byte; false when the register cannot be relied upon.
fn verify(source: &str, register: &Register<Mapped>, talk: &Talk) -> Result<bool, Failure> {
    match register.verify() {
        Ok(()) => talk.say("status-verified", &[]).map(|()| true),
        Err(error) => {
            talk.say("status-damaged", &[("source", source.into())])?;
            talk.problem(&error.problem())?;
            Ok(false)
        }
    }
}

fn objections(common: &Common, talk: &Talk) -> Result<(), Failure> {
    let kept = house::vault(common).objections()?;
    talk.result("")?;
    talk.say("status-objections", &[("objections", Arg::Count(kept.len() as u64))])
}
