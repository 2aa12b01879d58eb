//! A question: its field with label, hint and what is wrong, from one key of the catalogue.
//!
//! The sentence of the key is the label, its attribute `.hint` the hint. Answers to choose from
//! have keys of their own, with hints likewise.

use crate::govuk::{
    Checkbox, Checkboxes, Choice, DateInput, ErrorMessage, Fieldset, FileUpload, Hint, Html, Input,
    Label, Legend, Radio, Radios, Select, Textarea,
};
use crate::{Errors, Fault, Voice};

/// A question that is being asked.
///
/// ```
/// # use web::{Errors, Fault, Page, Voice};
/// fn ask(voice: &Voice, page: &mut Page<'_>, chosen: &str, errors: &Errors) -> Result<(), Fault> {
///     let question = voice.question("proof", "page-verify-proof", errors).heading();
///     let answers = [("yes", "page-continue"), ("no", "page-back")];
///     page.form("/notices/proof", question.radios(&answers, chosen)?, "page-continue")
/// }
/// ```
#[derive(Clone, Copy)]
pub struct Question<'a> {
    voice: &'a Voice,
    name: &'a str,
    key: &'a str,
    errors: &'a Errors,
    heading: bool,
}

impl Voice {
    /// A question whose answer is sent under this name, and whose words stand under this key.
    #[must_use]
    pub fn question<'a>(&'a self, name: &'a str, key: &'a str, errors: &'a Errors) -> Question<'a> {
        Question { voice: self, name, key, errors, heading: false }
    }

    /// A day in three fields, of which this stands there already.
    ///
    /// # Errors
    /// As for [`Voice::say`].
    pub(crate) fn date(
        &self,
        name: &str,
        fieldset: Fieldset,
        parts: [&str; 3],
        errors: &Errors,
    ) -> Result<DateInput, Fault> {
        let labels = [self.say("page-day")?, self.say("page-month")?, self.say("page-year")?];
        Ok(DateInput {
            id: name.to_owned(),
            name_prefix: name.to_owned(),
            items: DateInput::items_of(labels.each_ref().map(String::as_str), parts),
            fieldset: Some(fieldset),
            error_message: self.error(errors.at(&format!("{name}-day")))?,
            ..DateInput::default()
        })
    }

    /// The hint of this key: its attribute `.hint`, if it has one.
    ///
    /// # Errors
    /// As for [`Voice::say`].
    pub fn hint(&self, key: &str) -> Result<Option<Hint>, Fault> {
        let hint = self.words().hint(key)?;
        Ok(hint.map(|hint| Hint::of(Html::sentence(&hint))))
    }
}

