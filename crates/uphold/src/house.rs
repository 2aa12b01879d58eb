//! Where things are kept.

use std::path::PathBuf;

use bulk::screen::codes;
use terms::{Actor, Problem};
use vault::{Caller, Callers, Registers, Vault};

use crate::cli::Common;
use crate::failure::Failure;

/// The data directory: as given, else where this system keeps such things.
pub(crate) fn data_dir(common: &Common) -> PathBuf {
    common.data_dir.clone().unwrap_or_else(default_data_dir)
}

/// The register directory: as given, else inside the data directory.
pub(crate) fn register_dir(common: &Common) -> PathBuf {
    common.register.clone().unwrap_or_else(|| data_dir(common).join("registers"))
}

fn default_data_dir() -> PathBuf {
    let from =
        |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let base = if cfg!(windows) {
        from("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        from("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        from("XDG_DATA_HOME").or_else(|| from("HOME").map(|home| home.join(".local/share")))
    };
    base.unwrap_or_default().join("uphold")
}

/// The callers that are registered.
pub(crate) fn callers(common: &Common) -> Result<Callers, Failure> {
    Ok(vault(common).callers()?)
}

/// The registered caller of this name.
pub(crate) fn registered<'c>(callers: &'c Callers, name: &str) -> Result<&'c Caller, Problem> {
    callers
        .find(name)
        .ok_or_else(|| Problem::error(codes::CALLER_UNKNOWN, Actor::Caller).with("name", name))
}

/// The group of brands of this name, as a registered caller spells it; case and blanks do not matter.
pub(crate) fn group(callers: &Callers, name: &str) -> Option<String> {
    let fold = |name: &str| name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let mut groups = callers.iter().flat_map(|caller| caller.groups.iter());
    groups.find(|group| fold(group) == fold(name)).cloned()
}

/// The registers, wherever they are kept.
pub(crate) fn registers(common: &Common) -> Result<Registers, Failure> {
    Ok(Registers::open(&register_dir(common))?)
}

/// The data directory.
pub(crate) fn vault(common: &Common) -> Vault {
    Vault::open(&data_dir(common))
}
