//! What this service does with data about its visitors.

use axum::routing::get;

use crate::{Answer, Pages, Voice};

pub(super) fn pages(pages: &mut Pages) {
    pages.add("/privacy", get(show));
}

async fn show(voice: Voice) -> Answer {
    let mut page = voice.page("page-privacy-title")?;
    page.heading();
    page.paragraph("page-privacy-lead")?;
    page.section("page-privacy-what")?;
    let mut bullets = vec![
        "page-privacy-files",
        "page-privacy-address",
        "page-privacy-cookies",
        "page-privacy-logs",
        "page-privacy-others",
    ];
    if voice.site().survey.is_some() {
        bullets.push("page-privacy-survey");
    }
    page.bullets(&bullets)?;
    page.section("page-privacy-who")?;
    page.paragraph("page-privacy-operator")?;
    page.paragraph("page-privacy-proxy")?;
    page.answer()
}
