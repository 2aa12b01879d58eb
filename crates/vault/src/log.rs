//! The log of evidence: entries that are added and never changed, under a signed root.
//!
//! ```text
//! log/public/checkpoint            origin, size and root, signed: what anyone may see
//! log/public/tile/…                hashes and entries (c2sp.org/tlog-tiles)
//! log/statements/000/000041.json   what each entry stands for: for those who may see it
//! log/vouched/…                    checkpoints with cosignatures, and timestamps of them
//! log/keys/…                       private keys, and the last tree that was signed
//! ```
//!
//! An entry is recorded when the checkpoint over it is on the disk, and not before. What is
//! about to be signed is first written down beside the key (`keys/signed`); after a crash that
//! very tree is completed, so that no key ever signs two trees of one size. A log with a smaller
//! or another tree than its key remembers is refused. A backup does not carry that memory: one
//! that was brought back goes on only when its owner says so ([`Log::resume`]). A whole
//! directory that is copied by other means goes on by itself, and only a witness can tell.

mod append;
mod check;
mod copy;
mod exported;
mod keys;
mod tiles;
mod vouched;

use std::path::{Path, PathBuf};

use evidence::statement::{self, Event};
use evidence::witness::Request;
use evidence::{Checkpoint, Hash, Manner, Note, Proof, SigningKey, Time, VerifierKey, What, tree};

use crate::replace::{read_if_there, sweep};
use crate::{Error, Lock, Wait};

pub use check::{Checked, Flaw};
pub use exported::Exported;
pub use keys::Signed;
pub use vouched::Vouched;

use keys::Keys;
use tiles::Tiles;

/// What must come from a source of chance when a log begins or a key is made.
#[derive(Clone, Copy, Debug)]
pub struct Chance {
    /// The seed of the key.
    pub seed: [u8; 32],
    /// The salt of the statement about it.
    pub salt: Hash,
}

/// A log that has begun.
#[derive(Debug)]
pub struct Log {
    dir: PathBuf,
    head: Checkpoint,
    note: Note,
}

impl Log {
    /// The log in this directory; `None` where none has begun.
    ///
    /// # Errors
    /// [`Error::Log`] when its checkpoint cannot be read, [`Error::Io`].
    pub fn open(dir: &Path) -> Result<Option<Self>, Error> {
        let path = checkpoint_path(dir);
        let Some(bytes) = read_if_there(&path)? else { return unborn(dir) };
        let damaged = |_| Error::Log { what: "its checkpoint cannot be read" };
        let note = Note::parse(&bytes).map_err(damaged)?;
        let head = Checkpoint::parse(&note.text).map_err(damaged)?;
        Ok(Some(Self { dir: dir.to_owned(), head, note }))
    }

    /// Begins a log with a key of its own, and its first entry, which says so.
    ///
    /// # Errors
    /// [`Error::Log`] when one has begun there, [`Error::Evidence`] for a name that no key
    /// can have, [`Error::Locked`], [`Error::Io`].
    pub fn begin(dir: &Path, origin: &str, chance: Chance, at: Time) -> Result<Self, Error> {
        let key = SigningKey::from_seed(origin, Manner::Note, &chance.seed)?;
        crate::create_private_dir(dir)?;
        let _lock = Lock::take(dir, "beginning a log", Wait::Yes)?;
        if let Some(log) = Self::open(dir)? {
            // Another process was first.
            return Ok(log);
        }
        let keys = Keys::of(dir);
        keys.keep(&key)?;
        let genesis = Event::new("genesis", origin, chance.salt, at).with("key", key.public());
        let empty = Checkpoint { origin: origin.to_owned(), size: 0, root: tree::empty_root() };
        append::to(dir, &empty, &key, &[genesis.bytes()?])?;
        Self::open(dir)?.ok_or(Error::Log { what: "it could not be begun" })
    }

