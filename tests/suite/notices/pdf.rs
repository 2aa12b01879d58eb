//! The PDF of every persona, as programs see it that are not ours: poppler, and a checker of PDF/UA-1.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tests::Home;

use super::personas::{PERSONAS, folder};

/// Asks the checker of each file, and says the rules that it fails.
const CHECK: &str = "\
import sys, page
for name in sys.argv[1:]:
    report = page.validate_pdf(name, profile='ua1')
    rules = sorted({failure.rule_id for failure in report.failures})
    print(report.is_compliant and not rules, report.rules.total, *rules)
";

/// How often something is marked as English, in the pages and in their structure.
const ENGLISH: &str = "\
import re, sys, zlib
data = open(sys.argv[1], 'rb').read()
count = data.count(b'/Lang(en-GB)')
for stream in re.findall(rb'stream\\r?\\n(.*?)\\r?\\nendstream', data, re.S):
    try:
        count += zlib.decompress(stream).count(b'/Lang (en-GB)')
        count += zlib.decompress(stream).count(b'/Lang(en-GB)')
    except zlib.error:
        pass
print(count)
";

/// Every persona's folder with its notice.
fn all(home: &Home) -> Vec<PathBuf> {
    let made = |(name, _): &(&str, _)| {
        let answers = folder().join(format!("{name}.toml"));
        let answers = answers.to_str().unwrap();
        home.uphold(&["notice", "new", "--answers", answers, "--out", name, "--no-receipt"])
            .exits(0);
        home.path(name)
    };
    PERSONAS.iter().map(made).collect()
}

/// What a program of poppler says.
fn poppler(program: &str, words: &[&str], file: &Path) -> String {
    let mut command = Command::new(program);
    command.args(words).arg(file);
    if program == "pdftotext" {
        command.arg("-");
    }
    let ran = command.output();
    let ran = ran.unwrap_or_else(|error| panic!("install `poppler-utils` for {program}: {error}"));
    assert!(ran.status.success(), "{program} {words:?} {}", file.display());
    String::from_utf8_lossy(&ran.stdout).into_owned()
}

fn verdicts(files: &[PathBuf]) -> Vec<String> {
    let python = std::env::var_os("UPHOLD_PYTHON").unwrap_or_else(|| "python3".into());
    let ran = Command::new(python).args(["-c", CHECK]).args(files).output().unwrap();
    let why = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "is `page-validation` installed for UPHOLD_PYTHON?\n{why}");
    String::from_utf8(ran.stdout).unwrap().lines().map(str::to_owned).collect()
}

/// The letters alone: without white space, marks of lists, and rules under headings.
fn letters(text: &str) -> String {
    text.chars().filter(|it| !it.is_whitespace() && !"-|=•".contains(*it)).collect()
}

/// The tagged words, in the order of reading.
fn tagged(structure: &str) -> String {
    let words = |line: &str| line.trim().strip_prefix('"')?.strip_suffix('"').map(str::to_owned);
    structure.lines().filter_map(words).collect()
}

/// The tags, each with how deep it stands.
fn tags(structure: &str) -> Vec<(usize, &str)> {
    let known = ["Document", "Figure", "H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody"];
    let known = [&known[..], &["Link", "Span", "Strong"]].concat();
    let tag = |line| {
        let bare = str::trim_start(line);
        let name = bare.split([' ', ':']).next()?;
        known.contains(&name).then_some((line.len() - bare.len(), name))
    };
    structure.lines().filter_map(tag).collect()
}

#[test]
fn a_checker_of_others_finds_every_pdf_accessible_and_sees_when_one_is_not() {
    let home = Home::new();
    let folders = all(&home);
    let files =
        folders.iter().flat_map(|it| ["en", "cy"].map(|l| it.join(format!("notice.{l}.pdf"))));
    let mut files: Vec<_> = files.collect();
    let whole = fs::read(&files[0]).unwrap();
    // Every spoilt file keeps its length, so that nothing but the one thing is wrong in it.
    for (spoilt, (from, to)) in [
        ("/MarkInfo", "/MarkInfq"),
        ("/StructTreeRoot", "/StructTreeRooq"),
        ("/Tabs/S", "/Tabq/S"),
        ("pdfuaid:part", "pdfuaid:parq"),
    ]
    .into_iter()
    .enumerate()
    {
        let text: Vec<u8> = replaced(&whole, from.as_bytes(), to.as_bytes());
        files.push(home.write(&format!("spoilt-{spoilt}.pdf"), text));
    }
    let verdicts = verdicts(&files);
    assert_eq!(verdicts.len(), 24);
    for (file, verdict) in files.iter().zip(&verdicts) {
        let spoilt = file.to_string_lossy().contains("spoilt");
        assert!(verdict.starts_with(if spoilt { "False" } else { "True" }), "{file:?}: {verdict}");
    }
}

fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let mut bytes = bytes.to_vec();
    let places: Vec<usize> = bytes
        .windows(from.len())
        .enumerate()
        .filter(|(_, it)| *it == from)
        .map(|(at, _)| at)
        .collect();
    assert!(!places.is_empty(), "{:?}", String::from_utf8_lossy(from));
    for at in places {
        bytes[at..at + to.len()].copy_from_slice(to);
    }
    bytes
}

