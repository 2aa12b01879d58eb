//! Lists of a result, read back to be held against what a receipt commits to.

use std::collections::BTreeMap;
use std::path::Path;

use bulk::relist::Cells;
use bulk::screen::codes::{AREA_UNKNOWN, CELLS_CHANGED, LIST_CHANGED, NOT_A_LIST_OF_OURS};
use evidence::commitment::{Builder, List, Tagger};
use evidence::statement::Screening;
use numbers::{Area, Settings};
use terms::{Actor, Number, Problem};

use crate::failure::Failure;

/// By what lists are compared.
pub(crate) struct By<'a> {
    pub(crate) tagger: &'a Tagger,
    pub(crate) screening: &'a Screening,
    cells: Cells<'a>,
}

impl<'a> By<'a> {
    /// A receipt, and the secret of its lists.
    pub(crate) fn new(tagger: &'a Tagger, screening: &'a Screening) -> Result<Self, Failure> {
        Ok(Self { tagger, screening, cells: cells(screening)? })
    }
}

fn cells(screening: &Screening) -> Result<Cells<'_>, Failure> {
    let reading = &screening.reading;
    let wrong = || Problem::error(AREA_UNKNOWN, Actor::ScreeningContractor);
    let area = reading.area.as_deref();
    let area = area.map(|text| Area::parse(text).map_err(|_| wrong().with("text", text)));
    let settings = Settings { area: area.transpose()?, ..Settings::default() };
    Ok(Cells { columns: &reading.phone_columns, settings })
}

/// Lists in the making; each may stand in several files.
#[derive(Default)]
pub(crate) struct Sums(BTreeMap<List, Sum>);

/// One list in the making.
#[derive(Default)]
struct Sum {
    builder: Builder,
    changed: bool,
    /// Telephone cells were not there to be read.
    no_cells: bool,
}

/// What became of a file.
pub(crate) enum Added {
    /// Its rows belong to lists.
    Rows,
    /// They do not all agree any more with what was written; the problems say where.
    Changed(Vec<Problem>),
    /// It is no list that a screening wrote.
    NotOurs,
}

/// A list that is the one committed to.
pub(crate) struct Same {
    pub(crate) entries: u64,
    /// Whether its telephone cells could be held against its numbers.
    pub(crate) cells: bool,
}

impl Sums {
    /// Adds a file to the lists that its rows belong to, and hands over each of its entries.
    pub(crate) fn add(
        &mut self,
        path: &Path,
        by: &By<'_>,
        mut each: impl FnMut(List, Option<Number>),
    ) -> Result<Added, Failure> {
        let mut last = None;
        let read = bulk::relist::read(path, Some(&by.cells), |place, number| {
            last = Some(place.list);
            each(place.list, number);
            let sum = self.0.entry(place.list).or_default();
            sum.builder.push(&by.tagger.tag(place, number).0);
        });
        let refused = match read {
            Ok(cells) => {
                // Without a row, only its name says which list it is.
                let Some(list) = last.or_else(|| named(path)) else { return Ok(Added::NotOurs) };
                self.0.entry(list).or_default().no_cells |= !cells;
                return Ok(Added::Rows);
            }
            Err(refused) => refused,
        };
        let only = |code| refused.0.iter().all(|problem| problem.code == code);
        if only(NOT_A_LIST_OF_OURS) {
            return Ok(Added::NotOurs);
        }
        if only(LIST_CHANGED) || only(CELLS_CHANGED) {
            self.0.entry(last.unwrap_or(List::Callable)).or_default().changed = true;
            return Ok(Added::Changed(refused.0));
        }
        Err(refused.into())
    }

    /// Whether anything of this list was added.
    pub(crate) fn has(&self, list: List) -> bool {
        self.0.contains_key(&list)
    }

    /// Every list that was added; none of it where it is not the one committed to.
    pub(crate) fn compared(
        self,
        screening: &Screening,
    ) -> impl Iterator<Item = (List, Option<Same>)> {
        self.0.into_iter().map(|(list, sum)| {
            let committed = sum.builder.committed();
            let same = !sum.changed && screening.lists.get(&list) == Some(&committed);
            let told = || Same { entries: committed.entries, cells: !sum.no_cells };
            (list, same.then(told))
        })
    }
}

/// The list that a screening writes under this name.
fn named(path: &Path) -> Option<List> {
    let stem = path.file_stem()?.to_str()?;
    List::ALL.into_iter().find(|list| list.id() == stem)
}
