//! Which files there are, what each is, and by which clock it was written.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use bulk::audit::{File, System};
use bulk::calls::formats::Format;
use bulk::calls::mapping::{Mapping, Time};
use bulk::calls::row::Reader;
use bulk::calls::zone::Zone;
use bulk::calls::{self, codes, formats};
use bulk::input::{Input, Source};
use bulk::output::Of;
use evidence::Hash;
use terms::{Actor, Problem};
use words::investigations::ZoneKnown;

use super::digests::Digests;
use crate::cli::Records;
use crate::commands::mapping;
use crate::failure::Failure;
use crate::talk::Talk;

/// The files of an audit, and what was found out about each.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) files: Vec<File>,
    pub(crate) systems: Vec<System>,
    /// How the zone of each file is known.
    pub(crate) zones: Vec<ZoneKnown>,
    pub(crate) problems: Vec<Problem>,
    /// The digests that are made while the files are read.
    pub(crate) digests: Digests,
}

/// Finds all files, and recognises them.
///
/// # Errors
/// Problems for every file that is not understood: nothing is read then, and of the first of them
/// what its columns seem to mean is printed.
pub(crate) fn find(paths: &[PathBuf], flags: &Records, talk: &Talk) -> Result<Found, Failure> {
    let mut all = Vec::new();
    for path in paths {
        let parent = if path.is_dir() { path.as_path() } else { path.parent().unwrap_or(path) };
        let before = all.len();
        gather(path, parent, &mut all)?;
        if all.len() == before {
            let problem = Problem::error(codes::NO_RECORDS, Actor::Caller);
            return Err(problem.in_file(path.display().to_string()).into());
        }
    }
    let said = Said::read(flags)?;
    said.check(&all)?;
    let mut found = Found::default();
    let passed_over = all.extract_if(.., |(path, _)| is_readme(path));
    found
        .problems
        .extend(passed_over.map(|(_, name)| {
            Problem::note(super::codes::PASSED_OVER, Actor::Caller).in_file(name)
        }));
    let mut wrong = Vec::new();
    let mut unknown = None;
    for (path, name) in all {
        match recognise(&path, &name, &said) {
            Ok((mapping, zone, known)) => found.add(path, name, mapping, zone, known),
            Err(Failure::Problems(problems)) => {
                let asked = [codes::FORMAT_UNKNOWN, codes::NOT_OF_FORMAT];
                if problems.iter().any(|problem| asked.contains(&problem.code)) {
                    unknown.get_or_insert((path, name));
                }
                wrong.extend(problems);
            }
            Err(other) => return Err(other),
        }
    }
    if let Some((path, name)) = unknown {
        let zone = Said::of(&said.zones, &name).or_else(|| Said::of_all(&said.zones));
        mapping::propose_for(&path, zone.map(|zone| zone.name().to_owned()), talk)?;
    }
    if !wrong.is_empty() {
        return Err(grouped(wrong).into());
    }
    found.digest()?;
    Ok(found)
}

/// Of problems of one kind in one folder, the first, and how many more there are.
fn grouped(problems: Vec<Problem>) -> Vec<Problem> {
    let folder = |problem: &Problem| {
        let file = problem.place.file.as_deref().unwrap_or_default();
        Path::new(file).parent().map(Path::to_owned)
    };
    let mut told: Vec<(Problem, u64)> = Vec::new();
    for problem in problems {
        let same = |it: &&mut (Problem, u64)| {
            it.0.code == problem.code && folder(&it.0) == folder(&problem)
        };
        match told.iter_mut().find(same) {
            Some((_, more)) => *more += 1,
            None => told.push((problem, 0)),
        }
    }
    let mut all = Vec::new();
    for (problem, more) in told {
        let file = problem.place.file.clone().unwrap_or_default();
        all.push(problem);
        if more > 0 {
            let like = Problem::error(super::codes::FILES_ALIKE, Actor::Caller);
            all.push(like.with("count", more).with("file", file));
        }
    }
    all
}

/// Whether a file tells people about the others.
fn is_readme(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    name.starts_with("readme")
        && [".txt", ".md", ".html", "readme"].iter().any(|it| name.ends_with(it))
}

