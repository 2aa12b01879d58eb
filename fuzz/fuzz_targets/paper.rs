//! Any bytes as somebody's privacy notice, by each of its readers: every word of every part stands
//! in a passage, and what is found in them is found in one that there is.
#![no_main]

use std::io::{Cursor, Write as _};

use libfuzzer_sys::fuzz_target;
use terms::Date;
use words::Lang;
use words::notices::check::sentences::{Part, passages};
use words::notices::check::{check, language};
use zip::write::{SimpleFileOptions, ZipWriter};

#[path = "../../crates/uphold/src/papers/docx.rs"]
mod docx;
#[path = "../../crates/uphold/src/papers/html.rs"]
mod html;
#[path = "../../crates/uphold/src/papers/pdf.rs"]
mod pdf;
#[path = "../../crates/uphold/src/papers/plain.rs"]
mod plain;

/// A Word file whose text is this.
fn word(document: &[u8]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    zip.start_file("word/document.xml", stored).expect("a file begins");
    zip.write_all(document).expect("memory takes it");
    zip.finish().expect("memory takes it").into_inner()
}

fn words_of(text: &str) -> usize {
    text.split_whitespace().count()
}

fuzz_target!(|data: &[u8]| {
    let [choice, bytes @ ..] = data else { return };
    let text = String::from_utf8_lossy(bytes);
    let parts = match (choice & 7) % 5 {
        0 => Some(html::parts(&text)),
        1 => Some(plain::parts(&text)),
        2 => docx::parts(bytes),
        3 => docx::parts(&word(bytes)),
        _ => pdf::parts(bytes),
    };
    let Some(parts) = parts else { return };
    let found = passages(&parts);
    let said: usize = parts
        .iter()
        .map(|part| match part {
            Part::Heading(_) => 0,
            Part::Paragraph(text) | Part::Item(text) => words_of(text),
        })
        .sum();
    let kept: usize = found.iter().map(|passage| words_of(&passage.text)).sum();
    // An item stands behind the line that leads to it.
    let items = parts.iter().any(|part| matches!(part, Part::Item(_)));
    assert!(kept == said || (items && kept > said), "{said} words became {kept}");
    // Looking for every point of the law takes its time.
    if choice & 8 == 0 {
        return;
    }
    let lang = language(&found).unwrap_or(Lang::En);
    let checked = check(&found, lang, Date::parse("2026-11-26").unwrap());
    let places = checked.points.iter().filter_map(|point| point.told_in);
    let places = places.chain(checked.faults.iter().map(|fault| fault.at));
    assert!(places.into_iter().all(|place| place < found.len()));
});
