//! A folder of results that appears whole or not at all.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rules::screening::Verdict;
use terms::{Actor, Problem};

use crate::Refused;
use crate::screen::codes;

/// The file by which a folder is known to be the result of a screening.
pub const MARK: &str = "summary.json";

/// What a folder is the result of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// A screening.
    Screening,
    /// An audit of call records.
    Audit,
    /// An audit that only counted.
    Counts,
    /// A privacy notice, in all its forms and versions.
    Notice,
}

impl Of {
    /// The file by which such a folder is known, which is written last.
    #[must_use]
    pub const fn mark(self) -> &'static str {
        match self {
            Self::Screening => MARK,
            Self::Audit => "audit.json",
            Self::Counts => "counts.json",
            Self::Notice => "notice.json",
        }
    }
}

/// A folder in the making: beside its final place, under a name that says so.
///
/// Dropped without [`Folder::publish`], it is removed; after a kill it is
/// removed by the next run that writes to the same place.
#[derive(Debug)]
pub struct Folder {
    place: PathBuf,
    making: PathBuf,
    replace: bool,
    published: bool,
}

impl Folder {
    /// Starts a folder that is to stand at `place`.
    ///
    /// # Errors
    /// A [`Problem`] when something stands there that may not be replaced, or
    /// when nothing can be written beside it.
    pub fn start(place: &Path, replace: bool) -> Result<Self, Refused> {
        Self::start_for(Of::Screening, place, replace)
    }

    /// The same, for the result of something else.
    ///
    /// # Errors
    /// As for [`Folder::start`].
    pub fn start_for(of: Of, place: &Path, replace: bool) -> Result<Self, Refused> {
        // `audit/` is the same place as `audit`, and what stands beside it is not in it.
        let place = &place.components().collect::<PathBuf>();
        may_stand(of, place, replace)?;
        let name = place.file_name().map(|name| name.to_string_lossy().into_owned());
        let name = name.unwrap_or_else(|| "screened".into());
        let parent = match place.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
            _ => PathBuf::from("."),
        };
        let refused = |error| codes::unwritable(error, place);
        fs::create_dir_all(&parent).map_err(refused)?;
        sweep(&parent, &name);
        let making = parent.join(format!(".{name}.making-{}", std::process::id()));
        fs::create_dir(&making).map_err(refused)?;
        Ok(Self { place: place.to_owned(), making, replace, published: false })
    }

    /// Where a file of the folder is written for now.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.making.join(name)
    }

    /// Where the folder will stand.
    #[must_use]
    pub fn place(&self) -> &Path {
        &self.place
    }

    /// What an error means that came while something was written into it.
    #[must_use]
    pub fn refused(&self, error: io::Error) -> Refused {
        codes::unwritable(error, &self.place)
    }

    /// Makes the folder appear at its place, with everything in it on disk.
    ///
    /// # Errors
    /// When the disk refuses; nothing has appeared then, unless the problem says so.
    pub fn publish(mut self) -> Result<(), Refused> {
        self.appear().map_err(|error| self.refused(error))?;
        sync_folder(self.place.parent().unwrap_or(Path::new("."))).map_err(|error| {
            Problem::error(codes::OUT_UNCONFIRMED, Actor::Caller)
                .in_file(self.place.display().to_string())
                .with("what", error.to_string())
                .into()
        })
    }

    fn appear(&mut self) -> io::Result<()> {
        sync_all(&self.making)?;
        if self.place.exists() && self.replace {
            // What stood there is then under the temporary name; `Drop` removes it.
            swap(&self.making, &self.place)
        } else {
            fs::rename(&self.making, &self.place)?;
            self.published = true;
            Ok(())
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if !self.published {
            // Nothing better can be done here with a failure: the next run sweeps.
            drop(fs::remove_dir_all(&self.making));
        }
    }
}

