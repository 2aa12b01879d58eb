//! A citation: the name of a provision in `law/`.

use std::fmt;

/// The id of one provision, as it stands in `law/*.toml` (for example `PECR_21_1_B`).
///
/// Rules cite by the constants that are generated from `law/`, never by free
/// text; title, address and dates of a provision are looked up there.
///
/// ```
/// use terms::Cite;
///
/// const PECR_21_1_B: Cite = Cite::new("PECR_21_1_B");
/// assert_eq!(PECR_21_1_B.to_string(), "PECR_21_1_B");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cite(&'static str);

impl Cite {
    /// Names a provision; only generated code and tests have reason to call this.
    #[must_use]
    pub const fn new(id: &'static str) -> Self {
        Self(id)
    }

    /// The id, as in `law/*.toml`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for Cite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
