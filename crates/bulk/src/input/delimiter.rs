//! Which byte keeps the cells apart.

use crate::records::{Dialect, Records};

/// In the order of preference where two do equally well.
const CANDIDATES: [u8; 4] = [b',', b'\t', b';', b'|'];
/// How many records are looked at.
const SAMPLE: usize = 200;

/// The delimiter that cuts most records into the same number of cells; a comma
/// where none does (a single column).
pub(super) fn find(head: &[u8], ended: bool) -> u8 {
    let scored = CANDIDATES.map(|delimiter| (score(head, delimiter, ended), delimiter));
    let best = scored.iter().rev().max_by_key(|(score, _)| *score);
    best.filter(|(score, _)| *score > 0).map_or(b',', |&(_, delimiter)| delimiter)
}

/// 0 unless most records have the same number of at least two cells, in per mille of agreement.
fn score(head: &[u8], delimiter: u8, ended: bool) -> usize {
    let mut records = Records::new(head, Dialect { delimiter });
    let mut counts = Vec::with_capacity(SAMPLE);
    while counts.len() < SAMPLE
        && let Some(record) = records.next_record()
    {
        let whole = ended || record.end < head.len();
        if whole || counts.is_empty() {
            counts.push(record.fields.len());
        }
    }
    let first = counts.first().copied();
    counts.sort_unstable();
    let (mode, times) = most_common(&counts);
    if mode < 2 || times * 2 < counts.len() {
        return 0;
    }
    // The header agrees with the rows under a true delimiter; more cells break a tie.
    let header = usize::from(first == Some(mode)) * 300;
    1 + times * 1000 / counts.len() + header + mode.min(50)
}

/// The most common value of sorted `counts`, and how often it is there.
fn most_common(counts: &[usize]) -> (usize, usize) {
    let runs = counts.chunk_by(|a, b| a == b);
    let longest = runs.max_by_key(|run| run.len()).unwrap_or_default();
    (longest.first().copied().unwrap_or(0), longest.len())
}

/// The delimiter that a first line `sep=;` names, as Excel writes it, and the length of that line.
pub(super) fn named_by_first_line(head: &[u8]) -> Option<(u8, usize)> {
    let rest = head.strip_prefix(b"sep=").or_else(|| head.strip_prefix(b"\"sep="))?;
    let (&delimiter, rest) = rest.split_first()?;
    let rest = rest.strip_prefix(b"\"").unwrap_or(rest);
    let line_end = match rest {
        [b'\r', b'\n', ..] => 2,
        [b'\n' | b'\r', ..] => 1,
        _ => return None,
    };
    Dialect::can_delimit(delimiter).then(|| (delimiter, head.len() - rest.len() + line_end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> char {
        char::from(find(text.as_bytes(), true))
    }

    #[test]
    fn finds_delimiters() {
        assert_eq!(found("a,b,c\n1,2,3\n"), ',');
        assert_eq!(found("a;b\n1,5;2\n2,5;3\n"), ';');
        assert_eq!(found("a\tb\n1, 2\t3\n"), '\t');
        assert_eq!(found("a|b\n1|2\n"), '|');
    }

    #[test]
    fn quotes_are_respected() {
        assert_eq!(found("name;phone\n\"Smith, J\";1\n\"Jones, K\";2\n\"Lee, M\";3\n"), ';');
    }

    #[test]
    fn notes_in_a_single_column_are_no_columns() {
        let list = "phone\n07700900123\n07700900124\n020 7946 0000, 07700 900125\n07700900126\n";
        assert_eq!(score(list.as_bytes(), b',', true), 0);
        assert_eq!(found(list), ',');
    }

    #[test]
    fn several_numbers_in_a_cell_do_not_win_over_the_delimiter() {
        let list = "name,phone\nA,1; 2\nB,3; 4\nC,5; 6\nD,7\n";
        assert_eq!(found(list), ',');
    }

    #[test]
    fn reads_the_hint_of_excel() {
        assert_eq!(named_by_first_line(b"sep=;\r\na;b"), Some((b';', 7)));
        assert_eq!(named_by_first_line(b"sep=\n"), None);
        assert_eq!(named_by_first_line(b"separator,x\n"), None);
    }
}
