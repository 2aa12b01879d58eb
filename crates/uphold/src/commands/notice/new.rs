//! `uphold notice new`: from answers to a notice in all its forms, in both languages.

use std::fs;
use std::io::{self, IsTerminal as _};
use std::path::Path;

use rules::notices::{Answers, Facts, question, read, unsuitable};
use terms::{Actor, Arg, Problem, Severity};
use words::document::{Brand, Colour, Logo, LogoFault};

use web::answers;

use super::{ask, changes, publish};
use crate::cli::{Common, NoticeNew};
use crate::failure::{Exit, Failure, Outcome};
use crate::talk::Talk;
use crate::{clock, codes};

/// Makes a notice.
pub(crate) fn new(args: &NoticeNew, common: &Common, talk: &Talk) -> Outcome {
    let today = clock::today()?;
    let mut given = match &args.answers {
        Some(file) => told_from(file, talk)?,
        None => Answers::default(),
    };
    let file = args.answers.as_ref().map(|file| file.display().to_string());
    if io::stdin().is_terminal() && question::open(&given).is_some() {
        given = ask::ask(given, today, talk)?;
    } else if file.is_none() {
        return Err(Problem::error(codes::ANSWERS_NEEDED, Actor::Caller).into());
    }
    let (facts, doubts) = match read::facts(&given, today) {
        Ok(read) => read,
        Err(problems) => {
            advise(&given, talk)?;
            return Err(placed(problems, file.as_deref()).into());
        }
    };
    let doubts = placed(doubts, file.as_deref());
    for problem in &doubts {
        talk.problem(problem)?;
    }
    let brand = brand(args, &given, &facts)?;
    let since = changes::since(&args.out, &facts, today, talk)?;
    let made = publish::Made {
        facts: &facts,
        answers: &given,
        brand,
        today,
        logo: &args.logo,
        since: &since,
    };
    let published = publish::publish(&made, args, common, talk)?;
    talk.say(
        "notice-made",
        &[
            ("folder", Arg::from(args.out.display().to_string())),
            ("number", Arg::from(published.version.to_string())),
        ],
    )?;
    since.tell(talk)?;
    if let Some((log, index)) = &published.receipt {
        let index = ("index", Arg::Count(*index));
        talk.say("receipt-recorded", &[index, ("log", Arg::from(log.as_str()))])?;
    }
    talk.unreviewed()?;
    talk.data(&published.record)?;
    let doubted = doubts.iter().any(|problem| problem.severity == Severity::Warning);
    Ok(if doubted || since.is_unknown() { Exit::Findings } else { Exit::Clean })
}

/// Reads a file of answers, and tells what was read under another name than it has there.
pub(super) fn told_from(file: &Path, talk: &Talk) -> Result<Answers, Failure> {
    let (answers, told) = from_file(file)?;
    told.iter().try_for_each(|note| talk.problem(note))?;
    Ok(answers)
}

/// Reads a file of answers, with what is to be told of it.
pub(super) fn from_file(file: &Path) -> Result<(Answers, Vec<Problem>), Failure> {
    let name = file.display().to_string();
    let text = fs::read_to_string(file).map_err(|error| bulk::codes::unreadable(error, &name))?;
    Ok(answers::read(&text, &name)?)
}

/// Says of an unsuitable notice what to do instead.
fn advise(given: &Answers, talk: &Talk) -> Result<(), Failure> {
    if given.is_yes("go-on") {
        return Ok(());
    }
    for reason in unsuitable::reasons(given) {
        talk.note(&format!("notice-unsuitable-{}", reason.id()), &[])?;
    }
    Ok(())
}

pub(super) fn placed(problems: Vec<Problem>, file: Option<&str>) -> Vec<Problem> {
    let place = |problem: Problem| match file {
        Some(file) => problem.in_file(file),
        None => problem,
    };
    problems.into_iter().map(place).collect()
}

/// How the notice looks.
fn brand(args: &NoticeNew, given: &Answers, facts: &Facts) -> Result<Brand, Failure> {
    let logo = match &args.logo {
        None => None,
        Some(path) => {
            let name = path.display().to_string();
            let bytes = fs::read(path).map_err(|error| bulk::codes::unreadable(error, &name))?;
            let logo = Logo::read(&bytes, &facts.controller.name).map_err(|fault| {
                let code = match fault {
                    LogoFault::Kind => web::codes::LOGO_ODD,
                    LogoFault::Large => web::codes::LOGO_LARGE,
                };
                Problem::error(code, Actor::Caller).in_file(name)
            })?;
            Some(logo)
        }
    };
    let colour = given.one("brand.colour").map(|text| {
        Colour::parse(text).ok_or_else(|| {
            Problem::error(rules::notices::codes::COLOUR_ODD, Actor::Caller)
                .in_column("brand.colour")
        })
    });
    Ok(Brand { name: String::new(), logo, colour: colour.transpose()? })
}
