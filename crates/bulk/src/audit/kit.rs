//! The recompute kit: a plain SQL script with which anybody gets the same figures from the same
//! files without this program.
//!
//! The folder holds the script, what it needs beside the records (clocks, standings, statements, odd
//! cells), and the digests of the records. The script reads the files line by line and cuts them
//! itself; a file that DuckDB cannot read so is copied ([`is_even`]).

mod columns;
mod copy;
mod data;
mod law;
mod read;
mod sql;

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Component, Path, PathBuf};

use evidence::Hash;
use sha2::{Digest as _, Sha256};

use super::plan::{File, Plan};
use super::read::{CHUNK, FileFacts};
use crate::input::{Compression, Header, Kind, Source};
use crate::screen::codes::unwritable;
use crate::{Error, calls};

pub use copy::is_even;
pub use data::{Data, Defaults, Part, Readings, simple};

/// The script's companion in Python.
const RUN: &str = include_str!("kit/run.py");

/// A file of records, as the script reads it.
#[derive(Clone, Debug)]
struct FileUse {
    /// Its place in the plan.
    index: usize,
    /// As it is told.
    name: String,
    /// Where it lies, as it was given.
    path: String,
    /// It is not seen from where the others are.
    apart: bool,
    kind: Kind,
    compression: Compression,
    shown: Shown,
    /// The first row that can hold a call.
    first_row: u64,
    /// The copy that is read instead, within the kit.
    copy: Option<String>,
}

/// How its columns stand in it.
#[derive(Clone, Debug)]
struct Shown {
    header: Header,
    delimiter: u8,
}

impl FileUse {
    /// The file in SQL.
    fn place(&self) -> String {
        match &self.copy {
            Some(copy) => columns::text(copy),
            None if self.apart => columns::text(&self.path),
            None => format!("getvariable('records') || {}", columns::text(&self.path)),
        }
    }
}

/// What the kit is made of.
#[derive(Debug)]
pub struct Kit<'a> {
    /// What was audited, and by what.
    pub plan: &'a Plan,
    /// What was noticed in each file.
    pub facts: &'a [FileFacts],
    /// What stands before the path of each file to find it from within the kit, such as `../../`.
    pub base: &'a str,
    /// What the registers show of numbers that they do not name.
    pub defaults: &'a Defaults,
}

