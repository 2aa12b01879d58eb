//! Which pages there are.

mod accessibility;
mod assets;
mod notices;
mod privacy;
pub(crate) mod results;
mod start;
mod survey;
pub(crate) mod trouble;
pub(crate) mod verify;

use std::sync::Arc;

use axum::Router;
use axum::http::StatusCode;
use axum::routing::{MethodRouter, get};
use words::Lang;

use crate::address;
use crate::govuk::{Element, Html};
use crate::site::Site;

/// Every page, under both languages.
pub(crate) fn router() -> Router<Arc<Site>> {
    let mut pages = Pages::default();
    start::pages(&mut pages);
    notices::pages(&mut pages);
    verify::pages(&mut pages);
    results::pages(&mut pages);
    survey::pages(&mut pages);
    accessibility::pages(&mut pages);
    privacy::pages(&mut pages);
    let router = pages.router().merge(assets::routes()).route("/", get(start::choose));
    router.fallback(|| async { StatusCode::NOT_FOUND })
}

/// A field that is sent and not seen.
fn hidden(name: &str, value: &str) -> Html {
    let input = Element::new("input").attr("type", "hidden").attr("name", name);
    input.attr("value", value).html()
}

/// Takes pages in.
#[derive(Default)]
pub struct Pages {
    router: Router<Arc<Site>>,
}

impl Pages {
    /// The pages that were taken in.
    pub(crate) fn router(self) -> Router<Arc<Site>> {
        self.router
    }

    /// Adds a page below each language: `/verify` becomes `/en/verify` and `/cy/verify`.
    pub fn add(&mut self, below: &str, methods: MethodRouter<Arc<Site>>) {
        for lang in Lang::ALL {
            let router = std::mem::take(&mut self.router);
            self.router = router.route(&address::joined(lang, below), methods.clone());
        }
    }
}
