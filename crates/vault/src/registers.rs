//! The register files of a data directory.

use std::collections::BTreeMap;
use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::thread;

use register::{Import, Register, Report, Source, merge_by};

use crate::replace::{create_private_dir, replace, sweep};
use crate::{Error, Lock, Mapped, Wait};

/// All registers of a directory, one file `<name>.register` each.
///
/// A register that cannot be opened is kept as its error, so that asking for it
/// fails and the others can still be used and shown.
///
/// ```
/// use register::{Import, Scope, Source};
/// use terms::{Date, Number};
/// use vault::{Registers, Wait};
///
/// let dir = tempfile::tempdir().unwrap();
/// let mut registers = Registers::open(dir.path()).unwrap();
/// assert!(registers.get(&Source::Tps).unwrap().is_none());
///
/// let as_of = Date::parse("2026-11-20").unwrap();
/// let number = Number::from_e164("+447700900123").unwrap();
/// let edition = Import::full(Source::Tps, as_of, Scope::Whole, vec![number]);
/// registers.import(edition, Wait::No).unwrap();
/// assert_eq!(registers.get(&Source::Tps).unwrap().unwrap().editions().len(), 1);
/// ```
#[derive(Debug)]
pub struct Registers {
    dir: PathBuf,
    held: BTreeMap<Source, Result<Register<Mapped>, Error>>,
}

const SUFFIX: &str = "register";

impl Registers {
    /// Opens every register of `dir`; a directory that does not exist holds none.
    ///
    /// # Errors
    /// [`Error::Io`] when the directory cannot be listed, [`Error::Misnamed`] for
    /// a register file whose name cannot be a register's.
    pub fn open(dir: &Path) -> Result<Self, Error> {
        let mut held = BTreeMap::new();
        let entries = match fs::read_dir(dir) {
            Ok(entries) => Some(entries),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(Error::io("list", dir)(error)),
        };
        for entry in entries.into_iter().flatten() {
            let path = entry.map_err(Error::io("list", dir))?.path();
            if path.extension().is_none_or(|suffix| suffix != SUFFIX) {
                continue;
            }
            let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
            let Ok(source) = Source::parse(name) else { return Err(Error::Misnamed { path }) };
            let register = open(&path, &source);
            held.insert(source, register);
        }
        Ok(Self { dir: dir.to_owned(), held })
    }

    /// The register of this source, if there is one.
    ///
    /// # Errors
    /// Why it could not be opened: then nothing can be screened against it.
    pub fn get(&self, source: &Source) -> Result<Option<&Register<Mapped>>, &Error> {
        self.held.get(source).map(Result::as_ref).transpose()
    }

    /// All of them by name, those that could not be opened too.
    pub fn iter(&self) -> impl Iterator<Item = (&Source, Result<&Register<Mapped>, &Error>)> {
        self.held.iter().map(|(source, register)| (source, register.as_ref()))
    }

    /// The directory.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The file of this register, whether or not it exists.
    #[must_use]
    pub fn path(&self, source: &Source) -> PathBuf {
        self.dir.join(source.id()).with_extension(SUFFIX)
    }

    /// Takes an edition, update or look-ups in. When this returns, it is on the
    /// disk; when the process is killed before, the register is as it was.
    ///
    /// # Errors
    /// [`Error::Register`] when the import is refused or the register is damaged,
    /// [`Error::Locked`], [`Error::Io`]; the register is then as it was.
    pub fn import(&mut self, import: Import, wait: Wait) -> Result<Report, Error> {
        let source = import.source().clone();
        create_private_dir(&self.dir)?;
        let lock = Lock::take(&self.dir, &format!("importing {source}"), wait)?;
        sweep(&self.dir)?;
        let path = self.path(&source);
        // What is on the disk now, which another process may have written since.
        let exists = path.try_exists().map_err(Error::io("open", &path))?;
        let old = exists.then(|| open(&path, &source)).transpose()?;
        let merged = merge_by(old.as_ref(), import, at_once).map_err(refused(&source))?;
        if merged.parts().next().is_some() {
            replace(&path, |out| merged.parts().try_for_each(|part| out.write_all(part)))?;
        }
        drop(lock);
        let report = merged.report;
        self.held.insert(source.clone(), open(&path, &source));
        Ok(report)
    }
}

/// Does both at once, the second on a thread of its own.
fn at_once(first: &mut dyn FnMut(), second: &mut (dyn FnMut() + Send)) {
    thread::scope(|scope| {
        scope.spawn(second);
        first();
    });
}

fn open(path: &Path, source: &Source) -> Result<Register<Mapped>, Error> {
    let register = Register::open(Mapped::open(path)?).map_err(refused(source))?;
    if register.source() == source {
        Ok(register)
    } else {
        Err(Error::Misnamed { path: path.to_owned() })
    }
}

