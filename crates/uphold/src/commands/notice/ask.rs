//! The questions on a terminal.

use std::collections::BTreeSet;
use std::io::{self, Write as _};

use anyhow::Context as _;
use rules::notices::question::{self, Field, Kind, Need, Question};
use rules::notices::{Answers, codes, read};
use terms::{Date, Problem, Severity};
use words::notices::{Asked, AskedField, asked, progress};

use crate::failure::Failure;
use crate::talk::Talk;

/// Asks for everything that is open, and gives the answers.
pub(super) fn ask(mut answers: Answers, today: Date, talk: &Talk) -> Result<Answers, Failure> {
    let mut number = 0;
    while let Some(question) = question::open(&answers) {
        number += 1;
        // What cannot be an answer is asked again.
        loop {
            let words =
                asked(&question, &answers, &talk.words).context("the question has no words")?;
            head(&words, number, talk)?;
            let any = one(&question, &mut answers, today, talk)?;
            let problems = problems(&question, &answers, today);
            if !is_wrong(&problems, &mut answers, talk)? {
                break;
            }
            if !any {
                return Ok(answers);
            }
        }
        if question.id == "unsuitable" && !answers.is_yes("go-on") {
            break;
        }
    }
    Ok(answers)
}

/// What is to be said of the answers to a question.
fn problems(question: &Question, answers: &Answers, today: Date) -> Vec<Problem> {
    let now = now(question, answers);
    now.map_or_else(Vec::new, |question| read::problems_of(&question, answers, today))
}

/// Of these, what is wrong with what was just typed here. What else lacks is told at the end of the
/// question.
fn of_field(problems: Vec<Problem>, field: &Field, answers: &Answers) -> Vec<Problem> {
    let names = [field.name.clone(), format!("{}.en", field.name), format!("{}.cy", field.name)];
    let left_out = names.iter().all(|name| answers.all(name).is_empty());
    let here = |problem: &Problem| {
        let column = problem.place.column.as_ref();
        let here = column.is_some_and(|column| names.contains(column));
        here && problem.severity == Severity::Error && problem.code != codes::NOT_KEPT
    };
    let may = field.need == Need::May && left_out;
    problems.into_iter().filter(|problem| !may && here(problem)).collect()
}

/// Tells problems, and takes out what is wrong; whether anything is.
fn is_wrong(problems: &[Problem], answers: &mut Answers, talk: &Talk) -> Result<bool, Failure> {
    let mut wrong = false;
    for problem in problems {
        talk.problem(problem)?;
        if let Some(name) = &problem.place.column
            && problem.severity == Severity::Error
        {
            answers.set(name, [""]);
            wrong = true;
        }
    }
    Ok(wrong)
}

/// The question as the answers so far have it: one answer can bring others, or make them needless.
fn now(question: &Question, answers: &Answers) -> Option<Question> {
    let is = |it: &Question| it.id == question.id && it.about == question.about;
    question::flow(answers).into_iter().find(is)
}

fn head(words: &Asked, number: usize, talk: &Talk) -> Result<(), Failure> {
    let progress = progress(number, &talk.words).context("no words")?;
    say("")?;
    match &words.about {
        Some(about) => say(&format!("{progress}: {} ({about})", words.title))?,
        None => say(&format!("{progress}: {}", words.title))?,
    }
    say(&format!("  {}: {}", talk.sentence("notice-why-asked", &[]), words.why))?;
    say(&format!("  {}: {}", talk.sentence("notice-for-example", &[]), words.example))
}

/// Asks for each field that has no answer yet; whether there was any.
fn one(
    question: &Question,
    answers: &mut Answers,
    today: Date,
    talk: &Talk,
) -> Result<bool, Failure> {
    let mut done = BTreeSet::new();
    while let Some(question) = now(question, answers) {
        let words = asked(&question, answers, &talk.words).context("the question has no words")?;
        let is_next = |(it, _): &(&Field, &AskedField)| {
            let open = answers.all(&it.answer()).is_empty() && it.is_asked(answers);
            open && !done.contains(&it.name) && !is_needless(it, answers)
        };
        let Some((next, told)) = question.fields.iter().zip(&words.fields).find(is_next) else {
            break;
        };
        loop {
            field(next, told, answers, talk)?;
            let problems = problems(&question, answers, today);
            if !is_wrong(&of_field(problems, next, answers), answers, talk)? {
                break;
            }
        }
        done.insert(next.name.clone());
    }
    Ok(!done.is_empty())
}

