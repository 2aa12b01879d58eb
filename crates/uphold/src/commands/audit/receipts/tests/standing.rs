//! Receipts that do not count: altered, not proved, expired, of others.

use super::*;

#[test]
fn an_altered_receipt_or_proof_is_told_and_counts_for_nothing() {
    let world = World::new();
    world.alter(
        "out/receipt.json",
        "\"valid_until\": \"2026-12-18\"",
        "\"valid_until\": \"2027-12-18\"",
    );
    let given = world.given();
    assert_eq!(codes_of(&given), ["receipt-altered"]);
    assert_eq!(whys(&given), [Some("not-in-log")]);
    assert_eq!(classes(&given), [Class::Altered; 5]);
    // The proof of another entry.
    let world = World::new();
    world.screen("second", &[]);
    fs::copy(
        world.path("given/second/receipt.tlog-proof"),
        world.path("given/out/receipt.tlog-proof"),
    )
    .unwrap();
    assert_eq!(whys(&world.given()), [Some("not-in-log"), None]);
}

#[test]
fn what_cannot_be_read_is_told_and_stops_nothing() {
    let world = World::new();
    world.screen("second", &[]);
    world.alter("out/receipt.json", "{\n", "{\n\n");
    let given = world.given();
    assert_eq!(codes_of(&given), ["evidence-unreadable"]);
    assert_eq!(whys(&given), [Some("unreadable"), None]);
    assert_eq!(classes(&given)[0], Class::CoveredSelfAsserted);
    world.write("given/out/receipt.json", "no JSON");
    assert_eq!(whys(&world.given()), [Some("unreadable"), None]);
    world.write("given/out/receipt.json", &" ".repeat(2 << 20));
    assert_eq!(codes_of(&world.given()), ["evidence-too-long"]);
    world.write("given/second/receipt.tlog-proof", "no proof");
    assert_eq!(whys(&world.given()), [Some("unreadable"), Some("proof-unreadable")]);
    assert_eq!(classes(&world.given())[0], Class::NotProved);
}

#[test]
fn a_receipt_without_its_proof_or_a_trusted_signer_is_not_proved() {
    let world = World::new();
    let given = world.given_to(&Trust::default());
    assert_eq!(codes_of(&given), ["receipt-not-proved"]);
    assert_eq!(whys(&given), [Some("signer-unknown")]);
    assert_eq!(classes(&given), [Class::NotProved; 5]);
    world.remove("out/receipt.tlog-proof");
    let given = world.given();
    assert_eq!(codes_of(&given), ["receipt-proof-missing"]);
    assert_eq!(classes(&given), [Class::NotProved; 5]);
}

#[test]
fn a_policy_may_ask_for_witnesses() {
    let world = World::new();
    let witness = world.witness.public().to_string();
    let policy = format!("log {}\nwitness w {witness}\nquorum w\n", world.key());
    let policy = Some(world.write("trust.txt", &policy));
    let trust = Trust { policy, ..Trust::default() };
    let given = world.given_to(&trust);
    assert_eq!(whys(&given), [Some("quorum-missing")]);
    assert_eq!(codes_of(&given), ["receipt-not-proved"]);
    let screened = given.lines[0].says.as_ref().unwrap().screened_at;
    world.cosign("out", screened);
    assert_eq!(classes(&world.given_to(&trust))[0], Class::CoveredVouched);
}

#[test]
fn a_receipt_that_says_it_is_later_than_others_saw_it_is_not_proved() {
    let world = World::new();
    let screened = world.given().lines[0].says.as_ref().unwrap().screened_at;
    let before = |seconds| Time::from_seconds(screened.seconds() - seconds).unwrap();
    world.cosign("out", before(700));
    let given = world.given();
    assert_eq!(whys(&given), [Some("later-than-vouched")]);
    assert_eq!(given.lines[0].vouched, None);
    assert_eq!(codes_of(&given), ["receipt-not-proved"]);
}

#[test]
fn receipts_of_others_are_told_and_do_not_count() {
    let world = World::empty();
    world.screen("caller", &["--caller", "Llais Cyf"]);
    world.screen("client", &["--instigator", "Llais Cyf"]);
    world.screen("kind", &["--kind", "claims"]);
    let given = world.given();
    assert_eq!(
        codes_of(&given),
        ["receipt-of-another", "receipt-for-another", "receipt-other-kind"]
    );
    assert_eq!(whys(&given), [Some("other-caller"), Some("other-client"), Some("other-kind")]);
    // Best first: of the numbers that they hold, the kind is wrong; the last holds none callable.
    assert_eq!(classes(&given)[0], Class::OtherKind);
    let only = |name: &str| {
        let given = read(&[world.path(name)], &world.trust(), &parties()).unwrap();
        classes(&given)[0]
    };
    assert_eq!(only("given/caller"), Class::OtherCaller);
    assert_eq!(only("given/client"), Class::OtherClient);
    assert_eq!(only("given/caller/receipt.json"), Class::OtherCaller, "a file may be named, too");
}

#[test]
fn expired_receipts_are_told_once_the_first_call_is_known() {
    let world = World::new();
    let given = world.given();
    let first = |text: &str| expired(&given.lines, Date::parse(text).unwrap());
    assert_eq!(first("2026-12-18"), []);
    let told = first("2026-12-19");
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].code.0, "receipt-expired");
    for lang in words::Lang::ALL {
        words::Words::new(lang).checked_problem(&told[0]).unwrap();
    }
}

#[test]
fn a_timestamp_that_does_not_hold_vouches_for_nothing() {
    let world = World::new();
    world.write("given/out/receipt.tsr", "no timestamp");
    let given = world.given();
    assert_eq!(codes_of(&given), ["receipt-stamp-wrong"]);
    assert_eq!(classes(&given)[0], Class::CoveredSelfAsserted);
    let named = Trust { timestamp: Some(world.path("given/out/receipt.tsr")), ..world.trust() };
    let refused = read(&[world.path("given")], &named, &parties());
    let Err(Failure::Problems(problems)) = refused else { panic!("it is refused") };
    assert_eq!(problems[0].code.0, "timestamp-beside");
    for lang in words::Lang::ALL {
        words::Words::new(lang).checked_problem(&problems[0]).unwrap();
    }
}

#[test]
fn a_folder_without_receipts_says_so_and_one_that_is_not_there_stops() {
    let world = World::empty();
    world.write("given/summary.json", "{}");
    assert_eq!(codes_of(&world.given()), ["receipts-none"]);
    assert!(read(&[world.path("nowhere")], &world.trust(), &parties()).is_err());
}
