//! A notice written down: every form of it in both languages at once, its earlier versions, and
//! its entry in the log.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use bulk::output::{Folder, Of};
use evidence::Hash;
use evidence::statement::Event;
use rules::notices::{Answers, Facts, QUESTIONS, RULE_PACK};
use serde_json::{Value, json};
use terms::{Actor, Date, Problem};
use words::document::{Brand, markdown};
use words::notices::{ENDINGS, Given, pair, recorded as record_of, without_welsh, written};
use words::{Lang, Words};

use super::changes::Since;
use crate::cli::{Common, NoticeNew};
use crate::failure::Failure;
use crate::folder::put;
use crate::house;
use crate::talk::Talk;
use crate::{chance, clock};

/// The word for such an entry of the log.
pub(crate) const KIND: &str = "notice";
/// The form of the record of a version.
pub(super) const FORMAT: &str = "uphold-notice/1";

/// Whether the entry of the log holds the digest of a file of this name; the record holds all.
pub(crate) fn is_recorded(name: &str) -> bool {
    ["notice.", "record.", "changes."].iter().any(|begin| name.starts_with(begin))
}

/// A notice that is ready to be written.
pub(super) struct Made<'a> {
    pub(super) facts: &'a Facts,
    pub(super) answers: &'a Answers,
    pub(super) brand: Brand,
    pub(super) today: Date,
    pub(super) logo: &'a Option<PathBuf>,
    /// What changed since the version before.
    pub(super) since: &'a Since,
}

/// What was written.
pub(super) struct Published {
    pub(super) version: u32,
    pub(super) record: Value,
    /// The log, and where in it the entry stands.
    pub(super) receipt: Option<(String, u64)>,
}

/// Writes a notice, and keeps the versions before it.
pub(super) fn publish(
    made: &Made<'_>,
    args: &NoticeNew,
    common: &Common,
    talk: &Talk,
) -> Result<Published, Failure> {
    let before = version_at(&args.out);
    let version = before.map_or(1, |before| before + 1);
    let folder = Folder::start_for(Of::Notice, &args.out, before.is_some())?;
    let mut files = forms(made, version)?;
    files.push(("answers.toml".to_owned(), web::answers::write(made.answers).into_bytes()));
    if let Some(logo) = made.logo {
        files.push(("logo".to_owned(), fs::read(logo).context("the logo is gone")?));
    }
    for document in made.since.documents() {
        let text = markdown(document).into_bytes();
        files.push((format!("changes.{}.md", document.lang), text));
    }
    for (name, bytes) in &files {
        put(&folder, name, bytes)?;
    }
    if let Some(before) = before {
        keep(&args.out, &folder, before).map_err(|error| folder.refused(error))?;
    }
    let digests: Vec<(String, Hash)> =
        files.iter().map(|(name, bytes)| (name.clone(), Hash::of(bytes))).collect();
    let record = json!({
        "format": FORMAT,
        "version": version,
        "from": made.today.to_string(),
        "review": made.facts.review.map(|day| day.to_string()),
        "rule_pack": RULE_PACK,
        "questions": QUESTIONS,
        "without_welsh": without_welsh(made.facts),
        "files": digests.iter().map(|(name, digest)| json!({ "name": name, "sha256": digest.to_string() })).collect::<Vec<_>>(),
    });
    let text = format!("{record:#}\n");
    // Recorded late: what fails before leaves nothing in the log.
    let receipt = if args.no_receipt {
        None
    } else {
        Some(recorded(made, version, &text, &digests, &folder, common, talk)?)
    };
    // It comes last: a folder without it is no notice.
    put(&folder, Of::Notice.mark(), text.as_bytes())?;
    folder.publish()?;
    Ok(Published { version, record, receipt })
}

/// Every form, in both languages.
fn forms(made: &Made<'_>, version: u32) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    let given = Given { brand: made.brand.clone(), version };
    let words = Lang::ALL.map(Words::new);
    let both = words.each_ref();
    let documents =
        pair(made.facts, made.today, &given, both).context("the notice has no words")?;
    let mut files = Vec::new();
    for (document, words) in documents.iter().zip(both) {
        for ending in ENDINGS {
            let form = written(document, ending, words);
            let form = form.context("a form of the notice cannot be made")?;
            files.extend(form.map(|form| (form.name, form.bytes)));
        }
        let pdf = print::pdf(document, made.today).map_err(unprintable)?;
        files.push((format!("notice.{}.pdf", document.lang), pdf));
    }
    let record =
        record_of(made.facts, made.today, version, both).context("the record has no words")?;
    files.extend(record.into_iter().map(|form| (form.name, form.bytes)));
    Ok(files)
}

fn unprintable(error: print::Error) -> Failure {
    match why_unprintable(&error) {
        Some(problem) => problem.into(),
        None => anyhow::Error::new(error).context("the notice cannot be printed").into(),
    }
}

/// Why there is no PDF, for whoever can change it; none where nobody but us can.
pub(crate) fn why_unprintable(error: &print::Error) -> Option<Problem> {
    match error {
        print::Error::Letters(letters) => {
            let letters: String = letters.iter().take(20).collect();
            let problem = Problem::error(web::codes::LETTERS_MISSING, Actor::Caller);
            Some(problem.with("letters", letters))
        }
        print::Error::Logo => {
            Some(Problem::error(web::codes::LOGO_ODD, Actor::Caller).in_column("logo"))
        }
        print::Error::Pages(_) => None,
    }
}

/// Records a notice in the log, and writes its receipt and proof.
fn recorded(
    made: &Made<'_>,
    version: u32,
    text: &str,
    digests: &[(String, Hash)],
    folder: &Folder,
    common: &Common,
    talk: &Talk,
) -> Result<(String, u64), Failure> {
    let mut log = house::log_or_begin(common, talk)?;
    let salt = Hash(chance::bytes()?);
    let mut event = Event::new(KIND, log.origin(), salt, clock::now()?)
        .with(Of::Notice.mark(), Hash::of(text.as_bytes()))
        .with("version", version)
        .with("from", made.today)
        .with("rule_pack", RULE_PACK);
    for (name, digest) in digests.iter().filter(|(name, _)| is_recorded(name)) {
        event = event.with(name, digest);
    }
    let bytes = event.bytes().context("the receipt cannot be written")?;
    let index = crate::folder::record(folder, &mut log, &bytes)?;
    Ok((log.origin().to_owned(), index))
}

/// The number of the version that stands in a folder; none where there is none.
pub(super) fn version_at(folder: &Path) -> Option<u32> {
    let text = fs::read_to_string(folder.join(Of::Notice.mark())).ok()?;
    let record: Value = serde_json::from_str(&text).ok()?;
    u32::try_from(record.get("version")?.as_u64()?).ok()
}

/// Copies what stands in the old folder into the new one: its versions, and itself as one of them.
fn keep(old: &Path, folder: &Folder, version: u32) -> io::Result<()> {
    let versions = folder.path("versions");
    if old.join("versions").is_dir() {
        copy(&old.join("versions"), &versions, &[])?;
    }
    copy(old, &versions.join(version.to_string()), &["versions"])
}

fn copy(from: &Path, to: &Path, without: &[&str]) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let name = entry.file_name();
        if without.iter().any(|it| name == **it) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &to.join(&name), &[])?;
        } else {
            fs::copy(entry.path(), to.join(&name))?;
        }
    }
    Ok(())
}
