//! A table of single cells, some rows of each column at a time.

use std::io::{self, Write};

use ::parquet::{
    basic::{ConvertedType, Repetition},
    column::reader::{ColumnReader, ColumnReaderImpl},
    data_type::{ByteArray, DataType},
    errors::ParquetError,
    file::reader::{FileReader, RowGroupReader, SerializedFileReader},
    record::Field,
    schema::types::{ColumnDescPtr, Type},
};

use super::cell::{Form, Value, write_span, write_uuid};
use super::file::Shared;
use super::pages::Group;
use crate::input::value;
use crate::records::{Span, field_text};

/// Rows that are read at a time.
pub(super) const ROWS: usize = 4096;

/// Whether each column of a table holds one cell in each row, or none.
pub(super) fn are_single(schema: &Type) -> bool {
    let is_single = |field: &std::sync::Arc<Type>| {
        field.is_primitive() && field.get_basic_info().repetition() != Repetition::REPEATED
    };
    schema.get_fields().iter().all(is_single)
}

/// Writes all rows as CSV.
pub(super) fn write(
    reader: &SerializedFileReader<Shared>,
    to: &mut impl Write,
    refuse: impl Fn(ParquetError) -> io::Error,
) -> io::Result<()> {
    let mut lines = Vec::new();
    for group in 0..reader.num_row_groups() {
        let group = Group(reader.get_row_group(group).map_err(&refuse)?);
        let columns = (0..group.num_columns()).map(|place| column(&group, place));
        let mut columns = columns.collect::<Result<Vec<_>, _>>().map_err(&refuse)?;
        let mut left = usize::try_from(group.metadata().num_rows()).unwrap_or(0);
        while left > 0 {
            let rows = left.min(ROWS);
            left -= rows;
            lines.clear();
            write_some(&mut columns, rows, &mut lines).map_err(&refuse)?;
            to.write_all(&lines)?;
        }
    }
    Ok(())
}

/// Appends so many rows.
fn write_some(
    columns: &mut [Box<dyn Column>],
    rows: usize,
    lines: &mut Vec<u8>,
) -> Result<(), ParquetError> {
    columns.iter_mut().try_for_each(|column| column.read(rows))?;
    for _ in 0..rows {
        for (place, column) in columns.iter_mut().enumerate() {
            if place > 0 {
                lines.push(b',');
            }
            column.write(lines)?;
        }
        lines.push(b'\n');
    }
    Ok(())
}

/// A column of a group of rows.
pub(super) fn column(
    group: &dyn RowGroupReader,
    place: usize,
) -> Result<Box<dyn Column>, ParquetError> {
    let of = group.metadata().schema_descr().column(place);
    Ok(read_by(group.get_column_reader(place)?, of))
}

