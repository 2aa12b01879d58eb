//! The questions on a terminal, as a person answers them who means no good, errs, or goes away.

use std::io::Write as _;
use std::process::{Command, Stdio};

use tests::{Home, program};

/// Words that would be a command somewhere, and are somebody's own here.
const COMMAND: &str = "<script>alert(1)</script> '; DROP TABLE a; -- $(id) {$x}";
/// Where something is to be chosen: none of these is a choice. Escape sequences come in by Ctrl-V.
const NO_CHOICE: &[&[u8]] = &[
    b"",
    b"0",
    b"99 -1",
    b"18446744073709551616",
    b"\x16\x1b[2J\x16\x07",
    b"\xff\xfe",
    "\u{202e}\u{5408}\u{5531}".as_bytes(),
    COMMAND.as_bytes(),
];
/// Where words are to be typed: none of these can be printed.
const NO_WORDS: &[&[u8]] = &[
    b"\x16\x1b]0;title\x16\x07",
    b"\x16\x1b[31mred",
    b"\xc3\x28",
    "\u{202e}exe.gnp".as_bytes(),
    "line\u{2028}line".as_bytes(),
];
/// Where something of a kind is to be typed: an address, a number, a day, a colour.
const NO_KIND: &[&[u8]] =
    &[COMMAND.as_bytes(), b"\x16\x1b[2J", b"\xff", b"javascript:alert(1)", "\u{5408}".as_bytes()];

/// What is wrong at first, and right at last, for each thing that is asked.
const ASKED: &[(&[&[u8]], &[&str])] = &[
    (NO_CHOICE, &["1"]),
    (NO_CHOICE, &["5"]),
    (NO_CHOICE, &["no"]),
    (NO_CHOICE, &["2"]),
    (NO_CHOICE, &["1"]),
    (NO_CHOICE, &["2"]),
    // The name, and in Welsh.
    (NO_WORDS, &[COMMAND]),
    (NO_WORDS, &["Siop Ŵyn – Χορός – Хор – جوقة"]),
    // E-mail, telephone, post, page, based abroad; then complaints.
    (NO_KIND, &["a@example.org"]),
    (NO_KIND, &["01632 960123"]),
    (&[b"\x16\x1b[2J", b""], &["1 High Street", ""]),
    (NO_KIND, &["https://example.org"]),
    (&[b"99", b"\xff"], &["2"]),
    (NO_CHOICE, &["1"]),
    // One purpose: basis, data, more data, how long, what if not.
    (NO_CHOICE, &["1"]),
    (NO_CHOICE, &["3"]),
    (NO_CHOICE, &["1, 2"]),
    (&[], &[COMMAND]),
    (NO_WORDS, &[COMMAND]),
    (NO_KIND, &["3"]),
    (&[b"99"], &["years"]),
    (&[b"99"], &["1"]),
    (NO_CHOICE, &["1"]),
    (NO_WORDS, &[COMMAND]),
    (NO_WORDS, &[COMMAND]),
    // Recipients; a source; a country and no second one; the next review, a colour.
    (NO_CHOICE, &["1"]),
    (NO_CHOICE, &["1"]),
    (NO_CHOICE, &["1"]),
    (NO_WORDS, &[COMMAND]),
    (NO_WORDS, &["Cofrestr"]),
    (NO_CHOICE, &["1"]),
    (NO_CHOICE, &["2"]),
    (NO_CHOICE, &["1"]),
    (NO_WORDS, &["Peru"]),
    (&[], &["Periw"]),
    (NO_CHOICE, &["1"]),
    (&[], &[""]),
    (&[], &[""]),
    (NO_KIND, &["2090-11-01"]),
    (NO_KIND, &["#1d70b8"]),
];

