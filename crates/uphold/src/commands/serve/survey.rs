//! The counts of the survey on the disk: one file, replaced whole with each sheet.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use terms::{Actor, Problem};
use vault::{Lock, Wait};
use web::survey::{QUESTIONS, STEP, Sheet, Survey, Tally};

use crate::codes;
use crate::failure::Failure;

/// The word in `format`.
const FORMAT: &str = "uphold-survey/1";
/// The file in the folder.
const FILE: &str = "counts.json";

/// The folder in which counts are kept.
pub(super) struct Folder {
    path: PathBuf,
}

/// The file: what may be shown, and what waits until there are enough of them.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CountsRecord {
    format: String,
    shown: TallyRecord,
    waiting: TallyRecord,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct TallyRecord {
    sheets: u64,
    counts: BTreeMap<String, BTreeMap<String, u64>>,
}

impl Folder {
    /// Opens the folder, or makes it. What stands in it already must be readable.
    pub(super) fn open(path: &Path) -> Result<Self, Failure> {
        vault::create_private_dir(path)?;
        let folder = Self { path: path.to_owned() };
        folder.counts().map_err(|_| {
            let file = folder.file().display().to_string();
            Problem::error(codes::SURVEY_UNREADABLE, Actor::Caller).in_file(file)
        })?;
        Ok(folder)
    }

    fn file(&self) -> PathBuf {
        self.path.join(FILE)
    }

    /// What may be shown, and what waits.
    fn counts(&self) -> io::Result<[Tally; 2]> {
        let bytes = match fs::read(self.file()) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Default::default()),
            read => read?,
        };
        let record: CountsRecord = serde_json::from_slice(&bytes)?;
        if record.format != FORMAT {
            return Err(io::ErrorKind::InvalidData.into());
        }
        Ok([tally(record.shown)?, tally(record.waiting)?])
    }
}

impl Survey for Folder {
    fn add(&self, sheet: &Sheet) -> io::Result<()> {
        // Another server may count in the same folder.
        let _lock = Lock::take(&self.path, "counting", Wait::Yes).map_err(io::Error::other)?;
        let [mut shown, mut waiting] = self.counts()?;
        waiting.add(sheet);
        if waiting.sheets >= STEP {
            shown.join(&std::mem::take(&mut waiting));
        }
        let format = FORMAT.to_owned();
        let record = CountsRecord { format, shown: kept(shown), waiting: kept(waiting) };
        let text = serde_json::to_string_pretty(&record)?;
        vault::replace(&self.file(), |out| writeln!(out, "{text}")).map_err(io::Error::other)
    }

    fn shown(&self) -> io::Result<Tally> {
        self.counts().map(|[shown, _]| shown)
    }
}

fn kept(tally: Tally) -> TallyRecord {
    TallyRecord { sheets: tally.sheets, counts: tally.counts }
}

/// Counts of questions that are asked, none of them more often than there were sheets.
fn tally(record: TallyRecord) -> io::Result<Tally> {
    let asked = |(question, answers): (&String, &BTreeMap<String, u64>)| {
        let known = QUESTIONS.iter().find(|(id, _)| id == question);
        let all = answers.values().try_fold(0_u64, |all, count| all.checked_add(*count));
        all.is_some_and(|all| all <= record.sheets)
            && known.is_some_and(|(_, known)| answers.keys().all(|it| known.contains(&it.as_str())))
    };
    if !record.counts.iter().all(asked) {
        return Err(io::ErrorKind::InvalidData.into());
    }
    Ok(Tally { sheets: record.sheets, counts: record.counts })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_shown_in_steps() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("survey");
        let folder = Folder::open(&path).unwrap();
        for sent in 1..=11 {
            folder.add(&vec![("done", "yes")]).unwrap();
            let shown = Folder::open(&path).unwrap().shown().unwrap();
            assert_eq!((shown.sheets, shown.count("done", "yes")), (sent / 5 * 5, sent / 5 * 5));
        }
        let text = fs::read_to_string(path.join(FILE)).unwrap();
        assert!(text.contains("\"sheets\": 10") && text.contains("\"sheets\": 1,"), "{text}");
    }

    #[test]
    fn what_are_no_counts_is_refused_and_left() {
        let home = tempfile::tempdir().unwrap();
        let whole = "{\"format\":\"uphold-survey/1\",\"waiting\":{\"sheets\":0,\"counts\":{}},";
        for text in [
            "",
            "{}",
            "notes",
            &format!("{whole}\"shown\":{{\"sheets\":1,\"counts\":{{\"done\":{{\"yes\":2}}}}}}}}"),
            &format!("{whole}\"shown\":{{\"sheets\":1,\"counts\":{{\"name\":{{\"Ann\":1}}}}}}}}"),
        ] {
            vault::replace(&home.path().join(FILE), |out| out.write_all(text.as_bytes())).unwrap();
            assert!(Folder::open(home.path()).is_err(), "{text}");
            assert_eq!(fs::read_to_string(home.path().join(FILE)).unwrap(), text);
        }
    }
}
