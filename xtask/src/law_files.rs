//! Reads `law/*.toml`: one file for each instrument, with its provisions and their versions.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use toml::Table;

/// A statute, a regulation, or guidance.
pub(crate) struct Instrument {
    /// The file it stands in, below the root.
    pub(crate) file: String,
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) title: Title,
    pub(crate) citation: String,
    pub(crate) address: String,
    pub(crate) provisions: Vec<Provision>,
    pub(crate) gaps: Vec<Gap>,
}

/// Something that is known to be missing or unsure.
pub(crate) struct Gap {
    /// The provision that it is about.
    pub(crate) about: String,
    pub(crate) text: String,
}

/// A title in both languages.
pub(crate) struct Title {
    pub(crate) en: String,
    pub(crate) cy: String,
    /// Whether a translator has looked at the Welsh.
    pub(crate) cy_reviewed: bool,
}

/// One provision that can be cited.
pub(crate) struct Provision {
    pub(crate) id: String,
    pub(crate) title: Title,
    pub(crate) address: String,
    /// Oldest first, without overlap.
    pub(crate) versions: Vec<Version>,
}

/// What a provision says between two days.
pub(crate) struct Version {
    pub(crate) from: Day,
    /// The first day on which it no longer holds.
    pub(crate) until: Option<Day>,
    pub(crate) text: String,
    pub(crate) read: Day,
    pub(crate) confidence: String,
    pub(crate) dates: String,
    pub(crate) source: String,
}

/// A calendar day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Day {
    pub(crate) year: i64,
    pub(crate) month: i64,
    pub(crate) day: i64,
}

impl Day {
    /// Days since 1 January 1970 of the Gregorian calendar.
    pub(crate) fn epoch_days(self) -> i64 {
        // Years begin in March, so that the leap day is the last of its year.
        let year = if self.month <= 2 { self.year - 1 } else { self.year };
        let month = (self.month + 9) % 12;
        let before_month = (153 * month + 2) / 5;
        let before_year = 365 * year + year / 4 - year / 100 + year / 400;
        before_year + before_month + self.day - 1 - 719_468
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Every instrument, by the name of its file; what a lawyer could have mistyped is an error.
pub(crate) fn read(root: &Path) -> Result<Vec<Instrument>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(root.join("law")).context("could not read the folder `law`")? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".toml") {
            names.push(format!("law/{name}"));
        }
    }
    names.sort_unstable();
    ensure!(!names.is_empty(), "`law` has no instruments");
    let mut instruments = Vec::new();
    for file in names {
        let text = fs::read_to_string(root.join(&file)).with_context(|| file.clone())?;
        instruments.push(instrument(&file, &text).with_context(|| file.clone())?);
    }
    no_id_twice(&instruments)?;
    Ok(instruments)
}

fn instrument(file: &str, text: &str) -> Result<Instrument> {
    let file_table: Table = text.parse()?;
    only(&file_table, &["instrument", "provision", "gap"])?;
    let head = file_table.get("instrument").and_then(|it| it.as_table());
    let head = head.context("no [instrument]")?;
    only(head, &["id", "kind", "title", "cy_reviewed", "citation", "address"])?;
    let kind = string(head, "kind")?;
    ensure!(["law", "guidance"].contains(&kind.as_str()), "kind is `law` or `guidance`");
    let provisions: Vec<Provision> =
        tables(&file_table, "provision")?.into_iter().map(provision).collect::<Result<_>>()?;
    let gaps: Vec<Gap> = tables(&file_table, "gap")?.into_iter().map(gap).collect::<Result<_>>()?;
    for gap in &gaps {
        let known = provisions.iter().any(|it| it.id == gap.about);
        ensure!(known, "a gap is about `{}`, which does not stand here", gap.about);
    }
    Ok(Instrument {
        file: file.to_owned(),
        id: string(head, "id")?,
        kind,
        title: title(head)?,
        citation: string(head, "citation")?,
        address: address(head)?,
        provisions,
        gaps,
    })
}

fn provision(table: &Table) -> Result<Provision> {
    let id = string(table, "id")?;
    only(table, &["id", "title", "cy_reviewed", "address", "version"])
        .with_context(|| id.clone())?;
    let allowed = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    ensure!(id.chars().all(allowed), "`{id}`: an id has capitals, digits and `_`");
    let versions: Vec<Version> = tables(table, "version")
        .and_then(|versions| versions.into_iter().map(version).collect())
        .with_context(|| id.clone())?;
    ensure!(!versions.is_empty(), "`{id}` has no version");
    for pair in versions.windows(2) {
        if let [earlier, later] = pair {
            let closed = earlier.until.is_some_and(|until| until <= later.from);
            ensure!(closed, "`{id}`: the version of {} must end before the next", earlier.from);
        }
    }
    Ok(Provision { title: title(table)?, address: address(table)?, id, versions })
}

fn gap(table: &Table) -> Result<Gap> {
    only(table, &["about", "text"])?;
    Ok(Gap { about: string(table, "about")?, text: string(table, "text")? })
}

fn version(table: &Table) -> Result<Version> {
    only(table, &["from", "until", "text", "read", "confidence", "dates", "source"])?;
    let confidence = |key| {
        let mark = string(table, key)?;
        ensure!(["C", "M", "G"].contains(&mark.as_str()), "`{key}` is C, M or G");
        Ok(mark)
    };
    let version = Version {
        from: day(table, "from")?.context("no `from`")?,
        until: day(table, "until")?,
        text: string(table, "text")?,
        read: day(table, "read")?.context("no `read`")?,
        confidence: confidence("confidence")?,
        dates: confidence("dates")?,
        source: string(table, "source")?,
    };
    if let Some(until) = version.until {
        ensure!(version.from < until, "a version ends after it began");
    }
    Ok(version)
}

