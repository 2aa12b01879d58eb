//! A question as people read it, on a page or a terminal.

use rules::notices::Answers;
use rules::notices::facts::{PurposeKind, SourceKind};
use rules::notices::question::{Choice, Field, Kind, Question};
use terms::Arg;

use crate::{Error, Words, unshortened};

/// A question in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The question.
    pub title: String,
    /// What it is about, where it is about one purpose or source: *claiming Gift Aid*.
    pub about: Option<String>,
    /// Why it is asked.
    pub why: String,
    /// An example.
    pub example: String,
    /// What is to be filled in, in the order of the question's fields.
    pub fields: Vec<AskedField>,
}

/// A field in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedField {
    /// What it is called.
    pub label: String,
    /// What it is about, where the page has the same field for several purposes.
    pub about: Option<String>,
    /// The choices, in their order; empty where there are none.
    pub choices: Vec<AskedChoice>,
}

/// A choice in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedChoice {
    /// The value.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// What it means, where that is not plain.
    pub explained: Option<String>,
    /// That organisations of this kind often choose it.
    pub suggested: Option<String>,
}

/// Puts a question into words.
///
/// # Errors
/// [`Error::Missing`] when a catalogue lacks words.
///
/// ```
/// use rules::notices::{Answers, question};
/// use words::notices::asked;
/// use words::{Lang, Words};
///
/// let answers = Answers::default();
/// let first = question::open(&answers).unwrap();
/// assert_eq!(asked(&first, &answers, &Words::new(Lang::En)).unwrap().title, "Who is the notice for?");
/// ```
pub fn asked(question: &Question, answers: &Answers, words: &Words) -> Result<Asked, Error> {
    let key = format!("notice-q-{}", question.id);
    let said = |attribute: &str| {
        words
            .find(&key, Some(attribute), &[])?
            .ok_or_else(|| Error::Missing { key: format!("{key}.{attribute}"), lang: words.lang() })
    };
    let about = match (question.id, question.about.as_deref()) {
        (_, None) => None,
        ("source", Some(key)) => Some(source(key, words)?),
        (_, Some(key)) => Some(purpose(key, answers, words)?),
    };
    let field = |field: &Field| asked_field(field, question, answers, words);
    Ok(Asked {
        title: words.say(&key, &[])?,
        about,
        why: said("why")?,
        example: said("example")?,
        fields: question.fields.iter().map(field).collect::<Result<_, Error>>()?,
    })
}

fn asked_field(
    field: &Field,
    question: &Question,
    answers: &Answers,
    words: &Words,
) -> Result<AskedField, Error> {
    // On a page about all purposes, each field says which it is about.
    let purpose_of = field.name.strip_prefix("purpose.").and_then(|rest| rest.split('.').next());
    let about = match (question.about.is_some() || question.id == "purposes", purpose_of) {
        (false, Some(key)) => Some(purpose(key, answers, words)?),
        _ => None,
    };
    let choices = match &field.kind {
        Kind::One(choices) | Kind::Many(choices) => {
            choices.iter().map(|it| choice(it, words)).collect::<Result<_, Error>>()?
        }
        Kind::YesNo => ["yes", "no"]
            .into_iter()
            .map(|id| {
                let label = words.say(&format!("notice-{id}"), &[])?;
                Ok(AskedChoice { id: id.to_owned(), label, explained: None, suggested: None })
            })
            .collect::<Result<_, Error>>()?,
        _ => Vec::new(),
    };
    let label = words.say(&format!("notice-f-{}", field.id), &[])?;
    Ok(AskedField { label, about, choices })
}

fn choice(choice: &Choice, words: &Words) -> Result<AskedChoice, Error> {
    let Choice { id, list, suggested } = choice;
    let label = if id.starts_with("own-") {
        words.say("notice-purpose-own-numbered", &[])?
    } else {
        words.say(&format!("notice-{list}-{id}"), &[])?
    };
    let explained = match *list {
        "basis" => Some(words.say(&format!("notice-explain-basis-{id}"), &[])?),
        _ => None,
    };
    let suggested = suggested.then(|| words.say("notice-suggested", &[])).transpose()?;
    Ok(AskedChoice { id: id.clone(), label, explained, suggested })
}

/// What a purpose is called, by its key among the answers.
///
/// # Errors
/// [`Error::Missing`] when a catalogue lacks words.
pub fn purpose(key: &str, answers: &Answers, words: &Words) -> Result<String, Error> {
    let lang = words.lang().id();
    let own = |lang: &str| answers.one(&format!("purpose.{key}.name.{lang}")).map(str::to_owned);
    match PurposeKind::of(key) {
        Some(kind) => words.say(&format!("notice-purpose-{}", kind.id()), &[]),
        None => match own(lang).or_else(|| own("en")) {
            // It may come from a file, and stand on a terminal before anybody looked at it.
            Some(name) => Ok(unshortened(&name)),
            None => words.say("notice-purpose-own", &[]),
        },
    }
}

