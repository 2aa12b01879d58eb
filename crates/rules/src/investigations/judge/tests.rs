use super::*;
use crate::investigations::Doubt;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn call() -> Call {
    Call {
        kind: Kind::Live,
        day: day("2021-06-15"),
        connected: Tri::Yes,
        within: true,
        listed: Listed::Yes,
        objected: Tri::No,
        consented: Tri::No,
        withheld: Tri::Maybe,
        pensions: Pensions { authorised: false, client: false, individual: Tri::Maybe },
    }
}

fn ground(call: Call) -> Ground {
    judge(&call).ground
}

/// Covers: audit.register
#[test]
fn pecr_21_1_b_listed_and_no_consent_is_unlawful() {
    let judged = judge(&call());
    assert_eq!(judged.of(Provision::Reg21Register), Tri::Yes);
    assert_eq!((judged.any(), judged.ground), (Tri::Yes, Ground::Unlawful));
    assert_eq!(ground(Call { listed: Listed::NotListed, ..call() }), Ground::NotListed);
    assert_eq!(ground(Call { listed: Listed::Under, ..call() }), Ground::UnderTwentyEightDays);
    let open = Listed::Open(Doubt::BetweenEditions);
    let judged = judge(&Call { listed: open, ..call() });
    assert_eq!(judged.of(Provision::Reg21Register), Tri::Maybe);
    assert_eq!(judged.ground, Ground::Open(Open::Listing(Doubt::BetweenEditions)));
}

/// Covers: audit.override
#[test]
fn pecr_21_4_consent_lifts_the_listing() {
    assert_eq!(ground(Call { consented: Tri::Yes, ..call() }), Ground::Consented);
    assert_eq!(ground(Call { consented: Tri::Maybe, ..call() }), Ground::Open(Open::Consent));
}

/// Covers: audit.connected
#[test]
fn pecr_2_1_before_2026_only_connected_calls_count() {
    assert_eq!(ground(Call { connected: Tri::No, ..call() }), Ground::NotConnected);
    assert_eq!(ground(Call { connected: Tri::Maybe, ..call() }), Ground::Open(Open::Connected));
    let last = Call { connected: Tri::No, day: day("2026-02-04"), ..call() };
    assert_eq!(ground(last), Ground::NotConnected);
}

/// Covers: audit.attempt
#[test]
fn duaa_110_attempts_count_from_5_february_2026() {
    let attempt = Call { connected: Tri::No, day: day("2026-02-05"), ..call() };
    assert_eq!(ground(attempt), Ground::Unlawful);
    assert_eq!(judge(&attempt).counts, Tri::Yes);
    assert_eq!(ground(Call { connected: Tri::Maybe, ..attempt }), Ground::Unlawful);
}

/// Covers: audit.objection
#[test]
fn pecr_21_1_a_an_objection_is_judged_beside_the_register() {
    let objected = Call { objected: Tri::Yes, listed: Listed::NotListed, ..call() };
    let judged = judge(&objected);
    assert_eq!(judged.ground, Ground::NotListed);
    assert_eq!(judged.of(Provision::Reg21Objection), Tri::Yes);
    assert_eq!(judged.of(Provision::Reg21Register), Tri::No);
    assert_eq!(judged.any(), Tri::Yes);
    let unanswered = judge(&Call { connected: Tri::No, ..objected });
    assert_eq!(unanswered.any(), Tri::No);
}

/// Covers: audit.identity
#[test]
fn pecr_21_a1_a_withheld_line_is_judged_where_it_shows() {
    let hidden = Call { withheld: Tri::Yes, listed: Listed::NotListed, ..call() };
    assert_eq!(judge(&hidden).of(Provision::Reg21Identity), Tri::Yes);
    assert_eq!(judge(&call()).of(Provision::Reg21Identity), Tri::No);
    let before = Call { day: day("2016-05-15"), ..hidden };
    assert_eq!(judge(&before).of(Provision::Reg21Identity), Tri::No);
}

/// Covers: audit.law-not-held
#[test]
fn pecr_21_1_b_nothing_is_judged_before_the_regulations() {
    let early = judge(&Call { day: day("2003-12-10"), objected: Tri::Yes, ..call() });
    assert_eq!((early.ground, early.any()), (Ground::LawNotHeld, Tri::No));
}

/// Covers: audit.reg-19
#[test]
fn pecr_19_an_automated_call_needs_consent() {
    let automated = Call { kind: Kind::Automated, listed: Listed::NotListed, ..call() };
    let judged = judge(&automated);
    assert_eq!((judged.governs, judged.ground), (Provision::Reg19, Ground::Unlawful));
    assert_eq!(ground(Call { consented: Tri::Yes, ..automated }), Ground::Consented);
    assert_eq!(ground(Call { consented: Tri::Maybe, ..automated }), Ground::Open(Open::Consent));
}

/// Covers: audit.reg-21a
#[test]
fn pecr_21a_a_call_about_claims_needs_consent() {
    let claims = Call { kind: Kind::Claims, listed: Listed::NotListed, ..call() };
    assert_eq!(judge(&claims).of(Provision::Reg21A), Tri::Yes);
    assert_eq!(judge(&claims).of(Provision::Reg21Register), Tri::No);
}

/// Covers: audit.reg-21b
#[test]
fn pecr_21b_who_may_call_about_pensions() {
    let pensions = |authorised, client, individual| {
        let pensions = Pensions { authorised, client, individual };
        Call { kind: Kind::Pensions, pensions, ..call() }
    };
    assert_eq!(ground(pensions(false, false, Tri::Yes)), Ground::Unlawful);
    assert_eq!(ground(pensions(false, false, Tri::Maybe)), Ground::Open(Open::Subscriber));
    assert_eq!(ground(pensions(true, true, Tri::Yes)), Ground::PensionsAllowed);
    let objected = Call { objected: Tri::Yes, ..pensions(true, true, Tri::Yes) };
    assert_eq!(ground(objected), Ground::Unlawful);
    let consented = Call { consented: Tri::Yes, ..pensions(true, false, Tri::Yes) };
    assert_eq!(ground(consented), Ground::PensionsAllowed);
}

/// Covers: audit.abroad
#[test]
fn pecr_26_numbers_of_other_countries_are_not_judged() {
    assert_eq!(ground(Call { within: false, ..call() }), Ground::Abroad);
}

#[test]
fn two_moments_that_differ_leave_it_open() {
    let at_night = judge(&Call { listed: Listed::Under, ..call() });
    let later = judge(&call());
    let either = at_night.either(later);
    assert_eq!(either.ground, Ground::Open(Open::Time));
    assert_eq!(either.any(), Tri::Maybe);
    assert_eq!(later.either(later), later);
}
