//! Regulation 19: automated calls.

use super::decision::Found;
use super::{Facts, Reason, consent};

/// An automated call needs consent to this caller, and nothing else helps.
///
/// # Source
/// `PECR_19`. The registers are of no account here: not being listed is no consent.
///
/// # Reading
/// An objection after the consent ends it, for consent holds *for the time being*; at equal
/// times the objection counts. A listing after the consent does not end it.
pub(super) fn rule(facts: &Facts<'_>) -> Found {
    // Branch reg-19.no-opt-in [PECR_19]: without consent to this caller it is blocked, listed or not
    // Branch reg-19.opted-in [PECR_19]: with consent in force it may be called, listed or not
    // Branch reg-19.withdrawn [PECR_19]: with consent that was taken back it is blocked
    // Branch reg-19.objected [PECR_19]: with consent that an objection followed it is blocked
    Found { against: consent::opt_in(facts), ground: Reason::OptedIn }
}

#[cfg(test)]
mod tests;
