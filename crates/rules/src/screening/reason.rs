//! Why a number, a cell or a row got its verdict: every reason that there is, in one place.

use terms::Cite;

use super::{Regime, Verdict};
use crate::law::{
    ICO_BOUGHT_LISTS, ICO_LIVE_CALLS, ICO_RESCREEN, PECR_19, PECR_21_1_A, PECR_21_1_B, PECR_21_3,
    PECR_21_4, PECR_21_5, PECR_21A, PECR_21B, PECR_26,
};

macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident = $id:literal $verdict:ident,)+) => {
        /// Why. Declared, and ordered, by which decides: worst verdict first and, within
        /// one verdict, in the order in which the law is asked.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Reason {
            $($(#[$doc])* $name,)+
        }

        impl Reason {
            /// All of them, in the order in which they decide.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// Its stable, kebab-case name, as files and summaries have it.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)+
                }
            }

            /// The verdict that it leads to.
            #[must_use]
            pub const fn verdict(self) -> Verdict {
                match self {
                    $(Self::$name => Verdict::$verdict,)+
                }
            }
        }
    };
}

reasons! {
    /// A call about pensions by a caller who is neither authorised nor the scheme's trustee or manager.
    NotAuthorised = "not-authorised" Blocked,
    /// Such a call needs consent to this caller, and there is none.
    NoOptIn = "no-opt-in" Blocked,
    /// The subscriber told this caller not to call, and has not consented since.
    Objected = "objected" Blocked,
    /// On the Telephone Preference Service.
    ListedTps = "listed-tps" Blocked,
    /// On the Corporate Telephone Preference Service.
    ListedCtps = "listed-ctps" Blocked,
    /// On a further register that the campaign names.
    ListedOther = "listed-other" Blocked,
    /// It went on a register, or came off, on a day that cannot be told from the day of the call.
    MayBeListed = "may-be-listed" Blocked,
    /// The subscriber had consented to this caller, and took it back.
    ConsentWithdrawn = "consent-withdrawn" Blocked,
    /// The day lies before the law that these rules encode.
    LawNotHeld = "law-not-held" NotScreened,
    /// A number of another country, which the registers cannot hold.
    OutsideRegistersReach = "outside-registers-reach" NotScreened,
    /// The caller is not a registered one, so that objections and consents cannot be matched.
    UnknownCaller = "unknown-caller" NotScreened,
    /// The row names a supplier that the campaign does not know.
    UnknownSupplier = "unknown-supplier" NotScreened,
    /// The campaign says that this supplier's data is not covered by the screening.
    SupplierNotCovered = "supplier-not-covered" NotScreened,
    /// The record of objections could not be read.
    ObjectionsUnreadable = "objections-unreadable" NotScreened,
    /// The file of consents could not be read.
    ConsentsUnreadable = "consents-unreadable" NotScreened,
    /// There is no edition of the TPS.
    NoTpsEdition = "no-tps-edition" NotScreened,
    /// There is no edition of the CTPS.
    NoCtpsEdition = "no-ctps-edition" NotScreened,
    /// There is no edition of a further register that the campaign names.
    NoOtherEdition = "no-other-edition" NotScreened,
    /// A register is damaged where this number would stand.
    RegisterUnreadable = "register-unreadable" NotScreened,
    /// The day lies before the first edition that is held.
    BeforeFirstEdition = "before-first-edition" NotScreened,
    /// No edition that is held covers this number's dialling code.
    OutsideEditionScope = "outside-edition-scope" NotScreened,
    /// The edition in force on the day is older than the policy allows.
    EditionTooOld = "edition-too-old" NotScreened,
    /// The row has more or fewer cells than the others, so that its columns cannot be told apart.
    RaggedRow = "ragged-row" Unreadable,
    /// A spreadsheet has dropped digits of it.
    LossyCell = "lossy-cell" Unreadable,
    /// It can be no telephone number.
    Impossible = "impossible" Unreadable,
    /// It can be several numbers, and none of them is listed.
    Ambiguous = "ambiguous" Unreadable,
    /// There is no telephone number in the row.
    NoNumber = "no-number" Unreadable,
    /// On a register for less than 28 days, and the policy relies on that.
    Grace = "grace" Callable,
    /// An existing client of an authorised caller, who can expect calls about pensions.
    ClientRelationship = "client-relationship" Callable,
    /// The subscriber consented to this caller's calls of this kind, as that kind demands.
    OptedIn = "opted-in" Callable,
    /// The subscriber told this caller that they do not object, whatever the registers say.
    Consent = "consent" Callable,
    /// Neither listed nor objected.
    NotListed = "not-listed" Callable,
}

