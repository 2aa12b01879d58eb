//! Everything that is fixed before the first row is read.

use std::collections::{HashMap, HashSet};

use register::{Edition, Register, Scope, View};
use rules::screening::{Consent, Kind, Objection, Policy, Reason};
use terms::{Date, Number};
use vault::Mapped;

use crate::columns::Columns;

/// The bytes of a register: a file of the vault, or made for a trial.
#[derive(Debug)]
pub enum Bytes {
    /// A file of the vault.
    Kept(Mapped),
    /// Made in memory.
    Made(Vec<u8>),
}

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        match self {
            Self::Kept(mapped) => mapped.as_ref(),
            Self::Made(bytes) => bytes,
        }
    }
}

/// What a supplier's rows are covered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cover {
    /// Whether this screening covers the supplier at all.
    pub covered: bool,
    /// From this day on.
    pub from: Option<Date>,
    /// Up to and including this day.
    pub until: Option<Date>,
}

impl Cover {
    /// Whether rows of the supplier are covered on `day`.
    #[must_use]
    pub fn holds(&self, day: Date) -> bool {
        self.covered
            && self.from.is_none_or(|from| from <= day)
            && self.until.is_none_or(|until| day <= until)
    }
}

/// Which suppliers there are and how a row names its own.
#[derive(Clone, Debug, Default)]
pub struct Suppliers {
    /// The column that names it.
    pub column: Option<usize>,
    /// The supplier of all rows, where no column names it.
    pub all: Option<String>,
    /// What is covered, by the name or code that rows use, trimmed and in lower case.
    /// `None` when the campaign lists no suppliers: then nothing is asked of them.
    pub covers: Option<HashMap<Vec<u8>, Cover>>,
    /// Every supplier that is listed, by its name, in the order of its file.
    pub listed: Vec<(String, Cover)>,
}

/// Everything that a screening needs to know before the first row.
#[derive(Debug)]
pub struct Plan {
    /// Kind of call.
    pub kind: Kind,
    /// Day of calling.
    pub day: Date,
    /// What the caller has decided.
    pub policy: Policy,
    /// The Telephone Preference Service, if held.
    pub tps: Option<Register<Bytes>>,
    /// Its corporate sister, if held.
    pub ctps: Option<Register<Bytes>>,
    /// Further registers that the campaign names.
    pub others: Vec<Register<Bytes>>,
    /// What is missing for every row alike (an unknown caller, objections that cannot be
    /// read, …): nothing is callable then.
    pub missing: Vec<Reason>,
    /// A first try: only what was given is asked for.
    pub trial: bool,
    /// Objections that concern this caller, by number.
    pub objections: HashMap<Number, Objection>,
    /// Consents to this caller for this kind of call, by number.
    pub consents: HashMap<Number, Consent>,
    /// Whether the caller may make pension calls at all (regulation 21B).
    pub authorised: bool,
    /// Numbers of clients in the sense of regulation 21B.
    pub clients: HashSet<Number>,
    /// Suppliers.
    pub suppliers: Suppliers,
    /// How cells are read.
    pub numbers: numbers::Settings,
    /// What the columns hold.
    pub columns: Columns,
    /// Keep a row only if every number in it may be called.
    pub whole_rows: bool,
    /// The column with the verdict of an earlier screening, to find what changed.
    pub earlier: Option<usize>,
}

/// The registers of a plan, fixed to its day.
pub(crate) struct Views<'p> {
    pub(crate) tps: Option<View<'p, Bytes>>,
    pub(crate) ctps: Option<View<'p, Bytes>>,
    pub(crate) others: Vec<View<'p, Bytes>>,
}

impl Plan {
    /// Fixes the registers to the day of calling.
    pub(crate) fn views(&self) -> Result<Views<'_>, register::Error> {
        fn view<'p>(
            register: &'p Option<Register<Bytes>>,
            day: Date,
        ) -> Result<Option<View<'p, Bytes>>, register::Error> {
            register.as_ref().map(|register| register.on(day)).transpose()
        }
        Ok(Views {
            tps: view(&self.tps, self.day)?,
            ctps: view(&self.ctps, self.day)?,
            others: self
                .others
                .iter()
                .map(|register| register.on(self.day))
                .collect::<Result<_, _>>()?,
        })
    }

    /// The editions that are in force on the day of calling, with their source: of
    /// each register the last that covers whole codes, and later look-ups beside it.
    #[must_use]
    pub fn editions(&self) -> Vec<(String, Edition)> {
        let held = self.tps.iter().chain(&self.ctps).chain(&self.others);
        held.flat_map(|register| {
            let source = register.source().id().to_owned();
            in_force(register.editions(), self.day)
                .map(move |edition| (source.clone(), edition.clone()))
        })
        .collect()
    }
}

/// The last edition on or before `day` that covers more than what was asked about, and
/// the look-ups that came after it.
pub fn in_force(editions: &[Edition], day: Date) -> impl Iterator<Item = &Edition> {
    let so_far = editions.iter().filter(move |edition| edition.as_of <= day);
    let base = so_far.clone().rfind(|edition| edition.scope != Scope::Asked);
    let since = base.map(|edition| edition.as_of);
    let asked = so_far.filter(move |edition| {
        edition.scope == Scope::Asked && since.is_none_or(|since| edition.as_of >= since)
    });
    base.into_iter().chain(asked)
}
