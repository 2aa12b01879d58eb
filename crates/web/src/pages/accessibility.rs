//! The accessibility statement: what was checked, and how, and what was not.

use axum::routing::get;

use crate::{Answer, Pages, Voice};

pub(super) fn pages(pages: &mut Pages) {
    pages.add("/accessibility", get(show));
}

async fn show(voice: Voice) -> Answer {
    let mut page = voice.page("page-accessibility-title")?;
    page.heading();
    page.paragraph("page-accessibility-lead")?;
    page.section("page-accessibility-can")?;
    page.bullets(&[
        "page-accessibility-zoom",
        "page-accessibility-keyboard",
        "page-accessibility-script",
        "page-accessibility-languages",
    ])?;
    page.section("page-accessibility-how")?;
    page.paragraph("page-accessibility-machine")?;
    page.paragraph("page-accessibility-people")?;
    page.section("page-accessibility-known")?;
    page.bullets(&[
        "page-accessibility-welsh",
        "page-accessibility-summary",
        "page-accessibility-result",
    ])?;
    page.section("page-accessibility-tell")?;
    page.paragraph("page-accessibility-contact")?;
    page.answer()
}
