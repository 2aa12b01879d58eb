//! Libraries that give up by panicking, where an error was wanted.

use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};

/// What the work gives; none where it panicked, of which nothing is told.
///
/// Only for libraries that are known to panic on what is no fault of the program: what their own
/// state is afterwards nobody knows, so nothing of theirs may be used again.
#[must_use]
pub fn caught<T>(work: impl FnOnce() -> T) -> Option<T> {
    let hook = take_hook();
    set_hook(Box::new(|_| {}));
    let done = catch_unwind(AssertUnwindSafe(work));
    set_hook(hook);
    done.ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_none() {
        assert_eq!(caught(|| 7), Some(7));
        assert_eq!(caught(|| Vec::<u8>::new().pop().unwrap()), None);
    }
}
