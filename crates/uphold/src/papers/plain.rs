//! Plain text and Markdown: blank lines, marks of headings and of items.

use words::notices::check::sentences::Part;

pub(super) fn parts(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut open: Option<Part> = None;
    // Behind a line that ends with a colon, each line of its own is an item.
    let mut led = false;
    for line in text.lines().map(unmarked) {
        let line = line.trim();
        let rule = !line.is_empty() && line.chars().all(|it| matches!(it, '=' | '-' | '_' | '*'));
        match line {
            "" => {
                close(&mut open, &mut parts);
            }
            // A line under a heading.
            _ if rule => match open.take() {
                Some(Part::Paragraph(text)) => parts.push(Part::Heading(text)),
                other => parts.extend(other),
            },
            _ => {
                if let Some(heading) = heading(line) {
                    close(&mut open, &mut parts);
                    parts.push(Part::Heading(heading));
                    led = false;
                } else if let Some(item) = item(line) {
                    close(&mut open, &mut parts);
                    open = Some(Part::Item(item));
                } else {
                    match &mut open {
                        Some(Part::Paragraph(text)) if led && text.ends_with(':') => {
                            close(&mut open, &mut parts);
                            open = Some(Part::Item(line.to_owned()));
                        }
                        Some(Part::Paragraph(text) | Part::Item(text)) => {
                            text.push(' ');
                            text.push_str(line);
                        }
                        _ => open = Some(Part::Paragraph(line.to_owned())),
                    }
                }
            }
        }
        led = led || line.ends_with(':');
    }
    close(&mut open, &mut parts);
    parts
}

/// The line without the marks of Markdown within it: links are their words, and a sign that a
/// backslash keeps from being a mark is that sign.
fn unmarked(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find(['\\', '[']) {
        let (before, mark) = rest.split_at(at);
        out.push_str(before);
        let mut letters = mark.chars();
        let first = letters.next();
        let next = letters.clone().next();
        let link = mark.strip_prefix('[').and_then(linked);
        rest = match (link, next) {
            (Some((words, behind)), _) => {
                out.push_str(words);
                behind
            }
            (None, Some(sign)) if first == Some('\\') && sign.is_ascii_punctuation() => {
                out.push(sign);
                letters.next();
                letters.as_str()
            }
            _ => {
                out.extend(first);
                letters.as_str()
            }
        };
    }
    out.push_str(rest);
    out
}

/// `words](address) and more`: the words, and what stands behind.
fn linked(text: &str) -> Option<(&str, &str)> {
    let (words, rest) = text.split_once("](")?;
    let (_, behind) = rest.split_once(')')?;
    (!words.contains('[')).then_some((words, behind))
}

/// Ends a paragraph; a short one without a stop, alone in its block, is a heading.
fn close(open: &mut Option<Part>, parts: &mut Vec<Part>) {
    let Some(part) = open.take() else { return };
    parts.push(match part {
        Part::Paragraph(text) if is_heading(&text) => Part::Heading(text),
        other => other,
    });
}

pub(super) fn is_heading(text: &str) -> bool {
    let words = text.split_whitespace().count();
    words <= 10
        && !text.ends_with(['.', ':', ';', ',', '!'])
        && text.chars().find(|it| it.is_alphabetic()).is_some_and(char::is_uppercase)
        && !text.contains(['@', '|'])
        && !text.contains("://")
}

/// `## Your rights`
fn heading(line: &str) -> Option<String> {
    let text = line.trim_start_matches('#');
    (text.len() < line.len() && text.starts_with(' '))
        .then(|| text.trim().trim_end_matches('#').trim().to_owned())
}

/// `- this`, `* this`, `• this`, `1. this`, `a) this`
fn item(line: &str) -> Option<String> {
    for mark in ["- ", "* ", "+ ", "• ", "‣ ", "◦ ", "– ", "▪ "] {
        if let Some(text) = line.strip_prefix(mark) {
            return Some(text.trim().to_owned());
        }
    }
    let (number, text) = line.split_once(['.', ')'])?;
    let number = number.trim_start_matches('(');
    let numbered = !number.is_empty()
        && number.len() <= 2
        && (number.bytes().all(|it| it.is_ascii_digit()) || number.len() == 1);
    (numbered && text.starts_with(' ')).then(|| text.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<String> {
        parts(text)
            .into_iter()
            .map(|part| match part {
                Part::Heading(text) => format!("# {text}"),
                Part::Paragraph(text) => text,
                Part::Item(text) => format!("- {text}"),
            })
            .collect()
    }

    #[test]
    fn markdown_and_plain_text() {
        let text = "Privacy notice\n==============\n\nWe are\nHarbour Choir.\n\n## Your rights\n\n\
            You can:\n\n- see it,\n  all of it\n- erase it\n\n1. first\n\nContact us\n\nBy post.";
        let wanted = [
            "# Privacy notice",
            "We are Harbour Choir.",
            "# Your rights",
            "You can:",
            "- see it, all of it",
            "- erase it",
            "- first",
            "# Contact us",
            "By post.",
        ];
        assert_eq!(told(text), wanted);
    }

    #[test]
    fn marks_of_markdown_are_no_words() {
        assert_eq!(unmarked(r"At\: [eich cyflogi](<#purpose-2>)\."), "At: eich cyflogi.");
        assert_eq!(unmarked(r"[insert name] and [a](b) \w \"), r"[insert name] and a \w \");
        assert_eq!(unmarked("[a [b](c"), "[a [b](c");
    }

    proptest::proptest! {
        #[test]
        fn no_word_is_lost(text in "[a-z .:#\\n-]{0,200}") {
            let words = |text: &str| {
                let only = |it: char| if it.is_ascii_lowercase() { it } else { ' ' };
                let text: String = text.chars().map(only).collect();
                // A single letter can be the mark of an item.
                let long = |it: &&str| it.len() > 1;
                text.split_whitespace().filter(long).map(str::to_owned).collect::<Vec<_>>()
            };
            proptest::prop_assert_eq!(words(&told(&text).join("\n")), words(&text));
        }
    }
}
