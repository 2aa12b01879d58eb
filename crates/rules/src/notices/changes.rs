//! What differs between two versions of a notice, in what they tell people.

mod law;

use terms::Date;

use super::facts::{Contact, Element, Facts, Kept, Own, Purpose, Source};
use super::regulator;
use super::rights::{Right, rights};

pub use law::{Moved, moved};

/// A version of a notice: what it is made from, and the day whose law it follows.
#[derive(Clone, Copy, Debug)]
pub struct Version<'a> {
    /// What it is made from.
    pub facts: &'a Facts,
    /// The day from which it holds.
    pub day: Date,
}

/// Where something stands in the lists of the earlier version and of the later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// In the later one only.
    New(usize),
    /// In the earlier one only.
    Gone(usize),
    /// In both, and what is told of it differs.
    Other {
        /// Its place in the earlier one.
        was: usize,
        /// Its place in the later one.
        is: usize,
    },
}

/// What became of something of which there is one at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shift {
    /// There was none.
    New,
    /// There is none any more.
    Gone,
    /// What is told of it differs.
    Other,
}

/// Something that the later version tells differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Whom it is for.
    Audience,
    /// What the organisation is called.
    Name,
    /// How to reach it.
    Contact,
    /// Its representative.
    Representative(Shift),
    /// Its data protection officer.
    Officer(Shift),
    /// A purpose; [`aspects`] says what of it.
    Purpose(Turn),
    /// Somebody from whom data come.
    Source(Turn),
    /// Somebody to whom data go; never [`Turn::Other`].
    Recipient(Turn),
    /// A country to which data go.
    Transfer(Turn),
    /// A decision that no person takes part in.
    Decision(Turn),
    /// A right.
    Right {
        /// Which.
        element: Element,
        /// What became of it.
        shift: Shift,
        /// Since when the law gives it, or gives it no longer; none where that follows from what is done.
        law: Option<Date>,
    },
    /// How to complain to the organisation.
    Complaints,
    /// How to reach the regulator.
    Regulator,
    /// When the notice is looked at again.
    Review,
    /// Welsh words of the organisation's own, and nothing that they stand for.
    Welsh,
}

impl Change {
    /// Its stable, kebab-case id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Audience => "audience",
            Self::Name => "name",
            Self::Contact => "contact",
            Self::Representative(_) => "representative",
            Self::Officer(_) => "data-protection-officer",
            Self::Purpose(_) => "purpose",
            Self::Source(_) => "source",
            Self::Recipient(_) => "recipient",
            Self::Transfer(_) => "transfer",
            Self::Decision(_) => "automated-decision",
            Self::Right { element, .. } => element.id(),
            Self::Complaints => "complaints",
            Self::Regulator => "regulator",
            Self::Review => "review",
            Self::Welsh => "welsh-words",
        }
    }
}

/// What of a purpose can differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aspect {
    /// Its lawful basis, or the interest that is named with it.
    Basis,
    /// Which data.
    Data,
    /// What lets data that weigh more be used.
    Condition,
    /// How long data are kept.
    Kept,
    /// Whether they must be given, and what follows if not.
    Needed,
}

/// Everything that the later version tells differently, in the order of a notice. The order of
/// lists says nothing, and words of one's own are held against each other in English.
#[must_use]
pub fn changes(was: Version<'_>, is: Version<'_>) -> Vec<Change> {
    let mut found = who(was.facts, is.facts);
    let (old, new) = (was.facts, is.facts);
    let purposes = purposes(old, new);
    found.extend(
        purposes.iter().filter(|turn| differs(**turn, old, new)).map(|it| Change::Purpose(*it)),
    );
    let source = |a: &Source, b: &Source| told_of(a) == told_of(b);
    found.extend(
        turns(&old.sources, &new.sources, |a, b| a.kind == b.kind, source).map(Change::Source),
    );
    let recipients = turns(
        &old.recipients,
        &new.recipients,
        |a, b| (a.0, said(a.1.as_ref())) == (b.0, said(b.1.as_ref())),
        |_, _| true,
    );
    found.extend(recipients.map(Change::Recipient));
    let transfers = turns(
        &old.transfers,
        &new.transfers,
        |a, b| a.country.en == b.country.en,
        |a, b| a.safeguard == b.safeguard,
    );
    found.extend(transfers.map(Change::Transfer));
    let decisions = turns(
        &old.automated,
        &new.automated,
        |a, b| a.decision.en == b.decision.en,
        |a, b| (&a.logic.en, &a.effect.en) == (&b.logic.en, &b.effect.en),
    );
    found.extend(decisions.map(Change::Decision));
    let before = found.len();
    found.extend(of_rights(was, is, &purposes));
    let told = found.get(before..).unwrap_or_default();
    let new_way = told
        .iter()
        .any(|it| matches!(it, Change::Right { element: Element::ComplaintController, .. }));
    if !new_way && ways_to_complain(old, new) && gives_complaints(was) {
        found.push(Change::Complaints);
    }
    let [before, after] = [was.day, is.day].map(regulator::on);
    if (before.post, before.phone, before.web) != (after.post, after.phone, after.web) {
        found.push(Change::Regulator);
    }
    if old.review != new.review {
        found.push(Change::Review);
    }
    if welsh(old, new) {
        found.push(Change::Welsh);
    }
    found
}

