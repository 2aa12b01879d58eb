//! `uphold witness cosign`: one request that came as a file or by mail.

use std::path::Path;

use evidence::note::Signature;
use evidence::witness::{Refusal, Request};
use evidence::{Checkpoint, Time, What};
use terms::{Arg, Problem};

use crate::cli::{Common, WitnessCosign};
use crate::clock;
use crate::failure::{Exit, Failure, Outcome};
use crate::talk::Talk;
use crate::vouch::{self, codes, problem};

/// Prints the line to send back, or says why there is none.
pub(crate) fn cosign(args: &WitnessCosign, common: &Common, talk: &Talk) -> Outcome {
    let witness = super::open(common)?;
    let shown = args.request.display().to_string();
    let text = vouch::text(&args.request, What::Request)?;
    let unreadable = |error: evidence::Error| Failure::from(error.problem().in_file(&shown));
    let request = Request::parse(text.as_bytes()).map_err(unreadable)?;
    let checkpoint = Checkpoint::parse(&request.checkpoint.text).map_err(unreadable)?;
    let time = clock::now()?;
    match witness.answer(&request, time)? {
        Ok(line) => cosigned(&Answer { checkpoint, time, line }, args.out.as_deref(), talk),
        Err(Refusal::Malformed) => Err(problem(codes::COSIGN_MALFORMED).in_file(shown).into()),
        Err(refusal) => refused(refusal, &checkpoint, talk),
    }
}

/// What is sent back.
struct Answer {
    checkpoint: Checkpoint,
    time: Time,
    line: Signature,
}

fn cosigned(answer: &Answer, out: Option<&Path>, talk: &Talk) -> Outcome {
    let line = answer.line.to_string();
    match out {
        Some(path) => {
            vouch::write(path, line.as_bytes(), 4)?;
            let args = [
                ("origin", Arg::from(answer.checkpoint.origin.as_str())),
                ("entries", Arg::Count(answer.checkpoint.size)),
                ("file", Arg::from(path.display().to_string())),
            ];
            talk.say("cosign-written", &args)?;
        }
        None => talk.result(line.trim_end())?,
    }
    talk.data(&serde_json::json!({
        "origin": answer.checkpoint.origin,
        "size": answer.checkpoint.size,
        "root": answer.checkpoint.root,
        "time": answer.time,
        "line": line,
    }))?;
    Ok(Exit::Clean)
}

fn refused(refusal: Refusal, checkpoint: &Checkpoint, talk: &Talk) -> Outcome {
    let problem = told(refusal, &checkpoint.origin);
    talk.problem(&problem)?;
    let last = if let Refusal::Conflict(size) = refusal { Some(size) } else { None };
    talk.data(&serde_json::json!({
        "origin": checkpoint.origin,
        "size": checkpoint.size,
        "refused": refusal.id(),
        "last": last,
        "problems": talk.records(&[problem]),
    }))?;
    Ok(Exit::Findings)
}

fn told(refusal: Refusal, origin: &str) -> Problem {
    let problem = match refusal {
        Refusal::Malformed => problem(codes::COSIGN_MALFORMED),
        Refusal::UnknownLog => problem(codes::COSIGN_LOG_UNKNOWN),
        Refusal::WrongSignature => problem(codes::COSIGN_SIGNATURE),
        Refusal::Conflict(size) => {
            problem(codes::COSIGN_CONFLICT).with("entries", size).with("size", size.to_string())
        }
        Refusal::Inconsistent => problem(codes::COSIGN_INCONSISTENT),
    };
    problem.with("origin", origin)
}
