//! The content of an import, number by number.

use terms::{Date, Number};

use super::import::{Answer, Content, DatedNumber};
use crate::known::Attributed;

/// What an import says about a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// Nothing: the number stands only in the register.
    Unnamed,
    /// It is listed.
    Listed,
    /// It is named, and is not listed.
    NotListed,
}

/// Numbers in ascending order, each once, with what is said about them.
pub(super) struct Items<'i> {
    rest: Rest<'i>,
    as_of: Date,
    spells: Vec<Attributed>,
}

enum Rest<'i> {
    Full(&'i [Number]),
    Update { add: &'i [Number], remove: &'i [Number] },
    Dated(&'i [DatedNumber]),
    Results(&'i [Answer]),
}

impl<'i> Items<'i> {
    pub(super) fn new(content: &'i Content, as_of: Date) -> Self {
        let rest = match content {
            Content::Full(numbers) => Rest::Full(numbers),
            Content::Update { add, remove } => Rest::Update { add, remove },
            Content::Dated(rows) => Rest::Dated(rows),
            Content::Results(answers) => Rest::Results(answers),
        };
        Self { rest, as_of, spells: Vec::new() }
    }

    /// The next number, and what is said about it.
    pub(super) fn next_number(&mut self) -> Option<(Number, Mark)> {
        match &mut self.rest {
            Rest::Full(numbers) => Some((*numbers.split_off_first()?, Mark::Listed)),
            Rest::Update { add, remove } => match (add.first(), remove.first()) {
                (Some(added), Some(removed)) if removed < added => next_of(remove, Mark::NotListed),
                (Some(_), _) => next_of(add, Mark::Listed),
                (None, _) => next_of(remove, Mark::NotListed),
            },
            Rest::Results(answers) => {
                let answer = answers.split_off_first()?;
                Some((answer.number, if answer.listed { Mark::Listed } else { Mark::NotListed }))
            }
            Rest::Dated(rows) => {
                let number = rows.first()?.number;
                let same = rows.iter().take_while(|row| row.number == number).count();
                let (same, rest) = rows.split_at(same);
                *rows = rest;
                self.spells.clear();
                self.spells.extend(same.iter().map(|row| row.spell));
                let now = crate::known::attributed_on(&self.spells, self.as_of).is_some();
                Some((number, if now { Mark::Listed } else { Mark::NotListed }))
            }
        }
    }

    /// What a bureau tells about the number that was last given.
    pub(super) fn spells(&self) -> &[Attributed] {
        &self.spells
    }
}

fn next_of(numbers: &mut &[Number], mark: Mark) -> Option<(Number, Mark)> {
    numbers.split_off_first().map(|&number| (number, mark))
}
