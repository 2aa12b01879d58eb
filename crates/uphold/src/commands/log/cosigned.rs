//! `uphold log cosigned`: keeps what a witness sent back.

use std::path::Path;

use evidence::note::Signature;
use evidence::{Note, What};
use vault::Log;

use super::kept;
use crate::cli::{Common, LogCosigned};
use crate::failure::{Failure, Outcome};
use crate::house;
use crate::talk::Talk;
use crate::vouch::{self, codes, problem};

/// Keeps the lines, if they are of this witness and for a checkpoint of this log.
pub(crate) fn cosigned(args: &LogCosigned, common: &Common, talk: &Talk) -> Outcome {
    let log = house::log(common)?;
    let key = vouch::witness_key(&args.witness)?;
    let text = vouch::text(&args.file, What::Note)?;
    let kept = match Note::parse(text.as_bytes()) {
        Ok(note) => {
            let notes = the_one(&log, &note, &args.file)?;
            kept::keep(&log, &notes, &note.signatures, &key)?
        }
        Err(_) => {
            let notes = kept::checkpoints(&log)?;
            kept::keep(&log, &notes, &lines(&text, &args.file)?, &key)?
        }
    };
    kept::tell(&kept, &key, talk)
}

/// The checkpoint that came back whole, as it is known here or as this log signed it.
fn the_one(log: &Log, note: &Note, file: &Path) -> Result<Vec<Note>, Failure> {
    let mut notes = kept::checkpoints(log)?;
    notes.retain(|known| known.text == note.text);
    if notes.is_empty() && kept::is_checkpoint_of(log, note)? {
        notes.push(Note { text: note.text.clone(), signatures: signed_by_log(log, note) });
    }
    if notes.is_empty() {
        let foreign = problem(codes::CHECKPOINT_FOREIGN).in_file(file.display().to_string());
        return Err(foreign.into());
    }
    Ok(notes)
}

fn signed_by_log(log: &Log, note: &Note) -> Vec<Signature> {
    note.signatures.iter().filter(|line| line.name == log.origin()).cloned().collect()
}

/// Signature lines, and nothing else but empty ones.
fn lines(text: &str, file: &Path) -> Result<Vec<Signature>, Failure> {
    let mut lines = Vec::new();
    for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()) {
        let unreadable = || {
            let problem = problem(codes::COSIGNATURE_UNREADABLE);
            problem.in_file(file.display().to_string()).at_row(number)
        };
        lines.push(Signature::parse(line).ok_or_else(unreadable)?);
    }
    Ok(lines)
}
