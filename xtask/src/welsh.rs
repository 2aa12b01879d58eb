//! `cargo xtask welsh`: which Welsh is missing, and which no translator has reviewed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::say;
use crate::tree;

/// Where the catalogues stand.
const CATALOGUE: &str = "crates/words/catalogue";

/// The messages of a file by key: attributes have keys of their own, `key.attribute`.
type Messages = BTreeMap<String, String>;

/// Prints what is missing and what waits for review. Options: `--all` lists every message that
/// waits, with its fingerprint, ready to be put into `reviewed.txt`.
pub(crate) fn welsh(options: &[String]) -> Result<()> {
    let all = options.iter().any(|option| option == "--all");
    let root = tree::root()?;
    let reviewed = fs::read_to_string(root.join(CATALOGUE).join("cy/reviewed.txt"))
        .context("cy/reviewed.txt is missing")?;
    let (mut missing, mut waiting, mut messages) = (0, 0, 0);
    for name in names(&root)? {
        let english = keys(&text(&root, "en", &name));
        let text = text(&root, "cy", &name);
        let (welsh, whole) = (keys(&text), whole(&text));
        for key in english.keys().filter(|key| !welsh.contains_key(*key)) {
            say::line(format_args!("missing   {name}: {key}"));
            missing += 1;
        }
        let pending: Vec<_> = whole
            .iter()
            .map(|(key, text)| (key, fingerprint(text)))
            .filter(|(key, print)| !is_reviewed(&reviewed, key, print))
            .collect();
        for (key, print) in pending.iter().filter(|_| all) {
            say::line(format_args!("waits     {name}: {key} {print}"));
        }
        say::line(format_args!("{:>6} of {:>4} wait in {name}", pending.len(), whole.len()));
        waiting += pending.len();
        messages += whole.len();
    }
    say::line(format_args!(
        "{} Welsh messages: {missing} missing, {} not reviewed by a translator",
        say::grouped(messages as u64),
        say::grouped(waiting as u64)
    ));
    if missing == 0 { Ok(()) } else { Err(say::Told.into()) }
}

/// The files of the English catalogue.
fn names(root: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(root.join(CATALOGUE).join("en")).context("no catalogue")? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        names.extend(name.ends_with(".ftl").then_some(name));
    }
    names.sort_unstable();
    Ok(names)
}

/// The text of a file; none where the language has no such file.
fn text(root: &Path, lang: &str, name: &str) -> String {
    fs::read_to_string(root.join(CATALOGUE).join(lang).join(name)).unwrap_or_default()
}

/// Every Welsh message of a file with all its text, attributes included.
fn whole(text: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        match (line.starts_with([' ', '}']), line.split_once('=')) {
            (false, Some((key, value))) => {
                found.push((key.trim().to_owned(), value.trim().to_owned()))
            }
            _ => {
                if let Some((_, message)) = found.last_mut() {
                    message.push('\n');
                    message.push_str(line.trim_end());
                }
            }
        }
    }
    found
}

/// Keys, and attributes as `key.attribute`.
fn keys(text: &str) -> Messages {
    let mut messages = Messages::new();
    let mut last = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let Some((key, value)) = line.split_once('=') else { continue };
        let key = key.trim_end();
        let is_name = |name: &str| {
            !name.is_empty() && name.chars().all(|it| it.is_ascii_alphanumeric() || it == '-')
        };
        if is_name(key) {
            key.clone_into(&mut last);
            messages.insert(last.clone(), value.to_owned());
        } else if let Some(attribute) = key.trim_start().strip_prefix('.').filter(|it| is_name(it))
        {
            messages.insert(format!("{last}.{attribute}"), value.to_owned());
        }
    }
    messages
}

fn is_reviewed(list: &str, key: &str, print: &str) -> bool {
    list.lines().filter(|line| !line.starts_with('#')).any(|line| {
        let mut cells = line.split_whitespace();
        cells.next() == Some(key) && cells.next() == Some(print)
    })
}

/// FNV-1a in 64 bits, as `words::review` has it.
fn fingerprint(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_missed_too() {
        let english = keys("a = one\n    .hint = two\nb = three\n");
        let welsh = keys("a = un\nb = tri\n");
        let missing: Vec<_> = english.keys().filter(|key| !welsh.contains_key(*key)).collect();
        assert_eq!(missing, ["a.hint"]);
    }

    #[test]
    fn the_fingerprint_is_that_of_the_program() {
        assert_eq!(fingerprint("a"), "af63dc4c8601ec8c");
    }
}
