//! Opening: what is it, how is it packed, where does its text begin.

use std::{
    fs::File,
    io::{self, Cursor, Read, Seek, Write},
};

use memchr::memmem;
use terms::{Actor, Problem};

use super::{
    Compression, Foreign, Input, Kind, Options, Progress, Recognised, Source,
    archive::{self, Contents},
    magic::{self, Magic},
    packed,
    parquet::{self, Table},
    source,
    text::{self, Fixed, Text},
    xlsx,
};
use crate::{Refused, codes, records::Dialect};

/// So many bytes are looked at to recognise a file.
const HEAD: usize = 256 << 10;

/// Opens a file or standard input, and finds out what it is.
///
/// # Errors
/// Every kind of bad file has its code: see [`codes`]. Nothing is read beyond what
/// recognising takes.
pub fn open(source: &Source, options: &Options) -> Result<Input, Refused> {
    let name = source.name();
    match source {
        Source::Stdin => open_reader(&name, Box::new(io::stdin()), options),
        Source::Path(path) => {
            let (file, length) = source::open_file(path, &name)?;
            let progress = Progress::new(length);
            let seekable = length.map(|_| file.try_clone()).transpose();
            let seekable = seekable.map_err(|error| codes::unreadable(error, &name))?;
            let stream = Stream::new(&name, Box::new(progress.metered(file)), seekable)?;
            recognise(stream, options, progress)
        }
    }
}

/// Opens whatever a reader gives, under the name `name`.
///
/// # Errors
/// As for [`open`].
pub fn open_reader(
    name: &str,
    reader: Box<dyn Read + Send>,
    options: &Options,
) -> Result<Input, Refused> {
    let progress = Progress::new(None);
    let stream = Stream::new(name, Box::new(progress.metered(reader)), None)?;
    recognise(stream, options, progress)
}

/// The bytes within a gzip, zstd or ZIP file that holds text; `None` if it holds something else.
pub(crate) fn unpacked_text(raw: &[u8], name: &str) -> Result<Option<Vec<u8>>, Refused> {
    let compression = match magic::recognise(raw) {
        Magic::Gzip => Compression::Gzip,
        Magic::Zstd => Compression::Zstd,
        _ => return Ok(None),
    };
    let reader = packed::unpack(compression, Box::new(Cursor::new(raw)), name)?;
    let mut bytes = Vec::new();
    let mut reader = reader;
    reader.read_to_end(&mut bytes).map_err(|error| codes::unreadable(error, name))?;
    Ok(matches!(magic::recognise(&bytes), Magic::Text).then_some(bytes))
}

/// Bytes of which the first were looked at.
pub(super) struct Stream {
    pub(super) name: String,
    pub(super) head: Vec<u8>,
    pub(super) rest: Box<dyn Read + Send>,
    /// Nothing comes after `head`.
    pub(super) ended: bool,
    /// The same file, if these are its plain bytes and it lies on disk.
    file: Option<File>,
}

impl Stream {
    pub(super) fn new(
        name: &str,
        rest: Box<dyn Read + Send>,
        file: Option<File>,
    ) -> Result<Self, Refused> {
        let mut stream = Self { name: name.to_owned(), head: Vec::new(), rest, ended: false, file };
        stream.extend_head(HEAD)?;
        Ok(stream)
    }

    /// Looks at `more` bytes.
    pub(super) fn extend_head(&mut self, more: usize) -> Result<(), Refused> {
        let read = self.rest.by_ref().take(more as u64).read_to_end(&mut self.head);
        let read = read.map_err(|error| codes::unreadable(error, &self.name))?;
        self.ended = read < more;
        Ok(())
    }

    pub(super) fn into_reader(self) -> Box<dyn Read + Send> {
        Box::new(Cursor::new(self.head).chain(self.rest))
    }

    /// The bytes as a file that can be read from any place: itself, or a copy that goes with the process.
    fn into_file(mut self) -> Result<File, Refused> {
        let name = self.name.clone();
        match self.file.take() {
            Some(file) => rewound(file, &name),
            None => copied(self.into_reader(), &name),
        }
    }
}

/// What a reader gives, in a file without a name.
fn copied(mut reader: impl Read, name: &str) -> Result<File, Refused> {
    let mut copy = tempfile::tempfile().map_err(codes::no_room)?;
    let mut buffer = vec![0; HEAD];
    loop {
        let bytes = match reader.read(&mut buffer) {
            Ok(read) => buffer.get(..read).unwrap_or_default(),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(codes::unreadable(error, name)),
        };
        if bytes.is_empty() {
            return rewound(copy, name);
        }
        copy.write_all(bytes).map_err(codes::no_room)?;
    }
}

