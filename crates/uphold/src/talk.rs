//! Talking to people: results on standard output, talk on standard error.

use std::io::{self, BufRead as _, IsTerminal, Write};
use std::sync::{Mutex, PoisonError};

use anyhow::Context as _;
use terms::{Arg, Problem, Severity};
use words::screening::Style;
use words::{Lang, MOST_TOLD, Rendered, Words};

use crate::cli::{Common, Language};
use crate::failure::{Exit, Failure};

/// The voice of a run: language, and whether results are data or text.
pub(crate) struct Talk {
    pub(crate) words: Words,
    pub(crate) json: bool,
    color: bool,
    /// The lines of the result, where a page shows them instead of a terminal.
    kept: Option<Mutex<Vec<String>>>,
}

impl Talk {
    pub(crate) fn new(common: &Common) -> Self {
        let lang = match common.lang {
            Language::En => Lang::En,
            Language::Cy => Lang::Cy,
        };
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let color = io::stdout().is_terminal() && !plain;
        Self { words: Words::new(lang), json: common.json, color, kept: None }
    }

    /// A voice for a page: what it says is kept, and nothing reaches the terminal.
    pub(crate) fn for_page(lang: Lang) -> Self {
        Self { words: Words::new(lang), json: false, color: false, kept: Some(Mutex::default()) }
    }

    /// What was said to a page, line by line.
    pub(crate) fn lines(self) -> Vec<String> {
        self.kept
            .map(|kept| kept.into_inner().unwrap_or_else(PoisonError::into_inner))
            .unwrap_or_default()
    }

    /// How a summary is dressed; everything is legible without colour.
    pub(crate) fn style(&self) -> Style {
        if self.color { Style::Colour } else { Style::Plain }
    }

    /// The sentence `key`; the key itself should the catalogue lack it, so that nothing is hidden.
    /// On a page, `key-page` stands in its place if there is one: it names no options.
    pub(crate) fn sentence(&self, key: &str, args: &[(&str, Arg)]) -> String {
        if self.kept.is_some()
            && let Ok(said) = self.words.say(&format!("{key}-page"), args)
        {
            return said;
        }
        self.words.say(key, args).unwrap_or_else(|error| format!("{key} ({error})"))
    }

    /// Prints the sentence `key` as part of the result; with `--json`, as talk.
    pub(crate) fn say(&self, key: &str, args: &[(&str, Arg)]) -> Result<(), Failure> {
        self.result(&self.sentence(key, args))
    }

    /// Tells the sentence `key` on standard error: it is no part of the result.
    pub(crate) fn note(&self, key: &str, args: &[(&str, Arg)]) -> Result<(), Failure> {
        if self.kept.is_some() {
            return Ok(());
        }
        write_to(io::stderr(), &format!("{}\n", self.sentence(key, args)))
    }

    /// Says of Welsh that no translator has reviewed it, while that is so.
    pub(crate) fn unreviewed(&self) -> Result<(), Failure> {
        let pending = self.words.lang() == Lang::Cy && !words::review::pending().is_empty();
        if pending { self.note("unreviewed", &[]) } else { Ok(()) }
    }

    /// A line that somebody typed after this was asked; none at the end of input. What is no text is
    /// asked for again.
    pub(crate) fn typed(&self, asked: &str) -> Result<Option<String>, Failure> {
        loop {
            write_to(io::stderr(), &format!("{asked}: "))?;
            let mut line = Vec::new();
            io::stdin().lock().read_until(b'\n', &mut line).context("cannot read the answer")?;
            match String::from_utf8(line) {
                Ok(line) if line.is_empty() => return Ok(None),
                Ok(line) => return Ok(Some(line.trim().to_owned())),
                Err(_) => self.note("ask-no-text", &[])?,
            }
        }
    }

    /// Prints a line of the result; with `--json`, as talk.
    pub(crate) fn result(&self, line: &str) -> Result<(), Failure> {
        if let Some(kept) = &self.kept {
            kept.lock().unwrap_or_else(PoisonError::into_inner).push(line.to_owned());
            return Ok(());
        }
        let line = format!("{line}\n");
        if self.json { write_to(io::stderr(), &line) } else { write_to(io::stdout(), &line) }
    }

    /// Prints the result as JSON, if that was asked for.
    pub(crate) fn data(&self, value: &impl serde::Serialize) -> Result<(), Failure> {
        if !self.json {
            return Ok(());
        }
        let text = serde_json::to_string_pretty(value).map_err(anyhow::Error::from)?;
        write_to(io::stdout(), &format!("{text}\n"))
    }

    /// Tells a problem on standard error.
    pub(crate) fn problem(&self, problem: &Problem) -> Result<(), Failure> {
        write_to(io::stderr(), &format!("{}\n", self.words.problem(problem)))
    }

    /// Tells why there is no result, and gives the exit code for it.
    pub(crate) fn failure(&self, failure: &Failure) -> Exit {
        let told = match failure {
            Failure::BrokenPipe => return Exit::Clean,
            Failure::Stopped => {
                write_to(io::stderr(), &format!("{}\n", self.sentence("stopped", &[])))
            }
            // Who has more problems has all of them as JSON.
            Failure::Problems(problems) => {
                let (shown, more) = problems.split_at(problems.len().min(MOST_TOLD));
                let mut told = Ok(());
                for problem in shown {
                    told = told.and(self.problem(problem));
                }
                if !more.is_empty() {
                    let count = [("count", Arg::Count(more.len() as u64))];
                    told = told.and(self.note("problems-untold", &count));
                }
                told.and(self.failed_data(problems))
            }
            Failure::Other(error) => write_to(io::stderr(), &format!("error: {error:#}\n")),
        };
        // Standard error is gone too: the exit code is all that is left to say.
        drop(told);
        Exit::Undecided
    }

    fn failed_data(&self, problems: &[Problem]) -> Result<(), Failure> {
        let records: Vec<_> = problems.iter().map(|p| record(p, &self.words.problem(p))).collect();
        self.data(&serde_json::json!({ "problems": records }))
    }

    /// The problems as they stand in `summary.json`.
    pub(crate) fn records(&self, problems: &[Problem]) -> Vec<bulk::summary::ProblemRecord> {
        problems.iter().map(|problem| record(problem, &self.words.problem(problem))).collect()
    }
}

fn record(problem: &Problem, shown: &Rendered) -> bulk::summary::ProblemRecord {
    bulk::summary::ProblemRecord {
        code: problem.code.0.to_owned(),
        severity: problem.severity.id().to_owned(),
        actor: problem.actor.id().to_owned(),
        file: problem.place.file.clone(),
        row: problem.place.row,
        column: problem.place.column.clone(),
        message: shown.message.clone(),
        hint: shown.hint.clone(),
    }
}

/// Whether any of these stands in the way of a result.
pub(crate) fn any_error(problems: &[Problem]) -> bool {
    problems.iter().any(|problem| problem.severity == Severity::Error)
}

fn write_to(mut to: impl Write, text: &str) -> Result<(), Failure> {
    to.write_all(text.as_bytes()).and_then(|()| to.flush()).map_err(|error| {
        if error.kind() == io::ErrorKind::BrokenPipe {
            Failure::BrokenPipe
        } else {
            Failure::Other(anyhow::Error::new(error).context("cannot write the result"))
        }
    })
}
