//! The lists of a result, read back entry by entry, as a receipt commits to them.
//!
//! Only the columns that a screening added are read: verdict, numbers, row. Rows may come from
//! CSV or from a workbook; their order must be that in which they were written.

use std::path::{Path, PathBuf};

use evidence::commitment::{List, Place};
use rules::screening::Verdict;
use terms::{Actor, Number, Problem};

use crate::input::{self, Header, Options, SheetChoice, Source};
use crate::records::Record;
use crate::screen::codes;
use crate::{Refused, output};

/// The files of a result folder that a receipt commits to, those that are there.
#[must_use]
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let classes = Verdict::ALL.into_iter().map(output::file_name);
    classes
        .chain(["blanked.csv"])
        .map(|name| folder.join(name))
        .filter(|path| path.is_file())
        .collect()
}

/// The other files of a result folder that somebody may take for a list.
#[must_use]
pub fn others(folder: &Path) -> Vec<PathBuf> {
    const LISTS: [&str; 9] = ["csv", "tsv", "txt", "xlsx", "xls", "ods", "parquet", "gz", "zst"];
    let known = files(folder);
    let list = |path: &PathBuf| {
        let end = path.extension().and_then(std::ffi::OsStr::to_str).map(str::to_lowercase);
        path.is_file() && end.is_some_and(|end| LISTS.contains(&&*end)) && !known.contains(path)
    };
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut others: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(list).collect();
    others.sort_unstable();
    others
}

/// The telephone cells of a list, to be read again as they were when it was screened.
#[derive(Clone, Debug)]
pub struct Cells<'c> {
    /// The columns, by header or letter.
    pub columns: &'c [String],
    /// How they are read.
    pub settings: numbers::Settings,
}

/// Hands every entry of a list to `each`, in order. With `cells`, the telephone cells of each
/// row are read again and must give the very numbers of its entries; whether they could be
/// found comes back.
///
/// # Errors
/// `not-a-list-of-ours` when the columns are not there, `list-changed` and `cells-changed` at
/// the first row whose columns cannot be read, or do not agree; whatever is wrong with the file.
pub fn read(
    path: &Path,
    cells: Option<&Cells<'_>>,
    mut each: impl FnMut(Place, Option<Number>),
) -> Result<bool, Refused> {
    let options =
        Options { header: Some(true), sheet: Some(SheetChoice::All), ..Options::default() };
    let input = match input::open(&Source::Path(path.to_owned()), &options) {
        Ok(input) => input,
        // A list without rows is a header, and nothing to read.
        Err(refused) if refused.0.iter().all(|p| p.code == crate::codes::HEADER_ONLY) => {
            return Ok(true);
        }
        Err(refused) => return Err(refused),
    };
    let name = input.name.clone();
    let problem = |code, actor| Problem::error(code, actor).in_file(name.clone());
    let columns = Columns::of(&input.header)
        .ok_or_else(|| problem(codes::NOT_A_LIST_OF_OURS, Actor::Caller))?;
    let phones = cells.and_then(|cells| columns.phones(&input.header, cells));
    let mut last = None;
    let mut held = Vec::new();
    let dialect = input.dialect;
    crate::records::for_each(input.chunks(1 << 20), dialect, |row, record| {
        let wrong = |code| Refused::from(problem(code, Actor::ScreeningContractor).at_row(row));
        held.clear();
        let entries = columns.entries(record, &mut last, |place, number| {
            held.extend(number);
            each(place, number);
        });
        entries.ok_or_else(|| wrong(codes::LIST_CHANGED))?;
        let same = phones.as_ref().is_none_or(|phones| phones.give(record, &held));
        if same { Ok(()) } else { Err(wrong(codes::CELLS_CHANGED)) }
    })?;
    Ok(cells.is_none() || phones.is_some())
}

/// Where the telephone cells stand, and how they are read.
struct Phones {
    columns: Vec<usize>,
    settings: numbers::Settings,
}

