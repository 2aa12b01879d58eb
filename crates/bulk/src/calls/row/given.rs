//! Rows as they are given: records of text, or rows of which cells are kept as what they are.

use std::ops::RangeInclusive;

use terms::Number;

use super::{Cells, Read, Reader};
use crate::input::{Row, Value};
use crate::records::Record;

/// A row of a file, however it is kept.
pub(crate) trait Given<'r> {
    /// Whether it can have the usual form, of so many cells.
    fn is_even(&self, cells: RangeInclusive<usize>) -> bool;

    /// What a cell of the usual form says.
    fn value(&self, column: usize) -> Option<Value<'r>>;

    fn cells(&self) -> Cells<'_, 'r>;

    /// As [`Reader::read_noting`].
    fn read(&self, by: &Reader, note: &mut impl FnMut(&[u8], Option<Number>)) -> Read<'r>;
}

impl<'r> Given<'r> for Record<'r> {
    #[inline]
    fn is_even(&self, cells: RangeInclusive<usize>) -> bool {
        !self.odd_quotes && cells.contains(&self.fields.len())
    }

    /// A cell without quotes.
    #[inline]
    fn value(&self, column: usize) -> Option<Value<'r>> {
        let span = self.fields.get(column)?;
        if span.quoted {
            return None;
        }
        self.bytes.get(span.start as usize..span.end as usize).map(Value::Text)
    }

    #[inline]
    fn cells(&self) -> Cells<'_, 'r> {
        Cells::Record(self)
    }

    fn read(&self, by: &Reader, note: &mut impl FnMut(&[u8], Option<Number>)) -> Read<'r> {
        by.read_noting(self, note)
    }
}

impl<'r> Given<'r> for Row<'r> {
    #[inline]
    fn is_even(&self, _: RangeInclusive<usize>) -> bool {
        true
    }

    #[inline]
    fn value(&self, column: usize) -> Option<Value<'r>> {
        Self::value(self, column)
    }

    #[inline]
    fn cells(&self) -> Cells<'_, 'r> {
        Cells::Kept(*self)
    }

    fn read(&self, by: &Reader, note: &mut impl FnMut(&[u8], Option<Number>)) -> Read<'r> {
        by.row(&self.cells(), note)
    }
}
