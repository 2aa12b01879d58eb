//! One segment: a text file with a head, rows, and its own SHA-256 in its name.

use std::io::Write as _;
use std::path::PathBuf;

use register::Digest;
use sha2::{Digest as _, Sha256};
use terms::{Date, Number};

use super::entries::{Entries, Row};
use super::{Against, Objection, Provenance};
use crate::Error;

/// One import of objections, as it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// From 1.
    pub number: u32,
    /// SHA-256 of the segment's file.
    pub digest: Digest,
    /// SHA-256 of the file that was imported.
    pub file_digest: Digest,
    /// The day of the import.
    pub recorded_on: Date,
    /// Rows in it.
    pub rows: u64,
}

pub(super) const SUFFIX: &str = "objections";
const TITLE: &str = "uphold objections 1";

/// What the name of a segment's file says.
pub(super) struct Name {
    pub(super) path: PathBuf,
    pub(super) number: u32,
    digest: String,
}

impl Name {
    pub(super) fn of(path: PathBuf) -> Result<Self, Error> {
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let parts = stem.split_once('.').and_then(|(number, digest)| {
            let number = number.parse().ok().filter(|&number| number > 0)?;
            Some((number, digest.to_owned()))
        });
        match parts {
            Some((number, digest)) => Ok(Self { path, number, digest }),
            None => Err(Error::Misnamed { path }),
        }
    }
}

pub(super) fn file_name(number: u32, digest: Digest) -> String {
    format!("{number:06}.{digest}.{SUFFIX}")
}

pub(super) fn digest(text: &[u8]) -> Digest {
    Digest(Sha256::digest(text).into())
}

/// The text of a segment.
pub(super) fn write(
    number: u32,
    previous: Digest,
    from: Provenance,
    rows: &[Objection],
) -> Vec<u8> {
    let mut text = format!(
        "{TITLE}\nsegment {number}\nprevious {previous}\nfile {}\nrecorded {}\nrows {}\n\n",
        from.file_digest,
        from.recorded_on,
        rows.len(),
    )
    .into_bytes();
    for row in rows {
        write_row(row, &mut text);
    }
    text
}

/// Reads and checks a segment, and adds its rows.
pub(super) fn read(
    text: &[u8],
    name: &Name,
    previous: Digest,
    entries: &mut Entries,
) -> Result<Segment, Error> {
    let damaged = |what| Error::Objections { segment: name.number, what };
    let digest = digest(text);
    if digest.to_string() != name.digest {
        return Err(damaged("damaged"));
    }
    let text = std::str::from_utf8(text).map_err(|_| damaged("not text"))?;
    let (head, rows) = text.split_once("\n\n").ok_or(damaged("without a head"))?;
    let mut head = head.lines();
    let mut field = |name: &str| {
        let line = head.next()?;
        line.strip_prefix(name)?.strip_prefix(' ')
    };
    let fields = (|| {
        let (title, version) = TITLE.rsplit_once(' ')?;
        let fits = field(title)? == version
            && field("segment")?.parse() == Ok(name.number)
            && field("previous")? == previous.to_string();
        let file_digest = read_digest(field("file")?)?;
        let recorded_on = Date::parse(field("recorded")?).ok()?;
        let rows = field("rows")?.parse().ok()?;
        fits.then_some(Segment { number: name.number, digest, file_digest, recorded_on, rows })
    })();
    let segment = fields.ok_or(damaged("of another chain"))?;
    let mut count = 0;
    for line in rows.lines() {
        let row = read_row(line).ok_or(damaged("with an unreadable row"))?;
        entries.add(name.number, row);
        count += 1;
    }
    if count == segment.rows { Ok(segment) } else { Err(damaged("without all its rows")) }
}

fn read_digest(hex: &str) -> Option<Digest> {
    let mut digest = [0; 32];
    let (pairs, []) = hex.as_bytes().as_chunks::<2>() else { return None };
    if pairs.len() != digest.len() {
        return None;
    }
    for (byte, pair) in digest.iter_mut().zip(pairs) {
        let pair = std::str::from_utf8(pair).ok()?;
        *byte = u8::from_str_radix(pair, 16).ok()?;
    }
    Some(Digest(digest))
}

fn write_row(row: &Objection, out: &mut Vec<u8>) {
    let (kind, name) = match &row.against {
        Against::Caller(id) => ("caller", id),
        Against::Group(name) => ("group", name),
    };
    let day = |day: Option<Date>| day.map_or("-".to_owned(), |day| day.to_string());
    // Writing to a vector cannot fail.
    let _ = write!(out, "{}\t{kind}:", row.number.digits());
    escape(name, out);
    let _ = write!(out, "\t{}\t{}\t", day(row.objected_on), day(row.withdrawn_on));
    escape(&row.channel, out);
    out.push(b'\t');
    escape(&row.reason, out);
    out.push(b'\n');
}

fn read_row(line: &str) -> Option<Row<'_>> {
    let mut cells = line.split('\t');
    let row = Row {
        number: Number::from_e164(cells.next()?).ok()?,
        against: cells.next()?,
        objected_on: read_day(cells.next()?)?,
        withdrawn_on: read_day(cells.next()?)?,
        channel: cells.next()?,
        reason: cells.next()?,
    };
    cells.next().is_none().then_some(row)
}

/// `-` for none; what is no day fails the segment.
fn read_day(cell: &str) -> Option<Option<Date>> {
    if cell == "-" { Some(None) } else { Date::parse(cell).ok().map(Some) }
}

/// Writes text so that it holds neither tab nor line end.
fn escape(text: &str, out: &mut Vec<u8>) {
    for byte in text.bytes() {
        match byte {
            b'\t' => out.extend(b"\\t"),
            b'\n' => out.extend(b"\\n"),
            b'\r' => out.extend(b"\\r"),
            b'\\' => out.extend(b"\\\\"),
            other => out.push(other),
        }
    }
}

/// Reads what [`escape`] wrote.
pub(super) fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        plain.push(match letter {
            '\\' => match letters.next() {
                Some('t') => '\t',
                Some('n') => '\n',
                Some('r') => '\r',
                Some(other) => other,
                None => '\\',
            },
            other => other,
        });
    }
    plain
}
