//! What a text states that every language of it must state: figures, money, dates, links, quotations.

use super::dates;
use super::links::Pairs;
use super::quotations;
use super::text::{Block, Kind, Text};
use super::tokens::{Of, Token, tokens};
use super::{english, images, welsh};
use crate::Lang;
use crate::parity::text::Alt;

/// A fact, the same in every language. Amounts are in millionths.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Key {
    Figure(u128),
    Percent(u128),
    Money(char, u128),
    /// Year, month and day; 0 where it is not said.
    Date(u16, u8, u8),
    Weekday(u8),
    Link(String),
    Quotation,
    Image,
}

/// A fact and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Fact {
    pub(crate) key: Key,
    /// It may be none (`one`, `second`, `May`): it answers for one in the other language,
    /// and is not missed itself.
    pub(crate) doubtful: bool,
    pub(crate) block: usize,
    /// First byte in the source.
    pub(crate) at: usize,
    /// As written.
    pub(crate) shown: String,
}

const ONE: u128 = 1_000_000;

/// The whole numbers in a text, in digits or words; those in money, days and shares aside.
pub(crate) fn figures(words: &str, lang: Lang) -> Vec<u128> {
    let whole = |(key, ..): Stated| match key {
        Key::Figure(amount) if amount % ONE == 0 => Some(amount / ONE),
        _ => None,
    };
    stated(words, lang).into_iter().filter_map(whole).collect()
}

/// Every fact of a text, in its order.
pub(crate) fn facts(text: &Text, lang: Lang, pairs: &Pairs) -> Vec<Fact> {
    let mut found = Vec::new();
    for (index, block) in text.blocks.iter().enumerate() {
        in_block(block, index, lang, pairs, &mut found);
    }
    found
}

fn in_block(block: &Block, index: usize, lang: Lang, pairs: &Pairs, found: &mut Vec<Fact>) {
    for (key, doubtful, from, to) in stated(&block.words, lang) {
        let shown = block.words.get(from..to).unwrap_or_default().to_owned();
        found.push(Fact { key, doubtful, block: index, at: block.source(from), shown });
    }
    for link in &block.links {
        push(found, Key::Link(pairs.normal(&link.target, lang)), index, link.at, &link.target);
    }
    let bare = block.words.split_whitespace().filter(|_| block.links.is_empty());
    for piece in bare.filter_map(address) {
        let at = piece.as_ptr().addr().saturating_sub(block.words.as_ptr().addr());
        push(found, Key::Link(pairs.normal(piece, lang)), index, block.source(at), piece);
    }
    for at in &block.quotations {
        push(found, Key::Quotation, index, *at, &start(&block.words));
    }
    if block.kind != Kind::Quoted {
        for quotation in quotations::quotations(&block.words) {
            let shown = start(block.words.get(quotation.from..quotation.to).unwrap_or_default());
            let (doubtful, at) = (quotation.short, block.source(quotation.from));
            found.push(Fact { key: Key::Quotation, doubtful, block: index, at, shown });
        }
    }
    for image in &block.images {
        push(found, Key::Image, index, image.at, "");
        if let Alt::Said(alt) = &image.alt
            && !images::is_placeholder(alt)
        {
            for (key, doubtful, from, to) in stated(alt, lang) {
                let shown = alt.get(from..to).unwrap_or_default().to_owned();
                found.push(Fact { key, doubtful, block: index, at: image.at, shown });
            }
        }
    }
}

fn push(found: &mut Vec<Fact>, key: Key, block: usize, at: usize, shown: &str) {
    found.push(Fact { key, doubtful: false, block, at, shown: shown.to_owned() });
}

/// An address that stands among the words.
fn address(piece: &str) -> Option<&str> {
    let trim = |sign: char| {
        matches!(
            sign,
            '.' | ',' | ';' | ':' | '!' | '?' | ')' | '(' | '<' | '>' | '"' | '”' | '’' | '“' | '‘'
        )
    };
    let piece = piece.trim_matches(trim);
    let known = ["http://", "https://", "www."].iter().any(|start| piece.starts_with(start));
    known.then_some(piece)
}

