//! Reads the branches of the rules, and the tests that cover them.
//!
//! A branch is a comment above the line that takes it:
//! `// Branch listing.grace [PECR_21_3]: less than 28 days help, where proved`.
//! A test says in its doc comment what it covers: `/// Covers: listing.grace, listing.28-days`.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

/// The crate whose branches are read.
const SOURCES: &str = "crates/rules/src";

/// One branch of a rule.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Branch {
    /// `rule.branch`.
    pub(crate) id: String,
    /// The ids of the provisions that it rests on.
    pub(crate) provisions: Vec<String>,
    /// What it says.
    pub(crate) says: String,
    /// `file:line`.
    pub(crate) place: String,
}

/// One test that covers branches.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Cover {
    /// The test's name.
    pub(crate) test: String,
    /// The ids of the branches.
    pub(crate) branches: Vec<String>,
    /// `file:line`.
    pub(crate) place: String,
}

/// One reason as `reason.rs` declares it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Reason {
    pub(crate) id: String,
    pub(crate) verdict: String,
    pub(crate) means: String,
}

/// Everything that was found, in the order of files and lines.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) branches: Vec<Branch>,
    pub(crate) covers: Vec<Cover>,
    /// What could not be read, each with its place.
    pub(crate) unreadable: Vec<String>,
    /// Files with branches, and whether they say their source.
    pub(crate) files: Vec<(String, bool)>,
}

/// Reads every file of the rules.
pub(crate) fn read(root: &Path) -> Result<Found> {
    let mut paths = Vec::new();
    collect(root, SOURCES, &mut paths)?;
    paths.sort_unstable();
    let mut found = Found::default();
    for path in paths {
        let text = fs::read_to_string(root.join(&path)).with_context(|| path.clone())?;
        scan(&path, &text, &mut found);
    }
    Ok(found)
}

/// The reasons, in the order in which they decide.
pub(crate) fn reasons(root: &Path) -> Result<Vec<Reason>> {
    let path = format!("{SOURCES}/screening/reason.rs");
    Ok(declared(&fs::read_to_string(root.join(&path)).context(path)?))
}

/// The name of the rule pack.
pub(crate) fn rule_pack(root: &Path) -> Result<String> {
    let path = format!("{SOURCES}/lib.rs");
    let text = fs::read_to_string(root.join(&path)).context(path)?;
    let line = text.lines().find(|line| line.starts_with("pub const RULE_PACK"));
    let name = line.and_then(|line| line.split('"').nth(1));
    Ok(name.context("`RULE_PACK` was not found")?.to_owned())
}

fn collect(root: &Path, folder: &str, paths: &mut Vec<String>) -> Result<()> {
    for entry in fs::read_dir(root.join(folder)).with_context(|| folder.to_owned())? {
        let entry = entry?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(root, &path, paths)?;
        } else if path.ends_with(".rs") {
            paths.push(path);
        }
    }
    Ok(())
}

fn scan(path: &str, text: &str, found: &mut Found) {
    let before = found.branches.len();
    let mut covers: Option<(Vec<String>, String)> = None;
    for (number, line) in text.lines().enumerate() {
        let place = format!("{path}:{}", number + 1);
        let line = line.trim();
        if let Some(rest) = line.strip_prefix("// Branch ") {
            match branch(rest, &place) {
                Some(branch) => found.branches.push(branch),
                None => found.unreadable.push(format!(
                    "{place}: a branch reads `// Branch rule.branch [PROVISION …]: what it says`"
                )),
            }
        } else if let Some(rest) = line.strip_prefix("/// Covers: ") {
            let ids = rest.split(',').map(|id| id.trim().to_owned()).collect();
            covers = Some((ids, place));
        } else if let Some(test) = line.strip_prefix("fn ").and_then(|rest| rest.split('(').next())
        {
            if let Some((branches, place)) = covers.take() {
                found.covers.push(Cover { test: test.to_owned(), branches, place });
            }
        } else if !line.starts_with("#[")
            && !line.starts_with("///")
            && let Some((_, place)) = covers.take()
        {
            found.unreadable.push(format!("{place}: `Covers:` stands above a test"));
        }
    }
    if found.branches.len() > before {
        found.files.push((path.to_owned(), text.contains("# Source")));
    }
}

