//! A file.

use super::field::{Described, id_or_name};
use super::{Attributes, Element, ErrorMessage, FormGroup, Hint, Html, Label};

/// A field for a file. Its form must say `enctype="multipart/form-data"`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct FileUpload {
    /// Under which name it is sent.
    pub name: String,
    /// Its id; its name where nothing is given.
    pub id: String,
    /// Whether it takes several.
    pub multiple: bool,
    /// Its label.
    pub label: Label,
    /// What helps to choose.
    pub hint: Option<Hint>,
    /// What is wrong with the file.
    pub error_message: Option<ErrorMessage>,
    /// Ids of what else describes it.
    pub described_by: String,
    /// The box around everything.
    pub form_group: FormGroup,
    /// Whether it cannot be changed.
    pub disabled: bool,
    /// More classes.
    pub classes: String,
    /// More attributes, for example `accept`.
    pub attributes: Attributes,
}

impl FileUpload {
    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        let id = id_or_name(&self.id, &self.name);
        let (hint, error) = (self.hint.as_ref(), self.error_message.as_ref());
        let described = Described::of(&self.described_by, id, hint, error);
        let file = Element::new("input").class("govuk-file-upload").class(&self.classes);
        let file = file.class_if(error.is_some(), "govuk-file-upload--error").attr("id", id);
        let file = file.attr("name", &self.name).attr("type", "file");
        let file = file.flag("disabled", self.disabled).flag("multiple", self.multiple);
        let file = file.some("aria-describedby", &described.by).attrs(&self.attributes);
        let group = self.form_group.element(error.is_some()).put(self.label.of_field(id));
        group.put(described.html).put(file).html()
    }
}
