//! `uphold log request`: what a witness is asked.

use std::path::Path;

use evidence::checkpoint::cosigned;
use evidence::{Note, VerifierKey, is_name};
use terms::Arg;
use vault::Log;

use crate::cli::{Common, LogRequest};
use crate::failure::{Exit, Failure, Outcome};
use crate::house;
use crate::talk::Talk;
use crate::vouch;

/// Writes the newest checkpoint, with the proof that it continues what the witness saw.
pub(crate) fn request(args: &LogRequest, common: &Common, talk: &Talk) -> Outcome {
    let log = house::log(common)?;
    let old = match (args.old, &args.witness) {
        (Some(old), _) => old,
        (None, Some(given)) => last_seen(&log, &Whom::named(given)?)?,
        (None, None) => 0,
    };
    let request = log.request(old)?;
    // When the answer comes, the log may have grown: this checkpoint is what it will be for.
    log.vouch(&request.checkpoint, None)?;
    let body = request.to_string();
    let size = log.head().size;
    if let Some(path) = &args.out {
        vouch::write(path, body.as_bytes(), 4)?;
        let file = ("file", Arg::from(path.display().to_string()));
        talk.say("log-request-written", &[file, ("entries", size.into()), ("old", old.into())])?;
    } else if !talk.json {
        talk.result(body.trim_end())?;
    }
    talk.data(&serde_json::json!({
        "origin": log.origin(),
        "old": old,
        "size": size,
        "request": body,
    }))?;
    Ok(Exit::Clean)
}

/// A witness, as the user names it.
pub(super) enum Whom {
    /// By its key.
    Key(Box<VerifierKey>),
    /// By its name, which is enough to ask it.
    Name(String),
}

impl Whom {
    fn named(given: &str) -> Result<Self, Failure> {
        if is_name(given) && !Path::new(given).is_file() {
            return Ok(Self::Name(given.to_owned()));
        }
        Ok(Self::Key(Box::new(vouch::witness_key(given)?)))
    }

    fn cosigned(&self, note: &Note, origin: &str) -> bool {
        match self {
            Self::Key(key) => cosigned(note, key).time().is_some(),
            Self::Name(name) => {
                name != origin && note.signatures.iter().any(|line| line.name == *name)
            }
        }
    }
}

/// How large the log was when this witness cosigned it last, as far as is known here; else 0.
pub(super) fn last_seen(log: &Log, whom: &Whom) -> Result<u64, Failure> {
    let vouched = log.vouched()?;
    let last = vouched.iter().find(|one| whom.cosigned(&one.note, log.origin()));
    Ok(last.map_or(0, |one| one.size))
}
