//! Addresses of pages: the language first, then the page.

use axum::http::{HeaderMap, header};
use words::Lang;

/// The language of a path, and what stands below it: `/cy/verify` is Welsh and `/verify`.
pub(crate) fn split(path: &str) -> Option<(Lang, &str)> {
    Lang::ALL.into_iter().find_map(|lang| {
        let below = path.strip_prefix('/')?.strip_prefix(lang.id())?;
        (below.is_empty() || below.starts_with('/')).then_some((lang, below))
    })
}

/// The path of a page in a language.
pub(crate) fn joined(lang: Lang, below: &str) -> String {
    format!("/{lang}{below}")
}

/// The language that a browser asks for: Welsh where it is preferred to English.
pub(crate) fn wanted(headers: &HeaderMap) -> Lang {
    let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let asked = asked.unwrap_or_default();
    let (english, welsh) = (weight(asked, "en"), weight(asked, "cy"));
    if welsh > english { Lang::Cy } else { Lang::En }
}

/// How much a language is wanted, in thousandths.
fn weight(asked: &str, wanted: &str) -> u32 {
    let ranges = asked.split(',').take(32).filter_map(|range| {
        let mut parts = range.split(';');
        let tag = parts.next()?.trim();
        let main = tag.split('-').next().unwrap_or(tag);
        let quality = parts.find_map(|part| part.trim().strip_prefix("q="));
        main.eq_ignore_ascii_case(wanted).then(|| quality.map_or(1_000, thousandths))
    });
    ranges.max().unwrap_or(0)
}

/// `0.8` as 800; what is no such number is 0.
fn thousandths(quality: &str) -> u32 {
    let (whole, part) = quality.trim().split_once('.').unwrap_or((quality.trim(), ""));
    let part = part.get(..part.len().min(3)).unwrap_or_default();
    let part = format!("{part:0<3}").parse::<u32>().unwrap_or(0);
    match whole {
        "1" => 1_000,
        "0" => part,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_begins_with_its_language() {
        assert_eq!(split("/cy/verify"), Some((Lang::Cy, "/verify")));
        assert_eq!(split("/en"), Some((Lang::En, "")));
        assert_eq!(split("/en/"), Some((Lang::En, "/")));
        assert_eq!(split("/english"), None);
        assert_eq!(split("/"), None);
        assert_eq!(split("//cy/x"), None);
        assert_eq!(joined(Lang::Cy, "/verify"), "/cy/verify");
    }

    #[test]
    fn welsh_is_given_to_whoever_prefers_it() {
        let wanted = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_LANGUAGE, text.parse().unwrap());
            wanted(&headers)
        };
        for welsh in
            ["cy", "cy-GB, en;q=0.8", "en;q=0.7, cy;q=0.75", "CY;q=1.0,en;q=0.999", "fr, cy;q=0.1"]
        {
            assert_eq!(wanted(welsh), Lang::Cy, "{welsh}");
        }
        for english in
            ["", "en-GB,en;q=0.9,cy;q=0.8", "fr", "cy;q=0", "cy;q=x, en;q=0.1", "*", "cy;q=0.é"]
        {
            assert_eq!(wanted(english), Lang::En, "{english}");
        }
    }
}
