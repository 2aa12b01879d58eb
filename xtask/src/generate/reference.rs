//! docs/reference/cli.md: the command line, told by the program itself.

use std::path::Path;

use anyhow::Result;

use super::Output;
use crate::run;

const PATH: &str = "docs/reference/cli.md";
const TOP: &str = "<!-- generated, do not edit: cargo xtask generate -->\n";

pub(super) fn generate(root: &Path) -> Result<Vec<Output>> {
    let words = ["run", "--quiet", "--package", "uphold", "--", "reference"];
    let told = run::capture(&mut run::cargo(root, &words))?;
    if told.trim().is_empty() {
        return Ok(Vec::new());
    }
    Ok(vec![Output { path: PATH, text: format!("{TOP}{}\n", told.trim_end()) }])
}
