//! docs/reference/cli.md: the command line, told by the program itself.

use std::path::Path;

use anyhow::Result;

use crate::run;

const TOP: &str = "<!-- generated, do not edit: cargo xtask generate -->\n";

pub(super) fn generate(root: &Path) -> Result<Option<String>> {
    let words = ["run", "--quiet", "--package", "uphold", "--", "reference"];
    let told = run::capture(&mut run::cargo(root, &words))?;
    let told = told.trim_end();
    Ok((!told.is_empty()).then(|| format!("{TOP}{told}\n")))
}
