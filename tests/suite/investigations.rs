//! The row `investigations`: from records of calls to the calls that broke the law.

mod recompute;
