//! The audit of call records.
