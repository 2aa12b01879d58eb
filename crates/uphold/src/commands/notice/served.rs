//! `uphold notice served`: which version stood on a day, and what proves it.

use std::path::Path;

use evidence::verify::{Examined, examine};
use evidence::{Policy, Statement, What, statement};
use serde_json::{Value, json};
use terms::{Actor, Arg, Date, Problem};
use vault::Log;

use super::publish::KIND;
use super::standing::{Standing, all};
use crate::cli::{Common, NoticeServed, Trust};
use crate::commands::receipt::Receipt;
use crate::commands::screen::date;
use crate::commands::verify::{
    Beside, Stamped, found_beside, policy, stamped, tell_event, timestamp_record,
};
use crate::failure::{Exit, Failure, Outcome};
use crate::talk::Talk;
use crate::vouch::{bounded, in_file};
use crate::{clock, codes, house};

/// Tells which version stood.
pub(crate) fn served(args: &NoticeServed, common: &Common, talk: &Talk) -> Outcome {
    let day = date(&args.on)?;
    if day > clock::today()? {
        let problem = Problem::error(codes::NOTICE_DAY_AHEAD, Actor::Caller);
        return Err(problem.with("day", day).into());
    }
    let versions = all(&args.folder, talk)?;
    let on = ("on", Arg::Date(day));
    let stood = stood(&versions, day);
    if stood.is_empty() {
        let first = versions.first().map(|first| first.from);
        gap(&versions, None)?;
        talk.say("notice-served-none", &[on, ("from", Arg::Date(first.unwrap_or(day)))])?;
        talk.unreviewed()?;
        talk.data(&json!({
            "on": day.to_string(),
            "versions": [],
            "first": first.map(|day| day.to_string()),
        }))?;
        return Ok(Exit::Findings);
    }
    let several = stood.len() > 1;
    if several {
        let count = ("versions", Arg::Count(stood.len() as u64));
        talk.say("notice-served-several", &[on.clone(), count])?;
    }
    let trusted = trusted(&args.trust, common)?;
    let (mut records, mut proved) = (Vec::new(), true);
    for at in stood {
        let Some(version) = versions.get(at) else { continue };
        let next = versions.get(at + 1);
        gap(&versions, Some(at))?;
        talk.result("")?;
        let number = ("number", Arg::from(version.number.to_string()));
        let told = [on.clone(), number, ("from", Arg::Date(version.from))];
        talk.say(if several { "notice-served-one" } else { "notice-served" }, &told)?;
        if let Some(next) = next {
            let number = ("number", Arg::from(next.number.to_string()));
            talk.say("notice-served-until", &[("day", Arg::Date(next.from)), number])?;
        }
        let proof = proof(version, &trusted, talk)?;
        proved &= proof.holds;
        records.push(json!({
            "version": version.number,
            "from": version.from.to_string(),
            "until": next.map(|next| next.from.to_string()),
            "folder": version.folder.display().to_string(),
            "proved": proof.holds,
            "evidence": proof.record,
        }));
    }
    talk.result("")?;
    talk.say("notice-served-limit", &[])?;
    talk.unreviewed()?;
    talk.data(&json!({ "on": day.to_string(), "versions": records }))?;
    Ok(if proved { Exit::Clean } else { Exit::Findings })
}

/// The places of the versions that stood on a day: those that began on it, and the one before them.
fn stood(versions: &[Standing], day: Date) -> Vec<usize> {
    let before = versions.iter().rposition(|version| version.from < day);
    let began = versions.iter().enumerate().filter(|(_, version)| version.from == day);
    before.into_iter().chain(began.map(|(at, _)| at)).collect()
}

/// Where the version that came next is not there, the one that stood may be that one.
fn gap(versions: &[Standing], at: Option<usize>) -> Result<(), Failure> {
    let next = at.map_or(0, |at| at + 1);
    let expected = at.and_then(|at| versions.get(at)).map_or(1, |it| it.number.saturating_add(1));
    match versions.get(next) {
        Some(version) if version.number != expected => {
            let problem = Problem::error(codes::NOTICE_SERVED_UNKNOWN, Actor::Caller);
            Err(problem.with("number", u64::from(expected)).into())
        }
        _ => Ok(()),
    }
}

