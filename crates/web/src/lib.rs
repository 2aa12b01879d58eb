//! Pages.

pub mod govuk;
