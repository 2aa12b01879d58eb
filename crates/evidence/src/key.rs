//! Keys: who signs, and by what others know them.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signer as _, Verifier as _, VerifyingKey};

use crate::Hash;
use crate::error::{Error, What};

/// What a key signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Manner {
    /// Notes of its own: a log's checkpoints, a list of editions (type 0x01).
    Note,
    /// Other people's checkpoints, with the time (type 0x04).
    Cosignature,
}

impl Manner {
    const fn byte(self) -> u8 {
        match self {
            Self::Note => 0x01,
            Self::Cosignature => 0x04,
        }
    }

    const fn from_byte(byte: u8) -> Option<Self> {
        match byte {
            0x01 => Some(Self::Note),
            0x04 => Some(Self::Cosignature),
            _ => None,
        }
    }
}

/// The public half of a key, with its name: a `vkey` of c2sp.org/signed-note.
///
/// ```
/// use evidence::VerifierKey;
///
/// let text = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
/// let key = VerifierKey::parse(text).unwrap();
/// assert_eq!(key.name(), "example.com/foo");
/// assert_eq!(key.to_string(), text);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifierKey {
    name: String,
    manner: Manner,
    key: VerifyingKey,
}

impl VerifierKey {
    /// Reads a vkey: `name+hex(id)+base64(type ‖ key)`.
    ///
    /// # Errors
    /// [`Error::Malformed`], also when the id is not that of the key, or the type is
    /// neither Ed25519 (0x01) nor an Ed25519 cosignature (0x04).
    pub fn parse(text: &str) -> Result<Self, Error> {
        let wrong = |detail| Error::of(What::Key, detail);
        let mut parts = text.splitn(3, '+');
        let (Some(name), Some(id), Some(key)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(wrong("it is not of the form name+id+key"));
        };
        if !is_name(name) {
            return Err(wrong("its name is empty or has a blank in it"));
        }
        let bytes = STANDARD.decode(key).map_err(|_| wrong("its last part is not base64"))?;
        let Some((&manner, key)) = bytes.split_first() else { return Err(wrong("it is empty")) };
        let manner = Manner::from_byte(manner)
            .ok_or_else(|| wrong("it is of a type that is not known here"))?;
        let key = <&[u8; 32]>::try_from(key).map_err(|_| wrong("its key has not 32 bytes"))?;
        let key = VerifyingKey::from_bytes(key).map_err(|_| wrong("its key is no Ed25519 key"))?;
        if key.is_weak() {
            return Err(wrong("everybody can sign under its key"));
        }
        let key = Self { name: name.to_owned(), manner, key };
        if crate::hash::hex(&key.id()) != id {
            return Err(wrong("its id is not that of its key"));
        }
        Ok(key)
    }

    /// What the key is called; for a log, its origin.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it signs.
    #[must_use]
    pub const fn manner(&self) -> Manner {
        self.manner
    }

    /// Four bytes by which signature lines name the key.
    #[must_use]
    pub fn id(&self) -> [u8; 4] {
        let mut bytes = self.name.clone().into_bytes();
        bytes.extend([b'\n', self.manner.byte()]);
        bytes.extend(self.key.as_bytes());
        let [a, b, c, d, ..] = Hash::of(&bytes).0;
        [a, b, c, d]
    }

    /// The 32 bytes of the key itself.
    #[must_use]
    pub fn bytes(&self) -> [u8; 32] {
        self.key.to_bytes()
    }

    /// Whether `signature` (64 bytes) is this key's over `message`, as RFC 8032 says: what other
    /// verifiers take must not be refused here. Keys of small order are refused when they are read.
    #[must_use]
    pub fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        let signature = ed25519_dalek::Signature::from_slice(signature);
        signature.is_ok_and(|signature| self.key.verify(message, &signature).is_ok())
    }
}

