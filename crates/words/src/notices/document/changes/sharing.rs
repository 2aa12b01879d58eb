//! From whom data come now, to whom they go, and what computers decide.

use rules::notices::changes::{Change, Turn};
use rules::notices::facts::{Source, Transfer};

use super::Told;
use crate::Error;
use crate::capital;
use crate::document::{Block, Inline};

impl Told<'_> {
    /// From whom data come.
    pub(super) fn sources(&self) -> Result<Vec<Block>, Error> {
        let (old, new) = (&self.was.facts.sources, &self.is.facts.sources);
        let mut blocks = Vec::new();
        let name = |it: &Source| -> Result<Inline, Error> {
            Ok(Inline::text(&self.is.named("source", it.kind.id())?))
        };
        for change in self.changes {
            let Change::Source(turn) = *change else { continue };
            match turn {
                Turn::New(at) => {
                    let Some(it) = new.get(at) else { continue };
                    blocks.push(self.about("notice-changes-source-new", name(it)?)?);
                    blocks.extend(self.is.source(it)?);
                }
                Turn::Gone(at) => {
                    let Some(it) = old.get(at) else { continue };
                    blocks.push(self.about("notice-changes-source-gone", name(it)?)?);
                }
                Turn::Other { was, is } => {
                    let (Some(was), Some(is)) = (old.get(was), new.get(is)) else { continue };
                    blocks.push(self.about("notice-changes-source-other", name(is)?)?);
                    blocks.push(self.before_and_now(self.was.source(was)?, self.is.source(is)?)?);
                }
            }
        }
        Ok(blocks)
    }

    /// To whom they go.
    pub(super) fn recipients(&self) -> Result<Vec<Block>, Error> {
        let mut blocks = Vec::new();
        for change in self.changes {
            let (maker, at, key) = match *change {
                Change::Recipient(Turn::New(at)) => (&self.is, at, "notice-changes-recipient-new"),
                Change::Recipient(Turn::Gone(at)) => {
                    (&self.was, at, "notice-changes-recipient-gone")
                }
                _ => continue,
            };
            if let Some(to) = maker.facts.recipients.get(at) {
                blocks.push(self.about(key, maker.recipient(to)?)?);
            }
        }
        if !blocks.is_empty() && self.is.facts.recipients.is_empty() {
            blocks.push(self.is.paragraph("notice-shared-none")?);
        }
        Ok(blocks)
    }

    /// Where they go abroad.
    pub(super) fn transfers(&self) -> Result<Vec<Block>, Error> {
        let (old, new) = (&self.was.facts.transfers, &self.is.facts.transfers);
        let mut blocks = Vec::new();
        let protects = |it: &Transfer| -> Result<Vec<Block>, Error> {
            let said = self.is.named("safeguard", it.safeguard.id())?;
            Ok(vec![Block::paragraph(&capital(&said))])
        };
        for change in self.changes {
            let Change::Transfer(turn) = *change else { continue };
            match turn {
                Turn::New(at) => {
                    let Some(it) = new.get(at) else { continue };
                    let country = self.is.own(&it.country);
                    blocks.push(self.about("notice-changes-transfer-new", country)?);
                    blocks.push(self.is.paragraph("notice-changes-transfer-by")?);
                    blocks.extend(protects(it)?);
                }
                Turn::Gone(at) => {
                    let Some(it) = old.get(at) else { continue };
                    let country = self.was.own(&it.country);
                    blocks.push(self.about("notice-changes-transfer-gone", country)?);
                }
                Turn::Other { was, is } => {
                    let (Some(was), Some(is)) = (old.get(was), new.get(is)) else { continue };
                    let country = self.is.own(&is.country);
                    blocks.push(self.about("notice-changes-transfer-other", country)?);
                    blocks.push(self.before_and_now(protects(was)?, protects(is)?)?);
                }
            }
        }
        if !blocks.is_empty() && new.is_empty() {
            blocks.push(self.is.paragraph("notice-abroad-none")?);
        }
        Ok(blocks)
    }

    /// What computers decide.
    pub(super) fn decisions(&self) -> Result<Vec<Block>, Error> {
        let (old, new) = (&self.was.facts.automated, &self.is.facts.automated);
        let mut blocks = Vec::new();
        for change in self.changes {
            let Change::Decision(turn) = *change else { continue };
            match turn {
                Turn::New(at) => {
                    let Some(it) = new.get(at) else { continue };
                    blocks.push(
                        self.about("notice-changes-decision-new", self.is.own(&it.decision))?,
                    );
                    blocks.push(Block::Terms(self.is.decision(it)?));
                    blocks.push(self.is.paragraph("notice-decisions-rights")?);
                }
                Turn::Gone(at) => {
                    let Some(it) = old.get(at) else { continue };
                    blocks.push(
                        self.about("notice-changes-decision-gone", self.was.own(&it.decision))?,
                    );
                }
                Turn::Other { was, is } => {
                    let (Some(was), Some(is)) = (old.get(was), new.get(is)) else { continue };
                    blocks.push(
                        self.about("notice-changes-decision-other", self.is.own(&is.decision))?,
                    );
                    let [was, is] = [self.was.decision(was)?, self.is.decision(is)?];
                    let [was, is] = [was, is].map(|terms| vec![Block::Terms(terms)]);
                    blocks.push(self.before_and_now(was, is)?);
                }
            }
        }
        Ok(blocks)
    }
}
