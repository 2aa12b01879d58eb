//! Every outside dependency has its line of why in DESIGN.md, is used, and every line of why has its dependency.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result};
use toml::{Table, Value};

use super::House;
use super::manifests::is_member;

const KINDS: &[&str] = &["dependencies", "dev-dependencies", "build-dependencies"];
const HEADING: &str = "## Dependencies";

pub(super) fn check(house: &House<'_>) -> Result<Vec<String>> {
    let root: Table = house.text("Cargo.toml")?.parse().context("Cargo.toml")?;
    let declared = declared(&root)?;
    let design = house.text("DESIGN.md")?;
    let mut findings = Vec::new();
    let explained = explained(&design);
    for name in declared.iter().filter(|name| !explained.contains_key(*name)) {
        findings.push(format!("DESIGN.md: `{name}` has no line of why under `{HEADING}`"));
    }
    for (name, line) in explained.iter().filter(|(name, _)| !declared.contains(*name)) {
        findings.push(format!("DESIGN.md:{line}: `{name}` is no dependency of the workspace"));
    }
    let used = used(house)?;
    for name in declared.iter().filter(|name| !used.contains(*name)) {
        findings.push(format!("Cargo.toml: no crate uses `{name}`"));
    }
    Ok(findings)
}

/// The workspace's dependencies that are not ours.
fn declared(root: &Table) -> Result<BTreeSet<String>> {
    let list = root.get("workspace").and_then(|workspace| workspace.get("dependencies"));
    let list = list.and_then(Value::as_table).context("no `[workspace.dependencies]`")?;
    let outside = list.iter().filter(|(_, value)| value.get("path").is_none());
    Ok(outside.map(|(name, _)| name.clone()).collect())
}

/// The names that begin a line of the list, each with its line.
fn explained(design: &str) -> BTreeMap<String, usize> {
    let lines = design.lines().enumerate().skip_while(|(_, line)| *line != HEADING).skip(1);
    let part = lines.take_while(|(_, line)| !line.starts_with("## "));
    let mut names = BTreeMap::new();
    for (number, line) in part {
        let Some(rest) = line.strip_prefix("- `") else { continue };
        let Some((name, why)) = rest.split_once('`') else { continue };
        if why.trim_start_matches(':').trim().len() > 10 {
            names.insert(name.to_owned(), number + 1);
        }
    }
    names
}

fn used(house: &House<'_>) -> Result<BTreeSet<String>> {
    let mut used = BTreeSet::new();
    for path in house.files.iter().filter(|path| is_member(path)) {
        let table: Table = house.text(path)?.parse().with_context(|| path.clone())?;
        let lists = KINDS.iter().filter_map(|kind| table.get(*kind)).filter_map(Value::as_table);
        used.extend(lists.flat_map(Table::keys).cloned());
    }
    Ok(used)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_own_crates_need_no_reason() {
        let root = "[workspace.dependencies]\nterms = { path = \"crates/terms\" }\nserde = \"1\"\n";
        assert_eq!(declared(&root.parse().unwrap()).unwrap(), BTreeSet::from(["serde".to_owned()]));
    }

    #[test]
    fn a_line_of_why_stands_under_its_heading_and_says_something() {
        let design = "- `early`: stands before the heading\n## Dependencies\n\n\
            - `serde`: records that are stored\n- `empty`:\n## Next\n- `late`: stands after it\n";
        let names: Vec<String> = explained(design).into_keys().collect();
        assert_eq!(names, ["serde"]);
    }
}
