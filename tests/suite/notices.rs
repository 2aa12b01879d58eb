//! Notices: made from answers, kept in versions; and what anybody's notice tells and lacks.

mod against;
mod check;
mod docx;
mod golden;
mod hostile;
mod migrated;
mod new;
mod pdf;
mod personas;
mod planted;
mod terminal;
mod versions;