/// What differs between two purposes that stand for one.
#[must_use]
pub fn aspects(was: &Purpose, is: &Purpose) -> Vec<Aspect> {
    let interests = said(was.interest.as_ref()) != said(is.interest.as_ref());
    let mut data = [was, is].map(|it| (it.data.clone(), said(it.own_data.as_ref())));
    data.iter_mut().for_each(|(kinds, _)| kinds.sort_unstable());
    let [before, after] = data;
    let needed = |it: &Purpose| it.needed.as_ref().map(|(by, what)| (*by, what.en.clone()));
    let differ = [
        (Aspect::Basis, interests || (was.basis, was.recognised) != (is.basis, is.recognised)),
        (Aspect::Data, before != after),
        (Aspect::Condition, (was.special, was.criminal) != (is.special, is.criminal)),
        (Aspect::Kept, !is_kept_alike(&was.kept, &is.kept)),
        (Aspect::Needed, needed(was) != needed(is)),
    ];
    differ.into_iter().filter(|(_, differs)| *differs).map(|(aspect, _)| aspect).collect()
}

fn is_kept_alike(was: &Kept, is: &Kept) -> bool {
    match (was, is) {
        (Kept::Until(was), Kept::Until(is)) => was.en == is.en,
        _ => was == is,
    }
}

/// Who the organisation is, and how it is reached.
fn who(old: &Facts, new: &Facts) -> Vec<Change> {
    let mut found = Vec::new();
    if old.audience != new.audience {
        found.push(Change::Audience);
    }
    let (was, is) = (&old.controller, &new.controller);
    if was.name != is.name {
        found.push(Change::Name);
    }
    if was.contact != is.contact {
        found.push(Change::Contact);
    }
    let representatives = shift(was.representative.as_ref(), is.representative.as_ref());
    found.extend(representatives.map(Change::Representative));
    found.extend(shift(was.dpo_contact.as_ref(), is.dpo_contact.as_ref()).map(Change::Officer));
    found
}

fn shift<T: PartialEq>(was: Option<&T>, is: Option<&T>) -> Option<Shift> {
    match (was, is) {
        (None, Some(_)) => Some(Shift::New),
        (Some(_), None) => Some(Shift::Gone),
        (was, is) => (was != is).then_some(Shift::Other),
    }
}

/// Every purpose of either version, those that are alike among them.
fn purposes(old: &Facts, new: &Facts) -> Vec<Turn> {
    let same =
        |a: &Purpose, b: &Purpose| a.kind == b.kind && said(a.own.as_ref()) == said(b.own.as_ref());
    turns(&old.purposes, &new.purposes, same, |_, _| false).collect()
}

/// Whether what is told of a purpose differs.
fn differs(turn: Turn, old: &Facts, new: &Facts) -> bool {
    let Turn::Other { was, is } = turn else { return true };
    match (old.purposes.get(was), new.purposes.get(is)) {
        (Some(was), Some(is)) => !aspects(was, is).is_empty(),
        _ => false,
    }
}

/// What is told of a source.
fn told_of(source: &Source) -> (Option<&str>, bool, Vec<super::facts::DataKind>) {
    let mut data = source.data.clone();
    data.sort_unstable();
    (said(source.name.as_ref()), source.public, data)
}

