//! A log as anybody sees it: the public part, copied or fetched from where its owner serves it.

use std::fs;
use std::path::{Path, PathBuf};

use evidence::note::Signed;
use evidence::{Checkpoint, Note, VerifierKey, tree};

use super::check::{Checked, Flaw, check_head, derive};
use super::tiles::Tiles;
use crate::Error;

/// A copy of the public part of somebody's log.
#[derive(Debug)]
pub struct Exported {
    dir: PathBuf,
    head: Checkpoint,
    note: Note,
}

impl Exported {
    /// The copy in this folder.
    ///
    /// # Errors
    /// [`Error::Log`] when its checkpoint cannot be read, [`Error::Io`].
    pub fn open(dir: &Path) -> Result<Self, Error> {
        let path = dir.join("checkpoint");
        let bytes = fs::read(&path).map_err(Error::io("read", &path))?;
        let note = Note::parse(&bytes)?;
        let head = Checkpoint::parse(&note.text)?;
        Ok(Self { dir: dir.to_owned(), head, note })
    }

    /// Its checkpoint.
    #[must_use]
    pub fn head(&self) -> &Checkpoint {
        &self.head
    }

    /// Derives everything again from the entries; one of these keys, if any is given, must have signed.
    #[must_use]
    pub fn check(&self, keys: &[VerifierKey]) -> Checked {
        let mut checked = Checked { keys: keys.to_vec(), ..Checked::default() };
        let tiles = self.tiles();
        let tree = derive(&tiles, self.head.size, &mut checked, |_, _, _| {});
        check_head(&tiles, &self.head, &tree, &mut checked);
        checked.flaws.extend(match self.note.signed_by_any(keys) {
            Signed::Yes => None,
            Signed::Wrong => Some(Flaw::Signature),
            Signed::Absent => (!keys.is_empty()).then_some(Flaw::KeyNotGiven),
        });
        checked
    }

    /// Whether a checkpoint that somebody was shown is of this very history. One that is ahead
    /// of the copy cannot be told: `None`.
    ///
    /// # Errors
    /// [`Error::Log`] when tiles are missing, [`Error::Io`].
    pub fn holds(&self, checkpoint: &Checkpoint) -> Result<Option<bool>, Error> {
        if checkpoint.origin != self.head.origin {
            return Ok(Some(false));
        }
        if checkpoint.size > self.head.size {
            return Ok(None);
        }
        let root = tree::root(&self.tiles(), checkpoint.size)?;
        Ok(Some(root == checkpoint.root))
    }

    fn tiles(&self) -> Tiles {
        Tiles::new(&self.dir, self.head.size)
    }
}
