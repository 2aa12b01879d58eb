//! Checkpoints that others vouch for: cosignatures, timestamps.

use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use evidence::note::Signature;
use evidence::{Checkpoint, Note};

use crate::Error;
use crate::replace::{create_private_dir, read_if_there, replace};

/// A checkpoint, and who vouches for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vouched {
    /// The size of the log at that checkpoint.
    pub size: u64,
    /// The checkpoint with the signature of the log and all cosignatures.
    pub note: Note,
    /// A timestamp of its text by an authority (RFC 3161), as it came.
    pub stamp: Option<Vec<u8>>,
    /// The number that the answer of an authority must repeat, where one was asked.
    pub nonce: Option<[u8; 8]>,
}

impl Vouched {
    /// How many vouch for it: lines beside the log's own, and a timestamp.
    #[must_use]
    pub fn vouchers(&self) -> usize {
        let origin = self.note.text.lines().next().unwrap_or_default();
        let others = self.note.signatures.iter().filter(|line| line.name != origin);
        others.count() + usize::from(self.stamp.is_some())
    }
}

/// Adds to what is kept for the checkpoint of this size: of each key the first line.
pub(super) fn keep(dir: &Path, size: u64, note: &Note, stamp: Option<&[u8]>) -> Result<(), Error> {
    let place = dir.join("vouched");
    create_private_dir(&place)?;
    let text = note.text.clone();
    let mut kept = one(&place, size)?.map_or(Note { text, signatures: Vec::new() }, |one| one.note);
    if kept.text != note.text {
        return Err(Error::Log { what: "another text is kept for a checkpoint of that size" });
    }
    for line in &note.signatures {
        let same_key = |held: &Signature| (&held.name, held.id) == (&line.name, line.id);
        if !kept.signatures.iter().any(same_key) {
            kept.signatures.push(line.clone());
        }
    }
    if let Some(stamp) = stamp {
        replace(&stamp_path(&place, size), |out| out.write_all(stamp))?;
    }
    replace(&note_path(&place, size), |out| write!(out, "{kept}"))
}

/// Keeps the number that the answer of an authority must repeat.
pub(super) fn keep_nonce(dir: &Path, size: u64, nonce: [u8; 8]) -> Result<(), Error> {
    let digits = evidence::hash::hex(&nonce);
    replace(&nonce_path(&dir.join("vouched"), size), |out| writeln!(out, "{digits}"))
}

/// Everything that is kept, newest first; and the sizes of which it cannot be read.
pub(super) fn all(dir: &Path) -> Result<(Vec<Vouched>, Vec<u64>), Error> {
    let place = dir.join("vouched");
    let entries = match fs::read_dir(&place) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Default::default()),
        Err(error) => return Err(Error::io("list", &place)(error)),
    };
    let mut sizes = Vec::new();
    for entry in entries {
        let name = entry.map_err(Error::io("list", &place))?.file_name();
        let name = name.to_string_lossy();
        sizes.extend(name.strip_suffix(".checkpoint").and_then(|size| size.parse::<u64>().ok()));
    }
    sizes.sort_unstable_by(|a, b| b.cmp(a));
    let (mut vouched, mut damaged) = (Vec::new(), Vec::new());
    for size in sizes {
        match one(&place, size) {
            Ok(one) => vouched.extend(one),
            // What others gave can be asked for again; it does not stand in the way of recording.
            Err(Error::Evidence(_) | Error::Log { .. }) => damaged.push(size),
            Err(error) => return Err(error),
        }
    }
    Ok((vouched, damaged))
}

/// Of the checkpoints over this entry for which anybody vouches the earliest; with `most`, of
/// those with most vouchers.
pub(super) fn best_for(dir: &Path, index: u64, most: bool) -> Result<Option<Vouched>, Error> {
    let (kept, _) = all(dir)?;
    let over = kept.into_iter().filter(|vouched| vouched.size > index);
    let vouched = over.filter(|vouched| vouched.vouchers() > 0);
    let weight =
        |vouched: &Vouched| (if most { vouched.vouchers() } else { 0 }, u64::MAX - vouched.size);
    Ok(vouched.max_by_key(weight))
}

fn one(place: &Path, size: u64) -> Result<Option<Vouched>, Error> {
    let Some(bytes) = read_if_there(&note_path(place, size))? else { return Ok(None) };
    let note = Note::parse(&bytes)?;
    if Checkpoint::parse(&note.text)?.size != size {
        return Err(Error::Log {
            what: "a checkpoint that is vouched for has another size than its name",
        });
    }
    let stamp = read_if_there(&stamp_path(place, size))?;
    Ok(Some(Vouched { size, note, stamp, nonce: nonce(&nonce_path(place, size))? }))
}

fn nonce(path: &Path) -> Result<Option<[u8; 8]>, Error> {
    let Some(bytes) = read_if_there(path)? else { return Ok(None) };
    let digits = std::str::from_utf8(&bytes).ok().map(str::trim_end);
    let nonce = digits.and_then(evidence::hash::unhex).and_then(|bytes| bytes.try_into().ok());
    let damaged = Error::Log { what: "what an authority was asked cannot be read" };
    nonce.map(Some).ok_or(damaged)
}

fn note_path(place: &Path, size: u64) -> PathBuf {
    place.join(format!("{size:06}.checkpoint"))
}

fn stamp_path(place: &Path, size: u64) -> PathBuf {
    place.join(format!("{size:06}.tsr"))
}

fn nonce_path(place: &Path, size: u64) -> PathBuf {
    place.join(format!("{size:06}.nonce"))
}
