//! One call, judged.

use terms::{Cite, Date};

use super::{Listed, Tri};
use crate::law::{PECR_19, PECR_21_1_A, PECR_21_1_B, PECR_21_A1, PECR_21A, PECR_21B, versions};
use crate::screening::call::is_call;
use crate::screening::{Kind, Regime};

/// What is known of one call at one instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call {
    /// What was called about, and how.
    pub kind: Kind,
    /// The day in London.
    pub day: Date,
    /// Whether somebody answered.
    pub connected: Tri,
    /// Whether the number is one under +44.
    pub within: bool,
    /// What the registers show.
    pub listed: Listed,
    /// Whether the subscriber had told this caller not to call.
    pub objected: Tri,
    /// Whether consent to this caller for this kind was in force.
    pub consented: Tri,
    /// Whether the line's identity was withheld; [`Tri::Maybe`] where the records do not show it.
    pub withheld: Tri,
    /// Whether an exception of regulation 21B holds for the caller: authorised, and a client or consent.
    pub pensions: Pensions,
}

/// What regulation 21B asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pensions {
    /// The caller is authorised, or the scheme's trustee or manager.
    pub authorised: bool,
    /// The person called is a client in the sense of that regulation.
    pub client: bool,
    /// Whether the subscriber is an individual.
    pub individual: Tri,
}

/// A provision that a call can break, in the order in which they are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Provision {
    /// Regulation 19.
    Reg19,
    /// Regulation 21(A1).
    Reg21Identity,
    /// Regulation 21(1)(a).
    Reg21Objection,
    /// Regulation 21(1)(b).
    Reg21Register,
    /// Regulation 21A.
    Reg21A,
    /// Regulation 21B.
    Reg21B,
}

impl Provision {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Reg19,
        Self::Reg21Identity,
        Self::Reg21Objection,
        Self::Reg21Register,
        Self::Reg21A,
        Self::Reg21B,
    ];

    /// The provision.
    #[must_use]
    pub const fn cite(self) -> Cite {
        match self {
            Self::Reg19 => PECR_19,
            Self::Reg21Identity => PECR_21_A1,
            Self::Reg21Objection => PECR_21_1_A,
            Self::Reg21Register => PECR_21_1_B,
            Self::Reg21A => PECR_21A,
            Self::Reg21B => PECR_21B,
        }
    }
}

/// Where a call ends on its way to the provision that governs its kind: each call in one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ground {
    /// The number is not one under +44.
    Abroad,
    /// It was made before the Regulations.
    LawNotHeld,
    /// Nobody answered, and it was made while an attempt was no call.
    NotConnected,
    /// The number was not listed.
    NotListed,
    /// It had been listed for less than 28 days.
    UnderTwentyEightDays,
    /// The subscriber had agreed to this caller's calls.
    Consented,
    /// The regulation on pensions allows it.
    PensionsAllowed,
    /// It broke the provision.
    Unlawful,
    /// It cannot be known, for this reason.
    Open(Open),
}

/// Why it cannot be known whether a call broke the provision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Open {
    /// The records do not show whether somebody answered.
    Connected,
    /// The registers leave it open.
    Listing(super::Doubt),
    /// The order of a consent, a refusal and the call is not proved.
    Consent,
    /// Whether the subscriber is an individual is not known.
    Subscriber,
    /// The clock leaves two moments open, and they differ.
    Time,
}

impl Ground {
    /// Its stable, kebab-case name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Abroad => "abroad",
            Self::LawNotHeld => "law-not-held",
            Self::NotConnected => "not-connected",
            Self::NotListed => "not-listed",
            Self::UnderTwentyEightDays => "under-28-days",
            Self::Consented => "consented",
            Self::PensionsAllowed => "pensions-allowed",
            Self::Unlawful => "unlawful",
            Self::Open(open) => open.id(),
        }
    }
}

impl Open {
    /// Its stable, kebab-case name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Connected => "connected-unknown",
            Self::Listing(doubt) => doubt.id(),
            Self::Consent => "consent-order-unknown",
            Self::Subscriber => "subscriber-unknown",
            Self::Time => "time-ambiguous",
        }
    }
}

/// What was found of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judged {
    /// Whether it counts as a call under the law of its day.
    pub counts: Tri,
    /// The provision that governs its kind.
    pub governs: Provision,
    /// Where it ends.
    pub ground: Ground,
    /// Whether each provision was broken, in the order of [`Provision::ALL`].
    pub broken: [Tri; 6],
}

impl Judged {
    /// Whether at least one provision was broken.
    #[must_use]
    pub fn any(&self) -> Tri {
        self.broken.iter().copied().fold(Tri::No, Tri::or)
    }

    /// Whether this provision was broken.
    #[must_use]
    pub fn of(&self, provision: Provision) -> Tri {
        self.broken.get(provision as usize).copied().unwrap_or(Tri::No)
    }

    /// What holds when the call was made at one of two moments, and nobody can tell which.
    #[must_use]
    pub fn either(self, other: Self) -> Self {
        let mut broken = self.broken;
        for (this, that) in broken.iter_mut().zip(other.broken) {
            *this = this.either(that);
        }
        let ground = match (self.ground, other.ground) {
            (this, that) if this == that || sure(this).or(sure(that)) == Tri::No => this,
            _ => Ground::Open(Open::Time),
        };
        Self { counts: self.counts.either(other.counts), ground, broken, ..self }
    }
}

