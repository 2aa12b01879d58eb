//! A slow twin of `decide`: the statute asked in every possible world.
//!
//! What is known of a number leaves several worlds open: on which day a listing began, at
//! which hour of a day something was said, who subscribes to the line. The twin tries
//! them all, asks the law in each in plain terms, and says *callable* only where the
//! call is lawful in every one. It shares no code with the rules.

use std::collections::BTreeSet;

use proptest::prelude::*;
use terms::{Date, Days, Since, Standing, State};

use super::{ago, monday};
use crate::screening::{
    Consent, Decision, Demand, Facts, Kind, Looking, Lookup, Moment, Objection, Pensions, Policy,
    Reach, Subscriber, Verdict, decide,
};

/// Hours that a day has in the worlds of the twin: morning, noon, evening.
const HOURS: i32 = 3;
/// How long a listing may have lasted, where its beginning is not known.
const LONG_AGO: i32 = 32;

/// One number, in days before the call (negative: after it).
#[derive(Clone, Debug)]
pub(super) struct Case {
    kind: Kind,
    back: bool,
    abroad: bool,
    tps: Held,
    ctps: Held,
    /// When objected (`None` = not known), and when taken back.
    objection: Option<(Option<i32>, Option<i32>)>,
    /// When consented, and when taken back.
    consent: Option<(i32, Option<i32>)>,
    authorised: bool,
    client: bool,
    subscriber: Subscriber,
    grace: bool,
}

/// What one register holds of the number.
#[derive(Clone, Copy, Debug)]
struct Held {
    state: State,
    last_known: Option<bool>,
    /// Since when it is listed, at the earliest and at the latest, in days before the call.
    since: (Option<i32>, i32),
    age: Option<i32>,
}

impl Held {
    fn lookup(self) -> Lookup {
        let (earliest, latest) = self.since;
        Lookup::Found(Standing {
            state: self.state,
            last_known: self.last_known,
            since: Some(Since { earliest: earliest.map(ago), latest: ago(latest) }),
            attributed: None,
            as_of: self.age.map(ago),
        })
    }

    /// For how many days it may have been listed (`None`: not listed); nothing when not known.
    fn worlds(self, back: bool) -> Vec<Option<i32>> {
        let young = self.age.is_some_and(|age| age <= 28);
        let (earliest, latest) = self.since;
        let began =
            || (latest..=earliest.unwrap_or(LONG_AGO)).map(|days| (days >= 0).then_some(days));
        match (self.state, self.last_known) {
            (State::Listed, _) => began().collect(),
            (State::Maybe, _) => began().chain([None]).collect(),
            (State::NotListed, _) if young || back => vec![None],
            (State::Unknown, Some(true)) if young => began().collect(),
            (State::Unknown, Some(false)) if young => vec![None],
            _ => Vec::new(),
        }
    }
}

