//! Ways in which a listed or objecting number once came out callable.

use tests::{Home, drama, fixed_width};

use super::{home, screen};

#[test]
fn a_group_is_one_however_it_is_spelled() {
    let home = home();
    home.uphold(&["caller", "add", "Bright Windows", "--group", "House  Brands"]).exits(0);
    home.write("g.csv", "number,group,objected_on\n07700900010,house brands ,2026-11-01\n");
    home.uphold(&["objections", "import", "g.csv"]).exits(0);
    home.write("list.csv", "phone\n07700900010\n");
    screen(&home, "list.csv", &["--caller", "Bright Windows"])
        .exits(0)
        .says("0 callable · 1 blocked");
    home.write("g2.csv", "number,group\n07700900011,House Hold\n");
    home.uphold(&["objections", "import", "g2.csv"]).exits(2).tells("House Hold");
}

#[test]
fn an_update_does_not_make_an_old_register_young() {
    let home = Home::new();
    home.write("tps.txt", fixed_width(&[drama(1)]));
    home.write("add.txt", fixed_width(&[drama(2)]));
    let import = ["register", "import", "--source", "tps", "--as-of", "2026-09-01", "tps.txt"];
    home.uphold(&import).exits(0);
    let update = |day: &str| {
        home.uphold(&["register", "update", "--source", "tps", "--as-of", day, "--add", "add.txt"])
    };
    update("2026-09-30").exits(2).tells("1 September 2026");
    update("2026-09-29").exits(0);
    home.write("between.txt", fixed_width(&[drama(1), drama(3)]));
    let between = ["register", "import", "--source", "tps", "--as-of", "2026-09-10", "between.txt"];
    home.uphold(&between).exits(2).tells("29 September 2026");
}

#[test]
fn one_file_is_not_two_registers() {
    let home = Home::new();
    home.write("tps.txt", fixed_width(&[drama(1), drama(2)]));
    let import = |source: &str| {
        let args = ["register", "import", "--source", source, "--as-of", "2026-11-20", "tps.txt"];
        home.uphold(&args)
    };
    import("tps").exits(0);
    import("ctps").exits(2).tells("Telephone Preference Service");
}

#[test]
fn a_header_over_two_columns_names_both() {
    let home = home();
    home.write("list.csv", "id,phone,phone\n1,07700900002,07700900001\n");
    screen(&home, "list.csv", &["--phone-column", "phone"]).exits(0);
    assert!(!home.read("out/callable.csv").contains("07700900001"));
}

#[test]
fn an_objection_in_hand_counts_whatever_its_date() {
    let home = home();
    home.write("dnc.csv", "number,caller,objected_on\n07700900005,Acme Ltd,2040-01-01\n");
    home.uphold(&["objections", "import", "dnc.csv"]).exits(0);
    home.write("list.csv", "phone\n07700900005\n");
    screen(&home, "list.csv", &[]).exits(0).says("0 callable · 1 blocked");
}

#[test]
fn every_row_of_a_trial_says_so() {
    let home = home();
    home.write("list.csv", "phone\n07700900002\n");
    home.write("known.csv", "number\n07700900001\n");
    let args = ["screen", "list.csv", "--against", "known.csv", "--kind", "live", "--out", "tried"];
    home.uphold(&args).exits(0);
    assert!(home.read("tried/callable.csv").contains("uphold_trial"));
    assert!(home.read("tried/callable.csv").contains(",trial,2"));
}

/// Not a trap but its opposite: a client of whom regulation 21B speaks can be told.
#[test]
fn clients_of_an_authorised_pensions_caller() {
    let home = home();
    home.write("list.csv", "phone\n07700900002\n07700900003\n07700900001\n");
    home.write("clients.csv", "number\n07700900002\n07700900001\n");
    let campaign = "caller = \"Acme Ltd\"\nkind = \"pensions\"\non = 2026-11-23\n\n[pensions]\nclients = \"clients.csv\"\n";
    home.write("spring.toml", campaign);
    screen(&home, "list.csv", &[]).exits(0).says("0 callable · 3 blocked");
    home.write("spring.toml", format!("{campaign}authorised = true\n"));
    screen(&home, "list.csv", &["--replace"]).exits(0).says("1 callable · 2 blocked");
    assert!(home.read("out/callable.csv").contains("07700900002,callable,client-relationship"));
}