fn recognise(mut stream: Stream, options: &Options, progress: Progress) -> Result<Input, Refused> {
    if let Some(delimiter) = options.delimiter.filter(|&byte| !Dialect::can_delimit(byte)) {
        let problem = Problem::error(codes::BAD_DELIMITER, Actor::Caller);
        return Err(problem.with("delimiter", char::from(delimiter).to_string()).into());
    }
    let mut recognised = Recognised {
        kind: Kind::Csv,
        compression: Compression::None,
        encoding: "UTF-8",
        delimiter: None,
        line_end: None,
        sheet: None,
        member: None,
        own_words: false,
    };
    loop {
        let packed = recognised.compression != Compression::None;
        let magic = match magic::recognise(&stream.head) {
            Magic::Foreign(Foreign::Json) if text::are_objects(&stream.head, options) => {
                Magic::Text
            }
            magic => magic,
        };
        match magic {
            Magic::Empty => return Err(codes::of_file(codes::EMPTY_FILE, &stream.name).into()),
            Magic::Gzip if !packed => {
                stream = unpacked(stream, &mut recognised, Compression::Gzip)?;
            }
            Magic::Zstd if !packed => {
                stream = unpacked(stream, &mut recognised, Compression::Zstd)?;
            }
            Magic::Zip => match from_archive(stream, options, &progress, &mut recognised)? {
                FromArchive::Text(text) => return text.input(options, recognised, progress),
                FromArchive::Member(member) => stream = member,
            },
            Magic::Parquet => {
                let (text, table) = from_parquet(stream, &mut recognised)?;
                let input = text.input(options, recognised, progress)?;
                return Ok(Input { table, ..input });
            }
            Magic::Encrypted => return Err(encrypted(&stream.name)),
            Magic::Foreign(Foreign::OldExcel) => return Err(old_excel(stream)),
            Magic::Foreign(foreign) => return Err(not_a_table(foreign, &stream.name)),
            Magic::Gzip | Magic::Zstd => return Err(not_a_table(Foreign::Archive, &stream.name)),
            Magic::Text => {
                let text = Text::plain(stream, options)?;
                return text.input(options, recognised, progress);
            }
        }
    }
}

pub(super) fn not_a_table(foreign: Foreign, name: &str) -> Refused {
    codes::of_file(codes::NOT_A_TABLE, name).with("what", foreign.id()).into()
}

fn encrypted(name: &str) -> Refused {
    Problem::error(codes::ENCRYPTED, Actor::Caller).in_file(name).into()
}

/// A compound file: an old workbook, unless the directory, which may stand
/// anywhere, says that it is an encrypted new one.
fn old_excel(stream: Stream) -> Refused {
    const LOOKED_AT: u64 = 64 << 20;
    let name = stream.name.clone();
    let mut bytes = Vec::new();
    match stream.into_reader().take(LOOKED_AT).read_to_end(&mut bytes) {
        Err(error) => codes::unreadable(error, &name),
        Ok(_) if memmem::find(&bytes, magic::ENCRYPTED_PACKAGE).is_some() => encrypted(&name),
        Ok(_) => not_a_table(Foreign::OldExcel, &name),
    }
}

fn unpacked(
    stream: Stream,
    recognised: &mut Recognised,
    compression: Compression,
) -> Result<Stream, Refused> {
    recognised.compression = compression;
    let name = stream.name.clone();
    let reader = packed::unpack(compression, stream.into_reader(), &name)?;
    Stream::new(&name, reader, None)
}

enum FromArchive {
    Text(Text),
    Member(Stream),
}

fn from_archive(
    stream: Stream,
    options: &Options,
    progress: &Progress,
    recognised: &mut Recognised,
) -> Result<FromArchive, Refused> {
    let name = stream.name.clone();
    let file = stream.into_file()?;
    let copy = file.try_clone().map_err(|error| codes::unreadable(error, &name))?;
    match archive::look(copy, &name)? {
        Contents::Workbook => {
            let converted =
                xlsx::convert(rewound(file, &name)?, &name, options.sheet.as_ref(), progress)?;
            recognised.kind = Kind::Xlsx;
            recognised.sheet = Some(converted.sheet);
            let stream = Stream::new(&name, converted.reader, None)?;
            let fixed = Fixed { dialect: Dialect::CSV, header: None };
            Ok(FromArchive::Text(Text::converted(stream, fixed, converted.notes)))
        }
        Contents::Member(..) if recognised.compression != Compression::None => {
            Err(not_a_table(Foreign::Archive, &name))
        }
        Contents::Member(index, member) => {
            let reader = archive::unpack(rewound(file, &name)?, index, &name)?;
            recognised.compression = Compression::Zip;
            recognised.member = Some(member);
            Stream::new(&name, reader, None).map(FromArchive::Member)
        }
    }
}

fn rewound(mut file: File, name: &str) -> Result<File, Refused> {
    file.rewind().map_err(|error| codes::unreadable(error, name))?;
    Ok(file)
}

fn from_parquet(
    stream: Stream,
    recognised: &mut Recognised,
) -> Result<(Text, Option<Table>), Refused> {
    let name = stream.name.clone();
    let parquet::Converted { reader, own_words, table } =
        parquet::convert(stream.into_file()?, &name)?;
    recognised.kind = Kind::Parquet;
    recognised.own_words = own_words;
    let fixed = Fixed { dialect: Dialect::CSV, header: Some(true) };
    let text = Text::converted(Stream::new(&name, reader, None)?, fixed, Vec::new());
    Ok((text, table))
}
