//! `uphold campaign new`: asks for what a campaign needs, and writes the file.

use std::io::{self, IsTerminal, Write};

use anyhow::Context;
use bulk::campaign::CampaignRecord;
use bulk::screen::codes;
use rules::screening::Kind;
use terms::{Actor, Date, Problem};

use crate::cli::{CampaignNew, Common};
use crate::failure::{Exit, Failure, Outcome};
use crate::house;
use crate::talk::Talk;

/// Writes a campaign file from flags and answers.
pub(crate) fn new(args: &CampaignNew, common: &Common, talk: &Talk) -> Outcome {
    let shown = args.file.display().to_string();
    if args.file.exists() {
        return Err(Problem::error(codes::FILE_EXISTS, Actor::Caller).in_file(shown).into());
    }
    let mut campaign = CampaignRecord { name: args.name.clone(), ..CampaignRecord::default() };
    campaign.client.clone_from(&args.client);
    campaign.screener.clone_from(&args.screener);
    super::screen::apply(&args.overrides, &mut campaign)?;
    if io::stdin().is_terminal() {
        ask(&mut campaign, common, talk)?;
    }
    check(&campaign, common)?;
    let text = format!("{HEAD}{}", campaign.to_toml().context("cannot write the campaign")?);
    vault::replace(&args.file, |out| out.write_all(text.as_bytes()))?;
    talk.say("campaign-written", &[("file", shown.as_str().into())])?;
    Ok(Exit::Clean)
}

const HEAD: &str = "\
# A campaign for `uphold screen LIST --campaign THIS_FILE`.
# The guide explains every line; `uphold help campaign new` writes another.

";

/// Refuses a campaign with which nothing could be screened.
fn check(campaign: &CampaignRecord, common: &Common) -> Result<(), Failure> {
    campaign.kind()?;
    let Some(caller) = &campaign.caller else {
        return Err(Problem::error(codes::CALLER_MISSING, Actor::Caller).into());
    };
    let callers = house::callers(common)?;
    for name in std::iter::once(caller).chain(&campaign.instigator) {
        house::registered(&callers, name)?;
    }
    Ok(())
}

/// Asks on the terminal for what is not known yet.
fn ask(campaign: &mut CampaignRecord, common: &Common, talk: &Talk) -> Result<(), Failure> {
    let callers = house::callers(common)?;
    let known = |name: &str| house::registered(&callers, name).map(|_| ()).is_ok();
    let anything = |_: &str| true;
    question(talk, "ask-campaign-name", &mut campaign.name, anything)?;
    question(talk, "ask-caller", &mut campaign.caller, known)?;
    question(talk, "ask-instigator", &mut campaign.instigator, |name| {
        name.is_empty() || known(name)
    })?;
    question(talk, "ask-client", &mut campaign.client, anything)?;
    question(talk, "ask-screener", &mut campaign.screener, anything)?;
    question(talk, "ask-kind", &mut campaign.kind, |kind| Kind::from_id(kind).is_some())?;
    let mut day = campaign.on.as_ref().map(ToString::to_string);
    question(talk, "ask-day", &mut day, |day| day.is_empty() || Date::parse(day).is_ok())?;
    if let Some(day) = day {
        campaign.on = super::screen::day(&day)?;
    }
    question(talk, "ask-supplier-column", &mut campaign.list.supplier_column, anything)
}

/// Asks until the answer fits; an empty answer leaves the field open.
fn question(
    talk: &Talk,
    key: &str,
    field: &mut Option<String>,
    fits: impl Fn(&str) -> bool,
) -> Result<(), Failure> {
    if field.is_some() {
        return Ok(());
    }
    loop {
        let answer = talk.typed(&talk.sentence(key, &[]))?;
        if answer.as_deref().is_none_or(&fits) {
            *field = answer.filter(|answer| !answer.is_empty());
            return Ok(());
        }
        let _ = writeln!(io::stderr(), "{}", talk.sentence("ask-again", &[]));
    }
}
