//! The names of the columns, and whether the first row has them.

use std::collections::BTreeMap;

use terms::{Actor, Problem};

use crate::{codes, columns};

/// The names of the columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// One name for each column, no two alike: `Phone`, `Phone (2)`; the letter where it has none.
    pub names: Vec<String>,
    /// The header as it stood in the file, without its line end, in the dialect of the stream;
    /// `None` where there is none.
    pub line: Option<Vec<u8>>,
    /// How many of the columns the header has a cell for: fewer than there are names when
    /// most rows are longer than the header.
    pub cells: usize,
}

impl Header {
    /// Names columns by letter: `A`, `B`, … `Z`, `AA`.
    #[must_use]
    pub fn letters(columns: usize) -> Self {
        Self { names: (0..columns).map(letter).collect(), line: None, cells: columns }
    }

    /// Columns of a file without header that are known by what they hold.
    pub(crate) fn known<const N: usize>(names: [&str; N]) -> Self {
        Self { names: names.map(str::to_owned).to_vec(), line: None, cells: N }
    }

    /// Names columns by the cells of the header record, and letters for those without a name.
    /// Says which names stood there more than once.
    pub(crate) fn from_cells(
        cells: &[Vec<u8>],
        columns: usize,
        line: Vec<u8>,
    ) -> (Self, Vec<Problem>) {
        let mut seen: BTreeMap<String, u64> = BTreeMap::new();
        let width = cells.len().max(columns);
        let mut names: Vec<String> = Vec::with_capacity(width);
        for column in 0..width {
            let cell = cells.get(column).map(Vec::as_slice).unwrap_or_default();
            let text = String::from_utf8_lossy(cell).trim().to_owned();
            let name = if text.is_empty() { letter(column) } else { text };
            let times = seen.entry(name.clone()).or_default();
            *times += 1;
            names.push(if *times == 1 { name } else { free_name(&name, *times, &names) });
        }
        let repeated =
            |(name, times): &(&String, &u64)| **times > 1 && !columns::is_datum(name.as_bytes());
        let notes = seen.iter().filter(repeated).map(|(name, &times)| {
            Problem::note(codes::DUPLICATE_HEADER, Actor::ListSupplier)
                .in_column(name.clone())
                .with("header", name.clone())
                .with("count", times)
        });
        let mut notes: Vec<Problem> = notes.collect();
        if columns > cells.len() {
            let note = Problem::warning(codes::HEADER_SHORT, Actor::ListSupplier);
            let note = note.with("cells", cells.len() as u64);
            notes.push(note.with("columns", columns as u64));
        }
        (Self { names, line: Some(line), cells: cells.len() }, notes)
    }

    /// The names for a message: those that are data by their looks, because the first row
    /// was taken for a header and is none, give way to their letters.
    #[must_use]
    pub fn shown(&self) -> String {
        const MOST: usize = 40;
        let shown = self.names.iter().enumerate().take(MOST).map(|(column, name)| {
            if columns::is_datum(name.as_bytes()) { letter(column) } else { name.clone() }
        });
        let shown: Vec<String> = shown.collect();
        let more = if self.names.len() > MOST { ", …" } else { "" };
        format!("{}{more}", shown.join(", "))
    }

    /// Whether the file has a header.
    #[must_use]
    pub const fn is_present(&self) -> bool {
        self.line.is_some()
    }
}

/// `Phone (2)`, or the next number that no column bears yet.
fn free_name(name: &str, times: u64, taken: &[String]) -> String {
    let numbered = (times..).map(|n| format!("{name} ({n})"));
    numbered.into_iter().find(|name| !taken.contains(name)).unwrap_or_default()
}

/// The letter of a column, counted from 0, as spreadsheets have it.
///
/// ```
/// use bulk::input::letter;
/// assert_eq!([letter(0), letter(25), letter(26)], ["A", "Z", "AA"]);
/// ```
#[must_use]
pub fn letter(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column;
    loop {
        letters.push(b'A' + (rest % 26) as u8);
        match (rest / 26).checked_sub(1) {
            Some(more) => rest = more,
            None => break,
        }
    }
    letters.iter().rev().map(|&b| char::from(b)).collect()
}

/// The column, counted from 0, that one to three letters name.
#[must_use]
pub fn letter_index(letters: &str) -> Option<usize> {
    if !(1..=3).contains(&letters.len()) || !letters.bytes().all(|b| b.is_ascii_alphabetic()) {
        return None;
    }
    let digit = |b: u8| usize::from(b.to_ascii_uppercase() - b'A') + 1;
    Some(letters.bytes().fold(0, |n, b| n * 26 + digit(b)) - 1)
}

