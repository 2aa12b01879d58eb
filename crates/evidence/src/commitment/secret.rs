//! The secret of a list, and the salts and tags that come from it.

use aes::Aes128;
use aes::cipher::{Block, BlockCipherEncrypt as _, KeyInit as _};
use sha2::{Digest as _, Sha256};
use terms::Number;

use super::Place;
use crate::Hash;
use crate::error::{Error, What};
use crate::hash::{hex, unhex};

/// What stands in place of a list's code in the salt of the file itself.
const FILE: u8 = 0xff;
const HEAD: &str = "uphold-list-secret/1";

/// The secret of one list. Who has it can open every place; it goes where the whole list goes.
#[derive(Clone, PartialEq, Eq)]
pub struct ListSecret([u8; 16]);

impl ListSecret {
    /// From 16 bytes, which must come from a source of chance.
    #[must_use]
    pub const fn new(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// Reads a secret file: its name and version, then 32 hexadecimal digits.
    ///
    /// # Errors
    /// [`Error::UnknownVersion`], [`Error::Malformed`].
    pub fn parse(text: &str) -> Result<Self, Error> {
        let mut lines = text.lines().map(str::trim_end);
        let (head, digits) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
        if head != HEAD && head.starts_with("uphold-list-secret/") {
            return Err(Error::UnknownVersion { what: What::Secret });
        }
        let bytes = unhex(digits).and_then(|bytes| bytes.try_into().ok());
        match bytes {
            Some(bytes) if head == HEAD && lines.next().is_none() => Ok(Self(bytes)),
            _ => Err(Error::of(What::Secret, "it is not the secret of a list")),
        }
    }

    /// The secret file.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{HEAD}\n{}\n", hex(&self.0))
    }

    /// What makes the salts and tags.
    #[must_use]
    pub fn tagger(&self) -> Tagger {
        Tagger { cipher: Aes128::new(&self.0.into()) }
    }
}

impl std::fmt::Debug for ListSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ListSecret(…)")
    }
}

/// Makes salts and tags: one AES block and one SHA-256 block each.
///
/// ```
/// use evidence::commitment::{List, ListSecret, Place};
/// use terms::Number;
///
/// let tagger = ListSecret::new([1; 16]).tagger();
/// let place = Place { list: List::Callable, row: 2, ordinal: 0 };
/// let number = Number::from_e164("+447700900123").unwrap();
/// let salt = tagger.salt(place);
/// assert_eq!(tagger.tag(place, Some(number)), evidence::commitment::Tagger::with_salt(&salt, place, Some(number)));
/// ```
#[derive(Clone)]
pub struct Tagger {
    cipher: Aes128,
}

impl Tagger {
    /// The salt of a place: AES-128 of row, list and ordinal.
    #[must_use]
    pub fn salt(&self, place: Place) -> [u8; 16] {
        self.block(place.row, place.list.code(), place.ordinal)
    }

    /// The tag of a number (none: a row without one) at its place.
    #[must_use]
    pub fn tag(&self, place: Place, number: Option<Number>) -> Hash {
        Self::with_salt(&self.salt(place), place, number)
    }

    /// Appends the tags of many numbers, each as [`Self::tag`] gives it, 32 bytes one behind the other.
    pub fn tag_all(&self, numbers: &[(Place, Option<Number>)], tags: &mut Vec<u8>) {
        const MOST: usize = 64;
        let mut salts = [Block::<Aes128>::default(); MOST];
        for numbers in numbers.chunks(MOST) {
            let salts = salts.get_mut(..numbers.len()).unwrap_or_default();
            for (salt, (place, _)) in salts.iter_mut().zip(numbers) {
                *salt = counter(place.row, place.list.code(), place.ordinal).into();
            }
            self.cipher.encrypt_blocks(salts);
            for (salt, (place, number)) in salts.iter().zip(numbers) {
                tags.extend_from_slice(&Self::with_salt(&(*salt).into(), *place, *number).0);
            }
        }
    }

    /// The tag under a salt that is shown.
    #[must_use]
    pub fn with_salt(salt: &[u8; 16], place: Place, number: Option<Number>) -> Hash {
        let mut bytes = [0; 33];
        let (to_salt, rest) = bytes.split_at_mut(16);
        to_salt.copy_from_slice(salt);
        if let Some((list, rest)) = rest.split_first_mut() {
            *list = place.list.code();
            let (row, digits) = rest.split_at_mut(8);
            row.copy_from_slice(&place.row.to_be_bytes());
            digits.copy_from_slice(&number.map_or(0, Number::digits).to_be_bytes());
        }
        Hash::of_few(&bytes)
    }

