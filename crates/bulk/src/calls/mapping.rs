//! What the columns of a file of call records mean.
//!
//! `spec/call-records.md` describes the file, field by field, and each format that is known.

use evidence::Hash;
use serde::{Deserialize, Serialize};
use terms::{Actor, Problem};

use super::codes;
use crate::records::Dialect;

/// What the columns of a file of call records mean; as a file, TOML.
///
/// A column is named by its header, its letter, or its number from 1. Where several are named,
/// the first that is filled counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Mapping {
    /// What the format is called: `asterisk`, `operator-x`.
    pub name: String,
    /// How the file is laid out.
    pub shape: Shape,
    /// What stands between the cells; found for each file where it is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<char>,
    /// How times are written.
    pub time: Time,
    /// The zone of times that name none (IANA); asked for where it is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// The number that was dialled.
    pub number: Vec<String>,
    /// The country code of the number, where it stands beside it (`44`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// What is cut from the front of the number, the first that it begins with: `Out#:`, `Ext.`; case does not matter.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub strip: Vec<String>,
    /// Digits that were dialled for an outside line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dial_prefix: Option<String>,
    /// The line that called, as it was shown.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub line: Vec<String>,
    /// When the call began: one column, or a column of dates and one of times.
    pub start: Vec<String>,
    /// A column that begins with the same moment in seconds since 1970 (UTC).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub epoch: Option<String>,
    /// How long it lasted from its beginning to its end: seconds, or `h:mm:ss`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seconds: Option<String>,
    /// When it ended, where no column says how long it lasted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<String>,
    /// How it was found out whether somebody answered.
    pub connected: Connected,
    /// Which direction it had.
    #[serde(skip_serializing_if = "Direction::is_unsaid")]
    pub direction: Direction,
    /// What names the call within its system; rows that share it are one call.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub id: Vec<String>,
    /// What names another leg of the same call.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub other_id: Vec<String>,
    /// What is cut from the end of an id: `;1` and `;2` of Asterisk's Local channels.
    pub id_cut: IdCut,
    /// Rows that are only a leg of a call that another row tells better.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leg: Option<OneOf>,
    /// Who called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent: Option<String>,
    /// For which campaign.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub campaign: Option<String>,
    /// Who supplied the number.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub supplier: Vec<String>,
    /// Rows at whose end the number was marked *do not call*.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marked: Option<OneOf>,
    /// Rows that show that the line was withheld.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withheld: Option<OneOf>,
}

/// How a file is laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// The first row names the columns.
    #[default]
    Header,
    /// No row names them.
    Rows,
    /// The first row names the columns, the second their types.
    TwoRows,
    /// One JSON object in each line; columns are its keys.
    JsonLines,
}

/// How times are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Time {
    /// `2026-11-23 14:30:00` and `23/11/2026 14:30:00` by the clock of a zone; one that names its offset counts by it.
    #[default]
    Civil,
    /// The same, in UTC.
    Utc,
    /// Seconds since 1970.
    Epoch,
    /// Milliseconds since 1970.
    EpochMillis,
    /// `Mon, 23 Nov 2026 14:30:00 +0000`.
    Mail,
}

/// A column, and what it says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct OneOf {
    /// The column.
    pub column: String,
    /// What it says then; case does not matter.
    pub values: Vec<String>,
}

/// How it is found out whether somebody answered: the first that is given and says it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Connected {
    /// A column of outcomes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// Outcomes of connected calls.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub yes: Vec<String>,
    /// Outcomes of calls that found no connection.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub no: Vec<String>,
    /// A column of seconds talked: connected if more than 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub talked: Option<String>,
    /// A column with the time of the answer: connected if filled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answered: Option<String>,
}

/// Which direction a call had.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Direction {
    /// The column that says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// What it says of calls that came in; case does not matter.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub inbound: Vec<String>,
}

impl Direction {
    fn is_unsaid(&self) -> bool {
        self.column.is_none()
    }
}

/// What is cut from the end of an id.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IdCut {
    /// Nothing.
    #[default]
    Nothing,
    /// Everything from the last semicolon on.
    Semicolon,
}

impl Mapping {
    /// Reads a mapping file.
    ///
    /// # Errors
    /// `mapping-unreadable` with its row; `bad-delimiter`; `mapping-lacks` where number or start is
    /// not named.
    pub fn parse(text: &str, file: &str) -> Result<Self, Problem> {
        let mapping: Self = toml::from_str(text).map_err(|error| {
            let offset = error.span().map_or(0, |span| span.start);
            let before = text.get(..offset).unwrap_or_default();
            let row = before.bytes().filter(|&b| b == b'\n').count() as u64 + 1;
            Problem::error(codes::MAPPING_UNREADABLE, Actor::Caller)
                .in_file(file)
                .at_row(row)
                .with("what", error.message())
        })?;
        if mapping.delimiter.is_some() && mapping.delimiter().is_none() {
            let delimiter = mapping.delimiter.map(String::from).unwrap_or_default();
            let problem = Problem::error(crate::codes::BAD_DELIMITER, Actor::Caller);
            return Err(problem.in_file(file).with("delimiter", delimiter));
        }
        let needed = [("number", mapping.number.is_empty()), ("start", mapping.start.is_empty())];
        match needed.into_iter().find(|(_, missing)| *missing) {
            None => Ok(mapping),
            Some((what, _)) => Err(Problem::error(codes::MAPPING_LACKS, Actor::Caller)
                .in_file(file)
                .with("what", what)),
        }
    }

    /// The byte between the cells, where it is stated and can be one.
    #[must_use]
    pub fn delimiter(&self) -> Option<u8> {
        let byte = u8::try_from(self.delimiter?).ok()?;
        Dialect::can_delimit(byte).then_some(byte)
    }

    /// The text of the file.
    ///
    /// # Errors
    /// Never for a mapping that was read or is known by heart.
    pub fn to_toml(&self) -> Result<String, toml::ser::Error> {
        toml::to_string(self)
    }

    /// What identifies it: the SHA-256 of its text.
    #[must_use]
    pub fn digest(&self) -> Hash {
        Hash::of(self.to_toml().unwrap_or_default().as_bytes())
    }
}
