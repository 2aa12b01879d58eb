//! The check that the figures of an investigation add up.

use super::said::ROWS_EXCLUDED;
use super::{Figure, Part, Report};
use crate::Error;
use crate::screening::balance;

impl Report {
    /// Checks that every row ends in exactly one place, and that no part is more than its whole.
    ///
    /// # Errors
    /// [`Error::Totals`] names the first figures that do not add up.
    pub fn check(&self) -> Result<(), Error> {
        self.check_waterfall()?;
        self.check_ends()?;
        self.check_systems()?;
        self.check_regimes()?;
        self.check_parts()?;
        self.check_tables()
    }

    /// Rows = excluded + unlawful + unknown; and what is unknown is the doubt of the headline.
    fn check_waterfall(&self) -> Result<(), Error> {
        let headline = self.headline();
        let unknown = self.unknown.iter().map(|reason| reason.count);
        balance("unknown, by reason", headline.open(), unknown.clone())?;
        let excluded = self.excluded.iter().map(|reason| reason.count);
        let ends = unknown.chain([headline.low]);
        balance("rows, in the waterfall", self.rows, excluded.chain(ends))?;
        let unreadable = self.excluded.iter().filter(|reason| reason.id == "unreadable-row");
        let unreadable = unreadable.map(|reason| reason.count);
        balance("rows that could not be read", self.unreadable.rows, unreadable)?;
        let folded = |id: &str| ROWS_EXCLUDED.contains(&id);
        let folded = self.excluded.iter().filter(|reason| folded(&reason.id));
        balance(
            "rows, and calls made of them",
            self.rows,
            folded.map(|reason| reason.count).chain([self.calls]),
        )?;
        within(
            "the unknown by a bureau’s dates",
            headline.open(),
            self.by_attributed_dates.unwrap_or(0),
        )
    }

    /// Every figure's low end is no more than its high end, and none is more than the calls.
    fn check_ends(&self) -> Result<(), Error> {
        let figures = [
            ("calls that count", self.made),
            ("calls connected", self.connected),
            ("calls to listed numbers", self.listed_28_days.unwrap_or_default()),
            ("calls connected to listed numbers", self.connected_listed.unwrap_or_default()),
            ("calls after an objection", self.objected),
            ("calls with consent", self.consented),
            ("unlawful calls", self.any),
        ];
        let by_law =
            self.unlawful.iter().map(|unlawful| ("unlawful calls by provision", unlawful.calls));
        for (what, figure) in figures.into_iter().chain(by_law) {
            ordered(what, figure)?;
            within(what, self.calls, figure.high)?;
        }
        for unlawful in &self.unlawful {
            within("unlawful calls under one provision", self.any.low, unlawful.calls.low)?;
            within("unlawful calls under one provision", self.any.high, unlawful.calls.high)?;
        }
        Ok(())
    }

    fn check_systems(&self) -> Result<(), Error> {
        balance("rows, by file", self.rows, self.sources.iter().map(|source| source.rows))?;
        balance("rows, by system", self.rows, self.systems.iter().map(|system| system.rows))?;
        for system in &self.systems {
            within("calls of a system", system.rows, system.calls)?;
        }
        balance("calls, by system", self.calls, self.systems.iter().map(|system| system.calls))
    }

    fn check_regimes(&self) -> Result<(), Error> {
        let regimes = [self.before, self.from];
        balance(
            "calls before and from 5 February 2026",
            self.calls,
            regimes.map(|regime| regime.calls),
        )?;
        figures(
            "connected before and from then",
            self.connected,
            regimes.map(|regime| regime.connected),
        )?;
        figures("made before and from then", self.made, regimes.map(|regime| regime.made))?;
        figures(
            "unlawful before and from then",
            self.headline(),
            regimes.map(|regime| regime.unlawful),
        )
    }

    fn check_parts(&self) -> Result<(), Error> {
        let tables = [
            ("by month", &self.by_month),
            ("by hour", &self.by_hour),
            ("by day of the week", &self.by_weekday),
            ("by line", &self.by_line),
            ("by supplier", &self.by_supplier),
            ("by campaign", &self.by_campaign),
            ("by agent", &self.by_agent),
        ];
        for (what, parts) in tables.into_iter().filter(|(_, parts)| !parts.is_empty()) {
            let parts: &[Part] = parts;
            balance(what, self.calls, parts.iter().map(|part| part.calls))?;
            figures(what, self.connected, parts.iter().map(|part| part.connected))?;
            figures(what, self.any, parts.iter().map(|part| part.unlawful))?;
        }
        Ok(())
    }

    fn check_tables(&self) -> Result<(), Error> {
        if !self.after_objection.is_empty() {
            let delays = self.after_objection.iter().map(|delay| delay.calls);
            figures("calls after an objection, by delay", self.objected, delays)?;
        }
        for person in &self.most_called {
            for figure in [person.connected, person.unlawful, person.after_objection] {
                ordered("calls to one number", figure)?;
                within("calls to one number", person.calls, figure.high)?;
            }
        }
        for event in &self.events {
            ordered("calls after an event", event.unlawful)?;
            within("calls after an event", event.calls, event.unlawful.high)?;
        }
        if let Some(complaints) = self.complaints {
            within("complaints with a call", complaints.rows, complaints.matched)?;
            within("people who complained", complaints.rows, complaints.people)?;
            within("vulnerable people", complaints.people, complaints.vulnerable)?;
        }
        let Some(coverage) = &self.coverage else { return Ok(()) };
        balance(
            "calls, by what covers them",
            coverage.calls,
            coverage.classes.iter().map(|class| class.count),
        )?;
        within("calls looked for in receipts", self.calls, coverage.calls)
    }
}

