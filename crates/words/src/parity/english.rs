//! Numbers in English words.

use super::tokens::{Of, Token};

/// A number in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spelt {
    pub(crate) value: u64,
    /// The first token after it.
    pub(crate) next: usize,
    /// Whether it may be no number at all, as `one` and `second`.
    pub(crate) doubtful: bool,
    /// A noun within the number, as in `pum punt ar hugain`.
    pub(crate) noun: Option<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Small(u64),
    Tens(u64),
    Hundred,
    Great(u64),
}

// A table, not a procedure.
fn class(word: &str) -> Option<(Class, bool)> {
    const SMALL: [(&str, &str); 19] = [
        ("one", "first"),
        ("two", "second"),
        ("three", "third"),
        ("four", "fourth"),
        ("five", "fifth"),
        ("six", "sixth"),
        ("seven", "seventh"),
        ("eight", "eighth"),
        ("nine", "ninth"),
        ("ten", "tenth"),
        ("eleven", "eleventh"),
        ("twelve", "twelfth"),
        ("thirteen", "thirteenth"),
        ("fourteen", "fourteenth"),
        ("fifteen", "fifteenth"),
        ("sixteen", "sixteenth"),
        ("seventeen", "seventeenth"),
        ("eighteen", "eighteenth"),
        ("nineteen", "nineteenth"),
    ];
    const TENS: [(&str, &str); 8] = [
        ("twenty", "twentieth"),
        ("thirty", "thirtieth"),
        ("forty", "fortieth"),
        ("fifty", "fiftieth"),
        ("sixty", "sixtieth"),
        ("seventy", "seventieth"),
        ("eighty", "eightieth"),
        ("ninety", "ninetieth"),
    ];
    for (value, (cardinal, ordinal)) in (1_u64..).zip(SMALL) {
        if word == cardinal || word == ordinal {
            return Some((Class::Small(value), word == ordinal));
        }
    }
    for (tens, (cardinal, ordinal)) in (2_u64..).zip(TENS) {
        if word == cardinal || word == ordinal {
            return Some((Class::Tens(tens * 10), word == ordinal));
        }
    }
    Some(match word {
        "hundred" => (Class::Hundred, false),
        "hundredth" => (Class::Hundred, true),
        "thousand" => (Class::Great(1_000), false),
        "thousandth" => (Class::Great(1_000), true),
        "million" => (Class::Great(1_000_000), false),
        "billion" => (Class::Great(1_000_000_000), false),
        "trillion" => (Class::Great(1_000_000_000_000), false),
        _ => return None,
    })
}

/// Words that mean a number without being one: they answer for one in the other language.
pub(crate) fn hint(word: &str) -> Option<u64> {
    Some(match word {
        "once" | "single" | "sole" => 1,
        "both" | "twice" | "pair" | "couple" | "either" | "neither" | "double" | "two-fold"
        | "fortnight" | "halves" => 2,
        "thirds" | "thrice" | "triple" => 3,
        "quarters" => 4,
        "fifths" => 5,
        "eighths" => 8,
        "tenths" | "decade" => 10,
        "dozen" => 12,
        "century" => 100,
        "zero" | "nil" => 0,
        _ => return None,
    })
}

