//! Who else holds the editions that were screened against.

use std::path::PathBuf;

use evidence::editions::Editions;
use evidence::note::Signed;
use evidence::{Policy, What};

use crate::commands::receipt::bounded;
use crate::failure::Failure;

/// Somebody's list of editions.
pub(super) struct Holder {
    /// Under which name it is signed.
    pub(super) name: String,
    /// Whether a trusted key signed it.
    pub(super) signed: Signed,
    pub(super) editions: Editions,
}

impl Holder {
    pub(super) fn failure(&self) -> Option<&'static str> {
        (self.signed == Signed::Wrong).then_some("editions-signature-wrong")
    }
}

/// Reads the lists.
pub(super) fn holders(files: &[PathBuf], policy: &Policy) -> Result<Vec<Holder>, Failure> {
    let mut holders = Vec::new();
    for path in files {
        let told = |error: evidence::Error| error.problem().in_file(path.display().to_string());
        let editions = Editions::parse(&bounded(path, What::Editions)?).map_err(told)?;
        let signed = policy.logs.iter().map(|key| editions.signed_by(key));
        let signed = signed.max_by_key(|signed| match signed {
            Signed::Absent => 0,
            Signed::Yes => 1,
            Signed::Wrong => 2,
        });
        let name = editions.signers().join(", ");
        holders.push(Holder { name, signed: signed.unwrap_or(Signed::Absent), editions });
    }
    Ok(holders)
}
