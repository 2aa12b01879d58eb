//! Whom the verifier trusts, from flags or a policy file.

use evidence::{Manner, Policy, VerifierKey, What};
use terms::{Actor, Problem};

use crate::cli::Trust;
use crate::codes;
use crate::commands::receipt::{bounded, key_of};
use crate::failure::Failure;

/// The policy: of the file, or of the keys that were given.
pub(super) fn policy(trust: &Trust) -> Result<Policy, Failure> {
    if let Some(path) = &trust.policy {
        let bytes = bounded(path, What::Policy)?;
        let told = |error: evidence::Error| error.problem().in_file(path.display().to_string());
        return Ok(Policy::parse(&bytes).map_err(told)?);
    }
    let logs = keys(&trust.key, Manner::Note)?;
    let witnesses = keys(&trust.witness, Manner::Cosignature)?;
    Ok(Policy::of_keys(logs, witnesses))
}

fn keys(given: &[String], manner: Manner) -> Result<Vec<VerifierKey>, Failure> {
    let mut keys = Vec::new();
    for text in given {
        let key = key_of(text)?;
        if key.manner() != manner {
            let code =
                if manner == Manner::Note { codes::KEY_OF_WITNESS } else { codes::KEY_OF_LOG };
            return Err(Problem::error(code, Actor::Caller).with("name", key.name()).into());
        }
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    Ok(keys)
}
