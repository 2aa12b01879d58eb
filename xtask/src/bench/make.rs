//! Makes the files of the race from a seed; a file that is there already is made no second time.
//!
//! Each file is written beside its place and moved there when it is whole. Its name says the seed
//! and what it holds, and `<file>.json` how many of its rows end in which class, as they were
//! drawn: what every racer must count too.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

use super::calls::{self, Calls};
use super::days;
use super::leads::{self, Truth, written};
use super::register::Register;
use crate::{say, tree};

/// The seed of all files.
const SEED: u64 = 20_261_126;
/// Changes whenever other bytes are made of the same seed.
const RECIPE: u64 = 1;
/// Bytes that are written at once.
const PIECE: usize = 1 << 20;

const ABOUT: &str = "\
SYNTHETIC. All files here were made by `cargo xtask bench` from a seed, to measure speed.

The numbers are drawn at random from the ranges of the United Kingdom's numbering plan, the names and
postcodes from short lists. Nobody is meant, nothing here was taken from any register or list, and a number
that really exists says nothing about whoever has it. Never call these numbers, and never pass the files on.
";

/// How much is to be made.
pub(super) struct Sizes<'a> {
    pub(super) listed: u64,
    /// Lists of so many leads each.
    pub(super) leads: &'a [u64],
    pub(super) clean: u64,
    pub(super) calls: u64,
}

/// Makes what is missing below this folder, and gives the folder that holds it.
pub(super) fn make(below: &Path, sizes: &Sizes<'_>) -> Result<PathBuf> {
    let folder = folder(below, sizes.listed);
    fs::create_dir_all(&folder).with_context(|| format!("no folder `{}`", folder.display()))?;
    fs::write(folder.join("SYNTHETIC.txt"), ABOUT)?;
    let mut maker = Maker { folder: &folder, listed: sizes.listed, register: None };
    maker.registers()?;
    for rows in sizes.leads {
        maker.list(&format!("leads-{rows}.csv"), *rows, leads::HEADER, leads::lead)?;
    }
    maker.list(&format!("clean-{}.txt", sizes.clean), sizes.clean, b"", leads::clean)?;
    maker.calls(sizes.calls)?;
    Ok(folder)
}

/// The folder of all files with so many listed numbers.
pub(super) fn folder(below: &Path, listed: u64) -> PathBuf {
    below.join(format!("made-{RECIPE}-{SEED}-{listed}"))
}

struct Maker<'a> {
    folder: &'a Path,
    listed: u64,
    /// Made when the first file needs it.
    register: Option<Register>,
}

