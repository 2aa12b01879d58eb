//! The schedule as Parquet, in groups of rows.

use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::Arc;

use ::parquet::basic::Compression;
use ::parquet::data_type::{ByteArray, ByteArrayType, Int64Type};
use ::parquet::errors::ParquetError;
use ::parquet::file::properties::WriterProperties;
use ::parquet::file::writer::SerializedFileWriter;
use ::parquet::schema::parser::parse_message_type;

use super::{COLUMNS, Cells};
use crate::audit::schedule::Entry;

/// Rows of a group, which are held in memory.
const GROUP: usize = 100_000;
/// The columns that hold whole numbers; all others hold text.
const WHOLE: [&str; 3] = ["begun_utc", "begun_no_later_than_utc", "row"];

/// A Parquet file in the making.
pub(super) struct Out {
    writer: SerializedFileWriter<File>,
    text: Vec<Vec<ByteArray>>,
    whole: [Vec<i64>; WHOLE.len()],
}

impl Out {
    pub(super) fn create(path: &Path) -> io::Result<Self> {
        let text = COLUMNS.iter().filter(|name| **name != "row");
        let text: String = text.map(|name| format!("required binary {name} (STRING); ")).collect();
        let whole: String = WHOLE.map(|name| format!("required int64 {name}; ")).concat();
        let message = format!("message schedule {{ {text}{whole} }}");
        let schema = Arc::new(parse_message_type(&message).map_err(io::Error::other)?);
        let properties = WriterProperties::builder().set_compression(Compression::SNAPPY).build();
        let file = File::create_new(path)?;
        let writer = SerializedFileWriter::new(file, schema, Arc::new(properties));
        let text = vec![Vec::new(); COLUMNS.len() - 1];
        Ok(Self { writer: writer.map_err(io::Error::other)?, text, whole: Default::default() })
    }

    pub(super) fn row(&mut self, cells: &Cells, entry: &Entry) -> io::Result<()> {
        for (column, cell) in self.text.iter_mut().zip(cells) {
            column.push(ByteArray::from(cell.as_str()));
        }
        let whole = [entry.first, entry.last, i64::from(entry.row)];
        self.whole.iter_mut().zip(whole).for_each(|(column, value)| column.push(value));
        let [first, ..] = &self.whole;
        if first.len() == GROUP { self.group().map_err(io::Error::other) } else { Ok(()) }
    }

    fn group(&mut self) -> Result<(), ParquetError> {
        let mut group = self.writer.next_row_group()?;
        for column in &mut self.text {
            if let Some(mut writer) = group.next_column()? {
                writer.typed::<ByteArrayType>().write_batch(column, None, None)?;
                writer.close()?;
            }
            column.clear();
        }
        for column in &mut self.whole {
            if let Some(mut writer) = group.next_column()? {
                writer.typed::<Int64Type>().write_batch(column, None, None)?;
                writer.close()?;
            }
            column.clear();
        }
        group.close()?;
        Ok(())
    }

    pub(super) fn finish(mut self) -> io::Result<()> {
        let [first, ..] = &self.whole;
        if !first.is_empty() {
            self.group().map_err(io::Error::other)?;
        }
        let file = self.writer.into_inner().map_err(io::Error::other)?;
        file.sync_all()
    }
}
