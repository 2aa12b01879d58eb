//! The answer to a look-up, in sentences.

use terms::{Arg, Date, Days, Lasted, Since, Standing, State};

use crate::{Error, Words};

/// What is asked of one register about one number.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// The id of the register's source.
    pub source: &'a str,
    /// The day asked about.
    pub day: Date,
    /// How long a listing must have lasted to matter (28 days).
    pub days: Days,
}

/// What is known, one sentence a line: first whether the number was listed, then
/// since when, whether for long enough, and from which edition that is known.
///
/// # Errors
/// As for [`Words::say`].
///
/// ```
/// use terms::{Date, Since, Standing, State};
/// use words::lookup::{Question, answer};
/// use words::{Lang, Words};
///
/// let day = |text| Date::parse(text).unwrap();
/// let standing = Standing {
///     state: State::Listed,
///     last_known: Some(true),
///     since: Some(Since { earliest: Some(day("2024-04-05")), latest: day("2024-04-12") }),
///     attributed: None,
///     as_of: Some(day("2024-05-02")),
/// };
/// let question = Question { source: "tps", day: day("2024-05-03"), days: 28 };
/// let said = answer(&Words::new(Lang::En), &question, &standing).unwrap();
/// assert_eq!(said, [
///     "Telephone Preference Service (TPS): listed",
///     "listed since a day between 5 April 2024 and 12 April 2024",
///     "for at least 28 days: cannot be known from the editions here",
///     "as known from the edition of 2 May 2024, 1 day before",
/// ]);
/// ```
pub fn answer(
    words: &Words,
    question: &Question<'_>,
    standing: &Standing,
) -> Result<Vec<String>, Error> {
    let source = ("source", Arg::from(question.source));
    let mut lines = vec![words.say(state(standing), &[source])?];
    if standing.state != State::Listed && standing.state != State::NotListed {
        lines.extend(last_known(words, standing)?);
    }
    if let Some(since) = standing.since.filter(|_| standing.state != State::NotListed) {
        lines.push(since_when(words, since)?);
        lines.push(lasted(words, question, standing)?);
    }
    if let Some(day) = standing.attributed {
        lines.push(words.say("lookup-attributed", &[("day", day.into())])?);
    }
    lines.extend(as_of(words, question, standing)?);
    Ok(lines)
}

const fn state(standing: &Standing) -> &'static str {
    match (standing.state, standing.as_of) {
        (State::Listed, _) => "lookup-listed",
        (State::NotListed, _) => "lookup-not-listed",
        (State::Maybe, _) => "lookup-maybe",
        (State::Unknown, Some(_)) => "lookup-after-last",
        (State::Unknown, None) => "lookup-unknown",
    }
}

fn last_known(words: &Words, standing: &Standing) -> Result<Option<String>, Error> {
    let key = match standing.last_known {
        None => return Ok(None),
        Some(true) => "lookup-last-known-listed",
        Some(false) => "lookup-last-known-not-listed",
    };
    words.say(key, &[]).map(Some)
}

fn since_when(words: &Words, since: Since) -> Result<String, Error> {
    let latest = ("latest", Arg::from(since.latest));
    match since.earliest {
        None => words.say("lookup-since-before", &[latest]),
        Some(earliest) if earliest == since.latest => words.say("lookup-since-day", &[latest]),
        Some(earliest) => {
            words.say("lookup-since-between", &[("earliest", earliest.into()), latest])
        }
    }
}

fn lasted(words: &Words, question: &Question<'_>, standing: &Standing) -> Result<String, Error> {
    let key = match standing.lasted(question.day, question.days) {
        Lasted::AtLeast => "lookup-lasted-at-least",
        Lasted::Under => "lookup-lasted-under",
        Lasted::CannotBeKnown => "lookup-lasted-unknown",
    };
    words.say(key, &[("days", count(question.days))])
}

fn as_of(
    words: &Words,
    question: &Question<'_>,
    standing: &Standing,
) -> Result<Option<String>, Error> {
    let Some(as_of) = standing.as_of else { return Ok(None) };
    let days = ("days", count(question.day.days_since(as_of)));
    words.say("lookup-as-of", &[("as_of", as_of.into()), days]).map(Some)
}

fn count(days: Days) -> Arg {
    Arg::Count(u64::try_from(days).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn said(lang: Lang, standing: Standing) -> Vec<String> {
        let question = Question { source: "ctps", day: day("2026-11-23"), days: 28 };
        answer(&Words::new(lang), &question, &standing).unwrap()
    }

    #[test]
    fn nothing_known_is_said_as_that_and_no_more() {
        let lines = said(Lang::En, Standing::UNKNOWN);
        assert_eq!(lines.len(), 1);
        assert!(lines[0].ends_with("cannot be known; no edition covers this number on this day"));
        assert!(said(Lang::Cy, Standing::UNKNOWN)[0].contains("ni ellir gwybod"));
    }

    #[test]
    fn maybe_says_what_the_last_edition_had() {
        let standing = Standing {
            state: State::Maybe,
            last_known: Some(true),
            since: Some(Since { earliest: None, latest: day("2026-01-05") }),
            attributed: None,
            as_of: Some(day("2026-11-20")),
        };
        let lines = said(Lang::En, standing);
        assert_eq!(lines[1], "the last edition up to that day had it");
        assert_eq!(lines[2], "listed on or before 5 January 2026, when it was first looked for");
        assert_eq!(lines[3], "for at least 28 days: yes, that is proved");
        assert_eq!(lines[4], "as known from the edition of 20 November 2026, 3 days before");
    }

    #[test]
    fn what_a_bureau_says_is_told_apart_from_what_is_proved() {
        let standing = Standing {
            state: State::Listed,
            last_known: Some(true),
            since: Some(Since { earliest: Some(day("2026-11-20")), latest: day("2026-11-20") }),
            attributed: Some(day("2019-02-01")),
            as_of: Some(day("2026-11-23")),
        };
        let lines = said(Lang::En, standing);
        assert_eq!(lines[1], "listed since 20 November 2026");
        assert_eq!(lines[2], "for at least 28 days: no, that is proved");
        assert!(lines[3].starts_with("a bureau says: listed since 1 February 2019;"));
        assert_eq!(lines[4], "as known from the edition of 23 November 2026");
    }

    #[test]
    fn a_number_that_is_not_listed_has_no_since() {
        let standing =
            Standing { state: State::NotListed, last_known: Some(false), ..Standing::UNKNOWN };
        assert_eq!(said(Lang::En, standing).len(), 1);
    }

    #[test]
    fn every_answer_has_as_many_lines_in_welsh() {
        for state in [State::Listed, State::NotListed, State::Maybe, State::Unknown] {
            for last_known in [None, Some(true), Some(false)] {
                let standing = Standing {
                    state,
                    last_known,
                    as_of: Some(day("2026-11-21")),
                    ..Standing::UNKNOWN
                };
                assert_eq!(said(Lang::En, standing).len(), said(Lang::Cy, standing).len());
            }
        }
    }
}
