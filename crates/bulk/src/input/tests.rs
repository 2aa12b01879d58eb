//! Every kind of file, good and bad, with its code and place.

mod bad;
mod good;
mod packed;
mod workbooks;

use std::{fs, path::PathBuf};

use tempfile::TempDir;
use terms::Code;

use super::*;
use crate::{Refused, codes, records};

/// A folder with one file in it.
struct Fixture {
    _dir: TempDir,
    path: PathBuf,
}

impl Fixture {
    fn new(name: &str, bytes: &[u8]) -> Self {
        let dir = TempDir::new().unwrap();
        let path = dir.path().join(name);
        fs::write(&path, bytes).unwrap();
        Self { _dir: dir, path }
    }

    fn open(&self) -> Result<Input, Refused> {
        self.open_with(&Options::default())
    }

    fn open_with(&self, options: &Options) -> Result<Input, Refused> {
        open(&Source::Path(self.path.clone()), options)
    }
}

fn opened(bytes: &[u8]) -> Input {
    Fixture::new("leads.csv", bytes).open().unwrap()
}

/// What a file is refused for: when it is opened, or when it is read to its end.
fn refused(bytes: &[u8]) -> (Code, Option<u64>) {
    refused_with(bytes, &Options::default())
}

fn refused_with(bytes: &[u8], options: &Options) -> (Code, Option<u64>) {
    let fixture = Fixture::new("leads.csv", bytes);
    let result = fixture.open_with(options).and_then(|input| rows(input).map(drop));
    let problem = result.unwrap_err().0.remove(0);
    (problem.code, problem.place.row)
}

type Rows = Vec<(u64, Vec<String>)>;

/// All rows of a file, with their numbers.
fn rows(input: Input) -> Result<Rows, Refused> {
    let mut rows = Vec::new();
    let dialect = input.dialect;
    records::for_each(input.chunks(64), dialect, |row, record| {
        let cells = (0..record.fields.len()).filter_map(|i| record.text(i));
        rows.push((row, cells.map(|c| String::from_utf8_lossy(&c).into_owned()).collect()));
        Ok(())
    })?;
    Ok(rows)
}

fn cells(input: Input) -> Vec<Vec<String>> {
    rows(input).unwrap().into_iter().map(|(_, cells)| cells).collect()
}

fn note_codes(input: &Input) -> Vec<&'static str> {
    input.notes.iter().map(|note| note.code.0).collect()
}
