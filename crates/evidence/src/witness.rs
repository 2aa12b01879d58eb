//! What a witness is asked, and what it answers (c2sp.org/tlog-witness).

use crate::error::{Error, What, bounded, decimal};
use crate::key::VerifierKey;
use crate::note::{Note, Signed};
use crate::{Checkpoint, Hash, tree};

/// The body of `add-checkpoint`: a checkpoint, and the proof that it extends an earlier one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The size that the witness is thought to have cosigned last; 0 for none.
    pub old: u64,
    /// The consistency proof from there.
    pub path: Vec<Hash>,
    /// The signed checkpoint.
    pub checkpoint: Note,
}

impl Request {
    /// Reads a request.
    ///
    /// # Errors
    /// [`Error::TooLong`], [`Error::Malformed`].
    pub fn parse(bytes: &[u8]) -> Result<Self, Error> {
        bounded(What::Request, bytes)?;
        let wrong = |detail| Error::of(What::Request, detail);
        let text = std::str::from_utf8(bytes).map_err(|_| wrong("it is not UTF-8"))?;
        let (head, note) = text.split_once("\n\n").ok_or_else(|| wrong("it has no checkpoint"))?;
        let mut lines = (1..).zip(head.split('\n'));
        let old = lines.next().and_then(|(_, line)| decimal(line.strip_prefix("old ")?));
        let old = old.ok_or(Error::at(What::Request, "its first line is no old size", 1))?;
        let mut path = Vec::new();
        for (number, line) in lines {
            if path.len() == tree::LONGEST {
                return Err(Error::at(What::Request, "it has more than 63 hashes", number));
            }
            let hash = Hash::from_base64(line);
            path.push(hash.ok_or(Error::at(What::Request, "a line is no hash", number))?);
        }
        Ok(Self { old, path, checkpoint: Note::parse(note.as_bytes())? })
    }
}

impl std::fmt::Display for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "old {}", self.old)?;
        self.path.iter().try_for_each(|hash| writeln!(f, "{}", hash.to_base64()))?;
        write!(f, "\n{}", self.checkpoint)
    }
}

/// Why a witness does not sign; the numbers of HTTP are the protocol's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The checkpoint cannot be read, or is smaller than the old size (400).
    Malformed,
    /// No key of this log is known (404).
    UnknownLog,
    /// No known key of the log signed, or one of them did not sign this (403).
    WrongSignature,
    /// The witness cosigned another size last: this one (409).
    Conflict(u64),
    /// The tree does not extend the one that was cosigned last (422): it may be a second history.
    Inconsistent,
}

impl Refusal {
    /// The status that the protocol answers with.
    #[must_use]
    pub const fn status(self) -> u16 {
        match self {
            Self::Malformed => 400,
            Self::UnknownLog => 404,
            Self::WrongSignature => 403,
            Self::Conflict(_) => 409,
            Self::Inconsistent => 422,
        }
    }

    /// The word for it in catalogues and data.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::UnknownLog => "unknown-log",
            Self::WrongSignature => "wrong-signature",
            Self::Conflict(_) => "conflict",
            Self::Inconsistent => "inconsistent",
        }
    }
}

/// Decides whether the checkpoint may be cosigned, in the order that the protocol lays down.
///
/// `keys` are the keys that are known of any log, `last` is the size and root that were
/// cosigned last for an origin. Whoever calls must write down the new size and root
/// before it signs, and let no second request in between.
///
/// # Errors
/// The [`Refusal`]; nothing may be signed then.
pub fn judge(
    request: &Request,
    keys: &[VerifierKey],
    last: impl FnOnce(&str) -> Option<(u64, Hash)>,
) -> Result<Checkpoint, Refusal> {
    let note = &request.checkpoint;
    let checkpoint = Checkpoint::parse(&note.text).map_err(|_| Refusal::Malformed)?;
    let mut of_log = keys.iter().filter(|key| key.name() == checkpoint.origin).peekable();
    if of_log.peek().is_none() {
        return Err(Refusal::UnknownLog);
    }
    if note.signed_by_any(of_log) != Signed::Yes {
        return Err(Refusal::WrongSignature);
    }
    if request.old > checkpoint.size {
        return Err(Refusal::Malformed);
    }
    let last = last(&checkpoint.origin).unwrap_or((0, tree::empty_root()));
    if request.old != last.0 {
        return Err(Refusal::Conflict(last.0));
    }
    let sound = checkpoint.size > 0 || checkpoint.root == tree::empty_root();
    if sound && tree::extends(last, (checkpoint.size, checkpoint.root), &request.path) {
        Ok(checkpoint)
    } else {
        Err(Refusal::Inconsistent)
    }
}

#[cfg(test)]
mod tests;
