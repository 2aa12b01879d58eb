//! `cargo xtask soak`: the long versions of the tests that kill and restart.

use anyhow::{Result, bail};

use crate::{run, say, tree};

const SECONDS: u64 = 600;

/// The chore: runs every test of `tests` with `soak` in its name for this long.
pub(crate) fn soak(options: &[String]) -> Result<()> {
    let root = tree::root()?;
    let seconds = run::number_after(options, "--seconds")?.unwrap_or(SECONDS);
    run::check(&mut run::cargo(&root, &["build", "--release", "-p", "uphold"]))?;
    let words =
        ["test", "-p", "tests", "--release", "--", "soak", "--nocapture", "--test-threads=1"];
    let mut ran = 0_u64;
    let mut soak = run::cargo(&root, &words);
    soak.env("UPHOLD_SOAK_SECONDS", seconds.to_string());
    soak.env("UPHOLD_BIN", root.join("target/release/uphold"));
    let well = run::watch(&mut soak, |line| {
        ran += u64::from(line.starts_with("test ") && line.contains("soak"))
    })?;
    if !well {
        bail!("a soak failed");
    }
    if ran == 0 {
        bail!("no test of the package `tests` has `soak` in its name: nothing was soaked");
    }
    say::line(format_args!("{ran} soaks of {seconds} s ended well"));
    Ok(())
}
