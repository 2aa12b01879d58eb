//! Finding the columns of a list.

use numbers::Settings;
use terms::{Actor, Problem};

use super::{
    Because, Columns, Person, PhoneColumn, Wanted,
    content::{Looks, looks},
    names::{Meaning, meaning},
};
use crate::{
    Refused, codes,
    input::{Header, Input, letter_index},
};

/// Finds the columns of telephone numbers, and those by which a person is recognised.
///
/// # Errors
/// `no-such-column` for a wanted column that is not there; `no-phone-column` when none
/// was named and none can be found.
pub fn find(input: &Input, wanted: &Wanted, settings: &Settings) -> Result<Columns, Refused> {
    let header = &input.header;
    let seen: Vec<Seen> = (0..header.names.len())
        .map(|column| Seen::of(header, column, &input.sample, settings))
        .collect();
    let mut notes = Vec::new();
    let phones = if wanted.phones.is_empty() {
        found(&seen, &input.name, &mut notes)
    } else {
        chosen(&seen, header, &wanted.phones, &input.name)?
    };
    if phones.is_empty() {
        return Err(no_phone_column(header, &input.name));
    }
    let locate = |name: &String| locate(header, name, &input.name);
    let supplier = wanted.supplier.as_ref().map(locate).transpose()?;
    Ok(Columns { phones, person: person(&seen), supplier, notes })
}

/// The column that a user means: by its name, its letter, or its number from 1.
///
/// # Errors
/// `no-such-column`, with the columns that there are.
pub fn locate(header: &Header, wanted: &str, file: &str) -> Result<usize, Refused> {
    let folded = wanted.trim().to_lowercase();
    let by_name = || header.names.iter().position(|name| name.to_lowercase() == folded);
    let by_letter = || letter_index(wanted.trim());
    let by_number = || wanted.trim().parse::<usize>().ok()?.checked_sub(1);
    let there = |column: &usize| *column < header.names.len();
    by_name()
        .or_else(|| by_letter().filter(there))
        .or_else(|| by_number().filter(there))
        .ok_or_else(|| {
            Problem::error(codes::NO_SUCH_COLUMN, Actor::Caller)
                .in_file(file)
                .with("column", wanted)
                .with("headers", header.shown())
                .into()
        })
}

/// What was seen of a column.
struct Seen {
    index: usize,
    name: String,
    meaning: Meaning,
    filled: u64,
    /// Cells that are written as telephone numbers are.
    written: u64,
    /// Cells that are, or can be, telephone numbers.
    read: u64,
    /// Cells with any digit.
    digits: u64,
}

impl Seen {
    fn of(header: &Header, index: usize, sample: &[Vec<Vec<u8>>], settings: &Settings) -> Self {
        let name = header.names.get(index).cloned().unwrap_or_default();
        let meaning = if header.is_present() { meaning(&name) } else { Meaning::Unknown };
        let mut seen = Self { index, name, meaning, filled: 0, written: 0, read: 0, digits: 0 };
        for cell in sample.iter().filter_map(|row| row.get(index)) {
            seen.cell(cell, settings);
        }
        seen
    }

    fn cell(&mut self, cell: &[u8], settings: &Settings) {
        if cell.trim_ascii().is_empty() {
            return;
        }
        self.filled += 1;
        self.digits += u64::from(cell.iter().any(u8::is_ascii_digit));
        match looks(cell, settings) {
            Looks::Written => {
                self.written += 1;
                self.read += 1;
            }
            Looks::Possible => self.read += 1,
            Looks::Otherwise => {}
        }
    }

    /// Whether at least `share` of a hundred filled cells can be telephone numbers.
    fn reads(&self, share: u64) -> bool {
        self.read > 0 && self.read * 100 >= self.filled * share
    }

    fn looks_written(&self) -> bool {
        self.reads(80) && self.written * 2 >= self.filled
    }

    /// A column that is called a telephone column but holds words only, such as yes and no.
    fn holds_words(&self) -> bool {
        self.filled >= 10 && self.digits == 0
    }

    fn because(&self) -> Option<Because> {
        match self.meaning {
            Meaning::Phone if !self.holds_words() => Some(Because::Name),
            Meaning::PerhapsPhone if self.reads(50) => Some(Because::Name),
            Meaning::Unknown if self.looks_written() => Some(Because::Content),
            _ => None,
        }
    }

    fn column(&self, because: Because) -> PhoneColumn {
        let Self { index, filled, read, .. } = *self;
        PhoneColumn { index, name: self.name.clone(), because, filled, read }
    }
}

fn found(seen: &[Seen], file: &str, notes: &mut Vec<Problem>) -> Vec<PhoneColumn> {
    let mut phones = Vec::new();
    // What an earlier screening wrote is about the list's own columns, which are there too.
    for column in seen.iter().filter(|column| !column.name.starts_with("uphold_")) {
        let because = column.because();
        phones.extend(because.map(|because| column.column(because)));
        let doubtful = column.meaning == Meaning::Phone && column.filled > 0 && !column.reads(20);
        let passed_over = because.is_none() && column.looks_written();
        let (code, severe) = match () {
            () if doubtful => (codes::DOUBTFUL_COLUMN, false),
            () if passed_over => (codes::PASSED_OVER_COLUMN, true),
            () => continue,
        };
        let new = if severe { Problem::warning } else { Problem::note };
        let note = new(code, Actor::Caller).in_file(file).in_column(&column.name);
        notes.push(note.with("column", column.name.as_str()));
    }
    phones
}

fn chosen(
    seen: &[Seen],
    header: &Header,
    wanted: &[String],
    file: &str,
) -> Result<Vec<PhoneColumn>, Refused> {
    let located: Result<Vec<usize>, _> =
        wanted.iter().map(|name| locate(header, name, file)).collect();
    let mut indices = located?;
    // A header that stands over several columns names all of them.
    let again = |name: &str, wanted: &str| {
        let number = name.strip_prefix(wanted).and_then(|rest| rest.strip_prefix(" ("));
        number.and_then(|rest| rest.strip_suffix(')')).is_some_and(|n| n.parse::<u32>().is_ok())
    };
    for wanted in wanted.iter().map(|wanted| wanted.trim().to_lowercase()) {
        let same = seen.iter().filter(|column| again(&column.name.to_lowercase(), &wanted));
        indices.extend(same.map(|column| column.index));
    }
    indices.sort_unstable();
    indices.dedup();
    let columns = indices.iter().filter_map(|&index| seen.get(index));
    Ok(columns.map(|column| column.column(Because::Chosen)).collect())
}

fn person(seen: &[Seen]) -> Person {
    let first = |wanted| seen.iter().find(|column| column.meaning == wanted).map(|c| c.index);
    let parts = [Meaning::FirstName, Meaning::LastName].map(first);
    let names = match (first(Meaning::Name), parts) {
        (_, [Some(first), Some(last)]) => vec![first, last],
        (Some(whole), _) => vec![whole],
        (None, [Some(one), None] | [None, Some(one)]) => vec![one],
        (None, [None, None]) => Vec::new(),
    };
    Person { names, postcode: first(Meaning::Postcode), email: first(Meaning::Email) }
}

fn no_phone_column(header: &Header, file: &str) -> Refused {
    Problem::error(codes::NO_PHONE_COLUMN, Actor::Caller)
        .in_file(file)
        .with("headers", header.shown())
        .into()
}
