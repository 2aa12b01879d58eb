//! `notice check` against the record, the receipts of screenings and the suppliers of lists.

use std::fs;
use std::path::Path;

use tests::{Home, Ran};

use crate::evidence::screened;

/// The answers of the shop in `examples/notices`, which buys lists from Example Lists Ltd.
const SHOP: &str = include_str!("../../../examples/notices/online-shop.toml");

/// The kinds of what is not told, each with its message.
fn untold(ran: &Ran) -> Vec<(String, String)> {
    let told = ran.json()["untold"].as_array().unwrap().clone();
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    told.iter().map(|it| (text(&it["code"]), text(&it["message"]))).collect()
}

fn codes(ran: &Ran) -> Vec<String> {
    untold(ran).into_iter().map(|(code, _)| code).collect()
}

fn checked(home: &Home, file: &str, more: &[&str]) -> Ran {
    home.uphold(&[&["notice", "check", file, "--on", "2026-11-25", "--json"], more].concat())
}

#[test]
fn every_persona_tells_its_own_record_in_both_languages_and_every_form() {
    let home = Home::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/notices");
    let mut all = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|it| it != "toml") {
            continue;
        }
        let name = path.file_stem().unwrap().to_str().unwrap();
        let answers = path.to_str().unwrap();
        home.uphold(&["notice", "new", "--answers", answers, "--out", name, "--no-receipt"]);
        for lang in ["en", "cy"] {
            for form in ["html", "txt", "md", "docx", "pdf"] {
                let file = format!("{name}/notice.{lang}.{form}");
                let ran = checked(&home, &file, &["--record", answers]);
                assert_eq!(untold(&ran), [], "{file}");
                ran.exits(0);
                all += 1;
            }
        }
    }
    assert_eq!(all, 100);
}

#[test]
fn what_the_record_holds_and_the_notice_does_not_tell_is_told() {
    let home = Home::new();
    home.write("shop.toml", SHOP);
    home.uphold(&["notice", "new", "--answers", "shop.toml", "--out", "shop", "--no-receipt"]);
    let page = home.read("shop/notice.en.txt");
    for (gone, code, said) in [
        ("couriers and mailing houses", "untold-recipient", "couriers and mailing houses"),
        ("India", "untold-transfer", "India"),
        ("for 12 months after we collect it", "untold-retention", "12 months"),
        ("where you are", "untold-data", "where you are"),
        ("Social media", "untold-source", "social media"),
        ("Example Lists Ltd", "untold-source", "Example Lists Ltd"),
    ] {
        assert!(page.contains(gone), "{gone}");
        home.write("less.txt", page.replace(gone, "something"));
        let ran = checked(&home, "less.txt", &["--record", "shop.toml"]).exits(1);
        let found = untold(&ran);
        let told = found.iter().any(|(it, message)| it == code && message.contains(said));
        assert!(told, "{gone}: {found:?}");
        assert_eq!(found.len(), 1, "{gone}: {found:?}");
    }
    let more = SHOP.replace("\"website\"]", "\"website\", \"own-1\"]").replace(
        "[source.list-supplier]",
        "[purpose.own-1]\nname.en = \"lending looms\"\nname.cy = \"benthyca gwyddiau\"\nbasis = \
         \"contract\"\ndata = [\"name\"]\nneeded = false\nkeep = { count = 9, unit = \"years\", after \
         = \"ended\" }\n\n[source.list-supplier]",
    );
    home.write("more.toml", more);
    for file in ["shop/notice.en.html", "shop/notice.cy.html"] {
        let ran = checked(&home, file, &["--record", "more.toml"]).exits(1);
        assert_eq!(codes(&ran), ["untold-purpose"], "{:?}", untold(&ran));
        assert!(untold(&ran)[0].1.contains("`lending looms`"));
        assert_eq!(ran.json()["untold"][0]["file"], "more.toml");
    }
    home.uphold(&[
        "notice",
        "check",
        "shop/notice.cy.html",
        "--record",
        "more.toml",
        "--lang",
        "cy",
    ])
    .exits(1)
    .says("mae'r diben `benthyca gwyddiau` yn y cofnod");
    home.uphold(&["notice", "check", "shop/notice.en.html", "--record", "shop.toml"])
        .exits(0)
        .says("The notice tells what the record and the screenings hold");
}

#[test]
fn a_list_that_was_screened_has_a_supplier_whom_the_notice_names() {
    let home = screened();
    let page = |more: &str| format!("We are Acme Ltd. We use your name to call you. {more}");
    home.write("none.txt", page(""));
    let ran = checked(&home, "none.txt", &["--receipts", "out"]).exits(1);
    let lists = ["screened-lists-untold"; 3];
    assert_eq!(codes(&ran), [&["screened-calls-untold"][..], &lists].concat());
    assert!(untold(&ran)[1].1.contains("names `Harbour Data Ltd` as one"), "{:?}", untold(&ran));

    home.write(
        "one.txt",
        page("We make marketing calls. We buy marketing lists from Harbour Data."),
    );
    let ran = checked(&home, "one.txt", &["--receipts", "out"]).exits(1);
    assert_eq!(codes(&ran), ["screened-supplier-unnamed"; 2]);
    let ran = checked(&home, "one.txt", &["--suppliers", "suppliers.csv"]).exits(1);
    assert_eq!(codes(&ran), ["supplier-unnamed"; 2]);
    assert_eq!(ran.json()["untold"][0]["row"], 3);

    let all = "We make marketing calls. Our list suppliers are Harbour Data, Llais Leads and Northgate Lists.";
    home.write("all.txt", page(all));
    let both = ["--receipts", "out", "--suppliers", "suppliers.csv"];
    assert_eq!(untold(&checked(&home, "all.txt", &both)), []);
    let none = checked(&home, "none.txt", &["--suppliers", "suppliers.csv"]);
    assert_eq!(codes(&none), ["lists-untold"; 3]);
    home.uphold(&["notice", "check", "none.txt", "--receipts", "out", "--lang", "cy"])
        .exits(1)
        .says(
            "nid yw'r hysbysiad yn sôn am unrhyw gyflenwr rhestrau, ond mae derbynneb sgrinio ar",
        );
}

#[test]
fn receipts_of_others_and_files_that_are_none_are_told() {
    let home = screened();
    home.write("other.txt", "We are Harbour Choir. We use your name and address to write to you.");
    let ran = checked(&home, "other.txt", &["--receipts", "out"]).exits(1);
    assert_eq!(codes(&ran), ["screened-for-others"]);
    fs::create_dir_all(home.path("empty")).unwrap();
    let ran = checked(&home, "other.txt", &["--receipts", "empty"]).exits(1);
    assert_eq!(codes(&ran), ["receipts-none"]);
    home.write("broken/receipt.json", "{}");
    let ran = checked(&home, "other.txt", &["--receipts", "broken"]).exits(1);
    assert_eq!(ran.json()["untold"].as_array().unwrap().len(), 1);
    for (flag, file) in
        [("--receipts", "nowhere"), ("--record", "nowhere"), ("--suppliers", "nowhere")]
    {
        home.uphold(&["notice", "check", "other.txt", flag, file]).exits(2).tells("nowhere");
    }
    home.write("wrong.toml", "audience = \"customers\"\n");
    home.uphold(&["notice", "check", "other.txt", "--record", "wrong.toml"])
        .exits(2)
        .tells("wrong.toml");
}
