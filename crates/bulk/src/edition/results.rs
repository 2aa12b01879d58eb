//! A bureau's flagged results: which of the numbers that were asked about are listed.

use std::collections::BTreeSet;

use register::Answer;
use terms::{Actor, Problem};

use super::{
    Layout, Read, Settings, duplicates,
    flags::{FlagColumn, Said},
    load::{digest, open, read_whole},
    rejects::Rejects,
    rows::{cell_number, for_each, number_column},
};
use crate::{Refused, codes, input::Source};

/// Reads the answers about the register `register` (`tps`, `ctps`, `fps`, or a name).
///
/// A column that is named after the register says yes or no; else a column of results
/// says `TPS`, `CTPS`, both or clear. An empty cell, or one that speaks of another
/// register only, is no answer: that number stays not screened, and a warning counts it.
///
/// # Errors
/// `unknown-result` with the values that are not understood; `no-result-column`;
/// else as for [`super::numbers`].
pub fn results(
    source: &Source,
    register: &str,
    settings: &Settings,
) -> Result<Read<Answer>, Refused> {
    let name = source.name();
    let raw = read_whole(source, &name)?;
    let digest = digest(&raw);
    let input = open(raw, &name, &settings.options)?;
    let mut notes = input.notes.clone();
    let flag = FlagColumn::find(&input.header, register, &name)?;
    let number = number_column(&input, settings.column.as_deref())?;
    let (mut items, mut rejects, mut records) = (Vec::new(), Rejects::default(), 0);
    let (mut unanswered, mut unknown) = (0_u64, Unknown::default());
    for_each(input, |row, record, whole| {
        records += 1;
        let Some(number) = cell_number(record, number).filter(|_| whole) else {
            return rejects.add(row);
        };
        let cell = record.text(flag.index).unwrap_or_default();
        match flag.read(&cell) {
            Said::Listed => items.push(Answer { number, listed: true }),
            Said::Clear => items.push(Answer { number, listed: false }),
            Said::Nothing => unanswered += 1,
            Said::Unknown => unknown.add(&cell, row),
        }
    })?;
    unknown.refuse(&flag.name, &name)?;
    let rejected = rejects.count;
    notes.extend(rejects.judge(records, settings.allow_rejects, &name)?);
    if unanswered > 0 {
        let note = Problem::warning(codes::NOT_ANSWERED, Actor::ScreeningContractor);
        notes.push(note.in_file(&name).in_column(&flag.name).with("count", unanswered));
    }
    items.sort_unstable();
    let duplicates = duplicates(&items, |item: &Answer| item.number);
    Ok(Read { items, layout: Layout::Table, records, duplicates, rejects: rejected, digest, notes })
}

/// Values that are not understood.
#[derive(Default)]
struct Unknown {
    first_row: Option<u64>,
    values: BTreeSet<String>,
}

impl Unknown {
    /// Keeps the value if it cannot be personal: a short word without digits.
    fn add(&mut self, cell: &[u8], row: u64) {
        const MOST: usize = 8;
        self.first_row.get_or_insert(row);
        let text = String::from_utf8_lossy(cell).trim().to_owned();
        let is_word = text.len() <= 16 && !text.contains(|c: char| c.is_ascii_digit() || c == '@');
        if self.values.len() < MOST {
            self.values.insert(if is_word { text } else { "…".to_owned() });
        }
    }

    fn refuse(self, column: &str, file: &str) -> Result<(), Refused> {
        let Some(row) = self.first_row else { return Ok(()) };
        let values: Vec<String> = self.values.into_iter().collect();
        Err(Problem::error(codes::UNKNOWN_RESULT, Actor::ScreeningContractor)
            .in_file(file)
            .at_row(row)
            .in_column(column)
            .with("column", column)
            .with("values", values.join(", "))
            .into())
    }
}
