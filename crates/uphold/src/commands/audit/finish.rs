//! From figures to papers: JSON, page, schedule, custody, receipt.

use anyhow::Context;
use bulk::audit::kit::{self, Kit};
use bulk::audit::write::Written;
use bulk::audit::{Audited, Papers, Plan, write as schedule};
use bulk::output::{Folder, Of, csv_row};
use evidence::Hash;
use evidence::statement::Event;
use terms::{Arg, Problem, Severity};
use vault::Log;
use words::investigations::ZoneKnown;

use super::plan::Settled;
use super::{problems, record, report};
use crate::cli::Audit;
use crate::failure::{Exit, Failure};
use crate::folder::put;
use crate::talk::Talk;
use crate::{chance, clock};

/// An audit that is done but for its papers.
pub(crate) struct Finish<'a> {
    pub(crate) settled: &'a Settled,
    pub(crate) plan: &'a Plan,
    pub(crate) audited: Audited,
    pub(crate) zones: &'a [ZoneKnown],
    pub(crate) args: &'a Audit,
}

/// Where the result stands in the log.
pub(crate) struct Recorded {
    pub(crate) log: String,
    pub(crate) index: u64,
}

impl Finish<'_> {
    /// Everything that was noticed.
    pub(crate) fn problems(&self) -> Result<Vec<Problem>, Failure> {
        let mut problems = problems::of(self.plan, &self.audited, clock::today()?);
        problems.extend(self.settled.notes.iter().cloned());
        let first = record::period(self.audited.tally.period, self.plan).map(|(first, _)| first);
        if let (Some(lines), Some(first)) = (&self.settled.receipts, first) {
            problems.extend(super::receipts::expired(lines, first));
        }
        Ok(problems)
    }

    /// Writes the papers, publishes the folder, and tells the result.
    pub(crate) fn write(
        self,
        papers: Papers,
        folder: Folder,
        log: Option<Log>,
        talk: &Talk,
    ) -> Result<Exit, Failure> {
        let problems = self.problems()?;
        let assumptions = report::assumptions(&self);
        let (written, recompute) = self.tables(papers, &folder)?;
        let result = record::record(&self, &problems, assumptions, talk)?;
        let custody = self.custody(&result.audited_at)?;
        put(&folder, "custody.csv", &custody)?;
        let text = serde_json::to_string_pretty(&result).context("the result cannot be written")?;
        let text = format!("{text}\n");
        // Recorded late: what fails before leaves nothing in the log.
        let recorded =
            log.map(|log| self.record(log, &folder, &text, &custody, recompute)).transpose()?;
        let told = report::report(&result, &problems, &folder, written, recorded);
        let told = told.map_err(|odd| anyhow::anyhow!("the report has no {}", odd.0))?;
        let page =
            words::investigations::page(&told, &talk.words).context("the report has no words")?;
        put(&folder, "report.html", page.as_bytes())?;
        // It comes last: a folder without it is no result.
        put(&folder, Of::Audit.mark(), text.as_bytes())?;
        folder.publish()?;
        self.tell(&problems, &told, talk)?;
        talk.data(&result)?;
        Ok(self.exit(&problems))
    }

    /// The schedule, and beside it the recompute kit.
    fn tables(&self, papers: Papers, folder: &Folder) -> Result<(Written, Hash), Failure> {
        let Papers { schedule: entries, kit: mut data, defaults } = papers;
        let Audited { names, files, .. } = &self.audited;
        let (plan, xlsx) = (self.plan, self.args.xlsx);
        let place = folder.path("");
        std::thread::scope(|scope| {
            let writing = scope.spawn(move || schedule::write(&place, entries, plan, names, xlsx));
            let base = kit::base(&folder.place().join("recompute"));
            let kit = Kit { plan, facts: files, base: &base, defaults: &defaults };
            let recompute = recompute(&kit, &mut data, folder);
            let written = writing.join().unwrap_or_else(|_| Err(std::io::ErrorKind::Other.into()));
            Ok((written.map_err(|error| folder.refused(error))?, recompute?))
        })
    }

    pub(crate) fn tell(
        &self,
        problems: &[Problem],
        told: &words::investigations::Report,
        talk: &Talk,
    ) -> Result<(), Failure> {
        crate::commands::screen::tell_problems(problems, talk)?;
        let summary = words::investigations::summary(told, &talk.words, talk.style());
        talk.result(summary.context("the summary has no words")?.trim_end())?;
        if let Some(receipt) = &told.receipt {
            talk.result("")?;
            let index = ("index", Arg::Count(receipt.index));
            talk.say("receipt-recorded", &[index, ("log", Arg::from(receipt.log.as_str()))])?;
        }
        Ok(())
    }

    /// Findings where something was unlawful; undecided where an input was at fault, or all is open.
    pub(crate) fn exit(&self, problems: &[Problem]) -> Exit {
        let unlawful = self.audited.tally.all.unlawful;
        let at_fault = problems.iter().any(|problem| problem.severity == Severity::Error);
        match (unlawful.low, unlawful.high) {
            _ if at_fault => Exit::Undecided,
            (0, 0) => Exit::Clean,
            (0, _) => Exit::Undecided,
            _ => Exit::Findings,
        }
    }

    /// Where each file came from: who took it in, when, from where, and its digest.
    fn custody(&self, at: &str) -> Result<Vec<u8>, Failure> {
        let mut rows = Vec::new();
        csv_row(
            &mut rows,
            ["file", "from", "bytes", "sha256", "taken_in_at", "taken_in_by", "same_as"],
        );
        let by = self.args.custodian.as_deref().unwrap_or_default();
        for file in &self.plan.files {
            let same = file.same_as.and_then(|same| self.plan.files.get(same));
            let path = crate::commands::screen::absolute(&file.path)?.display().to_string();
            let (bytes, digest) = (file.bytes.to_string(), file.digest.to_string());
            let same = same.map_or("", |file| &file.name);
            csv_row(&mut rows, [&file.name, &path, &bytes, &digest, at, by, same]);
        }
        Ok(rows)
    }

    /// Records the result in the log, and writes its receipt and proof.
    fn record(
        &self,
        mut log: Log,
        folder: &Folder,
        result: &str,
        custody: &[u8],
        recompute: Hash,
    ) -> Result<Recorded, Failure> {
        let tally = &self.audited.tally;
        let schedule = crate::commands::screen::sha256(&folder.path("schedule.csv"));
        let schedule = schedule.context("the schedule is gone")?;
        let salt = Hash(chance::bytes()?);
        let event = Event::new("audit", log.origin(), salt, clock::now()?)
            .with("audit.json", Hash::of(result.as_bytes()))
            .with("schedule.csv", schedule)
            .with("recompute", recompute)
            .with("custody.csv", Hash::of(custody))
            .with("caller", &self.settled.caller)
            .with("kind", self.settled.kind.id())
            .with("rows", tally.rows)
            .with("calls", tally.all.calls)
            .with("unlawful_low", tally.all.unlawful.low)
            .with("unlawful_high", tally.all.unlawful.high)
            .with("rule_pack", rules::investigations::RULE_PACK);
        let bytes = event.bytes().context("the receipt cannot be written")?;
        let index = crate::folder::record(folder, &mut log, &bytes)?;
        Ok(Recorded { log: log.origin().to_owned(), index })
    }
}

/// Writes the recompute kit; gives the digest of the list of its files' digests, `kit.sha256`.
fn recompute(kit: &Kit<'_>, data: &mut kit::Data, folder: &Folder) -> Result<Hash, Failure> {
    let inputs = folder.place().join("recompute").join("inputs.sha256").display().to_string();
    let readme = |copies: &[(String, String)]| {
        words::investigations::readme(&inputs, copies).map_err(|error| {
            Failure::from(anyhow::Error::new(error).context("the kit has no words"))
        })
    };
    let digests = kit.write(&folder.path("recompute"), readme, data)?;
    let lines = digests.iter().map(|(name, digest)| format!("{digest}  {name}\n"));
    let list: String = lines.collect();
    put(folder, "recompute/kit.sha256", list.as_bytes())?;
    Ok(Hash::of(list.as_bytes()))
}