/// Whether a result may be put at `place`: nothing there, an empty folder, or
/// (if asked to replace) an earlier result.
fn may_stand(of: Of, place: &Path, replace: bool) -> Result<(), Problem> {
    let problem = |code| Problem::error(code, Actor::Caller).in_file(place.display().to_string());
    let Ok(found) = fs::symlink_metadata(place) else { return Ok(()) };
    if !found.is_dir() {
        return Err(problem(codes::OUT_NOT_A_FOLDER));
    }
    let mut entries = fs::read_dir(place).map_err(|_| problem(codes::OUT_NOT_A_FOLDER))?;
    let Some(first) = entries.next() else { return Ok(()) };
    if !place.join(of.mark()).is_file() {
        return Err(problem(codes::OUT_NOT_OURS));
    }
    if !replace {
        return Err(problem(codes::OUT_EXISTS));
    }
    // What somebody put beside a result is not ours to remove.
    match std::iter::once(first).chain(entries).flatten().find(|entry| !is_ours(of, entry)) {
        Some(_) => Err(problem(codes::OUT_NOT_OURS)),
        None => Ok(()),
    }
}

/// Whether a result of this kind holds files of this name.
fn is_ours(of: Of, entry: &fs::DirEntry) -> bool {
    let name = entry.file_name();
    match of {
        Of::Screening => is_of_screening(Path::new(&name)),
        Of::Audit => AUDIT.iter().any(|known| name == *known),
        Of::Counts => name == of.mark() || name == "counts.csv",
        Of::Notice => is_of_notice(&name.to_string_lossy()),
    }
}

/// What an audit writes.
const AUDIT: [&str; 12] = [
    "audit.json",
    "report.html",
    "schedule.csv",
    "schedule.xlsx",
    "schedule.parquet",
    "unknown.csv",
    "coverage.csv",
    "custody.csv",
    "recompute",
    "receipt.json",
    "receipt.tlog-proof",
    "receipt.tsr",
];

/// Whether a notice is written into a file of this name.
fn is_of_notice(name: &str) -> bool {
    const OTHERS: [&str; 6] =
        ["answers.toml", "versions", "logo", "receipt.json", "receipt.tlog-proof", "receipt.tsr"];
    ["notice.", "changes.", "record."].iter().any(|begin| name.starts_with(begin))
        || OTHERS.contains(&name)
}

fn is_of_screening(name: &Path) -> bool {
    let stem = name.file_stem().and_then(std::ffi::OsStr::to_str).unwrap_or_default();
    let ending = name.extension().and_then(std::ffi::OsStr::to_str).unwrap_or_default();
    match ending {
        "csv" => {
            matches!(stem, "blanked" | "duplicates" | "changes" | "verdicts")
                || Verdict::ALL.iter().any(|class| Path::new(super::file_name(*class)) == name)
        }
        "xlsx" => matches!(stem, "callable" | "blocked" | "unreadable" | "not_screened"),
        _ => matches!(
            (stem, ending),
            ("summary", "json")
                | ("report", "html")
                | ("campaign", "toml")
                | ("receipt", "json" | "tlog-proof" | "secret" | "tsr")
        ),
    }
}

/// Removes what a killed run left half made for the same place.
fn sweep(parent: &Path, name: &str) {
    let prefix = format!(".{name}.making-");
    let Ok(entries) = fs::read_dir(parent) else { return };
    for entry in entries.flatten() {
        let found = entry.file_name().to_string_lossy().into_owned();
        let Some(process) = found.strip_prefix(&prefix) else { continue };
        if !is_running(process) {
            drop(fs::remove_dir_all(entry.path()));
        }
    }
}

/// Whether a process of that number runs on this machine, as far as can be told.
fn is_running(process: &str) -> bool {
    let own = process == std::process::id().to_string();
    !own && Path::new("/proc/self").exists() && Path::new("/proc").join(process).exists()
}

