//! `cargo xtask bench`: `uphold` against what a user might reach for instead.
//!
//! The files are made here, from a seed; the race is `bench/race.py`, which lets every tool do the
//! same work in turn, several times over, and shows ratios within that one run. Seconds by
//! themselves say little: the same machine drifts.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::metadata::Metadata;
use crate::{run, say, setup, tree};
use make::Sizes;

mod calls;
mod chance;
mod days;
mod leads;
mod make;
mod register;

/// What a user might reach for instead: packages of Python, each with its own list of pins.
const PEERS: [&str; 4] = ["bench-duckdb", "bench-polars", "bench-datafusion", "bench-chdb"];
/// A list that was bought is as long as this, where no more is asked for.
const FEW: u64 = 1_346_503;
const ROUNDS: u64 = 5;
/// Memory in which files may lie.
const MEMORY: &str = "/dev/shm";

/// How much there is to do.
struct Race {
    root: PathBuf,
    target: PathBuf,
    listed: u64,
    leads: u64,
    calls: u64,
    /// Where the files lie, in a folder of their own.
    below: PathBuf,
}

/// The chore.
pub(crate) fn bench(options: &[String]) -> Result<()> {
    let race = Race::read(options)?;
    let only_files = options.iter().any(|word| word == "--make");
    if only_files && !cfg!(debug_assertions) {
        return race.make();
    }
    // What makes them has to be a release build: the other one would take hours.
    let mut files =
        run::cargo(&race.root, &["run", "--quiet", "--release", "--locked", "-p", "xtask"]);
    files.args(["--", "bench", "--make", "--data"]).arg(&race.below);
    files.args(race.sizes()).args(["--listed", &race.listed.to_string()]);
    run::check(&mut files)?;
    if only_files { Ok(()) } else { race.run(options) }
}

impl Race {
    fn read(options: &[String]) -> Result<Self> {
        let root = tree::root()?;
        let target = Metadata::read(&root)?.target;
        let size = |name| run::number_after(options, name);
        let listed = size("--listed")?.unwrap_or(18_000_000);
        let leads = size("--leads")?.unwrap_or(50_000_000);
        let calls = size("--calls")?.unwrap_or(100_000_000);
        let below = match run::word_after(options, "--data")? {
            Some(folder) => std::path::absolute(folder)?,
            None => place(&target, listed, listed * 64 + leads * 98 + calls * 70)?,
        };
        Ok(Self { root, target, listed, leads, calls, below })
    }

    fn make(&self) -> Result<()> {
        let lists = [self.leads.min(FEW), self.leads];
        let (listed, calls) = (self.listed, self.calls);
        make::make(&self.below, &Sizes { listed, leads: &lists, clean: self.leads, calls })?;
        Ok(())
    }

    fn sizes(&self) -> [String; 4] {
        ["--leads".into(), self.leads.to_string(), "--calls".into(), self.calls.to_string()]
    }

    fn run(&self, options: &[String]) -> Result<()> {
        let (root, target) = (&self.root, &self.target);
        for words in
            [["-p", "uphold", "--bins"].as_slice(), &["-p", "vault", "--example", "measure"]]
        {
            let mut build = run::cargo(root, &["build", "--profile", "speed", "--locked"]);
            run::check(build.args(words))?;
        }
        let rounds = run::number_after(options, "--rounds")?.unwrap_or(ROUNDS).to_string();
        let report = match run::word_after(options, "--report")? {
            Some(folder) => std::path::absolute(folder)?,
            None => target.join("bench"),
        };
        let mut race = run::program(root, peers(root, target), &["bench/race.py"]);
        race.args(["--rounds", &rounds]).args(self.sizes());
        race.arg("--data").arg(make::folder(&self.below, self.listed));
        race.arg("--uphold").arg(target.join("speed/uphold"));
        race.arg("--measure").arg(target.join("speed/examples/measure"));
        race.arg("--scratch").arg(target.join("bench")).arg("--report").arg(report);
        if let Some(works) = run::word_after(options, "--only")? {
            race.arg("--only").args(works.split(','));
        }
        if !run::watch(&mut race, |_| {})? {
            bail!("the race was not run to its end");
        }
        Ok(())
    }
}

/// Installs the peers. One that cannot be had is told, and the race goes on without it.
fn peers(root: &Path, target: &Path) -> PathBuf {
    for name in PEERS {
        if let Err(error) = setup::python(root, target, name) {
            say::trouble(format_args!("without {name}: {error:#}"));
        }
    }
    let python = target.join("venv/bin/python");
    if python.is_file() { python } else { "python3".into() }
}

/// Where so many bytes of files go: in memory, if much more than that is free, else on the disk.
fn place(target: &Path, listed: u64, bytes: u64) -> Result<PathBuf> {
    if free_memory() / 4 > bytes && free(Path::new(MEMORY)).is_ok_and(|free| free / 4 > bytes) {
        return Ok(Path::new(MEMORY).join("uphold-bench"));
    }
    let folder = target.join("bench");
    fs::create_dir_all(&folder)?;
    let wanted = bytes / 1_000_000_000 + 1;
    if free(&folder)? < bytes && !make::folder(&folder, listed).is_dir() {
        bail!(
            "the files take {wanted} GB, and less is free; name a folder with `--data`, or ask for less with `--leads` and `--calls`"
        );
    }
    Ok(folder)
}

/// Bytes that programs can still have; 0 where the system does not say so.
fn free_memory() -> u64 {
    let told = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let line = told.lines().find_map(|line| line.strip_prefix("MemAvailable:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
    kilobytes.unwrap_or(0) * 1_024
}

/// Bytes that are free where this folder is.
fn free(folder: &Path) -> Result<u64> {
    let told = run::capture(run::program(folder, "df", &["-Pk", "."]).env("LC_ALL", "C"))?;
    let blocks = told.lines().nth(1).and_then(|line| line.split_whitespace().nth(3));
    let blocks: u64 = blocks.context("`df` said nothing of free space")?.parse()?;
    Ok(blocks * 1_024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn little_goes_where_there_is_room_and_too_much_is_told() {
        let target = tempfile::tempdir().unwrap();
        assert!(place(target.path(), 1, 1_000).is_ok());
        let told = place(target.path(), 1, u64::MAX / 2).unwrap_err().to_string();
        assert!(told.contains("name a folder with `--data`"), "{told}");
        assert!(free(target.path()).unwrap() > 0);
    }
}