/// Whom we trust, and our own log.
struct Trusted<'a> {
    authority: Option<&'a Path>,
    policy: Policy,
    log: Option<Log>,
}

/// Whom we trust: as given, else the log of this data directory.
fn trusted<'a>(trust: &'a Trust, common: &Common) -> Result<Trusted<'a>, Failure> {
    if trust.timestamp.is_some() {
        return Err(Problem::error(codes::TIMESTAMP_BESIDE, Actor::Caller).into());
    }
    let log = house::vault(common).log()?;
    let mut policy = policy(trust)?;
    if let (Some(log), true) = (&log, trust.key.is_empty() && trust.policy.is_none()) {
        policy.logs.push(log.key()?);
    }
    Ok(Trusted { authority: trust.authority.as_deref(), policy, log })
}

/// What holds of a receipt, by the proof beside it; where nobody who is trusted vouches in that one
/// and our own log has a better one, by that.
fn examined(receipt: &Receipt, proof: &[u8], trusted: &Trusted<'_>) -> Result<Examined, Failure> {
    let now = clock::now()?;
    let examined = |proof: &[u8]| examine(&receipt.bytes, proof, &trusted.policy, now);
    let beside = examined(proof).map_err(in_file(&receipt.beside("tlog-proof")))?;
    let Some(log) = trusted.log.as_ref().filter(|_| beside.witnesses.is_empty()) else {
        return Ok(beside);
    };
    let Some(index) = log.find(statement::entry(&receipt.bytes))? else { return Ok(beside) };
    let (proof, _) = log.prove(index, false)?;
    let better = examined(proof.to_string().as_bytes()).ok();
    Ok(better.filter(|it| !it.witnesses.is_empty()).unwrap_or(beside))
}

/// What proves a version.
struct Proof {
    holds: bool,
    record: Value,
}

/// Tells what proves a version; what does not hold is told first.
fn proof(version: &Standing, trusted: &Trusted<'_>, talk: &Talk) -> Result<Proof, Failure> {
    if !version.folder.join("receipt.json").is_file() {
        talk.say("notice-served-unproved", &[])?;
        return Ok(Proof { holds: false, record: Value::Null });
    }
    let receipt = Receipt::read(&version.folder)?;
    let beside = bounded(&receipt.beside("tlog-proof"), What::Proof)?;
    let examined = examined(&receipt, &beside, trusted)?;
    let Statement::Event(event) = &examined.statement else {
        talk.say("notice-served-other", &[])?;
        return Ok(Proof { holds: false, record: Value::Null });
    };
    let detail = |name: &str| event.details.get(name).map(String::as_str);
    let (number, from) = (version.number.to_string(), version.from.to_string());
    let same =
        event.kind == KIND && detail("version") == Some(&number) && detail("from") == Some(&from);
    if !same {
        talk.say("notice-served-other", &[])?;
        return Ok(Proof { holds: false, record: Value::Null });
    }
    let mut files = found_beside(&version.folder, event);
    files.retain(|(_, is)| *is != Beside::Same);
    let stamped = stamped(trusted.authority, None, &receipt, &beside, event.at)?;
    let failures = tell_event(&examined, event, &stamped, &files, talk)?;
    let whole = files.is_empty() && version.altered().is_empty();
    let key = if whole { "notice-served-whole" } else { "notice-served-altered" };
    talk.say(key, &[("folder", Arg::from(version.folder.display().to_string()))])?;
    let record = record(&examined, &stamped, &failures, whole);
    Ok(Proof { holds: failures.is_empty() && whole, record })
}

fn record(examined: &Examined, stamped: &Stamped, failures: &[&str], whole: bool) -> Value {
    json!({
        "log": examined.checkpoint.origin,
        "index": examined.index,
        "at": examined.statement.at().to_string(),
        "signer": examined.signer.as_ref().map(ToString::to_string),
        "vouched": examined.vouched.map(|time| time.to_string()),
        "timestamp": timestamp_record(stamped),
        "failures": failures,
        "files_unaltered": whole,
    })
}
