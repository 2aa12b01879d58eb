//! What the terminal's summary and the report page are made from.

use rules::screening::Kind;
use terms::{Cite, Date, Problem};

use super::{
    Assumption, Complaints, Counted, Coverage, Custody, Delay, Event, Figure, Output, Part, Person,
    Regime, RegisterUse, Source, System, Unlawful,
};
use crate::Noted;
use crate::screening::Recorded;

/// One investigation, as its summary and report page tell it.
///
/// Plain figures and ids: the words are found here, in the reader's language.
/// [`Report::check`] refuses figures that do not add up.
///
/// Every call is one row: the row that counts. Rows that are no call of their own are excluded,
/// so `rows` is `excluded` and what is unlawful and what is unknown, added up.
#[derive(Clone, Debug)]
pub struct Report {
    /// Who called, on whose behalf, and what about.
    pub case: Case,
    /// When the result was made, as the shell writes it (`2026-11-23 18:04, London`).
    pub made_at: String,
    /// The program's name and version (`uphold 0.1.0`).
    pub program: String,
    /// The rules applied: the id of the rule pack.
    pub rule_pack: String,
    /// Whether this was tried without a campaign file.
    pub trial: bool,
    /// The days of the first and the last call in the records; `None` without calls.
    pub period: Option<Period>,
    /// How many rows could not be read.
    pub unreadable: Unreadable,
    /// Each file of call records, in the order in which it was read.
    pub sources: Vec<Source>,
    /// Each system that kept records: all files read by one mapping.
    pub systems: Vec<System>,

    /// Rows in all files of call records.
    pub rows: u64,
    /// Calls that the rows are folded into.
    pub calls: u64,
    /// Calls that count by the law of their day.
    pub made: Figure,
    /// Calls that somebody answered.
    pub connected: Figure,
    /// Calls that count, to numbers listed for at least 28 days; none for a kind of call that the
    /// registers do not govern.
    pub listed_28_days: Option<Figure>,
    /// Calls that somebody answered, to numbers listed for at least 28 days; at most `connected`.
    pub connected_listed: Option<Figure>,
    /// Calls that count, made after the subscriber told this caller not to call.
    pub objected: Figure,
    /// Calls that count, made while consent to this caller for this kind was in force.
    pub consented: Figure,
    /// The provision that governs this kind of call, of which the headline and the waterfall speak:
    /// `PECR_21_1_B`, `PECR_19`, `PECR_21A` or `PECR_21B`.
    pub governing: Cite,
    /// Unlawful calls by provision, which overlap; holds `governing`, even if that is nought.
    pub unlawful: Vec<Unlawful>,
    /// Calls that broke at least one provision.
    pub any: Figure,

    /// Why rows are not unlawful under `governing`, in the order of the waterfall. Ids: see
    /// [`super::said::ROWS_EXCLUDED`] and [`super::said::CALLS_EXCLUDED`].
    pub excluded: Vec<Counted>,
    /// Why it cannot be known whether calls are unlawful under `governing`. Adds up to the doubt
    /// of that figure. Ids: see [`super::said::UNKNOWN`].
    pub unknown: Vec<Counted>,
    /// How many of the unknown would be unlawful if the dates that a bureau attributes to listings
    /// are right; `None` if no register here has such dates.
    pub by_attributed_dates: Option<u64>,
    /// Calls before 5 February 2026, when only those that connected counted.
    pub before: Regime,
    /// Calls from 5 February 2026, when attempts count too.
    pub from: Regime,

    /// By month in London: labels `2024-06`, in order. Adds up to `calls`.
    pub by_month: Vec<Part>,
    /// By hour of the day in London: labels `00` to `23`, in order. Adds up to `calls`.
    pub by_hour: Vec<Part>,
    /// By day of the week in London: labels `1` (Monday) to `7`, in order. Empty, or adds up to `calls`.
    pub by_weekday: Vec<Part>,
    /// By calling line, with its owner. Empty, or adds up to `calls`.
    pub by_line: Vec<Part>,
    /// By supplier of the number. Empty, or adds up to `calls`.
    pub by_supplier: Vec<Part>,
    /// By campaign. Empty, or adds up to `calls`.
    pub by_campaign: Vec<Part>,
    /// By agent. Empty, or adds up to `calls`.
    pub by_agent: Vec<Part>,

