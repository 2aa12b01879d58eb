//! The one place that asks for randomness.

use anyhow::anyhow;

/// So many bytes from the operating system's source of chance.
pub(crate) fn bytes<const N: usize>() -> anyhow::Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)
        .map_err(|error| anyhow!("this system gives no random numbers: {error}"))?;
    Ok(bytes)
}
