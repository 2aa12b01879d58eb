//! One private key in a file that only its owner may read.
//!
//! The form is that of Go's `note` package: `PRIVATE+KEY+name+id+base64(type ‖ seed)`.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use evidence::{Manner, SigningKey};

use crate::Error;
use crate::replace::replace;

const HEAD: &str = "PRIVATE+KEY+";

/// Writes a key.
pub(crate) fn write(path: &Path, key: &SigningKey) -> Result<(), Error> {
    let public = key.public();
    let manner = if public.manner() == Manner::Note { 1 } else { 4 };
    let bytes: Vec<u8> = std::iter::once(manner).chain(key.seed()).collect();
    let id = evidence::hash::hex(&public.id());
    let encoded = evidence::hash::base64(&bytes);
    replace(path, |out| writeln!(out, "{HEAD}{}+{id}+{encoded}", public.name()))
}

/// Reads a key; what is wrong with it is told without its content.
pub(crate) fn read(path: &Path) -> Result<SigningKey, Error> {
    let text = fs::read_to_string(path).map_err(Error::io("read", path))?;
    let damaged = || Error::Log { what: "a private key cannot be read" };
    parse(text.trim_end()).ok_or_else(damaged)
}

fn parse(text: &str) -> Option<SigningKey> {
    let mut parts = text.strip_prefix(HEAD)?.splitn(3, '+');
    let (name, id, encoded) = (parts.next()?, parts.next()?, parts.next()?);
    let bytes = evidence::hash::unbase64(encoded)?;
    let (manner, seed) = bytes.split_first()?;
    let manner = match manner {
        1 => Manner::Note,
        4 => Manner::Cosignature,
        _ => return None,
    };
    let key = SigningKey::from_seed(name, manner, seed.try_into().ok()?).ok()?;
    (evidence::hash::hex(&key.public().id()) == id).then_some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_comes_back_as_it_was() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.key");
        for manner in [Manner::Note, Manner::Cosignature] {
            let key = SigningKey::from_seed("example.com/log", manner, &[7; 32]).unwrap();
            write(&path, &key).unwrap();
            assert_eq!(read(&path).unwrap().public(), key.public());
        }
    }

    #[test]
    fn a_damaged_key_is_told_without_its_content() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.key");
        let key = SigningKey::from_seed("example.com/log", Manner::Note, &[7; 32]).unwrap();
        write(&path, &key).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        for wrong in
            ["", "PRIVATE+KEY+", &text.replace("log+", "lag+"), &text.replace("QcH", "QcG")]
        {
            replace(&path, |out| std::io::Write::write_all(out, wrong.as_ref())).unwrap();
            let error = read(&path).unwrap_err().to_string();
            assert!(!error.contains("Bwc"), "{error}");
        }
        assert!(matches!(read(&dir.path().join("none")), Err(Error::Io { .. })));
    }

    #[cfg(unix)]
    #[test]
    fn only_its_owner_may_read_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.key");
        write(&path, &SigningKey::from_seed("a", Manner::Note, &[7; 32]).unwrap()).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
