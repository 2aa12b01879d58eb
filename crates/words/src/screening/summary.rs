//! What the terminal shows after a screening.

use terms::Arg;

use super::{OutputKind, RegisterScope, RegisterUse, Report, Totals};
use crate::words::clean;
use crate::{Error, Words};

/// How the summary is dressed; it reads the same either way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// Text alone.
    #[default]
    Plain,
    /// Headings in bold, by ANSI escape sequences.
    Colour,
}

impl Style {
    /// A line that stands out.
    pub(crate) fn strong(self, text: &str) -> String {
        match self {
            Self::Plain => text.to_owned(),
            Self::Colour => format!("\u{1b}[1m{text}\u{1b}[0m"),
        }
    }
}

/// The line that balances: `612,004 callable · 731,377 blocked = 1,343,381 rows`.
///
/// What is not readable and what was not screened is left out where it is nought.
///
/// # Errors
/// [`Error::Totals`] when the figures do not add up; otherwise as for [`Words::say`].
///
/// ```
/// use words::screening::{Totals, line};
/// use words::{Lang, Words};
///
/// let totals = Totals { rows: 10, callable: 6, blocked: 3, unreadable: 1, not_screened: 0 };
/// let said = line(&Words::new(Lang::En), &totals).unwrap();
/// assert_eq!(said, "6 callable · 3 blocked · 1 not readable (each with its reason) = 10 rows");
/// ```
pub fn line(words: &Words, totals: &Totals) -> Result<String, Error> {
    totals.check("rows")?;
    let rows = |key, rows| words.say(key, &[("rows", Arg::Count(rows))]);
    let mut parts =
        vec![rows("line-callable", totals.callable)?, rows("line-blocked", totals.blocked)?];
    if totals.unreadable > 0 {
        parts.push(rows("line-unreadable", totals.unreadable)?);
    }
    if totals.not_screened > 0 {
        parts.push(rows("line-not-screened", totals.not_screened)?);
    }
    Ok(format!("{} = {}", parts.join(" · "), rows("line-rows", totals.rows)?))
}

/// Everything that the terminal shows after a screening, ending in a line feed.
///
/// # Errors
/// [`Error::Totals`] when the figures do not add up; otherwise as for [`Words::say`].
pub fn summary(words: &Words, report: &Report, style: Style) -> Result<String, Error> {
    report.check()?;
    let mut page = Page { words, style, text: String::new() };
    page.paragraph(&line(words, &report.totals)?);
    if let Some(banner) = banner(words, report)? {
        page.heading("heading-trial", &[])?;
        page.paragraph(&format!("  {banner}"));
    }
    page.reasons(report)?;
    page.registers(report)?;
    page.files(report)?;
    page.heading("heading-next", &[])?;
    for (place, step) in (1_usize..).zip(next_steps(words, report)?) {
        page.paragraph(&format!("  {place}. {step}"));
    }
    if words.are_unreviewed() {
        page.text.push('\n');
        page.paragraph(&words.say("unreviewed", &[])?);
    }
    Ok(page.text)
}

/// What a trial says of itself.
pub(super) fn banner(words: &Words, report: &Report) -> Result<Option<String>, Error> {
    let Some(trial) = &report.trial else { return Ok(None) };
    let args = [("file", Arg::from(trial.file.as_str())), ("source", trial.source.as_str().into())];
    words.say("trial-banner", &args).map(Some)
}

/// What to do next, most pressing first, in whole sentences.
pub(super) fn next_steps(words: &Words, report: &Report) -> Result<Vec<String>, Error> {
    let Totals { rows, callable, unreadable, .. } = report.totals;
    if rows == 0 {
        return Ok(vec![words.say("next-empty", &[])?]);
    }
    let mut steps = not_screened_steps(words, report)?;
    let mut step = |key: &str, args: &[(&str, Arg)]| {
        steps.push(words.say(key, args)?);
        Ok::<(), Error>(())
    };
    match (&report.trial, callable) {
        (Some(_), _) => step("next-trial", &[])?,
        (None, 0) => step("next-call-none", &[])?,
        (None, _) => {
            let (key, file) = match report.file_of(OutputKind::Verdicts) {
                Some(verdicts) => ("next-call-verdicts", verdicts),
                None => ("next-call", report.callable_file()),
            };
            step(key, &[("file", file.into()), ("day", report.campaign.day.into())])?;
        }
    }
    if unreadable > 0 {
        step("next-unreadable", &[("rows", Arg::Count(unreadable))])?;
    }
    let numbers = report.duplicates.map_or(0, |duplicates| duplicates.numbers);
    if report.trial.is_none() && callable > 0 && numbers > 0 {
        step("next-duplicates", &[("numbers", Arg::Count(numbers))])?;
    }
    let problems = report.problem_count();
    let only_verdicts = report.file_of(OutputKind::Verdicts).is_some();
    if problems > 0 && !only_verdicts {
        step("next-problems", &[("problems", Arg::Count(problems))])?;
    }
    if report.trial.is_none() && callable > 0 {
        if let Some(day) = report.fresh_until.filter(|_| !only_verdicts) {
            step("next-fresh", &[("day", day.into())])?;
        }
        step("next-objections", &[])?;
    }
    Ok(steps)
}

