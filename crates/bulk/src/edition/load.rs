//! Reads a file of numbers, by the fastest way that its layout allows.

use std::{
    fs::File,
    io::{self, Cursor, Read as _},
    thread,
};

use sha2::{Digest as _, Sha256};
use terms::Number;

use super::{
    Layout, Read, duplicates,
    plain::{self, Parsed},
    rows,
};
use crate::{
    Refused, codes,
    input::{self, Input, Options, Source},
};

/// How an edition is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// So many records may be unreadable; they are counted and listed.
    pub allow_rejects: u64,
    /// The column of numbers in a table; found if it is not named.
    pub column: Option<String>,
    /// How the file is written, where that has to be said.
    pub options: Options,
}

/// Reads a full edition, or the numbers to add or remove: the numbers, sorted.
///
/// # Errors
/// `foreign-file` or `too-many-rejects` with the first ten records as `bad-record`;
/// `cut-record` when the last one is cut; whatever is wrong with the file.
pub fn numbers(source: &Source, settings: &Settings) -> Result<Read<Number>, Refused> {
    let name = source.name();
    let raw = read_whole(source, &name)?;
    let (parsed, digest) = thread::scope(|scope| {
        let digest = scope.spawn(|| digest(&raw));
        let parsed = parse(&raw, &name, settings);
        (parsed, digest.join())
    });
    // A hash has no way to fail.
    let digest = digest.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
    let (parsed, mut notes, layout) = parsed?;
    let Parsed { numbers: items, records, rejects } = parsed;
    let rejected = rejects.count;
    notes.extend(rejects.judge(records, settings.allow_rejects, &name)?);
    let duplicates = duplicates(&items, |number| *number);
    Ok(Read { items, layout, records, duplicates, rejects: rejected, digest, notes })
}

type Outcome = (Parsed, Vec<terms::Problem>, Layout);

fn parse(raw: &[u8], name: &str, settings: &Settings) -> Result<Outcome, Refused> {
    let plain_options = settings.options == Options::default() && settings.column.is_none();
    if plain_options && let Some(unpacked) = unpacked(raw, name)? {
        let bytes: &[u8] = unpacked.as_deref().unwrap_or(raw);
        if let Some(layout) = plain::layout(bytes) {
            let parsed = plain::parse(bytes, layout, name)?;
            return Ok((parsed, Vec::new(), layout));
        }
    }
    let input = open(raw.to_vec(), name, &settings.options)?;
    let notes = input.notes.clone();
    let parsed = rows::numbers(input, settings.column.as_deref())?;
    Ok((parsed, notes, Layout::Table))
}

/// The bytes of a packed file; `Some(None)` if it is not packed, `None` if the long way
/// has to be gone.
fn unpacked(raw: &[u8], name: &str) -> Result<Option<Option<Vec<u8>>>, Refused> {
    let packed =
        matches!(raw, [0x1F, 0x8B, ..] | [0x28, 0xB5, 0x2F, 0xFD, ..] | [b'P', b'K', 3, 4, ..]);
    if !packed {
        return Ok(Some(None));
    }
    input::unpacked_text(raw, name).map(|bytes| bytes.map(Some))
}

/// Opens bytes that were read already.
pub(super) fn open(raw: Vec<u8>, name: &str, options: &Options) -> Result<Input, Refused> {
    input::open_reader(name, Box::new(Cursor::new(raw)), options)
}

/// All bytes of a file.
pub(super) fn read_whole(source: &Source, name: &str) -> Result<Vec<u8>, Refused> {
    let mut bytes = Vec::new();
    let read = match source {
        Source::Stdin => io::stdin().read_to_end(&mut bytes),
        Source::Path(path) => {
            if path.is_dir() {
                return Err(codes::of_file(codes::IS_A_FOLDER, name).into());
            }
            File::open(path).and_then(|mut file| file.read_to_end(&mut bytes))
        }
    };
    read.map_err(|error| codes::unreadable(error, name))?;
    if bytes.is_empty() {
        return Err(codes::of_file(codes::EMPTY_FILE, name).into());
    }
    Ok(bytes)
}

pub(super) fn digest(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}
