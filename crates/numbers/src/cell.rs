//! The general way: a cell's numbers, notes, extensions and left-over digits.

use terms::Number;

use crate::{
    Rule, Settings, Why,
    lines::{self, Between},
    outcome::Outcome,
    scan::{Item, Span, join, scan},
    span::{self, Reads},
    vocabulary::{is_between, is_extension, is_filler, is_label, is_letter_o, is_tail_letter},
    whole::{self, Whole},
};

/// Reads folded text into `outcome`.
pub(crate) fn read(text: &[u8], settings: &Settings, outcome: &mut Outcome) {
    let items = scan(text);
    let mut walk = Walk { settings, outcome, state: State::default() };
    let mut rest = items.as_slice();
    while let [item, after @ ..] = rest {
        rest = match item {
            Item::Word(word) => walk.word(word, after),
            Item::Sign(sign) => {
                walk.sign(*sign);
                after
            }
            Item::Span(span) => walk.span(span, after),
        };
        walk.state.after_digits = matches!(item, Item::Span(span) if span.before_letter);
    }
    walk.finish();
}

struct Walk<'a> {
    settings: &'a Settings,
    outcome: &'a mut Outcome,
    state: State,
}

/// What has been seen so far.
#[derive(Default)]
struct State {
    /// The last number that stands in the cell for certain.
    last: Option<Number>,
    /// The word before the next item, where only punctuation lies between.
    word: Word,
    /// A word since the last number, or since the beginning: short digits are part of a note.
    in_note: bool,
    /// Digits that are part of nothing.
    left_over: bool,
    /// A word that is no label stood somewhere.
    has_words: bool,
    /// The last item was digits that touch the word behind them.
    after_digits: bool,
    /// Digits that begin as a number does and are none.
    broken: bool,
    /// A letter touches six digits or more that are no number.
    letter_inside: bool,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Word {
    #[default]
    None,
    /// One letter that means nothing here.
    Letter,
    LetterO,
    Extension,
    /// An extension in more words.
    SpeltExtension,
    /// `or`, `and`.
    Between,
    /// A label or any other word.
    Other,
}

impl Walk<'_> {
    fn word<'i, 't>(&mut self, word: &[u8], after: &'i [Item<'t>]) -> &'i [Item<'t>] {
        let digits_follow = matches!(after.first(), Some(Item::Span(_)));
        let state = &mut self.state;
        let after_number = state.last.is_some() && !state.in_note;
        let extends = matches!(state.word, Word::Extension | Word::SpeltExtension);
        state.word = match word {
            _ if after_number && is_extension(word) => Word::Extension,
            _ if extends && is_filler(word) => Word::SpeltExtension,
            _ if after_number && is_between(word) => Word::Between,
            _ if is_letter_o(word) && digits_follow && !state.after_digits => Word::LetterO,
            // Between digits, no letter is a label: `07700 9m0123`.
            [_] if !is_label(word) || state.after_digits => Word::Letter,
            _ => Word::Other,
        };
        let is_note = match state.word {
            Word::Other | Word::LetterO => !is_label(word) || state.last.is_some(),
            Word::Letter => true,
            _ => false,
        };
        if matches!(state.word, Word::Other | Word::Letter) {
            state.in_note = true;
        }
        if is_note && state.word != Word::LetterO {
            state.has_words = true;
            self.outcome.repair(Rule::Note);
        }
        after
    }

    fn sign(&mut self, sign: u8) {
        match sign {
            b';' | b'\n' | b'|' | b'\\' => {
                self.state.in_note = false;
                self.state.word = Word::None;
            }
            b'&' if self.state.last.is_some() => self.state.word = Word::Between,
            b'#' if self.state.last.is_some() => self.state.word = Word::Extension,
            b'@' => self.outcome.doubt(Why::MailAddress, 0),
            _ => {}
        }
    }

    fn span<'i, 't>(&mut self, span: &Span<'t>, after: &'i [Item<'t>]) -> &'i [Item<'t>] {
        let word = std::mem::take(&mut self.state.word);
        if matches!(word, Word::Extension | Word::SpeltExtension)
            && let Some(rest) = self.extension(span, word)
        {
            if !rest.groups.is_empty() {
                self.plain(&rest, Word::None, after);
            }
            return after;
        }
        if let Some((number, after)) = self.code_and_letter_o(span, after) {
            self.number(number, Some(Rule::LetterO));
            return after;
        }
        if word == Word::LetterO
            && let Some(number) = self.letter_o(span, false)
        {
            self.number(number, Some(Rule::LetterO));
            return after;
        }
        self.plain(span, word, after);
        after
    }

    /// Takes the digits of an extension off, if they are few enough to be one.
    fn extension<'t>(&mut self, span: &Span<'t>, word: Word) -> Option<Span<'t>> {
        let mut rest = span.clone();
        let first = rest.groups.first().filter(|group| !group.has(b'+'))?;
        let mut digits = first.digits.len();
        if digits > 7 {
            return None;
        }
        rest.groups.remove(0);
        while let Some(group) = rest.groups.first() {
            digits += group.digits.len();
            if group.before != b" " || digits > 7 || group.digits.starts_with(b"0") {
                break;
            }
            rest.groups.remove(0);
        }
        if word == Word::SpeltExtension {
            self.outcome.repair(Rule::ExtensionWords);
        }
        rest.after_letter = false;
        Some(rest)
    }

    /// `+44 (O)20 7946 0123`: the code, a letter O, and ten digits.
    fn code_and_letter_o<'i, 't>(
        &self,
        span: &Span<'t>,
        after: &'i [Item<'t>],
    ) -> Option<(Number, &'i [Item<'t>])> {
        let [Item::Word(word), Item::Span(next), after @ ..] = after else { return None };
        let is_code = matches!(join(&span.groups).as_slice(), b"44" | b"0044");
        if is_code && is_letter_o(word) {
            return self.letter_o(next, true).map(|number| (number, after));
        }
        None
    }

    /// Ten digits behind a letter O that stands for their 0.
    fn letter_o(&self, span: &Span, after_code: bool) -> Option<Number> {
        let first = span.groups.first()?;
        let digits = join(&span.groups);
        if digits.len() != 10
            || digits.starts_with(b"0")
            || first.has(b'+')
            || (span.before_letter && !after_code)
        {
            return None;
        }
        match whole::read(&[b"0", &*digits].concat(), false, self.settings) {
            Whole::Number(number, None) => Some(number),
            _ => None,
        }
    }

    fn plain(&mut self, span: &Span, word: Word, after: &[Item]) {
        let alone = !self.outcome.has_numbers() && after.is_empty() && !self.state.has_words;
        if word == Word::Between && self.tail(span, after) {
            return;
        }
        if span.len() <= 5 && !(alone && self.settings.area.is_some()) {
            return self.short(span, word);
        }
        let reads = span::read(span, self.settings);
        match reads {
            // A date of eight digits is no local number.
            Reads::Numbers(_, Some(Rule::AreaAdded)) if is_date(span) => {
                self.broken(span, Why::TooShort);
            }
            Reads::Numbers(numbers, rule) => {
                let why = touching(span, word, after, &numbers);
                for number in numbers {
                    self.number(number, rule);
                }
                if let Some(why) = why {
                    self.outcome.doubt(why, 0);
                }
            }
            Reads::Doubt(candidates, why, ways) => {
                for candidate in candidates {
                    self.outcome.add(candidate);
                }
                let why = if span.touches_letter() { Why::LetterInNumber } else { why };
                self.outcome.doubt(why, ways);
                self.state.in_note = false;
            }
            Reads::Nothing(_) if self.state.in_note && is_date(span) => {}
            Reads::Nothing(why) => self.broken(span, why),
        }
    }

    fn number(&mut self, number: Number, rule: Option<Rule>) {
        self.outcome.add(number);
        if let Some(rule) = rule {
            self.outcome.repair(rule);
        }
        self.state.last = Some(number);
        self.state.in_note = false;
    }

    /// `020 7946 0123 or 0124`.
    fn tail(&mut self, span: &Span, after: &[Item]) -> bool {
        let ends = matches!(after.first(), None | Some(Item::Sign(b';' | b'\n' | b'|' | b'&')));
        let (Some(last), false, true) = (self.state.last, span.touches_letter(), ends) else {
            return false;
        };
        let Some(lines) = lines::lines(last, &join(&span.groups), Between::Word) else {
            return false;
        };
        for number in lines.numbers {
            self.number(number, Some(Rule::RangeOfLines));
        }
        true
    }

    /// Five digits or fewer: part of a word or a note, or left over.
    fn short(&mut self, span: &Span, word: Word) {
        if span.begins_as_number() {
            self.state.broken = true;
        }
        let in_word = span.touches_letter() && !span.begins_abroad() && word != Word::LetterO;
        if !in_word && !self.state.in_note {
            self.state.left_over = true;
        }
        self.outcome.refuse(Why::TooShort);
    }

    /// Six digits or more that are no number.
    fn broken(&mut self, span: &Span, why: Why) {
        self.state.letter_inside |= span.touches_letter();
        self.state.broken |= span.begins_as_number();
        self.state.left_over = true;
        self.outcome.refuse(why);
    }

    fn finish(self) {
        let Self { outcome, state, .. } = self;
        if outcome.has_numbers() {
            if state.left_over {
                outcome.doubt(Why::UnexplainedDigits, 0);
            }
        } else if state.letter_inside || (state.has_words && state.broken) {
            outcome.doubt(Why::LetterInNumber, 0);
        }
    }
}

