//! A page that is being put together.

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use terms::Arg;
use words::{Error, Lang};

use crate::govuk::{Button, Element, ErrorLink, ErrorSummary, Html};
use crate::{Errors, Voice, layout};

/// What a page gives: itself, or the reason why there is none.
pub type Answer = Result<Response, Fault>;

/// Why there is no page. It ends in the page for its status.
#[derive(Debug)]
pub enum Fault {
    /// A sentence is missing, or cannot be said.
    Words(Error),
    /// There is no such page, or it is not to be had like this.
    Status(StatusCode),
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::Words(error)
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        // The guard puts the page for this status in its place.
        match self {
            Self::Words(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
            Self::Status(status) => status.into_response(),
        }
    }
}

/// Marks an answer as one of our pages, which stands as it is whatever its status.
#[derive(Clone, Copy)]
pub(crate) struct Ours;

/// A page that is being put together, from the top to the bottom.
pub struct Page<'v> {
    pub(crate) voice: &'v Voice,
    pub(crate) title: String,
    pub(crate) wrong: bool,
    pub(crate) above: Html,
    pub(crate) body: Html,
    /// What is sent to see this very page in the other language; empty where its address is enough.
    pub(crate) stay: Html,
    /// Where that is sent; empty for the address of this page.
    pub(crate) stay_at: &'static str,
    /// Whether it holds a report, which needs the whole width and a style sheet of its own.
    pub(crate) report: bool,
    /// Whether the browser may keep it for its way back.
    recalled: bool,
    status: StatusCode,
}

impl<'v> Page<'v> {
    pub(crate) fn of(voice: &'v Voice, title: String) -> Self {
        let (above, body) = (Html::default(), Html::default());
        let (wrong, stay, report, status) = (false, Html::default(), false, StatusCode::OK);
        let (stay_at, recalled) = ("", false);
        Self { voice, title, wrong, above, body, stay, stay_at, report, recalled, status }
    }

    /// The title, for a heading that is a label or a legend.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Answers with another status than 200.
    pub fn status(&mut self, status: StatusCode) {
        self.status = status;
    }

    /// A link back to this page of ours, above everything.
    ///
    /// # Errors
    /// As for [`Voice::say`].
    pub fn back(&mut self, below: &str) -> Result<(), Fault> {
        let way = Element::new("nav").attr("aria-label", &self.voice.say("page-back")?);
        self.above.push(way.put(self.voice.back(below)?));
        Ok(())
    }

    /// What is wrong, at the top of the page, and "Error:" before its title. Does nothing where
    /// nothing is wrong. Call it before anything is put on the page.
    ///
    /// # Errors
    /// As for [`Voice::say`].
    pub fn errors(&mut self, errors: &Errors) -> Result<(), Fault> {
        if !errors.any() {
            return Ok(());
        }
        self.wrong = true;
        self.status = StatusCode::UNPROCESSABLE_ENTITY;
        let link = |(field, says): (&str, &str)| ErrorLink {
            content: Html::sentence(says).into(),
            href: format!("#{field}"),
            ..ErrorLink::default()
        };
        let summary = ErrorSummary {
            title: self.voice.say("page-problem")?.into(),
            error_list: errors.iter().map(link).collect(),
            ..ErrorSummary::default()
        };
        self.put(summary.render());
        Ok(())
    }

    /// What must be sent, as hidden fields, to see this very page in the other language: for pages
    /// that follow a form.
    pub fn stays(&mut self, hidden: Html) {
        self.stay = hidden;
    }

    /// The same, where another page of ours shows in the other language what this one shows.
    pub(crate) fn stays_at(&mut self, below: &'static str, hidden: Html) {
        self.stay_at = below;
        self.stay = hidden;
    }

    /// Lets the visitor's own browser keep it, and ask us before it shows it as new: without that, the
    /// browser's way back to a page that followed a form ends in an error.
    pub(crate) fn recalled(&mut self) {
        self.recalled = true;
    }

    /// Gives a report the whole width, and its style sheet.
    pub(crate) fn whole_width(&mut self) {
        self.report = true;
    }

    /// Puts something above everything, as [`Page::back`] does.
    pub fn put_above(&mut self, part: impl Into<Html>) {
        self.above.push(part);
    }

