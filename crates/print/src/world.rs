//! What Typst sees: one template, the data, fonts, and nothing else. No disk, no network, no clock.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt, World};
use words::document::{Logo, Picture};

/// The pages, as Typst lays them out.
const TEMPLATE: &str = include_str!("template.typ");

/// What is the same for every document.
struct Shared {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    source: Source,
}

static SHARED: LazyLock<Shared> = LazyLock::new(|| {
    let fonts: Vec<Font> =
        typst_assets::fonts().flat_map(|font| Font::iter(Bytes::new(font))).collect();
    Shared {
        // For the headings of rows, which Typst has behind a feature.
        library: LazyHash::new(
            Library::builder().with_features(Features::from_iter([Feature::A11yExtras])).build(),
        ),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        source: Source::new(id("template.typ"), TEMPLATE.to_owned()),
    }
});

/// A file of ours by its name.
#[expect(clippy::expect_used, reason = "the four names are plain, and every test prints")]
fn id(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("a plain name");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// One document on the desk.
pub(crate) struct Desk {
    data: Bytes,
    logo: Option<(FileId, Bytes)>,
}

impl Desk {
    pub(crate) fn new(data: String, logo: Option<&Logo>) -> Self {
        let logo = logo.map(|logo| {
            let name = match logo.kind {
                Picture::Png => "logo.png",
                Picture::Jpeg => "logo.jpg",
            };
            (id(name), Bytes::new(logo.bytes.clone()))
        });
        Self { data: Bytes::from_string(data), logo }
    }

    /// The letters that no font has.
    pub(crate) fn missing(&self, letters: &BTreeSet<char>) -> Vec<char> {
        let known = |letter: &&char| {
            letter.is_whitespace()
                || SHARED.fonts.iter().any(|font| font.info().coverage.contains(**letter as u32))
        };
        letters.iter().filter(|letter| !known(letter)).copied().collect()
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &SHARED.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &SHARED.book
    }

    fn main(&self) -> FileId {
        SHARED.source.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == SHARED.source.id() { Ok(SHARED.source.clone()) } else { Err(nothing()) }
    }

    fn file(&self, wanted: FileId) -> FileResult<Bytes> {
        if wanted == id("data.json") {
            return Ok(self.data.clone());
        }
        match &self.logo {
            Some((name, bytes)) if *name == wanted => Ok(bytes.clone()),
            _ => Err(nothing()),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        SHARED.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn nothing() -> FileError {
    FileError::NotFound("there are no other files".into())
}
