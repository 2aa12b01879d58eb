//! Single numbers that were opened.

use std::path::PathBuf;

use evidence::What;
use evidence::commitment::{Opened, Opening};
use evidence::statement::{self, Screening};

use crate::commands::receipt::Receipt;
use crate::failure::Failure;
use crate::vouch::{bounded, in_file};

/// One place that was shown.
pub(super) struct Shown {
    pub(super) opened: Opened,
    pub(super) holds: bool,
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
        let same = opening.receipt == statement::entry(&receipt.bytes);
        for opened in opening.opened {
            let committed = screening.lists.get(&opened.list);
            let holds = same && committed.is_some_and(|committed| opened.holds(committed));
            shown.push(Shown { opened, holds });
        }
    }
    Ok(shown)
}
