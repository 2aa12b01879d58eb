//! The fields of a question as components.

use rules::notices::Answers;
use rules::notices::question::{Field, Kind, Need, Question};
use words::notices::{Asked, AskedChoice, AskedField};
use words::{Lang, capital};

use crate::govuk::{
    Attributes, Checkbox, Checkboxes, Choice, Element, Fieldset, Hint, Html, Input, Label, Legend,
    Radio, Radios, Select, Textarea,
};
use crate::{Errors, Fault, Voice};

/// The parts of a day, as their fields are named.
pub(super) const DAY: [&str; 3] = ["day", "month", "year"];

/// All fields of a question, in their order.
pub(super) fn all(
    voice: &Voice,
    question: &Question,
    words: &Asked,
    answers: &Answers,
    errors: &Errors,
) -> Result<Html, Fault> {
    let pairs: Vec<(&Field, &AskedField)> = question.fields.iter().zip(&words.fields).collect();
    let maker = Maker { voice, answers, errors, pairs: &pairs };
    if question.id == "keep" {
        return maker.kept();
    }
    let mut html = Html::default();
    for (field, told) in pairs.iter().filter(|(field, _)| !maker.is_inside(field)) {
        html.push(maker.field(field, told)?);
    }
    Ok(html)
}

/// The id to which an error of this field leads.
pub(super) fn anchor(field: &Field, name: &str) -> String {
    match field.kind {
        Kind::Own if name == field.name => format!("{name}.en"),
        Kind::Day => format!("{}-day", field.name),
        _ => name.to_owned(),
    }
}

struct Maker<'a> {
    voice: &'a Voice,
    answers: &'a Answers,
    errors: &'a Errors,
    pairs: &'a [(&'a Field, &'a AskedField)],
}

