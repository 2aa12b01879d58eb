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
use crate::records::MAX_RECORD;

/// The most columns of a table.
const COLUMNS: usize = 1024;

/// A table of single cells, in groups of rows of which each thread reads its own.
#[derive(Clone)]
pub struct Table(Arc<SerializedFileReader<Shared>>);

impl Table {
    /// Nothing where a row might be an empty line as text.
    pub(super) fn new(file: Arc<SerializedFileReader<Shared>>) -> Option<Self> {
        let table = Self(file);
        (2..=COLUMNS).contains(&table.columns()).then_some(table)
    }

    fn columns(&self) -> usize {
        self.0.metadata().file_metadata().schema_descr().num_columns()
    }

    /// How many rows a group has; nothing beyond the last.
    #[must_use]
    pub fn rows(&self, group: usize) -> Option<u64> {
        let group = self.0.metadata().row_groups().get(group)?;
        Some(u64::try_from(group.num_rows()).unwrap_or(0))
    }

    /// Reads some columns of a group, a few thousand rows at a time, as long as `each` wants more. False where that
    /// was not to the end, as nobody wanted it or as only the text of the table can tell what is wrong.
    pub fn read(&self, group: usize, wanted: &[usize], each: impl FnMut(Rows<'_>) -> bool) -> bool {
        self.try_read(group, wanted, each).unwrap_or(false)
    }

    fn try_read(
        &self,
        group: usize,
        wanted: &[usize],
        mut each: impl FnMut(Rows<'_>) -> bool,
    ) -> Result<bool, ParquetError> {
        let group = Group(steady(|| self.0.get_row_group(group))?);
        let all = usize::try_from(group.metadata().num_rows()).unwrap_or(0);
        // No row is too long as text, even if all quotes are doubled.
        let longest = (MAX_RECORD / self.columns()).saturating_sub(3) / 2;
        let mut columns = Vec::new();
        for place in 0..self.columns() {
            let mut column = steady(|| columns::column(&group, place))?;
            if wanted.contains(&place) {
                columns.push(Some(column));
                continue;
            }
            // Only looked at, so that not all columns need memory at once.
            for rows in parts(all) {
                if !look(&mut *column, rows, longest)? {
                    return Ok(false);
                }
            }
            columns.push(None);
        }
        for rows in parts(all) {
            for column in columns.iter_mut().flatten() {
                if !look(&mut **column, rows, longest)? {
                    return Ok(false);
                }
            }
            if !each(Rows { columns: &columns, rows }) {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

impl std::fmt::Debug for Table {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Table").field("columns", &self.columns()).finish_non_exhaustive()
    }
}

/// So many rows, in parts that are read at a time.
fn parts(rows: usize) -> impl Iterator<Item = usize> {
    (0..rows).step_by(ROWS).map(move |from| ROWS.min(rows - from))
}

/// Reads so many rows of a column, and looks whether they can be text.
fn look(column: &mut dyn Column, rows: usize, longest: usize) -> Result<bool, ParquetError> {
    steady(|| {
        column.read(rows)?;
        Ok(column.look(longest))
    })
}

/// What the library gives; an error where it panics: whoever then reads the text is told what is wrong. The hook for
/// panics is left as it is, since other threads are at work.
fn steady<T>(work: impl FnOnce() -> Result<T, ParquetError>) -> Result<T, ParquetError> {
    let done = catch_unwind(AssertUnwindSafe(work));
    done.unwrap_or_else(|_| Err(ParquetError::General("the library gave up".to_owned())))
}

/// Some rows of a table, column by column.
#[derive(Clone, Copy)]
pub struct Rows<'r> {
    columns: &'r [Option<Box<dyn Column>>],
    rows: usize,
}

impl<'r> Rows<'r> {
    /// One after the other.
    pub fn each(self) -> impl Iterator<Item = Row<'r>> {
        (0..self.rows).map(move |row| Row { rows: self, row })
    }
}

impl std::fmt::Debug for Rows<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // What they say may be of people.
        f.debug_struct("Rows").field("rows", &self.rows).finish_non_exhaustive()
    }
}

/// A row of a table.
#[derive(Clone, Copy, Debug)]
pub struct Row<'r> {
    rows: Rows<'r>,
    row: usize,
}

impl<'r> Row<'r> {
    /// What it says in a column; nothing in one that nobody wanted, and beyond the last.
    #[inline]
    #[must_use]
    pub fn value(&self, column: usize) -> Option<Value<'r>> {
        self.rows.columns.get(column)?.as_ref().map(|column| column.value(self.row))
    }
}
