//! A table of single cells, some rows of each column at a time.

use std::{
    fs::File,
    io::{self, Write},
};

use ::parquet::{
    basic::{ConvertedType, Repetition},
    column::reader::{ColumnReader, ColumnReaderImpl},
    data_type::{ByteArray, DataType},
    errors::ParquetError,
    file::reader::{FileReader, RowGroupReader, SerializedFileReader},
    record::Field,
    schema::types::{ColumnDescPtr, Type},
};

use super::write_field;
use crate::input::value;

/// Rows that are written at a time.
const ROWS: usize = 4096;

/// Whether each column of a table holds one cell in each row, or none.
pub(super) fn are_single(schema: &Type) -> bool {
    let is_single = |field: &std::sync::Arc<Type>| {
        field.is_primitive() && field.get_basic_info().repetition() != Repetition::REPEATED
    };
    schema.get_fields().iter().all(is_single)
}

/// Writes all rows as CSV.
pub(super) fn write(
    reader: &SerializedFileReader<File>,
    to: &mut impl Write,
    refuse: impl Fn(ParquetError) -> io::Error,
) -> io::Result<()> {
    let mut lines = Vec::new();
    for group in 0..reader.num_row_groups() {
        let group = reader.get_row_group(group).map_err(&refuse)?;
        let mut columns = columns(group.as_ref()).map_err(&refuse)?;
        let mut left = usize::try_from(group.metadata().num_rows()).unwrap_or(0);
        while left > 0 {
            let rows = left.min(ROWS);
            left -= rows;
            columns.iter_mut().try_for_each(|column| column.read(rows)).map_err(&refuse)?;
            lines.clear();
            for row in 0..rows {
                for (place, column) in columns.iter().enumerate() {
                    if place > 0 {
                        lines.push(b',');
                    }
                    lines.extend_from_slice(column.cell(row));
                }
                lines.push(b'\n');
            }
            to.write_all(&lines)?;
        }
    }
    Ok(())
}

fn columns(group: &dyn RowGroupReader) -> Result<Vec<Column>, ParquetError> {
    let schema = group.metadata().schema_descr();
    let of = |(place, descr): (usize, &ColumnDescPtr)| {
        let (reader, descr) = (group.get_column_reader(place)?, descr.clone());
        Ok(Column { reader, cells: Cells { descr, text: Vec::new(), ends: Vec::new() } })
    };
    schema.columns().iter().enumerate().map(of).collect()
}

/// A column, and the rows of it that are at hand.
struct Column {
    reader: ColumnReader,
    cells: Cells,
}

/// The cells of some rows as CSV, one behind the other.
struct Cells {
    descr: ColumnDescPtr,
    text: Vec<u8>,
    /// Where each ends.
    ends: Vec<usize>,
}

impl Column {
    /// The cell of a row among those at hand.
    #[inline]
    fn cell(&self, row: usize) -> &[u8] {
        let Cells { text, ends, .. } = &self.cells;
        let start = row.checked_sub(1).and_then(|before| ends.get(before)).copied().unwrap_or(0);
        ends.get(row).and_then(|&end| text.get(start..end)).unwrap_or_default()
    }

    /// Reads so many rows.
    fn read(&mut self, rows: usize) -> Result<(), ParquetError> {
        use ColumnReader as Of;
        let cells = &mut self.cells;
        match &mut self.reader {
            Of::BoolColumnReader(it) => {
                cells.take(it, rows, |out, of, it| field(out, Field::convert_bool(of, it)))
            }
            Of::Int32ColumnReader(it) => {
                cells.take(it, rows, |out, of, it| field(out, Field::convert_int32(of, it)))
            }
            Of::Int64ColumnReader(it) => {
                cells.take(it, rows, |out, of, it| field(out, Field::convert_int64(of, it)))
            }
            Of::Int96ColumnReader(it) => {
                cells.take(it, rows, |out, of, it| field(out, Field::convert_int96(of, it)))
            }
            Of::FloatColumnReader(it) => {
                cells.take(it, rows, |out, of, it| field(out, Field::convert_float(of, it)))
            }
            Of::DoubleColumnReader(it) => {
                cells.take(it, rows, |out, of, it| field(out, Field::convert_double(of, it)))
            }
            Of::ByteArrayColumnReader(it) => cells.take(it, rows, write_bytes),
            Of::FixedLenByteArrayColumnReader(it) => {
                cells.take(it, rows, |out, of, it| write_bytes(out, of, it.into()))
            }
        }
    }
}

fn field(out: &mut Vec<u8>, field: Field) -> Result<(), ParquetError> {
    write_field(out, &field);
    Ok(())
}

/// Writes a text as it stands, and other bytes as what they are.
fn write_bytes(
    out: &mut Vec<u8>,
    of: &ColumnDescPtr,
    bytes: ByteArray,
) -> Result<(), ParquetError> {
    match of.converted_type() {
        ConvertedType::UTF8 | ConvertedType::ENUM | ConvertedType::JSON => {
            value::write_text(out, bytes.as_utf8()?.as_bytes());
        }
        _ => write_field(out, &Field::convert_byte_array(of, bytes)?),
    }
    Ok(())
}

