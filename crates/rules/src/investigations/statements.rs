//! What the subscriber of a line said to this caller, and what of it held when a call was made.

use super::Tri;

/// When something was said: somewhere within these seconds since 1970 (UTC), both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// The first second at which it can have been.
    pub first: i64,
    /// The last.
    pub last: i64,
}

impl Span {
    /// At an unknown time.
    pub const UNKNOWN: Self = Self { first: i64::MIN, last: i64::MAX };

    /// At an unknown time that was not after `last`.
    #[must_use]
    pub const fn by(last: i64) -> Self {
        Self { first: i64::MIN, last }
    }

    /// At that second.
    #[must_use]
    pub const fn at(second: i64) -> Self {
        Self { first: second, last: second }
    }

    fn surely_before(self, call: i64) -> bool {
        self.last < call
    }

    fn maybe_before(self, call: i64) -> bool {
        self.first <= call
    }

    fn surely_after(self, other: Self) -> bool {
        self.first > other.last
    }

    fn maybe_after(self, other: Self) -> bool {
        self.last > other.first
    }
}

/// One statement, and when it was taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Said {
    /// When it was made.
    pub on: Span,
    /// When it was taken back, if it was.
    pub withdrawn: Option<Span>,
}

impl Said {
    /// A statement, and when it was taken back if it was: nobody takes back what was not yet said.
    #[must_use]
    pub fn new(on: Span, withdrawn: Option<Span>) -> Self {
        let after = |at: Span| Span { first: at.first.max(on.first), last: at.last.max(on.first) };
        Self { on, withdrawn: withdrawn.map(after) }
    }
}

/// All that is on record for one line and one caller.
///
/// ```
/// use rules::investigations::{Said, Span, Statements, Tri};
///
/// let mut statements = Statements::default();
/// statements.objections.push(Said { on: Span::at(100), withdrawn: None });
/// assert_eq!(statements.objected(101), Tri::Yes);
/// assert_eq!(statements.objected(99), Tri::No);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statements {
    /// *Do not call*: told to the caller, or set as a mark by its own system.
    pub objections: Vec<Said>,
    /// *You may call*: to this caller, for this kind of call.
    pub consents: Vec<Said>,
}

impl Statements {
    /// Whether there is nothing on record.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.objections.is_empty() && self.consents.is_empty()
    }

    /// Whether, at that second, the subscriber had told the caller not to call.
    ///
    /// # Source
    /// `PECR_21_1_A`, `PECR_21_5`: *previously* told, *for the time being*; whoever takes consent back
    /// tells the caller not to call.
    ///
    /// # Reading
    /// A later consent answers an objection. Where the order of two statements, or of a statement and
    /// the call, is not proved, the answer is [`Tri::Maybe`]. There are no 28 days here.
    #[must_use]
    pub fn objected(&self, call: i64) -> Tri {
        let mut found = Tri::No;
        for refusal in self.refusals() {
            // Branch audit.objected [PECR_21_1_A PECR_21_5]: told before the call, not taken back, not answered
            if refusal.on.surely_before(call)
                && !refusal.withdrawn.is_some_and(|at| at.maybe_before(call))
                && !self.consents.iter().any(|it| maybe_answers(it, refusal.on, call))
            {
                return Tri::Yes;
            }
            // Branch audit.objected-open [PECR_21_1_A]: told perhaps before the call, or perhaps answered
            if refusal.on.maybe_before(call)
                && !refusal.withdrawn.is_some_and(|at| at.surely_before(call))
                && !self.consents.iter().any(|it| surely_answers(it, refusal.on, call))
            {
                found = Tri::Maybe;
            }
        }
        found
    }

    /// Whether, at that second, consent to this caller was in force.
    ///
    /// # Source
    /// `PECR_21_4`, `PECR_21_5`; regulations 19, 21A and 21B.
    ///
    /// # Reading
    /// A refusal that is not older than the consent ends it; so at equal times the refusal counts.
    #[must_use]
    pub fn consented(&self, call: i64) -> Tri {
        let mut found = Tri::No;
        for consent in &self.consents {
            // Its own withdrawal is later, even where both are known by the same day alone.
            if consent.withdrawn.is_some_and(|at| at.surely_before(call)) {
                continue;
            }
            // Branch audit.consented [PECR_21_4]: given before the call, and no refusal can have followed it
            let ended_maybe = |refusal: &Said| {
                refusal.on.maybe_before(call)
                    && !refusal.withdrawn.is_some_and(|at| at.surely_before(call))
                    && !consent.on.surely_after(refusal.on)
            };
            if consent.on.surely_before(call) && !self.refusals().any(|it| ended_maybe(&it)) {
                return Tri::Yes;
            }
            // Branch audit.consented-open [PECR_21_4 PECR_21_5]: given perhaps before the call, or perhaps ended
            let ended_surely = |refusal: &Said| {
                refusal.on.surely_before(call)
                    && !refusal.withdrawn.is_some_and(|at| at.maybe_before(call))
                    && !consent.on.maybe_after(refusal.on)
            };
            if consent.on.maybe_before(call) && !self.refusals().any(|it| ended_surely(&it)) {
                found = Tri::Maybe;
            }
        }
        found
    }

    /// The last second at which a refusal can have been made before the call; none where none can
    /// have been, or nobody knows when.
    #[must_use]
    pub fn refused_at(&self, call: i64) -> Option<i64> {
        let can = |refusal: &Said| refusal.on.maybe_before(call) && refusal.on.first > i64::MIN;
        self.refusals().filter(can).map(|refusal| refusal.on.last.min(call)).max()
    }

    /// Objections, and consents that were taken back.
    fn refusals(&self) -> impl Iterator<Item = Said> + '_ {
        let taken_back = self.consents.iter().filter_map(|consent| consent.withdrawn);
        let taken_back = taken_back.map(|on| Said { on, withdrawn: None });
        self.objections.iter().copied().chain(taken_back)
    }
}

