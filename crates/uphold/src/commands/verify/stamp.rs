//! A timestamp of the checkpoint, by an authority (RFC 3161).

use std::path::Path;

use evidence::{Hash, Proof, Time, What};

use crate::commands::receipt::Receipt;
use crate::failure::Failure;
use crate::stamp;
use crate::vouch::bounded;

/// By how much a receipt may be later than a timestamp, in seconds: clocks differ.
const CLOCKS_DIFFER: u64 = 600;

/// What a timestamp says.
pub(crate) enum Stamped {
    /// There is none.
    Absent,
    /// There is one, and no authority is trusted: anybody can have made it.
    Unchecked(Option<Time>),
    /// A trusted authority vouches for that time.
    By {
        /// The authority.
        name: String,
        /// The time.
        time: Time,
        /// Whether the receipt says that it was made after it.
        later: bool,
    },
    /// It does not hold; the word says why.
    Wrong(&'static str),
}

impl Stamped {
    pub(crate) fn failure(&self) -> Option<&'static str> {
        match self {
            Self::Wrong(code) => Some(code),
            Self::By { later: true, .. } => Some("later-than-vouched"),
            _ => None,
        }
    }
}

/// Looks at the timestamp beside the receipt, or the one that is named.
pub(crate) fn stamped(
    authority: Option<&Path>,
    named: Option<&Path>,
    receipt: &Receipt,
    proof: &[u8],
    made: Time,
) -> Result<Stamped, Failure> {
    let pem = authority.map(|path| bounded(path, What::Statement)).transpose()?;
    let beside = receipt.beside("tsr");
    let path = match named {
        Some(path) => path,
        None if beside.is_file() => &beside,
        None => return Ok(Stamped::Absent),
    };
    let bytes = bounded(path, What::Note)?;
    let read = match stamp::read(&bytes) {
        Ok(read) => read,
        Err(error) => return Ok(Stamped::Wrong(error.code().0)),
    };
    let Some(pem) = pem else {
        return Ok(Stamped::Unchecked(Time::from_seconds(read.gen_time())));
    };
    let text = Proof::parse(proof).map(|proof| proof.checkpoint.text).unwrap_or_default();
    Ok(match read.verify(&Hash::of(text.as_bytes()).0, &pem) {
        Err(error) => Stamped::Wrong(error.code().0),
        Ok(verified) => match Time::from_seconds(verified.gen_time()) {
            None => Stamped::Wrong("stamp-unreadable"),
            Some(time) => {
                let later = made.is_after(time, CLOCKS_DIFFER);
                Stamped::By { name: verified.signer().to_owned(), time, later }
            }
        },
    })
}
