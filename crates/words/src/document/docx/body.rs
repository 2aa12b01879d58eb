//! The text of a Word file: paragraphs, tables, runs.

use std::collections::BTreeMap;

use crate::Lang;
use crate::document::cleaned::inner;
use crate::document::{Block, Document, Inline, Level, Logo};
use crate::html::escaped;

/// Between the margins of an A4 page, in twentieths of a point.
const WIDTH: usize = 9_638;
/// How far each level of a list, and what belongs to a line, is set in.
const STEP: usize = 425;
/// Word knows nine levels of lists.
const DEEPEST: usize = 8;
/// The number of the bullets among the numberings; ordered lists come after it.
const BULLETS: usize = 1;
/// English metric units: of a pixel, and the most that a logo is high and wide (2 and 6 cm).
const PIXEL: u64 = 9_525;
const LOGO_MOST: (u64, u64) = (2_160_000, 720_000);

/// The body, and what other parts must know of it.
pub(super) struct Body {
    /// Its XML.
    pub(super) xml: String,
    /// Where the links lead, in the order of their ids.
    pub(super) links: Vec<String>,
    /// The level of each ordered list, in the order of their numberings.
    pub(super) ordered: Vec<usize>,
}

/// The id of a link among the relations of the document.
pub(super) fn relation(place: usize) -> String {
    format!("link{}", place + 1)
}

/// The language as Word names it.
pub(super) fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "en-GB",
        Lang::Cy => "cy-GB",
    }
}

impl Body {
    pub(super) fn of(document: &Document) -> Self {
        let mut bookmarks = BTreeMap::new();
        name_bookmarks(&document.blocks, &mut bookmarks);
        let body = Self { xml: String::new(), links: Vec::new(), ordered: Vec::new() };
        let mut writer = Writer { lang: document.lang, bookmarks, body };
        writer.brand(document);
        writer.styled("Title", &document.title, Place::default());
        writer.blocks(&document.blocks, Place::default());
        writer.body
    }
}

/// Bookmarks have no hyphens and at most 40 letters: they are counted.
fn name_bookmarks(blocks: &[Block], names: &mut BTreeMap<String, usize>) {
    for block in blocks {
        if let Block::Heading { id, .. } = block {
            let count = names.len();
            names.insert(id.clone(), count + 1);
        }
        inner(block).into_iter().for_each(|blocks| name_bookmarks(blocks, names));
    }
}

/// Where a paragraph stands.
#[derive(Clone, Copy, Default)]
struct Place {
    /// How many levels it is set in.
    depth: usize,
    /// How many lists it stands in.
    lists: usize,
    /// The numbering whose mark stands before it.
    mark: Option<usize>,
    /// Whether it must not be passed over.
    notice: bool,
}

impl Place {
    fn deeper(self) -> Self {
        Self { depth: self.depth + 1, ..self }
    }

    fn level(self) -> usize {
        self.lists.saturating_sub(1).min(DEEPEST)
    }

    /// The properties of a paragraph, in the order that the format wants.
    fn properties(self, style: &str) -> String {
        let mut xml = format!("<w:pPr><w:pStyle w:val=\"{style}\"/>");
        if let Some(number) = self.mark {
            let level = self.level();
            xml.push_str(&format!(
                "<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{number}\"/></w:numPr>"
            ));
        }
        if self.notice {
            xml.push_str("<w:pBdr><w:left w:val=\"single\" w:sz=\"36\" w:space=\"8\" w:color=\"auto\"/></w:pBdr>");
        }
        match (self.depth * STEP, self.mark) {
            (0, None) => {}
            (left, None) => xml.push_str(&format!("<w:ind w:left=\"{left}\"/>")),
            (left, Some(_)) => {
                xml.push_str(&format!("<w:ind w:left=\"{left}\" w:hanging=\"{STEP}\"/>"));
            }
        }
        xml.push_str("</w:pPr>");
        xml
    }
}

struct Writer {
    lang: Lang,
    bookmarks: BTreeMap<String, usize>,
    body: Body,
}

impl Writer {
    fn put(&mut self, xml: &str) {
        self.body.xml.push_str(xml);
    }

