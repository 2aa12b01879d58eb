//! `uphold notice check`: what anybody's notice lacks, and what is out of date in it.

mod against;

use serde_json::{Value, json};
use terms::{Actor, Arg, Problem};
use words::notices::check::against::Notice;
use words::notices::check::sentences::passages;
use words::notices::check::{Checked, Fault, Found, Passage, check as checked, language};

use crate::cli::NoticeCheck;
use crate::commands::screen::date;
use crate::failure::{Exit, Failure, Outcome};
use crate::talk::Talk;
use crate::{clock, codes, papers};

/// Letters of a sentence that are shown.
const SHOWN: usize = 160;

/// Checks a notice.
pub(crate) fn check(args: &NoticeCheck, talk: &Talk) -> Outcome {
    let day = args.on.as_deref().map(date).transpose()?;
    let day = day.map_or_else(clock::today, Ok)?;
    let passages = passages(&papers::read(&args.file)?);
    let lang = language(&passages).ok_or_else(|| {
        Problem::error(codes::PAPER_LANGUAGE, Actor::Caller)
            .in_file(args.file.display().to_string())
    })?;
    let compared = against::compare(args, &Notice::new(&passages, lang), day, talk)?;
    let found = checked(&passages, lang, day);
    let told = Told { found: &found, passages: &passages, talk };
    told.points()?;
    told.faults()?;
    if let Some(untold) = &compared {
        against::tell(untold, talk)?;
    }
    told.end()?;
    talk.unreviewed()?;
    talk.data(&json!({
        "file": args.file.display().to_string(),
        "language": lang.id(),
        "on": day.to_string(),
        "sentences": passages.len(),
        "points": found.points.iter().map(|point| told.point_record(point)).collect::<Vec<_>>(),
        "faults": found.faults.iter().map(|fault| told.fault_record(*fault)).collect::<Vec<_>>(),
        "untold": compared.as_ref().map(|untold| talk.records(untold)),
    }))?;
    let clean = found.is_clean() && compared.is_none_or(|untold| untold.is_empty());
    Ok(if clean { Exit::Clean } else { Exit::Findings })
}

/// What is told, and in whose voice.
struct Told<'a> {
    found: &'a Checked,
    passages: &'a [Passage],
    talk: &'a Talk,
}

impl Told<'_> {
    fn points(&self) -> Result<(), Failure> {
        let talk = self.talk;
        talk.say("notice-check-title", &[])?;
        let states = ["notice-check-told", "notice-check-missing", "notice-check-not-asked"];
        let states = states.map(|key| talk.sentence(key, &[]));
        let width = states.iter().map(|state| state.chars().count()).max().unwrap_or_default();
        let [told, missing, not_asked] = &states;
        for point in &self.found.points {
            let state = match (point.told_in, point.asked) {
                (Some(_), _) => told,
                (None, true) => missing,
                (None, false) => not_asked,
            };
            let name = talk.sentence(&format!("notice-point-{}", point.element.id()), &[]);
            talk.result(&format!("  {state:<width$}  {name}"))?;
            if let Some(at) = point.told_in {
                self.sentence(at)?;
            } else if point.asked {
                self.advice(&format!("notice-lacks-{}", point.element.id()))?;
            }
        }
        Ok(())
    }

    fn faults(&self) -> Result<(), Failure> {
        if self.found.faults.is_empty() {
            return Ok(());
        }
        self.talk.result("")?;
        self.talk.say("notice-check-faults", &[])?;
        for fault in &self.found.faults {
            self.advice(&format!("notice-fault-{}", fault.id))?;
            self.sentence(fault.at)?;
        }
        Ok(())
    }

    fn end(&self) -> Result<(), Failure> {
        self.talk.result("")?;
        if self.found.is_clean() {
            self.talk.say("notice-check-clean", &[])?;
        } else {
            let missing = Arg::Count(self.found.missing().count() as u64);
            let faults = Arg::Count(self.found.faults.len() as u64);
            let args = [("missing", missing), ("faults", faults)];
            self.talk.say("notice-check-findings", &args)?;
        }
        self.talk.say("notice-check-limit", &[])
    }

    /// What is wrong, and what to do.
    fn advice(&self, key: &str) -> Result<(), Failure> {
        self.talk.result(&format!("    {}", self.talk.sentence(key, &[])))?;
        match self.hint(key) {
            Some(hint) => self.talk.result(&format!("    → {hint}")),
            None => Ok(()),
        }
    }

    fn hint(&self, key: &str) -> Option<String> {
        self.talk.words.hint(key).ok().flatten()
    }

    fn sentence(&self, at: usize) -> Result<(), Failure> {
        let Some(passage) = self.passages.get(at) else { return Ok(()) };
        let said = Arg::from(shortened(&passage.text));
        let line = self.talk.sentence("notice-check-sentence", &[("said", said)]);
        self.talk.result(&format!("    {line}"))
    }

    fn point_record(&self, point: &Found) -> Value {
        let key = format!("notice-lacks-{}", point.element.id());
        let said = point.told_in.and_then(|at| self.passages.get(at));
        json!({
            "point": point.element.id(),
            "asked": point.asked,
            "told": point.told_in.is_some(),
            "heading": said.map(|passage| &passage.heading),
            "sentence": said.map(|passage| &passage.text),
            "message": point.is_missing().then(|| self.talk.sentence(&key, &[])),
            "hint": point.is_missing().then(|| self.hint(&key)).flatten(),
        })
    }

    fn fault_record(&self, fault: Fault) -> Value {
        let key = format!("notice-fault-{}", fault.id);
        let said = self.passages.get(fault.at);
        json!({
            "fault": fault.id,
            "heading": said.map(|passage| &passage.heading),
            "sentence": said.map(|passage| &passage.text),
            "message": self.talk.sentence(&key, &[]),
            "hint": self.hint(&key),
        })
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        None => text.to_owned(),
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or(text)),
    }
}