impl fmt::Display for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut bytes = vec![self.manner.byte()];
        bytes.extend(self.key.as_bytes());
        write!(f, "{}+{}+{}", self.name, crate::hash::hex(&self.id()), STANDARD.encode(bytes))
    }
}

/// The private half of a key, with its name. Never printed.
pub struct SigningKey {
    public: VerifierKey,
    key: ed25519_dalek::SigningKey,
}

impl SigningKey {
    /// The key that grows from this seed, which must come from a source of chance.
    ///
    /// # Errors
    /// [`Error::Malformed`] when no key can have this name.
    pub fn from_seed(name: &str, manner: Manner, seed: &[u8; 32]) -> Result<Self, Error> {
        if !is_name(name) {
            return Err(Error::of(What::Key, "its name is empty or has a blank in it"));
        }
        let key = ed25519_dalek::SigningKey::from_bytes(seed);
        let public = VerifierKey { name: name.to_owned(), manner, key: key.verifying_key() };
        Ok(Self { public, key })
    }

    /// What others may know.
    #[must_use]
    pub const fn public(&self) -> &VerifierKey {
        &self.public
    }

    /// The seed, for whoever keeps the key.
    #[must_use]
    pub fn seed(&self) -> [u8; 32] {
        self.key.to_bytes()
    }

    /// The signature over `message`, 64 bytes.
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.key.sign(message).to_bytes()
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({})", self.public)
    }
}

/// Whether a key may have this name: not empty, no blanks, no plus, no control characters.
#[must_use]
pub fn is_name(name: &str) -> bool {
    let odd = |letter: char| letter.is_whitespace() || letter.is_control() || letter == '+';
    !name.is_empty() && name.len() <= 200 && !name.contains(odd)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_printed_is_read() {
        for manner in [Manner::Note, Manner::Cosignature] {
            let key = SigningKey::from_seed("example.com/log", manner, &[7; 32]).unwrap();
            let public = key.public();
            assert_eq!(&VerifierKey::parse(&public.to_string()).unwrap(), public);
            assert!(public.verifies(b"text", &key.sign(b"text")));
            assert!(!public.verifies(b"other", &key.sign(b"text")));
            assert!(!public.verifies(b"text", &[0; 63]));
        }
    }

    #[test]
    fn the_manner_is_part_of_the_id() {
        let id = |manner| SigningKey::from_seed("a", manner, &[7; 32]).unwrap().public().id();
        assert_ne!(id(Manner::Note), id(Manner::Cosignature));
    }

    #[test]
    fn odd_keys_are_refused() {
        let good = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
        for (from, to) in
            [("foo", "bar"), ("530d903a", "530d903b"), ("+Ae", "+Be"), ("example.com/foo", "")]
        {
            assert!(VerifierKey::parse(&good.replace(from, to)).is_err(), "{to}");
        }
        for wrong in ["", "a", "a+b", "a b+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"] {
            assert!(VerifierKey::parse(wrong).is_err(), "{wrong}");
        }
        assert!(VerifierKey::parse(good.split_at(60).0).is_err());
    }

    #[test]
    fn a_key_under_which_everybody_can_sign_is_refused() {
        let mut neutral = [0; 32];
        neutral[0] = 1;
        let key = VerifyingKey::from_bytes(&neutral).unwrap();
        let weak = VerifierKey { name: "a".to_owned(), manner: Manner::Note, key };
        assert!(weak.verifies(b"anything", &[neutral, [0; 32]].concat()));
        assert!(VerifierKey::parse(&weak.to_string()).is_err());
    }

    #[test]
    fn a_private_key_is_never_printed() {
        let key = SigningKey::from_seed("a", Manner::Note, &[7; 32]).unwrap();
        assert!(!format!("{key:?}").contains("0707"));
        assert!(SigningKey::from_seed("a b", Manner::Note, &[7; 32]).is_err());
        assert!(SigningKey::from_seed("a+b", Manner::Note, &[7; 32]).is_err());
    }
}