    fn brand(&mut self, document: &Document) {
        let brand = &document.brand;
        if brand.logo.is_none() && brand.name.is_empty() {
            return;
        }
        let mut runs = brand.logo.as_ref().map(picture).unwrap_or_default();
        let gap = if runs.is_empty() { "" } else { "\u{2003}" };
        if !brand.name.is_empty() {
            runs.push_str(&self.run("", &format!("{gap}{}", brand.name)));
        }
        let properties = Place::default().properties("Brand");
        self.put(&format!("<w:p>{properties}{runs}</w:p>"));
    }

    fn blocks(&mut self, blocks: &[Block], mut place: Place) {
        for block in blocks {
            self.block(block, place);
            // The mark of a list stands before the first block of an item only.
            place.mark = None;
        }
    }

    fn block(&mut self, block: &Block, place: Place) {
        match block {
            Block::Heading { level, id, text, lang } => {
                let words = match lang {
                    Some(lang) => Inline::In(*lang, text.clone()),
                    None => Inline::text(text),
                };
                self.heading(*level, id, words, place);
            }
            Block::Paragraph(pieces) => {
                let style = match place.mark {
                    None => "Normal",
                    Some(BULLETS) => "ListBullet",
                    Some(_) => "ListNumber",
                };
                self.paragraph(style, pieces, place);
            }
            Block::List { ordered, items } => self.list(*ordered, items, place),
            Block::Terms(terms) => {
                let mut place = place;
                for (term, blocks) in terms {
                    self.styled("Term", term, place);
                    place.mark = None;
                    self.blocks(blocks, place.deeper());
                }
            }
            Block::Table { caption, head, rows } => self.table(caption, head, rows, place),
            Block::Layer { summary, blocks } => {
                self.styled("Layer", summary, place);
                self.blocks(blocks, Place { mark: None, ..place }.deeper());
            }
            Block::Notice(blocks) => self.blocks(blocks, Place { notice: true, ..place }),
        }
    }

    fn heading(&mut self, level: Level, id: &str, words: Inline, place: Place) {
        let style = if level == Level::Section { "Heading1" } else { "Heading2" };
        let number = self.bookmarks.get(id).copied().unwrap_or_default();
        let properties = place.properties(style);
        self.put(&format!(
            "<w:p>{properties}<w:bookmarkStart w:id=\"{number}\" w:name=\"heading_{number}\"/>"
        ));
        self.pieces(&[words]);
        self.put(&format!("<w:bookmarkEnd w:id=\"{number}\"/></w:p>"));
    }

    fn styled(&mut self, style: &str, text: &str, place: Place) {
        self.paragraph(style, &[Inline::text(text)], place);
    }

    fn paragraph(&mut self, style: &str, pieces: &[Inline], place: Place) {
        self.put(&format!("<w:p>{}", place.properties(style)));
        self.pieces(pieces);
        self.put("</w:p>");
    }

    fn list(&mut self, ordered: bool, items: &[Vec<Block>], place: Place) {
        if place.mark.is_some() {
            self.paragraph("ListBullet", &[], place);
        }
        let place = Place { lists: place.lists + 1, ..place.deeper() };
        let number = if ordered {
            self.body.ordered.push(place.level());
            BULLETS + self.body.ordered.len()
        } else {
            BULLETS
        };
        for item in items {
            self.blocks(item, Place { mark: Some(number), ..place });
        }
    }

