//! Signed notes: text, and who signed it (c2sp.org/signed-note).

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::error::{Error, What, bounded};
use crate::key::{Manner, SigningKey, VerifierKey, is_name};

/// No note that we read has more signatures.
pub const MOST_SIGNATURES: usize = 100;

/// Text with signatures. Reading one verifies nothing: see [`Note::signed_by`].
///
/// ```
/// use evidence::{Note, VerifierKey, note::Signed};
///
/// let text = "This is an example message.\n\n\
///     — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";
/// let note = Note::parse(text.as_bytes()).unwrap();
/// let key = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
/// assert_eq!(note.signed_by(&VerifierKey::parse(key).unwrap()), Signed::Yes);
/// assert_eq!(note.to_string(), text);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The text, which ends with a line feed.
    pub text: String,
    /// The signatures, in the order of their lines.
    pub signatures: Vec<Signature>,
}

/// One signature line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// The name of the key.
    pub name: String,
    /// The id of the key.
    pub id: [u8; 4],
    /// The signature itself.
    pub bytes: Vec<u8>,
}

/// Whether a key signed; what decides where several keys are asked comes last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Signed {
    /// No line is of this key.
    Absent,
    /// It did, over this very text.
    Yes,
    /// A line says that it is of this key, and it is not: reject the whole note.
    Wrong,
}

impl Signed {
    /// What holds of several keys together.
    #[must_use]
    pub fn of(each: impl IntoIterator<Item = Self>) -> Self {
        each.into_iter().max().unwrap_or(Self::Absent)
    }
}

impl Note {
    /// Takes a note apart.
    ///
    /// # Errors
    /// [`Error::TooLong`] beyond 64 KiB; [`Error::Malformed`] for whatever is no note.
    pub fn parse(bytes: &[u8]) -> Result<Self, Error> {
        bounded(What::Note, bytes)?;
        let wrong = |detail| Error::of(What::Note, detail);
        let text = std::str::from_utf8(bytes).map_err(|_| wrong("it is not UTF-8"))?;
        if text.bytes().any(|byte| byte < b' ' && byte != b'\n') {
            return Err(wrong("it holds control characters"));
        }
        let end = text.rfind("\n\n").ok_or_else(|| wrong("it has no signatures"))?;
        let (text, lines) = text.split_at_checked(end + 1).unwrap_or_default();
        let lines = lines.strip_prefix('\n').unwrap_or_default();
        let body = lines.strip_suffix('\n').filter(|body| !body.is_empty());
        let body = body.ok_or_else(|| wrong("it does not end with a signature line"))?;
        let signatures: Option<Vec<_>> =
            body.split('\n').take(MOST_SIGNATURES + 1).map(Signature::parse).collect();
        let signatures = signatures.ok_or_else(|| wrong("one of its signature lines is none"))?;
        if signatures.len() > MOST_SIGNATURES {
            return Err(wrong("it has more than 100 signatures"));
        }
        Ok(Self { text: text.to_owned(), signatures })
    }

    /// A note of this text, which must end with a line feed, signed by `key`.
    #[must_use]
    pub fn sign(text: String, key: &SigningKey) -> Self {
        let bytes = key.sign(text.as_bytes()).to_vec();
        Self { text, signatures: vec![Signature::of(key.public(), bytes)] }
    }

    /// Whether `key`, which signs notes, signed this one.
    ///
    /// Other keys may share its name or its id, but not both.
    #[must_use]
    pub fn signed_by(&self, key: &VerifierKey) -> Signed {
        if key.manner() != Manner::Note {
            return Signed::Absent;
        }
        let mut signed = Signed::Absent;
        for line in self.lines_of(key) {
            if !key.verifies(self.text.as_bytes(), &line.bytes) {
                return Signed::Wrong;
            }
            signed = Signed::Yes;
        }
        signed
    }

    /// Whether any of these keys signed it, and none of their lines is wrong.
    #[must_use]
    pub fn signed_by_any<'k>(&self, keys: impl IntoIterator<Item = &'k VerifierKey>) -> Signed {
        Signed::of(keys.into_iter().map(|key| self.signed_by(key)))
    }

    /// The lines that say that they are of this key.
    pub fn lines_of<'n>(&'n self, key: &'n VerifierKey) -> impl Iterator<Item = &'n Signature> {
        let id = key.id();
        self.signatures.iter().filter(move |line| line.name == key.name() && line.id == id)
    }
}

impl std::fmt::Display for Note {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "{}", self.text)?;
        self.signatures.iter().try_for_each(|line| line.fmt(f))
    }
}

impl Signature {
    /// A signature of this key.
    #[must_use]
    pub fn of(key: &VerifierKey, bytes: Vec<u8>) -> Self {
        Self { name: key.name().to_owned(), id: key.id(), bytes }
    }

    /// Reads one line, without its end: `— name base64`.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let (name, bytes) = line.strip_prefix("— ")?.split_once(' ')?;
        let bytes = STANDARD.decode(bytes).ok()?;
        let (id, bytes) = bytes.split_first_chunk::<4>()?;
        if !is_name(name) || bytes.is_empty() {
            return None;
        }
        Some(Self { name: name.to_owned(), id: *id, bytes: bytes.to_vec() })
    }
}

impl std::fmt::Display for Signature {
    /// The line, with its end.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut bytes = self.id.to_vec();
        bytes.extend(&self.bytes);
        f.write_str("— ")?;
        f.write_str(&self.name)?;
        f.write_char(' ')?;
        writeln!(f, "{}", STANDARD.encode(bytes))
    }
}

#[cfg(test)]
mod tests;
