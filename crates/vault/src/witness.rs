//! A witness: remembers the last checkpoint of each log that it knows, and cosigns what extends it.
//!
//! ```text
//! witness/key             the private key
//! witness/logs            the verifier keys of the logs that it knows, one a line
//! witness/seen/<hash>     the last checkpoint that it cosigned, by the SHA-256 of its origin
//! ```

use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use evidence::checkpoint::cosign;
use evidence::note::Signature;
use evidence::witness::{Refusal, Request, judge};
use evidence::{Checkpoint, Hash, Manner, Note, SigningKey, Time, VerifierKey, What};

use crate::key_file;
use crate::replace::{create_private_dir, read_if_there, replace, sweep};
use crate::{Error, Lock, Wait};

/// What a witness keeps.
///
/// ```
/// use evidence::Manner;
///
/// let dir = tempfile::tempdir().unwrap();
/// let dir = dir.path().join("witness");
/// assert!(vault::Witness::open(&dir).unwrap().is_none());
/// let witness = vault::Witness::begin(&dir, "witness.example", [1; 32]).unwrap();
/// assert_eq!(witness.key().manner(), Manner::Cosignature);
/// ```
#[derive(Debug)]
pub struct Witness {
    dir: PathBuf,
    key: SigningKey,
}

impl Witness {
    /// The witness in this directory; `None` where none has begun.
    ///
    /// # Errors
    /// [`Error::Log`] when its key cannot be read, [`Error::Io`].
    pub fn open(dir: &Path) -> Result<Option<Self>, Error> {
        match key_file::read(&dir.join("key")) {
            Ok(key) => Ok(Some(Self { dir: dir.to_owned(), key })),
            Err(Error::Io { source, .. }) if source.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Begins a witness under this name, with a key from this seed.
    ///
    /// # Errors
    /// [`Error::Evidence`] for a name that no key can have, [`Error::Log`] when one has begun
    /// there, [`Error::Locked`], [`Error::Io`].
    pub fn begin(dir: &Path, name: &str, seed: [u8; 32]) -> Result<Self, Error> {
        let key = SigningKey::from_seed(name, Manner::Cosignature, &seed)?;
        create_private_dir(&dir.join("seen"))?;
        let _lock = Lock::take(dir, "beginning a witness", Wait::Yes)?;
        if Self::open(dir)?.is_some() {
            return Err(Error::Log { what: "a witness has begun there already" });
        }
        key_file::write(&dir.join("key"), &key)?;
        Ok(Self { dir: dir.to_owned(), key })
    }

    /// The key with which it cosigns: what others are told.
    #[must_use]
    pub fn key(&self) -> &VerifierKey {
        self.key.public()
    }

    /// The logs that it knows.
    ///
    /// # Errors
    /// [`Error::Evidence`] when a key cannot be read, [`Error::Io`].
    pub fn logs(&self) -> Result<Vec<VerifierKey>, Error> {
        let path = self.dir.join("logs");
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
            Err(error) => return Err(Error::io("read", &path)(error)),
        };
        let keys = text.lines().map(VerifierKey::parse);
        Ok(keys.collect::<Result<_, _>>()?)
    }

    /// Lets it know a log by one of its keys; false where it knew already.
    ///
    /// # Errors
    /// [`Error::Locked`], [`Error::Io`].
    pub fn add_log(&self, key: &VerifierKey) -> Result<bool, Error> {
        let _lock = Lock::take(&self.dir, "adding a log", Wait::Yes)?;
        let mut logs = self.logs()?;
        if logs.contains(key) {
            return Ok(false);
        }
        logs.push(key.clone());
        self.keep_logs(&logs)?;
        Ok(true)
    }

    /// Lets it forget a key of a log; false where it did not know it. What was cosigned stays.
    ///
    /// # Errors
    /// [`Error::Locked`], [`Error::Io`].
    pub fn remove_log(&self, key: &VerifierKey) -> Result<bool, Error> {
        let _lock = Lock::take(&self.dir, "forgetting a key", Wait::Yes)?;
        let mut logs = self.logs()?;
        let before = logs.len();
        logs.retain(|held| held != key);
        if logs.len() == before {
            return Ok(false);
        }
        self.keep_logs(&logs)?;
        Ok(true)
    }

    fn keep_logs(&self, logs: &[VerifierKey]) -> Result<(), Error> {
        replace(&self.dir.join("logs"), |out| {
            logs.iter().try_for_each(|key| writeln!(out, "{key}"))
        })
    }

    /// Answers a request: the cosignature, or why there is none.
    ///
    /// What is cosigned is on the disk before this returns, and no second request is judged
    /// in between.
    ///
    /// # Errors
    /// [`Error::Io`] and others, when it could not decide; nothing was signed then.
    pub fn answer(&self, request: &Request, at: Time) -> Result<Result<Signature, Refusal>, Error> {
        let _lock = Lock::take(&self.dir, "cosigning", Wait::Yes)?;
        sweep(&self.dir.join("seen"))?;
        let logs = self.logs()?;
        let origin = request.checkpoint.text.lines().next().unwrap_or_default();
        let last = self.last(origin)?;
        let last = last.map(|(checkpoint, _)| (checkpoint.size, checkpoint.root));
        let checkpoint = match judge(request, &logs, |_| last) {
            Ok(checkpoint) => checkpoint,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let signature = cosign(&request.checkpoint, &self.key, at);
        let mut note = signed_by_log(&request.checkpoint, &checkpoint.origin, &logs);
        note.signatures.push(signature.clone());
        if note.to_string().len() > What::Note.longest() {
            // It could not be read again.
            return Ok(Err(Refusal::Malformed));
        }
        replace(&self.seen_path(&checkpoint.origin), |out| write!(out, "{note}"))?;
        Ok(Ok(signature))
    }

    /// The last checkpoint of a log that it cosigned, with the cosignature.
    ///
    /// # Errors
    /// [`Error::Evidence`] when it cannot be read, [`Error::Io`].
    pub fn last(&self, origin: &str) -> Result<Option<(Checkpoint, Note)>, Error> {
        self.seen(&self.seen_path(origin))
    }

    /// The same, by the SHA-256 of the origin in hexadecimal digits.
    ///
    /// # Errors
    /// As for [`Witness::last`].
    pub fn last_by_hash(&self, hash: &str) -> Result<Option<(Checkpoint, Note)>, Error> {
        match Hash::from_hex(hash) {
            Some(hash) => self.seen(&self.dir.join("seen").join(hash.to_string())),
            None => Ok(None),
        }
    }

    fn seen(&self, path: &Path) -> Result<Option<(Checkpoint, Note)>, Error> {
        let Some(bytes) = read_if_there(path)? else { return Ok(None) };
        let note = Note::parse(&bytes)?;
        Ok(Some((Checkpoint::parse(&note.text)?, note)))
    }

    fn seen_path(&self, origin: &str) -> PathBuf {
        self.dir.join("seen").join(Hash::of(origin.as_bytes()).to_string())
    }
}

/// The note with one line of each known key of its log. Lines of strangers, and lines that were
/// put there many times, would make it too long to be read again.
fn signed_by_log(note: &Note, origin: &str, logs: &[VerifierKey]) -> Note {
    let known = logs.iter().filter(|key| key.name() == origin);
    let signatures = known.filter_map(|key| note.lines_of(key).next().cloned()).collect();
    Note { text: note.text.clone(), signatures }
}

#[cfg(test)]
mod tests {
    use evidence::checkpoint::{Cosigned, cosigned};
    use tempfile::TempDir;

    use super::*;
    use crate::{Chance, Log};

    fn at(n: u64) -> Time {
        Time::from_seconds(1_764_000_000 + n).unwrap()
    }

    fn both() -> (TempDir, Log, Witness) {
        let dir = tempfile::tempdir().unwrap();
        let chance = Chance { seed: [1; 32], salt: Hash([1; 32]) };
        let log = Log::begin(&dir.path().join("log"), "example.com/log", chance, at(0)).unwrap();
        let witness = Witness::begin(&dir.path().join("witness"), "w.example", [2; 32]).unwrap();
        assert!(witness.add_log(&log.key().unwrap()).unwrap());
        (dir, log, witness)
    }

    fn grow(log: &mut Log, n: u8) {
        let event = evidence::statement::Event::new("test", log.origin(), Hash([n; 32]), at(0));
        log.record(&[event.bytes().unwrap()], Wait::No).unwrap();
    }

    #[test]
    fn it_cosigns_what_extends_what_it_saw() {
        let (_dir, mut log, witness) = both();
        let signature = witness.answer(&log.request(0).unwrap(), at(10)).unwrap().unwrap();
        let mut note = log.note().clone();
        note.signatures.push(signature);
        assert_eq!(cosigned(&note, witness.key()), Cosigned::At(at(10)));
        grow(&mut log, 1);
        assert!(witness.answer(&log.request(1).unwrap(), at(20)).unwrap().is_ok());
        let (checkpoint, kept) = witness.last("example.com/log").unwrap().unwrap();
        assert_eq!(checkpoint.size, 2);
        assert_eq!(cosigned(&kept, witness.key()), Cosigned::At(at(20)));
        let hash = Hash::of(b"example.com/log").to_string();
        assert_eq!(witness.last_by_hash(&hash).unwrap().unwrap().1, kept);
        assert!(witness.last_by_hash("../key").unwrap().is_none());
    }

    #[test]
    fn it_remembers_when_it_is_opened_again() {
        let (dir, mut log, witness) = both();
        witness.answer(&log.request(0).unwrap(), at(10)).unwrap().unwrap();
        grow(&mut log, 1);
        let again = Witness::open(&dir.path().join("witness")).unwrap().unwrap();
        assert_eq!(again.key(), witness.key());
        let refused = again.answer(&log.request(0).unwrap(), at(20)).unwrap();
        assert_eq!(refused, Err(Refusal::Conflict(1)));
        assert_eq!(again.logs().unwrap(), [log.key().unwrap()]);
        assert!(again.remove_log(&log.key().unwrap()).unwrap());
        assert!(!again.remove_log(&log.key().unwrap()).unwrap());
        let refused = again.answer(&log.request(1).unwrap(), at(30)).unwrap();
        assert_eq!(refused, Err(Refusal::UnknownLog));
        assert!(again.add_log(&log.key().unwrap()).unwrap());
        assert!(!again.add_log(&log.key().unwrap()).unwrap());
    }

    #[test]
    fn strangers_get_nothing() {
        let (dir, log, _witness) = both();
        let alone = Witness::begin(&dir.path().join("other"), "w.example", [3; 32]).unwrap();
        let refused = alone.answer(&log.request(0).unwrap(), at(1)).unwrap();
        assert_eq!(refused, Err(Refusal::UnknownLog));
        assert!(alone.last("example.com/log").unwrap().is_none());
    }

    #[test]
    fn lines_that_others_put_there_do_not_stay() {
        let (_dir, mut log, witness) = both();
        let mut request = log.request(0).unwrap();
        let own = request.checkpoint.signatures[0].clone();
        let stranger = Signature { id: [7; 4], ..own.clone() };
        request.checkpoint.signatures.extend(vec![stranger; 50]);
        request.checkpoint.signatures.extend(vec![own; 49]);
        witness.answer(&request, at(10)).unwrap().unwrap();
        let (_, kept) = witness.last("example.com/log").unwrap().unwrap();
        assert_eq!(kept.signatures.len(), 2);
        grow(&mut log, 1);
        assert!(witness.answer(&log.request(1).unwrap(), at(20)).unwrap().is_ok());
    }

    #[test]
    fn what_could_not_be_read_again_is_not_cosigned() {
        let (_dir, log, witness) = both();
        let mut request = log.request(0).unwrap();
        let long = "x".repeat(What::Note.longest() - request.checkpoint.to_string().len() - 1);
        let text = format!("{}{long}\n", request.checkpoint.text);
        request.checkpoint = Note::sign(text, &log.signing_key().unwrap());
        assert_eq!(request.checkpoint.to_string().len(), What::Note.longest());
        assert_eq!(witness.answer(&request, at(10)).unwrap(), Err(Refusal::Malformed));
        assert!(witness.last("example.com/log").unwrap().is_none());
    }

    #[test]
    fn it_begins_once_and_under_a_name() {
        let (dir, _log, _witness) = both();
        assert!(Witness::begin(&dir.path().join("witness"), "w.example", [4; 32]).is_err());
        assert!(Witness::begin(&dir.path().join("new"), "two words", [4; 32]).is_err());
        replace(&dir.path().join("witness/key"), |out| {
            std::io::Write::write_all(out, "damaged".as_ref())
        })
        .unwrap();
        assert!(Witness::open(&dir.path().join("witness")).is_err());
    }
}
