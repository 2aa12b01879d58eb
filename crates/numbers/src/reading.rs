//! What a cell was read as.

use std::ops::Deref;

use terms::Number;

use crate::{Rule, Why};

/// What one cell was read as.
///
/// ```
/// use numbers::{Class, Settings, read};
///
/// let reading = read(b"0791234567B", &Settings::default());
/// assert_eq!(reading.class, Class::Ambiguous);
/// assert!(reading.numbers.is_empty());
/// assert_eq!(reading.why.unwrap().id(), "letter-in-number");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// In which class the cell ends.
    pub class: Class,
    /// The numbers, in the order of the cell and without repetition; for
    /// [`Class::Ambiguous`] the candidates; for [`Class::Impossible`] none.
    pub numbers: Numbers,
    /// By which rule it was repaired or split; always there for [`Class::Repaired`].
    pub rule: Option<Rule>,
    /// Why it is ambiguous or impossible; always there for these two.
    pub why: Option<Why>,
    /// How many numbers the cell could stand for: the length of `numbers`, or more
    /// where they cannot be listed (a lossy cell), or 0 where nobody can tell.
    pub possibilities: u64,
    /// Whether every number lies in a range that is known to be in use. Nothing is
    /// decided by it: drama numbers and new ranges are implausible, and screened.
    pub plausible: bool,
}

/// The five classes, one of which every cell ends in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// One number, in a form that telephone software reads.
    Read,
    /// At least two numbers: several, or a range of lines.
    Split,
    /// One number, after a repair by a named rule.
    Repaired,
    /// It cannot be told which number is meant, if any; candidates are kept.
    Ambiguous,
    /// No telephone number.
    Impossible,
}

/// The numbers of a [`Reading`]: a slice of [`Number`], kept without allocating for none or one.
#[derive(Clone, Debug, Default)]
pub struct Numbers(Kept);

#[derive(Clone, Debug, Default)]
enum Kept {
    #[default]
    None,
    One([Number; 1]),
    Several(Box<[Number]>),
}

impl Class {
    /// Its name in machine-readable output.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Split => "split",
            Self::Repaired => "repaired",
            Self::Ambiguous => "ambiguous",
            Self::Impossible => "impossible",
        }
    }

    /// Whether the cell's numbers are known: read, split or repaired.
    #[must_use]
    pub const fn is_certain(self) -> bool {
        matches!(self, Self::Read | Self::Split | Self::Repaired)
    }
}

impl Reading {
    /// Whether nothing at all stood in the cell.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.why == Some(Why::Empty)
    }

    /// One number, in a form that telephone software reads.
    #[must_use]
    pub const fn one(number: Number, plausible: bool) -> Self {
        Self {
            class: Class::Read,
            numbers: Numbers(Kept::One([number])),
            rule: None,
            why: None,
            possibilities: 1,
            plausible,
        }
    }

    pub(crate) const fn impossible(why: Why, possibilities: u64) -> Self {
        Self {
            class: Class::Impossible,
            numbers: Numbers(Kept::None),
            rule: None,
            why: Some(why),
            possibilities,
            plausible: false,
        }
    }
}

impl From<Vec<Number>> for Numbers {
    fn from(numbers: Vec<Number>) -> Self {
        Self(match numbers.as_slice() {
            [] => Kept::None,
            [one] => Kept::One([*one]),
            _ => Kept::Several(numbers.into()),
        })
    }
}

impl Deref for Numbers {
    type Target = [Number];

    fn deref(&self) -> &[Number] {
        match &self.0 {
            Kept::None => &[],
            Kept::One(one) => one,
            Kept::Several(several) => several,
        }
    }
}

impl PartialEq for Numbers {
    fn eq(&self, other: &Self) -> bool {
        self[..] == other[..]
    }
}

impl Eq for Numbers {}

impl<'a> IntoIterator for &'a Numbers {
    type Item = &'a Number;
    type IntoIter = std::slice::Iter<'a, Number>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