#[test]
fn every_word_is_tagged_in_the_order_of_the_text_and_nothing_else_is_shown() {
    let home = Home::new();
    for folder in all(&home) {
        for lang in ["en", "cy"] {
            let file = folder.join(format!("notice.{lang}.pdf"));
            let text = fs::read_to_string(folder.join(format!("notice.{lang}.txt"))).unwrap();
            let structure = poppler("pdfinfo", &["-struct-text"], &file);
            assert_eq!(letters(&tagged(&structure)), letters(&text), "{file:?}");
            let shown = poppler("pdftotext", &[], &file);
            let pages: Vec<&str> = shown.trim_end_matches('\u{c}').split('\u{c}').collect();
            let count = pages.len();
            let mut without = String::new();
            for (at, page) in pages.iter().enumerate() {
                let number = format!("{}/{count}", at + 1);
                let page = letters(page);
                assert!(page.contains(&number), "page {number} of {file:?}");
                without.push_str(&page.replacen(&number, "", 1));
            }
            assert_eq!(without, letters(&text), "{file:?}");
        }
    }
}

#[test]
fn titles_languages_headings_and_lists_are_in_order() {
    let home = Home::new();
    for folder in all(&home) {
        for (lang, title) in [("en", "Privacy notice"), ("cy", "Hysbysiad preifatrwydd")] {
            let file = folder.join(format!("notice.{lang}.pdf"));
            let about = poppler("pdfinfo", &[], &file);
            let line = |name| about.lines().find_map(|it: &str| it.strip_prefix(name)).unwrap();
            assert_eq!(line("Tagged:").trim(), "yes");
            assert!(line("Title:").trim().starts_with(title), "{file:?}");
            let structure = poppler("pdfinfo", &["-struct"], &file);
            assert!(structure.starts_with("Document\n"), "{file:?}");
            let tags = tags(&structure);
            ordered(&tags, &file);
            let bytes = fs::read(&file).unwrap();
            let says = |what: &str| bytes.windows(what.len()).any(|it| it == what.as_bytes());
            assert!(says(&format!("/Lang({lang}-GB)")), "{file:?}");
            // The regulator's address is English in the Welsh notice too, and says so.
            assert!(says("/Lang(en-GB)"), "{file:?}");
            assert_eq!(says("/Lang(cy-GB)"), lang == "cy", "{file:?}");
        }
    }
}

#[test]
fn words_without_welsh_are_marked_as_english_in_the_welsh_pdf() {
    let home = Home::new();
    let choir = fs::read_to_string(folder().join("choir.toml")).unwrap();
    let whole = choir.replace("purposes = [", "purposes = [\"own-1\", ")
        + "\n[purpose.own-1]\nname.en = \"the choir's garden\"\nname.cy = \"gardd y côr\"\n\
           basis = \"consent\"\ndata = [\"name\"]\nkeep.rule.en = \"until you tell us\"\n\
           keep.rule.cy = \"nes i chi ddweud\"\n";
    let is_welsh = |line: &&str| line.contains(".cy = ") || line.starts_with("name.cy");
    let english: Vec<&str> = whole.lines().filter(|line| !is_welsh(line)).collect();
    let marks = |answers: &str| {
        home.write("answers.toml", answers);
        let words = ["notice", "new", "--answers", "answers.toml", "--no-receipt", "--out", "n"];
        let ran = home.uphold(&words);
        assert!(matches!(ran.code, Some(0 | 1)), "{}", ran.talk);
        let python = std::env::var_os("UPHOLD_PYTHON").unwrap_or_else(|| "python3".into());
        let file = home.path("n/notice.cy.pdf");
        let ran = Command::new(python).args(["-c", ENGLISH]).arg(file).output().unwrap();
        String::from_utf8(ran.stdout).unwrap().trim().parse::<usize>().unwrap()
    };
    let (before, after) = (marks(&whole), marks(&english.join("\n")));
    // The name, in the list, as a heading and under each right; its rule; and the choir's five phrases.
    assert!(after >= before + 8, "{before}, and then {after}");
    let page = home.read("n/notice.cy.html");
    assert!(
        page.contains("<h3 id=\"purpose-1\" lang=\"en\">The choir&#39;s garden</h3>"),
        "{page}"
    );
    assert!(page.contains("<span lang=\"en\">until you tell us to stop</span>"));
    assert!(page.contains("<span lang=\"en\">Wycliffe House</span>"));
}

/// One title, no level that is passed over, lists of items with mark and body, and no words outside a block.
fn ordered(tags: &[(usize, &str)], file: &Path) {
    let headings: Vec<usize> =
        tags.iter().filter_map(|(_, tag)| tag.strip_prefix('H')?.parse().ok()).collect();
    assert_eq!(headings.iter().filter(|level| **level == 1).count(), 1, "{file:?}");
    assert_eq!(headings.first(), Some(&1), "{file:?}");
    assert!(headings.windows(2).all(|two| two[1] <= two[0] + 1), "{file:?}: {headings:?}");
    assert!(headings.contains(&3), "{file:?}");
    for (at, (depth, tag)) in tags.iter().enumerate() {
        let inside = tags[at + 1..].iter().take_while(|(deeper, _)| deeper > depth);
        let children: Vec<&str> =
            inside.filter(|(deeper, _)| *deeper == depth + 2).map(|(_, tag)| *tag).collect();
        match *tag {
            "L" => assert!(!children.is_empty() && children.iter().all(|it| *it == "LI")),
            "LI" => assert_eq!(children, ["Lbl", "LBody"], "{file:?}"),
            "Document" => {
                assert!(children.iter().all(|it| !["Span", "Link", "Strong"].contains(it)));
            }
            _ => {}
        }
    }
}
