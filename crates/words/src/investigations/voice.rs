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

#[cfg(test)]
mod tests {
    use super::*;
    use rules::law::PECR_21_1_B;

    fn both(say: impl Fn(Voice<'_>) -> String) -> [String; 2] {
        Lang::ALL.map(|lang| say(Voice { words: &Words::new(lang) }))
    }

    #[test]
    fn a_figure_is_one_number_or_both_ends() {
        assert_eq!(both(|voice| voice.figure(Figure::exact(1_204)).unwrap()), ["1,204", "1,204"]);
        let doubtful = both(|voice| voice.figure(Figure { low: 1, high: 1_204 }).unwrap());
        assert_eq!(doubtful, ["between 1 and 1,204", "o leiaf 1, ar y mwyaf 1,204"]);
    }

    #[test]
    fn months_are_named_and_other_text_is_left() {
        let months = both(|voice| voice.month("2024-06").unwrap());
        assert_eq!(months, ["June 2024", "Mehefin 2024"]);
        assert_eq!(both(|voice| voice.month("2024-13").unwrap()), ["2024-13", "2024-13"]);
        assert_eq!(both(|voice| voice.month("<b>").unwrap()), ["&lt;b&gt;", "&lt;b&gt;"]);
    }

    #[test]
    fn every_month_has_a_name_of_its_own() {
        for lang in Lang::ALL {
            let words = Words::new(lang);
            let voice = Voice { words: &words };
            let mut months: Vec<_> =
                (1..=12).map(|month| voice.month(&format!("2024-{month:02}")).unwrap()).collect();
            months.sort();
            months.dedup();
            assert_eq!(months.len(), 12);
        }
    }

    #[test]
    fn days_of_the_week_begin_with_monday() {
        assert_eq!(both(|voice| voice.weekday("1").unwrap()), ["Monday", "Dydd Llun"]);
        assert_eq!(both(|voice| voice.weekday("7").unwrap()), ["Sunday", "Dydd Sul"]);
        assert_eq!(both(|voice| voice.weekday("8").unwrap()), ["8", "8"]);
    }

    #[test]
    fn what_the_user_wrote_is_harmless() {
        let said = both(|voice| voice.code("a<b>\u{202e}`c`"));
        assert_eq!(said[0], "<code>a&lt;b&gt;\\u{202e}`c`</code>");
        assert_eq!(said[0], said[1]);
    }

    #[test]
    fn what_is_missing_is_a_dash() {
        assert_eq!(both(|voice| voice.day(None)), ["–", "–"]);
        assert_eq!(both(|voice| voice.or_dash(None)), ["–", "–"]);
        assert_eq!(both(|voice| voice.or_dash(Some("x"))), ["x", "x"]);
    }

    #[test]
    fn a_provision_has_its_title_in_the_readers_language() {
        let [english, welsh] = both(|voice| voice.title(PECR_21_1_B));
        assert!(english.starts_with("Regulation 21(1)(b)"), "{english}");
        assert!(welsh.starts_with("Rheoliad 21(1)(b)"), "{welsh}");
        assert_eq!(both(|voice| voice.title(Cite::new("NONE")))[0], "NONE");
    }

    #[test]
    fn a_doubtful_count_has_a_sentence_of_its_own() {
        let said = both(|voice| voice.about("audit-any", Figure { low: 2, high: 3 }).unwrap());
        assert!(said[0].starts_with("Altogether, between 2 and 3 different calls"));
        let said = both(|voice| voice.about("audit-any", Figure::exact(1)).unwrap());
        assert_eq!(said[0], "Altogether, 1 call broke at least one provision.");
    }
}
