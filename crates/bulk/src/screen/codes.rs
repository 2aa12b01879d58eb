//! The codes of the problems that screening finds, each with its English sentence.

use std::io;
use std::path::Path;

use terms::{Actor, Code, Problem};

use crate::Refused;

/// "the campaign file cannot be understood: {what}" / *`uphold campaign new` writes a correct one; spec/inputs.md shows every line*
pub const CAMPAIGN_UNREADABLE: Code = Code("campaign-unreadable");
/// "it is not said what kind of call this is" / *add `kind = "live"` to the campaign, or `--kind live`; the kinds are live, automated, claims and pensions, and the law differs*
pub const KIND_MISSING: Code = Code("kind-missing");
/// "{kind} is no kind of call" / *the kinds are live, automated, claims and pensions*
pub const KIND_UNKNOWN: Code = Code("kind-unknown");
/// "{text} is not a date" / *write it as YYYY-MM-DD or DD/MM/YYYY*
pub const DATE_UNREADABLE: Code = Code("date-unreadable");
/// "it is not said who calls" / *add `caller = "NAME"` to the campaign, or `--caller NAME`*
pub const CALLER_MISSING: Code = Code("caller-missing");
/// "no caller is registered as {name}" / *check the spelling against `uphold caller list`, or register it with `uphold caller add`*
pub const CALLER_UNKNOWN: Code = Code("caller-unknown");
/// "there is no campaign to screen for" / *give `--campaign FILE`; for a first try without any set-up give `--against REGISTER_FILE --kind live`*
pub const CAMPAIGN_MISSING: Code = Code("campaign-missing");
/// "no register {name} is held" / *import it with `uphold register import --source {name}`, or take it out of `also` in the campaign*
pub const REGISTER_NOT_HELD: Code = Code("register-not-held");
/// "no edition of {source} is held that was in force on {day}" / *import one with `uphold register import --source {source} --as-of DATE FILE`; until then nothing is callable*
pub const NO_EDITION: Code = Code("no-edition");
/// "the newest edition of {source} is {age} days old on the day of calling; {limit} are allowed" / *import a newer one; until then nothing is callable*
pub const EDITION_TOO_OLD: Code = Code("edition-too-old");
/// "the result cannot be written: {what}" / *check the folder and its permissions, or choose another with --out*
pub const OUT_UNWRITABLE: Code = Code("out-unwritable");
/// "the disk is full; nothing was written" / *make room, or choose another disk with --out*
pub const DISK_FULL: Code = Code("disk-full");
/// "the result stands there whole, but the disk did not confirm that it keeps it: {what}" / *copy it to another disk, or make it again with --replace*
pub const OUT_UNCONFIRMED: Code = Code("out-unconfirmed");
/// "there is a file where the result folder should go" / *choose another place with --out*
pub const OUT_NOT_A_FOLDER: Code = Code("out-not-a-folder");
/// "the folder holds other things than a result of Uphold" / *choose an empty or new folder with --out*
pub const OUT_NOT_OURS: Code = Code("out-not-ours");
/// "there is an earlier result in the folder" / *add --replace to replace it, or choose another folder with --out*
pub const OUT_EXISTS: Code = Code("out-exists");
/// "the file exists already" / *choose another name; nothing is ever overwritten here*
pub const FILE_EXISTS: Code = Code("file-exists");
/// warning: "{cells} cells where the header has {columns} columns" / *its cells may be shifted: the row is unreadable; ask the supplier for a clean file*
pub const RAGGED_ROW: Code = Code("ragged-row");
/// warning: "something follows the closing quote of a cell, or a quote is not closed" / *its cells may be shifted: the row is unreadable; ask the supplier for a clean file*
pub const ODD_QUOTES: Code = Code("odd-quotes");
/// "this is no result of Uphold" / *name the folder that `uphold screen` wrote*
pub const NOT_A_RESULT: Code = Code("not-a-result");
/// "a trial cannot be screened again" / *set up registers and a campaign, then screen the list itself*
pub const TRIAL_NOT_RESCREENED: Code = Code("trial-not-rescreened");
/// "only verdicts were written here, and no lists to screen again" / *screen the list itself again*
pub const VERDICTS_NOT_RESCREENED: Code = Code("verdicts-not-rescreened");
/// note: "{count} consents name a caller that is not registered and were left out" / *check the spelling against `uphold caller list`*
pub const CONSENTS_OF_OTHERS: Code = Code("consents-of-others");
/// "{text} is no delimiter" / *give one character, or `tab`*
pub const DELIMITER_UNKNOWN: Code = Code("delimiter-unknown");
/// "{text} is no encoding that is known" / *give a label such as `utf-8`, `utf-16le` or `windows-1252`*
pub const ENCODING_UNKNOWN: Code = Code("encoding-unknown");
/// "{text} is no dialling code" / *write it like 020 or 01632*
pub const AREA_UNKNOWN: Code = Code("area-unknown");
/// "this cannot be read as one telephone number" / *write it with its dialling code, for example 020 7946 0123*
pub const NUMBER_UNREADABLE: Code = Code("number-unreadable");
/// "no registered caller belongs to the group {name}" / *check the spelling, or name the group with `uphold caller add CALLER --group NAME`*
pub const GROUP_UNKNOWN: Code = Code("group-unknown");
/// "the last edition before this update is of {before}, more than 28 days earlier" / *import a full edition first: what changed in between is not known; nothing was imported*
pub const UPDATE_TOO_LATE: Code = Code("update-too-late");
/// "an update of {after} rests on an earlier edition than this one" / *import a full edition of that day or later instead: the update would no longer be right; nothing was imported*
pub const BEFORE_AN_UPDATE: Code = Code("before-an-update");
/// "this is no list that `uphold screen` wrote: it has no columns uphold_verdict, uphold_number and uphold_row" / *give callable.csv, blocked.csv, or the folder of the result, with all their columns*
pub const NOT_A_LIST_OF_OURS: Code = Code("not-a-list-of-ours");
/// "the telephone cells of this row are not the numbers that were screened" / *a cell was changed after the screening, or a spreadsheet program changed it: ask for the list as it was written*
pub const CELLS_CHANGED: Code = Code("cells-changed");
/// "the columns that `uphold screen` wrote were changed in this row" / *ask for the list as it was written*
pub const LIST_CHANGED: Code = Code("list-changed");
/// "the same numbers were imported as {source}" / *is it the right file? one file cannot be two registers; nothing was imported*
pub const SAME_AS_ANOTHER: Code = Code("same-as-another");

/// What an I/O error means where a result is written that is to stand at `place`.
#[must_use]
pub fn unwritable(error: io::Error, place: &Path) -> Refused {
    Refused::from_io(error, |error| {
        let full = error.kind() == io::ErrorKind::StorageFull;
        let code = if full { DISK_FULL } else { OUT_UNWRITABLE };
        Problem::error(code, Actor::Caller)
            .in_file(place.display().to_string())
            .with("what", error.to_string())
    })
}
