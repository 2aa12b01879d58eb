//! Which editions speak about which numbers.

use std::collections::BTreeMap;

use terms::Date;

use crate::file::KEYS;
use crate::{Edition, Error, Scope};

/// All numbers, divided into stretches about which the same editions speak.
#[derive(Debug)]
pub(crate) struct Coverage {
    /// The first national number of each stretch, ascending from 0.
    starts: Vec<u64>,
    /// The class of each stretch.
    class_of: Vec<u16>,
    classes: Vec<Class>,
}

/// The editions that speak about a class of numbers.
#[derive(Debug)]
pub(crate) struct Class {
    /// For each edition, whether it covers the class.
    pub(crate) covered: Vec<bool>,
    /// Every edition covers it, each on a day of its own: the usual case, which has a fast path.
    pub(crate) plain: bool,
}

/// Far more than any set of licences makes; keeps a hostile file from filling the memory.
const MOST_CLASSES: usize = 1_024;

impl Coverage {
    /// The coverage by these editions.
    ///
    /// # Errors
    /// [`Error::Full`] when their scopes divide the numbers into too many classes.
    pub(crate) fn of(editions: &[Edition]) -> Result<Self, Error> {
        let mut scopes: Vec<&Scope> = editions.iter().map(|edition| &edition.scope).collect();
        scopes.sort_unstable();
        scopes.dedup();
        let starts = starts(&scopes);
        let mut known: BTreeMap<Vec<bool>, usize> = BTreeMap::new();
        let mut classes = Vec::new();
        let mut class_of = Vec::with_capacity(starts.len());
        for &start in &starts {
            let by_scope: Vec<bool> = scopes.iter().map(|scope| covers(scope, start)).collect();
            let class = *known.entry(by_scope).or_insert_with_key(|by_scope| {
                classes.push(Class::of(editions, &scopes, by_scope));
                classes.len() - 1
            });
            if class >= MOST_CLASSES {
                return Err(Error::Full { what: "scopes" });
            }
            class_of.push(class as u16);
        }
        Ok(Self { starts, class_of, classes })
    }

    /// The classes, in the order of their index.
    pub(crate) fn classes(&self) -> &[Class] {
        &self.classes
    }

    /// The index of the class that the national number `key` belongs to.
    #[inline]
    pub(crate) fn class_of(&self, key: u64) -> usize {
        if self.classes.len() == 1 {
            return 0;
        }
        let stretch = self.starts.partition_point(|&start| start <= key).saturating_sub(1);
        self.class_of.get(stretch).map_or(0, |&class| class.into())
    }
}

impl Class {
    fn of(editions: &[Edition], scopes: &[&Scope], by_scope: &[bool]) -> Self {
        let covers = |edition: &Edition| {
            scopes
                .binary_search(&&edition.scope)
                .is_ok_and(|i| by_scope.get(i).copied().unwrap_or_default())
        };
        let covered: Vec<bool> = editions.iter().map(covers).collect();
        let days = || editions.iter().map(|edition| edition.as_of);
        let apart = |(a, b): (Date, Date)| a < b;
        let plain = covered.iter().all(|&c| c) && days().zip(days().skip(1)).all(apart);
        Self { covered, plain }
    }
}

fn covers(scope: &Scope, key: u64) -> bool {
    match scope {
        Scope::Whole => true,
        Scope::Asked => false,
        Scope::Codes(codes) => codes.cover(key),
    }
}

/// Where the coverage can change: at the first number under a code, and at the
/// first after it, for each length that a national number has.
fn starts(scopes: &[&Scope]) -> Vec<u64> {
    let mut starts = vec![0];
    for scope in scopes {
        let Scope::Codes(codes) = scope else { continue };
        for code in codes.iter().map(u64::from) {
            for power in [1_000_000, 100_000_000, 1_000_000_000] {
                // The longest code of this length is the number itself.
                let mut first = code;
                let mut width = 1;
                while first < power {
                    first *= 10;
                    width *= 10;
                }
                starts.extend([first, first + width].into_iter().filter(|&start| start < KEYS));
            }
        }
    }
    starts.sort_unstable();
    starts.dedup();
    starts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{Digest, Kind};

    fn edition(day: u16, scope: Scope) -> Edition {
        Edition {
            as_of: Date::from_epoch_days(day),
            kind: Kind::Full,
            scope,
            count: 0,
            asked: 0,
            digest: Digest([0; 32]),
            dates_digest: None,
            imported_file_digest: None,
            recorded_on: None,
        }
    }

    #[test]
    fn whole_editions_make_one_plain_class() {
        let coverage = Coverage::of(&[edition(1, Scope::Whole), edition(2, Scope::Whole)]).unwrap();
        assert_eq!(coverage.classes().len(), 1);
        assert!(coverage.classes()[0].plain);
    }

    #[test]
    fn two_editions_of_one_day_or_a_partial_one_are_not_plain() {
        let partial = Scope::codes(["161"]).unwrap();
        for other in [edition(1, Scope::Whole), edition(2, partial), edition(2, Scope::Asked)] {
            let coverage = Coverage::of(&[edition(1, Scope::Whole), other]).unwrap();
            assert!(!coverage.classes()[coverage.class_of(2_079_460_123)].plain);
        }
    }

    fn keys() -> impl Strategy<Value = u64> {
        prop_oneof![
            1_000_000_u64..10_000_000,
            100_000_000_u64..1_000_000_000,
            1_000_000_000_u64..10_000_000_000
        ]
    }

    proptest! {
        #[test]
        fn agrees_with_each_scope(
            codes in proptest::collection::vec(proptest::collection::vec(1_u32..2_000, 1..6), 1..4),
            key in keys(),
            near in any::<proptest::sample::Index>(),
        ) {
            let mut editions = vec![edition(0, Scope::Whole), edition(9, Scope::Asked)];
            editions.extend(codes.iter().map(|codes| {
                edition(1, Scope::codes(codes.iter().map(u32::to_string)).unwrap())
            }));
            let coverage = Coverage::of(&editions).unwrap();
            let start = *near.get(&coverage.starts);
            for key in [key, start, start.saturating_sub(1)] {
                let Some(number) = terms::Number::gb(key) else { continue };
                let class = &coverage.classes()[coverage.class_of(key)];
                let expected: Vec<bool> = editions.iter().map(|e| e.scope.covers(number)).collect();
                prop_assert_eq!(&class.covered, &expected, "{}", key);
            }
        }
    }
}
