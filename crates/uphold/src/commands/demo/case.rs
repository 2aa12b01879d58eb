//! `uphold demo --case`: the call records of a published case, and the audit of them.

use std::fs;

use anyhow::Context as _;
use terms::Arg;

use super::{MADE_UP, MARK, Stage};
use crate::cli::{Common, Demo};
use crate::demo::cases::{self, Case, Expected};
use crate::failure::{Exit, Failure, Outcome};
use crate::talk::Talk;

/// Makes the case, takes in what the caller keeps, and audits the records.
pub(super) fn play(case: Case, args: &Demo, common: &Common, talk: &Talk) -> Outcome {
    let folder = &args.out;
    fs::create_dir_all(folder).with_context(|| format!("cannot make `{}`", folder.display()))?;
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

/// THE PLACE OF THE AUDIT: here `uphold audit` is to be run over `records/` with the campaign
/// file of the case, and what it finds is to be held against `expected`.
fn audit(stage: &Stage<'_>, _case: Case, expected: &Expected) -> Outcome {
    let path = |name: &str| Arg::from(stage.folder.join(name).display().to_string());
    let made = [
        ("rows", Arg::Count(expected.rows)),
        ("calls", Arg::Count(expected.calls)),
        ("records", path("records")),
        ("expected", path("expected.json")),
    ];
    stage.talk.result("")?;
    stage.talk.say("demo-case-made", &made)?;
    stage.talk.data(expected)?;
    Ok::<_, Failure>(Exit::Clean)
}
