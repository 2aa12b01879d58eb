//! An earlier result as a list again: its four lists merged in the order of the rows.

use std::collections::HashMap;
use std::io::{self, Read};
use std::path::Path;

use rules::screening::Verdict;
use terms::{Actor, Problem};

use crate::input::{self, Input, Options, Source};
use crate::output::Quoting;
use crate::records::{Chunk, Dialect, Records};
use crate::screen::codes;
use crate::summary::SummaryRecord;
use crate::{Refused, records::Chunks};

/// The column that carries the earlier verdict through.
pub const EARLIER: &str = "uphold_earlier_verdict";

/// An earlier result, read back.
#[derive(Debug)]
pub struct Earlier {
    /// Its figures.
    pub summary: SummaryRecord,
    /// Its rows as a list: the original columns, blanked cells put back, and the
    /// earlier verdict in a last column, [`EARLIER`].
    pub list: Input,
}

/// Reads the result that stands in `folder`.
///
/// # Errors
/// `not-a-result` when there is none; whatever is wrong with its files.
pub fn earlier(folder: &Path) -> Result<Earlier, Refused> {
    let shown = folder.display().to_string();
    let no_result =
        || Refused::from(Problem::error(codes::NOT_A_RESULT, Actor::Caller).in_file(shown.clone()));
    let text = std::fs::read(folder.join(crate::output::MARK)).map_err(|_| no_result())?;
    let summary: SummaryRecord = serde_json::from_slice(&text).map_err(|_| no_result())?;
    if summary.only_verdicts() {
        let problem = Problem::error(codes::VERDICTS_NOT_RESCREENED, Actor::Caller);
        return Err(problem.in_file(shown).into());
    }
    let blanked = blanked(folder)?;
    let mut lists = Vec::new();
    for verdict in Verdict::ALL {
        let path = folder.join(crate::output::file_name(verdict));
        let name = path.display().to_string();
        // An empty list has a header only, which is nothing to read.
        match input::open(
            &Source::Path(path),
            &Options { header: Some(true), ..Options::default() },
        ) {
            Ok(list) => lists.push(List::start(list, verdict, &name)?),
            Err(refused) if refused.0.iter().all(|p| p.code == crate::codes::HEADER_ONLY) => {}
            Err(refused) => return Err(refused),
        }
    }
    let Some(first) = lists.first() else { return Err(no_result()) };
    let (header, dialect, row_column) = (first.names.clone(), first.dialect, first.width);
    let mut head = Vec::new();
    for name in header.iter().chain([&EARLIER.to_owned()]) {
        Quoting(dialect.delimiter).push(&mut head, name.as_bytes());
        head.push(dialect.delimiter);
    }
    head.pop();
    head.push(b'\n');
    let merged = Merged { lists, blanked, out: head, at: 0, columns: header, row_column };
    let options =
        Options { header: Some(true), delimiter: Some(dialect.delimiter), ..Options::default() };
    let list = input::open_reader(&shown, Box::new(merged), &options)?;
    Ok(Earlier { summary, list })
}

/// What stood in cells that were blanked, by row and column name.
type Blanked = HashMap<(u64, String), Vec<u8>>;

fn blanked(folder: &Path) -> Result<Blanked, Refused> {
    let path = folder.join("blanked.csv");
    let name = path.display().to_string();
    let mut blanked = Blanked::new();
    let file = match std::fs::File::open(&path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(blanked),
        Err(error) => return Err(crate::codes::unreadable(error, &name)),
    };
    let chunks = Chunks::new(Box::new(file), name, Dialect::CSV, 1 << 20);
    crate::records::for_each(chunks, Dialect::CSV, |row, record| {
        let text = |column| record.text(column).unwrap_or_default().into_owned();
        if let (true, Ok(at)) = (row > 1, String::from_utf8_lossy(&text(0)).parse()) {
            blanked.insert((at, String::from_utf8_lossy(&text(1)).into_owned()), text(2));
        }
        Ok(())
    })?;
    Ok(blanked)
}

