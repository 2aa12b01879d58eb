//! `uphold objections`: your own do-not-call list, append-only.

use std::io::{Read, Write};
use std::path::PathBuf;

use bulk::Refused;
use bulk::codes::{no_room, unreadable};
use bulk::input::Source as File;
use bulk::inputs::objections::{self, Against as Told};
use bulk::screen::codes;
use evidence::statement::Event;
use sha2::{Digest, Sha256};
use terms::{Actor, Arg, Problem};
use vault::{Against, Appended, Callers, Objection, Provenance, Wait};

use super::screen::options;
use crate::cli::{Common, ObjectionsImport};
use crate::failure::{Exit, Failure, Outcome};
use crate::talk::Talk;
use crate::{clock, house};

/// Adds the objections of a file; an objection that cannot be read refuses the file whole.
pub(crate) fn import(args: &ObjectionsImport, common: &Common, talk: &Talk) -> Outcome {
    let spooled = spool(&File::from_arg(args.file.as_os_str()))?;
    let (read, _form) = objections::read(&spooled.file, &options(&args.reading)?)?;
    let callers = house::callers(common)?;
    let fallback = match &args.caller {
        Some(name) => Some(house::registered(&callers, name)?.id.clone()),
        None => None,
    };
    let mut rows = Vec::with_capacity(read.entries.len());
    let mut problems = Vec::new();
    for entry in read.entries {
        let against = against(&entry.against, fallback.as_deref(), &callers);
        match against {
            Ok(against) => rows.push(Objection {
                number: entry.number,
                against,
                objected_on: entry.objected_on,
                withdrawn_on: entry.withdrawn_on,
                channel: entry.channel,
                reason: entry.reason,
            }),
            Err(problem) => {
                problems.push(problem.in_file(args.file.display().to_string()).at_row(entry.row))
            }
        }
    }
    if !problems.is_empty() {
        // An objection to nobody that is known must not be lost: the file is refused whole.
        problems.truncate(20);
        return Err(problems.into());
    }
    let withdrawn = rows.iter().filter(|row| row.withdrawn_on.is_some()).count() as u64;
    let provenance =
        Provenance { file_digest: spooled.digest.into(), recorded_on: clock::today()? };
    let mut kept = house::vault(common).objections()?;
    let appended = kept.append(&rows, provenance, Wait::Yes)?;
    for note in &read.report.notes {
        talk.problem(note)?;
    }
    let count = Arg::Count(rows.len() as u64);
    match appended {
        Appended::Segment(_) => {
            talk.say("objections-imported", &[("objections", count)])?;
            if withdrawn > 0 {
                talk.say("objections-withdrawn", &[("objections", Arg::Count(withdrawn))])?;
            }
        }
        Appended::AlreadyHeld(_) => talk.say("objections-already", &[("objections", count)])?,
    }
    talk.data(&serde_json::json!({
        "objections": rows.len(),
        "withdrawn": withdrawn,
        "already_held": matches!(appended, Appended::AlreadyHeld(_)),
        "kept": kept.len(),
    }))?;
    let came_in = |event: Event| event.with("objections", rows.len()).with("digest", kept.digest());
    let recorded = house::record(common, talk, came_in, "objections")?;
    Ok(if recorded { Exit::Clean } else { Exit::Findings })
}

/// How many are kept.
pub(crate) fn status(common: &Common, talk: &Talk) -> Outcome {
    let kept = house::vault(common).objections()?;
    talk.say("status-objections", &[("objections", Arg::Count(kept.len() as u64))])?;
    talk.data(&serde_json::json!({ "kept": kept.len(), "imports": kept.segments().len() }))?;
    Ok(Exit::Clean)
}

fn against(told: &Told, fallback: Option<&str>, callers: &Callers) -> Result<Against, Problem> {
    match told {
        Told::Group(name) => house::group(callers, name).map(Against::Group).ok_or_else(|| {
            Problem::error(codes::GROUP_UNKNOWN, Actor::Caller).with("name", name.as_str())
        }),
        Told::Caller(name) => Ok(Against::Caller(house::registered(callers, name)?.id.clone())),
        Told::Unsaid => fallback
            .map(|id| Against::Caller(id.to_owned()))
            .ok_or_else(|| Problem::error(codes::CALLER_MISSING, Actor::Caller)),
    }
}

/// A file that can be read twice: to hash it, and to understand it.
struct Spooled {
    file: File,
    digest: [u8; 32],
    _copy: Option<tempfile::NamedTempFile>,
}

fn spool(file: &File) -> Result<Spooled, Failure> {
    match file {
        File::Path(path) if path.is_file() => {
            let mut reader =
                std::fs::File::open(path).map_err(|error| unreadable(error, &file.name()))?;
            let digest = hash(&mut reader, &mut std::io::sink(), &file.name())?;
            Ok(Spooled { file: file.clone(), digest, _copy: None })
        }
        // Whatever is wrong with it is told when it is opened.
        File::Path(_) => Ok(Spooled { file: file.clone(), digest: [0; 32], _copy: None }),
        File::Stdin => {
            let mut copy = tempfile::NamedTempFile::new().map_err(no_room)?;
            let digest = hash(&mut std::io::stdin(), &mut copy, &file.name())?;
            let path: PathBuf = copy.path().to_owned();
            Ok(Spooled { file: File::Path(path), digest, _copy: Some(copy) })
        }
    }
}

fn hash(from: &mut impl Read, to: &mut impl Write, name: &str) -> Result<[u8; 32], Refused> {
    let mut hasher = Sha256::new();
    let mut buffer = vec![0_u8; 1 << 16];
    loop {
        let read = from.read(&mut buffer).map_err(|error| unreadable(error, name))?;
        let bytes = buffer.get(..read).unwrap_or_default();
        if bytes.is_empty() {
            to.flush().map_err(no_room)?;
            return Ok(hasher.finalize().into());
        }
        hasher.update(bytes);
        to.write_all(bytes).map_err(no_room)?;
    }
}
