//! Listing: the number is on the Telephone Preference Service, on the Corporate one, or on
//! a further register that the campaign names.

use terms::{Lasted, Standing, State};

use super::{Demand, Facts, Looking, Lookup, Policy, Reason, Reasons};

/// The days of reg 21(3): a listing that has lasted fewer does not bind yet.
const GRACE_DAYS: terms::Days = 28;

/// What one register says, once age, scope and grace are taken into account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Not listed.
    Clear,
    /// Listed, or perhaps listed, for proved less than 28 days, and the policy relies on that.
    Graced,
    /// Listed.
    Listed,
    /// The day lies between an edition with the number and one without it.
    MayBeListed,
    /// It is not known, for this reason.
    NotKnown(Reason),
}

/// What both registers of reg 26 say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listings {
    /// The Telephone Preference Service; `None` where it was not given and is not missed.
    pub tps: Option<Finding>,
    /// The Corporate Telephone Preference Service; likewise.
    pub ctps: Option<Finding>,
}

impl Listings {
    /// Asks both registers, and misses those that the policy demands.
    ///
    /// # Source
    /// `PECR_21_1_B`, `PECR_26`; that every number is checked against both: `ICO_LIVE_CALLS`.
    #[must_use]
    pub fn ask(facts: &Facts<'_>, policy: &Policy) -> Self {
        let given = |lookup| lookup != Lookup::NotHeld;
        // Branch listing.trial [PECR_21_1_B]: a trial misses no register, as long as one was given
        let any = given(facts.tps) || given(facts.ctps) || !facts.further.is_empty();
        let demanded = policy.demand == Demand::Both || !any;
        let ask = |lookup, missing| {
            (demanded || given(lookup)).then(|| finding(lookup, missing, facts, policy))
        };
        Self {
            // Branch listing.no-tps [PECR_21_1_B ICO_LIVE_CALLS]: without the TPS nothing is screened
            tps: ask(facts.tps, Reason::NoTpsEdition),
            // Branch listing.no-ctps [PECR_21_1_B ICO_LIVE_CALLS]: without the CTPS nothing is screened
            ctps: ask(facts.ctps, Reason::NoCtpsEdition),
        }
    }

    /// What stands against the call; `lifted` says that consent lifts a listing.
    ///
    /// # Reading
    /// Consent lifts a listing, and what may be one. It does not stand in for a register that was
    /// not asked: *callable* always says that the number was screened.
    #[must_use]
    pub fn against(&self, lifted: bool) -> Reasons {
        let one = |finding: Option<Finding>, listed| match finding {
            Some(Finding::NotKnown(reason)) => Reasons::of(reason),
            // Branch listing.lifted [PECR_21_4]: this caller's consent lifts a listing
            Some(Finding::Listed | Finding::MayBeListed) if lifted => Reasons::NONE,
            // Branch listing.listed [PECR_21_1_B]: a listed number is blocked, on either register
            Some(Finding::Listed) => Reasons::of(listed),
            // Branch listing.may-be [PECR_21_1_B]: what may be listed on the day is blocked
            Some(Finding::MayBeListed) => Reasons::of(Reason::MayBeListed),
            // Branch listing.clear [PECR_21_1_B]: a number that is on neither register is not blocked
            Some(Finding::Clear | Finding::Graced) | None => Reasons::NONE,
        };
        one(self.tps, Reason::ListedTps).union(one(self.ctps, Reason::ListedCtps))
    }

    /// Whether the grace of reg 21(3) is relied on.
    #[must_use]
    pub fn graced(&self) -> bool {
        [self.tps, self.ctps].contains(&Some(Finding::Graced))
    }
}

