//! What the decision about one number needs to know.

use terms::{Date, Standing};

use super::{Consent, Kind, Moment, Objection};

/// Everything that decides about one number.
///
/// [`Facts::new`] assumes the least: no register held, no consent, nothing known of
/// the caller. Whoever screens fills in what is known, and what is left out never
/// makes a number callable.
///
/// Whether the files of objections and consents could be read at all is not asked
/// here: if not, add that reason to the decision ([`super::Decision::and`]).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Facts<'a> {
    /// What is called about, and how.
    pub kind: Kind,
    /// When the call is to be made, or was made.
    pub call: Moment,
    /// Whether the call lies ahead.
    pub looking: Looking,
    /// Whether the registers can hold such a number.
    pub reach: Reach,
    /// What the Telephone Preference Service says of it.
    pub tps: Lookup,
    /// What the Corporate Telephone Preference Service says of it.
    pub ctps: Lookup,
    /// What further registers say, which the campaign names.
    pub further: &'a [Lookup],
    /// The objection to this caller that weighs most ([`Objection::weightiest`]).
    pub objection: Option<Objection>,
    /// The consent to this caller for this kind that weighs most ([`Consent::weightiest`]).
    pub consent: Option<Consent>,
    /// What reg 21B asks; read for calls about pensions only.
    pub pensions: Pensions,
}

/// Whether the call lies ahead: that changes what must be proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Looking {
    /// Screening: whatever is on record today is known before the call, even if it is
    /// dated later than the day of calling.
    Ahead,
    /// Audit: the call was made, and only what was so before it counts; consent must be
    /// proved to be earlier, an objection of the same day counts.
    Back,
}

/// Whether a number lies within the numbering that the registers cover.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reach {
    /// Under +44: the United Kingdom, Jersey, Guernsey, the Isle of Man.
    Within,
    /// Any other country.
    Abroad,
}

/// What became of asking one register about one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lookup {
    /// There is no edition of it.
    NotHeld,
    /// There are editions, but only of days after the call.
    NotYet,
    /// It could not be read: it is damaged.
    Unreadable,
    /// What is known of the number. Where [`Standing::as_of`] is `None`, no edition covers it.
    Found(Standing),
}

/// What reg 21B asks of the caller and the person called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Pensions {
    /// The caller is authorised by the Financial Conduct Authority, or is the scheme's trustee or manager.
    pub authorised: bool,
    /// There is an existing client relationship in which such calls are to be expected, and
    /// a simple, free refusal was offered when the details were taken and each time since.
    pub client: bool,
    /// Who subscribes to the line.
    pub subscriber: Subscriber,
}

/// Who subscribes to a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subscriber {
    /// A living individual, or an unincorporated body of individuals.
    Individual,
    /// A company, a limited liability partnership, a Scottish partnership, a public body.
    Corporate,
    /// Not known, as with most lists.
    Unknown,
}

impl Facts<'_> {
    /// A call of this kind, ahead, some time on `day`, to a number of which nothing is known.
    #[must_use]
    pub const fn new(kind: Kind, day: Date) -> Self {
        Self {
            kind,
            call: Moment::on(day),
            looking: Looking::Ahead,
            reach: Reach::Within,
            tps: Lookup::NotHeld,
            ctps: Lookup::NotHeld,
            further: &[],
            objection: None,
            consent: None,
            pensions: Pensions::UNKNOWN,
        }
    }
}

impl Pensions {
    /// Nothing is known: so nothing of it helps.
    pub const UNKNOWN: Self =
        Self { authorised: false, client: false, subscriber: Subscriber::Unknown };
}
