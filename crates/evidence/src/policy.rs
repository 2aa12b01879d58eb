//! Whom a verifier trusts: a policy file (c2sp.org/tlog-policy), with one line more.
//!
//! ```text
//! log example.com/log+…
//! witness regulator witness.example+…
//! quorum regulator
//! uphold-revoked example.com/log+… 2026-11-20T00:00:00Z
//! ```
//!
//! `uphold-revoked` says that a key was stolen then: what it signed counts only where
//! a witness that is trusted vouches that it existed before.

use std::collections::BTreeMap;

use crate::Time;
use crate::error::{Error, What, bounded, decimal};
use crate::key::{Manner, VerifierKey};

/// Logs, witnesses, and how many of them must have signed.
///
/// ```
/// use evidence::{Manner, Policy, SigningKey};
///
/// let key = SigningKey::from_seed("w.example", Manner::Cosignature, &[2; 32]).unwrap();
/// let text = format!("witness w {}\nquorum w\n", key.public());
/// let policy = Policy::parse(text.as_bytes()).unwrap();
/// assert!(policy.is_met(|name| name == "w"));
/// assert!(!policy.is_met(|_| false));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// Keys of logs.
    pub logs: Vec<VerifierKey>,
    /// Witnesses, under the names by which the policy speaks of them.
    pub witnesses: Vec<(String, VerifierKey)>,
    /// Keys that were stolen, and since when.
    pub revoked: Vec<(VerifierKey, Time)>,
    groups: Vec<(String, Group)>,
    quorum: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Group {
    least: usize,
    members: Vec<String>,
}

impl Policy {
    /// Reads a policy file.
    ///
    /// # Errors
    /// [`Error::TooLong`] beyond 64 KiB; [`Error::Malformed`] with the line.
    pub fn parse(bytes: &[u8]) -> Result<Self, Error> {
        bounded(What::Policy, bytes)?;
        let odd = |byte: &u8| (*byte < b' ' && *byte != b'\t' && *byte != b'\n') || *byte == 0x7f;
        if bytes.iter().any(odd) {
            return Err(Error::of(What::Policy, "it holds control characters"));
        }
        let text = String::from_utf8_lossy(bytes);
        let mut reader = Reader::default();
        for (number, line) in (1..).zip(text.split('\n')) {
            let words: Vec<&str> =
                line.split([' ', '\t']).filter(|word| !word.is_empty()).collect();
            if words.first().is_none_or(|word| word.starts_with('#')) {
                continue;
            }
            reader.line(&words).map_err(|detail| Error::at(What::Policy, detail, number))?;
        }
        if !reader.quorum {
            return Err(Error::of(What::Policy, "it has no line `quorum`"));
        }
        Ok(reader.policy)
    }

    /// A policy that trusts these logs and these witnesses, and asks for no cosignature.
    #[must_use]
    pub fn of_keys(logs: Vec<VerifierKey>, witnesses: Vec<VerifierKey>) -> Self {
        let witnesses = witnesses.into_iter().map(|key| (key.name().to_owned(), key)).collect();
        Self { logs, witnesses, ..Self::default() }
    }

    /// Whether enough witnesses signed, given which did.
    #[must_use]
    pub fn is_met(&self, signed: impl Fn(&str) -> bool) -> bool {
        let Some(quorum) = &self.quorum else { return true };
        let mut met: BTreeMap<&str, bool> =
            self.witnesses.iter().map(|(name, _)| (name.as_str(), signed(name))).collect();
        // A group only names what stands before it.
        for (name, group) in &self.groups {
            let count =
                group.members.iter().filter(|member| met.get(member.as_str()) == Some(&true));
            let enough = count.count() >= group.least;
            met.insert(name, enough);
        }
        met.get(quorum.as_str()) == Some(&true)
    }

    /// Whether any cosignature is asked for.
    #[must_use]
    pub const fn asks_for_witnesses(&self) -> bool {
        self.quorum.is_some()
    }
}

#[derive(Default)]
struct Reader {
    policy: Policy,
    quorum: bool,
    /// Names that are a member of some group already.
    taken: Vec<String>,
}