    /// Its name.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.head.origin
    }

    /// Whether it was brought back from a backup and has not gone on since.
    ///
    /// # Errors
    /// [`Error::Log`], [`Error::Io`].
    pub fn is_brought_back(&self) -> Result<bool, Error> {
        Ok(Keys::of(&self.dir).signed()?.is_none())
    }

    /// Its checkpoint, as it was when it was opened or last added to.
    #[must_use]
    pub fn head(&self) -> &Checkpoint {
        &self.head
    }

    /// The signed checkpoint.
    #[must_use]
    pub fn note(&self) -> &Note {
        &self.note
    }

    /// Adds statements, given as their bytes, and gives the index of the first.
    ///
    /// When this returns, they are on the disk and signed for.
    ///
    /// # Errors
    /// [`Error::Log`] when what is there cannot be trusted or was rolled back,
    /// [`Error::Locked`], [`Error::Io`]; nothing is recorded then.
    pub fn record(&mut self, statements: &[Vec<u8>], wait: Wait) -> Result<u64, Error> {
        let limit = What::Statement.longest();
        if statements.iter().any(|bytes| bytes.len() > limit) {
            // It could not be read again.
            return Err(evidence::Error::TooLong { what: What::Statement, limit }.into());
        }
        let _lock = Lock::take(&self.dir, "adding to the log", wait)?;
        self.refresh()?;
        let key = Keys::of(&self.dir).current()?;
        let first = self.head.size;
        append::to(&self.dir, &self.head, &key, statements)?;
        self.reopen()?;
        Ok(first)
    }

    /// The statement of an entry, if it is kept here.
    ///
    /// # Errors
    /// [`Error::Io`].
    pub fn statement(&self, index: u64) -> Result<Option<Vec<u8>>, Error> {
        read_if_there(&statement_path(&self.dir, index))
    }

    /// Where a statement with this entry stands, looking from the end.
    ///
    /// # Errors
    /// [`Error::Log`], [`Error::Io`].
    pub fn find(&self, entry: Hash) -> Result<Option<u64>, Error> {
        let tiles = self.tiles();
        let leaf = Hash::of_leaf(&entry.0);
        for tile in (0..self.head.size.div_ceil(evidence::tile::WIDTH)).rev() {
            let leaves = tiles.tile(0, tile)?;
            if let Some(at) = leaves.iter().rposition(|held| *held == leaf) {
                return Ok(Some(tile * evidence::tile::WIDTH + at as u64));
            }
        }
        Ok(None)
    }

    /// The proof that the entry at `index` is here, under the earliest checkpoint for which
    /// anybody vouches, or with `most` the one for which most vouch; without any, the newest.
    ///
    /// # Errors
    /// [`Error::Log`] when there is no such entry, [`Error::Io`].
    pub fn prove(&self, index: u64, most: bool) -> Result<(Proof, Option<Vouched>), Error> {
        if index >= self.head.size {
            return Err(Error::Log { what: "it has no such entry" });
        }
        let best = vouched::best_for(&self.dir, index, most)?;
        let (note, size) = match &best {
            Some(vouched) => (vouched.note.clone(), vouched.size),
            None => (self.note.clone(), self.head.size),
        };
        let path = tree::inclusion(&self.tiles(), index, size)?;
        Ok((Proof { index, path, checkpoint: note }, best))
    }

    /// What a witness is asked, given the size that it cosigned last.
    ///
    /// # Errors
    /// [`Error::Log`] when that is larger than the log, [`Error::Io`].
    pub fn request(&self, old: u64) -> Result<Request, Error> {
        if old > self.head.size {
            return Err(Error::Log { what: AHEAD });
        }
        let path = tree::consistency(&self.tiles(), old, self.head.size)?;
        Ok(Request { old, path, checkpoint: self.note.clone() })
    }

    /// Keeps what witnesses or a timestamp authority gave for a checkpoint of this log.
    ///
    /// # Errors
    /// [`Error::Log`] when the checkpoint is not one of this log, [`Error::Locked`],
    /// [`Error::Io`].
    pub fn vouch(&self, note: &Note, stamp: Option<&[u8]>) -> Result<(), Error> {
        let checkpoint = Checkpoint::parse(&note.text)?;
        if self.root_at(checkpoint.size)? != checkpoint.root || checkpoint.origin != self.origin() {
            return Err(Error::Log { what: "that checkpoint is not one of this log" });
        }
        let _lock = Lock::take(&self.dir, "keeping what others vouch for", Wait::Yes)?;
        vouched::keep(&self.dir, checkpoint.size, note, stamp)
    }

    /// Keeps a checkpoint of this log that an authority is asked to stamp, and the number that
    /// its answer must repeat.
    ///
    /// # Errors
    /// As for [`Log::vouch`].
    pub fn ask_stamp(&self, note: &Note, nonce: [u8; 8]) -> Result<(), Error> {
        self.vouch(note, None)?;
        let _lock = Lock::take(&self.dir, "asking for a timestamp", Wait::Yes)?;
        vouched::keep_nonce(&self.dir, Checkpoint::parse(&note.text)?.size, nonce)
    }

    /// Every checkpoint that somebody vouches for, or was asked to, newest first.
    ///
    /// # Errors
    /// [`Error::Log`], [`Error::Io`].
    pub fn vouched(&self) -> Result<Vec<Vouched>, Error> {
        Ok(vouched::all(&self.dir)?.0)
    }

    /// The public half of the key that signs now.
    ///
    /// # Errors
    /// [`Error::Log`] when the key is not here, [`Error::Io`].
    pub fn key(&self) -> Result<VerifierKey, Error> {
        Ok(self.signing_key()?.public().clone())
    }

    /// The key that signs now, for a note that is not a checkpoint.
    ///
    /// # Errors
    /// [`Error::Log`] when the key is not here, [`Error::Io`].
    pub fn signing_key(&self) -> Result<SigningKey, Error> {
        Keys::of(&self.dir).current()
    }

    /// Makes a new key, says so in the log under the old one, and signs with the new one from
    /// then on; the checkpoint at that moment is signed by both.
    ///
    /// # Errors
    /// As for [`Log::record`].
    pub fn rotate(&mut self, chance: Chance, at: Time) -> Result<VerifierKey, Error> {
        let new = SigningKey::from_seed(self.origin(), Manner::Note, &chance.seed)?;
        let _lock = Lock::take(&self.dir, "changing the key of the log", Wait::Yes)?;
        self.refresh()?;
        let keys = Keys::of(&self.dir);
        let old = keys.current()?;
        // The new key is on the disk before the log speaks of it.
        keys.store(&new)?;
        let event = Event::new("key-rotated", self.origin(), chance.salt, at)
            .with("old", old.public())
            .with("new", new.public());
        append::to(&self.dir, &self.head, &old, &[event.bytes()?])?;
        self.reopen()?;
        keys.keep(&new)?;
        let signature = new.sign(self.note.text.as_bytes()).to_vec();
        self.note.signatures.push(evidence::note::Signature::of(new.public(), signature));
        append::publish(&self.dir, &self.note)?;
        Ok(new.public().clone())
    }

    /// Goes on from a copy that was brought back: from here on its tree is taken for the last
    /// that the key has signed. Should it have signed a later one, that is a second history.
    ///
    /// # Errors
    /// [`Error::Log`] when nothing was brought back: what the key signed last is here;
    /// [`Error::Locked`], [`Error::Io`].
    pub fn resume(&self) -> Result<(), Error> {
        let _lock = Lock::take(&self.dir, "going on with the log", Wait::Yes)?;
        let keys = Keys::of(&self.dir);
        match keys.signed()? {
            None => keys.resume(&self.head),
            Some(_) => Err(Error::Log { what: "it was not brought back from a copy" }),
        }
    }

    /// Reads again what is on the disk, and completes what a crash left undone.
    fn refresh(&mut self) -> Result<(), Error> {
        for part in ["keys", "vouched"].map(|name| self.dir.join(name)) {
            if part.is_dir() {
                sweep(&part)?;
            }
        }
        self.reopen()?;
        append::complete(&self.dir, &self.head)?;
        self.reopen()
    }

    fn reopen(&mut self) -> Result<(), Error> {
        *self = Self::open(&self.dir)?.ok_or(Error::Log { what: "its checkpoint is gone" })?;
        Ok(())
    }

    fn root_at(&self, size: u64) -> Result<Hash, Error> {
        if size > self.head.size {
            return Err(Error::Log { what: "that checkpoint is not one of this log" });
        }
        tree::root(&self.tiles(), size)
    }

    fn tiles(&self) -> Tiles {
        Tiles::new(&self.dir.join(PUBLIC), self.head.size)
    }
}

