//! What counts as a call: connected ones only, or attempts as well.

use terms::Date;

use crate::law::versions;

/// Whether what happened on `day` was a call in the sense of the law.
///
/// A connected call always was; since 5 February 2026 an attempt is one too. Screening
/// treats every number as about to be called; whoever counts calls that were made asks here.
///
/// # Source
/// `PECR_2_1` as `DUAA_110` amends it, and `PECR_2_1A` on who the recipient is.
///
/// # Reading
/// The day is the day of the attempt; an infringement is judged by the law of its day.
///
/// ```
/// use rules::screening::call::is_call;
/// use terms::Date;
///
/// let day = |text| Date::parse(text).unwrap();
/// assert!(!is_call(false, day("2026-02-04")));
/// assert!(is_call(false, day("2026-02-05")));
/// assert!(is_call(true, day("2021-02-11")));
/// ```
#[must_use]
pub fn is_call(connected: bool, day: Date) -> bool {
    // Branch call.connected [PECR_2_1]: a connected call is a call
    // Branch call.attempt [PECR_2_1 PECR_2_1A DUAA_110]: an attempt is a call since 5 February 2026
    connected || versions::PECR_2_1A.iter().any(|version| version.holds_on(day))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    /// Covers: call.connected
    #[test]
    fn pecr_2_1_a_connected_call_is_a_call_on_every_day() {
        assert!(is_call(true, day("2021-02-11")));
        assert!(is_call(true, day("2026-11-23")));
    }

    /// Covers: call.attempt
    #[test]
    fn pecr_2_1a_an_attempt_is_a_call_from_5_february_2026() {
        assert!(!is_call(false, day("2022-03-22")));
        assert!(!is_call(false, day("2026-02-04")));
        assert!(is_call(false, day("2026-02-05")));
        assert!(is_call(false, day("2026-11-23")));
    }
}
