//! How the script reads the files of a system.

use super::columns::{Named, text};
use super::{FileUse, Shown};
use crate::Refused;
use crate::audit::plan::System;
use crate::calls::mapping::Shape;
use crate::columns::locate;
use crate::input::{Compression, Kind};

/// The table of what rows say, before anything is concluded from it.
pub(super) const SPELLED: &str = "\
CREATE TABLE spelled(
    system INTEGER, file INTEGER, row BIGINT, zone VARCHAR, again BOOLEAN, shape BOOLEAN, inbound BOOLEAN,
    dialled VARCHAR, start_at BIGINT, start_clock BIGINT, end_at BIGINT, end_clock BIGINT, epoch BIGINT,
    length BIGINT, by_end BOOLEAN, ended BOOLEAN, connected INTEGER, line VARCHAR, withheld INTEGER,
    marked BOOLEAN, leg INTEGER, id VARCHAR, other VARCHAR);
";

/// Reads the files of one system into the table.
///
/// # Errors
/// `no-such-column`, as the audit itself.
pub(super) fn system(index: usize, system: &System, files: &[&FileUse]) -> Result<String, Refused> {
    let mapping = &system.mapping;
    let named = Named::of(mapping);
    let mut out = format!("\n-- The records of {}.\n", text(&mapping.name));
    out.push_str("CREATE TEMP TABLE lines(file INTEGER, row BIGINT, line VARCHAR);\n");
    let mut cells: Vec<(String, Vec<String>)> = Vec::new();
    for file in files {
        if file.kind != Kind::Parquet || file.copy.is_some() {
            out.push_str(&lines(file));
        }
        let select = if mapping.shape == Shape::JsonLines {
            of_objects(&named)
        } else {
            of_cells(&named, file)?
        };
        match cells.iter_mut().find(|(same, _)| *same == select) {
            Some((_, files)) => files.push(file.index.to_string()),
            None => cells.push((select, vec![file.index.to_string()])),
        }
    }
    let each = cells.iter().map(|(select, files)| select.replace(FILES, &files.join(", ")));
    out.push_str(&format!(
        "INSERT INTO spelled BY NAME\nWITH cells AS (\n{})\nSELECT * EXCLUDE (written, bare, start_text, end_text) FROM (\n{}FROM cells JOIN files USING (file));\nDROP TABLE lines;\n",
        each.collect::<Vec<_>>().join("    UNION ALL\n"),
        named.select(mapping, index),
    ));
    Ok(out)
}

/// Stands for the files that a selection is made of.
const FILES: &str = "{files}";

/// The lines of a file, with the rows at which they stand.
fn lines(file: &FileUse) -> String {
    let name = file.name.replace(['\n', '\r'], " ");
    format!("-- The lines of {name}.\nINSERT INTO lines {};\n", selected(file, ", line"))
}

/// Its rows, and more of each if asked for.
fn selected(file: &FileUse, more: &str) -> String {
    let compression = match (&file.copy, file.compression) {
        (None, Compression::Gzip) => "gzip",
        (None, Compression::Zstd) => "zstd",
        _ => "none",
    };
    // What ends the reading early was told by the audit; the copy ends there too.
    format!(
        "SELECT {}, row{more} FROM (\n    \
         SELECT row_number() OVER () AS row, line FROM read_csv({}, columns = {{'line': 'VARCHAR'}},\n        \
         auto_detect = false, header = false, delim = chr(31), quote = '', escape = '',\n        \
         strict_mode = false, max_line_size = 16777216, compression = '{compression}'))\n\
         WHERE row >= {} AND line <> ''",
        file.index,
        file.place(),
        file.first_row,
    )
}

fn of_cells(named: &Named, file: &FileUse) -> Result<String, Refused> {
    let Shown { header, delimiter } = &file.shown;
    let mut columns = Vec::new();
    for (name, wanted) in &named.all {
        columns.push((name, locate(header, wanted, &file.name)?));
    }
    if file.kind == Kind::Parquet && file.copy.is_none() {
        let cells = columns.iter().map(|(name, index)| {
            let column = header.names.get(*index).map_or("", String::as_str);
            format!("as_text(\"{}\") AS {name}", column.replace('"', "\"\""))
        });
        return Ok(format!(
            "    SELECT {} AS file, file_row_number + 2 AS row, true AS shape,\n        {}\n    FROM read_parquet({}, file_row_number = true)\n",
            file.index,
            cells.collect::<Vec<_>>().join(",\n        "),
            file.place(),
        ));
    }
    let cells =
        columns.iter().map(|(name, index)| format!("unquoted(raw[{}]) AS {name}", index + 1));
    let byte = char::from(*delimiter);
    // A row that lacks a cell which every call has was cut.
    let needed = columns.iter().filter(|(name, _)| is_needed(name));
    let least = needed.map(|(_, index)| index + 1).max().unwrap_or_default();
    Ok(format!(
        "    SELECT file, row, NOT odd_quotes(line, raw) AND len(raw) BETWEEN {} AND {} AS shape,\n        {}\n    FROM (\n        \
         SELECT file, row, line, raw_cells(line, {}, '{}') AS raw FROM lines WHERE file IN ({FILES}))\n",
        least,
        header.names.len(),
        cells.collect::<Vec<_>>().join(",\n        "),
        text(&byte.to_string()),
        pattern(byte),
    ))
}

/// Whether every call has such a cell.
fn is_needed(name: &str) -> bool {
    let role = name.rsplit_once('_').map_or(name, |(role, _)| role);
    ["number", "start", "seconds", "outcome"].contains(&role)
}

/// What finds the cells of a line.
fn pattern(delimiter: char) -> String {
    let one = match delimiter {
        '\t' => "\\t".to_owned(),
        '\'' => "''".to_owned(),
        other if other.is_ascii_punctuation() => format!("\\{other}"),
        other => other.to_string(),
    };
    format!("{one}(\"(?:[^\"]|\"\")*\"[^{one}]*|[^{one}]*)")
}

fn of_objects(named: &Named) -> String {
    let cells = named.all.iter().map(|(name, key)| {
        let key = key.replace('\\', "\\\\").replace('"', "\\\"");
        format!(
            "coalesce(json_extract_string(object, {}), '') AS {name}",
            text(&format!("$.\"{key}\""))
        )
    });
    format!(
        "    SELECT file, row, shape,\n        {}\n    FROM (\n        \
         SELECT *, CASE WHEN shape THEN line ELSE '{{}}' END AS object FROM (\n        \
         SELECT *, CASE WHEN json_valid(line) THEN json_type(line) = 'OBJECT' ELSE false END AS shape FROM lines)\n        \
         WHERE file IN ({FILES}))\n",
        cells.collect::<Vec<_>>().join(",\n        ")
    )
}

/// The rows of a file that holds the same bytes as an earlier one.
pub(super) fn again(file: &FileUse, system: usize) -> String {
    let rows = if file.kind == Kind::Parquet && file.copy.is_none() {
        format!(
            "SELECT {}, file_row_number + 2 FROM read_parquet({}, file_row_number = true)",
            file.index,
            file.place()
        )
    } else {
        selected(file, "")
    };
    format!(
        "INSERT INTO spelled(system, again, file, row) SELECT {system}, true, * FROM (\n{})  AS same(file, row);\n",
        rows
    )
}
