//! The questions on a terminal.

use std::io::{self, Write as _};

use anyhow::Context as _;
use rules::notices::question::{self, Field, Kind, Need, Question};
use rules::notices::{Answers, read};
use terms::Date;
use words::notices::{Asked, AskedField, asked, progress};

use crate::failure::Failure;
use crate::talk::{Talk, typed};

/// Asks for everything that is open, and gives the answers.
pub(super) fn ask(mut answers: Answers, today: Date, talk: &Talk) -> Result<Answers, Failure> {
    let mut number = 0;
    while let Some(question) = question::open(&answers) {
        number += 1;
        let words = asked(&question, &answers, &talk.words).context("the question has no words")?;
        head(&words, number, talk)?;
        one(&question, &words, &mut answers, talk)?;
        for problem in read::problems_of(&question, &answers, today) {
            talk.problem(&problem)?;
            // What cannot be an answer is asked again.
            if let Some(name) = &problem.place.column
                && problem.severity == terms::Severity::Error
            {
                answers.set(name, [""]);
            }
        }
        if question.id == "unsuitable" && !answers.is_yes("go-on") {
            break;
        }
    }
    Ok(answers)
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

fn one(
    question: &Question,
    words: &Asked,
    answers: &mut Answers,
    talk: &Talk,
) -> Result<(), Failure> {
    for (field, told) in question.fields.iter().zip(&words.fields) {
        if !field.is_asked(answers) || !answers.all(&field.answer()).is_empty() {
            continue;
        }
        let mut label = told.label.clone();
        if let Some(about) = &told.about {
            label = format!("{about}: {label}");
        }
        if field.need == Need::May {
            label = format!("{label} ({})", talk.sentence("notice-optional", &[]));
        }
        match field.kind {
            Kind::One(_) | Kind::Many(_) | Kind::YesNo => choose(field, told, &label, answers)?,
            Kind::Own => {
                for lang in ["en", "cy"] {
                    let said = if lang == "en" { "notice-in-english" } else { "notice-in-welsh" };
                    let line = line(&format!("{label}, {}", talk.sentence(said, &[])))?;
                    answers.set(&format!("{}.{lang}", field.name), [line]);
                }
            }
            Kind::Post => {
                let mut lines = Vec::new();
                loop {
                    let next = line(&label)?;
                    if next.is_empty() {
                        break;
                    }
                    lines.push(next);
                }
                answers.set(&field.name, [lines.join("\n")]);
            }
            _ => answers.set(&field.name, [line(&label)?]),
        }
    }
    Ok(())
}

/// Lets choose by number; several with blanks or commas between them.
fn choose(
    field: &Field,
    told: &AskedField,
    label: &str,
    answers: &mut Answers,
) -> Result<(), Failure> {
    for (index, choice) in told.choices.iter().enumerate() {
        let suggested = choice.suggested.as_ref().map(|it| format!(" [{it}]")).unwrap_or_default();
        say(&format!("  {:>2}  {}{suggested}", index + 1, choice.label))?;
        if let Some(explained) = &choice.explained {
            say(&format!("      {explained}"))?;
        }
    }
    let line = line(label)?;
    let chosen = line.split([' ', ',']).filter(|it| !it.is_empty()).map(|it| {
        let number = it.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        let choice = number.and_then(|number| told.choices.get(number));
        choice.map_or_else(|| it.to_owned(), |choice| choice.id.clone())
    });
    answers.set(&field.name, chosen.collect::<Vec<_>>());
    Ok(())
}

/// A line that was typed; an end of input ends the questions.
fn line(label: &str) -> Result<String, Failure> {
    typed(label)?.ok_or(Failure::Stopped)
}

fn say(line: &str) -> Result<(), Failure> {
    writeln!(io::stderr(), "{line}").context("cannot ask")?;
    Ok(())
}