impl Case {
    pub(super) fn facts(&self) -> Facts<'static> {
        let moment = |days: i32| Moment::on(ago(days));
        Facts {
            kind: self.kind,
            call: Moment::on(monday()),
            looking: if self.back { Looking::Back } else { Looking::Ahead },
            reach: if self.abroad { Reach::Abroad } else { Reach::Within },
            tps: self.tps.lookup(),
            ctps: self.ctps.lookup(),
            further: &[],
            objection: self.objection.map(|(on, withdrawn)| Objection {
                on: on.map(moment),
                withdrawn: withdrawn.map(moment),
            }),
            consent: self.consent.map(|(given, withdrawn)| Consent {
                given: moment(given),
                withdrawn: withdrawn.map(moment),
            }),
            pensions: Pensions {
                authorised: self.authorised,
                client: self.client,
                subscriber: self.subscriber,
            },
        }
    }

    pub(super) fn policy(&self) -> Policy {
        Policy { max_edition_age_days: 28, grace: self.grace, demand: Demand::Both }
    }

    pub(super) fn decide(&self) -> Decision {
        decide(&self.facts(), &self.policy())
    }

    /// What the twin says.
    fn verdict(&self) -> Verdict {
        let mut not_known = self.abroad;
        let mut held = |register: Held| {
            let worlds = register.worlds(self.back);
            if worlds.is_empty() {
                not_known |= self.asks_registers();
                return vec![None];
            }
            worlds
        };
        // On either register is on the register: only the longest listing of a world matters.
        let mut listings: Vec<Option<i32>> = Vec::new();
        let (tps, ctps) = (held(self.tps), held(self.ctps));
        for &a in &tps {
            listings.extend(ctps.iter().map(|&b| a.max(b)));
        }
        listings.sort_unstable();
        listings.dedup();
        let told_worlds = self.told_worlds();
        let lawful = told_worlds.iter().all(|told| {
            listings
                .iter()
                .all(|&listed| self.subscribers().iter().all(|&it| self.lawful(told, listed, it)))
        });
        match (lawful, not_known) {
            (false, _) => Verdict::Blocked,
            (true, true) => Verdict::NotScreened,
            (true, false) => Verdict::Callable,
        }
    }

    fn subscribers(&self) -> Vec<bool> {
        match self.subscriber {
            Subscriber::Individual => vec![true],
            Subscriber::Corporate => vec![false],
            Subscriber::Unknown => vec![true, false],
        }
    }

    /// Whether a register must have been asked: not where consent alone is the door.
    fn asks_registers(&self) -> bool {
        let consented = self.told_worlds().iter().all(|told| told.consents);
        match (self.kind, self.subscriber) {
            (Kind::Automated | Kind::Claims, _) | (Kind::Pensions, Subscriber::Individual) => false,
            (Kind::Live, _) | (Kind::Pensions, Subscriber::Corporate) => true,
            (Kind::Pensions, Subscriber::Unknown) => self.client && !consented,
        }
    }

    /// Everything that may have been said before the call, by every hour of its day.
    fn told_worlds(&self) -> BTreeSet<Told> {
        let hours = |days: Option<i32>| -> Vec<Option<i32>> {
            match days {
                None => vec![None],
                Some(days) => (0..HOURS).map(|hour| Some(hour - days * HOURS)).collect(),
            }
        };
        let objected = hours(self.objection.and_then(|(on, _)| on));
        let objection_back = hours(self.objection.and_then(|(_, back)| back));
        let given = hours(self.consent.map(|(given, _)| given));
        let consent_back = hours(self.consent.and_then(|(_, back)| back));
        let mut worlds = BTreeSet::new();
        for &call in &hours(Some(0)) {
            for &on in &objected {
                for &off in &objection_back {
                    for &yes in &given {
                        for &no in &consent_back {
                            let call = call.unwrap();
                            worlds.extend(self.told(call, on, off, yes, no));
                        }
                    }
                }
            }
        }
        worlds
    }

    /// What stands when the call comes; `None` for a world in which something is taken
    /// back before it was said on the same day.
    fn told(
        &self,
        call: i32,
        objected: Option<i32>,
        objection_back: Option<i32>,
        given: Option<i32>,
        consent_back: Option<i32>,
    ) -> Option<Told> {
        let same_day = |a: i32, b: i32| a.div_euclid(HOURS) == b.div_euclid(HOURS);
        if let (Some(on), Some(off)) = (objected, objection_back)
            && same_day(on, off)
            && off < on
        {
            return None;
        }
        let objects = self.objection.is_some()
            && (!self.back || objected.is_none_or(|on| on <= call))
            && !objection_back.is_some_and(|off| off < call && objected.is_none_or(|on| off >= on));
        let consented = match self.back {
            true => given.is_some_and(|yes| yes < call),
            false => given.is_some_and(|yes| yes.div_euclid(HOURS) <= call.div_euclid(HOURS)),
        };
        let took_back = consent_back.is_some_and(|no| !self.back || no <= call);
        let consents = consented && !took_back;
        let answered = match (objected, given) {
            (Some(on), Some(yes)) => consents && yes > on,
            _ => false,
        };
        Some(Told { objects: objects && !answered, consents, took_back })
    }

    /// The law, in one world.
    fn lawful(&self, told: &Told, listed: Option<i32>, individual: bool) -> bool {
        if told.objects {
            return false;
        }
        let live = {
            let listed = listed.is_some_and(|days| !(self.grace && days < 28));
            !told.took_back && (!listed || told.consents)
        };
        match self.kind {
            Kind::Automated | Kind::Claims => told.consents,
            Kind::Pensions if individual => {
                self.authorised && (told.consents || (self.client && !told.took_back))
            }
            Kind::Live | Kind::Pensions => live,
        }
    }
}

