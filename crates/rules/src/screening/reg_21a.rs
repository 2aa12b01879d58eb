//! Regulation 21A: calls about claims management.

use super::decision::Found;
use super::{Facts, Reason, consent};

/// A call about claims management needs consent to this caller.
///
/// # Source
/// `PECR_21A`; `PECR_21_6` takes such calls out of reg 21(1), so that the registers are of no account.
///
/// # Reading
/// Consent to calls *by, or at the instigation of,* the caller: whoever fills in the facts
/// puts here consent that names this caller. An objection after it ends it.
pub(super) fn rule(facts: &Facts<'_>) -> Found {
    // Branch reg-21a.no-opt-in [PECR_21A]: without consent to this caller it is blocked, listed or not
    // Branch reg-21a.opted-in [PECR_21A PECR_21_6]: with consent in force it may be called, listed or not
    // Branch reg-21a.withdrawn [PECR_21A]: with consent that was taken back it is blocked
    // Branch reg-21a.objected [PECR_21A]: with consent that an objection followed it is blocked
    Found { against: consent::opt_in(facts), ground: Reason::OptedIn }
}

#[cfg(test)]
mod tests;
