//! Pages taken apart, for tests.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// A page taken apart: each element with its attributes and the text in it.
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) text: String,
}

impl Element {
    /// The value of an attribute.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// Reads a page as strictly as XML: every element closed, every attribute quoted.
pub(crate) fn elements(html: &str) -> Vec<Element> {
    let mut reader = Reader::from_str(html);
    let (mut all, mut open) = (Vec::new(), Vec::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => {
                open.push(all.len());
                all.push(element(&start));
            }
            Event::Empty(start) => all.push(element(&start)),
            Event::End(_) => drop(open.pop()),
            Event::Text(text) => {
                let text = text.to_string();
                open.iter().for_each(|at: &usize| all[*at].text.push_str(&text));
            }
            Event::GeneralRef(name) => {
                let name = name.to_string();
                open.iter().for_each(|at: &usize| all[*at].text.push_str(&format!("&{name};")));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert!(open.is_empty());
    all
}

fn element(start: &BytesStart<'_>) -> Element {
    let attributes = start.attributes().map(|attribute| {
        let attribute = attribute.unwrap();
        (attribute.key.as_ref().to_owned(), attribute.value.into_owned())
    });
    Element {
        name: start.name().as_ref().to_owned(),
        attributes: attributes.collect(),
        text: String::new(),
    }
}

/// The digits of a figure.
pub(crate) fn digits(text: &str) -> String {
    text.chars().filter(|letter| letter.is_ascii_digit() || *letter == '.').collect()
}

/// Bytes in base 64.
pub(crate) fn base64(bytes: &[u8]) -> String {
    let letters: Vec<char> =
        ('A'..='Z').chain('a'..='z').chain('0'..='9').chain(['+', '/']).collect();
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let word = three.iter().fold(0_u32, |word, byte| word << 8 | u32::from(*byte))
            << (8 * (3 - three.len()));
        for place in 0..4 {
            let letter = letters[(word >> (18 - 6 * place)) as usize & 63];
            text.push(if place > three.len() { '=' } else { letter });
        }
    }
    text
}
