//! Evidence: what a receipt proves to a stranger, by our library and by two verifiers that share
//! nothing with it.

mod agreement;
mod lies;
mod mutations;
mod outside;
mod trees;
mod verifiers;
mod world;
