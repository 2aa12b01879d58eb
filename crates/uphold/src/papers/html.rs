//! Pages, however badly written: a browser's tokenizer finds the words.

use std::cell::RefCell;

use html5ever::TokenizerResult;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use words::notices::check::sentences::Part;

/// Elements whose text nobody reads.
const SILENT: [&str; 7] = ["script", "style", "noscript", "template", "svg", "head", "nav"];
/// Elements that stand within a line.
const INLINE: [&str; 18] = [
    "a", "abbr", "b", "bdi", "cite", "code", "em", "font", "i", "mark", "q", "small", "span",
    "strong", "sub", "sup", "time", "u",
];

pub(super) fn parts(text: &str) -> Vec<Part> {
    let input = BufferQueue::default();
    input.push_back(text.into());
    let tokenizer = Tokenizer::new(Sink::default(), TokenizerOpts::default());
    // It stops behind each script.
    while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
    tokenizer.end();
    let mut read = tokenizer.sink.0.into_inner();
    read.end_part();
    read.parts
}

#[derive(Default)]
struct Sink(RefCell<Reading>);

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

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut reading = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) => {
                reading.tag(&tag);
                if tag.kind == TagKind::StartTag {
                    return raw(&tag.name);
                }
            }
            Token::CharacterTokens(text) if reading.silent.is_empty() => {
                reading.text.push_str(&text);
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// What stands in some elements is no markup.
fn raw(name: &str) -> TokenSinkResult<()> {
    use html5ever::tokenizer::states::RawKind::{Rawtext, Rcdata, ScriptData};
    match name {
        "script" => TokenSinkResult::RawData(ScriptData),
        "style" | "noscript" | "xmp" | "iframe" => TokenSinkResult::RawData(Rawtext),
        "title" | "textarea" => TokenSinkResult::RawData(Rcdata),
        _ => TokenSinkResult::Continue,
    }
}

impl Reading {
    fn tag(&mut self, tag: &Tag) {
        let name: &str = &tag.name;
        let begins = tag.kind == TagKind::StartTag;
        if SILENT.contains(&name) {
            if begins && !tag.self_closing {
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