/// One of the four lists, read record by record.
struct List {
    chunks: Chunks,
    dialect: Dialect,
    verdict: Verdict,
    /// The original columns.
    names: Vec<String>,
    /// How many those are: our own columns follow.
    width: usize,
    /// Where the row's number stands.
    row_at: usize,
    /// Rows that were cut from the stream, with their number, next last.
    ready: Vec<(u64, Vec<Vec<u8>>)>,
}

impl List {
    fn start(list: Input, verdict: Verdict, name: &str) -> Result<Self, Refused> {
        let names = &list.header.names;
        let last = |wanted: &str| names.iter().rposition(|name| name.starts_with(wanted));
        let (Some(width), Some(row_at)) = (
            last("uphold_verdict").and_then(|_| {
                names.iter().rposition(|name| name.starts_with("uphold_reason")).map(|at| at - 1)
            }),
            last("uphold_row"),
        ) else {
            return Err(Problem::error(codes::NOT_A_RESULT, Actor::Caller).in_file(name).into());
        };
        let names = names.iter().take(width).cloned().collect();
        let dialect = list.dialect;
        let chunks = list.chunks(1 << 20);
        let mut list = Self { chunks, dialect, verdict, names, width, row_at, ready: Vec::new() };
        list.fill()?;
        Ok(list)
    }

    /// Cuts the next chunk into rows, unless some are left.
    fn fill(&mut self) -> Result<(), Refused> {
        while self.ready.is_empty() {
            let Some(chunk) = self.chunks.next_into(Vec::new())? else { return Ok(()) };
            self.ready = rows(&chunk, self.dialect, self.row_at);
            self.ready.reverse();
        }
        Ok(())
    }
}

/// The rows of a chunk: their number in the first list, and their cells as they stand.
fn rows(chunk: &Chunk, dialect: Dialect, row_at: usize) -> Vec<(u64, Vec<Vec<u8>>)> {
    let mut rows = Vec::new();
    let mut records = Records::new(&chunk.bytes, dialect);
    while let Some(record) = records.next_record() {
        let number = record.text(row_at).unwrap_or_default();
        let number = String::from_utf8_lossy(&number).trim().parse().unwrap_or(0);
        let cells = (0..record.fields.len())
            .map(|column| record.raw(column).unwrap_or_default().to_vec())
            .collect();
        rows.push((number, cells));
    }
    rows
}

/// The four lists as one stream of CSV bytes.
struct Merged {
    lists: Vec<List>,
    blanked: Blanked,
    columns: Vec<String>,
    row_column: usize,
    out: Vec<u8>,
    at: usize,
}

impl Merged {
    fn next_row(&mut self) -> Result<bool, Refused> {
        let next = |list: &List| list.ready.last().map(|(row, _)| *row);
        let lists = self.lists.iter_mut().filter(|list| next(list).is_some());
        let Some(list) = lists.min_by_key(|list| next(list)) else { return Ok(false) };
        let Some((row, cells)) = list.ready.pop() else { return Ok(false) };
        let quoting = Quoting(list.dialect.delimiter);
        for (column, name) in self.columns.iter().enumerate() {
            match self.blanked.get(&(row, name.clone())) {
                Some(cell) if list.verdict == Verdict::Callable => {
                    quoting.push(&mut self.out, cell)
                }
                _ => self.out.extend_from_slice(cells.get(column).map_or(&[], Vec::as_slice)),
            }
            self.out.push(list.dialect.delimiter);
        }
        self.out.extend_from_slice(list.verdict.id().as_bytes());
        // What a ragged row had too much stands behind our columns, and stays too much.
        for cell in cells.iter().skip(list.row_at + 1) {
            self.out.push(list.dialect.delimiter);
            self.out.extend_from_slice(cell);
        }
        self.out.push(b'\n');
        debug_assert_eq!(self.row_column, list.width);
        list.fill()?;
        Ok(true)
    }
}

impl Read for Merged {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.at == self.out.len() {
            self.out.clear();
            self.at = 0;
            if !self.next_row().map_err(io::Error::from)? {
                return Ok(0);
            }
        }
        let left = self.out.get(self.at..).unwrap_or_default();
        let taken = left.len().min(buffer.len());
        if let (Some(to), Some(from)) = (buffer.get_mut(..taken), left.get(..taken)) {
            to.copy_from_slice(from);
        }
        self.at += taken;
        Ok(taken)
    }
}
