//! Pictures that may stand in a document.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::{Logo, Picture};

/// Bytes of the largest logo.
const MOST: usize = 500_000;
/// Pixels of its longer side at most.
const SIDE: u32 = 4_000;

/// Why a picture cannot be a logo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogoFault {
    /// It is neither PNG nor JPEG, or is damaged at its beginning.
    Kind,
    /// It has too many bytes or pixels.
    Large,
}

impl Logo {
    /// A logo from a file: PNG or JPEG, of at most 500 kB and 4,000 pixels a side. `alt` says
    /// what it shows.
    ///
    /// # Errors
    /// [`LogoFault`] for anything else, SVG among it: that can hold scripts.
    pub fn read(bytes: &[u8], alt: &str) -> Result<Self, LogoFault> {
        if bytes.len() > MOST {
            return Err(LogoFault::Large);
        }
        let (kind, size) = match (png(bytes), jpeg(bytes)) {
            (Some(size), _) => (Picture::Png, size),
            (None, Some(size)) => (Picture::Jpeg, size),
            (None, None) => return Err(LogoFault::Kind),
        };
        if size.0 > SIDE || size.1 > SIDE {
            return Err(LogoFault::Large);
        }
        if size.0 == 0 || size.1 == 0 {
            return Err(LogoFault::Kind);
        }
        Ok(Self { kind, bytes: bytes.to_vec(), alt: alt.to_owned(), size })
    }

    /// The file as text, for where only text goes.
    #[must_use]
    pub fn to_text(&self) -> String {
        STANDARD.encode(&self.bytes)
    }

    /// A logo from what [`Logo::to_text`] gave, checked like any other.
    ///
    /// # Errors
    /// As for [`Logo::read`].
    pub fn from_text(text: &str, alt: &str) -> Result<Self, LogoFault> {
        let bytes = STANDARD.decode(text).map_err(|_| LogoFault::Kind)?;
        Self::read(&bytes, alt)
    }
}

/// Width and height of a PNG.
fn png(bytes: &[u8]) -> Option<(u32, u32)> {
    let rest = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")?;
    let side = |at: usize| Some(u32::from_be_bytes(*rest.get(at..at + 4)?.first_chunk()?));
    bytes.ends_with(b"IEND\xaeB`\x82").then_some((side(0)?, side(4)?))
}

/// Width and height of a JPEG, from the frame that it has.
fn jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut rest = bytes.strip_prefix(&[0xff, 0xd8])?;
    loop {
        let [0xff, kind, high, low, ..] = *rest else { return None };
        let length = usize::from(u16::from_be_bytes([high, low]));
        // Frames of all kinds; between them stand tables.
        if matches!(kind, 0xc0..=0xcf) && !matches!(kind, 0xc4 | 0xc8 | 0xcc) {
            let side = |at: usize| {
                Some(u32::from(u16::from_be_bytes(*rest.get(at..at + 2)?.first_chunk()?)))
            };
            return Some((side(7)?, side(5)?));
        }
        rest = rest.get(2 + length..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(width: u32) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        bytes.extend(width.to_be_bytes());
        bytes.extend(10_u32.to_be_bytes());
        bytes.extend(b"\x08\x06\0\0\0....\0\0\0\0IEND\xaeB`\x82");
        bytes
    }

    #[test]
    fn a_png_and_a_jpeg() {
        let logo = Logo::read(&picture(20), "a harbour").unwrap();
        assert_eq!((logo.kind, logo.size), (Picture::Png, (20, 10)));
        let jpeg =
            [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8, 0, 10, 0, 20, 1, 0, 0, 0];
        let logo = Logo::read(&jpeg, "a harbour").unwrap();
        assert_eq!((logo.kind, logo.size), (Picture::Jpeg, (20, 10)));
    }

    #[test]
    fn everything_else_is_refused() {
        let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>";
        for bytes in [&svg[..], b"", b"GIF89a", b"\xff\xd8\xff", &picture(20)[..30], &picture(0)] {
            assert_eq!(Logo::read(bytes, "").unwrap_err(), LogoFault::Kind);
        }
        assert_eq!(Logo::read(&picture(5_000), "").unwrap_err(), LogoFault::Large);
        assert_eq!(Logo::read(&vec![0; MOST + 1], "").unwrap_err(), LogoFault::Large);
    }

    #[test]
    fn a_logo_goes_as_text_and_comes_back() {
        let logo = Logo::read(&picture(20), "a harbour").unwrap();
        assert_eq!(Logo::from_text(&logo.to_text(), "a harbour"), Ok(logo));
        for odd in ["", "x", "====", "PHN2Zz4="] {
            assert_eq!(Logo::from_text(odd, ""), Err(LogoFault::Kind), "{odd}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..200)) {
            let mut all = vec![0xff, 0xd8, 0xff];
            all.extend(&bytes);
            drop(Logo::read(&all, ""));
            drop(Logo::read(&bytes, ""));
        }
    }
}
