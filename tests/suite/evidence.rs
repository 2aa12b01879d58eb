//! Evidence: receipts that a stranger can verify, and the log in which they stand.

mod agreement;
mod bad_input;
mod cautions;
mod kills;
mod lies;
mod log;
mod longevity;
mod mutations;
mod outside;
mod receipts;
mod trees;
mod verifiers;
mod world;

use std::path::Path;

use tests::{Home, Ran, drama};

const LIST: &str = "\
name,phone,mobile,source
Ann,07700 900001,,HARBOUR
Ben,07700900002,01632 960005,HARBOUR
Cai,7.91E+09,,HARBOUR
Dot,07700 900003 / 07700 900001,,LLAIS
Eve,,,HARBOUR
Fay,07700 900006,,NORTH
";

/// `Acme Ltd`, both registers of 20 November 2026, a list with all kinds of rows, screened into `out`.
pub(crate) fn screened() -> Home {
    let home = Home::with_registers(&[drama(1)], &[drama(2_005)]);
    home.write("leads.csv", LIST);
    home.write(
        "suppliers.csv",
        "supplier,name,covered,from,until\nHARBOUR,Harbour Data Ltd,yes,,\n\
         LLAIS,Llais Leads Cyf,yes,,\nNORTH,Northgate Lists Ltd,no,,\n",
    );
    home.write(
        "spring.toml",
        "name = \"Spring\"\ncaller = \"Acme Ltd\"\nclient = \"Bright Windows Ltd\"\nkind = \"live\"\n\
         on = 2026-11-23\nsuppliers = \"suppliers.csv\"\n\n[list]\nsupplier-column = \"source\"\n",
    );
    screen(&home, "out").exits(2);
    home
}

fn screen(home: &Home, out: &str) -> Ran {
    home.uphold(&["screen", "leads.csv", "--campaign", "spring.toml", "--out", out])
}

/// The public key of the home's log.
pub(crate) fn key(home: &Home) -> String {
    home.uphold(&["log", "key"]).exits(0).out.trim().to_owned()
}

/// Verifies `out` as somebody who has the key and no data directory.
fn verify(home: &Home, more: &[&str]) -> Ran {
    let key = key(home);
    let mut args = vec!["verify", "out", "--key", key.as_str(), "--data-dir", "/nonexistent"];
    args.extend(more);
    home.uphold(&args)
}

/// Changes a file of the home.
fn alter(home: &Home, name: &str, from: &str, to: &str) {
    let text = home.read(name);
    assert!(text.contains(from), "no {from:?} in {name}");
    home.write(name, text.replacen(from, to, 1));
}

fn failures(ran: &Ran) -> Vec<String> {
    let failures = ran.json()["failures"].as_array().unwrap().clone();
    failures.iter().map(|failure| failure.as_str().unwrap().to_owned()).collect()
}

fn vectors() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("spec/vectors/receipt-v1")
}
