//! Regulation 21B: calls about pensions.

use super::decision::Found;
use super::listing::Listings;
use super::{Facts, Policy, Reason, Reasons, Subscriber, consent, reg_21};

/// A call about pensions to an individual: the caller must be authorised, or the scheme's
/// trustee or manager, and there must be consent or a qualifying client relationship.
///
/// # Source
/// `PECR_21B`; `PECR_21_6` takes such calls out of reg 21(1).
///
/// # Reading
/// To a corporate subscriber the call is not within reg 21B, and reg 21 governs it. Where
/// the subscriber is not known, both must allow it: a client relationship does not
/// help against a listing under reg 21, so then the registers are asked; consent satisfies both.
/// A refusal (an objection, or consent taken back) ends what a client can be expected to accept.
pub(super) fn rule(facts: &Facts<'_>, policy: &Policy) -> Found {
    // Branch reg-21b.corporate [PECR_21B PECR_21_1_B]: a corporate subscriber's line is under regulation 21
    if facts.pensions.subscriber == Subscriber::Corporate {
        return reg_21::rule(facts, policy);
    }
    let door = door(facts, policy);
    // Branch reg-21b.not-authorised [PECR_21B]: a caller who is neither authorised nor trustee or manager is blocked
    let caller = match facts.pensions.authorised {
        true => Reasons::NONE,
        false => Reasons::of(Reason::NotAuthorised),
    };
    Found { against: caller.union(door.against), ..door }
}

/// Consent, or the client relationship.
fn door(facts: &Facts<'_>, policy: &Policy) -> Found {
    let opt_in = consent::opt_in(facts);
    // Branch reg-21b.opted-in [PECR_21B]: an authorised caller with consent in force may call
    // Branch reg-21b.no-opt-in [PECR_21B]: with neither consent nor a client relationship it is blocked
    if opt_in.is_empty() || !facts.pensions.client {
        return Found { against: opt_in, ground: Reason::OptedIn };
    }
    // Branch reg-21b.refused [PECR_21B]: a client who objected or took consent back is blocked
    let refused = opt_in.without(Reason::NoOptIn);
    // Branch reg-21b.client [PECR_21B]: an authorised caller may call a client who can expect it
    // Branch reg-21b.unknown [PECR_21B PECR_21_1_B]: where the subscriber is not known, the registers must allow it too
    let registers = match facts.pensions.subscriber {
        Subscriber::Unknown => Listings::ask(facts, policy).against(false),
        Subscriber::Individual | Subscriber::Corporate => Reasons::NONE,
    };
    Found { against: refused.union(registers), ground: Reason::ClientRelationship }
}

#[cfg(test)]
mod tests;
