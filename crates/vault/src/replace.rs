//! Writing a file so that a crash at any moment leaves the old one or the new one, whole.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use crate::Error;

/// Who may read what is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Only the user who writes it: what holds personal data.
    Owner,
    /// Whoever the user's own settings (the umask) allow.
    AsUsual,
}

/// The bytes of a file; `None` where there is none.
pub(crate) fn read_if_there(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::io("read", path)(error)),
    }
}

/// Writes a file that only its owner may read, in place of whatever stands there.
///
/// The new content goes to a file beside it, is flushed to the disk, and takes
/// the name in one step. When `write` fails, the old file stays as it was.
///
/// # Errors
/// [`Error::Io`], also when `write` returns an error.
///
/// ```
/// use std::io::Write as _;
///
/// let dir = tempfile::tempdir().unwrap();
/// let path = dir.path().join("callers.toml");
/// vault::replace(&path, |out| out.write_all(b"# none yet\n")).unwrap();
/// assert_eq!(std::fs::read(&path).unwrap(), b"# none yet\n");
/// ```
pub fn replace<T>(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<File>) -> io::Result<T>,
) -> Result<T, Error> {
    replace_for(Access::Owner, path, write)
}

/// The same, saying who may read the file.
///
/// # Errors
/// As for [`replace`].
pub fn replace_for<T>(
    access: Access,
    path: &Path,
    write: impl FnOnce(&mut BufWriter<File>) -> io::Result<T>,
) -> Result<T, Error> {
    let draft = Draft::beside(path)?;
    let file = create(&draft.path, access).map_err(Error::io("create", path))?;
    let mut out = BufWriter::with_capacity(BUFFER, file);
    let written = write(&mut out).and_then(|value| {
        out.flush()?;
        out.get_ref().sync_all()?;
        Ok(value)
    });
    let value = written.map_err(Error::io("write", path))?;
    drop(out);
    draft.become_file(path)?;
    Ok(value)
}

const BUFFER: usize = 256 * 1024;
const SUFFIX: &str = ".part";

/// Makes a directory, and those above it, that only its owner may enter.
///
/// # Errors
/// [`Error::Io`].
pub fn create_private_dir(path: &Path) -> Result<(), Error> {
    if path.is_dir() {
        return Ok(());
    }
    let new: Vec<&Path> =
        path.ancestors().take_while(|dir| *dir != Path::new("") && !dir.is_dir()).collect();
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(Error::io("create", path))?;
    // What is kept in a directory is only kept when the directory itself is.
    new.into_iter().rev().try_for_each(sync_dir)
}

/// Removes what killed processes left behind; only for whoever holds the directory's lock.
pub(crate) fn sweep(dir: &Path) -> Result<(), Error> {
    for entry in fs::read_dir(dir).map_err(Error::io("list", dir))? {
        let path = entry.map_err(Error::io("list", dir))?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if name.starts_with('.') && name.ends_with(SUFFIX) {
            fs::remove_file(&path).map_err(Error::io("remove", &path))?;
        }
    }
    Ok(())
}

/// A file on the way to its name; removed unless it gets there.
struct Draft {
    path: PathBuf,
}

impl Draft {
    fn beside(path: &Path) -> Result<Self, Error> {
        static DRAFTS: AtomicU64 = AtomicU64::new(0);
        let no_name = || io::Error::from(io::ErrorKind::InvalidFilename);
        let name = path.file_name().ok_or_else(no_name).map_err(Error::io("write", path))?;
        let mut draft = std::ffi::OsString::from(".");
        draft.push(name);
        let nth = DRAFTS.fetch_add(1, Ordering::Relaxed);
        draft.push(format!(".{}-{nth}{SUFFIX}", std::process::id()));
        Ok(Self { path: path.with_file_name(draft) })
    }

    fn become_file(self, path: &Path) -> Result<(), Error> {
        fs::rename(&self.path, path).map_err(Error::io("replace", path))?;
        std::mem::forget(self);
        sync_dir(path)
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        // Nothing can be done here when it fails; the next writer sweeps.
        let _ = fs::remove_file(&self.path);
    }
}

fn create(path: &Path, access: Access) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if access == Access::Owner {
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    #[cfg(not(unix))]
    let _ = access;
    options.open(path)
}

/// Makes the new name itself outlive a power cut.
fn sync_dir(path: &Path) -> Result<(), Error> {
    let dir = match path.parent() {
        Some(dir) if dir != Path::new("") => dir,
        _ => Path::new("."),
    };
    if cfg!(unix) {
        let opened = File::open(dir).map_err(Error::io("open", dir))?;
        opened.sync_all().map_err(Error::io("write", dir))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(dir: &Path) -> Vec<String> {
        let name =
            |entry: io::Result<fs::DirEntry>| entry.unwrap().file_name().into_string().unwrap();
        let mut names: Vec<_> = fs::read_dir(dir).unwrap().map(name).collect();
        names.sort_unstable();
        names
    }

    #[test]
    fn a_failed_write_leaves_the_old_file_and_nothing_else() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("file");
        replace(&path, |out| out.write_all(b"old")).unwrap();
        let failed = replace(&path, |out| {
            out.write_all(b"half of the new")?;
            Err::<(), _>(io::Error::from(io::ErrorKind::StorageFull))
        });
        assert!(matches!(failed, Err(Error::Io { doing: "write", .. })));
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(names(dir.path()), ["file"]);
    }

    #[test]
    fn leftovers_are_swept_and_other_files_stay() {
        let dir = tempfile::tempdir().unwrap();
        for name in [".file.7-0.part", "file", ".lock", "my.part"] {
            replace(&dir.path().join(name), |_| Ok(())).unwrap();
        }
        sweep(dir.path()).unwrap();
        assert_eq!(names(dir.path()), [".lock", "file", "my.part"]);
    }

    #[test]
    fn a_directory_is_no_file() {
        let dir = tempfile::tempdir().unwrap();
        assert!(replace(Path::new("/"), |_| Ok(())).is_err());
        fs::create_dir(dir.path().join("sub")).unwrap();
        fs::create_dir(dir.path().join("sub/full")).unwrap();
        assert!(replace(&dir.path().join("sub"), |_| Ok(())).is_err());
        assert_eq!(names(dir.path()), ["sub"]);
        assert!(replace(&dir.path().join("none/file"), |_| Ok(())).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_may_read() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let sub = dir.path().join("a/b");
        create_private_dir(&sub).unwrap();
        replace(&sub.join("file"), |_| Ok(())).unwrap();
        assert_eq!((mode(&sub), mode(&sub.join("file"))), (0o700, 0o600));
        create_private_dir(&sub).unwrap();
        replace_for(Access::AsUsual, &sub.join("shared"), |_| Ok(())).unwrap();
        assert_ne!(mode(&sub.join("shared")) & 0o044, 0o100);
    }
}
