//! `cargo xtask fuzz`: each target of `fuzz/` for a while.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use toml::{Table, Value};

use crate::{run, say, tree};

const SECONDS: u64 = 60;

/// The chore: all targets, or the one that is named.
pub(crate) fn fuzz(options: &[String]) -> Result<()> {
    let root = tree::root()?;
    let seconds = run::number_after(options, "--seconds")?.unwrap_or(SECONDS);
    let targets = targets(&root)?;
    let chosen = chosen(options, &targets)?;
    if !run::starts("cargo-fuzz", &["--version"]) {
        run::check(&mut run::cargo(&root, &["install", "cargo-fuzz", "--locked"]))?;
    }
    for target in &chosen {
        run_one(&root, target, seconds)?;
    }
    say::line(format_args!("{} targets, {seconds} s each: nothing found", chosen.len()));
    Ok(())
}

/// The targets that are named, or all.
fn chosen<'a>(options: &[String], targets: &'a [String]) -> Result<Vec<&'a String>> {
    let mut chosen = Vec::new();
    let mut words = options.iter();
    while let Some(word) = words.next() {
        if word == "--seconds" {
            words.next();
            continue;
        }
        let known = targets.iter().find(|target| *target == word);
        chosen.push(known.with_context(|| format!("there is no target `{word}`"))?);
    }
    Ok(if chosen.is_empty() { targets.iter().collect() } else { chosen })
}

/// One target, on what earlier runs found interesting and on the seeds that are committed.
fn run_one(root: &Path, target: &str, seconds: u64) -> Result<()> {
    let found = root.join("target/fuzz").join(target);
    fs::create_dir_all(&found)?;
    let mut command = run::cargo(root, &["fuzz", "run", target]);
    command.arg(found);
    let seeds = root.join("fuzz/seeds").join(target);
    if seeds.is_dir() {
        command.arg(seeds);
    }
    command.arg("--").arg(format!("-max_total_time={seconds}"));
    // The sanitizer needs options that the stable compiler keeps to itself.
    run::check(command.env("RUSTC_BOOTSTRAP", "1"))
}

/// The names of the binaries of `fuzz/Cargo.toml`.
fn targets(root: &Path) -> Result<Vec<String>> {
    let table: Table = tree::text(root, "fuzz/Cargo.toml")?.parse().context("fuzz/Cargo.toml")?;
    let bins = table.get("bin").and_then(Value::as_array).context("fuzz/ has no targets")?;
    let names = bins.iter().filter_map(|bin| bin.get("name").and_then(Value::as_str));
    let names: Vec<String> = names.map(str::to_owned).collect();
    if names.is_empty() {
        bail!("fuzz/ has no targets");
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn targets_are_chosen_by_name_and_never_by_mistake() {
        let targets = words(&["cell", "register"]);
        assert_eq!(chosen(&words(&["--seconds", "5"]), &targets).unwrap().len(), 2);
        assert_eq!(chosen(&words(&["register"]), &targets).unwrap(), ["register"]);
        assert!(chosen(&words(&["registers"]), &targets).is_err());
    }
}
