//! What the terminal shows after an investigation.

use terms::Arg;

use rules::law::PECR_21_1_A;

use super::page::{alarm, because, first_reasons, funnel, verdict};
use super::{Figure, OutputKind, Report, Source, Style, said};
use crate::words::clean;
use crate::{Error, Words};

/// So many files are told one by one.
const FEW: usize = 6;
/// The most reasons that are told apart.
const REASONS: usize = 3;

/// Everything that the terminal shows after an investigation, ending in a line feed.
///
/// # Errors
/// [`Error::Totals`] when the figures do not add up; otherwise as for [`Words::say`].
pub fn summary(report: &Report, words: &Words, style: Style) -> Result<String, Error> {
    report.check()?;
    let mut page = Page { words, style, text: String::new() };
    if let Some(said) = alarm(words, report)? {
        page.strong(&said);
        page.text.push('\n');
    }
    page.sources(report)?;
    page.funnel(report)?;
    page.beside(report)?;
    page.headline(report)?;
    if words.are_unreviewed() {
        page.text.push('\n');
        page.paragraph(&words.say("unreviewed", &[])?);
    }
    Ok(page.text)
}

/// The files, those together that are of one format and by one clock: each alone where they are few.
fn alike(report: &Report) -> Vec<Vec<&Source>> {
    let mut groups: Vec<Vec<&Source>> = Vec::new();
    let alone = report.sources.len() <= FEW;
    for source in &report.sources {
        let same = |group: &&mut Vec<&Source>| {
            group.first().is_some_and(|it| {
                (&it.format, &it.zone, it.zone_known)
                    == (&source.format, &source.zone, source.zone_known)
            })
        };
        match groups.iter_mut().find(same).filter(|_| !alone) {
            Some(group) => group.push(source),
            None => groups.push(vec![source]),
        }
    }
    groups
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

    fn strong(&mut self, text: &str) {
        self.paragraph(&self.style.strong(text));
    }

    /// A count, and what it counts.
    fn count(&mut self, count: u64, said: &str) {
        let count = self.words.count(count);
        self.paragraph(&format!("{count:>13}  {said}"));
    }

    /// A figure, with its upper end behind what it counts if it is in doubt.
    fn figure(&mut self, figure: Figure, said: &str) -> Result<(), Error> {
        if figure.is_exact() {
            self.count(figure.low, said);
            return Ok(());
        }
        let up_to = self.words.say("audit-up-to", &[("high", figure.high.into())])?;
        self.count(figure.low, &format!("{said} ({up_to})"));
        Ok(())
    }

    fn sources(&mut self, report: &Report) -> Result<(), Error> {
        if report.sources.is_empty() {
            return Ok(());
        }
        let heading = self.words.say("audit-summary-sources", &[])?;
        self.strong(&heading);
        for alike in alike(report) {
            let Some(source) = alike.first() else { continue };
            let args = [
                ("file", Arg::from(source.file.as_str())),
                ("files", Arg::Count(alike.len() as u64)),
                ("what", Arg::from(source.format.as_str())),
                ("rows", Arg::Count(alike.iter().map(|it| it.rows).sum())),
                ("clock", Arg::from(source.zone.as_str())),
            ];
            let one = alike.len() == 1;
            let key = if one { "audit-summary-source" } else { "audit-summary-source-files" };
            let said = self.words.say(key, &args)?;
            let known = self.words.say(&format!("audit-zone-{}", source.zone_known.id()), &[])?;
            self.paragraph(&format!("  {said} ({known})"));
        }
        self.text.push('\n');
        Ok(())
    }

    fn funnel(&mut self, report: &Report) -> Result<(), Error> {
        let heading = self.words.say("audit-summary-result", &[])?;
        self.strong(&heading);
        let list = [("list", Arg::from(said::regulation(report.governing)))];
        for (key, figure) in funnel(report) {
            let label = self.words.say(key, &list)?;
            self.figure(figure, &label)?;
        }
        let unknown = self.words.say("audit-summary-unknown", &[])?;
        self.count(report.headline().open(), &unknown);
        let reasons = first_reasons(report);
        for reason in reasons.iter().take(REASONS) {
            let label = said::unknown(self.words, &reason.id)?;
            self.count(reason.count, &format!("  {label}"));
        }
        let others = reasons.iter().skip(REASONS);
        let others = others.fold(0, |sum: u64, reason| sum.saturating_add(reason.count));
        if others > 0 {
            let label = self.words.say("audit-summary-other-reasons", &[])?;
            self.count(others, &format!("  {label}"));
        }
        Ok(())
    }

    /// What stands beside the headline: objections, and all provisions together.
    fn beside(&mut self, report: &Report) -> Result<(), Error> {
        if let Some(calls) = report.unlawful_under(PECR_21_1_A) {
            let label = self.words.say("audit-summary-objections", &[])?;
            self.figure(calls, &label)?;
        }
        let label = self.words.say("audit-summary-any", &[])?;
        self.figure(report.any, &label)?;
        self.text.push('\n');
        Ok(())
    }

    fn headline(&mut self, report: &Report) -> Result<(), Error> {
        let said = verdict(self.words, report)?.join(" ");
        self.strong(&said);
        for said in because(self.words, report)? {
            self.paragraph(&format!("  {said}"));
        }
        if report.trial {
            let said = self.words.say("audit-trial", &[])?;
            self.paragraph(&said);
        }
        let file = report.outputs.iter().find(|output| output.kind == OutputKind::Report);
        if let Some(file) = file {
            let file = [("file", Arg::Text(clean(&file.path)))];
            let said = self.words.say("audit-summary-report", &file)?;
            self.paragraph(&said);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
