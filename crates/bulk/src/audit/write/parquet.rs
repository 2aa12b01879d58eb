//! The schedule as Parquet, in groups of rows.

use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::Receiver;

use ::parquet::basic::Compression;
use ::parquet::data_type::{ByteArray, ByteArrayType, Int64Type};
use ::parquet::errors::ParquetError;
use ::parquet::file::properties::{EnabledStatistics, WriterProperties};
use ::parquet::file::writer::SerializedFileWriter;
use ::parquet::schema::parser::parse_message_type;
use ::parquet::schema::types::ColumnPath;

use super::{COLUMNS, Cells, Line};
use crate::audit::plan::Plan;
use crate::audit::schedule::Entry;

/// Rows of a group, which are held in memory.
const GROUP: usize = 100_000;
/// Columns of text, by their place in [`COLUMNS`]: number to file.
const TEXT: std::ops::Range<usize> = 2..10;
/// Columns of whole numbers: the moments in milliseconds since 1970 (UTC), and the row.
const WHOLE: [&str; 3] = [
    "required int64 begun (TIMESTAMP(MILLIS,true)); ",
    "required int64 begun_no_later_than (TIMESTAMP(MILLIS,true)); ",
    "required int64 row; ",
];

/// A Parquet file in the making.
pub(super) struct Out {
    writer: SerializedFileWriter<File>,
    text: Vec<Vec<ByteArray>>,
    whole: [Vec<i64>; WHOLE.len()],
    /// Names that were met before, by their index.
    names: Vec<Option<ByteArray>>,
}

impl Out {
    pub(super) fn create(path: &Path) -> io::Result<Self> {
        let names = COLUMNS.get(TEXT).unwrap_or_default();
        let text: String =
            names.iter().map(|name| format!("required binary {name} (STRING); ")).collect();
        let message = format!("message schedule {{ {text}{} }}", WHOLE.concat());
        let schema = Arc::new(parse_message_type(&message).map_err(io::Error::other)?);
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_statistics_enabled(EnabledStatistics::None)
            .set_column_dictionary_enabled(ColumnPath::from("number"), false)
            .build();
        let file = File::create_new(path)?;
        let writer = SerializedFileWriter::new(file, schema, Arc::new(properties));
        Ok(Self {
            writer: writer.map_err(io::Error::other)?,
            text: vec![Vec::new(); names.len()],
            whole: Default::default(),
            names: Vec::new(),
        })
    }

    /// Writes all entries that come, and ends the file.
    pub(super) fn all(
        mut self,
        batches: Receiver<Vec<Entry>>,
        mut line: Line<'_>,
        plan: &Plan,
    ) -> io::Result<()> {
        for entry in batches.into_iter().flatten() {
            line.fill_text(&entry, plan);
            self.row(&line.cells, &entry)?;
        }
        self.finish()
    }

    fn row(&mut self, cells: &Cells, entry: &Entry) -> io::Result<()> {
        let cells = cells.get(TEXT).unwrap_or_default();
        let names = [entry.line, entry.agent, entry.campaign, entry.supplier];
        for (place, (column, cell)) in self.text.iter_mut().zip(cells).enumerate() {
            let name = place.checked_sub(1).and_then(|place| names.get(place));
            column.push(match (name, column.last()) {
                (Some(&index), _) => known(&mut self.names, index, cell),
                // Every number is another; the rest repeat themselves.
                (None, Some(last)) if place > 0 && last.data() == cell.as_bytes() => last.clone(),
                _ => ByteArray::from(cell.as_str()),
            });
        }
        let whole = [entry.first * 1000, entry.last * 1000, i64::from(entry.row)];
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

    fn finish(mut self) -> io::Result<()> {
        let [first, ..] = &self.whole;
        if !first.is_empty() {
            self.group().map_err(io::Error::other)?;
        }
        let file = self.writer.into_inner().map_err(io::Error::other)?;
        file.sync_all()
    }
}

/// The name with this index, kept for the next row that bears it.
fn known(names: &mut Vec<Option<ByteArray>>, index: u32, name: &str) -> ByteArray {
    let at = index as usize;
    if names.len() <= at {
        names.resize(at + 1, None);
    }
    match names.get_mut(at) {
        Some(known) => known.get_or_insert_with(|| ByteArray::from(name)).clone(),
        None => ByteArray::from(name),
    }
}
