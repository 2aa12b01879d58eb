//! What the record of processing must hold, and how much of it the answers tell.

use terms::Cite;

use super::facts::{Dpo, Facts};
use crate::law::UK_GDPR_30;

/// The provision that asks for the record.
pub const CITE: Cite = UK_GDPR_30;

/// What is recorded of each purpose, in the order of the law; bases and sources, for which it
/// does not ask, stand behind what they belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Item {
    /// Point (a): name and contact details.
    Controller,
    /// Point (a): who decides jointly.
    JointControllers,
    /// Point (a): the representative.
    Representative,
    /// Point (a): the data protection officer.
    Officer,
    /// Point (b).
    Purpose,
    /// Why it may: not asked for by Article 30.
    Basis,
    /// Point (c): categories of people.
    People,
    /// Point (c): categories of data.
    Data,
    /// From whom data come: not asked for by Article 30.
    Sources,
    /// Point (d).
    Recipients,
    /// Point (e), with what protects the data there.
    Transfers,
    /// Point (f).
    Limits,
    /// Point (g).
    Security,
}

/// How much the answers tell of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// There is something to tell.
    Something,
    /// They say that there is nothing.
    Nothing,
    /// They do not say.
    NotAsked,
}

impl Item {
    /// All of them, in their order.
    pub const ALL: [Self; 13] = [
        Self::Controller,
        Self::JointControllers,
        Self::Representative,
        Self::Officer,
        Self::Purpose,
        Self::Basis,
        Self::People,
        Self::Data,
        Self::Sources,
        Self::Recipients,
        Self::Transfers,
        Self::Limits,
        Self::Security,
    ];

    /// Its stable, kebab-case id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Controller => "controller",
            Self::JointControllers => "joint-controllers",
            Self::Representative => "representative",
            Self::Officer => "data-protection-officer",
            Self::Purpose => "purpose",
            Self::Basis => "lawful-basis",
            Self::People => "people",
            Self::Data => "data",
            Self::Sources => "sources",
            Self::Recipients => "recipients",
            Self::Transfers => "transfers",
            Self::Limits => "time-limits",
            Self::Security => "security-measures",
        }
    }

    /// The point of Article 30(1) that asks for it; none where none does.
    ///
    /// # Source
    /// Article 30(1) of the UK GDPR.
    #[must_use]
    pub const fn point(self) -> Option<char> {
        match self {
            Self::Controller | Self::JointControllers | Self::Representative | Self::Officer => {
                Some('a')
            }
            Self::Purpose => Some('b'),
            Self::People | Self::Data => Some('c'),
            Self::Recipients => Some('d'),
            Self::Transfers => Some('e'),
            Self::Limits => Some('f'),
            Self::Security => Some('g'),
            Self::Basis | Self::Sources => None,
        }
    }

    /// How much the facts tell of it.
    ///
    /// # Reading
    /// Nobody asks a small organisation about joint controllers or its security measures for a
    /// notice, so the record says that it was not told, rather than leave a blank that looks like none.
    #[must_use]
    pub fn told(self, facts: &Facts) -> Told {
        let none = match self {
            // Branch record.not-asked [UK_GDPR_30]: joint controllers and security measures
            Self::JointControllers | Self::Security => return Told::NotAsked,
            // Branch record.nothing [UK_GDPR_30]: what the answers deny
            Self::Representative => facts.controller.representative.is_none(),
            Self::Officer => facts.controller.dpo == Dpo::None,
            Self::Sources => facts.sources.is_empty(),
            Self::Recipients => facts.recipients.is_empty(),
            Self::Transfers => facts.transfers.is_empty(),
            // Branch record.told [UK_GDPR_30]: everything else
            Self::Controller
            | Self::Purpose
            | Self::Basis
            | Self::People
            | Self::Data
            | Self::Limits => false,
        };
        if none { Told::Nothing } else { Told::Something }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notices::facts::{Basis, PurposeKind};
    use crate::notices::rights::tests::{facts, purpose};

    #[test]
    fn uk_gdpr_30_every_point_has_its_items() {
        let points: String = Item::ALL.iter().filter_map(|item| item.point()).collect();
        assert_eq!(points, "aaaabccdefg");
        let mut ids: Vec<_> = Item::ALL.iter().map(|item| item.id()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), Item::ALL.len());
    }

    /// Covers: record.not-asked, record.nothing, record.told
    #[test]
    fn uk_gdpr_30_what_nobody_asked_is_not_told_and_what_was_denied_is_nothing() {
        let mut facts = facts(vec![purpose(PurposeKind::Donations, Basis::Consent)]);
        assert_eq!(Item::Security.told(&facts), Told::NotAsked);
        assert_eq!(Item::JointControllers.told(&facts), Told::NotAsked);
        assert_eq!(Item::Recipients.told(&facts), Told::Nothing);
        assert_eq!(Item::Purpose.told(&facts), Told::Something);
        facts.controller.dpo = Dpo::Required;
        assert_eq!(Item::Officer.told(&facts), Told::Something);
    }
}
