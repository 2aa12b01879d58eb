//! How to complain: to the organisation, and to the regulator.

use rules::notices::facts::{Contact, Element};
use rules::notices::regulator;

use super::Maker;
use crate::document::Block;
use crate::{Error, Lang};

impl Maker<'_> {
    /// How to complain.
    pub(super) fn complaints(&self) -> Result<Vec<Block>, Error> {
        let mut blocks = vec![self.section("complaints")?];
        let controller = &self.facts.controller;
        if self.has(Element::ComplaintController) {
            blocks.push(self.paragraph("notice-complain-us")?);
            let own_way = controller.complaints.as_ref();
            blocks.push(self.ways(own_way.unwrap_or(&controller.contact))?);
            blocks.push(self.paragraph("notice-complain-how")?);
        }
        blocks.push(self.paragraph("notice-complain-commissioner")?);
        blocks.push(self.ways_in(Some(Lang::En), &self.regulator())?);
        Ok(blocks)
    }

    /// How to reach the regulator.
    pub(super) fn regulator(&self) -> Contact {
        let regulator = regulator::on(self.on);
        let [english, welsh] = regulator.web;
        let web = match self.words.lang() {
            Lang::En => english,
            Lang::Cy => welsh,
        };
        Contact {
            post: regulator.post.iter().map(|line| (*line).to_owned()).collect(),
            email: None,
            phone: Some(regulator.phone.to_owned()),
            web: Some(web.to_owned()),
        }
    }
}
