//! Exceptions from the lints: on the smallest item, and `unsafe` in its one place.

use anyhow::Result;

use super::House;
use super::source::Source;

/// The files that may hold `unsafe` code, each with its reason in its own documents.
const MAY_BE_UNSAFE: &[&str] = &["crates/vault/src/mapped.rs", "crates/bulk/src/records/marks.rs"];
/// Lints that guard against panics; a whole file or crate is never excepted from them.
const AGAINST_PANICS: &[&str] =
    &["unwrap_used", "expect_used", "clippy::panic", "indexing_slicing", "string_slice"];

pub(super) fn check(house: &House<'_>) -> Result<Vec<String>> {
    Ok(house.sources.iter().flat_map(file).collect())
}

fn file(source: &Source) -> Vec<String> {
    let mut findings = Vec::new();
    for (number, line) in source.code.lines().enumerate() {
        let place = format!("{}:{}", source.path, number + 1);
        if line.contains("(unsafe_code") && !MAY_BE_UNSAFE.contains(&source.path.as_str()) {
            findings.push(format!("{place}: `unsafe` has its one place: {MAY_BE_UNSAFE:?}"));
        }
        let wide = line.trim_start().starts_with("#![expect(");
        if wide && AGAINST_PANICS.iter().any(|lint| line.contains(lint)) {
            findings.push(format!("{place}: except the smallest item, not a whole file"));
        }
        let waits = source.path.contains("soak") || source.path.contains("kill");
        if line.contains("thread::sleep(") && !waits {
            findings.push(format!("{place}: wait for what you wait for, do not sleep"));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(path: &str, text: &str) -> usize {
        file(&Source::new(path, text.to_owned())).len()
    }

    #[test]
    fn unsafe_code_has_one_place() {
        let text = "#[expect(unsafe_code, reason = \"a map\")]\nfn a() {}\n";
        assert_eq!(findings("crates/bulk/src/a.rs", text), 1);
        assert_eq!(findings("crates/vault/src/mapped.rs", text), 0);
    }

    #[test]
    fn a_whole_file_is_not_excepted_from_the_lints_against_panics() {
        let wide = "#![expect(clippy::indexing_slicing, reason = \"hot\")]\n";
        assert_eq!(findings("crates/bulk/src/a.rs", wide), 1);
        let small = "#[expect(clippy::indexing_slicing, reason = \"hot\")]\nfn a() {}\n";
        assert_eq!(findings("crates/bulk/src/a.rs", small), 0);
    }

    #[test]
    fn sleeping_is_found_but_not_in_a_soak() {
        let text = "fn a() { std::thread::sleep(SOON); }\n";
        assert_eq!(findings("tests/suite/screening/a.rs", text), 1);
        assert_eq!(findings("tests/suite/screening/kill.rs", text), 0);
    }
}
