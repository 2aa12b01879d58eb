//! Regulation 21: live calls.

use super::decision::Found;
use super::listing::Listings;
use super::{Facts, Policy, Reason, consent, objection};

/// A live call: no objection, no listing that binds, or this caller's consent.
///
/// # Source
/// `PECR_21_1_A` (objection), `PECR_21_1_B` (listing), `PECR_21_3` (28 days), `PECR_21_4` and
/// `PECR_21_5` (consent). A number that is neither listed nor objected needs no consent
/// (`ICO_LIVE_CALLS`).
pub(super) fn rule(facts: &Facts<'_>, policy: &Policy) -> Found {
    let lifted = consent::lifts_listing(facts);
    let listings = Listings::ask(facts, policy);
    let against =
        objection::objected(facts).union(listings.against(lifted)).union(consent::withdrawn(facts));
    let ground = match lifted {
        // Branch reg-21.consent [PECR_21_4]: this caller's consent is the ground, where there is one
        true => Reason::Consent,
        // Branch reg-21.grace [PECR_21_3]: otherwise the 28 days are, where they are relied on
        false if listings.graced() => Reason::Grace,
        // Branch reg-21.not-listed [PECR_21_1_B ICO_LIVE_CALLS]: what is neither listed nor objected may be called
        false => Reason::NotListed,
    };
    Found { against, ground }
}

#[cfg(test)]
mod tests;
