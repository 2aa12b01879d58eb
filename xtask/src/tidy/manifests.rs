//! Manifests: every crate is a known room, inherits what is shared, and uses only rooms it may use.

use anyhow::{Context as _, Result};
use toml::{Table, Value};

use super::House;
use crate::rooms;

const SHARED: &[&str] = &["version", "edition", "rust-version", "license", "publish"];
const DEPENDENCIES: &[&str] = &["dependencies", "dev-dependencies", "build-dependencies"];

pub(super) fn check(house: &House<'_>) -> Result<Vec<String>> {
    let mut findings = Vec::new();
    for path in house.files.iter().filter(|path| is_member(path)) {
        let table: Table = house.text(path)?.parse().with_context(|| path.clone())?;
        for finding in manifest(&table)? {
            findings.push(format!("{path}: {finding}"));
        }
    }
    Ok(findings)
}

/// Whether this is the manifest of a member of the workspace.
pub(super) fn is_member(path: &str) -> bool {
    path == "xtask/Cargo.toml"
        || path == "tests/Cargo.toml"
        || (path.starts_with("crates/") && path.ends_with("/Cargo.toml"))
}

fn manifest(table: &Table) -> Result<Vec<String>> {
    let package = table.get("package").and_then(Value::as_table).context("no `[package]`")?;
    let name = package.get("name").and_then(Value::as_str).context("no name")?;
    let mut findings = Vec::new();
    if package.get("description").and_then(Value::as_str).is_none_or(str::is_empty) {
        findings.push("say in `description` what the crate is for".to_owned());
    }
    for key in SHARED {
        if !is_inherited(package.get(*key)) {
            findings.push(format!("`{key}` is not inherited from the workspace"));
        }
    }
    if !is_inherited(table.get("lints")) {
        findings.push("the lints of the workspace are not taken over".to_owned());
    }
    findings.extend(edges(name, table));
    Ok(findings)
}

fn edges(name: &str, table: &Table) -> Vec<String> {
    let Some(room) = rooms::room(name) else {
        return vec![format!("`{name}` is not a room of the house (xtask/src/rooms.rs)")];
    };
    let mut findings = Vec::new();
    for (used, value) in DEPENDENCIES.iter().filter_map(|kind| table.get(*kind)).flat_map(entries) {
        if rooms::room(used).is_some() && !room.may_use.contains(&used.as_str()) {
            findings.push(format!("`{name}` may not use `{used}` (xtask/src/rooms.rs)"));
        }
        if !is_inherited(Some(value)) {
            findings.push(format!("`{used}` is not taken from `[workspace.dependencies]`"));
        }
    }
    findings
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_table().into_iter().flatten()
}

fn is_inherited(value: Option<&Value>) -> bool {
    let workspace = value.and_then(Value::as_table).and_then(|table| table.get("workspace"));
    workspace.and_then(Value::as_bool) == Some(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "
        [package]
        name = \"numbers\"
        description = \"Reads cells\"
        version.workspace = true
        edition.workspace = true
        rust-version.workspace = true
        license.workspace = true
        publish.workspace = true
        [lints]
        workspace = true
        [dependencies]
        terms.workspace = true
        memchr = { workspace = true, features = [\"x\"] }
    ";

    fn findings(text: &str) -> usize {
        manifest(&text.parse().unwrap()).unwrap().len()
    }

    #[test]
    fn a_good_manifest_has_no_findings() {
        assert_eq!(findings(GOOD), 0);
    }

    #[test]
    fn an_edge_that_is_not_allowed_is_found() {
        assert_eq!(findings(&format!("{GOOD}\nrules.workspace = true")), 1);
        assert_eq!(findings(&format!("{GOOD}\n[dev-dependencies]\nbulk.workspace = true")), 1);
    }

    #[test]
    fn what_is_shared_must_be_inherited() {
        assert_eq!(findings(&GOOD.replace("edition.workspace = true", "edition = \"2024\"")), 1);
        assert_eq!(findings(&GOOD.replace("[lints]\n        workspace = true", "")), 1);
        assert_eq!(findings(&format!("{GOOD}\nserde = \"1\"")), 1);
        assert_eq!(findings(&GOOD.replace("Reads cells", "")), 1);
    }

    #[test]
    fn a_crate_that_is_no_room_is_found() {
        assert_eq!(findings(&GOOD.replace("\"numbers\"", "\"helpers\"")), 1);
    }
}