fn no_id_twice(instruments: &[Instrument]) -> Result<()> {
    let mut ids: Vec<&str> = instruments
        .iter()
        .flat_map(|it| it.provisions.iter().map(|provision| provision.id.as_str()))
        .collect();
    ids.sort_unstable();
    for pair in ids.windows(2) {
        if let [a, b] = pair {
            ensure!(a != b, "`{a}` stands twice in law/");
        }
    }
    Ok(())
}

fn title(table: &Table) -> Result<Title> {
    let both = table.get("title").and_then(|it| it.as_table()).context("no `title`")?;
    let reviewed = table.get("cy_reviewed").and_then(|it| it.as_bool());
    Ok(Title {
        en: string(both, "en")?,
        cy: string(both, "cy")?,
        cy_reviewed: reviewed.context("no `cy_reviewed`")?,
    })
}

fn address(table: &Table) -> Result<String> {
    let address = string(table, "address")?;
    ensure!(address.starts_with("https://"), "an address begins with https://");
    Ok(address)
}

fn tables<'a>(table: &'a Table, key: &str) -> Result<Vec<&'a Table>> {
    let Some(list) = table.get(key) else { return Ok(Vec::new()) };
    let list = list.as_array().with_context(|| format!("`{key}` is written [[{key}]]"))?;
    list.iter().map(|it| it.as_table().with_context(|| format!("bad [[{key}]]"))).collect()
}

fn string(table: &Table, key: &str) -> Result<String> {
    let text = table.get(key).and_then(|it| it.as_str());
    let text = text.with_context(|| format!("no `{key}`"))?;
    ensure!(!text.trim().is_empty(), "`{key}` is empty");
    Ok(text.to_owned())
}

fn day(table: &Table, key: &str) -> Result<Option<Day>> {
    let Some(value) = table.get(key) else { return Ok(None) };
    let date = value.as_datetime().and_then(|it| it.date);
    let date = date.with_context(|| format!("`{key}` is a date, as in 2026-02-05"))?;
    Ok(Some(Day {
        year: i64::from(date.year),
        month: i64::from(date.month),
        day: i64::from(date.day),
    }))
}

fn only(table: &Table, known: &[&str]) -> Result<()> {
    match table.keys().find(|key| !known.contains(&key.as_str())) {
        Some(key) => bail!("`{key}` means nothing here"),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "[instrument]\nid = \"X\"\nkind = \"law\"\ntitle.en = \"a\"\n\
        title.cy = \"b\"\ncy_reviewed = false\ncitation = \"c\"\naddress = \"https://x\"\n";

    fn with(version: &str) -> Result<Instrument> {
        let provision = "[[provision]]\nid = \"X_1\"\ntitle.en = \"a\"\ntitle.cy = \"b\"\n\
            cy_reviewed = false\naddress = \"https://x/1\"\n";
        instrument("law/x.toml", &format!("{HEAD}{provision}{version}"))
    }

    fn span(from: &str, until: &str) -> String {
        format!(
            "[[provision.version]]\nfrom = {from}\n{until}\ntext = \"t\"\nread = 2026-11-23\n\
             confidence = \"C\"\ndates = \"M\"\nsource = \"s\"\n"
        )
    }

    #[test]
    fn days_count_from_1970() {
        let day = |year, month, day| Day { year, month, day }.epoch_days();
        assert_eq!(day(1970, 1, 1), 0);
        assert_eq!(day(1971, 7, 1), 546);
        assert_eq!(day(2000, 3, 1) - day(2000, 2, 28), 2);
        assert_eq!(day(2026, 2, 5), 20_489);
    }

    #[test]
    fn a_version_needs_its_marks_and_dates() {
        assert!(with(&span("2003-12-11", "")).is_ok());
        assert!(with(&span("\"2003-12-11\"", "")).is_err());
        assert!(with(&span("2003-12-11", "until = 2003-12-11")).is_err());
        assert!(with(&span("2003-12-11", "til = 2004-12-11")).is_err());
        assert!(with("").is_err());
    }

    #[test]
    fn versions_do_not_overlap() {
        let first = span("2003-12-11", "until = 2010-01-01");
        assert!(with(&format!("{first}{}", span("2010-01-01", ""))).is_ok());
        assert!(with(&format!("{first}{}", span("2009-12-31", ""))).is_err());
        assert!(with(&format!("{}{}", span("2003-12-11", ""), span("2010-01-01", ""))).is_err());
    }

    #[test]
    fn a_gap_is_about_a_provision_of_its_file() {
        let gap = |about: &str| {
            format!("{}[[gap]]\nabout = \"{about}\"\ntext = \"t\"\n", span("2003-12-11", ""))
        };
        assert_eq!(with(&gap("X_1")).unwrap().gaps.len(), 1);
        assert!(with(&gap("X_2")).is_err());
    }

    #[test]
    fn no_provision_stands_twice() {
        let one = || with(&span("2003-12-11", "")).unwrap();
        assert!(no_id_twice(&[one()]).is_ok());
        assert!(no_id_twice(&[one(), one()]).is_err());
    }
}
