//! Notices: what anybody's notice tells, lacks and has wrong.

mod check;
mod personas;
