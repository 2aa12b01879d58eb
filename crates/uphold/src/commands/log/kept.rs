//! What witnesses gave for the checkpoints of a log: what is there, and what may come to it.

use evidence::checkpoint::cosigned;
use evidence::note::{Signature, Signed};
use evidence::{Checkpoint, Note, Time, VerifierKey};
use terms::Arg;
use vault::Log;

use crate::failure::Exit;
use crate::failure::{Failure, Outcome};
use crate::talk::Talk;
use crate::vouch::{codes, problem};

/// Every checkpoint that is here, the newest first; of one size the second may say more.
pub(super) fn checkpoints(log: &Log) -> Result<Vec<Note>, Failure> {
    let older = log.vouched()?.into_iter().map(|vouched| vouched.note);
    Ok(std::iter::once(log.note().clone()).chain(older).collect())
}

/// When this witness cosigned the log as it is now.
pub(super) fn vouched_now(log: &Log, key: &VerifierKey) -> Result<Option<Time>, Failure> {
    let now = checkpoints(log)?.into_iter().filter(|note| note.text == log.note().text);
    Ok(now.filter_map(|note| cosigned(&note, key).time()).min())
}

/// A cosignature that was kept.
pub(super) struct Kept {
    checkpoint: Checkpoint,
    time: Time,
}

/// Keeps the lines of this witness for the one of `notes` that they are for.
pub(super) fn keep(
    log: &Log,
    notes: &[Note],
    lines: &[Signature],
    key: &VerifierKey,
) -> Result<Kept, Failure> {
    let is_own = |line: &&Signature| line.name == key.name() && line.id == key.id();
    let own: Vec<Signature> = lines.iter().filter(is_own).cloned().collect();
    if own.is_empty() {
        return Err(problem(codes::COSIGNATURE_ABSENT).with("name", key.name()).into());
    }
    for note in notes {
        let cosignatures = Note { text: note.text.clone(), signatures: own.clone() };
        if let Some(time) = cosigned(&cosignatures, key).time() {
            let checkpoint = Checkpoint::parse(&note.text).map_err(vault::Error::from)?;
            log.vouch(&with(log, note, &own)?, None)?;
            return Ok(Kept { checkpoint, time });
        }
    }
    Err(problem(codes::COSIGNATURE_WRONG).with("name", key.name()).into())
}

/// The checkpoint as the log signed it, with these lines.
fn with(log: &Log, note: &Note, lines: &[Signature]) -> Result<Note, Failure> {
    let mut note = note.clone();
    note.signatures.retain(|line| line.name == log.origin());
    note.signatures.extend_from_slice(lines);
    Ok(note)
}

/// Whether the log itself signed this, as it signs its checkpoints.
pub(super) fn is_checkpoint_of(log: &Log, note: &Note) -> Result<bool, Failure> {
    let plain = Checkpoint::parse(&note.text).is_ok_and(|read| read.text() == note.text);
    Ok(plain && note.signed_by(&log.key()?) == Signed::Yes)
}

/// Tells what was kept.
pub(super) fn tell(kept: &Kept, key: &VerifierKey, talk: &Talk) -> Outcome {
    let args = [
        ("name", Arg::from(key.name())),
        ("entries", Arg::Count(kept.checkpoint.size)),
        ("time", Arg::from(kept.time.to_string())),
    ];
    talk.say("cosignature-kept", &args)?;
    talk.data(&serde_json::json!({
        "witness": key.name(),
        "origin": kept.checkpoint.origin,
        "size": kept.checkpoint.size,
        "root": kept.checkpoint.root,
        "time": kept.time,
    }))?;
    Ok(Exit::Clean)
}
