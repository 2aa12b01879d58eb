//! Objection: the subscriber told this caller not to call.

use super::{Consent, Facts, Looking, Moment, Reason, Reasons, consent};

/// One statement to this caller (or its group of brands): do not call this line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Objection {
    /// When it was made; `None` when that is not known, which means always.
    pub on: Option<Moment>,
    /// When it was taken back, if it was.
    pub withdrawn: Option<Moment>,
}

impl Objection {
    /// An objection of which only the number is known: it always stood.
    pub const ALWAYS: Self = Self { on: None, withdrawn: None };

    /// Made at that moment, and never taken back.
    #[must_use]
    pub const fn made(on: Moment) -> Self {
        Self { on: Some(on), withdrawn: None }
    }

    /// Whether it was made and not taken back, when the call comes.
    ///
    /// # Source
    /// `PECR_21_1_A`: *previously* told, *for the time being*.
    ///
    /// # Reading
    /// Ahead, an objection on record stands whatever its date: the organisation knows of it
    /// before it calls. Looking back, it stands unless it is proved to be later than the call,
    /// so that one of the same day counts. Taken back counts only where that is proved to be
    /// earlier than the call: on the day itself, only by the minute.
    ///
    /// ```
    /// use rules::screening::{Looking, Moment, Objection};
    /// use terms::Date;
    ///
    /// let day = |text| Moment::on(Date::parse(text).unwrap());
    /// let objection = Objection::made(day("2026-11-24"));
    /// assert!(objection.stands(day("2026-11-23"), Looking::Ahead));
    /// assert!(!objection.stands(day("2026-11-23"), Looking::Back));
    /// assert!(objection.stands(day("2026-11-24"), Looking::Back));
    /// ```
    #[must_use]
    pub fn stands(&self, call: Moment, looking: Looking) -> bool {
        // Branch objection.not-yet [PECR_21_1_A]: looking back, one that came after the call does not count
        let made = looking == Looking::Ahead || self.on.is_none_or(|on| !on.after(call));
        // Branch objection.withdrawn [PECR_21_1_A]: one that was taken back before the call no longer counts
        let over = self.withdrawn.is_some_and(|withdrawn| {
            call.after(withdrawn) && self.on.is_none_or(|on| !on.after(withdrawn))
        });
        made && !over
    }

    /// Of all objections to this caller on this line, the one that weighs most: it stands, and
    /// it is the hardest to answer. `None` when none stands.
    #[must_use]
    pub fn weightiest(
        objections: impl IntoIterator<Item = Self>,
        call: Moment,
        looking: Looking,
    ) -> Option<Self> {
        let standing = objections.into_iter().filter(|it| it.stands(call, looking));
        // Unknown is always, and so is later than any consent.
        standing.max_by_key(|it| (it.on.is_none(), it.on.map(Moment::latest)))
    }

    /// Whether the subscriber consented after it.
    ///
    /// # Source
    /// `PECR_21_1_A`, `PECR_21_4`: both speak of the time being, so that the later statement counts.
    ///
    /// # Reading
    /// At equal times, and where the order is not proved, the objection counts. One of
    /// unknown date cannot be answered by consent at all; it must be taken back.
    fn answered_by(&self, consent: &Consent) -> bool {
        self.on.is_some_and(|on| consent.given.after(on))
    }
}

/// What stands against the call because the subscriber objected.
///
/// # Source
/// `PECR_21_1_A`. There are no 28 days of grace against an objection (`PECR_21_3` speaks of the
/// register only). For calls that need consent, an objection after it ends it: regs 19, 21A and
/// 21B ask for consent *for the time being*.
#[must_use]
pub fn objected(facts: &Facts<'_>) -> Reasons {
    let Some(objection) = facts.objection else { return Reasons::NONE };
    if !objection.stands(facts.call, facts.looking) {
        return Reasons::NONE;
    }
    match consent::in_force(facts) {
        // Branch objection.answered [PECR_21_1_A PECR_21_4]: consent that is later than the objection wins
        Some(consent) if objection.answered_by(&consent) => Reasons::NONE,
        // Branch objection.stands [PECR_21_1_A]: the later statement is the objection, or their order is not proved
        _ => Reasons::of(Reason::Objected),
    }
}

#[cfg(test)]
mod tests;
