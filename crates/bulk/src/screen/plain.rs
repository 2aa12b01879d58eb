//! Rows of the usual form: one telephone column, in it one number in a plain form, of which nothing is
//! known but what registers tell. What such a row says is worked out once for all that are alike.

use rules::screening::Verdict;
use terms::Number;

use super::judge::{Alike, Outcome};
use super::row::Layout;
use super::tally::Tally;
use crate::digits;
use crate::records::Record;

/// What is said of all rows whose numbers are alike, by the index that [`Alike`] gives them.
#[derive(Debug, Default)]
pub(super) struct Plains(Vec<Plain>);

/// What is written behind the row, and how many such rows there were.
#[derive(Debug)]
pub(super) struct Plain {
    pub(super) outcome: Outcome,
    /// That of the outcome, which is asked for at every row.
    verdict: Verdict,
    /// From the delimiter behind the row to the plus of the number.
    before: Piece,
    /// From behind the number to the row.
    after: Piece,
    pub(super) rows: u64,
}

/// A text that is mostly short: then it is copied whole, which costs less than to look how long it is.
#[derive(Debug)]
pub(super) struct Piece {
    head: [u8; 64],
    length: usize,
    rest: Vec<u8>,
}

impl Plains {
    /// What is said of rows of this index.
    pub(super) fn of(
        &mut self,
        index: usize,
        alike: &Alike,
        layout: &Layout,
    ) -> Option<&mut Plain> {
        while self.0.len() <= index {
            self.0.push(Plain::new(alike.outcome(self.0.len())?, layout));
        }
        self.0.get_mut(index)
    }

    /// Counts the rows of all that were met.
    pub(super) fn count(&self, tally: &mut Tally) {
        for plain in &self.0 {
            tally.count_plain(plain.outcome.0, plain.rows);
        }
    }
}

impl Plain {
    /// Takes apart what [`Layout::push_verdict`] writes for such a number.
    fn new(outcome: Outcome, layout: &Layout) -> Self {
        let (decision, since) = outcome;
        let verdict = decision.verdict();
        let (mut before, mut after) = (vec![layout.quoting.0], Vec::new());
        layout.push_decision(&mut before, decision);
        before.push(b'+');
        layout.push_since(&mut after, since);
        after.extend_from_slice(numbers::Class::Read.id().as_bytes());
        after.push(layout.quoting.0);
        layout.push_trial(&mut after);
        let (before, after) = (Piece::new(&before), Piece::new(&after));
        Self { outcome, verdict, before, after, rows: 0 }
    }

    pub(super) fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// Appends a row to the list of its class.
    #[inline]
    pub(super) fn push(
        &self,
        out: &mut Vec<u8>,
        record: &Record<'_>,
        number: Number,
        row: u64,
        end: &[u8],
    ) {
        out.reserve(record.bytes.len() + 256);
        out.extend_from_slice(record.bytes);
        self.before.push(out);
        digits::push_short(out, number.digits());
        self.after.push(out);
        digits::push_short(out, row);
        out.extend_from_slice(end);
    }
}

impl Piece {
    pub(super) fn new(text: &[u8]) -> Self {
        let mut head = [0; 64];
        let (first, rest) = text.split_at(text.len().min(head.len()));
        head.iter_mut().zip(first).for_each(|(to, from)| *to = *from);
        Self { head, length: first.len(), rest: rest.to_vec() }
    }

    #[inline]
    pub(super) fn push(&self, out: &mut Vec<u8>) {
        let end = out.len() + self.length;
        out.extend_from_slice(&self.head);
        out.truncate(end);
        if !self.rest.is_empty() {
            out.extend_from_slice(&self.rest);
        }
    }
}
