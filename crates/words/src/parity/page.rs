//! Reads an HTML page.

use super::html::{Mark, marks};
use super::text::{Alt, Builder, Kind, Text};

impl Text {
    /// Reads HTML. Where there is a `main` or an `article`, only that is read: menus and
    /// footers are not part of what is published.
    #[must_use]
    pub fn html(source: &str) -> Self {
        let marks = marks(source);
        let part = ["main", "article"].into_iter().find(|part| {
            marks.iter().any(|mark| matches!(mark, Mark::Start { name, .. } if name == part))
        });
        let mut reader = Reader { to: Builder::new(source), within: part, depth: 0, hidden: 0 };
        for mark in &marks {
            reader.mark(mark);
        }
        reader.to.finish()
    }
}

struct Reader<'a> {
    to: Builder<'a>,
    /// The element that is read alone, if there is one.
    within: Option<&'static str>,
    depth: usize,
    /// How many heads and titles are open, which nobody reads.
    hidden: usize,
}

impl Reader<'_> {
    fn mark(&mut self, mark: &Mark) {
        match mark {
            Mark::Start { name, from, closed, .. } => {
                if name == "html" {
                    let marked = mark.attribute("lang").map(|lang| (lang.to_owned(), *from));
                    self.to.marked = marked;
                }
                self.depth += usize::from(self.within == Some(name.as_str()));
                self.hidden += usize::from(is_hidden(name) && !closed);
                if self.is_read() {
                    self.start(name, mark, *from);
                }
            }
            Mark::End { name } => {
                if self.is_read() {
                    self.end(name);
                }
                let closes = usize::from(self.within == Some(name.as_str()));
                self.depth = self.depth.saturating_sub(closes);
                self.hidden = self.hidden.saturating_sub(usize::from(is_hidden(name)));
            }
            Mark::Words { words, from, long } if self.is_read() => {
                self.to.words(words, *from, *long);
            }
            Mark::Words { .. } => {}
        }
    }

    fn is_read(&self) -> bool {
        self.hidden == 0 && (self.within.is_none() || self.depth > 0)
    }

    fn start(&mut self, name: &str, mark: &Mark, from: usize) {
        match (name, heading(name)) {
            (_, Some(level)) => self.to.begin(Kind::Heading(level), from),
            ("ul" | "ol", _) => self.to.list_begins(),
            ("li", _) => self.to.item(from),
            ("td" | "th", _) => self.to.begin(Kind::Cell, from),
            ("blockquote", _) => self.to.quotation_begins(from),
            ("br", _) => self.to.blank(),
            ("img" | "a", _) => inline(&mut self.to, mark, from),
            ("pre", _) => self.to.begin(Kind::Code, from),
            ("p" | "figcaption" | "dt" | "dd", _) => self.to.paragraph(from),
            (name, _) if is_block(name) => self.to.end(),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "ul" | "ol" => self.to.list_ends(),
            "blockquote" => self.to.quotation_ends(),
            "li" | "td" | "th" | "p" | "figcaption" | "dt" | "dd" | "pre" => self.to.end(),
            name if is_block(name) || heading(name).is_some() => self.to.end(),
            _ => {}
        }
    }
}

/// A link or an image.
pub(crate) fn inline(to: &mut Builder<'_>, mark: &Mark, at: usize) {
    let Mark::Start { name, .. } = mark else { return };
    if name == "a" {
        if let Some(target) = mark.attribute("href") {
            to.link(target, at);
        }
        return;
    }
    let silent = mark.attribute("role") == Some("presentation")
        || mark.attribute("aria-hidden") == Some("true");
    let alt = match mark.attribute("alt") {
        _ if silent => Alt::Decoration,
        None => Alt::Missing,
        Some("") => Alt::Decoration,
        Some(said) => Alt::Said(said.to_owned()),
    };
    to.image(alt, at);
}

fn heading(name: &str) -> Option<u8> {
    let level: u8 = name.strip_prefix('h')?.parse().ok()?;
    (1..=6).contains(&level).then_some(level)
}

fn is_hidden(name: &str) -> bool {
    matches!(name, "head" | "title")
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "div"
            | "section"
            | "article"
            | "main"
            | "header"
            | "footer"
            | "nav"
            | "aside"
            | "figure"
            | "table"
            | "tr"
            | "hr"
            | "form"
            | "dl"
            | "body"
            | "address"
            | "details"
            | "summary"
    )
}

#[cfg(test)]
mod tests {
    use super::super::text::Spot;
    use super::*;

    #[test]
    fn only_the_main_part_is_read() {
        let text = Text::html(
            "<html lang=cy><head><title>x</title></head><nav>12</nav><main><h2>A</h2><ul><li>b<li>c</ul></main>",
        );
        let words: Vec<&str> = text.blocks.iter().map(|block| block.words.as_str()).collect();
        assert_eq!(words, ["A", "b", "c"]);
        assert_eq!(text.marked, Some(("cy".to_owned(), 0)));
    }

    #[test]
    fn an_image_says_how_it_is_described() {
        let text = Text::html("<p><img src=a><img src=b alt=''><img src=c alt='A van'></p>");
        let alts: Vec<&Alt> = text.blocks[0].images.iter().map(|image| &image.alt).collect();
        assert_eq!(alts, [&Alt::Missing, &Alt::Decoration, &Alt::Said("A van".to_owned())]);
    }

    #[test]
    fn places_are_lines_and_letters() {
        let text = Text::html("<p>ŵ\n<b>ŷŷ 12</b></p>");
        let block = &text.blocks[0];
        let at = block.source(block.words.find("12").unwrap());
        assert_eq!(text.spot(at), Spot { line: 2, column: 7 });
    }
}
