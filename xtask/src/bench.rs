//! `cargo xtask bench`: `uphold` against what a user might reach for instead.
//!
//! The files are made here, from a seed; the races themselves are scripts of `bench/`: each lets
//! every tool do the same work in turn, several times over, and prints ratios within that one
//! run. Seconds by themselves say little: the same machine drifts.

use std::path::Path;

use anyhow::{Result, bail};

use crate::metadata::Metadata;
use crate::{run, setup, tree};
use make::Sizes;

mod calls;
mod chance;
mod days;
mod leads;
mod make;
mod register;

/// Rows of each, unless more or fewer are asked for.
const USUAL: [u64; 2] = [1_346_503, 8_500_000];
const ROUNDS: u64 = 7;
/// The races, each a script of its own.
const RACES: [&str; 2] = ["bench/race.py", "bench/audit.py"];

/// The chore; `--rows N` and `--rounds N` change its size.
pub(crate) fn bench(options: &[String]) -> Result<()> {
    if let Some(folder) = run::word_after(options, "--make")? {
        return files(Path::new(folder), options);
    }
    let root = tree::root()?;
    let rows = run::number_after(options, "--rows")?;
    let rounds = run::number_after(options, "--rounds")?.unwrap_or(ROUNDS).to_string();
    run::check(&mut run::cargo(&root, &["build", "--release", "--locked", "-p", "uphold"]))?;
    let target = Metadata::read(&root)?.target;
    let python = setup::python(&root, &target, "bench")?;
    for (script, usual) in RACES.into_iter().zip(USUAL) {
        let rows = rows.unwrap_or(usual).to_string();
        let words = [script, "--rows", rows.as_str(), "--rounds", rounds.as_str()];
        let mut race = run::program(&root, &python, &words);
        race.arg("--uphold").arg(target.join("release/uphold"));
        race.arg("--scratch").arg(target.join("bench"));
        if !run::watch(&mut race, |_| {})? {
            bail!("the race was not run to its end");
        }
    }
    Ok(())
}

/// Only makes the files, below a folder.
fn files(below: &Path, options: &[String]) -> Result<()> {
    let size = |name, usual| Ok(run::number_after(options, name)?.unwrap_or(usual));
    let leads: Result<u64> = size("--leads", 50_000_000);
    let leads = leads?;
    let sizes = Sizes {
        listed: size("--listed", 18_000_000)?,
        leads: &[leads.min(1_346_503), leads],
        clean: leads,
        calls: size("--calls", 100_000_000)?,
    };
    make::make(below, &sizes).map(drop)
}
