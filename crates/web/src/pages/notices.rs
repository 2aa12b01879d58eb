//! A privacy notice from questions, one page at a time.
//!
//! Nothing is kept here: the answers so far travel in the form of each page and come back with
//! the next answer, or in a file that the visitor saves and brings again. They never stand in an
//! address.

mod field;
mod notice;
mod question;
mod start;
mod state;
mod summary;

use axum::routing::get;

use super::Pages;

pub(super) fn pages(pages: &mut Pages) {
    pages.add("/notices", get(start::ask));
    pages.add("/notices/resume", get(start::again).post(start::resume));
    pages.add("/notices/question", get(start::again).post(question::step));
    pages.add("/notices/notice", get(start::again).post(notice::show));
    pages.add("/notices/download", get(start::again).post(notice::download));
}