impl Maker<'_> {
    /// Whether a field stands inside the choice that brings it.
    fn is_inside(&self, field: &Field) -> bool {
        match &field.need {
            Need::When(name, _) => self.pairs.iter().any(|(other, _)| other.name == *name),
            _ => false,
        }
    }

    /// The fields that a choice brings.
    fn inside(&self, name: &str, value: &str) -> Result<Html, Fault> {
        let mut html = Html::default();
        for (field, told) in self.pairs {
            let brought = matches!(&field.need, Need::When(of, at) if of == name && *at == value);
            if brought {
                html.push(self.field(field, told)?);
            }
        }
        Ok(html)
    }

    fn value(&self, name: &str) -> String {
        self.answers.all(name).first().cloned().unwrap_or_default()
    }

    fn label(&self, field: &Field, told: &AskedField) -> Result<String, Fault> {
        let mut label = told.label.clone();
        if let Some(about) = &told.about {
            label = format!("{about}: {label}");
        }
        if field.need == Need::May {
            label = format!("{label} ({})", self.voice.say("page-notices-optional")?);
        }
        Ok(label)
    }

    fn field(&self, field: &Field, told: &AskedField) -> Result<Html, Fault> {
        let label = self.label(field, told)?;
        let error = self.voice.error(self.errors.at(&anchor(field, &field.name)))?;
        let name = field.name.clone();
        Ok(match &field.kind {
            Kind::One(_) | Kind::YesNo => {
                // Beside each other, unless one of them brings more to fill in.
                let brings = |it: &&(&Field, &AskedField)| matches!(&it.0.need, Need::When(of, _) if *of == name);
                let small =
                    matches!(field.kind, Kind::YesNo) && !self.pairs.iter().any(|it| brings(&it));
                let item = |choice: &AskedChoice| {
                    Ok(Radio {
                        hint: hint(choice),
                        conditional: self.inside(&name, &choice.id)?,
                        ..Radio::of(&choice.id, capital(&choice.label))
                    })
                };
                Radios {
                    fieldset: Some(Fieldset::of(legend(&label))),
                    items: told.choices.iter().map(item).collect::<Result<_, Fault>>()?,
                    value: self.value(&name),
                    error_message: error,
                    classes: if small { "govuk-radios--inline".to_owned() } else { String::new() },
                    name,
                    ..Radios::default()
                }
                .render()
            }
            Kind::Many(_) => {
                let item = |choice: &AskedChoice| {
                    Ok(Checkbox {
                        hint: hint(choice),
                        conditional: self.inside(&name, &choice.id)?,
                        ..Checkbox::of(&choice.id, capital(&choice.label))
                    })
                };
                // What others often choose comes first.
                let shown = told.choices.iter().filter(|choice| self.is_shown(&name, &choice.id));
                let mut shown: Vec<&AskedChoice> = shown.collect();
                shown.sort_by_key(|choice| choice.suggested.is_none());
                Checkboxes {
                    fieldset: Some(Fieldset::of(legend(&label))),
                    items: shown.into_iter().map(item).collect::<Result<_, Fault>>()?,
                    values: self.answers.all(&name).to_vec(),
                    error_message: error,
                    name,
                    ..Checkboxes::default()
                }
                .render()
            }
            Kind::Own => self.own(&name, &label)?,
            Kind::Day => self.day(&name, &label)?,
            Kind::Post => Textarea {
                value: self.answers.all(&name).join("\n"),
                label: bold(&label),
                error_message: error,
                rows: Some(4),
                autocomplete: "street-address".to_owned(),
                name,
                ..Textarea::default()
            }
            .render(),
            kind => {
                let (kind, mode, complete, classes) = keyboard(kind);
                Input {
                    value: Some(self.value(&name)).filter(|it| !it.is_empty()),
                    label: bold(&label),
                    error_message: error,
                    kind: kind.to_owned(),
                    inputmode: mode.map(str::to_owned),
                    autocomplete: complete.map(str::to_owned),
                    classes: classes.to_owned(),
                    spellcheck: Some(false),
                    name,
                    ..Input::default()
                }
                .render()
            }
        })
    }

    /// One box for own words more than are filled in, so that a page does not grow for nothing.
    fn is_shown(&self, name: &str, id: &str) -> bool {
        let Some(number) = id.strip_prefix("own-").and_then(|it| it.parse::<usize>().ok()) else {
            return true;
        };
        let chosen = self.answers.all(name).iter().filter(|it| it.starts_with("own-")).count();
        number <= chosen + 1
    }

    /// Own words, in both languages.
    fn own(&self, name: &str, label: &str) -> Result<Html, Fault> {
        let mut html = Html::default();
        for (lang, said) in [(Lang::En, "notice-in-english"), (Lang::Cy, "notice-in-welsh")] {
            let name = format!("{name}.{lang}");
            let said = self.voice.say(said)?;
            let input = Input {
                value: Some(self.value(&name)).filter(|it| !it.is_empty()),
                label: Label::of(format!("{label}: {said}")),
                error_message: self.voice.error(self.errors.at(&name))?,
                attributes: Attributes::of("lang", lang.id()),
                spellcheck: Some(true),
                name,
                ..Input::default()
            };
            html.push(input.render());
        }
        Ok(html)
    }

    fn day(&self, name: &str, label: &str) -> Result<Html, Fault> {
        let value = self.value(name);
        let mut parts = value.split('-');
        let [year, month, day] =
            [(); 3].map(|()| parts.next().unwrap_or_default().trim_start_matches('0'));
        let fieldset = Fieldset::of(legend(label));
        Ok(self.voice.date(name, fieldset, [day, month, year], self.errors)?.render())
    }

    /// How long the data of each purpose are kept: number, unit and beginning, or a rule.
    fn kept(&self) -> Result<Html, Fault> {
        let mut html = Html::default();
        for four in self.pairs.chunks(4) {
            let [(count, told), (unit, units), (after, afters), (rule, ruled)] = four else {
                continue;
            };
            let mut inside = Html::default();
            let error = self.voice.error(self.errors.at(&count.name))?;
            inside.push(
                Input {
                    name: count.name.clone(),
                    value: Some(self.value(&count.name)).filter(|it| !it.is_empty()),
                    label: Label::of(told.label.as_str()),
                    error_message: error,
                    inputmode: Some("numeric".to_owned()),
                    classes: "govuk-input--width-3".to_owned(),
                    ..Input::default()
                }
                .render(),
            );
            inside.push(self.select(unit, units)?);
            inside.push(self.select(after, afters)?);
            inside.push(self.own(&rule.name, &ruled.label)?);
            let about = told.about.clone().unwrap_or_default();
            let set = Fieldset { html: inside, ..Fieldset::of(legend(&about)) };
            html.push(Element::new("div").class("govuk-form-group").put(set.render()));
        }
        Ok(html)
    }

    fn select(&self, field: &Field, told: &AskedField) -> Result<Html, Fault> {
        let none = Choice { value: Some(String::new()), ..Choice::default() };
        let of = |choice: &AskedChoice| Choice {
            text: choice.label.clone(),
            value: Some(choice.id.clone()),
            ..Choice::default()
        };
        let select = Select {
            name: field.name.clone(),
            items: std::iter::once(none).chain(told.choices.iter().map(of)).collect(),
            value: self.value(&field.name),
            label: Label::of(told.label.as_str()),
            error_message: self.voice.error(self.errors.at(&field.name))?,
            ..Select::default()
        };
        Ok(select.render())
    }
}

fn legend(text: &str) -> Legend {
    let classes = "govuk-fieldset__legend--m".to_owned();
    Legend { content: capital(text).into(), classes, ..Legend::default() }
}

fn bold(text: &str) -> Label {
    Label { classes: "govuk-label--s".to_owned(), ..Label::of(text) }
}

/// What a choice means, and that others often make it.
fn hint(choice: &AskedChoice) -> Option<Hint> {
    let said = match (&choice.explained, &choice.suggested) {
        (Some(explained), Some(suggested)) => format!("{explained} ({suggested})"),
        (Some(one), None) | (None, Some(one)) => one.clone(),
        (None, None) => return None,
    };
    Some(Hint::of(capital(&said)))
}

/// Type, keyboard, what a browser may fill in, and width.
const fn keyboard(
    kind: &Kind,
) -> (&'static str, Option<&'static str>, Option<&'static str>, &'static str) {
    match kind {
        Kind::Email => ("email", None, Some("email"), ""),
        Kind::Phone => ("tel", None, Some("tel"), "govuk-input--width-20"),
        Kind::Web => ("url", None, Some("url"), ""),
        Kind::Count => ("text", Some("numeric"), None, "govuk-input--width-3"),
        Kind::Colour => ("text", None, None, "govuk-input--width-10"),
        _ => ("text", None, None, ""),
    }
}