impl Question<'_> {
    /// The question is the heading of its page, as where a page asks only one.
    #[must_use]
    pub fn heading(mut self) -> Self {
        self.heading = true;
        self
    }

    /// A line of text, in which this stands already.
    ///
    /// # Errors
    /// As for [`Voice::say`].
    pub fn line(&self, value: &str) -> Result<Html, Fault> {
        Ok(self.input(value)?.render())
    }

    /// The record of a line of text, for those who want to change more of it.
    ///
    /// # Errors
    /// As for [`Voice::say`].
    pub fn input(&self, value: &str) -> Result<Input, Fault> {
        Ok(Input {
            name: self.name.to_owned(),
            value: Some(value.to_owned()).filter(|value| !value.is_empty()),
            label: self.label()?,
            hint: self.voice.hint(self.key)?,
            error_message: self.error()?,
            ..Input::default()
        })
    }

    /// Several lines of text, in which this stands already.
    ///
    /// # Errors
    /// As for [`Voice::say`].
    pub fn lines(&self, value: &str) -> Result<Html, Fault> {
        let area = Textarea {
            name: self.name.to_owned(),
            value: value.to_owned(),
            label: self.label()?,
            hint: self.voice.hint(self.key)?,
            error_message: self.error()?,
            ..Textarea::default()
        };
        Ok(area.render())
    }

    /// A file. Its form is an [`crate::Page::upload_form`].
    ///
    /// # Errors
    /// As for [`Voice::say`].
    pub fn file(&self) -> Result<Html, Fault> {
        let file = FileUpload {
            name: self.name.to_owned(),
            label: self.label()?,
            hint: self.voice.hint(self.key)?,
            error_message: self.error()?,
            ..FileUpload::default()
        };
        Ok(file.render())
    }

    /// One of a few answers: what is sent, and the key of what it says.
    ///
    /// # Errors
    /// As for [`Voice::say`].
    pub fn radios(&self, answers: &[(&str, &str)], chosen: &str) -> Result<Html, Fault> {
        let radio = |(value, key): &(&str, &str)| {
            let hint = self.voice.hint(key)?;
            Ok(Radio { hint, ..Radio::of(value, self.voice.html(key)?) })
        };
        let radios = Radios {
            name: self.name.to_owned(),
            fieldset: Some(self.fieldset()?),
            hint: self.voice.hint(self.key)?,
            error_message: self.error()?,
            items: answers.iter().map(radio).collect::<Result<_, Fault>>()?,
            value: chosen.to_owned(),
            ..Radios::default()
        };
        Ok(radios.render())
    }

    /// Any of a few answers: what is sent, and the key of what it says.
    ///
    /// # Errors
    /// As for [`Voice::say`].
    pub fn checkboxes(&self, answers: &[(&str, &str)], chosen: &[&str]) -> Result<Html, Fault> {
        let checkbox = |(value, key): &(&str, &str)| {
            let hint = self.voice.hint(key)?;
            Ok(Checkbox { hint, ..Checkbox::of(value, self.voice.html(key)?) })
        };
        let boxes = Checkboxes {
            name: self.name.to_owned(),
            fieldset: Some(self.fieldset()?),
            hint: self.voice.hint(self.key)?,
            error_message: self.error()?,
            items: answers.iter().map(checkbox).collect::<Result<_, Fault>>()?,
            values: chosen.iter().map(|value| (*value).to_owned()).collect(),
            ..Checkboxes::default()
        };
        Ok(boxes.render())
    }

    /// One of many answers: what is sent, and what it says.
    ///
    /// # Errors
    /// As for [`Voice::say`].
    pub fn select(&self, answers: &[(&str, &str)], chosen: &str) -> Result<Html, Fault> {
        let select = Select {
            name: self.name.to_owned(),
            label: self.label()?,
            hint: self.voice.hint(self.key)?,
            error_message: self.error()?,
            items: answers.iter().map(|(value, text)| Choice::of(value, text)).collect(),
            value: chosen.to_owned(),
            ..Select::default()
        };
        Ok(select.render())
    }

    /// A day, of which this stands there already; [`crate::Form::day`] reads it. What is wrong with
    /// it is said of its first field: add it under `name-day`.
    ///
    /// # Errors
    /// As for [`Voice::say`].
    pub fn day(&self, [day, month, year]: [&str; 3]) -> Result<Html, Fault> {
        let parts = [day, month, year];
        let date = self.voice.date(self.name, self.fieldset()?, parts, self.errors)?;
        Ok(DateInput { hint: self.voice.hint(self.key)?, ..date }.render())
    }

    fn label(&self) -> Result<Label, Fault> {
        let says = self.voice.html(self.key)?;
        if self.heading {
            return Ok(Label::heading(says));
        }
        Ok(Label { classes: "govuk-label--s".to_owned(), ..Label::of(says) })
    }

    fn fieldset(&self) -> Result<Fieldset, Fault> {
        let says = self.voice.html(self.key)?;
        if self.heading {
            return Ok(Fieldset::of(Legend::heading(says)));
        }
        let classes = "govuk-fieldset__legend--s".to_owned();
        Ok(Fieldset::of(Legend { classes, ..Legend::of(says) }))
    }

    fn error(&self) -> Result<Option<ErrorMessage>, Fault> {
        self.voice.error(self.errors.at(self.name))
    }
}