/// Every file below a path, in the order of their names; what begins with a full stop is passed over.
fn gather(path: &Path, root: &Path, all: &mut Vec<(PathBuf, String)>) -> Result<(), Failure> {
    let unreadable = |error: io::Error| bulk::codes::unreadable(error, &path.display().to_string());
    if !fs::metadata(path).map_err(unreadable)?.is_dir() {
        let name = path.strip_prefix(root).unwrap_or(path).display().to_string();
        all.push((path.to_owned(), name));
        return Ok(());
    }
    let mut entries = Vec::new();
    for entry in fs::read_dir(path).map_err(unreadable)? {
        entries.push(entry.map_err(unreadable)?.path());
    }
    // A result of ours is no record, wherever somebody put it.
    let ours =
        |entry: &PathBuf| [Of::Audit, Of::Counts].iter().any(|of| entry.ends_with(of.mark()));
    if entries.iter().any(ours) {
        return Ok(());
    }
    entries.sort_unstable();
    let hidden = |path: &PathBuf| {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
    };
    entries.iter().filter(|path| !hidden(path)).try_for_each(|path| gather(path, root, all))
}

/// What the user said about files.
struct Said {
    mappings: Vec<(Option<String>, Meaning)>,
    zones: Vec<(Option<String>, Zone)>,
}

/// What the columns mean: a mapping file, or a format that is known by heart.
enum Meaning {
    Mapping(Box<Mapping>),
    Format(&'static Format),
}

impl Meaning {
    fn of(&self, input: &Input) -> Option<Mapping> {
        match self {
            Self::Mapping(mapping) => Some((**mapping).clone()),
            Self::Format(format) => format.of(input),
        }
    }
}

impl Said {
    fn read(flags: &Records) -> Result<Self, Failure> {
        let mut mappings = Vec::new();
        for flag in &flags.map {
            let (file, path) = split(flag);
            let text =
                fs::read_to_string(path).map_err(|error| bulk::codes::unreadable(error, path))?;
            let mapping = Box::new(Mapping::parse(&text, path)?);
            mappings.push((file, Meaning::Mapping(mapping)));
        }
        for flag in &flags.format {
            let (file, name) = split(flag);
            let format = formats::named(name).ok_or_else(|| {
                let known: Vec<_> = formats::KNOWN.iter().map(|known| known.name).collect();
                Problem::error(codes::NO_SUCH_FORMAT, Actor::Caller)
                    .with("format", name)
                    .with("known", known.join(", "))
            })?;
            mappings.push((file, Meaning::Format(format)));
        }
        let mut zones = Vec::new();
        for flag in &flags.zone {
            let (file, name) = split(flag);
            zones.push((file, zone(name)?));
        }
        Ok(Self { mappings, zones })
    }

    /// Refuses what was said of a file that is not there.
    fn check(&self, all: &[(PathBuf, String)]) -> Result<(), Problem> {
        let mappings = self.mappings.iter().filter_map(|(file, _)| file.as_deref());
        let zones = self.zones.iter().filter_map(|(file, _)| file.as_deref());
        let missing = |file: &&str| !all.iter().any(|(_, name)| is_called(name, file));
        match mappings.chain(zones).find(missing) {
            None => Ok(()),
            Some(file) => {
                Err(Problem::error(super::codes::NO_SUCH_RECORD, Actor::Caller).with("file", file))
            }
        }
    }

    /// What was said of this very file, or of its folder.
    fn of<'s, T>(said: &'s [(Option<String>, T)], name: &str) -> Option<&'s T> {
        let is_it = |file: &str| is_called(name, file);
        let found = said.iter().rev().find(|(file, _)| file.as_deref().is_some_and(is_it));
        found.map(|(_, it)| it)
    }

    /// What was said of all that are not said more particularly.
    fn of_all<T>(said: &[(Option<String>, T)]) -> Option<&T> {
        said.iter().rev().find(|(file, _)| file.is_none()).map(|(_, it)| it)
    }
}

/// Whether a file is the one that was named, or lies in the folder that was.
fn is_called(name: &str, said: &str) -> bool {
    let said = said.trim_end_matches('/');
    Path::new(name).ends_with(said) || Path::new(name).starts_with(said)
}

