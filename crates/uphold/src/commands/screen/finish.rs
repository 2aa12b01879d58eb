//! From figures to what the user sees: report, summary, files in place, a few lines.

use std::collections::BTreeMap;

use anyhow::Context;
use bulk::output::{Folder, MARK, write_workbooks};
use bulk::records::Dialect;
use bulk::screen::{Bytes, Plan, Screened};
use bulk::summary::{AgainstFacts, CampaignFacts, EditionFacts, ListFacts, SummaryRecord};
use register::Register;
use terms::{Arg, Date, Problem};

use super::plan::{Applied, Campaign};
use super::receipt::{self, Making};
use super::trial::Trial;
use super::{Facts, exit, report};
use crate::failure::{Exit, Failure};
use crate::folder::put;
use crate::talk::Talk;
use crate::{clock, program};

/// A screening that is done but for its papers.
pub(crate) struct Finish<'a> {
    pub(crate) settled: &'a Campaign,
    pub(crate) plan: &'a Plan,
    pub(crate) facts: Facts,
    pub(crate) screened: Screened,
    pub(crate) trial: Option<&'a Trial>,
    pub(crate) xlsx: bool,
    /// The day that the earlier screening was for, after a rescreen.
    pub(crate) since: Option<Date>,
    pub(crate) applied: Applied,
    /// The receipt in the making; none in a trial, or where none is wanted.
    pub(crate) making: Option<Making>,
}

/// Writes the papers, publishes the folder, and tells the result.
pub(crate) fn finish(mut done: Finish<'_>, folder: Folder, talk: &Talk) -> Result<Exit, Failure> {
    let mut problems = done.facts.notes.clone();
    problems.append(&mut done.screened.problems);
    if let Some(making) = &done.making {
        problems.extend(making.doubts()?);
    }
    complete(&mut done, &problems, talk)?;
    if done.xlsx {
        let dialect = Dialect { delimiter: done.facts.delimiter };
        write_workbooks(&folder.path(""), dialect).map_err(|error| folder.refused(error))?;
    }
    // Recorded late: what fails before leaves nothing in the log.
    if let Some(making) = done.making.take() {
        done.screened.summary.receipt = Some(receipt::record(making, &done, &folder)?);
    }
    let report = report::report(&done.screened.summary, &problems, folder.place(), talk);
    let report = report.map_err(|odd| anyhow::anyhow!("the report has no {}", odd.0))?;
    let summary = &done.screened.summary;
    if !summary.only_verdicts() {
        let page = words::screening::page(&talk.words, &report);
        let page = page.context("the report has no words")?;
        put(&folder, "report.html", page.as_bytes())?;
        put(&folder, "campaign.toml", kept_campaign(done.settled)?.as_bytes())?;
    }
    let text = serde_json::to_string_pretty(summary).context("the summary cannot be written")?;
    // The summary comes last: a folder without it is no result.
    put(&folder, MARK, format!("{text}\n").as_bytes())?;
    folder.publish()?;
    tell_problems(&problems, talk)?;
    let told = words::screening::summary(&talk.words, &report, talk.style());
    talk.result(told.context("the summary has no words")?.trim_end())?;
    tell_receipt(summary, talk)?;
    tell_changes(summary, done.since, talk)?;
    if summary.only_verdicts() {
        talk.result("")?;
        talk.say("screen-verdicts", &[])?;
    }
    talk.data(summary)?;
    Ok(exit(&done.screened, &problems))
}

/// The first problems of each kind; the report and the summary have more.
pub(crate) fn tell_problems(problems: &[Problem], talk: &Talk) -> Result<(), Failure> {
    const EACH: usize = 3;
    let mut told = BTreeMap::<&str, usize>::new();
    for problem in problems.iter().filter(|problem| problem.severity > terms::Severity::Note) {
        let times = told.entry(problem.code.0).or_default();
        *times += 1;
        if *times <= EACH {
            talk.problem(problem)?;
        }
    }
    Ok(())
}

/// Where the receipt stands, and what it is good for as yet.
fn tell_receipt(summary: &SummaryRecord, talk: &Talk) -> Result<(), Failure> {
    let Some(facts) = &summary.receipt else { return Ok(()) };
    talk.result("")?;
    let index = ("index", Arg::Count(facts.index));
    talk.say("receipt-recorded", &[index, ("log", Arg::from(facts.log.as_str()))])?;
    if let Some(until) = receipt::until(facts) {
        talk.say("receipt-valid-until", &[("day", until.into())])?;
    }
    talk.say("receipt-self-asserted", &[])
}

