//! What holds of a statement and its proof, for someone who trusts a policy and nobody else.

use crate::checkpoint::{Cosigned, cosigned};
use crate::error::Error;
use crate::key::VerifierKey;
use crate::note::Signed;
use crate::statement::{self, Fault, Statement};
use crate::{Checkpoint, Policy, Proof, Time};

/// By how much a statement may be later than the time that a witness vouches for, in seconds:
/// clocks differ.
const CLOCKS_DIFFER: u64 = 600;
/// By how much it may be later than the verifier's own clock, in seconds.
const FUTURE: u64 = 86_400;

/// What was found: everything that could be read, and each check that failed.
#[derive(Clone, Debug)]
pub struct Examined {
    /// The statement.
    pub statement: Statement,
    /// The entry's place in the log.
    pub index: u64,
    /// The checkpoint under which it stands.
    pub checkpoint: Checkpoint,
    /// The trusted key of the log that signed it.
    pub signer: Option<VerifierKey>,
    /// The trusted witnesses that cosigned, each with its time, earliest first.
    pub witnesses: Vec<(String, Time)>,
    /// Since when enough trusted witnesses vouch for it.
    pub vouched: Option<Time>,
    /// Every check that failed; a statement is to be relied on only when there is none.
    pub failures: Vec<Failure>,
}

/// A check that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Failure {
    /// The statement is not the entry that the proof is for: one of them was altered.
    NotInLog,
    /// A line says that it is of a trusted key of the log, and it is not.
    SignatureWrong,
    /// No key that is trusted signed: the proof is consistent, but anybody can have made it.
    SignerUnknown,
    /// The statement names another log than its checkpoint.
    OtherLog,
    /// The figures of the statement contradict each other.
    Figures(Fault),
    /// A line says that it is of a trusted witness, and it is not.
    CosignatureWrong,
    /// Not enough of the witnesses that the policy asks for have signed.
    QuorumMissing,
    /// The log's key was stolen, and no witness vouches that this existed before.
    KeyRevoked,
    /// It says that it was made later than a witness saw it.
    LaterThanVouched,
    /// It says that it was made after today.
    FromTheFuture,
}

impl Failure {
    /// The word for it in catalogues and data.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::NotInLog => "not-in-log",
            Self::SignatureWrong => "signature-wrong",
            Self::SignerUnknown => "signer-unknown",
            Self::OtherLog => "other-log",
            Self::Figures(Fault::Counts) => "counts-differ",
            Self::Figures(Fault::Lists) => "lists-differ",
            Self::Figures(Fault::ValidUntil) => "valid-until-wrong",
            Self::CosignatureWrong => "cosignature-wrong",
            Self::QuorumMissing => "quorum-missing",
            Self::KeyRevoked => "key-revoked",
            Self::LaterThanVouched => "later-than-vouched",
            Self::FromTheFuture => "from-the-future",
        }
    }
}

/// Checks a statement and its proof. `now` is the verifier's clock.
///
/// # Errors
/// [`Error`] when one of them cannot be read at all.
pub fn examine(
    statement_bytes: &[u8],
    proof_bytes: &[u8],
    policy: &Policy,
    now: Time,
) -> Result<Examined, Error> {
    let statement = Statement::parse(statement_bytes)?;
    let proof = Proof::parse(proof_bytes)?;
    let checkpoint = Checkpoint::parse(&proof.checkpoint.text)?;
    let mut failures = Vec::new();
    if !proof.includes(&checkpoint, &statement::entry(statement_bytes).0) {
        failures.push(Failure::NotInLog);
    }
    if statement.log() != checkpoint.origin {
        failures.push(Failure::OtherLog);
    }
    if let Statement::Screening(screening) = &statement {
        failures.extend(screening.faults().into_iter().map(Failure::Figures));
    }
    let witnesses = witnesses(&proof, policy, &mut failures);
    let vouched = vouched(&witnesses, policy);
    if !policy.is_met(|name| witnesses.iter().any(|(signed, _)| signed == name)) {
        failures.push(Failure::QuorumMissing);
    }
    let signer = signer(&proof, &checkpoint, policy, vouched, &mut failures);
    failures.extend(times(statement.at(), vouched, now));
    failures.sort_unstable();
    let index = proof.index;
    Ok(Examined { statement, index, checkpoint, signer, witnesses, vouched, failures })
}

fn signer(
    proof: &Proof,
    checkpoint: &Checkpoint,
    policy: &Policy,
    vouched: Option<Time>,
    failures: &mut Vec<Failure>,
) -> Option<VerifierKey> {
    let signed: Vec<_> =
        policy.logs.iter().map(|key| (key, proof.checkpoint.signed_by(key))).collect();
    let signers = signed
        .iter()
        .filter(|(key, signed)| *signed == Signed::Yes && key.name() == checkpoint.origin);
    // Where several signed, one that was not stolen is enough.
    let stolen = |key: &VerifierKey| is_stolen(key, vouched, policy);
    let signer = signers.map(|(key, _)| (*key).clone()).min_by_key(stolen);
    if signed.iter().any(|(_, signed)| *signed == Signed::Wrong) {
        failures.push(Failure::SignatureWrong);
        return None;
    }
    match &signer {
        None => failures.push(Failure::SignerUnknown),
        Some(key) if stolen(key) => failures.push(Failure::KeyRevoked),
        Some(_) => {}
    }
    signer
}

fn witnesses(proof: &Proof, policy: &Policy, failures: &mut Vec<Failure>) -> Vec<(String, Time)> {
    let mut witnesses = Vec::new();
    let mut wrong = false;
    for (name, key) in &policy.witnesses {
        match cosigned(&proof.checkpoint, key) {
            Cosigned::At(time) => witnesses.push((name.clone(), time)),
            Cosigned::Absent => {}
            Cosigned::Wrong => wrong = true,
        }
    }
    if wrong {
        failures.push(Failure::CosignatureWrong);
        return Vec::new();
    }
    witnesses.sort_by_key(|(_, time)| *time);
    witnesses
}

/// The first time at which enough of them had signed; one, where the policy asks for none.
fn vouched(witnesses: &[(String, Time)], policy: &Policy) -> Option<Time> {
    let mut signed: Vec<&str> = Vec::new();
    for (name, time) in witnesses {
        signed.push(name);
        if policy.is_met(|name| signed.contains(&name)) {
            return Some(*time);
        }
    }
    None
}

/// Whether the key was stolen, and no witness vouches for a time before.
fn is_stolen(key: &VerifierKey, vouched: Option<Time>, policy: &Policy) -> bool {
    let mut since = policy.revoked.iter().filter(|(stolen, _)| stolen == key);
    since.any(|(_, since)| vouched.is_none_or(|vouched| vouched >= *since))
}

fn times(at: Time, vouched: Option<Time>, now: Time) -> impl Iterator<Item = Failure> {
    let later = vouched.is_some_and(|vouched| at.is_after(vouched, CLOCKS_DIFFER));
    let future = at.is_after(now, FUTURE);
    let later = later.then_some(Failure::LaterThanVouched);
    later.into_iter().chain(future.then_some(Failure::FromTheFuture))
}

#[cfg(test)]
mod tests;
