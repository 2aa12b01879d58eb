//! The result as page and terminal tell it.

use std::collections::BTreeSet;

use bulk::audit::record::AuditRecord;
use bulk::audit::write::Written;
use bulk::output::Folder;
use rules::investigations::Provision;
use rules::screening::Kind;
use terms::Problem;
use words::investigations::{Output, OutputKind, Report, ZoneKnown};

use super::finish::{Finish, Recorded};
use super::recorded;
use crate::commands::screen::recorded::Odd;

/// Everything that is told about an audit: what its figures tell, and which files were written.
pub(crate) fn report(
    result: &AuditRecord,
    problems: &[Problem],
    folder: &Folder,
    written: Written,
    recorded: Option<Recorded>,
) -> Result<Report, Odd> {
    Ok(Report {
        problems: problems.to_vec(),
        noted: Vec::new(),
        outputs: outputs(folder, written, recorded.is_some()),
        receipt: recorded.map(|it| words::screening::Recorded { log: it.log, index: it.index }),
        ..recorded::report(result)?
    })
}

/// What was assumed, because nothing that was given shows it: ids, one for each thing of which the
/// sentence holds.
pub(crate) fn assumptions(done: &Finish<'_>) -> Vec<String> {
    let (settled, plan, tally) = (done.settled, done.plan, &done.audited.tally);
    let mut all: Vec<String> = Vec::new();
    let mut note = |id: &str| all.push(id.to_owned());
    if settled.kind_assumed {
        note("kind-live");
    }
    let given = plan.files.iter().zip(done.zones).filter(|(_, it)| **it == ZoneKnown::Given);
    let given: BTreeSet<(usize, &str)> =
        given.map(|(file, _)| (file.system, file.zone.name())).collect();
    for _ in given {
        note("zone-given");
    }
    note("caller-all");
    for register in [&plan.tps, &plan.ctps] {
        if register.is_none() && settled.kind != Kind::Automated {
            note("register-not-held");
        }
    }
    if plan.systems.len() > 1 {
        note("same-call");
    }
    if tally.broken.get(Provision::Reg21Identity as usize).is_none_or(|it| it.high == 0) {
        note("line-identity-unknown");
    }
    if plan.systems.iter().any(|system| system.mapping.marked.is_some()) {
        note("marks-are-objections");
    }
    if settled.record.consents.is_none() {
        note("no-consents");
    }
    if settled.objections == 0 {
        note("no-objections");
    }
    let by_seconds = |it: &&bulk::audit::System| {
        let rule = &it.mapping.connected;
        rule.talked.is_some() && rule.column.is_none()
    };
    if plan.systems.iter().any(|it| by_seconds(&it)) {
        note("connected-by-seconds");
    }
    if plan.systems.iter().any(|it| it.mapping.name == "vicidial") {
        note("machines-answered");
    }
    if settled.kind == Kind::Pensions {
        note("individuals-unknown");
        if !plan.authorised {
            note("not-authorised");
        }
    }
    all
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
