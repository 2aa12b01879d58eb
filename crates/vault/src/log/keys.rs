//! Private keys, for their owner only, and the last tree that was signed.

use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use evidence::{Checkpoint, Hash, SigningKey};

use crate::key_file;
use crate::replace::{create_private_dir, replace};
use crate::{Error, log};

/// A tree that the key has signed, or was about to when the machine stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signed {
    /// Its size.
    pub size: u64,
    /// Its root.
    pub root: Hash,
}

/// The keys of a log.
pub(super) struct Keys {
    dir: PathBuf,
}

impl Keys {
    pub(super) fn of(log: &Path) -> Self {
        Self { dir: log.join("keys") }
    }

    /// Keeps a key. Earlier keys stay.
    pub(super) fn store(&self, key: &SigningKey) -> Result<String, Error> {
        create_private_dir(&self.dir)?;
        let id = evidence::hash::hex(&key.public().id());
        key_file::write(&self.dir.join(format!("{id}.key")), key)?;
        Ok(id)
    }

    /// Keeps a key and lets it sign from now on.
    pub(super) fn keep(&self, key: &SigningKey) -> Result<(), Error> {
        let id = self.store(key)?;
        replace(&self.dir.join("current"), |out| writeln!(out, "{id}"))
    }

    /// The key that signs now.
    pub(super) fn current(&self) -> Result<SigningKey, Error> {
        let path = self.dir.join("current");
        let id = fs::read_to_string(&path).map_err(Error::io("read", &path))?;
        let id = id.trim_end();
        if id.len() != 8 || !id.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(Error::Log { what: "the name of its key cannot be read" });
        }
        key_file::read(&self.dir.join(format!("{id}.key")))
    }

    /// The last tree that was signed.
    pub(super) fn signed(&self) -> Result<Option<Signed>, Error> {
        let path = self.dir.join("signed");
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Error::io("read", &path)(error)),
        };
        let read = text.trim_end().split_once(' ').and_then(|(size, root)| {
            Some(Signed { size: size.parse().ok()?, root: Hash::from_hex(root)? })
        });
        read.map(Some).ok_or(Error::Log { what: "what its key signed last cannot be read" })
    }

    /// Says that the tree that is shown is the last that was signed: after a copy was brought back.
    pub(super) fn resume(&self, head: &Checkpoint) -> Result<(), Error> {
        self.remember(head)
    }

    /// Writes down a tree before it is signed: compare and swap. `before` must be what was
    /// signed last.
    pub(super) fn about_to_sign(
        &self,
        before: &Checkpoint,
        next: &Checkpoint,
    ) -> Result<(), Error> {
        let last = self.signed()?;
        let same = |signed: Signed| (signed.size, signed.root) == (before.size, before.root);
        if !last.map_or(before.size == 0, same) {
            return Err(Error::Log { what: log::ROLLED_BACK });
        }
        self.remember(next)
    }

    fn remember(&self, tree: &Checkpoint) -> Result<(), Error> {
        replace(&self.dir.join("signed"), |out| writeln!(out, "{} {}", tree.size, tree.root))
    }
}
