//! A file as bytes in memory, without reading it first.
//!
//! This is the one place in the crate with `unsafe`. A map is sound as long as
//! nobody changes or cuts the file under it, which the compiler cannot see. Our
//! files are never written in place: [`crate::replace`] writes a new file and
//! renames it over the old name, and whoever has the old one mapped goes on
//! reading the old one. Someone who edits a register file by hand while it is
//! being read may crash the reader; its checksums catch it otherwise.
//!
//! Where a file in use cannot be replaced (Windows), the file is read instead.

use std::fs::File;
use std::path::Path;

use crate::Error;

/// The bytes of a file that is only ever replaced, never changed.
#[derive(Debug)]
pub struct Mapped(Bytes);

#[cfg(unix)]
type Bytes = memmap2::Mmap;
#[cfg(not(unix))]
type Bytes = Vec<u8>;

impl Mapped {
    /// Maps the file at `path`, for reading.
    ///
    /// # Errors
    /// [`Error::Io`] when it cannot be opened or mapped.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let file = File::open(path).map_err(Error::io("open", path))?;
        bytes(&file).map(Self).map_err(Error::io("map", path))
    }
}

#[cfg(unix)]
#[expect(unsafe_code, reason = "a map of a file that is only replaced, never written in place")]
fn bytes(file: &File) -> std::io::Result<Bytes> {
    // SAFETY: the file was opened for reading, and this crate, the only one that
    // writes such files, replaces them by renaming; see the head of this module.
    unsafe { memmap2::Mmap::map(file) }
}

#[cfg(not(unix))]
fn bytes(mut file: &File) -> std::io::Result<Bytes> {
    let mut bytes = Vec::new();
    std::io::Read::read_to_end(&mut file, &mut bytes)?;
    Ok(bytes)
}

impl AsRef<[u8]> for Mapped {
    #[inline]
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mapped_file_survives_its_replacement() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("file");
        crate::replace(&path, |out| out.write_all(b"old")).unwrap();
        let old = Mapped::open(&path).unwrap();
        crate::replace(&path, |out| out.write_all(b"newer")).unwrap();
        assert_eq!(old.as_ref(), b"old");
        assert_eq!(Mapped::open(&path).unwrap().as_ref(), b"newer");
    }

    #[test]
    fn an_empty_file_has_no_bytes_and_a_missing_one_is_an_error() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("file");
        crate::replace(&path, |_| Ok(())).unwrap();
        assert_eq!(Mapped::open(&path).unwrap().as_ref(), b"");
        assert!(matches!(Mapped::open(&dir.path().join("none")), Err(Error::Io { .. })));
    }

    use std::io::Write as _;
}
