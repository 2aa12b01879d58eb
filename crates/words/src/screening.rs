//! The screening of a list, put into words: the terminal's summary and the report page.
//!
//! Both are made from one [`Report`], so they cannot say different things; and
//! neither is made from figures that do not add up.

mod drawing;
mod page;
mod report;
pub mod sample;
mod summary;
mod totals;

pub use page::{page, part};
pub use rules::screening::Kind;

pub use report::{
    Campaign, Column, Duplicates, Input, Output, OutputKind, Provision, Reading, ReasonRows,
    Recorded, RegisterScope, RegisterUse, Report, Supplier, Trial,
};
pub use summary::{Style, line, summary};
pub use totals::Totals;
pub(crate) use totals::balance;
