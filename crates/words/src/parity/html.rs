//! HTML and XML as a row of marks: tags with their attributes, and the words between them.
//!
//! Forgiving as browsers are: what is not closed ends at the end, what is no tag is words.

mod characters;

use characters::reference_at;

/// A tag or the words between two tags.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A tag that opens: name and attributes in small letters, values as they are meant.
    Start {
        /// What it is called.
        name: String,
        /// Its attributes: names and values.
        attributes: Vec<(String, String)>,
        /// Its first byte in the source.
        from: usize,
        /// Whether it closes itself.
        closed: bool,
    },
    /// A tag that closes.
    End {
        /// What it is called.
        name: String,
    },
    /// Words, with character references resolved: first byte and length in the source.
    Words {
        /// The words.
        words: String,
        /// Their first byte in the source.
        from: usize,
        /// How many bytes they take there.
        long: usize,
    },
}

impl Mark {
    /// The value of an attribute of a tag that opens.
    #[must_use]
    pub fn attribute(&self, wanted: &str) -> Option<&str> {
        let Self::Start { attributes, .. } = self else { return None };
        attributes.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str())
    }
}

/// Elements whose contents are not for reading.
const RAW: [&str; 6] = ["script", "style", "template", "noscript", "textarea", "svg"];

/// Takes HTML or XML apart.
#[must_use]
pub fn marks(source: &str) -> Vec<Mark> {
    let mut scanner = Scanner { source, at: 0, marks: Vec::new() };
    while scanner.at < source.len() {
        scanner.step();
    }
    scanner.marks
}

struct Scanner<'a> {
    source: &'a str,
    at: usize,
    marks: Vec<Mark>,
}

impl<'a> Scanner<'a> {
    fn rest(&self) -> &'a str {
        self.source.get(self.at..).unwrap_or_default()
    }

    fn step(&mut self) {
        let rest = self.rest();
        if let Some(inside) = rest.strip_prefix("<!--") {
            // `<!-->` is a whole one.
            let inside = if inside.starts_with(['>', '-']) {
                rest.get(2..).unwrap_or_default()
            } else {
                inside
            };
            let skipped = rest.len() - inside.len();
            // `--!>` ends it too.
            let ends =
                ["-->", "--!>"].into_iter().filter_map(|end| Some(inside.find(end)? + end.len()));
            self.at += ends.min().map_or(rest.len(), |end| skipped + end);
        } else if let Some(inside) = rest.strip_prefix("<![CDATA[") {
            let long = inside.find("]]>").unwrap_or(inside.len());
            let words = inside.get(..long).unwrap_or_default().to_owned();
            self.marks.push(Mark::Words { words, from: self.at + 9, long });
            self.at = (self.at + 9 + long + 3).min(self.source.len());
        } else if rest.starts_with("<!") || rest.starts_with("<?") {
            self.at += rest.find('>').map_or(rest.len(), |end| end + 1);
        } else if let Some(inside) = rest.strip_prefix("</") {
            let end = inside.find('>').unwrap_or(inside.len());
            let name = inside.get(..end).unwrap_or_default().split_whitespace().next();
            let name = name.unwrap_or_default().to_ascii_lowercase();
            self.marks.push(Mark::End { name });
            self.at = (self.at + 2 + end + 1).min(self.source.len());
        } else if rest
            .strip_prefix('<')
            .is_some_and(|it| it.starts_with(|c: char| c.is_ascii_alphabetic()))
        {
            self.tag();
        } else {
            let skipped = usize::from(rest.starts_with('<'));
            let after = rest.get(skipped..).unwrap_or_default();
            let long = after.find('<').map_or(rest.len(), |end| end + skipped);
            self.words(long);
        }
    }

    fn words(&mut self, long: usize) {
        let mut text = self.rest().get(..long).unwrap_or_default();
        while let Some(ampersand) = text.find('&') {
            let (before, reference) = text.split_at_checked(ampersand).unwrap_or((text, ""));
            self.push(before, before.len());
            let (meant, taken) = reference_at(reference, true);
            self.push(&meant, taken);
            text = reference.get(taken..).unwrap_or_default();
        }
        self.push(text, text.len());
    }

    fn push(&mut self, words: &str, long: usize) {
        if !words.is_empty() {
            self.marks.push(Mark::Words { words: words.to_owned(), from: self.at, long });
        }
        self.at += long;
    }

    fn tag(&mut self) {
        let from = self.at;
        self.at += 1;
        let name = self.name();
        let mut attributes = Vec::new();
        let mut closed = false;
        loop {
            self.skip(|letter| letter.is_whitespace());
            let Some(next) = self.rest().chars().next() else { break };
            self.at += match next {
                '>' => 1,
                '/' => {
                    closed = self.rest().starts_with("/>");
                    1
                }
                _ => {
                    attributes.push(self.attribute());
                    0
                }
            };
            if next == '>' {
                break;
            }
        }
        let raw = RAW.contains(&name.as_str()) && !closed;
        if raw {
            let close = format!("</{name}");
            let rest = self.rest();
            // Only of code is nothing left where it is never closed.
            let code = matches!(name.as_str(), "script" | "style");
            let unclosed = if code { rest.len() } else { 0 };
            self.at += find_ignoring_case(rest, &close).unwrap_or(unclosed);
        } else {
            self.marks.push(Mark::Start { name, attributes, from, closed });
        }
    }

    fn name(&mut self) -> String {
        let start = self.at;
        self.skip(|letter| !letter.is_whitespace() && !matches!(letter, '>' | '/' | '='));
        self.source.get(start..self.at).unwrap_or_default().to_ascii_lowercase()
    }

    fn attribute(&mut self) -> (String, String) {
        let start = self.at;
        let name = self.name();
        if self.at == start {
            // A lone `=`: passed over, so that the scan goes on.
            self.at += 1;
        }
        self.skip(|letter| letter.is_whitespace());
        if !self.rest().starts_with('=') {
            return (name, String::new());
        }
        self.at += 1;
        self.skip(|letter| letter.is_whitespace());
        let quote = self.rest().chars().next().filter(|letter| matches!(letter, '"' | '\''));
        self.at += usize::from(quote.is_some());
        let start = self.at;
        self.skip(|letter| match quote {
            Some(quote) => letter != quote,
            None => !letter.is_whitespace() && letter != '>',
        });
        let value = resolved(self.source.get(start..self.at).unwrap_or_default());
        self.at = (self.at + usize::from(quote.is_some())).min(self.source.len());
        (name, value)
    }

    fn skip(&mut self, while_it: impl Fn(char) -> bool) {
        let rest = self.rest();
        self.at += rest.find(|letter| !while_it(letter)).unwrap_or(rest.len());
    }
}

