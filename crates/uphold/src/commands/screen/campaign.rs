//! The campaign: the file, and the flags over it.

use std::path::Path;

use anyhow::Context;
use bulk::campaign::CampaignRecord;
use bulk::input::{Encoding, Options, SheetChoice};
use bulk::screen::codes;
use terms::{Actor, Date, Problem};

use crate::cli::{Overrides, Reading, Screen, YesNo};
use crate::failure::Failure;

/// The campaign that a screening is for.
pub(crate) fn campaign(args: &Screen) -> Result<CampaignRecord, Failure> {
    let mut campaign = match &args.campaign {
        Some(file) => read(file)?,
        None if args.overrides.kind.is_none() && args.against.is_none() => {
            return Err(Problem::error(codes::CAMPAIGN_MISSING, Actor::Caller).into());
        }
        None => CampaignRecord::default(),
    };
    apply(&args.overrides, &mut campaign)?;
    let list = &mut campaign.list;
    if !args.reading.phone_column.is_empty() {
        list.phone_columns.clone_from(&args.reading.phone_column);
    }
    if args.reading.area.is_some() {
        list.area.clone_from(&args.reading.area);
    }
    campaign.policy.whole_rows |= args.output.whole_rows;
    Ok(campaign)
}

/// Reads a campaign file.
pub(crate) fn read(file: &Path) -> Result<CampaignRecord, Failure> {
    let text = std::fs::read_to_string(file)
        .map_err(|error| bulk::codes::unreadable(error, &file.display().to_string()))?;
    Ok(CampaignRecord::parse(&text, file)?)
}

/// Lets flags override what the file says.
pub(crate) fn apply(flags: &Overrides, campaign: &mut CampaignRecord) -> Result<(), Failure> {
    let over = |flag: &Option<String>, field: &mut Option<String>| {
        if flag.is_some() {
            field.clone_from(flag);
        }
    };
    over(&flags.caller, &mut campaign.caller);
    over(&flags.instigator, &mut campaign.instigator);
    over(&flags.kind, &mut campaign.kind);
    over(&flags.supplier_column, &mut campaign.list.supplier_column);
    if let Some(on) = &flags.on {
        campaign.on = day(on)?;
    }
    if flags.consents.is_some() {
        campaign.consents.clone_from(&flags.consents);
    }
    if flags.suppliers.is_some() {
        campaign.suppliers.clone_from(&flags.suppliers);
    }
    Ok(())
}

/// A day that was typed, as a campaign file holds it.
pub(crate) fn day(text: &str) -> Result<Option<toml::value::Datetime>, Failure> {
    let date = date(text)?;
    let value = date.to_string().parse().context("a date that the campaign file cannot hold")?;
    Ok(Some(value))
}

/// A day that was typed.
pub(crate) fn date(text: &str) -> Result<Date, Problem> {
    Date::parse(text)
        .map_err(|_| Problem::error(codes::DATE_UNREADABLE, Actor::Caller).with("text", text))
}

/// How to read a file, as the flags say.
pub(crate) fn options(flags: &Reading) -> Result<Options, Problem> {
    let wrong = |code, text: &str| Problem::error(code, Actor::Caller).with("text", text);
    let delimiter = match flags.delimiter.as_deref() {
        None => None,
        Some("tab" | "\\t") => Some(b'\t'),
        Some(text) => match text.as_bytes() {
            [byte] if bulk::records::Dialect::can_delimit(*byte) => Some(*byte),
            _ => return Err(wrong(codes::DELIMITER_UNKNOWN, text)),
        },
    };
    let encoding = match flags.encoding.as_deref() {
        None => None,
        Some(label) => {
            Some(Encoding::named(label).ok_or_else(|| wrong(codes::ENCODING_UNKNOWN, label))?)
        }
    };
    let sheet = flags.sheet.as_deref().map(|sheet| match sheet {
        "all" => SheetChoice::All,
        name => SheetChoice::from_arg(name),
    });
    let header = flags.header.map(|yes| yes == YesNo::Yes);
    Ok(Options { delimiter, header, sheet, encoding, ..Options::default() })
}
