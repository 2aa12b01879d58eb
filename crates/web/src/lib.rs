//! The pages of Uphold, in English and Welsh, without scripts.
//!
//! [`serve`] answers until it is told to stop. Every request goes through one guard, which knows
//! hosts and addresses, counts requests, has limited patience, and puts the headers on; whatever
//! goes wrong ends in one of our own pages, in the reader's language. Nothing that a visitor
//! sends is logged, kept, or repeated in an address.
//!
//! # Adding a page
//!
//! A page is one file in `pages/`, one line in [`pages`](self) and its sentences in
//! `crates/words/catalogue/{en,cy}`. Addresses are written below the language: `/notices/name`
//! becomes `/en/notices/name` and `/cy/notices/name`. This is a whole question page:
//!
//! ```
//! use axum::routing::get;
//! use web::{Answer, Errors, Form, Pages, Voice, to};
//!
//! /// In `pages.rs`: `name::pages(&mut pages)`.
//! pub fn pages(pages: &mut Pages) {
//!     pages.add("/notices/name", get(ask).post(answered));
//! }
//!
//! async fn ask(voice: Voice) -> Answer {
//!     page(&voice, "", &Errors::none())
//! }
//!
//! async fn answered(voice: Voice, form: Form) -> Answer {
//!     let name = form.text("name");
//!     let mut errors = Errors::none();
//!     if name.is_empty() {
//!         errors.add("name", voice.say("page-verify-receipt-missing")?);
//!     }
//!     if errors.any() { page(&voice, name, &errors) } else { to(&voice, "/notices/next") }
//! }
//!
//! fn page(voice: &Voice, name: &str, errors: &Errors) -> Answer {
//!     let mut page = voice.page("page-verify-title")?;
//!     page.back("/")?;
//!     page.errors(errors)?;
//!     let question = voice.question("name", "page-verify-title", errors).heading();
//!     page.form("/notices/name", question.line(name)?, "page-continue")?;
//!     page.answer()
//! }
//! ```
//!
//! [`Question`] has the other kinds of fields too; for what it does not do, build the records of
//! [`govuk`] yourself. What else the example leaves out: [`Form`] reads both encodings of forms and refuses what another
//! site sends; for files, write `Form<UPLOAD>` and [`Page::upload_form`]. [`Fault`] takes every
//! error of the catalogues by `?` and ends in the page for status 500. Work on the disk belongs
//! into [`tokio::task::spawn_blocking`].
//!
//! The tests of a page: its address goes into the list in `tests/suite/web/`, by which it is
//! validated, looked at by axe in a browser and tried at 320 pixels, in both languages.

mod address;
pub mod answers;
mod bucket;
pub mod codes;
mod errors;
mod form;
pub mod govuk;
mod guard;
mod guests;
mod layout;
mod page;
mod pages;
mod question;
mod serve;
mod site;
pub mod survey;
mod voice;

pub use errors::Errors;
pub use form::{File, Form, UPLOAD};
pub use guests::{Guests, Lead, Visitor};
pub use page::{Answer, Fault, Page, to};
pub use pages::Pages;
pub use pages::results::{Kind, Told};
pub use pages::verify::{Checked, Given, Part};
pub use question::Question;
pub use serve::serve;
pub use site::{Clock, Limits, Printer, Reader, Site, Style, Verifier};
pub use voice::Voice;
