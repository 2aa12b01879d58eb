//! Copies of a log: the public part for a web server, everything for a backup.

use std::fs;
use std::path::{Path, PathBuf};

use evidence::Note;

use super::{Log, PUBLIC};
use crate::replace::{Access, create_private_dir, replace_for};
use crate::{Error, Lock, Wait};

impl Log {
    /// Copies the public part to `to`, tiles before the checkpoint that needs them. What is
    /// there already of this log is kept and added to.
    ///
    /// # Errors
    /// [`Error::Locked`], [`Error::Io`].
    pub fn export(&self, to: &Path) -> Result<u64, Error> {
        self.outside(to)?;
        let earlier =
            fs::read(to.join("checkpoint")).ok().and_then(|bytes| Note::parse(&bytes).ok());
        let ours = earlier.is_some_and(|note| note.text.lines().next() == Some(self.origin()));
        if !ours && has_something(to) {
            return Err(Error::Log { what: "there is something else where its copy should go" });
        }
        let _lock = Lock::take(&self.dir, "exporting the log", Wait::Yes)?;
        fs::create_dir_all(to).map_err(Error::io("create", to))?;
        let public = self.dir.join(PUBLIC);
        let tiles = copy(&public.join("tile"), &to.join("tile"), Access::AsUsual)?;
        let checkpoint = to.join("checkpoint");
        copy_file(&public.join("checkpoint"), &checkpoint, Access::AsUsual)?;
        Ok(tiles + 1)
    }

    /// Copies everything, private keys too, to `to`, which must not exist or be empty.
    ///
    /// # Errors
    /// [`Error::Log`] when there is something, [`Error::Locked`], [`Error::Io`].
    pub fn backup(&self, to: &Path) -> Result<u64, Error> {
        self.outside(to)?;
        if has_something(to) {
            return Err(Error::Log { what: "there is something where its copy should go" });
        }
        let _lock = Lock::take(&self.dir, "copying the log", Wait::Yes)?;
        create_private_dir(to)?;
        copy(&self.dir, to, Access::Owner)
    }

    /// A copy inside of what is copied would never end.
    fn outside(&self, to: &Path) -> Result<(), Error> {
        let full = |path: &Path| std::path::absolute(path).ok();
        let whole = fs::canonicalize(&self.dir).ok();
        let ancestor = to.ancestors().find_map(|dir| fs::canonicalize(dir).ok());
        let inside = |dir: Option<PathBuf>| {
            dir.is_some_and(|dir| whole.as_ref().is_some_and(|whole| dir.starts_with(whole)))
        };
        if inside(ancestor) || inside(full(to)) {
            return Err(Error::Log { what: "its copy would stand inside of it" });
        }
        Ok(())
    }
}

fn has_something(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some())
}

fn copy(from: &Path, to: &Path, access: Access) -> Result<u64, Error> {
    match access {
        Access::Owner => create_private_dir(to)?,
        Access::AsUsual => fs::create_dir_all(to).map_err(Error::io("create", to))?,
    }
    let mut copied = 0;
    for entry in fs::read_dir(from).map_err(Error::io("list", from))? {
        let entry = entry.map_err(Error::io("list", from))?;
        let (source, name) = (entry.path(), entry.file_name());
        // Not the lock, nor drafts of killed processes; nor what the key has signed last: whoever
        // brings a copy back must say that nothing was signed since.
        if name.to_string_lossy().starts_with('.') || source.ends_with("keys/signed") {
            continue;
        }
        if source.is_dir() {
            copied += copy(&source, &to.join(name), access)?;
        } else {
            copy_file(&source, &to.join(name), access)?;
            copied += 1;
        }
    }
    Ok(copied)
}

fn copy_file(from: &Path, to: &Path, access: Access) -> Result<(), Error> {
    let mut source = fs::File::open(from).map_err(Error::io("open", from))?;
    replace_for(access, to, |out| std::io::copy(&mut source, out)).map(drop)
}
