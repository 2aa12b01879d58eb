//! Pages, however badly written.

use words::notices::check::sentences::Part;
use words::parity::html::{Mark, marks};

/// Elements whose text nobody reads, beside code and pictures.
const SILENT: [&str; 2] = ["head", "nav"];
/// Elements that stand within a line.
const INLINE: [&str; 18] = [
    "a", "abbr", "b", "bdi", "cite", "code", "em", "font", "i", "mark", "q", "small", "span",
    "strong", "sub", "sup", "time", "u",
];

pub(super) fn parts(text: &str) -> Vec<Part> {
    let mut read = Reading::default();
    marks(text).into_iter().for_each(|mark| read.mark(mark));
    read.end_part();
    read.parts
}

#[derive(Default)]
struct Reading {
    parts: Vec<Part>,
    text: String,
    kind: Kind,
    silent: Vec<String>,
}

#[derive(Clone, Copy, Default)]
enum Kind {
    #[default]
    Paragraph,
    Heading,
    Item,
}

impl Reading {
    fn mark(&mut self, mark: Mark) {
        match mark {
            Mark::Words { words, .. } if self.silent.is_empty() => self.text.push_str(&words),
            Mark::Words { .. } => {}
            Mark::Start { name, closed, .. } => self.tag(&name, true, closed),
            Mark::End { name } => self.tag(&name, false, false),
        }
    }

    fn tag(&mut self, name: &str, begins: bool, closed: bool) {
        if SILENT.contains(&name) {
            if begins && !closed {
                self.silent.push(name.to_owned());
            } else if let Some(at) = self.silent.iter().rposition(|it| it == name) {
                self.silent.truncate(at);
            }
            return;
        }
        // A page that never closes its head begins all the same.
        if begins && name == "body" {
            self.silent.clear();
        }
        if INLINE.contains(&name) {
            return;
        }
        if name == "br" {
            self.text.push(' ');
            return;
        }
        self.end_part();
        self.kind = match (begins, name) {
            (true, "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "summary" | "caption" | "legend") => {
                Kind::Heading
            }
            (true, "li") => Kind::Item,
            // A paragraph in an item still belongs to it.
            (true, "p" | "div") if matches!(self.kind, Kind::Item) => Kind::Item,
            _ => Kind::Paragraph,
        };
    }

    fn end_part(&mut self) {
        let text = std::mem::take(&mut self.text);
        if text.trim().is_empty() {
            return;
        }
        self.parts.push(match self.kind {
            Kind::Paragraph => Part::Paragraph(text),
            Kind::Heading => Part::Heading(text),
            Kind::Item => Part::Item(text),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_in_their_parts() {
        let page = "<!DOCTYPE html><html><head><title>T</title><style>p{}</style></head><body>\
            <h2>Your <b>rights</b></h2><p>You can:<ul><li><p>see it</p><li>erase it</ul>\
            <script>var hidden = '<p>no</p>'</script><p>Caf&eacute; &amp; bar<br>open";
        let found = parts(page);
        let wanted = [
            Part::Heading("Your rights".to_owned()),
            Part::Paragraph("You can:".to_owned()),
            Part::Item("see it".to_owned()),
            Part::Item("erase it".to_owned()),
            Part::Paragraph("Café & bar open".to_owned()),
        ];
        assert_eq!(found, wanted);
    }
}
