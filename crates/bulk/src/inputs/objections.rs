//! Objections: who told a caller not to call.

use terms::{Actor, Date, Number, Problem};

use super::Entries;
use crate::{
    Refused, codes,
    input::{self, Header, Input, Options, Source},
    table::{self, Column, Layout, Row, When},
};

/// One objection, as it was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objection {
    /// The line that is not to be called.
    pub number: Number,
    /// To whose calls.
    pub against: Against,
    /// Since when; unknown counts as always.
    pub objected_on: Option<Date>,
    /// The same, to the second where the file says it.
    pub objected_at: Option<When>,
    /// When it was taken back, likewise.
    pub withdrawn_at: Option<When>,
    /// How it was told: `phone`, `letter`, …
    pub channel: String,
    /// In whatever words it was recorded.
    pub reason: String,
    /// When the person took it back.
    pub withdrawn_on: Option<Date>,
    /// The row of the file.
    pub row: u64,
}

/// To whose calls someone objects, as the file says it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Against {
    /// The file does not say: whoever it belongs to.
    Unsaid,
    /// A caller, by name or alias.
    Caller(String),
    /// A group of brands.
    Group(String),
}

/// What kind of file the objections came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The contract's own columns.
    Contract,
    /// One number in each line.
    PlainList,
    /// An export of `vicidial_dnc`.
    VicidialDnc,
    /// An export of `vicidial_campaign_dnc`.
    VicidialCampaignDnc,
    /// An export of `vicidial_dnc_log`: additions and deletions.
    VicidialDncLog,
}

impl Form {
    /// The word for it in machine-readable output.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Contract => "contract",
            Self::PlainList => "plain-list",
            Self::VicidialDnc => "vicidial-dnc",
            Self::VicidialCampaignDnc => "vicidial-campaign-dnc",
            Self::VicidialDncLog => "vicidial-dnc-log",
        }
    }
}

const COLUMNS: &[Column] = &[
    Column::required("number", &["phone", "phone_number", "telephone", "mobile"]),
    Column::optional("caller", &["company", "brand"]),
    Column::optional("group", &[]),
    Column::optional("objected_on", &["objected", "date"]),
    Column::optional("channel", &[]),
    Column::optional("reason", &[]),
    Column::optional("withdrawn_on", &["withdrawn"]),
    // What VICIdial calls things.
    Column::optional("campaign_id", &[]),
    Column::optional("action", &[]),
    Column::optional("action_date", &[]),
    Column::optional("user", &[]),
];
const NUMBER: usize = 0;
const CALLER: usize = 1;
const GROUP: usize = 2;
const OBJECTED: usize = 3;
const CHANNEL: usize = 4;
const REASON: usize = 5;
const WITHDRAWN: usize = 6;
const CAMPAIGN: usize = 7;
const ACTION: usize = 8;
const ACTED: usize = 9;

