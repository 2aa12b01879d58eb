//! What is wrong with the user's input, where, and who must act.

use crate::{Cite, Date};

/// How much a [`Problem`] weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Good to know; nothing changes.
    Note,
    /// Handled, but someone should look.
    Warning,
    /// Without a correction there is no result, or none for this row.
    Error,
}

/// Who must act to put a [`Problem`] right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Actor {
    /// The organisation that calls, or has others call for it.
    Caller,
    /// Whoever supplied the list.
    ListSupplier,
    /// Whoever was engaged to screen it.
    ScreeningContractor,
    /// Whoever runs the register.
    RegisterOperator,
    /// The makers of Uphold.
    Us,
}

impl Actor {
    /// The word for it in machine-readable output.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Caller => "caller",
            Self::ListSupplier => "list-supplier",
            Self::ScreeningContractor => "screening-contractor",
            Self::RegisterOperator => "register-operator",
            Self::Us => "us",
        }
    }
}

impl Severity {
    /// The word for it in machine-readable output.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// The stable, kebab-case name of a kind of problem, such as `no-phone-column`.
///
/// Its wording stands in the catalogues of `words`, in English and Welsh, as
/// `problem-<code>` with an attribute `.hint`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub &'static str);

/// Something that a message names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Text of the user's (a file name, a column header): shown in backticks.
    Text(String),
    /// A count, grouped in thousands, and what plural forms follow.
    Count(u64),
    /// A day, written out in the reader's language.
    Date(Date),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Arg {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<Date> for Arg {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

/// Where in the user's input: as much as is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The file as the user named it; `-` for standard input.
    pub file: Option<String>,
    /// The row, counted from 1 as a spreadsheet shows it (a header is row 1).
    pub row: Option<u64>,
    /// The column's header, or its letter where there is none.
    pub column: Option<String>,
    /// First byte and length within the row or cell.
    pub span: Option<(u32, u32)>,
}

/// Something about the user's input that they, or someone they deal with, can put right.
///
/// A problem carries no personal data: it gives the place of a bad cell, never
/// what stands in it.
///
/// ```
/// use terms::{Actor, Code, Problem};
///
/// let problem = Problem::error(Code("no-phone-column"), Actor::Caller)
///     .in_file("leads.csv")
///     .with("columns", 12_u64);
/// assert_eq!(problem.place.file.as_deref(), Some("leads.csv"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What kind of problem.
    pub code: Code,
    /// How much it weighs.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// Who must act.
    pub actor: Actor,
    /// What the message names: name and value.
    pub args: Vec<(&'static str, Arg)>,
    /// The provision that makes it a problem, if the law does.
    pub cite: Option<Cite>,
}

impl Problem {
    /// A problem without which there would be a result.
    #[must_use]
    pub fn error(code: Code, actor: Actor) -> Self {
        Self::new(code, Severity::Error, actor)
    }

    /// A problem that was handled.
    #[must_use]
    pub fn warning(code: Code, actor: Actor) -> Self {
        Self::new(code, Severity::Warning, actor)
    }

    /// Something good to know.
    #[must_use]
    pub fn note(code: Code, actor: Actor) -> Self {
        Self::new(code, Severity::Note, actor)
    }

    /// A problem of this kind, without place or names as yet.
    #[must_use]
    pub fn new(code: Code, severity: Severity, actor: Actor) -> Self {
        Self { code, severity, place: Place::default(), actor, args: Vec::new(), cite: None }
    }

    /// The same, in this file.
    #[must_use]
    pub fn in_file(mut self, file: impl Into<String>) -> Self {
        self.place.file = Some(file.into());
        self
    }

    /// The same, at this row (from 1, as a spreadsheet counts).
    #[must_use]
    pub fn at_row(mut self, row: u64) -> Self {
        self.place.row = Some(row);
        self
    }

    /// The same, in this column.
    #[must_use]
    pub fn in_column(mut self, column: impl Into<String>) -> Self {
        self.place.column = Some(column.into());
        self
    }

    /// The same, naming one more thing.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// The same, because of this provision.
    #[must_use]
    pub fn citing(mut self, cite: Cite) -> Self {
        self.cite = Some(cite);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_says_where_and_who() {
        let problem = Problem::warning(Code("ragged-row"), Actor::ListSupplier)
            .in_file("leads.csv")
            .at_row(17)
            .in_column("Mobile")
            .with("cells", 9_u64);
        assert_eq!(problem.place.row, Some(17));
        assert_eq!(problem.actor.id(), "list-supplier");
        assert_eq!(problem.severity.id(), "warning");
        assert!(Severity::Error > Severity::Warning);
    }
}
