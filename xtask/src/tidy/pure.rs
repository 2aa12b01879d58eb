//! Pure rooms: what they may use, what they never mention, how well they are tested, how small `terms` is.

use anyhow::{Context as _, Result};
use toml::{Table, Value};

use super::House;
use super::source::Source;
use crate::rooms::{PURE_MAY_USE, ROOMS, room};

const TERMS_MOST: usize = 2_500;
/// Tests for each 1,000 lines of code.
const TESTS_LEAST: usize = 30;
const ATTRIBUTE: &str = "#![deny(missing_docs, clippy::float_arithmetic)]";
/// What reaches outside: none of it stands in a pure room.
const OUTSIDE: &[&str] = &[
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "std::io::stdin",
    "std::io::stdout",
    "std::thread",
    "SystemTime",
    "Instant::now",
    "include_bytes!(\"/",
    "rand::",
];

pub(super) fn check(house: &House<'_>) -> Result<Vec<String>> {
    let mut findings = Vec::new();
    for pure in ROOMS.iter().filter(|room| room.pure) {
        let folder = format!("crates/{}/", pure.name);
        let manifest = format!("{folder}Cargo.toml");
        if !house.has(&manifest) {
            continue;
        }
        let table: Table = house.text(&manifest)?.parse().with_context(|| manifest.clone())?;
        findings.extend(dependencies(&manifest, &table));
        let sources: Vec<&Source> =
            house.sources.iter().filter(|source| source.path.starts_with(&folder)).collect();
        findings.extend(sources.iter().flat_map(|source| mentions(source)));
        findings.extend(attribute(&folder, &sources));
        findings.extend(share_of_tests(pure.name, &sources));
    }
    findings.extend(size_of_terms(house));
    Ok(findings)
}

fn dependencies(manifest: &str, table: &Table) -> Vec<String> {
    let used = table.get("dependencies").and_then(Value::as_table).into_iter().flatten();
    used.filter(|(name, _)| room(name).is_none() && !PURE_MAY_USE.contains(&name.as_str()))
        .map(|(name, _)| format!("{manifest}: a pure room may not use `{name}`"))
        .collect()
}

fn mentions(source: &Source) -> Vec<String> {
    let mut findings = Vec::new();
    for (number, line) in source.product.lines().enumerate() {
        for word in OUTSIDE.iter().filter(|word| line.contains(**word)) {
            let place = format!("{}:{}", source.path, number + 1);
            findings.push(format!("{place}: a pure room does not mention `{word}`"));
        }
    }
    findings
}

fn attribute(folder: &str, sources: &[&Source]) -> Option<String> {
    let lib = format!("{folder}src/lib.rs");
    let door = sources.iter().find(|source| source.path == lib)?;
    (!door.text.contains(ATTRIBUTE)).then(|| format!("{lib}: a pure room says `{ATTRIBUTE}`"))
}

fn share_of_tests(name: &str, sources: &[&Source]) -> Option<String> {
    let written = || sources.iter().filter(|source| !source.is_generated());
    let lines: usize = written().map(|source| source.code_lines()).sum();
    let tests: usize = written().map(|source| source.test_count()).sum();
    (tests * 1_000 < lines * TESTS_LEAST).then(|| {
        format!(
            "crates/{name}: {tests} tests for {lines} lines of code; {TESTS_LEAST} for each 1,000"
        )
    })
}

fn size_of_terms(house: &House<'_>) -> Option<String> {
    let sources =
        house.sources.iter().filter(|source| source.path.starts_with("crates/terms/src/"));
    let lines: usize = sources.map(Source::line_count).sum();
    (lines > TERMS_MOST)
        .then(|| format!("crates/terms: {lines} lines; it stays under {TERMS_MOST}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source {
        Source::new("crates/rules/src/lib.rs", text.to_owned())
    }

    #[test]
    fn a_clock_in_a_pure_room_is_found_but_not_in_its_tests_or_words() {
        assert_eq!(mentions(&source("fn a() { std::time::SystemTime::now(); }")).len(), 1);
        assert!(
            mentions(&source("// std::fs\n#[cfg(test)]\nmod tests { use std::fs; }")).is_empty()
        );
    }

    #[test]
    fn a_dependency_that_reaches_out_is_found() {
        let table: Table = "[dependencies]\ntokio.workspace = true\nterms.workspace = true\n\
            thiserror.workspace = true"
            .parse()
            .unwrap();
        assert_eq!(dependencies("Cargo.toml", &table).len(), 1);
    }

    #[test]
    fn too_few_tests_are_found() {
        let few = source(&format!("fn a() {{\n{}}}\n#[test]\n", "x();\n".repeat(100)));
        assert!(share_of_tests("rules", &[&few]).is_some());
        let enough =
            source(&format!("fn a() {{\n{}}}\n{}", "x();\n".repeat(90), "#[test]\n".repeat(4)));
        assert!(share_of_tests("rules", &[&enough]).is_none());
    }

    #[test]
    fn the_door_of_a_pure_room_carries_its_lints() {
        assert!(attribute("crates/rules/", &[&source("//! Doc.\n")]).is_some());
        assert!(attribute("crates/rules/", &[&source(ATTRIBUTE)]).is_none());
    }
}
