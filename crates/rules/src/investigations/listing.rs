//! Whether a number had been listed for at least 28 days when it was called.

use terms::{Date, Days, Lasted, Standing, State};

use super::Tri;

/// The days of regulation 21(3).
pub const DAYS: Days = 28;

/// Whether a number had been on a register for at least 28 days, and if that is open or
/// refuted, why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Listed {
    /// Proved: for at least 28 days.
    Yes,
    /// Refuted: it was not listed.
    NotListed,
    /// Refuted: it was listed, or may have been, for fewer days.
    Under,
    /// Open.
    Open(Doubt),
}

/// Why it cannot be known; the first that applies is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Doubt {
    /// No register is held.
    NoRegister,
    /// The call was made before the first edition.
    BeforeFirstEdition,
    /// The call was made after the last edition.
    AfterLastEdition,
    /// No edition covers the number's dialling code.
    OutsideScope,
    /// It went on or came off the register on a day that cannot be told from the day of the call.
    BetweenEditions,
    /// It was listed, but since when is not proved.
    DaysNotProved,
}

impl Listed {
    /// What a register shows of a number on the day of the call; `first` is the day of the first
    /// edition that is held.
    ///
    /// # Source
    /// `PECR_21_1_B`, `PECR_21_3`: a listing of less than 28 days *preceding* the day of the call
    /// does not bind. Whole days in London, the day on which it began not counted (`REG_1182_71_3`).
    ///
    /// # Reading
    /// Only editions prove. A number that the last edition before the call does not list cannot have been
    /// listed for 28 days until 28 days after that edition have passed, whatever came later.
    #[must_use]
    pub fn of(standing: &Standing, day: Date, first: Option<Date>) -> Self {
        let fewer = standing.lasted(day, DAYS) == Lasted::Under;
        match standing.state {
            // Branch audit.not-listed [PECR_21_1_B]: two editions around the call do not list it
            State::NotListed => Self::NotListed,
            // Branch audit.under-28 [PECR_21_3]: listed, or perhaps listed, for proved less than 28 days
            State::Listed | State::Maybe if fewer => Self::Under,
            // Branch audit.listed [PECR_21_1_B]: listed on the day, and for at least 28 days before it
            State::Listed if standing.lasted(day, DAYS) == Lasted::AtLeast => Self::Yes,
            // Branch audit.days-open [PECR_21_1_B PECR_21_3]: listed on the day, for a time that is not proved
            State::Listed => Self::Open(Doubt::DaysNotProved),
            _ if recently_absent(standing, day) => Self::NotListed,
            // Branch audit.between [PECR_21_1_B]: the editions around the day differ
            State::Maybe => Self::Open(Doubt::BetweenEditions),
            State::Unknown if fewer && standing.last_known == Some(true) => Self::Under,
            State::Unknown => Self::Open(unknown(standing, day, first)),
        }
    }

    /// The answer without its reason.
    #[must_use]
    pub const fn tri(self) -> Tri {
        match self {
            Self::Yes => Tri::Yes,
            Self::NotListed | Self::Under => Tri::No,
            Self::Open(_) => Tri::Maybe,
        }
    }

    /// What two registers show together: listed on either is listed.
    ///
    /// # Source
    /// `PECR_26`: one register in law, kept as TPS and CTPS.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Yes, _) | (_, Self::Yes) => Self::Yes,
            (Self::Open(a), Self::Open(b)) => Self::Open(a.min(b)),
            (Self::Open(a), _) | (_, Self::Open(a)) => Self::Open(a),
            (Self::Under, _) | (_, Self::Under) => Self::Under,
            (Self::NotListed, Self::NotListed) => Self::NotListed,
        }
    }
}

/// Whether the last edition on or before the day does not list it, and is too young for 28 days since.
fn recently_absent(standing: &Standing, day: Date) -> bool {
    // Branch audit.absent [PECR_21_3]: an edition of at most 28 days ago does not list it
    standing.last_known == Some(false) && standing.age(day).is_some_and(|age| age <= DAYS)
}

fn unknown(standing: &Standing, day: Date, first: Option<Date>) -> Doubt {
    match (standing.as_of, first) {
        // Branch audit.before-first [PECR_21_1_B]: nothing is known before the first edition
        (None, Some(first)) if day < first => Doubt::BeforeFirstEdition,
        // Branch audit.outside-scope [PECR_21_1_B]: nothing is known of a number that no edition covers
        (None, _) => Doubt::OutsideScope,
        // Branch audit.after-last [PECR_21_1_B]: nothing is known after the last edition
        (Some(_), _) => Doubt::AfterLastEdition,
    }
}

