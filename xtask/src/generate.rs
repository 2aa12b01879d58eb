//! `cargo xtask generate`: writes everything in the tree that a program can write.

use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use crate::{run, say, tree};

mod architecture;
mod fluent;
mod law;
mod problems;
mod reference;
mod rules;

/// Makes one file's text; nothing where the file has no source yet.
type Generator = fn(&Path) -> Result<Option<String>>;

const GENERATORS: &[(&str, Generator)] = &[
    ("ARCHITECTURE.md", architecture::generate),
    ("crates/rules/src/law/table.rs", |root| law::law(root).map(Some)),
    ("docs/reference/cli.md", reference::generate),
    ("docs/reference/problems.md", problems::generate),
    ("docs/reference/rules.md", |root| rules::rules(root).map(Some)),
];

/// The chore: writes, or with `--check` only compares.
pub(crate) fn generate(options: &[String]) -> Result<()> {
    let root = tree::root()?;
    match options {
        [] => write(&root),
        [check] if check == "--check" => compare(&root),
        _ => bail!("`cargo xtask generate` knows `--check` only"),
    }
}

/// Fails where a generated file is not what it should be.
pub(crate) fn compare(root: &Path) -> Result<()> {
    let stale = each(root, |path, text| {
        let there = tree::text_if_any(root, path);
        if there.as_deref() == Some(text) {
            return Ok(());
        }
        let line = first_difference(there.as_deref().unwrap_or(""), text);
        bail!("line {line} is not what it should be: run `cargo xtask generate`")
    });
    say::line(format_args!("{} generated files, {stale} of them stale", GENERATORS.len()));
    if stale > 0 { bail!("{stale} generated files are stale") } else { Ok(()) }
}

fn write(root: &Path) -> Result<()> {
    let failed = each(root, |path, text| {
        if tree::text_if_any(root, path).as_deref() == Some(text) {
            return Ok(());
        }
        if let Some(folder) = root.join(path).parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(root.join(path), text)?;
        say::line(format_args!("wrote {path}"));
        Ok(())
    });
    if failed > 0 { bail!("{failed} files could not be generated") } else { Ok(()) }
}

/// Makes each text and hands it on; one that fails is told, and does not stop the others.
fn each(root: &Path, mut take: impl FnMut(&str, &str) -> Result<()>) -> usize {
    let mut failed = 0;
    for (path, generate) in GENERATORS {
        let made = generate(root).and_then(|text| match text {
            Some(text) if path.ends_with(".rs") => take(path, &formatted(root, &text)?),
            Some(text) => take(path, &text),
            None => Ok(()),
        });
        if let Err(error) = made {
            failed += 1;
            say::trouble(format_args!("{path}: {error:#}"));
        }
    }
    failed
}

/// Rust source as `cargo fmt` would have it, so that the two never disagree.
fn formatted(root: &Path, source: &str) -> Result<String> {
    run::piped(
        &mut run::program(root, "rustfmt", &["--edition", "2024", "--emit", "stdout"]),
        source,
    )
}

/// The first line, from 1, at which two texts differ.
fn first_difference(there: &str, wanted: &str) -> usize {
    let same = there.lines().zip(wanted.lines()).take_while(|(a, b)| a == b).count();
    same + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_difference_is_told_by_its_line() {
        assert_eq!(first_difference("a\nb\n", "a\nc\n"), 2);
        assert_eq!(first_difference("", "a\n"), 1);
        assert_eq!(first_difference("a\n", "a\nb\n"), 2);
    }
}
