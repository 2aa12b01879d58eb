//! What this program is: for reports and receipts.

use evidence::Hash;
use evidence::statement::Program;

/// Name and version.
pub(crate) const NAME: &str = concat!("uphold ", env!("CARGO_PKG_VERSION"));

/// The libraries that are built in, by name, version and digest.
const LOCK_FILE: &[u8] = include_bytes!("../../../Cargo.lock");

/// As a receipt names it.
pub(crate) fn program() -> Program {
    Program {
        name: NAME.to_owned(),
        commit: option_env!("UPHOLD_COMMIT").map(str::to_owned),
        lock_file: Hash::of(LOCK_FILE).to_string(),
    }
}
