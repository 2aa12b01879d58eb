//! What an audit of the case must find: counted from what each call was meant to be.
//!
//! Nothing here is shared with the audit: the generator knows the class of a call because it
//! decided it before it wrote a row.

use std::collections::BTreeMap;

use serde::Serialize;

use super::calendar::Day;
use super::figures::Kind;
use super::files::Written;
use super::plan::{Call, LINES, SUPPLIERS, System};
use super::tally::{Class, EXCLUDED, Rows};

/// Every figure of a case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Expected {
    pub(crate) case: String,
    pub(crate) scale: u64,
    pub(crate) seed: u64,
    /// Rows of all files, headers not counted.
    pub(crate) rows: u64,
    /// Rows that are no calls, by reason.
    pub(crate) excluded: BTreeMap<String, u64>,
    /// Calls made, in any way.
    pub(crate) calls: u64,
    pub(crate) connected: u64,
    /// Connected to numbers that had been listed for at least 28 days, with or without a consent.
    pub(crate) listed_28_days: u64,
    pub(crate) under_28_days: u64,
    /// Of `listed_28_days`, those with a consent.
    pub(crate) consented: u64,
    /// Connected, to a person who had objected on an earlier day.
    pub(crate) objected: u64,
    /// The same, not connected: they do not count before 5 February 2026.
    pub(crate) objected_not_connected: u64,
    /// Not connected, to numbers listed all the time: they do not count either.
    pub(crate) listed_not_connected: u64,
    /// Calls at whose end the number was marked.
    pub(crate) marks: u64,
    /// No call of a case leaves anything open.
    pub(crate) unknown: u64,
    pub(crate) unlawful: Unlawful,
    /// Reg 21(1)(b), from rows to unlawful calls: each row in exactly one bucket.
    pub(crate) waterfall: Vec<(String, u64)>,
    pub(crate) by_month: BTreeMap<String, Month>,
    /// By the supplier that the row of the call names; none for systems that name none.
    pub(crate) by_supplier: BTreeMap<String, Supplier>,
    /// Unlawful calls by the line that the row of the call shows; VICIdial's export shows none.
    pub(crate) by_line: BTreeMap<String, u64>,
    pub(crate) by_system: BTreeMap<String, Records>,
    /// Unlawful calls after the warning of 5 September 2021.
    pub(crate) after_warning: Unlawful,
    pub(crate) complaints: u64,
    pub(crate) complaints_vulnerable: u64,
}

/// Unlawful calls by provision, under the ids of the law's files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Unlawful {
    #[serde(rename = "PECR_21_1_A")]
    pub(crate) pecr_21_1_a: u64,
    #[serde(rename = "PECR_21_1_B")]
    pub(crate) pecr_21_1_b: u64,
    pub(crate) any: u64,
}

impl Unlawful {
    /// Each figure under its name.
    pub(crate) const fn named(&self) -> [(&'static str, u64); 3] {
        [("PECR_21_1_A", self.pecr_21_1_a), ("PECR_21_1_B", self.pecr_21_1_b), ("any", self.any)]
    }
}

/// A month of calls.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Month {
    pub(crate) calls: u64,
    pub(crate) connected: u64,
    pub(crate) unlawful: Unlawful,
}

/// A supplier's share.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Supplier {
    pub(crate) calls: u64,
    pub(crate) unlawful: Unlawful,
    /// Of reg 21(1)(b): on a day on which screening was contracted for this supplier, or not.
    pub(crate) covered: u64,
    pub(crate) not_covered: u64,
}

/// The records of one system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Records {
    pub(crate) files: u64,
    pub(crate) rows: u64,
    /// Rows that count as calls.
    pub(crate) calls: u64,
}

impl Unlawful {
    fn add(&mut self, kind: Kind) {
        let (a, b) = (kind.is_unlawful_a(), kind.is_unlawful_b());
        self.pecr_21_1_a += u64::from(a);
        self.pecr_21_1_b += u64::from(b);
        self.any += u64::from(a || b);
    }
}

/// Counts calls while they are decided.
#[derive(Clone, Debug, Default)]
pub(super) struct Counter {
    kinds: BTreeMap<usize, u64>,
    months: BTreeMap<String, Month>,
    suppliers: [Supplier; SUPPLIERS.len() + 1],
    lines: [u64; LINES.len() + 1],
    after_warning: Unlawful,
}

/// A Sunday: nobody called on the day of the warning.
const WARNING: u16 = 18_875;