fn hex(line: &[u8]) -> String {
    line.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The lines for each thing that is asked, the wrong ones too where somebody means no good.
fn answers(wrong: bool) -> serde_json::Value {
    let lines = |(bad, good): &(&[&[u8]], &[&str])| {
        let bad = bad.iter().filter(|_| wrong).map(|line| line.to_vec());
        let all = bad.chain(good.iter().map(|line| line.as_bytes().to_vec()));
        all.map(|line| hex(&[line.as_slice(), b"\n"].concat())).collect::<Vec<_>>()
    };
    ASKED.iter().map(lines).collect()
}

/// How each conversation ended, and what was said.
fn talked(home: &Home, lang: &str, conversations: &serde_json::Value) -> Vec<(i64, String)> {
    talked_with(home, &["--lang", lang], conversations)
}

fn talked_with(
    home: &Home,
    more: &[&str],
    conversations: &serde_json::Value,
) -> Vec<(i64, String)> {
    let python = std::env::var_os("UPHOLD_PYTHON").unwrap_or_else(|| "python3".into());
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/suite/notices/terminal.py");
    let mut child = Command::new(python)
        .arg(script)
        .arg(program())
        .args(["notice", "new", "--out", "n", "--no-receipt"])
        .args(more)
        .env("UPHOLD_DATA_DIR", home.data())
        .current_dir(home.folder())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(conversations.to_string().as_bytes()).unwrap();
    let ran = child.wait_with_output().unwrap();
    assert!(ran.status.success());
    let ended: serde_json::Value = serde_json::from_slice(&ran.stdout).unwrap();
    let pair = |it: &serde_json::Value| (it[0].as_i64().unwrap(), it[1].as_str().unwrap().into());
    ended.as_array().unwrap().iter().map(pair).collect()
}

#[test]
fn whatever_is_typed_stays_words_and_is_asked_again_where_it_is_no_answer() {
    for (lang, says) in [
        (
            "en",
            [
                "this answer is none of the choices",
                "this holds signs that cannot be printed",
                "these are no letters (UTF-8)",
                "this is no e-mail address",
                "this is no colour",
            ],
        ),
        (
            "cy",
            [
                "nid yw'r ateb hwn yn un o'r dewisiadau",
                "na ellir eu hargraffu",
                "nid llythrennau (UTF-8)",
                "e-bost",
                "lliw",
            ],
        ),
    ] {
        let home = Home::new();
        let conversation = serde_json::json!({ "answers": answers(true), "last": null });
        let (code, said) = talked(&home, lang, &serde_json::json!([conversation])).remove(0);
        assert!(code == 0 || code == 1, "{code} {said}");
        for words in says {
            assert!(said.contains(words), "no {words:?} in {said}");
        }
        // Nothing that controls a terminal comes back from it, and what turns text around neither.
        let odd = |it: char| it.is_control() && !"\r\n".contains(it) || it == '\u{202e}';
        assert!(!said.contains(odd), "{said:?}");
        let kept = home.read("n/answers.toml");
        assert_eq!(kept.matches("DROP TABLE").count(), 6, "{kept}");
        assert!(kept.contains("Siop Ŵyn – Χορός – Хор – جوقة"), "{kept}");
        let page = home.read("n/notice.en.html");
        assert!(page.contains("&lt;script&gt;alert(1)") && !page.contains("<script"));
        // What was asked again kept its number.
        let last = if lang == "en" { "Question 18: " } else { "Cwestiwn 18: " };
        assert!(said.contains(last) && !said.contains(&last.replace("18", "19")), "{said}");
    }
}

#[test]
fn a_line_without_end_is_too_long_and_no_more() {
    let home = Home::new();
    let mut all = answers(false);
    for (asked, letter) in [(0, "x"), (6, "ŵ"), (8, "@"), (17, "<")] {
        let long = format!("{}\n", letter.repeat(20_000));
        all[asked].as_array_mut().unwrap().insert(0, hex(long.as_bytes()).into());
    }
    let conversation = serde_json::json!({ "answers": all, "last": null });
    let (code, said) = talked(&home, "en", &serde_json::json!([conversation])).remove(0);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("this is longer than 200 letters"), "{said}");
    assert!(said.len() < 40_000 && !said.contains("xxxxx"), "{said}");
}

#[test]
fn whoever_goes_away_at_any_question_leaves_nothing_behind() {
    let home = Home::new();
    let ends: Vec<_> = (0..41_u32)
        .flat_map(|last| [(last, "04"), (last, "03"), (last, "6162040404")])
        .map(|(last, end)| serde_json::json!({ "answers": answers(false), "last": last, "end": end }))
        .collect();
    let ended = talked(&home, "en", &ends.into());
    for (at, (code, said)) in ended.iter().enumerate() {
        let interrupted = at % 3 == 1;
        assert_eq!(*code, if interrupted { -2 } else { 2 }, "{at}: {said}");
        assert!(interrupted || said.contains("stopped; nothing was written"), "{at}: {said}");
    }
    assert!(!home.has("n"));
}

#[test]
fn what_a_file_of_first_answers_holds_commands_no_terminal_either() {
    let home = Home::new();
    home.write(
        "first.toml",
        "audience = \"customers\"\nsector = \"other\"\nlarge-scale = false\nautomated = false\n\
         dpo = \"none\"\npublic-authority = false\nname = \"a\\u001b[2Jb\"\n\
         contact.email = \"a@example.org\"\ncomplaints.same = true\npurposes = [\"own-1\"]\n\
         \"odd\\u001b[2J\" = \"x\"\npurpose.own-1.name.en = \"\\u001b[2J\\u202eour garden\"\n",
    );
    let conversation =
        serde_json::json!({ "answers": [[hex(b"1\n")], [hex(b"1\n")]], "last": null });
    let words = ["--answers", "first.toml"];
    let (_, said) = talked_with(&home, &words, &serde_json::json!([conversation])).remove(0);
    assert!(said.contains("\\u{1b}[2J\\u{202e}our garden"), "{said}");
    let odd = |it: char| it.is_control() && !"\r\n".contains(it) || it == '\u{202e}';
    assert!(!said.contains(odd), "{said:?}");
}
