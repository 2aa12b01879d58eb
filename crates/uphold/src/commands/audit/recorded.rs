//! What `audit.json` alone tells of an audit.

use std::collections::BTreeMap;

use bulk::audit::record::{AuditRecord, Counts, Coverage as Covered, Era, Figure as Found, File};
use rules::investigations::Provision;
use rules::law;
use rules::screening::Kind;
use terms::{Arg, Cite, Date};
use words::investigations::said::{CALLS_EXCLUDED, DELAYS, ROWS_EXCLUDED, UNKNOWN};
use words::investigations::{
    Assumption, Case, Complaints, Counted, Coverage, Custody, Delay, Event, Figure, Part, Period,
    Person, Regime, RegisterUse, Remainder, Report, Source, System, Unlawful, Unreadable,
    ZoneKnown,
};

use super::problems::ALARM_PER_MILLE;
use crate::commands::screen::recorded::{Odd, noted};

/// An audit as its figures tell it: without the files that were written, and the receipt.
pub(crate) fn report(record: &AuditRecord) -> Result<Report, Odd> {
    let governs = governs(record)?;
    let registers = matches!(governs, Provision::Reg21Register | Provision::Reg21B);
    let dated = record.register_editions.iter().any(|edition| edition.dates_digest.is_some());
    let period = period(record)?;
    Ok(Report {
        case: case(record)?,
        made_at: record.audited_at.clone(),
        program: record.program.clone(),
        rule_pack: record.rule_pack.clone(),
        trial: record.trial,
        period,
        unreadable: Unreadable {
            rows: record.excluded.get("unreadable-row").copied().unwrap_or(0),
            alarm_per_mille: ALARM_PER_MILLE,
        },
        sources: record.files.iter().map(source).collect::<Result<_, Odd>>()?,
        systems: systems(record)?,
        rows: record.rows,
        calls: record.calls,
        made: figure(record.made),
        connected: figure(record.connected),
        listed_28_days: registers.then(|| figure(record.listed_28_days)),
        connected_listed: registers.then(|| figure(record.connected_listed)),
        objected: figure(record.objected),
        consented: figure(record.consented),
        governing: governs.cite(),
        unlawful: unlawful(record, governs),
        any: figure(record.unlawful.get("any").copied().ok_or(Odd("unlawful.any"))?),
        excluded: counted(&record.excluded, &[&ROWS_EXCLUDED[..], &CALLS_EXCLUDED]),
        unknown: counted(&record.unknown, &[&UNKNOWN[..]]),
        by_attributed_dates: dated.then_some(record.by_attributed_dates),
        before: era(record.before_attempts_count),
        from: era(record.since_attempts_count),
        by_month: in_order(&record.by_month),
        by_hour: in_order(&record.by_hour),
        by_weekday: Vec::new(),
        by_line: parts(&record.by_line, &record.line_owners),
        by_supplier: parts(&record.by_supplier, &BTreeMap::new()),
        by_campaign: parts(&record.by_campaign, &BTreeMap::new()),
        by_agent: parts(&record.by_agent, &BTreeMap::new()),
        most_called: people(record)?,
        after_objection: delays(record),
        complaints: record.complaints.map(|told| Complaints {
            rows: told.rows,
            people: told.people,
            matched: told.matched,
            vulnerable: told.vulnerable_numbers,
        }),
        events: events(record)?,
        coverage: record.coverage.as_ref().map(|found| coverage(found, record.calls)),
        registers: held(record)?,
        law: provisions(governs, record.since_attempts_count.calls > 0),
        assumptions: assumptions(record),
        problems: Vec::new(),
        noted: record.problems.iter().map(noted).collect(),
        more_problems: 0,
        custody: record.files.iter().map(|file| custody(file, &record.audited_at)).collect(),
        outputs: Vec::new(),
        receipt: None,
    })
}

const fn figure(it: Found) -> Figure {
    Figure { low: it.low, high: it.high }
}

fn governs(record: &AuditRecord) -> Result<Provision, Odd> {
    let governing =
        [Provision::Reg19, Provision::Reg21Register, Provision::Reg21A, Provision::Reg21B];
    let found = governing.into_iter().find(|it| it.cite().id() == record.governing);
    found.ok_or(Odd("governing"))
}

fn period(record: &AuditRecord) -> Result<Option<Period>, Odd> {
    let Some(days) = &record.period else { return Ok(None) };
    let [first, last] = days.each_ref().map(|day| Date::parse(day).map_err(|_| Odd("period")));
    Ok(Some(Period { first: first?, last: last? }))
}

