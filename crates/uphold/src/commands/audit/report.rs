//! The result as page and terminal tell it.

use std::collections::{BTreeMap, BTreeSet};

use bulk::audit::record::AuditRecord;
use bulk::audit::write::Written;
use bulk::audit::{Counts, Era, Figure as Found, Table};
use bulk::calls::row::Excluded;
use bulk::output::Folder;
use register::Register;
use rules::investigations::Provision;
use rules::law;
use rules::screening::Kind;
use terms::{Arg, Cite, Problem};
use words::investigations::said::DELAYS;
use words::investigations::{
    Assumption, Case, Complaints, Counted, Coverage, Custody, Delay, Event, Figure, Output,
    OutputKind, Part, Period, Person, Regime, RegisterUse, Remainder, Report, Source, System,
    Unlawful, Unreadable, ZoneKnown,
};

use super::finish::{Finish, Recorded};
use super::problems::ALARM_PER_MILLE;
use super::record::{excluded, governing, period, unknown};
use crate::program;

const fn figure(it: Found) -> Figure {
    Figure { low: it.low, high: it.high }
}

/// Everything that is told about an audit.
pub(crate) fn report(
    done: &Finish<'_>,
    result: &AuditRecord,
    problems: &[Problem],
    assumptions: Vec<Assumption>,
    folder: &Folder,
    written: Written,
    recorded: Option<Recorded>,
) -> Report {
    let tally = &done.audited.tally;
    let counted = |pairs: Vec<(&str, u64)>| {
        let told = pairs.into_iter().map(|(id, count)| Counted { id: id.to_owned(), count });
        told.collect()
    };
    let governs = governing(done);
    let registers = matches!(governs, Provision::Reg21Register | Provision::Reg21B);
    let attributed = [&done.plan.tps, &done.plan.ctps].into_iter().flatten();
    let dated = attributed.flat_map(Register::editions).any(|it| it.dates_digest.is_some());
    let [before, from] = tally.eras;
    Report {
        case: case(done),
        made_at: result.audited_at.clone(),
        program: program::NAME.to_owned(),
        rule_pack: rules::investigations::RULE_PACK.to_owned(),
        trial: done.settled.trial,
        period: period(tally.period, done.plan).map(|(first, last)| Period { first, last }),
        unreadable: Unreadable {
            rows: tally.excluded.get(&Excluded::Unreadable).copied().unwrap_or(0),
            alarm_per_mille: ALARM_PER_MILLE,
        },
        sources: sources(done),
        systems: systems(done),
        rows: tally.rows,
        calls: tally.all.calls,
        made: figure(tally.made),
        connected: figure(tally.all.connected),
        listed_28_days: registers.then(|| figure(tally.all.listed)),
        connected_listed: registers.then(|| figure(tally.connected_listed)),
        objected: figure(tally.objected),
        consented: figure(tally.consented),
        governing: governs.cite(),
        unlawful: unlawful(done, governs),
        any: figure(tally.all.unlawful),
        excluded: counted(excluded(&done.audited)),
        unknown: counted(unknown(&done.audited)),
        by_attributed_dates: dated.then_some(tally.by_attributed_dates),
        before: era(before),
        from: era(from),
        by_month: months(done),
        by_hour: hours(done),
        by_weekday: Vec::new(),
        by_line: parts(done, &tally.lines, &result.line_owners),
        by_supplier: parts(done, &tally.suppliers, &BTreeMap::new()),
        by_campaign: parts(done, &tally.campaigns, &BTreeMap::new()),
        by_agent: parts(done, &tally.agents, &BTreeMap::new()),
        most_called: people(done),
        after_objection: delays(done),
        complaints: complaints(done),
        events: events(done),
        coverage: result.coverage.as_ref().map(|it| coverage(done, it)),
        registers: held(done),
        law: provisions(governs, tally.eras.last().is_some_and(|era| era.calls > 0)),
        assumptions,
        problems: problems.to_vec(),
        more_problems: 0,
        custody: custody(done, &result.audited_at),
        outputs: outputs(folder, written, recorded.is_some()),
        receipt: recorded.map(|it| words::screening::Recorded { log: it.log, index: it.index }),
    }
}

fn case(done: &Finish<'_>) -> Case {
    let record = &done.settled.record;
    Case {
        name: record.name.clone().unwrap_or_default(),
        caller: done.settled.caller.clone(),
        instigator: record.instigator.clone(),
        client: record.client.clone(),
        screener: record.screener.clone(),
        kind: done.settled.kind,
        same_call: u64::from(done.plan.same_call),
    }
}

