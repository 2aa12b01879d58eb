//! The one place that asks for randomness: seeds of keys, and numbers that an answer must repeat.

use anyhow::Context as _;

/// Bytes of chance, from the operating system.
#[expect(clippy::disallowed_methods, reason = "this is the one place that asks")]
pub(crate) fn bytes<const N: usize>() -> anyhow::Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).context("this machine gives no random numbers")?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chance_does_not_repeat_itself() {
        let seeds: std::collections::BTreeSet<[u8; 32]> =
            (0..64).map(|_| bytes().unwrap()).collect();
        assert_eq!(seeds.len(), 64);
    }
}
