//! The codes of problems that an audit can have beside those of its records.

use terms::Code;

/// "no register is held: calls cannot be held against it" / *import editions with uphold register import, or name their folder with --register*
pub(crate) const NO_REGISTER: Code = Code("no-register");
/// note: "`{name}` is not registered here: only what the files given name so counts as said to it"
pub(crate) const CALLER_NOT_REGISTERED: Code = Code("caller-not-registered");
/// warning: "the folder {file} …"
pub(crate) const TOO_MANY_UNREADABLE: Code = Code("too-many-unreadable");
