//! Dates, months and days of the week, in both languages.

use super::facts::Key;
use super::tokens::{Of, Token};
use super::{english, welsh};
use crate::Lang;

/// A date that was read: what it is, the first token after it, whether it may be none.
pub(crate) type Dated = (Key, usize, bool);

const ENGLISH: [&[&str]; 12] = [
    &["january", "jan"],
    &["february", "feb"],
    &["march", "mar"],
    &["april", "apr"],
    &["may"],
    &["june", "jun"],
    &["july", "jul"],
    &["august", "aug"],
    &["september", "sept", "sep"],
    &["october", "oct"],
    &["november", "nov"],
    &["december", "dec"],
];
const WELSH: [&[&str]; 12] = [
    &["ionawr", "ion"],
    &["chwefror", "chwef"],
    &["mawrth", "fawrth", "maw"],
    &["ebrill", "ebr", "hebrill"],
    &["mai", "fai"],
    &["mehefin", "fehefin", "meh"],
    &["gorffennaf", "orffennaf", "ngorffennaf", "gorff"],
    &["awst"],
    &["medi", "fedi"],
    &["hydref", "hyd"],
    &["tachwedd", "dachwedd", "thachwedd", "nhachwedd", "tach"],
    &["rhagfyr", "ragfyr", "rhag"],
];
const ENGLISH_DAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const WELSH_DAYS: [&[&str]; 7] = [
    &["llun", "lun"],
    &["mawrth", "fawrth"],
    &["mercher", "fercher"],
    &["iau"],
    &["gwener", "wener"],
    &["sadwrn"],
    &["sul"],
];
/// Words before the name of a month or a day of the week that make it one.
const BEFORE_MONTH: [&str; 20] = [
    "in", "since", "until", "during", "of", "late", "early", "last", "next", "from", "mis", "fis",
    "ym", "yn", "ers", "erbyn", "tan", "hyd", "diwedd", "dechrau",
];
const BEFORE_DAY: [&str; 9] =
    ["dydd", "ddydd", "nydd", "nos", "bore", "fore", "prynhawn", "brynhawn", "pnawn"];

