//! A table that is read without becoming text, by several threads.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use ::parquet::{
    errors::ParquetError,
    file::reader::{FileReader, RowGroupReader as _, SerializedFileReader},
};

use super::cell::Value;
use super::columns::{self, Column, ROWS};
use super::file::Shared;
use super::pages::Group;

/// The most columns of a table, and the longest text of a cell, so that no row is too long as text.
const COLUMNS: usize = 1024;
const LONGEST: usize = 4096;

/// A table of single cells, in groups of rows of which each thread reads its own.
#[derive(Clone)]
pub struct Table(Arc<SerializedFileReader<Shared>>);

impl Table {
    /// Nothing where a row might be an empty line as text, or too long.
    pub(super) fn new(file: Arc<SerializedFileReader<Shared>>) -> Option<Self> {
        let columns = file.metadata().file_metadata().schema_descr().num_columns();
        (2..=COLUMNS).contains(&columns).then_some(Self(file))
    }

    /// How many rows each group has.
    pub fn groups(&self) -> impl Iterator<Item = u64> + '_ {
        let groups = self.0.metadata().row_groups().iter();
        groups.map(|group| u64::try_from(group.num_rows()).unwrap_or(0))
    }

    /// Reads a group, row by row; false where it cannot be read to its end so, and only its text can tell what is wrong.
    pub fn read(&self, group: usize, each: impl FnMut(Row<'_>)) -> bool {
        self.try_read(group, each).unwrap_or(false)
    }

    fn try_read(&self, group: usize, mut each: impl FnMut(Row<'_>)) -> Result<bool, ParquetError> {
        let group = Group(steady(|| self.0.get_row_group(group))?);
        let mut left = usize::try_from(group.metadata().num_rows()).unwrap_or(0);
        let mut columns = steady(|| columns::columns(&group))?;
        while left > 0 {
            let rows = left.min(ROWS);
            left -= rows;
            let is_sound = steady(|| {
                columns.iter_mut().try_for_each(|column| column.read(rows))?;
                Ok(columns.iter_mut().all(|column| column.look(LONGEST)))
            });
            if !is_sound? {
                return Ok(false);
            }
            for row in 0..rows {
                each(Row { columns: &columns, row });
            }
        }
        Ok(true)
    }
}

impl std::fmt::Debug for Table {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.groups()).finish()
    }
}

/// What the library gives; an error where it panics, as it does on a thread of its own.
fn steady<T>(work: impl FnOnce() -> Result<T, ParquetError>) -> Result<T, ParquetError> {
    let done = catch_unwind(AssertUnwindSafe(work));
    done.unwrap_or_else(|_| Err(ParquetError::General("the library gave up".to_owned())))
}

/// A row of a table.
#[derive(Clone, Copy)]
pub struct Row<'r> {
    columns: &'r [Box<dyn Column>],
    row: usize,
}

impl<'r> Row<'r> {
    /// What it says in a column; nothing beyond the last.
    #[inline]
    #[must_use]
    pub fn value(&self, column: usize) -> Option<Value<'r>> {
        self.columns.get(column).map(|column| column.value(self.row))
    }
}

impl std::fmt::Debug for Row<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // What it says may be of people.
        f.debug_struct("Row").field("row", &self.row).finish_non_exhaustive()
    }
}
