//! Text in cells: encoding, delimiter, header, and the first records.

use std::io::{Cursor, Read};

use terms::{Actor, Problem};

use super::{
    Encoding, Foreign, Header, Input, IsKnown, Kind, LineEnd, Options, Progress, Recognised,
    delimiter, encoding,
    header::{self, Guess},
    open::{Stream, not_a_table},
};
use crate::{
    Refused, codes,
    records::{Dialect, MAX_RECORD, Records, whole_records},
};

/// So many records are kept to find columns by.
const SAMPLE: usize = 1000;

/// Text in UTF-8, of which the first bytes were looked at.
pub(super) struct Text {
    stream: Stream,
    encoding: &'static str,
    /// What is known already, because the text was made here.
    fixed: Option<Fixed>,
    notes: Vec<Problem>,
}

/// What needs no finding out.
#[derive(Clone, Copy)]
pub(super) struct Fixed {
    pub(super) dialect: Dialect,
    pub(super) header: Option<bool>,
}

impl Text {
    /// Text that was converted from something else.
    pub(super) fn converted(stream: Stream, fixed: Fixed, notes: Vec<Problem>) -> Self {
        Self { stream, encoding: Encoding::UTF_8.name(), fixed: Some(fixed), notes }
    }

    /// Text as somebody wrote it: finds its encoding, and turns it into UTF-8.
    pub(super) fn plain(mut stream: Stream, options: &Options) -> Result<Self, Refused> {
        let (found, notes) = find_encoding(&stream, options)?;
        stream.head.drain(..found.mark);
        if found.encoding != Encoding::UTF_8 {
            let name = stream.name.clone();
            let reader = found.encoding.decoding(stream.into_reader());
            stream = Stream::new(&name, Box::new(reader), None)?;
        }
        Ok(Self { stream, encoding: found.encoding.name(), fixed: None, notes })
    }

    /// Finds delimiter and header, and makes the input of it.
    pub(super) fn input(
        mut self,
        options: &Options,
        mut recognised: Recognised,
        progress: Progress,
    ) -> Result<Input, Refused> {
        let guessed = self.dialect(options)?;
        let dialect = self.known_by_commas(guessed, options).unwrap_or(guessed);
        let whole = self.first_records(dialect)?;
        recognised.encoding = self.encoding;
        if self.fixed.is_none() {
            recognised.kind = match dialect {
                Dialect::LINES => Kind::JsonLines,
                Dialect::TSV => Kind::Tsv,
                _ => Kind::Csv,
            };
            recognised.delimiter = Some(dialect.delimiter).filter(|_| dialect != Dialect::LINES);
            recognised.line_end = LineEnd::of(&self.stream.head);
        }
        let mut records = self.sample(whole, dialect);
        let wanted = options.header.or(self.fixed.and_then(|fixed| fixed.header));
        let Begin { header, body: body_start, first_row } =
            self.header(&mut records, wanted, options.types)?;
        let name = self.stream.name.clone();
        let sample = records.into_iter().map(|record| record.cells).collect();
        let head = self.stream.head.split_off(body_start);
        let body: Box<dyn Read + Send> = if self.stream.ended {
            Box::new(Cursor::new(head))
        } else {
            Box::new(Cursor::new(head).chain(self.stream.rest))
        };
        let notes = self.notes;
        let table = None;
        Ok(Input {
            name,
            recognised,
            header,
            dialect,
            first_row,
            sample,
            notes,
            progress,
            table,
            body,
        })
    }

    fn dialect(&mut self, options: &Options) -> Result<Dialect, Refused> {
        if let Some(fixed) = self.fixed {
            return Ok(fixed.dialect);
        }
        let named = delimiter::named_by_first_line(&self.stream.head);
        if let Some((_, length)) = named {
            self.stream.head.drain(..length);
        }
        if are_objects(&self.stream.head, options) {
            return Ok(Dialect::LINES);
        }
        let given = options.delimiter.or(named.map(|(delimiter, _)| delimiter));
        if let Some(delimiter) = given {
            return Ok(Dialect { delimiter });
        }
        self.extend_until(|head| head.iter().any(|&b| b != b'\n' && b != b'\r'))?;
        self.extend_until(|head| memchr::memchr2(b'\n', b'\r', head.trim_ascii_start()).is_some())?;
        Ok(Dialect { delimiter: delimiter::find(&self.stream.head, self.stream.ended) })
    }

    /// Commas, where the records are of a known format when these cut them, and of none as they
    /// were cut: other bytes may stand equally often within the cells.
    fn known_by_commas(&self, guessed: Dialect, options: &Options) -> Option<Dialect> {
        let IsKnown(is_known) = options.is_known?;
        if self.fixed.is_some() || options.delimiter.is_some() {
            return None;
        }
        if [Dialect::CSV, Dialect::LINES].contains(&guessed) {
            return None;
        }
        let Stream { name, head, ended, .. } = &self.stream;
        let known = |dialect| {
            let whole = whole_records(head, dialect, *ended, name).ok()?;
            let rows = self.sample(whole, dialect).into_iter().map(|record| record.cells);
            Some(is_known(&rows.collect::<Vec<_>>()))
        };
        (known(guessed) != Some(true) && known(Dialect::CSV) == Some(true)).then_some(Dialect::CSV)
    }

    /// The length of the whole records in the head, of which there is at least one.
    fn first_records(&mut self, dialect: Dialect) -> Result<usize, Refused> {
        let is_record = |b: &u8| !matches!(b, b'\n' | b'\r');
        loop {
            let Stream { name, head, ended, .. } = &self.stream;
            let whole = whole_records(head, dialect, *ended, name)?;
            if head.iter().take(whole).any(is_record) {
                return Ok(whole);
            }
            if *ended {
                return Err(codes::of_file(codes::EMPTY_FILE, name).into());
            }
            self.extend_head()?;
        }
    }

