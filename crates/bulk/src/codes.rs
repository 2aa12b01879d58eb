//! The codes of every problem that reading files can find, each with its English sentence.
//!
//! The sentences here are for whoever writes the catalogues in `words`; `{…}`
//! names an argument, *hint* what stands on its own line below.

use std::io;

use terms::{Actor, Code, Problem};

use crate::Refused;

/// "there is no file `{file}`" / *check the name and the folder*
pub const NO_SUCH_FILE: Code = Code("no-such-file");
/// "`{file}` is a folder, not a file" / *name one file in it*
pub const IS_A_FOLDER: Code = Code("is-a-folder");
/// "no permission to read `{file}`" / *ask whoever owns the file, or copy it to a place of your own*
pub const NO_PERMISSION: Code = Code("no-permission");
/// "`{file}` could not be read: {reason}" / *this is the machine's answer, not the file's: try again, or copy the file to another disk*
pub const CANNOT_READ: Code = Code("cannot-read");
/// "no temporary file can be kept in `{file}`: {reason}" / *make room there, or name another folder in TMPDIR; nothing was written*
pub const NO_ROOM: Code = Code("no-room");
/// "`{file}` is empty" / *ask for it again; nothing was read*
pub const EMPTY_FILE: Code = Code("empty-file");
/// "`{file}` has a header but no rows" / *ask for it again, or give --header no if its first row is data*
pub const HEADER_ONLY: Code = Code("header-only");
/// "`{file}` is not a table: it looks like {what}" / *save it as CSV or XLSX*
///
/// `what` is one of the ids of [`crate::input::Foreign`], to be worded by the catalogue.
pub const NOT_A_TABLE: Code = Code("not-a-table");
/// "`{file}` is locked with a password" / *open it, save it without a password, and try again*
pub const ENCRYPTED: Code = Code("encrypted");
/// "`{file}` has several sheets with rows: {sheets}" / *choose one with --sheet NAME, or all with --sheet all if they have the same columns*
pub const SEVERAL_SHEETS: Code = Code("several-sheets");
/// "there is no sheet `{sheet}`; the file has {sheets}" / *name one of those*
pub const NO_SUCH_SHEET: Code = Code("no-such-sheet");
/// "the sheets do not have the same columns: {sheets}" / *choose one with --sheet NAME*
pub const SHEETS_DIFFER: Code = Code("sheets-differ");
/// note: "hidden sheets were not read: {sheets}" / *name one with --sheet to read it*
pub const HIDDEN_SHEETS: Code = Code("hidden-sheets");
/// "the archive `{file}` holds {count} files: {members}" / *unpack it and name one*
pub const SEVERAL_MEMBERS: Code = Code("several-members");
/// "the archive `{file}` holds no file" / *ask for it again*
pub const NO_MEMBER: Code = Code("no-member");
/// "`{file}` ends too early: it was cut while being written or sent" / *ask for it again*
///
/// `row` of the place is the last row that could be reached.
pub const TRUNCATED_FILE: Code = Code("truncated-file");
/// "`{file}` is damaged: its {what} cannot be unpacked" / *ask for it again*
///
/// `what` is `gzip`, `zstd`, `zip`, `xlsx` or `parquet`.
pub const DAMAGED_FILE: Code = Code("damaged-file");
/// "row {row} is longer than 16 MiB" / *line ends are missing, or this is not a table*
pub const RECORD_TOO_LONG: Code = Code("record-too-long");
/// "a quote that opens in row {row} never closes" / *close or remove that quote: everything after it would be one cell*
pub const UNCLOSED_QUOTE: Code = Code("unclosed-quote");
/// "row {row} holds NUL bytes" / *the file was damaged on its way: ask for it again*
pub const NUL_BYTES: Code = Code("nul-bytes");
/// warning: "{count} rows hold bytes that are not UTF-8, the first is row {row}; they were left as they are" / *if the file is in Windows-1252, give --encoding windows-1252*
pub const INVALID_UTF8: Code = Code("invalid-utf8");
/// note: "`{file}` is not UTF-8 and was read as {encoding}" / *give --encoding NAME if names look wrong*
pub const ENCODING_GUESSED: Code = Code("encoding-guessed");
/// "there is no encoding `{encoding}`" / *try utf-8, windows-1252 or utf-16le*
pub const NO_SUCH_ENCODING: Code = Code("no-such-encoding");
/// "`{delimiter}` cannot separate cells" / *give one ASCII character, such as , ; | or tab*
pub const BAD_DELIMITER: Code = Code("bad-delimiter");
/// note: "row {row} was taken for the header" / *give --header no if it is data*
pub const HEADER_GUESSED: Code = Code("header-guessed");
/// note: "there is no header: columns are named by letter" / *give --header if row 1 is one*
pub const NO_HEADER: Code = Code("no-header");
/// note: "the header `{header}` stands over {count} columns; the others are called `{header} (2)` and so on" / *name the column that you mean*
pub const DUPLICATE_HEADER: Code = Code("duplicate-header");
/// warning: "the header has {cells} names, but most rows have {columns} cells; the last are named by letter" / *look whether cells are shifted: a comma within a name must stand in quotes*
pub const HEADER_SHORT: Code = Code("header-short");
/// warning: "row {row} has {cells} cells where the header has {columns}" / *a delimiter is missing or too many: look at that row*
pub const RAGGED_ROW: Code = Code("ragged-row");

