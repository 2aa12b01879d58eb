//! Taking the answer of an authority: checked as far as can be, and kept as `openssl` reads it.

use std::path::Path;

use evidence::{Checkpoint, Hash, Time};
use terms::{Arg, Problem};
use vault::{Log, Vouched};

use crate::failure::{Exit, Failure, Outcome};
use crate::stamp::{self, Stamp, Verified};
use crate::talk::Talk;
use crate::vouch::{self, codes, problem};

/// The certificates of authorities that the user trusts, if any were given.
pub(super) struct Trusted(Option<(String, Vec<u8>)>);

/// More than the certificates of all authorities of a system have.
const LONGEST_PEM: usize = 1 << 20;

impl Trusted {
    pub(super) fn read(file: Option<&Path>) -> Result<Self, Failure> {
        let read = |file: &Path| {
            let bytes = vouch::bytes(file, LONGEST_PEM)?;
            Ok::<_, Failure>((file.display().to_string(), bytes))
        };
        Ok(Self(file.map(read).transpose()?))
    }

    fn verify(&self, stamp: &Stamp, digest: Hash) -> Result<Option<Verified>, Problem> {
        let Some((file, pem)) = &self.0 else { return Ok(None) };
        let verified = stamp.verify(&digest.0, pem).map_err(|error| {
            let told = vouch::of_stamp(&error);
            if told.code == stamp::codes::AUTHORITIES_UNREADABLE {
                told.in_file(file)
            } else {
                told
            }
        });
        verified.map(Some)
    }
}

/// Takes a response that came as a file.
pub(super) fn from_file(
    log: &Log,
    file: Option<&Path>,
    authority: Option<&Path>,
    talk: &Talk,
) -> Outcome {
    let file = file.unwrap_or(Path::new("-"));
    let bytes = vouch::bytes(file, stamp::LONGEST)?;
    response(log, &bytes, &Trusted::read(authority)?, talk)
}

/// Keeps a response for the checkpoint that it stamps; of two that hold the earlier is kept.
pub(super) fn response(log: &Log, bytes: &[u8], trusted: &Trusted, talk: &Talk) -> Outcome {
    let stamp = stamp::read(bytes).map_err(|error| vouch::of_stamp(&error))?;
    let vouched = stamped(log, &stamp)?;
    if let Some(nonce) = vouched.nonce {
        stamp.answers(&nonce).map_err(|error| vouch::of_stamp(&error))?;
    }
    let digest = Hash::of(vouched.note.text.as_bytes());
    let verified = trusted.verify(&stamp, digest)?;
    let seconds = verified.as_ref().map_or(stamp.gen_time(), Verified::gen_time);
    let held = Held::read(&vouched, stamp, seconds)?;
    let before = Held::of(&vouched).filter(|before| before.time <= held.time);
    if let Some(exit) = before.and_then(|before| before.tell(trusted, talk).transpose()) {
        return exit;
    }
    log.vouch(&vouched.note, Some(&whole(bytes, &held.stamp)))?;
    held.told("timestamp-kept", verified.as_ref(), talk)
}

/// The checkpoint that was stamped.
fn stamped(log: &Log, stamp: &Stamp) -> Result<Vouched, Failure> {
    let mut known = log.vouched()?;
    let (size, note) = (log.head().size, log.note().clone());
    known.push(Vouched { size, note, stamp: None, nonce: None });
    let is_it = |one: &Vouched| Hash::of(one.note.text.as_bytes()).0 == *stamp.imprint();
    known.into_iter().find(is_it).ok_or_else(|| problem(codes::STAMP_FOREIGN).into())
}

/// A token by itself is put into a response that grants it: that is what other programs read.
fn whole(bytes: &[u8], stamp: &Stamp) -> Vec<u8> {
    const GRANTED: [u8; 5] = [0x30, 3, 2, 1, 0];
    if stamp.token() != bytes {
        return bytes.to_vec();
    }
    let mut response = vec![0x30];
    response.extend(length(GRANTED.len() + bytes.len()));
    response.extend(GRANTED);
    response.extend(bytes);
    response
}

/// The length of an element, in as few bytes as may be.
fn length(length: usize) -> Vec<u8> {
    let digits: Vec<u8> = length.to_be_bytes().into_iter().skip_while(|byte| *byte == 0).collect();
    match digits.as_slice() {
        [short] if *short < 0x80 => digits,
        _ => std::iter::once(0x80 | digits.len() as u8).chain(digits).collect(),
    }
}

/// A timestamp, and the checkpoint that it is for.
pub(super) struct Held {
    checkpoint: Checkpoint,
    stamp: Stamp,
    time: Time,
}

impl Held {
    /// The one that is kept, if it can be read.
    pub(super) fn of(vouched: &Vouched) -> Option<Self> {
        let stamp = stamp::read(vouched.stamp.as_deref()?).ok()?;
        let seconds = stamp.gen_time();
        Self::read(vouched, stamp, seconds).ok()
    }

    fn read(vouched: &Vouched, stamp: Stamp, seconds: u64) -> Result<Self, Failure> {
        let checkpoint = Checkpoint::parse(&vouched.note.text).map_err(vault::Error::from)?;
        let time = Time::from_seconds(seconds);
        let time =
            time.ok_or_else(|| problem(stamp::codes::UNREADABLE).with("detail", "its time"))?;
        Ok(Self { checkpoint, stamp, time })
    }

    /// Tells that it was there already and stays; nothing where it does not hold for those
    /// whom the user trusts.
    pub(super) fn tell(&self, trusted: &Trusted, talk: &Talk) -> Result<Option<Exit>, Failure> {
        let digest = Hash::of(self.checkpoint.text().as_bytes());
        let Ok(verified) = trusted.verify(&self.stamp, digest) else { return Ok(None) };
        self.told("timestamp-there", verified.as_ref(), talk).map(Some)
    }

    fn told(&self, said: &str, verified: Option<&Verified>, talk: &Talk) -> Outcome {
        let entries = ("entries", Arg::Count(self.checkpoint.size));
        talk.say(said, &[entries, ("time", Arg::from(self.time.to_string()))])?;
        match verified {
            Some(verified) => {
                let signer = ("signer", Arg::from(verified.signer()));
                let authority = ("authority", Arg::from(verified.authority()));
                talk.say("timestamp-checked", &[signer, authority])?;
            }
            None => talk.say("timestamp-unchecked", &[])?,
        }
        talk.data(&self.record(verified, said == "timestamp-kept"))?;
        Ok(Exit::Clean)
    }

    fn record(&self, verified: Option<&Verified>, kept: bool) -> serde_json::Value {
        serde_json::json!({
            "origin": self.checkpoint.origin,
            "size": self.checkpoint.size,
            "time": self.time,
            "accuracy_seconds": self.stamp.accuracy().map(|accuracy| accuracy.as_secs_f64()),
            "policy": self.stamp.policy(),
            "serial": self.stamp.serial(),
            "signer": self.stamp.signer(),
            "checked": verified.is_some(),
            "authority": verified.map(Verified::authority),
            "kept": kept,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_as_short_as_may_be() {
        assert_eq!(length(5), [5]);
        assert_eq!(length(127), [127]);
        assert_eq!(length(128), [0x81, 128]);
        assert_eq!(length(6_000), [0x82, 0x17, 0x70]);
    }
}
