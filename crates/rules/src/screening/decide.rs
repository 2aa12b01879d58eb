//! The decision about one number.

use super::decision::Found;
use super::{
    Decision, Facts, Policy, Reason, Regime, listing, reg_19, reg_21, reg_21a, reg_21b, scope,
};

/// Decides about one number.
///
/// Every rule that applies is asked, and no reason is lost. The worst verdict decides
/// (what is known to be forbidden stays blocked, even where something else is not
/// known) and, within it, the order of [`Reason::ALL`].
///
/// # Source
/// Which regulation governs: [`super::Kind::regime`]. The order is that of the law: who may open
/// the door at all (`PECR_19`, `PECR_21A`, `PECR_21B`), what the subscriber said (`PECR_21_1_A`),
/// what the registers say (`PECR_21_1_B`), what lifts that (`PECR_21_3`, `PECR_21_4`).
///
/// ```
/// use rules::screening::{Consent, Facts, Kind, Moment, Policy, Reason, Verdict, decide};
/// use terms::Date;
///
/// let day = |text| Date::parse(text).unwrap();
/// let mut facts = Facts::new(Kind::Automated, day("2026-11-23"));
/// assert_eq!(decide(&facts, &Policy::default()).reason(), Reason::NoOptIn);
///
/// facts.consent = Some(Consent::given(Moment::on(day("2026-05-03"))));
/// assert_eq!(decide(&facts, &Policy::default()).reason(), Reason::OptedIn);
///
/// // With nothing known, a live call is not screened, and never callable.
/// let facts = Facts::new(Kind::Live, day("2026-11-23"));
/// assert_eq!(decide(&facts, &Policy::default()).verdict(), Verdict::NotScreened);
/// ```
#[must_use]
pub fn decide(facts: &Facts<'_>, policy: &Policy) -> Decision {
    // Branch decide.law-not-held [PECR_21_1_B]: before the Regulations these rules decide nothing
    let Some(regime) = facts.kind.regime(facts.call.day()) else {
        return Decision::because(Reason::LawNotHeld);
    };
    let found = match regime {
        Regime::Reg19 => reg_19::rule(facts),
        Regime::Reg21A => reg_21a::rule(facts),
        Regime::Reg21B => reg_21b::rule(facts, policy),
        Regime::Reg21 => reg_21::rule(facts, policy),
    };
    let beside = scope::outside(facts).union(listing::further(facts, policy));
    Decision::of(Found { against: found.against.union(beside), ..found }, regime)
}
