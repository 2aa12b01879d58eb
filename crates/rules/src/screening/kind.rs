//! What a call is about and how it is made: that says which regulation governs it.

use terms::Date;

use crate::law::{self, versions};

/// The kind of call. It is never defaulted: the law differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A person calls, about anything but claims management and pensions.
    Live,
    /// A recorded message, sent by an automated calling system.
    Automated,
    /// A person calls about claims management services, in the wide sense of reg 21A.
    Claims,
    /// A person calls about pensions.
    Pensions,
}

/// The regulation that governs a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Regime {
    /// Automated calls: consent only.
    Reg19,
    /// Live calls: objections and the register.
    Reg21,
    /// Claims management: consent only.
    Reg21A,
    /// Pensions: who calls, and consent or a client relationship.
    Reg21B,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Live, Self::Automated, Self::Claims, Self::Pensions];

    /// The word for it: `live`, `automated`, `claims`, `pensions`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Automated => "automated",
            Self::Claims => "claims",
            Self::Pensions => "pensions",
        }
    }

    /// The kind with this word; `None` for any other word, so that nobody guesses.
    ///
    /// ```
    /// use rules::screening::Kind;
    ///
    /// assert_eq!(Kind::from_id("claims"), Some(Kind::Claims));
    /// assert_eq!(Kind::from_id("Live"), None);
    /// ```
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// The regulation that governs such a call on `day`; `None` on a day for which no law is held.
    ///
    /// # Source
    /// Reg 19 covers automated calls; reg 21 the others, but for what is within reg 21A
    /// or 21B while these are in force (`PECR_21_6`).
    ///
    /// # Reading
    /// A call about claims or pensions before its own regulation began is a live call under
    /// reg 21. The day on which reg 21A began is not confirmed (`law/pecr.toml`).
    ///
    /// ```
    /// use rules::screening::{Kind, Regime};
    /// use terms::Date;
    ///
    /// let day = |text| Date::parse(text).unwrap();
    /// assert_eq!(Kind::Pensions.regime(day("2019-01-09")), Some(Regime::Reg21B));
    /// assert_eq!(Kind::Pensions.regime(day("2019-01-08")), Some(Regime::Reg21));
    /// assert_eq!(Kind::Live.regime(day("2003-12-10")), None);
    /// ```
    #[must_use]
    pub fn regime(self, day: Date) -> Option<Regime> {
        let holds = |versions| law::version_on(versions, day).is_some();
        if !holds(versions::PECR_21_1_B) {
            return None;
        }
        // Branch kind.live [PECR_21_1_B]: a live call is governed by regulation 21
        // Branch kind.automated [PECR_19]: an automated call is governed by regulation 19
        // Branch kind.claims [PECR_21A PECR_21_6]: claims have their own rule since it began
        // Branch kind.pensions [PECR_21B PECR_21_6]: pensions have their own rule since it began
        Some(match self {
            Self::Automated => Regime::Reg19,
            Self::Claims if holds(versions::PECR_21A) => Regime::Reg21A,
            Self::Pensions if holds(versions::PECR_21B) => Regime::Reg21B,
            Self::Live | Self::Claims | Self::Pensions => Regime::Reg21,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn a_kind_is_read_by_its_own_word_only() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_id(kind.id()), Some(kind));
        }
        for other in ["", "LIVE", " live", "robocall", "claim"] {
            assert_eq!(Kind::from_id(other), None, "{other:?}");
        }
    }

    /// Covers: kind.live
    #[test]
    fn pecr_21_1_b_a_live_call_is_under_regulation_21() {
        for text in ["2003-12-11", "2018-09-08", "2026-02-05", "2026-11-23"] {
            assert_eq!(Kind::Live.regime(day(text)), Some(Regime::Reg21), "{text}");
        }
    }

    /// Covers: kind.automated
    #[test]
    fn pecr_19_an_automated_call_is_under_regulation_19() {
        for text in ["2003-12-11", "2018-09-08", "2026-11-23"] {
            assert_eq!(Kind::Automated.regime(day(text)), Some(Regime::Reg19), "{text}");
        }
    }

    /// Covers: kind.claims
    #[test]
    fn pecr_21a_claims_have_their_own_rule_from_8_september_2018() {
        assert_eq!(Kind::Claims.regime(day("2018-09-07")), Some(Regime::Reg21));
        assert_eq!(Kind::Claims.regime(day("2018-09-08")), Some(Regime::Reg21A));
    }

    /// Covers: kind.pensions
    #[test]
    fn pecr_21b_pensions_have_their_own_rule_from_9_january_2019() {
        assert_eq!(Kind::Pensions.regime(day("2019-01-08")), Some(Regime::Reg21));
        assert_eq!(Kind::Pensions.regime(day("2019-01-09")), Some(Regime::Reg21B));
    }

    /// Covers: decide.law-not-held
    #[test]
    fn pecr_21_1_b_before_the_regulations_there_is_no_rule() {
        for kind in Kind::ALL {
            assert_eq!(kind.regime(day("2003-12-10")), None);
            assert!(kind.regime(day("2003-12-11")).is_some());
        }
    }
}