impl Doubt {
    /// Its stable, kebab-case name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::NoRegister => "no-register-held",
            Self::BeforeFirstEdition => "before-first-edition",
            Self::AfterLastEdition => "after-last-edition",
            Self::OutsideScope => "outside-scope",
            Self::BetweenEditions => "listed-between-editions",
            Self::DaysNotProved => "28-days-not-proved",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use terms::Since;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn listed(earliest: Option<&str>, latest: &str) -> Standing {
        Standing {
            state: State::Listed,
            last_known: Some(true),
            since: Some(Since { earliest: earliest.map(day), latest: day(latest) }),
            attributed: None,
            as_of: Some(day("2021-06-01")),
        }
    }

    fn of(standing: Standing, on: &str) -> Listed {
        Listed::of(&standing, day(on), Some(day("2021-01-01")))
    }

    /// Covers: audit.listed, audit.days-open
    #[test]
    fn pecr_21_1_b_listed_for_27_days_and_for_28() {
        let exact = listed(Some("2021-05-01"), "2021-05-01");
        assert_eq!(of(exact, "2021-05-28"), Listed::Under);
        assert_eq!(of(exact, "2021-05-29"), Listed::Yes);
        let wide = listed(Some("2021-04-02"), "2021-05-01");
        assert_eq!(of(wide, "2021-05-28"), Listed::Open(Doubt::DaysNotProved));
        assert_eq!(of(wide, "2021-05-29"), Listed::Yes);
        assert_eq!(
            of(listed(None, "2021-05-01"), "2021-05-02"),
            Listed::Open(Doubt::DaysNotProved)
        );
    }

    /// Covers: audit.not-listed
    #[test]
    fn pecr_21_1_b_a_number_that_two_editions_do_not_list() {
        let clear =
            Standing { state: State::NotListed, last_known: Some(false), ..Standing::UNKNOWN };
        assert_eq!(of(clear, "2021-06-05"), Listed::NotListed);
    }

    /// Covers: audit.after-last
    #[test]
    fn pecr_21_1_b_after_the_last_edition() {
        let gone = Standing {
            last_known: Some(false),
            as_of: Some(day("2021-06-01")),
            ..Standing::UNKNOWN
        };
        assert_eq!(of(gone, "2021-06-29"), Listed::NotListed);
        assert_eq!(of(gone, "2021-06-30"), Listed::Open(Doubt::AfterLastEdition));
        let there = Standing { state: State::Unknown, ..listed(Some("2021-05-02"), "2021-06-01") };
        assert_eq!(of(there, "2021-05-29"), Listed::Under);
        assert_eq!(of(there, "2021-07-30"), Listed::Open(Doubt::AfterLastEdition));
    }

    /// Covers: audit.between
    #[test]
    fn pecr_21_1_b_between_editions_that_differ() {
        let leaving = Standing { state: State::Maybe, ..listed(Some("2021-01-02"), "2021-02-01") };
        assert_eq!(of(leaving, "2021-06-10"), Listed::Open(Doubt::BetweenEditions));
        let arriving = Standing {
            state: State::Maybe,
            last_known: Some(false),
            ..listed(Some("2021-06-02"), "2021-07-01")
        };
        assert_eq!(of(arriving, "2021-06-29"), Listed::Under);
    }

    /// Covers: audit.before-first, audit.outside-scope
    #[test]
    fn pecr_21_1_b_before_the_first_edition_and_outside_every_scope() {
        assert_eq!(of(Standing::UNKNOWN, "2020-12-31"), Listed::Open(Doubt::BeforeFirstEdition));
        assert_eq!(of(Standing::UNKNOWN, "2021-01-01"), Listed::Open(Doubt::OutsideScope));
    }

    /// Covers: audit.under-28, audit.absent
    #[test]
    fn pecr_21_3_fewer_than_28_days_do_not_bind() {
        let exact = listed(Some("2021-05-01"), "2021-05-01");
        assert_eq!(of(exact, "2021-05-28"), Listed::Under);
        let gone = Standing {
            last_known: Some(false),
            as_of: Some(day("2021-06-01")),
            ..Standing::UNKNOWN
        };
        assert_eq!(of(gone, "2021-06-29"), Listed::NotListed);
    }

    #[test]
    fn either_register_is_enough() {
        let open = Listed::Open(Doubt::BetweenEditions);
        assert_eq!(Listed::Yes.or(open), Listed::Yes);
        assert_eq!(Listed::Under.or(open), open);
        assert_eq!(Listed::NotListed.or(Listed::Under), Listed::Under);
        assert_eq!(Listed::NotListed.or(Listed::NotListed).tri(), Tri::No);
    }
}
