//! Parquet files as CSV: columns of single cells some rows at a time, all others row by row.

mod columns;

use std::{
    fs::File,
    io::{self, Read, Write},
};

use ::parquet::{
    errors::ParquetError,
    file::metadata::{ColumnChunkMetaData, RowGroupMetaData},
    file::reader::{FileReader, SerializedFileReader},
    record::Field,
};

use super::{packed::from_unpacking, pipe, value};
use crate::{Refused, codes};

/// Writes a Parquet file as CSV, header first, on a thread of its own.
///
/// # Errors
/// `truncated-file`, `damaged-file`; `header-only` when it has no rows.
pub(super) fn convert(file: File, name: &str) -> Result<Box<dyn Read + Send>, Refused> {
    let reader = SerializedFileReader::new(file).map_err(|error| from_parquet(error, name))?;
    if reader.metadata().file_metadata().num_rows() == 0 {
        return Err(codes::of_file(codes::HEADER_ONLY, name).into());
    }
    let groups = reader.metadata().row_groups();
    if !groups.iter().flat_map(RowGroupMetaData::columns).all(is_placed) {
        let why = "a column before the beginning of the file".to_owned();
        return Err(from_parquet(ParquetError::General(why), name));
    }
    let owned = name.to_owned();
    let pipe = pipe::spawn(name, "parquet", move |to| {
        let refuse = |error| io::Error::from(from_parquet(error, &owned));
        to.write_all(&header_line(&reader))?;
        if columns::are_single(reader.metadata().file_metadata().schema()) {
            columns::write(&reader, to, refuse)
        } else {
            write_rows(&reader, to, refuse)
        }
    })?;
    Ok(Box::new(pipe))
}

/// Whether a column is said to stand where one can: before the beginning of a file nothing stands, and whoever
/// looks there panics.
fn is_placed(column: &ColumnChunkMetaData) -> bool {
    let first = column.dictionary_page_offset().unwrap_or_else(|| column.data_page_offset());
    first >= 0 && column.compressed_size() >= 0
}

/// Writes all rows as CSV, whatever their columns hold.
fn write_rows(
    reader: &SerializedFileReader<File>,
    to: &mut impl Write,
    refuse: impl Fn(ParquetError) -> io::Error,
) -> io::Result<()> {
    let mut line = Vec::new();
    for row in reader.get_row_iter(None).map_err(&refuse)? {
        line.clear();
        for (i, (_, field)) in row.map_err(&refuse)?.get_column_iter().enumerate() {
            if i > 0 {
                line.push(b',');
            }
            write_field(&mut line, field);
        }
        line.push(b'\n');
        to.write_all(&line)?;
    }
    Ok(())
}

fn header_line(reader: &SerializedFileReader<File>) -> Vec<u8> {
    let mut line = Vec::new();
    let schema = reader.metadata().file_metadata().schema();
    for (i, column) in schema.get_fields().iter().enumerate() {
        if i > 0 {
            line.push(b',');
        }
        value::write_text(&mut line, column.name().as_bytes());
    }
    line.push(b'\n');
    line
}

fn write_field(out: &mut Vec<u8>, field: &Field) {
    match field {
        Field::Null => {}
        Field::Str(text) => value::write_text(out, text.as_bytes()),
        Field::Bytes(bytes) => value::write_text(out, bytes.data()),
        Field::Float(n) => value::write_number(out, f64::from(*n)),
        Field::Double(n) => value::write_number(out, *n),
        Field::Date(days) => value::write_instant(out, value::civil((*days).into()), 0),
        Field::TimestampMillis(millis) => write_epoch_seconds(out, millis.div_euclid(1_000)),
        Field::TimestampMicros(micros) => write_epoch_seconds(out, micros.div_euclid(1_000_000)),
        Field::Byte(n) => value::write_whole(out, (*n).into()),
        Field::Short(n) => value::write_whole(out, (*n).into()),
        Field::Int(n) => value::write_whole(out, (*n).into()),
        Field::Long(n) => value::write_whole(out, *n),
        Field::UByte(n) => value::write_whole(out, (*n).into()),
        Field::UShort(n) => value::write_whole(out, (*n).into()),
        Field::UInt(n) => value::write_whole(out, (*n).into()),
        Field::ULong(n) => drop(write!(out, "{n}")),
        other => value::write_text(out, other.to_string().as_bytes()),
    }
}

const DAY: i64 = 86_400;

fn write_epoch_seconds(out: &mut Vec<u8>, seconds: i64) {
    let time = seconds.rem_euclid(DAY) as u32;
    value::write_instant(out, value::civil(seconds.div_euclid(DAY)), time);
}

/// What an error of the Parquet reader means. The directory stands at the end of
/// the file: without one it was cut.
fn from_parquet(error: ParquetError, name: &str) -> Refused {
    match error {
        ParquetError::EOF(_) | ParquetError::NeedMoreData(_) => {
            codes::of_file(codes::TRUNCATED_FILE, name).into()
        }
        ParquetError::General(text) if text.contains("Corrupt footer") => {
            codes::of_file(codes::TRUNCATED_FILE, name).into()
        }
        ParquetError::External(error) => match error.downcast::<io::Error>() {
            Ok(error) => from_unpacking(*error, name, "parquet"),
            Err(_) => codes::of_file(codes::DAMAGED_FILE, name).with("what", "parquet").into(),
        },
        _ => codes::of_file(codes::DAMAGED_FILE, name).with("what", "parquet").into(),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use ::parquet::basic::Type as Kind;
    use ::parquet::schema::types::{ColumnDescriptor, ColumnPath, Type};

    use super::*;

    #[test]
    fn a_column_before_the_beginning_is_told() {
        let cell = Type::primitive_type_builder("a", Kind::INT32).build().unwrap();
        let descr = Arc::new(ColumnDescriptor::new(Arc::new(cell), 0, 0, ColumnPath::from("a")));
        let column = || ColumnChunkMetaData::builder(Arc::clone(&descr));
        assert!(is_placed(&column().build().unwrap()));
        assert!(!is_placed(&column().set_data_page_offset(-1).build().unwrap()));
        assert!(!is_placed(&column().set_dictionary_page_offset(Some(-1)).build().unwrap()));
        assert!(!is_placed(&column().set_total_compressed_size(-1).build().unwrap()));
    }
}