impl Reason {
    /// The reason with this name.
    ///
    /// ```
    /// use rules::screening::{Reason, Verdict};
    ///
    /// let reason = Reason::from_id("edition-too-old").unwrap();
    /// assert_eq!(reason.verdict(), Verdict::NotScreened);
    /// assert_eq!(Reason::from_id("fine"), None);
    /// ```
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|reason| reason.id() == id)
    }

    /// Every provision on which it can rest, whatever the kind of call.
    #[must_use]
    pub const fn cites(self) -> &'static [Cite] {
        match self {
            Self::NotAuthorised | Self::ClientRelationship => &[PECR_21B],
            Self::NoOptIn | Self::OptedIn => &[PECR_19, PECR_21A, PECR_21B],
            Self::Objected => &[PECR_21_1_A, PECR_19, PECR_21A, PECR_21B],
            Self::ConsentWithdrawn => &[PECR_21_5, PECR_19, PECR_21A, PECR_21B],
            _ => self.cites_of_live_calls(),
        }
    }

    /// The provisions on which it rests under the regulation that governs the call.
    ///
    /// ```
    /// use rules::law::{PECR_19, PECR_21_1_A};
    /// use rules::screening::{Reason, Regime};
    ///
    /// assert_eq!(Reason::Objected.cites_under(Regime::Reg21), [PECR_21_1_A]);
    /// assert_eq!(Reason::Objected.cites_under(Regime::Reg19), [PECR_19]);
    /// ```
    #[must_use]
    pub const fn cites_under(self, regime: Regime) -> &'static [Cite] {
        match (self, regime) {
            (
                Self::NoOptIn | Self::OptedIn | Self::Objected | Self::ConsentWithdrawn,
                Regime::Reg19,
            ) => &[PECR_19],
            (
                Self::NoOptIn | Self::OptedIn | Self::Objected | Self::ConsentWithdrawn,
                Regime::Reg21A,
            ) => &[PECR_21A],
            (
                Self::NoOptIn | Self::OptedIn | Self::Objected | Self::ConsentWithdrawn,
                Regime::Reg21B,
            ) => &[PECR_21B],
            (Self::NotAuthorised | Self::ClientRelationship, _) => &[PECR_21B],
            _ => self.cites_of_live_calls(),
        }
    }

    const fn cites_of_live_calls(self) -> &'static [Cite] {
        match self {
            Self::Objected | Self::ListedOther | Self::NoOtherEdition => &[PECR_21_1_A],
            Self::ConsentWithdrawn => &[PECR_21_5, PECR_21_1_A],
            Self::Consent => &[PECR_21_4],
            Self::Grace => &[PECR_21_3],
            Self::NotListed => &[PECR_21_1_B, ICO_LIVE_CALLS],
            Self::OutsideRegistersReach => &[PECR_26],
            Self::UnknownSupplier | Self::SupplierNotCovered => &[ICO_BOUGHT_LISTS],
            Self::UnknownCaller | Self::ObjectionsUnreadable => &[PECR_21_1_A, PECR_21_4],
            Self::ConsentsUnreadable => &[PECR_21_4, PECR_21_5],
            Self::EditionTooOld => &[PECR_21_1_B, ICO_RESCREEN],
            Self::NoTpsEdition
            | Self::NoCtpsEdition
            | Self::RegisterUnreadable
            | Self::BeforeFirstEdition
            | Self::OutsideEditionScope => &[PECR_21_1_B, ICO_LIVE_CALLS],
            _ => &[PECR_21_1_B],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law;

    #[test]
    fn reasons_are_declared_in_the_order_of_their_verdicts() {
        assert!(Reason::ALL.is_sorted());
        assert!(Reason::ALL.is_sorted_by_key(|reason| reason.verdict()));
    }

    #[test]
    fn ids_are_kebab_case_and_different() {
        let mut ids: Vec<_> = Reason::ALL.iter().map(|reason| reason.id()).collect();
        for id in &ids {
            assert!(id.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{id}");
            assert_eq!(Reason::from_id(id).map(Reason::id), Some(*id));
        }
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), Reason::ALL.len());
    }

    #[test]
    fn every_reason_cites_provisions_that_stand_in_law() {
        for reason in Reason::ALL {
            assert!(!reason.cites().is_empty(), "{}", reason.id());
            for regime in [Regime::Reg19, Regime::Reg21, Regime::Reg21A, Regime::Reg21B] {
                let cites = reason.cites_under(regime);
                assert!(!cites.is_empty(), "{}", reason.id());
                assert!(cites.iter().all(|&cite| law::provision(cite).is_some()));
            }
        }
    }
}