fn source(key: &str, words: &Words) -> Result<String, Error> {
    match SourceKind::of(key) {
        Some(kind) => words.say(&format!("notice-source-{}", kind.id()), &[]),
        None => Ok(key.to_owned()),
    }
}

/// Where somebody is on the way: *Question 7*.
///
/// # Errors
/// [`Error::Missing`] when a catalogue lacks words.
pub fn progress(number: usize, words: &Words) -> Result<String, Error> {
    words.say("notice-progress", &[("number", Arg::from(number.to_string()))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;
    use rules::notices::facts::{
        After, Audience, Basis, Condition, Criminal, DataKind, Dpo, Element, Interest, Recipient,
        Safeguard, Sector, Unit,
    };
    use rules::notices::question::flow;
    use rules::notices::unsuitable::Unsuitable;

    fn every(list: &str, ids: impl IntoIterator<Item = &'static str>) {
        for id in ids {
            for lang in Lang::ALL {
                let said = Words::new(lang).say(&format!("notice-{list}-{id}"), &[]);
                assert!(said.is_ok(), "{list} {id} {lang}");
            }
        }
    }

    #[test]
    fn every_purpose_and_kind_of_data_has_a_name() {
        every("purpose", PurposeKind::ALL.iter().map(|it| it.id()));
        every("data", DataKind::ALL.iter().map(|it| it.id()));
    }

    #[test]
    fn every_basis_has_a_name_a_sentence_and_an_explanation() {
        for list in ["basis", "basis-said", "explain-basis"] {
            every(list, Basis::ALL.iter().map(|it| it.id()));
        }
        every("interest", Interest::ALL.iter().map(|it| it.id()));
    }

    #[test]
    fn every_condition_has_words() {
        every("condition", Condition::ALL.iter().map(|it| it.id()));
        every("criminal", Criminal::ALL.iter().map(|it| it.id()));
    }

    #[test]
    fn every_recipient_source_and_safeguard_has_a_name() {
        every("recipient", Recipient::ALL.iter().map(|it| it.id()).chain(["none"]));
        every("source", SourceKind::ALL.iter().map(|it| it.id()));
        every("safeguard", Safeguard::ALL.iter().map(|it| it.id()));
    }

    #[test]
    fn every_period_has_a_sentence() {
        for unit in Unit::ALL {
            for after in After::ALL {
                for lang in Lang::ALL {
                    let key = format!("notice-kept-{}-{}", unit.id(), after.id());
                    for count in [1, 2, 3, 4, 5, 6, 7, 12, 40] {
                        let said = Words::new(lang).say(&key, &[("count", Arg::Count(count))]);
                        assert!(said.unwrap().contains(&count.to_string()));
                    }
                }
            }
        }
    }

    #[test]
    fn everybody_and_every_sector_has_a_name() {
        every("audience", Audience::ALL.iter().map(|it| it.id()));
        every("sector", Sector::ALL.iter().map(|it| it.id()));
        every("dpo", Dpo::ALL.iter().map(|it| it.id()));
    }

    #[test]
    fn every_point_has_a_name_and_what_lacks() {
        every("point", Element::ALL.iter().map(|it| it.id()));
        every("lacks", Element::ALL.iter().map(|it| it.id()));
    }

    #[test]
    fn what_makes_a_notice_unsuitable_is_told() {
        let all = [Unsuitable::LargeScale, Unsuitable::Automated, Unsuitable::OfficerRequired];
        every("unsuitable", all.into_iter().map(Unsuitable::id));
    }

    #[test]
    fn every_question_on_the_way_has_words_in_both_languages() {
        let mut answers = Answers::default();
        for (name, values) in [
            ("sector", "education"),
            ("automated", "yes"),
            ("go-on", "yes"),
            ("dpo", "named"),
            ("representative.needed", "yes"),
            ("complaints.same", "no"),
            ("purposes", "teaching,care,own-1"),
            ("purpose.teaching.basis", "contract"),
            ("purpose.care.data", "health,criminal"),
            ("elsewhere", "yes"),
            ("sources", "list-supplier,family"),
        ] {
            answers.set(name, values.split(','));
        }
        for lang in Lang::ALL {
            let words = Words::new(lang);
            let questions = flow(&answers);
            assert!(questions.len() > 22);
            for question in questions {
                let asked = asked(&question, &answers, &words).unwrap();
                assert!(asked.title.ends_with('?'), "{}", asked.title);
                assert_eq!(asked.fields.len(), question.fields.len());
            }
        }
    }
}
