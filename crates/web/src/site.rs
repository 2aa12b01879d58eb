//! What the pages stand on: words, style sheet, limits, and what the binary does for them.

use std::net::IpAddr;
use std::sync::Arc;

use axum::http::HeaderMap;
use terms::{Date, Problem};
use words::document::Document;
use words::{Lang, Words};

use crate::bucket::Buckets;
use crate::pages::results::Told;
use crate::pages::verify::{Checked, Given};
use crate::survey::Survey;

/// Checks a receipt, in a language, as the command does it.
pub type Verifier = Box<dyn Fn(&Given, Lang) -> Checked + Send + Sync>;

/// Reads a file of figures, and tells it in the language of these words.
pub type Reader = Box<dyn Fn(&[u8], &Words) -> Result<Told, Problem> + Send + Sync>;

/// Prints a document as PDF, or says why not: none where nobody but us can change that.
pub type Printer = Box<dyn Fn(&Document) -> Result<Vec<u8>, Option<Problem>> + Send + Sync>;

/// Says which day it is in London.
pub type Clock = Box<dyn Fn() -> Date + Send + Sync>;

/// Everything that a page can ask for.
pub struct Site {
    pub(crate) style: Style,
    pub(crate) report: Style,
    pub(crate) verifier: Verifier,
    reader: Reader,
    pub(crate) printer: Option<Printer>,
    pub(crate) survey: Option<Arc<dyn Survey>>,
    pub(crate) clock: Clock,
    pub(crate) limits: Limits,
    pub(crate) buckets: Buckets,
    pub(crate) welsh_is_reviewed: bool,
    english: Words,
    welsh: Words,
}

/// Who may ask, and how often.
#[derive(Clone, Debug, Default)]
pub struct Limits {
    /// The names under which the site is known, without port; none for any.
    pub hosts: Vec<String>,
    /// Requests of one address in a second, in the long run; 0 for no limit.
    pub per_second: u32,
    /// Whether a web server of ours stands before it, whose word on addresses counts.
    pub proxied: bool,
}

impl Limits {
    /// Whether the site is known under this name. Otherwise another site could lead a browser
    /// here under a name of its own, and read the answers.
    pub(crate) fn knows(&self, host: &str) -> bool {
        let bare = match host.rsplit_once(':') {
            Some((name, port)) if port.bytes().all(|digit| digit.is_ascii_digit()) => name,
            _ => host,
        };
        self.hosts.is_empty() || self.hosts.iter().any(|known| known.eq_ignore_ascii_case(bare))
    }

    /// Whose request it is: of the connection, or of whom our own web server names last.
    pub(crate) fn asker(&self, connection: IpAddr, headers: &HeaderMap) -> IpAddr {
        let named = headers.get_all("x-forwarded-for").into_iter().next_back();
        let named = named.filter(|_| self.proxied).and_then(|named| named.to_str().ok());
        let last = named.and_then(|named| named.rsplit(',').next()?.trim().parse().ok());
        last.unwrap_or(connection)
    }
}

impl Site {
    /// A site.
    #[must_use]
    pub fn new(
        style: Style,
        verifier: Verifier,
        reader: Reader,
        clock: Clock,
        limits: Limits,
    ) -> Self {
        Self {
            style,
            report: Style::of_reports(),
            verifier,
            reader,
            printer: None,
            survey: None,
            clock,
            buckets: Buckets::new(limits.per_second),
            limits,
            welsh_is_reviewed: words::review::pending().is_empty(),
            english: Words::new(Lang::En),
            welsh: Words::new(Lang::Cy),
        }
    }

    /// The same site, which can print.
    #[must_use]
    pub fn printing(mut self, printer: Printer) -> Self {
        self.printer = Some(printer);
        self
    }

    /// The same site, which asks five questions after use and keeps the counts here.
    #[must_use]
    pub fn surveying(mut self, survey: impl Survey + 'static) -> Self {
        self.survey = Some(Arc::new(survey));
        self
    }

    /// The day in London.
    pub(crate) fn today(&self) -> Date {
        (self.clock)()
    }

    /// What a file of figures tells.
    pub(crate) fn read(&self, bytes: &[u8], words: &Words) -> Result<Told, Problem> {
        (self.reader)(bytes, words)
    }

    /// Whether documents can be had as PDF.
    pub(crate) const fn prints(&self) -> bool {
        self.printer.is_some()
    }

    /// A document as PDF, where that is possible.
    pub(crate) fn printed(&self, document: &Document) -> Result<Vec<u8>, Option<Problem>> {
        self.printer.as_ref().map_or(Err(None), |print| print(document))
    }

    /// The sentences of a language.
    pub(crate) fn words(&self, lang: Lang) -> &Words {
        match lang {
            Lang::En => &self.english,
            Lang::Cy => &self.welsh,
        }
    }
}

/// The style sheet: our own, or the one that is compiled from GOV.UK Frontend.
#[derive(Clone, Debug)]
pub struct Style {
    pub(crate) text: String,
    pub(crate) path: String,
}

const OWN: &str = concat!(include_str!("../assets/style.css"), include_str!("../assets/ours.css"));

impl Style {
    /// Our own: small, plain, enough for every page.
    #[must_use]
    pub fn own() -> Self {
        Self::of(OWN.to_owned())
    }

    /// That of the reports, for a report on a page of ours: what it says of the whole page is said
    /// of the report alone.
    fn of_reports() -> Self {
        let mut inner = words::investigations::STYLE.to_owned();
        for whole in [":root {", "html {", "body {"] {
            inner = inner.replace(whole, "& {");
        }
        let ours = "& { margin: 0; padding: 0; max-width: none; }";
        Self::of(format!(".uphold-report {{\n{inner}{ours}\n}}\n"))
    }

    /// Another, which knows the classes of GOV.UK Frontend.
    #[must_use]
    pub fn of(text: String) -> Self {
        // FNV-1a: another text has another address, so that browsers may keep it for ever.
        let print = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        Self { text, path: format!("/assets/style-{print:016x}.css") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_known_with_any_port() {
        let limits =
            Limits { hosts: vec!["127.0.0.1".into(), "[::1]".into()], ..Limits::default() };
        for known in ["127.0.0.1", "127.0.0.1:8080", "[::1]:80", "[::1]"] {
            assert!(limits.knows(known), "{known}");
        }
        for strange in
            ["", "evil.example", "127.0.0.1.evil.example:80", "127.0.0.1:x", "127.0.0.1:1:2"]
        {
            assert!(!limits.knows(strange), "{strange}");
        }
        assert!(Limits::default().knows("any.example"));
    }

    #[test]
    fn only_a_web_server_of_ours_is_believed_who_asks() {
        let mut headers = HeaderMap::new();
        headers.append("x-forwarded-for", "192.0.2.9".parse().unwrap());
        headers.append("x-forwarded-for", "192.0.2.1, 192.0.2.2".parse().unwrap());
        let local: IpAddr = "127.0.0.1".parse().unwrap();
        let proxied = Limits { proxied: true, ..Limits::default() };
        assert_eq!(Limits::default().asker(local, &headers), local);
        assert_eq!(proxied.asker(local, &headers).to_string(), "192.0.2.2");
        assert_eq!(proxied.asker(local, &HeaderMap::new()), local);
    }
}
