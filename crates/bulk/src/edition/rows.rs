//! Numbers in a column of a table.

use terms::Number;

use super::plain::{Parsed, number};
use crate::{
    Refused, codes,
    columns::{self, Wanted},
    input::Input,
    records::{self, Dialect, Record},
};

const CHUNK: usize = 1 << 20;

/// Which column holds the numbers.
///
/// # Errors
/// `no-phone-column`, `no-such-column`; `several-number-columns` when it cannot be told.
pub(super) fn number_column(input: &Input, named: Option<&str>) -> Result<usize, Refused> {
    if let Some(named) = named {
        return columns::locate(&input.header, named, &input.name);
    }
    if input.header.names.len() == 1 {
        return Ok(0);
    }
    let found = columns::find(input, &Wanted::default(), &numbers::Settings::default())?;
    match found.phones.as_slice() {
        [one] => Ok(one.index),
        several => {
            let names: Vec<&str> = several.iter().map(|column| column.name.as_str()).collect();
            let problem = codes::of_file(codes::SEVERAL_NUMBER_COLUMNS, &input.name);
            Err(problem.with("headers", names.join(", ")).into())
        }
    }
}

/// Calls `each` with every record and whether its cells are as many as the header's.
pub(super) fn for_each(
    input: Input,
    mut each: impl FnMut(u64, &Record<'_>, bool),
) -> Result<(), Refused> {
    let (dialect, width): (Dialect, usize) = (input.dialect, input.header.names.len());
    records::for_each(input.chunks(CHUNK), dialect, |row, record| {
        each(row, record, record.fields.len() == width && !record.odd_quotes);
        Ok(())
    })?;
    Ok(())
}

/// The numbers of a column, sorted.
pub(super) fn numbers(input: Input, named: Option<&str>) -> Result<Parsed, Refused> {
    let column = number_column(&input, named)?;
    let mut parsed = Parsed::default();
    for_each(input, |row, record, whole| {
        parsed.records += 1;
        match cell_number(record, column).filter(|_| whole) {
            Some(number) => parsed.numbers.push(number),
            None => parsed.rejects.add(row),
        }
    })?;
    parsed.numbers.sort_unstable();
    Ok(parsed)
}

pub(super) fn cell_number(record: &Record<'_>, column: usize) -> Option<Number> {
    number(record.text(column)?.trim_ascii())
}
