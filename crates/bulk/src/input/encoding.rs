//! How characters are written, found out and turned into UTF-8.

use std::io::{self, Read};

use encoding_rs::{CoderResult, Decoder};

/// How characters are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Encoding(&'static encoding_rs::Encoding);

impl Encoding {
    /// UTF-8.
    pub const UTF_8: Self = Self(encoding_rs::UTF_8);
    /// Windows-1252, of which Latin-1 is a part.
    pub const WINDOWS_1252: Self = Self(encoding_rs::WINDOWS_1252);
    /// UTF-16, the low byte first.
    pub const UTF_16LE: Self = Self(encoding_rs::UTF_16LE);
    /// UTF-16, the high byte first.
    pub const UTF_16BE: Self = Self(encoding_rs::UTF_16BE);

    /// The encoding of this name (`latin1`, `cp1252`, `utf-16le`, … as the WHATWG lists them).
    ///
    /// ```
    /// use bulk::input::Encoding;
    /// assert_eq!(Encoding::named("Latin1"), Some(Encoding::WINDOWS_1252));
    /// assert_eq!(Encoding::named("klingon"), None);
    /// ```
    #[must_use]
    pub fn named(label: &str) -> Option<Self> {
        encoding_rs::Encoding::for_label(label.trim().as_bytes()).map(Self)
    }

    /// Its name, as the WHATWG writes it.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    pub(super) fn decoding(self, reader: Box<dyn Read + Send>) -> Decoding {
        Decoding::new(self.0.new_decoder_without_bom_handling(), reader)
    }
}

/// What the first bytes of a text say about its encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) encoding: Encoding,
    /// The length of the byte order mark.
    pub(super) mark: usize,
    /// It is a guess by what the bytes look like.
    pub(super) guessed: bool,
}

/// Finds out how `head` is written; `None` when it is no text.
pub(super) fn find(head: &[u8], ended: bool) -> Option<Found> {
    let marked = |encoding, mark| Found { encoding, mark, guessed: false };
    match head {
        [0xEF, 0xBB, 0xBF, ..] => return Some(marked(Encoding::UTF_8, 3)),
        [0xFF, 0xFE, ..] => return Some(marked(Encoding::UTF_16LE, 2)),
        [0xFE, 0xFF, ..] => return Some(marked(Encoding::UTF_16BE, 2)),
        _ => {}
    }
    if let Some(encoding) = utf16_without_mark(head) {
        return Some(Found { guessed: true, ..marked(encoding, 0) });
    }
    if is_binary(head) {
        return None;
    }
    Some(if is_utf8(head, ended) || is_mostly_utf8(head) {
        marked(Encoding::UTF_8, 0)
    } else {
        Found { guessed: true, ..marked(Encoding::WINDOWS_1252, 0) }
    })
}

/// The byte order mark of a known encoding, to be left out.
pub(super) fn mark_of(encoding: Encoding, head: &[u8]) -> usize {
    match encoding_rs::Encoding::for_bom(head) {
        Some((found, length)) if found == encoding.0 => length,
        _ => 0,
    }
}

fn is_utf8(head: &[u8], ended: bool) -> bool {
    match std::str::from_utf8(head) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none() && !ended,
    }
}

