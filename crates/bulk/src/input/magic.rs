//! What a file is, by its first bytes.

use memchr::memmem;

/// Something that is no table, and is refused by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// A PDF document.
    Pdf,
    /// A picture: JPEG, PNG, GIF, WebP, TIFF.
    Picture,
    /// A program.
    Program,
    /// An Excel workbook of before 2007 (`.xls`).
    OldExcel,
    /// An OpenDocument spreadsheet (`.ods`).
    OpenDocument,
    /// An Excel binary workbook (`.xlsb`).
    BinaryExcel,
    /// A Word document or slides.
    Document,
    /// A web page, which some systems save as `.xls`.
    WebPage,
    /// JSON.
    Json,
    /// XML.
    Xml,
    /// A database file.
    Database,
    /// An archive other than gzip, zstd and ZIP.
    Archive,
    /// Text in UTF-32.
    Utf32,
    /// Bytes without meaning here.
    Binary,
}

impl Foreign {
    /// The word for it in messages and machine-readable output.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Picture => "picture",
            Self::Program => "program",
            Self::OldExcel => "old-excel",
            Self::OpenDocument => "open-document",
            Self::BinaryExcel => "binary-excel",
            Self::Document => "document",
            Self::WebPage => "web-page",
            Self::Json => "json",
            Self::Xml => "xml",
            Self::Database => "database",
            Self::Archive => "archive",
            Self::Utf32 => "utf-32",
            Self::Binary => "binary",
        }
    }
}

/// What the first bytes say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Magic {
    Empty,
    Gzip,
    Zstd,
    Zip,
    Parquet,
    Encrypted,
    Foreign(Foreign),
    Text,
}

/// Signatures of what is no table.
const FOREIGN: &[(&[u8], Foreign)] = &[
    (b"%PDF-", Foreign::Pdf),
    (b"\xFF\xD8\xFF", Foreign::Picture),
    (b"\x89PNG", Foreign::Picture),
    (b"GIF8", Foreign::Picture),
    (b"II*\0", Foreign::Picture),
    (b"MM\0*", Foreign::Picture),
    (b"\x7FELF", Foreign::Program),
    (b"MZ\x90\0", Foreign::Program),
    (b"\xCF\xFA\xED\xFE", Foreign::Program),
    (b"{\\rtf", Foreign::Document),
    (b"SQLite format 3\0", Foreign::Database),
    (b"BZh", Foreign::Archive),
    (b"\xFD7zXZ\0", Foreign::Archive),
    (b"7z\xBC\xAF\x27\x1C", Foreign::Archive),
    (b"Rar!\x1A\x07", Foreign::Archive),
    (b"\xFF\xFE\0\0", Foreign::Utf32),
    (b"\0\0\xFE\xFF", Foreign::Utf32),
];

const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
/// `EncryptedPackage` in UTF-16, as the directory of an encrypted workbook has it.
pub(super) const ENCRYPTED_PACKAGE: &[u8] = b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

/// What `head`, the first bytes of a file, say.
pub(super) fn recognise(head: &[u8]) -> Magic {
    match head {
        [] => Magic::Empty,
        [0x1F, 0x8B, ..] => Magic::Gzip,
        [0x28, 0xB5, 0x2F, 0xFD, ..] | [0x50..=0x5F, 0x2A, 0x4D, 0x18, ..] => Magic::Zstd,
        [b'P', b'K', 3, 4, ..] | [b'P', b'K', 5, 6, ..] | [b'P', b'K', 7, 8, ..] => Magic::Zip,
        [b'P', b'A', b'R', b'1', ..] => Magic::Parquet,
        _ if head.starts_with(OLE) => ole(head),
        _ => FOREIGN
            .iter()
            .find(|(signature, _)| head.starts_with(signature))
            .map(|&(_, foreign)| foreign)
            .or_else(|| markup(head))
            .map_or(Magic::Text, Magic::Foreign),
    }
}

fn ole(head: &[u8]) -> Magic {
    if memmem::find(head, ENCRYPTED_PACKAGE).is_some() {
        Magic::Encrypted
    } else {
        Magic::Foreign(Foreign::OldExcel)
    }
}

/// Web pages, XML and JSON, which are text but no table.
fn markup(head: &[u8]) -> Option<Foreign> {
    let text = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
    let start: Vec<u8> = text.iter().take(16).map(u8::to_ascii_lowercase).collect();
    let begins = |with: &[u8]| start.starts_with(with);
    if begins(b"<!doctype html") || begins(b"<html") || begins(b"<table") || begins(b"<head") {
        Some(Foreign::WebPage)
    } else if begins(b"<?xml") {
        Some(Foreign::Xml)
    } else if begins(b"{\"") || begins(b"{\n") || begins(b"{\r") || begins(b"[{") {
        Some(Foreign::Json)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_what_is_no_table() {
        let foreign = |head: &[u8]| match recognise(head) {
            Magic::Foreign(foreign) => foreign.id(),
            _ => "",
        };
        assert_eq!(foreign(b"%PDF-1.7\n"), "pdf");
        assert_eq!(foreign(b"\xFF\xD8\xFF\xE0"), "picture");
        assert_eq!(foreign(b"\x7FELF\x02"), "program");
        assert_eq!(foreign(b"MZ\x90\0\x03"), "program");
        assert_eq!(foreign(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), "old-excel");
        assert_eq!(foreign(b"\xEF\xBB\xBF <!DOCTYPE HTML>"), "web-page");
        assert_eq!(foreign(b"<?xml version"), "xml");
        assert_eq!(foreign(b"[{\"phone\":1}]"), "json");
        assert_eq!(foreign(b"\xFF\xFE\0\0a\0\0\0"), "utf-32");
    }

    #[test]
    fn an_encrypted_workbook_is_no_old_one() {
        let mut head = OLE.to_vec();
        head.extend_from_slice(ENCRYPTED_PACKAGE);
        assert_eq!(recognise(&head), Magic::Encrypted);
    }

    #[test]
    fn text_that_begins_oddly_is_text() {
        for text in ["MZ,Phone", "PAR,1", "{not json", "[x],y", "GIF,Phone", "BZ"] {
            assert_eq!(recognise(text.as_bytes()), Magic::Text, "{text}");
        }
        assert_eq!(recognise(b""), Magic::Empty);
        assert_eq!(recognise(b"PAR1...."), Magic::Parquet);
    }
}
