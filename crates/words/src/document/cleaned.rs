//! A document made fit for every form: what would be empty, misleading or dangerous is put right once.

use std::collections::{BTreeMap, BTreeSet};

use super::line::{Line, line, visible};
use super::{Block, Brand, Document, Inline, Level, Logo, address};
use crate::Lang;

impl Document {
    /// The same document, fit to be shown. Every form begins with it, so that all show the same.
    ///
    /// - White space is one space; characters that nobody sees or that turn text around are
    ///   made visible (`\u{202e}`), but for the joiners inside emoji and foreign scripts.
    /// - What has no words is left out: paragraphs, list items, lists, layers without a line.
    /// - Headings have distinct ids of lower-case letters, digits and hyphens; a part that
    ///   belongs to no section is a section.
    /// - Links go to `https:`, `mailto:`, `tel:` or a heading of the document; the rest are
    ///   text, with the address in brackets.
    /// - Tables are as wide as their widest row; a colour that cannot be read is left out.
    ///
    /// ```
    /// use words::document::{Block, Document, Inline};
    ///
    /// let mut document = Document { title: " A\u{0} title\n".to_owned(), ..Document::default() };
    /// let link = Inline::Link("here".to_owned(), "javascript:go()".to_owned());
    /// document.blocks = vec![Block::Paragraph(vec![link]), Block::paragraph("  ")];
    /// let cleaned = document.cleaned();
    /// assert_eq!(cleaned.title, "A\\u{0} title");
    /// assert_eq!(cleaned.blocks, [Block::paragraph("here (javascript:go())")]);
    /// ```
    #[must_use]
    pub fn cleaned(&self) -> Self {
        let mut headings = Headings::default();
        headings.read(&self.blocks);
        let brand = brand(&self.brand);
        let title =
            [line(&self.title), brand.name.clone()].into_iter().find(|text| !text.is_empty());
        let title = title.unwrap_or_else(|| "–".to_owned());
        let mut cleaner = Cleaner { headings: &headings, passed: 0, in_section: false };
        let blocks = cleaner.blocks(&self.blocks);
        let brand =
            Brand { logo: brand.logo.map(|logo| named(logo, &brand.name, &title)), ..brand };
        Self { lang: self.lang, title, brand, blocks }
    }
}

fn brand(brand: &Brand) -> Brand {
    Brand {
        name: line(&brand.name),
        logo: brand.logo.clone(),
        colour: brand.colour.filter(|colour| colour.reads_on_white()),
    }
}

/// A logo that says what it shows, or else whose it is.
fn named(logo: Logo, name: &str, title: &str) -> Logo {
    let given = line(&logo.alt);
    let alt = [&given, name, title].into_iter().find(|text| !text.is_empty());
    Logo { alt: alt.unwrap_or_default().to_owned(), ..logo }
}

/// The blocks within a block, sequence by sequence.
pub(super) fn inner(block: &Block) -> Vec<&[Block]> {
    match block {
        Block::List { items, .. } => items.iter().map(Vec::as_slice).collect(),
        Block::Terms(terms) => terms.iter().map(|(_, blocks)| blocks.as_slice()).collect(),
        Block::Layer { blocks, .. } | Block::Notice(blocks) => vec![blocks],
        Block::Heading { .. } | Block::Paragraph(_) | Block::Table { .. } => Vec::new(),
    }
}

/// The ids of the headings, in their order, and where links to the ids that were given lead.
#[derive(Default)]
struct Headings {
    ids: Vec<String>,
    used: BTreeSet<String>,
    leads: BTreeMap<String, String>,
}

impl Headings {
    fn read(&mut self, blocks: &[Block]) {
        for block in blocks {
            if let Block::Heading { id, text, .. } = block
                && !line(text).is_empty()
            {
                self.name(id);
            }
            inner(block).into_iter().for_each(|blocks| self.read(blocks));
        }
    }

    fn name(&mut self, given: &str) {
        let base = slug(given);
        let mut id = base.clone();
        let mut count = 2;
        while !self.used.insert(id.clone()) {
            id = format!("{base}-{count}");
            count += 1;
        }
        self.leads.entry(given.to_owned()).or_insert_with(|| id.clone());
        self.ids.push(id);
    }
}

