//! From the parts of a document to sentences.

use super::Passage;

/// A part of a document, in the order of reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A heading.
    Heading(String),
    /// A paragraph, a cell.
    Paragraph(String),
    /// An item of a list.
    Item(String),
}

/// Words before a full stop that ends no sentence.
const SHORT: [&str; 13] =
    ["e.g", "i.e", "mr", "mrs", "ms", "dr", "st", "no", "art", "reg", "h.y", "etc", "est"];

/// The passages of a document: each sentence with the heading above it, each item with the line
/// that leads to it (*You have the right to:* … *see your data*).
///
/// ```
/// use words::notices::check::sentences::{Part, passages};
///
/// let parts = [
///     Part::Heading("Your rights".to_owned()),
///     Part::Paragraph("You have rights. You can:".to_owned()),
///     Part::Item("see your data".to_owned()),
/// ];
/// let found = passages(&parts);
/// assert_eq!(found[2].text, "You can: see your data");
/// assert_eq!(found[2].heading, "Your rights");
/// ```
#[must_use]
pub fn passages(parts: &[Part]) -> Vec<Passage> {
    let (mut heading, mut lead) = (String::new(), String::new());
    let mut found = Vec::new();
    for part in parts {
        match part {
            Part::Heading(text) => {
                heading = spaced(text);
                lead.clear();
            }
            Part::Paragraph(text) => {
                let sentences = sentences(&spaced(text));
                lead = sentences.last().filter(|it| it.ends_with(':')).cloned().unwrap_or_default();
                let here = |text| Passage { heading: heading.clone(), text };
                found.extend(sentences.into_iter().map(here));
            }
            Part::Item(text) => {
                for sentence in sentences(&spaced(text)) {
                    let text =
                        if lead.is_empty() { sentence } else { format!("{lead} {sentence}") };
                    found.push(Passage { heading: heading.clone(), text });
                }
            }
        }
    }
    found
}

/// One space where there was any white.
fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn sentences(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut sentence = String::new();
    let mut words = text.split(' ').filter(|word| !word.is_empty()).peekable();
    while let Some(word) = words.next() {
        if !sentence.is_empty() {
            sentence.push(' ');
        }
        sentence.push_str(word);
        let next = words.peek().and_then(|next| next.chars().next());
        if ends(word) && next.is_none_or(|next| !next.is_lowercase()) {
            found.push(std::mem::take(&mut sentence));
        }
    }
    if !sentence.is_empty() {
        found.push(sentence);
    }
    found
}

fn ends(word: &str) -> bool {
    let bare = word.trim_end_matches(['"', '\'', ')', '\u{201d}', '\u{2019}']);
    match bare.strip_suffix('.') {
        Some(word) => !SHORT.contains(&word.to_lowercase().trim_start_matches('(')),
        None => bare.ends_with(['!', '?']),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_they_end() {
        let text = "We are Harbour Choir (est. 1998). Write to Mr. Jones, e.g. by post! Thank you.";
        assert_eq!(
            sentences(text),
            [
                "We are Harbour Choir (est. 1998).",
                "Write to Mr. Jones, e.g. by post!",
                "Thank you."
            ]
        );
    }

    #[test]
    fn an_item_stands_behind_its_lead_until_the_next_heading() {
        let parts = [
            Part::Paragraph("You may ask us to:".to_owned()),
            Part::Item("correct  it".to_owned()),
            Part::Item("erase it".to_owned()),
            Part::Heading("Contact".to_owned()),
            Part::Item("by post".to_owned()),
        ];
        let texts: Vec<String> = passages(&parts).into_iter().map(|it| it.text).collect();
        let wanted = [
            "You may ask us to:",
            "You may ask us to: correct it",
            "You may ask us to: erase it",
            "by post",
        ];
        assert_eq!(texts, wanted);
    }

    proptest::proptest! {
        #[test]
        fn no_word_is_lost(text in "[a-zA-Z.!?:()\\n ]{0,200}") {
            let parts = [Part::Paragraph(text.clone())];
            let all: Vec<String> = passages(&parts).into_iter().map(|it| it.text).collect();
            proptest::prop_assert_eq!(all.join(" "), spaced(&text));
        }
    }
}
