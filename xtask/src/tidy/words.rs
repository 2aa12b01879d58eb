//! Words that stand in no file: notes to self, folders of one machine, mock-up text.

use anyhow::Result;

use super::House;

/// Kinds of files that are read for words.
const KINDS: &[&str] = &[
    ".rs", ".toml", ".md", ".py", ".ftl", ".html", ".txt", ".sh", ".css", ".csv", ".json", ".yml",
];

pub(super) fn check(house: &House<'_>) -> Result<Vec<String>> {
    let mut findings = Vec::new();
    let read =
        |path: &&String| KINDS.iter().any(|kind| path.ends_with(kind)) || path.starts_with(".ci/");
    for path in house.files.iter().filter(read) {
        findings.extend(file(path, &house.text(path)?));
    }
    Ok(findings)
}

fn file(path: &str, text: &str) -> Vec<String> {
    let mut findings = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let place = || format!("{path}:{}", number + 1);
        if notes().iter().any(|note| has_word(line, note)) {
            findings.push(format!("{}: a note to self; do it, or write an issue", place()));
        }
        if folders().iter().any(|folder| line.contains(folder.as_str())) {
            findings.push(format!("{}: names a folder of one machine", place()));
        }
    }
    findings
}

// Put together here, so that this file does not find itself.
fn notes() -> [String; 3] {
    [["TO", "DO"].concat(), ["FIX", "ME"].concat(), ["HA", "CK"].concat()]
}

fn folders() -> [String; 4] {
    ["work", "root", "home", "Users"].map(|name| format!("/{name}/"))
}

/// Whether the word stands there by itself.
fn has_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let (before, after) = line.split_at_checked(at).unwrap_or((line, ""));
        let inside = |letter: char| letter.is_alphanumeric() || letter == '_';
        !before.ends_with(inside) && !after.trim_start_matches(word).starts_with(inside)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_to_self_are_found_by_themselves_only() {
        let [note, ..] = notes();
        assert_eq!(file("a.rs", &format!("// {note}: later")).len(), 1);
        assert!(file("a.rs", &format!("{note}LIST x{note}")).is_empty());
        assert!(file("a.rs", "todo!()").is_empty());
    }

    #[test]
    fn folders_of_one_machine_are_found() {
        let [work, ..] = folders();
        assert_eq!(file("a.md", &format!("see {work}notes")).len(), 1);
        assert!(file("a.md", "the network and the roots").is_empty());
    }
}