impl Counter {
    pub(super) fn add_day(&mut self, day: &Day, calls: impl Iterator<Item = Call>) {
        let name = day.iso.get(..7).unwrap_or_default().to_owned();
        let today = day.date.epoch_days();
        let mut month = Month::default();
        for call in calls {
            let kind = call.kind;
            *self.kinds.entry(kind as usize).or_default() += 1;
            month.calls += 1;
            month.connected += u64::from(kind.is_connected());
            month.unlawful.add(kind);
            let named = call.system == System::Vicidial;
            let place = if named { call.supplier } else { SUPPLIERS.len() };
            if let Some(supplier) = self.suppliers.get_mut(place) {
                supplier.calls += 1;
                supplier.unlawful.add(kind);
                let covered = named && super::papers::is_covered(call.supplier, today);
                supplier.covered += u64::from(kind.is_unlawful_b() && covered);
                supplier.not_covered += u64::from(kind.is_unlawful_b() && !covered);
            }
            let line = if named { LINES.len() } else { call.line };
            if let Some(count) = self.lines.get_mut(line) {
                *count += u64::from(kind.is_unlawful_a() || kind.is_unlawful_b());
            }
            if today > WARNING {
                self.after_warning.add(kind);
            }
        }
        let held = self.months.entry(name).or_default();
        held.calls += month.calls;
        held.connected += month.connected;
        held.unlawful.pecr_21_1_a += month.unlawful.pecr_21_1_a;
        held.unlawful.pecr_21_1_b += month.unlawful.pecr_21_1_b;
        held.unlawful.any += month.unlawful.any;
    }

    fn of(&self, kinds: &[Kind]) -> u64 {
        kinds.iter().filter_map(|kind| self.kinds.get(&(*kind as usize))).sum()
    }

    /// All figures, with the rows that were written.
    pub(super) fn finish(self, written: &[Written]) -> Expected {
        let mut rows = Rows::default();
        let mut by_system: BTreeMap<String, Records> = BTreeMap::new();
        for one in written {
            rows.add_all(&one.rows);
            let records = by_system.entry(one.system.id().to_owned()).or_default();
            records.files += 1;
            records.rows += one.rows.all();
            records.calls += one.rows.of(Class::Call);
        }
        let mut expected = Expected {
            rows: rows.all(),
            excluded: EXCLUDED
                .iter()
                .map(|(class, id)| ((*id).to_owned(), rows.of(*class)))
                .collect(),
            by_system,
            after_warning: self.after_warning,
            marks: self.of(&[Kind::MarkListed, Kind::MarkFree]),
            under_28_days: self.of(&[Kind::Under28]),
            consented: self.of(&[Kind::Consented]),
            objected_not_connected: self.of(&[Kind::IdleObjected]),
            listed_not_connected: self.of(&[Kind::IdleListed]),
            by_supplier: self.by_supplier(),
            by_line: self.by_line(),
            ..Expected::default()
        };
        for month in self.months.values() {
            expected.calls += month.calls;
            expected.connected += month.connected;
            expected.unlawful.pecr_21_1_a += month.unlawful.pecr_21_1_a;
            expected.unlawful.pecr_21_1_b += month.unlawful.pecr_21_1_b;
            expected.unlawful.any += month.unlawful.any;
        }
        expected.objected = expected.unlawful.pecr_21_1_a;
        expected.listed_28_days = expected.unlawful.pecr_21_1_b + expected.consented;
        expected.waterfall = self.waterfall(&expected);
        expected.by_month = self.months;
        expected
    }

    fn waterfall(&self, expected: &Expected) -> Vec<(String, u64)> {
        let idle = [Kind::IdleFree, Kind::IdleListed, Kind::IdleObjected];
        let free = [Kind::Free, Kind::ObjectedFree, Kind::MarkFree, Kind::Gone];
        let excluded =
            EXCLUDED.iter().map(|(_, id)| (*id, expected.excluded.get(*id).copied().unwrap_or(0)));
        let judged = [
            ("abroad", self.of(&[Kind::Abroad])),
            ("law-not-held", 0),
            ("not-connected", self.of(&idle)),
            ("not-listed", self.of(&free)),
            ("under-28-days", expected.under_28_days),
            ("consented", expected.consented),
            ("unlawful", expected.unlawful.pecr_21_1_b),
            ("unknown", 0),
        ];
        excluded.chain(judged).map(|(name, count)| (name.to_owned(), count)).collect()
    }

    fn by_supplier(&self) -> BTreeMap<String, Supplier> {
        let names = SUPPLIERS.iter().copied().chain([""]);
        let all = names.zip(self.suppliers).filter(|(_, supplier)| supplier.calls > 0);
        all.map(|(name, supplier)| (name.to_owned(), supplier)).collect()
    }

    fn by_line(&self) -> BTreeMap<String, u64> {
        let names = LINES.iter().map(|line| line.0).chain([""]);
        names
            .zip(self.lines)
            .filter(|(_, count)| *count > 0)
            .map(|(n, c)| (n.to_owned(), c))
            .collect()
    }
}
