//! Numbers in Welsh words: both ways of counting, both genders, all mutations.

use super::english::Spelt;
use super::tokens::{Of, Token};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    /// One to nine.
    Unit(u64),
    Ten,
    /// 11, 12, 15, 18 as single words.
    Teen(u64),
    /// 20, 40, 60.
    Scores(u64),
    Hundred,
    Thousand,
    /// A million or more.
    Great(u64),
}

// A table, not a procedure.
fn class(word: &str) -> Option<Class> {
    Some(match word {
        "un" | "unfed" | "cyntaf" | "gyntaf" | "chyntaf" | "nghyntaf" => Class::Unit(1),
        "dau" | "ddau" | "dwy" | "ddwy" | "ail" => Class::Unit(2),
        "tri" | "dri" | "thri" | "nhri" | "tair" | "dair" | "thair" | "nhair" | "trydydd"
        | "drydydd" | "thrydydd" | "trydedd" | "drydedd" | "thrydedd" => Class::Unit(3),
        "pedwar" | "bedwar" | "phedwar" | "mhedwar" | "pedair" | "bedair" | "phedair"
        | "mhedair" | "pedwerydd" | "bedwerydd" | "phedwerydd" | "mhedwerydd" | "pedwaredd"
        | "bedwaredd" | "phedwaredd" => Class::Unit(4),
        "pump" | "bump" | "phump" | "mhump" | "pum" | "bum" | "phum" | "mhum" | "pumed"
        | "bumed" | "phumed" | "mhumed" => Class::Unit(5),
        "chwech" | "chwe" | "chweched" => Class::Unit(6),
        "saith" | "seithfed" => Class::Unit(7),
        "wyth" | "wythfed" => Class::Unit(8),
        "naw" | "nawfed" => Class::Unit(9),
        "deg" | "ddeg" | "deng" | "ddeng" | "degfed" | "ddegfed" => Class::Ten,
        "unarddeg" => Class::Teen(11),
        "deuddeg" | "ddeuddeg" | "deuddeng" | "ddeuddeng" | "deuddegfed" | "ddeuddegfed" => {
            Class::Teen(12)
        }
        "pymtheg" | "bymtheg" | "phymtheg" | "mhymtheg" | "pymtheng" | "bymtheng" | "phymtheng"
        | "pymthegfed" | "bymthegfed" | "phymthegfed" => Class::Teen(15),
        "deunaw" | "ddeunaw" | "neunaw" | "deunawfed" | "ddeunawfed" => Class::Teen(18),
        "ugain" | "hugain" | "ugeinfed" | "hugeinfed" => Class::Scores(20),
        "deugain" | "ddeugain" | "neugain" | "deugeinfed" | "ddeugeinfed" => Class::Scores(40),
        "trigain" | "drigain" | "thrigain" | "nhrigain" | "trigeinfed" => Class::Scores(60),
        "cant" | "gant" | "chant" | "nghant" | "canfed" | "ganfed" => Class::Hundred,
        "mil" | "fil" | "milfed" | "filfed" => Class::Thousand,
        "miliwn" | "filiwn" => Class::Great(1_000_000),
        "biliwn" => Class::Great(1_000_000_000),
        "triliwn" | "driliwn" | "thriliwn" => Class::Great(1_000_000_000_000),
        _ => return None,
    })
}

/// Words that mean a number without being one: they answer for one in the other language.
pub(crate) fn hint(word: &str) -> Option<u64> {
    Some(match word {
        "unwaith" | "sengl" | "unig" => 1,
        "dwywaith" | "ddwywaith" | "pâr" | "bâr" | "phâr" | "cwpl" | "gwpl" | "dwbl" | "ddwbl"
        | "pythefnos" | "bythefnos" | "phythefnos" | "deuddydd" | "ddeuddydd" => 2,
        "teirgwaith" | "deirgwaith" | "traean" | "draean" | "tridiau" | "dridiau" => 3,
        "pedwarawd" => 4,
        "degawd" | "ddegawd" => 10,
        "dwsin" | "ddwsin" => 12,
        "canrif" | "ganrif" => 100,
        "sero" | "dim" => 0,
        _ => return None,
    })
}

