//! `uphold demo --case`: the call records of a published case, and the audit of them.

use std::fs;

use anyhow::Context as _;
use bulk::audit::record::AuditRecord;
use bulk::screen::codes::unwritable;
use terms::Arg;

use super::{MADE_UP, MARK, Stage};
use crate::cli::{Common, Demo};
use crate::demo::cases::{self, Case, Expected};
use crate::failure::{Exit, Failure, Outcome};
use crate::talk::Talk;

/// Makes the case, takes in what the caller keeps, and audits the records.
pub(super) fn play(case: Case, args: &Demo, common: &Common, talk: &Talk) -> Outcome {
    let folder = &args.out;
    fs::create_dir_all(folder).map_err(|error| unwritable(error, folder))?;
    let mark =
        |out: &mut std::io::BufWriter<fs::File>| std::io::Write::write_all(out, MADE_UP.as_bytes());
    vault::replace_for(vault::Access::AsUsual, &folder.join(MARK), mark)?;
    talk.say("demo-case", &[("case", Arg::from(case.id()))])?;
    let stage = Stage { folder, data: folder.join("data"), common, talk };
    let registers = stage.data.join("registers");
    let expected = cases::make(folder, &registers, case, args.scale, cases::SEED)?;
    for caller in [cases::caller(case), cases::OTHER] {
        stage.run(&["caller", "add", caller])?;
    }
    stage.run(&["objections", "import", "do-not-call.csv"])?;
    audit(&stage, case, &expected)
}

/// Audits the records as a user would, and holds what is found against what was made.
fn audit(stage: &Stage<'_>, case: Case, expected: &Expected) -> Outcome {
    let path = |name: &str| Arg::from(stage.folder.join(name).display().to_string());
    let made = [
        ("rows", Arg::Count(expected.rows)),
        ("calls", Arg::Count(expected.calls)),
        ("records", path("records")),
        ("expected", path("expected.json")),
    ];
    stage.talk.result("")?;
    stage.talk.say("demo-case-made", &made)?;
    let campaign = format!("{}.toml", case.id());
    let beside = ["--complaints", "complaints.csv", "--events", "events.csv"];
    let known = ["--map", "operator-one.toml", "--zone", "Europe/London", "--lines", "lines.csv"];
    let audit = [&["audit", "records", "--campaign", &campaign][..], &known, &beside];
    stage.run(&[audit.concat().as_slice(), &["--out", "audited"]].concat())?;
    let found = fs::read_to_string(stage.folder.join("audited").join("audit.json"));
    let found = found.context("the result of the audit is gone")?;
    let found: AuditRecord = serde_json::from_str(&found).context("the result cannot be read")?;
    let differ = differences(expected, &found);
    stage.talk.result("")?;
    if differ.is_empty() {
        stage.talk.say("demo-case-agrees", &[("report", path("audited/report.html"))])?;
        return Ok(Exit::Clean);
    }
    for what in &differ {
        stage.talk.say("demo-case-differs", &[("what", Arg::from(what.as_str()))])?;
    }
    Ok::<_, Failure>(Exit::Undecided)
}

/// Every figure in which the audit and the maker of the case do not agree.
fn differences(expected: &Expected, found: &AuditRecord) -> Vec<String> {
    let mut differ = Vec::new();
    let mut hold = |what: &str, made: u64, found: u64| {
        if made != found {
            differ.push(format!("{what}: {made} / {found}"));
        }
    };
    hold("rows", expected.rows, found.rows);
    hold("calls", expected.calls, found.calls);
    hold("connected", expected.connected, found.connected.low);
    hold("listed_28_days", expected.listed_28_days, found.listed_28_days.low);
    hold("consented", expected.consented, found.consented.low);
    hold("objected", expected.objected, found.objected.low);
    for (reason, &made) in &expected.excluded {
        hold(reason, made, found.excluded.get(reason).copied().unwrap_or(0));
    }
    for (law, made) in expected.unlawful.named() {
        hold(law, made, found.unlawful.get(law).map_or(0, |figure| figure.low));
    }
    for (month, counts) in &found.by_month {
        hold(month, expected.by_month.get(month).map_or(0, |it| it.calls), counts.calls);
    }
    differ
}
