//! The lists of a result, written in order while rows are decided.

use std::fs::File;
use std::io::{self, BufWriter, Write};

use rules::screening::Verdict;
use terms::Number;

use super::Folder;
use crate::digits;

/// The lists of a result, by class, and what stands beside them; or only the verdicts.
pub(crate) struct Lists {
    classes: Vec<(Verdict, File)>,
    verdicts: Option<File>,
    blanked: Lazy,
    changes: Lazy,
}

/// The rows that repeat something, written while the lists are.
pub(crate) struct Repeats {
    file: Lazy,
    line: Vec<u8>,
}

/// A file that exists only once there is something to say in it.
struct Lazy {
    path: std::path::PathBuf,
    header: Vec<u8>,
    out: Option<BufWriter<File>>,
}

impl Lists {
    /// Creates the four lists with their header.
    pub(crate) fn start(folder: &Folder, header: &[u8]) -> io::Result<Self> {
        let create = |class: Verdict| Ok((class, file(folder, file_name(class), header)?));
        let classes = Verdict::ALL.into_iter().map(create).collect::<io::Result<_>>()?;
        Ok(Self { classes, verdicts: None, ..Self::none(folder, header) })
    }

    /// Creates no lists but the file with a verdict for each row.
    pub(crate) fn only_verdicts(folder: &Folder, header: &[u8]) -> io::Result<Self> {
        let verdicts = Some(file(folder, VERDICTS, header)?);
        Ok(Self { verdicts, ..Self::none(folder, header) })
    }

    fn none(folder: &Folder, header: &[u8]) -> Self {
        let blanked = b"row,column,cell,uphold_verdict,uphold_reason,uphold_cite,uphold_number\n";
        Self {
            classes: Vec::new(),
            verdicts: None,
            blanked: Lazy::new(folder, "blanked.csv", blanked),
            changes: Lazy::new(folder, "changes.csv", header),
        }
    }

    /// Appends finished rows to the list of a class.
    pub(crate) fn append(&mut self, class: Verdict, rows: &[u8]) -> io::Result<()> {
        let list = self.classes.iter_mut().find(|(listed, _)| *listed == class);
        list.map_or(Ok(()), |(_, file)| file.write_all(rows))
    }

    /// Appends verdicts.
    pub(crate) fn verdicts(&mut self, verdicts: &[u8]) -> io::Result<()> {
        self.verdicts.as_mut().map_or(Ok(()), |file| file.write_all(verdicts))
    }

    /// Appends cells that were blanked.
    pub(crate) fn blanked(&mut self, rows: &[u8]) -> io::Result<()> {
        if rows.is_empty() { Ok(()) } else { self.blanked.out()?.write_all(rows) }
    }

    /// Appends rows whose verdict is not what it was.
    pub(crate) fn changes(&mut self, rows: &[u8]) -> io::Result<()> {
        if rows.is_empty() { Ok(()) } else { self.changes.out()?.write_all(rows) }
    }

    /// Hands everything to the disk.
    pub(crate) fn finish(self) -> io::Result<()> {
        self.blanked.finish()?;
        self.changes.finish()
    }
}

impl Repeats {
    pub(crate) fn new(folder: &Folder) -> Self {
        Self { file: Lazy::new(folder, "duplicates.csv", b"row,kind,group\n"), line: Vec::new() }
    }

    /// Notes that a row repeats a number.
    pub(crate) fn number(&mut self, row: u64, number: Number) -> io::Result<()> {
        self.line(row, b",number,+", number.digits())
    }

    /// Notes that a row repeats a person, of this group.
    pub(crate) fn person(&mut self, row: u64, group: u64) -> io::Result<()> {
        self.line(row, b",person,person-", group)
    }

    fn line(&mut self, row: u64, between: &[u8], last: u64) -> io::Result<()> {
        let Self { file, line } = self;
        line.clear();
        digits::push_short(line, row);
        line.extend_from_slice(between);
        digits::push_short(line, last);
        line.push(b'\n');
        file.out()?.write_all(line)
    }

    /// Hands everything to the disk.
    pub(crate) fn finish(self) -> io::Result<()> {
        self.file.finish()
    }
}