    fn table(&mut self, caption: &str, head: &[String], rows: &[Vec<Vec<Inline>>], place: Place) {
        if !caption.is_empty() || place.mark.is_some() {
            self.styled("Caption", caption, place);
        }
        let left = place.depth * STEP;
        let width = WIDTH.saturating_sub(left) / head.len().max(1);
        let has_head = head.iter().any(|text| !text.is_empty());
        let (first, look) = if has_head { (1, "06A0") } else { (0, "0680") };
        self.put(&format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Rows\"/><w:tblW w:w=\"{}\" w:type=\"dxa\"/>\
             <w:tblInd w:w=\"{left}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
             <w:tblLook w:val=\"{look}\" w:firstRow=\"{first}\" w:lastRow=\"0\" w:firstColumn=\"1\" \
             w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>",
            width * head.len()
        ));
        if !caption.is_empty() {
            self.put(&format!("<w:tblCaption w:val=\"{}\"/>", escaped(caption)));
        }
        self.put("</w:tblPr><w:tblGrid>");
        self.put(&format!("<w:gridCol w:w=\"{width}\"/>").repeat(head.len()));
        self.put("</w:tblGrid>");
        if has_head {
            let cells: Vec<_> = head.iter().map(|text| vec![Inline::text(text)]).collect();
            self.row("<w:cantSplit/><w:tblHeader/>", &cells, width);
        }
        rows.iter().for_each(|row| self.row("<w:cantSplit/>", row, width));
        // Two tables that touch would be one, and a file does not end with one.
        self.put("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"After\"/></w:pPr></w:p>");
    }

    fn row(&mut self, properties: &str, cells: &[Vec<Inline>], width: usize) {
        self.put(&format!("<w:tr><w:trPr>{properties}</w:trPr>"));
        for cell in cells {
            self.put(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>"));
            self.paragraph("Cell", cell, Place::default());
            self.put("</w:tc>");
        }
        self.put("</w:tr>");
    }

    fn pieces(&mut self, pieces: &[Inline]) {
        for piece in pieces {
            let xml = match piece {
                Inline::Text(text) => self.run("", text),
                Inline::Strong(text) => self.run("<w:rStyle w:val=\"Strong\"/>", text),
                Inline::In(lang, text) if *lang == self.lang => self.run("", text),
                Inline::In(lang, text) => {
                    self.run(&format!("<w:lang w:val=\"{}\"/>", tag(*lang)), text)
                }
                Inline::Link(text, to) => self.link("", text, to),
                Inline::LinkIn(lang, text, to) if *lang == self.lang => self.link("", text, to),
                Inline::LinkIn(lang, text, to) => {
                    self.link(&format!("<w:lang w:val=\"{}\"/>", tag(*lang)), text, to)
                }
                Inline::Break => "<w:r><w:br/></w:r>".to_owned(),
            };
            self.put(&xml);
        }
    }

    fn link(&mut self, more: &str, text: &str, to: &str) -> String {
        let run = self.run(&format!("<w:rStyle w:val=\"Hyperlink\"/>{more}"), text);
        let target = match to.strip_prefix('#') {
            Some(id) => {
                let number = self.bookmarks.get(id).copied().unwrap_or_default();
                format!("w:anchor=\"heading_{number}\"")
            }
            None => {
                self.body.links.push(to.to_owned());
                format!("r:id=\"{}\"", relation(self.body.links.len() - 1))
            }
        };
        format!("<w:hyperlink {target} w:history=\"1\">{run}</w:hyperlink>")
    }

    fn run(&self, properties: &str, text: &str) -> String {
        let properties = match properties {
            "" => String::new(),
            properties => format!("<w:rPr>{properties}</w:rPr>"),
        };
        format!("<w:r>{properties}<w:t xml:space=\"preserve\">{}</w:t></w:r>", escaped(text))
    }
}

/// The logo as it stands in a line.
fn picture(logo: &Logo) -> String {
    let (width, height) = extent(logo.size);
    format!(
        include_str!("../../../templates/document/docx/picture.xml"),
        width = width,
        height = height,
        alt = escaped(&logo.alt)
    )
}

/// Width and height in English metric units: as many as its pixels, or as fit.
fn extent((width, height): (u32, u32)) -> (u64, u64) {
    let (width, height) = (u64::from(width.max(1)) * PIXEL, u64::from(height.max(1)) * PIXEL);
    let (most_wide, most_high) = LOGO_MOST;
    let scaled = |of: u64, most: u64, whole: u64| (of.saturating_mul(most) / whole).max(1);
    let (width, height) = if height > most_high {
        (scaled(width, most_high, height), most_high)
    } else {
        (width, height)
    };
    if width > most_wide { (most_wide, scaled(height, most_wide, width)) } else { (width, height) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_logo_keeps_its_shape_within_its_bounds() {
        assert_eq!(extent((64, 64)), (609_600, 609_600));
        assert_eq!(extent((200, 100)), (1_440_000, 720_000));
        assert_eq!(extent((1_000, 100)), (2_160_000, 216_000));
        assert_eq!(extent((0, 0)), (PIXEL, PIXEL));
        assert_eq!(extent((u32::MAX, 1)), (2_160_000, 1));
    }
}