    fn extend_head(&mut self) -> Result<(), Refused> {
        let length = self.stream.head.len();
        if length > MAX_RECORD {
            let problem = codes::of_file(codes::RECORD_TOO_LONG, &self.stream.name);
            return Err(problem.at_row(1).into());
        }
        self.stream.extend_head(length.max(4096))
    }

    fn extend_until(&mut self, enough: impl Fn(&[u8]) -> bool) -> Result<(), Refused> {
        while !self.stream.ended && !enough(&self.stream.head) {
            self.extend_head()?;
        }
        Ok(())
    }

    fn sample(&self, whole: usize, dialect: Dialect) -> Vec<SampleRecord> {
        let head = self.stream.head.get(..whole).unwrap_or_default();
        let mut records = Records::new(head, dialect);
        let mut sample = Vec::new();
        while sample.len() <= SAMPLE
            && let Some(record) = records.next_record()
        {
            let cells = (0..record.fields.len()).filter_map(|column| record.text(column));
            sample.push(SampleRecord {
                cells: cells.map(std::borrow::Cow::into_owned).collect(),
                bytes: record.bytes.to_vec(),
                line: record.line,
                end: record.end,
            });
        }
        sample
    }

    /// Takes the header from the records, and a row of types with it.
    fn header(
        &mut self,
        records: &mut Vec<SampleRecord>,
        wanted: Option<bool>,
        types: bool,
    ) -> Result<Begin, Refused> {
        let name = &self.stream.name;
        let Some((first, rest)) = records.split_first() else {
            return Err(codes::of_file(codes::EMPTY_FILE, name).into());
        };
        let row = first.line + 1;
        if !self.has_header(first, rest, wanted) {
            let columns = most_common(records.iter().map(|record| record.cells.len()));
            return Ok(Begin { header: Header::letters(columns), body: 0, first_row: 1 });
        }
        let second = rest.first().filter(|second| types && header::are_types(&second.cells));
        let last = second.unwrap_or(first);
        let (body, first_row) = (last.end, last.line + 2);
        let heads = 1 + usize::from(second.is_some());
        if records.len() == heads && self.stream.ended {
            return Err(codes::of_file(codes::HEADER_ONLY, &self.stream.name).into());
        }
        let columns = most_common(rest.iter().map(|record| record.cells.len()));
        let (header, notes) = Header::from_cells(&first.cells, columns, first.bytes.clone());
        let name = self.stream.name.clone();
        self.notes.extend(notes.into_iter().map(|note| note.in_file(&name).at_row(row)));
        records.drain(..heads);
        Ok(Begin { header, body, first_row })
    }

    /// Whether the first record is a header; says what was guessed.
    fn has_header(
        &mut self,
        first: &SampleRecord,
        rest: &[SampleRecord],
        wanted: Option<bool>,
    ) -> bool {
        if let Some(wanted) = wanted {
            return wanted;
        }
        let rows: Vec<_> = rest.iter().map(|record| record.cells.clone()).collect();
        let (code, is_header) = match header::guess(&first.cells, &rows) {
            Guess::Header => return true,
            Guess::PerhapsHeader => (codes::HEADER_GUESSED, true),
            Guess::Data => (codes::NO_HEADER, false),
        };
        let note = Problem::note(code, Actor::Caller).in_file(&self.stream.name);
        self.notes.push(note.at_row(first.line + 1));
        is_header
    }
}

/// Where the records of a table begin.
struct Begin {
    header: Header,
    /// The first byte after the header.
    body: usize,
    /// The row of the file that this byte belongs to.
    first_row: u64,
}

/// One of the first records.
struct SampleRecord {
    cells: Vec<Vec<u8>>,
    bytes: Vec<u8>,
    line: u64,
    end: usize,
}

/// Whether lines are to be read as JSON objects: one of the first is, or the caller says so.
pub(super) fn are_objects(head: &[u8], options: &Options) -> bool {
    type Object = serde_json::Map<String, serde_json::Value>;
    if !options.json_lines || options.delimiter.is_some() {
        return options.json_lines && options.delimiter == Some(Dialect::LINES.delimiter);
    }
    let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
    let lines = head.split(|&byte| byte == b'\n').map(<[u8]>::trim_ascii);
    let mut first = lines.filter(|line| !line.is_empty()).take(5);
    first.any(|line| line.starts_with(b"{") && serde_json::from_slice::<Object>(line).is_ok())
}

fn most_common(counts: impl Iterator<Item = usize>) -> usize {
    let mut counts: Vec<usize> = counts.collect();
    counts.sort_unstable();
    let longest = counts.chunk_by(|a, b| a == b).max_by_key(|run| run.len());
    longest.and_then(|run| run.first()).copied().unwrap_or(0)
}

/// The encoding that was asked for or found, and what is to be said about it.
fn find_encoding(
    stream: &Stream,
    options: &Options,
) -> Result<(encoding::Found, Vec<Problem>), Refused> {
    if let Some(encoding) = options.encoding {
        let mark = encoding::mark_of(encoding, &stream.head);
        let found = encoding::Found { encoding, mark, guessed: false };
        return Ok((found, Vec::new()));
    }
    let Some(found) = encoding::find(&stream.head, stream.ended) else {
        return Err(not_a_table(Foreign::Binary, &stream.name));
    };
    let mut notes = Vec::new();
    if found.guessed {
        let note = Problem::note(codes::ENCODING_GUESSED, Actor::ListSupplier);
        notes.push(note.in_file(&stream.name).with("encoding", found.encoding.name()));
    }
    Ok((found, notes))
}
