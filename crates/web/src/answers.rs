//! A file of answers: TOML whose nesting is nothing but full stops in the names.
//!
//! `[purpose.donations] basis = "contract"` is the answer `contract` to `purpose.donations.basis`.

use std::collections::BTreeMap;

use rules::notices::{Answers, QUESTIONS, QUESTIONS_NAME};
use terms::{Actor, Problem, Severity};
use toml::{Table, Value};

use crate::codes;

/// Answers by name.
type Flat = BTreeMap<String, Vec<String>>;

/// Reads a file of answers; `file` is its name. Answers to older questions come back as answers to
/// those of today, with a note for each that changed its name.
///
/// # Errors
/// Where it is no TOML, with the line; where it holds something that can be no answer; where it
/// answers questions that are newer than these.
pub fn read(text: &str, file: &str) -> Result<(Answers, Vec<Problem>), Problem> {
    let table: Table = toml::from_str(text).map_err(|error| {
        let problem = Problem::error(codes::ANSWERS_UNREADABLE, Actor::Caller).in_file(file);
        let before = error.span().and_then(|span| text.get(..span.start));
        match before {
            None => problem,
            Some(before) => problem.at_row(before.matches('\n').count() as u64 + 1),
        }
    })?;
    let mut flat = Flat::new();
    if let Some(name) = put(&mut flat, String::new(), &Value::Table(table)) {
        return Err(Problem::error(codes::ANSWER_ODD, Actor::Caller).in_file(file).in_column(name));
    }
    let (answers, told) = flat.into_iter().collect::<Answers>().migrated();
    let told: Vec<Problem> = told.into_iter().map(|problem| problem.in_file(file)).collect();
    match told.iter().find(|problem| problem.severity == Severity::Error) {
        Some(problem) => Err(problem.clone()),
        None => Ok((answers, told)),
    }
}

/// Puts a value and everything in it among the answers; the name of what can be none.
fn put(flat: &mut Flat, name: String, value: &Value) -> Option<String> {
    let texts = match value {
        Value::Table(table) => {
            return table.iter().find_map(|(key, value)| {
                let name = if name.is_empty() { key.clone() } else { format!("{name}.{key}") };
                put(flat, name, value)
            });
        }
        Value::Array(values) => values.iter().map(text).collect::<Option<Vec<_>>>(),
        one => text(one).map(|text| vec![text]),
    };
    match texts {
        Some(texts) => {
            flat.insert(name, texts);
            None
        }
        None => Some(name),
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Integer(number) => Some(number.to_string()),
        Value::Boolean(true) => Some("yes".to_owned()),
        Value::Boolean(false) => Some("no".to_owned()),
        Value::Datetime(day) => Some(day.to_string()),
        Value::Float(_) | Value::Array(_) | Value::Table(_) => None,
    }
}

/// Writes answers as a file that [`read`] reads back: the version of the questions, and a table for
/// each first part of the names.
#[must_use]
pub fn write(answers: &Answers) -> String {
    let flat: Flat =
        answers.iter().map(|(name, values)| (name.to_owned(), values.to_vec())).collect();
    let mut out = format!("{QUESTIONS_NAME} = {QUESTIONS}\n");
    let table_of = |name: &str| name.rsplit_once('.').map(|(table, _)| table.to_owned());
    let mut tables: Vec<Option<String>> = flat.keys().map(|name| table_of(name)).collect();
    tables.sort();
    tables.dedup();
    for table in tables {
        if let Some(table) = &table {
            out.push_str(&format!("\n[{}]\n", dotted(table)));
        }
        for (name, values) in flat.iter().filter(|(name, _)| table_of(name) == table) {
            let key = name.rsplit('.').next().unwrap_or(name);
            let value = match values.as_slice() {
                [one] => Value::String(one.clone()),
                many => Value::Array(many.iter().cloned().map(Value::String).collect()),
            };
            out.push_str(&format!("{} = {value}\n", dotted(key)));
        }
    }
    out
}

/// A name as TOML has it: quoted where it holds more than plain letters.
fn dotted(name: &str) -> String {
    let plain = |it: u8| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'_');
    let part = |part: &str| match !part.is_empty() && part.bytes().all(plain) {
        true => part.to_owned(),
        false => Value::String(part.to_owned()).to_string(),
    };
    name.split('.').map(part).collect::<Vec<_>>().join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nesting_is_full_stops() {
        let text = "audience = \"customers\"\npurposes = [\"donations\", \"events\"]\n\
            large-scale = false\n[purpose.donations]\nbasis = \"contract\"\nkeep.count = 6\n";
        let (flat, told) = read(text, "a.toml").unwrap();
        assert_eq!(told, []);
        assert_eq!(flat.all("audience"), ["customers"]);
        assert_eq!(flat.all("purposes"), ["donations", "events"]);
        assert_eq!(flat.all("large-scale"), ["no"]);
        assert_eq!(flat.all("purpose.donations.basis"), ["contract"]);
        assert_eq!(flat.all("purpose.donations.keep.count"), ["6"]);
        assert_eq!(read(&write(&flat), "b.toml").unwrap().0, flat);
    }

    #[test]
    fn what_is_no_answer_is_told_with_its_place() {
        let problem = read("a = \"1\"\nb = \n", "a.toml").unwrap_err();
        assert_eq!((problem.code, problem.place.row), (codes::ANSWERS_UNREADABLE, Some(2)));
        let problem = read("[a]\nb = 1.5\n", "a.toml").unwrap_err();
        assert_eq!(problem.place.column.as_deref(), Some("a.b"));
    }

    #[test]
    fn answers_to_older_questions_are_brought_to_these_and_newer_ones_refused() {
        let (answers, told) = read("established-abroad = true\nquestions = 1\n", "a.toml").unwrap();
        assert_eq!(answers.one("representative.needed"), Some("yes"));
        assert_eq!(answers.one("questions"), None);
        let place = &told[0].place;
        assert_eq!(place.file.as_deref(), Some("a.toml"));
        assert_eq!(place.column.as_deref(), Some("established-abroad"));
        let refused = read("questions = 99\nname = \"Choir\"\n", "a.toml").unwrap_err();
        assert_eq!(refused.code, rules::notices::codes::QUESTIONS_UNKNOWN);
        assert_eq!(refused.place.file.as_deref(), Some("a.toml"));
    }

    proptest::proptest! {
        #[test]
        fn what_is_written_reads_back(
            values in proptest::collection::vec("\\PC{0,12}", 1..4),
            name in "[a-z]{1,5}(\\.[a-z0-9-]{1,6}){0,3}",
        ) {
            let flat: Answers = [(name, values)].into_iter().collect();
            proptest::prop_assert_eq!(read(&write(&flat), "a.toml").unwrap().0, flat);
        }
    }
}
