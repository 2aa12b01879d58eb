//! `cargo xtask assets`: the style sheet of the pages, compiled from GOV.UK Frontend.
//!
//! Nothing of it is committed. Without it the pages have a plain style sheet of our own.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::metadata::Metadata;
use crate::{run, say, setup, tree};

const SOURCE: &str = "crates/web/assets/govuk.scss";
/// What must not be in it: the typeface and the pictures are for service.gov.uk only.
const BRAND: [&str; 3] = ["Transport", "url(", "@font-face"];

/// The chore.
pub(crate) fn assets() -> Result<()> {
    let root = tree::root()?;
    let target = Metadata::read(&root)?.target;
    let sheet = style(&root, &target)?;
    let length = fs::metadata(&sheet)?.len();
    say::line(format_args!("target/assets/govuk.css: {} bytes", say::grouped(length)));
    Ok(())
}

/// Compiles it, and gives its place.
pub(crate) fn style(root: &Path, target: &Path) -> Result<PathBuf> {
    let modules = setup::npm(root, target)?;
    let sheet = target.join("assets/govuk.css");
    let mut load = std::ffi::OsString::from("--load-path=");
    load.push(&modules);
    let options = ["--style=compressed", "--no-source-map", "--no-charset"];
    let mut sass = run::program(root, "node", &[]);
    sass.arg(modules.join("sass/sass.js")).arg(load).args(options).arg(SOURCE).arg(&sheet);
    run::check(&mut sass)?;
    let text = fs::read_to_string(&sheet).context("there is no style sheet")?;
    if let Some(found) = BRAND.iter().find(|brand| text.contains(**brand)) {
        bail!("the style sheet holds `{found}`, which is for service.gov.uk only");
    }
    Ok(sheet)
}