/// What the subscriber has told the caller when the call comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Told {
    objects: bool,
    consents: bool,
    took_back: bool,
}

const STATES: &[State] =
    &[State::Listed, State::NotListed, State::Maybe, State::Unknown, State::Unknown];
const SUBSCRIBERS: &[Subscriber] =
    &[Subscriber::Individual, Subscriber::Corporate, Subscriber::Unknown];

/// Days around which the law turns.
fn days() -> impl Strategy<Value = Days> {
    prop_oneof![-2_i32..=3, 26_i32..=30]
}

fn held() -> impl Strategy<Value = Held> {
    let age = prop_oneof![4 => (0_i32..=30).prop_map(Some), 1 => Just(None)];
    let spell = (proptest::option::of(0_i32..=31), -3_i32..=30);
    (proptest::sample::select(STATES), proptest::option::weighted(0.9, any::<bool>()), spell, age)
        .prop_map(|(state, last_known, (width, latest), age)| {
            let since = (width.map(|width| latest + width), latest);
            Held { state, last_known, since, age }.made_possible()
        })
}

impl Held {
    /// Mends what no register says: a spell that begins after the day, and yet is or may be one of the day.
    fn made_possible(self) -> Self {
        let listed = match self.state {
            State::Listed => true,
            State::Unknown => self.last_known == Some(true),
            State::NotListed | State::Maybe => false,
        };
        let maybe = if self.state == State::Maybe { 0 } else { i32::MIN };
        let (earliest, latest) = self.since;
        let latest = if listed { latest.max(0) } else { latest };
        Self { since: (earliest.map(|earliest| earliest.max(latest).max(maybe)), latest), ..self }
    }
}

/// Any number, with days around which the law turns.
pub(super) fn case() -> impl Strategy<Value = Case> {
    let objection = proptest::option::weighted(
        0.4,
        (proptest::option::weighted(0.8, days()), proptest::option::weighted(0.3, days())),
    );
    let consent =
        proptest::option::weighted(0.5, (days(), proptest::option::weighted(0.3, days())));
    (
        (proptest::sample::select(&Kind::ALL[..]), any::<bool>(), proptest::bool::weighted(0.1)),
        (held(), held()),
        (objection, consent),
        (any::<bool>(), any::<bool>(), proptest::sample::select(SUBSCRIBERS)),
        any::<bool>(),
    )
        .prop_map(|((kind, back, abroad), (tps, ctps), (objection, consent), who, grace)| {
            let (authorised, client, subscriber) = who;
            let case = Case {
                kind,
                back,
                abroad,
                tps,
                ctps,
                objection,
                consent,
                authorised,
                client,
                subscriber,
                grace,
            };
            case.in_order()
        })
}

impl Case {
    /// Nothing is taken back before the day on which it was said.
    fn in_order(mut self) -> Self {
        if let Some((Some(on), Some(back))) = &mut self.objection {
            *back = (*back).min(*on);
        }
        if let Some((given, Some(back))) = &mut self.consent {
            *back = (*back).min(*given);
        }
        self
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn decide_agrees_with_its_twin(case in case()) {
        prop_assert_eq!(case.decide().verdict(), case.verdict(), "{:?}", ids(&case));
    }
}

fn ids(case: &Case) -> Vec<&'static str> {
    super::ids(case.decide())
}

