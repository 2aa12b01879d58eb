//! A document as a page of its own, and as blocks for another page.

use askama::Template;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use super::address::is_said;
use super::{Block, Document, Inline, Level, Logo, Picture};
use crate::html::escaped;
use crate::{Error, Lang, Words};

/// From this many sections on, a page begins with a list of them.
const CONTENTS_FROM: usize = 4;

/// The document as one HTML file that needs nothing else: no network, no script.
///
/// Layers stand closed on a screen and open in print. The page's own policy admits its style
/// sheet, by its digest, and a logo that stands in the page, and nothing else.
///
/// # Errors
/// [`Error::Missing`] when the catalogue lacks the page's own few words, [`Error::Page`] when
/// the page cannot be rendered.
///
/// ```
/// use words::document::{Block, Document, html};
/// use words::{Lang, Words};
///
/// let blocks = vec![Block::paragraph("<script>go()</script>")];
/// let document = Document { title: "Notice".to_owned(), blocks, ..Document::default() };
/// let page = html(&document, &Words::new(Lang::En)).unwrap();
/// assert!(page.contains("<p>&lt;script&gt;go()&lt;/script&gt;</p>"));
/// ```
pub fn html(document: &Document, words: &Words) -> Result<String, Error> {
    let document = document.cleaned();
    let sections: Vec<_> =
        document.outline().filter(|(level, ..)| *level == Level::Section).collect();
    let style = style(&document);
    let page = Page {
        words_lang: words.lang().id(),
        skip: words.say("document-skip", &[])?,
        contents: words.say("document-contents", &[])?,
        policy: format!("sha256-{}", STANDARD.encode(Sha256::digest(&style))),
        style: &style,
        logo: document.brand.logo.as_ref().map(Shown::new),
        sections: if sections.len() < CONTENTS_FROM { Vec::new() } else { sections },
        body: blocks(&document, &document.blocks),
        document: &document,
    };
    Ok(page.render()?)
}

/// The blocks alone, for a page of which they are a part: sections begin at `<h2>`, and the
/// element around them says their language.
///
/// ```
/// use words::document::{Block, Document, Level, fragment};
///
/// let blocks = vec![Block::heading(Level::Section, "us", "Us")];
/// let html = fragment(&Document { blocks, ..Document::default() });
/// assert_eq!(html, "<div class=\"document\" lang=\"en\">\n<h2 id=\"us\">Us</h2>\n</div>\n");
/// ```
#[must_use]
pub fn fragment(document: &Document) -> String {
    let document = document.cleaned();
    let body = blocks(&document, &document.blocks);
    format!("<div class=\"document\" lang=\"{}\">\n{body}</div>\n", document.lang.id())
}

#[derive(Template)]
#[template(path = "document/page.html")]
struct Page<'a> {
    document: &'a Document,
    words_lang: &'static str,
    skip: String,
    contents: String,
    policy: String,
    style: &'a str,
    logo: Option<Shown<'a>>,
    sections: Vec<(Level, &'a str, &'a str)>,
    body: String,
}

/// A logo as a page has it.
struct Shown<'a> {
    alt: &'a str,
    data: String,
    width: u32,
    height: u32,
}

impl<'a> Shown<'a> {
    fn new(logo: &'a Logo) -> Self {
        let kind = match logo.kind {
            Picture::Png => "png",
            Picture::Jpeg => "jpeg",
        };
        let data = format!("data:image/{kind};base64,{}", STANDARD.encode(&logo.bytes));
        let (width, height) = logo.size;
        Self { alt: &logo.alt, data, width, height }
    }
}

fn style(document: &Document) -> String {
    let style = include_str!("../../templates/document/page.css");
    match document.brand.colour {
        Some(colour) => format!("{style}:root {{ --brand: {}; }}\n", colour.hex()),
        None => style.to_owned(),
    }
}

fn blocks(document: &Document, blocks: &[Block]) -> String {
    let mut html = Html { lang: document.lang, html: String::new() };
    html.blocks(blocks);
    html.html
}

struct Html {
    lang: Lang,
    html: String,
}