impl Kit<'_> {
    /// Writes the kit into a folder that is made for it; gives its files and their digests.
    /// `readme` makes README.txt of the copies that had to be made, each with its original.
    ///
    /// # Errors
    /// When a file cannot be read again, or the folder not be written.
    pub fn write<E: From<Error>>(
        &self,
        folder: &Path,
        readme: impl FnOnce(&[(String, String)]) -> Result<String, E>,
        data: &mut Data,
    ) -> Result<Vec<(String, Hash)>, E> {
        let io = |error| Error::Refused(unwritable(error, folder));
        fs::create_dir_all(folder).map_err(io)?;
        let mut files = Vec::new();
        for (index, file) in self.plan.files.iter().enumerate() {
            files.extend(self.file(index, file, folder)?);
        }
        let copied = files.iter().filter_map(|it| Some((it.copy.clone()?, it.name.clone())));
        let copied: Vec<(String, String)> = copied.collect();
        let zones = self.plan.files.iter().map(|file| &file.zone);
        let texts = [
            ("README.txt", readme(&copied)?),
            ("inputs.sha256", self.inputs()),
            ("recompute.sql", sql::script(self, &files).map_err(Error::from)?),
            ("run.py", RUN.to_owned()),
            ("offsets.csv", data::offsets(zones.chain([&self.plan.london]))),
            ("default_standings.csv", self.defaults.csv()),
        ];
        for (name, text) in &texts {
            fs::write(folder.join(name), text).map_err(io)?;
        }
        data.write(folder).map_err(io)?;
        let written = texts.iter().map(|(name, _)| (*name).to_owned());
        let data = ["standings.csv", "statements.csv", "readings.csv"].map(str::to_owned);
        let copies = copied.into_iter().map(|(copy, _)| copy);
        let digest = |name: String| {
            let hash = digest_of(&folder.join(&name)).map_err(io)?;
            Ok((name, hash))
        };
        written.chain(data).chain(copies).map(digest).collect()
    }

    /// Whether all paths stand by themselves, so that nothing needs to stand before them.
    fn rooted(&self) -> bool {
        self.plan.files.iter().all(|file| file.path.is_absolute())
    }

    /// `inputs.sha256`, as `sha256sum` reads it from the place that the paths are seen from.
    fn inputs(&self) -> String {
        let lines = self.plan.files.iter().map(|it| format!("{}  {}\n", it.digest, seen(&it.path)));
        lines.collect()
    }

    fn file(&self, index: usize, file: &File, folder: &Path) -> Result<Option<FileUse>, Error> {
        let facts = self.facts.get(index).cloned().unwrap_or_default();
        let Some(system) = self.plan.systems.get(file.system) else { return Ok(None) };
        if facts.rows == 0 {
            return Ok(None);
        }
        let mapping = &system.mapping;
        let input = calls::open(&Source::Path(file.path.clone()), mapping)?;
        let mut read = FileUse {
            index,
            name: file.name.clone(),
            path: seen(&file.path),
            apart: file.path.is_absolute() && !self.rooted(),
            kind: input.recognised.kind,
            compression: input.recognised.compression,
            first_row: input.first_row,
            copy: None,
            shown: Shown { delimiter: input.dialect.delimiter, header: input.header.clone() },
        };
        let even = !facts.uneven && facts.broken.is_none();
        let native = read.kind == Kind::Parquet || even;
        if !(native && facts.broken.is_none() && copy::is_readable(&input, &file.path)) {
            let name = format!("converted/{}.csv", index + 1);
            let to = folder.join(&name);
            if let Some(parent) = to.parent() {
                fs::create_dir_all(parent).map_err(|error| unwritable(error, parent))?;
            }
            copy::write(&file.path, mapping, facts.rows, CHUNK, &to)?;
            read.copy = Some(name);
        }
        Ok(Some(read))
    }
}

fn digest_of(path: &Path) -> std::io::Result<Hash> {
    let mut file = BufReader::with_capacity(1 << 16, fs::File::open(path)?);
    let mut digest = Sha256::new();
    loop {
        let bytes = file.fill_buf()?;
        if bytes.is_empty() {
            return Ok(Hash(digest.finalize().into()));
        }
        digest.update(bytes);
        let length = bytes.len();
        file.consume(length);
    }
}

fn seen(path: &Path) -> String {
    path.display().to_string()
}

/// What leads from a folder back to the current one: `../../` for `audit/recompute`; the current
/// one in full where the folder lies elsewhere.
#[must_use]
pub fn base(folder: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    let full: PathBuf = here.join(folder);
    let plain = |part: &Component<'_>| matches!(part, Component::Normal(_));
    match full.strip_prefix(&here) {
        Ok(rest) if rest.components().all(|part| plain(&part)) => {
            "../".repeat(rest.components().count())
        }
        _ => format!("{}/", here.display()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_from_the_kit() {
        let here = std::env::current_dir().unwrap();
        assert_eq!(base(Path::new("audit/recompute")), "../../");
        assert_eq!(base(&here.join("audit")), "../");
        assert_eq!(base(Path::new("../audit")), format!("{}/", here.display()));
        assert_eq!(base(Path::new("/elsewhere/recompute")), format!("{}/", here.display()));
    }

    #[test]
    fn the_simple_reading_gives_international_digits() {
        for text in ["07700 900123", "+447700900123", "0044 7700900123", "44 (7700) 900-123"] {
            assert_eq!(simple(text.as_bytes()), Some(447_700_900_123), "{text}");
        }
        assert_eq!(simple(b"+33199001234"), Some(33_199_001_234));
        for text in ["", "s", "7700900123", "+44 (0) 7700 900123", "0770090012345"] {
            assert_ne!(simple(text.as_bytes()), Some(447_700_900_123), "{text}");
        }
    }
}