const CLEAR: Held =
    Held { state: State::Unknown, last_known: Some(false), since: (None, 0), age: Some(3) };

fn live() -> Case {
    Case {
        kind: Kind::Live,
        back: false,
        abroad: false,
        tps: CLEAR,
        ctps: CLEAR,
        objection: None,
        consent: None,
        authorised: false,
        client: false,
        subscriber: Subscriber::Unknown,
        grace: false,
    }
}

/// Every state of both registers, around 28 days of listing and of age.
#[test]
fn decide_agrees_with_its_twin_on_every_listing() {
    let mut registers = Vec::new();
    for state in [State::Listed, State::NotListed, State::Maybe, State::Unknown] {
        for last_known in [None, Some(false), Some(true)] {
            for since in [(None, 5), (Some(27), 20), (Some(28), 20), (Some(28), 28), (Some(0), 0)] {
                for age in [None, Some(0), Some(28), Some(29)] {
                    registers.push(Held { state, last_known, since, age });
                }
            }
        }
    }
    let consents = [None, Some((1, None)), Some((1, Some(0))), Some((0, None))];
    let mut count = 0;
    for &tps in &registers {
        for &ctps in registers.iter().step_by(7).chain([&CLEAR]) {
            for (grace, back, consent) in consents
                .into_iter()
                .flat_map(|consent| [false, true].map(|grace| (grace, consent)))
                .flat_map(|(grace, consent)| [false, true].map(|back| (grace, back, consent)))
            {
                let case = Case { tps, ctps, grace, back, consent, ..live() };
                assert_eq!(case.decide().verdict(), case.verdict(), "{case:?}");
                count += 1;
            }
        }
    }
    assert_eq!(count, 240 * 36 * 16);
}

/// Every order of objection, consent and withdrawals around the day of the call.
#[test]
fn decide_agrees_with_its_twin_on_every_order_of_what_was_said() {
    let said: Vec<Option<i32>> = [None].into_iter().chain((-1..=2).map(Some)).collect();
    let mut count = 0;
    for (kind, back, listed) in Kind::ALL
        .into_iter()
        .flat_map(|kind| [false, true].map(|back| (kind, back)))
        .flat_map(|(kind, back)| [false, true].map(|listed| (kind, back, listed)))
    {
        let tps = Held { last_known: Some(listed), ..CLEAR };
        let base = Case { kind, back, tps, authorised: true, ..live() };
        for objection in two(&said, true) {
            for consent in two(&said, false) {
                let consent = consent.and_then(|(given, taken)| Some((given?, taken)));
                let case = Case { objection, consent, ..base.clone() }.in_order();
                assert_eq!(case.decide().verdict(), case.verdict(), "{case:?}");
                count += 1;
            }
        }
    }
    assert_eq!(count, 16 * 26 * 21);
}

/// Nothing said; or said on one of these days (or on an unknown one) and perhaps taken back.
fn two(said: &[Option<i32>], unknown: bool) -> Vec<Option<(Option<i32>, Option<i32>)>> {
    let mut out = vec![None];
    for &on in said.iter().filter(|on| unknown || on.is_some()) {
        out.extend(said.iter().map(|&off| Some((on, off))));
    }
    out
}

#[test]
fn the_twin_is_not_of_one_opinion_only() {
    assert_eq!(live().verdict(), Verdict::Callable);
    assert_eq!(Case { abroad: true, ..live() }.verdict(), Verdict::NotScreened);
    assert_eq!(Case { objection: Some((None, None)), ..live() }.verdict(), Verdict::Blocked);
    let day: Date = monday();
    assert_eq!(day, ago(0));
}