/// A column, with how its values are written and what they are.
fn read_by(reader: ColumnReader, of: ColumnDescPtr) -> Box<dyn Column> {
    use ColumnReader as Reader;
    use ConvertedType as Kind;
    let most = of.max_def_level();
    match (reader, of.converted_type(), Form::of(of.self_type())) {
        (Reader::Int32ColumnReader(it), Kind::NONE | Kind::INT_32, _) => {
            let write = |out: &mut Vec<u8>, value: &i32| {
                value::write_whole(out, (*value).into());
                Ok(())
            };
            cells(it, most, write, |value| Some(Value::Whole((*value).into())))
        }
        (Reader::Int64ColumnReader(it), Kind::NONE | Kind::INT_64, Form::Own) => {
            let write = |out: &mut Vec<u8>, value: &i64| {
                value::write_whole(out, *value);
                Ok(())
            };
            cells(it, most, write, |value| Some(Value::Whole(*value)))
        }
        (Reader::Int64ColumnReader(it), _, Form::Moments(mut moments)) => {
            let scale = moments.scale();
            let write = move |out: &mut Vec<u8>, value: &i64| {
                moments.write(out, *value);
                Ok(())
            };
            cells(it, most, write, move |value| Some(Value::Moment(scale.moment(*value))))
        }
        (Reader::ByteArrayColumnReader(it), Kind::UTF8 | Kind::ENUM | Kind::JSON, _) => {
            let write = |out: &mut Vec<u8>, value: &ByteArray| {
                if !value.data().is_ascii() {
                    value.as_utf8()?;
                }
                value::write_text(out, value.data());
                Ok(())
            };
            cells(it, most, write, |value| Some(Value::Text(value.data())))
        }
        (Reader::FixedLenByteArrayColumnReader(it), _, Form::Uuid) => {
            text(it, most, |out, value| {
                write_uuid(out, value.data());
                Ok(())
            })
        }
        (Reader::FixedLenByteArrayColumnReader(it), _, Form::Spans) => {
            text(it, most, |out, value| {
                write_span(out, value.data());
                Ok(())
            })
        }
        // What the reader of rows would make of it.
        (Reader::BoolColumnReader(it), _, form) => {
            own(it, form, of, |of, value| Ok(Field::convert_bool(of, value)))
        }
        (Reader::Int32ColumnReader(it), _, form) => {
            own(it, form, of, |of, value| Ok(Field::convert_int32(of, value)))
        }
        (Reader::Int64ColumnReader(it), _, form) => {
            own(it, form, of, |of, value| Ok(Field::convert_int64(of, value)))
        }
        (Reader::Int96ColumnReader(it), _, form) => {
            own(it, form, of, |of, value| Ok(Field::convert_int96(of, value)))
        }
        (Reader::FloatColumnReader(it), _, form) => {
            own(it, form, of, |of, value| Ok(Field::convert_float(of, value)))
        }
        (Reader::DoubleColumnReader(it), _, form) => {
            own(it, form, of, |of, value| Ok(Field::convert_double(of, value)))
        }
        (Reader::ByteArrayColumnReader(it), _, form) => {
            own(it, form, of, Field::convert_byte_array)
        }
        (Reader::FixedLenByteArrayColumnReader(it), _, form) => {
            own(it, form, of, |of, value| Field::convert_byte_array(of, value.into()))
        }
    }
}

/// That a value was written, or why not.
type Written = Result<(), ParquetError>;

fn own<T: DataType>(
    reader: ColumnReaderImpl<T>,
    mut form: Form,
    of: ColumnDescPtr,
    field: impl Fn(&ColumnDescPtr, T::T) -> Result<Field, ParquetError> + 'static,
) -> Box<dyn Column> {
    let most = of.max_def_level();
    text(reader, most, move |out, value| {
        form.write(out, &field(&of, value.clone())?);
        Ok(())
    })
}

/// Cells that are nothing but their text.
fn text<T: DataType>(
    reader: ColumnReaderImpl<T>,
    most: i16,
    write: impl FnMut(&mut Vec<u8>, &T::T) -> Written + 'static,
) -> Box<dyn Column> {
    cells(reader, most, write, |_| None)
}

fn cells<T: DataType>(
    reader: ColumnReaderImpl<T>,
    most: i16,
    write: impl FnMut(&mut Vec<u8>, &T::T) -> Written + 'static,
    see: impl Fn(&T::T) -> Option<Value<'_>> + 'static,
) -> Box<dyn Column> {
    Box::new(Cells {
        reader,
        most,
        levels: Vec::new(),
        values: Vec::new(),
        places: Vec::new(),
        texts: Vec::new(),
        ends: Vec::new(),
        row: 0,
        next: 0,
        write,
        see,
    })
}

/// A column, some rows at a time.
pub(super) trait Column {
    /// Reads so many rows.
    fn read(&mut self, rows: usize) -> Result<(), ParquetError>;

    /// Appends the cell of the next row of them.
    fn write(&mut self, out: &mut Vec<u8>) -> Result<(), ParquetError>;

    /// Looks at all that was read: whether each cell can be written, as text of at most so many bytes.
    fn look(&mut self, longest: usize) -> bool;

    /// What a row of those that were looked at says here, as its text would be read again.
    fn value(&self, row: usize) -> Value<'_>;
}

/// The cells of a column, of which some rows are at hand.
struct Cells<T: DataType, W, S> {
    reader: ColumnReaderImpl<T>,
    /// The level of a row that has a value; 0 where all have one.
    most: i16,
    levels: Vec<i16>,
    values: Vec<T::T>,
    /// Where the values of rows are, if some have none.
    places: Vec<usize>,
    /// The texts of values that are nothing else, and where each of them ends.
    texts: Vec<u8>,
    ends: Vec<usize>,
    /// The next row.
    row: usize,
    /// The next value.
    next: usize,
    write: W,
    see: S,
}

