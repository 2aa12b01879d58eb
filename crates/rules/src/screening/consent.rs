//! Consent: the subscriber told this caller that they may call, for the time being.

use super::{Facts, Looking, Moment, Reason, Reasons, objection};

/// One consent to this caller, for this kind of call, on this line.
///
/// Consent to anyone else, to *selected third parties*, or for another kind is none, and
/// is not put here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Consent {
    /// When it was given.
    pub given: Moment,
    /// When it was taken back, if it was.
    pub withdrawn: Option<Moment>,
}

impl Consent {
    /// Given at that moment, and never taken back.
    #[must_use]
    pub const fn given(given: Moment) -> Self {
        Self { given, withdrawn: None }
    }

    /// Whether it was given and not taken back, when the call comes.
    ///
    /// # Source
    /// `PECR_21_4`, `PECR_21_5`; regs 19, 21A, 21B: *previously* told, *for the time being*.
    ///
    /// # Reading
    /// Ahead, consent of the day of calling counts, because it is on record before the calls
    /// begin, and one that is dated later does not; any withdrawal on record ends it,
    /// whatever its date. Looking back, consent must be proved to be earlier than the call,
    /// and a withdrawal ends it unless it is proved to be later.
    ///
    /// ```
    /// use rules::screening::{Consent, Looking, Moment};
    /// use terms::Date;
    ///
    /// let monday = Moment::on(Date::parse("2026-11-23").unwrap());
    /// let consent = Consent::given(monday);
    /// assert!(consent.in_force(monday, Looking::Ahead));
    /// assert!(!consent.in_force(monday, Looking::Back));
    /// ```
    #[must_use]
    pub fn in_force(&self, call: Moment, looking: Looking) -> bool {
        let given = match looking {
            Looking::Ahead => !self.given.after(call),
            Looking::Back => call.after(self.given),
        };
        given && !self.is_withdrawn(call, looking)
    }

    /// Whether a withdrawal has ended it when the call comes.
    fn is_withdrawn(&self, call: Moment, looking: Looking) -> bool {
        self.withdrawal(call, looking).is_some()
    }

    fn withdrawal(&self, call: Moment, looking: Looking) -> Option<Moment> {
        self.withdrawn.filter(|withdrawn| looking == Looking::Ahead || !withdrawn.after(call))
    }

    /// Of all consents to this caller for this kind on this line, the one that decides.
    ///
    /// # Reading
    /// A withdrawal speaks to the caller, not to one form: it ends every consent that is
    /// not proved to be later than it. Consent that was given again afterwards counts.
    #[must_use]
    pub fn weightiest<I>(consents: I, call: Moment, looking: Looking) -> Option<Self>
    where
        I: IntoIterator<Item = Self>,
        I::IntoIter: Clone,
    {
        let consents = consents.into_iter();
        let withdrawn = |it: Self| it.withdrawal(call, looking).map(|at| (at.latest(), at, it));
        let last = consents.clone().filter_map(withdrawn).max_by_key(|&(latest, ..)| latest);
        let lives = |it: &Self| {
            it.in_force(call, looking) && last.is_none_or(|(_, at, _)| it.given.after(at))
        };
        let best = consents.clone().filter(lives).max_by_key(|it| it.given.earliest());
        best.or(last.map(|(.., it)| it)).or_else(|| consents.last())
    }
}

/// The consent that is in force when the call comes.
pub(super) fn in_force(facts: &Facts<'_>) -> Option<Consent> {
    facts.consent.filter(|consent| consent.in_force(facts.call, facts.looking))
}

/// Whether consent lifts a listing: it is in force, and no objection came after it.
///
/// # Source
/// `PECR_21_4`: such calls may then be made *although* the number is listed. One that was
/// given before the number was registered still counts (`ICO_LIVE_CALLS`).
#[must_use]
pub fn lifts_listing(facts: &Facts<'_>) -> bool {
    in_force(facts).is_some() && objection::objected(facts).is_empty()
}

/// What stands against a live call because consent was taken back.
///
/// # Source
/// `PECR_21_5`: when it is taken back, the caller must stop.
///
/// # Reading
/// That holds whether or not the number is still listed: who takes consent back tells the
/// caller not to call, which is an objection (`PECR_21_1_A`).
#[must_use]
pub fn withdrawn(facts: &Facts<'_>) -> Reasons {
    match facts.consent {
        // Branch consent.withdrawn [PECR_21_5 PECR_21_1_A]: consent was taken back, so the caller must stop
        Some(consent) if consent.is_withdrawn(facts.call, facts.looking) => {
            Reasons::of(Reason::ConsentWithdrawn)
        }
        _ => Reasons::NONE,
    }
}

/// What stands against a call that needs consent to this caller.
///
/// # Source
/// Reg 19 (`PECR_19`), reg 21A (`PECR_21A`), reg 21B (`PECR_21B`).
#[must_use]
pub fn opt_in(facts: &Facts<'_>) -> Reasons {
    let withdrawn = withdrawn(facts);
    let missing = match in_force(facts) {
        None if withdrawn.is_empty() => Reasons::of(Reason::NoOptIn),
        _ => withdrawn,
    };
    missing.union(objection::objected(facts))
}

#[cfg(test)]
mod tests;
