//! Where the rows went, and the check that none was lost.

use crate::Error;

use super::{ReasonRows, Report};

/// How many rows (or cells) ended in each class.
///
/// ```
/// use words::screening::Totals;
///
/// let totals = Totals { rows: 10, callable: 6, blocked: 3, unreadable: 1, not_screened: 0 };
/// assert!(totals.check("rows").is_ok());
/// assert!(Totals { rows: 11, ..totals }.check("rows").is_err());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// The whole.
    pub rows: u64,
    /// May be called.
    pub callable: u64,
    /// Must not be called.
    pub blocked: u64,
    /// Held no number that could be read.
    pub unreadable: u64,
    /// Could not be screened, and so must not be called either.
    pub not_screened: u64,
}

impl Totals {
    /// Checks that the classes add up to the whole.
    ///
    /// # Errors
    /// [`Error::Totals`] when they do not.
    pub fn check(&self, what: &'static str) -> Result<(), Error> {
        let classes = [self.callable, self.blocked, self.unreadable, self.not_screened];
        balance(what, self.rows, classes)
    }
}

impl Report {
    /// Checks that every row is in exactly one class and every class is explained
    /// by its reasons.
    ///
    /// # Errors
    /// [`Error::Totals`] names the first figures that do not add up.
    pub fn check(&self) -> Result<(), Error> {
        self.totals.check("rows")?;
        let classes = [
            ("rows blocked, by reason", self.totals.blocked, &self.blocked),
            ("rows not readable, by reason", self.totals.unreadable, &self.unreadable),
            ("rows not screened, by reason", self.totals.not_screened, &self.not_screened),
        ];
        for (what, whole, reasons) in classes {
            balance(what, whole, reasons.iter().map(|reason| reason.rows))?;
        }
        self.check_parts()
    }

    fn check_parts(&self) -> Result<(), Error> {
        explained("rows callable, by reason", self.totals.callable, &self.callable)?;
        for column in &self.columns {
            column.cells.check("cells of a column")?;
        }
        for supplier in &self.suppliers {
            supplier.rows.check("rows of a supplier")?;
        }
        if self.suppliers.is_empty() {
            return Ok(());
        }
        let rows = self.suppliers.iter().map(|supplier| supplier.rows.rows);
        balance("rows, by supplier", self.totals.rows, rows)
    }
}

/// Reasons need not be given for what is callable; if they are, they add up.
fn explained(what: &'static str, whole: u64, reasons: &[ReasonRows]) -> Result<(), Error> {
    if reasons.is_empty() {
        return Ok(());
    }
    balance(what, whole, reasons.iter().map(|reason| reason.rows))
}

/// The parts add up to the whole.
pub(crate) fn balance(
    what: &'static str,
    whole: u64,
    parts: impl IntoIterator<Item = u64>,
) -> Result<(), Error> {
    let sum = parts.into_iter().try_fold(0_u64, u64::checked_add);
    if sum == Some(whole) {
        return Ok(());
    }
    Err(Error::Totals { what, whole, sum: sum.unwrap_or(u64::MAX) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screening::sample;

    #[test]
    fn a_report_with_a_lost_row_is_refused() {
        let good = sample::typical();
        assert!(good.check().is_ok());
        let mut bad = good.clone();
        bad.totals.rows += 1;
        assert!(matches!(bad.check(), Err(Error::Totals { what: "rows", .. })));
        let mut bad = good.clone();
        bad.blocked.pop();
        assert!(matches!(bad.check(), Err(Error::Totals { .. })));
        let mut bad = good.clone();
        bad.suppliers.pop();
        assert!(matches!(bad.check(), Err(Error::Totals { what: "rows, by supplier", .. })));
        let mut bad = good;
        bad.columns[0].cells.callable += 1;
        assert!(matches!(bad.check(), Err(Error::Totals { what: "cells of a column", .. })));
    }

    #[test]
    fn a_sum_beyond_any_count_is_refused() {
        let totals = Totals { rows: 0, callable: u64::MAX, blocked: 1, ..Totals::default() };
        assert!(matches!(totals.check("rows"), Err(Error::Totals { sum: u64::MAX, .. })));
    }
}
