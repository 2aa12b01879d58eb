//! Who the organisation is, and ways to reach somebody.

use rules::notices::facts::Contact;

use super::Maker;
use crate::document::{Block, Inline};
use crate::{Error, Lang};

impl Maker<'_> {
    /// Who we are.
    pub(super) fn who(&self) -> Result<Vec<Block>, Error> {
        let controller = &self.facts.controller;
        let mut blocks = vec![
            self.section("who-we-are")?,
            Block::paragraph(&self.of("notice-who", self.name())?),
            self.paragraph("notice-reach")?,
            self.ways(&controller.contact)?,
        ];
        if let Some((name, contact)) = &controller.representative {
            blocks.push(Block::paragraph(&self.of("notice-representative", name)?));
            blocks.push(self.ways(contact)?);
        }
        if let Some(contact) = &controller.dpo_contact {
            blocks.push(self.paragraph("notice-officer")?);
            blocks.push(self.ways(contact)?);
        }
        Ok(blocks)
    }

    /// Ways to reach somebody.
    pub(super) fn ways(&self, contact: &Contact) -> Result<Block, Error> {
        self.ways_in(None, contact)
    }

    /// The same, with an address whose language is known.
    pub(super) fn ways_in(&self, post: Option<Lang>, contact: &Contact) -> Result<Block, Error> {
        let mut ways = Vec::new();
        let mut way = |key: &str, line: Vec<Inline>| -> Result<(), Error> {
            ways.push((self.t(key)?, vec![Block::Paragraph(line)]));
            Ok(())
        };
        if let Some(email) = &contact.email {
            let link = Inline::Link(email.clone(), format!("mailto:{email}"));
            way("notice-by-email", vec![link])?;
        }
        if let Some(phone) = &contact.phone {
            let digits: String =
                phone.chars().filter(|it| it.is_ascii_digit() || *it == '+').collect();
            way("notice-by-phone", vec![Inline::Link(phone.clone(), format!("tel:{digits}"))])?;
        }
        if !contact.post.is_empty() {
            let line = |text: &String| match post {
                Some(lang) => Inline::In(lang, text.clone()),
                None => Inline::text(text),
            };
            let lines = contact.post.iter().flat_map(|text| [Inline::Break, line(text)]);
            way("notice-by-post", lines.skip(1).collect())?;
        }
        if let Some(web) = &contact.web {
            way("notice-by-web", vec![Inline::Link(web.clone(), web.clone())])?;
        }
        Ok(Block::Terms(ways))
    }
}
