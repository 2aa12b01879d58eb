//! Documents: links lead somewhere, both READMEs show the same commands, the changelog is open.

use std::collections::BTreeSet;

use anyhow::Result;

use super::House;

const CHANGELOG: &str = "CHANGELOG.md";
const OPEN: &str = "## Unreleased";

pub(super) fn check(house: &House<'_>) -> Result<Vec<String>> {
    let mut findings = Vec::new();
    for path in house.files.iter().filter(|path| path.ends_with(".md")) {
        let text = house.text(path)?;
        for (line, target) in links(&text) {
            if let Some(trouble) = broken(house, path, &target)? {
                findings.push(format!("{path}:{line}: {trouble}"));
            }
        }
    }
    findings.extend(same_commands(&house.text("README.md")?, &house.text("README.cy.md")?));
    let changelog = house.text(CHANGELOG)?;
    let first = changelog.lines().find(|line| line.starts_with("## "));
    if first != Some(OPEN) {
        findings.push(format!("{CHANGELOG}: the first part is `{OPEN}`"));
    }
    Ok(findings)
}

/// Every link of a Markdown text outside code, with its line.
fn links(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut fenced = false;
    for (number, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        }
        if fenced {
            continue;
        }
        let prose: String = line.split('`').step_by(2).collect();
        let targets = prose.split("](").skip(1).filter_map(|part| part.split_once(')'));
        found.extend(targets.map(|(target, _)| (number + 1, target.to_owned())));
    }
    found
}

/// What is wrong with a link, if anything. Addresses on the web are not tried.
fn broken(house: &House<'_>, from: &str, target: &str) -> Result<Option<String>> {
    if target.contains("://") || target.starts_with("mailto:") {
        return Ok(None);
    }
    let (file, heading) = target.split_once('#').unwrap_or((target, ""));
    let path = if file.is_empty() { from.to_owned() } else { beside(from, file) };
    if !house.has(&path) && !house.root.join(&path).is_dir() {
        return Ok(Some(format!("the link `{target}` leads to no file")));
    }
    if heading.is_empty() || !path.ends_with(".md") {
        return Ok(None);
    }
    let there = slugs(&house.text(&path)?);
    let missing = !there.contains(heading);
    Ok(missing.then(|| format!("the link `{target}` leads to no heading of `{path}`")))
}

/// The path of `file` as seen from the folder of `from`.
fn beside(from: &str, file: &str) -> String {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in file.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    parts.join("/")
}

/// The anchors that headings get.
fn slugs(text: &str) -> BTreeSet<String> {
    let headings = text.lines().filter_map(|line| {
        let title = line.trim_start_matches('#');
        (title.len() < line.len()).then(|| title.trim())
    });
    headings.map(slug).collect()
}

fn slug(title: &str) -> String {
    let kept = title
        .chars()
        .filter(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_'));
    kept.flat_map(char::to_lowercase)
        .map(|letter| if letter == ' ' { '-' } else { letter })
        .collect()
}

/// What both READMEs tell people to type must be the same, line by line.
fn same_commands(english: &str, welsh: &str) -> Option<String> {
    let (english, welsh) = (commands(english), commands(welsh));
    if english == welsh {
        return None;
    }
    let odd = english.symmetric_difference(&welsh).next().cloned().unwrap_or_default();
    Some(format!("README.md and README.cy.md tell different commands: `{odd}`"))
}

fn commands(text: &str) -> BTreeSet<String> {
    let lines = text.lines().map(str::trim);
    let typed = lines.filter_map(|line| line.strip_prefix("$ ")).map(str::to_owned);
    typed.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_in_code_are_no_links() {
        let text = "see [a](a.md) and `[b](b.md)`\n```\n[c](c.md)\n```\n[d](d.md#e)\n";
        let found = links(text);
        assert_eq!(found, [(1, "a.md".to_owned()), (5, "d.md#e".to_owned())]);
    }

    #[test]
    fn a_link_is_followed_from_its_own_folder() {
        assert_eq!(beside("docs/guide/a.md", "../b.md"), "docs/b.md");
        assert_eq!(beside("README.md", "docs/a.md"), "docs/a.md");
        assert_eq!(beside("docs/a.md", "./b.md"), "docs/b.md");
    }

    #[test]
    fn headings_become_anchors() {
        let there = slugs("# What `uphold` does, and not\ntext\n## A-B c\n");
        assert!(there.contains("what-uphold-does-and-not"));
        assert!(there.contains("a-b-c"));
        assert_eq!(there.len(), 2);
    }

    #[test]
    fn both_readmes_show_the_same_commands() {
        assert!(same_commands("$ cargo x\nHello", "Helo\n$ cargo x").is_none());
        assert!(same_commands("$ cargo x", "$ cargo y").is_some());
    }
}
