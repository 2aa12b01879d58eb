//! What `summary.json` alone tells of a screening.

use std::collections::BTreeMap;

use bulk::output::VERDICTS;
use bulk::summary::{ClassCounts, EditionFacts, ProblemRecord, SummaryRecord};
use rules::law;
use rules::screening::{Kind, Reason};
use terms::{Cite, Date, Place};
use words::screening::{
    Campaign, Column, Duplicates, Input, Output, OutputKind, Provision, Reading, ReasonRows,
    Recorded, RegisterScope, RegisterUse, Report, Supplier, Totals, Trial,
};
use words::{Lang, Noted};

/// The field in which something stands that no screening has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Odd(pub(crate) &'static str);

/// A screening as its figures tell it: without the files that were written.
pub(crate) fn report(record: &SummaryRecord, lang: Lang) -> Result<Report, Odd> {
    let facts = &record.campaign;
    let kind = Kind::from_id(&facts.kind).ok_or(Odd("campaign.kind"))?;
    let day = Date::parse(&facts.on).map_err(|_| Odd("campaign.on"))?;
    let caller = facts.caller.clone().unwrap_or_default();
    let on = Day { kind, day };
    let registers = registers(record)?;
    Ok(Report {
        campaign: Campaign {
            name: facts.name.clone().unwrap_or_default(),
            instigator: facts.instigator.clone().filter(|instigator| *instigator != caller),
            caller,
            client: facts.client.clone(),
            screener: facts.screener.clone(),
            kind,
            day,
            grace: facts.grace,
        },
        made_at: record.screened_at.clone(),
        program: record.program.clone(),
        rule_pack: record.rule_pack.clone(),
        trial: trial(record)?,
        input: Input {
            file: record.list.file.clone(),
            sheet: record.list.sheet.clone(),
            format: record.list.recognised.clone(),
            header: record.list.header,
            bytes: record.list.bytes,
        },
        totals: Totals {
            rows: record.rows,
            callable: record.callable,
            blocked: record.blocked,
            unreadable: record.unreadable,
            not_screened: record.not_screened,
        },
        callable: on.reasons(&record.callable_by),
        blocked: on.reasons(&record.blocked_by),
        unreadable: on.reasons(&record.unreadable_by),
        not_screened: on.reasons(&record.not_screened_by),
        columns: columns(record)?,
        suppliers: record.by_supplier.iter().map(supplier).collect(),
        readings: readings(record)?,
        fresh_until: fresh_until(record, &registers),
        registers,
        duplicates: record.duplicates.map(|found| Duplicates {
            numbers: found.numbers,
            rows: found.repeated_numbers,
            people: found.repeated_people,
        }),
        problems: Vec::new(),
        noted: record.problems.iter().map(noted).collect(),
        more_problems: record.more_problems,
        law: on.provisions(record, lang),
        outputs: outputs(record),
        receipt: record
            .receipt
            .as_ref()
            .map(|facts| Recorded { log: facts.log.clone(), index: facts.index }),
    })
}

/// The file to call from, where it is none of the lists.
fn outputs(record: &SummaryRecord) -> Vec<Output> {
    let (kind, rows) = (OutputKind::Verdicts, Some(record.rows));
    let verdicts = Output { path: VERDICTS.to_owned(), kind, rows };
    if record.only_verdicts() { vec![verdicts] } else { Vec::new() }
}

fn trial(record: &SummaryRecord) -> Result<Option<Trial>, Odd> {
    let told = record.against.as_ref();
    let told = told.map(|it| Trial { file: it.file.clone(), source: it.source.clone() });
    if told.is_some() == record.trial { Ok(told) } else { Err(Odd("against")) }
}

/// A problem as it was told when the file was written.
pub(crate) fn noted(record: &ProblemRecord) -> Noted {
    let (file, column) = (record.file.clone(), record.column.clone());
    Noted {
        code: record.code.clone(),
        severity: record.severity.clone(),
        actor: record.actor.clone(),
        place: Place { file, row: record.row, column, span: None },
        message: record.message.clone(),
        hint: record.hint.clone(),
    }
}

/// By the law of which day, for which kind of call.
struct Day {
    kind: Kind,
    day: Date,
}

