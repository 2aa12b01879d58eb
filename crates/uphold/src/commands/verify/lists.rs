//! Lists, held against what the receipt commits to.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use bulk::relist::Cells;
use bulk::screen::codes::{AREA_UNKNOWN, CELLS_CHANGED, LIST_CHANGED, NOT_A_LIST_OF_OURS};
use evidence::commitment::{Builder, Committed, List, Tagger};
use evidence::statement::Screening;
use numbers::{Area, Settings};
use terms::{Actor, Problem};

use crate::commands::screen::hash;
use crate::failure::Failure;
use crate::talk::Talk;

/// How a list compares.
pub(super) enum Compared {
    /// The list of this kind is the one committed to; so many entries, and whether its
    /// telephone cells could be held against them.
    Same(List, u64, bool),
    /// It is not.
    Differs(List),
    /// The file is, byte for byte, the list that was screened.
    SameFile(String),
    /// It is another.
    OtherFile(String),
    /// A list of the result, which has entries, is not in the folder.
    Missing(List),
    /// The receipt says nothing of a list that was screened: a rescreening.
    NoFile(String),
    /// A file of the folder that looks like a list, and was not looked at.
    PassedOver(String),
    /// It cannot be compared: its secret is not here.
    NoSecret,
}

impl Compared {
    pub(super) fn failure(&self) -> Option<&'static str> {
        match self {
            Self::Same(..) | Self::SameFile(_) | Self::PassedOver(_) => None,
            Self::Missing(_) => Some("list-missing"),
            Self::NoFile(_) => Some("file-unknown"),
            Self::Differs(_) => Some("list-differs"),
            Self::OtherFile(_) => Some("file-differs"),
            Self::NoSecret => Some("secret-missing"),
        }
    }
}

/// Compares every list that was given.
pub(super) fn compare(
    given: &[PathBuf],
    tagger: Option<&Tagger>,
    screening: &Screening,
    talk: &Talk,
) -> Result<Vec<Compared>, Failure> {
    if given.is_empty() {
        return Ok(Vec::new());
    }
    let Some(tagger) = tagger else { return Ok(vec![Compared::NoSecret]) };
    let cells = cells(screening)?;
    let by = By { tagger, screening, cells };
    let mut sums: BTreeMap<List, Sum> = BTreeMap::new();
    let mut compared = Vec::new();
    for path in given {
        if path.is_dir() {
            for file in bulk::relist::files(path) {
                compared.extend(add(&file, &by, &mut sums, talk)?);
            }
            // A folder speaks of every list; one that has entries must be there.
            let entries = |list: &List| screening.lists.get(list).map_or(0, |held| held.entries);
            let missing = |list: &List| !sums.contains_key(list) && entries(list) > 0;
            let missing: Vec<List> = List::ALL.into_iter().filter(missing).collect();
            compared.extend(missing.into_iter().map(Compared::Missing));
            let others = bulk::relist::others(path);
            let name = |path: &PathBuf| Compared::PassedOver(path.display().to_string());
            compared.extend(others.iter().map(name));
        } else {
            compared.extend(add(path, &by, &mut sums, talk)?);
        }
    }
    compared.extend(sums.into_iter().map(|(list, sum)| sum.compared(list, screening)));
    Ok(compared)
}

/// By what lists are compared.
struct By<'a> {
    tagger: &'a Tagger,
    screening: &'a Screening,
    cells: Cells<'a>,
}

fn cells(screening: &Screening) -> Result<Cells<'_>, Failure> {
    let reading = &screening.reading;
    let wrong = || Problem::error(AREA_UNKNOWN, Actor::ScreeningContractor);
    let area = reading.area.as_deref();
    let area = area.map(|text| Area::parse(text).map_err(|_| wrong().with("text", text)));
    let settings = Settings { area: area.transpose()?, ..Settings::default() };
    Ok(Cells { columns: &reading.phone_columns, settings })
}

/// One list in the making.
#[derive(Default)]
struct Sum {
    builder: Builder,
    changed: bool,
    /// Telephone cells were not there to be read.
    no_cells: bool,
}

impl Sum {
    fn compared(&self, list: List, screening: &Screening) -> Compared {
        let committed: Committed = self.builder.committed();
        if !self.changed && screening.lists.get(&list) == Some(&committed) {
            Compared::Same(list, committed.entries, !self.no_cells)
        } else {
            Compared::Differs(list)
        }
    }
}

/// Adds a file to the lists that its rows belong to; a file that is none of ours can be the
/// list that was screened.
fn add(
    path: &Path,
    by: &By<'_>,
    sums: &mut BTreeMap<List, Sum>,
    talk: &Talk,
) -> Result<Option<Compared>, Failure> {
    let mut last = None;
    let read = bulk::relist::read(path, Some(&by.cells), |place, number| {
        last = Some(place.list);
        sums.entry(place.list).or_default().builder.push(&by.tagger.tag(place, number).0);
    });
    let refused = match read {
        Ok(cells) => {
            // Without a row, only its name says which list it is.
            let Some(list) = last.or_else(|| named(path)) else {
                return original(path, by).map(Some);
            };
            sums.entry(list).or_default().no_cells |= !cells;
            return Ok(None);
        }
        Err(refused) => refused,
    };
    let only = |code| refused.0.iter().all(|problem| problem.code == code);
    if only(NOT_A_LIST_OF_OURS) {
        return original(path, by).map(Some);
    }
    if only(LIST_CHANGED) || only(CELLS_CHANGED) {
        refused.0.iter().try_for_each(|problem| talk.problem(problem))?;
        sums.entry(last.unwrap_or(List::Callable)).or_default().changed = true;
        return Ok(None);
    }
    Err(refused.into())
}

/// The list that a screening writes under this name.
fn named(path: &Path) -> Option<List> {
    let stem = path.file_stem()?.to_str()?;
    List::ALL.into_iter().find(|list| list.id() == stem)
}

fn original(path: &Path, by: &By<'_>) -> Result<Compared, Failure> {
    let name = path.display().to_string();
    if by.screening.list_file.is_none() {
        return Ok(Compared::NoFile(name));
    }
    let digest =
        hash(path, by.tagger.file()).map_err(|error| bulk::codes::unreadable(error, &name))?;
    let same = by.screening.list_file == Some(digest);
    Ok(if same { Compared::SameFile(name) } else { Compared::OtherFile(name) })
}