impl Cells {
    /// Takes the next rows of a column, writing each value that is there.
    fn take<T: DataType>(
        &mut self,
        reader: &mut ColumnReaderImpl<T>,
        rows: usize,
        write: impl Fn(&mut Vec<u8>, &ColumnDescPtr, T::T) -> Result<(), ParquetError>,
    ) -> Result<(), ParquetError> {
        let (mut values, mut levels, mut read) = (Vec::new(), Vec::new(), 0);
        while read < rows {
            let more = reader.read_records(rows - read, Some(&mut levels), None, &mut values)?.0;
            if more == 0 {
                return Err(ParquetError::General("a column ends early".to_owned()));
            }
            read += more;
        }
        self.text.clear();
        self.ends.clear();
        let always = self.descr.max_def_level() == 0;
        let mut values = values.into_iter();
        for row in 0..rows {
            let is_there = always || levels.get(row) == Some(&self.descr.max_def_level());
            if is_there && let Some(value) = values.next() {
                write(&mut self.text, &self.descr, value)?;
            }
            self.ends.push(self.text.len());
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use ::parquet::basic::Type as Kind;
    use ::parquet::data_type::*;
    use ::parquet::file::writer::SerializedFileWriter;
    use ::parquet::schema::parser::parse_message_type;
    use proptest::prelude::*;

    use super::super::write_rows;
    use super::*;

    const SCHEMA: &str = "message table {
        optional boolean a;
        optional int32 b (INT_8);
        required int32 c;
        optional int32 d (UINT_32);
        optional int32 e (DATE);
        optional int32 f (TIME_MILLIS);
        optional int32 g (DECIMAL(7,2));
        required int64 h;
        optional int64 i (UINT_64);
        optional int64 j (TIMESTAMP_MILLIS);
        optional int64 k (TIMESTAMP_MICROS);
        optional int96 l;
        optional float m;
        optional double n;
        optional binary o (UTF8);
        optional binary p;
        optional binary q (DECIMAL(9,3));
        optional fixed_len_byte_array(3) r;
    }";

    /// A file of groups of so many rows, of values that follow from theirs.
    fn file(groups: &[Vec<i64>]) -> SerializedFileReader<File> {
        let schema = Arc::new(parse_message_type(SCHEMA).unwrap());
        let file = tempfile::tempfile().unwrap();
        let copy = file.try_clone().unwrap();
        let mut writer = SerializedFileWriter::new(copy, schema.clone(), Arc::default()).unwrap();
        for rows in groups {
            let mut group = writer.next_row_group().unwrap();
            for field in schema.get_fields() {
                let mut column = group.next_column().unwrap().unwrap();
                let is_optional = field.is_optional();
                let there = |row: &&i64| !is_optional || **row % 3 != 0;
                let levels: Vec<i16> = rows.iter().map(|row| i16::from(there(&row))).collect();
                let levels = is_optional.then_some(levels.as_slice());
                macro_rules! put {
                    ($kind:ident, $of:expr) => {{
                        let values: Vec<_> = rows.iter().filter(there).map($of).collect();
                        column.typed::<$kind>().write_batch(&values, levels, None).unwrap();
                    }};
                }
                let bytes = |row: &i64| ByteArray::from(format!("{row},\"x\"").into_bytes());
                match field.get_physical_type() {
                    Kind::BOOLEAN => put!(BoolType, |row| row % 2 == 0),
                    Kind::INT32 => put!(Int32Type, |row| *row as i32),
                    Kind::INT64 => put!(Int64Type, |row| *row),
                    Kind::INT96 => {
                        put!(Int96Type, |row| Int96::from(vec![*row as u32, 0, 2_440_588]))
                    }
                    Kind::FLOAT => put!(FloatType, |row| *row as f32 / 3.0),
                    Kind::DOUBLE => put!(DoubleType, |row| *row as f64 / 7.0),
                    Kind::BYTE_ARRAY => put!(ByteArrayType, bytes),
                    Kind::FIXED_LEN_BYTE_ARRAY => put!(FixedLenByteArrayType, |row: &i64| {
                        FixedLenByteArray::from(ByteArray::from(row.to_le_bytes()[..3].to_vec()))
                    }),
                }
                column.close().unwrap();
            }
            group.close().unwrap();
        }
        writer.close().unwrap();
        SerializedFileReader::new(file).unwrap()
    }

    fn both(reader: &SerializedFileReader<File>) -> [String; 2] {
        let (mut by_column, mut by_row) = (Vec::new(), Vec::new());
        write(reader, &mut by_column, io::Error::other).unwrap();
        write_rows(reader, &mut by_row, io::Error::other).unwrap();
        [by_column, by_row].map(|text| String::from_utf8_lossy(&text).into_owned())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn columns_say_what_rows_say(
            groups in prop::collection::vec(prop::collection::vec(-90_000_000..90_000_000_i64, 1..40), 0..4)
        ) {
            let reader = file(&groups);
            prop_assert!(are_single(reader.metadata().file_metadata().schema()));
            let [by_column, by_row] = both(&reader);
            prop_assert_eq!(by_column, by_row);
        }
    }

    #[test]
    fn no_row_is_lost_between_two_reads() {
        let reader = file(&[(0..2 * ROWS as i64 + 5).collect(), vec![1, 2, 3]]);
        let [by_column, by_row] = both(&reader);
        assert_eq!(by_column, by_row);
    }

    #[test]
    fn lists_are_read_row_by_row() {
        let nested = "message table { required int32 a; repeated int32 b; }";
        assert!(!are_single(&parse_message_type(nested).unwrap()));
        let nested = "message table { optional group a { optional int32 b; } }";
        assert!(!are_single(&parse_message_type(nested).unwrap()));
    }
}