/// Whether there are more characters of several bytes than bytes that are none.
fn is_mostly_utf8(head: &[u8]) -> bool {
    let (mut several, mut bad) = (0_usize, 0_usize);
    for chunk in head.utf8_chunks() {
        several += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    several > bad
}

/// ASCII written in UTF-16 has NUL in every second byte.
fn utf16_without_mark(head: &[u8]) -> Option<Encoding> {
    let pairs = head.get(..head.len().min(4096))?.chunks_exact(2);
    let count = pairs.len();
    let (mut high, mut low) = (0, 0);
    for pair in pairs {
        high += usize::from(pair.first() == Some(&0));
        low += usize::from(pair.last() == Some(&0));
    }
    let (many, few) = (count * 2 / 5, count / 20);
    match () {
        () if count < 2 => None,
        () if low > many && high <= few => Some(Encoding::UTF_16LE),
        () if high > many && low <= few => Some(Encoding::UTF_16BE),
        () => None,
    }
}

/// Whether more than one byte in fifty is a control character that no text has.
fn is_binary(head: &[u8]) -> bool {
    let start = head.get(..head.len().min(8192)).unwrap_or_default();
    let control = start.iter().filter(|&&b| b < 0x20 && !matches!(b, b'\t'..=b'\r' | 0x1A));
    control.count() * 50 > start.len()
}

/// Decodes into UTF-8 on the way; what is malformed becomes U+FFFD.
pub(super) struct Decoding {
    reader: Box<dyn Read + Send>,
    decoder: Decoder,
    input: Vec<u8>,
    /// What of `input` is not yet decoded.
    pending: std::ops::Range<usize>,
    text: Vec<u8>,
    /// What of `text` is not yet given out.
    given: usize,
    ended: bool,
}

const BLOCK: usize = 64 << 10;

impl Decoding {
    fn new(decoder: Decoder, reader: Box<dyn Read + Send>) -> Self {
        Self {
            reader,
            decoder,
            input: vec![0; BLOCK],
            pending: 0..0,
            text: Vec::new(),
            given: 0,
            ended: false,
        }
    }

    /// Decodes one more block into `text`.
    fn fill(&mut self) -> io::Result<()> {
        if self.pending.is_empty() {
            let n = self.reader.read(&mut self.input)?;
            self.pending = 0..n;
            self.ended = n == 0;
        }
        self.text.resize(BLOCK * 3 + 16, 0);
        let source = self.input.get(self.pending.clone()).unwrap_or_default();
        let (result, read, written, _) =
            self.decoder.decode_to_utf8(source, &mut self.text, self.ended);
        self.text.truncate(written);
        self.given = 0;
        self.pending.start += read;
        debug_assert!(result == CoderResult::InputEmpty, "the buffer holds any block");
        Ok(())
    }
}

impl Read for Decoding {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.given == self.text.len() {
            if self.ended {
                return Ok(0);
            }
            self.fill()?;
        }
        let mut rest = self.text.get(self.given..).unwrap_or_default();
        let n = rest.read(buffer)?;
        self.given += n;
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(head: &[u8]) -> Option<&'static str> {
        find(head, true).map(|found| found.encoding.name())
    }

    fn utf16(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    #[test]
    fn finds_encodings() {
        assert_eq!(name(b"Name,Phone\n"), Some("UTF-8"));
        assert_eq!(name("Siân,1\n".as_bytes()), Some("UTF-8"));
        assert_eq!(name(b"\xEF\xBB\xBFName"), Some("UTF-8"));
        assert_eq!(name(b"Si\xE2n,07700900123\n"), Some("windows-1252"));
        assert_eq!(name(b"\xFF\xFEN\0"), Some("UTF-16LE"));
        assert_eq!(name(&utf16("Name,Phone\nSiân,1\n")), Some("UTF-16LE"));
        let big: Vec<u8> = "Name,Phone\n".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(name(&big), Some("UTF-16BE"));
        assert_eq!(name(b"\x01\x02\0\0\x03\x04,\n\xFF"), None);
    }

    #[test]
    fn a_stray_byte_does_not_make_utf8_another_encoding() {
        let found = find(b"Si\xC3\xA2n,\xC3\xA9\nJos\xE9,1\n", true).unwrap();
        assert_eq!(found.encoding, Encoding::UTF_8);
    }

    #[test]
    fn a_character_cut_at_the_end_of_the_sample_is_whole() {
        assert!(is_utf8(b"Si\xC3", false));
        assert!(!is_utf8(b"Si\xC3", true));
    }

    #[test]
    fn decodes_across_blocks() {
        let text = "Siân, 07700 900123 \u{1F4DE}\r\n".repeat(20_000);
        let bytes = io::Cursor::new(utf16(&text));
        let mut back = String::new();
        Encoding::UTF_16LE.decoding(Box::new(bytes)).read_to_string(&mut back).unwrap();
        assert_eq!(back, text);
    }

    #[test]
    fn what_is_malformed_stays_visible() {
        let mut back = String::new();
        let bytes = io::Cursor::new(b"a\0b".to_vec());
        Encoding::UTF_16LE.decoding(Box::new(bytes)).read_to_string(&mut back).unwrap();
        assert_eq!(back, "a\u{FFFD}");
    }
}
