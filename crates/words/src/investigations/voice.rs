//! What every part of the page says its sentences with: text in, HTML out.

use rules::law;
use terms::{Arg, Cite, Date};

use super::{Figure, said};
use crate::html::{escaped, marked};
use crate::words::clean;
use crate::{Error, Lang, Words};

/// The catalogue's sentences as HTML: escaped, and what stands in backticks as code.
#[derive(Clone, Copy)]
pub(super) struct Voice<'a> {
    pub(super) words: &'a Words,
}

impl Voice<'_> {
    /// A sentence that names nothing.
    pub(super) fn t(self, key: &str) -> Result<String, Error> {
        self.say(key, &[])
    }

    pub(super) fn say(self, key: &str, args: &[(&str, Arg)]) -> Result<String, Error> {
        self.words.say(key, args).map(|said| marked(&said))
    }

    /// A sentence that names one count.
    pub(super) fn n(self, key: &str, name: &str, count: u64) -> Result<String, Error> {
        self.say(key, &[(name, Arg::Count(count))])
    }

    /// A sentence that names a provision by the number of its regulation.
    pub(super) fn law(self, key: &str, provision: Cite) -> Result<String, Error> {
        self.say(key, &[("list", Arg::from(said::regulation(provision)))])
    }

    /// A sentence about calls; if their number is in doubt, the one that ends in `-between`.
    pub(super) fn about(self, key: &str, calls: Figure) -> Result<String, Error> {
        if calls.is_exact() {
            return self.n(key, "calls", calls.low);
        }
        let ends = [("low", Arg::Count(calls.low)), ("high", Arg::Count(calls.high))];
        self.say(&format!("{key}-between"), &ends)
    }

    pub(super) fn count(self, count: u64) -> String {
        self.words.count(count)
    }

    /// A figure: one number, or both ends.
    pub(super) fn figure(self, figure: Figure) -> Result<String, Error> {
        let Figure { low, high } = figure;
        if low == high {
            return Ok(self.count(low));
        }
        self.say("audit-between", &[("low", low.into()), ("high", high.into())])
    }

    /// The user's text.
    pub(super) fn text(self, text: &str) -> String {
        escaped(&clean(text))
    }

    /// The user's text, or a dash where there is none.
    pub(super) fn or_dash(self, text: Option<&str>) -> String {
        text.map_or_else(|| "–".to_owned(), |text| self.text(text))
    }

    pub(super) fn code(self, text: &str) -> String {
        format!("<code>{}</code>", self.text(text))
    }

    pub(super) fn day(self, day: Option<Date>) -> String {
        day.map_or_else(|| "–".to_owned(), |day| self.words.date(day))
    }

    /// A month from `2024-06`; text of another shape as it stands.
    pub(super) fn month(self, label: &str) -> Result<String, Error> {
        self.month_text(label).map(|said| escaped(&said))
    }

    /// The same, as text.
    pub(super) fn month_text(self, label: &str) -> Result<String, Error> {
        let parts = label.split_once('-').map(|(year, month)| (year, month.parse::<u8>()));
        match parts {
            Some((year, Ok(month @ 1..=12))) => {
                self.words.say(&format!("audit-month-{month}"), &[("what", Arg::from(year))])
            }
            _ => Ok(clean(label)),
        }
    }

    /// A day of the week from `1` to `7`; other text as it stands.
    pub(super) fn weekday(self, label: &str) -> Result<String, Error> {
        match label {
            "1" | "2" | "3" | "4" | "5" | "6" | "7" => self.t(&format!("audit-weekday-{label}")),
            _ => Ok(self.text(label)),
        }
    }

    /// A provision's title, in the reader's language.
    pub(super) fn title(self, provision: Cite) -> String {
        let Some(found) = law::provision(provision) else { return provision.id().to_owned() };
        escaped(match self.words.lang() {
            Lang::En => found.title.en,
            Lang::Cy => found.title.cy,
        })
    }
}
