//! Lists and openings: there, in part, changed, without their secret.

use super::*;

#[test]
fn without_lists_only_the_counts_are_known() {
    let world = World::new();
    for name in ["callable", "blocked", "unreadable", "not_screened", "blanked"] {
        world.remove(&format!("out/{name}.csv"));
    }
    let given = world.given();
    assert_eq!(codes_of(&given), [] as [&str; 0]);
    assert_eq!(given.lines[0].shown, Shown::CountsOnly);
    assert_eq!(classes(&given), [Class::CountsOnly; 5]);
}

#[test]
fn lists_without_their_secret_show_nothing() {
    let world = World::new();
    world.remove("out/receipt.secret");
    let given = world.given();
    assert_eq!(codes_of(&given), ["receipt-list-secret"]);
    assert_eq!(classes(&given), [Class::CountsOnly; 5]);
}

#[test]
fn the_callable_list_alone_shows_what_is_not_callable() {
    let world = World::new();
    for name in ["blocked", "unreadable", "not_screened", "blanked"] {
        world.remove(&format!("out/{name}.csv"));
    }
    let given = world.given();
    assert_eq!(codes_of(&given), [] as [&str; 0]);
    assert_eq!(given.lines[0].shown, Shown::ListsPartly);
    let classes = classes(&given);
    assert_eq!(classes[0], Class::CoveredSelfAsserted);
    assert_eq!(classes[1..], [Class::NotInList; 4]);
}

#[test]
fn a_list_that_is_another_is_told_and_does_not_count() {
    // Another number in place of the one that was screened: the cell and the column.
    let world = World::new();
    world.alter("out/callable.csv", "07700900002", "07700900009");
    world.alter("out/callable.csv", "+447700900002", "+447700900009");
    let given = world.given();
    assert_eq!(codes_of(&given), ["receipt-list-differs"]);
    let file = given.problems[0].place.file.clone().unwrap();
    assert!(file.ends_with("out/callable.csv"), "{file}");
    assert_eq!(given.lines[0].shown, Shown::ListsPartly);
    let classes = classes(&given);
    assert_eq!([classes[0], classes[4]], [Class::CountsOnly; 2]);
    assert_eq!(classes[1], Class::BlockedYetCalled, "the other lists still hold");
    // A telephone cell alone.
    let world = World::new();
    world.alter("out/callable.csv", "07700900002", "07700900009");
    assert_eq!(codes_of(&world.given()), ["cells-changed", "receipt-list-differs"]);
    // Something else under the name of a list.
    let world = World::new();
    world.write("given/out/blocked.csv", "a,b\n1,2\n");
    assert_eq!(codes_of(&world.given()), ["receipt-list-differs"]);
    // A file that nobody can read stops nothing.
    let world = World::new();
    world.write("given/out/blocked.csv", "\u{0}\u{1}\u{2}\u{0}");
    let given = world.given();
    assert_eq!(codes_of(&given), ["not-a-table"]);
    assert_eq!(super::classes(&given)[0], Class::CoveredSelfAsserted);
}

/// Opens a number of the result into a file of what is handed over.
fn open(world: &World, number: &str, file: &str) {
    let (receipt, out) = (world.path("given/out"), world.path("given").join(file));
    let (receipt, out) = (receipt.display().to_string(), out.display().to_string());
    world.run(&["receipt", "open", &receipt, "--number", number, "--out", &out]);
}

#[test]
fn openings_show_single_numbers_and_no_absence() {
    let world = World::new();
    open(&world, "07700 900002", "ben.opening.json");
    open(&world, "07700 900001", "out/second.json");
    for name in ["callable", "blocked", "unreadable", "not_screened", "blanked"] {
        world.remove(&format!("out/{name}.csv"));
    }
    world.remove("out/receipt.secret");
    let given = world.given();
    assert_eq!(codes_of(&given), [] as [&str; 0]);
    assert_eq!(given.lines.len(), 1);
    assert_eq!(given.lines[0].shown, Shown::Openings);
    let classes = classes(&given);
    assert_eq!(classes[..2], [Class::CoveredSelfAsserted, Class::BlockedYetCalled]);
    assert_eq!(classes[2..], [Class::CountsOnly; 3]);
}

#[test]
fn an_opening_that_is_wrong_or_of_nothing_is_told() {
    let world = World::new();
    open(&world, "07700 900002", "ben.opening.json");
    world.alter("ben.opening.json", "+447700900002", "+447700900009");
    assert_eq!(codes_of(&world.given()), ["opening-wrong"]);
    assert_eq!(classes(&world.given())[4], Class::NotInList);
    fs::rename(world.path("given/out"), world.path("gone")).unwrap();
    assert_eq!(codes_of(&world.given()), ["opening-of-none", "receipts-none"]);
    world.write("given/ben.opening.json", "{}");
    assert_eq!(codes_of(&world.given()), ["evidence-unreadable", "receipts-none"]);
}

#[test]
fn two_copies_are_one_receipt_and_share_what_is_shown() {
    let world = World::new();
    fs::create_dir(world.path("given/again")).unwrap();
    for name in ["receipt.json", "receipt.tlog-proof"] {
        fs::copy(world.path("given/out").join(name), world.path("given/again").join(name)).unwrap();
    }
    let given = world.given();
    assert_eq!((given.lines.len(), given.receipts.len()), (2, 1));
    assert_eq!(given.lines[0].shown, Shown::CountsOnly);
    assert_eq!(classes(&given)[4], Class::NotInList);
    // One whose proof was cut off takes nothing away.
    world.remove("again/receipt.tlog-proof");
    assert_eq!(classes(&world.given())[0], Class::CoveredSelfAsserted);
}
