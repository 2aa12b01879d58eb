//! What is written into a folder of results.

use std::io::Write as _;

use bulk::output::Folder;
use vault::{Log, Wait};

use crate::failure::Failure;

/// Writes a file of the folder.
pub(crate) fn put(folder: &Folder, name: &str, bytes: &[u8]) -> Result<(), Failure> {
    vault::replace_for(vault::Access::AsUsual, &folder.path(name), |out| out.write_all(bytes))?;
    Ok(())
}

/// Records the statement of what the folder holds in the log, and writes it and its proof into the
/// folder, as receipt; gives the place in the log.
pub(crate) fn record(folder: &Folder, log: &mut Log, statement: &[u8]) -> Result<u64, Failure> {
    let index = log.record(&[statement.to_vec()], Wait::Yes)?;
    let (proof, _) = log.prove(index, false)?;
    put(folder, "receipt.json", statement)?;
    put(folder, "receipt.tlog-proof", proof.to_string().as_bytes())?;
    Ok(index)
}