/// Everything in a folder, and the folder itself, to the disk.
fn sync_all(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            sync_all(&entry.path())?;
        } else {
            fs::File::open(entry.path())?.sync_all()?;
        }
    }
    sync_folder(folder)
}

fn sync_folder(folder: &Path) -> io::Result<()> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    if cfg!(unix) { fs::File::open(folder)?.sync_all() } else { Ok(()) }
}

/// Exchanges two folders. Between the two steps the place is empty for a moment;
/// a kill in it leaves the earlier result whole under a name that says what it is.
fn swap(making: &Path, place: &Path) -> io::Result<()> {
    let mut aside = place.as_os_str().to_owned();
    aside.push(format!(".earlier-{}", std::process::id()));
    let aside = PathBuf::from(aside);
    fs::rename(place, &aside)?;
    fs::rename(making, place).inspect_err(|_| drop(fs::rename(&aside, place)))?;
    fs::rename(&aside, making)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(place: &Path, replace: bool) -> terms::Code {
        Folder::start(place, replace).unwrap_err().0[0].code
    }

    #[test]
    fn appears_whole_or_not_at_all() {
        let home = tempfile::tempdir().unwrap();
        let place = home.path().join("screened");
        let folder = Folder::start(&place, false).unwrap();
        fs::write(folder.path(MARK), "{}").unwrap();
        assert!(!place.exists());
        drop(folder);
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);

        let folder = Folder::start(&place, false).unwrap();
        fs::write(folder.path(MARK), "{}").unwrap();
        folder.publish().unwrap();
        assert!(place.join(MARK).is_file());
    }

    #[test]
    fn replaces_only_results_and_only_when_asked() {
        let home = tempfile::tempdir().unwrap();
        let place = home.path().join("screened");
        fs::create_dir(&place).unwrap();
        fs::write(place.join("thesis.docx"), "years of work").unwrap();
        assert_eq!(code(&place, true), codes::OUT_NOT_OURS);
        fs::write(place.join(MARK), "old").unwrap();
        assert_eq!(code(&place, false), codes::OUT_EXISTS);
        // What somebody put beside a result stays, and so does the result.
        assert_eq!(code(&place, true), codes::OUT_NOT_OURS);
        fs::remove_file(place.join("thesis.docx")).unwrap();
        fs::write(place.join("receipt.tsr"), "a timestamp").unwrap();
        let folder = Folder::start(&place, true).unwrap();
        fs::write(folder.path(MARK), "new").unwrap();
        folder.publish().unwrap();
        assert_eq!(fs::read_to_string(place.join(MARK)).unwrap(), "new");
        assert!(!place.join("receipt.tsr").exists());
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
    }

    #[test]
    fn sweeps_what_a_killed_run_left() {
        let home = tempfile::tempdir().unwrap();
        let left = home.path().join(".screened.making-999999999");
        fs::create_dir(&left).unwrap();
        let folder = Folder::start(&home.path().join("screened"), false).unwrap();
        assert!(!left.exists());
        drop(folder);
    }

    #[test]
    fn a_full_disk_is_told_as_one_and_what_was_told_already_stays() {
        let home = tempfile::tempdir().unwrap();
        let folder = Folder::start(&home.path().join("screened"), false).unwrap();
        let code = |error: io::Error| folder.refused(error).0[0].code;
        assert_eq!(code(io::ErrorKind::StorageFull.into()), codes::DISK_FULL);
        assert_eq!(code(io::ErrorKind::ReadOnlyFilesystem.into()), codes::OUT_UNWRITABLE);
        let told = crate::codes::no_room(io::ErrorKind::StorageFull.into());
        assert_eq!(code(told.into()), crate::codes::NO_ROOM);
    }

    #[test]
    fn a_file_in_the_way_is_told() {
        let home = tempfile::tempdir().unwrap();
        let place = home.path().join("screened");
        fs::write(&place, "a file").unwrap();
        assert_eq!(code(&place, true), codes::OUT_NOT_A_FOLDER);
    }
}
