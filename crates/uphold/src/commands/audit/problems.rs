//! What was noticed in the files, as problems that somebody can put right.

use bulk::audit::{Audited, Plan, RowTrouble};
use bulk::calls::codes;
use bulk::calls::row::Excluded;
use terms::{Actor, Code, Date, Problem};

/// More than so many unreadable rows in a thousand are said before any figure.
pub(crate) const ALARM_PER_MILLE: u64 = 10;

/// Everything that was noticed while the files were read.
pub(crate) fn of(plan: &Plan, audited: &Audited, today: Date) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (file, facts) in plan.files.iter().zip(&audited.files) {
        for problem in facts.broken.iter().flatten() {
            let mut problem = problem.clone();
            problem.place.file = Some(file.name.clone());
            problems.push(problem);
        }
        if facts.broken.is_some() {
            let problem = Problem::error(codes::FILE_BROKEN_OFF, Actor::Caller);
            problems.push(problem.in_file(file.name.as_str()).with("count", facts.rows));
        }
        for (&kind, &(count, row)) in &facts.troubles {
            let problem = Problem::warning(code(kind), Actor::Caller).in_file(file.name.as_str());
            problems.push(problem.at_row(row).with("count", count));
        }
    }
    let last = super::record::period(audited.tally.period, plan).map(|(_, last)| last);
    if let Some(last) = last.filter(|last| *last > today) {
        let problem = Problem::warning(super::codes::CALLS_AHEAD, Actor::Caller);
        problems.push(problem.with("day", last));
    }
    let [whole, all] = audited.tally.hours_apart;
    if whole >= 10 && whole * 10 > all {
        let problem = Problem::warning(super::codes::HOURS_APART, Actor::Caller);
        problems.push(problem.with("count", whole));
    }
    let unreadable = audited.tally.excluded.get(&Excluded::Unreadable).copied().unwrap_or(0);
    if unreadable * 1000 > audited.tally.rows * ALARM_PER_MILLE {
        let problem = Problem::error(super::codes::TOO_MANY_UNREADABLE, Actor::Caller);
        problems.insert(0, problem.with("count", unreadable).with("rows", audited.tally.rows));
    }
    problems
}

const fn code(kind: RowTrouble) -> Code {
    match kind {
        RowTrouble::Shape => codes::ROW_SHAPE,
        RowTrouble::Time => codes::ROW_TIME,
        RowTrouble::TimeSkipped => codes::ROW_TIME_SKIPPED,
        RowTrouble::TimeRange => codes::ROW_TIME_RANGE,
        RowTrouble::Seconds => codes::ROW_SECONDS,
        RowTrouble::Contradicted => codes::ZONE_CONTRADICTED,
        RowTrouble::Turned => codes::COLUMN_TURNED,
    }
}