fn refused(source: &Source) -> impl Fn(register::Error) -> Error {
    let name = source.id().to_owned();
    move |source| Error::Register { name: name.clone(), source }
}

#[cfg(test)]
mod tests {
    use register::{Outcome, Scope};
    use terms::{Date, Number, State};

    use super::*;

    fn edition(source: Source, day: u16, numbers: std::ops::Range<u64>) -> Import {
        let numbers = numbers.map(|n| Number::gb(7_700_900_000 + n).unwrap()).collect();
        Import::full(source, Date::from_epoch_days(day), Scope::Whole, numbers)
    }

    #[test]
    fn what_was_imported_is_there_when_opened_again() {
        let dir = tempfile::tempdir().unwrap();
        let mut registers = Registers::open(&dir.path().join("registers")).unwrap();
        registers.import(edition(Source::Tps, 100, 0..50), Wait::No).unwrap();
        registers.import(edition(Source::Ctps, 100, 50..60), Wait::No).unwrap();
        registers.import(edition(Source::Tps, 110, 0..40), Wait::No).unwrap();
        let again = Registers::open(registers.dir()).unwrap();
        assert_eq!(again.iter().count(), 2);
        let tps = again.get(&Source::Tps).unwrap().unwrap();
        tps.verify().unwrap();
        let number = Number::gb(7_700_900_045).unwrap();
        let known = tps.standing(number, Date::from_epoch_days(105)).unwrap();
        assert_eq!(known.state, State::Maybe);
        assert!(again.get(&Source::Fps).unwrap().is_none());
    }

    #[test]
    fn a_second_import_of_the_same_edition_writes_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let mut registers = Registers::open(dir.path()).unwrap();
        registers.import(edition(Source::Tps, 100, 0..50), Wait::No).unwrap();
        let written = fs::metadata(registers.path(&Source::Tps)).unwrap().modified().unwrap();
        let report = registers.import(edition(Source::Tps, 100, 0..50), Wait::No).unwrap();
        assert_eq!(report.outcome, Outcome::AlreadyHeld);
        let now = fs::metadata(registers.path(&Source::Tps)).unwrap().modified().unwrap();
        assert_eq!(written, now);
    }

    #[test]
    fn a_damaged_register_fails_and_the_others_do_not() {
        let dir = tempfile::tempdir().unwrap();
        let mut registers = Registers::open(dir.path()).unwrap();
        registers.import(edition(Source::Tps, 100, 0..50), Wait::No).unwrap();
        registers.import(edition(Source::Ctps, 100, 0..50), Wait::No).unwrap();
        let path = registers.path(&Source::Tps);
        let bytes = fs::read(&path).unwrap();
        replace(&path, |out| out.write_all(&bytes[..bytes.len() - 1])).unwrap();
        let mut again = Registers::open(dir.path()).unwrap();
        assert!(matches!(again.get(&Source::Tps), Err(Error::Register { .. })));
        assert!(again.get(&Source::Ctps).unwrap().is_some());
        let refused = again.import(edition(Source::Tps, 120, 0..50), Wait::No);
        assert!(matches!(refused, Err(Error::Register { .. })), "never over a damaged register");
        assert_eq!(fs::read(&path).unwrap().len(), bytes.len() - 1);
    }

    #[test]
    fn a_register_under_a_wrong_name_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let mut registers = Registers::open(dir.path()).unwrap();
        registers.import(edition(Source::Tps, 100, 0..50), Wait::No).unwrap();
        fs::rename(registers.path(&Source::Tps), registers.path(&Source::Ctps)).unwrap();
        let again = Registers::open(dir.path()).unwrap();
        assert!(matches!(again.get(&Source::Ctps), Err(Error::Misnamed { .. })));
        replace(&dir.path().join("My List.register"), |_| Ok(())).unwrap();
        assert!(matches!(Registers::open(dir.path()), Err(Error::Misnamed { .. })));
    }

    #[test]
    fn a_writer_is_refused_while_another_writes_and_readers_are_not() {
        let dir = tempfile::tempdir().unwrap();
        let mut registers = Registers::open(dir.path()).unwrap();
        registers.import(edition(Source::Tps, 100, 0..50), Wait::No).unwrap();
        let other = Lock::take(dir.path(), "importing ctps", Wait::No).unwrap();
        let refused = registers.import(edition(Source::Tps, 101, 0..50), Wait::No);
        assert!(matches!(refused, Err(Error::Locked { .. })));
        assert!(Registers::open(dir.path()).unwrap().get(&Source::Tps).is_ok());
        drop(other);
        registers.import(edition(Source::Tps, 101, 0..50), Wait::No).unwrap();
    }
}