/// The number that begins at this token.
pub(crate) fn number(tokens: &[Token<'_>], start: usize) -> Option<Spelt> {
    let first = tokens.get(start)?;
    let article = first.is_word("a") || first.is_word("an");
    let mut sum = Sum { total: 0, part: u64::from(article), last: None, least: u64::MAX };
    let mut at = if article { start + 1 } else { start };
    if article && !great(tokens, at) {
        return None;
    }
    let mut ordinal = false;
    while let Some((class, is_ordinal, next)) = next_class(tokens, at, sum.last) {
        if ordinal || !sum.add(class) {
            break;
        }
        ordinal = is_ordinal;
        at = next;
    }
    sum.last?;
    let value = sum.total.checked_add(sum.part)?;
    let doubtful = at == start + 1 && (value == 1 || (ordinal && value <= 3));
    Some(Spelt { value, next: at, doubtful, noun: None })
}

fn great(tokens: &[Token<'_>], at: usize) -> bool {
    let class = tokens.get(at).and_then(|token| class(&token.lower));
    matches!(class, Some((Class::Hundred | Class::Great(_), false)))
}

/// The next word of a number, behind a hyphen or an `and` if need be.
fn next_class(
    tokens: &[Token<'_>],
    at: usize,
    last: Option<Class>,
) -> Option<(Class, bool, usize)> {
    let mut at = at;
    if last.is_some() && tokens.get(at)?.is_sign('-') {
        at += 1;
        if tokens.get(at)?.spaced {
            return None;
        }
    } else if matches!(last, Some(Class::Hundred | Class::Great(_)))
        && tokens.get(at)?.is_word("and")
    {
        at += 1;
        let small = class(&tokens.get(at)?.lower)?.0;
        let greater = great(tokens, at + 1);
        if !matches!(small, Class::Small(_) | Class::Tens(_))
            || (greater && last == Some(Class::Great(1_000)))
        {
            return None;
        }
    }
    let token = tokens.get(at).filter(|token| token.of == Of::Word)?;
    let (class, ordinal) = class(&token.lower)?;
    Some((class, ordinal, at + 1))
}

struct Sum {
    total: u64,
    part: u64,
    last: Option<Class>,
    least: u64,
}

impl Sum {
    /// Takes one word more, unless it begins another number.
    fn add(&mut self, class: Class) -> bool {
        let fits = match (class, self.last) {
            (Class::Small(value), Some(Class::Tens(_))) => value < 10,
            (Class::Small(_) | Class::Tens(_), last) => {
                !matches!(last, Some(Class::Small(_) | Class::Tens(_)))
            }
            (Class::Hundred, _) => (1..100).contains(&self.part),
            (Class::Great(great), _) => self.part > 0 && great < self.least,
        };
        if !fits {
            return false;
        }
        match class {
            Class::Small(value) | Class::Tens(value) => self.part += value,
            Class::Hundred => self.part *= 100,
            Class::Great(great) => {
                self.total = self.total.saturating_add(self.part.saturating_mul(great));
                self.part = 0;
                self.least = great;
            }
        }
        self.last = Some(class);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::*;

    fn read(text: &str) -> Option<(u64, usize)> {
        number(&tokens(text), 0).map(|spelt| (spelt.value, spelt.next))
    }

    #[test]
    fn numbers_in_words_are_read_whole() {
        assert_eq!(read("five companies"), Some((5, 1)));
        assert_eq!(read("twenty-three"), Some((23, 3)));
        assert_eq!(read("two hundred and forty thousand pounds"), Some((240_000, 5)));
        assert_eq!(read("a million"), Some((1_000_000, 2)));
        assert_eq!(read("one thousand two hundred and three"), Some((1_203, 6)));
        assert_eq!(read("twenty-first"), Some((21, 3)));
    }

    /// A writer of the test's own.
    fn written(n: u64) -> String {
        const UNDER: [&str; 20] = [
            "",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ];
        const TENS: [&str; 10] =
            ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        let at = |n: u64| usize::try_from(n).unwrap();
        match n {
            0..20 => UNDER[at(n)].to_owned(),
            20..100 if n.is_multiple_of(10) => TENS[at(n / 10)].to_owned(),
            20..100 => format!("{}-{}", TENS[at(n / 10)], UNDER[at(n % 10)]),
            100..1_000 if n.is_multiple_of(100) => format!("{} hundred", UNDER[at(n / 100)]),
            100..1_000 => format!("{} hundred and {}", UNDER[at(n / 100)], written(n % 100)),
            _ if n.is_multiple_of(1_000) => format!("{} thousand", written(n / 1_000)),
            _ if n % 1_000 < 100 => {
                format!("{} thousand and {}", written(n / 1_000), written(n % 1_000))
            }
            _ => format!("{} thousand {}", written(n / 1_000), written(n % 1_000)),
        }
    }

    #[test]
    fn every_number_to_9999_and_some_beyond_read_back() {
        for n in (1..10_000).chain((10_000..1_000_000).step_by(977)) {
            let text = written(n);
            assert_eq!(read(&text), Some((n, tokens(&text).len())), "{text}");
        }
    }

    #[test]
    fn two_numbers_are_two() {
        assert_eq!(read("two and three"), Some((2, 1)));
        assert_eq!(read("twenty twenty-six"), Some((20, 1)));
        assert_eq!(read("one two"), Some((1, 1)));
    }

    #[test]
    fn words_that_may_be_no_numbers_are_doubtful() {
        for word in ["one", "first", "second", "third"] {
            assert!(number(&tokens(word), 0).unwrap().doubtful, "{word}");
        }
        for word in ["two", "fourth", "one hundred"] {
            assert!(!number(&tokens(word), 0).unwrap().doubtful, "{word}");
        }
        assert_eq!(read("a company"), None);
        assert_eq!(read("hundreds"), None);
    }
}