/// Whether the first row is a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Guess {
    /// It has names that are known, or the rows below show it.
    Header,
    /// Nothing speaks against it, and little for it.
    PerhapsHeader,
    /// It has cells that no header has.
    Data,
}

/// Whether `first` is a header over `rows`.
///
/// A first row that is taken for a header by mistake would be a row lost, so that
/// whatever looks like data in it makes it data.
pub(super) fn guess(first: &[Vec<u8>], rows: &[Vec<Vec<u8>>]) -> Guess {
    if first.iter().any(|cell| columns::is_datum(cell)) {
        return Guess::Data;
    }
    if first.iter().any(|cell| columns::is_known_name(cell)) {
        return Guess::Header;
    }
    let numbers = |column: usize| rows.iter().filter_map(move |row| row.get(column));
    let holds_numbers = |column: usize| {
        let (phones, filled) = numbers(column).fold((0, 0), |(phones, filled), cell| {
            let is_filled = !cell.trim_ascii().is_empty();
            (phones + usize::from(columns::is_phone(cell)), filled + usize::from(is_filled))
        });
        phones * 2 > filled
    };
    let placeholder = |cell: &Vec<u8>| columns::is_placeholder(cell);
    let no_name = |(column, cell)| placeholder(cell) && holds_numbers(column);
    if first.iter().enumerate().any(no_name) || first.iter().all(placeholder) {
        return Guess::Data;
    }
    Guess::PerhapsHeader
}

/// Whether each cell of a row names a type: `INTEGER`, `VARCHAR(50)`.
pub(super) fn are_types(row: &[Vec<u8>]) -> bool {
    let is_type = |cell: &Vec<u8>| {
        let cell = cell.trim_ascii();
        let letters = cell.iter().take_while(|byte| byte.is_ascii_uppercase()).count();
        let rest = cell.get(letters..).unwrap_or_default();
        let inner = rest.strip_prefix(b"(").and_then(|rest| rest.strip_suffix(b")"));
        letters > 1
            && inner.map_or(rest.is_empty(), |size| {
                size.iter().all(|b| b.is_ascii_digit() || *b == b',')
            })
    };
    !row.is_empty() && row.iter().all(is_type)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> Vec<Vec<u8>> {
        cells.iter().map(|cell| cell.as_bytes().to_vec()).collect()
    }

    #[test]
    fn letters_go_both_ways() {
        for column in [0, 1, 25, 26, 27, 701, 702, 16_383] {
            assert_eq!(letter_index(&letter(column)), Some(column));
        }
        assert_eq!(letter(16_383), "XFD");
        assert_eq!(letter_index("Phone"), None);
        assert_eq!(letter_index("1"), None);
        assert_eq!(letter_index(""), None);
    }

    #[test]
    fn names_are_made_unique() {
        let cells = row(&["Phone", "Phone (2)", "Phone", "", "Phone"]);
        let (header, notes) = Header::from_cells(&cells, 6, Vec::new());
        let names = ["Phone", "Phone (2)", "Phone (3)", "D", "Phone (4)", "F"];
        assert_eq!(header.names, names);
        let found: Vec<_> = notes.iter().map(|note| note.code).collect();
        assert_eq!(found, [codes::DUPLICATE_HEADER, codes::HEADER_SHORT]);
        assert_eq!((header.cells, header.names.len()), (5, 6));
    }

    #[test]
    fn tells_headers_from_data() {
        let rows = [row(&["Ann Lee", "07700 900123"]), row(&["Bo Li", "020 7946 0123"])];
        assert_eq!(guess(&row(&["Name", "Mobile"]), &rows), Guess::Header);
        assert_eq!(guess(&row(&["Wer", "Wohin"]), &rows), Guess::PerhapsHeader);
        assert_eq!(guess(&row(&["Cy Jones", "07700 900124"]), &rows), Guess::Data);
        assert_eq!(guess(&row(&["Cy Jones", "n/a"]), &rows), Guess::Data);
        assert_eq!(guess(&row(&["Cy Jones", "no"]), &rows), Guess::PerhapsHeader);
        assert_eq!(guess(&row(&["Cy Jones", ""]), &rows), Guess::Data);
        assert_eq!(guess(&row(&["phone"]), &[]), Guess::Header);
        assert_eq!(guess(&row(&["07700900123"]), &[]), Guess::Data);
    }
}