/// `FILE=VALUE`, or `VALUE` for all.
fn split(flag: &str) -> (Option<String>, &str) {
    match flag.split_once('=') {
        Some((file, value)) => (Some(file.to_owned()), value),
        None => (None, flag),
    }
}

pub(crate) fn zone(name: &str) -> Result<Zone, Problem> {
    Zone::named(name)
        .ok_or_else(|| Problem::error(codes::ZONE_UNKNOWN, Actor::Caller).with("zone", name))
}

/// What a file is, and by which clock it was written.
fn recognise(path: &Path, name: &str, said: &Said) -> Result<(Mapping, Zone, ZoneKnown), Failure> {
    let problem = |code| Problem::error(code, Actor::Caller).in_file(name);
    let input = calls::peek(&Source::Path(path.to_owned()))?;
    let own = Said::of(&said.mappings, name);
    let of_all = Said::of_all(&said.mappings);
    let mapping = match own {
        Some(own) => own.of(&input),
        None => {
            let of_all = || of_all.and_then(|said| said.of(&input));
            formats::recognise(&input).or_else(of_all).or_else(|| proposed(&input))
        }
    };
    let mapping = mapping.ok_or_else(|| match own.or(of_all) {
        Some(Meaning::Format(format)) => problem(codes::NOT_OF_FORMAT).with("format", format.name),
        _ => problem(codes::FORMAT_UNKNOWN),
    })?;
    fits(path, name, &mapping)?;
    if mapping.time != Time::Civil {
        return Ok((mapping, Zone::utc(), ZoneKnown::Stated));
    }
    let given = Said::of(&said.zones, name);
    if let Some(given) = given {
        return Ok((mapping, given.clone(), ZoneKnown::Given));
    }
    if let Some(stated) = &mapping.zone {
        let stated = zone(stated).map_err(|problem| problem.in_file(name))?;
        return Ok((mapping, stated, ZoneKnown::Stated));
    }
    if let Some(seen) = formats::seen_zone(&mapping, &input) {
        return Ok((mapping, seen, ZoneKnown::Seen));
    }
    match Said::of_all(&said.zones) {
        Some(given) => Ok((mapping, given.clone(), ZoneKnown::Given)),
        None => Err(problem(codes::ZONE_MISSING).into()),
    }
}

/// Refuses a mapping that names columns which the file does not have.
fn fits(path: &Path, name: &str, mapping: &Mapping) -> Result<(), Failure> {
    let input = match calls::open(&Source::Path(path.to_owned()), mapping) {
        Err(refused) if refused.0.iter().all(|it| it.code == bulk::codes::HEADER_ONLY) => {
            return Ok(());
        }
        opened => opened?,
    };
    Reader::new(mapping, &input.header, Zone::utc(), numbers::Settings::default(), name)?;
    Ok(())
}

/// The mapping that the names and contents of its columns make certain.
fn proposed(input: &Input) -> Option<Mapping> {
    let proposal = formats::propose(input);
    proposal.certain.then_some(proposal.mapping)
}

impl Found {
    fn add(&mut self, path: PathBuf, name: String, mapping: Mapping, zone: Zone, how: ZoneKnown) {
        let known = self.systems.iter().position(|system| system.mapping == mapping);
        let system = known.unwrap_or(self.systems.len());
        if known.is_none() {
            self.systems.push(System { mapping });
        }
        let (digest, bytes, same_as) = (Hash::of(b""), 0, None);
        self.files.push(File { path, name, system, zone, digest, bytes, same_as });
        self.zones.push(how);
    }

    /// Tells files with the same bytes, and begins with the digests.
    fn digest(&mut self) -> Result<(), Failure> {
        self.digests = Digests::begin(&mut self.files)?;
        let same =
            self.files.iter().filter_map(|file| Some((file, self.files.get(file.same_as?)?)));
        let told = same.map(|(file, other)| {
            Problem::warning(codes::DUPLICATE_FILE, Actor::Caller)
                .in_file(file.name.as_str())
                .with("other", other.name.as_str())
        });
        self.problems.extend(told.collect::<Vec<_>>());
        Ok(())
    }
}
