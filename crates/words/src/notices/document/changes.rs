//! What changed from one version of a notice to the next, told to those whom it is about.

mod rights;
mod sharing;

use rules::notices::Facts;
use rules::notices::changes::{
    Aspect, Change, Shift, Turn, Version, aspects, changes as differing,
};
use rules::notices::facts::{Audience, Contact, Purpose};
use terms::{Arg, Date};

use super::{Maker, promised};
use crate::document::{Block, Brand, Document, Inline, Level};
use crate::{Error, Lang, Words, capital};

/// A version of a notice with its number.
#[derive(Clone, Copy, Debug)]
pub struct Numbered<'a> {
    /// Its number among the versions, from 1.
    pub number: u32,
    /// What it is made from.
    pub facts: &'a Facts,
    /// The day from which it holds.
    pub day: Date,
}

impl<'a> Numbered<'a> {
    /// The same without its number.
    const fn version(self) -> Version<'a> {
        Version { facts: self.facts, day: self.day }
    }
}

/// What changed from one version to the next.
#[derive(Clone, Debug)]
pub struct Changed {
    /// The changes, by the rules.
    pub found: Vec<Change>,
    /// The same, told in both languages: English first.
    pub documents: [Document; 2],
}

/// What changed, found and told.
///
/// # Errors
/// [`Error::Missing`] when a catalogue lacks words.
///
/// ```
/// use words::document::text;
/// use words::notices::{Numbered, changes, sample};
///
/// let day = |text| terms::Date::parse(text).unwrap();
/// let facts = sample::choir();
/// let was = Numbered { number: 1, facts: &facts, day: day("2026-06-01") };
/// let is = Numbered { number: 2, facts: &facts, day: day("2026-11-25") };
/// let [english, welsh] = changes(was, is).unwrap().documents;
/// assert!(text(&english).contains("Since 19 June 2026 the law gives you one right more"));
/// assert_eq!(english.outline().count(), welsh.outline().count());
/// ```
pub fn changes(was: Numbered<'_>, is: Numbered<'_>) -> Result<Changed, Error> {
    let found = differing(was.version(), is.version());
    let told = |lang| {
        let words = Words::new(lang);
        let told = Told { was: maker(was, &words), is: maker(is, &words), changes: &found };
        told.document(was, is)
    };
    let documents = [told(Lang::En)?, told(Lang::Cy)?];
    Ok(Changed { found, documents })
}

fn maker<'a>(version: Numbered<'a>, words: &'a Words) -> Maker<'a> {
    let rights = promised(version.facts, version.day);
    Maker { facts: version.facts, rights, on: version.day, words }
}

struct Told<'a> {
    was: Maker<'a>,
    is: Maker<'a>,
    changes: &'a [Change],
}

