//! One writer at a time; readers never wait.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read as _, Seek as _, Write as _};
use std::path::Path;

use crate::Error;

/// What to do when another process is writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// Wait until it has finished.
    Yes,
    /// Say who it is, and give up.
    No,
}

/// The right to write in a directory; given back when dropped, or when the process dies.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

const NAME: &str = ".lock";
/// More than anyone says about themselves.
const LONGEST: u64 = 200;

impl Lock {
    /// Takes the lock of `dir`, saying what for (`importing tps`), to be told to others.
    ///
    /// # Errors
    /// [`Error::Locked`] when another process has it and `wait` says not to wait; [`Error::Io`].
    pub fn take(dir: &Path, what: &str, wait: Wait) -> Result<Self, Error> {
        let path = dir.join(NAME);
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&path).map_err(Error::io("open", &path))?;
        match (file.try_lock(), wait) {
            (Ok(()), _) => {}
            (Err(TryLockError::WouldBlock), Wait::No) => {
                let holder = holder(&mut file);
                return Err(Error::Locked { path: dir.to_owned(), holder });
            }
            (Err(TryLockError::WouldBlock), Wait::Yes) => {
                file.lock().map_err(Error::io("lock", &path))?;
            }
            (Err(TryLockError::Error(source)), _) => {
                return Err(Error::Io { doing: "lock", path, source });
            }
        }
        sign(&mut file, what).map_err(Error::io("write", &path))?;
        Ok(Self { _file: file })
    }
}

/// Says who holds the lock; those who cannot have it read this.
fn sign(file: &mut File, what: &str) -> std::io::Result<()> {
    file.set_len(0)?;
    file.rewind()?;
    write!(file, "process {}, {what}", std::process::id())
}

fn holder(file: &mut File) -> String {
    let mut text = String::new();
    match file.take(LONGEST).read_to_string(&mut text) {
        Ok(1..) => text,
        _ => "an unnamed process".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_writer_is_told_who_the_first_is() {
        let dir = tempfile::tempdir().unwrap();
        let first = Lock::take(dir.path(), "importing tps", Wait::No).unwrap();
        let Err(Error::Locked { holder, .. }) = Lock::take(dir.path(), "x", Wait::No) else {
            panic!("two writers");
        };
        assert_eq!(holder, format!("process {}, importing tps", std::process::id()));
        drop(first);
        Lock::take(dir.path(), "x", Wait::No).unwrap();
    }

    #[test]
    fn a_second_writer_may_wait() {
        let dir = tempfile::tempdir().unwrap();
        let first = Lock::take(dir.path(), "first", Wait::No).unwrap();
        std::thread::scope(|scope| {
            let second = scope.spawn(|| Lock::take(dir.path(), "second", Wait::Yes).map(drop));
            drop(first);
            second.join().unwrap().unwrap();
        });
    }

    #[test]
    fn there_is_no_lock_without_a_directory() {
        let missing = Path::new("/nonexistent/data");
        assert!(matches!(Lock::take(missing, "x", Wait::No), Err(Error::Io { .. })));
    }
}
