//! The result as `audit.json` has it.

use std::collections::BTreeMap;

use anyhow::Context;
use bulk::audit::record::{self, AuditRecord, Complaints, Edition, Event, File, Parties, Person};
use bulk::audit::{Audited, Counts, Names, Plan, Table};
use register::Register;
use rules::investigations::{Ground, Provision};
use rules::screening::Regime;
use terms::Problem;
use words::investigations::said::DELAYS;

use super::finish::Finish;
use crate::failure::Failure;
use crate::talk::Talk;
use crate::{clock, program};

/// The provision that governs the kind of call, by the law of the last call.
pub(crate) fn governing(done: &Finish<'_>) -> Provision {
    let day = period(done.audited.tally.period, done.plan).map(|(_, last)| last);
    match day.and_then(|day| done.settled.kind.regime(day)) {
        Some(Regime::Reg19) => Provision::Reg19,
        Some(Regime::Reg21A) => Provision::Reg21A,
        Some(Regime::Reg21B) => Provision::Reg21B,
        Some(Regime::Reg21) | None => Provision::Reg21Register,
    }
}

/// The days in London of the first and the last call.
pub(crate) fn period(
    seconds: Option<(i64, i64)>,
    plan: &Plan,
) -> Option<(terms::Date, terms::Date)> {
    let (first, last) = seconds?;
    Some((plan.london.day(first)?, plan.london.day(last)?))
}

/// Rows and calls that are not unlawful under the governing provision, in the order of the waterfall.
pub(crate) fn excluded(audited: &Audited) -> Vec<(&'static str, u64)> {
    let rows = audited.tally.excluded.iter().map(|(class, &count)| (class.id(), count));
    let lawful = |ground: &Ground| !matches!(ground, Ground::Unlawful | Ground::Open(_));
    let grounds = audited.tally.grounds.iter().filter(|(ground, _)| lawful(ground));
    rows.chain(grounds.map(|(ground, &count)| (ground.id(), count))).collect()
}

/// Why it cannot be known.
pub(crate) fn unknown(audited: &Audited) -> Vec<(&'static str, u64)> {
    let open = audited.tally.grounds.iter().filter(|(it, _)| matches!(it, Ground::Open(_)));
    open.map(|(ground, &count)| (ground.id(), count)).collect()
}

/// The result.
pub(crate) fn record(
    done: &Finish<'_>,
    problems: &[Problem],
    assumptions: Vec<String>,
    talk: &Talk,
) -> Result<AuditRecord, Failure> {
    let (tally, names, plan) = (&done.audited.tally, &done.audited.names, done.plan);
    let owned = |pairs: Vec<(&str, u64)>| -> BTreeMap<String, u64> {
        pairs.into_iter().map(|(id, count)| (id.to_owned(), count)).collect()
    };
    let [before, since] = tally.eras;
    let delays = DELAYS.iter().zip(tally.delays);
    Ok(AuditRecord {
        format: record::FORMAT.to_owned(),
        version: record::VERSION,
        trial: done.settled.trial,
        audited_at: clock::now()?.to_string(),
        campaign: parties(done),
        period: period(tally.period, plan).map(|(a, b)| [a.to_string(), b.to_string()]),
        rows: tally.rows,
        calls: tally.all.calls,
        numbers: tally.numbers,
        made: tally.made.into(),
        connected: tally.all.connected.into(),
        listed_28_days: tally.all.listed.into(),
        connected_listed: tally.connected_listed.into(),
        objected: tally.objected.into(),
        consented: tally.consented.into(),
        unknown: owned(unknown(&done.audited)),
        by_attributed_dates: tally.by_attributed_dates,
        governing: governing(done).cite().id().to_owned(),
        governed: tally.governed().into(),
        unlawful: unlawful(done),
        excluded: owned(excluded(&done.audited)),
        before_attempts_count: before.into(),
        since_attempts_count: since.into(),
        by_month: months(&tally.months()),
        by_hour: (0..)
            .zip(tally.hours)
            .map(|(h, it): (u8, _)| (format!("{h:02}"), it.into()))
            .collect(),
        by_line: named(&tally.lines, names),
        line_owners: owners(done),
        by_supplier: named(&tally.suppliers, names),
        by_campaign: named(&tally.campaigns, names),
        by_agent: named(&tally.agents, names),
        most_called: people(&done.audited),
        after_objection: delays.map(|(id, it)| ((*id).to_owned(), it.into())).collect(),
        complaints: complaints(done),
        events: events(done),
        coverage: coverage(done),
        register_editions: editions(plan),
        statements: done.settled.said,
        files: files(done)?,
        mappings: mappings(plan)?,
        calls_by_mapping: calls_by_mapping(done),
        same_call_seconds: plan.same_call,
        assumptions,
        problems: talk.records(problems),
        rule_pack: rules::investigations::RULE_PACK.to_owned(),
        program: program::NAME.to_owned(),
    })
}

