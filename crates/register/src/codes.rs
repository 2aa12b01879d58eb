//! The codes of the problems that this crate reports; `words` has their sentences.

use terms::Code;

/// `this is not a register file` — hint: name the directory that holds tps.register and ctps.register; a list of numbers is taken in with `uphold register import`.
pub const REGISTER_NOT_A_REGISTER: Code = Code("register-not-a-register");
/// `this register file is of version {found}; this program reads version 1` — hint: it was written by a later Uphold: use that one.
pub const REGISTER_VERSION: Code = Code("register-version");
/// `this register file is damaged, and nothing can be screened against it` — hint: bring it back from a backup, or import the editions again; `uphold register status --verify` says what is damaged.
pub const REGISTER_DAMAGED: Code = Code("register-damaged");
/// `the register was asked something that it cannot be asked` — hint: this is a fault of the program: please report it.
pub const REGISTER_MISUSED: Code = Code("register-misused");
/// `this file is for another register` — hint: check `--source`.
pub const REGISTER_OTHER_SOURCE: Code = Code("register-other-source");
/// `another edition as of {as-of} is held already, and its numbers differ` — hint: check `--as-of`: two editions of one day and scope cannot both be right.
pub const REGISTER_CONFLICT: Code = Code("register-conflict");
/// `there is no edition before {as-of} that this update could apply to` — hint: import a full edition of the same scope first.
pub const REGISTER_NO_BASE: Code = Code("register-no-base");
/// `this edition lists no number at all` — hint: the file is probably incomplete: an empty register would make every number look callable, so it is refused.
pub const REGISTER_EMPTY: Code = Code("register-empty");
/// `{count} numbers lie outside the dialling codes that this edition is said to cover` — hint: check `--scope` against the licence.
pub const REGISTER_OUTSIDE_SCOPE: Code = Code("register-outside-scope");
/// `{count} numbers are not under +44` — hint: registers hold UK numbers; is this the right file?
pub const REGISTER_NOT_GB: Code = Code("register-not-gb");
/// `{count} rows were removed before they were listed` — hint: are the two date columns in the right order?
pub const REGISTER_DATES_REVERSED: Code = Code("register-dates-reversed");
/// `{count} numbers are said to be both on the register and off it` — hint: ask whoever made the file which is right; nothing was imported.
pub const REGISTER_BOTH_WAYS: Code = Code("register-both-ways");
/// `this register can take in no more` — hint: start a new data directory, and keep the old one for its history.
pub const REGISTER_FULL: Code = Code("register-full");
/// `a scope is a list of dialling codes of 1 to 9 digits` — hint: write them without spaces, such as `161,20`.
pub const REGISTER_SCOPE: Code = Code("register-scope");
/// `a register's name has up to 40 letters a-z, digits and hyphens, a letter first` — hint: tps, ctps and fps are the official ones.
pub const REGISTER_NAME: Code = Code("register-name");
/// Warning: `{count} fewer numbers than in the edition of {previous}: {before} then, {after} now` — hint: bulk removals do happen; check that the file is complete.
pub const REGISTER_SHRANK: Code = Code("register-shrank");
/// Note: `{count} numbers to add were listed already` — hint: was this update applied before, or one left out?
pub const REGISTER_ADDED_TWICE: Code = Code("register-added-twice");
/// Note: `{count} numbers to remove were not listed` — hint: was this update applied before, or one left out?
pub const REGISTER_REMOVED_TWICE: Code = Code("register-removed-twice");
/// Note: `{count} numbers stand in the file more than once` — hint: counted once; nothing to do.
pub const REGISTER_REPEATED: Code = Code("register-repeated");
