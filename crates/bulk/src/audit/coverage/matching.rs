//! Matching calls to receipts.

use terms::{Date, Number};

use super::held::Holds;
use super::suppliers::{Own, Supplied, Table};
use super::{Class, Contract, Parties, Receipt};

/// A call, as far as coverage asks.
#[derive(Clone, Copy, Debug)]
pub struct Call<'c> {
    /// The number that was called.
    pub number: Number,
    /// When it began: UTC seconds.
    pub start: i64,
    /// The day in London on which it began.
    pub day: Date,
    /// The supplier of the number, by code or name, as the records have it; empty where unknown.
    pub supplier: &'c str,
}

/// Receipts and contracts, made ready to classify many calls.
#[derive(Clone, Debug)]
pub struct Coverage {
    receipts: Vec<Receipt>,
    suppliers: Table,
}

impl Coverage {
    /// Of these receipts, for calls of these parties; `contracts` says for which suppliers
    /// screening is contracted, and where it is none, nothing is asked of contracts.
    #[must_use]
    pub fn new(
        parties: &Parties,
        contracts: Option<&[Contract]>,
        mut receipts: Vec<Receipt>,
    ) -> Self {
        // The latest first.
        receipts.sort_by_key(|receipt| std::cmp::Reverse(receipt.screened_at));
        let suppliers = Table::new(parties, contracts, &receipts);
        Self { receipts, suppliers }
    }

    /// The class in which a call ends.
    #[must_use]
    pub fn class(&self, call: &Call<'_>) -> Class {
        let supplied = self.suppliers.find(call.supplier);
        if !supplied.is_contracted(call.day) {
            return Class::SupplierNotCovered;
        }
        let seen = self.in_force(supplied, call);
        seen.class()
            .or_else(|| self.expired(supplied, call, seen.absent))
            .or_else(|| self.explained(supplied, call))
            .unwrap_or(Class::NoReceipt)
    }

    /// What the receipts in force hold of the number.
    fn in_force(&self, supplied: &Supplied, call: &Call<'_>) -> Seen {
        let mut seen = Seen::default();
        let later = supplied.own.partition_point(|own| own.screened_at > call.start);
        let begun = supplied.own.iter().skip(later);
        for own in begun.take_while(|own| own.some_until >= Some(call.day)) {
            if let Some(receipt) = self.receipt(own).filter(|it| is_in_force(it, call)) {
                seen.add(receipt, call);
            }
        }
        seen
    }

    /// What receipts that had expired say of a call that none in force explains; `absent` where
    /// one in force does not hold its number.
    fn expired(&self, supplied: &Supplied, call: &Call<'_>, absent: bool) -> Option<Class> {
        let mut rest = absent.then_some(Class::NotInList);
        let own = supplied.own.iter().filter_map(|own| self.receipt(own));
        for receipt in own.filter(|receipt| has_begun(receipt, call)) {
            match receipt.held.of(call.number) {
                Holds::Callable => return Some(Class::Stale),
                Holds::Absent => rest = rest.or(Some(Class::NotInList)),
                _ if !absent => rest = Some(Class::Stale),
                _ => {}
            }
        }
        rest
    }

    /// What receipts that do not cover the call say of it.
    fn explained(&self, supplied: &Supplied, call: &Call<'_>) -> Option<Class> {
        let says = |(class, index): &(Class, usize)| {
            let receipt = self.receipts.get(*index)?;
            let lists = [Class::OtherKind, Class::OtherClient, Class::OtherCaller].contains(class);
            let absent = || receipt.held.of(call.number) == Holds::Absent;
            (is_in_force(receipt, call) && !(lists && absent())).then_some(*class)
        };
        supplied.others.iter().find_map(says)
    }

    fn receipt(&self, own: &Own) -> Option<&Receipt> {
        self.receipts.get(own.receipt)
    }
}

/// Whether it was there when the call was made.
fn has_begun(receipt: &Receipt, call: &Call<'_>) -> bool {
    receipt.screened_at <= call.start && receipt.on <= call.day
}

fn is_in_force(receipt: &Receipt, call: &Call<'_>) -> bool {
    has_begun(receipt, call) && receipt.valid_until >= Some(call.day)
}

/// When the latest receipts in force were made that hold a number so, by how much speaks for them.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    callable: Latest,
    blocked: Latest,
    unscreened: bool,
    unknown: bool,
    absent: bool,
}

#[derive(Clone, Copy, Debug, Default)]
struct Latest {
    vouched: Option<i64>,
    /// Vouched for, but only after the call.
    not_yet: Option<i64>,
    /// Not vouched for.
    own_word: Option<i64>,
}

impl Latest {
    fn add(&mut self, receipt: &Receipt, call: &Call<'_>) {
        let latest = match receipt.vouched {
            Some(since) if since <= call.start => &mut self.vouched,
            Some(_) => &mut self.not_yet,
            None => &mut self.own_word,
        };
        *latest = (*latest).max(Some(receipt.screened_at));
    }

    fn any(&self) -> Option<i64> {
        self.vouched.max(self.not_yet).max(self.own_word)
    }
}

impl Seen {
    fn add(&mut self, receipt: &Receipt, call: &Call<'_>) {
        match receipt.held.of(call.number) {
            Holds::Callable => self.callable.add(receipt, call),
            Holds::Blocked => self.blocked.add(receipt, call),
            Holds::Unscreened => self.unscreened = true,
            Holds::Unknown => self.unknown = true,
            Holds::Absent => self.absent = true,
        }
    }

    fn class(&self) -> Option<Class> {
        let (callable, blocked) = (&self.callable, &self.blocked);
        let stands = |block: Option<i64>, lifted: Option<i64>| block.is_some() && block >= lifted;
        let last = blocked.any();
        let holds = |at: Option<i64>| at > last;
        // What others vouch for is lifted by nothing less.
        if stands(blocked.vouched, callable.vouched) || stands(last, callable.any()) {
            Some(Class::BlockedYetCalled)
        } else if holds(callable.vouched) {
            Some(Class::CoveredVouched)
        } else if holds(callable.own_word) {
            Some(Class::CoveredSelfAsserted)
        } else if holds(callable.not_yet) {
            Some(Class::NotYetVouched)
        } else if self.unknown {
            Some(Class::CountsOnly)
        } else if self.unscreened {
            Some(Class::NotScreened)
        } else {
            None
        }
    }
}
