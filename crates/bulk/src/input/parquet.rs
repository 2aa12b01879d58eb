//! Parquet files as CSV: columns of single cells some rows at a time, all others row by row.

mod cell;
mod columns;
mod file;
mod pages;
mod table;

use std::{
    fs::File,
    io::{self, Read, Write},
    sync::Arc,
};

use ::parquet::{
    basic::ConvertedType,
    errors::ParquetError,
    file::metadata::{ColumnChunkMetaData, RowGroupMetaData},
    file::reader::{FileReader, RowGroupReader, SerializedFileReader},
    schema::types::Type,
};

use super::{packed::from_unpacking, pipe, value};
use crate::{Refused, codes};
use cell::Form;
pub use cell::{Moment, Value};
use file::Shared;
use pages::Group;
pub use table::{Row, Rows, Table};

/// A Parquet file as CSV.
pub(super) struct Converted {
    pub(super) reader: Box<dyn Read + Send>,
    /// See [`Recognised`](super::Recognised::own_words).
    pub(super) own_words: bool,
    /// The same, where it can be read without becoming CSV.
    pub(super) table: Option<Table>,
}

/// Writes a Parquet file as CSV, header first, on a thread of its own.
///
/// # Errors
/// `truncated-file`, `damaged-file`; `header-only` when it has no rows.
pub(super) fn convert(file: File, name: &str) -> Result<Converted, Refused> {
    let file = Shared::new(file).map_err(|error| codes::unreadable(error, name))?;
    let reader = SerializedFileReader::new(file).map_err(|error| from_parquet(error, name))?;
    if reader.metadata().file_metadata().num_rows() == 0 {
        return Err(codes::of_file(codes::HEADER_ONLY, name).into());
    }
    let groups = reader.metadata().row_groups();
    if !groups.iter().flat_map(RowGroupMetaData::columns).all(is_placed) {
        let why = "a column before the beginning of the file".to_owned();
        return Err(from_parquet(ParquetError::General(why), name));
    }
    let schema = reader.metadata().file_metadata().schema();
    let is_single = columns::are_single(schema);
    if !is_single && !are_known(schema) {
        let why = "spans of time beside nested columns".to_owned();
        return Err(from_parquet(ParquetError::General(why), name));
    }
    let own_words = schema.get_fields().iter().any(|field| Form::of(field).is_own_words());
    let reader = Arc::new(reader);
    let table = is_single.then(|| Table::new(Arc::clone(&reader))).flatten();
    let owned = name.to_owned();
    let pipe = pipe::spawn(name, "parquet", move |to| {
        let refuse = |error| io::Error::from(from_parquet(error, &owned));
        to.write_all(&header_line(&reader))?;
        if is_single {
            columns::write(&reader, to, refuse)
        } else {
            write_rows(&reader, to, refuse)
        }
    })?;
    Ok(Converted { reader: Box::new(pipe), own_words, table })
}

/// Whether a column is said to stand where one can: before the beginning of a file nothing stands, and whoever
/// looks there panics.
fn is_placed(column: &ColumnChunkMetaData) -> bool {
    let first = column.dictionary_page_offset().unwrap_or_else(|| column.data_page_offset());
    first >= 0 && column.compressed_size() >= 0
}

/// Whether the reader of rows knows each kind of value: at others it panics.
fn are_known(schema: &Type) -> bool {
    let is_span = schema.get_basic_info().converted_type() == ConvertedType::INTERVAL;
    !is_span && (schema.is_primitive() || schema.get_fields().iter().all(|field| are_known(field)))
}

/// Writes all rows as CSV, whatever their columns hold.
fn write_rows(
    reader: &SerializedFileReader<Shared>,
    to: &mut impl Write,
    refuse: impl Fn(ParquetError) -> io::Error,
) -> io::Result<()> {
    let schema = reader.metadata().file_metadata().schema();
    let mut forms: Vec<Form> = schema.get_fields().iter().map(|field| Form::of(field)).collect();
    for group in 0..reader.num_row_groups() {
        let group = Group(reader.get_row_group(group).map_err(&refuse)?);
        write_group(&group, &mut forms, to, &refuse)?;
    }
    Ok(())
}

fn write_group(
    group: &Group<'_>,
    forms: &mut [Form],
    to: &mut impl Write,
    refuse: impl Fn(ParquetError) -> io::Error,
) -> io::Result<()> {
    let mut line = Vec::new();
    for row in group.get_row_iter(None).map_err(&refuse)? {
        line.clear();
        let row = row.map_err(&refuse)?;
        for (i, ((_, field), form)) in row.get_column_iter().zip(&mut *forms).enumerate() {
            if i > 0 {
                line.push(b',');
            }
            form.write(&mut line, field);
        }
        line.push(b'\n');
        to.write_all(&line)?;
    }
    Ok(())
}

fn header_line(reader: &SerializedFileReader<Shared>) -> Vec<u8> {
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
