//! The notice itself: from facts to blocks, in one language.

mod changes;
mod complaints;
mod purposes;
mod reach;
mod rights;
mod sharing;

pub use changes::{Changed, Numbered, changes};
use rules::notices::facts::{Audience, Own};
use rules::notices::{Facts, Right, rights as promised};
use terms::{Arg, Date};

use crate::document::{Block, Brand, Document, Inline, Level};
use crate::{Error, Lang, Words};

/// What a notice is made with beside the facts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// How it looks.
    pub brand: Brand,
    /// Its number among its versions, from 1.
    pub version: u32,
}

/// A privacy notice in the language of `words`, by the law of a day, which is also the day from which it holds.
///
/// # Errors
/// [`Error::Missing`] when a catalogue lacks words.
///
/// ```
/// use words::notices::{Given, document, sample};
/// use words::{Lang, Words};
///
/// let day = terms::Date::parse("2026-11-25").unwrap();
/// let made = |lang| document(&sample::choir(), day, &Given::default(), &Words::new(lang)).unwrap();
/// assert_eq!(made(Lang::Cy).title, "Hysbysiad preifatrwydd");
/// assert_eq!(made(Lang::En).outline().count(), made(Lang::Cy).outline().count());
/// ```
pub fn document(facts: &Facts, on: Date, given: &Given, words: &Words) -> Result<Document, Error> {
    let maker = Maker { facts, rights: promised(facts, on), on, words };
    let title = match facts.audience {
        Audience::Customers => "notice-title-customers",
        Audience::Staff => "notice-title-staff",
    };
    let mut brand = given.brand.clone();
    maker.name().clone_into(&mut brand.name);
    let mut blocks = maker.short()?;
    blocks.extend(maker.who()?);
    blocks.extend(maker.purposes()?);
    blocks.extend(maker.where_from()?);
    blocks.extend(maker.shared()?);
    blocks.extend(maker.abroad()?);
    blocks.extend(maker.decisions()?);
    blocks.extend(maker.rights()?);
    blocks.extend(maker.complaints()?);
    blocks.extend(maker.this_notice(given.version)?);
    Ok(Document { lang: words.lang(), title: maker.t(title)?, brand, blocks })
}

/// The organisation's own words that have no Welsh, by what they say in English.
#[must_use]
pub fn without_welsh(facts: &Facts) -> Vec<&str> {
    facts.own_words().filter(|own| own.cy.is_none()).map(|own| own.en.as_str()).collect()
}

struct Maker<'a> {
    facts: &'a Facts,
    rights: Vec<Right>,
    on: Date,
    words: &'a Words,
}

impl Maker<'_> {
    /// A sentence that names nothing.
    fn t(&self, key: &str) -> Result<String, Error> {
        self.words.say(key, &[])
    }

    /// A sentence that names the organisation, or another one.
    fn of(&self, key: &str, organisation: &str) -> Result<String, Error> {
        self.words.say(key, &[("organisation", Arg::from(organisation))])
    }

    /// The organisation's name, in Welsh where it has one.
    fn name(&self) -> &str {
        let controller = &self.facts.controller;
        match (self.words.lang(), &controller.name_cy) {
            (Lang::Cy, Some(name)) => name,
            _ => &controller.name,
        }
    }

    fn section(&self, id: &str) -> Result<Block, Error> {
        let text = self.t(&format!("notice-heading-{id}"))?;
        Ok(Block::heading(Level::Section, id, &text))
    }

    fn paragraph(&self, key: &str) -> Result<Block, Error> {
        Ok(Block::paragraph(&self.t(key)?))
    }

    /// The name of a value of a list.
    fn named(&self, list: &str, id: &str) -> Result<String, Error> {
        self.t(&format!("notice-{list}-{id}"))
    }

    /// Own words in the language of the notice, or marked as English where there are none.
    fn own(&self, own: &Own) -> Inline {
        match (self.words.lang(), &own.cy) {
            (Lang::En, _) => Inline::text(&own.en),
            (Lang::Cy, Some(cy)) => Inline::text(cy),
            (Lang::Cy, None) => Inline::In(Lang::En, own.en.clone()),
        }
    }

    /// What a purpose is called, beginning a line.
    fn purpose_name(&self, at: usize) -> Result<Inline, Error> {
        let Some(purpose) = self.facts.purposes.get(at) else { return Ok(Inline::text("")) };
        Ok(match &purpose.own {
            Some(own) => self.own(own),
            None => Inline::text(&self.named("purpose", purpose.kind.id())?),
        })
    }

    /// A list of purposes, each with a link to what is said of it.
    fn purpose_list(&self, places: impl Iterator<Item = usize>) -> Result<Block, Error> {
        let item = |at: usize| {
            let name = self.purpose_name(at)?;
            let link = format!("#{}", purpose_id(at));
            Ok(vec![Block::Paragraph(vec![match name {
                Inline::In(lang, text) => Inline::LinkIn(lang, text, link),
                other => Inline::Link(other.words().to_owned(), link),
            }])])
        };
        let items = places.map(item).collect::<Result<_, Error>>()?;
        Ok(Block::List { ordered: false, items })
    }

    fn short(&self) -> Result<Vec<Block>, Error> {
        let lead = |key: &str, link: &str, to: &str| -> Result<Block, Error> {
            let (said, link) = (self.t(key)?, self.t(link)?);
            let gap = Inline::text(" ");
            Ok(Block::Paragraph(vec![Inline::text(&said), gap, Inline::Link(link, to.to_owned())]))
        };
        Ok(vec![
            self.section("in-short")?,
            Block::paragraph(&self.of("notice-short-who", self.name())?),
            self.paragraph("notice-short-purposes")?,
            self.purpose_list(0..self.facts.purposes.len())?,
            lead("notice-short-rights", "notice-short-rights-link", "#rights")?,
            lead("notice-short-complain", "notice-short-complain-link", "#complaints")?,
        ])
    }

    fn this_notice(&self, version: u32) -> Result<Vec<Block>, Error> {
        let mut said = vec![Inline::text(
            &self.words.say("notice-holds-from", &[("day", Arg::Date(self.on))])?,
        )];
        let mut add = |sentence: String| said.extend([Inline::text(" "), Inline::text(&sentence)]);
        if version > 0 {
            add(self.words.say("notice-version", &[("number", Arg::from(version.to_string()))])?);
        }
        if let Some(day) = self.facts.review {
            add(self.words.say("notice-looked-at", &[("day", Arg::Date(day))])?);
        }
        if self.words.are_unreviewed() {
            add(self.t("notice-unreviewed")?);
        }
        Ok(vec![self.section("changes")?, Block::Paragraph(said)])
    }
}

/// By what a link finds a purpose.
fn purpose_id(at: usize) -> String {
    format!("purpose-{}", at + 1)
}

#[cfg(test)]
mod tests;
