//! The schedule as files: CSV for anybody, XLSX and Parquet beside it.

mod parquet;

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use rules::investigations::{Provision, Tri};

use super::schedule::{Entry, Schedule};
use super::{Names, Plan};
use crate::calls::zone::{DAY, Zone};
use crate::output::workbook::write_workbook;
use crate::records::Dialect;

/// The columns of the schedule.
pub const COLUMNS: [&str; 11] = [
    "begun",
    "begun_no_later_than",
    "number",
    "line",
    "agent",
    "campaign",
    "supplier",
    "unlawful",
    "unknown",
    "file",
    "row",
];

/// So many rows are written as a workbook too, unless more are asked for.
pub const WORKBOOK: u64 = 100_000;

/// How many rows each file of the schedule has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Calls that broke at least one provision.
    pub unlawful: u64,
    /// Calls that may have.
    pub unknown: u64,
    /// Whether the workbook was written.
    pub workbook: bool,
}

/// Writes `schedule.csv`, `schedule.parquet` and, unless it is long, `schedule.xlsx`; and
/// `unknown.csv` with the calls that are open.
///
/// # Errors
/// When the disk refuses.
pub fn write(
    folder: &Path,
    schedule: &mut Schedule,
    plan: &Plan,
    names: &Names,
    all_as_workbook: bool,
) -> io::Result<Written> {
    let csv = folder.join("schedule.csv");
    let mut unlawful = Out::create(&csv)?;
    let mut unknown = Out::create(&folder.join("unknown.csv"))?;
    let mut columnar = parquet::Out::create(&folder.join("schedule.parquet"))?;
    let mut written = Written::default();
    let mut known = Known { names, told: Vec::new() };
    schedule.for_each(|entry| {
        let row = known.row(entry, plan);
        if entry.broken.contains(&Tri::Yes) {
            written.unlawful += 1;
            columnar.row(&row, entry)?;
            unlawful.row(&row)
        } else {
            written.unknown += 1;
            unknown.row(&row)
        }
    })?;
    unlawful.finish()?;
    unknown.finish()?;
    columnar.finish()?;
    if all_as_workbook || written.unlawful <= WORKBOOK {
        write_workbook(&csv, &folder.join("schedule.xlsx"), Dialect::CSV)?;
        written.workbook = true;
    }
    Ok(written)
}

/// A row of the schedule, column by column.
pub(super) type Cells = [String; COLUMNS.len()];

/// Names that were looked up before.
struct Known<'n> {
    names: &'n Names,
    told: Vec<Option<String>>,
}

impl Known<'_> {
    fn name(&mut self, index: u32) -> String {
        let at = index as usize;
        if self.told.len() <= at {
            self.told.resize(at + 1, None);
        }
        let names = self.names;
        let told = self.told.get_mut(at).map(|name| name.get_or_insert_with(|| names.name(index)));
        told.cloned().unwrap_or_default()
    }

    fn row(&mut self, entry: &Entry, plan: &Plan) -> Cells {
        let broken = |wanted| {
            let all = Provision::ALL.into_iter().zip(entry.broken);
            let ids =
                all.filter(|(_, it)| *it == wanted).map(|(provision, _)| provision.cite().id());
            ids.collect::<Vec<_>>().join(" ")
        };
        let last = if entry.first == entry.last {
            String::new()
        } else {
            moment(entry.last, &plan.london)
        };
        let open = match entry.open {
            Some(open) => format!("{} {}", broken(Tri::Maybe), open.id()).trim().to_owned(),
            None => broken(Tri::Maybe),
        };
        [
            moment(entry.first, &plan.london),
            last,
            entry.number.to_string(),
            self.name(entry.line),
            self.name(entry.agent),
            self.name(entry.campaign),
            self.name(entry.supplier),
            broken(Tri::Yes),
            open,
            plan.files.get(entry.file as usize).map_or(String::new(), |file| file.name.clone()),
            entry.row.to_string(),
        ]
    }
}

/// A moment by the clock of a zone: `2021-06-15T00:30:00+01:00`.
#[must_use]
pub fn moment(at: i64, zone: &Zone) -> String {
    let offset = zone.offset(at);
    let clock = at + offset;
    let date = u16::try_from(clock.div_euclid(DAY)).map(terms::Date::from_epoch_days);
    let date = date.unwrap_or(terms::Date::MAX);
    let second = clock.rem_euclid(DAY);
    let sign = if offset < 0 { '-' } else { '+' };
    let (hours, minutes) = (offset.abs() / 3600, offset.abs() % 3600 / 60);
    format!(
        "{date}T{:02}:{:02}:{:02}{sign}{hours:02}:{minutes:02}",
        second / 3600,
        second % 3600 / 60,
        second % 60
    )
}

/// A file of CSV.
struct Out(BufWriter<File>);

impl Out {
    fn create(path: &Path) -> io::Result<Self> {
        let mut out = Self(BufWriter::with_capacity(1 << 18, File::create_new(path)?));
        out.row(&COLUMNS.map(str::to_owned))?;
        Ok(out)
    }

    fn row(&mut self, cells: &Cells) -> io::Result<()> {
        for (index, cell) in cells.iter().enumerate() {
            if index > 0 {
                self.0.write_all(b",")?;
            }
            if cell.contains(['"', ',', '\n', '\r']) {
                write!(self.0, "\"{}\"", cell.replace('"', "\"\""))?;
            } else {
                self.0.write_all(cell.as_bytes())?;
            }
        }
        self.0.write_all(b"\n")
    }

    fn finish(self) -> io::Result<()> {
        self.0.into_inner()?.sync_all()
    }
}
