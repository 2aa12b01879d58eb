//! Word files: a ZIP with XML in it.

use std::io::{Cursor, Read as _};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use words::notices::check::sentences::Part;

/// Bytes of the text, unpacked, that are read at most.
const MOST: u64 = 100 << 20;

/// The parts; none where it is no Word file.
pub(super) fn parts(bytes: &[u8]) -> Option<Vec<Part>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut xml = String::new();
    archive.by_name("word/document.xml").ok()?.take(MOST).read_to_string(&mut xml).ok()?;
    let mut reader = Reader::from_str(&xml);
    let mut reading = Reading::default();
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) | Event::Empty(tag) => reading.begin(&tag),
            Event::End(tag) => reading.end(tag.local_name().as_ref()),
            Event::Text(text) if reading.within_text => reading.text.push_str(&text),
            Event::GeneralRef(name) if reading.within_text => {
                reading.text.push_str(&resolved(&name));
            }
            Event::Eof => return Some(reading.parts),
            _ => {}
        }
    }
}

#[derive(Default)]
struct Reading {
    parts: Vec<Part>,
    text: String,
    within_text: bool,
    heading: bool,
    item: bool,
}

impl Reading {
    fn begin(&mut self, tag: &BytesStart<'_>) {
        match tag.local_name().as_ref() {
            "t" => self.within_text = true,
            "tab" | "br" | "cr" => self.text.push(' '),
            "numPr" => self.item = true,
            "pStyle" => {
                let value =
                    tag.attributes().flatten().find(|it| it.key.local_name().as_ref() == "val");
                let style = value.map(|it| it.value.to_lowercase()).unwrap_or_default();
                self.heading = style.starts_with("heading")
                    || style == "title"
                    || style.starts_with("pennawd");
                self.item |= style.starts_with("list");
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "t" => self.within_text = false,
            "p" => {
                let text = std::mem::take(&mut self.text);
                let (heading, item) = (self.heading, self.item);
                (self.heading, self.item) = (false, false);
                if text.trim().is_empty() {
                    return;
                }
                self.parts.push(match (heading, item) {
                    (true, _) => Part::Heading(text),
                    (_, true) => Part::Item(text),
                    _ => Part::Paragraph(text),
                });
            }
            _ => {}
        }
    }
}

/// What `&amp;` and its like stand for.
fn resolved(name: &str) -> String {
    match name {
        "amp" => "&".to_owned(),
        "lt" => "<".to_owned(),
        "gt" => ">".to_owned(),
        "quot" => "\"".to_owned(),
        "apos" => "'".to_owned(),
        other => {
            let number = other.strip_prefix('#').and_then(|it| match it.strip_prefix('x') {
                Some(hex) => u32::from_str_radix(hex, 16).ok(),
                None => it.parse().ok(),
            });
            number.and_then(char::from_u32).map(String::from).unwrap_or_default()
        }
    }
}