impl Reader {
    fn line(&mut self, words: &[&str]) -> Result<(), &'static str> {
        match *words {
            ["log", key] | ["log", key, _] => self.log(key),
            ["witness", name, key] | ["witness", name, key, _] => self.witness(name, key),
            ["group", name, least, ref members @ ..] => self.group(name, least, members),
            ["quorum", name] => self.quorum(name),
            ["uphold-revoked", key, since] => {
                let since =
                    Time::parse(since).ok_or("its time is not of the form 2026-11-20T00:00:00Z")?;
                self.policy.revoked.push((self.key(key, Manner::Note)?, since));
                Ok(())
            }
            _ => Err("it is not a line that a policy can have"),
        }
    }

    fn key(&self, text: &str, manner: Manner) -> Result<VerifierKey, &'static str> {
        let key = VerifierKey::parse(text).map_err(|_| "its key cannot be read")?;
        if key.manner() == manner { Ok(key) } else { Err("its key is of the wrong type") }
    }

    fn log(&mut self, key: &str) -> Result<(), &'static str> {
        let key = self.key(key, Manner::Note)?;
        if self.policy.logs.iter().any(|held| held.bytes() == key.bytes()) {
            return Err("this log stands in it twice");
        }
        self.policy.logs.push(key);
        Ok(())
    }

    fn witness(&mut self, name: &str, key: &str) -> Result<(), &'static str> {
        self.new_name(name)?;
        let key = self.key(key, Manner::Cosignature)?;
        if self.policy.witnesses.iter().any(|(_, held)| held.bytes() == key.bytes()) {
            return Err("this witness stands in it twice");
        }
        self.policy.witnesses.push((name.to_owned(), key));
        Ok(())
    }

    fn group(&mut self, name: &str, least: &str, members: &[&str]) -> Result<(), &'static str> {
        self.new_name(name)?;
        for &member in members {
            if !self.knows(member) {
                return Err("it names a member that no line above defines");
            }
            if self.taken.iter().any(|taken| taken == member) {
                return Err("one of its members is in a group already");
            }
            self.taken.push(member.to_owned());
        }
        let least = match least {
            "any" => 1,
            "all" => members.len(),
            number => decimal(number)
                .and_then(|number| usize::try_from(number).ok())
                .ok_or("it does not say how many of its members")?,
        };
        if least == 0 || least > members.len() {
            return Err("it asks for none of its members, or for more than there are");
        }
        let members = members.iter().map(|&member| member.to_owned()).collect();
        self.policy.groups.push((name.to_owned(), Group { least, members }));
        Ok(())
    }

    fn quorum(&mut self, name: &str) -> Result<(), &'static str> {
        if self.quorum {
            return Err("it is a second line `quorum`");
        }
        if name != "none" && !self.knows(name) {
            return Err("it names a quorum that no line above defines");
        }
        self.quorum = true;
        self.policy.quorum = (name != "none").then(|| name.to_owned());
        Ok(())
    }

    fn knows(&self, name: &str) -> bool {
        let witnesses = self.policy.witnesses.iter().map(|(name, _)| name);
        witnesses.chain(self.policy.groups.iter().map(|(name, _)| name)).any(|known| known == name)
    }

    fn new_name(&self, name: &str) -> Result<(), &'static str> {
        if name == "none" || self.knows(name) { Err("its name is taken") } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::key::SigningKey;

    fn key(name: &str, manner: Manner, seed: u8) -> String {
        SigningKey::from_seed(name, manner, &[seed; 32]).unwrap().public().to_string()
    }

    fn witness(seed: u8) -> String {
        key("w.example", Manner::Cosignature, seed)
    }

    fn parse(text: &str) -> Result<Policy, Error> {
        Policy::parse(text.as_bytes())
    }

    #[test]
    fn groups_of_groups_decide() {
        let mut text = format!("# whom we trust\n\n log {}\n", key("l.example", Manner::Note, 1));
        for (name, seed) in [("X1", 2), ("X2", 3), ("X3", 4), ("Y1", 5), ("Y2", 6)] {
            text += &format!("witness {name} {} https://w.example/\n", witness(seed));
        }
        text += "group X 2 X1 X2 X3\ngroup Y any Y1 Y2\n\tgroup both all X Y\nquorum both\n";
        let policy = parse(&text).unwrap();
        assert_eq!((policy.logs.len(), policy.witnesses.len()), (1, 5));
        let met = |names: &[&str]| policy.is_met(|name| names.contains(&name));
        assert!(met(&["X1", "X3", "Y2"]));
        assert!(!met(&["X1", "Y1", "Y2"]));
        assert!(!met(&["X1", "X2", "X3"]));
        assert!(!met(&[]));
        assert!(policy.asks_for_witnesses());
    }

    #[test]
    fn a_quorum_of_none_is_always_met() {
        assert!(parse("quorum none\n").unwrap().is_met(|_| false));
        assert!(Policy::of_keys(Vec::new(), Vec::new()).is_met(|_| false));
        assert!(!parse("quorum none\n").unwrap().asks_for_witnesses());
    }

    #[test]
    fn a_stolen_key_is_named_with_its_day() {
        let log = key("l.example", Manner::Note, 1);
        let text = format!("log {log}\nuphold-revoked {log} 2026-11-20T00:00:00Z\nquorum none\n");
        assert_eq!(parse(&text).unwrap().revoked.len(), 1);
        assert!(parse(&text.replace("T00:00:00Z", "")).is_err());
    }

    #[test]
    fn each_wrong_line_is_named() {
        let (log, w) = (key("l.example", Manner::Note, 1), witness(2));
        for (text, line) in [
            (format!("log {w}\nquorum none\n"), 1),
            (format!("log {log}\nlog {log}\nquorum none\n"), 2),
            (format!("witness a {log}\nquorum none\n"), 1),
            (format!("witness a {w}\nwitness b {w}\nquorum none\n"), 2),
            (format!("witness none {w}\nquorum none\n"), 1),
            (format!("witness a {w}\nwitness a {}\nquorum a\n", witness(3)), 2),
            (format!("witness a {w}\ngroup g 2 a\nquorum g\n"), 2),
            (format!("witness a {w}\ngroup g 0 a\nquorum g\n"), 2),
            (format!("witness a {w}\ngroup g +1 a\nquorum g\n"), 2),
            (format!("witness a {w}\ngroup g all\nquorum g\n"), 2),
            (format!("witness a {w}\ngroup g any a a\nquorum g\n"), 2),
            (format!("witness a {w}\ngroup g any a\ngroup h any a\nquorum g\n"), 3),
            ("group g any g\nquorum g\n".to_owned(), 1),
            ("quorum a\n".to_owned(), 1),
            ("quorum none\nquorum none\n".to_owned(), 2),
            ("trust everyone\n".to_owned(), 1),
        ] {
            match parse(&text) {
                Err(Error::Malformed { line: Some(at), .. }) => assert_eq!(at, line, "{text}"),
                other => panic!("{text}: {other:?}"),
            }
        }
        assert!(parse("").is_err());
        assert!(parse("quorum none\r\n").is_err());
        assert!(Policy::parse(&vec![b'\n'; What::Policy.longest() + 1]).is_err());
    }

    proptest! {
        #[test]
        fn nothing_panics(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = Policy::parse(&bytes);
        }

        #[test]
        fn more_signatures_never_unmeet(first in 0_u8..32, more in 0_u8..32) {
            let mut text = String::new();
            for n in 0..5 {
                text += &format!("witness w{n} {}\n", witness(n + 1));
            }
            text += "group g 2 w0 w1 w2\ngroup h all w3 w4\ngroup q any g h\nquorum q\n";
            let policy = parse(&text).unwrap();
            let met = |set: u8| policy.is_met(|name| (0..5).any(|n| name == format!("w{n}") && set >> n & 1 == 1));
            prop_assert!(!met(first) || met(first | more));
        }
    }
}
