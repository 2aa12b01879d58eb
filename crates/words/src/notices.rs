//! What a privacy notice says, in both languages, and what anybody's notice says.

pub mod check;
