//! `cargo xtask bench`: `uphold screen` against what a user might reach for instead.
//!
//! The race itself is `bench/race.py`: it makes one list from a seed, lets every
//! tool run on it in turn, several times over, and prints ratios within that one
//! run. Seconds by themselves say little: the same machine drifts.

use anyhow::{Result, bail};

use crate::metadata::Metadata;
use crate::{run, setup, tree};

const ROWS: u64 = 1_346_503;
const ROUNDS: u64 = 7;
const RACE: &str = "bench/race.py";

/// The chore; `--rows N` and `--rounds N` change its size.
pub(crate) fn bench(options: &[String]) -> Result<()> {
    let root = tree::root()?;
    let rows = run::number_after(options, "--rows")?.unwrap_or(ROWS).to_string();
    let rounds = run::number_after(options, "--rounds")?.unwrap_or(ROUNDS).to_string();
    run::check(&mut run::cargo(&root, &["build", "--release", "--locked", "-p", "uphold"]))?;
    let target = Metadata::read(&root)?.target;
    let python = setup::python(&root, &target, "bench")?;
    let words = [RACE, "--rows", rows.as_str(), "--rounds", rounds.as_str()];
    let mut race = run::program(&root, python, &words);
    race.arg("--uphold").arg(target.join("release/uphold"));
    race.arg("--scratch").arg(target.join("bench"));
    if !run::watch(&mut race, |_| {})? {
        bail!("the race was not run to its end");
    }
    Ok(())
}
