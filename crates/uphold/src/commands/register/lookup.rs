//! `uphold register lookup`: what is known of one number on one day.

use std::io::Read;

use anyhow::Context;
use bulk::screen::codes;
use numbers::Settings;
use terms::{Actor, Arg, Date, Lasted, Number, Problem, Standing, State};
use words::lookup::{Question, answer};

use crate::cli::{Common, RegisterLookup};
use crate::commands::screen::date;
use crate::failure::{Exit, Failure, Outcome};
use crate::talk::Talk;
use crate::{clock, house};

/// Days that a listing must have lasted to bind (regulation 21(3)).
const DAYS: i32 = 28;

/// Tells what every register held knows of the number.
pub(crate) fn lookup(args: &RegisterLookup, common: &Common, talk: &Talk) -> Outcome {
    let number = one_number(&args.number)?;
    let day = args.on.as_deref().map(date).transpose()?;
    let day = day.map_or_else(clock::today, Ok)?;
    let registers = house::registers(common)?;
    let mut found = Vec::new();
    talk.say("lookup-heading", &[("number", Arg::from(number.to_string())), ("day", day.into())])?;
    for (source, register) in registers.iter() {
        let register = register.map_err(|error| error.problem())?;
        let standing = register.standing(number, day).map_err(|error| error.problem())?;
        let question = Question { source: source.id(), day, days: DAYS };
        let lines = answer(&talk.words, &question, &standing).context("no words for the answer")?;
        for line in lines {
            talk.result(&format!("  {line}"))?;
        }
        found.push(record(source.id(), day, &standing));
    }
    if found.is_empty() {
        talk.say("status-none", &[])?;
    }
    objections(number, common, talk)?;
    talk.data(&serde_json::json!({
        "number": number.to_string(),
        "on": day.to_string(),
        "registers": found,
    }))?;
    Ok(if found.is_empty() { Exit::Undecided } else { Exit::Clean })
}

/// The one number that was typed, or that stands on standard input.
pub(crate) fn one_number(typed: &str) -> Result<Number, Failure> {
    let mut text = typed.to_owned();
    if typed == "-" {
        text.clear();
        let read = std::io::stdin().take(1 << 16).read_to_string(&mut text);
        read.context("cannot read the number from standard input")?;
    }
    let reading = numbers::read(text.trim().as_bytes(), &Settings::default());
    match (reading.class.is_certain(), &reading.numbers[..]) {
        (true, [number]) => Ok(*number),
        _ => Err(Problem::error(codes::NUMBER_UNREADABLE, Actor::Caller).into()),
    }
}

fn objections(number: Number, common: &Common, talk: &Talk) -> Result<(), Failure> {
    let kept = house::vault(common).objections()?;
    let callers = house::callers(common)?;
    let mut any = false;
    for told in kept.of(number) {
        any = true;
        let caller = told.against.split_once(':').map_or(told.against, |(_, name)| name);
        let caller = callers.find(caller).map_or(caller, |known| known.name.as_str());
        let caller = ("caller", Arg::from(caller));
        match told.objected_on {
            Some(day) => talk.say("lookup-objected", &[caller.clone(), ("day", day.into())])?,
            None => talk.say("lookup-objected-always", std::slice::from_ref(&caller))?,
        }
        if let Some(day) = told.withdrawn_on {
            talk.say("lookup-objection-withdrawn", &[caller, ("day", day.into())])?;
        }
    }
    if any { Ok(()) } else { talk.say("lookup-no-objection", &[]) }
}

fn record(source: &str, day: Date, standing: &Standing) -> serde_json::Value {
    let text = |day: Date| day.to_string();
    serde_json::json!({
        "source": source,
        "state": match standing.state {
            State::Listed => "listed",
            State::NotListed => "not-listed",
            State::Maybe => "may-be-listed",
            State::Unknown => "cannot-be-known",
        },
        "last_known_listed": standing.last_known,
        "since_earliest": standing.since.and_then(|since| since.earliest).map(text),
        "since_latest": standing.since.map(|since| since.latest).map(text),
        "attributed_since": standing.attributed.map(text),
        "as_of": standing.as_of.map(text),
        "at_least_28_days": match standing.lasted(day, DAYS) {
            Lasted::AtLeast => "yes",
            Lasted::Under => "no",
            Lasted::CannotBeKnown => "cannot-be-known",
        },
    })
}
