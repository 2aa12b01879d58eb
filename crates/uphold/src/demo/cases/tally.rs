//! What became of each row, counted where the row is written.

/// What a row was written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// The row of a call that counts.
    Call,
    /// A time or a duration that cannot be read, or is impossible.
    Unreadable,
    /// No digits where the number should stand.
    NoNumber,
    /// An extension.
    Internal,
    /// Digits that no number has.
    Impossible,
    /// Somebody called in.
    Inbound,
    /// In a file whose bytes another file has.
    DuplicateFile,
    /// The same row again.
    Duplicate,
    /// Another leg of a call.
    Leg,
    /// The same call in another system's records.
    OtherSystem,
}

/// The classes of rows that are no calls, with the names that the audit is to give them.
pub(super) const EXCLUDED: [(Class, &str); 9] = [
    (Class::Unreadable, "unreadable-row"),
    (Class::NoNumber, "no-number"),
    (Class::Internal, "internal"),
    (Class::Impossible, "impossible-number"),
    (Class::Inbound, "inbound"),
    (Class::DuplicateFile, "duplicate-file"),
    (Class::Duplicate, "duplicate"),
    (Class::Leg, "leg"),
    (Class::OtherSystem, "other-system"),
];

/// Rows by class.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Rows([u64; 10]);

impl Rows {
    pub(super) fn add(&mut self, class: Class) {
        self.add_many(class, 1);
    }

    pub(super) fn add_many(&mut self, class: Class, rows: u64) {
        if let Some(count) = self.0.get_mut(class as usize) {
            *count += rows;
        }
    }

    pub(super) fn add_all(&mut self, other: &Self) {
        for (count, more) in self.0.iter_mut().zip(other.0) {
            *count += more;
        }
    }

    pub(super) fn of(&self, class: Class) -> u64 {
        self.0.get(class as usize).copied().unwrap_or(0)
    }

    pub(super) fn all(&self) -> u64 {
        self.0.iter().sum()
    }
}
