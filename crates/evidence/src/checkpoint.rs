//! Checkpoints: a log's origin, size and root, signed (c2sp.org/tlog-checkpoint), and
//! cosignatures on them (c2sp.org/tlog-cosignature).

use crate::error::{Error, What, decimal};
use crate::key::{Manner, SigningKey, VerifierKey};
use crate::note::{Note, Signature};
use crate::{Hash, Time};

/// What a checkpoint says. Who says so is asked of its [`Note`].
///
/// ```
/// use evidence::{Checkpoint, Hash};
///
/// let checkpoint = Checkpoint { origin: "example.com/log".into(), size: 3, root: Hash::of(b"x") };
/// let text = checkpoint.text();
/// assert!(text.starts_with("example.com/log\n3\n"));
/// assert_eq!(Checkpoint::parse(&text).unwrap(), checkpoint);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which log.
    pub origin: String,
    /// How many leaves it has.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
}

impl Checkpoint {
    /// Reads the text of a note as a checkpoint; extension lines are allowed and not looked at.
    ///
    /// # Errors
    /// [`Error::Malformed`].
    pub fn parse(text: &str) -> Result<Self, Error> {
        let mut lines = text.split('\n');
        let mut next = |number| {
            let line = lines.next().filter(|line| !line.is_empty());
            line.ok_or(Error::at(What::Checkpoint, "a line is missing or empty", number))
        };
        let origin = next(1)?.to_owned();
        let size = decimal(next(2)?).ok_or(Error::at(
            What::Checkpoint,
            "its second line is no tree size",
            2,
        ))?;
        let root = Hash::from_base64(next(3)?).ok_or(Error::at(
            What::Checkpoint,
            "its third line is no root hash",
            3,
        ))?;
        let rest: Vec<&str> = lines.collect();
        match rest.split_last() {
            Some((&"", extensions)) if extensions.iter().all(|line| !line.is_empty()) => {
                Ok(Self { origin, size, root })
            }
            _ => {
                Err(Error::of(What::Checkpoint, "it holds an empty line, or its last line is cut"))
            }
        }
    }

    /// The text of the note: three lines.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, self.root.to_base64())
    }

    /// The signed note.
    #[must_use]
    pub fn sign(&self, key: &SigningKey) -> Note {
        Note::sign(self.text(), key)
    }
}

/// When a witness says that it saw a checkpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cosigned {
    /// It signed, and says that it was then.
    At(Time),
    /// No line is of this key.
    Absent,
    /// A line says that it is of this key, and it is not: reject the whole note.
    Wrong,
}

impl Cosigned {
    /// When, if it signed.
    #[must_use]
    pub const fn time(self) -> Option<Time> {
        match self {
            Self::At(time) => Some(time),
            Self::Absent | Self::Wrong => None,
        }
    }
}

/// A witness's line on the checkpoint that is the text of `note`.
#[must_use]
pub fn cosign(note: &Note, key: &SigningKey, time: Time) -> Signature {
    let mut bytes = time.seconds().to_be_bytes().to_vec();
    bytes.extend(key.sign(message(note, time).as_bytes()));
    Signature::of(key.public(), bytes)
}

/// Whether, and when, the witness with this key cosigned; the earliest time if it did so twice.
#[must_use]
pub fn cosigned(note: &Note, key: &VerifierKey) -> Cosigned {
    if key.manner() != Manner::Cosignature {
        return Cosigned::Absent;
    }
    let mut earliest: Option<Time> = None;
    for line in note.lines_of(key) {
        let Some(time) = cosignature_time(note, key, line) else { return Cosigned::Wrong };
        earliest = Some(earliest.map_or(time, |before| before.min(time)));
    }
    earliest.map_or(Cosigned::Absent, Cosigned::At)
}

fn cosignature_time(note: &Note, key: &VerifierKey, line: &Signature) -> Option<Time> {
    let (time, signature) = line.bytes.split_first_chunk::<8>()?;
    let time = Time::from_seconds(u64::from_be_bytes(*time))?;
    key.verifies(message(note, time).as_bytes(), signature).then_some(time)
}

/// What an Ed25519 cosignature signs.
fn message(note: &Note, time: Time) -> String {
    format!("cosignature/v1\ntime {}\n{}", time.seconds(), note.text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::note::Signed;

    fn log() -> SigningKey {
        SigningKey::from_seed("example.com/log", Manner::Note, &[1; 32]).unwrap()
    }

    fn witness() -> SigningKey {
        SigningKey::from_seed("witness.example", Manner::Cosignature, &[2; 32]).unwrap()
    }

    fn note() -> Note {
        let checkpoint =
            Checkpoint { origin: "example.com/log".into(), size: 9, root: Hash::of(b"root") };
        checkpoint.sign(&log())
    }

    fn time(seconds: u64) -> Time {
        Time::from_seconds(seconds).unwrap()
    }

    #[test]
    fn a_cosignature_says_who_and_when() {
        let mut note = note();
        let key = witness();
        assert_eq!(cosigned(&note, key.public()), Cosigned::Absent);
        note.signatures.push(cosign(&note, &key, time(1_700_000_000)));
        let read = Note::parse(note.to_string().as_bytes()).unwrap();
        assert_eq!(cosigned(&read, key.public()), Cosigned::At(time(1_700_000_000)));
        assert_eq!(read.signed_by(log().public()), Signed::Yes);
        // A key that cosigns does not sign notes, and the other way round.
        assert_eq!(read.signed_by(key.public()), Signed::Absent);
        assert_eq!(cosigned(&read, log().public()), Cosigned::Absent);
    }

    #[test]
    fn of_two_times_the_earlier_counts() {
        let mut note = note();
        for seconds in [1_800_000_000, 1_700_000_000, 1_750_000_000] {
            note.signatures.push(cosign(&note, &witness(), time(seconds)));
        }
        assert_eq!(cosigned(&note, witness().public()), Cosigned::At(time(1_700_000_000)));
    }

    #[test]
    fn another_time_or_tree_is_wrong() {
        let mut note = note();
        note.signatures.push(cosign(&note, &witness(), time(1_700_000_000)));
        let mut earlier = note.clone();
        earlier.signatures[1].bytes[7] ^= 1;
        assert_eq!(cosigned(&earlier, witness().public()), Cosigned::Wrong);
        let mut other = note.clone();
        other.text = other.text.replace("\n9\n", "\n8\n");
        assert_eq!(cosigned(&other, witness().public()), Cosigned::Wrong);
        let mut cut = note;
        cut.signatures[1].bytes.truncate(7);
        assert_eq!(cosigned(&cut, witness().public()), Cosigned::Wrong);
    }

    #[test]
    fn what_is_no_checkpoint_is_refused() {
        let good = note().text;
        assert!(Checkpoint::parse(&good).is_ok());
        assert!(Checkpoint::parse(&format!("{good}extension\n")).is_ok());
        for wrong in [
            "",
            "\n",
            "a\n9\n",
            "a\n09\nx\n",
            &good.replace("\n9\n", "\n-9\n"),
            &good.replace("\n9\n", "\n9223372036854775808\n"),
            &good.replace("=\n", "\n"),
            good.trim_end(),
            &format!("{good}\n"),
            &format!("{good}\nx\n"),
            &format!("\n{good}"),
        ] {
            assert!(Checkpoint::parse(wrong).is_err(), "{wrong:?}");
        }
    }
}