fn case(record: &AuditRecord) -> Result<Case, Odd> {
    let told = &record.campaign;
    Ok(Case {
        name: told.name.clone().unwrap_or_default(),
        caller: told.caller.clone().unwrap_or_default(),
        instigator: told.instigator.clone(),
        client: told.client.clone(),
        screener: told.screener.clone(),
        kind: Kind::from_id(&told.kind).ok_or(Odd("campaign.kind"))?,
        same_call: u64::from(record.same_call_seconds),
    })
}

fn source(file: &File) -> Result<Source, Odd> {
    let known = [ZoneKnown::Stated, ZoneKnown::Given, ZoneKnown::Seen];
    let zone_known = known.into_iter().find(|known| known.id() == file.zone_known);
    Ok(Source {
        file: file.file.clone(),
        format: file.format.clone(),
        rows: file.rows,
        zone: file.zone.clone(),
        zone_known: zone_known.ok_or(Odd("files.zone_known"))?,
        digest: file.sha256.clone(),
    })
}

/// All files of one mapping are one system.
fn systems(record: &AuditRecord) -> Result<Vec<System>, Odd> {
    let mut systems: Vec<System> = Vec::new();
    for file in &record.files {
        match systems.iter_mut().find(|system| system.mapping == file.mapping) {
            Some(system) => {
                system.files += 1;
                system.rows = system.rows.saturating_add(file.rows);
            }
            None => systems.push(System {
                format: file.format.clone(),
                mapping: file.mapping.clone(),
                files: 1,
                rows: file.rows,
                calls: *record
                    .calls_by_mapping
                    .get(&file.mapping)
                    .ok_or(Odd("calls_by_mapping"))?,
            }),
        }
    }
    Ok(systems)
}

fn unlawful(record: &AuditRecord, governs: Provision) -> Vec<Unlawful> {
    let told = Provision::ALL.into_iter().filter_map(|provision| {
        let broken = record.unlawful.get(provision.cite().id()).copied().unwrap_or_default();
        let calls = if provision == governs { record.governed } else { broken };
        let shown = provision == governs
            || broken.high > 0
            || (provision == Provision::Reg21Objection && governs == Provision::Reg21Register);
        shown.then(|| Unlawful { provision: provision.cite(), calls: figure(calls) })
    });
    told.collect()
}

/// In the order of the page; what it does not know comes last, and is told there.
fn counted(by: &BTreeMap<String, u64>, orders: &[&[&str]]) -> Vec<Counted> {
    let mut all: Vec<Counted> =
        by.iter().map(|(id, &count)| Counted { id: id.clone(), count }).collect();
    let order: Vec<&str> = orders.concat();
    all.sort_by_key(|it| order.iter().position(|id| *id == it.id).unwrap_or(order.len()));
    all
}

fn era(era: Era) -> Regime {
    Regime {
        calls: era.calls,
        connected: figure(era.connected),
        made: figure(era.made),
        unlawful: figure(era.unlawful),
    }
}

fn part(label: &str, owner: Option<String>, counts: &Counts) -> Part {
    Part {
        label: label.to_owned(),
        owner,
        calls: counts.calls,
        connected: figure(counts.connected),
        unlawful: figure(counts.unlawful),
    }
}

fn in_order(by: &BTreeMap<String, Counts>) -> Vec<Part> {
    by.iter().map(|(label, counts)| part(label, None, counts)).collect()
}

/// The parts, those with the most unlawful calls first.
fn parts(by: &BTreeMap<String, Counts>, owners: &BTreeMap<String, String>) -> Vec<Part> {
    if by.len() < 2 && by.contains_key("") {
        return Vec::new();
    }
    let mut sorted: Vec<_> = by.iter().collect();
    sorted.sort_by(|a, b| {
        let weight = |counts: &Counts| (counts.unlawful.low, counts.unlawful.high, counts.calls);
        weight(b.1).cmp(&weight(a.1)).then_with(|| a.0.cmp(b.0))
    });
    let told = sorted.into_iter();
    told.map(|(name, counts)| part(name, owners.get(name).cloned(), counts)).collect()
}

fn people(record: &AuditRecord) -> Result<Vec<Person>, Odd> {
    let told = record.most_called.iter().map(|person| {
        Ok(Person {
            number: person.number.clone(),
            calls: person.calls,
            connected: figure(person.connected),
            unlawful: figure(person.unlawful),
            after_objection: figure(person.after_objection),
            first: Date::parse(&person.first).map_err(|_| Odd("most_called.first"))?,
            last: Date::parse(&person.last).map_err(|_| Odd("most_called.last"))?,
        })
    });
    told.collect()
}

fn delays(record: &AuditRecord) -> Vec<Delay> {
    let told = DELAYS.iter().filter_map(|id| {
        let calls = figure(*record.after_objection.get(*id)?);
        Some(Delay { id: (*id).to_owned(), calls })
    });
    told.collect()
}