/// The beginning of some words, to be shown.
pub(crate) fn start(words: &str) -> String {
    let words: Vec<&str> = words.split_whitespace().take(12).collect();
    let words = words.join(" ");
    let cut: String = words.chars().take(60).collect();
    if cut.len() < words.len() { format!("{cut}…") } else { cut }
}

type Stated = (Key, bool, usize, usize);

/// Figures, money and dates among words: key, doubt, first byte and end.
fn stated(words: &str, lang: Lang) -> Vec<Stated> {
    let tokens = tokens(words);
    let reader = Reader { tokens: &tokens, lang };
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let next = match reader.fact(at) {
            Some((key, next, doubtful)) => {
                let ends = |index: usize| tokens.get(index).map_or(0, Token::end);
                let from = tokens.get(at).map_or(0, |token| token.at);
                found.push((key, doubtful, from, ends(next.saturating_sub(1))));
                next
            }
            None => at + 1,
        };
        at = next.max(at + 1);
    }
    found
}

struct Reader<'a> {
    tokens: &'a [Token<'a>],
    lang: Lang,
}

/// An amount, the first token after it, whether it may be none, and a noun within it.
struct Amount {
    value: u128,
    next: usize,
    doubtful: bool,
    noun: Option<usize>,
}

impl Reader<'_> {
    fn fact(&self, at: usize) -> Option<(Key, usize, bool)> {
        if let Some(found) = dates::date(self.tokens, at, self.lang) {
            return Some(found);
        }
        if let Some(sign) = self.currency_sign(at) {
            let amount = self.amount(at + 1, true)?;
            return Some((Key::Money(sign, amount.value), amount.next, false));
        }
        let Some(amount) = self.amount(at, false) else { return self.hint(at) };
        if let Some(next) = self.percent(amount.next) {
            return Some((Key::Percent(amount.value), next, false));
        }
        let noun = amount.noun.and_then(|noun| self.currency(noun));
        if let Some((sign, part, _)) = noun {
            return Some((Key::Money(sign, amount.value / part), amount.next, false));
        }
        if let Some((sign, part, next)) = self.currency(amount.next) {
            return Some((Key::Money(sign, amount.value / part), next, false));
        }
        Some((Key::Figure(amount.value), amount.next, amount.doubtful))
    }

    fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.lower.as_str())
    }

    fn hint(&self, at: usize) -> Option<(Key, usize, bool)> {
        let word = self.word(at);
        let value = match self.lang {
            Lang::En => english::hint(word),
            Lang::Cy => welsh::hint(word),
        }?;
        Some((Key::Figure(u128::from(value) * ONE), at + 1, true))
    }

    fn currency_sign(&self, at: usize) -> Option<char> {
        match self.tokens.get(at)?.of {
            Of::Sign(sign @ ('£' | '€' | '$')) => Some(sign),
            _ => None,
        }
    }

    /// A currency's name: its sign, how many of it make one, and the first token after it.
    fn currency(&self, at: usize) -> Option<(char, u128, usize)> {
        let at = at + usize::from(self.lang == Lang::Cy && self.word(at) == "o");
        let (sign, part) = match self.word(at) {
            "pound" | "pounds" | "gbp" | "punt" | "bunt" | "phunt" | "punnoedd" | "bunnoedd"
            | "phunnoedd" | "bunnau" | "punnau" => ('£', 1),
            "pence" | "penny" | "ceiniog" | "geiniog" | "cheiniog" | "ceiniogau" | "geiniogau" => {
                ('£', 100)
            }
            "p" if self.tokens.get(at).is_some_and(|token| !token.spaced) => ('£', 100),
            "euro" | "euros" | "ewro" | "ewros" => ('€', 1),
            "dollar" | "dollars" | "doler" | "ddoler" | "doleri" | "ddoleri" => ('$', 1),
            _ => return None,
        };
        Some((sign, part, at + 1))
    }

    /// `%`, `per cent`, `y cant`: the first token after it.
    fn percent(&self, at: usize) -> Option<usize> {
        if self.tokens.get(at)?.is_sign('%') || self.word(at) == "percent" {
            return Some(at + 1);
        }
        let skipped = at + usize::from(self.word(at) == "yn");
        let welsh = self.word(skipped) == "y" && self.word(skipped + 1) == "cant";
        let english = self.word(at) == "per" && self.word(at + 1) == "cent";
        match (self.lang, welsh, english) {
            (Lang::Cy, true, _) => Some(skipped + 2),
            (Lang::En, _, true) => Some(at + 2),
            _ => None,
        }
    }

    fn amount(&self, at: usize, is_money: bool) -> Option<Amount> {
        if self.tokens.get(at)?.of == Of::Digits {
            return Some(self.in_digits(at, is_money));
        }
        let spelt = match self.lang {
            Lang::En => english::number(self.tokens, at),
            Lang::Cy => welsh::number(self.tokens, at),
        }?;
        let value = u128::from(spelt.value) * ONE;
        Some(Amount { value, next: spelt.next, doubtful: spelt.doubtful, noun: spelt.noun })
    }

    fn in_digits(&self, at: usize, is_money: bool) -> Amount {
        let (whole, next) = self.grouped(at);
        let (part, next) = self.decimals(next);
        let value = whole.saturating_mul(ONE).saturating_add(part);
        let (times, next) = self.times(next, is_money);
        let next = next + usize::from(times == 1 && dates::is_ending(self.tokens, next));
        Amount { value: value.saturating_mul(times), next, doubtful: false, noun: None }
    }

    fn glued(&self, at: usize) -> Option<&Token<'_>> {
        self.tokens.get(at).filter(|token| !token.spaced)
    }

    fn glued_digits(&self, at: usize) -> Option<&str> {
        self.glued(at).filter(|token| token.of == Of::Digits).map(|token| token.text)
    }

    /// Digits in groups of three: `1,346,503`.
    fn grouped(&self, at: usize) -> (u128, usize) {
        let mut text = self.tokens.get(at).map_or("", |token| token.text).to_owned();
        let mut next = at + 1;
        let groups = text.len() <= 3;
        while groups && self.glued(next).is_some_and(|token| token.is_sign(',')) {
            let Some(more) = self.glued_digits(next + 1).filter(|more| more.len() == 3) else {
                break;
            };
            text.push_str(more);
            next += 2;
        }
        // Longer rows of digits are no amounts; their end tells them apart well enough.
        let kept = text.get(text.len().saturating_sub(24)..).unwrap_or_default();
        (kept.parse().unwrap_or(0), next)
    }

    /// Decimals in millionths, unless the full stop divides a time or a version.
    fn decimals(&self, at: usize) -> (u128, usize) {
        let none = (0, at);
        if !self.glued(at).is_some_and(|token| token.is_sign('.')) {
            return none;
        }
        let Some(digits) = self.glued_digits(at + 1) else { return none };
        let further = self.glued(at + 2).is_some_and(|token| token.is_sign('.'))
            && self.glued_digits(at + 3).is_some();
        let clock = matches!(self.word(at + 2), "am" | "pm" | "yb" | "yh" | "yp" | "a" | "o" | "y")
            && digits.len() == 2;
        let is_clock = clock && self.is_clock(at + 2);
        if further || is_clock {
            return none;
        }
        let padded: String = digits.chars().chain("000000".chars()).take(6).collect();
        (padded.parse().unwrap_or(0), at + 2)
    }

    fn is_clock(&self, at: usize) -> bool {
        match self.word(at) {
            "y" => matches!(self.word(at + 1), "bore" | "prynhawn" | "hwyr" | "nos"),
            "o" => self.word(at + 2) == "r" || self.word(at + 1) == "clock",
            "a" => self.word(at + 2) == "m",
            _ => true,
        }
    }

    /// `1.3 million`, `£1.3m`, `1.3 miliwn`: what the digits are times.
    fn times(&self, at: usize, is_money: bool) -> (u128, usize) {
        let times = match (self.word(at), self.lang) {
            ("thousand", Lang::En) | ("mil" | "fil", Lang::Cy) => 1_000,
            ("million", Lang::En) | ("miliwn" | "filiwn", Lang::Cy) => 1_000_000,
            ("billion", Lang::En) | ("biliwn", Lang::Cy) => 1_000_000_000,
            ("k", _) if is_money => 1_000,
            ("m" | "mn", _) if is_money => 1_000_000,
            ("bn", _) if is_money => 1_000_000_000,
            _ => return (1, at),
        };
        (times, at + 1)
    }
}

#[cfg(test)]
mod tests;
