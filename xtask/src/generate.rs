//! `cargo xtask generate`: writes everything in the tree that a program can write.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

use crate::{run, say, tree};

mod architecture;
mod fluent;
mod problems;
mod reference;

/// One file and what should stand in it.
struct Output {
    path: &'static str,
    text: String,
}

type Generator = fn(&Path) -> Result<Vec<Output>>;

const GENERATORS: &[Generator] = &[architecture::generate, problems::generate, reference::generate];

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
    let mut stale = 0;
    let mut count = 0;
    for output in outputs(root)? {
        count += 1;
        let there = tree::text_if_any(root, output.path);
        if there.as_deref() != Some(output.text.as_str()) {
            stale += 1;
            let line = first_difference(there.as_deref().unwrap_or(""), &output.text);
            say::line(format_args!("{}:{line}: is not what it should be", output.path));
        }
    }
    if stale > 0 {
        bail!("{stale} of {count} generated files are stale: run `cargo xtask generate`");
    }
    say::line(format_args!("{count} generated files are fresh"));
    Ok(())
}

fn write(root: &Path) -> Result<()> {
    for output in outputs(root)? {
        if tree::text_if_any(root, output.path).as_deref() == Some(output.text.as_str()) {
            continue;
        }
        let path = root.join(output.path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, &output.text)
            .with_context(|| format!("could not write {}", output.path))?;
        say::line(format_args!("wrote {}", output.path));
    }
    Ok(())
}

fn outputs(root: &Path) -> Result<Vec<Output>> {
    let mut outputs = Vec::new();
    for generator in GENERATORS {
        outputs.extend(generator(root)?);
    }
    for output in outputs.iter_mut().filter(|output| output.path.ends_with(".rs")) {
        output.text = formatted(root, &output.text)?;
    }
    Ok(outputs)
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
