//! `uphold log witness`: asks a witness over HTTP (c2sp.org/tlog-witness).

use evidence::note::Signature;
use evidence::{VerifierKey, What};
use terms::{Arg, Problem};
use vault::Log;

use super::kept;
use super::request::{Whom, last_seen};
use crate::cli::{Common, LogWitness};
use crate::failure::{Exit, Failure, Outcome};
use crate::house;
use crate::http::{self, Answer};
use crate::talk::Talk;
use crate::vouch::{self, codes, problem};

/// Asks for a cosignature of the newest checkpoint, and keeps it.
pub(crate) fn witness(args: &LogWitness, common: &Common, talk: &Talk) -> Outcome {
    let log = house::log(common)?;
    let key = vouch::witness_key(&args.witness)?;
    if let Some(time) = kept::vouched_now(&log, &key)? {
        return already(&log, &key, &time.to_string(), talk);
    }
    let old = last_seen(&log, &Whom::Key(Box::new(key.clone())))?;
    let mut said = ask(&log, &args.url, old)?;
    if let Said::Conflict(size) = said {
        // It saw more than came back here, or less than it said: it is asked from there, once.
        said = ask(&log, &args.url, size)?;
    }
    match said {
        Said::Lines(lines) => {
            let kept = kept::keep(&log, &[log.note().clone()], &lines, &key)?;
            kept::tell(&kept, &key, talk)
        }
        Said::Conflict(_) => refused(problem(codes::WITNESS_CONFLICT), &key, talk),
        Said::Other(status) => refused(told(status), &key, talk),
    }
}

/// What a witness said.
enum Said {
    Lines(Vec<Signature>),
    /// It cosigned another size last.
    Conflict(u64),
    /// Another status.
    Other(u16),
}

fn ask(log: &Log, url: &str, old: u64) -> Result<Said, Failure> {
    let body = log.request(old)?.to_string();
    let url = format!("{}/add-checkpoint", url.trim_end_matches('/'));
    let answer = http::post(&url, "text/plain; charset=utf-8", body.as_bytes(), LONGEST);
    Ok(read(&answer.map_err(|error| vouch::of_http(&error))?))
}

const LONGEST: u64 = What::Note.longest() as u64;

/// Lines that cannot be read are of nobody who is known here.
fn read(answer: &Answer) -> Said {
    let text = String::from_utf8_lossy(&answer.body);
    match answer.status {
        200 => Said::Lines(text.lines().filter_map(Signature::parse).collect()),
        409 => size(&text).map_or(Said::Other(409), Said::Conflict),
        other => Said::Other(other),
    }
}

fn size(text: &str) -> Option<u64> {
    let digits = text.strip_suffix('\n')?;
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|_| plain)
}

fn told(status: u16) -> Problem {
    match status {
        400 => problem(codes::WITNESS_MALFORMED),
        403 => problem(codes::WITNESS_SIGNATURE),
        404 => problem(codes::WITNESS_LOG_UNKNOWN),
        409 => problem(codes::WITNESS_CONFLICT),
        422 => problem(codes::WITNESS_INCONSISTENT),
        other => problem(codes::WITNESS_STATUS).with("status", other.to_string()),
    }
}

fn refused(problem: Problem, key: &VerifierKey, talk: &Talk) -> Outcome {
    let problem = problem.with("name", key.name());
    talk.problem(&problem)?;
    talk.data(&serde_json::json!({
        "witness": key.name(),
        "refused": problem.code.0,
        "problems": talk.records(&[problem]),
    }))?;
    Ok(Exit::Findings)
}

fn already(log: &Log, key: &VerifierKey, time: &str, talk: &Talk) -> Outcome {
    let args = [
        ("name", Arg::from(key.name())),
        ("entries", Arg::Count(log.head().size)),
        ("time", Arg::from(time)),
    ];
    talk.say("cosignature-there", &args)?;
    talk.data(&serde_json::json!({
        "witness": key.name(),
        "origin": log.origin(),
        "size": log.head().size,
        "root": log.head().root,
        "time": time,
    }))?;
    Ok(Exit::Clean)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_has_one_spelling() {
        assert_eq!(size("12\n"), Some(12));
        for wrong in ["", "\n", "12", "+12\n", "-1\n", "12\n\n", " 12\n", "99999999999999999999\n"]
        {
            assert_eq!(size(wrong), None, "{wrong:?}");
        }
    }
}
