//! `uphold notice status`: whether the notice that stands is still right.

use std::path::Path;

use bulk::output::Of;
use evidence::Statement;
use rules::law;
use rules::notices::changes::{Moved, Version, changes, moved};
use rules::notices::{Answers, Facts, read};
use serde_json::json;
use terms::{Actor, Arg, Date, Problem, Severity};
use words::Lang;

use super::new::told_from;
use super::standing::Standing;
use crate::cli::NoticeStatus;
use crate::commands::receipt::Receipt;
use crate::commands::screen::date;
use crate::commands::verify::{Beside, found_beside};
use crate::failure::{Exit, Failure, Outcome};
use crate::talk::Talk;
use crate::{clock, codes};

/// Days before its review on which that is told.
const SOON: u16 = 30;

/// Tells whether it is still right.
pub(crate) fn status(args: &NoticeStatus, talk: &Talk) -> Outcome {
    let day = args.on.as_deref().map(date).transpose()?;
    let today = clock::today()?;
    let day = day.unwrap_or(today);
    let standing = Standing::read(&args.folder)?;
    if day < standing.from {
        let problem = Problem::error(codes::NOTICE_NOT_YET, Actor::Caller);
        return Err(problem.with("day", standing.from).into());
    }
    let mut found = altered(&standing)?;
    let (answers, facts) = standing.made_from()?;
    found.extend(by_law(&facts, standing.from, day, talk));
    if let Some(file) = &args.answers {
        let given = told_from(file, talk)?;
        found.extend(by_answers((&answers, &facts), &given, &standing, file)?);
    }
    found.extend(by_review(facts.review, day));
    let told = [
        ("number", Arg::from(standing.number.to_string())),
        ("from", Arg::Date(standing.from)),
        ("day", Arg::Date(day)),
    ];
    let findings = found.iter().filter(|it| it.severity != Severity::Note).count();
    talk.say(if findings == 0 { "notice-status-right" } else { "notice-status-findings" }, &told)?;
    for problem in &found {
        talk.problem(problem)?;
    }
    if args.answers.is_none() {
        talk.note("notice-status-unasked", &[])?;
    }
    if day > today {
        talk.note("notice-status-ahead", &[("day", Arg::Date(today))])?;
    }
    talk.unreviewed()?;
    talk.data(&json!({
        "version": standing.number,
        "from": standing.from.to_string(),
        "on": day.to_string(),
        "right": findings == 0,
        "problems": talk.records(&found),
        "law": found.iter().filter_map(|it| it.cite).map(|cite| cite.id()).collect::<Vec<_>>(),
    }))?;
    Ok(if findings == 0 { Exit::Clean } else { Exit::Findings })
}

/// Files that are no longer what was recorded, in the folder's record or in the log's entry.
fn altered(standing: &Standing) -> Result<Vec<Problem>, Failure> {
    let mut files: Vec<(String, Beside)> =
        standing.altered().into_iter().map(|(name, is)| (name.to_owned(), is)).collect();
    if standing.folder.join("receipt.json").is_file() {
        let receipt = Receipt::read(&standing.folder)?;
        // Where it is no receipt of this, none of the files is what it speaks of.
        match Statement::parse(&receipt.bytes) {
            Ok(Statement::Event(event)) if event.details.contains_key(Of::Notice.mark()) => {
                let differ = found_beside(&standing.folder, &event);
                files.extend(differ.into_iter().map(|(name, is)| (name.to_owned(), is)));
            }
            _ => files.push(("receipt.json".to_owned(), Beside::Differs)),
        }
    }
    files.retain(|(_, is)| *is != Beside::Same);
    files.sort_by(|a, b| a.0.cmp(&b.0));
    files.dedup_by(|a, b| a.0 == b.0);
    let problem = |(name, is): (String, Beside)| {
        let code = match is {
            Beside::Missing => codes::NOTICE_FILE_MISSING,
            Beside::Same | Beside::Differs => codes::NOTICE_FILE_ALTERED,
        };
        let place = standing.folder.join(name).display().to_string();
        Problem::warning(code, Actor::Caller).in_file(place)
    };
    Ok(files.into_iter().map(problem).collect())
}

/// What the law changed since, in what the notice rests on.
fn by_law(facts: &Facts, from: Date, day: Date, talk: &Talk) -> Vec<Problem> {
    let told = |it: &Moved| {
        let code = match it.asks {
            Some(_) => codes::NOTICE_LAW_ASKS,
            None => codes::NOTICE_LAW_ANEW,
        };
        let problem = Problem::warning(code, Actor::Caller).with("day", it.since);
        let mut problem = problem.with("provision", provision(it, talk)).citing(it.cite);
        if let Some(element) = it.asks {
            let point = talk.sentence(&format!("notice-point-{}", element.id()), &[]);
            problem = problem.with("point", point);
        }
        problem
    };
    moved(facts, from, day).iter().map(told).collect()
}

/// A provision as people cite it: instrument and title.
fn provision(moved: &Moved, talk: &Talk) -> String {
    let Some(provision) = law::provision(moved.cite) else { return moved.cite.to_string() };
    let titles = [provision.instrument.title, provision.title];
    let [instrument, title] = titles.map(|title| match talk.words.lang() {
        Lang::En => title.en,
        Lang::Cy => title.cy,
    });
    format!("{instrument}, {title}")
}

/// Whether what is done now, by the answers given, is what the notice tells.
fn by_answers(
    (answers, facts): (&Answers, &Facts),
    given: &Answers,
    standing: &Standing,
    file: &Path,
) -> Result<Option<Problem>, Failure> {
    let file = file.display().to_string();
    // By the same law, and before the review is overdue: both are told for themselves.
    let (now, _) = read::facts(given, standing.from).map_err(|problems| {
        problems.into_iter().map(|it| it.in_file(file.clone())).collect::<Vec<_>>()
    })?;
    let version = |facts| Version { facts, day: standing.from };
    let differ = changes(version(facts), version(&now)).len() as u64;
    Ok(if differ > 0 {
        let problem = Problem::warning(codes::NOTICE_ANSWERS_DIFFER, Actor::Caller);
        Some(problem.in_file(file).with("changes", differ))
    } else if given != answers {
        Some(Problem::note(codes::NOTICE_ANSWERS_ALIKE, Actor::Caller).in_file(file))
    } else {
        None
    })
}

/// Whether the day has come on which the notice was to be looked at again, or soon will.
fn by_review(review: Option<Date>, day: Date) -> Option<Problem> {
    let review = review?;
    let code = if review < day {
        codes::NOTICE_REVIEW_OVERDUE
    } else if review.days_since(day) <= SOON.into() {
        codes::NOTICE_REVIEW_SOON
    } else {
        return None;
    };
    Some(Problem::warning(code, Actor::Caller).with("day", review))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn the_review_is_told_thirty_days_before_and_ever_after() {
        let review = Some(day("2027-11-25"));
        let of = |on| by_review(review, day(on)).map(|it| it.code);
        assert_eq!(of("2027-10-25"), None);
        assert_eq!(of("2027-10-26"), Some(codes::NOTICE_REVIEW_SOON));
        assert_eq!(of("2027-11-25"), Some(codes::NOTICE_REVIEW_SOON));
        assert_eq!(of("2027-11-26"), Some(codes::NOTICE_REVIEW_OVERDUE));
        assert_eq!(by_review(None, day("2027-11-26")).map(|it| it.code), None);
    }
}