impl Told<'_> {
    fn document(&self, was: Numbered<'_>, is: Numbered<'_>) -> Result<Document, Error> {
        let args = [
            ("organisation", Arg::from(self.is.name())),
            ("was", Arg::Count(was.number.into())),
            ("before", Arg::Date(was.day)),
            ("is", Arg::Count(is.number.into())),
            ("day", Arg::Date(is.day)),
        ];
        let words = self.is.words;
        let mut blocks = Vec::new();
        if self.changes.is_empty() {
            blocks.push(Block::paragraph(&words.say("notice-changes-none", &args)?));
        } else {
            blocks.push(Block::paragraph(&words.say("notice-changes-lead", &args)?));
            let parts = [
                ("who-we-are", self.who()?),
                ("what-for", self.purposes()?),
                ("where-from", self.sources()?),
                ("who-with", self.recipients()?),
                ("abroad", self.transfers()?),
                ("decisions", self.decisions()?),
                ("rights", self.rights()?),
                ("complaints", self.complaints()?),
                ("changes", self.notice()?),
            ];
            for (id, part) in parts.into_iter().filter(|(_, part)| !part.is_empty()) {
                blocks.push(self.is.section(id)?);
                blocks.extend(part);
            }
        }
        if words.are_unreviewed() {
            blocks.push(self.is.paragraph("notice-changes-unreviewed")?);
        }
        let brand = Brand { name: self.is.name().to_owned(), logo: None, colour: None };
        Ok(Document {
            lang: words.lang(),
            title: self.is.t("notice-changes-title")?,
            brand,
            blocks,
        })
    }

    fn has(&self, change: Change) -> bool {
        self.changes.contains(&change)
    }

    /// A sentence that ends with what it is about: *We no longer share it with: banks.*
    fn about(&self, key: &str, what: Inline) -> Result<Block, Error> {
        let lead = format!("{} ", self.is.t(key)?);
        Ok(Block::Paragraph(vec![Inline::Text(lead), what, Inline::text(".")]))
    }

    /// What stood there, and what stands there now; where nothing did, there is nothing to say.
    fn before_and_now(&self, was: Vec<Block>, is: Vec<Block>) -> Result<Block, Error> {
        let both = [("notice-changes-before", was), ("notice-changes-now", is)];
        let told = both.into_iter().filter(|(_, said)| !said.is_empty());
        let terms = told.map(|(key, said)| Ok((self.is.t(key)?, said)));
        Ok(Block::Terms(terms.collect::<Result<_, Error>>()?))
    }

    /// That something is said differently, what was said, and what is.
    fn other(&self, key: &str, was: Vec<Block>, is: Vec<Block>) -> Result<[Block; 2], Error> {
        Ok([self.is.paragraph(key)?, self.before_and_now(was, is)?])
    }

    fn who(&self) -> Result<Vec<Block>, Error> {
        let mut blocks = Vec::new();
        let (was, is) = (&self.was.facts.controller, &self.is.facts.controller);
        if self.has(Change::Audience) {
            blocks.push(self.is.paragraph(match self.is.facts.audience {
                Audience::Customers => "notice-changes-for-customers",
                Audience::Staff => "notice-changes-for-staff",
            })?);
        }
        if self.has(Change::Name) {
            let names = [&was.name, &is.name].map(|name| vec![Block::paragraph(name)]);
            let [was, is] = names;
            blocks.extend(self.other("notice-changes-name", was, is)?);
        }
        if self.has(Change::Contact) {
            blocks.extend(self.reach("notice-changes-contact", Some(&is.contact))?);
        }
        if let Some(shift) = self.shift(|it| match it {
            Change::Representative(shift) => Some(*shift),
            _ => None,
        }) {
            let representative = is.representative.as_ref();
            if let (Some((name, contact)), true) = (representative, shift != Shift::Gone) {
                let key = match shift {
                    Shift::New => "notice-changes-representative-new",
                    _ => "notice-changes-representative-other",
                };
                blocks.push(Block::paragraph(&self.is.of(key, name)?));
                blocks.push(self.is.ways(contact)?);
            } else {
                blocks.push(self.is.paragraph("notice-changes-representative-gone")?);
            }
        }
        if let Some(shift) = self.shift(|it| match it {
            Change::Officer(shift) => Some(*shift),
            _ => None,
        }) {
            let key = match shift {
                Shift::New => "notice-changes-officer-new",
                Shift::Gone => "notice-changes-officer-gone",
                Shift::Other => "notice-changes-officer-other",
            };
            blocks.extend(self.reach(key, is.dpo_contact.as_ref())?);
        }
        Ok(blocks)
    }

    fn shift(&self, of: impl Fn(&Change) -> Option<Shift>) -> Option<Shift> {
        self.changes.iter().find_map(of)
    }

    /// A sentence, and the ways to reach whom it names.
    fn reach(&self, key: &str, contact: Option<&Contact>) -> Result<Vec<Block>, Error> {
        let ways = contact.map(|contact| self.is.ways(contact)).transpose()?;
        Ok([self.is.paragraph(key)?].into_iter().chain(ways).collect())
    }

    fn purposes(&self) -> Result<Vec<Block>, Error> {
        let mut blocks = Vec::new();
        // What is new or gone first: what follows a heading is read as of the purpose above.
        let mut others = Vec::new();
        for change in self.changes {
            let Change::Purpose(turn) = *change else { continue };
            match turn {
                Turn::New(at) => {
                    let name = self.is.purpose_name(at)?;
                    blocks.push(self.about("notice-changes-purpose-new", name)?);
                    if let Some(purpose) = self.is.facts.purposes.get(at) {
                        blocks.push(Block::Terms(self.is.purpose(purpose)?));
                    }
                }
                Turn::Gone(at) => {
                    let name = self.was.purpose_name(at)?;
                    blocks.push(self.about("notice-changes-purpose-gone", name)?);
                }
                Turn::Other { was, is } => {
                    let name = capital(self.is.purpose_name(is)?.words());
                    others.push(Block::heading(Level::Part, &super::purpose_id(is), &name));
                    let both = (self.was.facts.purposes.get(was), self.is.facts.purposes.get(is));
                    if let (Some(was), Some(is)) = both {
                        others.extend(self.aspects(was, is)?);
                    }
                }
            }
        }
        blocks.append(&mut others);
        Ok(blocks)
    }

    fn aspects(&self, was: &Purpose, is: &Purpose) -> Result<Vec<Block>, Error> {
        let mut blocks = Vec::new();
        for aspect in aspects(was, is) {
            let (key, was, is) = match aspect {
                Aspect::Basis => ("basis", self.was.basis(was)?, self.is.basis(is)?),
                Aspect::Condition => ("special", self.was.sensitive(was)?, self.is.sensitive(is)?),
                Aspect::Kept => ("kept", self.was.kept(was)?, self.is.kept(is)?),
                Aspect::Needed => ("needed", self.was.needed(was)?, self.is.needed(is)?),
                Aspect::Data => {
                    blocks.extend(self.data(was, is)?);
                    continue;
                }
            };
            blocks.extend(self.other(&format!("notice-changes-{key}"), was, is)?);
        }
        Ok(blocks)
    }

    /// Which data are used that were not, and the other way round.
    fn data(&self, was: &Purpose, is: &Purpose) -> Result<Vec<Block>, Error> {
        let only = |of: &Maker<'_>, these: &Purpose, those: &Purpose| -> Result<_, Error> {
            let kinds = these.data.iter().filter(|kind| !those.data.contains(kind));
            let mut names = Vec::new();
            for kind in kinds {
                names.push(Inline::text(&of.named("data", kind.id())?));
            }
            let english = |it: &Purpose| it.own_data.as_ref().map(|own| own.en.clone());
            if english(these) != english(those) {
                names.extend(these.own_data.as_ref().map(|own| of.own(own)));
            }
            Ok(names)
        };
        let mut blocks = Vec::new();
        for (key, names) in [
            ("notice-changes-data-new", only(&self.is, is, was)?),
            ("notice-changes-data-gone", only(&self.was, was, is)?),
        ] {
            if !names.is_empty() {
                blocks.push(self.is.paragraph(key)?);
                let items = names.into_iter().map(|name| vec![Block::Paragraph(vec![name])]);
                blocks.push(Block::List { ordered: false, items: items.collect() });
            }
        }
        Ok(blocks)
    }

    /// The notice itself: when it is looked at again, and Welsh words.
    fn notice(&self) -> Result<Vec<Block>, Error> {
        let mut blocks = Vec::new();
        if self.has(Change::Review) {
            let said = match (self.was.facts.review, self.is.facts.review) {
                (Some(was), Some(is)) => {
                    let days = [("day", Arg::Date(is)), ("before", Arg::Date(was))];
                    self.is.words.say("notice-changes-review", &days)?
                }
                (None, Some(is)) => {
                    self.is.words.say("notice-looked-at", &[("day", Arg::Date(is))])?
                }
                (_, None) => self.is.t("notice-changes-review-gone")?,
            };
            blocks.push(Block::paragraph(&said));
        }
        if self.has(Change::Welsh) {
            blocks.push(self.is.paragraph("notice-changes-welsh")?);
        }
        Ok(blocks)
    }
}

#[cfg(test)]
mod tests;
