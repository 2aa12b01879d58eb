//! Receipts and contracts, sorted by the suppliers for which they speak.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use terms::Date;

use super::{Class, Contract, Parties, Receipt};

/// What is known of the calls of one supplier.
#[derive(Clone, Debug, Default)]
pub(super) struct Supplied {
    /// The days for which screening is contracted; none where nothing is asked of contracts.
    contracts: Option<Vec<(Date, Date)>>,
    /// Receipts that may cover it, the latest first.
    pub(super) own: Vec<Own>,
    /// Receipts that do not, and what they make of a call; the best first.
    pub(super) others: Vec<(Class, usize)>,
}

/// A receipt that may cover a call.
#[derive(Clone, Copy, Debug)]
pub(super) struct Own {
    pub(super) screened_at: i64,
    /// The last day on which it, or one that was made before, counts.
    pub(super) some_until: Option<Date>,
    /// Which receipt.
    pub(super) receipt: usize,
}

impl Supplied {
    /// Whether screening is contracted for it on this day.
    pub(super) fn is_contracted(&self, day: Date) -> bool {
        let holds = |&(from, until): &(Date, Date)| from <= day && day <= until;
        self.contracts.as_ref().is_none_or(|days| days.iter().any(holds))
    }

    /// `names` are the folded code and names; `receipts` the latest first.
    fn new(names: &BTreeSet<Vec<u8>>, given: &Given<'_>) -> Self {
        let mut supplied = Self { contracts: given.days(names), ..Self::default() };
        for (index, (receipt, class)) in given.receipts.iter().zip(&given.of_others).enumerate() {
            match class.or_else(|| uncovered(receipt, names)) {
                Some(class) => supplied.others.push((class, index)),
                None => supplied.own.push(Own {
                    screened_at: receipt.screened_at,
                    some_until: receipt.valid_until,
                    receipt: index,
                }),
            }
        }
        let mut some_until = None;
        for own in supplied.own.iter_mut().rev() {
            some_until = some_until.max(own.some_until);
            own.some_until = some_until;
        }
        supplied.others.sort_by_key(|(class, _)| *class);
        supplied
    }
}

fn uncovered(receipt: &Receipt, names: &BTreeSet<Vec<u8>>) -> Option<Class> {
    let covered = |covered: &Vec<String>| covered.iter().any(|name| names.contains(&folded(name)));
    let holds = receipt.suppliers.as_ref().is_none_or(|suppliers| covered(&suppliers.covered));
    (!holds).then_some(Class::SupplierNotCovered)
}

/// Suppliers by every name that they have.
#[derive(Clone, Debug)]
pub(super) struct Table {
    /// By folded name, sorted.
    known: Vec<(Vec<u8>, Supplied)>,
    /// Of those that nothing names.
    unknown: Supplied,
}

impl Table {
    /// Of receipts, the latest first.
    pub(super) fn new(
        parties: &Parties,
        contracts: Option<&[Contract]>,
        receipts: &[Receipt],
    ) -> Self {
        let of_others = receipts.iter().map(|receipt| parties.excludes(receipt)).collect();
        let given = Given { of_others, contracts, receipts };
        let known = given.names().into_iter().map(|(name, all)| {
            let supplied = Supplied::new(&all, &given);
            (name, supplied)
        });
        Self { known: known.collect(), unknown: Supplied::new(&BTreeSet::new(), &given) }
    }

    /// What is known of the supplier of this code or name.
    pub(super) fn find(&self, name: &str) -> &Supplied {
        let at = self.known.binary_search_by(|(known, _)| order(known, name));
        at.ok().and_then(|at| self.known.get(at)).map_or(&self.unknown, |(_, found)| found)
    }
}

fn order(known: &[u8], name: &str) -> Ordering {
    known.iter().copied().cmp(name.trim().bytes().map(|byte| byte.to_ascii_lowercase()))
}

/// A supplier's name as screening compares it.
fn folded(name: &str) -> Vec<u8> {
    name.trim().to_ascii_lowercase().into_bytes()
}

struct Given<'g> {
    /// Why each receipt covers no call of these parties, if it does not.
    of_others: Vec<Option<Class>>,
    contracts: Option<&'g [Contract]>,
    receipts: &'g [Receipt],
}

impl Given<'_> {
    /// Every name of a supplier, with the other names of the same one.
    fn names(&self) -> BTreeMap<Vec<u8>, BTreeSet<Vec<u8>>> {
        let mut names: BTreeMap<Vec<u8>, BTreeSet<Vec<u8>>> = BTreeMap::new();
        for contract in self.contracts.unwrap_or_default() {
            let both = [folded(&contract.id), folded(&contract.name)];
            for name in &both {
                names.entry(name.clone()).or_default().extend(both.clone());
            }
        }
        let suppliers = self.receipts.iter().filter_map(|receipt| receipt.suppliers.as_ref());
        for name in suppliers.flat_map(|suppliers| &suppliers.covered) {
            names.entry(folded(name)).or_default().insert(folded(name));
        }
        names
    }

    /// The days for which screening is contracted with the supplier of these names.
    fn days(&self, names: &BTreeSet<Vec<u8>>) -> Option<Vec<(Date, Date)>> {
        let of = |contract: &&Contract| contract.covered && names.contains(&folded(&contract.id));
        let days = |contract: &Contract| {
            let from = contract.from.unwrap_or(Date::from_epoch_days(0));
            (from, contract.until.unwrap_or(Date::MAX))
        };
        Some(self.contracts?.iter().filter(of).map(days).collect())
    }
}