impl Phones {
    /// Whether the cells of this row give these numbers, one behind the other.
    fn give(&self, record: &Record<'_>, wanted: &[Number]) -> bool {
        let mut wanted = wanted.iter();
        let cell = |column: &usize| record.text(*column).unwrap_or_default();
        let all = self.columns.iter().all(|column| {
            let reading = numbers::read(&cell(column), &self.settings);
            reading.numbers.iter().all(|number| wanted.next() == Some(number))
        });
        all && wanted.next().is_none()
    }
}

/// Where the columns of a screening stand.
struct Columns {
    verdict: usize,
    numbers: usize,
    row: usize,
    blanked: bool,
}

impl Columns {
    /// The last ones of their names: a list may have been screened more than once. Case and
    /// order do not matter.
    fn of(header: &Header) -> Option<Self> {
        let names: Vec<String> = header.names.iter().map(|name| name.to_lowercase()).collect();
        let suffix = names.iter().rev().find_map(|name| name.strip_prefix("uphold_reason"))?;
        // What stands twice under one name was not written so.
        let at = |wanted: &str| only(&names, &format!("{wanted}{suffix}"), &[]);
        let (verdict, numbers) = (at("uphold_verdict")?, at("uphold_number")?);
        match at("uphold_row") {
            Some(row) => Some(Self { verdict, numbers, row, blanked: false }),
            None => {
                let row = names.iter().position(|name| name == "row")?;
                names.iter().position(|name| name == "cell")?;
                Some(Self { verdict, numbers, row, blanked: true })
            }
        }
    }

    /// The telephone cells; none where a column is not there any more. In the list of blanked
    /// numbers it is the column with what stood in the cell.
    fn phones(&self, header: &Header, cells: &Cells<'_>) -> Option<Phones> {
        let at = |wanted: &String| only(&header.names, wanted, cells.columns);
        let columns = if self.blanked {
            vec![at(&"cell".to_owned())?]
        } else {
            cells.columns.iter().map(at).collect::<Option<_>>()?
        };
        Some(Phones { columns, settings: cells.settings })
    }

    /// The entries of one line; `None` when its columns cannot be read.
    fn entries(
        &self,
        record: &Record<'_>,
        last: &mut Option<Place>,
        mut each: impl FnMut(Place, Option<Number>),
    ) -> Option<()> {
        let text = |column| {
            let text = record.text(column).unwrap_or_default();
            String::from_utf8(text.into_owned()).ok()
        };
        let row = text(self.row)?.trim().parse().ok()?;
        let verdict =
            Verdict::ALL.into_iter().find(|it| Some(it.id()) == text(self.verdict).as_deref())?;
        let list = if self.blanked { List::Blanked } else { of_class(verdict) };
        let goes_on = last.filter(|last| self.blanked && last.row == row);
        let mut place = Place { list, row, ordinal: goes_on.map_or(0, |last| last.ordinal) };
        let numbers = text(self.numbers)?;
        let mut any = false;
        for number in numbers.split_whitespace() {
            each(place, Some(Number::from_e164(number).ok()?));
            place.ordinal += 1;
            any = true;
        }
        if !any {
            each(place, None);
            place.ordinal += 1;
        }
        *last = Some(place);
        Some(())
    }
}

/// Where the column with this name stands; nowhere when another stood under the same name, which
/// then reads `Phone (2)`, and is none of the `known` ones.
fn only(names: &[String], wanted: &str, known: &[String]) -> Option<usize> {
    let same = |name: &str| name.to_lowercase() == wanted.to_lowercase();
    let stem = |name: &str| {
        let (stem, count) = name.strip_suffix(')')?.rsplit_once(" (")?;
        count.parse::<u32>().is_ok().then(|| same(stem))
    };
    let twin = |name: &String| stem(name) == Some(true) && !known.contains(name);
    let found = names.iter().position(|name| same(name))?;
    (!names.iter().any(twin)).then_some(found)
}

