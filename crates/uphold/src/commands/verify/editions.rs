//! Who else holds the editions that were screened against.

use std::path::PathBuf;

use evidence::editions::{Compared, Editions};
use evidence::note::Signed;
use evidence::statement::Edition;
use evidence::{Policy, What};

use crate::failure::Failure;
use crate::vouch::{bounded, in_file};

/// Somebody's list of editions.
pub(super) struct Holder {
    /// Under which name it is signed.
    pub(super) name: String,
    /// Whether a trusted key signed it.
    pub(super) signed: Signed,
    pub(super) editions: Editions,
    /// Whether it is the list of the receipt's own log, which is nobody else.
    pub(super) own: bool,
}

impl Holder {
    /// What is wrong: their list was altered, or somebody whose key is trusted holds other
    /// numbers for one of these. What a stranger says is told, and no more.
    pub(super) fn failure(&self, editions: &[Edition]) -> Option<&'static str> {
        match self.signed {
            Signed::Wrong => return Some("editions-signature-wrong"),
            Signed::Absent => return None,
            Signed::Yes => {}
        }
        let other = |edition| self.editions.compare(edition) == Compared::Other;
        editions.iter().any(other).then_some("edition-differs")
    }
}

/// Reads the lists.
pub(super) fn holders(
    files: &[PathBuf],
    policy: &Policy,
    log: &str,
) -> Result<Vec<Holder>, Failure> {
    let mut holders = Vec::new();
    for path in files {
        let editions = Editions::parse(&bounded(path, What::Editions)?).map_err(in_file(path))?;
        let signed = Signed::of(policy.logs.iter().map(|key| editions.signed_by(key)));
        let name = editions.signers().join(", ");
        let own = editions.signers().contains(&log);
        holders.push(Holder { name, signed, editions, own });
    }
    Ok(holders)
}
