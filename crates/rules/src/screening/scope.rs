//! Outside scope: numbers that the registers cannot hold.

use super::{Facts, Reach, Reason, Reasons};

/// What stands against calling a number that lies outside the registers.
///
/// # Source
/// `PECR_26`: the register lists numbers of subscribers under the Regulations, which are numbers of
/// the United Kingdom's plan.
///
/// # Reading
/// A number of another country is not screened, even with consent: its own country's law is
/// not held here. An objection is another matter: who told this caller not to call is
/// blocked, wherever the line is. Jersey, Guernsey and the Isle of Man share +44 and can stand on
/// the register; the reach of the Regulations there is not confirmed, so they are screened
/// like any other.
#[must_use]
pub fn outside(facts: &Facts<'_>) -> Reasons {
    match facts.reach {
        // Branch scope.within [PECR_26]: a number under +44 can stand on the registers
        Reach::Within => Reasons::NONE,
        // Branch scope.abroad [PECR_26]: a number of another country cannot, and is not screened
        Reach::Abroad => Reasons::of(Reason::OutsideRegistersReach),
    }
}
