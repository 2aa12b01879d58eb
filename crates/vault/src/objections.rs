//! Who told a caller not to call: kept in segments that are added and never changed.

mod entries;
mod segment;

use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use register::Digest;
use terms::{Date, Number};

use self::entries::Entries;
pub use self::entries::{Parties, Recorded};
pub use self::segment::Segment;
use crate::replace::{create_private_dir, replace, sweep};
use crate::{Error, Lock, Wait};

/// To whose calls someone objects.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Against {
    /// The registered caller of this id.
    Caller(String),
    /// All callers of this group (the brands of one house).
    Group(String),
}

/// One objection, as it was told: reg 21(1)(a) PECR.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objection {
    /// The line that is not to be called.
    pub number: Number,
    /// By whom.
    pub against: Against,
    /// Since when; unknown counts as always.
    pub objected_on: Option<Date>,
    /// When it was taken back.
    pub withdrawn_on: Option<Date>,
    /// How it was told: `phone`, `letter`, ...
    pub channel: String,
    /// In whatever words it was recorded.
    pub reason: String,
}

/// Where rows came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// SHA-256 of the file.
    pub file_digest: Digest,
    /// The day of the import.
    pub recorded_on: Date,
}

/// What became of rows that were to be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Appended {
    /// They are on the disk, as this segment.
    Segment(u32),
    /// The same file was added before, as this segment; nothing changed.
    AlreadyHeld(u32),
}

/// All objections of a data directory.
///
/// ```
/// use register::Digest;
/// use terms::{Date, Number};
/// use vault::{Against, Objection, Objections, Provenance, Wait};
///
/// let dir = tempfile::tempdir().unwrap();
/// let day = |text| Date::parse(text).unwrap();
/// let objection = Objection {
///     number: Number::from_e164("+447700900123").unwrap(),
///     against: Against::Caller("acme".into()),
///     objected_on: Some(day("2026-05-03")),
///     withdrawn_on: None,
///     channel: "phone".into(),
///     reason: "asked not to be called".into(),
/// };
/// let from = Provenance { file_digest: Digest([1; 32]), recorded_on: day("2026-05-04") };
///
/// let mut objections = Objections::open(dir.path()).unwrap();
/// objections.append(&[objection.clone()], from, Wait::No).unwrap();
/// let acme = objections.parties("acme", &[]);
/// assert!(objections.in_force(objection.number, &acme, day("2026-05-03")).is_some());
/// assert!(objections.in_force(objection.number, &acme, day("2026-05-02")).is_none());
/// ```
#[derive(Debug)]
pub struct Objections {
    dir: PathBuf,
    segments: Vec<Segment>,
    entries: Entries,
}

/// The file that says how many segments were confirmed, and what the last one was.
const HEAD: &str = "head";

impl Objections {
    /// Reads and checks all segments of `dir`; a directory that does not exist holds none.
    ///
    /// # Errors
    /// [`Error::Objections`] when a segment is missing, damaged, or not one of
    /// the chain: nothing can be screened then. [`Error::Io`].
    pub fn open(dir: &Path) -> Result<Self, Error> {
        let files = segment_files(dir)?;
        let mut segments: Vec<Segment> = Vec::with_capacity(files.len());
        let mut entries = Entries::default();
        for (expected, file) in (1..).zip(&files) {
            if file.number != expected {
                let what = if file.number < expected { "two of one number" } else { "missing" };
                return Err(Error::Objections { segment: file.number.min(expected), what });
            }
            let text = fs::read(&file.path).map_err(Error::io("read", &file.path))?;
            let previous = segments.last().map_or(NONE, |segment| segment.digest);
            segments.push(segment::read(&text, file, previous, &mut entries)?);
        }
        check_head(dir, &segments)?;
        entries.settle();
        Ok(Self { dir: dir.to_owned(), segments, entries })
    }

    /// Adds rows as a new segment. When this returns, they are on the disk.
    ///
    /// # Errors
    /// [`Error::Objections`] when what is there cannot be trusted,
    /// [`Error::Locked`], [`Error::Io`]; nothing is added then.
    pub fn append(
        &mut self,
        rows: &[Objection],
        from: Provenance,
        wait: Wait,
    ) -> Result<Appended, Error> {
        create_private_dir(&self.dir)?;
        let lock = Lock::take(&self.dir, "adding objections", wait)?;
        sweep(&self.dir)?;
        // What is on the disk now, which another process may have added to.
        *self = Self::open(&self.dir)?;
        // A kill may have come between a segment and its confirmation: never two unconfirmed.
        self.confirm()?;
        let held = self.segments.iter().find(|held| held.file_digest == from.file_digest);
        if let Some(held) = held {
            return Ok(Appended::AlreadyHeld(held.number));
        }
        let number = self.segments.len() as u32 + 1;
        let text = segment::write(number, self.digest(), from, rows);
        let digest = segment::digest(&text);
        let path = self.dir.join(segment::file_name(number, digest));
        replace(&path, |out| out.write_all(&text))?;
        *self = Self::open(&self.dir)?;
        self.confirm()?;
        drop(lock);
        Ok(Appended::Segment(number))
    }

