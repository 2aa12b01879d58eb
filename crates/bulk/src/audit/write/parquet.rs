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
const GROUP: usize = 50_000;
/// Columns of text, by their place in [`COLUMNS`]: number to file.
const TEXT: std::ops::Range<usize> = 2..10;
/// Columns of whole numbers: the moments in milliseconds since 1970 (UTC), and the row.
const WHOLE: [&str; 3] = [
    "required int64 begun (TIMESTAMP(MILLIS,true)); ",
    "required int64 begun_no_later_than (TIMESTAMP(MILLIS,true)); ",
    "required int64 row; ",
];

/// Columns whose cells hardly repeat themselves, so that a dictionary would only be in the way.
const DISTINCT: [&str; 4] = ["number", "begun", "begun_no_later_than", "row"];

/// A Parquet file in the making.
pub(super) struct Out(SerializedFileWriter<File>);

impl Out {
    pub(super) fn create(path: &Path) -> io::Result<Self> {
        let names = COLUMNS.get(TEXT).unwrap_or_default();
        let text: String =
            names.iter().map(|name| format!("required binary {name} (STRING); ")).collect();
        let message = format!("message schedule {{ {text}{} }}", WHOLE.concat());
        let schema = Arc::new(parse_message_type(&message).map_err(io::Error::other)?);
        let mut properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_statistics_enabled(EnabledStatistics::None);
        for column in DISTINCT {
            let column = ColumnPath::from(column);
            properties = properties.set_column_dictionary_enabled(column, false);
        }
        let properties = properties.build();
        let file = File::create_new(path)?;
        let writer = SerializedFileWriter::new(file, schema, Arc::new(properties));
        Ok(Self(writer.map_err(io::Error::other)?))
    }

    /// Writes all entries that come, and ends the file.
    pub(super) fn all(
        mut self,
        batches: Receiver<Vec<Entry>>,
        mut line: Line<'_>,
        plan: &Plan,
    ) -> io::Result<()> {
        let (mut group, mut rows) = (Group::new(), 0);
        // Names that were met before, by their index.
        let mut names = Vec::new();
        for entry in batches.into_iter().flatten() {
            line.fill_text(&entry, plan);
            group.row(&line.cells, &entry, &mut names);
            rows += 1;
            if rows == GROUP {
                self.group(&group).map_err(io::Error::other)?;
                group.clear();
                rows = 0;
            }
        }
        if rows > 0 {
            self.group(&group).map_err(io::Error::other)?;
        }
        self.0.into_inner().map_err(io::Error::other)?.sync_all()
    }

    fn group(&mut self, columns: &Group) -> Result<(), ParquetError> {
        let mut group = self.0.next_row_group()?;
        for column in &columns.text {
            if let Some(mut writer) = group.next_column()? {
                writer.typed::<ByteArrayType>().write_batch(column, None, None)?;
                writer.close()?;
            }
        }
        for column in &columns.whole {
            if let Some(mut writer) = group.next_column()? {
                writer.typed::<Int64Type>().write_batch(column, None, None)?;
                writer.close()?;
            }
        }
        group.close()?;
        Ok(())
    }
}

/// The columns of some rows.
struct Group {
    text: [Vec<ByteArray>; TEXT.end - TEXT.start],
    whole: [Vec<i64>; WHOLE.len()],
    /// What empty cells are cut from. An empty text of its own points nowhere, and comparing there
    /// costs the processor fifty times as much as comparing what is in memory.
    gap: ByteArray,
}

impl Group {
    fn new() -> Self {
        Self { text: Default::default(), whole: Default::default(), gap: ByteArray::from(" ") }
    }

    fn clear(&mut self) {
        self.text.iter_mut().for_each(Vec::clear);
        self.whole.iter_mut().for_each(Vec::clear);
    }

    fn row(&mut self, cells: &Cells, entry: &Entry, met: &mut Vec<Option<ByteArray>>) {
        let cells = cells.get(TEXT).unwrap_or_default();
        let names = [entry.line, entry.agent, entry.campaign, entry.supplier];
        for (place, (column, cell)) in self.text.iter_mut().zip(cells).enumerate() {
            let name = place.checked_sub(1).and_then(|place| names.get(place));
            column.push(match (name, column.last()) {
                _ if cell.is_empty() => self.gap.slice(0, 0),
                (Some(&index), _) => known(met, index, cell),
                // Every number is another; the rest repeat themselves.
                (None, Some(last)) if place > 0 && last.data() == cell.as_bytes() => last.clone(),
                _ => ByteArray::from(cell.as_str()),
            });
        }
        let whole = [entry.first * 1000, entry.last * 1000, i64::from(entry.row)];
        self.whole.iter_mut().zip(whole).for_each(|(column, value)| column.push(value));
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