impl Day {
    fn reasons(&self, by: &BTreeMap<String, u64>) -> Vec<ReasonRows> {
        let cites = |id: &str| {
            let cites = Reason::from_id(id).map_or(&[][..], |reason| self.cites(reason));
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
    fn cites(&self, reason: Reason) -> &'static [Cite] {
        let regime = self.kind.regime(self.day);
        regime.map_or(reason.cites(), |regime| reason.cites_under(regime))
    }

    /// The provisions that the verdicts cite, as they are in force on the day.
    fn provisions(&self, record: &SummaryRecord, lang: Lang) -> Vec<Provision> {
        let all = [
            &record.callable_by,
            &record.blocked_by,
            &record.unreadable_by,
            &record.not_screened_by,
        ];
        let mut cited: Vec<Cite> = all
            .iter()
            .flat_map(|by| by.keys())
            .filter_map(|id| Reason::from_id(id))
            .flat_map(|reason| self.cites(reason).iter().copied())
            .collect();
        cited.sort_unstable();
        cited.dedup();
        let told = |cite| {
            let provision = law::provision(cite)?;
            let version = provision.on(self.day);
            Some(Provision {
                id: cite.id().to_owned(),
                title: match lang {
                    Lang::En => provision.title.en,
                    Lang::Cy => provision.title.cy,
                }
                .to_owned(),
                address: provision.address.to_owned(),
                from: version.map(|version| version.from),
                // The law's own table names the first day on which it no longer holds.
                to: version.and_then(|version| version.until?.plus_days(-1)),
                read: version.map(|version| version.read),
            })
        };
        cited.into_iter().filter_map(told).collect()
    }
}

fn totals(counts: &ClassCounts) -> Totals {
    let ClassCounts { callable, blocked, unreadable, not_screened } = *counts;
    let all = [callable, blocked, unreadable, not_screened];
    // A sum beyond all counts is refused when the figures are checked.
    let rows = all.into_iter().fold(0, u64::saturating_add);
    Totals { rows, callable, blocked, unreadable, not_screened }
}

fn columns(record: &SummaryRecord) -> Result<Vec<Column>, Odd> {
    let column = |name: &String| {
        let cells = totals(record.by_column.get(name)?);
        let empty = record.rows.checked_sub(cells.rows).ok_or(Odd("by_column"));
        Some(empty.map(|empty| Column { name: name.clone(), cells, empty }))
    };
    record.list.phone_columns.iter().filter_map(column).collect()
}

fn supplier((name, counts): (&String, &ClassCounts)) -> Supplier {
    Supplier { name: (!name.is_empty()).then(|| name.clone()), rows: totals(counts) }
}

/// Cells by class and rule; what a class has beyond its rules stands under the class alone.
fn readings(record: &SummaryRecord) -> Result<Vec<Reading>, Odd> {
    let none = BTreeMap::new();
    let mut readings = Vec::new();
    if record.reading_by.keys().any(|class| !record.reading.contains_key(class)) {
        return Err(Odd("reading_by"));
    }
    for (class, &cells) in record.reading.iter().filter(|(class, _)| *class != "empty") {
        let by = record.reading_by.get(class).unwrap_or(&none);
        let ruled = by.values().fold(0, |sum: u64, &cells| sum.saturating_add(cells));
        let rest = cells.checked_sub(ruled).ok_or(Odd("reading_by"))?;
        let reading = |rule, cells| Reading { class: class.clone(), rule, cells };
        readings.extend((rest > 0).then(|| reading(None, rest)));
        readings.extend(by.iter().map(|(rule, &cells)| reading(Some(rule.clone()), cells)));
    }
    Ok(readings)
}

/// TPS and CTPS, then the others by their names.
fn registers(record: &SummaryRecord) -> Result<Vec<RegisterUse>, Odd> {
    let held = &record.editions_held;
    if record.register_editions.iter().any(|edition| !held.contains_key(&edition.source)) {
        return Err(Odd("editions_held"));
    }
    let mut held: Vec<_> = held.iter().collect();
    held.sort_by_key(|(source, _)| match source.as_str() {
        "tps" => 0,
        "ctps" => 1,
        _ => 2,
    });
    let told = held.into_iter().map(|(source, &editions)| {
        // The first of a register is the edition in force; look-ups follow it.
        match record.register_editions.iter().find(|edition| edition.source == *source) {
            Some(edition) => register_use(edition, editions, record.campaign.max_edition_age),
            None => Ok(missing(source, editions)),
        }
    });
    told.collect()
}

fn missing(source: &str, editions: u64) -> RegisterUse {
    RegisterUse {
        source: source.to_owned(),
        as_of: None,
        age: None,
        too_old: false,
        scope: RegisterScope::Whole,
        numbers: 0,
        digest: String::new(),
        editions,
    }
}

fn register_use(edition: &EditionFacts, editions: u64, oldest: i32) -> Result<RegisterUse, Odd> {
    let as_of = Date::parse(&edition.as_of).map_err(|_| Odd("register_editions.as_of"))?;
    let codes = |codes: &str| codes.split(',').map(str::to_owned).collect();
    Ok(RegisterUse {
        as_of: Some(as_of),
        age: Some(edition.age_days),
        too_old: edition.age_days > oldest,
        scope: match edition.scope.as_str() {
            "whole" => RegisterScope::Whole,
            "asked" => RegisterScope::Asked,
            others => RegisterScope::Codes(codes(others)),
        },
        numbers: edition.count,
        digest: edition.digest.clone(),
        ..missing(&edition.source, editions)
    })
}

/// The last day on which no register used is too old; none in a trial, or while one is missing.
fn fresh_until(record: &SummaryRecord, registers: &[RegisterUse]) -> Option<Date> {
    if record.trial {
        return None;
    }
    let day = Date::parse(&record.campaign.on).ok()?;
    let last = |used: &RegisterUse| used.as_of?.plus_days(record.campaign.max_edition_age);
    let days: Option<Vec<Date>> = registers.iter().map(last).collect();
    days?.into_iter().min().filter(|until| *until >= day)
}
