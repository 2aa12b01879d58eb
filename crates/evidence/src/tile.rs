//! How a log lies on a disk or a web server: tiles of hashes, bundles of entries (c2sp.org/tlog-tiles).

use crate::Hash;
use crate::error::{Error, What};

/// Hashes in a full tile, entries in a full bundle.
pub const WIDTH: u64 = 256;
/// Binary levels that a tile spans.
pub const HEIGHT: u8 = 8;

/// The path of a tile: `tile/0/x001/x234/067`, with `.p/W` behind it while it is partial.
///
/// `width` is from 1 to 256.
///
/// ```
/// assert_eq!(evidence::tile::path(1, 1_234_067, 256), "tile/1/x001/x234/067");
/// assert_eq!(evidence::tile::path(0, 5, 17), "tile/0/005.p/17");
/// ```
#[must_use]
pub fn path(level: u8, index: u64, width: u64) -> String {
    format!("tile/{level}/{}", place(index, width))
}

/// The path of a bundle of entries: `tile/entries/x001/x234/067`.
#[must_use]
pub fn entries_path(index: u64, width: u64) -> String {
    format!("tile/entries/{}", place(index, width))
}

fn place(index: u64, width: u64) -> String {
    let mut text = format!("{:03}", index % 1_000);
    let mut rest = index / 1_000;
    while rest > 0 {
        text = format!("x{:03}/{text}", rest % 1_000);
        rest /= 1_000;
    }
    if width < WIDTH { format!("{text}.p/{width}") } else { text }
}

/// How many hashes the tile has in a log of `size` entries; 0 when it is not there yet.
#[must_use]
pub fn width(level: u8, index: u64, size: u64) -> u64 {
    let there = size.checked_shr(u32::from(level) * u32::from(HEIGHT)).unwrap_or(0);
    there.saturating_sub(index.saturating_mul(WIDTH)).min(WIDTH)
}

/// A tile as bytes.
#[must_use]
pub fn encode(hashes: &[Hash]) -> Vec<u8> {
    hashes.iter().flat_map(|hash| hash.0).collect()
}

/// The hashes of a tile that is to have `width` of them.
///
/// # Errors
/// [`Error::Malformed`] when it has another length.
pub fn decode(bytes: &[u8], width: u64) -> Result<Vec<Hash>, Error> {
    let (hashes, rest) = bytes.as_chunks::<32>();
    if !rest.is_empty() || hashes.len() as u64 != width {
        return Err(Error::of(What::Tile, "it has not the length that its name says"));
    }
    Ok(hashes.iter().map(|hash| Hash(*hash)).collect())
}

/// A bundle as bytes: each entry behind its length in two bytes.
///
/// # Errors
/// [`Error::TooLong`] for an entry of more than 65,535 bytes.
pub fn bundle<E: AsRef<[u8]>>(entries: &[E]) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    for entry in entries {
        let entry = entry.as_ref();
        let length = u16::try_from(entry.len());
        let limit = usize::from(u16::MAX);
        let length = length.map_err(|_| Error::TooLong { what: What::Tile, limit })?;
        bytes.extend(length.to_be_bytes());
        bytes.extend(entry);
    }
    Ok(bytes)
}

/// The entries of a bundle that is to have `width` of them.
///
/// # Errors
/// [`Error::Malformed`].
pub fn unbundle(mut bytes: &[u8], width: u64) -> Result<Vec<Vec<u8>>, Error> {
    let wrong = || Error::of(What::Tile, "its entries do not fill it");
    let mut entries = Vec::new();
    while let Some((length, rest)) = bytes.split_first_chunk::<2>() {
        let length = usize::from(u16::from_be_bytes(*length));
        let (entry, rest) = rest.split_at_checked(length).ok_or_else(wrong)?;
        entries.push(entry.to_vec());
        bytes = rest;
    }
    if bytes.is_empty() && entries.len() as u64 == width { Ok(entries) } else { Err(wrong()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_those_of_the_specification() {
        assert_eq!(path(0, 0, 256), "tile/0/000");
        assert_eq!(path(0, 272, 256), "tile/0/272");
        assert_eq!(path(2, 0, 1), "tile/2/000.p/1");
        assert_eq!(path(0, 1_000, 256), "tile/0/x001/000");
        assert_eq!(path(63, 123_456_789_012, 255), "tile/63/x123/x456/x789/012.p/255");
        assert_eq!(entries_path(273, 112), "tile/entries/273.p/112");
    }

    #[test]
    fn widths_are_those_of_the_specification() {
        // A tree of 70,000: 273 full tiles and one of 112; one full and one of 17; one of 1.
        let size = 70_000;
        assert_eq!(width(0, 272, size), 256);
        assert_eq!(width(0, 273, size), 112);
        assert_eq!(width(0, 274, size), 0);
        assert_eq!((width(1, 0, size), width(1, 1, size)), (256, 17));
        assert_eq!((width(2, 0, size), width(3, 0, size)), (1, 0));
        assert_eq!((width(0, 0, 256), width(1, 0, 256)), (256, 1));
        assert_eq!(width(63, u64::MAX, u64::MAX), 0);
    }

    #[test]
    fn tiles_and_bundles_go_both_ways() {
        let hashes = [Hash::of(b"a"), Hash::of(b"b")];
        assert_eq!(decode(&encode(&hashes), 2).unwrap(), hashes);
        assert!(decode(&encode(&hashes), 3).is_err());
        assert!(decode(&[0; 33], 1).is_err());
        let entries = [&b"one"[..], b"", &[7; 65_535]];
        assert_eq!(unbundle(&bundle(&entries).unwrap(), 3).unwrap(), entries);
        assert!(unbundle(&bundle(&entries).unwrap(), 2).is_err());
        assert!(unbundle(&[0, 2, 1], 1).is_err());
        assert!(unbundle(&[0], 0).is_err());
        assert!(bundle(&[vec![0; 65_536]]).is_err());
    }
}
