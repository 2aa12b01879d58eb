//! What coverage is judged from: receipts, contracts, parties.

use terms::Date;

use super::{Class, Held};
use crate::inputs::folded;
use crate::inputs::suppliers::Supplier;

/// Whose calls are looked at, and of which kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parties {
    /// Every name of the caller; case and blanks do not matter.
    pub caller: Vec<String>,
    /// Every name of whoever had the calls made; none where the caller called for itself.
    pub instigator: Vec<String>,
    /// The kind of calls, by its word in receipts (`live`, `automated`, `claims`, `pensions`).
    pub kind: String,
}

impl Parties {
    /// Why a receipt covers no call of these parties, whoever supplied the number; none where it
    /// may.
    #[must_use]
    pub fn excludes(&self, receipt: &Receipt) -> Option<Class> {
        match receipt.standing {
            Standing::Altered => return Some(Class::Altered),
            Standing::NotProved => return Some(Class::NotProved),
            Standing::Sound => {}
        }
        if !receipt.caller.as_deref().is_some_and(|caller| is_among(&self.caller, caller)) {
            return Some(Class::OtherCaller);
        }
        if !self.is_instigator(receipt.instigator.as_deref()) {
            return Some(Class::OtherClient);
        }
        (receipt.kind != self.kind).then_some(Class::OtherKind)
    }

    /// Whoever has nobody call for it calls for itself.
    fn is_instigator(&self, named: Option<&str>) -> bool {
        let own = self.instigator.iter().any(|name| is_among(&self.caller, name));
        let own = own || self.instigator.is_empty();
        named.map_or(own, |named| {
            is_among(&self.instigator, named) || own && is_among(&self.caller, named)
        })
    }
}

/// Whether it is one of these names, as registers of callers compare them.
fn is_among(names: &[String], name: &str) -> bool {
    let wanted = folded(name);
    names.iter().any(|name| folded(name) == wanted)
}

/// How a receipt stands with someone who trusts only what they said they trust.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Every check holds.
    Sound,
    /// It may be what it says, but not by those who are trusted.
    NotProved,
    /// It, its proof or its figures are not what was signed.
    Altered,
}

/// A receipt, as plain facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// What the checks found.
    pub standing: Standing,
    /// Who calls, by its own word.
    pub caller: Option<String>,
    /// Whose message the calls carry; none where the caller called for itself.
    pub instigator: Option<String>,
    /// For which kind of calls.
    pub kind: String,
    /// When it was made, by its own clock: UTC seconds.
    pub screened_at: i64,
    /// Since when others vouch for it, UTC seconds; none where nobody does.
    pub vouched: Option<i64>,
    /// The day for which it was screened, from which on it counts.
    pub on: Date,
    /// The last day on which it counts; none where neither TPS nor CTPS was held: it never does.
    pub valid_until: Option<Date>,
    /// For which suppliers it speaks; none where nothing was said of them: for its whole list.
    pub suppliers: Option<Suppliers>,
    /// The numbers that were shown.
    pub held: Held,
}

/// The suppliers that a receipt covers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Suppliers {
    /// Names, as the receipt has them.
    pub covered: Vec<String>,
}

/// What is contracted with a supplier: by its code, its name, and the days.
pub type Contract = Supplier;
