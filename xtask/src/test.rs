//! `cargo xtask test`: sets up what is missing, then runs everything.

use std::path::Path;

use anyhow::{Result, bail};

use crate::{assets, metadata::Metadata, run, say, setup, tree};

const DIFFERENTIAL: &str = "tests/differential/phonenumbers_differential.py";
/// How many cells the comparison with Python generates.
const CELLS: u64 = 1_000_000;

/// How many tests ended how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
    pub(crate) ignored: u64,
}

impl Tally {
    /// The line that closes a run: `1,234 passed, 0 failed` without the comma in the number.
    pub(crate) fn closing_line(self) -> String {
        format!("{} passed, {} failed", self.passed, self.failed)
    }

    /// Adds what a line of `cargo test` says, if it closes a group of tests.
    fn read(&mut self, line: &str) {
        let Some(counts) = line.trim().strip_prefix("test result: ") else { return };
        for part in counts.split(['.', ';']) {
            let mut words = part.split_whitespace();
            let (Some(count), Some(what)) = (words.next(), words.next()) else { continue };
            let Ok(count) = count.parse::<u64>() else { continue };
            match what {
                "passed" => self.passed += count,
                "failed" => self.failed += count,
                "ignored" => self.ignored += count,
                _ => {}
            }
        }
    }

    fn one(&mut self, well: bool) {
        if well {
            self.passed += 1;
        } else {
            self.failed += 1;
        }
    }
}

/// The chore: the whole suite, then the closing line.
pub(crate) fn test(options: &[String]) -> Result<()> {
    let root = tree::root()?;
    let differential = !options.iter().any(|word| word == "--no-differential");
    if let Some(odd) = options.iter().find(|word| *word != "--no-differential") {
        bail!("`cargo xtask test` does not know `{odd}`");
    }
    let tally = suite(&root, differential);
    say::line(tally.closing_line());
    if tally.failed > 0 { bail!(say::Told) } else { Ok(()) }
}

/// Sets up and runs everything; what could not even be started or built counts as one failure.
pub(crate) fn suite(root: &Path, differential: bool) -> Tally {
    let mut tally = Tally::default();
    if let Err(error) = run_all(root, differential, &mut tally) {
        say::trouble(format_args!("{error:#}"));
        tally.failed += 1;
    }
    tally
}

fn run_all(root: &Path, differential: bool, tally: &mut Tally) -> Result<()> {
    setup::compiler()?;
    let target = Metadata::read(root)?.target;
    // The suites run the program itself, and the differential runs an example of `numbers`.
    run::check(&mut run::cargo(root, &["build", "--workspace", "--bins", "--examples"]))?;
    let program = target.join("debug/uphold");
    let python = setup::verifiers(root, &target)?;
    let modules = setup::npm(root, &target)?;
    assets::style(root, &target)?;
    let browser = setup::browser()?;
    setup::python(root, &target, "recompute")?;
    setup::documents(root, &target)?;
    setup::faults()?;
    let mut tests = run::cargo(root, &["test", "--workspace", "--no-fail-fast"]);
    tests.env("UPHOLD_BIN", program).env("UPHOLD_GO", "go").env("UPHOLD_PYTHON", python);
    tests.env("UPHOLD_NPM", modules).env("UPHOLD_BROWSER", browser);
    let well = run::watch(&mut tests, |line| tally.read(line))?;
    if !well && tally.failed == 0 {
        tally.failed = 1;
    }
    if tally.ignored > 0 {
        say::trouble(format_args!("{} tests are ignored; none may be", tally.ignored));
        tally.failed += tally.ignored;
    }
    if differential && root.join(DIFFERENTIAL).is_file() {
        tally.one(compare_with_python(root, &target)?);
    }
    Ok(())
}

fn compare_with_python(root: &Path, target: &Path) -> Result<bool> {
    let python = setup::python(root, target, "differential")?;
    let cells = CELLS.to_string();
    let words = [DIFFERENTIAL, "--cells", cells.as_str(), "--reader"];
    let mut compare = run::program(root, python, &words);
    run::watch(compare.arg(target.join("debug/examples/read_cells")), |_| {})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closing_lines_of_all_groups_are_summed() {
        let mut tally = Tally::default();
        tally.read("running 3 tests");
        tally.read("test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s");
        tally.read(
            "test result: FAILED. 10 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out",
        );
        assert_eq!(tally, Tally { passed: 13, failed: 2, ignored: 1 });
        assert_eq!(tally.closing_line(), "13 passed, 2 failed");
    }

    #[test]
    fn other_lines_count_nothing() {
        let mut tally = Tally::default();
        tally.read("test a_row_is_never_lost ... ok");
        tally.read("4 passed; 3 failed");
        assert_eq!(tally, Tally::default());
    }
}