const PUBLIC: &str = "public";
/// What is said of a log that has a smaller or another tree than its key remembers.
pub(crate) const ROLLED_BACK: &str =
    "its key has signed another tree: it was brought back from an older copy, or copied";

fn checkpoint_path(dir: &Path) -> PathBuf {
    dir.join(PUBLIC).join("checkpoint")
}

/// What is said of a log that came back from a backup.
const BROUGHT_BACK: &str = "it was brought back from a backup: `uphold log resume` lets it go on, if nothing was recorded since";

/// What is said when somebody says to have seen more entries than there are.
const AHEAD: &str = "somebody says to have seen more entries than there are here: either that is \
    not true, or this is an older copy";

/// No checkpoint: a log that never began, unless its key has signed a tree.
fn unborn(dir: &Path) -> Result<Option<Log>, Error> {
    let keys = Keys::of(dir);
    let Some(signed) = keys.signed()? else { return Ok(None) };
    let key = keys.current()?;
    let empty =
        Checkpoint { origin: key.public().name().to_owned(), size: 0, root: tree::empty_root() };
    if signed.size != 1 {
        return Err(Error::Log { what: "its checkpoint is gone" });
    }
    append::complete(dir, &empty)?;
    Log::open(dir)
}

/// `statements/000/000041.json`: a thousand in a directory.
fn statement_path(dir: &Path, index: u64) -> PathBuf {
    dir.join("statements").join(format!("{:03}", index / 1_000)).join(format!("{index:06}.json"))
}

/// The entry for a statement of these bytes.
fn entry(bytes: &[u8]) -> Hash {
    statement::entry(bytes)
}

#[cfg(test)]
mod tests;
