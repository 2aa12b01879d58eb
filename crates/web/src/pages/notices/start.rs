//! Where a notice begins: what one needs, and a way to go on with answers that were saved.

use crate::form::UPLOAD;
use crate::govuk::{Button, Html};
use crate::page::to;
use crate::{Answer, Errors, Fault, Form, Voice};

use super::question;
use super::state::State;

/// The name of the file of answers.
const FILE: &str = "answers";

pub(super) async fn ask(voice: Voice) -> Answer {
    first(&voice, &Errors::none())
}

/// Whoever comes by an address begins anew: what was answered is in no address.
pub(super) async fn again(voice: Voice) -> Answer {
    to(&voice, "/notices")
}

/// Goes on with answers that were saved.
pub(super) async fn resume(voice: Voice, form: Form<UPLOAD>) -> Answer {
    let mut errors = Errors::none();
    let text = form.file(FILE).and_then(|file| String::from_utf8(file.bytes.clone()).ok());
    let Some(text) = text else {
        errors.add(FILE, voice.say("page-notices-file-missing")?);
        return first(&voice, &errors);
    };
    match State::of(&text) {
        Ok(state) => question::next(&voice, &state),
        Err(problem) => {
            errors.add(FILE, voice.words().problem(&problem).sentence());
            first(&voice, &errors)
        }
    }
}

pub(super) fn first(voice: &Voice, errors: &Errors) -> Answer {
    let mut page = voice.page("page-notices-title")?;
    page.back("/")?;
    page.errors(errors)?;
    page.heading();
    page.paragraph("page-notices-lead")?;
    page.section("page-notices-need")?;
    page.bullets(&["page-notices-need-what", "page-notices-need-who", "page-notices-need-long"])?;
    page.paragraph("page-notices-kept")?;
    page.put(begin(voice)?);
    page.section("page-notices-resume")?;
    let says = ["page-notices-file", "page-notices-file-hint"];
    let file = voice.file(FILE, says, ".toml", errors)?;
    page.upload_form("/notices/resume", file, "page-notices-go-on")?;
    page.answer()
}

fn begin(voice: &Voice) -> Result<Html, Fault> {
    let button = Button { is_start_button: true, ..Button::of(voice.say("page-notices-start")?) };
    Ok(voice.form("/notices/question").put(button.render()).html())
}