/// Why a number that letters touch is in doubt, if it is.
fn touching(span: &Span, word: Word, after: &[Item], numbers: &[Number]) -> Option<Why> {
    let before = span.after_letter && matches!(word, Word::Letter | Word::LetterO);
    let behind = match after {
        [Item::Word(word), Item::Span(_), ..] if span.before_letter && is_extension(word) => false,
        // Where most numbers are longer, what touches the digits may be one of them.
        [Item::Word(_), ..] if span.before_letter && numbers.iter().any(is_short) => true,
        [Item::Span(next), ..] if next.before_letter => numbers.iter().any(is_short),
        [Item::Word([_]), Item::Span(next), ..] if span.before_letter && next.after_letter => true,
        [Item::Word(letter @ [_]), ..] => span.before_letter && !is_tail_letter(letter),
        _ => false,
    };
    (before || behind).then_some(Why::LetterInNumber)
}

/// Whether it has fewer than ten digits, where most numbers have ten.
fn is_short(number: &Number) -> bool {
    number.gb_national().is_none_or(|national| national < 1_000_000_000)
}

/// `12/05/2024`, `2024-05-12`, `12.5.24`.
fn is_date(span: &Span) -> bool {
    let [first, second, third] = span.groups.as_slice() else { return false };
    let lengths = [first, second, third].map(|group| group.digits.len());
    let fits = matches!(lengths, [1 | 2, 1 | 2, 2 | 4] | [4, 1 | 2, 1 | 2]);
    fits && second.before == third.before && matches!(second.before, b"/" | b"-" | b".")
}
