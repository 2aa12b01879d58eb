//! Rows: both READMEs say of each how far it is, and a built row has its one word as a module, a suite, a folder of words and a page of the guide.

use anyhow::Result;

use super::House;
use crate::rooms::{BUILT_ROWS, ROWS};

pub(super) fn check(house: &House<'_>) -> Result<Vec<String>> {
    let mut findings = Vec::new();
    for readme in ["README.md", "README.cy.md"] {
        let text = house.text(readme)?;
        let missing = ROWS.iter().filter(|row| !text.contains(&format!("| `{row}` |")));
        findings.extend(missing.map(|row| format!("{readme}: does not say how far `{row}` is")));
    }
    for row in BUILT_ROWS {
        for (what, places) in places(row) {
            let there = |place: &String| {
                house
                    .files
                    .iter()
                    .any(|file| file == place || file.starts_with(&format!("{place}/")))
            };
            if !places.iter().any(there) {
                findings.push(format!("the row `{row}` has no {what}: {}", places.join(" or ")));
            }
        }
    }
    Ok(findings)
}

/// Where each part of a row may stand.
fn places(row: &str) -> [(&'static str, Vec<String>); 4] {
    [
        ("rules", vec![format!("crates/rules/src/{row}.rs")]),
        (
            "words",
            vec![format!("crates/words/src/{row}.rs"), format!("crates/words/templates/{row}")],
        ),
        ("suite", vec![format!("tests/suite/{row}"), format!("tests/suite/{row}.rs")]),
        ("page in the guide", vec![format!("docs/guide/{row}.md")]),
    ]
}
