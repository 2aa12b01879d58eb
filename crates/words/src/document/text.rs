//! A document as plain text, for a mail, a terminal, or somebody who wants no more.

use unicode_width::UnicodeWidthStr as _;

use super::address::{is_said, spoken};
use super::{Block, Document, Inline, Level};

/// Columns of a line.
const WIDTH: usize = 76;
/// Columns that a line has however deep it is indented.
const LEAST: usize = 24;

/// The document as plain text, in lines of at most 76 columns.
///
/// Nothing is left out: a link has its address in brackets behind it, a layer stands open, and
/// each row of a table is an item. Only a word that is longer than a line makes a longer one.
///
/// ```
/// use words::document::{Block, Document, Inline, text};
///
/// let link = Inline::Link("the ICO".to_owned(), "https://ico.org.uk/".to_owned());
/// let blocks = vec![Block::Paragraph(vec![Inline::text("Ask "), link])];
/// let document = Document { title: "Notice".to_owned(), blocks, ..Document::default() };
/// assert_eq!(text(&document), "Notice\n======\n\nAsk the ICO [https://ico.org.uk/]\n");
/// ```
#[must_use]
pub fn text(document: &Document) -> String {
    let document = document.cleaned();
    let mut lines = Vec::new();
    if document.brand.name != document.title && !document.brand.name.is_empty() {
        lines.extend(wrapped(&document.brand.name, WIDTH));
        lines.push(String::new());
    }
    lines.extend(underlined(&document.title, '=', WIDTH));
    if !document.blocks.is_empty() {
        lines.push(String::new());
        lines.extend(blocks(&document.blocks, WIDTH));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn blocks(blocks: &[Block], width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for each in blocks {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        if matches!(each, Block::Heading { level: Level::Section, .. }) && !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(block(each, width));
    }
    lines
}

fn block(block: &Block, width: usize) -> Vec<String> {
    match block {
        Block::Heading { level: Level::Section, text, .. } => underlined(text, '-', width),
        Block::Heading { level: Level::Part, text, .. } => wrapped(text, width),
        Block::Paragraph(pieces) => wrapped(&line(pieces), width),
        Block::List { ordered, items } => {
            let mark = |place: usize| match ordered {
                true => format!("{}. ", place + 1),
                false => "- ".to_owned(),
            };
            list(
                items.iter().enumerate().map(|(place, item)| (mark(place), item.as_slice())),
                width,
            )
        }
        Block::Terms(terms) => terms
            .iter()
            .enumerate()
            .flat_map(|(place, (term, blocks))| {
                let gap = (place > 0).then(String::new);
                gap.into_iter().chain(under(term, blocks, width))
            })
            .collect(),
        Block::Table { caption, head, rows } => table(caption, head, rows, width),
        Block::Layer { summary, blocks } => under(summary, blocks, width),
        Block::Notice(inner) => prefixed("| ", "| ", blocks(inner, narrower(width, 2))),
    }
}

/// A line, and what belongs to it set in below.
fn under(line: &str, inner: &[Block], width: usize) -> Vec<String> {
    let mut lines = wrapped(line, width);
    lines.extend(prefixed("  ", "  ", blocks(inner, narrower(width, 2))));
    lines
}

/// Items, with a line between them if any is more than a paragraph.
fn list<'a>(items: impl Iterator<Item = (String, &'a [Block])>, width: usize) -> Vec<String> {
    let items: Vec<_> = items.collect();
    let is_loose = items.iter().any(|(_, item)| !matches!(item, [Block::Paragraph(_)]));
    let mut lines = Vec::new();
    for (mark, item) in items {
        if is_loose && !lines.is_empty() {
            lines.push(String::new());
        }
        let inner = blocks(item, narrower(width, mark.len()));
        lines.extend(prefixed(&mark, &" ".repeat(mark.len()), inner));
    }
    lines
}

fn table(caption: &str, head: &[String], rows: &[Vec<Vec<Inline>>], width: usize) -> Vec<String> {
    let mut lines = wrapped(caption, width);
    if rows.is_empty() {
        let heads: Vec<_> = head.iter().filter(|text| !text.is_empty()).cloned().collect();
        lines.extend(prefixed("- ", "  ", wrapped(&heads.join("; "), narrower(width, 2))));
    }
    for row in rows {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let cells = head.iter().zip(row).flat_map(|(head, cell)| {
            let said = [head.as_str(), &line(cell)].map(str::to_owned);
            let said: Vec<_> = said.into_iter().filter(|text| !text.is_empty()).collect();
            prefixed("", "  ", wrapped(&said.join(": "), narrower(width, 4)))
        });
        lines.extend(prefixed("- ", "  ", cells.collect()));
    }
    lines
}

/// Pieces as one text; a line that ends stands as a line feed.
fn line(pieces: &[Inline]) -> String {
    let mut said = String::new();
    for piece in pieces {
        said.push_str(piece.words());
        if let Inline::Link(words, to) | Inline::LinkIn(_, words, to) = piece
            && !is_said(words, to)
        {
            said.push_str(&format!(" [{}]", spoken(to)));
        }
    }
    said
}

fn underlined(text: &str, with: char, width: usize) -> Vec<String> {
    let mut lines = wrapped(text, width);
    let longest = lines.iter().map(|line| line.width()).max().unwrap_or(0);
    lines.push(with.to_string().repeat(longest.min(WIDTH)));
    lines
}

fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for part in text.split('\n').filter(|part| !part.is_empty()) {
        let mut line = String::new();
        for word in part.split(' ').filter(|word| !word.is_empty()) {
            if !line.is_empty() && line.width() + 1 + word.width() > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

fn prefixed(first: &str, rest: &str, lines: Vec<String>) -> Vec<String> {
    let prefix = |place: usize| if place == 0 { first } else { rest };
    let set = |(place, line): (usize, String)| {
        format!("{}{line}", prefix(place)).trim_end_matches(' ').to_owned()
    };
    lines.into_iter().enumerate().map(set).collect()
}

fn narrower(width: usize, by: usize) -> usize {
    width.saturating_sub(by).max(LEAST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_as_wide_as_they_look() {
        let lines = wrapped(&"日本 ".repeat(30), 76);
        assert_eq!(lines[0].width(), 74);
        assert_eq!(wrapped("a\nb  c", 76), ["a", "b c"]);
        assert_eq!(wrapped(&"x".repeat(90), 76).len(), 1);
    }
}
