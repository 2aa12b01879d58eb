//! `cargo xtask bench`: `uphold screen` against what a user might reach for instead.

use anyhow::{Result, bail};

/// The chore.
pub(crate) fn bench(_options: &[String]) -> Result<()> {
    bail!("there is no bench/ yet: nothing was measured")
}
