//! Cells as they come, each with the class, the numbers and the rule or reason that it must get.

mod general;
mod laws;
mod notes;
mod plain;
mod repairs;
mod several;

use super::*;
use crate::{Area, Class, Region, Rule};

/// A cell, its class, its numbers and the id of its rule or reason, all as written out.
type Expected<'a> = (&'a str, Class, &'a str, &'a str);

fn check(cells: &[Expected]) {
    check_with(&Settings::default(), cells);
}

fn check_with(settings: &Settings, cells: &[Expected]) {
    for (cell, class, numbers, mark) in cells {
        let reading = read(cell.as_bytes(), settings);
        let found: Vec<String> = reading.numbers.iter().map(ToString::to_string).collect();
        let why = reading.why.map(Why::id);
        let found_mark = why.or(reading.rule.map(Rule::id)).unwrap_or("");
        let found = (reading.class, found.join(" "), found_mark);
        assert_eq!(found, (*class, (*numbers).to_owned(), *mark), "{cell:?}");
    }
}

fn in_area(code: &str) -> Settings {
    Settings { area: Some(Area::parse(code).unwrap()), ..Settings::default() }
}

fn in_region(code: &str) -> Settings {
    Settings { region: Region::parse(code).unwrap(), ..Settings::default() }
}
