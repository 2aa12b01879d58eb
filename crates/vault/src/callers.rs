//! The registered callers: who calls, under which names.

mod name;

use std::collections::BTreeMap;
use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use self::name::{company_key, key, slug};
use crate::replace::{create_private_dir, replace};
use crate::{Error, Lock, Wait};

/// One registered caller.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Caller {
    /// Stable, lower case: what objections and campaigns name.
    pub id: String,
    /// The name as registered.
    pub name: String,
    /// The company number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// Other names that stand for the same.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Groups of brands that it belongs to: an objection to the group is one to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<String>,
}

/// A caller that is to be registered; it gets its id then.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewCaller {
    /// The name as registered.
    pub name: String,
    /// The company number.
    pub company: Option<String>,
    /// Other names that stand for the same.
    pub aliases: Vec<String>,
    /// Groups of brands that it belongs to.
    pub groups: Vec<String>,
}

/// All registered callers, found by any of their names.
///
/// Letter case, punctuation and the ways of writing *Limited* do not matter, `&`
/// is *and*; nothing else is guessed.
///
/// ```
/// use vault::{Callers, NewCaller, Wait};
///
/// let dir = tempfile::tempdir().unwrap();
/// let mut callers = Callers::open(&dir.path().join("callers.toml")).unwrap();
/// let acme = NewCaller { name: "Acme Ltd".into(), ..NewCaller::default() };
/// assert_eq!(callers.add(acme, Wait::No).unwrap().id, "acme-ltd");
/// assert_eq!(callers.find("ACME LIMITED.").unwrap().id, "acme-ltd");
/// assert!(callers.find("Acme plc").is_none());
/// ```
#[derive(Debug)]
pub struct Callers {
    path: PathBuf,
    callers: Vec<Caller>,
    /// Every name, alias, id and company number, reduced to what matters.
    by_key: BTreeMap<String, usize>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct CallersRecord {
    format: u32,
    #[serde(default)]
    caller: Vec<Caller>,
}

const FORMAT: u32 = 1;

impl Callers {
    /// Reads `callers.toml`; a file that does not exist names nobody.
    ///
    /// # Errors
    /// [`Error::Callers`] when it is no such list or one name stands for two
    /// callers, [`Error::Io`].
    pub fn open(path: &Path) -> Result<Self, Error> {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => format!("format = {FORMAT}"),
            Err(error) => return Err(Error::io("read", path)(error)),
        };
        let record: CallersRecord = toml::from_str(&text)
            .map_err(|error| Error::Callers { cause: error.message().to_owned() })?;
        if record.format != FORMAT {
            let cause = format!("format {} is not {FORMAT}", record.format);
            return Err(Error::Callers { cause });
        }
        let mut callers =
            Self { path: path.to_owned(), callers: Vec::new(), by_key: BTreeMap::new() };
        for caller in record.caller {
            let taken = |error: Error| Error::Callers { cause: error.to_string() };
            callers.enter(caller).map_err(taken)?;
        }
        Ok(callers)
    }

    /// The caller of this name, alias, id or company number; `None` when it is unknown.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Caller> {
        self.by_key.get(&key(name)).and_then(|&i| self.callers.get(i))
    }

    /// All of them, in the order in which they were registered.
    pub fn iter(&self) -> impl Iterator<Item = &Caller> {
        self.callers.iter()
    }

    /// Registers a caller, or adds names and groups to the one that has this name.
    /// When this returns, it is on the disk.
    ///
    /// # Errors
    /// [`Error::CallerTaken`] when a name, alias or company number belongs to
    /// another, [`Error::CallerNameless`], [`Error::Locked`], [`Error::Io`].
    pub fn add(&mut self, new: NewCaller, wait: Wait) -> Result<&Caller, Error> {
        let dir = self.path.parent().map(Path::to_owned).unwrap_or_default();
        create_private_dir(&dir)?;
        let lock = Lock::take(&dir, "registering a caller", wait)?;
        // What is on the disk now, which another process may have added to.
        let mut callers = Self::open(&self.path)?;
        let at = match callers.by_key.get(&key(&new.name)).copied() {
            Some(at) => callers.extend(at, new)?,
            None => {
                let id = callers.free_id(&slug(&new.name));
                let NewCaller { name, company, aliases, groups } = new;
                callers.enter(Caller { id, name, company, aliases, groups })?
            }
        };
        callers.save()?;
        drop(lock);
        *self = callers;
        self.callers.get(at).ok_or(Error::CallerNameless)
    }

    /// Gives a registered caller further names and groups, and a number if it has none.
    fn extend(&mut self, at: usize, new: NewCaller) -> Result<usize, Error> {
        for alias in &new.aliases {
            let holder = self.by_key.get(&key(alias)).filter(|&&holder| holder != at);
            if let Some(other) = holder.and_then(|&holder| self.callers.get(holder)) {
                return Err(Error::CallerTaken { name: alias.clone(), other: other.id.clone() });
            }
        }
        let mut callers = self.callers.clone();
        let Some(caller) = callers.get_mut(at) else { return Err(Error::CallerNameless) };
        let own = |alias: &String| self.by_key.get(&key(alias)) == Some(&at);
        caller.aliases.extend(new.aliases.into_iter().filter(|alias| !own(alias)));
        let further: Vec<_> =
            new.groups.into_iter().filter(|group| !caller.groups.contains(group)).collect();
        caller.groups.extend(further);
        if let Some(company) = new.company {
            let same = caller.company.as_deref().map(company_key) == Some(company_key(&company));
            if caller.company.is_some() && !same {
                let other = caller.id.clone();
                return Err(Error::CallerTaken { name: company, other });
            }
            caller.company = Some(company);
        }
        self.callers.clear();
        self.by_key.clear();
        for caller in callers {
            self.enter(caller)?;
        }
        Ok(at)
    }

    /// Enters a caller under all its names, or refuses it whole.
    fn enter(&mut self, caller: Caller) -> Result<usize, Error> {
        let mut keys = Vec::new();
        let company = caller.company.iter().map(|number| company_key(number));
        let names = [&caller.id, &caller.name].into_iter().chain(&caller.aliases);
        for (given, key) in names
            .map(|name| (name.clone(), key(name)))
            .chain(company.map(|key| (caller.company.clone().unwrap_or_default(), key)))
        {
            if key.is_empty() {
                return Err(Error::CallerNameless);
            }
            if let Some(other) = self.by_key.get(&key).and_then(|&i| self.callers.get(i)) {
                return Err(Error::CallerTaken { name: given, other: other.id.clone() });
            }
            keys.push(key);
        }
        let at = self.callers.len();
        self.by_key.extend(keys.into_iter().map(|key| (key, at)));
        self.callers.push(caller);
        Ok(at)
    }

    /// This id, or the first of `id-2`, `id-3`, … that nobody has.
    fn free_id(&self, id: &str) -> String {
        let taken = |id: &str| self.by_key.contains_key(&key(id));
        let own = !self.callers.iter().any(|caller| caller.id == id);
        if own && !taken(id) {
            return id.to_owned();
        }
        let ids = (2_u32..).map(|n| format!("{id}-{n}"));
        ids.into_iter().find(|id| !taken(id)).unwrap_or_default()
    }

    fn save(&self) -> Result<(), Error> {
        let record = CallersRecord { format: FORMAT, caller: self.callers.clone() };
        let text = toml::to_string(&record)
            .map_err(|error| Error::Callers { cause: error.to_string() })?;
        replace(&self.path, |out| out.write_all(text.as_bytes()))
    }
}

#[cfg(test)]
mod tests;
