//! A screening as the report page and the terminal tell it.

use std::path::Path;

use bulk::input::LineEnd;
use register::{Register, Scope};
use terms::Problem;
use words::screening::{
    Input, Output, OutputKind, Reading, RegisterScope, RegisterUse, Report, Trial,
};

use super::Facts;
use super::finish::Finish;
use super::recorded::{self, Odd};
use crate::talk::Talk;

/// Everything that is told about a screening: what its figures tell, and what is known beside them.
pub(crate) fn report(
    done: &Finish<'_>,
    problems: &[Problem],
    place: &Path,
    talk: &Talk,
) -> Result<Report, Odd> {
    let registers = registers(done);
    Ok(Report {
        fresh_until: recorded::fresh_until(&done.screened.summary, &registers),
        registers,
        trial: done.trial.map(|trial| Trial {
            file: trial.file.display().to_string(),
            source: Some(trial.source.clone()),
        }),
        input: Input {
            file: done.facts.name.clone(),
            sheet: done.facts.recognised.sheet.clone(),
            format: recognised(&done.facts),
            header: Some(done.facts.header),
            bytes: done.facts.bytes,
            digest: None,
        },
        readings: readings(done),
        problems: problems.to_vec(),
        noted: Vec::new(),
        more_problems: done.screened.more_problems,
        outputs: outputs(done, place),
        ..recorded::report(&done.screened.summary, talk.words.lang())?
    })
}

/// What the file turned out to be, in words that need no translation.
pub(crate) fn recognised(facts: &Facts) -> String {
    let found = &facts.recognised;
    let mut parts = vec![found.kind.id().to_uppercase()];
    if let Some(delimiter) = found.delimiter {
        parts.push(match delimiter {
            b'\t' => "TAB".to_owned(),
            other => char::from(other).to_string(),
        });
    }
    parts.push(found.encoding.to_owned());
    if let Some(end) = found.line_end.filter(|end| *end != LineEnd::Lf) {
        parts.push(end.id().to_uppercase());
    }
    if found.compression != bulk::input::Compression::None {
        parts.push(found.compression.id().to_owned());
    }
    parts.join(" ")
}

fn readings(done: &Finish<'_>) -> Vec<Reading> {
    done.screened
        .readings
        .iter()
        .map(|((class, rule), &cells)| Reading {
            class: Some(class.clone()),
            rule: rule.clone(),
            cells,
        })
        .collect()
}

fn registers(done: &Finish<'_>) -> Vec<RegisterUse> {
    let plan = done.plan;
    let required = [("tps", plan.tps.as_ref()), ("ctps", plan.ctps.as_ref())];
    let required = required.into_iter().filter(|(_, held)| held.is_some() || !plan.trial);
    let others = plan.others.iter().map(|held| (held.source().id(), Some(held)));
    required.chain(others).map(|(source, held)| register_use(source, held, done)).collect()
}

fn register_use<B: AsRef<[u8]>>(
    source: &str,
    held: Option<&Register<B>>,
    done: &Finish<'_>,
) -> RegisterUse {
    let day = done.settled.day;
    let editions = held.map_or(&[][..], Register::editions);
    let force = bulk::screen::in_force(editions, day).next();
    let age = force.map(|edition| day.days_since(edition.as_of));
    RegisterUse {
        source: source.to_owned(),
        as_of: force.map(|edition| edition.as_of),
        age,
        too_old: age.is_some_and(|age| age > done.plan.policy.max_edition_age_days),
        scope: match force.map(|edition| &edition.scope) {
            Some(Scope::Codes(codes)) => {
                RegisterScope::Codes(codes.iter().map(|code| format!("0{code}")).collect())
            }
            Some(Scope::Asked) => RegisterScope::Asked,
            Some(Scope::Whole) | None => RegisterScope::Whole,
        },
        numbers: force.map_or(0, |edition| edition.count),
        digest: force.map(|edition| edition.digest.to_string()).unwrap_or_default(),
        editions: Some(editions.len() as u64),
    }
}

fn outputs(done: &Finish<'_>, place: &Path) -> Vec<Output> {
    let summary = &done.screened.summary;
    let output = |name: &str, kind, rows| Output {
        path: place.join(name).display().to_string(),
        kind,
        rows,
    };
    let mut outputs = vec![
        output("report.html", OutputKind::Report, None),
        output("callable.csv", OutputKind::Callable, Some(summary.callable)),
        output("blocked.csv", OutputKind::Blocked, Some(summary.blocked)),
        output("unreadable.csv", OutputKind::Unreadable, Some(summary.unreadable)),
        output("not_screened.csv", OutputKind::NotScreened, Some(summary.not_screened)),
    ];
    let people = summary.duplicates.repeated_people.unwrap_or(0);
    if summary.duplicates.repeated_numbers + people > 0 {
        outputs.push(output("duplicates.csv", OutputKind::Duplicates, None));
    }
    outputs.push(output("summary.json", OutputKind::Summary, None));
    if summary.receipt.is_some() {
        outputs.push(output("receipt.json", OutputKind::Receipt, None));
        outputs.push(output("receipt.tlog-proof", OutputKind::Proof, None));
        outputs.push(output("receipt.secret", OutputKind::Secret, None));
    }
    outputs
}