/// What was assumed, because nothing that was given shows it.
pub(crate) fn assumptions(done: &Finish<'_>) -> Vec<Assumption> {
    let (settled, plan, tally) = (done.settled, done.plan, &done.audited.tally);
    let mut all: Vec<Assumption> = Vec::new();
    let mut note = |id: &str, args: Vec<(&'static str, Arg)>| {
        all.push(Assumption { id: id.to_owned(), args });
    };
    if settled.kind_assumed {
        note("kind-live", Vec::new());
    }
    let given = plan.files.iter().zip(done.zones).filter(|(_, it)| **it == ZoneKnown::Given);
    let given: BTreeSet<(usize, &str)> =
        given.map(|(file, _)| (file.system, file.zone.name())).collect();
    for (system, zone) in given {
        let args = vec![("file", mapping_name(done, system).into()), ("zone", zone.into())];
        note("zone-given", args);
    }
    note("caller-all", Vec::new());
    for (source, register) in [("tps", &plan.tps), ("ctps", &plan.ctps)] {
        if register.is_none() && settled.kind != Kind::Automated {
            note("register-not-held", vec![("source", source.into())]);
        }
    }
    if plan.systems.len() > 1 {
        note("same-call", vec![("seconds", u64::from(plan.same_call).into())]);
    }
    if tally.broken.get(Provision::Reg21Identity as usize).is_none_or(|it| it.high == 0) {
        note("line-identity-unknown", Vec::new());
    }
    if plan.systems.iter().any(|system| system.mapping.marked.is_some()) {
        note("marks-are-objections", Vec::new());
    }
    if settled.record.consents.is_none() {
        note("no-consents", Vec::new());
    }
    if settled.objections == 0 {
        note("no-objections", Vec::new());
    }
    let by_seconds = |it: &&bulk::audit::System| {
        let rule = &it.mapping.connected;
        rule.talked.is_some() && rule.column.is_none()
    };
    if plan.systems.iter().any(|it| by_seconds(&it)) {
        note("connected-by-seconds", Vec::new());
    }
    if plan.systems.iter().any(|it| it.mapping.name == "vicidial") {
        note("machines-answered", Vec::new());
    }
    if settled.kind == Kind::Pensions {
        note("individuals-unknown", Vec::new());
        if !plan.authorised {
            note("not-authorised", Vec::new());
        }
    }
    all
}

fn sources(done: &Finish<'_>) -> Vec<Source> {
    let facts = done.audited.files.iter().zip(done.zones);
    let all = done.plan.files.iter().zip(facts);
    let told = all.map(|(file, (facts, zone))| Source {
        file: file.name.clone(),
        format: mapping_name(done, file.system),
        rows: facts.rows,
        zone: file.zone.name().to_owned(),
        zone_known: *zone,
        digest: file.digest.to_string(),
    });
    told.collect()
}

fn mapping_name(done: &Finish<'_>, system: usize) -> String {
    done.plan.systems.get(system).map(|it| it.mapping.name.clone()).unwrap_or_default()
}

fn systems(done: &Finish<'_>) -> Vec<System> {
    let all = done.plan.systems.iter().enumerate();
    let told = all.map(|(index, system)| {
        let files = done.plan.files.iter().zip(&done.audited.files);
        let own: Vec<_> = files.filter(|(file, _)| file.system == index).collect();
        System {
            format: system.mapping.name.clone(),
            mapping: system.mapping.digest().to_string(),
            files: own.len() as u64,
            rows: own.iter().map(|(_, facts)| facts.rows).sum(),
            calls: done.audited.tally.systems.get(&index).copied().unwrap_or(0),
        }
    });
    told.collect()
}

fn unlawful(done: &Finish<'_>, governs: Provision) -> Vec<Unlawful> {
    let tally = &done.audited.tally;
    let told = Provision::ALL.into_iter().zip(tally.broken).filter_map(|(provision, broken)| {
        let calls = if provision == governs { tally.governed() } else { broken };
        let shown = provision == governs
            || broken.high > 0
            || (provision == Provision::Reg21Objection && governs == Provision::Reg21Register);
        shown.then(|| Unlawful { provision: provision.cite(), calls: figure(calls) })
    });
    told.collect()
}

fn era(era: Era) -> Regime {
    Regime {
        calls: era.calls,
        connected: figure(era.connected),
        made: figure(era.made),
        unlawful: figure(era.unlawful),
    }
}

fn part(label: String, owner: Option<String>, counts: &Counts) -> Part {
    Part {
        label,
        owner,
        calls: counts.calls,
        connected: figure(counts.connected),
        unlawful: figure(counts.unlawful),
    }
}

fn months(done: &Finish<'_>) -> Vec<Part> {
    let months = done.audited.tally.months();
    months.iter().map(|((y, m), counts)| part(format!("{y:04}-{m:02}"), None, counts)).collect()
}

fn hours(done: &Finish<'_>) -> Vec<Part> {
    let hours = (0_u8..).zip(&done.audited.tally.hours);
    hours.map(|(hour, counts)| part(format!("{hour:02}"), None, counts)).collect()
}

