//! Commands that the documents show exist: each is looked up in the reference that the program wrote.

use anyhow::Result;

use super::House;

const REFERENCE: &str = "docs/reference/cli.md";

pub(super) fn check(house: &House<'_>) -> Result<Vec<String>> {
    if !house.has(REFERENCE) {
        return Ok(Vec::new());
    }
    let reference = house.text(REFERENCE)?;
    let mut findings = Vec::new();
    let pages = house.files.iter().filter(|path| path.ends_with(".md") && *path != REFERENCE);
    for path in pages.filter(|path| path.starts_with("docs/") || !path.contains('/')) {
        for (line, command) in commands(&house.text(path)?) {
            let unknown = unknown(&command, &reference);
            findings.extend(unknown.map(|what| format!("{path}:{line}: no such command: {what}")));
        }
    }
    Ok(findings)
}

/// What follows `uphold` in shown commands and in code within sentences, with the line.
fn commands(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        if let Some(typed) = line.trim().strip_prefix("$ ") {
            let own = typed.strip_prefix("cargo run -- ").or(typed.strip_prefix("uphold "));
            found.extend(own.map(|command| (number + 1, command.to_owned())));
        } else if !line.starts_with("```") {
            let code = line.split('`').skip(1).step_by(2);
            let own = code.filter_map(|code| code.strip_prefix("uphold "));
            found.extend(own.map(|command| (number + 1, command.to_owned())));
        }
    }
    found
}

/// The first thing in a command that the reference does not know.
fn unknown(command: &str, reference: &str) -> Option<String> {
    let words: Vec<&str> = command.split_whitespace().collect();
    let is_word =
        |word: &&&str| word.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-');
    let named: Vec<&str> = words.iter().take_while(is_word).take(2).copied().collect();
    let named: Vec<&str> = named.into_iter().take_while(|word| !word.starts_with('-')).collect();
    let whole = format!("uphold {}", named.join(" "));
    let first = format!("uphold {}", named.first().copied().unwrap_or_default());
    let known = has_word(reference, &whole)
        || (has_word(reference, &first) && !is_group(reference, &first));
    if !known {
        return Some(format!("`{whole}`"));
    }
    let flags = words.iter().filter_map(|word| word.strip_prefix("--"));
    let mut names = flags.map(|flag| flag.split('=').next().unwrap_or(flag));
    let odd = names.find(|name| !name.is_empty() && !has_word(reference, &format!("--{name}")))?;
    Some(format!("`--{odd}`"))
}

/// Whether further commands follow this one.
fn is_group(reference: &str, command: &str) -> bool {
    let lower = |rest: &str| rest.starts_with(|letter: char| letter.is_ascii_lowercase());
    reference.split(&format!("{command} ")).skip(1).any(lower)
}

/// Whether it stands there, and does not go on.
fn has_word(text: &str, word: &str) -> bool {
    let ends =
        |rest: &str| !rest.starts_with(|letter: char| letter.is_alphanumeric() || letter == '-');
    text.split(word).skip(1).any(ends)
}

#[cfg(test)]
mod tests {
    use super::*;

    const REFERENCE: &str =
        "## `uphold screen`\n`--out DIR`\n## `uphold register import`\n`--as-of`\n";

    #[test]
    fn commands_are_found_in_blocks_and_in_sentences() {
        let text = "Type `uphold register import` or\n```console\n$ uphold screen a.csv\n$ cargo run -- demo\n$ ls\n```\n";
        let found: Vec<String> = commands(text).into_iter().map(|(_, command)| command).collect();
        assert_eq!(found, ["register import", "screen a.csv", "demo"]);
    }

    #[test]
    fn a_command_that_does_not_exist_is_found() {
        assert!(unknown("screen a.csv --out b/", REFERENCE).is_none());
        assert!(unknown("screen leads", REFERENCE).is_none());
        assert!(unknown("register import --as-of=2026-11-20 x", REFERENCE).is_none());
        assert_eq!(unknown("register export x", REFERENCE).unwrap(), "`uphold register export`");
        assert_eq!(unknown("screen a.csv --output b/", REFERENCE).unwrap(), "`--output`");
        assert_eq!(unknown("scree a.csv", REFERENCE).unwrap(), "`uphold scree`");
    }
}
