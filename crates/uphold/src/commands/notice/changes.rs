//! `uphold notice changes`: what differs between two versions, told to those whom it is about.

use std::path::Path;

use rules::notices::Facts;
use serde_json::json;
use terms::{Actor, Arg, Date, Problem, Severity};
use words::document::{Document, text};
use words::notices::Numbered;

use super::publish::version_at;
use super::standing::{Standing, all};
use crate::cli::NoticeChanges;
use crate::codes;
use crate::failure::{Exit, Failure, Outcome};
use crate::talk::Talk;

/// Tells what changed.
pub(crate) fn changes(args: &NoticeChanges, talk: &Talk) -> Outcome {
    let versions = all(&args.folder, talk)?;
    let last = versions.last().map_or(0, |version| version.number);
    let to = args.to.unwrap_or(last);
    let from = args.from.unwrap_or(to.saturating_sub(1));
    if to == 1 && args.from.is_none() {
        talk.say("notice-first-version", &[])?;
        talk.unreviewed()?;
        talk.data(&json!({ "from": null, "to": 1, "changes": [] }))?;
        return Ok(Exit::Clean);
    }
    let (was, is) = (version(&versions, from)?, version(&versions, to)?);
    if from >= to {
        let problem = Problem::error(codes::NOTICE_VERSIONS_TURNED, Actor::Caller);
        return Err(problem.with("from", u64::from(from)).with("to", u64::from(to)).into());
    }
    let (before, after) = (was.facts()?, is.facts()?);
    let told = words::notices::changes(was.numbered(&before), is.numbered(&after));
    let told = told.map_err(anyhow::Error::new)?;
    if let Some(document) = told.documents.iter().find(|it| it.lang == talk.words.lang()) {
        talk.result(text(document).trim_end())?;
    }
    talk.data(&json!({
        "from": from,
        "to": to,
        "changes": told.found.iter().map(|it| it.id()).collect::<Vec<_>>(),
    }))?;
    Ok(Exit::Clean)
}

/// What changed since the version that stands where the next one is written.
pub(super) enum Since {
    /// None stands there.
    First,
    /// It cannot be told from what stands there.
    Unknown,
    /// This, since the version of this number; nothing where `any` is false.
    Told { number: u32, any: bool, documents: Box<[Document; 2]> },
}

impl Since {
    /// Both languages of what is told.
    pub(super) fn documents(&self) -> &[Document] {
        match self {
            Self::Told { documents, .. } => documents.as_slice(),
            Self::First | Self::Unknown => &[],
        }
    }

    pub(super) const fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }

    /// Tells where it stands what changed.
    pub(super) fn tell(&self, talk: &Talk) -> Result<(), Failure> {
        let Self::Told { number, any, .. } = self else { return Ok(()) };
        let key = if *any { "notice-changed" } else { "notice-unchanged" };
        talk.say(key, &[("number", Arg::from(number.to_string()))])
    }
}

/// What changes for people once these facts take the place of the version in a folder.
pub(super) fn since(
    folder: &Path,
    facts: &Facts,
    today: Date,
    talk: &Talk,
) -> Result<Since, Failure> {
    if version_at(folder).is_none() {
        return Ok(Since::First);
    }
    let earlier = Standing::read(folder).map_err(Failure::from);
    let earlier = earlier.and_then(|was| was.facts().map(|facts| (was, facts)));
    let (was, before) = match earlier {
        Ok(earlier) => earlier,
        Err(Failure::Problems(problems)) => {
            for problem in problems {
                talk.problem(&Problem { severity: Severity::Warning, ..problem })?;
            }
            talk.problem(&Problem::warning(codes::NOTICE_CHANGES_UNKNOWN, Actor::Caller))?;
            return Ok(Since::Unknown);
        }
        Err(other) => return Err(other),
    };
    let number = was.number;
    let is = Numbered { number: number.saturating_add(1), facts, day: today };
    let told = words::notices::changes(was.numbered(&before), is).map_err(anyhow::Error::new)?;
    let any = !told.found.is_empty();
    Ok(Since::Told { number, any, documents: Box::new(told.documents) })
}

fn version(versions: &[Standing], number: u32) -> Result<&Standing, Problem> {
    versions.iter().find(|version| version.number == number).ok_or_else(|| {
        let problem = Problem::error(codes::NOTICE_NO_SUCH_VERSION, Actor::Caller);
        problem.with("number", u64::from(number))
    })
}
