//! A proof that an entry is in a log, with the checkpoint (c2sp.org/tlog-proof).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::error::{Error, What, bounded, decimal};
use crate::note::Note;
use crate::{Checkpoint, Hash, tree};

const HEAD: &str = "c2sp.org/tlog-proof@v1";

/// Where an entry is in a tree, and who signed that tree.
///
/// ```
/// use evidence::{Checkpoint, Hash, Manner, Proof, SigningKey};
///
/// let key = SigningKey::from_seed("example.com/log", Manner::Note, &[1; 32]).unwrap();
/// let root = Hash::of_leaf(b"entry");
/// let checkpoint = Checkpoint { origin: "example.com/log".into(), size: 1, root };
/// let proof = Proof { index: 0, path: Vec::new(), checkpoint: checkpoint.sign(&key) };
/// let read = Proof::parse(proof.to_string().as_bytes()).unwrap();
/// assert!(read.includes(&checkpoint, b"entry"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The entry's place in the log, from 0.
    pub index: u64,
    /// The hashes from the entry's sibling up to the child of the root.
    pub path: Vec<Hash>,
    /// The signed checkpoint.
    pub checkpoint: Note,
}

impl Proof {
    /// Reads a proof. A line `extra` is allowed and not looked at.
    ///
    /// # Errors
    /// [`Error::TooLong`] beyond 128 KiB or 63 hashes; [`Error::UnknownVersion`];
    /// [`Error::Malformed`].
    pub fn parse(bytes: &[u8]) -> Result<Self, Error> {
        bounded(What::Proof, bytes)?;
        let wrong = |detail| Error::of(What::Proof, detail);
        let text = std::str::from_utf8(bytes).map_err(|_| wrong("it is not UTF-8"))?;
        let (head, note) = text.split_once("\n\n").ok_or_else(|| wrong("it has no checkpoint"))?;
        let mut lines = (1..).zip(head.split('\n')).peekable();
        match lines.next() {
            Some((_, HEAD)) => {}
            Some((_, line)) if line.starts_with("c2sp.org/tlog-proof@") => {
                return Err(Error::UnknownVersion { what: What::Proof });
            }
            _ => return Err(Error::at(What::Proof, "its first line is not that of a proof", 1)),
        }
        let extra = lines.next_if(|(_, line)| line.starts_with("extra "));
        if extra.is_some_and(|(_, line)| STANDARD.decode(line.replacen("extra ", "", 1)).is_err()) {
            return Err(Error::at(What::Proof, "its extra data is not base64", 2));
        }
        let index = lines.next().and_then(|(_, line)| decimal(line.strip_prefix("index ")?));
        let index = index.ok_or_else(|| wrong("it does not say which entry it is for"))?;
        let mut path = Vec::new();
        for (number, line) in lines {
            if path.len() == tree::LONGEST {
                return Err(Error::at(What::Proof, "it has more than 63 hashes", number));
            }
            let hash = Hash::from_base64(line);
            path.push(hash.ok_or(Error::at(What::Proof, "a line is no hash", number))?);
        }
        Ok(Self { index, path, checkpoint: Note::parse(note.as_bytes())? })
    }

    /// Whether it proves that `entry` is in the tree of this checkpoint.
    #[must_use]
    pub fn includes(&self, checkpoint: &Checkpoint, entry: &[u8]) -> bool {
        let leaf = Hash::of_leaf(entry);
        tree::includes(checkpoint.root, checkpoint.size, self.index, leaf, &self.path)
    }
}

impl std::fmt::Display for Proof {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "{HEAD}\nindex {}", self.index)?;
        self.path.iter().try_for_each(|hash| writeln!(f, "{}", hash.to_base64()))?;
        write!(f, "\n{}", self.checkpoint)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::key::{Manner, SigningKey};

    fn proof() -> (Proof, Checkpoint) {
        let leaves: Vec<Hash> = (0..5_u8).map(|n| Hash::of_leaf(&[n])).collect();
        let key = SigningKey::from_seed("example.com/log", Manner::Note, &[1; 32]).unwrap();
        let root = tree::root(&leaves[..], 5).unwrap();
        let checkpoint = Checkpoint { origin: "example.com/log".into(), size: 5, root };
        let path = tree::inclusion(&leaves[..], 2, 5).unwrap();
        (Proof { index: 2, path, checkpoint: checkpoint.sign(&key) }, checkpoint)
    }

    #[test]
    fn what_is_printed_is_read() {
        let (proof, checkpoint) = proof();
        let text = proof.to_string();
        let read = Proof::parse(text.as_bytes()).unwrap();
        assert_eq!(read, proof);
        assert!(read.includes(&checkpoint, &[2]));
        assert!(!read.includes(&checkpoint, &[3]));
        let extra = text.replacen("\nindex", "\nextra YWJj\nindex", 1);
        assert_eq!(Proof::parse(extra.as_bytes()).unwrap(), proof);
    }

    #[test]
    fn what_is_no_proof_is_refused() {
        let text = proof().0.to_string();
        for (from, to) in [
            ("c2sp.org", "example.org"),
            ("@v1", "@v2"),
            ("index 2", "index 02"),
            ("index 2", "index -2"),
            ("index 2\n", ""),
            ("\nindex", "\nextra *\nindex"),
            ("=\n", "\n"),
            ("\n\n", "\n"),
        ] {
            assert!(Proof::parse(text.replacen(from, to, 1).as_bytes()).is_err(), "{from} {to}");
        }
        let version = text.replace("@v1", "@v2");
        let unknown = Error::UnknownVersion { what: What::Proof };
        assert_eq!(Proof::parse(version.as_bytes()), Err(unknown));
    }

    #[test]
    fn a_hostile_length_is_refused_early() {
        let (proof, _) = proof();
        let hash = Hash::of(b"x");
        let long = Proof { path: vec![hash; 64], ..proof.clone() };
        assert!(Proof::parse(long.to_string().as_bytes()).is_err());
        let longer = Proof { path: vec![hash; 10_000], ..proof };
        let refused = Proof::parse(longer.to_string().as_bytes());
        assert!(matches!(refused, Err(Error::TooLong { what: What::Proof, .. })));
    }

    proptest! {
        #[test]
        fn nothing_panics(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = Proof::parse(&bytes);
        }

        #[test]
        fn a_changed_text_panics_neither(at in 0_usize..2_000, byte in any::<u8>()) {
            let mut bytes = proof().0.to_string().into_bytes();
            let at = at % bytes.len();
            bytes[at] = byte;
            let _ = Proof::parse(&bytes);
        }
    }
}