/// What a rescreen found to be different.
fn tell_changes(summary: &SummaryRecord, since: Option<Date>, talk: &Talk) -> Result<(), Failure> {
    let (Some(changes), Some(since)) = (&summary.changes, since) else { return Ok(()) };
    talk.result("")?;
    let told = [
        ("rescreen-newly-blocked", changes.newly_blocked),
        ("rescreen-newly-not-screened", changes.newly_not_screened),
        ("rescreen-newly-callable", changes.newly_callable),
    ];
    for (key, rows) in told {
        if rows > 0 {
            talk.say(key, &[("rows", Arg::Count(rows)), ("since", since.into())])?;
        }
    }
    if told.iter().all(|(_, rows)| *rows == 0) && changes.other == 0 {
        talk.say("rescreen-same", &[("since", since.into())])?;
    } else {
        talk.say("rescreen-file", &[("file", Arg::from("changes.csv"))])?;
    }
    Ok(())
}

/// Fills in what only the binary knows.
fn complete(done: &mut Finish<'_>, problems: &[Problem], talk: &Talk) -> Result<(), Failure> {
    let record = &done.settled.record;
    let day = done.settled.day;
    let summary: &mut SummaryRecord = &mut done.screened.summary;
    summary.screened_at = clock::now()?.to_string();
    summary.program = program::NAME.to_owned();
    summary.campaign = CampaignFacts {
        name: record.name.clone(),
        caller: done.settled.parties.caller.clone(),
        instigator: done
            .settled
            .parties
            .instigator
            .clone()
            .or_else(|| done.settled.parties.caller.clone()),
        client: record.client.clone(),
        screener: record.screener.clone(),
        kind: done.settled.kind.id().to_owned(),
        on: day.to_string(),
        grace: record.policy.grace,
        max_edition_age: record.policy.max_edition_age,
        whole_rows: record.policy.whole_rows,
    };
    summary.against = done.trial.map(|trial| AgainstFacts {
        file: trial.file.display().to_string(),
        source: trial.source.clone(),
    });
    summary.list = ListFacts {
        file: done.facts.name.clone(),
        sheet: done.facts.recognised.sheet.clone(),
        header: done.facts.header,
        bytes: done.facts.bytes,
        recognised: report::recognised(&done.facts),
        phone_columns: done.plan.columns.phones.iter().map(|phone| phone.name.clone()).collect(),
        ..summary.list.clone()
    };
    summary.register_editions = editions(done.plan);
    summary.editions_held = held(done.plan);
    summary.problems = talk.records(problems);
    if let (Some(changes), Some(since)) = (&mut summary.changes, done.since) {
        changes.since = since.to_string();
    }
    Ok(())
}

fn editions(plan: &Plan) -> Vec<EditionFacts> {
    let facts = |(source, edition): (String, register::Edition)| EditionFacts {
        source,
        as_of: edition.as_of.to_string(),
        age_days: plan.day.days_since(edition.as_of),
        kind: if plan.trial { "trial" } else { edition.kind.id() }.to_owned(),
        scope: edition.scope.to_string(),
        count: edition.count,
        digest: edition.digest.to_string(),
    };
    plan.editions().into_iter().map(facts).collect()
}

/// How many editions are held; of TPS and CTPS none, where they should have been asked.
fn held(plan: &Plan) -> BTreeMap<String, u64> {
    let wanted = ["tps", "ctps"].into_iter().filter(|_| !plan.trial);
    let registers = plan.tps.iter().chain(&plan.ctps).chain(&plan.others);
    let count = |register: &Register<Bytes>| {
        (register.source().id().to_owned(), register.editions().len() as u64)
    };
    wanted.map(|source| (source.to_owned(), 0)).chain(registers.map(count)).collect()
}

/// The campaign as it was applied, with paths that hold from anywhere: what `rescreen` reads.
fn kept_campaign(settled: &Campaign) -> Result<String, Failure> {
    let mut record = settled.record.clone();
    for path in record.files() {
        *path = super::absolute(path)?;
    }
    record.on = super::campaign::day(&settled.day.to_string())?;
    let text = record.to_toml().context("the campaign cannot be written")?;
    Ok(format!("# The campaign as it was applied; `uphold rescreen` reads it.\n\n{text}"))
}
