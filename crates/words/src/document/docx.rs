//! A document as a Word file: Office Open XML, for whoever wants to change it.

mod archive;
mod body;
mod parts;

use super::Document;
use crate::Error;

/// A part of a Word file: its name, and its bytes.
type Part = (&'static str, Vec<u8>);

/// The document as a Word file (`.docx`). The same document always gives the same bytes.
///
/// Headings, lists, the table's first row and the title are what they look like, by Word's own
/// styles; the language stands with the document and with each phrase in another; the logo
/// says what it shows. Nothing in it is fetched from elsewhere.
///
/// # Errors
/// [`Error::TooLarge`] when the file would have more than four gigabytes.
///
/// ```
/// use words::document::{Block, Document, docx};
///
/// let blocks = vec![Block::paragraph("We are the Harbour Choir.")];
/// let document = Document { title: "Notice".to_owned(), blocks, ..Document::default() };
/// assert!(docx(&document).unwrap().starts_with(b"PK\x03\x04"));
/// ```
pub fn docx(document: &Document) -> Result<Vec<u8>, Error> {
    let document = document.cleaned();
    let body = body::Body::of(&document);
    archive::zipped(&parts::all(&document, body)).ok_or(Error::TooLarge)
}
