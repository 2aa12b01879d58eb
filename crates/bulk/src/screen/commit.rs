//! The tags of a row: what a receipt commits to, number by number.

use std::collections::BTreeMap;

use evidence::commitment::{Builder, Committed, List, Place, Tagger};
use rules::screening::Verdict;
use terms::Number;

use super::judge::CellVerdict;
use super::row::{blanked, shown};
use crate::relist::of_class;

/// The numbers of a chunk, list by list, in the order of the rows, each at its place.
#[derive(Debug, Default)]
pub(super) struct Places([Vec<(Place, Option<Number>)>; 5]);

/// Tags of a chunk, list by list, in the order of the rows.
#[derive(Debug, Default)]
pub(super) struct Tags([Vec<u8>; 5]);

/// The commitments in the making.
#[derive(Debug, Default)]
pub(super) struct Commitments([Builder; 5]);

impl Places {
    /// Places the numbers of a row as its list shows them, and those that were blanked.
    pub(super) fn row(&mut self, row: u64, cells: &[CellVerdict], verdict: Verdict) {
        let mut place = Place { list: of_class(verdict), row, ordinal: 0 };
        self.numbers(&mut place, shown(cells, verdict));
        if verdict == Verdict::Callable {
            let mut place = Place { list: List::Blanked, row, ordinal: 0 };
            for cell in blanked(cells) {
                self.numbers(&mut place, cell.reading.numbers.iter().copied());
            }
        }
    }

    /// Places the one number of a row.
    pub(super) fn plain(&mut self, row: u64, number: Number, verdict: Verdict) {
        self.push(Place { list: of_class(verdict), row, ordinal: 0 }, Some(number));
    }

    /// Places each number from `place` on; where there is none, that there is none.
    fn numbers(&mut self, place: &mut Place, numbers: impl Iterator<Item = Number>) {
        let before = place.ordinal;
        for number in numbers {
            self.push(*place, Some(number));
            place.ordinal += 1;
        }
        if place.ordinal == before {
            self.push(*place, None);
            place.ordinal += 1;
        }
    }

    fn push(&mut self, place: Place, number: Option<Number>) {
        if let Some(places) = self.0.get_mut(at(place.list)) {
            places.push((place, number));
        }
    }

    /// The tags of all of them.
    pub(super) fn tags(&self, tagger: &Tagger) -> Tags {
        let mut tags = Tags::default();
        for (tags, places) in tags.0.iter_mut().zip(&self.0) {
            tags.reserve(places.len() * 32);
            tagger.tag_all(places, tags);
        }
        tags
    }
}

impl Commitments {
    /// Adds the tags of the next chunk.
    pub(super) fn add(&mut self, tags: &Tags) {
        for (builder, tags) in self.0.iter_mut().zip(&tags.0) {
            builder.push(tags);
        }
    }

    /// What is committed to, list by list.
    pub(super) fn committed(&self) -> BTreeMap<List, Committed> {
        List::ALL.into_iter().zip(self.0.iter().map(Builder::committed)).collect()
    }
}

fn at(list: List) -> usize {
    usize::from(list.code()) - 1
}
