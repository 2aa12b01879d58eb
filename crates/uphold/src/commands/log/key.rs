//! `uphold log key`: the public key, a new key, a stolen key.

use evidence::statement::Event;
use evidence::{Hash, Time};
use terms::{Actor, Arg, Problem};
use vault::Wait;

use crate::cli::{Common, LogKey, LogRevoke};
use crate::failure::{Exit, Outcome};
use crate::talk::Talk;
use crate::{chance, clock, codes, house};

/// Prints the verifier key, ready to be given to others.
pub(crate) fn key(args: &LogKey, common: &Common, talk: &Talk) -> Outcome {
    let log = house::log(common)?;
    let current = log.key()?;
    let keys = if args.all { log.check()?.keys } else { vec![current.clone()] };
    for key in &keys {
        talk.result(&key.to_string())?;
    }
    let keys: Vec<String> = keys.iter().map(ToString::to_string).collect();
    talk.data(&serde_json::json!({ "current": current.to_string(), "keys": keys }))?;
    Ok(Exit::Clean)
}

/// Makes a new key.
pub(crate) fn rotate(common: &Common, talk: &Talk) -> Outcome {
    let mut log = house::log(common)?;
    let old = log.key()?;
    let new = log.rotate(house::new_chance()?, clock::now()?)?;
    talk.note("log-key-rotated", &[])?;
    talk.result(&new.to_string())?;
    talk.data(&serde_json::json!({ "current": new.to_string(), "before": old.to_string() }))?;
    Ok(Exit::Clean)
}

/// Says that the key was stolen, and makes a new one.
pub(crate) fn revoke(args: &LogRevoke, common: &Common, talk: &Talk) -> Outcome {
    let now = clock::now()?;
    let since = match &args.since {
        None => now,
        Some(text) => Time::parse(text).ok_or_else(|| {
            Problem::error(codes::TIME_UNREADABLE, Actor::Caller).with("text", text.as_str())
        })?,
    };
    if since.is_after(now, 0) {
        let told = Problem::error(codes::TIME_IN_FUTURE, Actor::Caller);
        return Err(told.with("day", since.date()).into());
    }
    let mut log = house::log(common)?;
    let old = log.key()?;
    let event = Event::new("key-revoked", log.origin(), Hash(chance::bytes()?), now)
        .with("key", &old)
        .with("since", since);
    log.record(&[event.bytes().map_err(vault::Error::from)?], Wait::Yes)?;
    let new = log.rotate(house::new_chance()?, clock::now()?)?;
    talk.note("log-key-revoked", &[("log", Arg::from(log.origin()))])?;
    talk.result(&format!("log {new}"))?;
    talk.result(&format!("uphold-revoked {old} {since}"))?;
    talk.data(&serde_json::json!({
        "current": new.to_string(),
        "revoked": old.to_string(),
        "since": since.to_string(),
    }))?;
    Ok(Exit::Clean)
}
