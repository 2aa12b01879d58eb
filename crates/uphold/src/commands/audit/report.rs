//! The result as page and terminal tell it.

use std::collections::BTreeSet;

use bulk::audit::Figure as Found;
use bulk::audit::record::AuditRecord;
use bulk::audit::write::Written;
use bulk::output::Folder;
use register::Register;
use rules::investigations::Provision;
use rules::screening::Kind;
use terms::{Arg, Problem};
use words::investigations::{
    Assumption, Complaints, Custody, Figure, Output, OutputKind, Person, PersonMore, Report,
    System, ZoneKnown,
};

use super::finish::{Finish, Recorded};
use super::recorded;
use crate::commands::screen::recorded::Odd;

const fn figure(it: Found) -> Figure {
    Figure { low: it.low, high: it.high }
}

/// Everything that is told about an audit: what its figures tell, and what is known beside them.
pub(crate) fn report(
    done: &Finish<'_>,
    result: &AuditRecord,
    problems: &[Problem],
    assumptions: Vec<Assumption>,
    folder: &Folder,
    written: Written,
    recorded: Option<Recorded>,
) -> Result<Report, Odd> {
    let attributed = [&done.plan.tps, &done.plan.ctps].into_iter().flatten();
    let dated = attributed.flat_map(Register::editions).any(|it| it.dates_digest.is_some());
    let told = recorded::report(result)?;
    Ok(Report {
        systems: systems(done),
        by_attributed_dates: dated.then_some(done.audited.tally.by_attributed_dates),
        most_called: people(done),
        complaints: told.complaints.map(|told| Complaints { vulnerable: vulnerable(done), ..told }),
        assumptions,
        problems: problems.to_vec(),
        noted: Vec::new(),
        custody: custody(done, &result.audited_at),
        outputs: outputs(folder, written, recorded.is_some()),
        receipt: recorded.map(|it| words::screening::Recorded { log: it.log, index: it.index }),
        ..told
    })
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
            calls: Some(done.audited.tally.systems.get(&index).copied().unwrap_or(0)),
        }
    });
    told.collect()
}

fn people(done: &Finish<'_>) -> Vec<Person> {
    let told = done.audited.tally.people.iter().take(recorded::PEOPLE).map(|person| Person {
        number: person.number.to_string(),
        calls: person.calls,
        unlawful: figure(person.unlawful),
        more: Some(PersonMore {
            connected: figure(person.connected),
            after_objection: figure(person.objected),
            first: person.days.0,
            last: person.days.1,
        }),
    });
    told.collect()
}

/// Numbers whose complaint says that somebody there is vulnerable.
fn vulnerable(done: &Finish<'_>) -> Option<u64> {
    let vulnerable = |said: &&Vec<(i64, bool)>| said.iter().any(|(_, vulnerable)| *vulnerable);
    Some(done.plan.complaints.values().filter(vulnerable).count() as u64)
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