/// What became of each item of two lists: items are the same thing, and are told alike, by the
/// functions; those told alike are left out.
fn turns<T>(
    was: &[T],
    is: &[T],
    same: impl Fn(&T, &T) -> bool,
    alike: impl Fn(&T, &T) -> bool,
) -> impl Iterator<Item = Turn> {
    let mut left: Vec<(usize, &T)> = was.iter().enumerate().collect();
    let mut found = Vec::new();
    for (is, item) in is.iter().enumerate() {
        match left.iter().position(|(_, old)| same(old, item)) {
            None => found.push(Turn::New(is)),
            Some(at) => {
                let (was, old) = left.remove(at);
                found.extend((!alike(old, item)).then_some(Turn::Other { was, is }));
            }
        }
    }
    found.into_iter().chain(left.into_iter().map(|(was, _)| Turn::Gone(was)).collect::<Vec<_>>())
}

/// The rights that were gained, lost, or hold for something else.
fn of_rights(was: Version<'_>, is: Version<'_>, purposes: &[Turn]) -> Vec<Change> {
    let [before, after] = [was, is].map(|it| rights(it.facts, it.day));
    let has = |rights: &[Right], element| rights.iter().any(|it| it.element == element);
    let mut found = Vec::new();
    // By the law of the other day, the same facts give or do not give the right.
    let unchanged = rights(is.facts, was.day);
    for right in &after {
        let element = right.element;
        let Some(earlier) = before.iter().find(|it| it.element == element) else {
            let law = (!has(&unchanged, element)).then(|| law::began(right.cite, is.day)).flatten();
            found.push(Change::Right { element, shift: Shift::New, law });
            continue;
        };
        if holds_for(earlier, purposes, true) != holds_for(right, purposes, false) {
            found.push(Change::Right { element, shift: Shift::Other, law: None });
        }
    }
    for right in before.iter().filter(|right| !has(&after, right.element)) {
        let element = right.element;
        let law = has(&unchanged, element).then(|| law::ended(right.cite, is.day)).flatten();
        found.push(Change::Right { element, shift: Shift::Gone, law });
    }
    found
}

/// For which of the purposes that both versions have a right holds, by their later places.
fn holds_for(right: &Right, purposes: &[Turn], earlier: bool) -> Vec<usize> {
    let both = purposes.iter().filter_map(|turn| match *turn {
        Turn::Other { was, is } => Some((if earlier { was } else { is }, is)),
        _ => None,
    });
    let holds = |place: &usize| right.purposes.is_empty() || right.purposes.contains(place);
    let mut places: Vec<usize> = both.filter(|(place, _)| holds(place)).map(|(_, is)| is).collect();
    places.sort_unstable();
    places
}

fn gives_complaints(version: Version<'_>) -> bool {
    let rights = rights(version.facts, version.day);
    rights.iter().any(|it| it.element == Element::ComplaintController)
}

/// Whether people are told another way to complain than before, other than that they complain
/// where everything else is asked too.
fn ways_to_complain(old: &Facts, new: &Facts) -> bool {
    fn way(facts: &Facts) -> &Contact {
        facts.controller.complaints.as_ref().unwrap_or(&facts.controller.contact)
    }
    let own = old.controller.complaints.is_some() || new.controller.complaints.is_some();
    own && way(old) != way(new)
}

/// Everything that somebody said in two languages: own words, and names of sources.
fn names(facts: &Facts) -> impl Iterator<Item = &Own> {
    facts.own_words().chain(facts.sources.iter().filter_map(|source| source.name.as_ref()))
}

/// Whether the same English words have other Welsh ones than any that they had.
fn welsh(old: &Facts, new: &Facts) -> bool {
    fn of<'f>(facts: &'f Facts, en: &'f str) -> impl Iterator<Item = &'f Own> {
        names(facts).filter(move |own| own.en == en)
    }
    let differ = |now: &Own| {
        let stays = |was: &Own| of(new, &now.en).any(|it| it.cy == was.cy);
        of(old, &now.en).next().is_some() && !of(old, &now.en).any(stays)
    };
    let (was, is) = (&old.controller, &new.controller);
    was.name == is.name && was.name_cy != is.name_cy || names(new).any(differ)
}

fn said(own: Option<&Own>) -> Option<&str> {
    own.map(|own| own.en.as_str())
}

#[cfg(test)]
mod tests;
