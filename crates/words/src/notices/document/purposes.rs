//! What data are used for, why, which, and for how long.

use super::{Maker, purpose_id};
use crate::Error;
use crate::capital;
use crate::document::{Block, Inline, Level};
use crate::notices::said::kept;
use rules::notices::facts::{Basis, Kept, Nature, Purpose};

impl Maker<'_> {
    /// What we use your information for, and why we may.
    pub(super) fn purposes(&self) -> Result<Vec<Block>, Error> {
        let mut blocks = vec![self.section("what-for")?, self.paragraph("notice-purposes-lead")?];
        for (at, purpose) in self.facts.purposes.iter().enumerate() {
            let name = self.purpose_name(at)?;
            let lang = match &name {
                Inline::In(lang, _) => Some(*lang),
                _ => None,
            };
            let (id, text) = (purpose_id(at), capital(name.words()));
            blocks.push(Block::Heading { level: Level::Part, id, text, lang });
            blocks.push(Block::Terms(self.purpose(purpose)?));
        }
        Ok(blocks)
    }

    /// What is said of a purpose: label by label.
    pub(super) fn purpose(&self, purpose: &Purpose) -> Result<Vec<(String, Vec<Block>)>, Error> {
        let mut terms = vec![
            (self.t("notice-label-basis")?, self.basis(purpose)?),
            (self.t("notice-label-data")?, self.data(purpose)?),
        ];
        let special = self.sensitive(purpose)?;
        if !special.is_empty() {
            terms.push((self.t("notice-label-special")?, special));
        }
        terms.push((self.t("notice-label-kept")?, self.kept(purpose)?));
        let needed = self.needed(purpose)?;
        if !needed.is_empty() {
            terms.push((self.t("notice-label-needed")?, needed));
        }
        Ok(terms)
    }

    pub(super) fn basis(&self, purpose: &Purpose) -> Result<Vec<Block>, Error> {
        let mut said = self.t(&format!("notice-basis-said-{}", purpose.basis.id()))?;
        let mut line = Vec::new();
        let named = match (&purpose.interest, purpose.recognised) {
            (Some(interest), _) => Some(self.own(interest)),
            (_, Some(recognised)) => Some(Inline::text(&self.named("interest", recognised.id())?)),
            _ => None,
        };
        if let Some(named) = named {
            said.push(' ');
            line.push(Inline::Text(said));
            line.push(named);
            line.push(Inline::text("."));
        } else {
            line.push(Inline::Text(said));
        }
        Ok(vec![Block::Paragraph(line)])
    }

    fn data(&self, purpose: &Purpose) -> Result<Vec<Block>, Error> {
        let mut items = Vec::new();
        for kind in &purpose.data {
            items.push(vec![Block::paragraph(&self.named("data", kind.id())?)]);
        }
        items
            .extend(purpose.own_data.iter().map(|own| vec![Block::Paragraph(vec![self.own(own)])]));
        Ok(vec![Block::List { ordered: false, items }])
    }

    /// Why data that weigh more may be used.
    pub(super) fn sensitive(&self, purpose: &Purpose) -> Result<Vec<Block>, Error> {
        let mut blocks = Vec::new();
        let said = [
            ("notice-special-lead", purpose.special.map(|it| ("condition", it.id()))),
            ("notice-criminal-lead", purpose.criminal.map(|it| ("criminal", it.id()))),
        ];
        for (lead, condition) in said {
            let Some((list, id)) = condition else { continue };
            let line = format!("{} {}.", self.t(lead)?, self.named(list, id)?);
            blocks.push(Block::paragraph(&line));
        }
        Ok(blocks)
    }

    pub(super) fn kept(&self, purpose: &Purpose) -> Result<Vec<Block>, Error> {
        Ok(match &purpose.kept {
            Kept::For { .. } => vec![Block::paragraph(&kept(&purpose.kept, self.words)?)],
            Kept::Until(rule) => vec![Block::Paragraph(vec![
                Inline::text(&format!("{} ", self.t("notice-kept-rule")?)),
                self.own(rule),
                Inline::text("."),
            ])],
        })
    }

    /// Whether data must be given; nothing where neither a law nor a contract asks for any.
    pub(super) fn needed(&self, purpose: &Purpose) -> Result<Vec<Block>, Error> {
        if !matches!(purpose.basis, Basis::Contract | Basis::LegalObligation) {
            return Ok(Vec::new());
        }
        let Some((nature, effect)) = &purpose.needed else {
            return Ok(vec![self.paragraph("notice-not-needed")?]);
        };
        let key = match nature {
            Nature::Statute => "notice-needed-law",
            Nature::Contract => "notice-needed-contract",
        };
        Ok(vec![Block::Paragraph(vec![
            Inline::text(&format!("{} ", self.t(key)?)),
            self.own(effect),
            Inline::text("."),
        ])])
    }
}
