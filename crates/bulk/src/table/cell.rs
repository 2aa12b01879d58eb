//! Values of cells.

use terms::Date;

/// Reads a date, with or without a time of day, which must be one and is left out:
/// `2026-11-23`, `23/11/2026`, `2026-11-23 14:30:00`, `2026-11-23T14:30Z`.
///
/// A time zone other than `Z` is refused, because the day could be another one.
#[must_use]
pub fn date(text: &str) -> Option<Date> {
    let text = text.trim();
    let (day, time) = match text.find([' ', 'T']) {
        Some(at) => text.split_at_checked(at)?,
        None => (text, ""),
    };
    let day = Date::parse(day).ok()?;
    let time = time.trim_start_matches([' ', 'T']);
    (time.is_empty() || is_time(time)).then_some(day)
}

/// `14:30`, `14:30:00`, `14:30:00.000`, each with a `Z` or not.
fn is_time(text: &str) -> bool {
    let text = text.strip_suffix('Z').unwrap_or(text);
    let (text, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let two_digits = |part: &str, most: u8| {
        part.len() == 2 && part.parse::<u8>().is_ok_and(|n| n <= most && !part.starts_with('+'))
    };
    let mut parts = text.split(':');
    let hour = parts.next().is_some_and(|part| two_digits(part, 23));
    let minute = parts.next().is_some_and(|part| two_digits(part, 59));
    let second = parts.next().is_none_or(|part| two_digits(part, 60));
    let rest = parts.next().is_none();
    let digits = !fraction.is_empty() && fraction.bytes().all(|b| b.is_ascii_digit());
    hour && minute && second && rest && digits
}

/// Reads yes or no in the words that people and programs write, English and Welsh.
pub(crate) fn yes_no(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "yes" | "y" | "true" | "t" | "1" | "ie" | "ydy" => Some(true),
        "no" | "n" | "false" | "f" | "0" | "na" | "nac ydy" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_may_have_a_time() {
        let day = Date::parse("2026-11-23").ok();
        for text in [
            "2026-11-23",
            " 23/11/2026 ",
            "2026-11-23 14:30",
            "2026-11-23 14:30:00",
            "2026-11-23T14:30:00Z",
            "23/11/2026 00:00:00.000",
        ] {
            assert_eq!(date(text), day, "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "soon",
            "2026-11-23 25:00",
            "2026-11-23 noon",
            "2026-11-23T14:30+02:00",
            "11/23/2026",
            "2026-11-23 1:30",
            "2026-11-23 14:30:00:00",
            "2026-11-23 14:30.",
        ] {
            assert_eq!(date(text), None, "{text}");
        }
    }

    #[test]
    fn yes_and_no() {
        assert_eq!(yes_no(" Y "), Some(true));
        assert_eq!(yes_no("FALSE"), Some(false));
        assert_eq!(yes_no("Ie"), Some(true));
        assert_eq!(yes_no(""), None);
        assert_eq!(yes_no("maybe"), None);
    }
}