/// The list in which rows of a class stand.
pub(crate) const fn of_class(verdict: Verdict) -> List {
    match verdict {
        Verdict::Callable => List::Callable,
        Verdict::Blocked => List::Blocked,
        Verdict::Unreadable => List::Unreadable,
        Verdict::NotScreened => List::NotScreened,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use super::read as again;

    /// List, row, ordinal, digits.
    type Entry = (List, u64, u32, Option<u64>);

    fn entries(text: &str) -> Result<Vec<Entry>, Refused> {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("list.csv");
        std::fs::write(&path, text).unwrap();
        let mut all = Vec::new();
        read(&path, None, |place, number| {
            all.push((place.list, place.row, place.ordinal, number.map(Number::digits)));
        })?;
        Ok(all)
    }

    const HEAD: &str = "phone,uphold_verdict,uphold_reason,uphold_cite,uphold_number,\
        uphold_listed_since,uphold_reading,uphold_row\n";

    #[test]
    fn each_number_of_a_row_is_an_entry_and_a_row_without_is_one_too() {
        let text = format!(
            "{HEAD}\"a, b\",callable,not-listed,,+447700900001 +447700900002,,read,2\n\
             c,unreadable,no-number,,,,empty,5\n"
        );
        assert_eq!(
            entries(&text).unwrap(),
            [
                (List::Callable, 2, 0, Some(447_700_900_001)),
                (List::Callable, 2, 1, Some(447_700_900_002)),
                (List::Unreadable, 5, 0, None),
            ]
        );
    }

    #[test]
    fn blanked_cells_of_one_row_are_counted_on() {
        let text = "row,column,cell,uphold_verdict,uphold_reason,uphold_cite,uphold_number\n\
            2,a,x,blocked,listed-tps,,+447700900001\n2,b,y,unreadable,impossible,,\n\
            3,a,z,blocked,listed-tps,,+447700900003\n";
        assert_eq!(
            entries(text).unwrap(),
            [
                (List::Blanked, 2, 0, Some(447_700_900_001)),
                (List::Blanked, 2, 1, None),
                (List::Blanked, 3, 0, Some(447_700_900_003)),
            ]
        );
    }

    #[test]
    fn telephone_cells_must_give_the_numbers_that_were_screened() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("list.csv");
        let columns = ["phone".to_owned()];
        let cells = Cells { columns: &columns, settings: numbers::Settings::default() };
        let read = |cell: &str, head: &str| {
            let row = format!("{head}{cell},callable,not-listed,,+447700900001,,read,2\n");
            std::fs::write(&path, row).unwrap();
            again(&path, Some(&cells), |_, _| {}).map_err(|refused| refused.0[0].code)
        };
        assert_eq!(read("07700 900001", HEAD), Ok(true));
        assert_eq!(read("07700 900002", HEAD), Err(codes::CELLS_CHANGED));
        assert_eq!(read("", HEAD), Err(codes::CELLS_CHANGED));
        assert_eq!(read("07700900001 / 07700900003", HEAD), Err(codes::CELLS_CHANGED));
        // Without the column, only ours can be looked at.
        assert_eq!(read("07700 900002", &HEAD.replace("phone,", "other,")), Ok(false));
    }

    #[test]
    fn changed_rows_and_foreign_lists_are_told() {
        let code = |text: &str| entries(text).unwrap_err().0[0].code;
        let row = |numbers: &str, row: &str| {
            format!("{HEAD}x,callable,not-listed,,{numbers},,read,{row}\n")
        };
        assert_eq!(code(&row("07700900001", "2")), codes::LIST_CHANGED);
        assert_eq!(code(&row("+447700900001", "two")), codes::LIST_CHANGED);
        assert_eq!(code(&row("", "2").replace("callable", "perhaps")), codes::LIST_CHANGED);
        assert_eq!(code("phone\n07700900001\n"), codes::NOT_A_LIST_OF_OURS);
        assert_eq!(entries(HEAD).unwrap(), []);
    }
}
