//! A result that somebody brings to the page: read, checked, and told as the command tells it.

use bulk::audit::record::{self, AuditRecord};
use bulk::summary::{self, SummaryRecord};
use serde::de::DeserializeOwned;
use serde_json::Value;
use terms::{Actor, Problem};
use web::{Kind, Told};
use words::{Error, Words, investigations, screening};

use crate::codes;
use crate::commands::audit::recorded as audited;
use crate::commands::screen::recorded::{self as screened, Odd};

/// The largest file that is read, in bytes.
const MOST: usize = 1_500_000;
/// No figure is larger: more calls than all people make in a thousand years.
const LARGEST: u64 = 10_u64.pow(15);

/// What a file of figures tells, as part of a page.
pub(super) fn for_page(bytes: &[u8], words: &Words) -> Result<Told, Problem> {
    if bytes.len() > MOST {
        return Err(problem(codes::RESULT_LARGE));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let value: Value = serde_json::from_slice(bytes).map_err(|error| match error.is_eof() {
        true => problem(codes::RESULT_CUT).at_row(error.line() as u64),
        false => problem(codes::RESULT_FOREIGN),
    })?;
    let kind = match value.get("format").and_then(Value::as_str) {
        Some(summary::FORMAT) => Kind::Screening,
        Some(record::FORMAT) => Kind::Investigation,
        _ => return Err(problem(codes::RESULT_FOREIGN)),
    };
    let known = match kind {
        Kind::Screening => summary::VERSION,
        Kind::Investigation => record::VERSION,
    };
    if value.get("version").and_then(Value::as_u64) != Some(u64::from(known)) {
        return Err(problem(codes::RESULT_VERSION).with("known", known.to_string()));
    }
    if !is_countable(&value) {
        return Err(problem(codes::RESULT_COUNT));
    }
    let part = match kind {
        Kind::Screening => screening(&typed(bytes)?, words)?,
        Kind::Investigation => audit(&typed(bytes)?, words)?,
    };
    Ok(Told { kind, part: part.map_err(|error| unsaid(&error))? })
}

/// A part of the page, or why there are no words for it.
type Part = Result<String, Error>;

fn screening(record: &SummaryRecord, words: &Words) -> Result<Part, Problem> {
    let report = screened::report(record, words.lang()).map_err(odd)?;
    let cells = u128::from(record.rows) * record.list.phone_columns.len() as u128;
    let read: u128 = record.reading.values().map(|count| u128::from(*count)).sum();
    if read != cells {
        return Err(problem(codes::RESULT_TOTALS)
            .with("whole", cells.to_string())
            .with("sum", read.to_string()));
    }
    Ok(screening::part(words, &report))
}

fn audit(record: &AuditRecord, words: &Words) -> Result<Part, Problem> {
    let report = audited::report(record).map_err(odd)?;
    Ok(investigations::part(&report, words))
}

fn typed<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    let wrong = |error: serde_json::Error| problem(codes::RESULT_SHAPE).at_row(error.line() as u64);
    serde_json::from_slice(bytes).map_err(wrong)
}

/// Whether no number in it is larger than anything that can be counted.
fn is_countable(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.as_i64().is_some_and(|it| it.unsigned_abs() <= LARGEST),
        Value::Array(all) => all.iter().all(is_countable),
        Value::Object(all) => all.values().all(is_countable),
        Value::Null | Value::Bool(_) | Value::String(_) => true,
    }
}

fn odd(Odd(field): Odd) -> Problem {
    problem(codes::RESULT_ODD).with("field", field)
}

/// Figures that do not add up, or a word that there is not.
fn unsaid(error: &Error) -> Problem {
    match error {
        Error::Totals { whole, sum, .. } => problem(codes::RESULT_TOTALS)
            .with("whole", whole.to_string())
            .with("sum", sum.to_string()),
        _ => problem(codes::RESULT_UNKNOWN),
    }
}

fn problem(code: terms::Code) -> Problem {
    Problem::error(code, Actor::Caller)
}
