//! `uphold mapping`: what the columns of call records mean.

use tests::Home;

const ASTERISK: &str = include_str!("../../../crates/bulk/src/calls/formats/tests/asterisk.csv");
const WITHOUT_ID: &str =
    include_str!("../../../crates/bulk/src/calls/formats/tests/asterisk-16.csv");

const OPERATOR: &str = "\
A-number,B-number,Date,Time,Duration,Outcome
01632 960001,07700 900123,15/06/2026,09:30:00,00:01:10,Answered
01632 960001,020 7946 0111,15/06/2026,09:40:00,00:00:00,No answer
";

#[test]
fn the_zone_of_a_known_format_is_seen_or_left_open() {
    let home = Home::new();
    home.write("with.csv", ASTERISK);
    home.write("without.csv", WITHOUT_ID);
    let seen = home.uphold(&["mapping", "propose", "with.csv"]).exits(0);
    seen.says("name = \"asterisk\"").says("zone = \"Europe/London\"");
    let open = home.uphold(&["mapping", "propose", "without.csv"]).exits(2);
    open.says("name = \"asterisk\"").tells("--zone Europe/London");
    let given = ["mapping", "propose", "without.csv", "--zone", "UTC"];
    home.uphold(&given).exits(0).says("zone = \"UTC\"");
    let wrong = ["mapping", "propose", "without.csv", "--zone", "Europe/Lampeter"];
    home.uphold(&wrong).exits(2).tells("`Europe/Lampeter`");
}

#[test]
fn an_operators_table_is_proposed_with_reasons() {
    let home = Home::new();
    home.write("calls.csv", OPERATOR);
    let args = ["mapping", "propose", "calls.csv", "--zone", "Europe/London", "--json"];
    let said = home.uphold(&args).exits(0).json();
    assert_eq!(said["certain"], true);
    let mapping = said["mapping"].as_str().unwrap();
    assert!(mapping.contains("# by its name and its cells: `B-number`\nnumber = [\"B-number\"]"));
    home.write("doubt.csv", OPERATOR.replace("15/06", "05/06"));
    let args = ["mapping", "propose", "doubt.csv", "--zone", "Europe/London"];
    home.uphold(&args).exits(2).says("shows whether the day or the month stands first");
}

#[test]
fn no_cell_is_repeated_and_no_file_replaced() {
    let home = Home::new();
    home.write("calls.csv", OPERATOR.replace("No answer", "Mrs Jones was out"));
    let args = ["mapping", "propose", "calls.csv", "--out", "map.toml"];
    home.uphold(&args).exits(2).tells("something is left open");
    let written = home.read("map.toml");
    assert!(!written.contains("Jones") && !written.contains("900123"), "{written}");
    home.uphold(&args).exits(2).tells("map.toml");
    home.uphold(&["mapping", "formats", "--lang", "cy"]).exits(0).says("cisco-cucm");
}