impl<T: DataType, W, S> Column for Cells<T, W, S>
where
    W: FnMut(&mut Vec<u8>, &T::T) -> Written,
    S: Fn(&T::T) -> Option<Value<'_>>,
{
    fn read(&mut self, rows: usize) -> Result<(), ParquetError> {
        self.levels.clear();
        self.values.clear();
        (self.row, self.next) = (0, 0);
        let mut read = 0;
        while read < rows {
            let (left, levels) = (rows - read, Some(&mut self.levels));
            let more = self.reader.read_records(left, levels, None, &mut self.values)?.0;
            if more == 0 {
                return Err(ParquetError::General("a column ends early".to_owned()));
            }
            read += more;
        }
        Ok(())
    }

    #[inline]
    fn write(&mut self, out: &mut Vec<u8>) -> Result<(), ParquetError> {
        let is_there = self.most == 0 || self.levels.get(self.row) == Some(&self.most);
        self.row += 1;
        if is_there && let Some(value) = self.values.get(self.next) {
            self.next += 1;
            (self.write)(out, value)?;
        }
        Ok(())
    }

    fn look(&mut self, longest: usize) -> bool {
        self.places.clear();
        if self.most > 0 && self.values.len() < self.levels.len() {
            let mut next = 0;
            self.places.extend(self.levels.iter().map(|&level| {
                let is_there = level == self.most;
                next += usize::from(is_there);
                if is_there { next - 1 } else { usize::MAX }
            }));
        }
        let Self { values, texts, ends, write, see, .. } = self;
        texts.clear();
        ends.clear();
        let mut cell = Vec::new();
        values.iter().all(|value| match see(value) {
            Some(Value::Text(text)) => is_text(text, longest),
            Some(_) => true,
            None => {
                cell.clear();
                let is_written = write(&mut cell, value).is_ok();
                let quoted = cell.first() == Some(&b'"');
                let text = field_text(&cell, Span { start: 0, end: cell.len() as u32, quoted });
                texts.extend_from_slice(&text);
                ends.push(texts.len());
                is_written && is_text(&text, longest)
            }
        })
    }

    #[inline]
    fn value(&self, row: usize) -> Value<'_> {
        let place = if self.places.is_empty() { Some(row) } else { self.places.get(row).copied() };
        let value = place.and_then(|place| Some((place, self.values.get(place)?)));
        let Some((place, value)) = value else { return Value::Text(b"") };
        (self.see)(value).unwrap_or_else(|| {
            let start = place.checked_sub(1).and_then(|before| self.ends.get(before));
            let end = self.ends.get(place).copied().unwrap_or_default();
            let text = self.texts.get(start.copied().unwrap_or_default()..end);
            Value::Text(text.unwrap_or_default())
        })
    }
}

/// Whether a text can stand in a table as it is.
fn is_text(text: &[u8], longest: usize) -> bool {
    text.len() <= longest
        && (is_usual(text) || !text.contains(&0) && std::str::from_utf8(text).is_ok())
}

