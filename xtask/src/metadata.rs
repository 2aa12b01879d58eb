//! What Cargo knows of the workspace and of every locked package.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::run;

/// The workspace as Cargo resolves it.
pub(crate) struct Metadata {
    /// Ours and everybody's, every platform's included.
    pub(crate) packages: Vec<Package>,
    /// Where Cargo builds.
    pub(crate) target: PathBuf,
}

/// One locked package.
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) description: Option<String>,
    /// The licence expression, as the package states it.
    pub(crate) licence: Option<String>,
    /// Where it comes from; none for our own.
    pub(crate) source: Option<String>,
    pub(crate) dependencies: Vec<Dependency>,
}

/// One line of a manifest's dependencies.
pub(crate) struct Dependency {
    pub(crate) name: String,
    /// `normal`, `dev` or `build`.
    pub(crate) kind: String,
}

impl Metadata {
    /// Asks Cargo; the lock file must be up to date.
    pub(crate) fn read(root: &Path) -> Result<Self> {
        let words = ["metadata", "--format-version", "1", "--locked"];
        let text = run::capture(&mut run::cargo(root, &words))?;
        let value: Value = serde_json::from_str(&text).context("cargo metadata is not JSON")?;
        let target = text_of(&value, "target_directory").context("no target directory")?;
        Ok(Self { packages: list(&value, "packages", package)?, target: target.into() })
    }

    /// Our own packages.
    pub(crate) fn ours(&self) -> impl Iterator<Item = &Package> {
        self.packages.iter().filter(|package| package.source.is_none())
    }
}

fn package(value: &Value) -> Result<Package> {
    Ok(Package {
        name: text_of(value, "name").context("a package without a name")?,
        version: text_of(value, "version").context("a package without a version")?,
        description: text_of(value, "description"),
        licence: text_of(value, "license"),
        source: text_of(value, "source"),
        dependencies: list(value, "dependencies", dependency)?,
    })
}

fn dependency(value: &Value) -> Result<Dependency> {
    Ok(Dependency {
        name: text_of(value, "name").context("a dependency without a name")?,
        kind: text_of(value, "kind").unwrap_or_else(|| "normal".to_owned()),
    })
}

fn list<T>(value: &Value, name: &str, read: impl Fn(&Value) -> Result<T>) -> Result<Vec<T>> {
    let items = value.get(name).and_then(Value::as_array);
    items.with_context(|| format!("cargo metadata has no `{name}`"))?.iter().map(read).collect()
}

fn text_of(value: &Value, name: &str) -> Option<String> {
    value.get(name).and_then(Value::as_str).map(str::to_owned)
}