impl Html {
    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, id, text, lang } => {
                let tag = if *level == Level::Section { "h2" } else { "h3" };
                let (id, text) = (escaped(id), escaped(text));
                let lang = lang.filter(|lang| *lang != self.lang);
                let lang = lang.map(|lang| format!(" lang=\"{lang}\"")).unwrap_or_default();
                self.put(&format!("<{tag} id=\"{id}\"{lang}>{text}</{tag}>\n"));
            }
            Block::Paragraph(pieces) => {
                self.put("<p>");
                self.pieces(pieces);
                self.put("</p>\n");
            }
            Block::List { ordered, items } => {
                let tag = if *ordered { "ol" } else { "ul" };
                self.put(&format!("<{tag}>\n"));
                items.iter().for_each(|item| self.item("li", item));
                self.put(&format!("</{tag}>\n"));
            }
            Block::Terms(terms) => {
                self.put("<dl>\n");
                for (term, blocks) in terms {
                    self.put(&format!("<dt>{}</dt>\n", escaped(term)));
                    self.item("dd", blocks);
                }
                self.put("</dl>\n");
            }
            Block::Table { caption, head, rows } => self.table(caption, head, rows),
            Block::Layer { summary, blocks } => {
                self.put(&format!("<details>\n<summary>{}</summary>\n", escaped(summary)));
                self.within("div", "layer", blocks);
                self.put("</details>\n");
            }
            Block::Notice(blocks) => self.within("div", "notice\" role=\"note", blocks),
        }
    }

    fn within(&mut self, tag: &str, class: &str, blocks: &[Block]) {
        self.put(&format!("<{tag} class=\"{class}\">\n"));
        self.blocks(blocks);
        self.put(&format!("</{tag}>\n"));
    }

    /// What stands in a list: a single paragraph needs no paragraph.
    fn item(&mut self, tag: &str, blocks: &[Block]) {
        self.put(&format!("<{tag}>"));
        match blocks {
            [Block::Paragraph(pieces)] => self.pieces(pieces),
            blocks => self.blocks(blocks),
        }
        self.put(&format!("</{tag}>\n"));
    }

    fn table(&mut self, caption: &str, head: &[String], rows: &[Vec<Vec<Inline>>]) {
        let name = escaped(caption);
        if name.is_empty() {
            self.put("<div class=\"scroll\">\n<table>\n");
        } else {
            // Whoever has no mouse can scroll a wide table with the keyboard.
            self.put(&format!(
                "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{name}\">\n\
                 <table>\n<caption>{name}</caption>\n"
            ));
        }
        if head.iter().any(|text| !text.is_empty()) {
            self.put("<thead><tr>");
            for text in head {
                let tag = if text.is_empty() { "td" } else { "th" };
                let scope = if text.is_empty() { "" } else { " scope=\"col\"" };
                self.put(&format!("<{tag}{scope}>{}</{tag}>", escaped(text)));
            }
            self.put("</tr></thead>\n");
        }
        if !rows.is_empty() {
            self.put("<tbody>\n");
            rows.iter().for_each(|row| self.row(row));
            self.put("</tbody>\n");
        }
        self.put("</table>\n</div>\n");
    }

    fn row(&mut self, cells: &[Vec<Inline>]) {
        self.put("<tr>");
        for (place, cell) in cells.iter().enumerate() {
            let is_head = place == 0 && !cell.is_empty();
            self.put(if is_head { "<th scope=\"row\">" } else { "<td>" });
            self.pieces(cell);
            self.put(if is_head { "</th>" } else { "</td>" });
        }
        self.put("</tr>\n");
    }

    fn pieces(&mut self, pieces: &[Inline]) {
        for piece in pieces {
            let words = escaped(piece.words());
            let html = match piece {
                Inline::Text(_) => words,
                Inline::Strong(_) => format!("<strong>{words}</strong>"),
                Inline::In(lang, _) if *lang == self.lang => words,
                Inline::In(lang, _) => format!("<span lang=\"{}\">{words}</span>", lang.id()),
                Inline::Link(said, to) => link(said, to, None),
                Inline::LinkIn(lang, said, to) => {
                    link(said, to, Some(*lang).filter(|lang| *lang != self.lang))
                }
                Inline::Break => "<br />\n".to_owned(),
            };
            self.put(&html);
        }
    }

    fn put(&mut self, html: &str) {
        self.html.push_str(html);
    }
}

/// A link, with the language of its words where that is another one.
fn link(said: &str, to: &str, lang: Option<Lang>) -> String {
    let class = if is_said(said, to) { " class=\"said\"" } else { "" };
    let lang = lang.map(|lang| format!(" lang=\"{}\"", lang.id())).unwrap_or_default();
    format!("<a{class} href=\"{}\"{lang}>{}</a>", escaped(to), escaped(said))
}
