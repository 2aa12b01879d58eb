//! A text taken apart: blocks in their order, with where each part of them stands.

use std::sync::Arc;

/// What a block of text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A heading and its level, 1 to 6.
    Heading(u8),
    /// An item of a list.
    Item {
        /// Which list of the text, counted from 1; a list within a list is one of its own.
        list: u32,
        /// How deep: 1 for a list that stands in no other.
        depth: u8,
    },
    /// Words of somebody else's, set apart.
    Quoted,
    /// A cell of a table.
    Cell,
    /// Code, which is the same in every language.
    Code,
    /// Anything else.
    Paragraph,
}

/// A place in a text, both counted from 1; columns are letters, not bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// The line.
    pub line: u64,
    /// The letter within the line.
    pub column: u64,
}

/// A link: where it stands, and what it leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) at: usize,
    pub(crate) target: String,
}

/// An image: where it stands, and how it is described.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Image {
    pub(crate) at: usize,
    pub(crate) alt: Alt,
}

/// The description of an image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Alt {
    /// There is none.
    Missing,
    /// The page says that the image is decoration.
    Decoration,
    /// What it says.
    Said(String),
}

/// A stretch of a block's words that stands in the source as it is.
#[derive(Clone, Copy, Debug)]
struct Run {
    /// First byte within the block's words.
    from: usize,
    /// First byte within the source.
    at: usize,
    /// Bytes of it in the source.
    long: usize,
}

/// A heading, an item, a paragraph.
#[derive(Clone, Debug)]
pub(crate) struct Block {
    pub(crate) kind: Kind,
    pub(crate) at: usize,
    pub(crate) words: String,
    pub(crate) links: Vec<Link>,
    pub(crate) images: Vec<Image>,
    /// Where quotations begin that are set apart.
    pub(crate) quotations: Vec<usize>,
    runs: Vec<Run>,
}

impl Block {
    fn new(kind: Kind, at: usize) -> Self {
        let (links, images, quotations) = (Vec::new(), Vec::new(), Vec::new());
        Self { kind, at, words: String::new(), links, images, quotations, runs: Vec::new() }
    }

    /// Where the byte `from` of the block's words stands in the source.
    pub(crate) fn source(&self, from: usize) -> usize {
        let after = self.runs.partition_point(|run| run.from <= from);
        let run = after.checked_sub(1).and_then(|index| self.runs.get(index));
        run.map_or(self.at, |run| run.at + (from - run.from).min(run.long.saturating_sub(1)))
    }

    fn is_empty(&self) -> bool {
        self.words.trim().is_empty() && self.links.is_empty() && self.images.is_empty()
    }
}

/// A text of which the parts are known, ready to be compared.
///
/// ```
/// use words::parity::Text;
///
/// let text = Text::markdown("# A fine\n\n- one duty\n- another\n");
/// assert_eq!(text.blocks(), 3);
/// ```
#[derive(Clone, Debug)]
pub struct Text {
    source: Arc<str>,
    pub(crate) blocks: Vec<Block>,
    /// What the page says its language is, and where.
    pub(crate) marked: Option<(String, usize)>,
    lines: Vec<usize>,
    /// Letters before every so many bytes, so that a column in a long line is found at once.
    letters: Vec<usize>,
}

/// So many bytes lie between two counts of letters.
const STEP: usize = 1_024;

fn letters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}

impl Text {
    /// Headings, items, paragraphs and cells, all together.
    #[must_use]
    pub fn blocks(&self) -> usize {
        self.blocks.len()
    }

    /// Line and column of a byte of the source.
    pub(crate) fn spot(&self, at: usize) -> Spot {
        let line = self.lines.partition_point(|start| *start <= at);
        let start = line.checked_sub(1).and_then(|index| self.lines.get(index)).copied();
        let column =
            self.letters_before(at).saturating_sub(self.letters_before(start.unwrap_or(0))) + 1;
        Spot { line: count(line.max(1)), column: count(column) }
    }
}

