//! Whom the verifier trusts, from flags or a policy file.

use evidence::{Policy, VerifierKey, What};

use crate::cli::Trust;
use crate::failure::Failure;
use crate::vouch::{in_file, log_key, text, witness_key};

/// The policy: of the file, or of the keys that were given.
pub(crate) fn policy(trust: &Trust) -> Result<Policy, Failure> {
    if let Some(path) = &trust.policy {
        // Editors add marks and line ends that mean nothing.
        let text = text(path, What::Policy)?;
        let bytes = text.trim_start_matches('\u{feff}').as_bytes();
        return Ok(Policy::parse(bytes).map_err(in_file(path))?);
    }
    let logs = once(trust.key.iter().map(|key| log_key(key)))?;
    let witnesses = once(trust.witness.iter().map(|key| witness_key(key)))?;
    Ok(Policy::of_keys(logs, witnesses))
}

/// Each key once, however often it was given.
fn once(
    given: impl Iterator<Item = Result<VerifierKey, Failure>>,
) -> Result<Vec<VerifierKey>, Failure> {
    let mut keys = Vec::new();
    for key in given {
        let key = key?;
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    Ok(keys)
}