fn parties(done: &Finish<'_>) -> Parties {
    let record = &done.settled.record;
    Parties {
        name: record.name.clone(),
        caller: Some(done.settled.caller.clone()),
        instigator: record.instigator.clone(),
        client: record.client.clone(),
        screener: record.screener.clone(),
        kind: done.settled.kind.id().to_owned(),
    }
}

fn unlawful(done: &Finish<'_>) -> BTreeMap<String, record::Figure> {
    let tally = &done.audited.tally;
    let governs = governing(done);
    let broken = Provision::ALL.into_iter().zip(tally.broken);
    let told = broken.filter(|(provision, figure)| {
        figure.high > 0 || *provision == governs || *provision == Provision::Reg21Objection
    });
    let told = told.map(|(provision, figure)| (provision.cite().id().to_owned(), figure.into()));
    told.chain([("any".to_owned(), tally.all.unlawful.into())]).collect()
}

fn months(months: &BTreeMap<(i16, i8), Counts>) -> BTreeMap<String, record::Counts> {
    let told = months.iter().map(|((y, m), counts)| (format!("{y:04}-{m:02}"), (*counts).into()));
    told.collect()
}

/// Counts under their names.
fn named(by: &Table<u32>, names: &Names) -> BTreeMap<String, record::Counts> {
    bulk::audit::named(by, names).into_iter().map(|(name, counts)| (name, counts.into())).collect()
}

/// Whose line each was, where that was told.
fn owners(done: &Finish<'_>) -> BTreeMap<String, String> {
    let Some((first, last)) = period(done.audited.tally.period, done.plan) else {
        return BTreeMap::new();
    };
    let mut owners = BTreeMap::<String, String>::new();
    for name in bulk::audit::named(&done.audited.tally.lines, &done.audited.names).into_keys() {
        let reading = numbers::read(name.as_bytes(), &done.plan.numbers);
        let Some(number) = reading.numbers.first() else { continue };
        let held = done.settled.lines.iter().filter(|line| line.number == *number);
        let held = held.filter(|line| line.is_held_within(first, last));
        let mut who: Vec<&str> = held.map(|line| line.owner.as_str()).collect();
        who.dedup();
        if !who.is_empty() {
            owners.insert(name, who.join(", "));
        }
    }
    owners
}

fn people(audited: &Audited) -> Vec<Person> {
    let person = |it: &bulk::audit::Person| Person {
        number: it.number.to_string(),
        calls: it.calls,
        connected: it.connected.into(),
        unlawful: it.unlawful.into(),
        after_objection: it.objected.into(),
        first: it.days.0.to_string(),
        last: it.days.1.to_string(),
    };
    audited.tally.people.iter().map(person).collect()
}

pub(crate) fn complaints(done: &Finish<'_>) -> Option<Complaints> {
    let given = done.settled.complaints.as_ref()?;
    let by_number = &done.plan.complaints;
    let vulnerable = |said: &&Vec<(i64, bool)>| said.iter().any(|(_, vulnerable)| *vulnerable);
    Some(Complaints {
        rows: given.len() as u64,
        people: by_number.len() as u64,
        matched: done.audited.tally.complaints,
        vulnerable: given.iter().filter(|it| it.vulnerable == Some(true)).count() as u64,
        vulnerable_numbers: by_number.values().filter(vulnerable).count() as u64,
    })
}

