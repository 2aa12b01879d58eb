//! Checking a log from the ground: everything is derived again from the entries.

use evidence::note::Signed;
use evidence::tile::WIDTH;
use evidence::tree::Frontier;
use evidence::{Checkpoint, Hash, Note, Statement, VerifierKey, tree};

use super::keys::Keys;
use super::tiles::Tiles;
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
    /// None of the keys that were given signed the checkpoint of a copy.
    KeyNotGiven,
    /// The statement of this entry is not what the entry stands for.
    Statement(u64),
    /// The statement of this entry is not kept here.
    StatementMissing(u64),
    /// The checkpoint of this size that is vouched for is not one of this log.
    Vouched(u64),
    /// The key has signed another tree last.
    Signed,
    /// A recording was interrupted; the next one completes it.
    Unfinished,
    /// The key that should sign now cannot be read.
    Key,
    /// It was brought back from a backup, and has not gone on since.
    BroughtBack,
}

impl Flaw {
    /// The word for it in catalogues and data.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Tile(_) => "tile",
            Self::Root => "root",
            Self::Signature => "signature",
            Self::KeyNotGiven => "key-not-given",
            Self::Statement(_) => "statement",
            Self::StatementMissing(_) => "statement-missing",
            Self::Vouched(_) => "vouched",
            Self::Signed => "signed",
            Self::Unfinished => "unfinished",
            Self::Key => "key",
            Self::BroughtBack => "brought-back",
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
            Self::Root
            | Self::Signature
            | Self::KeyNotGiven
            | Self::Signed
            | Self::Unfinished
            | Self::Key
            | Self::BroughtBack => None,
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
        let (vouched, damaged) = vouched::all(&self.dir)?;
        checked.flaws.extend(damaged.into_iter().map(Flaw::Vouched));
        let mut roots: Vec<(u64, Hash)> = Vec::new();
        let mut kept = Ok(());
        let tiles = self.tiles();
        let tree = derive(&tiles, self.head().size, &mut checked, |checked, tree, bytes| {
            if kept.is_ok() {
                kept = self.check_statement(tree.size() - 1, bytes, checked);
            }
            if vouched.iter().any(|one| one.size == tree.size()) {
                roots.push((tree.size(), tree.root()));
            }
        });
        kept?;
        check_head(&tiles, self.head(), &tree, &mut checked);
        self.check_key(&mut checked);
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

    fn check_key(&self, checked: &mut Checked) {
        check_signature(&self.note, &checked.keys.clone(), checked);
        let keys = Keys::of(&self.dir);
        match keys.signed() {
            Ok(None) => checked.flaws.push(Flaw::BroughtBack),
            Ok(Some(last)) if (last.size, last.root) == (self.head.size, self.head.root) => {}
            Ok(Some(last)) if self.can_be_completed(last) => checked.flaws.push(Flaw::Unfinished),
            Ok(Some(_)) | Err(_) => checked.flaws.push(Flaw::Signed),
        }
        if keys.current().is_err() {
            checked.flaws.push(Flaw::Key);
        }
    }

    /// Whether everything is there of a tree that was about to be signed.
    fn can_be_completed(&self, last: super::Signed) -> bool {
        let tiles = Tiles::new(&self.dir.join(super::PUBLIC), last.size);
        last.size > self.head.size && tree::root(&tiles, last.size).ok() == Some(last.root)
    }
}

/// Goes through all entries, holds each bundle against the tile of its hashes, and builds the tree.
pub(super) fn derive(
    tiles: &Tiles,
    size: u64,
    checked: &mut Checked,
    mut each: impl FnMut(&mut Checked, &Frontier, &[u8]),
) -> Frontier {
    let mut tree = Frontier::default();
    for bundle in 0..size.div_ceil(WIDTH) {
        let entries = tiles.entries(bundle).unwrap_or_default();
        let leaves: Vec<Hash> = entries.iter().map(|entry| Hash::of_leaf(entry)).collect();
        let same = tiles.tile(0, bundle).is_ok_and(|tile| *tile == leaves);
        if !same || leaves.len() as u64 != evidence::tile::width(0, bundle, size) {
            checked.flaws.push(Flaw::Tile(bundle * WIDTH));
        }
        for (entry, leaf) in entries.iter().zip(leaves) {
            tree.push(leaf);
            each(checked, &tree, entry);
        }
        checked.entries += entries.len() as u64;
    }
    tree
}

/// Whether the checkpoint is that of the entries, and the tiles by which proofs are made agree.
pub(super) fn check_head(tiles: &Tiles, head: &Checkpoint, tree: &Frontier, checked: &mut Checked) {
    if (tree.size(), tree.root()) != (head.size, head.root) {
        checked.flaws.push(Flaw::Root);
    }
    if tree::root(tiles, head.size).ok() != Some(head.root) {
        checked.flaws.push(Flaw::Tile(0));
    }
}

/// Whether one of these keys signed the checkpoint, and none of its lines is wrong.
fn check_signature(note: &Note, keys: &[VerifierKey], checked: &mut Checked) {
    let signed = note.signed_by_any(keys) == Signed::Yes;
    checked.flaws.extend((!signed).then_some(Flaw::Signature));
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
