//! The versions of a notice as they stand in its folder.

use std::fs;
use std::path::{Path, PathBuf};

use bulk::output::Of;
use rules::notices::{Answers, Facts, read};
use serde_json::Value;
use terms::{Actor, Date, Problem};
use words::notices::Numbered;

use super::new::from_file;
use crate::codes;
use crate::commands::verify::{Beside, beside};
use crate::failure::Failure;
use crate::talk::Talk;

/// The file of answers in the folder of a version.
pub(super) const ANSWERS: &str = "answers.toml";

/// A version, as its record says.
pub(super) struct Standing {
    pub(super) folder: PathBuf,
    pub(super) number: u32,
    pub(super) from: Date,
    /// Its files, each with its digest.
    files: Vec<(String, String)>,
}

impl Standing {
    /// Reads the record of the version in a folder.
    pub(super) fn read(folder: &Path) -> Result<Self, Problem> {
        let path = folder.join(Of::Notice.mark());
        let problem = |code, place: &Path| {
            Problem::error(code, Actor::Caller).in_file(place.display().to_string())
        };
        let text = fs::read_to_string(&path).map_err(|_| problem(codes::NOTICE_NONE, folder))?;
        let record: Option<Value> = serde_json::from_str(&text).ok();
        let found = record.and_then(|record| of_record(folder, &record));
        found.ok_or_else(|| problem(codes::NOTICE_RECORD_ODD, &path))
    }

    /// Its files that are no longer what its record says.
    pub(super) fn altered(&self) -> Vec<(&str, Beside)> {
        let files = self.files.iter();
        let found = files.map(|(name, digest)| {
            (name.as_str(), beside(&self.folder.join(name), Some(digest.as_str())))
        });
        found.filter(|(_, is)| *is != Beside::Same).collect()
    }

    /// The answers from which it was made, and what they mean on its day.
    pub(super) fn made_from(&self) -> Result<(Answers, Facts), Failure> {
        let path = self.folder.join(ANSWERS);
        let answers = from_file(&path)?.0;
        let facts = read::facts(&answers, self.from).map_err(|problems| {
            let file = path.display().to_string();
            problems.into_iter().map(|it| it.in_file(file.clone())).collect::<Vec<_>>()
        })?;
        Ok((answers, facts.0))
    }

    /// What it is made from, if these are still the very answers.
    pub(super) fn facts(&self) -> Result<Facts, Failure> {
        if self.altered().iter().any(|(name, _)| *name == ANSWERS) {
            let problem = Problem::error(codes::NOTICE_ANSWERS_ALTERED, Actor::Caller);
            let file = self.folder.join(ANSWERS).display().to_string();
            return Err(problem.in_file(file).with("number", u64::from(self.number)).into());
        }
        Ok(self.made_from()?.1)
    }

    pub(super) fn numbered<'a>(&self, facts: &'a Facts) -> Numbered<'a> {
        Numbered { number: self.number, facts, day: self.from }
    }
}

fn of_record(folder: &Path, record: &Value) -> Option<Standing> {
    let text = |of: &Value, name: &str| Some(of.get(name)?.as_str()?.to_owned());
    if text(record, "format")? != super::publish::FORMAT {
        return None;
    }
    let file = |it: &Value| Some((text(it, "name")?, text(it, "sha256")?));
    let files: Vec<_> = record.get("files")?.as_array()?.iter().map(file).collect::<Option<_>>()?;
    // A name with a way in it would lead out of the folder.
    let plain = |name: &str| Path::new(name).file_name().is_some_and(|it| it == name);
    files.iter().all(|(name, _)| plain(name)).then_some(())?;
    let number = u32::try_from(record.get("version")?.as_u64()?).ok()?;
    let from = Date::parse(&text(record, "from")?).ok()?;
    Some(Standing { folder: folder.to_owned(), number, from, files })
}

/// Every version in the folder of a notice, oldest first: the one that stands is the last. That
/// an earlier one is not there is told.
pub(super) fn all(folder: &Path, talk: &Talk) -> Result<Vec<Standing>, Failure> {
    let last = Standing::read(folder)?;
    let mut found = Vec::new();
    for number in 1..last.number {
        let place = folder.join("versions").join(number.to_string());
        match Standing::read(&place) {
            Ok(version) if version.number == number => found.push(version),
            Err(problem) if problem.code != codes::NOTICE_NONE => return Err(problem.into()),
            _ => {
                let problem = Problem::warning(codes::NOTICE_VERSION_MISSING, Actor::Caller);
                let problem = problem.in_file(place.display().to_string());
                talk.problem(&problem.with("number", u64::from(number)))?;
            }
        }
    }
    found.push(last);
    Ok(found)
}
