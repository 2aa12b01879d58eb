//! docs/reference/problems.md: every problem code with its words, from the catalogues of `words`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::Result;

use super::Output;
use crate::tree;

const PATH: &str = "docs/reference/problems.md";
const PREFIX: &str = "problem-";
const TOP: &str = "\
<!-- generated, do not edit: cargo xtask generate -->
# Problem codes

A problem is something about what you gave Uphold that somebody can put right. Its code is stable and
appears in `--json` output; the words below are what people see, and `--lang cy` shows them in Welsh. The
names in braces stand for what the message is about. No problem ever repeats what stands in a cell.

";

pub(super) fn generate(root: &Path) -> Result<Vec<Output>> {
    let mut messages = BTreeMap::new();
    for path in tree::files(root)? {
        if path.starts_with("crates/words/catalogue/en/") {
            read(&tree::text(root, &path)?, &mut messages);
        }
    }
    if messages.is_empty() {
        return Ok(Vec::new());
    }
    let mut text = TOP.to_owned();
    for (code, message) in &messages {
        writeln!(text, "## {code}\n\n{}\n", message.text)?;
        if !message.hint.is_empty() {
            writeln!(text, "What to do: {}\n", message.hint)?;
        }
    }
    Ok(vec![Output { path: PATH, text: format!("{}\n", text.trim_end()) }])
}

#[derive(Default, Debug)]
struct Message {
    text: String,
    hint: String,
}

/// Reads the problem messages of one Fluent file: value and `.hint`, continued lines joined.
fn read(catalogue: &str, messages: &mut BTreeMap<String, Message>) {
    let mut code: Option<String> = None;
    let mut in_hint = false;
    for line in catalogue.lines() {
        let indented = line.starts_with(' ');
        if !indented {
            let start = line.strip_prefix(PREFIX).and_then(|rest| rest.split_once('='));
            code = start.map(|(name, _)| name.trim().to_owned());
            in_hint = false;
            if let (Some(code), Some((_, value))) = (&code, start) {
                messages.entry(code.clone()).or_default().text = shown(value);
            }
            continue;
        }
        let Some(message) = code.as_ref().and_then(|code| messages.get_mut(code)) else { continue };
        let line = line.trim();
        if let Some((name, value)) = line.strip_prefix('.').and_then(|rest| rest.split_once('=')) {
            in_hint = name.trim() == "hint";
            if in_hint {
                message.hint = shown(value);
            }
        } else {
            let part = if in_hint { &mut message.hint } else { &mut message.text };
            part.push(' ');
            part.push_str(&shown(line));
        }
    }
    for message in messages.values_mut() {
        message.text = message.text.trim().to_owned();
        message.hint = message.hint.trim().to_owned();
    }
}

/// A pattern as a reader of the page wants it: `{ $file }` becomes `{file}`.
fn shown(pattern: &str) -> String {
    pattern.trim().replace("{ $", "{").replace("{$", "{").replace(" }", "}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_and_hints_are_read_over_several_lines() {
        let mut messages = BTreeMap::new();
        read(
            "# Comment\nproblem-empty-file = { $file } holds\n    no rows\n    .hint = export it\n        again\nother = x\n    y\n",
            &mut messages,
        );
        let message = messages.get("empty-file").unwrap();
        assert_eq!(message.text, "{file} holds no rows");
        assert_eq!(message.hint, "export it again");
        assert_eq!(messages.len(), 1);
    }
}
