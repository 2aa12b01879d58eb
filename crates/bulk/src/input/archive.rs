//! ZIP archives: a workbook, or one packed file.

use std::{
    fs::File,
    io::{self, BufReader, Read},
};

use terms::{Actor, Problem};
use zip::{ZipArchive, result::ZipError};

use super::{magic::Foreign, packed::from_unpacking, pipe};
use crate::{Refused, codes};

/// What is in an archive.
pub(super) enum Contents {
    /// It is an XLSX workbook.
    Workbook,
    /// One file, by its number and name.
    Member(usize, String),
}

type Archive = ZipArchive<BufReader<File>>;

fn open(file: File, name: &str) -> Result<Archive, Refused> {
    ZipArchive::new(BufReader::new(file)).map_err(|error| from_zip(error, name))
}

/// Looks into an archive.
///
/// # Errors
/// `truncated-file` or `damaged-file`; `not-a-table` for documents that are archives too;
/// `several-members`, `no-member`, `encrypted`.
pub(super) fn look(file: File, name: &str) -> Result<Contents, Refused> {
    let mut archive = open(file, name)?;
    let names: Vec<String> =
        archive.file_names_raw().map(|name| String::from_utf8_lossy(name).into_owned()).collect();
    if let Some(contents) = office(&names, name)? {
        return Ok(contents);
    }
    let is_file = |(_, name): &(usize, &String)| {
        !name.ends_with('/') && !name.starts_with("__MACOSX/") && !name.ends_with(".DS_Store")
    };
    let members: Vec<_> = names.iter().enumerate().filter(is_file).collect();
    match members.as_slice() {
        [] => Err(codes::of_file(codes::NO_MEMBER, name).into()),
        [(index, member)] => {
            check_member(&mut archive, *index, name)?;
            Ok(Contents::Member(*index, (*member).clone()))
        }
        several => Err(several_members(several, name)),
    }
}

/// Documents of office programs, which are archives.
fn office(names: &[String], name: &str) -> Result<Option<Contents>, Refused> {
    let has = |member: &str| names.iter().any(|name| name == member);
    let not_a_table = |foreign: Foreign| {
        Err(codes::of_file(codes::NOT_A_TABLE, name).with("what", foreign.id()).into())
    };
    if has("xl/workbook.xml") {
        Ok(Some(Contents::Workbook))
    } else if has("xl/workbook.bin") {
        not_a_table(Foreign::BinaryExcel)
    } else if has("mimetype") && has("content.xml") {
        not_a_table(Foreign::OpenDocument)
    } else if has("word/document.xml") || has("ppt/presentation.xml") {
        not_a_table(Foreign::Document)
    } else {
        Ok(None)
    }
}

fn check_member(archive: &mut Archive, index: usize, name: &str) -> Result<(), Refused> {
    let data = archive.by_index_data(index).map_err(|error| from_zip(error, name))?;
    if data.encrypted() {
        return Err(Problem::error(codes::ENCRYPTED, Actor::Caller).in_file(name).into());
    }
    Ok(())
}

fn several_members(members: &[(usize, &String)], name: &str) -> Refused {
    const SHOWN: usize = 10;
    let shown: Vec<&str> = members.iter().take(SHOWN).map(|(_, name)| name.as_str()).collect();
    codes::of_file(codes::SEVERAL_MEMBERS, name)
        .with("count", members.len() as u64)
        .with("members", shown.join(", "))
        .into()
}

/// Unpacks one file of an archive on a thread of its own; its checksum is checked at the end.
pub(super) fn unpack(
    file: File,
    index: usize,
    name: &str,
) -> Result<Box<dyn Read + Send>, Refused> {
    let mut archive = open(file, name)?;
    let owned = name.to_owned();
    let reader = pipe::spawn(name, "zip", move |to| {
        let refuse = |error| io::Error::from(from_zip(error, &owned));
        let mut member = archive.by_index(index).map_err(refuse)?;
        io::copy(&mut member, to).map(drop).map_err(|error| match error.kind() {
            io::ErrorKind::BrokenPipe => error,
            _ => from_unpacking(error, &owned, "zip").into(),
        })
    })?;
    Ok(Box::new(reader))
}

/// What an error of the archive means. An archive's directory stands at its end: without one it was cut.
pub(super) fn from_zip(error: ZipError, name: &str) -> Refused {
    match error {
        ZipError::Io(error) => from_unpacking(error, name, "zip"),
        ZipError::InvalidArchive(_) => codes::of_file(codes::TRUNCATED_FILE, name).into(),
        ZipError::UnsupportedArchive(reason) if reason == ZipError::PASSWORD_REQUIRED => {
            Problem::error(codes::ENCRYPTED, Actor::Caller).in_file(name).into()
        }
        _ => codes::of_file(codes::DAMAGED_FILE, name).with("what", "zip").into(),
    }
}
