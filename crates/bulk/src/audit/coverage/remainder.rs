//! Classes of coverage, added up by supplier and month.

use std::collections::BTreeMap;
use std::fmt;

use terms::Date;

use super::Class;

/// A month of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// The year.
    pub year: i16,
    /// The month, 1 to 12.
    pub month: i8,
}

impl Month {
    /// The month in which this day lies.
    #[must_use]
    pub fn of(day: Date) -> Self {
        let (year, month, _) = day.ymd();
        Self { year, month }
    }
}

impl fmt::Display for Month {
    /// `2026-11`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// Calls of each class.
type Row = [u64; Class::ALL.len()];

/// Calls by supplier, month and class. Tallies of parts add up to the tally of the whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remainder(BTreeMap<String, BTreeMap<Month, Row>>);

impl Remainder {
    /// One more call of this supplier, as the records write it, on this day.
    pub fn add(&mut self, supplier: &str, day: Date, class: Class) {
        let supplier = supplier.trim();
        if !self.0.contains_key(supplier) {
            self.0.insert(supplier.to_owned(), BTreeMap::new());
        }
        let months = self.0.get_mut(supplier);
        let row = months.map(|months| months.entry(Month::of(day)).or_default());
        if let Some(count) = row.and_then(|row| row.get_mut(class.index())) {
            *count += 1;
        }
    }

    /// Adds another part.
    pub fn merge(&mut self, other: Self) {
        for (supplier, months) in other.0 {
            let into = self.0.entry(supplier).or_default();
            for (month, row) in months {
                let counts = into.entry(month).or_default().iter_mut();
                counts.zip(row).for_each(|(count, more)| *count += more);
            }
        }
    }

    /// Every count that is not 0: by supplier, then month, then class.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Month, Class, u64)> {
        self.0.iter().flat_map(|(supplier, months)| {
            months.iter().flat_map(move |(month, row)| {
                let counts = Class::ALL.into_iter().zip(row).filter(|(_, count)| **count > 0);
                counts.map(move |(class, count)| (supplier.as_str(), *month, class, *count))
            })
        })
    }

    /// Calls of each class, over all suppliers and months.
    #[must_use]
    pub fn totals(&self) -> BTreeMap<Class, u64> {
        let mut totals = BTreeMap::new();
        self.iter().for_each(|(_, _, class, count)| *totals.entry(class).or_default() += count);
        totals
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn parts_add_up_to_the_whole() {
        let calls = [
            ("HARBOUR", "2026-11-30", Class::CoveredVouched),
            (" HARBOUR ", "2026-12-01", Class::Stale),
            ("", "2026-11-02", Class::NoReceipt),
            ("HARBOUR", "2026-12-31", Class::Stale),
        ];
        let tally = |calls: &[(&str, &str, Class)]| {
            let mut tally = Remainder::default();
            calls.iter().for_each(|(supplier, on, class)| tally.add(supplier, day(on), *class));
            tally
        };
        let whole = tally(&calls);
        for cut in 0..=calls.len() {
            let mut merged = tally(&calls[cut..]);
            merged.merge(tally(&calls[..cut]));
            assert_eq!(merged, whole);
        }
        let shown: Vec<String> = whole
            .iter()
            .map(|(supplier, month, class, count)| format!("{supplier} {month} {class} {count}"))
            .collect();
        assert_eq!(
            shown,
            [
                " 2026-11 no-receipt 1",
                "HARBOUR 2026-11 covered-vouched 1",
                "HARBOUR 2026-12 stale 2"
            ]
        );
        assert_eq!(whole.totals().values().sum::<u64>(), 4);
    }
}
