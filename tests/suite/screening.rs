//! The row `screening`: from a bought list to a list that may be called.

mod script;