/// Judges one call by the law of its day.
///
/// # Source
/// What a call is: `PECR_2_1`, `PECR_2_1A`, `DUAA_110` (attempts count from 5 February 2026).
/// Live calls: `PECR_21_1_A`, `PECR_21_1_B`; automated: `PECR_19`; claims: `PECR_21A`; pensions:
/// `PECR_21B`; the caller's identity: `PECR_21_A1`.
///
/// # Reading
/// The provisions overlap, so that their figures must not be added up; [`Judged::any`] counts a
/// call once. An objection is judged for live calls alone: the other kinds need consent, which an
/// objection ends.
#[must_use]
pub fn judge(call: &Call) -> Judged {
    let regime = call.kind.regime(call.day);
    let counts = if regime.is_some() { counts(call) } else { Tri::No };
    let (governs, ground) = governed(call, regime, counts);
    let mut broken = [Tri::No; 6];
    let mut set = |provision: Provision, it: Tri| {
        if let Some(place) = broken.get_mut(provision as usize) {
            *place = it;
        }
    };
    if regime.is_some() {
        set(governs, sure(ground));
        if regime == Some(Regime::Reg21) {
            // Branch audit.objection [PECR_21_1_A]: a live call after an objection is unlawful, listed or not
            set(Provision::Reg21Objection, counts.and(call.objected));
        }
        set(Provision::Reg21Identity, identity(call, counts));
    }
    Judged { counts, governs, ground, broken }
}

fn counts(call: &Call) -> Tri {
    match call.connected {
        // Branch audit.attempt [PECR_2_1 PECR_2_1A DUAA_110]: a call without an answer counts from 5 February 2026 on
        _ if is_call(false, call.day) => Tri::Yes,
        // Branch audit.connected [PECR_2_1]: before that day only a connected call counts
        connected => connected,
    }
}

/// Whether the caller hid the number of the line, where the records show it.
fn identity(call: &Call, counts: Tri) -> Tri {
    let held = versions::PECR_21_A1.iter().any(|version| version.holds_on(call.day));
    match call.withheld {
        // Branch audit.identity [PECR_21_A1]: the records show that the line was withheld
        Tri::Yes if held && call.kind != Kind::Automated => counts,
        _ => Tri::No,
    }
}

fn sure(ground: Ground) -> Tri {
    match ground {
        Ground::Unlawful => Tri::Yes,
        Ground::Open(_) => Tri::Maybe,
        _ => Tri::No,
    }
}

/// The provision that governs, and where the call ends on the way to it.
fn governed(call: &Call, regime: Option<Regime>, counts: Tri) -> (Provision, Ground) {
    let (provision, ground) = match regime {
        // Branch audit.law-not-held [PECR_21_1_B]: before the Regulations nothing is judged
        None => return (Provision::Reg21Register, Ground::LawNotHeld),
        Some(Regime::Reg21) => (Provision::Reg21Register, registered(call)),
        // Branch audit.reg-19 [PECR_19]: an automated call needs consent
        Some(Regime::Reg19) => (Provision::Reg19, opted_in(call)),
        // Branch audit.reg-21a [PECR_21A]: a call about claims needs consent
        Some(Regime::Reg21A) => (Provision::Reg21A, opted_in(call)),
        Some(Regime::Reg21B) => (Provision::Reg21B, pensions(call)),
    };
    let ground = match (call.within, counts, ground) {
        // Branch audit.abroad [PECR_26]: a number of another country is not judged
        (false, ..) => Ground::Abroad,
        (_, Tri::No, _) => Ground::NotConnected,
        (_, Tri::Maybe, Ground::Unlawful | Ground::Open(_)) => Ground::Open(Open::Connected),
        (.., ground) => ground,
    };
    (provision, ground)
}

/// Regulation 21(1)(b).
fn registered(call: &Call) -> Ground {
    match (call.listed, call.consented) {
        (Listed::NotListed, _) => Ground::NotListed,
        (Listed::Under, _) => Ground::UnderTwentyEightDays,
        // Branch audit.override [PECR_21_4]: consent to this caller lifts the listing
        (_, Tri::Yes) => Ground::Consented,
        (Listed::Open(doubt), _) => Ground::Open(Open::Listing(doubt)),
        (Listed::Yes, Tri::Maybe) => Ground::Open(Open::Consent),
        // Branch audit.register [PECR_21_1_B]: listed for at least 28 days, and no consent
        (Listed::Yes, Tri::No) => Ground::Unlawful,
    }
}

fn opted_in(call: &Call) -> Ground {
    match call.consented {
        Tri::Yes => Ground::Consented,
        Tri::Maybe => Ground::Open(Open::Consent),
        Tri::No => Ground::Unlawful,
    }
}

/// Regulation 21B.
///
/// # Reading
/// It protects individuals. Who subscribes to a line is seldom known: a number on the TPS is
/// taken for an individual's, of any other it cannot be known.
fn pensions(call: &Call) -> Ground {
    // Branch audit.reg-21b [PECR_21B]: who is not authorised may not call individuals at all; who is needs consent or a client
    let Pensions { authorised, client, individual } = call.pensions;
    let allowed = match (authorised, client) {
        (false, _) => Tri::No,
        (true, false) => call.consented,
        (true, true) => call.consented.or(call.objected.not()),
    };
    match (allowed, individual) {
        (Tri::Yes, _) | (_, Tri::No) => Ground::PensionsAllowed,
        (_, Tri::Maybe) => Ground::Open(Open::Subscriber),
        (Tri::Maybe, Tri::Yes) => Ground::Open(Open::Consent),
        (Tri::No, Tri::Yes) => Ground::Unlawful,
    }
}

#[cfg(test)]
mod tests;
