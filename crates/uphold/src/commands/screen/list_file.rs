//! The digest of the list itself, made while the list is read.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::SystemTime;

use evidence::Hash;
use evidence::commitment::{FileDigest, Tagger};
use sha2::Digest as _;

/// A digest in the making.
pub(crate) enum ListFile {
    /// There is no one file: a rescreen.
    Unknown,
    /// A file, read once more beside the screening; and how it looked when that began.
    Beside(JoinHandle<io::Result<Hash>>, PathBuf, Option<Looks>),
    /// Standard input, on its way past.
    Passing(Arc<Mutex<Passing>>),
}

/// What has passed so far.
pub(crate) struct Passing {
    digest: Option<FileDigest>,
    ended: bool,
}

impl ListFile {
    /// Reads the file on a thread of its own.
    pub(crate) fn beside(path: &Path, tagger: &Tagger) -> Self {
        let (read, digest) = (path.to_owned(), tagger.file());
        let thread = std::thread::spawn(move || hash(&read, digest));
        Self::Beside(thread, path.to_owned(), looks(path))
    }

    /// Standard input, and what will be known of it once it was read.
    pub(crate) fn passing(tagger: &Tagger) -> (Self, Box<dyn Read + Send>) {
        let passing = Passing { digest: Some(tagger.file()), ended: false };
        let passing = Arc::new(Mutex::new(passing));
        let reader = Reader { passing: Arc::clone(&passing) };
        (Self::Passing(passing), Box::new(reader))
    }

    /// The digest; none where the list was not read to its end, or is no file.
    pub(crate) fn finish(self) -> Option<Hash> {
        match self {
            Self::Unknown => None,
            Self::Beside(thread, path, before) => {
                let digest = thread.join().ok()?.ok()?;
                // One that was written to meanwhile was perhaps read twice as two.
                (before.is_some() && looks(&path) == before).then_some(digest)
            }
            Self::Passing(passing) => {
                let mut passing = passing.lock().unwrap_or_else(PoisonError::into_inner);
                passing.digest.take().filter(|_| passing.ended).map(FileDigest::finish)
            }
        }
    }
}

/// Length and time of the last change.
type Looks = (u64, SystemTime);

fn looks(path: &Path) -> Option<Looks> {
    let found = std::fs::metadata(path).ok()?;
    Some((found.len(), found.modified().ok()?))
}

/// The digest of a file.
pub(crate) fn hash(path: &Path, mut digest: FileDigest) -> io::Result<Hash> {
    through(&mut File::open(path)?, |bytes| digest.update(bytes))?;
    Ok(digest.finish())
}

/// The plain SHA-256 of a file.
pub(crate) fn sha256(path: &Path) -> io::Result<Hash> {
    let mut hasher = sha2::Sha256::new();
    through(&mut File::open(path)?, |bytes| hasher.update(bytes))?;
    Ok(Hash(hasher.finalize().into()))
}

/// Reads to the end, handing on piece by piece.
fn through(from: &mut impl Read, mut each: impl FnMut(&[u8])) -> io::Result<()> {
    let mut buffer = vec![0; 1 << 18];
    loop {
        let read = from.read(&mut buffer)?;
        match buffer.get(..read) {
            Some(bytes) if !bytes.is_empty() => each(bytes),
            _ => return Ok(()),
        }
    }
}

struct Reader {
    passing: Arc<Mutex<Passing>>,
}

impl Read for Reader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = io::stdin().read(buffer)?;
        let mut passing = self.passing.lock().unwrap_or_else(PoisonError::into_inner);
        passing.ended |= read == 0 && !buffer.is_empty();
        if let (Some(digest), Some(bytes)) = (&mut passing.digest, buffer.get(..read)) {
            digest.update(bytes);
        }
        Ok(read)
    }
}