    /// Writes the head that names the last segment, unless it stands there already.
    fn confirm(&self) -> Result<(), Error> {
        let Some(last) = self.segments.last() else { return Ok(()) };
        let head = format!("{} {}\n", last.number, last.digest);
        let path = self.dir.join(HEAD);
        if fs::read(&path).is_ok_and(|there| there == head.as_bytes()) {
            return Ok(());
        }
        replace(&path, |out| out.write_all(head.as_bytes()))
    }

    /// The segments, oldest first.
    #[must_use]
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// How many objections are held, where a later row for the same number,
    /// caller and day stands for an earlier one.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A digest over everything: that of the last segment, each of which names
    /// the one before; all zeros when there is none.
    #[must_use]
    pub fn digest(&self) -> Digest {
        self.segments.last().map_or(NONE, |segment| segment.digest)
    }

    /// The caller of this id and its groups, for look-ups.
    #[must_use]
    pub fn parties(&self, caller: &str, groups: &[String]) -> Parties {
        let groups = groups.iter().map(|group| Against::Group(group.clone()));
        self.entries.parties(std::iter::once(Against::Caller(caller.to_owned())).chain(groups))
    }

    /// The objection to calls by any of `parties` on this line that is in force on `day`.
    ///
    /// Of several, the one told last; one of unknown day counts as told always,
    /// and goes before all others. A later withdrawal to the same party ends an
    /// objection, but one of unknown day only in its own row; at equal days the
    /// objection stands.
    #[must_use]
    pub fn in_force(&self, number: Number, parties: &Parties, day: Date) -> Option<Recorded<'_>> {
        self.entries.in_force(number, parties, day)
    }

    /// For every line, the objection to calls by any of `parties` that is in force on
    /// `day`, as [`Self::in_force`] finds it; in the order of the numbers.
    pub fn all_in_force<'o>(
        &'o self,
        parties: &'o Parties,
        day: Date,
    ) -> impl Iterator<Item = Recorded<'o>> {
        self.entries.all_in_force(parties, day)
    }

    /// Every objection to calls by any of `parties`, in force or not, in the order of the numbers.
    pub fn all<'o>(&'o self, parties: &'o Parties) -> impl Iterator<Item = Recorded<'o>> {
        self.entries.all(parties)
    }

    /// Everything that is held of this line, whoever it is against.
    pub fn of(&self, number: Number) -> impl Iterator<Item = Recorded<'_>> {
        self.entries.of(number)
    }
}

const NONE: Digest = Digest([0; 32]);

/// The segment files, by number.
fn segment_files(dir: &Path) -> Result<Vec<segment::Name>, Error> {
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Error::io("list", dir)(error)),
    };
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(Error::io("list", dir))?.path();
        if path.extension().is_some_and(|suffix| suffix == segment::SUFFIX) {
            files.push(segment::Name::of(path)?);
        }
    }
    files.sort_unstable_by_key(|file| file.number);
    Ok(files)
}

/// That no confirmed segment is gone. One more than confirmed is what a crash
/// between segment and confirmation leaves, and is kept: it is whole.
fn check_head(dir: &Path, segments: &[Segment]) -> Result<(), Error> {
    let path = dir.join(HEAD);
    let confirmed = match fs::read_to_string(&path) {
        Ok(text) => Some(text),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(Error::io("read", &path)(error)),
    };
    let held = segments.len() as u32;
    let Some(confirmed) = confirmed else {
        return match held {
            0 | 1 => Ok(()),
            _ => Err(Error::Objections { segment: held, what: "the head is missing" }),
        };
    };
    let unreadable = Error::Objections { segment: held, what: "the head is damaged" };
    let Some((number, digest)) = confirmed.trim_end().split_once(' ') else {
        return Err(unreadable);
    };
    let Ok(number) = number.parse::<u32>() else { return Err(unreadable) };
    if number > held {
        return Err(Error::Objections { segment: number, what: "missing" });
    }
    let at = number.checked_sub(1).and_then(|i| segments.get(i as usize));
    if number + 1 < held || at.is_none_or(|segment| segment.digest.to_string() != digest) {
        return Err(unreadable);
    }
    Ok(())
}

#[cfg(test)]
mod tests;
