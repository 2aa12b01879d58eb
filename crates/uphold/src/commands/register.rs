//! `uphold register`: editions in, look-ups out.

mod digests;
mod lookup;
mod status;

use std::path::Path;

use bulk::edition::{self, Settings};
use bulk::input::Source as File;
use bulk::screen::codes;
use evidence::statement::Event;
use register::{Import, Outcome as Became, Report, Scope, Source};
use terms::{Actor, Arg, Date, Days, Number, Problem};
use vault::Wait;

use super::screen::{date, options};
use crate::cli::{Common, RegisterImport, RegisterUpdate};
use crate::failure::{Exit, Failure, Outcome};
use crate::talk::Talk;
use crate::{clock, house};

pub(crate) use digests::{compare, digests};
pub(crate) use lookup::{lookup, one_number};
pub(crate) use status::status;

/// Takes in an edition.
pub(crate) fn import(args: &RegisterImport, common: &Common, talk: &Talk) -> Outcome {
    let source = source(&args.source)?;
    let as_of = date(&args.as_of)?;
    let scope = if args.scope.is_empty() {
        Scope::Whole
    } else {
        Scope::codes(&args.scope).map_err(|error| error.problem())?
    };
    let settings = Settings {
        allow_rejects: args.allow_rejects,
        column: args.reading.phone_column.first().cloned(),
        options: options(&args.reading)?,
    };
    let file = File::from_arg(args.file.as_os_str());
    let (import, taken) = if args.dated {
        let read = edition::dated(&file, &settings)?;
        let taken = Taken { notes: read.notes, rejects: read.rejects };
        (Import::dated(source, as_of, scope, read.items).from_file(read.digest), taken)
    } else if args.results {
        let read = edition::results(&file, source.id(), &settings)?;
        let taken = Taken { notes: read.notes, rejects: read.rejects };
        (Import::results(source, as_of, read.items).from_file(read.digest), taken)
    } else {
        let read = edition::numbers(&file, &settings)?;
        refuse_unless_own(&source, as_of, &read.items, &file.name(), common)?;
        let taken = Taken { notes: read.notes, rejects: read.rejects };
        (Import::full(source, as_of, scope, read.items).from_file(read.digest), taken)
    };
    let shown = file.name();
    take_in(import, taken, &shown, common, talk)
}

/// Days that an update can reach back: what an older edition lacks is not known.
const LONGEST: Days = 28;

/// Refuses a file that was imported as another register, and an edition that
/// would come between an update and the edition that the update rests on.
fn refuse_unless_own(
    source: &Source,
    as_of: Date,
    numbers: &[Number],
    file: &str,
    common: &Common,
) -> Result<(), Failure> {
    let registers = house::registers(common)?;
    let refuse = |code| Problem::error(code, Actor::Caller).in_file(file);
    let distinct = numbers.chunk_by(|one, next| one == next).flat_map(|same| same.first().copied());
    let digest = register::digest::of_numbers(distinct);
    for (other, held) in registers.iter() {
        let Ok(held) = held else { continue };
        let editions = held.editions();
        if other != source && editions.iter().any(|edition| edition.digest == digest) {
            return Err(refuse(codes::SAME_AS_ANOTHER).with("source", other.id()).into());
        }
        let next = editions.iter().find(|edition| edition.as_of > as_of);
        let update = next.filter(|next| other == source && next.kind == register::Kind::Update);
        if let Some(update) = update {
            return Err(refuse(codes::BEFORE_AN_UPDATE).with("after", update.as_of).into());
        }
    }
    Ok(())
}

/// Takes in additions and removals.
pub(crate) fn update(args: &RegisterUpdate, common: &Common, talk: &Talk) -> Outcome {
    let source = source(&args.source)?;
    let as_of = date(&args.as_of)?;
    let mut taken = Taken { notes: Vec::new(), rejects: 0 };
    let mut numbers = |file: &Option<std::path::PathBuf>| -> Result<Vec<Number>, Failure> {
        let Some(file) = file else { return Ok(Vec::new()) };
        let read = edition::numbers(&File::from_arg(file.as_os_str()), &Settings::default())?;
        taken.notes.extend(read.notes);
        Ok(read.items)
    };
    let add = numbers(&args.add)?;
    let remove = numbers(&args.remove)?;
    let file = args.add.iter().chain(&args.remove).next();
    let shown = file.map(|file| file.display().to_string()).unwrap_or_default();
    let registers = house::registers(common)?;
    let held = registers.get(&source).map_err(|error| error.problem())?;
    let before = held.and_then(|held| held.editions().iter().rfind(|one| one.as_of < as_of));
    let scope = before.map_or(Scope::Whole, |edition| edition.scope.clone());
    if let Some(base) = before.filter(|base| as_of.days_since(base.as_of) > LONGEST) {
        let late = Problem::error(codes::UPDATE_TOO_LATE, Actor::RegisterOperator);
        return Err(late.in_file(shown).with("before", base.as_of).into());
    }
    take_in(Import::update(source, as_of, scope, add, remove), taken, &shown, common, talk)
}

