//! The pages in a browser: markup, barriers, keyboard, small screens, in both languages and with
//! both style sheets.

use std::path::{Path, PathBuf};
use std::process::Command;

use tests::{Home, program};

use super::results::figures;
use super::server::Server;
use super::{PAGES, gallery};
use crate::evidence::key;

/// Looks at every page, and gives what was found, one finding a line. Where `UPHOLD_SHOTS` names
/// a folder, pictures of the pages are put there, for people to look at.
fn looked_at(home: &Home, style: &Path) -> String {
    let server = Server::with(
        home,
        &["--rate", "0", "--survey", "survey", "--style", style.to_str().unwrap()],
    );
    let mut pages = PAGES.to_vec();
    pages.extend(["/survey", "/survey/results", "/nowhere"]);
    let gallery =
        home.write("gallery.html", gallery::page(&std::fs::read_to_string(style).unwrap()));
    let options = serde_json::json!({
        "base": format!("http://{}", server.address),
        "pages": pages,
        "files": {
            "receipt": home.path("out/receipt.json"),
            "proof": home.path("out/receipt.tlog-proof"),
            "key": key(home),
            "results": [home.path("out/summary.json"), home.path("case/audited/audit.json")],
            "logo": home.write("logo.png", super::notices::PNG),
        },
        "gallery": gallery,
        "shots": std::env::var("UPHOLD_SHOTS").ok().map(|folder| {
            format!("{folder}/{}", style.file_stem().unwrap().to_string_lossy())
        }),
    });
    let script = root().join("tests/browser/pages.mjs");
    let looked = Command::new("node")
        .arg(script)
        .arg(options.to_string())
        .env("UPHOLD_NPM", modules())
        .output();
    let looked =
        looked.unwrap_or_else(|error| panic!("Node is missing ({error}): run `cargo xtask test`"));
    assert!(looked.status.success(), "{}", String::from_utf8_lossy(&looked.stderr));
    String::from_utf8(looked.stdout).unwrap()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// npm's modules: as named, else where the chores put them.
fn modules() -> PathBuf {
    let beside = program().parent().and_then(Path::parent).unwrap().join("npm/node_modules");
    let folder = std::env::var_os("UPHOLD_NPM").map_or(beside, PathBuf::from);
    assert!(
        folder.join("playwright-core").is_dir(),
        "npm's modules are missing: run `cargo xtask assets`, or name `node_modules` in UPHOLD_NPM"
    );
    folder
}

#[test]
fn a_browser_finds_no_barrier_with_our_own_style_sheet() {
    let home = figures();
    let read =
        |name: &str| std::fs::read_to_string(root().join("crates/web/assets").join(name)).unwrap();
    home.write("style.css", format!("{}{}", read("style.css"), read("ours.css")));
    assert_eq!(looked_at(&home, &home.path("style.css")), "");
}

#[test]
fn a_browser_finds_no_barrier_with_the_compiled_style_sheet() {
    let home = figures();
    let sheet = program().parent().and_then(Path::parent).unwrap().join("assets/govuk.css");
    assert!(sheet.is_file(), "the compiled style sheet is missing: run `cargo xtask assets`");
    assert_eq!(looked_at(&home, &sheet), "");
}
