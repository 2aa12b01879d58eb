//! Which editions somebody holds: a signed list that anyone can host, to compare digests.
//!
//! ```text
//! uphold-editions/1
//! tps 2026-11-20 full whole 16769843 9f…
//! ctps 2026-11-20 full whole 2871034 41…
//!
//! — example.com/log …
//! ```
//!
//! Two licensees learn from such lists whether they screened against the same edition,
//! and nothing of what stands in it.

use crate::error::{Error, What, bounded, decimal};
use crate::key::{SigningKey, VerifierKey};
use crate::note::{Note, Signed};
use crate::statement::Edition;
use crate::{Day, Hash, canonical};

const HEAD: &str = "uphold-editions/1";

/// The editions that somebody says to hold, and who says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editions {
    /// Each edition, in the order of the list.
    pub held: Vec<Edition>,
    note: Note,
}

impl Editions {
    /// Signs a list of editions. Blanks in scopes and sources do not stay.
    #[must_use]
    pub fn sign(held: &[Edition], key: &SigningKey) -> Note {
        let mut text = format!("{HEAD}\n");
        for Edition { source, as_of, kind, scope, count, digest } in held {
            let word = |text: &str| canonical::clean(text).replace(' ', "");
            let (source, kind, scope) = (word(source), word(kind), word(scope));
            text += &format!("{source} {} {kind} {scope} {count} {digest}\n", as_of.0);
        }
        Note::sign(text, key)
    }

    /// Reads a list.
    ///
    /// # Errors
    /// [`Error::TooLong`], [`Error::UnknownVersion`], [`Error::Malformed`] with the line.
    pub fn parse(bytes: &[u8]) -> Result<Self, Error> {
        bounded(What::Editions, bytes)?;
        let note = Note::parse(bytes)?;
        let mut lines = (1..).zip(note.text.trim_end_matches('\n').split('\n'));
        match lines.next() {
            Some((_, HEAD)) => {}
            Some((_, head)) if head.starts_with("uphold-editions/") => {
                return Err(Error::UnknownVersion { what: What::Editions });
            }
            _ => {
                return Err(Error::at(
                    What::Editions,
                    "its first line is not that of such a list",
                    1,
                ));
            }
        }
        let wrong = |line| Error::at(What::Editions, "a line is not an edition", line);
        let held: Result<_, _> =
            lines.map(|(line, text)| edition(text).ok_or_else(|| wrong(line))).collect();
        Ok(Self { held: held?, note })
    }

    /// The names under which it is signed; whether truly, only a key can tell.
    #[must_use]
    pub fn signers(&self) -> Vec<&str> {
        self.note.signatures.iter().map(|signature| signature.name.as_str()).collect()
    }

    /// Whether this key signed the list.
    #[must_use]
    pub fn signed_by(&self, key: &VerifierKey) -> Signed {
        self.note.signed_by(key)
    }

    /// What the list says of an edition of this register and day: the same, another, or nothing.
    #[must_use]
    pub fn compare(&self, edition: &Edition) -> Compared {
        let same_day = |held: &&Edition| {
            held.source == edition.source
                && held.as_of == edition.as_of
                && held.scope == edition.scope
        };
        let mut of_day = self.held.iter().filter(same_day).peekable();
        if of_day.peek().is_none() {
            return Compared::NotHeld;
        }
        if of_day.any(|held| held.digest == edition.digest) {
            Compared::Same
        } else {
            Compared::Other
        }
    }
}

/// How an edition compares with somebody else's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compared {
    /// They hold the same numbers for that register, day and scope.
    Same,
    /// They hold others.
    Other,
    /// They hold none of that register, day and scope.
    NotHeld,
}

fn edition(line: &str) -> Option<Edition> {
    let [source, as_of, kind, scope, count, digest] = *line.split(' ').collect::<Vec<_>>() else {
        return None;
    };
    Some(Edition {
        source: source.to_owned(),
        as_of: Day::parse(as_of)?,
        kind: kind.to_owned(),
        scope: scope.to_owned(),
        count: decimal(count)?,
        digest: Hash::from_hex(digest)?,
    })
}

#[cfg(test)]
mod tests {
    use terms::Date;

    use super::*;
    use crate::key::Manner;

    fn held(source: &str, day: &str, numbers: &str) -> Edition {
        Edition {
            source: source.into(),
            as_of: Day(Date::parse(day).unwrap()),
            kind: "full".into(),
            scope: "whole".into(),
            count: 5,
            digest: Hash::of(numbers.as_bytes()),
        }
    }

    fn key() -> SigningKey {
        SigningKey::from_seed("example.com/log", Manner::Note, &[1; 32]).unwrap()
    }

    fn list() -> Editions {
        let note = Editions::sign(
            &[held("tps", "2026-11-20", "a"), held("ctps", "2026-11-20", "b")],
            &key(),
        );
        Editions::parse(note.to_string().as_bytes()).unwrap()
    }

    #[test]
    fn two_holders_compare() {
        let list = list();
        assert_eq!(list.held.len(), 2);
        assert_eq!(list.signers(), ["example.com/log"]);
        assert_eq!(list.signed_by(key().public()), Signed::Yes);
        assert_eq!(list.compare(&held("tps", "2026-11-20", "a")), Compared::Same);
        assert_eq!(list.compare(&held("tps", "2026-11-20", "b")), Compared::Other);
        assert_eq!(list.compare(&held("tps", "2026-11-21", "a")), Compared::NotHeld);
        let partial = Edition { scope: "0161".into(), ..held("tps", "2026-11-20", "a") };
        assert_eq!(list.compare(&partial), Compared::NotHeld);
    }

    #[test]
    fn odd_lists_are_refused() {
        let good = Editions::sign(&[held("tps", "2026-11-20", "a")], &key()).to_string();
        for (from, to) in [
            ("uphold-editions/1", "editions"),
            ("uphold-editions/1", "uphold-editions/2"),
            ("2026-11-20", "20/11/2026"),
            (" 5 ", " 05 "),
            (" 5 ", "  "),
            (" full", ""),
        ] {
            assert!(Editions::parse(good.replace(from, to).as_bytes()).is_err(), "{to}");
        }
        let altered = Editions::parse(good.replace(" 5 ", " 6 ").as_bytes()).unwrap();
        assert_eq!(altered.signed_by(key().public()), Signed::Wrong);
    }

    #[test]
    fn blanks_in_a_name_do_not_make_a_line_unreadable() {
        let odd = Edition { source: "my own list".into(), ..held("tps", "2026-11-20", "a") };
        let note = Editions::sign(&[odd], &key());
        assert_eq!(
            Editions::parse(note.to_string().as_bytes()).unwrap().held[0].source,
            "myownlist"
        );
    }
}
