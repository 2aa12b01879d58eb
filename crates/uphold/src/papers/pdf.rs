//! PDF: lines of text, put together to paragraphs, headings and items by how they look.

use bulk::caught;
use words::notices::check::sentences::Part;

use super::plain;

/// The parts; none where the file cannot be read. A scan has none, and is no error here.
pub(super) fn parts(bytes: &[u8]) -> Option<Vec<Part>> {
    // The library gives up by panicking on some files that others can read.
    let text = caught(|| pdf_extract::extract_text_from_mem(bytes))?.ok()?;
    Some(plain::parts(&apart(&joined(&text))))
}

/// Blank lines around what stands alone on its line as a heading does, items on lines of their
/// own, and no numbers of pages: a PDF only says where letters stand.
fn apart(text: &str) -> String {
    let text = text.replace('•', "\n•");
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !is_page(line)).collect();
    let mut out = String::with_capacity(text.len() + lines.len());
    for (at, line) in lines.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| lines.get(at)).copied().unwrap_or_default();
        let after = lines.get(at + 1).copied().unwrap_or_default();
        let ended = before.is_empty() || before.ends_with(['.', ':', '!', '?']);
        let begins = after.chars().next().is_none_or(char::is_uppercase);
        let alone = ended && begins && plain::is_heading(line);
        let gap = if alone { "\n" } else { "" };
        out.extend([gap, line, "\n", gap]);
    }
    out
}

/// `3`, `3 / 5`
fn is_page(line: &str) -> bool {
    let numbers = line.split('/').map(str::trim);
    numbers.clone().count() <= 2
        && numbers.into_iter().all(|it| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit()))
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
mod planted;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_pdf_is_none() {
        assert_eq!(parts(b"%PDF-1.7\nnothing else"), None);
    }

    #[test]
    fn headings_and_items_stand_alone_and_pages_are_not_counted() {
        let text =
            "We keep it.\n 3 / 5\nSending it abroad\nWe send it. To: • India, and\nmore\n12\n";
        let wanted = "We keep it.\n\nSending it abroad\n\nWe send it. To:\n• India, and\nmore\n";
        assert_eq!(apart(text), wanted);
        assert!(is_page("3") && !is_page("3 / 5 / 7") && !is_page("") && !is_page("3 days"));
    }

    #[test]
    fn ligatures_are_letters() {
        assert_eq!(joined("o\u{fb03}ce \u{fb01}le"), "office file");
    }
}
