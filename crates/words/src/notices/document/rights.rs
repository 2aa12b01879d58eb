//! The rights that follow from what is done.

use rules::notices::facts::Element;

use super::Maker;
use crate::Error;
use crate::document::Block;

/// Rights that have a place of their own.
const APART: [Element; 3] =
    [Element::MarketingObjection, Element::ComplaintController, Element::ComplaintCommissioner];

impl Maker<'_> {
    /// Whether a right was promised.
    pub(super) fn has(&self, element: Element) -> bool {
        self.rights.iter().any(|right| right.element == element)
    }

    /// Your rights.
    pub(super) fn rights(&self) -> Result<Vec<Block>, Error> {
        let mut blocks = vec![self.section("rights")?, self.paragraph("notice-rights-lead")?];
        // The right to object to marketing stands apart from everything else: Article 21(4).
        if self.has(Element::MarketingObjection) {
            blocks.push(Block::Notice(vec![self.paragraph("notice-marketing-stop")?]));
        }
        let mut terms = Vec::new();
        for right in self.rights.iter().filter(|right| !APART.contains(&right.element)) {
            let id = right.element.id();
            let mut said = vec![self.paragraph(&format!("notice-said-{id}"))?];
            if !right.purposes.is_empty() {
                said.push(self.paragraph("notice-right-for")?);
                said.push(self.purpose_list(right.purposes.iter().copied())?);
            }
            terms.push((self.t(&format!("notice-label-{id}"))?, said));
        }
        blocks.push(Block::Terms(terms));
        Ok(blocks)
    }
}