impl Text {
    fn letters_before(&self, at: usize) -> usize {
        let step = at / STEP;
        let rest = self.source.as_bytes().get(step * STEP..at).unwrap_or_default();
        self.letters.get(step).copied().unwrap_or(0) + letters(rest)
    }
}

fn count(many: usize) -> u64 {
    u64::try_from(many).unwrap_or(u64::MAX)
}

/// Puts a text together while its source is read.
pub(crate) struct Builder<'a> {
    source: &'a str,
    blocks: Vec<Block>,
    open: Option<Block>,
    lists: u32,
    stack: Vec<u32>,
    quoted: usize,
    begun: Option<usize>,
    pub(crate) marked: Option<(String, usize)>,
}

impl<'a> Builder<'a> {
    pub(crate) fn new(source: &'a str) -> Self {
        let (blocks, stack) = (Vec::new(), Vec::new());
        let (open, begun, marked) = (None, None, None);
        Self { source, blocks, open, lists: 0, stack, quoted: 0, begun, marked }
    }

    /// A block begins, and the one before it ends.
    pub(crate) fn begin(&mut self, kind: Kind, at: usize) {
        self.end();
        self.open = Some(Block::new(kind, at));
    }

    /// The block ends.
    pub(crate) fn end(&mut self) {
        self.blocks.extend(self.open.take().filter(|block| !block.is_empty()));
    }

    /// A paragraph begins; the first one of an item is the item.
    pub(crate) fn paragraph(&mut self, at: usize) {
        let waits = |block: &Block| block.is_empty() && block.kind != Kind::Paragraph;
        if !self.open.as_ref().is_some_and(waits) {
            self.begin(self.plain(), at);
        }
    }

    fn plain(&self) -> Kind {
        if self.quoted > 0 { Kind::Quoted } else { Kind::Paragraph }
    }

    pub(crate) fn list_begins(&mut self) {
        self.end();
        self.lists += 1;
        self.stack.push(self.lists);
    }

    pub(crate) fn list_ends(&mut self) {
        self.end();
        self.stack.pop();
    }

    pub(crate) fn item(&mut self, at: usize) {
        let list = self.stack.last().copied().unwrap_or(self.lists);
        let depth = u8::try_from(self.stack.len().max(1)).unwrap_or(u8::MAX);
        self.begin(Kind::Item { list, depth }, at);
    }

    pub(crate) fn quotation_begins(&mut self, at: usize) {
        self.end();
        if self.quoted == 0 {
            self.begun = Some(at);
        }
        self.quoted += 1;
    }

    pub(crate) fn quotation_ends(&mut self) {
        self.end();
        self.quoted = self.quoted.saturating_sub(1);
    }

    /// Words as they stand in the source at `at`, `long` bytes of it.
    pub(crate) fn words(&mut self, words: &str, at: usize, long: usize) {
        if self.open.is_none() && words.trim().is_empty() {
            return;
        }
        let begun = self.begun.take();
        let block = self.block(at);
        block.quotations.extend(begun);
        block.runs.push(Run { from: block.words.len(), at, long });
        block.words.push_str(words);
    }

    /// A blank between words.
    pub(crate) fn blank(&mut self) {
        if let Some(block) = &mut self.open {
            block.words.push(' ');
        }
    }

    pub(crate) fn link(&mut self, target: &str, at: usize) {
        self.block(at).links.push(Link { at, target: target.to_owned() });
    }

    pub(crate) fn image(&mut self, alt: Alt, at: usize) {
        self.block(at).images.push(Image { at, alt });
    }

    fn block(&mut self, at: usize) -> &mut Block {
        let kind = self.plain();
        self.open.get_or_insert_with(|| Block::new(kind, at))
    }

    pub(crate) fn finish(mut self) -> Text {
        self.end();
        let ends = self.source.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let lines = std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect();
        let mut counted = vec![0];
        for piece in self.source.as_bytes().chunks(STEP) {
            counted.push(counted.last().copied().unwrap_or(0) + letters(piece));
        }
        let source = Arc::from(self.source);
        Text { source, blocks: self.blocks, marked: self.marked, lines, letters: counted }
    }
}
