//! Sizes of files and functions, names of files, module documents, no ignored tests.

use anyhow::Result;

use super::House;
use super::source::Source;

const FILE_MOST: usize = 900;
const FILE_LONG: usize = 600;
const FILE_MEDIAN: usize = 180;
const FUNCTION_MOST: usize = 120;
const FUNCTION_LONG: usize = 80;
const FUNCTION_MEDIAN: usize = 8;
/// A function that only lists things says so in the line above it, and may be long.
const TABLE: &str = "// A table, not a procedure";

pub(super) fn check(house: &House<'_>) -> Result<Vec<String>> {
    let written: Vec<&Source> =
        house.sources.iter().filter(|source| !source.is_generated()).collect();
    let mut findings = Vec::new();
    for source in &written {
        names_and_documents(source, &mut findings);
        long_functions(source, &mut findings);
    }
    file_sizes(&written, &mut findings);
    function_sizes(&written, &mut findings);
    Ok(findings)
}

fn names_and_documents(source: &Source, findings: &mut Vec<String>) {
    let path = &source.path;
    if path.ends_with("/mod.rs") {
        findings.push(format!("{path}: name it after its module: `x.rs` beside `x/`"));
    }
    let is_introduced = source.text.starts_with("//!") || source.text.starts_with("#![");
    if !is_introduced && !path.ends_with("/tests.rs") {
        findings.push(format!("{path}:1: a file begins with what it is for (`//!`)"));
    }
    for (number, line) in source.code.lines().enumerate() {
        if line.contains("#[ignore") {
            findings.push(format!("{path}:{}: no test is ignored", number + 1));
        }
    }
    let lines = source.line_count();
    if lines > FILE_MOST {
        findings.push(format!("{path}: {lines} lines; no file has more than {FILE_MOST}"));
    }
}

fn long_functions(source: &Source, findings: &mut Vec<String>) {
    for function in source.functions() {
        if function.lines > FUNCTION_MOST && !is_table(source, function.line) {
            findings.push(format!(
                "{}:{}: `{}` has {} lines; none has more than {FUNCTION_MOST}",
                source.path, function.line, function.name, function.lines
            ));
        }
    }
}

/// Whether one of the three lines above it says so.
fn is_table(source: &Source, line: usize) -> bool {
    source.text.lines().take(line).skip(line.saturating_sub(4)).any(|line| line.contains(TABLE))
}

fn file_sizes(sources: &[&Source], findings: &mut Vec<String>) {
    let sizes: Vec<usize> = sources.iter().map(|source| source.line_count()).collect();
    let long = sizes.iter().filter(|size| **size > FILE_LONG).count();
    if long * 20 > sizes.len() {
        findings.push(format!("{long} of {} files have more than {FILE_LONG} lines", sizes.len()));
    }
    let median = median(sizes);
    if median > FILE_MEDIAN {
        findings.push(format!("the median file has {median} lines; at most {FILE_MEDIAN}"));
    }
}

fn function_sizes(sources: &[&Source], findings: &mut Vec<String>) {
    let mut sizes = Vec::new();
    for source in sources {
        let functions = source.functions();
        let counted = functions.iter().filter(|function| !is_table(source, function.line));
        sizes.extend(counted.map(|function| function.lines));
    }
    let long = sizes.iter().filter(|size| **size > FUNCTION_LONG).count();
    if long * 100 > sizes.len() {
        let all = sizes.len();
        findings.push(format!("{long} of {all} functions have more than {FUNCTION_LONG} lines"));
    }
    let median = median(sizes);
    if median > FUNCTION_MEDIAN {
        findings.push(format!("the median function has {median} lines; at most {FUNCTION_MEDIAN}"));
    }
}

fn median(mut sizes: Vec<usize>) -> usize {
    sizes.sort_unstable();
    sizes.get(sizes.len() / 2).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(path: &str, text: &str) -> Vec<String> {
        let source = Source::new(path, text.to_owned());
        let mut findings = Vec::new();
        names_and_documents(&source, &mut findings);
        long_functions(&source, &mut findings);
        findings
    }

    fn long(above: &str) -> String {
        format!("//! Doc.\n{above}fn long() {{\n{}}}\n", "    step();\n".repeat(130))
    }

    #[test]
    fn a_good_file_has_no_findings() {
        assert!(findings("crates/x/src/a.rs", "//! Doc.\nfn a() {}\n").is_empty());
    }

    #[test]
    fn a_mod_rs_a_bare_file_and_an_ignored_test_are_found() {
        assert_eq!(findings("crates/x/src/a/mod.rs", "//! Doc.\n").len(), 1);
        assert_eq!(findings("crates/x/src/a.rs", "fn a() {}\n").len(), 1);
        assert_eq!(findings("a.rs", "//! Doc.\n#[ignore]\nfn a() {}\n").len(), 1);
    }

    #[test]
    fn a_long_function_is_found_unless_it_is_a_table() {
        assert_eq!(findings("a.rs", &long("")).len(), 1);
        assert!(findings("a.rs", &long("// A table, not a procedure.\n")).is_empty());
    }

    #[test]
    fn a_long_file_is_found() {
        assert_eq!(findings("a.rs", &format!("//! Doc.\n{}", "\n".repeat(900))).len(), 1);
    }

    #[test]
    fn the_median_is_the_middle() {
        assert_eq!(median(vec![3, 1, 2]), 2);
        assert_eq!(median(Vec::new()), 0);
    }
}
