//! One language's sentences.

mod catalogue;
mod shown;

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use terms::{Arg, Date};

use crate::{Error, Lang, review};

pub(crate) use catalogue::{messages, parsed};
pub use shown::unshortened;
pub(crate) use shown::{clean, deceives, grouped, share};

/// The names of texts that [`Words::say`] shows without backticks.
const PLAIN: [&str; 7] =
    ["number", "digest", "list", "reason", "campaign", "organisation", "clock"];

/// The sentences of one language, ready to be said.
///
/// ```
/// use terms::Arg;
/// use words::{Lang, Words};
///
/// let words = Words::new(Lang::En);
/// let said = words.say("caller-added", &[("name", Arg::from("Acme Ltd"))]).unwrap();
/// assert_eq!(said, "caller registered: `Acme Ltd`");
/// assert!(words.say("no-such-key", &[]).is_err());
/// ```
pub struct Words {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Whether what is said in this language still waits for a translator's review.
    pub(crate) fn are_unreviewed(&self) -> bool {
        self.lang == Lang::Cy && !review::pending().is_empty()
    }

    /// Reads the language's catalogue, which is part of the program.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![catalogue::identifier(lang)]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| group(value)));
        for resource in parsed(lang) {
            // A key that stands twice is found by a test over the catalogues.
            bundle.add_resource_overriding(resource);
        }
        Self { lang, bundle }
    }

    /// The language spoken.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// Says the message `key`, naming `args`: text in backticks, counts grouped,
    /// days written out.
    ///
    /// Some names carry their own manner: `source` is the id of a register and is
    /// said as its name, `kind` is the id of a kind of call, `age` is a count of days
    /// and is said as an age; `number`, `digest`, `list`, `reason`, `campaign`,
    /// `organisation` and `clock` stand without backticks.
    ///
    /// # Errors
    /// [`Error::Missing`] when there is no such message, [`Error::Incomplete`]
    /// when it names something that `args` does not give.
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> Result<String, Error> {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(*name, self.mannered(name, arg)?);
        }
        self.format(key, None, &values)?.ok_or_else(|| self.missing(key, None))
    }

    /// Says a message or its attribute as a problem has it: every text in backticks, but
    /// for `source`, which is named, and `what`, by which the catalogue may choose words.
    pub(crate) fn find(
        &self,
        key: &str,
        attribute: Option<&str>,
        args: &[(&str, Arg)],
    ) -> Result<Option<String>, Error> {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(*name, self.value(name, arg));
        }
        self.format(key, attribute, &values)
    }

    /// The hint that goes with a message of [`Words::say`], if it has one.
    ///
    /// # Errors
    /// As for [`Words::say`], when the hint is there and cannot be said.
    pub fn hint(&self, key: &str) -> Result<Option<String>, Error> {
        self.find(key, Some("hint"), &[])
    }

    /// A few plain words for a verdict's reason, or for how a cell was read.
    ///
    /// `id` is what `uphold_reason` and `uphold_reading` say: the id of a reason
    /// of `rules`, or of a class, rule or cause of `numbers`.
    ///
    /// # Errors
    /// [`Error::Missing`] for an id that no catalogue knows.
    ///
    /// ```
    /// let words = words::Words::new(words::Lang::En);
    /// assert_eq!(words.reason("listed-tps").unwrap(), "on the Telephone Preference Service");
    /// assert_eq!(words.reason("letter-o").unwrap(), "a letter O stood in place of the leading 0");
    /// ```
    pub fn reason(&self, id: &str) -> Result<String, Error> {
        self.reason_part(id, None)?.ok_or_else(|| self.missing(&format!("reason-{id}"), None))
    }

    /// What a reason means, what to do about it, or who must (`meaning`, `next`, `who`).
    pub(crate) fn reason_attribute(&self, id: &str, attribute: &str) -> Result<String, Error> {
        self.reason_part(id, Some(attribute))?
            .ok_or_else(|| self.missing(&format!("reason-{id}"), Some(attribute)))
    }

    /// A register's name, from the id of its source.
    ///
    /// # Errors
    /// [`Error::Missing`] when the catalogue lacks it.
    pub fn source(&self, id: &str) -> Result<String, Error> {
        match id {
            "tps" | "ctps" | "fps" => self.say(&format!("source-{id}"), &[]),
            name => self.say("source-named", &[("name", Arg::from(name))]),
        }
    }

    /// A count, grouped in thousands: `1,346,503`.
    #[must_use]
    pub fn count(&self, count: u64) -> String {
        grouped(count)
    }

    /// A day, written out: `23 November 2026`, `23 Tachwedd 2026`.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let (year, month, day) = date.ymd();
        let mut args = FluentArgs::new();
        args.set("year", FluentValue::from(year.to_string()));
        args.set("day", FluentValue::from(day.to_string()));
        let said = self.format(&format!("date-{month}"), None, &args);
        said.ok().flatten().unwrap_or_else(|| date.to_string())
    }

    /// Part of a whole, in per cent with one decimal: `45.5%`.
    ///
    /// Never says 0% of something that is there, nor 100% where something is left.
    pub(crate) fn share(&self, part: u64, whole: u64) -> Result<String, Error> {
        let (key, number) = share(part, whole);
        let mut args = FluentArgs::new();
        args.set("number", FluentValue::from(number));
        self.format(key, None, &args)?.ok_or_else(|| self.missing(key, None))
    }

    fn reason_part(&self, id: &str, attribute: Option<&str>) -> Result<Option<String>, Error> {
        for prefix in ["reason", "reading"] {
            let found = self.find(&format!("{prefix}-{id}"), attribute, &[])?;
            if found.is_some() {
                return Ok(found);
            }
        }
        Ok(None)
    }

    fn format(
        &self,
        key: &str,
        attribute: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> Result<Option<String>, Error> {
        let Some(message) = self.bundle.get_message(key) else { return Ok(None) };
        let pattern = match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|found| found.value()),
        };
        let Some(pattern) = pattern else { return Ok(None) };
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        match errors.first() {
            None => Ok(Some(said.into_owned())),
            Some(error) => Err(Error::Incomplete {
                key: key.to_owned(),
                lang: self.lang,
                detail: error.to_string(),
            }),
        }
    }

    fn mannered(&self, name: &str, arg: &Arg) -> Result<FluentValue<'static>, Error> {
        let text = match (name, arg) {
            ("kind", Arg::Text(id)) => self.say(&format!("kind-{id}"), &[])?,
            ("age", Arg::Count(0)) => self.say("age-today", &[])?,
            ("age", Arg::Count(_)) => self.say("age", &[("days", arg.clone())])?,
            (name, Arg::Text(text)) if PLAIN.contains(&name) => clean(text),
            _ => return Ok(self.value(name, arg)),
        };
        Ok(FluentValue::String(Cow::Owned(text)))
    }

    fn value(&self, name: &str, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Text(id) if name == "source" => {
                FluentValue::String(Cow::Owned(self.source(id).unwrap_or_else(|_| clean(id))))
            }
            Arg::Text(text) if name == "what" => FluentValue::String(Cow::Owned(clean(text))),
            Arg::Text(text) => FluentValue::String(Cow::Owned(format!("`{}`", clean(text)))),
            Arg::Count(count) => shown::count(*count),
            Arg::Date(date) => FluentValue::String(Cow::Owned(self.date(*date))),
        }
    }

    fn missing(&self, key: &str, attribute: Option<&str>) -> Error {
        let key = match attribute {
            None => key.to_owned(),
            Some(attribute) => format!("{key}.{attribute}"),
        };
        Error::Missing { key, lang: self.lang }
    }
}

/// Shows a number grouped; leaves everything else to the catalogue's reader.
fn group(value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(grouped(shown::whole(number.value))),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
