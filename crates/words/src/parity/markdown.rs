//! Reads Markdown.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::html::{Mark, marks};
use super::page;
use super::text::{Alt, Builder, Kind, Text};

impl Text {
    /// Reads Markdown (CommonMark with tables); a block of settings at its top is passed over.
    #[must_use]
    pub fn markdown(source: &str) -> Self {
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
        let mut reader = Reader { to: Builder::new(source), alt: None, settings: false };
        for (event, range) in Parser::new_ext(source, options).into_offset_iter() {
            reader.event(event, &range);
        }
        reader.to.finish()
    }
}

struct Reader<'a> {
    to: Builder<'a>,
    /// The description of the image that is being read, and where the image stands.
    alt: Option<(String, usize)>,
    settings: bool,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>, range: &Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range.start),
            Event::End(tag) => self.end(tag),
            Event::Text(words) | Event::Code(words) => self.words(&words, range),
            Event::SoftBreak | Event::HardBreak => self.to.blank(),
            Event::Html(html) | Event::InlineHtml(html) => self.html(&html, range.start),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, at: usize) {
        match tag {
            Tag::Heading { level, .. } => self.to.begin(Kind::Heading(level as u8), at),
            Tag::CodeBlock(_) => self.to.begin(Kind::Code, at),
            Tag::Paragraph | Tag::HtmlBlock => self.to.paragraph(at),
            Tag::BlockQuote(_) => self.to.quotation_begins(at),
            Tag::List(_) => self.to.list_begins(),
            Tag::Item => self.to.item(at),
            Tag::TableCell => self.to.begin(Kind::Cell, at),
            Tag::Link { dest_url, .. } => self.to.link(&dest_url, at),
            Tag::Image { .. } => self.alt = Some((String::new(), at)),
            Tag::MetadataBlock(_) => self.settings = true,
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) | TagEnd::Paragraph | TagEnd::CodeBlock | TagEnd::HtmlBlock => {
                self.to.end();
            }
            TagEnd::Item | TagEnd::TableCell => self.to.end(),
            TagEnd::BlockQuote(_) => self.to.quotation_ends(),
            TagEnd::List(_) => self.to.list_ends(),
            TagEnd::Image => self.image(),
            TagEnd::MetadataBlock(_) => self.settings = false,
            _ => {}
        }
    }

    fn image(&mut self) {
        if let Some((said, at)) = self.alt.take() {
            let alt = if said.trim().is_empty() { Alt::Missing } else { Alt::Said(said) };
            self.to.image(alt, at);
        }
    }

    fn words(&mut self, words: &str, range: &Range<usize>) {
        match &mut self.alt {
            Some((alt, _)) => alt.push_str(words),
            None if self.settings => {}
            None => self.to.words(words, range.start, range.len()),
        }
    }

    /// What HTML within Markdown may bring: images, links and words.
    fn html(&mut self, html: &str, at: usize) {
        for mark in marks(html) {
            match &mark {
                Mark::Start { name, .. } if matches!(name.as_str(), "img" | "a") => {
                    page::inline(&mut self.to, &mark, at);
                }
                Mark::Words { words, from, long } => self.to.words(words, at + from, *long),
                _ => {}
            }
        }
    }
}