/// Whether the answers so far make this needless. Of a period and a rule one is enough: who gives a
/// number is not asked for a rule, and who gives none not for its unit. After the last country come no
/// more.
fn is_needless(field: &Field, answers: &Answers) -> bool {
    let (of, _) = field.name.rsplit_once('.').unwrap_or_default();
    let lacks = |name: String| answers.all(&name).is_empty();
    match field.id {
        "keep-rule" => !lacks(format!("{of}.count")),
        "keep-unit" | "keep-after" => lacks(format!("{of}.count")),
        "source-name-cy" => lacks(field.name.trim_end_matches("-cy").to_owned()),
        "safeguard" => lacks(format!("{of}.country.en")),
        "country" => {
            let number = of.strip_prefix("transfer.").and_then(|it| it.parse::<usize>().ok());
            let before = number.and_then(|number| number.checked_sub(1)).filter(|it| *it > 0);
            let no_more = before.is_some_and(|it| lacks(format!("transfer.{it}.country.en")));
            no_more && lacks(format!("{of}.safeguard"))
        }
        _ => false,
    }
}

fn field(
    field: &Field,
    told: &AskedField,
    answers: &mut Answers,
    talk: &Talk,
) -> Result<(), Failure> {
    let mut label = told.label.clone();
    if let Some(about) = &told.about {
        label = format!("{about}: {label}");
    }
    if field.need == Need::May {
        label = format!("{label} ({})", talk.sentence("notice-optional", &[]));
    }
    match field.kind {
        Kind::One(_) | Kind::Many(_) | Kind::YesNo => choose(field, told, &label, answers, talk)?,
        Kind::Own => {
            let named = ["en", "cy"].map(|lang| (lang, format!("{}.{lang}", field.name)));
            let whole = named.iter().all(|(_, name)| answers.one(name).is_some());
            // Where one of the two was wrong, the other one stays.
            for (lang, name) in named {
                if answers.one(&name).is_some() && !whole {
                    continue;
                }
                let said = if lang == "en" { "notice-in-english" } else { "notice-in-welsh" };
                let line = line(&format!("{label}, {}", talk.sentence(said, &[])), talk)?;
                answers.set(&name, [line]);
            }
        }
        Kind::Post => {
            say(&format!("  {}", talk.sentence("notice-lines", &[])))?;
            let mut lines = Vec::new();
            loop {
                let next = line(&label, talk)?;
                if next.is_empty() {
                    break;
                }
                lines.push(next);
            }
            answers.set(&field.name, [lines.join("\n")]);
        }
        _ => answers.set(&field.name, [line(&label, talk)?]),
    }
    Ok(())
}

/// Lets choose by number; several with blanks or commas between them.
fn choose(
    field: &Field,
    told: &AskedField,
    label: &str,
    answers: &mut Answers,
    talk: &Talk,
) -> Result<(), Failure> {
    for (index, choice) in told.choices.iter().enumerate() {
        let suggested = choice.suggested.as_ref().map(|it| format!(" [{it}]")).unwrap_or_default();
        say(&format!("  {:>2}  {}{suggested}", index + 1, choice.label))?;
        if let Some(explained) = &choice.explained {
            say(&format!("      {explained}"))?;
        }
    }
    let line = line(label, talk)?;
    let chosen = line.split([' ', ',']).filter(|it| !it.is_empty()).map(|it| {
        let number = it.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        let choice = number.and_then(|number| told.choices.get(number));
        choice.map_or_else(|| it.to_owned(), |choice| choice.id.clone())
    });
    answers.set(&field.name, chosen.collect::<Vec<_>>());
    Ok(())
}

/// A line that was typed; an end of input ends the questions.
fn line(label: &str, talk: &Talk) -> Result<String, Failure> {
    talk.typed(label)?.ok_or(Failure::Stopped)
}

fn say(line: &str) -> Result<(), Failure> {
    writeln!(io::stderr(), "{line}").context("cannot ask")?;
    Ok(())
}