/// What stands against the call on further registers.
///
/// # Source
/// None in law: an organisation chooses to heed them. They are cited as objections
/// (`PECR_21_1_A`), which is what they record.
///
/// # Reading
/// They block without grace, and consent does not lift them, because whether it came
/// later than what they record cannot be told.
#[must_use]
pub fn further(facts: &Facts<'_>, policy: &Policy) -> Reasons {
    let strict = Policy { grace: false, ..*policy };
    let one = |&lookup| match finding(lookup, Reason::NoOtherEdition, facts, &strict) {
        Finding::NotKnown(reason) => Reasons::of(reason),
        // Branch further.listed [PECR_21_1_A]: a further register blocks, whatever consent says
        Finding::Listed => Reasons::of(Reason::ListedOther),
        Finding::MayBeListed => Reasons::of(Reason::MayBeListed),
        // Branch further.clear [PECR_21_1_A]: a number that is not on it is not blocked
        Finding::Clear | Finding::Graced => Reasons::NONE,
    };
    facts.further.iter().map(one).fold(Reasons::NONE, Reasons::union)
}

fn finding(lookup: Lookup, missing: Reason, facts: &Facts<'_>, policy: &Policy) -> Finding {
    match lookup {
        Lookup::NotHeld => Finding::NotKnown(missing),
        // Branch listing.not-yet [PECR_21_1_B]: nothing is known before the first edition
        Lookup::NotYet => Finding::NotKnown(Reason::BeforeFirstEdition),
        // Branch listing.unreadable [PECR_21_1_B]: nothing is known from a damaged register
        Lookup::Unreadable => Finding::NotKnown(Reason::RegisterUnreadable),
        Lookup::Found(standing) => found(&standing, facts, policy),
    }
}

/// # Reading
/// Ahead, the edition in force must be young enough, even where later editions
/// show that an old one was right. Looking back, what they prove counts. A listing that is
/// known from too old an edition is *not screened*: it may be gone.
fn found(standing: &Standing, facts: &Facts<'_>, policy: &Policy) -> Finding {
    let young = standing
        .age(facts.call.day())
        .is_some_and(|age| (0..=policy.max_edition_age_days).contains(&age));
    match (standing.state, standing.last_known) {
        (State::Listed, _) => listed(Finding::Listed, standing, facts, policy),
        (State::Maybe, _) => listed(Finding::MayBeListed, standing, facts, policy),
        (State::NotListed, _) if young || facts.looking == Looking::Back => Finding::Clear,
        // Branch listing.outside [PECR_21_1_B]: nothing is known of a number that no edition covers
        (State::Unknown, None) => Finding::NotKnown(Reason::OutsideEditionScope),
        // Branch listing.too-old [PECR_21_1_B ICO_RESCREEN]: nothing is known from too old an edition
        (State::NotListed | State::Unknown, _) if !young => {
            Finding::NotKnown(Reason::EditionTooOld)
        }
        // Branch listing.in-force [PECR_21_1_B]: after the last edition, it decides while it is young
        (State::Unknown, Some(true)) => listed(Finding::Listed, standing, facts, policy),
        (State::Unknown | State::NotListed, _) => Finding::Clear,
    }
}

/// # Source
/// `PECR_21_3`: listed for less than 28 days before the day of the call. Whole days are counted,
/// without the day on which the listing began (`REG_1182_71_3`, through `PECR_2_5`).
///
/// # Reading
/// Only what our own editions prove counts; a date that a bureau attributes does not. A number
/// that left and came back starts its 28 days anew. What may be listed is either not
/// listed or, if proved, listed for less than 28 days, so that grace covers it too.
fn listed(otherwise: Finding, standing: &Standing, facts: &Facts<'_>, policy: &Policy) -> Finding {
    // Branch listing.grace [PECR_21_3]: less than 28 days help, where proved and where the policy relies on them
    match standing.lasted(facts.call.day(), GRACE_DAYS) {
        Lasted::Under if policy.grace => Finding::Graced,
        // Branch listing.28-days [PECR_21_1_B PECR_21_3]: 28 days or more, or days that are not proved, do not help
        Lasted::Under | Lasted::AtLeast | Lasted::CannotBeKnown => otherwise,
    }
}

#[cfg(test)]
mod tests;