fn branch(rest: &str, place: &str) -> Option<Branch> {
    let (id, rest) = rest.split_once(" [")?;
    let (provisions, says) = rest.split_once("]: ")?;
    let provisions: Vec<String> = provisions.split_whitespace().map(str::to_owned).collect();
    let named = id.split_once('.').is_some_and(|(rule, branch)| {
        let word = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        !rule.is_empty() && !branch.is_empty() && (rule.chars().chain(branch.chars())).all(word)
    });
    if !named || provisions.is_empty() || says.trim().is_empty() {
        return None;
    }
    Some(Branch {
        id: id.to_owned(),
        provisions,
        says: says.trim().to_owned(),
        place: place.to_owned(),
    })
}

/// Reads lines such as `/// On the …` and `ListedTps = "listed-tps" Blocked,`.
fn declared(text: &str) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let mut doc = Vec::new();
    for line in text.lines().map(str::trim) {
        if let Some(rest) = line.strip_prefix("/// ") {
            doc.push(rest);
            continue;
        }
        let declaration = line.strip_suffix(',').and_then(|line| line.split_once(" = \""));
        if let Some((id, verdict)) = declaration.and_then(|(_, rest)| rest.split_once("\" ")) {
            reasons.push(Reason {
                id: id.to_owned(),
                verdict: verdict.to_owned(),
                means: doc.join(" "),
            });
        }
        doc.clear();
    }
    reasons
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scanned(text: &str) -> Found {
        let mut found = Found::default();
        scan("a.rs", text, &mut found);
        found
    }

    #[test]
    fn a_branch_has_a_name_provisions_and_a_sentence() {
        let found = scanned("fn a() {\n    // Branch a.b-1 [X_1 X_2]: it is so: always\n}\n");
        let branch = &found.branches[0];
        assert_eq!((branch.id.as_str(), branch.place.as_str()), ("a.b-1", "a.rs:2"));
        assert_eq!(branch.provisions, ["X_1", "X_2"]);
        assert_eq!(branch.says, "it is so: always");
        assert_eq!(found.files, [("a.rs".to_owned(), false)]);
    }

    #[test]
    fn a_branch_that_cannot_be_read_is_told() {
        for bad in ["a [X]: b", "a.b: c", "a.b []: c", "a.b [X]:", "A.b [X]: c", "a. [X]: c"] {
            let found = scanned(&format!("// Branch {bad}\n"));
            assert_eq!((found.branches.len(), found.unreadable.len()), (0, 1), "{bad}");
        }
    }

    #[test]
    fn a_test_covers_what_stands_above_it() {
        let text = "/// Covers: a.b, a.c\n#[test]\nfn x_1_holds() {}\n#[test]\nfn y() {}\n";
        let found = scanned(text);
        assert_eq!(found.covers.len(), 1);
        assert_eq!(found.covers[0].test, "x_1_holds");
        assert_eq!(found.covers[0].branches, ["a.b", "a.c"]);
        assert_eq!(scanned("/// Covers: a.b\nlet x = 1;\nfn y() {}\n").unreadable.len(), 1);
    }

    #[test]
    fn reasons_are_read_with_what_they_mean() {
        let text = "    /// On a list.\n    Listed = \"listed\" Blocked,\n    let a = b;\n";
        let reasons = declared(text);
        assert_eq!(reasons.len(), 1);
        assert_eq!((reasons[0].id.as_str(), reasons[0].verdict.as_str()), ("listed", "Blocked"));
        assert_eq!(reasons[0].means, "On a list.");
    }
}