impl Maker<'_> {
    /// The register with dates, its editions as lists, and a second register with a tenth of the first edition.
    fn registers(&mut self) -> Result<()> {
        let dates: Vec<String> = (0..=days::EDITIONS[2]).map(days::text).collect();
        self.file("register.csv", |register, out| {
            out.bytes.extend_from_slice(b"number,listed_on\n");
            for number in register.numbers() {
                written(&mut out.bytes, "0*,", *number);
                let day = register.since(*number) as usize;
                out.bytes.extend_from_slice(dates.get(day).map_or(b"", |date| date.as_bytes()));
                out.bytes.push(b'\n');
                out.row()?;
            }
            Ok(json!({ "numbers": register.numbers().len() }))
        })?;
        for edition in days::EDITIONS {
            self.numbers(&format!("tps-{}.txt", days::text(edition)), edition, 1)?;
        }
        self.numbers("ctps.txt", days::EDITIONS[0], 10)
    }

    /// Every so-manieth of the numbers that were listed on a day.
    fn numbers(&mut self, name: &str, day: u64, every: usize) -> Result<()> {
        self.file(name, |register, out| {
            let mut count = 0_u64;
            let listed = register.numbers().iter().filter(|number| register.since(**number) <= day);
            for number in listed.step_by(every) {
                written(&mut out.bytes, "0*\n", *number);
                out.row()?;
                count += 1;
            }
            Ok(json!({ "numbers": count }))
        })
    }

    fn list(
        &mut self,
        name: &str,
        rows: u64,
        header: &[u8],
        row: impl Fn(&mut Vec<u8>, &Register, u64, u64) -> Truth,
    ) -> Result<()> {
        self.file(name, |register, out| {
            out.bytes.extend_from_slice(header);
            let mut counts = [0_u64; 3];
            for place in 1..=rows {
                let truth = row(&mut out.bytes, register, SEED, place);
                counts.iter_mut().skip(truth as usize).take(1).for_each(|count| *count += 1);
                out.row()?;
            }
            let [callable, blocked, unreadable] = counts;
            Ok(json!({ "callable": callable, "blocked": blocked, "unreadable": unreadable }))
        })
    }

    fn calls(&mut self, rows: u64) -> Result<()> {
        self.file(&format!("calls-{rows}.csv"), |register, out| {
            let calls = Calls::new(register, SEED, rows);
            out.bytes.extend_from_slice(calls::HEADER);
            let mut unlawful = 0_u64;
            for row in 1..=rows {
                unlawful += u64::from(calls.call(&mut out.bytes, row));
                out.row()?;
            }
            Ok(json!({ "unlawful": unlawful }))
        })
    }

    /// Makes a file, unless it is there; `write` gives what must be counted in it.
    fn file(
        &mut self,
        name: &str,
        write: impl FnOnce(&Register, &mut Out) -> Result<Value>,
    ) -> Result<()> {
        let path = self.folder.join(name);
        let truth = self.folder.join(format!("{name}.json"));
        if path.is_file() && truth.is_file() {
            return Ok(());
        }
        let register = match self.register.take() {
            Some(register) => register,
            None => {
                let ranges = tree::text(&tree::root()?, "crates/numbers/src/gb/ranges.txt")?;
                Register::make(SEED, self.listed, &ranges)?
            }
        };
        let part = self.folder.join(format!("{name}.part"));
        let mut out = Out { file: File::create(&part)?, bytes: Vec::with_capacity(2 * PIECE) };
        let counts = write(&register, &mut out)?;
        out.file.write_all(&out.bytes)?;
        fs::rename(&part, &path)?;
        fs::write(&truth, format!("{counts}\n"))?;
        say::line(format_args!("made {name}: {counts}"));
        self.register = Some(register);
        Ok(())
    }
}

/// A file that is written in large pieces.
struct Out {
    file: File,
    bytes: Vec<u8>,
}

impl Out {
    /// After each row.
    fn row(&mut self) -> Result<()> {
        if self.bytes.len() >= PIECE {
            self.file.write_all(&self.bytes).context("the made-up files do not fit")?;
            self.bytes.clear();
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: Sizes = Sizes { listed: 20_000, leads: &[1_000], clean: 500, calls: 2_000 };

    #[test]
    fn files_are_made_once_and_the_same_each_time() {
        let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (first, second) =
            (make(one.path(), &SMALL).unwrap(), make(two.path(), &SMALL).unwrap());
        let names =
            ["register.csv", "tps-2022-09-01.txt", "ctps.txt", "leads-1000.csv", "clean-500.txt"];
        for name in names.into_iter().chain(["calls-2000.csv", "calls-2000.csv.json"]) {
            let bytes = fs::read(first.join(name)).unwrap();
            assert!(!bytes.is_empty() && bytes == fs::read(second.join(name)).unwrap(), "{name}");
        }
        fs::write(first.join("ctps.txt"), "kept").unwrap();
        make(one.path(), &SMALL).unwrap();
        assert_eq!(fs::read_to_string(first.join("ctps.txt")).unwrap(), "kept");
    }

    #[test]
    fn a_shorter_list_is_the_beginning_of_a_longer_one() {
        let folder = tempfile::tempdir().unwrap();
        let made = make(folder.path(), &Sizes { leads: &[1_000, 1_500], ..SMALL }).unwrap();
        let read = |name: &str| fs::read_to_string(made.join(name)).unwrap();
        assert!(read("leads-1500.csv").starts_with(&read("leads-1000.csv")));
        let counts: Value = serde_json::from_str(&read("leads-1000.csv.json")).unwrap();
        let all = ["callable", "blocked", "unreadable"].map(|key| counts[key].as_u64().unwrap());
        assert_eq!(all.iter().sum::<u64>(), 1_000);
    }

    #[test]
    fn the_last_edition_is_the_register() {
        let folder = tempfile::tempdir().unwrap();
        let made = make(folder.path(), &SMALL).unwrap();
        let dated = fs::read_to_string(made.join("register.csv")).unwrap();
        let listed: Vec<&str> = dated.lines().skip(1).filter_map(|line| line.get(..11)).collect();
        let last = fs::read_to_string(made.join("tps-2024-01-01.txt")).unwrap();
        assert_eq!(listed, last.lines().collect::<Vec<_>>());
    }
}
