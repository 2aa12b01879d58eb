//! Writes every sample of the report page and the terminal's summary into a folder,
//! in both languages, for people and for `diff`.
//!
//! `cargo run -p words --example samples -- target/samples`

use std::path::PathBuf;

use words::investigations;
use words::screening::{Style, page, sample, summary};
use words::{Lang, Words};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("name a folder to write to")?);
    std::fs::create_dir_all(&folder)?;
    for lang in Lang::ALL {
        let words = Words::new(lang);
        for (name, report) in sample::all() {
            write(&folder, &format!("{name}.{lang}.html"), &page(&words, &report)?)?;
            write(
                &folder,
                &format!("{name}.{lang}.txt"),
                &summary(&words, &report, Style::Plain)?,
            )?;
        }
        for (name, report) in investigations::sample::all() {
            let html = investigations::page(&report, &words)?;
            write(&folder, &format!("investigation-{name}.{lang}.html"), &html)?;
            let text = investigations::summary(&report, &words, Style::Plain)?;
            write(&folder, &format!("investigation-{name}.{lang}.txt"), &text)?;
        }
    }
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "a sample that is half written harms nobody")]
fn write(folder: &std::path::Path, name: &str, text: &str) -> std::io::Result<()> {
    std::fs::write(folder.join(name), text)
}
