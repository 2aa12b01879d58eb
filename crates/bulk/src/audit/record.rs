//! `audit.json`.
