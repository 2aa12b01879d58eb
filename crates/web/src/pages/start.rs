//! The first page: what Uphold does, and what can be done here.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::IntoResponse as _;
use axum::routing::get;

use crate::govuk::{Element, Html};
use crate::page::redirect;
use crate::{Answer, Pages, Voice, address};

/// What can be done here: where it is, what it is called, and what it is about.
const DOORS: &[(&str, &str, &str)] = &[
    ("/notices", "page-notices-title", "page-start-notices"),
    ("/verify", "page-verify-title", "page-start-verify"),
    ("/results", "page-results-title", "page-start-results"),
];

pub(super) fn pages(pages: &mut Pages) {
    pages.add("/", get(show));
    pages.add("", get(whole));
}

/// Leads to the first page, in the language that the browser asks for.
pub(super) async fn choose(headers: HeaderMap) -> Answer {
    let mut response =
        redirect(StatusCode::FOUND, &address::joined(address::wanted(&headers), "/"))?;
    let by = HeaderValue::from_static("accept-language");
    response.headers_mut().insert(header::VARY, by);
    Ok(response)
}

async fn whole(voice: Voice) -> Answer {
    redirect(StatusCode::PERMANENT_REDIRECT, &voice.href("/")).map(|answer| answer.into_response())
}

async fn show(voice: Voice) -> Answer {
    let mut page = voice.page("page-start-title")?;
    page.heading();
    let lead = voice.html("page-start-lead")?;
    page.put(Element::new("p").class("govuk-body-l").put(lead));
    page.section("page-start-here")?;
    let mut list = Element::new("ul").class("govuk-list govuk-list--spaced");
    for (below, says, about) in DOORS {
        let link = Element::new("a").class("govuk-link govuk-!-font-weight-bold");
        let link = link.attr("href", &voice.href(below)).put(voice.html(says)?);
        let about: Html = Element::new("span").class("govuk-hint").put(voice.html(about)?).html();
        list = list.put(Element::new("li").put(link).put(Element::new("br")).put(about));
    }
    page.put(list);
    page.section("page-start-command")?;
    page.paragraph("page-start-command-what")?;
    page.bullets(&["page-start-screen", "page-start-audit", "page-start-receipt"])?;
    page.section("page-start-not")?;
    page.paragraph("page-start-not-what")?;
    page.answer()
}
