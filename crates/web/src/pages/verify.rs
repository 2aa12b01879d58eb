//! A receipt that a stranger brings: what holds of it, and who vouches for it.

use std::sync::Arc;

use axum::routing::get;
use terms::Problem;

use crate::form::UPLOAD;
use crate::govuk::{Content, Details, Element, Html, NotificationBanner};
use crate::{Answer, Errors, Fault, Form, Pages, Voice};

/// What was brought.
#[derive(Debug)]
pub struct Given {
    /// `receipt.json`.
    pub receipt: Vec<u8>,
    /// `receipt.tlog-proof`.
    pub proof: Vec<u8>,
    /// Whom the visitor trusts: keys, one a line, or a policy; may be empty.
    pub trust: String,
}

/// What was found.
#[derive(Debug)]
pub enum Checked {
    /// It could be checked.
    Told {
        /// Whether every check holds.
        clean: bool,
        /// What the command says, line by line.
        lines: Vec<String>,
    },
    /// It could not: what is wrong with one of the three, which the problem's file names.
    Problems(Vec<(Part, Problem)>),
}

/// One of the three things that are brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The receipt.
    Receipt,
    /// Its proof.
    Proof,
    /// Keys or policy.
    Trust,
}

impl Part {
    const fn id(self) -> &'static str {
        match self {
            Self::Receipt => "receipt",
            Self::Proof => "proof",
            Self::Trust => "trust",
        }
    }
}

pub(super) fn pages(pages: &mut Pages) {
    pages.add("/verify", get(ask).post(check));
}

async fn ask(voice: Voice) -> Answer {
    question(&voice, "", &Errors::none())
}

fn question(voice: &Voice, trust: &str, errors: &Errors) -> Answer {
    let mut page = voice.page("page-verify-title")?;
    page.back("/")?;
    page.errors(errors)?;
    page.heading();
    page.paragraph("page-verify-lead")?;
    page.paragraph("page-verify-kept")?;
    let ask = |part: Part, key| voice.question(part.id(), key, errors);
    let mut fields = ask(Part::Receipt, "page-verify-receipt").file()?;
    fields.push(ask(Part::Proof, "page-verify-proof").file()?);
    fields.push(ask(Part::Trust, "page-verify-trust").lines(trust)?);
    page.upload_form("/verify", fields, "page-verify-button")?;
    let details = Details {
        summary: voice.say("page-verify-how")?.into(),
        content: paragraphs(voice, &["page-verify-how-log", "page-verify-how-command"])?.into(),
        ..Details::default()
    };
    page.put(details.render());
    page.answer()
}

fn paragraphs(voice: &Voice, keys: &[&str]) -> Result<Html, Fault> {
    let paragraph =
        |key: &&str| Ok(Element::new("p").class("govuk-body").put(voice.html(key)?).html());
    keys.iter().map(paragraph).collect()
}

async fn check(voice: Voice, form: Form<UPLOAD>) -> Answer {
    let mut errors = Errors::none();
    let bytes = |part: Part| form.file(part.id()).map(|file| file.bytes.clone());
    let (receipt, proof) = (bytes(Part::Receipt), bytes(Part::Proof));
    for (part, bytes) in [(Part::Receipt, &receipt), (Part::Proof, &proof)] {
        if bytes.is_none() {
            errors.add(part.id(), voice.say(&format!("page-verify-{}-missing", part.id()))?);
        }
    }
    let trust = form.text(Part::Trust.id()).to_owned();
    let (Some(receipt), Some(proof)) = (receipt, proof) else {
        return question(&voice, &trust, &errors);
    };
    let (site, lang) = (Arc::clone(voice.site()), voice.lang());
    let given = Given { receipt, proof, trust: trust.clone() };
    let checked = tokio::task::spawn_blocking(move || (site.verifier)(&given, lang)).await;
    match checked.map_err(|_| Fault::Status(axum::http::StatusCode::INTERNAL_SERVER_ERROR))? {
        Checked::Told { clean, lines } => result(&voice, clean, &lines),
        Checked::Problems(problems) => {
            for (part, problem) in problems {
                errors.add(part.id(), voice.words().problem(&problem).sentence());
            }
            question(&voice, &trust, &errors)
        }
    }
}

/// The first line says whether all is well; a line that begins with a dash says what is not,
/// and one that begins with blanks belongs to the line before.
fn result(voice: &Voice, clean: bool, lines: &[String]) -> Answer {
    let mut page = voice.page("page-verify-result")?;
    page.back("/verify")?;
    page.heading();
    let (first, rest) =
        lines.split_first().map_or(("", lines), |(first, rest)| (first.as_str(), rest));
    if clean {
        let banner = NotificationBanner {
            content: Content::Html(said("govuk-notification-banner__heading uphold-said", first)),
            title: voice.say("page-verify-clean")?.into(),
            kind: "success".to_owned(),
            ..NotificationBanner::default()
        };
        page.put(banner.render());
    } else {
        page.put(voice.warning(first)?);
    }
    let failures: Vec<&str> = rest.iter().filter_map(|line| line.strip_prefix("- ")).collect();
    if !failures.is_empty() {
        page.section("page-verify-failures")?;
        page.put(list(failures.into_iter()));
    }
    page.section("page-verify-says")?;
    page.put(list(rest.iter().map(String::as_str).filter(|line| !line.starts_with("- "))));
    page.paragraph("page-verify-gone")?;
    page.link("/verify", "page-verify-again")?;
    page.answer()
}

fn said(class: &str, line: &str) -> Html {
    Element::new("p").class(class).put(Html::sentence(line)).html()
}

fn list<'a>(lines: impl Iterator<Item = &'a str>) -> Html {
    let mut items: Vec<(Html, Vec<Html>)> = Vec::new();
    for line in lines {
        let says = Html::sentence(line.trim_start());
        match items.last_mut().filter(|_| line.starts_with(' ')) {
            Some((_, inner)) => inner.push(says),
            None => items.push((says, Vec::new())),
        }
    }
    let bullets = || Element::new("ul").class("govuk-list govuk-list--bullet");
    let all = items.into_iter().fold(bullets().class("uphold-said"), |all, (says, inner)| {
        let mut item = Element::new("li").put(says);
        if !inner.is_empty() {
            let line = |says: Html| Element::new("li").put(says).html();
            item = item.put(bullets().put(inner.into_iter().map(line).collect::<Html>()));
        }
        all.put(item)
    });
    all.html()
}
