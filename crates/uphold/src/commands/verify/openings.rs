//! Single numbers that were opened.

use std::path::PathBuf;

use evidence::commitment::{Opened, Opening};
use evidence::statement::{self, Screening};
use evidence::{Hash, What};

use crate::commands::receipt::Receipt;
use crate::failure::Failure;
use crate::vouch::{bounded, in_file};

/// One place that was shown.
pub(crate) struct Shown {
    pub(crate) opened: Opened,
    pub(crate) holds: bool,
}

impl Shown {
    pub(super) fn failure(&self) -> Option<&'static str> {
        (!self.holds).then_some("opening-wrong")
    }
}

/// Holds every opening against the receipt.
pub(super) fn shown(
    files: &[PathBuf],
    receipt: &Receipt,
    screening: &Screening,
) -> Result<Vec<Shown>, Failure> {
    let mut shown = Vec::new();
    for path in files {
        let opening = Opening::parse(&bounded(path, What::Opening)?).map_err(in_file(path))?;
        shown.extend(places(opening, statement::entry(&receipt.bytes), screening));
    }
    Ok(shown)
}

/// Every place of an opening, held against the receipt of this entry.
pub(crate) fn places(
    opening: Opening,
    entry: Hash,
    screening: &Screening,
) -> impl Iterator<Item = Shown> {
    let same = opening.receipt == entry;
    opening.opened.into_iter().map(move |opened| {
        let committed = screening.lists.get(&opened.list);
        let holds = same && committed.is_some_and(|committed| opened.holds(committed));
        Shown { opened, holds }
    })
}