impl Lazy {
    fn new(folder: &Folder, name: &str, header: &[u8]) -> Self {
        Self { path: folder.path(name), header: header.to_vec(), out: None }
    }

    fn out(&mut self) -> io::Result<&mut BufWriter<File>> {
        if self.out.is_none() {
            let mut out = BufWriter::with_capacity(1 << 17, File::create_new(&self.path)?);
            out.write_all(&self.header)?;
            self.out = Some(out);
        }
        self.out.as_mut().ok_or_else(|| io::Error::other("the file was just made"))
    }

    fn finish(self) -> io::Result<()> {
        match self.out {
            Some(mut out) => out.flush(),
            None => Ok(()),
        }
    }
}

fn file(folder: &Folder, name: &str, header: &[u8]) -> io::Result<File> {
    let mut file = File::create_new(folder.path(name))?;
    file.write_all(header)?;
    Ok(file)
}

/// The name of the file with a verdict for each row.
pub const VERDICTS: &str = "verdicts.csv";

/// The name of a class's list.
pub(crate) fn file_name(class: Verdict) -> &'static str {
    match class {
        Verdict::Callable => "callable.csv",
        Verdict::Blocked => "blocked.csv",
        Verdict::Unreadable => "unreadable.csv",
        Verdict::NotScreened => "not_screened.csv",
    }
}

/// How cells that we add are written for a delimiter.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Quoting(pub(crate) u8);

impl Quoting {
    /// Appends a cell, in quotes where it needs them.
    pub(crate) fn push(self, out: &mut Vec<u8>, cell: &[u8]) {
        if self.is_plain(cell) {
            out.extend_from_slice(cell);
            return;
        }
        out.push(b'"');
        for &byte in cell {
            if byte == b'"' {
                out.push(b'"');
            }
            out.push(byte);
        }
        out.push(b'"');
    }

    /// Whether a cell needs no quotes, looking at eight bytes at a time.
    #[inline]
    fn is_plain(self, cell: &[u8]) -> bool {
        let odd = [self.0, b'"', b'\n', b'\r'];
        let is_odd = |eight: &[u8; 8]| {
            let eight = u64::from_le_bytes(*eight);
            // A byte's highest bit is set where it, or one below it, is what is looked for.
            let marks = odd.map(|byte| {
                let differs = eight ^ (EACH * u64::from(byte));
                differs.wrapping_sub(EACH) & !differs
            });
            marks.iter().fold(0, |all, mark| all | mark) & (EACH << 7) != 0
        };
        match cell.last_chunk() {
            Some(last) => !is_odd(last) && !cell.as_chunks().0.iter().any(is_odd),
            None => !cell.iter().any(|byte| odd.contains(byte)),
        }
    }
}

/// A one in each byte.
const EACH: u64 = u64::from_ne_bytes([1; 8]);

/// Appends a row of CSV: its cells with commas between them, and a line feed.
pub fn csv_row<'c>(out: &mut Vec<u8>, cells: impl IntoIterator<Item = &'c str>) {
    for (index, cell) in cells.into_iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        Quoting(b',').push(out, cell.as_bytes());
    }
    out.push(b'\n');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn quotes_only_what_needs_it() {
        let cell = |text: &str| {
            let mut out = Vec::new();
            Quoting(b';').push(&mut out, text.as_bytes());
            String::from_utf8(out).unwrap()
        };
        assert_eq!(cell("plain, with a comma"), "plain, with a comma");
        assert_eq!(cell("a;b"), "\"a;b\"");
        assert_eq!(cell("say \"hi\""), "\"say \"\"hi\"\"\"");
        assert_eq!(cell("two\nlines"), "\"two\nlines\"");
    }

    proptest! {
        #[test]
        fn what_needs_quotes_is_found_wherever_it_stands(cell in "[a;,\"\n\r\u{80}:\u{0}]{0,3}[a-z]{0,20}[a;\"]{0,2}") {
            let odd = |byte: &u8| [b';', b'"', b'\n', b'\r'].contains(byte);
            prop_assert_eq!(Quoting(b';').is_plain(cell.as_bytes()), !cell.as_bytes().iter().any(odd));
        }
    }
}