fn maybe_answers(consent: &Said, refusal: Span, call: i64) -> bool {
    consent.on.maybe_before(call)
        && consent.on.maybe_after(refusal)
        && !consent.withdrawn.is_some_and(|at| at.surely_before(call))
}

fn surely_answers(consent: &Said, refusal: Span, call: i64) -> bool {
    consent.on.surely_before(call)
        && consent.on.surely_after(refusal)
        && !consent.withdrawn.is_some_and(|at| at.maybe_before(call))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 86_400;

    fn day(n: i64) -> Span {
        Span { first: n * DAY, last: (n + 1) * DAY - 1 }
    }

    fn said(on: Span, withdrawn: Option<Span>) -> Said {
        Said { on, withdrawn }
    }

    /// Covers: audit.objected, audit.objected-open
    #[test]
    fn pecr_21_1_a_an_objection_holds_from_then_on() {
        let told = |on| Statements { objections: vec![said(on, None)], ..Statements::default() };
        let noon = 10 * DAY + DAY / 2;
        assert_eq!(told(day(9)).objected(noon), Tri::Yes);
        assert_eq!(told(day(10)).objected(noon), Tri::Maybe);
        assert_eq!(told(day(11)).objected(noon), Tri::No);
        assert_eq!(told(Span::UNKNOWN).objected(noon), Tri::Maybe);
        assert_eq!(told(Span::by(noon - 1)).objected(noon), Tri::Yes);
        assert_eq!(told(Span::at(noon)).objected(noon), Tri::Maybe);
        let over = said(day(1), Some(day(9)));
        let over = Statements { objections: vec![over], ..Statements::default() };
        assert_eq!(over.objected(noon), Tri::No);
    }

    /// Covers: audit.consented, audit.consented-open
    #[test]
    fn pecr_21_4_consent_to_the_minute() {
        let minute = Span { first: 10 * DAY + 600, last: 10 * DAY + 659 };
        let given =
            Statements { consents: vec![said(day(3), Some(minute))], ..Statements::default() };
        assert_eq!(given.consented(10 * DAY + 599), Tri::Yes);
        assert_eq!(given.consented(10 * DAY + 630), Tri::Maybe);
        assert_eq!(given.consented(10 * DAY + 660), Tri::No);
        assert_eq!(given.objected(10 * DAY + 660), Tri::Yes);
        assert_eq!(given.objected(10 * DAY + 599), Tri::No);
        assert_eq!(given.consented(3 * DAY + 5), Tri::Maybe);
        assert_eq!(given.consented(2 * DAY), Tri::No);
    }

    /// Covers: audit.consented
    #[test]
    fn pecr_21_4_the_later_statement_counts() {
        let mut both = Statements::default();
        both.objections.push(said(day(2), None));
        both.consents.push(said(day(5), None));
        assert_eq!(both.objected(9 * DAY), Tri::No);
        assert_eq!(both.consented(9 * DAY), Tri::Yes);
        both.consents[0].on = day(2);
        assert_eq!((both.objected(9 * DAY), both.consented(9 * DAY)), (Tri::Maybe, Tri::Maybe));
        both.consents[0].on = day(1);
        assert_eq!((both.objected(9 * DAY), both.consented(9 * DAY)), (Tri::Yes, Tri::No));
        assert_eq!(both.refused_at(9 * DAY), Some(3 * DAY - 1));
    }
}
