//! What a file turned out to be.

/// What a file turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recognised {
    /// The kind of table.
    pub kind: Kind,
    /// How it was packed.
    pub compression: Compression,
    /// How its characters were written, as the WHATWG names it (`UTF-8`, `windows-1252`, `UTF-16LE`).
    pub encoding: &'static str,
    /// The byte between cells, where the file has one.
    pub delimiter: Option<u8>,
    /// How its first line ends, where the file has lines.
    pub line_end: Option<LineEnd>,
    /// The sheet that was read, or all of them joined by a comma.
    pub sheet: Option<String>,
    /// The file within the archive.
    pub member: Option<String>,
    /// Some cells are written here as others would not write them: moments of UTC, spans of time, UUIDs of Parquet.
    pub own_words: bool,
}

/// The kind of table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text, cells separated by some byte other than a tab, or one column only.
    Csv,
    /// Text, cells separated by tabs.
    Tsv,
    /// An Office Open XML workbook.
    Xlsx,
    /// Apache Parquet.
    Parquet,
    /// Text, a JSON object in each line.
    JsonLines,
}

/// How a file is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compression {
    /// Not at all.
    None,
    /// gzip, RFC 1952.
    Gzip,
    /// Zstandard, RFC 8878.
    Zstd,
    /// The one file of a ZIP archive.
    Zip,
}

/// How a line ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineEnd {
    /// Line feed, as Unix writes it.
    Lf,
    /// Carriage return and line feed, as Windows writes it.
    CrLf,
    /// Carriage return alone, as old Macs wrote it.
    Cr,
}

impl Kind {
    /// The word for it in machine-readable output.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Tsv => "tsv",
            Self::Xlsx => "xlsx",
            Self::Parquet => "parquet",
            Self::JsonLines => "json-lines",
        }
    }
}

impl Compression {
    /// The word for it in machine-readable output.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Gzip => "gzip",
            Self::Zstd => "zstd",
            Self::Zip => "zip",
        }
    }
}

impl LineEnd {
    /// The word for it in machine-readable output.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Lf => "lf",
            Self::CrLf => "crlf",
            Self::Cr => "cr",
        }
    }

    /// The bytes themselves.
    #[must_use]
    pub const fn bytes(self) -> &'static [u8] {
        match self {
            Self::Lf => b"\n",
            Self::CrLf => b"\r\n",
            Self::Cr => b"\r",
        }
    }

    /// How the first line of `text` ends.
    pub(super) fn of(text: &[u8]) -> Option<Self> {
        let end = memchr::memchr2(b'\n', b'\r', text)?;
        match text.get(end..)? {
            [b'\r', b'\n', ..] => Some(Self::CrLf),
            [b'\r', ..] => Some(Self::Cr),
            _ => Some(Self::Lf),
        }
    }
}
