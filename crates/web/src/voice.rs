//! A visitor's language, and what is said in it.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri};
use terms::Arg;
use words::{Lang, Words};

use crate::Errors;
use crate::address;
use crate::govuk::{
    Attributes, BackLink, Element, ErrorMessage, FileUpload, Hint, Html, Label, WarningText,
};
use crate::page::{Fault, Page};
use crate::site::Site;

/// The language of a request: that of its address, else the one that the browser asks for.
///
/// Every page takes one as an argument.
#[derive(Clone)]
pub struct Voice {
    site: Arc<Site>,
    lang: Lang,
    /// Where the page stands below its language; none where its address has no language.
    below: Option<String>,
}

impl Voice {
    pub(crate) fn of(site: &Arc<Site>, address: &Uri, headers: &HeaderMap) -> Self {
        let found = address::split(address.path());
        let lang = found.map_or_else(|| address::wanted(headers), |(lang, _)| lang);
        let below = found.map(|(_, below)| below.to_owned());
        Self { site: Arc::clone(site), lang, below }
    }

    /// The language.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// The sentences of the language.
    #[must_use]
    pub fn words(&self) -> &Words {
        self.site.words(self.lang)
    }

    /// What the pages stand on.
    #[must_use]
    pub fn site(&self) -> &Arc<Site> {
        &self.site
    }

    /// The sentence of this key.
    ///
    /// # Errors
    /// [`Fault`] where the catalogue lacks it.
    pub fn say(&self, key: &str) -> Result<String, Fault> {
        self.say_with(key, &[])
    }

    /// The sentence of this key, with what it names.
    ///
    /// # Errors
    /// [`Fault`] where the catalogue lacks it, or where something that it names is not given.
    pub fn say_with(&self, key: &str, args: &[(&str, Arg)]) -> Result<String, Fault> {
        Ok(self.words().say(key, args)?)
    }

    /// The sentence of this key as markup, with what stands in backticks as code.
    ///
    /// # Errors
    /// As for [`Voice::say`].
    pub fn html(&self, key: &str) -> Result<Html, Fault> {
        Ok(Html::sentence(&self.say(key)?))
    }

    /// The address of a page of ours in this language: `/verify` is `/cy/verify`.
    #[must_use]
    pub fn href(&self, below: &str) -> String {
        address::joined(self.lang, below)
    }

    /// The address of this very page in a language; that of the first page where this page
    /// belongs to no language.
    #[must_use]
    pub fn here(&self, lang: Lang) -> String {
        address::joined(
            lang,
            self.below.as_deref().filter(|below| !below.is_empty()).unwrap_or("/"),
        )
    }

    /// A page whose title is the sentence of this key.
    ///
    /// # Errors
    /// As for [`Voice::say`].
    pub fn page(&self, title: &str) -> Result<Page<'_>, Fault> {
        Ok(Page::of(self, self.say(title)?))
    }

    /// A page of this title.
    #[must_use]
    pub fn titled(&self, title: String) -> Page<'_> {
        Page::of(self, title)
    }

    /// A link back to this page of ours.
    ///
    /// # Errors
    /// As for [`Voice::say`].
    pub fn back(&self, below: &str) -> Result<Html, Fault> {
        let content = self.say("page-back")?.into();
        Ok(BackLink { content, href: self.href(below), ..BackLink::default() }.render())
    }

    /// A form that is sent to a page of ours.
    pub(crate) fn form(&self, below: &str) -> Element {
        Element::new("form").attr("method", "post").attr("action", &self.href(below))
    }

    /// A field that takes a file, with its label and its hint; `accept` says of which kinds.
    pub(crate) fn file(
        &self,
        name: &str,
        [label, hint]: [&str; 2],
        accept: &str,
        errors: &Errors,
    ) -> Result<Html, Fault> {
        let file = FileUpload {
            name: name.to_owned(),
            label: Label { classes: "govuk-label--s".to_owned(), ..Label::of(self.html(label)?) },
            hint: Some(Hint::of(self.html(hint)?)),
            error_message: self.error(errors.at(name))?,
            attributes: Attributes::of("accept", accept),
            ..FileUpload::default()
        };
        Ok(file.render())
    }

    /// What is wrong with a field, in the reader's language; use it with [`crate::Errors::at`].
    ///
    /// # Errors
    /// As for [`Voice::say`].
    pub fn error(&self, says: Option<&str>) -> Result<Option<ErrorMessage>, Fault> {
        let Some(says) = says else { return Ok(None) };
        let visually_hidden_text = Some(self.say("page-error")?);
        let content = Html::sentence(says).into();
        Ok(Some(ErrorMessage { content, visually_hidden_text, ..ErrorMessage::default() }))
    }

    /// A warning.
    ///
    /// # Errors
    /// As for [`Voice::say`].
    pub fn warning(&self, says: &str) -> Result<Html, Fault> {
        let icon_fallback_text = self.say("page-warning")?;
        let content = Html::sentence(says).into();
        Ok(WarningText { content, icon_fallback_text, ..WarningText::default() }.render())
    }
}

impl FromRequestParts<Arc<Site>> for Voice {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Self, Infallible> {
        Ok(Self::of(site, &parts.uri, &parts.headers))
    }
}