/// Whether all bytes are ASCII, and none is nought: eight at a time.
#[inline]
fn is_usual(text: &[u8]) -> bool {
    const EACH: u64 = u64::MAX / 255;
    let (words, rest) = text.as_chunks::<8>();
    // The highest bit of a byte stays nought if and only if it is of 1 to 127, and so are those before it.
    let odd = |word: u64| (word.wrapping_sub(EACH) | word) & (EACH << 7);
    let words = words.iter().fold(0, |all, word| all | odd(u64::from_le_bytes(*word)));
    words == 0 && rest.iter().all(|byte| (1..128).contains(byte))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use ::parquet::basic::Type as Kind;
    use ::parquet::data_type::*;
    use ::parquet::file::writer::SerializedFileWriter;
    use ::parquet::schema::parser::parse_message_type;
    use proptest::prelude::*;

    use super::super::{Table, write_rows};
    use super::*;
    use crate::records::{Dialect, Records};

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
        optional int64 s (TIMESTAMP(NANOS,false));
        required int64 t (TIMESTAMP(NANOS,true));
        optional int64 u (TIMESTAMP(MILLIS,true));
        optional int64 v (TIME(NANOS,false));
        optional fixed_len_byte_array(16) w (UUID);
    }";

    /// A file of groups of so many rows, of values that follow from theirs.
    fn file(schema: &str, groups: &[Vec<i64>]) -> SerializedFileReader<Shared> {
        let schema = Arc::new(parse_message_type(schema).unwrap());
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
                        let width = match field.name() {
                            "r" => 3,
                            "span" => 12,
                            _ => 16,
                        };
                        let bytes = [0_i64.to_le_bytes(), row.to_le_bytes()].concat();
                        FixedLenByteArray::from(ByteArray::from(bytes[..width].to_vec()))
                    }),
                }
                column.close().unwrap();
            }
            group.close().unwrap();
        }
        writer.close().unwrap();
        SerializedFileReader::new(Shared::new(file).unwrap()).unwrap()
    }

    fn both(reader: &SerializedFileReader<Shared>) -> [String; 2] {
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
            let reader = file(SCHEMA, &groups);
            prop_assert!(are_single(reader.metadata().file_metadata().schema()));
            let [by_column, by_row] = both(&reader);
            prop_assert_eq!(by_column, by_row);
        }

        #[test]
        fn what_is_kept_says_what_its_text_says(
            groups in prop::collection::vec(prop::collection::vec(-90_000_000..90_000_000_i64, 1..40), 0..4)
        ) {
            // Bytes that are no text are left out.
            let reader = file(&SCHEMA.replace("optional fixed_len_byte_array(3) r;", ""), &groups);
            let [text, _] = both(&reader);
            let mut records = Records::new(text.as_bytes(), Dialect::CSV);
            let table = Table::new(Arc::new(reader)).unwrap();
            let wanted: Vec<usize> = (1..40).collect();
            for group in 0..groups.len() {
                let sound = table.read(group, &wanted, |rows| {
                    for row in rows.each() {
                        let record = records.next_record().unwrap();
                        for column in wanted.clone() {
                            let kept = row.value(column).map(Value::into_text);
                            assert_eq!(record.text(column), kept);
                        }
                        assert_eq!(row.value(0), None);
                    }
                    true
                });
                prop_assert!(sound);
            }
            prop_assert!(records.next_record().is_none());
        }
    }

    #[test]
    fn texts_are_those_that_can_stand_in_a_table() {
        for byte in 0..=255 {
            for length in 1..20 {
                for place in 0..length {
                    let mut text = [b'0', 0x7f, 1, b' '].repeat(5)[..length].to_vec();
                    text[place] = byte;
                    assert_eq!(is_text(&text, 19), byte > 0 && byte < 128, "{text:?}");
                }
            }
        }
        assert!(is_text(b"", 0) && is_text("ŵ".as_bytes(), 2));
        assert!(!is_text("ŵ".as_bytes(), 1) && !is_text("ŵ\0".as_bytes(), 3));
    }

    #[test]
    fn no_row_is_lost_between_two_reads() {
        let reader = file(SCHEMA, &[(0..2 * ROWS as i64 + 5).collect(), vec![1, 2, 3]]);
        let [by_column, by_row] = both(&reader);
        assert_eq!(by_column, by_row);
    }

    #[test]
    fn moments_and_spans_are_told() {
        let schema = "message calls {
            required int64 utc (TIMESTAMP(MICROS,true));
            required int64 clock (TIMESTAMP(MICROS,false));
            required int64 old (TIMESTAMP_MICROS);
            optional fixed_len_byte_array(12) span (INTERVAL);
        }";
        let mut text = Vec::new();
        let rows = vec![86_400_000_000, 95_000];
        write(&file(schema, &[rows]), &mut text, io::Error::other).unwrap();
        let rows = "1970-01-02 00:00:00Z,1970-01-02,1970-01-02 00:00:00Z,\n\
                    1970-01-01 00:00:00Z,1970-01-01,1970-01-01 00:00:00Z,95\n";
        assert_eq!(String::from_utf8(text).unwrap(), rows);
    }

    #[test]
    fn lists_are_read_row_by_row() {
        let nested = "message table { required int32 a; repeated int32 b; }";
        assert!(!are_single(&parse_message_type(nested).unwrap()));
        let nested = "message table { optional group a { optional int32 b; } }";
        assert!(!are_single(&parse_message_type(nested).unwrap()));
    }
}
