//! Documents as PDF that a screen reader can read: tagged, as PDF/UA-1 asks.
//!
//! Typst lays the pages out. What a document says reaches it as data, never as markup, so that no
//! name or sentence can be taken for a command. The same document on the same day gives the same
//! bytes.
//!
//! ```
//! use words::document::{Block, Document};
//!
//! let document = Document {
//!     title: "Privacy notice".to_owned(),
//!     blocks: vec![Block::paragraph("We are the Harbour Choir.")],
//!     ..Document::default()
//! };
//! let day = terms::Date::parse("2026-11-25").unwrap();
//! assert!(print::pdf(&document, day).unwrap().starts_with(b"%PDF-1."));
//! ```
#![deny(missing_docs)]

mod data;
mod world;

use terms::Date;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use words::document::Document;

use world::Desk;

/// Why there is no PDF.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// No font here has these letters; none of them is left out silently.
    #[error("no font at hand has the letters {0:?}")]
    Letters(Vec<char>),
    /// The logo is no picture, whatever its file says.
    #[error("the logo cannot be read as a picture")]
    Logo,
    /// The pages could not be laid out, or would not be what PDF/UA-1 asks.
    #[error("the pages cannot be made: {0}")]
    Pages(String),
}

/// A document as PDF/UA-1, dated on a day.
///
/// # Errors
/// [`Error`] when it holds letters that no font has, or a logo that is none.
pub fn pdf(document: &Document, on: Date) -> Result<Vec<u8>, Error> {
    let document = document.cleaned();
    let desk = Desk::new(data::json(&document), document.brand.logo.as_ref());
    let missing = desk.missing(&data::letters(&document));
    if !missing.is_empty() {
        return Err(Error::Letters(missing));
    }
    let made = typst::compile::<PagedDocument>(&desk);
    let pages = made.output.map_err(|errors| told(&errors, &document))?;
    let pdf = typst_pdf::pdf(&pages, &options(on)?).map_err(|errors| told(&errors, &document))?;
    // What was laid out is not asked for again.
    typst::comemo::evict(0);
    Ok(pdf)
}

fn options(on: Date) -> Result<PdfOptions, Error> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|error| Error::Pages(error.message().to_string()))?;
    let (year, month, day) = on.ymd();
    let at = u8::try_from(month).ok().zip(u8::try_from(day).ok());
    let at =
        at.and_then(|(month, day)| Datetime::from_ymd_hms(i32::from(year), month, day, 0, 0, 0));
    Ok(PdfOptions {
        creator: Smart::Custom(Some("Uphold".to_owned())),
        timestamp: at.map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    })
}

fn told(errors: &[typst::diag::SourceDiagnostic], document: &Document) -> Error {
    let said: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    if document.brand.logo.is_some() && said.iter().any(|it| it.contains("decode image")) {
        return Error::Logo;
    }
    Error::Pages(said.join("; "))
}

#[cfg(test)]
mod tests;
