//! Which columns hold telephone numbers, and who the row is about.
//!
//! A column is found by its name, or by what stands in it. Ids, accounts, dates and
//! prices can look like numbers, so a column that has neither a name that says so nor
//! cells that are written as people write telephone numbers is not taken; if none is
//! found, the file is refused rather than guessed at.

mod content;
mod find;
mod names;

pub use content::{is_datum, is_phone, is_placeholder};
pub use find::{find, locate};
pub use names::is_known_name;
pub(crate) use names::words;

use terms::Problem;

/// What the user says about columns: names, letters or numbers from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The columns of telephone numbers; empty to have them found.
    pub phones: Vec<String>,
    /// The column that names the supplier of a row.
    pub supplier: Option<String>,
}

/// The columns of a list that matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns {
    /// The columns of telephone numbers, at least one, from left to right.
    pub phones: Vec<PhoneColumn>,
    /// By what columns a person can be recognised.
    pub person: Person,
    /// The column that names the supplier.
    pub supplier: Option<usize>,
    /// What is good to know about the choice.
    pub notes: Vec<Problem>,
}

/// One column of telephone numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneColumn {
    /// Which column, from 0.
    pub index: usize,
    /// Its name.
    pub name: String,
    /// Why it was taken.
    pub because: Because,
    /// Cells of the sample that are not empty.
    pub filled: u64,
    /// Cells of the sample that were read with certainty.
    pub read: u64,
}

/// Why a column was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// The user named it.
    Chosen,
    /// It is called so.
    Name,
    /// Its cells are written as telephone numbers are.
    Content,
}

impl Because {
    /// The word for it in machine-readable output.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Chosen => "chosen",
            Self::Name => "name",
            Self::Content => "content",
        }
    }
}

/// By what columns a person can be recognised: the same name with the same postcode,
/// or the same e-mail address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// The whole name, or first and last name, in the order of the columns.
    pub names: Vec<usize>,
    /// The postcode.
    pub postcode: Option<usize>,
    /// The e-mail address.
    pub email: Option<usize>,
}

#[cfg(test)]
mod tests;
