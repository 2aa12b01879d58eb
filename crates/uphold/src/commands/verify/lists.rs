//! Lists, held against what the receipt commits to.

use std::path::{Path, PathBuf};

use evidence::commitment::{List, Tagger};
use evidence::statement::Screening;

use crate::commands::receipt::{Added, By, Sums};
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
    let by = By::new(tagger, screening)?;
    let mut sums = Sums::default();
    let mut compared = Vec::new();
    for path in given {
        if path.is_dir() {
            for file in bulk::relist::files(path) {
                compared.extend(add(&file, &by, &mut sums, talk)?);
            }
            // A folder speaks of every list; one that has entries must be there.
            let entries = |list: &List| screening.lists.get(list).map_or(0, |held| held.entries);
            let missing = |list: &List| !sums.has(*list) && entries(list) > 0;
            let missing: Vec<List> = List::ALL.into_iter().filter(missing).collect();
            compared.extend(missing.into_iter().map(Compared::Missing));
            let others = bulk::relist::others(path);
            let name = |path: &PathBuf| Compared::PassedOver(path.display().to_string());
            compared.extend(others.iter().map(name));
        } else {
            compared.extend(add(path, &by, &mut sums, talk)?);
        }
    }
    compared.extend(sums.compared(screening).map(|(list, same)| match same {
        Some(same) => Compared::Same(list, same.entries, same.cells),
        None => Compared::Differs(list),
    }));
    Ok(compared)
}

/// Adds a file to the lists that its rows belong to; a file that is none of ours can be the
/// list that was screened.
fn add(
    path: &Path,
    by: &By<'_>,
    sums: &mut Sums,
    talk: &Talk,
) -> Result<Option<Compared>, Failure> {
    match sums.add(path, by, |_, _| ())? {
        Added::Rows => Ok(None),
        Added::NotOurs => original(path, by).map(Some),
        Added::Changed(problems) => {
            problems.iter().try_for_each(|problem| talk.problem(problem))?;
            Ok(None)
        }
    }
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
