//! Where things are kept.

use std::path::PathBuf;

use bulk::inputs::folded;
use bulk::screen::{Bytes, codes};
use evidence::statement::{Edition, Event};
use evidence::{Day, Hash, Statement};
use register::{Register, Source};
use terms::{Actor, Arg, Problem};
use vault::{Caller, Callers, Chance, Log, Mapped, Registers, Vault, Wait};

use crate::cli::Common;
use crate::failure::Failure;
use crate::talk::Talk;
use crate::{chance, clock};

/// The data directory: as given, else where this system keeps such things.
pub(crate) fn data_dir(common: &Common) -> PathBuf {
    common.data_dir.clone().unwrap_or_else(default_data_dir)
}

/// The register directory: as given, else inside the data directory.
pub(crate) fn register_dir(common: &Common) -> PathBuf {
    common.register.clone().unwrap_or_else(|| data_dir(common).join("registers"))
}

fn default_data_dir() -> PathBuf {
    let from =
        |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let base = if cfg!(windows) {
        from("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        from("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        from("XDG_DATA_HOME").or_else(|| from("HOME").map(|home| home.join(".local/share")))
    };
    base.unwrap_or_default().join("uphold")
}

/// The callers that are registered.
pub(crate) fn callers(common: &Common) -> Result<Callers, Failure> {
    Ok(vault(common).callers()?)
}

/// The registered caller of this name.
pub(crate) fn registered<'c>(callers: &'c Callers, name: &str) -> Result<&'c Caller, Problem> {
    callers
        .find(name)
        .ok_or_else(|| Problem::error(codes::CALLER_UNKNOWN, Actor::Caller).with("name", name))
}

/// The group of brands of this name, as a registered caller spells it; case and blanks do not matter.
pub(crate) fn group(callers: &Callers, name: &str) -> Option<String> {
    let mut groups = callers.iter().flat_map(|caller| caller.groups.iter());
    groups.find(|group| folded(group) == folded(name)).cloned()
}

/// The registers, wherever they are kept.
pub(crate) fn registers(common: &Common) -> Result<Registers, Failure> {
    Ok(Registers::open(&register_dir(common))?)
}

/// One of the registers, opened to be asked about many numbers; none where it is not held.
pub(crate) fn register(
    registers: &Registers,
    source: &Source,
) -> Result<Option<Register<Bytes>>, Failure> {
    if registers.get(source).map_err(|error| error.problem())?.is_none() {
        return Ok(None);
    }
    let bytes = Bytes::Kept(Mapped::open(&registers.path(source))?);
    Ok(Some(Register::open(bytes).map_err(|error| error.problem())?))
}

/// The data directory.
pub(crate) fn vault(common: &Common) -> Vault {
    Vault::open(&data_dir(common))
}

/// The log of evidence; one is begun where none has, and that is told.
pub(crate) fn log_or_begin(common: &Common, talk: &Talk) -> Result<Log, Failure> {
    if let Some(log) = vault(common).log()? {
        return Ok(log);
    }
    let name = evidence::hash::hex(&chance::bytes::<8>()?);
    begin_log(common, talk, &format!("uphold-log/{name}"))
}

/// A name for a log or a witness: others must be able to type it.
pub(crate) fn good_name(name: &str) -> Result<(), Problem> {
    let visible = name.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'+');
    if visible && (1..=100).contains(&name.len()) && !name.contains("://") && !name.contains("..") {
        Ok(())
    } else {
        Err(Problem::error(crate::codes::NAME_ODD, Actor::Caller).with("name", name))
    }
}

/// Begins the log under this name.
pub(crate) fn begin_log(common: &Common, talk: &Talk, origin: &str) -> Result<Log, Failure> {
    good_name(origin)?;
    let dir = vault(common).log_dir();
    let log = Log::begin(&dir, origin, new_chance()?, clock::now()?)?;
    talk.note("log-begun", &[("log", Arg::from(log.origin()))])?;
    Ok(log)
}

/// The log of evidence, which must have begun.
pub(crate) fn log(common: &Common) -> Result<Log, Failure> {
    let log = vault(common).log()?;
    log.ok_or_else(|| Problem::error(crate::codes::LOG_MISSING, Actor::Caller).into())
}

/// What a new key needs.
pub(crate) fn new_chance() -> anyhow::Result<Chance> {
    Ok(Chance { seed: chance::bytes()?, salt: Hash(chance::bytes()?) })
}

/// Records that something happened. What happened stands already: where it cannot be
/// recorded, that is told, and false comes back.
pub(crate) fn record(
    common: &Common,
    talk: &Talk,
    event: impl FnOnce(Event) -> Event,
    kind: &str,
) -> Result<bool, Failure> {
    match try_record(common, talk, event, kind) {
        Err(Failure::Problems(problems)) => {
            problems.iter().try_for_each(|problem| talk.problem(problem))?;
            talk.problem(&Problem::warning(crate::codes::NOT_RECORDED, Actor::Caller))?;
            Ok(false)
        }
        other => other.map(|()| true),
    }
}

fn try_record(
    common: &Common,
    talk: &Talk,
    event: impl FnOnce(Event) -> Event,
    kind: &str,
) -> Result<(), Failure> {
    let mut log = log_or_begin(common, talk)?;
    let event = event(Event::new(kind, log.origin(), Hash(chance::bytes()?), clock::now()?));
    if is_recorded(&log, &event)? {
        return Ok(());
    }
    log.record(&[event.bytes().map_err(vault::Error::from)?], Wait::Yes)?;
    Ok(())
}

/// Whether an event of this kind, over this digest, stands in the log already: what was done
/// before, and recorded then.
fn is_recorded(log: &Log, event: &Event) -> Result<bool, Failure> {
    let names = ["source", "as_of", "digest"];
    for index in (0..log.head().size).rev() {
        let bytes = log.statement(index)?;
        if let Some(Ok(Statement::Event(held))) = bytes.map(|bytes| Statement::parse(&bytes))
            && held.kind == event.kind
            && names.iter().all(|name| held.details.get(*name) == event.details.get(*name))
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// By how much the clock may be behind what was last recorded, in seconds.
const BEHIND: u64 = 60;

/// Whether the clock shows an earlier time than when something was last recorded.
pub(crate) fn clock_behind(log: &Log) -> Result<Option<Problem>, Failure> {
    let last = log.statement(log.head().size.saturating_sub(1))?;
    let last = last.and_then(|bytes| Statement::parse(&bytes).ok());
    let now = clock::now()?;
    let behind = last.filter(|last| last.at().is_after(now, BEHIND));
    let told = |last: Statement| {
        Problem::warning(crate::codes::CLOCK_BEHIND, Actor::ScreeningContractor)
            .with("day", last.at().date())
    };
    Ok(behind.map(told))
}

/// An edition as receipts and published lists name it.
pub(crate) fn edition(source: &str, edition: &register::Edition) -> Edition {
    Edition {
        source: source.to_owned(),
        as_of: Day(edition.as_of),
        kind: edition.kind.id().to_owned(),
        scope: edition.scope.to_string(),
        count: edition.count,
        digest: Hash(edition.digest.0),
    }
}
