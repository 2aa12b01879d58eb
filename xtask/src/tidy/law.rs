//! Law: every branch of a rule has a named test that cites its provision, and every
//! provision that a rule cites stands in `law/`.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::Result;

use crate::branches::{self, Branch, Cover, Found};
use crate::law_files;

/// What does not fit together.
pub(crate) fn law(root: &Path) -> Result<Vec<String>> {
    let instruments = law_files::read(root)?;
    let provisions = instruments.iter().flat_map(|it| &it.provisions).map(|it| it.id.as_str());
    Ok(findings(&branches::read(root)?, &provisions.collect()))
}

fn findings(found: &Found, provisions: &BTreeSet<&str>) -> Vec<String> {
    let mut findings = found.unreadable.clone();
    if found.branches.is_empty() {
        findings.push("crates/rules: no branch was found, which cannot be".to_owned());
    }
    for (path, says_source) in &found.files {
        if !says_source {
            findings.push(format!("{path}: a rule says its `# Source`"));
        }
    }
    for (index, branch) in found.branches.iter().enumerate() {
        if found.branches.iter().take(index).any(|earlier| earlier.id == branch.id) {
            findings.push(format!("{}: the branch `{}` stands twice", branch.place, branch.id));
        }
        findings.extend(unknown_provisions(branch, provisions));
        findings.extend(untested(branch, &found.covers));
    }
    for cover in &found.covers {
        for id in &cover.branches {
            if !found.branches.iter().any(|branch| branch.id == *id) {
                findings.push(format!(
                    "{}: `{}` covers `{id}`, which is no branch",
                    cover.place, cover.test
                ));
            }
        }
    }
    findings
}

fn unknown_provisions<'a>(
    branch: &'a Branch,
    provisions: &'a BTreeSet<&str>,
) -> impl Iterator<Item = String> + 'a {
    branch.provisions.iter().filter(|id| !provisions.contains(id.as_str())).map(|id| {
        format!("{}: `{}` cites `{id}`, which does not stand in law/", branch.place, branch.id)
    })
}

/// A branch needs a test, and one of its tests begins with the name of one of its provisions.
fn untested(branch: &Branch, covers: &[Cover]) -> Option<String> {
    let tests: Vec<&Cover> =
        covers.iter().filter(|cover| cover.branches.contains(&branch.id)).collect();
    if tests.is_empty() {
        return Some(format!("{}: no test covers `{}`", branch.place, branch.id));
    }
    let names = |cover: &&Cover| {
        let named = |id: &String| cover.test.starts_with(&format!("{}_", id.to_lowercase()));
        branch.provisions.iter().any(named)
    };
    (!tests.iter().any(names)).then(|| {
        format!(
            "{}: no test of `{}` begins with the name of its provision ({})",
            branch.place,
            branch.id,
            branch.provisions.join(", ").to_lowercase()
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn branch(id: &str, provision: &str) -> Branch {
        Branch {
            id: id.to_owned(),
            provisions: vec![provision.to_owned()],
            says: "it is so".to_owned(),
            place: "a.rs:1".to_owned(),
        }
    }

    fn cover(test: &str, branch: &str) -> Cover {
        Cover {
            test: test.to_owned(),
            branches: vec![branch.to_owned()],
            place: "t.rs:1".to_owned(),
        }
    }

    fn count(branches: Vec<Branch>, covers: Vec<Cover>) -> usize {
        let found = Found { branches, covers, ..Found::default() };
        findings(&found, &BTreeSet::from(["X_1"])).len()
    }

    #[test]
    fn a_branch_with_a_test_and_a_provision_is_in_order() {
        assert_eq!(count(vec![branch("a.b", "X_1")], vec![cover("x_1_holds", "a.b")]), 0);
    }

    #[test]
    fn every_way_in_which_they_do_not_fit_is_told() {
        let good = || (branch("a.b", "X_1"), cover("x_1_holds", "a.b"));
        assert_eq!(count(vec![good().0], vec![]), 1, "no test");
        assert_eq!(
            count(vec![good().0], vec![cover("holds", "a.b")]),
            1,
            "no provision in its name"
        );
        assert_eq!(count(vec![good().0], vec![good().1, cover("x_1_too", "a.c")]), 1, "no branch");
        assert_eq!(count(vec![good().0, good().0], vec![good().1]), 1, "twice");
        assert_eq!(count(vec![branch("a.b", "X_2")], vec![cover("x_2_a", "a.b")]), 1, "no law");
        assert_eq!(count(vec![], vec![]), 1, "nothing at all");
    }

    #[test]
    fn a_file_of_rules_says_its_source() {
        let found = Found { files: vec![("a.rs".to_owned(), false)], ..Found::default() };
        assert!(findings(&found, &BTreeSet::new()).iter().any(|it| it.starts_with("a.rs:")));
    }
}
