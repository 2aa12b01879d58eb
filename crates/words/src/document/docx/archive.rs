//! A ZIP file in memory: parts one after the other, not compressed, all of the same fixed date.
//!
//! Written here because a pure crate does not bring a library that reaches for the disk and the
//! clock; what it writes is read back in tests by the library with which lists are unpacked.

use super::Part;

/// 1 January 1980, the first day that the format knows.
const DATE: u16 = 0x21;
/// Version 2.0 of the format, which is the least that a reader must know.
const VERSION: u16 = 20;
/// Names are UTF-8.
const FLAGS: u16 = 0x0800;

/// The file, if it is not too large for the format.
pub(super) fn zipped(parts: &[Part]) -> Option<Vec<u8>> {
    let (mut file, mut directory) = (Vec::new(), Vec::new());
    for (name, bytes) in parts {
        let start = u32::try_from(file.len()).ok()?;
        let described = described(name, bytes)?;
        file.extend(b"PK\x03\x04");
        file.extend(&described);
        file.extend(name.as_bytes());
        file.extend(bytes);
        directory.extend(b"PK\x01\x02");
        directory.extend(VERSION.to_le_bytes());
        directory.extend(described);
        // No comment, first disk, no attributes.
        directory.extend([0; 10]);
        directory.extend(start.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let start = u32::try_from(file.len()).ok()?;
    let count = u16::try_from(parts.len()).ok()?.to_le_bytes();
    let size = u32::try_from(directory.len()).ok()?;
    file.extend(directory);
    file.extend(b"PK\x05\x06\0\0\0\0");
    file.extend(count);
    file.extend(count);
    file.extend(size.to_le_bytes());
    file.extend(start.to_le_bytes());
    file.extend([0; 2]);
    Some(file)
}

/// What stands before a part and in the directory alike.
fn described(name: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    let size = u32::try_from(bytes.len()).ok()?.to_le_bytes();
    let mut described = Vec::with_capacity(26);
    for word in [VERSION, FLAGS, 0, 0, DATE] {
        described.extend(word.to_le_bytes());
    }
    described.extend(crc32fast::hash(bytes).to_le_bytes());
    described.extend(size);
    described.extend(size);
    described.extend(u16::try_from(name.len()).ok()?.to_le_bytes());
    described.extend([0; 2]);
    Some(described)
}
