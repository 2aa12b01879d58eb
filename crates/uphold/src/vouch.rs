//! What the commands around evidence share: keys, files of strangers, problems.

pub(crate) mod codes;
mod trouble;

use std::io::{Read as _, Write as _};
use std::path::Path;

use bulk::input::Source as File;
use evidence::{Manner, VerifierKey, What};
use terms::{Actor, Problem};
use vault::Access;

use crate::failure::Failure;

pub(crate) use trouble::{of_http, of_stamp};

/// A problem that the user of the command can put right.
pub(crate) fn problem(code: terms::Code) -> Problem {
    Problem::error(code, Actor::Caller)
}

/// What is wrong with a file, told as a problem of that file.
pub(crate) fn in_file(path: &Path) -> impl Fn(evidence::Error) -> Problem {
    move |error| error.problem().in_file(path.display().to_string())
}

/// The key of a witness, as given: itself, or the file that holds it.
pub(crate) fn witness_key(given: &str) -> Result<VerifierKey, Failure> {
    let key = key(given)?;
    if key.manner() == Manner::Cosignature {
        Ok(key)
    } else {
        Err(problem(codes::KEY_OF_LOG).with("name", key.name()).into())
    }
}

/// The key of a log, as given: itself, or the file that holds it.
pub(crate) fn log_key(given: &str) -> Result<VerifierKey, Failure> {
    let key = key(given)?;
    if key.manner() == Manner::Note {
        Ok(key)
    } else {
        Err(problem(codes::KEY_OF_WITNESS).with("name", key.name()).into())
    }
}

fn key(given: &str) -> Result<VerifierKey, Failure> {
    let parsed = VerifierKey::parse(given);
    // No key is without a plus: then it is the name of a file.
    if parsed.is_err() && (!given.contains('+') || Path::new(given).is_file()) {
        let text = text(Path::new(given), What::Key)?;
        return VerifierKey::parse(text.trim_start_matches('\u{feff}').trim())
            .map_err(|error| in_file(Path::new(given))(error).into());
    }
    parsed.map_err(|error| error.problem().into())
}

/// The bytes of a file, of which no more is read than such a thing can have.
pub(crate) fn bytes(path: &Path, longest: usize) -> Result<Vec<u8>, Failure> {
    let file = File::from_arg(path.as_os_str());
    let limit = longest as u64 + 1;
    let mut bytes = Vec::new();
    let read = match &file {
        File::Stdin => std::io::stdin().take(limit).read_to_end(&mut bytes),
        File::Path(path) => {
            std::fs::File::open(path).and_then(|opened| opened.take(limit).read_to_end(&mut bytes))
        }
    };
    read.map_err(|error| bulk::codes::unreadable(error, &file.name()))?;
    Ok(bytes)
}

/// The bytes of such a thing; a longer file is refused.
pub(crate) fn bounded(path: &Path, what: What) -> Result<Vec<u8>, Failure> {
    let limit = what.longest();
    let bytes = bytes(path, limit)?;
    if bytes.len() > limit {
        return Err(in_file(path)(evidence::Error::TooLong { what, limit }).into());
    }
    Ok(bytes)
}

/// The text of a file, with the line ends that mail may have put there made plain again.
pub(crate) fn text(path: &Path, what: What) -> Result<String, Failure> {
    let text = String::from_utf8(bounded(path, what)?).map_err(|_| {
        in_file(path)(evidence::Error::Malformed { what, detail: "it is not UTF-8", line: None })
    })?;
    Ok(text.replace("\r\n", "\n"))
}

/// Writes what others shall have; nothing in it is secret. A file whose first bytes, `known_by`
/// of them, are not those of this one is something else, and stays.
pub(crate) fn write(path: &Path, content: &[u8], known_by: usize) -> Result<(), Failure> {
    if let Ok(there) = std::fs::File::open(path) {
        let mut head = Vec::new();
        let read = there.take(known_by as u64).read_to_end(&mut head);
        if read.is_err() || !head.is_empty() && !content.starts_with(&head) {
            let code = bulk::screen::codes::FILE_EXISTS;
            return Err(problem(code).in_file(path.display().to_string()).into());
        }
    }
    Ok(vault::replace_for(Access::AsUsual, path, |out| out.write_all(content))?)
}
