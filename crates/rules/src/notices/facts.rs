//! What an organisation does with people's data, typed.

mod choices;

pub use choices::{
    After, Audience, Basis, Condition, Criminal, DataKind, Dpo, Element, Interest, Nature,
    PurposeKind, Recipient, Safeguard, Sector, SourceKind, Unit, Weight,
};
use terms::Date;

/// Words of the organisation's own, in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Own {
    /// In English.
    pub en: String,
    /// In Welsh; none as long as the organisation has not given them.
    pub cy: Option<String>,
}

/// Everything that a notice is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Whom it tells.
    pub audience: Audience,
    /// What kind of organisation.
    pub sector: Sector,
    /// Whether the organisation is a public authority.
    pub public_authority: bool,
    /// The controller.
    pub controller: Controller,
    /// What it does with people's data, and why it may.
    pub purposes: Vec<Purpose>,
    /// From whom it has data that people did not give themselves.
    pub sources: Vec<Source>,
    /// To whom it gives data.
    pub recipients: Vec<(Recipient, Option<Own>)>,
    /// Which data leave the United Kingdom.
    pub transfers: Vec<Transfer>,
    /// Significant decisions that no person takes part in.
    pub automated: Vec<Automated>,
    /// Whether sensitive data are used on a large scale.
    pub large_scale: bool,
    /// The day on which the notice is to be looked at again.
    pub review: Option<Date>,
}

/// The organisation that decides why and how data are used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Controller {
    /// Its name.
    pub name: String,
    /// Its name in Welsh, where it has one.
    pub name_cy: Option<String>,
    /// How to reach it; at least one way is given.
    pub contact: Contact,
    /// Its representative in the United Kingdom, where it is established elsewhere: name and contact.
    pub representative: Option<(String, Contact)>,
    /// Its data protection officer.
    pub dpo: Dpo,
    /// How to reach the officer, where there is one.
    pub dpo_contact: Option<Contact>,
    /// How people can complain to it; its own contact where nothing else was said.
    pub complaints: Option<Contact>,
}

/// Ways to reach somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// By mail: lines.
    pub post: Vec<String>,
    /// By e-mail.
    pub email: Option<String>,
    /// By telephone.
    pub phone: Option<String>,
    /// By a page or form on the web.
    pub web: Option<String>,
}

/// One purpose: what for, why it may, with which data, for how long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Purpose {
    /// What for.
    pub kind: PurposeKind,
    /// In the organisation's own words, where the list has none ([`PurposeKind::Own`]).
    pub own: Option<Own>,
    /// Its lawful basis.
    pub basis: Basis,
    /// The legitimate interest, where the basis is [`Basis::LegitimateInterests`].
    pub interest: Option<Own>,
    /// The condition, where the basis is [`Basis::RecognisedInterest`].
    pub recognised: Option<Interest>,
    /// Which data.
    pub data: Vec<DataKind>,
    /// Data in the organisation's own words.
    pub own_data: Option<Own>,
    /// The condition for special categories of data, where there are any among them.
    pub special: Option<Condition>,
    /// The condition for data about crime, where there are any among them.
    pub criminal: Option<Criminal>,
    /// How long.
    pub kept: Kept,
    /// Whether people must give these data, by law or by contract, and what follows if they do not.
    pub needed: Option<(Nature, Own)>,
}

/// How long data are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// So long after something.
    For {
        /// How many.
        count: u32,
        /// Days, months, years.
        unit: Unit,
        /// After what.
        after: After,
    },
    /// By a rule in the organisation's own words.
    Until(Own),
}

/// Somebody from whom data come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// What it is.
    pub kind: SourceKind,
    /// Its name, where it has one; in Welsh too, where it has another one there.
    pub name: Option<Own>,
    /// Whether everybody can read it.
    pub public: bool,
    /// Which data come from there.
    pub data: Vec<DataKind>,
}

/// Data that leave the United Kingdom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transfer {
    /// Where to.
    pub country: Own,
    /// What protects them there.
    pub safeguard: Safeguard,
}

/// A significant decision that no person takes part in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Automated {
    /// What is decided.
    pub decision: Own,
    /// By what logic.
    pub logic: Own,
    /// What it means for the person.
    pub effect: Own,
}

impl Own {
    /// Words in English alone.
    #[must_use]
    pub fn en(text: &str) -> Self {
        Self { en: text.to_owned(), cy: None }
    }
}

impl Facts {
    /// Whether any data come from elsewhere than the person, so that Article 14 applies too.
    #[must_use]
    pub fn from_elsewhere(&self) -> bool {
        !self.sources.is_empty()
    }

    /// The bases that are relied on, each once, in the order of the law.
    #[must_use]
    pub fn bases(&self) -> Vec<Basis> {
        let used = |basis: &Basis| self.purposes.iter().any(|purpose| purpose.basis == *basis);
        Basis::ALL.iter().copied().filter(used).collect()
    }

    /// All words of the organisation's own, in the order of a notice.
    pub fn own_words(&self) -> impl Iterator<Item = &Own> {
        let purposes = self.purposes.iter().flat_map(|purpose| {
            let needed = purpose.needed.as_ref().map(|(_, effect)| effect);
            let rule = match &purpose.kept {
                Kept::Until(rule) => Some(rule),
                Kept::For { .. } => None,
            };
            let own = [purpose.own.as_ref(), purpose.interest.as_ref(), purpose.own_data.as_ref()];
            own.into_iter().chain([needed, rule]).flatten()
        });
        let recipients = self.recipients.iter().filter_map(|(_, own)| own.as_ref());
        let transfers = self.transfers.iter().map(|transfer| &transfer.country);
        let automated = self.automated.iter().flat_map(|it| [&it.decision, &it.logic, &it.effect]);
        purposes.chain(recipients).chain(transfers).chain(automated)
    }

    /// Data of one weight that are used for anything, each kind once, in the order of the list.
    #[must_use]
    pub fn data(&self, weight: Weight) -> Vec<DataKind> {
        let used = |kind: &DataKind| self.purposes.iter().any(|it| it.data.contains(kind));
        DataKind::ALL.iter().copied().filter(|kind| kind.weight() == weight && used(kind)).collect()
    }
}
