//! Consents: who agreed to be called, by whom, for what, when, and how that is known.

use terms::{Date, Number};

use super::Entries;
use crate::{
    Refused, codes,
    input::{self, Options, Source},
    table::{self, Column, Row},
};

/// One consent, as a record shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// The line that may be called.
    pub number: Number,
    /// The caller that was told, by name or alias as it stands in the file.
    pub caller: String,
    /// The kind of call, as its id.
    pub kind: &'static str,
    /// Which wording the person saw.
    pub wording_version: String,
    /// The day on which it was given.
    pub given: Date,
    /// The day on which it was taken back.
    pub withdrawn: Option<Date>,
    /// Where it was given: a form, a call, a letter.
    pub source: String,
    /// Where the proof is kept.
    pub proof: String,
    /// The row of the file.
    pub row: u64,
}

/// The kinds of call that consent can be given for.
pub const KINDS: [&str; 4] = ["live", "automated", "claims", "pensions"];

const COLUMNS: &[Column] = &[
    Column::required("number", &["phone", "phone_number", "telephone", "mobile"]),
    Column::required("caller", &["company", "brand"]),
    Column::required("kind", &["kind_of_call", "call_type"]),
    Column::required("wording_version", &["wording"]),
    Column::required("given", &["given_on", "consented_on"]),
    Column::optional("withdrawn", &["withdrawn_on"]),
    Column::required("source", &[]),
    Column::required("proof", &["evidence"]),
];
const NUMBER: usize = 0;
const CALLER: usize = 1;
const KIND: usize = 2;
const WORDING: usize = 3;
const GIVEN: usize = 4;
const WITHDRAWN: usize = 5;
const SOURCE: usize = 6;
const PROOF: usize = 7;

/// Reads a file of consents.
///
/// # Errors
/// A consent that cannot be read makes the file unusable: `unreadable-number`,
/// `empty-cell`, `bad-date`, `bad-choice` (of the kind), `ends-before-it-begins`;
/// `missing-column`; whatever is wrong with the file.
pub fn read(source: &Source, options: &Options) -> Result<Entries<Consent>, Refused> {
    let input = input::open(source, options)?;
    let mut entries = Vec::new();
    let report = table::for_each(input, COLUMNS, |row| {
        let consent = consent(row)?;
        let numbers = row.numbers(NUMBER)?;
        entries.extend(numbers.iter().map(|&number| Consent { number, ..consent.clone() }));
        Ok(())
    })?;
    Ok(Entries { entries, report })
}

fn consent(row: &Row<'_>) -> Result<Consent, terms::Problem> {
    let numbers = row.numbers(NUMBER)?;
    let Some(&number) = numbers.first() else {
        return Err(row.problem(NUMBER, codes::EMPTY_CELL));
    };
    let kind = row.filled(KIND)?.to_lowercase();
    let kind = KINDS
        .into_iter()
        .find(|known| *known == kind)
        .ok_or_else(|| row.problem(KIND, codes::BAD_CHOICE).with("known", KINDS.join(", ")))?;
    let given = row.filled_date(GIVEN)?;
    let withdrawn = row.date(WITHDRAWN)?;
    if withdrawn.is_some_and(|withdrawn| withdrawn < given) {
        return Err(row.problem(WITHDRAWN, codes::ENDS_BEFORE));
    }
    Ok(Consent {
        number,
        caller: row.filled(CALLER)?,
        kind,
        wording_version: row.filled(WORDING)?,
        given,
        withdrawn,
        source: row.filled(SOURCE)?,
        proof: row.filled(PROOF)?,
        row: row.number,
    })
}
