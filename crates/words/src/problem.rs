//! A problem, put into words.

use std::fmt::{self, Write as _};

use terms::{Arg, Place, Problem};

use crate::{Error, Words, capital};

/// So many problems are told at once; of more, how many there are.
pub const MOST_TOLD: usize = 20;

/// A [`Problem`] in the reader's language.
///
/// Its `Display` is what a terminal shows: the message, its place and the hint on
/// lines of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// The problem's code, the same in every language.
    pub code: String,
    /// How much it weighs: `error`, `warning`, `note`.
    pub severity: String,
    /// What is wrong: no capital, no full stop.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
    /// Where: file, row, column; empty if the problem has no place.
    pub place: String,
    /// Who must act.
    pub actor: String,
    hint_label: String,
}

/// A problem as a file of figures has it: in words that were found when it was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Noted {
    /// The problem's code.
    pub code: String,
    /// How much it weighs: `error`, `warning`, `note`.
    pub severity: String,
    /// The id of who must act.
    pub actor: String,
    /// Where.
    pub place: Place,
    /// What is wrong, in the language of those days.
    pub message: String,
    /// What to do about it, likewise.
    pub hint: Option<String>,
}

impl Words {
    /// Puts a problem that a file has into words: in this language, where its sentence names nothing
    /// but the place, and else as the file has it.
    ///
    /// # Errors
    /// [`Error::Missing`] for a weight or an actor that there is not.
    ///
    /// ```
    /// use words::{Lang, Noted, Words};
    ///
    /// let noted = Noted {
    ///     code: "empty-file".to_owned(),
    ///     severity: "error".to_owned(),
    ///     actor: "caller".to_owned(),
    ///     message: "the file is empty".to_owned(),
    ///     ..Noted::default()
    /// };
    /// assert_eq!(Words::new(Lang::Cy).noted(&noted).unwrap().message, "mae’r ffeil yn wag");
    /// let unknown = Noted { code: "of-tomorrow".to_owned(), ..noted };
    /// assert_eq!(Words::new(Lang::Cy).noted(&unknown).unwrap().message, "the file is empty");
    /// ```
    pub fn noted(&self, noted: &Noted) -> Result<Rendered, Error> {
        let key = format!("problem-{}", noted.code);
        let args = of_place(&noted.place);
        let own = self.find(&key, None, &args).ok().flatten();
        let hint = self.find(&key, Some("hint"), &args).ok().flatten().filter(|_| own.is_some());
        let kept = |text: &String| crate::words::clean(text);
        Ok(Rendered {
            code: noted.code.clone(),
            severity: self.say(&format!("severity-{}", noted.severity), &[])?,
            message: own.unwrap_or_else(|| kept(&noted.message)),
            hint: noted.hint.as_ref().map(|text| hint.unwrap_or_else(|| kept(text))),
            place: self.place(&noted.place)?,
            actor: self.say(&format!("actor-{}", noted.actor), &[])?,
            hint_label: self.say("hint-label", &[])?,
        })
    }

    /// Puts a problem into words.
    ///
    /// A problem is never hidden for want of words: where the catalogue has none,
    /// the message is the code with what it names. [`Words::checked_problem`] is
    /// for those who want to know.
    ///
    /// ```
    /// use terms::{Actor, Code, Problem};
    /// use words::{Lang, Words};
    ///
    /// let problem = Problem::error(Code("empty-file"), Actor::Caller).in_file("leads.csv");
    /// let shown = Words::new(Lang::En).problem(&problem);
    /// assert_eq!(shown.message, "the file is empty");
    /// assert_eq!(shown.place, "`leads.csv`");
    /// ```
    #[must_use]
    pub fn problem(&self, problem: &Problem) -> Rendered {
        self.checked_problem(problem).unwrap_or_else(|_| self.bare(problem))
    }

    /// Puts a problem into words, or says which words are missing.
    ///
    /// # Errors
    /// [`Error::Missing`] and [`Error::Incomplete`], as for [`Words::say`].
    pub fn checked_problem(&self, problem: &Problem) -> Result<Rendered, Error> {
        let key = format!("problem-{}", problem.code.0);
        let args = with_place(problem);
        let missing = || Error::Missing { key: key.clone(), lang: self.lang() };
        Ok(Rendered {
            code: problem.code.0.to_owned(),
            severity: self.say(&format!("severity-{}", problem.severity.id()), &[])?,
            message: self.find(&key, None, &args)?.ok_or_else(missing)?,
            hint: self.find(&key, Some("hint"), &args)?,
            place: self.place(&problem.place)?,
            actor: self.say(&format!("actor-{}", problem.actor.id()), &[])?,
            hint_label: self.say("hint-label", &[])?,
        })
    }

    fn place(&self, place: &Place) -> Result<String, Error> {
        let Place { file, row, column, .. } = place;
        let mut key = String::from("place");
        let mut args = Vec::new();
        if let Some(file) = file.as_deref().filter(|file| *file != "-") {
            key.push_str("-file");
            args.push(("file", Arg::from(file)));
        } else if file.is_some() {
            key.push_str("-stdin");
        }
        if let Some(row) = row {
            key.push_str("-row");
            args.push(("row", Arg::Count(*row)));
        }
        if let Some(column) = column.as_deref() {
            key.push_str("-column");
            args.push(("column", Arg::from(column)));
        }
        if key == "place" { Ok(String::new()) } else { self.say(&key, &args) }
    }

