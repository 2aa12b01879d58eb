//! docs/reference/problems.md: every problem code with its words, from the catalogues of `words`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::Result;

use super::fluent;
use crate::tree;

const PREFIX: &str = "problem-";
const TOP: &str = "\
<!-- generated, do not edit: cargo xtask generate -->
# Problem codes

A problem is something about what you gave Uphold that somebody can put right. Its code is stable and
appears in `--json` output; the words below are what people see, and `--lang cy` shows them in Welsh. The
names in braces stand for what the message is about. No problem ever repeats what stands in a cell.

";

pub(super) fn generate(root: &Path) -> Result<Option<String>> {
    let mut messages = BTreeMap::new();
    for path in tree::files(root)? {
        if path.starts_with("crates/words/catalogue/en/") {
            messages.append(&mut fluent::messages(&tree::text(root, &path)?, PREFIX));
        }
    }
    if messages.is_empty() {
        return Ok(None);
    }
    let mut text = TOP.to_owned();
    for (code, message) in &messages {
        writeln!(text, "## {code}\n\n{}\n", message.text)?;
        if !message.hint.is_empty() {
            writeln!(text, "What to do: {}\n", message.hint)?;
        }
    }
    Ok(Some(format!("{}\n", text.trim_end())))
}