/// Reads a file of objections: the contract's columns, a plain list of numbers, or an
/// export of VICIdial as it is.
///
/// VICIdial's campaigns are not callers: an objection told within a campaign is one to
/// the caller, and the campaign is kept in the reason. A deletion in its log is not
/// taken for a withdrawal, because it does not say that the person asked for it.
///
/// # Errors
/// An objection that cannot be read must not be ignored, so it makes the file
/// unusable: `unreadable-number`, `empty-cell`, `bad-date`, `bad-choice`,
/// `ends-before-it-begins`; `missing-column`; whatever is wrong with the file.
pub fn read(source: &Source, options: &Options) -> Result<(Entries<Objection>, Form), Refused> {
    let input = input::open(source, options)?;
    let (form, input) = form(input)?;
    let mut entries = Vec::new();
    let mut deletions = 0;
    let name = input.name.clone();
    let mut report = table::for_each(input, COLUMNS, |row| {
        if form == Form::VicidialDncLog && !is_addition(row)? {
            deletions += 1;
            return Ok(());
        }
        let numbers = row.numbers(NUMBER)?;
        let (against, objected_on, withdrawn_on) =
            (against(row), objected_on(row)?, row.date(WITHDRAWN)?);
        if objected_on.zip(withdrawn_on).is_some_and(|(from, until)| until < from) {
            return Err(row.problem(WITHDRAWN, codes::ENDS_BEFORE).into());
        }
        let (channel, reason) = (row.text(CHANNEL), reason(row));
        let objected_at = row.when(OBJECTED)?.or(row.when(ACTED)?);
        let withdrawn_at = row.when(WITHDRAWN)?;
        entries.extend(numbers.iter().map(|&number| Objection {
            number,
            against: against.clone(),
            objected_on,
            objected_at,
            withdrawn_at,
            channel: channel.clone(),
            reason: reason.clone(),
            withdrawn_on,
            row: row.number,
        }));
        Ok(())
    })?;
    if deletions > 0 {
        let note = Problem::warning(codes::DELETIONS_IGNORED, Actor::Caller).in_file(name);
        report.notes.push(note.with("count", deletions));
    }
    Ok((Entries { entries, report }, form))
}

/// What kind of file this is. The columns of a list get the names that its form has.
fn form(mut input: Input) -> Result<(Form, Input), Refused> {
    let header = &input.header;
    let form = match header.names.as_slice() {
        [one] if one == "phone_number" => Form::VicidialDnc,
        [_] => Form::PlainList,
        [_, _] if !header.is_present() && is_number_and_campaign(&input) => {
            Form::VicidialCampaignDnc
        }
        _ => return named_form(input),
    };
    input.header = match form {
        Form::VicidialCampaignDnc => Header::known(["number", "campaign_id"]),
        _ => Header::known(["number"]),
    };
    Ok((form, input))
}

/// What kind of file this is, by the names of its columns.
fn named_form(input: Input) -> Result<(Form, Input), Refused> {
    let (layout, _) = Layout::find(&input.header, COLUMNS, &input.name)?;
    let form = match () {
        () if layout.has("action") && layout.has("action_date") => Form::VicidialDncLog,
        () if layout.has("campaign_id") && input.header.names.len() == 2 => {
            Form::VicidialCampaignDnc
        }
        () => Form::Contract,
    };
    Ok((form, input))
}

/// Two columns without names: a number, and a short code.
fn is_number_and_campaign(input: &Input) -> bool {
    let campaign = |row: &Vec<Vec<u8>>| match row.as_slice() {
        [number, campaign] => {
            crate::columns::is_phone(number)
                && (1..=20).contains(&campaign.len())
                && !crate::columns::is_datum(campaign)
        }
        _ => false,
    };
    input.sample.iter().all(campaign)
}

fn against(row: &Row<'_>) -> Against {
    match (row.text(CALLER), row.text(GROUP)) {
        (_, group) if !group.is_empty() => Against::Group(group),
        (caller, _) if !caller.is_empty() => Against::Caller(caller),
        _ => Against::Unsaid,
    }
}

/// The date of the contract, or of VICIdial's log.
fn objected_on(row: &Row<'_>) -> Result<Option<Date>, Refused> {
    Ok(row.date(OBJECTED)?.or(row.date(ACTED)?))
}

fn reason(row: &Row<'_>) -> String {
    let campaign = row.text(CAMPAIGN);
    match row.text(REASON) {
        reason if !reason.is_empty() || campaign.is_empty() => reason,
        _ => format!("VICIdial campaign {campaign}"),
    }
}

fn is_addition(row: &Row<'_>) -> Result<bool, Refused> {
    match row.filled(ACTION)?.to_lowercase().as_str() {
        "add" => Ok(true),
        "delete" => Ok(false),
        _ => {
            let problem = row.problem(ACTION, codes::BAD_CHOICE);
            Err(problem.with("known", "add, delete").into())
        }
    }
}
