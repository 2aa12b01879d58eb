//! What is told of each receipt.

use evidence::Time;
use evidence::statement::Screening;
use serde_json::{Value, json};
use terms::{Date, Problem};

use super::{codes, warning};

/// What of a receipt's numbers was handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    /// Every list that has entries, and they are those that it commits to.
    Lists,
    /// Some of them.
    ListsPartly,
    /// Openings of single numbers.
    Openings,
    /// Nothing: only its counts are known.
    CountsOnly,
}

impl Shown {
    /// The word for it in data and catalogues.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Lists => "lists",
            Self::ListsPartly => "lists-partly",
            Self::Openings => "openings",
            Self::CountsOnly => "counts-only",
        }
    }
}

/// A line of the report: one file that is, or says that it is, a receipt.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// The file.
    pub(crate) file: String,
    /// What it says; none where it cannot be read.
    pub(crate) says: Option<Says>,
    /// Since when those who are trusted vouch for it.
    pub(crate) vouched: Option<Time>,
    /// What of its numbers was handed over.
    pub(crate) shown: Shown,
    /// Why it does not count; none where it does. The words of `uphold verify`, those of the
    /// classes of coverage, and `unreadable`, `proof-missing`, `proof-unreadable`,
    /// `day-unreadable`, `no-registers`.
    pub(crate) why: Option<&'static str>,
}

/// What a receipt says of itself.
#[derive(Clone, Debug)]
pub(crate) struct Says {
    pub(crate) caller: Option<String>,
    pub(crate) instigator: Option<String>,
    pub(crate) kind: String,
    pub(crate) screened_at: Time,
    /// The day of calling for which was screened.
    pub(crate) on: Option<Date>,
    pub(crate) valid_until: Option<Date>,
    /// Rows that may be called.
    pub(crate) callable: u64,
    /// All rows.
    pub(crate) rows: u64,
}

impl Says {
    pub(super) fn of(screening: &Screening) -> Self {
        let campaign = &screening.campaign;
        Self {
            caller: campaign.caller.clone(),
            instigator: campaign.instigator.clone(),
            kind: campaign.call_kind.clone(),
            screened_at: screening.screened_at,
            on: Date::parse(&campaign.on).ok(),
            valid_until: screening.valid_until.map(|day| day.0),
            callable: screening.counts.callable,
            rows: screening.rows,
        }
    }
}

impl Line {
    /// Whether it counts for any call.
    pub(crate) const fn is_usable(&self) -> bool {
        self.why.is_none()
    }

    /// The line as data.
    pub(crate) fn record(&self) -> Value {
        let says = self.says.as_ref();
        let text = |value: Option<String>| value.map_or(Value::Null, Value::String);
        json!({
            "file": self.file,
            "caller": text(says.and_then(|says| says.caller.clone())),
            "instigator": text(says.and_then(|says| says.instigator.clone())),
            "kind": text(says.map(|says| says.kind.clone())),
            "screened_at": text(says.map(|says| says.screened_at.to_string())),
            "vouched_since": text(self.vouched.map(|time| time.to_string())),
            "on": text(says.and_then(|says| says.on).map(|day| day.to_string())),
            "valid_until": text(says.and_then(|says| says.valid_until).map(|day| day.to_string())),
            "rows": says.map(|says| says.rows),
            "callable": says.map(|says| says.callable),
            "shown": self.shown.id(),
            "usable": self.is_usable(),
            "why": self.why,
        })
    }
}

/// Receipts that would count, but had expired before this day: that of the first call.
pub(crate) fn expired(lines: &[Line], first: Date) -> Vec<Problem> {
    let until = |line: &Line| {
        let until = line.says.as_ref()?.valid_until?;
        let told = || warning(codes::RECEIPT_EXPIRED, line.file.as_ref()).with("day", until);
        (line.is_usable() && until < first).then(told)
    };
    lines.iter().filter_map(until).collect()
}
