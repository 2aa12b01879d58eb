//! What has been found in a cell so far, and the reading that it comes to.

use terms::Number;

use crate::{Class, Numbers, Reading, Rule, Why, abroad, gb};

/// Collects numbers, repairs and doubts while a cell is read.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    numbers: Vec<Number>,
    written: usize,
    rule: Option<Rule>,
    doubt: Option<Why>,
    refusal: Option<Why>,
    possibilities: u64,
}

impl Outcome {
    pub(crate) fn has_numbers(&self) -> bool {
        !self.numbers.is_empty()
    }

    /// A number that stands in the cell, or a candidate.
    pub(crate) fn add(&mut self, number: Number) {
        self.written += 1;
        if !self.numbers.contains(&number) {
            self.numbers.push(number);
        }
    }

    /// A repair; the first one names the reading, a note only where nothing else does.
    pub(crate) fn repair(&mut self, rule: Rule) {
        if matches!(self.rule, None | Some(Rule::Note)) {
            self.rule = Some(rule);
        }
    }

    /// From now on the numbers are candidates; the first doubt names the reason.
    pub(crate) fn doubt(&mut self, why: Why, possibilities: u64) {
        self.doubt.get_or_insert(why);
        self.possibilities = self.possibilities.max(possibilities);
    }

    /// Why the cell has no number, should none be found; the first reason stays.
    pub(crate) fn refuse(&mut self, why: Why) {
        self.refusal.get_or_insert(why);
    }

    pub(crate) fn finish(self) -> Reading {
        let listed = self.numbers.len() as u64;
        let class = match (self.doubt, self.numbers.as_slice()) {
            (Some(_), _) => Class::Ambiguous,
            (None, []) => {
                let why = self.refusal.unwrap_or(Why::NoDigits);
                return Reading::impossible(why, self.possibilities);
            }
            (None, [_]) if self.rule.is_some() || self.written > 1 => Class::Repaired,
            (None, [_]) => Class::Read,
            (None, _) => Class::Split,
        };
        let repeated = (class == Class::Repaired).then_some(Rule::Repeated);
        Reading {
            class,
            plausible: listed > 0 && self.numbers.iter().copied().all(plausible),
            numbers: Numbers::from(self.numbers),
            rule: if class == Class::Ambiguous { None } else { self.rule.or(repeated) },
            why: self.doubt,
            possibilities: listed.max(self.possibilities),
        }
    }
}

fn plausible(number: Number) -> bool {
    gb::is_known(number).unwrap_or_else(|| abroad::is_valid(number))
}
