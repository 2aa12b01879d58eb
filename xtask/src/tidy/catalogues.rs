//! Problem codes: each has its words in English and Welsh, and no words are left without a code.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use super::House;

const LANGUAGES: &[&str] = &["en", "cy"];
const PREFIX: &str = "problem-";

pub(super) fn check(house: &House<'_>) -> Result<Vec<String>> {
    let codes = codes(house);
    let mut findings = Vec::new();
    for language in LANGUAGES {
        let worded = worded(house, language)?;
        for (code, place) in codes.iter().filter(|(code, _)| !worded.contains(*code)) {
            findings.push(format!("{place}: `{code}` has no words in `{language}`"));
        }
        for code in worded.iter().filter(|code| !codes.contains_key(*code)) {
            findings.push(format!(
                "crates/words/catalogue/{language}: `{PREFIX}{code}` belongs to no code"
            ));
        }
    }
    Ok(findings)
}

/// Every code that a `codes.rs` declares, with its place.
fn codes(house: &House<'_>) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let declaring = |path: &str| path.ends_with("/codes.rs") || path.contains("/codes/");
    for source in house.sources.iter().filter(|source| declaring(&source.path)) {
        for (number, line) in source.text.lines().enumerate() {
            let declared = line.trim_start();
            if declared.starts_with("//") {
                continue;
            }
            for code in declared.split("Code(\"").skip(1).filter_map(|rest| rest.split('"').next())
            {
                found.insert(code.to_owned(), format!("{}:{}", source.path, number + 1));
            }
        }
    }
    found
}

/// Every code that a language's catalogues have a message for.
fn worded(house: &House<'_>, language: &str) -> Result<BTreeSet<String>> {
    let folder = format!("crates/words/catalogue/{language}/");
    let mut found = BTreeSet::new();
    for path in house.files.iter().filter(|path| path.starts_with(&folder)) {
        for line in house.text(path)?.lines() {
            let message = line.strip_prefix(PREFIX).and_then(|rest| rest.split_once('='));
            found.extend(message.map(|(code, _)| code.trim().to_owned()));
        }
    }
    Ok(found)
}
