//! The components of the GOV.UK Design System that our pages use, as typed records.
//!
//! Each record has the options of the Nunjucks macro of the same name, in Rust's spelling, and
//! `render` gives the same markup: a test holds each against the fixtures that come with GOV.UK
//! Frontend. An empty text is an option that was not given. No crown, no word mark and no
//! Transport font: those are for service.gov.uk only.
//!
//! What components say of their own accord ("Error", "Warning", "Back") is English until the
//! option for it is set; the helpers of [`crate::Voice`] set it in the reader's language.
//!
//! ```
//! use web::govuk::{Hint, Input, Label};
//!
//! let name = Input {
//!     name: "name".into(),
//!     label: Label::heading("What is your name?"),
//!     hint: Some(Hint::of("As it stands on letters")),
//!     ..Input::default()
//! };
//! assert!(name.render().as_str().contains("aria-describedby=\"name-hint\""));
//! ```

mod button;
mod checkboxes;
mod date_input;
mod details;
mod error_summary;
mod field;
mod fieldset;
mod file_upload;
mod footer;
mod header;
mod input;
mod language_navigation;
mod links;
mod markup;
mod notification_banner;
mod panel;
mod phase_banner;
mod radios;
mod select;
mod summary_list;
mod table;
mod textarea;
mod texts;

pub use button::Button;
pub use checkboxes::{Checkbox, Checkboxes};
pub use date_input::{DateInput, DatePart};
pub use details::Details;
pub use error_summary::{ErrorLink, ErrorSummary};
pub use field::{ErrorMessage, FormGroup, Hint, Label};
pub use fieldset::{Fieldset, Legend};
pub use file_upload::FileUpload;
pub use footer::{Footer, FooterLink, FooterMeta, FooterSection};
pub use header::Header;
pub use input::{Affix, Input, Wrapper};
pub use language_navigation::{LanguageItem, LanguageNavigation};
pub use links::{BackLink, SkipLink};
pub use markup::{Attributes, Content, Element, Html};
pub use notification_banner::NotificationBanner;
pub use panel::{Action, Actions, Panel};
pub use phase_banner::PhaseBanner;
pub use radios::{Radio, Radios};
pub use select::{Choice, Select};
pub use summary_list::{Card, CardTitle, Cell, Row, RowAction, RowActions, SummaryList};
pub use table::{Table, TableCell};
pub use textarea::Textarea;
pub use texts::{InsetText, Tag, WarningText};

#[cfg(test)]
mod fixtures;
