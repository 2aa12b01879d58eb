//! The codes of the problems that this crate reports; `words` has their sentences.

use terms::Code;

/// `{path} cannot be read or written: {cause}` — hint: check that it exists, that you may use it, and that the disk has room.
pub const VAULT_IO: Code = Code("vault-io");
/// `someone else is writing there: {holder}` — hint: try again when it has finished, or wait for it with `--wait`.
pub const VAULT_LOCKED: Code = Code("vault-locked");
/// `{path} is not the register that its name says` — hint: register files are named tps.register, ctps.register and so on; do not rename them.
pub const VAULT_MISNAMED: Code = Code("vault-misnamed");
/// `your objections are incomplete or damaged ({what}), and nothing can be screened without them` — hint: bring the directory `objections` back from a backup, whole.
pub const OBJECTIONS_DAMAGED: Code = Code("objections-damaged");
/// `the list of registered callers cannot be read: {cause}` — hint: correct `callers.toml` in the data directory.
pub const CALLERS_UNREADABLE: Code = Code("callers-unreadable");
/// `{name} belongs to the registered caller {other} already` — hint: one name stands for one caller: choose another, or add an alias to that one.
pub const CALLER_TAKEN: Code = Code("caller-taken");
/// `a caller needs a name with a letter or digit in it` — hint: give the name under which the organisation is registered.
pub const CALLER_NAMELESS: Code = Code("caller-nameless");
/// `the log of evidence: {what}` — hint: run `uphold log check`; if the data directory was brought back from a backup, bring back a newer one, or begin a new log.
pub const LOG_REFUSED: Code = Code("log-refused");