fn events(done: &Finish<'_>) -> Vec<Event> {
    let after = done.settled.events.iter().zip(&done.audited.tally.after);
    let told = after.map(|(event, &(calls, unlawful))| Event {
        on: event.on.day.to_string(),
        event: event.what.clone(),
        calls,
        unlawful: unlawful.into(),
    });
    told.collect()
}

fn coverage(done: &Finish<'_>) -> Option<record::Coverage> {
    let lines = done.settled.receipts.as_ref()?;
    let tally = &done.audited.tally;
    let uncovered = tally.uncovered.iter().map(|(&(supplier, month, class), found)| {
        let &(calls, unlawful) = found;
        record::Uncovered {
            supplier: done.audited.names.name(supplier),
            month: month.to_string(),
            class: class.id().to_owned(),
            calls,
            unlawful: unlawful.into(),
        }
    });
    let mut remainder: Vec<_> = uncovered.collect();
    remainder
        .sort_by(|a, b| (&a.supplier, &a.month, &a.class).cmp(&(&b.supplier, &b.month, &b.class)));
    Some(record::Coverage {
        receipts: lines.iter().map(super::receipts::Line::record).collect(),
        classes: tally.covered.iter().map(|(it, &count)| (it.id().to_owned(), count)).collect(),
        remainder,
    })
}

fn editions(plan: &Plan) -> Vec<Edition> {
    let held = plan.tps.iter().chain(&plan.ctps);
    let of = |register: &Register<bulk::screen::Bytes>| {
        let source = register.source().id().to_owned();
        let facts = |edition: &register::Edition| Edition {
            source: source.clone(),
            as_of: edition.as_of.to_string(),
            kind: edition.kind.id().to_owned(),
            scope: edition.scope.to_string(),
            count: edition.count,
            digest: edition.digest.to_string(),
            dates_digest: edition.dates_digest.map(|digest| digest.to_string()),
        };
        register.editions().iter().map(facts).collect::<Vec<_>>()
    };
    held.flat_map(of).collect()
}

fn files(done: &Finish<'_>) -> Result<Vec<File>, Failure> {
    let facts = done.audited.files.iter().zip(done.zones);
    let all = done.plan.files.iter().zip(facts);
    let told = all.map(|(file, (facts, zone))| {
        let mapping = done.plan.systems.get(file.system).map(|system| &system.mapping);
        let excluded = facts.excluded.iter();
        Ok(File {
            file: file.name.clone(),
            from: crate::commands::screen::absolute(&file.path)?.display().to_string(),
            taken_in_by: done.args.custodian.clone(),
            sha256: file.digest.to_string(),
            bytes: file.bytes,
            format: mapping.map(|it| it.name.clone()).unwrap_or_default(),
            mapping: mapping.map(|it| it.digest().to_string()).unwrap_or_default(),
            zone: file.zone.name().to_owned(),
            zone_known: zone.id().to_owned(),
            rows: facts.rows,
            excluded: excluded.map(|(it, &count)| (it.id().to_owned(), count)).collect(),
        })
    });
    told.collect()
}

fn calls_by_mapping(done: &Finish<'_>) -> BTreeMap<String, u64> {
    let mut told = BTreeMap::<String, u64>::new();
    for (index, system) in done.plan.systems.iter().enumerate() {
        let calls = done.audited.tally.systems.get(&index).copied().unwrap_or(0);
        *told.entry(system.mapping.digest().to_string()).or_default() += calls;
    }
    told
}

fn mappings(plan: &Plan) -> Result<BTreeMap<String, String>, Failure> {
    let mut told = BTreeMap::new();
    for system in &plan.systems {
        let text = system.mapping.to_toml().context("a mapping cannot be written")?;
        told.insert(system.mapping.digest().to_string(), text);
    }
    Ok(told)
}
