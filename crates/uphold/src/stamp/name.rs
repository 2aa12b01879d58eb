//! Names of certificates as text.

use std::fmt::Write as _;

use der::Tag;

use super::elements::{Element, Elements};
use super::error::StampError;
use super::ids::{Id, NAME_PARTS};

const PART: &str = "the name in a certificate";

/// A name as text, the narrowest part first: `CN=Stamps, O=Example Ltd, C=GB`.
pub(super) fn text(name: &[u8]) -> Result<String, StampError> {
    let mut parts = Elements::of(name, PART).map(|set| same_level(&set?));
    let mut parts = parts.by_ref().collect::<Result<Vec<_>, _>>()?;
    parts.reverse();
    Ok(parts.join(", "))
}

/// Parts of one level, which are rare: `CN=Stamps + serialNumber=7`.
fn same_level(set: &Element<'_>) -> Result<String, StampError> {
    let parts = Element::only(set.whole, Tag::Set, PART)?.inside(PART);
    let parts = parts.map(|part| labelled(&part?)).collect::<Result<Vec<_>, _>>()?;
    Ok(parts.join(" + "))
}

fn labelled(part: &Element<'_>) -> Result<String, StampError> {
    let mut fields = Element::only(part.whole, Tag::Sequence, PART)?.inside(PART);
    let unreadable = fields.unreadable();
    let id = fields.one(Tag::ObjectIdentifier)?;
    let value = fields.next().ok_or(unreadable)??;
    fields.end()?;
    Ok(format!("{}={}", label(&id), escaped(&decoded(&value))))
}

fn label(id: &Element<'_>) -> String {
    let known = NAME_PARTS.iter().find(|(known, _)| id.is(known));
    let dotted = || Id::from_bytes(id.value).map(|id| id.to_string());
    known.map_or_else(
        || dotted().unwrap_or_else(|_| "unknown".to_owned()),
        |(_, name)| (*name).to_owned(),
    )
}

fn decoded(value: &Element<'_>) -> String {
    match value.tag {
        Tag::BmpString => {
            let (pairs, _) = value.value.as_chunks::<2>();
            let units = pairs.iter().map(|pair| u16::from_be_bytes(*pair));
            char::decode_utf16(units)
                .map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER))
                .collect()
        }
        Tag::TeletexString => value.value.iter().map(|byte| char::from(*byte)).collect(),
        _ => String::from_utf8_lossy(value.value).into_owned(),
    }
}

/// Nothing in a name may look like another part of it, or steer a terminal.
fn escaped(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            ',' | '+' | '=' | '\\' => shown.extend(['\\', letter]),
            '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                hidden(&mut shown, letter);
            }
            _ if letter.is_control() => hidden(&mut shown, letter),
            _ => shown.push(letter),
        }
    }
    shown
}

fn hidden(shown: &mut String, letter: char) {
    for byte in letter.encode_utf8(&mut [0; 4]).bytes() {
        // Writing into a string cannot fail.
        let _ = write!(shown, "\\{byte:02x}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(tag: u8, text: &[u8]) -> String {
        let length = u8::try_from(text.len()).unwrap();
        let mut name = vec![0x31, 9 + length, 0x30, 7 + length, 6, 3, 0x55, 4, 3, tag, length];
        name.extend(text);
        super::text(&name).unwrap()
    }

    #[test]
    fn text_is_read_in_every_alphabet() {
        assert_eq!(one(0x0c, "Tŷ".as_bytes()), "CN=Tŷ");
        assert_eq!(one(0x13, b"Plain"), "CN=Plain");
        assert_eq!(one(0x14, &[0xe9]), "CN=é");
        assert_eq!(one(0x1e, &[0, b'T', 1, 0x77]), "CN=Tŷ");
    }

    #[test]
    fn nothing_in_a_name_looks_like_another_part_or_steers_a_terminal() {
        assert_eq!(one(0x0c, b"a, O=b"), "CN=a\\, O\\=b");
        assert_eq!(one(0x0c, b"a\x1b[2J"), "CN=a\\1b[2J");
        assert_eq!(one(0x0c, "a\u{202e}b".as_bytes()), "CN=a\\e2\\80\\aeb");
    }

    #[test]
    fn half_a_name_is_unreadable() {
        assert!(text(&[0x31, 2, 0x30, 0]).is_err());
        assert!(text(&[0x31, 2, 0x30]).is_err());
        assert_eq!(text(&[]).unwrap(), "");
    }
}
