//! The row `investigations`: from call records to figures that hold.

mod mappings;