    /// A digest over the bytes of the list itself, that nobody can guess at without the secret.
    #[must_use]
    pub fn file(&self) -> FileDigest {
        FileDigest(Sha256::new_with_prefix(self.block(0, FILE, 0)))
    }

    fn block(&self, row: u64, list: u8, ordinal: u32) -> [u8; 16] {
        let mut block = counter(row, list, ordinal).into();
        self.cipher.encrypt_block(&mut block);
        block.into()
    }
}

/// What is encrypted into a salt.
fn counter(row: u64, list: u8, ordinal: u32) -> [u8; 16] {
    (u128::from(row) << 64 | u128::from(list) << 56 | u128::from(ordinal)).to_be_bytes()
}

impl std::fmt::Debug for Tagger {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Tagger(…)")
    }
}

/// A file on its way into its digest.
#[derive(Clone, Debug)]
pub struct FileDigest(Sha256);

impl FileDigest {
    /// More of the file.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The digest.
    #[must_use]
    pub fn finish(self) -> Hash {
        Hash(self.0.finalize().into())
    }
}

#[cfg(test)]
mod tests {
    use super::super::List;
    use super::*;

    fn place(row: u64, ordinal: u32) -> Place {
        Place { list: List::Blocked, row, ordinal }
    }

    #[test]
    fn a_known_answer() {
        // openssl enc -aes-128-ecb -nopad -K 0101… of 0000000000000002 02 000000 00000000
        let salt = ListSecret::new([1; 16]).tagger().salt(place(2, 0));
        assert_eq!(hex(&salt), KNOWN_SALT);
    }

    const KNOWN_SALT: &str = "65c39396ff3d32fefeefd6860ea50770";

    #[test]
    fn every_place_has_its_own_salt() {
        let tagger = ListSecret::new([1; 16]).tagger();
        let mut salts = std::collections::BTreeSet::new();
        for list in List::ALL {
            for row in 1..20 {
                for ordinal in 0..3 {
                    salts.insert(tagger.salt(Place { list, row, ordinal }));
                }
            }
        }
        assert_eq!(salts.len(), 5 * 19 * 3);
        let other = ListSecret::new([2; 16]).tagger();
        assert_ne!(other.salt(place(1, 0)), tagger.salt(place(1, 0)));
    }

    #[test]
    fn a_tag_depends_on_all_it_says() {
        let tagger = ListSecret::new([1; 16]).tagger();
        let salt = tagger.salt(place(5, 0));
        let number = |n: u64| Number::gb(7_700_900_000 + n);
        let tag = Tagger::with_salt(&salt, place(5, 0), number(1));
        assert_ne!(tag, Tagger::with_salt(&salt, place(5, 0), number(2)));
        assert_ne!(tag, Tagger::with_salt(&salt, place(5, 0), None));
        assert_ne!(tag, Tagger::with_salt(&salt, place(6, 0), number(1)));
        let callable = Place { list: List::Callable, ..place(5, 0) };
        assert_ne!(tag, Tagger::with_salt(&salt, callable, number(1)));
        assert_ne!(tag, Tagger::with_salt(&[0; 16], place(5, 0), number(1)));
    }

    #[test]
    fn a_secret_is_kept_as_text_and_never_shown() {
        let secret = ListSecret::new([0xab; 16]);
        assert_eq!(ListSecret::parse(&secret.text()).unwrap(), secret);
        assert_eq!(ListSecret::parse(&secret.text().replace('\n', "\r\n")).unwrap(), secret);
        assert!(!format!("{secret:?} {:?}", secret.tagger()).contains("ab, ab"));
        let newer = secret.text().replace("/1", "/2");
        let unknown = Err(Error::UnknownVersion { what: What::Secret });
        assert_eq!(ListSecret::parse(&newer), unknown);
        for wrong in ["", "uphold-list-secret/1\n", "uphold-list-secret/1\nab\n", "x\nab\n"] {
            assert!(ListSecret::parse(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn the_digest_of_the_file_needs_the_secret() {
        let digest = |secret: u8, bytes: &[u8]| {
            let mut file = ListSecret::new([secret; 16]).tagger().file();
            bytes.chunks(3).for_each(|part| file.update(part));
            file.finish()
        };
        assert_eq!(digest(1, b"phone\n"), digest(1, b"phone\n"));
        assert_ne!(digest(1, b"phone\n"), digest(2, b"phone\n"));
        assert_ne!(digest(1, b"phone\n"), Hash::of(b"phone\n"));
    }
}