/// What would have the rest screened: one sentence for how many, then what each reason asks for.
fn not_screened_steps(words: &Words, report: &Report) -> Result<Vec<String>, Error> {
    let rows = report.totals.not_screened;
    if rows == 0 {
        return Ok(Vec::new());
    }
    let told = words.say("next-not-screened", &[("rows", Arg::Count(rows))])?;
    let mut asked = Vec::new();
    for reason in &report.not_screened {
        let next = words.reason_attribute(&reason.id, "next")?;
        if !asked.contains(&next) {
            asked.push(next);
        }
    }
    Ok(vec![format!("{told} {}", asked.join(" "))])
}

/// How old a register's edition in force is, and what is in it; or that there is none.
pub(super) fn register_state(words: &Words, register: &RegisterUse) -> Result<String, Error> {
    let (Some(as_of), Some(age)) = (register.as_of, register.age) else {
        return words.say("register-missing", &[]);
    };
    let days = u64::from(age.unsigned_abs());
    let numbers = ("numbers", Arg::Count(register.numbers));
    if age < 0 {
        let after = words.say("age-after", &[("days", Arg::Count(days))])?;
        return Ok(format!("{}, {after}", words.date(as_of)));
    }
    let args = [("as_of", Arg::from(as_of)), ("age", Arg::Count(days)), numbers];
    words.say(if register.too_old { "register-used-too-old" } else { "register-used" }, &args)
}

/// Which numbers a register's edition covers.
pub(super) fn register_scope(words: &Words, register: &RegisterUse) -> Result<String, Error> {
    match &register.scope {
        RegisterScope::Whole => words.say("register-scope-whole", &[]),
        RegisterScope::Asked => words.say("register-scope-asked", &[]),
        RegisterScope::Codes(codes) => words.say(
            "register-scope-codes",
            &[
                ("codes", Arg::Count(u64::try_from(codes.len()).unwrap_or(u64::MAX))),
                ("list", Arg::Text(codes.join(", "))),
            ],
        ),
    }
}

/// The first twelve digits of a digest: enough to compare by eye.
pub(super) fn short(digest: &str) -> String {
    digest.chars().take(12).collect()
}

impl Report {
    /// Where that file stands; its name alone, where no more is known.
    fn callable_file(&self) -> &str {
        self.file_of(OutputKind::Callable).unwrap_or("callable.csv")
    }

    /// The file that holds this, if one was written.
    fn file_of(&self, kind: OutputKind) -> Option<&str> {
        self.outputs.iter().find(|output| output.kind == kind).map(|output| output.path.as_str())
    }

    pub(super) fn problem_count(&self) -> u64 {
        let told = self.problems.len().saturating_add(self.noted.len());
        u64::try_from(told).unwrap_or(u64::MAX).saturating_add(self.more_problems)
    }
}

/// The terminal's page, as it grows.
struct Page<'a> {
    words: &'a Words,
    style: Style,
    text: String,
}

impl Page<'_> {
    fn paragraph(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn heading(&mut self, key: &str, args: &[(&str, Arg)]) -> Result<(), Error> {
        let said = self.words.say(key, args)?;
        self.text.push('\n');
        self.paragraph(&self.style.strong(&said));
        Ok(())
    }

    fn reasons(&mut self, report: &Report) -> Result<(), Error> {
        let tables = [
            ("heading-blocked", &report.blocked),
            ("heading-unreadable", &report.unreadable),
            ("heading-not-screened", &report.not_screened),
        ];
        for (heading, reasons) in tables {
            if reasons.is_empty() {
                continue;
            }
            self.heading(heading, &[])?;
            for reason in reasons {
                let rows = self.words.count(reason.rows);
                let said = self.words.reason(&reason.id)?;
                self.paragraph(&format!("{rows:>13}  {said} ({})", clean(&reason.id)));
            }
        }
        Ok(())
    }

    fn registers(&mut self, report: &Report) -> Result<(), Error> {
        if report.registers.is_empty() {
            return Ok(());
        }
        self.heading("heading-registers", &[("day", report.campaign.day.into())])?;
        for register in &report.registers {
            let name = self.words.source(&register.source)?;
            let state = register_state(self.words, register)?;
            self.paragraph(&format!("  {name}: {state}"));
            if register.as_of.is_none() {
                continue;
            }
            let digest = ("digest", Arg::Text(short(&register.digest)));
            let digest = self.words.say("register-digest", &[digest])?;
            let scope = register_scope(self.words, register)?;
            self.paragraph(&format!("    {digest} · {scope}"));
        }
        Ok(())
    }

    fn files(&mut self, report: &Report) -> Result<(), Error> {
        if report.outputs.is_empty() {
            return Ok(());
        }
        self.heading("heading-files", &[])?;
        let paths = report.outputs.iter().map(|output| clean(&output.path));
        let width = paths.map(|path| path.chars().count()).max().unwrap_or(0);
        for output in &report.outputs {
            let kind = self.words.say(&format!("output-{}", output.kind.id()), &[])?;
            let rows = match output.rows {
                None => String::new(),
                Some(rows) => {
                    format!(" ({})", self.words.say("rows", &[("rows", Arg::Count(rows))])?)
                }
            };
            self.paragraph(&format!("  {:width$}  {kind}{rows}", clean(&output.path)));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
