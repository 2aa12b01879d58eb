//! Cuts folded text into stretches of digits, words, and signs that part them.

use crate::{text::is_letter, vocabulary::is_letter_o};

/// One part of a cell, in order.
#[derive(Debug)]
pub(crate) enum Item<'a> {
    /// Digits with such punctuation as stands inside numbers.
    Span(Span<'a>),
    /// Letters.
    Word(&'a [u8]),
    /// A sign that never stands inside a number.
    Sign(u8),
}

/// A stretch of groups of digits.
#[derive(Clone, Debug)]
pub(crate) struct Span<'a> {
    pub(crate) groups: Vec<Group<'a>>,
    /// Whether a letter touches the first digit.
    pub(crate) after_letter: bool,
    /// Whether a letter touches the last digit.
    pub(crate) before_letter: bool,
}

/// Adjacent digits, and the punctuation before them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Group<'a> {
    pub(crate) before: &'a [u8],
    pub(crate) digits: &'a [u8],
}

impl Group<'_> {
    pub(crate) fn has(&self, mark: u8) -> bool {
        self.before.contains(&mark)
    }

    /// Whether what stands before the group parts two numbers: `/`, `,` or a dash between blanks.
    pub(crate) fn parts(&self) -> bool {
        self.has(b'/')
            || self.has(b',')
            || self.has(b'+')
            || self.before.windows(3).any(|w| w == b" - ")
    }
}

impl Span<'_> {
    /// How many digits there are.
    pub(crate) fn len(&self) -> usize {
        self.groups.iter().map(|group| group.digits.len()).sum()
    }

    pub(crate) fn touches_letter(&self) -> bool {
        self.after_letter || self.before_letter
    }

    /// Whether it begins as an international number does: with 00 or a plus.
    pub(crate) fn begins_abroad(&self) -> bool {
        self.groups.first().is_some_and(|group| group.has(b'+') || group.digits.starts_with(b"00"))
    }

    /// Whether it begins as a telephone number does: with 0 or a plus.
    pub(crate) fn begins_as_number(&self) -> bool {
        self.groups.first().is_some_and(|group| group.has(b'+') || group.digits.starts_with(b"0"))
    }
}

/// The digits of some groups in one piece.
pub(crate) fn join(groups: &[Group]) -> Vec<u8> {
    groups.iter().flat_map(|group| group.digits).copied().collect()
}

/// Cuts the text of a cell into its items.
pub(crate) fn scan(text: &[u8]) -> Vec<Item<'_>> {
    let mut items = Vec::new();
    let mut rest = text;
    let mut after_letter = false;
    while let [first, tail @ ..] = rest {
        if is_letter(*first) {
            let (word, after) = take(rest, is_letter);
            items.push(Item::Word(word));
            (rest, after_letter) = (after, true);
        } else if is_inside(*first) {
            let (stretch, after) = take(rest, is_inside);
            let before_letter = after.first().is_some_and(|byte| is_letter(*byte));
            push_span(&mut items, stretch, after_letter, before_letter);
            (rest, after_letter) = (after, false);
        } else {
            items.push(Item::Sign(*first));
            (rest, after_letter) = (tail, false);
        }
    }
    items
}

/// Whether the sign may stand inside a number.
fn is_inside(byte: u8) -> bool {
    byte.is_ascii_digit() || b" -.()[]{}/+,_~*".contains(&byte)
}

fn take(text: &[u8], belongs: impl Fn(u8) -> bool) -> (&[u8], &[u8]) {
    let end = text.iter().position(|byte| !belongs(*byte)).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, &[]))
}

/// Groups the digits of a stretch. One or two digits at an end that touch a letter
/// belong to a word (`3pm`, `Mob1`): they become a span of their own. Digits behind a
/// letter O, and those that begin with 0, may begin a number (`O20 7946 0123`, `T07 700…`).
fn push_span<'a>(items: &mut Vec<Item<'a>>, stretch: &'a [u8], after: bool, before: bool) {
    let mut groups = groups(stretch);
    let after_letter = after && stretch.first().is_some_and(u8::is_ascii_digit);
    let before_letter = before && stretch.last().is_some_and(u8::is_ascii_digit);
    let is_tiny = |group: Option<&Group>| group.is_some_and(|group| group.digits.len() <= 2);
    let behind_o = matches!(items.last(), Some(Item::Word(word)) if is_letter_o(word));
    let begins = behind_o || groups.first().is_some_and(|group| group.digits.starts_with(b"0"));
    let mut push = |groups: Vec<Group<'a>>, after_letter, before_letter| {
        if !groups.is_empty() {
            items.push(Item::Span(Span { groups, after_letter, before_letter }));
        }
    };
    let detach_first = after_letter && groups.len() > 1 && is_tiny(groups.first()) && !begins;
    if detach_first {
        push(vec![groups.remove(0)], true, false);
    }
    let detach_last = before_letter && groups.len() > 1 && is_tiny(groups.last());
    let last = if detach_last { groups.pop() } else { None };
    push(groups, after_letter && !detach_first, before_letter && !detach_last);
    if let Some(last) = last {
        push(vec![last], false, true);
    }
}

fn groups(stretch: &[u8]) -> Vec<Group<'_>> {
    let mut groups = Vec::new();
    let mut rest = stretch;
    loop {
        let (before, after) = take(rest, |byte| !byte.is_ascii_digit());
        let (digits, after) = take(after, |byte| byte.is_ascii_digit());
        if digits.is_empty() {
            return groups;
        }
        groups.push(Group { before, digits });
        rest = after;
    }
}
