//! `uphold audit`: what call records show.

pub(crate) mod codes;
pub(crate) mod receipts;