/// The date that begins at this token.
pub(crate) fn date(tokens: &[Token<'_>], at: usize, lang: Lang) -> Option<Dated> {
    numeric(tokens, at)
        .or_else(|| day_first(tokens, at, lang))
        .or_else(|| month_first(tokens, at, lang))
        .or_else(|| weekday(tokens, at, lang))
}

fn month(tokens: &[Token<'_>], at: usize, lang: Lang) -> Option<u8> {
    let token = tokens.get(at).filter(|token| token.of == Of::Word && token.is_capital())?;
    let is = |names: &[&str]| names.contains(&token.lower.as_str());
    let found = match lang {
        Lang::En => ENGLISH.iter().position(|names| is(names)),
        Lang::Cy => WELSH.iter().position(|names| is(names)),
    }?;
    u8::try_from(found + 1).ok()
}

/// A day of the month in digits, with its ending, or as an ordinal in words.
fn day(tokens: &[Token<'_>], at: usize, lang: Lang) -> Option<(u8, usize)> {
    if let Some(day) = digits(tokens, at).filter(|day| (1..=31).contains(day)) {
        let next = at + 1 + usize::from(is_ending(tokens, at + 1));
        return Some((u8::try_from(day).ok()?, next));
    }
    let spelt = match lang {
        Lang::En => english::number(tokens, at),
        Lang::Cy => welsh::number(tokens, at),
    }?;
    let day = u8::try_from(spelt.value).ok().filter(|day| (1..=31).contains(day))?;
    Some((day, spelt.next))
}

fn digits(tokens: &[Token<'_>], at: usize) -> Option<u32> {
    let token = tokens.get(at).filter(|token| token.of == Of::Digits)?;
    token.text.parse().ok()
}

/// `rd`, `ain`, `af`: what makes an ordinal of digits.
pub(crate) fn is_ending(tokens: &[Token<'_>], at: usize) -> bool {
    const ENDINGS: [&str; 14] =
        ["st", "nd", "rd", "th", "af", "ain", "il", "ydd", "edd", "fed", "ed", "eg", "ail", "eain"];
    let glued = |token: &&Token<'_>| token.of == Of::Word && !token.spaced;
    tokens.get(at).filter(glued).is_some_and(|token| ENDINGS.contains(&token.lower.as_str()))
}

/// A year that stands after a date, perhaps behind a comma.
fn year(tokens: &[Token<'_>], at: usize) -> (u16, usize) {
    let comma = usize::from(tokens.get(at).is_some_and(|token| token.is_sign(',')));
    let years =
        tokens.get(at + comma).filter(|token| token.of == Of::Digits && token.text.len() == 4);
    let grouped = tokens.get(at + comma + 1).is_some_and(|token| token.is_sign('%'));
    match years.and_then(|token| token.text.parse().ok()) {
        Some(year) if !grouped => (year, at + comma + 1),
        _ => (0, at),
    }
}

/// `23 November 2026`, `23ain o Dachwedd`.
fn day_first(tokens: &[Token<'_>], at: usize, lang: Lang) -> Option<Dated> {
    let (day, next) = day(tokens, at, lang)?;
    let link = |at: usize| {
        tokens
            .get(at)
            .is_some_and(|token| matches!(token.lower.as_str(), "of" | "o" | "mis" | "fis"))
    };
    let mut next = next;
    for _ in 0..2 {
        next += usize::from(link(next));
    }
    let month = month(tokens, next, lang)?;
    let (year, next) = year(tokens, next + 1);
    Some((Key::Date(year, month, day), next, false))
}

/// `November 23, 2026`, `November 2026`, `in November`.
fn month_first(tokens: &[Token<'_>], at: usize, lang: Lang) -> Option<Dated> {
    let month = month(tokens, at, lang)?;
    let day = digits(tokens, at + 1).filter(|day| (1..=31).contains(day));
    let (day, next) = match day.and_then(|day| u8::try_from(day).ok()) {
        Some(day) => (day, at + 2 + usize::from(is_ending(tokens, at + 2))),
        None => (0, at + 1),
    };
    let (year, next) = year(tokens, next);
    let alone = day == 0 && year == 0;
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    let dayname = before.is_some_and(|token| BEFORE_DAY.contains(&token.lower.as_str()));
    if alone && dayname {
        return None;
    }
    let told = before.is_some_and(|token| BEFORE_MONTH.contains(&token.lower.as_str()));
    // `May` begins sentences, `Mai` and `Mawrth` are other words as well.
    let doubtful = alone && (!told || matches!(month, 3 | 5));
    Some((Key::Date(year, month, day), next, doubtful))
}

fn weekday(tokens: &[Token<'_>], at: usize, lang: Lang) -> Option<Dated> {
    let token = tokens.get(at).filter(|token| token.of == Of::Word && token.is_capital())?;
    let found = match lang {
        Lang::En => ENGLISH_DAYS.iter().position(|day| token.is_word(day)),
        Lang::Cy => WELSH_DAYS.iter().position(|names| names.contains(&token.lower.as_str())),
    }?;
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    let named = before.is_some_and(|token| BEFORE_DAY.contains(&token.lower.as_str()));
    let doubtful = lang == Lang::Cy && !named;
    Some((Key::Weekday(u8::try_from(found).ok()?), at + 1, doubtful))
}

/// `23/11/2026`, `23.11.2026`, `2026-11-23`.
fn numeric(tokens: &[Token<'_>], at: usize) -> Option<Dated> {
    let sign = tokens.get(at + 1)?;
    let again = tokens.get(at + 3)?;
    let same = matches!(sign.of, Of::Sign('/' | '.' | '-')) && sign.of == again.of;
    let glued = tokens.get(at + 1..at + 5)?.iter().all(|token| !token.spaced);
    if !same || !glued {
        return None;
    }
    let (first, second) = (digits(tokens, at)?, digits(tokens, at + 2)?);
    let third = digits(tokens, at + 4)?;
    let long = tokens.get(at)?.text.len() == 4;
    let (year, month, day) = if long { (first, second, third) } else { (third, second, first) };
    let fits = (1900..2200).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    let key =
        Key::Date(u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    fits.then_some((key, at + 5, false))
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::*;

    fn read(text: &str, lang: Lang) -> Option<Key> {
        let all = tokens(text);
        let found = (0..all.len()).find_map(|at| date(&all, at, lang));
        found.filter(|(_, _, doubtful)| !doubtful).map(|(key, _, _)| key)
    }

    #[test]
    fn a_date_is_the_same_however_it_is_written() {
        let day = Some(Key::Date(2026, 11, 23));
        for text in [
            "23 November 2026",
            "23rd of November 2026",
            "November 23, 2026",
            "23 Nov 2026",
            "on the twenty-third of November 2026",
            "23/11/2026",
            "2026-11-23",
            "23.11.2026",
        ] {
            assert_eq!(read(text, Lang::En), day, "{text}");
        }
        for text in [
            "23 Tachwedd 2026",
            "23ain o Dachwedd 2026",
            "Tachwedd 23, 2026",
            "y trydydd ar hugain o Dachwedd 2026",
            "ar 23 o fis Tachwedd 2026",
            "23 Tach 2026",
        ] {
            assert_eq!(read(text, Lang::Cy), day, "{text}");
        }
    }

    #[test]
    fn words_that_look_like_months_are_none() {
        assert_eq!(read("You may call", Lang::En), None);
        assert_eq!(read("May we call? They march on.", Lang::En), None);
        assert_eq!(read("mai hwn yw'r cwmni mawr", Lang::Cy), None);
        assert_eq!(read("Mai hwn oedd e", Lang::Cy), None);
    }

    #[test]
    fn tuesday_is_not_march() {
        assert_eq!(read("ar ddydd Mawrth", Lang::Cy), Some(Key::Weekday(1)));
        assert_eq!(read("Mawrth 2026", Lang::Cy), Some(Key::Date(2026, 3, 0)));
        assert_eq!(read("Tuesday", Lang::En), Some(Key::Weekday(1)));
    }

    #[test]
    fn a_month_by_itself_is_one_after_a_preposition() {
        assert_eq!(read("in November", Lang::En), Some(Key::Date(0, 11, 0)));
        assert_eq!(read("ym mis Tachwedd", Lang::Cy), Some(Key::Date(0, 11, 0)));
    }
}
