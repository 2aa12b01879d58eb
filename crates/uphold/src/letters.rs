//! The letters of a text that somebody else wrote.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// A text, and whether it stands in the old encoding of Western Europe, for want of any that it says.
pub(crate) fn decoded(bytes: &[u8]) -> (String, bool) {
    let (encoding, skipped) = Encoding::for_bom(bytes).unwrap_or((UTF_8, 0));
    let bytes = bytes.get(skipped..).unwrap_or_default();
    if let Some(text) = encoding.decode_without_bom_handling_and_without_replacement(bytes) {
        return (text.into_owned(), false);
    }
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    (text.into_owned(), true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_those_that_were_written() {
        for (bytes, text, old) in [
            (&b"caf\xc3\xa9"[..], "café", false),
            (b"\xef\xbb\xbfa", "a", false),
            (b"\xff\xfea\0", "a", false),
            (b"caf\xe9 \x93x\x94", "café “x”", true),
            (b"", "", false),
        ] {
            assert_eq!(decoded(bytes), (text.to_owned(), old));
        }
    }
}
