//! An investigation of call records, put into words: the terminal's summary and the report page.
//!
//! Both are made from one [`Report`], so they cannot say different things; and neither is made
//! from figures that do not add up.

mod check;
mod drawing;
mod figure;
mod kit;
mod page;
mod parts;
mod report;
pub mod said;
pub mod sample;
mod summary;
mod voice;

pub use crate::screening::Style;
pub use rules::screening::Kind;

pub use figure::Figure;
pub use kit::readme;
pub use page::{STYLE, page, part};
pub use parts::{
    Assumption, Complaints, Counted, Coverage, Custody, Delay, Event, Output, OutputKind, Part,
    Person, Regime, RegisterUse, Remainder, Source, System, Unlawful, ZoneKnown,
};
pub use report::{Case, Period, Report, Unreadable};
pub use summary::summary;
