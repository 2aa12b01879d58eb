//! Which block of one text answers to which of the other.

use super::facts::Fact;
use super::text::{Block, Kind, Text};

/// Blocks side by side, by their index; a block without a twin stands alone.
pub(crate) type Aligned = Vec<(Option<usize>, Option<usize>)>;

/// More cells than these are not filled in: the blocks are then set beside each other by their place.
const MOST: usize = 16_000_000;

/// What a block is compared by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Sign {
    kind: Kind,
    /// A bit for each fact.
    facts: u64,
    long: usize,
}

impl Sign {
    fn of(block: &Block) -> Self {
        Self { kind: block.kind, facts: 0, long: block.words.len() }
    }

    /// How well two blocks go together; only what is above 0 may be a pair.
    fn fits(&self, other: &Self) -> i32 {
        let shared = (self.facts & other.facts).count_ones();
        let apart = (self.facts ^ other.facts).count_ones();
        let shared = i32::try_from(shared.min(8)).unwrap_or(0) * 4;
        let apart = i32::try_from(apart.min(4)).unwrap_or(0);
        let (short, long) = (self.long.min(other.long), self.long.max(other.long));
        let alike = if short * 4 >= long * 3 { 2 } else { i32::from(short * 2 >= long) };
        like(self.kind, other.kind) + shared - apart + alike
    }
}

fn like(one: Kind, other: Kind) -> i32 {
    match (one, other) {
        (Kind::Heading(a), Kind::Heading(b)) => 6 + i32::from(a == b) * 4,
        (Kind::Item { depth: a, .. }, Kind::Item { depth: b, .. }) => 4 + i32::from(a == b) * 2,
        (Kind::Heading(_), _) | (_, Kind::Heading(_)) => -20,
        (Kind::Item { .. }, _) | (_, Kind::Item { .. }) => -12,
        (a, b) if a == b => 6,
        _ => 2,
    }
}

/// Sets two texts side by side.
pub(crate) fn align(one: (&Text, &[Fact]), other: (&Text, &[Fact])) -> Aligned {
    let (left, right) = (signs(one), signs(other));
    let mut out = Aligned::new();
    let heads = |signs: &[Sign]| -> Vec<usize> {
        let heads = signs.iter().enumerate();
        heads.filter(|(_, sign)| matches!(sign.kind, Kind::Heading(_))).map(|(at, _)| at).collect()
    };
    let (left_heads, right_heads) = (heads(&left), heads(&right));
    let levels = |signs: &[Sign], heads: &[usize]| -> Vec<Option<Kind>> {
        heads.iter().map(|at| signs.get(*at).map(|sign| sign.kind)).collect()
    };
    if levels(&left, &left_heads) == levels(&right, &right_heads) {
        // The same headings in the same order: each part is set beside its twin.
        let (mut from, mut other_from) = (0, 0);
        let ends = left_heads.iter().zip(&right_heads).map(|(a, b)| (*a, *b));
        for (to, other_to) in ends.chain([(left.len(), right.len())]) {
            part(&left, from..to, &right, other_from..other_to, &mut out);
            (from, other_from) = (to, other_to);
        }
    } else {
        part(&left, 0..left.len(), &right, 0..right.len(), &mut out);
    }
    out
}

fn signs((text, facts): (&Text, &[Fact])) -> Vec<Sign> {
    let mut signs: Vec<Sign> = text.blocks.iter().map(Sign::of).collect();
    for fact in facts.iter().filter(|fact| !fact.doubtful) {
        if let Some(sign) = signs.get_mut(fact.block) {
            sign.facts |= 1 << bit(fact);
        }
    }
    signs
}

fn bit(fact: &Fact) -> u64 {
    // FNV-1a over how the fact is written out: the same on every machine.
    let shown = format!("{:?}", fact.key);
    let hash = shown.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    (hash ^ (hash >> 32)) % 64
}