/// "no column of telephone numbers was found among {headers}" / *name it with --phone-column*
pub const NO_PHONE_COLUMN: Code = Code("no-phone-column");
/// "there is no column `{column}` among {headers}" / *name one of those, or its letter*
pub const NO_SUCH_COLUMN: Code = Code("no-such-column");
/// note: "the column {column} is called a telephone column but its cells do not look like numbers" / *it was taken; give --phone-column to choose*
pub const DOUBTFUL_COLUMN: Code = Code("doubtful-column");
/// warning: "the column {column} looks like telephone numbers but its name says otherwise; it was not screened" / *give --phone-column for every column that is to be screened*
pub const PASSED_OVER_COLUMN: Code = Code("passed-over-column");

/// "the column `{column}` is missing; the file has {headers}" / *add it, or rename the one that is meant*
pub const MISSING_COLUMN: Code = Code("missing-column");
/// note: "the column `{column}` is not known here and was not used" / *see spec/inputs.md for the columns of this file*
pub const UNKNOWN_COLUMN: Code = Code("unknown-column");
/// "the cell is empty" / *this column must be filled in every row*
pub const EMPTY_CELL: Code = Code("empty-cell");
/// "the cell is not a date" / *write it as YYYY-MM-DD or DD/MM/YYYY*
pub const BAD_DATE: Code = Code("bad-date");
/// "the cell says neither yes nor no" / *write yes or no*
pub const BAD_YES_NO: Code = Code("bad-yes-no");
/// "the cell is none of {known}" / *write one of those*
pub const BAD_CHOICE: Code = Code("bad-choice");
/// "no number can be read with certainty in this cell" / *correct it: an entry that cannot be read must not be ignored*
///
/// `class` is the id of the reading (`ambiguous`, `impossible`).
pub const UNREADABLE_NUMBER: Code = Code("unreadable-number");
/// "{count} rows cannot be used; the first {shown} are listed" / *correct them all: the file is used whole or not at all*
pub const BAD_ROWS: Code = Code("bad-rows");
/// warning: "{count} deletions of VICIdial's log were not taken for withdrawals" / *where the person took the objection back, give it with withdrawn_on in a file of your own*
pub const DELETIONS_IGNORED: Code = Code("deletions-ignored");
/// "the end comes before the beginning" / *exchange or correct the two dates*
pub const ENDS_BEFORE: Code = Code("ends-before-it-begins");

/// "row {row} is not a register record" / *an edition holds one telephone number in each record*
pub const BAD_RECORD: Code = Code("bad-record");
/// "{count} of {records} records are not telephone numbers: this is not an edition of a register" / *check that it is the right file; nothing was imported*
pub const FOREIGN_FILE: Code = Code("foreign-file");
/// "{count} records cannot be read" / *ask for the file again, or allow them with --allow-rejects {count}*
pub const TOO_MANY_REJECTS: Code = Code("too-many-rejects");
/// "the last record is cut short, at row {row}" / *the file was cut while being sent: ask for it again; nothing was imported*
pub const CUT_RECORD: Code = Code("cut-record");
/// "the results say `{values}` in column {column}, which is not understood" / *known are Y, N, 1, 0, yes, no, true, false, TPS, CTPS, clear*
pub const UNKNOWN_RESULT: Code = Code("unknown-result");
/// warning: "{count} numbers have no answer in column {column}: they stay not screened" / *ask the bureau what an empty cell means, or have them screened again*
pub const NOT_ANSWERED: Code = Code("not-answered");
/// "no column tells whether a number is on `{register}`; the file has {headers}" / *name the column after the register, or `result`*
pub const NO_RESULT_COLUMN: Code = Code("no-result-column");
/// "several columns hold telephone numbers: {headers}" / *name the one with --phone-column*
pub const SEVERAL_NUMBER_COLUMNS: Code = Code("several-number-columns");

/// What an I/O error means to whoever named the file.
#[must_use]
pub fn unreadable(error: io::Error, name: &str) -> Refused {
    Refused::from_io(error, |error| {
        let problem = match error.kind() {
            io::ErrorKind::NotFound => Problem::error(NO_SUCH_FILE, Actor::Caller),
            io::ErrorKind::PermissionDenied => Problem::error(NO_PERMISSION, Actor::Caller),
            io::ErrorKind::IsADirectory => Problem::error(IS_A_FOLDER, Actor::Caller),
            kind => Problem::error(CANNOT_READ, Actor::Caller).with("reason", kind.to_string()),
        };
        problem.in_file(name)
    })
}

/// What an I/O error of a temporary file means.
#[must_use]
pub fn no_room(error: io::Error) -> Refused {
    Refused::from_io(error, |error| {
        Problem::error(NO_ROOM, Actor::Caller)
            .in_file(std::env::temp_dir().display().to_string())
            .with("reason", error.kind().to_string())
    })
}

/// A problem of a file that its supplier must put right.
pub(crate) fn of_file(code: Code, name: &str) -> Problem {
    Problem::error(code, Actor::ListSupplier).in_file(name)
}