/// A part of a number: its value and the first token after it.
type Part = Option<(u64, usize)>;

/// The number that begins at this token.
pub(crate) fn number(tokens: &[Token<'_>], start: usize) -> Option<Spelt> {
    let reader = Reader { tokens };
    if let Some((value, next, noun)) = reader.around_noun(start) {
        return Some(Spelt { value, next, doubtful: false, noun: Some(noun) });
    }
    let (value, next) = reader.whole(start)?;
    let word = tokens.get(start).map(|token| token.lower.as_str()).unwrap_or_default();
    let one_word = next == start + 1;
    // `yn deg`, `ffordd deg`: fair, which is `teg`.
    let fair = word == "deg" && !tokens.get(next).is_some_and(|token| token.is_word("o"));
    let doubtful = one_word
        && (value == 1
            || fair
            || word == "ail"
            || word.starts_with("tryd")
            || word.contains("ryd"));
    Some(Spelt { value, next, doubtful, noun: None })
}

struct Reader<'a> {
    tokens: &'a [Token<'a>],
}

impl Reader<'_> {
    fn class(&self, at: usize) -> Option<Class> {
        let token = self.tokens.get(at).filter(|token| token.of == Of::Word)?;
        class(&token.lower)
    }

    fn is(&self, at: usize, words: &[&str]) -> bool {
        self.tokens.get(at).is_some_and(|token| words.iter().any(|word| token.is_word(word)))
    }

    /// `un cwmni ar ddeg`: the noun stands within the number.
    fn around_noun(&self, start: usize) -> Option<(u64, usize, usize)> {
        let small = match self.class(start)? {
            Class::Unit(unit) => unit,
            Class::Ten => 10,
            Class::Teen(teen) => teen,
            _ => return None,
        };
        let noun = self.tokens.get(start + 1).filter(|token| token.of == Of::Word)?;
        let is_number = class(&noun.lower).is_some_and(|class| class != Class::Thousand);
        if is_number || matches!(noun.lower.as_str(), "ar" | "a" | "ac") {
            return None;
        }
        let thousands = class(&noun.lower) == Some(Class::Thousand);
        if thousands && !self.is(start + 2, &["ar"]) {
            // `dwy fil a deugain` is 2,040.
            return None;
        }
        let (value, next) = self.on_top(small, start + 2)?;
        let (value, next) = match self.class(start + 1) {
            // `un fil ar ddeg`: eleven thousand.
            Some(Class::Thousand) => (value * 1_000, next),
            _ => (value, next),
        };
        Some((value, next, start + 1))
    }

    /// `ar ddeg`, `ar bymtheg`, `ar hugain`, `a deugain`: what a small number is put on top of.
    fn on_top(&self, small: u64, at: usize) -> Part {
        if self.is(at, &["ar"]) {
            return match self.class(at + 1)? {
                Class::Ten if small < 5 => self.perhaps_score(10 + small, at + 2),
                Class::Teen(15) if small < 5 => self.perhaps_score(15 + small, at + 2),
                Class::Scores(20) => Some((20 + small, at + 2)),
                _ => None,
            };
        }
        if !self.is(at, &["a", "ac"]) {
            return None;
        }
        let (scores, next) = self.scores(at + 1).filter(|(scores, _)| *scores >= 40)?;
        Some((scores + small, next))
    }

    /// `un ar ddeg ar hugain`: the teens go on top of twenty, or of more.
    fn perhaps_score(&self, teen: u64, at: usize) -> Part {
        if self.is(at, &["ar"]) && self.class(at + 1) == Some(Class::Scores(20)) {
            return Some((20 + teen, at + 2));
        }
        if self.is(at, &["a", "ac"])
            && let Some((scores, next)) = self.scores(at + 1).filter(|(scores, _)| *scores >= 40)
        {
            return Some((scores + teen, next));
        }
        Some((teen, at))
    }

    /// Twenty, forty, fifty, sixty, eighty.
    fn scores(&self, at: usize) -> Part {
        match self.class(at) {
            Some(Class::Scores(scores)) => Some((scores, at + 1)),
            Some(Class::Unit(4)) if self.class(at + 1) == Some(Class::Scores(20)) => {
                Some((80, at + 2))
            }
            None if self.is(at, &["hanner"]) && self.is_hundred(at + 1) => Some((50, at + 2)),
            _ => None,
        }
    }

    fn under_hundred(&self, at: usize) -> Part {
        if let Some(found) = self.scores(at) {
            return Some(found);
        }
        match self.class(at)? {
            Class::Unit(unit) => {
                if self.class(at + 1) == Some(Class::Ten) {
                    return Some(self.after_tens(unit * 10, at + 2));
                }
                self.on_top(unit, at + 1).or(Some((unit, at + 1)))
            }
            Class::Ten => self.on_top(10, at + 1).or(Some((10, at + 1))),
            Class::Teen(teen) => self.on_top(teen, at + 1).or(Some((teen, at + 1))),
            _ => None,
        }
    }

    fn after_tens(&self, tens: u64, at: usize) -> (u64, usize) {
        match self.class(at) {
            Some(Class::Unit(unit)) => (tens + unit, at + 1),
            _ => (tens, at),
        }
    }

    /// `cant`, or `can` before what is counted: by itself, `gan` is a preposition.
    fn is_hundred(&self, at: usize) -> bool {
        let bound = self.is(at, &["can", "gan", "chan", "ngan"]);
        let counted = ["mil", "miliwn", "biliwn", "punt", "mlynedd", "niwrnod"];
        self.class(at) == Some(Class::Hundred) || (bound && self.is(at + 1, &counted))
    }

    fn under_thousand(&self, at: usize) -> Part {
        let (hundreds, at) = match self.class(at) {
            Some(Class::Unit(unit)) if self.is_hundred(at + 1) => (unit * 100, at + 2),
            _ if self.is_hundred(at) => (100, at + 1),
            _ => return self.under_hundred(at),
        };
        Some(self.rest(hundreds, at, |at| self.under_hundred(at)))
    }

    /// What follows hundreds or thousands, with or without an `a`.
    fn rest(&self, sum: u64, at: usize, smaller: impl Fn(usize) -> Part) -> (u64, usize) {
        let joined = at + usize::from(self.is(at, &["a", "ac"]));
        match smaller(joined) {
            Some((more, next)) if more < sum && !self.is_greater(next) => (sum + more, next),
            _ => (sum, at),
        }
    }

    fn is_greater(&self, at: usize) -> bool {
        self.is_hundred(at) || matches!(self.class(at), Some(Class::Great(_)))
    }

    fn under_million(&self, at: usize) -> Part {
        if self.is(at, &["mil", "milfed"]) {
            return Some(self.rest(1_000, at + 1, |at| self.under_thousand(at)));
        }
        let (value, next) = self.under_thousand(at)?;
        if self.class(next) != Some(Class::Thousand) {
            return Some((value, next));
        }
        Some(self.rest(value * 1_000, next + 1, |at| self.under_thousand(at)))
    }

    fn whole(&self, at: usize) -> Part {
        let (value, next) = match self.class(at) {
            Some(Class::Great(_)) => (1, at),
            _ => self.under_million(at)?,
        };
        let Some(Class::Great(great)) = self.class(next) else { return Some((value, next)) };
        let sum = value.checked_mul(great)?;
        Some(self.rest(sum, next + 1, |at| self.under_million(at)))
    }
}

#[cfg(test)]
mod tests;
