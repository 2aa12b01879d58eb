//! A screening as the report page and the terminal tell it.

use std::collections::BTreeMap;
use std::path::Path;

use bulk::input::LineEnd;
use bulk::summary::ClassCounts;
use register::{Register, Scope};
use rules::law;
use rules::screening::Reason;
use terms::{Cite, Date, Problem};
use words::screening::{
    self as told, Column, Duplicates, Input, Output, OutputKind, Provision, Reading, ReasonRows,
    RegisterScope, RegisterUse, Report, Supplier, Totals,
};

use super::Facts;
use super::finish::Finish;
use crate::talk::Talk;

/// Everything that is told about a screening.
pub(crate) fn report(done: &Finish<'_>, problems: &[Problem], place: &Path, talk: &Talk) -> Report {
    let summary = &done.screened.summary;
    let registers = registers(done);
    let fresh = fresh_until(done, &registers);
    Report {
        campaign: campaign(done),
        made_at: summary.screened_at.clone(),
        program: summary.program.clone(),
        rule_pack: summary.rule_pack.clone(),
        trial: done.trial.map(|trial| told::Trial {
            file: trial.file.display().to_string(),
            source: Some(trial.source.clone()),
        }),
        input: Input {
            file: done.facts.name.clone(),
            sheet: done.facts.recognised.sheet.clone(),
            format: recognised(&done.facts),
            header: done.facts.header,
            bytes: done.facts.bytes,
            digest: None,
        },
        totals: Totals {
            rows: summary.rows,
            callable: summary.callable,
            blocked: summary.blocked,
            unreadable: summary.unreadable,
            not_screened: summary.not_screened,
        },
        callable: reasons(&summary.callable_by, done),
        blocked: reasons(&summary.blocked_by, done),
        unreadable: reasons(&summary.unreadable_by, done),
        not_screened: reasons(&summary.not_screened_by, done),
        columns: columns(done),
        suppliers: summary.by_supplier.iter().map(supplier).collect(),
        readings: readings(done),
        registers,
        fresh_until: fresh,
        duplicates: Duplicates {
            numbers: summary.duplicates.numbers,
            rows: summary.duplicates.repeated_numbers,
            people: summary.duplicates.repeated_people,
        },
        problems: problems.to_vec(),
        more_problems: done.screened.more_problems,
        law: provisions(done, talk),
        outputs: outputs(done, place),
        receipt: summary
            .receipt
            .as_ref()
            .map(|facts| told::Recorded { log: facts.log.clone(), index: facts.index }),
    }
}

fn campaign(done: &Finish<'_>) -> told::Campaign {
    let record = &done.settled.record;
    let parties = &done.settled.parties;
    told::Campaign {
        name: record.name.clone().unwrap_or_default(),
        caller: parties.caller.clone().unwrap_or_default(),
        instigator: parties.instigator.clone(),
        client: record.client.clone(),
        screener: record.screener.clone(),
        kind: done.settled.kind,
        day: done.settled.day,
        grace: record.policy.grace,
    }
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

fn reasons(by: &BTreeMap<String, u64>, done: &Finish<'_>) -> Vec<ReasonRows> {
    let cites = |id: &str| {
        let cites = Reason::from_id(id).map_or(&[][..], |reason| cites(reason, done));
        cites.iter().map(|cite| cite.id().to_owned()).collect()
    };
    let mut rows: Vec<_> = by
        .iter()
        .map(|(id, &rows)| ReasonRows { id: id.clone(), rows, cites: cites(id) })
        .collect();
    rows.sort_by_key(|reason| std::cmp::Reverse(reason.rows));
    rows
}

/// The provisions of a reason, under the regulation that governs this kind of call on the day.
fn cites(reason: Reason, done: &Finish<'_>) -> &'static [Cite] {
    let regime = done.settled.kind.regime(done.settled.day);
    regime.map_or(reason.cites(), |regime| reason.cites_under(regime))
}

fn totals(counts: &ClassCounts) -> Totals {
    let ClassCounts { callable, blocked, unreadable, not_screened } = *counts;
    let rows = callable + blocked + unreadable + not_screened;
    Totals { rows, callable, blocked, unreadable, not_screened }
}

fn columns(done: &Finish<'_>) -> Vec<Column> {
    let rows = done.screened.summary.rows;
    let phones = &done.plan.columns.phones;
    let counts = |name: &str| done.screened.summary.by_column.get(name);
    phones
        .iter()
        .filter_map(|phone| {
            let cells = totals(counts(&phone.name)?);
            Some(Column { name: phone.name.clone(), cells, empty: rows - cells.rows })
        })
        .collect()
}

fn supplier((name, counts): (&String, &ClassCounts)) -> Supplier {
    Supplier { name: (!name.is_empty()).then(|| name.clone()), rows: totals(counts) }
}

fn readings(done: &Finish<'_>) -> Vec<Reading> {
    done.screened
        .readings
        .iter()
        .map(|((class, rule), &cells)| Reading { class: class.clone(), rule: rule.clone(), cells })
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
        editions: editions.len() as u64,
    }
}

/// The last day on which no register used is too old; none in a trial, or while one is missing.
fn fresh_until(done: &Finish<'_>, registers: &[RegisterUse]) -> Option<Date> {
    if done.trial.is_some() {
        return None;
    }
    let limit = done.plan.policy.max_edition_age_days;
    let last = |register: &RegisterUse| register.as_of?.plus_days(limit);
    let days: Option<Vec<Date>> = registers.iter().map(last).collect();
    days?.into_iter().min().filter(|until| *until >= done.settled.day)
}

/// The provisions that the verdicts cite, as they are in force on the day.
fn provisions(done: &Finish<'_>, talk: &Talk) -> Vec<Provision> {
    let summary = &done.screened.summary;
    let all = [
        &summary.callable_by,
        &summary.blocked_by,
        &summary.unreadable_by,
        &summary.not_screened_by,
    ];
    let mut cited: Vec<Cite> = all
        .iter()
        .flat_map(|by| by.keys())
        .filter_map(|id| Reason::from_id(id))
        .flat_map(|reason| cites(reason, done).iter().copied())
        .collect();
    cited.sort_unstable();
    cited.dedup();
    let welsh = talk.words.lang() == words::Lang::Cy;
    let told = |cite| {
        let provision = law::provision(cite)?;
        let version = provision.on(done.settled.day);
        Some(Provision {
            id: cite.id().to_owned(),
            title: if welsh { provision.title.cy } else { provision.title.en }.to_owned(),
            address: provision.address.to_owned(),
            from: version.map(|version| version.from),
            // The law's own table names the first day on which it no longer holds.
            to: version.and_then(|version| version.until?.plus_days(-1)),
            read: version.map(|version| version.read),
        })
    };
    cited.into_iter().filter_map(told).collect()
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
