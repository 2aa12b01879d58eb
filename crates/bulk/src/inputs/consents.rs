//! Consents: who agreed to be called, by whom, for what, when, and how that is known.

use terms::{Date, Number};

use super::Entries;
use crate::{
    Refused, codes,
    input::{self, Options, Source},
    table::{self, Column, Row, When},
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
    /// When it was given, to the minute where the file says it.
    pub given_at: Option<When>,
    /// When it was taken back, likewise.
    pub withdrawn_at: Option<When>,
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
        let (numbers, consent) = (row.numbers(NUMBER)?, consent(row)?);
        entries.extend(numbers.iter().map(|&number| consent(number)));
        Ok(())
    })?;
    Ok(Entries { entries, report })
}

/// The consent of a row, for whichever number of the row.
fn consent(row: &Row<'_>) -> Result<impl Fn(Number) -> Consent + use<>, Refused> {
    let kind = row.filled(KIND)?.to_lowercase();
    let Some(kind) = KINDS.into_iter().find(|known| *known == kind) else {
        let problem = row.problem(KIND, codes::BAD_CHOICE);
        return Err(problem.with("known", KINDS.join(", ")).into());
    };
    let given = row.filled_date(GIVEN)?;
    let withdrawn = row.date(WITHDRAWN)?;
    let (given_at, withdrawn_at) = (row.when(GIVEN)?, row.when(WITHDRAWN)?);
    if withdrawn.is_some_and(|withdrawn| withdrawn < given) {
        return Err(row.problem(WITHDRAWN, codes::ENDS_BEFORE).into());
    }
    let (caller, wording_version) = (row.filled(CALLER)?, row.filled(WORDING)?);
    let (source, proof, row) = (row.filled(SOURCE)?, row.filled(PROOF)?, row.number);
    Ok(move |number| Consent {
        number,
        caller: caller.clone(),
        kind,
        wording_version: wording_version.clone(),
        given,
        withdrawn,
        given_at,
        withdrawn_at,
        source: source.clone(),
        proof: proof.clone(),
        row,
    })
}