    /// The numbers called most often, most often first.
    pub most_called: Vec<Person>,
    /// Calls after an objection, by the days since it. Empty, or adds up to `objected`. Ids: see
    /// [`super::said::DELAYS`].
    pub after_objection: Vec<Delay>,
    /// Complaints, if a file of them was given.
    pub complaints: Option<Complaints>,
    /// What happened after each event, in order of their days.
    pub events: Vec<Event>,
    /// What receipts of screening cover, if any were given.
    pub coverage: Option<Coverage>,

    /// The registers that calls were held against, or should have been.
    pub registers: Vec<RegisterUse>,
    /// The provisions applied, in the order in which they are told; looked up in `law/`.
    pub law: Vec<Cite>,
    /// What was assumed. Ids: see [`super::said::ASSUMED`].
    pub assumptions: Vec<Assumption>,
    /// What is wrong with the input, where, and who must act.
    pub problems: Vec<Problem>,
    /// The same, as a file of figures has them.
    pub noted: Vec<Noted>,
    /// Problems found beyond those in `problems`, which is a selection if this is not 0.
    pub more_problems: u64,
    /// Where each file that was used came from.
    pub custody: Vec<Custody>,
    /// The files written.
    pub outputs: Vec<Output>,
    /// Where the receipt stands; none in a trial, or where none was wanted.
    pub receipt: Option<Recorded>,
}

/// Who called, on whose behalf, and what about.
#[derive(Clone, Debug)]
pub struct Case {
    /// Its name; empty if it has none, as in a trial.
    pub name: String,
    /// Who made the calls; empty if that is not known.
    pub caller: String,
    /// At whose instigation, if that is someone else.
    pub instigator: Option<String>,
    /// For which client.
    pub client: Option<String>,
    /// Who was to screen the lists.
    pub screener: Option<String>,
    /// The kind of call.
    pub kind: Kind,
    /// Calls that begin within this many seconds in two systems are one; 60 unless stated.
    pub same_call: u64,
}

/// Two days in London, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first.
    pub first: Date,
    /// The last.
    pub last: Date,
}

/// How many rows could not be read, and how many are too many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The rows that could not be read.
    pub rows: u64,
    /// The share of all rows beyond which the headline says so first, in per mille.
    pub alarm_per_mille: u64,
}

impl Report {
    /// Whether so many rows could not be read that the headline must say so first.
    #[must_use]
    pub fn alarm(&self) -> bool {
        let unreadable = u128::from(self.unreadable.rows) * 1000;
        unreadable > u128::from(self.rows) * u128::from(self.unreadable.alarm_per_mille)
    }

    /// The calls that are unlawful under a provision; `None` if it was not judged.
    #[must_use]
    pub fn unlawful_under(&self, provision: Cite) -> Option<Figure> {
        let found = self.unlawful.iter().find(|unlawful| unlawful.provision == provision)?;
        Some(found.calls)
    }

    /// The calls that are unlawful under the provision that governs this kind of call.
    #[must_use]
    pub fn headline(&self) -> Figure {
        self.unlawful_under(self.governing).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::investigations::sample;
    use rules::law::{PECR_19, PECR_21_1_B};

    fn unread(rows: u64, unread: u64) -> bool {
        let unreadable = Unreadable { rows: unread, alarm_per_mille: 10 };
        Report { rows, unreadable, ..sample::empty() }.alarm()
    }

    #[test]
    fn the_alarm_is_for_more_than_the_stated_share() {
        assert!(!unread(1_000, 10));
        assert!(unread(1_000, 11));
        assert!(unread(999, 10));
    }

    #[test]
    fn no_rows_are_no_alarm_and_all_rows_are() {
        assert!(!unread(0, 0));
        assert!(unread(u64::MAX, u64::MAX));
        assert!(unread(1, 1));
    }

    #[test]
    fn a_provision_that_was_not_judged_has_no_figure() {
        let report = sample::typical();
        assert_eq!(report.unlawful_under(PECR_19), None);
        assert_eq!(report.unlawful_under(PECR_21_1_B), Some(report.headline()));
    }
}
