//! Running other programs, aloud.

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

use crate::say;

/// `cargo`, the one that runs us, in this folder.
pub(crate) fn cargo(root: &Path, words: &[&str]) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.current_dir(root).args(words);
    command
}

/// Any program, in this folder.
pub(crate) fn program(root: &Path, name: impl AsRef<OsStr>, words: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.current_dir(root).args(words);
    command
}

/// Says what it runs, runs it, and fails where the program fails.
pub(crate) fn check(command: &mut Command) -> Result<()> {
    say::line(format_args!("$ {}", shown(command)));
    let status = command
        .stdin(Stdio::null())
        .status()
        .with_context(|| format!("could not start `{}`", shown(command)))?;
    if !status.success() {
        bail!("`{}` ended with {status}", shown(command));
    }
    Ok(())
}

/// Runs it quietly and gives what it printed on standard output.
pub(crate) fn capture(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("could not start `{}`", shown(command)))?;
    if !output.status.success() {
        let told = String::from_utf8_lossy(&output.stderr);
        let why = told.trim().lines().next_back().unwrap_or("it did not say why");
        bail!("`{}` ended with {}: {why}", shown(command), output.status);
    }
    String::from_utf8(output.stdout).context("the output is not UTF-8")
}

/// Gives it this text on standard input, and gives what it printed on standard output.
pub(crate) fn piped(command: &mut Command, text: &str) -> Result<String> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("could not start `{}`", shown(command)))?;
    let mut stdin = child.stdin.take().context("the program has no standard input")?;
    let text = text.to_owned();
    // Written beside the reading, so that neither side waits for the other's full pipe.
    let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
    let output = child.wait_with_output()?;
    let written = writer.join().is_ok_and(|written| written.is_ok());
    if !written || !output.status.success() {
        bail!("`{}` ended with {}", shown(command), output.status);
    }
    String::from_utf8(output.stdout).context("the output is not UTF-8")
}

/// Says what it runs, passes its standard output on line by line, and shows each line to `see`.
/// Gives whether the program ended well.
pub(crate) fn watch(command: &mut Command, mut see: impl FnMut(&str)) -> Result<bool> {
    say::line(format_args!("$ {}", shown(command)));
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("could not start `{}`", shown(command)))?;
    let stdout = child.stdout.take().context("the program has no standard output")?;
    for line in BufReader::new(stdout).split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        say::line(&line);
        see(&line);
    }
    Ok(child.wait()?.success())
}

/// Whether this program can be started at all.
pub(crate) fn starts(name: impl AsRef<OsStr>, words: &[&str]) -> bool {
    Command::new(name)
        .args(words)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// The command as a person would type it, without folders.
fn shown(command: &Command) -> String {
    let name = Path::new(command.get_program())
        .file_name()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    command.get_args().fold(name, |mut line, word| {
        line.push(' ');
        line.push_str(&word.to_string_lossy());
        line
    })
}

/// The value after `--name`, read as a number.
pub(crate) fn number_after(options: &[String], name: &str) -> Result<Option<u64>> {
    let number = |value: &str| value.parse().with_context(|| format!("`{value}` is not a number"));
    word_after(options, name)?.map(number).transpose()
}

/// The word after `--name`.
pub(crate) fn word_after<'a>(options: &'a [String], name: &str) -> Result<Option<&'a str>> {
    let mut words = options.iter().map(String::as_str);
    if words.by_ref().any(|word| word == name) {
        return words.next().with_context(|| format!("`{name}` needs a value")).map(Some);
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_follows_its_option() {
        let options: Vec<String> = ["--seconds", "90"].map(String::from).to_vec();
        assert_eq!(number_after(&options, "--seconds").unwrap(), Some(90));
        assert_eq!(number_after(&options, "--rows").unwrap(), None);
        assert!(number_after(&["--seconds".to_owned()], "--seconds").is_err());
        assert!(number_after(&["--seconds".to_owned(), "x".to_owned()], "--seconds").is_err());
    }

    #[test]
    fn a_failing_program_is_an_error() {
        let here = Path::new(".");
        assert!(check(&mut program(here, "false", &[])).is_err());
        assert!(check(&mut program(here, "true", &[])).is_ok());
        assert_eq!(capture(&mut program(here, "echo", &["hello"])).unwrap(), "hello\n");
        assert!(!starts("no-such-program-at-all", &[]));
    }

    #[test]
    fn text_goes_through_a_program() {
        let text = "line\n".repeat(100_000);
        assert_eq!(piped(&mut program(Path::new("."), "cat", &[]), &text).unwrap(), text);
        assert!(piped(&mut program(Path::new("."), "false", &[]), "").is_err());
    }

    #[test]
    fn watched_lines_arrive_one_by_one() {
        let mut seen = Vec::new();
        let well = watch(&mut program(Path::new("."), "printf", &["a\\nb\\n"]), |line| {
            seen.push(line.to_owned());
        });
        assert!(well.unwrap());
        assert_eq!(seen, ["a", "b"]);
    }
}
