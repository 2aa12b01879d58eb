//! From whom data come, to whom they go, and what computers decide.

use rules::notices::facts::{Automated, Own, Recipient, Source};

use super::Maker;
use crate::Error;
use crate::capital;
use crate::document::{Block, Inline};
use crate::notices::said::own;

impl Maker<'_> {
    /// Where we get your information; nothing where it all comes from the person.
    pub(super) fn where_from(&self) -> Result<Vec<Block>, Error> {
        if self.facts.sources.is_empty() {
            return Ok(Vec::new());
        }
        let mut blocks = vec![self.section("where-from")?, self.paragraph("notice-from-others")?];
        let mut sources = Vec::new();
        for source in &self.facts.sources {
            let told = self.source(source)?;
            sources.push((capital(&self.named("source", source.kind.id())?), told));
        }
        blocks.push(Block::Terms(sources));
        blocks.push(self.paragraph("notice-source-when")?);
        Ok(blocks)
    }

    /// What is said of a source.
    pub(super) fn source(&self, source: &Source) -> Result<Vec<Block>, Error> {
        let public =
            if source.public { "notice-source-public" } else { "notice-source-not-public" };
        let mut said = self.t(public)?;
        if let Some(name) = &source.name {
            said =
                format!("{} {said}", self.of("notice-source-name", own(name, self.words.lang()))?);
        }
        let kinds = source.data.iter().map(|kind| self.named("data", kind.id()));
        Ok(vec![
            Block::paragraph(&said),
            self.paragraph("notice-source-data")?,
            Block::list(kinds.collect::<Result<Vec<_>, Error>>()?),
        ])
    }

    /// Who we share your information with.
    pub(super) fn shared(&self) -> Result<Vec<Block>, Error> {
        let mut blocks = vec![self.section("who-with")?];
        if self.facts.recipients.is_empty() {
            blocks.push(self.paragraph("notice-shared-none")?);
            return Ok(blocks);
        }
        let item =
            |to: &(Recipient, Option<Own>)| Ok(vec![Block::Paragraph(vec![self.recipient(to)?])]);
        let items = self.facts.recipients.iter().map(item).collect::<Result<_, Error>>()?;
        blocks.push(self.paragraph("notice-shared")?);
        blocks.push(Block::List { ordered: false, items });
        blocks.push(self.paragraph("notice-shared-rules")?);
        Ok(blocks)
    }

    /// What a recipient is called.
    pub(super) fn recipient(
        &self,
        (kind, own): &(Recipient, Option<Own>),
    ) -> Result<Inline, Error> {
        Ok(match own {
            Some(own) => self.own(own),
            None => Inline::text(&self.named("recipient", kind.id())?),
        })
    }

    /// Sending your information abroad; nothing where none is sent.
    pub(super) fn abroad(&self) -> Result<Vec<Block>, Error> {
        if self.facts.transfers.is_empty() {
            return Ok(Vec::new());
        }
        let mut blocks = vec![self.section("abroad")?, self.paragraph("notice-abroad")?];
        let mut items = Vec::new();
        for transfer in &self.facts.transfers {
            let safeguard = self.named("safeguard", transfer.safeguard.id())?;
            let line = vec![self.own(&transfer.country), Inline::text(&format!(": {safeguard}"))];
            items.push(vec![Block::Paragraph(line)]);
        }
        blocks.push(Block::List { ordered: false, items });
        blocks.push(self.paragraph("notice-abroad-copy")?);
        Ok(blocks)
    }

    /// Decisions by computer; nothing where there are none.
    pub(super) fn decisions(&self) -> Result<Vec<Block>, Error> {
        if self.facts.automated.is_empty() {
            return Ok(Vec::new());
        }
        let mut blocks = vec![self.section("decisions")?, self.paragraph("notice-decisions")?];
        for decision in &self.facts.automated {
            blocks.push(Block::Paragraph(vec![match self.own(&decision.decision) {
                Inline::Text(text) => Inline::Strong(text),
                other => other,
            }]));
            blocks.push(Block::Terms(self.decision(decision)?));
        }
        blocks.push(self.paragraph("notice-decisions-rights")?);
        Ok(blocks)
    }

    /// How something is decided, and what that means.
    pub(super) fn decision(&self, it: &Automated) -> Result<Vec<(String, Vec<Block>)>, Error> {
        let said = |own| vec![Block::Paragraph(vec![self.own(own)])];
        Ok(vec![
            (self.t("notice-label-logic")?, said(&it.logic)),
            (self.t("notice-label-effect")?, said(&it.effect)),
        ])
    }
}
