//! PDF: lines of text, put together to paragraphs, headings and items by how they look.

use std::panic::{AssertUnwindSafe, catch_unwind};

use words::notices::check::sentences::Part;

use super::plain;

/// The parts; none where the file cannot be read. A scan has none, and is no error here.
pub(super) fn parts(bytes: &[u8]) -> Option<Vec<Part>> {
    // The library gives up by panicking on some files that others can read.
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let text = catch_unwind(AssertUnwindSafe(|| pdf_extract::extract_text_from_mem(bytes)));
    std::panic::set_hook(hook);
    let text = text.ok()?.ok()?;
    Some(plain::parts(&joined(&text)))
}

/// Ligatures as letters, soft hyphens gone, words that a line end cut put together.
fn joined(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\u{fb00}' => out.push_str("ff"),
            '\u{fb01}' => out.push_str("fi"),
            '\u{fb02}' => out.push_str("fl"),
            '\u{fb03}' => out.push_str("ffi"),
            '\u{fb04}' => out.push_str("ffl"),
            '\u{ad}' => {}
            '\u{a0}' => out.push(' '),
            letter => out.push(letter),
        }
    }
    out.replace("-\n", "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_pdf_is_none() {
        assert_eq!(parts(b"%PDF-1.7\nnothing else"), None);
    }

    #[test]
    fn ligatures_are_letters() {
        assert_eq!(joined("o\u{fb03}ce \u{fb01}le"), "office file");
    }
}
