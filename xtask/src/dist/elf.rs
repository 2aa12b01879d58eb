//! As much of the ELF format as tells whether a program is static.

use anyhow::{Context as _, Result, bail};

/// The kind of a program header that names a dynamic linker.
const INTERPRETER: u64 = 3;

/// Whether a 64-bit little-endian program asks for a dynamic linker.
pub(super) fn wants_interpreter(bytes: &[u8]) -> Result<bool> {
    if !bytes.starts_with(b"\x7fELF\x02\x01") {
        bail!("the outcome is no 64-bit ELF program");
    }
    let start = number(bytes, 32, 8)?;
    let size = number(bytes, 54, 2)?;
    let count = number(bytes, 56, 2)?;
    for index in 0..count {
        let at = usize::try_from(start + index * size)?;
        if number(bytes, at, 4)? == INTERPRETER {
            return Ok(true);
        }
    }
    Ok(false)
}

fn number(bytes: &[u8], at: usize, length: usize) -> Result<u64> {
    let field = bytes.get(at..at + length).context("the program is cut short")?;
    Ok(field.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A header of 64 bytes, and program headers of these kinds.
    fn program(kinds: &[u8]) -> Vec<u8> {
        let mut bytes = vec![0; 64];
        bytes[..6].copy_from_slice(b"\x7fELF\x02\x01");
        bytes[32] = 64;
        bytes[54] = 56;
        bytes[56] = u8::try_from(kinds.len()).unwrap();
        for kind in kinds {
            bytes.push(*kind);
            bytes.extend([0; 55]);
        }
        bytes
    }

    #[test]
    fn a_program_without_an_interpreter_is_static() {
        assert!(!wants_interpreter(&program(&[1, 1, 2])).unwrap());
        assert!(wants_interpreter(&program(&[6, 3, 1])).unwrap());
    }

    #[test]
    fn what_is_no_program_is_an_error() {
        assert!(wants_interpreter(b"MZ").is_err());
        assert!(wants_interpreter(&program(&[1, 3])[..80]).is_err());
    }
}