    /// A problem without words: its code and what it names.
    fn bare(&self, problem: &Problem) -> Rendered {
        let mut message = problem.code.0.to_owned();
        for (name, arg) in &problem.args {
            let shown = match arg {
                Arg::Text(text) => format!("`{}`", crate::words::clean(text)),
                Arg::Count(count) => self.count(*count),
                Arg::Date(date) => self.date(*date),
            };
            // Writing to a string does not fail.
            let _ = write!(message, ", {name} {shown}");
        }
        Rendered {
            code: problem.code.0.to_owned(),
            severity: problem.severity.id().to_owned(),
            message,
            hint: None,
            place: self.place(&problem.place).unwrap_or_default(),
            actor: problem.actor.id().to_owned(),
            hint_label: String::new(),
        }
    }
}

/// What a problem names, and its place, so that a message can name either.
fn with_place(problem: &Problem) -> Vec<(&'static str, Arg)> {
    let mut args = of_place(&problem.place);
    // What is set last under a name is what is said.
    args.extend(problem.args.iter().cloned());
    args
}

fn of_place(place: &Place) -> Vec<(&'static str, Arg)> {
    let Place { file, row, column, .. } = place;
    let place = [
        ("file", file.clone().map(Arg::Text)),
        ("row", row.map(Arg::Count)),
        ("column", column.clone().map(Arg::Text)),
    ];
    place.into_iter().filter_map(|(name, arg)| arg.map(|arg| (name, arg))).collect()
}

impl Rendered {
    /// What is wrong and what to do about it, on one line that begins with a capital letter.
    #[must_use]
    pub fn sentence(&self) -> String {
        let said = capital(&self.message);
        match &self.hint {
            Some(hint) => format!("{said}: {hint}"),
            None => said,
        }
    }
}

impl fmt::Display for Rendered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.severity, self.message)?;
        if !self.place.is_empty() {
            write!(f, "\n  {}", self.place)?;
        }
        match &self.hint {
            Some(hint) => write!(f, "\n  {}: {hint}", self.hint_label),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noted() -> Noted {
        Noted {
            code: "empty-file".to_owned(),
            severity: "warning".to_owned(),
            actor: "list-supplier".to_owned(),
            place: Place { row: Some(3), ..Place::default() },
            message: "as it was `said`\u{202e}".to_owned(),
            hint: Some("as hinted".to_owned()),
        }
    }

    #[test]
    fn a_problem_of_a_file_speaks_the_readers_language_where_it_can() {
        let words = Words::new(Lang::Cy);
        let own = words.noted(&noted()).unwrap();
        assert_eq!((own.message.as_str(), own.place.as_str()), ("mae’r ffeil yn wag", "rhes 3"));
        let strange = Noted { code: "of-tomorrow".to_owned(), ..noted() };
        let strange = words.noted(&strange).unwrap();
        assert_eq!(strange.message, "as it was `said`\\u{202e}");
        assert_eq!(strange.hint.as_deref(), Some("as hinted"));
    }

    #[test]
    fn a_weight_or_an_actor_that_there_is_not_is_refused() {
        let words = Words::new(Lang::En);
        let weight = Noted { severity: "grave".to_owned(), ..noted() };
        let actor = Noted { actor: "the-moon".to_owned(), ..noted() };
        for wrong in [weight, actor] {
            assert!(matches!(words.noted(&wrong), Err(Error::Missing { .. })));
        }
    }

    #[test]
    fn a_sentence_begins_with_a_capital_and_ends_with_the_hint() {
        let rendered = Words::new(Lang::En).noted(&noted()).unwrap();
        assert_eq!(rendered.sentence(), format!("The file is empty: {}", rendered.hint.unwrap()));
    }
    use crate::Lang;
    use terms::{Actor, Code};

    #[test]
    fn every_kind_of_place_has_its_words() {
        for lang in Lang::ALL {
            let words = Words::new(lang);
            for file in [None, Some("a.csv"), Some("-")] {
                for row in [None, Some(17)] {
                    for column in [None, Some("Mobile")] {
                        let mut place = Place { row, ..Place::default() };
                        place.file = file.map(str::to_owned);
                        place.column = column.map(str::to_owned);
                        let said = words.place(&place).unwrap();
                        assert_eq!(said.is_empty(), place == Place::default(), "{place:?}");
                        assert_eq!(said.contains("17"), row.is_some(), "{said}");
                        assert_eq!(said.contains("`Mobile`"), column.is_some(), "{said}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_code_without_words_is_still_shown() {
        let problem = Problem::error(Code("brand-new"), Actor::Us)
            .in_file("x\u{1b}.csv")
            .with("cells", 1_200_u64)
            .with("name", "Llŷn");
        let words = Words::new(Lang::Cy);
        assert!(words.checked_problem(&problem).is_err());
        let shown = words.problem(&problem);
        assert_eq!(shown.message, "brand-new, cells 1,200, name `Llŷn`");
        assert!(shown.place.contains("`x\\u{1b}.csv`"));
    }

    #[test]
    fn a_terminal_shows_message_place_and_hint_on_lines_of_their_own() {
        let problem = Problem::error(Code("empty-file"), Actor::Caller).in_file("leads.csv");
        let shown = Words::new(Lang::En).problem(&problem).to_string();
        let lines: Vec<_> = shown.lines().collect();
        assert_eq!(lines[0], "error: the file is empty");
        assert_eq!(lines[1], "  `leads.csv`");
        assert!(lines[2].starts_with("  hint: "));
    }
}
