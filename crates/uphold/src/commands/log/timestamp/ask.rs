//! Asking an authority to stamp the newest checkpoint.

use std::path::Path;

use evidence::Hash;
use terms::Arg;
use vault::{Log, Vouched};

use super::keep::{self, Trusted};
use crate::failure::{Exit, Failure, Outcome};
use crate::talk::Talk;
use crate::vouch::{self, codes, problem};
use crate::{chance, http, stamp};

/// Sends the request to an authority, and keeps what it answers.
pub(super) fn over_http(log: &Log, url: &str, authority: Option<&Path>, talk: &Talk) -> Outcome {
    let trusted = Trusted::read(authority)?;
    let held = now(log)?.and_then(|vouched| keep::Held::of(&vouched));
    if let Some(exit) = held.and_then(|held| held.tell(&trusted, talk).transpose()) {
        return exit;
    }
    let request = request(log)?;
    let answer = http::post(url, "application/timestamp-query", &request, stamp::LONGEST as u64);
    let answer = answer.map_err(|error| vouch::of_http(&error))?;
    if answer.status != 200 {
        let status = answer.status.to_string();
        return Err(problem(codes::STAMP_STATUS).with("status", status).into());
    }
    keep::response(log, &answer.body, &trusted, talk)
}

/// Writes the request, for another program to send.
pub(super) fn by_file(log: &Log, file: &Path, talk: &Talk) -> Outcome {
    vouch::write(file, &request(log)?, 4)?;
    let size = log.head().size;
    let shown = file.display().to_string();
    let args = [("file", Arg::from(shown.as_str())), ("entries", Arg::Count(size))];
    talk.say("timestamp-request-written", &args)?;
    talk.data(&serde_json::json!({ "origin": log.origin(), "size": size, "request": shown }))?;
    Ok(Exit::Clean)
}

/// The request for the newest checkpoint; asked again, it is the same.
fn request(log: &Log) -> Result<Vec<u8>, Failure> {
    let nonce = match now(log)?.and_then(|vouched| vouched.nonce) {
        Some(nonce) => nonce,
        None => chance::bytes()?,
    };
    log.ask_stamp(log.note(), nonce)?;
    Ok(stamp::request(&Hash::of(log.note().text.as_bytes()).0, Some(nonce)))
}

/// What is kept for the newest checkpoint.
fn now(log: &Log) -> Result<Option<Vouched>, Failure> {
    Ok(log.vouched()?.into_iter().find(|vouched| vouched.note.text == log.note().text))
}