/// The numbers of a file, as a full edition.
pub(crate) fn full_numbers(file: &Path) -> Result<Vec<Number>, Failure> {
    let read = edition::numbers(&File::from_arg(file.as_os_str()), &Settings::default())?;
    Ok(read.items)
}

/// The register of this name.
pub(crate) fn source(name: &str) -> Result<Source, Problem> {
    Source::parse(name).map_err(|error| error.problem())
}

/// What the reading of a file left to tell.
struct Taken {
    notes: Vec<Problem>,
    rejects: u64,
}

fn take_in(import: Import, taken: Taken, file: &str, common: &Common, talk: &Talk) -> Outcome {
    let source = import.source().clone();
    let mut registers = house::registers(common)?;
    let recorded = import.recorded_on(clock::today()?);
    let report = registers.import(recorded, Wait::Yes).map_err(|error| {
        let mut problem = error.problem();
        problem.place.file.get_or_insert_with(|| file.to_owned());
        problem
    })?;
    let problems: Vec<Problem> = taken.notes.into_iter().chain(report.problems.clone()).collect();
    for problem in &problems {
        talk.problem(problem)?;
    }
    tell(&report, source.id(), taken.rejects, talk)?;
    talk.data(&record(&report, source.id(), taken.rejects, &problems, talk))?;
    let recorded =
        house::record(common, talk, |event| came_in(event, &report, source.id()), "edition")?;
    Ok(if recorded { Exit::Clean } else { Exit::Findings })
}

/// That an edition came in, for the log of evidence: its digest, and no number.
fn came_in(event: Event, report: &Report, source: &str) -> Event {
    let edition = house::edition(source, &report.edition);
    event
        .with("source", source)
        .with("as_of", edition.as_of.0)
        .with("kind", edition.kind)
        .with("scope", edition.scope)
        .with("count", edition.count)
        .with("digest", edition.digest)
}

fn tell(report: &Report, source: &str, rejects: u64, talk: &Talk) -> Result<(), Failure> {
    let edition = &report.edition;
    let source = || ("source", Arg::from(source));
    let as_of = || ("as_of", Arg::Date(edition.as_of));
    if report.outcome == Became::AlreadyHeld {
        return talk.say("import-already", &[source(), as_of()]);
    }
    let count = |name, count| (name, Arg::Count(count));
    match edition.kind {
        register::Kind::Update => {
            let changes = [count("added", report.added), count("removed", report.removed)];
            let [added, removed] = changes;
            talk.say("import-update-done", &[source(), as_of(), added, removed])?;
        }
        register::Kind::Results => {
            let numbers = [count("numbers", edition.asked), count("listed", edition.count)];
            let [asked, listed] = numbers;
            talk.say("import-results-done", &[source(), as_of(), asked, listed])?;
        }
        register::Kind::Dated => {
            talk.say("import-dated-done", &[source(), as_of(), count("numbers", edition.count)])?;
        }
        register::Kind::Full => {
            talk.say("import-done", &[source(), as_of(), count("numbers", edition.count)])?;
        }
    }
    tell_changes(report, talk)?;
    if rejects > 0 {
        talk.say("import-rejected", &[count("lines", rejects)])?;
    }
    let digest = edition.digest.to_string();
    talk.say("import-digest", &[("digest", Arg::from(digest))])
}

fn tell_changes(report: &Report, talk: &Talk) -> Result<(), Failure> {
    let (Some((before, _)), false) =
        (report.previous, report.edition.kind == register::Kind::Update)
    else {
        return Ok(());
    };
    let changes = [
        ("added", Arg::Count(report.added)),
        ("removed", Arg::Count(report.removed)),
        ("before", Arg::Date(before)),
    ];
    talk.say("import-changes", &changes)
}

fn record(
    report: &Report,
    source: &str,
    rejects: u64,
    problems: &[Problem],
    talk: &Talk,
) -> serde_json::Value {
    let edition = &report.edition;
    serde_json::json!({
        "source": source,
        "outcome": match report.outcome {
            Became::Added => "added",
            Became::AlreadyHeld => "already-held",
            Became::DatesAdded => "dates-added",
        },
        "edition": edition_record(edition),
        "previous": report.previous.map(|(day, count)| {
            serde_json::json!({ "as_of": day.to_string(), "count": count })
        }),
        "added": report.added,
        "removed": report.removed,
        "unchanged": report.unchanged,
        "repeated": report.repeated,
        "rejected": rejects,
        "problems": talk.records(problems),
    })
}

/// An edition as data.
pub(crate) fn edition_record(edition: &register::Edition) -> serde_json::Value {
    serde_json::json!({
        "as_of": edition.as_of.to_string(),
        "kind": edition.kind.id(),
        "scope": edition.scope.to_string(),
        "count": edition.count,
        "asked": edition.asked,
        "digest": edition.digest.to_string(),
        "recorded_on": edition.recorded_on.map(|day: Date| day.to_string()),
    })
}
