//! gzip and Zstandard, unpacked on the way.

use std::io::{self, Read};

use flate2::read::MultiGzDecoder;

use super::Compression;
use crate::{Refused, codes};

/// Unpacks `reader`; failures say whether the file was cut or damaged.
pub(crate) fn unpack<'a>(
    compression: Compression,
    reader: Box<dyn Read + Send + 'a>,
    name: &str,
) -> Result<Box<dyn Read + Send + 'a>, Refused> {
    let what = compression.id();
    let name = name.to_owned();
    Ok(match compression {
        Compression::Gzip => Box::new(Guarded {
            inner: MultiGzDecoder::new(io::BufReader::with_capacity(1 << 17, reader)),
            name,
            what,
        }),
        Compression::Zstd => {
            let inner = zstd::stream::read::Decoder::new(reader)
                .map_err(|error| from_unpacking(error, &name, what))?;
            Box::new(Guarded { inner, name, what })
        }
        Compression::None | Compression::Zip => reader,
    })
}

/// Says of a failure whether the file was cut or damaged.
struct Guarded<R> {
    inner: R,
    name: String,
    what: &'static str,
}

impl<R: Read> Read for Guarded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let result = self.inner.read(buffer);
        result.map_err(|error| from_unpacking(error, &self.name, self.what).into())
    }
}

/// What an error of an unpacker means.
pub(super) fn from_unpacking(error: io::Error, name: &str, what: &'static str) -> Refused {
    use io::ErrorKind::{InvalidData, InvalidInput, Other, UnexpectedEof};
    match error.kind() {
        UnexpectedEof => codes::of_file(codes::TRUNCATED_FILE, name).into(),
        InvalidData | InvalidInput | Other => Refused::from_io(error, |_| {
            codes::of_file(codes::DAMAGED_FILE, name).with("what", what)
        }),
        _ => codes::unreadable(error, name),
    }
}