fn part(
    left: &[Sign],
    from: std::ops::Range<usize>,
    right: &[Sign],
    other: std::ops::Range<usize>,
    out: &mut Aligned,
) {
    let (start, other_start) = (from.start, other.start);
    let left = left.get(from).unwrap_or_default();
    let right = right.get(other).unwrap_or_default();
    let pairs = if left.len() == right.len() && left.iter().zip(right).all(|(a, b)| a.fits(b) > 5) {
        (0..left.len()).map(|at| (Some(at), Some(at))).collect()
    } else if left.len().saturating_mul(right.len()) > MOST {
        by_place(left, right)
    } else {
        best(left, right)
    };
    let moved = |(a, b): (Option<usize>, Option<usize>)| {
        (a.map(|at| at + start), b.map(|at| at + other_start))
    };
    out.extend(pairs.into_iter().map(moved));
}

/// Each block beside that of the same place, if they go together at all.
fn by_place(left: &[Sign], right: &[Sign]) -> Aligned {
    let mut out = Aligned::new();
    for at in 0..left.len().max(right.len()) {
        match (left.get(at), right.get(at)) {
            (Some(one), Some(other)) if one.fits(other) > 0 => out.push((Some(at), Some(at))),
            (one, other) => {
                out.extend(one.map(|_| (Some(at), None)));
                out.extend(other.map(|_| (None, Some(at))));
            }
        }
    }
    out
}

/// The way of pairing that fits best, with the order kept.
fn best(left: &[Sign], right: &[Sign]) -> Aligned {
    let wide = right.len() + 1;
    let mut table = vec![0_i32; (left.len() + 1) * wide];
    for (row, one) in left.iter().enumerate().rev() {
        for (column, other) in right.iter().enumerate().rev() {
            let at =
                |row: usize, column: usize| table.get(row * wide + column).copied().unwrap_or(0);
            let fits = one.fits(other);
            let pair = if fits > 0 { at(row + 1, column + 1) + fits } else { i32::MIN };
            let value = pair.max(at(row + 1, column)).max(at(row, column + 1));
            if let Some(cell) = table.get_mut(row * wide + column) {
                *cell = value;
            }
        }
    }
    walk(left, right, &table)
}

fn walk(left: &[Sign], right: &[Sign], table: &[i32]) -> Aligned {
    let wide = right.len() + 1;
    let at = |row: usize, column: usize| table.get(row * wide + column).copied().unwrap_or(0);
    let (mut row, mut column) = (0, 0);
    let mut out = Aligned::new();
    while let (Some(one), Some(other)) = (left.get(row), right.get(column)) {
        let fits = one.fits(other);
        if fits > 0 && at(row, column) == at(row + 1, column + 1) + fits {
            out.push((Some(row), Some(column)));
            (row, column) = (row + 1, column + 1);
        } else if at(row, column) == at(row + 1, column) {
            out.push((Some(row), None));
            row += 1;
        } else {
            out.push((None, Some(column)));
            column += 1;
        }
    }
    out.extend((row..left.len()).map(|at| (Some(at), None)));
    out.extend((column..right.len()).map(|at| (None, Some(at))));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(one: &str, other: &str) -> Aligned {
        align((&Text::markdown(one), &[]), (&Text::markdown(other), &[]))
    }

    #[test]
    fn the_same_shape_is_set_side_by_side() {
        let aligned = pairs("# A\n\nb\n\n- c\n- d\n", "# X\n\ny\n\n- z\n- w\n");
        assert!(aligned.iter().all(|(a, b)| a == b && a.is_some()));
    }

    #[test]
    fn a_list_that_is_missing_stands_alone() {
        let aligned =
            pairs("# A\n\nlong paragraph\n\n- c\n- d\n\nend\n", "# X\n\nparagraff hir\n\ndiwedd\n");
        let alone: Vec<_> = aligned.iter().filter(|(_, b)| b.is_none()).collect();
        assert_eq!(alone, [&(Some(2), None), &(Some(3), None)]);
    }

    #[test]
    fn a_heading_more_moves_nothing() {
        let aligned = pairs("# A\n\na\n\n## B\n\nb\n", "# A\n\na\n");
        assert_eq!(aligned.iter().filter(|(a, b)| a.is_some() && b.is_some()).count(), 2);
    }

    #[test]
    fn texts_of_any_length_are_aligned() {
        let long = "word\n\n".repeat(4_500);
        let aligned = pairs(&long, &format!("{long}# more\n"));
        assert_eq!(aligned.len(), 4_501);
        let items = pairs(&long, &"- word\n".repeat(4_500));
        assert!(items.iter().all(|(a, b)| a.is_none() || b.is_none()));
    }
}