fn find_ignoring_case(text: &str, wanted: &str) -> Option<usize> {
    let wanted = wanted.as_bytes();
    text.as_bytes().windows(wanted.len()).position(|window| window.eq_ignore_ascii_case(wanted))
}

/// A value with its character references resolved.
fn resolved(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, reference) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(before);
        let (meant, taken) = reference_at(reference, false);
        out.push_str(&meant);
        rest = reference.get(taken..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(source: &str) -> String {
        let words = marks(source).into_iter().filter_map(|mark| match mark {
            Mark::Words { words, .. } => Some(words),
            _ => None,
        });
        words.collect()
    }

    #[test]
    fn tags_attributes_and_references_are_read() {
        let all = marks("<IMG src=a.png alt='A &amp; B'><p>&pound;5 &#x174; &nonsense; &</p>");
        assert_eq!(all[0].attribute("alt"), Some("A & B"));
        assert_eq!(said("<p>&pound;5 &#x174; &nonsense; &</p>"), "£5 Ŵ &nonsense; &");
    }

    #[test]
    fn what_is_broken_is_still_read() {
        assert_eq!(said("a < b <p unclosed"), "a < b ");
        assert_eq!(said("<!-- never closed"), "");
        assert_eq!(said("x<script>if (a < b) {}</SCRIPT>y"), "xy");
        assert_eq!(said("<a ==>z"), "z");
        assert_eq!(said("<![CDATA[<b>]]>"), "<b>");
    }

    #[test]
    fn what_browsers_forgive_is_forgiven() {
        assert_eq!(said("<!-->a<!--->b<!-- -->c<!-- x --!>d"), "abcd");
        assert_eq!(said("<p>a</p class=x>b<noscript>c"), "abc");
        assert_eq!(said("Caf&eacute &amp bar &pound10 &#146;"), "Café & bar £10 ’");
        let all = marks("<a href='?a=1&copy=2'>x</a>");
        assert_eq!(all[0].attribute("href"), Some("?a=1&copy=2"));
        assert_eq!(all[2], Mark::End { name: "a".to_owned() });
    }

    #[test]
    fn words_say_where_they_stand() {
        let all = marks("<b>ŵ&nbsp;12</b>");
        assert_eq!(all[3], Mark::Words { words: "12".to_owned(), from: 11, long: 2 });
    }
}
