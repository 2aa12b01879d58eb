//! `uphold verify`: a receipt, checked by someone who trusts neither its maker nor us.

mod editions;
mod event;
mod lists;
mod openings;
mod page;
mod stamp;
mod tell;
mod trust;

use evidence::statement::Screening;
use evidence::verify::{Examined, Failure as Check, examine};
use evidence::{Policy, Statement, Time, What};
use terms::Problem;

use super::receipt::{Receipt, not_a_receipt, secret};
use crate::cli::Verify;
use crate::failure::{Exit, Failure, Outcome};
use crate::talk::Talk;
use crate::vouch::{bounded, in_file, problem};
use crate::{clock, codes};

pub(crate) use event::{Beside, beside, found_beside, tell as tell_event};
pub(crate) use openings::places;
pub(crate) use page::for_page;
pub(crate) use stamp::{Stamped, stamped};
pub(crate) use tell::timestamp_record;
pub(crate) use trust::policy;

use editions::Holder;
use lists::Compared;
use openings::Shown;

/// Everything that was found, check by check.
struct Found {
    screening: Screening,
    examined: Examined,
    stamped: Stamped,
    lists: Vec<Compared>,
    shown: Vec<Shown>,
    holders: Vec<Holder>,
    /// Witnesses that are trusted and have not signed.
    silent: Vec<String>,
}

/// Checks a receipt, and tells what holds and who vouches for what.
pub(crate) fn verify(args: &Verify, talk: &Talk) -> Outcome {
    let receipt = Receipt::read(&args.receipt)?;
    let proof_path = args.proof.clone().unwrap_or_else(|| receipt.beside("tlog-proof"));
    let proof = bounded(&proof_path, What::Proof)?;
    let policy = policy(&args.trust)?;
    let examined =
        examine(&receipt.bytes, &proof, &policy, clock::now()?).map_err(in_file(&proof_path))?;
    let screening = match &examined.statement {
        Statement::Screening(screening) => (**screening).clone(),
        Statement::Event(event) if event::KINDS.contains(&event.kind.as_str()) => {
            nothing_of_screenings(args, &event.kind)?;
            return event::verify(
                &receipt,
                &examined,
                event,
                &stamp(args, &receipt, &proof, event.at)?,
                talk,
            );
        }
        Statement::Event(event) => return Err(not_a_receipt(&event.kind, &receipt.path).into()),
    };
    let tagger = secret(args.secret.as_deref(), &receipt)?;
    let found = Found {
        stamped: stamp(args, &receipt, &proof, screening.screened_at)?,
        lists: lists::compare(&args.list, tagger.as_ref(), &screening, talk)?,
        shown: openings::shown(&args.opening, &receipt, &screening)?,
        holders: editions::holders(&args.editions, &policy, &examined.checkpoint.origin)?,
        silent: silent(&policy, &examined),
        screening,
        examined,
    };
    tell::tell(&found, talk)?;
    talk.data(&tell::record(&found))?;
    Ok(if found.failures().is_empty() { Exit::Clean } else { Exit::Findings })
}

/// Refuses what would be held against the receipt of a screening, where it is of another kind.
fn nothing_of_screenings(args: &Verify, kind: &str) -> Result<(), Failure> {
    let options = [
        ("--list", !args.list.is_empty()),
        ("--secret", args.secret.is_some()),
        ("--opening", !args.opening.is_empty()),
        ("--editions", !args.editions.is_empty()),
    ];
    let given = options.into_iter().filter(|(_, given)| *given);
    let refused = given.map(|(option, _)| {
        problem(codes::ONLY_OF_SCREENINGS).with("option", option).with("kind", kind)
    });
    let refused: Vec<Problem> = refused.collect();
    if refused.is_empty() { Ok(()) } else { Err(refused.into()) }
}

impl Found {
    /// The words for every check that failed.
    fn failures(&self) -> Vec<&'static str> {
        let checks = self.examined.failures.iter().map(|check| Check::id(*check));
        let stamp = self.stamped.failure();
        let lists = self.lists.iter().filter_map(Compared::failure);
        let shown = self.shown.iter().filter_map(Shown::failure);
        let editions = &self.screening.editions;
        let holders = self.holders.iter().filter_map(|holder| holder.failure(editions));
        checks.chain(stamp).chain(lists).chain(shown).chain(holders).collect()
    }

    /// Whether the receipt is what was logged and signed; none where nobody who is trusted
    /// signed, so that all of it can have been made by anybody.
    fn is_unaltered(&self) -> Option<bool> {
        is_unaltered(&self.examined)
    }
}

/// Whether a statement is what was logged and signed; none where nobody who is trusted signed.
fn is_unaltered(examined: &Examined) -> Option<bool> {
    let failures = &examined.failures;
    // Whoever stole the key can have made all of it.
    let signed = examined.signer.is_some() && !failures.contains(&Check::KeyRevoked);
    match (failures.iter().copied().any(is_altered), signed) {
        (true, _) => Some(false),
        (false, true) => Some(true),
        (false, false) => None,
    }
}

/// Whether a check that fails shows that something is not what was logged and signed.
pub(crate) const fn is_altered(check: Check) -> bool {
    match check {
        Check::NotInLog
        | Check::SignatureWrong
        | Check::CosignatureWrong
        | Check::OtherLog
        | Check::Figures(_) => true,
        Check::SignerUnknown
        | Check::QuorumMissing
        | Check::KeyRevoked
        | Check::LaterThanVouched
        | Check::FromTheFuture => false,
    }
}

fn stamp(args: &Verify, receipt: &Receipt, proof: &[u8], made: Time) -> Result<Stamped, Failure> {
    let trust = &args.trust;
    let (authority, named) = (trust.authority.as_deref(), trust.timestamp.as_deref());
    stamped(authority, named, receipt, proof, made)
}

fn silent(policy: &Policy, examined: &Examined) -> Vec<String> {
    let signed = |name: &str| examined.witnesses.iter().any(|(signed, _)| signed == name);
    let names = policy.witnesses.iter().map(|(name, _)| name);
    names.filter(|name| !signed(name)).cloned().collect()
}