    /// Puts something on the page, below what is there.
    pub fn put(&mut self, part: impl Into<Html>) {
        self.body.push(part);
    }

    /// The title as the heading of the page. Each page has one heading: this, or a label or
    /// legend that is the heading.
    pub fn heading(&mut self) {
        self.put(Element::new("h1").class("govuk-heading-l").put(self.title.as_str()));
    }

    /// The heading of a section.
    ///
    /// # Errors
    /// As for [`Voice::say`].
    pub fn section(&mut self, key: &str) -> Result<(), Fault> {
        let says = self.voice.html(key)?;
        self.put(Element::new("h2").class("govuk-heading-m").put(says));
        Ok(())
    }

    /// A paragraph.
    ///
    /// # Errors
    /// As for [`Voice::say`].
    pub fn paragraph(&mut self, key: &str) -> Result<(), Fault> {
        self.paragraph_with(key, &[])
    }

    /// A paragraph, with what it names.
    ///
    /// # Errors
    /// As for [`Voice::say_with`].
    pub fn paragraph_with(&mut self, key: &str, args: &[(&str, Arg)]) -> Result<(), Fault> {
        let says = Html::sentence(&self.voice.say_with(key, args)?);
        self.put(Element::new("p").class("govuk-body").put(says));
        Ok(())
    }

    /// A list whose order means nothing.
    ///
    /// # Errors
    /// As for [`Voice::say`].
    pub fn bullets(&mut self, keys: &[&str]) -> Result<(), Fault> {
        let mut list = Element::new("ul").class("govuk-list govuk-list--bullet");
        for key in keys {
            list = list.put(Element::new("li").put(self.voice.html(key)?));
        }
        self.put(list);
        Ok(())
    }

    /// A paragraph that is a link to a page of ours.
    ///
    /// # Errors
    /// As for [`Voice::say`].
    pub fn link(&mut self, below: &str, key: &str) -> Result<(), Fault> {
        let link = Element::new("a").class("govuk-link").attr("href", &self.voice.href(below));
        let link = link.put(self.voice.html(key)?);
        self.put(Element::new("p").class("govuk-body").put(link));
        Ok(())
    }

    /// Fields that are sent to a page of ours, and the button that sends them.
    ///
    /// # Errors
    /// As for [`Voice::say`].
    pub fn form(&mut self, below: &str, fields: Html, button: &str) -> Result<(), Fault> {
        self.sent(below, fields, button, "")
    }

    /// The same with files in it.
    ///
    /// # Errors
    /// As for [`Voice::say`].
    pub fn upload_form(&mut self, below: &str, fields: Html, button: &str) -> Result<(), Fault> {
        self.sent(below, fields, button, "multipart/form-data")
    }

    fn sent(&mut self, below: &str, fields: Html, button: &str, kind: &str) -> Result<(), Fault> {
        let form = self.voice.form(below).some("enctype", kind).flag("novalidate", true);
        let button = Button::of(self.voice.say(button)?).render();
        self.put(form.put(fields).put(button));
        Ok(())
    }

    /// The page as it goes to the browser.
    ///
    /// # Errors
    /// As for [`Voice::say`].
    pub fn answer(self) -> Answer {
        let html = layout::document(&self)?;
        let language = match self.voice.lang() {
            Lang::En => HeaderValue::from_static("en"),
            Lang::Cy => HeaderValue::from_static("cy"),
        };
        let mut response = Response::new(Body::from(html));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        headers.insert(header::CONTENT_LANGUAGE, language);
        if self.recalled {
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
        }
        response.extensions_mut().insert(Ours);
        Ok(response)
    }
}

/// Leads the browser on to a page of ours, by a request of its own: what follows a form that
/// was sent.
///
/// # Errors
/// [`Fault`] where this cannot be an address.
pub fn to(voice: &Voice, below: &str) -> Answer {
    redirect(StatusCode::SEE_OTHER, &voice.href(below))
}

pub(crate) fn redirect(status: StatusCode, address: &str) -> Answer {
    let address = HeaderValue::from_str(address);
    let address = address.map_err(|_| Fault::Status(StatusCode::INTERNAL_SERVER_ERROR))?;
    Ok((status, [(header::LOCATION, address)]).into_response())
}
