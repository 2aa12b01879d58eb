//! The table of crates and their edges in ARCHITECTURE.md, from Cargo's metadata.

use std::path::Path;

use anyhow::{Context as _, Result};

use crate::metadata::{Metadata, Package};
use crate::{rooms, tree};

const PATH: &str = "ARCHITECTURE.md";
const START: &str = "<!-- generated: rooms (cargo xtask generate) -->\n";
const END: &str = "<!-- end of generated part -->\n";

pub(super) fn generate(root: &Path) -> Result<Option<String>> {
    let page = tree::text(root, PATH)?;
    let text = between(&page, &table(&Metadata::read(root)?))
        .with_context(|| format!("{PATH} has lost its marks for the generated part"))?;
    Ok(Some(text))
}

/// The page with this text between its marks.
fn between(page: &str, text: &str) -> Option<String> {
    let (before, rest) = page.split_once(START)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{START}{text}{END}{after}"))
}

fn table(metadata: &Metadata) -> String {
    let mut text = String::from(
        "| crate | what it is | kind | uses of ours | uses of others |\n|---|---|---|---|---|\n",
    );
    for room in rooms::ROOMS {
        let Some(package) = metadata.ours().find(|package| package.name == room.name) else {
            continue;
        };
        let kind = if room.pure { "pure" } else { "shell" };
        let (ours, others) = uses(package);
        let what = package.description.as_deref().unwrap_or("");
        text.push_str(&format!("| `{}` | {what} | {kind} | {ours} | {others} |\n", room.name));
    }
    text
}

/// What a package uses when it is built for a user: rooms of ours, and names of others.
fn uses(package: &Package) -> (String, String) {
    let built = package.dependencies.iter().filter(|used| used.kind == "normal");
    let (mut ours, mut others): (Vec<&str>, Vec<&str>) =
        built.map(|used| used.name.as_str()).partition(|name| rooms::room(name).is_some());
    ours.sort_by_key(|name| rooms::ROOMS.iter().position(|room| room.name == *name));
    others.sort_unstable();
    (listed(&ours), listed(&others))
}

fn listed(names: &[&str]) -> String {
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metadata::Dependency;

    #[test]
    fn only_the_part_between_the_marks_changes() {
        let page = format!("before\n{START}old\n{END}after\n");
        let new = between(&page, "new\n").unwrap();
        assert_eq!(new, format!("before\n{START}new\n{END}after\n"));
        assert!(between("no marks", "new").is_none());
    }

    #[test]
    fn a_row_says_what_a_crate_uses_without_its_tests() {
        let used = |name: &str, kind: &str| Dependency { name: name.into(), kind: kind.into() };
        let package = Package {
            name: "rules".into(),
            version: "0.1.0".into(),
            description: Some("The law as functions".into()),
            licence: None,
            source: None,
            dependencies: vec![
                used("numbers", "normal"),
                used("terms", "normal"),
                used("proptest", "dev"),
            ],
        };
        let metadata = Metadata { packages: vec![package], target: "target".into() };
        assert!(
            table(&metadata)
                .ends_with("| `rules` | The law as functions | pure | terms, numbers | none |\n")
        );
    }
}
