//! `cargo xtask ci`: the whole gate. Every step runs, whatever came before, so that one run shows all.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::{deny, generate, metadata::Metadata, run, say, setup, test, tidy, tree};

/// How many packages the lock file may hold.
const LOCKED_BUDGET: usize = 600;
/// How long the first command of the README may take on two cores, its build included.
const DEMO_BUDGET: Duration = Duration::from_secs(10 * 60);
/// How long the gate may take on two cores.
const TIME_BUDGET: Duration = Duration::from_secs(45 * 60);

type Step = fn(&Path) -> Result<()>;

const STEPS: &[(&str, Step)] = &[
    ("fmt", fmt),
    ("tidy", tidy::all),
    ("deny", deny::all),
    ("demo", demo),
    ("build", build),
    ("generate", generate::compare),
    ("clippy", clippy),
    ("doc", doc),
];

/// The chore.
pub(crate) fn ci() -> Result<()> {
    let root = tree::root()?;
    let start = Instant::now();
    let mut lines = Vec::new();
    let mut failures = 0_u64;
    for (name, step) in STEPS {
        failures += u64::from(!timed(&mut lines, name, || step(&root)));
    }
    let mut tally = test::Tally::default();
    failures += u64::from(!timed(&mut lines, "test", || {
        tally = test::suite(&root, true);
        if tally.failed > 0 { bail!("{} tests failed", tally.failed) } else { Ok(()) }
    }));
    summary(&root, &lines, start.elapsed());
    if failures > 0 {
        say::line(format_args!("{failures} of {} steps FAILED", STEPS.len() + 1));
    }
    say::line(tally.closing_line());
    if failures > 0 { bail!(say::Told) } else { Ok(()) }
}

fn timed(lines: &mut Vec<String>, name: &str, step: impl FnOnce() -> Result<()>) -> bool {
    say::line(format_args!("\n== {name}"));
    let start = Instant::now();
    let outcome = step();
    let seconds = start.elapsed().as_secs_f64();
    let word = if outcome.is_ok() { "ok" } else { "FAILED" };
    lines.push(format!("{name:<10} {seconds:>8.1} s  {word}"));
    if let Err(error) = &outcome {
        say::trouble(format_args!("{name}: {error:#}"));
    }
    outcome.is_ok()
}

/// What each step took, and how much of the two budgets is used.
fn summary(root: &Path, lines: &[String], took: Duration) {
    let locked = Metadata::read(root)
        .map_or_else(|_| "unknown".to_owned(), |metadata| metadata.packages.len().to_string());
    say::line("\n== summary");
    for line in lines {
        say::line(line);
    }
    say::line(format_args!("locked packages: {locked} of {LOCKED_BUDGET}"));
    let minutes = took.as_secs_f64() / 60.0;
    say::line(format_args!(
        "the whole gate: {minutes:.1} minutes of {}",
        TIME_BUDGET.as_secs() / 60
    ));
    if took > TIME_BUDGET {
        say::trouble("the gate took longer than its budget");
    }
}

fn fmt(root: &Path) -> Result<()> {
    run::check(&mut run::cargo(root, &["fmt", "--all", "--check"]))
}

/// Builds what a user runs, and holds the lock file against its budget.
fn build(root: &Path) -> Result<()> {
    let locked = Metadata::read(root).context("is Cargo.lock up to date?")?.packages.len();
    if locked > LOCKED_BUDGET {
        bail!("{locked} packages are locked; the budget is {LOCKED_BUDGET}");
    }
    run::check(&mut run::cargo(root, &["build", "--locked", "--workspace"]))
}

fn clippy(root: &Path) -> Result<()> {
    let words = ["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"];
    run::check(&mut run::cargo(root, &words))
}

fn doc(root: &Path) -> Result<()> {
    let mut doc = run::cargo(root, &["doc", "--locked", "--workspace", "--no-deps"]);
    run::check(doc.env("RUSTDOCFLAGS", "-D warnings"))
}

/// The first command of the README, from nothing, as a user begins: before anything else is built.
fn demo(root: &Path) -> Result<()> {
    setup::compiler()?;
    let start = Instant::now();
    run::check(&mut run::cargo(root, &["run", "--locked", "--", "demo", "--out", "target/demo"]))?;
    if start.elapsed() > DEMO_BUDGET {
        say::trouble("the first command of the README took longer than its budget");
    }
    Ok(())
}