/// Both ends of the parts add up to those of the whole.
fn figures(
    what: &'static str,
    whole: Figure,
    parts: impl IntoIterator<Item = Figure> + Clone,
) -> Result<(), Error> {
    balance(what, whole.low, parts.clone().into_iter().map(|part| part.low))?;
    balance(what, whole.high, parts.into_iter().map(|part| part.high))
}

fn ordered(what: &'static str, figure: Figure) -> Result<(), Error> {
    within(what, figure.high, figure.low)
}

fn within(what: &'static str, whole: u64, part: u64) -> Result<(), Error> {
    if part <= whole {
        return Ok(());
    }
    Err(Error::Totals { what, whole, sum: part })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::investigations::{Complaints, sample};

    #[test]
    fn every_sample_adds_up() {
        for (name, report) in sample::all() {
            assert!(report.check().is_ok(), "{name}: {:?}", report.check());
        }
    }

    /// Each of these changes makes figures that do not add up.
    fn refused(changes: &[fn(&mut Report)]) {
        for (place, change) in changes.iter().enumerate() {
            let mut report = sample::typical();
            change(&mut report);
            assert!(matches!(report.check(), Err(Error::Totals { .. })), "{place}");
        }
    }

    #[test]
    fn a_row_that_is_lost_from_the_waterfall_is_found() {
        refused(&[
            |report| report.rows += 1,
            |report| drop(report.excluded.pop()),
            |report| report.unreadable.rows += 1,
            |report| report.calls -= 1,
        ]);
    }

    #[test]
    fn an_unknown_call_without_a_reason_is_found() {
        refused(&[
            |report| report.unknown[0].count += 1,
            |report| drop(report.unknown.pop()),
            |report| report.by_attributed_dates = Some(1_205),
        ]);
    }

    #[test]
    fn files_and_systems_account_for_every_row() {
        refused(&[
            |report| report.sources[0].rows += 1,
            |report| report.systems[0].calls += 1,
            |report| drop(report.systems.pop()),
            |report| report.systems[0].rows -= 1,
        ]);
    }

    #[test]
    fn both_states_of_the_law_account_for_every_call() {
        refused(&[
            |report| report.before.calls += 1,
            |report| report.from.made.high += 1,
            |report| report.before.unlawful.low -= 1,
        ]);
    }

    #[test]
    fn months_hours_and_lines_account_for_every_call() {
        refused(&[
            |report| drop(report.by_month.pop()),
            |report| report.by_hour[0].unlawful.high += 1,
            |report| report.by_line[0].connected.low += 1,
            |report| report.by_agent[0].calls -= 1,
        ]);
    }

    #[test]
    fn a_figure_has_its_ends_the_right_way_round() {
        refused(&[
            |report| report.unlawful[1].calls = Figure { low: 2, high: 1 },
            |report| report.made = Figure { low: 2, high: 1 },
            |report| report.consented = Figure { low: 2, high: 1 },
        ]);
    }

    #[test]
    fn no_figure_is_more_than_the_calls() {
        refused(&[
            |report| report.any.high = report.calls + 1,
            |report| report.connected.high = report.calls + 1,
            |report| report.unlawful[2].calls = Figure::exact(report.any.high + 1),
        ]);
    }

    #[test]
    fn events_and_people_have_no_more_unlawful_calls_than_calls() {
        refused(&[
            |report| report.events[0].unlawful.high = report.events[0].calls + 1,
            |report| report.most_called[0].unlawful.high = 215,
            |report| report.most_called[1].connected = Figure { low: 2, high: 1 },
            |report| report.most_called[2].after_objection.high = 172,
        ]);
    }

    #[test]
    fn calls_after_an_objection_have_their_delay() {
        refused(&[
            |report| report.after_objection[0].calls.low -= 1,
            |report| drop(report.after_objection.pop()),
        ]);
    }

    #[test]
    fn complaints_are_no_fewer_than_those_that_match() {
        let complaints = sample::typical().complaints.unwrap();
        let mut report = sample::typical();
        for wrong in [
            Complaints { matched: complaints.rows + 1, ..complaints },
            Complaints { people: complaints.rows + 1, ..complaints },
            Complaints { vulnerable: complaints.people + 1, ..complaints },
        ] {
            report.complaints = Some(wrong);
            assert!(report.check().is_err());
        }
    }

    #[test]
    fn what_receipts_cover_accounts_for_every_call_looked_for() {
        let mut report = sample::covered();
        if let Some(coverage) = &mut report.coverage {
            coverage.calls += 1;
        }
        assert!(matches!(
            report.check(),
            Err(Error::Totals { what: "calls, by what covers them", .. })
        ));
    }

    #[test]
    fn tables_that_were_not_made_are_not_missed() {
        let mut report = sample::typical();
        report.by_agent.clear();
        report.by_weekday.clear();
        report.after_objection.clear();
        assert!(report.check().is_ok());
    }

    #[test]
    fn a_sum_beyond_any_count_is_refused() {
        assert!(balance("rows", 0, [u64::MAX, 1]).is_err());
    }
}