/// The parts, those with the most unlawful calls first.
fn parts(done: &Finish<'_>, by: &Table<u32>, owners: &BTreeMap<String, String>) -> Vec<Part> {
    let names = &done.audited.names;
    let named = bulk::audit::named(by, names);
    if named.len() < 2 && named.contains_key("") {
        return Vec::new();
    }
    let mut sorted: Vec<_> = named.into_iter().collect();
    sorted.sort_by(|a, b| {
        let weight = |counts: &Counts| (counts.unlawful.low, counts.unlawful.high, counts.calls);
        weight(&b.1).cmp(&weight(&a.1)).then_with(|| a.0.cmp(&b.0))
    });
    let told = sorted.into_iter();
    told.map(|(name, counts)| part(name.clone(), owners.get(&name).cloned(), &counts)).collect()
}

fn people(done: &Finish<'_>) -> Vec<Person> {
    let told = done.audited.tally.people.iter().take(10).map(|person| Person {
        number: person.number.to_string(),
        calls: person.calls,
        connected: figure(person.connected),
        unlawful: figure(person.unlawful),
        after_objection: figure(person.objected),
        first: person.days.0,
        last: person.days.1,
    });
    told.collect()
}

fn delays(done: &Finish<'_>) -> Vec<Delay> {
    let told = DELAYS.iter().zip(done.audited.tally.delays);
    told.map(|(id, calls)| Delay { id: (*id).to_owned(), calls: figure(calls) }).collect()
}

fn complaints(done: &Finish<'_>) -> Option<Complaints> {
    let told = super::record::complaints(done)?;
    let vulnerable = |said: &&Vec<(i64, bool)>| said.iter().any(|(_, vulnerable)| *vulnerable);
    let people = done.plan.complaints.values();
    Some(Complaints {
        rows: told.rows,
        people: told.people,
        matched: told.matched,
        vulnerable: people.filter(vulnerable).count() as u64,
    })
}

fn events(done: &Finish<'_>) -> Vec<Event> {
    let after = done.settled.events.iter().zip(&done.audited.tally.after);
    let told = after.map(|(event, &(calls, unlawful))| Event {
        label: event.what.clone(),
        day: event.on.day,
        calls,
        unlawful: figure(unlawful),
    });
    told.collect()
}

fn coverage(done: &Finish<'_>, found: &bulk::audit::record::Coverage) -> Coverage {
    let figure = |it: bulk::audit::record::Figure| Figure { low: it.low, high: it.high };
    let classes = found.classes.iter().map(|(id, &count)| Counted { id: id.clone(), count });
    let mut remainder = BTreeMap::<(String, String), (u64, Figure)>::new();
    for it in &found.remainder {
        let of = (it.supplier.clone(), it.month.clone());
        let (calls, unlawful) = remainder.entry(of).or_default();
        *calls += it.calls;
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
        calls: done.audited.tally.all.calls,
        classes: classes.collect(),
        remainder: remainder.collect(),
    }
}

fn held(done: &Finish<'_>) -> Vec<RegisterUse> {
    let told = [("tps", &done.plan.tps), ("ctps", &done.plan.ctps)].map(|(source, register)| {
        let editions = register.as_ref().map_or(&[][..], Register::editions);
        let days = editions.iter().zip(editions.iter().skip(1));
        RegisterUse {
            source: source.to_owned(),
            editions: editions.len() as u64,
            first: editions.first().map(|edition| edition.as_of),
            last: editions.last().map(|edition| edition.as_of),
            gap: days.map(|(a, b)| b.as_of.days_since(a.as_of)).max(),
        }
    });
    told.into()
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

fn custody(done: &Finish<'_>, at: &str) -> Vec<Custody> {
    let told = done.plan.files.iter().map(|file| Custody {
        file: file.name.clone(),
        who: done.args.custodian.clone(),
        when: Some(at.to_owned()),
        from: crate::commands::screen::absolute(&file.path)
            .ok()
            .map(|path| path.display().to_string()),
        digest: file.digest.to_string(),
    });
    told.collect()
}

fn outputs(folder: &Folder, written: Written, recorded: bool) -> Vec<Output> {
    let place = folder.place();
    let output = |name: &str, kind, rows| Output {
        path: place.join(name).display().to_string(),
        kind,
        rows,
    };
    let mut all = vec![
        output("audit.json", OutputKind::Figures, None),
        output("report.html", OutputKind::Report, None),
        output("schedule.csv", OutputKind::Schedule, Some(written.unlawful)),
        output("schedule.parquet", OutputKind::Schedule, Some(written.unlawful)),
    ];
    if written.workbook {
        all.push(output("schedule.xlsx", OutputKind::Schedule, Some(written.unlawful)));
    }
    all.push(output("unknown.csv", OutputKind::Unknown, Some(written.unknown)));
    all.push(output("custody.csv", OutputKind::Custody, None));
    all.push(output("recompute", OutputKind::Recompute, None));
    if recorded {
        all.push(output("receipt.json", OutputKind::Receipt, None));
        all.push(output("receipt.tlog-proof", OutputKind::Proof, None));
    }
    all
}
