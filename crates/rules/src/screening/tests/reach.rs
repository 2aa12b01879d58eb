//! Outside scope.

use super::*;
use crate::law::PECR_26;
use crate::screening::{Facts, Kind, Reach, Reason, Verdict};

fn abroad(facts: Facts<'_>) -> Facts<'_> {
    Facts { reach: Reach::Abroad, ..facts }
}

/// Covers: scope.within
#[test]
fn pecr_26_a_number_under_44_is_screened() {
    assert_eq!(decided(&call(Kind::Live)).verdict(), Verdict::Callable);
}

/// Covers: scope.abroad
#[test]
fn pecr_26_a_foreign_number_is_not_screened() {
    for kind in [Kind::Live, Kind::Automated, Kind::Claims] {
        let decision = decided(&abroad(told(kind, None, Some(10))));
        assert_eq!(decision.reason(), Reason::OutsideRegistersReach, "{kind:?}");
        assert_eq!(decision.cites(), [PECR_26]);
    }
}

/// Covers: scope.abroad
#[test]
fn pecr_21_1_a_a_foreign_number_that_objected_is_blocked() {
    let decision = decided(&abroad(told(Kind::Live, Some(10), None)));
    assert_eq!(ids(decision), ["objected", "outside-registers-reach"]);
}
