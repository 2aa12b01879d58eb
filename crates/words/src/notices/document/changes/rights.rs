//! Rights that were gained and lost, and how to complain.

use rules::notices::changes::{Change, Shift};
use rules::notices::facts::Element;
use terms::Arg;

use super::Told;
use crate::Error;
use crate::document::{Block, Inline};

impl Told<'_> {
    /// Rights, but for those to complain.
    pub(super) fn rights(&self) -> Result<Vec<Block>, Error> {
        let mut blocks = Vec::new();
        for change in self.changes {
            let Change::Right { element, shift, law } = *change else { continue };
            if is_complaint(element) {
                continue;
            }
            match shift {
                Shift::New | Shift::Gone => {
                    let new = shift == Shift::New;
                    let lead = match (new, law) {
                        (true, None) => self.is.t("notice-changes-right-new")?,
                        (false, None) => self.is.t("notice-changes-right-gone")?,
                        (true, Some(day)) => self.dated("notice-changes-right-law", day)?,
                        (false, Some(day)) => self.dated("notice-changes-right-law-gone", day)?,
                    };
                    blocks.push(Block::paragraph(&lead));
                    let said = self.is.paragraph(&said(element))?;
                    let told = if new { vec![said] } else { Vec::new() };
                    blocks.push(self.named(element, told)?);
                }
                Shift::Other => {
                    blocks.push(self.is.paragraph("notice-changes-right-other")?);
                    let right = self.is.rights.iter().find(|right| right.element == element);
                    let places = right.map(|right| right.purposes.as_slice()).unwrap_or_default();
                    let held = if places.is_empty() {
                        vec![self.is.paragraph("notice-changes-right-all")?]
                    } else {
                        let name = |at: &usize| {
                            Ok(vec![Block::Paragraph(vec![self.is.purpose_name(*at)?])])
                        };
                        let items = places.iter().map(name).collect::<Result<_, Error>>()?;
                        vec![
                            self.is.paragraph("notice-right-for")?,
                            Block::List { ordered: false, items },
                        ]
                    };
                    blocks.push(self.named(element, held)?);
                }
            }
        }
        Ok(blocks)
    }

    fn dated(&self, key: &str, day: terms::Date) -> Result<String, Error> {
        self.is.words.say(key, &[("day", Arg::Date(day))])
    }

    /// The label of a right, with what is said of it.
    fn named(&self, element: Element, told: Vec<Block>) -> Result<Block, Error> {
        let label = match element {
            Element::MarketingObjection => self.is.t("notice-changes-right-marketing")?,
            _ => self.is.t(&format!("notice-label-{}", element.id()))?,
        };
        Ok(match told.is_empty() {
            true => Block::Paragraph(vec![Inline::Strong(label)]),
            false => Block::Terms(vec![(label, told)]),
        })
    }

    /// How to complain.
    pub(super) fn complaints(&self) -> Result<Vec<Block>, Error> {
        let mut blocks = Vec::new();
        let controller = &self.is.facts.controller;
        let way = controller.complaints.as_ref().unwrap_or(&controller.contact);
        for change in self.changes {
            match *change {
                Change::Right { element: Element::ComplaintController, shift, law } => {
                    let lead = match (shift, law) {
                        (Shift::Gone, _) => {
                            blocks.push(self.is.paragraph("notice-changes-complaint-gone")?);
                            continue;
                        }
                        (_, Some(day)) => self.dated("notice-changes-right-law", day)?,
                        (_, None) => self.is.t("notice-changes-right-new")?,
                    };
                    blocks.push(Block::paragraph(&lead));
                    blocks.extend(self.reach("notice-complain-us", Some(way))?);
                    blocks.push(self.is.paragraph("notice-complain-how")?);
                }
                Change::Complaints => {
                    blocks.extend(self.reach("notice-changes-complain", Some(way))?);
                }
                Change::Regulator => {
                    blocks.extend(
                        self.reach("notice-changes-regulator", Some(&self.is.regulator()))?,
                    );
                }
                _ => {}
            }
        }
        Ok(blocks)
    }
}

const fn is_complaint(element: Element) -> bool {
    matches!(element, Element::ComplaintController | Element::ComplaintCommissioner)
}

/// The sentence that tells a right.
fn said(element: Element) -> String {
    match element {
        Element::MarketingObjection => "notice-marketing-stop".to_owned(),
        _ => format!("notice-said-{}", element.id()),
    }
}
