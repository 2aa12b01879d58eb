//! Links: which of them are the same page in two languages.

use crate::Lang;

/// Pairs of addresses that are the same page, in English and in Welsh.
///
/// Known without being told: `/en/` and `/cy/`, `/english` and `/cymraeg`, `cy.example.org`
/// beside `example.org`, `?lang=cy`, and `page.cy.html` beside `page.en.html`.
///
/// ```
/// use words::parity::Pairs;
///
/// let pairs = Pairs::parse("https://example.org/news = https://example.org/newyddion\n").unwrap();
/// assert_eq!(pairs.len(), 1);
/// assert_eq!(Pairs::parse("just one address"), Err(1));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pairs(Vec<(String, String)>);

impl Pairs {
    /// Reads pairs, one on each line: an English address, ` = `, its Welsh twin. An address
    /// stands for everything that begins with it. Lines that begin with `#` are passed over.
    ///
    /// # Errors
    /// The number of the first line, from 1, that is no pair.
    pub fn parse(text: &str) -> Result<Self, u64> {
        let mut pairs = Vec::new();
        for (number, line) in (1..).zip(text.trim_start_matches('\u{feff}').lines()) {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (english, welsh) = line.split_once(" = ").ok_or(number)?;
            let (english, welsh) = (plain(english.trim()), plain(welsh.trim()));
            if english.is_empty() || welsh.is_empty() {
                return Err(number);
            }
            pairs.push((english, welsh));
        }
        // The longest first: what is more exact wins.
        pairs.sort_by_key(|(_, welsh)| std::cmp::Reverse(welsh.len()));
        Ok(Self(pairs))
    }

    /// How many pairs were declared.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether none was declared.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The address by which both pages of a pair are known: the English one.
    pub(crate) fn normal(&self, address: &str, lang: Lang) -> String {
        let address = plain(address);
        if address.starts_with('#') {
            return "#".to_owned();
        }
        if lang == Lang::Cy {
            for (english, welsh) in &self.0 {
                if let Some(rest) = begins(&address, welsh) {
                    return neutral(&format!("{english}{rest}"));
                }
            }
        }
        neutral(&address)
    }
}

/// What follows a declared address, if it ends where a part of the path does.
fn begins<'a>(address: &'a str, declared: &str) -> Option<&'a str> {
    let rest = address.strip_prefix(declared)?;
    let ends = rest.is_empty() || rest.starts_with(['/', '?']) || declared.ends_with('/');
    ends.then_some(rest)
}

/// An address without what makes no difference: scheme, `www.`, a stroke at the end, a place
/// within the page.
fn plain(address: &str) -> String {
    let address = address.trim();
    let bare = ["https://", "http://", "//"].iter().find_map(|scheme| address.strip_prefix(scheme));
    let site = bare.is_some() || address.starts_with("www.");
    let address = bare.unwrap_or(address);
    let address = address.strip_prefix("www.").unwrap_or(address);
    let address = match address.split_once('#') {
        Some(("", _)) => "#",
        Some((page, _)) => page,
        None => address,
    };
    let address = address.trim_end_matches('/');
    if !site {
        return address.to_owned();
    }
    let (host, path) = address
        .split_at_checked(address.find('/').unwrap_or(address.len()))
        .unwrap_or((address, ""));
    format!("{}{path}", host.to_ascii_lowercase())
}

/// An address without the parts that name its language.
fn neutral(address: &str) -> String {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let first = path.split('/').next().unwrap_or_default();
    let path = match path.strip_prefix("cy.").or(path.strip_prefix("en.")) {
        Some(rest) if first.split('.').count() > 2 => rest,
        _ => path,
    };
    let spoken = |part: &&str| {
        !matches!(
            part.to_ascii_lowercase().as_str(),
            "en" | "cy" | "english" | "cymraeg" | "en-gb" | "cy-gb" | "welsh"
        )
    };
    let parts: Vec<String> = path.split('/').filter(spoken).map(file).collect();
    let asked: Vec<&str> =
        query.split('&').filter(|part| !part.is_empty() && !is_lang(part)).collect();
    let path = parts.join("/");
    if asked.is_empty() { path } else { format!("{path}?{}", asked.join("&")) }
}

fn is_lang(part: &str) -> bool {
    ["lang=", "language=", "utm_"].iter().any(|name| part.starts_with(name))
}

/// `page.cy.html` is `page.html`.
fn file(part: &str) -> String {
    let mut out = part.to_owned();
    for mark in [".en.", ".cy.", "-en.", "-cy."] {
        out = out.replace(mark, ".");
    }
    let bare = out.strip_suffix(".en").or(out.strip_suffix(".cy"));
    bare.map_or(out.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(english: &str, welsh: &str, pairs: &Pairs) -> bool {
        pairs.normal(english, Lang::En) == pairs.normal(welsh, Lang::Cy)
    }

    #[test]
    fn what_only_names_the_language_makes_no_difference() {
        let none = Pairs::default();
        for (english, welsh) in [
            ("https://ico.org.uk/action/fine/", "https://cy.ico.org.uk/action/fine"),
            ("https://x.wales/en/news", "https://x.wales/cy/news"),
            ("https://x.wales/news?lang=en", "http://www.x.wales/news?lang=cy"),
            ("notice.en.md", "notice.cy.md"),
            ("https://x.wales/", "https://x.wales/cymraeg"),
            ("https://a.uk/b#consent", "https://a.uk/b#cydsyniad"),
            ("#top", "#brig"),
        ] {
            assert!(same(english, welsh, &none), "{english} {welsh}");
        }
        assert!(!same("https://a.uk/news", "https://a.uk/newyddion", &none));
        assert!(!same("https://a.uk/1", "https://a.uk/2", &none));
    }

    #[test]
    fn a_declared_pair_is_the_same_page_with_all_below_it() {
        let pairs =
            Pairs::parse("# ours\nhttps://a.uk/news = https://a.cymru/newyddion\n").unwrap();
        assert!(same("https://a.uk/news", "https://www.a.cymru/newyddion/", &pairs));
        assert!(same("https://a.uk/news/12", "https://a.cymru/newyddion/12", &pairs));
        assert!(!same("https://a.uk/news2", "https://a.cymru/newyddion2", &pairs));
    }

    #[test]
    fn the_first_line_that_is_no_pair_is_named() {
        assert_eq!(Pairs::parse("\n# x\na = b\nc =\n"), Err(4));
        assert!(Pairs::parse("").unwrap().is_empty());
    }
}
