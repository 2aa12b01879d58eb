//! Editions of a bureau that knows the dates.

use register::{DatedNumber, known::Attributed};
use terms::Number;

use super::{
    Layout, Read, Settings, duplicates,
    load::{digest, open, read_whole},
    rejects::Rejects,
    rows::{cell_number, for_each, number_column},
};
use crate::{
    Refused, codes,
    input::Source,
    records::Record,
    table::{self, Column},
};

const COLUMNS: &[Column] = &[
    Column::optional("number", &["phone", "phone_number", "telephone", "telephone_number"]),
    Column::required("listed_on", &["listed", "added_on", "registered_on", "date_listed"]),
    Column::optional("removed_on", &["removed", "deleted_on", "date_removed"]),
];

/// Reads `number, listed_on, removed_on`: the numbers with the spells that the bureau tells.
///
/// # Errors
/// As for [`super::numbers`]; a record without its first day, or with a date that
/// cannot be read, is a bad record too. `missing-column` without `listed_on`.
pub fn dated(source: &Source, settings: &Settings) -> Result<Read<DatedNumber>, Refused> {
    let name = source.name();
    let raw = read_whole(source, &name)?;
    let digest = digest(&raw);
    let input = open(raw, &name, &settings.options)?;
    let mut notes = input.notes.clone();
    let (layout, more) = table::Layout::find(&input.header, COLUMNS, &name)?;
    notes.extend(more);
    let at = |column: usize| layout.at.get(column).copied().flatten();
    let number = match (&settings.column, at(0)) {
        (None, Some(column)) => column,
        (named, _) => number_column(&input, named.as_deref())?,
    };
    let (listed, removed) = (at(1), at(2));
    let (mut items, mut rejects, mut records) = (Vec::new(), Rejects::default(), 0);
    let names = input.header.names.clone();
    for_each(input, |row, record, whole| {
        records += 1;
        let dated = if whole { item(record, number, listed, removed) } else { Err(None) };
        match dated {
            Ok(item) => items.push(item),
            Err(None) => rejects.add(row),
            Err(Some(column)) => {
                rejects.add_as(row, codes::BAD_DATE, names.get(column).cloned());
            }
        }
    })?;
    let rejected = rejects.count;
    notes.extend(rejects.judge(records, settings.allow_rejects, &name)?);
    items.sort_unstable();
    let duplicates = duplicates(&items, |item: &DatedNumber| item.number);
    Ok(Read { items, layout: Layout::Table, records, duplicates, rejects: rejected, digest, notes })
}

/// The record's number and spell; or the column that cannot be read as a date.
fn item(
    record: &Record<'_>,
    number: usize,
    listed: Option<usize>,
    removed: Option<usize>,
) -> Result<DatedNumber, Option<usize>> {
    let number: Number = cell_number(record, number).ok_or(None)?;
    let date = |column: Option<usize>| -> Result<Option<terms::Date>, Option<usize>> {
        let text = column.and_then(|column| record.text(column)).unwrap_or_default();
        let text = String::from_utf8_lossy(&text);
        if text.trim().is_empty() {
            return Ok(None);
        }
        table::date(&text).map(Some).ok_or(column)
    };
    let from = date(listed)?.ok_or(listed)?;
    let until = date(removed)?;
    Ok(DatedNumber { number, spell: Attributed { from, until } })
}