fn events(record: &AuditRecord) -> Result<Vec<Event>, Odd> {
    let told = record.events.iter().map(|event| {
        Ok(Event {
            label: event.event.clone(),
            day: Date::parse(&event.on).map_err(|_| Odd("events.on"))?,
            calls: event.calls,
            unlawful: figure(event.unlawful),
        })
    });
    told.collect()
}

fn coverage(found: &Covered, calls: u64) -> Coverage {
    let classes = found.classes.iter().map(|(id, &count)| Counted { id: id.clone(), count });
    let mut remainder = BTreeMap::<(String, String), (u64, Figure)>::new();
    for it in &found.remainder {
        let of = (it.supplier.clone(), it.month.clone());
        let (calls, unlawful) = remainder.entry(of).or_default();
        *calls = calls.saturating_add(it.calls);
        *unlawful = unlawful.plus(figure(it.unlawful));
    }
    let remainder = remainder.into_iter().map(|((supplier, month), (calls, unlawful))| Remainder {
        supplier,
        month,
        calls,
        unlawful,
    });
    Coverage {
        receipts: found.receipts.len() as u64,
        calls,
        classes: classes.collect(),
        remainder: remainder.collect(),
    }
}

fn held(record: &AuditRecord) -> Result<Vec<RegisterUse>, Odd> {
    let told = ["tps", "ctps"].map(|source| {
        let own = record.register_editions.iter().filter(|edition| edition.source == source);
        let days = own.map(|edition| Date::parse(&edition.as_of));
        let days: Vec<Date> =
            days.collect::<Result<_, _>>().map_err(|_| Odd("register_editions.as_of"))?;
        let gaps = days.iter().zip(days.iter().skip(1)).map(|(a, b)| b.days_since(*a));
        Ok(RegisterUse {
            source: source.to_owned(),
            editions: days.len() as u64,
            first: days.first().copied(),
            last: days.last().copied(),
            gap: gaps.max(),
        })
    });
    told.into_iter().collect()
}

/// The provisions that were applied; `attempts` says that some calls were made since attempts count.
fn provisions(governs: Provision, attempts: bool) -> Vec<Cite> {
    let own: &[Cite] = match governs {
        Provision::Reg21Register | Provision::Reg21Objection | Provision::Reg21Identity => {
            &[law::PECR_21_1_A, law::PECR_21_1_B, law::PECR_21_3, law::PECR_21_4, law::PECR_21_5]
        }
        Provision::Reg19 => &[law::PECR_19],
        Provision::Reg21A => &[law::PECR_21A, law::PECR_21_6],
        Provision::Reg21B => &[law::PECR_21B, law::PECR_21_6],
    };
    let all: &[Cite] = match attempts {
        true => &[law::PECR_2_1, law::PECR_2_1A, law::DUAA_110],
        false => &[law::PECR_2_1],
    };
    let beside = [law::PECR_21_A1, law::PECR_21_2, law::PECR_26, law::REG_1182_71_3];
    all.iter().chain(own).copied().chain(beside).collect()
}

/// What was assumed; what its sentences name stands elsewhere in the file, in the same order.
fn assumptions(record: &AuditRecord) -> Vec<Assumption> {
    let given = record.files.iter().filter(|file| file.zone_known == ZoneKnown::Given.id());
    let mut zones: Vec<&File> = Vec::new();
    for file in given {
        if !zones.iter().any(|told| told.mapping == file.mapping && told.zone == file.zone) {
            zones.push(file);
        }
    }
    let mut zones = zones.into_iter();
    let held = |source: &str| record.register_editions.iter().any(|it| it.source == source);
    let mut lacking = ["tps", "ctps"].into_iter().filter(|source| !held(source));
    let mut args = |id: &str| -> Vec<(&'static str, Arg)> {
        match id {
            "zone-given" => zones.next().map_or_else(Vec::new, |file| {
                let (format, zone) = (file.format.as_str(), file.zone.as_str());
                vec![("file", format.into()), ("zone", zone.into())]
            }),
            "register-not-held" => {
                lacking.next().map_or_else(Vec::new, |source| vec![("source", source.into())])
            }
            "same-call" => vec![("seconds", u64::from(record.same_call_seconds).into())],
            _ => Vec::new(),
        }
    };
    record.assumptions.iter().map(|id| Assumption { args: args(id), id: id.clone() }).collect()
}

fn custody(file: &File, at: &str) -> Custody {
    Custody {
        file: file.file.clone(),
        who: file.taken_in_by.clone(),
        when: Some(at.to_owned()),
        from: Some(file.from.clone()),
        digest: file.sha256.clone(),
    }
}