fn slug(given: &str) -> String {
    let mut id = String::new();
    for letter in given.chars().map(|letter| letter.to_ascii_lowercase()) {
        if letter.is_ascii_alphanumeric() {
            id.push(letter);
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    let id = id.trim_end_matches('-');
    if id.is_empty() { "section".to_owned() } else { id.to_owned() }
}

struct Cleaner<'a> {
    headings: &'a Headings,
    /// How many headings have been passed.
    passed: usize,
    in_section: bool,
}

impl Cleaner<'_> {
    fn blocks(&mut self, blocks: &[Block]) -> Vec<Block> {
        let mut cleaned = Vec::with_capacity(blocks.len());
        for block in blocks {
            self.block(block, &mut cleaned);
        }
        cleaned
    }

    fn block(&mut self, block: &Block, to: &mut Vec<Block>) {
        match block {
            Block::Heading { level, text, lang, .. } => {
                to.extend(self.heading(*level, line(text), *lang));
            }
            Block::Paragraph(pieces) => {
                let pieces = self.pieces(pieces);
                to.extend((!pieces.is_empty()).then_some(Block::Paragraph(pieces)));
            }
            Block::List { ordered, items } => {
                let items: Vec<_> = items.iter().map(|item| self.blocks(item)).collect();
                let items: Vec<_> = items.into_iter().filter(|item| !item.is_empty()).collect();
                to.extend((!items.is_empty()).then_some(Block::List { ordered: *ordered, items }));
            }
            Block::Terms(terms) => self.terms(terms, to),
            Block::Table { caption, head, rows } => to.extend(self.table(caption, head, rows)),
            Block::Layer { summary, blocks } => {
                let (summary, blocks) = (line(summary), self.blocks(blocks));
                match (summary.is_empty(), blocks.is_empty()) {
                    (true, _) => to.extend(blocks),
                    (false, true) => to.push(Block::paragraph(&summary)),
                    (false, false) => to.push(Block::Layer { summary, blocks }),
                }
            }
            Block::Notice(blocks) => {
                let blocks = self.blocks(blocks);
                to.extend((!blocks.is_empty()).then_some(Block::Notice(blocks)));
            }
        }
    }

    fn heading(&mut self, level: Level, text: String, lang: Option<Lang>) -> Option<Block> {
        if text.is_empty() {
            return None;
        }
        let id = self.headings.ids.get(self.passed).map_or("section", String::as_str);
        self.passed += 1;
        let level = if self.in_section { level } else { Level::Section };
        self.in_section = true;
        Some(Block::Heading { level, id: id.to_owned(), text, lang })
    }

    /// What belongs to no term stands before the terms, or with the term before it.
    fn terms(&mut self, terms: &[(String, Vec<Block>)], to: &mut Vec<Block>) {
        let mut cleaned: Vec<(String, Vec<Block>)> = Vec::new();
        for (term, blocks) in terms {
            let (term, blocks) = (line(term), self.blocks(blocks));
            match cleaned.last_mut() {
                _ if !term.is_empty() => cleaned.push((term, blocks)),
                Some((_, before)) => before.extend(blocks),
                None => to.extend(blocks),
            }
        }
        to.extend((!cleaned.is_empty()).then_some(Block::Terms(cleaned)));
    }

    fn table(&self, caption: &str, head: &[String], rows: &[Vec<Vec<Inline>>]) -> Option<Block> {
        let caption = line(caption);
        let width = rows.iter().map(Vec::len).chain([head.len()]).max().unwrap_or(0);
        if width == 0 {
            return (!caption.is_empty()).then(|| Block::paragraph(&caption));
        }
        let mut head: Vec<_> = head.iter().map(|text| line(text)).collect();
        head.resize(width, String::new());
        let row = |cells: &Vec<Vec<Inline>>| {
            let mut cells: Vec<_> = cells.iter().map(|cell| self.pieces(cell)).collect();
            cells.resize(width, Vec::new());
            cells
        };
        let rows: Vec<_> = rows.iter().map(row).collect();
        let is_blank = caption.is_empty()
            && head.iter().all(String::is_empty)
            && rows.iter().flatten().all(Vec::is_empty);
        (!is_blank).then_some(Block::Table { caption, head, rows })
    }

    fn pieces(&self, pieces: &[Inline]) -> Vec<Inline> {
        let mut line = Line::default();
        for piece in pieces {
            match piece {
                Inline::Text(text) => line.text(&visible(text)),
                Inline::Strong(text) => line.piece(text, Inline::Strong),
                Inline::In(lang, text) => line.piece(text, |text| Inline::In(*lang, text)),
                Inline::Link(text, to) => self.link(None, text, to, &mut line),
                Inline::LinkIn(lang, text, to) => self.link(Some(*lang), text, to, &mut line),
                Inline::Break => line.end(),
            }
        }
        line.finished()
    }

    fn link(&self, lang: Option<Lang>, text: &str, to: &str, line: &mut Line) {
        let text = if visible(text).trim().is_empty() { to } else { text };
        let made = |to: String| {
            move |text: String| match lang {
                None => Inline::Link(text, to),
                Some(lang) => Inline::LinkIn(lang, text, to),
            }
        };
        let mut plain = |text: &str| match lang {
            None => line.text(&visible(text)),
            Some(lang) => line.piece(text, |text| Inline::In(lang, text)),
        };
        if let Some(id) = to.trim().strip_prefix('#') {
            match self.headings.leads.get(id) {
                Some(id) => line.piece(text, made(format!("#{id}"))),
                None => plain(text),
            }
            return;
        }
        match address::checked(to) {
            Some(to) => line.piece(text, made(to)),
            None if text == to => plain(text),
            None => plain(&format!("{} ({})", text.trim_end(), to.trim())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Colour, Picture};

    fn cleaned(blocks: Vec<Block>) -> Vec<Block> {
        Document { blocks, ..Document::default() }.cleaned().blocks
    }

    fn link(to: &str) -> Block {
        Block::Paragraph(vec![Inline::Link("there".to_owned(), to.to_owned())])
    }

    #[test]
    fn ids_are_plain_and_distinct_and_links_follow_them() {
        let heading = |id| Block::heading(Level::Section, id, "Us");
        let blocks = cleaned(vec![
            link("#Who we ARE?"),
            heading("Who we ARE?"),
            heading("who-we-are"),
            heading("!"),
        ]);
        let ids = ["who-we-are", "who-we-are-2", "section"];
        assert_eq!(blocks[0], link("#who-we-are"));
        assert_eq!(blocks[1..], ids.map(heading));
    }

    #[test]
    fn a_link_to_no_heading_is_text() {
        assert_eq!(cleaned(vec![link("#nowhere")]), [Block::paragraph("there")]);
    }

    #[test]
    fn a_link_without_words_says_its_address() {
        let empty = Inline::Link(" ".to_owned(), "tel:1".to_owned());
        let said = Inline::Link("tel:1".to_owned(), "tel:1".to_owned());
        assert_eq!(cleaned(vec![Block::Paragraph(vec![empty])]), [Block::Paragraph(vec![said])]);
    }

    #[test]
    fn a_part_without_a_section_is_a_section() {
        let part = |level| Block::heading(level, "a", "A");
        let inside = Block::Notice(vec![part(Level::Part)]);
        assert_eq!(cleaned(vec![inside]), [Block::Notice(vec![part(Level::Section)])]);
    }

    #[test]
    fn what_has_no_term_stands_with_the_term_before_it() {
        let said = |text| vec![Block::paragraph(text)];
        let terms = [("", "a"), ("T", "b"), (" ", "c")];
        let terms = terms.map(|(term, text)| (term.to_owned(), said(text))).to_vec();
        let both = vec![Block::paragraph("b"), Block::paragraph("c")];
        let expected = [Block::paragraph("a"), Block::Terms(vec![("T".to_owned(), both)])];
        assert_eq!(cleaned(vec![Block::Terms(terms)]), expected);
    }

    #[test]
    fn a_table_is_as_wide_as_its_widest_row() {
        let cell = |text| vec![Inline::text(text)];
        let table = |head: &[&str], rows| Block::Table {
            caption: "C".to_owned(),
            head: head.iter().map(|text| (*text).to_owned()).collect(),
            rows,
        };
        let rows = vec![vec![cell("a"), cell("b")], Vec::new()];
        let widened = vec![vec![cell("a"), cell("b")], vec![Vec::new(), Vec::new()]];
        assert_eq!(cleaned(vec![table(&["H"], rows)]), [table(&["H", ""], widened)]);
        assert_eq!(cleaned(vec![table(&[], Vec::new())]), [Block::paragraph("C")]);
    }

    #[test]
    fn a_brand_is_readable_and_its_logo_has_words() {
        let logo =
            Logo { kind: Picture::Png, bytes: Vec::new(), alt: "\n".to_owned(), size: (1, 1) };
        let brand =
            Brand { name: " Choir".to_owned(), logo: Some(logo), colour: Some(Colour([255; 3])) };
        let cleaned = Document { brand, ..Document::default() }.cleaned();
        assert_eq!(cleaned.title, "Choir");
        assert_eq!(cleaned.brand.colour, None);
        assert_eq!(cleaned.brand.logo.unwrap().alt, "Choir");
    }

    #[test]
    fn a_layer_without_a_line_stands_open() {
        let layer = Block::Layer { summary: String::new(), blocks: vec![Block::paragraph("a")] };
        assert_eq!(cleaned(vec![layer]), [Block::paragraph("a")]);
    }
}
