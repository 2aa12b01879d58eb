//! `crates/rules/src/law/table.rs`: a constant for each provision of `law/*.toml`, and the table of them.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::Result;

use crate::law_files::{self, Day, Instrument, Provision, Title, Version};

const TOP: &str = "\
// generated, do not edit: cargo xtask generate
//! The provisions of `law/*.toml`, as constants.

use terms::{Cite, Date};

use super::{Confidence, Force, Instrument, Provision, Title, Version};

";

/// The Rust source of the table.
pub(crate) fn law(root: &Path) -> Result<String> {
    let instruments = law_files::read(root)?;
    let mut source = TOP.to_owned();
    for (place, instrument) in instruments.iter().enumerate() {
        write_instrument(&mut source, place, instrument)?;
    }
    let mut all: Vec<(usize, &Provision)> = instruments
        .iter()
        .enumerate()
        .flat_map(|(place, it)| it.provisions.iter().map(move |provision| (place, provision)))
        .collect();
    all.sort_by(|(_, a), (_, b)| a.id.cmp(&b.id));
    for (_, provision) in &all {
        write_constant(&mut source, provision)?;
    }
    write_table(&mut source, &all)?;
    write_versions(&mut source, &all)?;
    Ok(source)
}

fn write_instrument(source: &mut String, place: usize, it: &Instrument) -> Result<()> {
    writeln!(source, "// {}", it.file)?;
    writeln!(source, "static INSTRUMENT_{place}: Instrument = Instrument {{")?;
    writeln!(source, "    id: {:?},", it.id)?;
    let force = if it.kind == "law" { "Law" } else { "Guidance" };
    writeln!(source, "    force: Force::{force},")?;
    writeln!(source, "    title: {},", title(&it.title))?;
    writeln!(source, "    citation: {:?},", it.citation)?;
    writeln!(source, "    address: {:?},", it.address)?;
    writeln!(source, "}};\n")?;
    Ok(())
}

fn write_constant(source: &mut String, provision: &Provision) -> Result<()> {
    let id = &provision.id;
    writeln!(source, "/// {}. <{}>", provision.title.en, provision.address)?;
    writeln!(source, "pub const {id}: Cite = Cite::new({id:?});\n")?;
    Ok(())
}

fn write_table(source: &mut String, all: &[(usize, &Provision)]) -> Result<()> {
    writeln!(source, "/// Every provision, ordered by id.")?;
    writeln!(source, "pub(super) static TABLE: [Provision; {}] = [", all.len())?;
    for (place, provision) in all {
        writeln!(source, "    Provision {{")?;
        writeln!(source, "        id: {},", provision.id)?;
        writeln!(source, "        instrument: &INSTRUMENT_{place},")?;
        writeln!(source, "        title: {},", title(&provision.title))?;
        writeln!(source, "        address: {:?},", provision.address)?;
        writeln!(source, "        versions: versions::{},", provision.id)?;
        writeln!(source, "    }},")?;
    }
    writeln!(source, "];\n")?;
    Ok(())
}

fn write_versions(source: &mut String, all: &[(usize, &Provision)]) -> Result<()> {
    writeln!(source, "/// What each provision said, and when.")?;
    writeln!(source, "pub(crate) mod versions {{")?;
    writeln!(source, "    use super::{{Confidence, Date, Version}};\n")?;
    for (_, provision) in all {
        writeln!(source, "    pub(crate) const {}: &[Version] = &[", provision.id)?;
        for version in &provision.versions {
            write_version(source, version)?;
        }
        writeln!(source, "    ];\n")?;
    }
    writeln!(source, "}}")?;
    Ok(())
}

fn write_version(source: &mut String, version: &Version) -> Result<()> {
    writeln!(source, "        Version {{")?;
    writeln!(source, "            from: {},", day(version.from))?;
    match version.until {
        Some(until) => writeln!(source, "            until: Some({}),", day(until))?,
        None => writeln!(source, "            until: None,")?,
    }
    writeln!(source, "            text: {:?},", version.text)?;
    writeln!(source, "            read: {},", day(version.read))?;
    writeln!(source, "            confidence: {},", confidence(&version.confidence))?;
    writeln!(source, "            dates: {},", confidence(&version.dates))?;
    writeln!(source, "            source: {:?},", version.source)?;
    writeln!(source, "        }},")?;
    Ok(())
}

fn title(title: &Title) -> String {
    format!(
        "Title {{ en: {:?}, cy: {:?}, cy_reviewed: {} }}",
        title.en, title.cy, title.cy_reviewed
    )
}

fn day(day: Day) -> String {
    format!("Date::from_epoch_days({}) /* {day} */", day.epoch_days())
}

fn confidence(mark: &str) -> &'static str {
    match mark {
        "C" => "Confidence::Confirmed",
        "M" => "Confidence::General",
        _ => "Confidence::Gap",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_as_a_number_and_can_be_read() {
        let start = Day { year: 2026, month: 2, day: 5 };
        assert_eq!(day(start), "Date::from_epoch_days(20489) /* 2026-02-05 */");
    }

    #[test]
    fn quotes_in_a_title_do_not_end_it() {
        let quoted = Title { en: "a \"b\"".to_owned(), cy: "c".to_owned(), cy_reviewed: false };
        assert_eq!(title(&quoted), r#"Title { en: "a \"b\"", cy: "c", cy_reviewed: false }"#);
    }
}
