//! What a screening writes: a folder that appears whole or not at all.

mod folder;
mod lists;
pub(crate) mod workbook;

pub use folder::{Folder, MARK, Of};
pub(crate) use lists::{Lists, Quoting, Repeats, file_name};
pub use lists::{VERDICTS, csv_row};

pub use workbook::write_workbooks;
