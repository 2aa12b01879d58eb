//! Checking a log from the ground: everything is derived again from the entries.

use evidence::tile::WIDTH;
use evidence::tree::Frontier;
use evidence::{Checkpoint, Hash, Statement, VerifierKey, note, tree};

use super::keys::Keys;
use super::{Log, entry, vouched};
use crate::Error;

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// Entries that were read.
    pub entries: u64,
    /// Statements that are kept here and are what their entry stands for.
    pub statements: u64,
    /// Checkpoints that others vouch for and that are of this log.
    pub vouched: u64,
    /// Every key that the log says it had, oldest first.
    pub keys: Vec<VerifierKey>,
    /// What is wrong.
    pub flaws: Vec<Flaw>,
}

/// Something that is wrong with a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// The tile or bundle with this entry is missing, unreadable, or not what the entries give.
    Tile(u64),
    /// The root of the checkpoint is not that of the entries.
    Root,
    /// No key that the log says it has signed the checkpoint.
    Signature,
    /// The statement of this entry is not what the entry stands for.
    Statement(u64),
    /// The statement of this entry is not kept here.
    StatementMissing(u64),
    /// The checkpoint of this size that is vouched for is not one of this log.
    Vouched(u64),
    /// The key has signed another tree last.
    Signed,
}

impl Flaw {
    /// The word for it in catalogues and data.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Tile(_) => "tile",
            Self::Root => "root",
            Self::Signature => "signature",
            Self::Statement(_) => "statement",
            Self::StatementMissing(_) => "statement-missing",
            Self::Vouched(_) => "vouched",
            Self::Signed => "signed",
        }
    }

    /// The entry or size that it is about.
    #[must_use]
    pub const fn at(self) -> Option<u64> {
        match self {
            Self::Tile(at)
            | Self::Statement(at)
            | Self::StatementMissing(at)
            | Self::Vouched(at) => Some(at),
            Self::Root | Self::Signature | Self::Signed => None,
        }
    }
}

impl Log {
    /// Derives everything again: entries, tiles, root, signature, statements, vouched checkpoints.
    ///
    /// # Errors
    /// [`Error::Io`] when the directory itself cannot be read; what is wrong with the log is
    /// in [`Checked::flaws`].
    pub fn check(&self) -> Result<Checked, Error> {
        let mut checked = Checked::default();
        let vouched = vouched::all(&self.dir)?;
        let mut roots: Vec<(u64, Hash)> = Vec::new();
        let mut frontier = Frontier::default();
        for bundle in 0..self.head().size.div_ceil(WIDTH) {
            let entries = self.entries_of(bundle, &mut checked);
            for (index, bytes) in (bundle * WIDTH..).zip(&entries) {
                frontier.push(Hash::of_leaf(bytes));
                self.check_statement(index, bytes, &mut checked)?;
                if vouched.iter().any(|one| one.size == frontier.size()) {
                    roots.push((frontier.size(), frontier.root()));
                }
            }
            checked.entries += entries.len() as u64;
        }
        self.check_head(&frontier, &mut checked);
        for one in &vouched {
            let root = roots.iter().find(|(size, _)| *size == one.size).map(|(_, root)| *root);
            let text = Checkpoint::parse(&one.note.text)?;
            if root == Some(text.root) && text.origin == self.origin() {
                checked.vouched += u64::from(one.vouchers() > 0);
            } else {
                checked.flaws.push(Flaw::Vouched(one.size));
            }
        }
        Ok(checked)
    }

    /// The entries of a bundle, held against the tile of their hashes.
    fn entries_of(&self, bundle: u64, checked: &mut Checked) -> Vec<Vec<u8>> {
        let tiles = self.tiles();
        let entries = tiles.entries(bundle).unwrap_or_default();
        let leaves: Vec<Hash> = entries.iter().map(|entry| Hash::of_leaf(entry)).collect();
        let wanted = evidence::tile::width(0, bundle, self.head().size);
        let same = tiles.tile(0, bundle).is_ok_and(|tile| *tile == leaves);
        if !same || leaves.len() as u64 != wanted {
            checked.flaws.push(Flaw::Tile(bundle * WIDTH));
        }
        entries
    }

    fn check_statement(
        &self,
        index: u64,
        bytes: &[u8],
        checked: &mut Checked,
    ) -> Result<(), Error> {
        let Some(kept) = self.statement(index)? else {
            checked.flaws.push(Flaw::StatementMissing(index));
            return Ok(());
        };
        let statement = Statement::parse(&kept);
        let (true, Ok(statement)) = (entry(&kept).0 == *bytes, statement) else {
            checked.flaws.push(Flaw::Statement(index));
            return Ok(());
        };
        checked.statements += 1;
        checked.keys.extend(key_in(&statement));
        Ok(())
    }

    fn check_head(&self, frontier: &Frontier, checked: &mut Checked) {
        let head = self.head();
        if (frontier.size(), frontier.root()) != (head.size, head.root) {
            checked.flaws.push(Flaw::Root);
        }
        // The tiles above the lowest, by which proofs are made.
        if tree::root(&self.tiles(), head.size).ok() != Some(head.root) {
            checked.flaws.push(Flaw::Tile(0));
        }
        let signed = checked.keys.iter().map(|key| self.note.signed_by(key));
        let signed: Vec<_> = signed.collect();
        if !signed.contains(&note::Signed::Yes) || signed.contains(&note::Signed::Wrong) {
            checked.flaws.push(Flaw::Signature);
        }
        let last = Keys::of(&self.dir).signed().ok().flatten();
        if last.map(|last| (last.size, last.root)) != Some((head.size, head.root)) {
            checked.flaws.push(Flaw::Signed);
        }
    }
}

/// The key that a statement brings in.
fn key_in(statement: &Statement) -> Option<VerifierKey> {
    let Statement::Event(event) = statement else { return None };
    let name = match event.kind.as_str() {
        "genesis" => "key",
        "key-rotated" => "new",
        _ => return None,
    };
    VerifierKey::parse(event.details.get(name)?).ok()
}
