//! The files of the project: those that are committed or about to be.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::run;

/// The project's folder.
pub(crate) fn root() -> Result<PathBuf> {
    let manifest = run::capture(&mut run::cargo(
        Path::new("."),
        &["locate-project", "--workspace", "--message-format", "plain"],
    ))?;
    let folder = Path::new(manifest.trim()).parent().context("the workspace has no folder")?;
    Ok(folder.to_path_buf())
}

/// Every file that git knows or would take in, as paths below the root, with `/` between.
pub(crate) fn files(root: &Path) -> Result<Vec<String>> {
    let words = ["ls-files", "--cached", "--others", "--exclude-standard"];
    let listed = run::capture(&mut run::program(root, "git", &words))?;
    let mut files: Vec<String> =
        listed.lines().filter(|path| root.join(path).is_file()).map(str::to_owned).collect();
    files.sort_unstable();
    files.dedup();
    Ok(files)
}

/// A file's text.
pub(crate) fn text(root: &Path, path: &str) -> Result<String> {
    fs::read_to_string(root.join(path)).with_context(|| format!("could not read `{path}`"))
}

/// A file's text, or nothing where it is not text.
pub(crate) fn text_if_any(root: &Path, path: &str) -> Option<String> {
    fs::read_to_string(root.join(path)).ok()
}
