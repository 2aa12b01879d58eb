//! `cargo xtask tidy`: the layout of the house, checked. Each check is one module.

use std::path::Path;

use anyhow::{Context as _, Result, bail};

use crate::{say, tree};

mod catalogues;
mod commands;
mod dependencies;
mod documents;
mod exceptions;
mod law;
mod manifests;
mod pure;
mod rows;
mod shape;
mod source;
mod words;

use source::Source;

/// What the checks look at: read once.
struct House<'a> {
    root: &'a Path,
    /// Every file, by its path below the root.
    files: Vec<String>,
    /// Every Rust file of ours.
    sources: Vec<Source>,
}

type Check = fn(&House<'_>) -> Result<Vec<String>>;

const CHECKS: &[(&str, Check)] = &[
    ("shape", shape::check),
    ("manifests", manifests::check),
    ("pure", pure::check),
    ("exceptions", exceptions::check),
    ("dependencies", dependencies::check),
    ("words", words::check),
    ("documents", documents::check),
    ("commands", commands::check),
    ("catalogues", catalogues::check),
    ("rows", rows::check),
    ("law", |house| law::law(house.root)),
];

/// The chore.
pub(crate) fn tidy() -> Result<()> {
    all(&tree::root()?)
}

/// The same, as a step of the gate.
pub(crate) fn all(root: &Path) -> Result<()> {
    let house = House::read(root)?;
    let mut count = 0;
    for (name, check) in CHECKS {
        let findings = check(&house).with_context(|| format!("tidy {name}"))?;
        count += findings.len();
        for finding in findings {
            say::line(format_args!("{finding} [{name}]"));
        }
    }
    let lines: usize = house.sources.iter().map(Source::line_count).sum();
    say::line(format_args!(
        "{} checks over {} files; {} of them Rust, with {} lines",
        CHECKS.len(),
        house.files.len(),
        house.sources.len(),
        say::grouped(lines as u64)
    ));
    if count > 0 {
        bail!("{count} findings");
    }
    Ok(())
}

impl<'a> House<'a> {
    fn read(root: &'a Path) -> Result<Self> {
        let files = tree::files(root)?;
        let rust = files.iter().filter(|path| path.ends_with(".rs"));
        let sources = rust
            .map(|path| Ok(Source::new(path, tree::text(root, path)?)))
            .collect::<Result<_>>()?;
        Ok(Self { root, files, sources })
    }

    fn has(&self, path: &str) -> bool {
        self.files.binary_search_by(|file| file.as_str().cmp(path)).is_ok()
    }

    fn text(&self, path: &str) -> Result<String> {
        tree::text(self.root, path)
    }
}
