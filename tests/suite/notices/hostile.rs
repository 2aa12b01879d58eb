//! Answers that mean no good, or are no answers: whatever they say stays the person's own words.

use tests::Home;

use super::docx::words_of;
use crate::web::server::Server;

/// The answers of the choir in `examples/notices`.
const CHOIR: &str = include_str!("../../../examples/notices/choir.toml");

fn made(home: &Home, answers: impl AsRef<[u8]>) -> tests::Ran {
    home.write("answers.toml", answers);
    home.uphold(&["notice", "new", "--answers", "answers.toml", "--out", "n", "--no-receipt"])
}

/// What would be a command somewhere: SQL, HTML, Fluent, Typst, Markdown, a shell, a template.
const COMMANDS: &[&str] = &[
    "'; DROP TABLE notices; --",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "{ notice-heading-rights } { $organisation } {\"x\"}",
    "#panic(\"x\") #image(\"/etc/passwd\") $x^2$ @ref <label> \\u{41}",
    "**bold** _it_ `code` [link](javascript:alert(1)) ![i](x) # head",
    "$(rm -rf /) `id` ${HOME} %PATH% {{7*7}} {%raw%} ]]> &amp; &#60;",
];

#[test]
fn a_command_in_any_field_stays_text_in_every_form() {
    let home = Home::new();
    for odd in COMMANDS {
        let quoted = serde_json::to_string(odd).unwrap();
        let answers = CHOIR
            .replace("\"Harbour Choir\"", &quoted)
            .replace("\"Côr yr Harbwr\"", &quoted)
            .replace("\"The Old Chapel\\n1 High Street\\nExampleton\"", &quoted)
            .replace("\"to take your donation and to thank you for it\"", &quoted)
            .replace("\"derbyn eich rhodd a diolch i chi amdani\"", &quoted)
            .replace("\"we cannot claim Gift Aid on your donation\"", &quoted)
            .replace("\"until you tell us to stop\"", &quoted);
        assert_eq!(answers.matches(quoted.as_str()).count(), 7, "{odd}");
        made(&home, answers).exits(0);
        let letters = |text: &str| text.split_whitespace().collect::<String>();
        let count = |text: &str| letters(text).matches(&letters(odd)).count();
        let shown = std::process::Command::new("pdftotext")
            .arg(home.path("n/notice.en.pdf"))
            .arg("-")
            .output()
            .unwrap();
        let pdf = String::from_utf8(shown.stdout).unwrap();
        let text = home.read("n/notice.en.txt");
        assert!(count(&text) >= 6, "{odd} in text:\n{text}");
        assert!(count(&pdf) >= 6, "{odd} in PDF:\n{pdf}");
        let files = ["en", "cy"].map(|lang| home.path(&format!("n/notice.{lang}.docx")));
        let docx = words_of(&files.each_ref().map(|it| it.as_path()));
        let welsh = home.read("n/notice.cy.txt");
        assert_eq!(count(&docx[0]), count(&text), "{odd} in the Word file:\n{}", docx[0]);
        assert_eq!(count(&docx[1]), count(&welsh), "{odd} in the Word file:\n{}", docx[1]);
        for lang in ["en", "cy"] {
            let page = home.read(&format!("n/notice.{lang}.html"));
            assert!(!page.contains("<script") && !page.contains("<img"), "{odd}");
            assert!(!page.contains("href=\"javascript"), "{odd}");
            let markdown = home.read(&format!("n/notice.{lang}.md"));
            let markdown = markdown.replace("\\<", "").replace("\\]", "");
            assert!(!markdown.contains("<script") && !markdown.contains("](javascript"), "{odd}");
        }
    }
}

/// The fields of the choir with words of its own.
const FIELDS: &[&str] = &[
    "\"Harbour Choir\"",
    "\"Côr yr Harbwr\"",
    "\"The Old Chapel\\n1 High Street\\nExampleton\"",
    "\"to take your donation and to thank you for it\"",
    "\"derbyn eich rhodd a diolch i chi amdani\"",
    "\"we cannot claim Gift Aid on your donation\"",
    "\"until you tell us to stop\"",
    "\"choir@example.org\"",
    "\"01632 960123\"",
];

#[test]
fn signs_that_control_something_are_refused_in_every_field() {
    let home = Home::new();
    for (at, field) in FIELDS.iter().enumerate() {
        for sign in
            ["\0", "\u{7}", "\u{1b}[2J", "\u{7f}", "\u{85}", "\u{202e}", "\u{2028}", "\u{ffff}"]
        {
            let escaped: String =
                sign.chars().map(|it| format!("\\u{:04x}", u32::from(it))).collect();
            let answers = CHOIR.replace(field, &format!("\"a{escaped}b\""));
            assert_ne!(answers, CHOIR, "{field}");
            let ran = made(&home, answers).exits(2);
            assert!(
                ran.talk.contains("signs that cannot be printed"),
                "{at} {escaped} {}",
                ran.talk
            );
            assert!(!ran.talk.contains(|it: char| it.is_control() && it != '\n'), "{:?}", ran.talk);
        }
    }
    assert!(!home.has("n"));
}

#[test]
fn names_in_scripts_that_the_fonts_have_are_kept_and_others_are_refused_by_name() {
    let home = Home::new();
    for name in [
        "Ŵyn Ŷ Côr",
        "Хор Гавани",
        "Χορωδία",
        "Cafe\u{301} Ñandú",
        "Łódź Žižkov",
        "جوقة الميناء",
        "מקהלה",
    ] {
        made(&home, CHOIR.replace("Harbour Choir", name)).exits(0);
        assert!(home.read("n/notice.en.txt").contains(name), "{name}");
        assert!(home.read("n/notice.en.html").contains(name), "{name}");
    }
    for name in ["合唱団", "합창단", "กลุ่ม", "🧑‍🎤 Choir"] {
        made(&home, CHOIR.replace("Harbour Choir", name))
            .exits(2)
            .tells("no font at hand has the letters");
    }
    // What turns text around is no letter of a name.
    made(&home, CHOIR.replace("Harbour Choir", "Choir \\u202Egnp.exe"))
        .exits(2)
        .tells("signs that cannot be printed");
}

#[test]
fn what_is_no_file_of_answers_is_refused_in_one_line_and_leaves_nothing() {
    let home = Home::new();
    let mut latin = CHOIR.as_bytes().to_vec();
    let at = CHOIR.find("Harbour").unwrap();
    latin[at] = 0xff;
    made(&home, latin).exits(2).tells("answers.toml");
    made(&home, "").exits(2).tells("answers.toml");
    made(&home, "\u{feff}\0\0").exits(2).tells("answers.toml");
    made(&home, CHOIR.repeat(2)).exits(2).tells("answers.toml");
    made(&home, format!("name = \"{}\"\n", "x".repeat(10 << 20))).exits(2).tells("answers.toml");
    let nested = format!("purposes = {}{}", "[".repeat(5_000), "]".repeat(5_000));
    made(&home, nested).exits(2).tells("answers.toml");
    let long = CHOIR.replace("Harbour Choir", &"x".repeat(10 << 20));
    made(&home, long).exits(2).tells("answers.toml");
    assert!(!home.has("n"));
}

#[test]
fn purposes_without_data_or_by_the_hundred_are_told() {
    let home = Home::new();
    let data = "data = [\"name\", \"contact\", \"preferences\"]\n";
    assert!(CHOIR.contains(data));
    made(&home, CHOIR.replace(data, "")).exits(2).tells("purpose.newsletter.data");
    made(&home, CHOIR.replace(data, "data = []\n")).exits(2).tells("purpose.newsletter.data");
    let many: Vec<String> = (1..=300).map(|n| format!("\"own-{n}\"")).collect();
    let list = "[\"donations\", \"gift-aid\", \"membership\", \"events\", \"newsletter\"]";
    assert!(CHOIR.contains(list));
    let many = format!("[{}]", many.join(", "));
    let many = CHOIR.replace(list, &many);
    let ran = made(&home, &many).exits(2).tells("purposes");
    let lines = ran.talk.lines().count();
    assert!((40..80).contains(&lines), "{}", ran.talk);
    // How many are not told is told, and as data there are all.
    let told = ran.talk.lines().filter(|it| it.starts_with("error") || it.starts_with("warning"));
    let told = told.count();
    let words = ["notice", "new", "--answers", "answers.toml", "--out", "n"];
    let whole = home.uphold(&[&words[..], &["--json"]].concat()).exits(2).json();
    let whole = whole["problems"].as_array().unwrap().len();
    assert!(whole > 90, "{whole}");
    ran.tells(&format!("{} more problems are not shown here", whole - told));
    home.uphold(&[&words[..], &["--lang", "cy"]].concat())
        .exits(2)
        .tells(&format!("nid yw {} o broblemau eraill yn cael eu dangos yma", whole - told));
    let server = Server::start(&home);
    for (lang, says) in [("en", "more problems are told"), ("cy", "o broblemau eraill yn cael")] {
        let path = format!("/{lang}/notices/question");
        let page = server.upload(&path, &[("state", "", many.as_bytes()), ("logo", "a", b"x")]);
        assert_eq!(page.status, 422);
        let warnings = page.body.matches("class=\"govuk-warning-text\"").count();
        assert_eq!(warnings, 21, "{}", page.body);
        page.says(says);
    }
    let twice =
        "[\"donations\", \"donations\", \"gift-aid\", \"membership\", \"events\", \"newsletter\"]";
    let ran = made(&home, CHOIR.replace(list, twice));
    assert!(ran.code.is_some_and(|code| code <= 2), "{}", ran.talk);
    assert!(
        ran.code == Some(2)
            || home.read("n/notice.en.html").matches("id=\"purpose-6\"").count() == 0
    );
    let period = "keep.rule.en = \"until you tell us to stop\"";
    let both = format!("{period}\nkeep.count = 2\nkeep.unit = \"years\"\nkeep.after = \"ended\"");
    made(&home, CHOIR.replace(period, &both)).exits(2).tells("purpose.newsletter.keep.count");
    made(&home, format!("questions = 999\n{CHOIR}")).exits(2).tells("questions");
}

#[test]
fn a_logo_that_is_none_is_refused() {
    let home = Home::new();
    home.write("answers.toml", CHOIR);
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    home.write("logo.svg", svg);
    home.write("logo.png", "");
    home.write("page.png", "<html><script>alert(1)</script></html>");
    let bomb = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\x7f\xff\xff\xff\x7f\xff\xff\xff\x08\x06\0\0\0....";
    home.write("bomb.png", bomb);
    home.write("large.png", vec![b'x'; 600_000]);
    for logo in ["logo.svg", "logo.png", "page.png", "bomb.png", "large.png", "none.png"] {
        let words = ["notice", "new", "--answers", "answers.toml", "--out", "n", "--logo", logo];
        home.uphold(&words).exits(2).tells(logo);
    }
    assert!(!home.has("n"));
}

#[test]
fn a_notice_in_french_or_a_scan_is_not_judged() {
    let home = Home::new();
    let french = "Politique de confidentialité. Nous utilisons vos données pour vous envoyer notre \
        lettre. Vous avez le droit de retirer votre consentement. Vous pouvez vous plaindre.";
    home.write("french.txt", french);
    home.uphold(&["notice", "check", "french.txt"])
        .exits(2)
        .tells("neither in English nor in Welsh");
    let page = "<html><body><img src=\"scan.png\" alt=\"\"></body></html>";
    home.write("scan.html", page);
    home.uphold(&["notice", "check", "scan.html"]).exits(2).tells("a scanned page is a picture");
    let latin = b"<p>We use your name \xa3\xff\xfe to send you the news of the choir. You can complain to us.</p>";
    home.write("latin.html", latin);
    home.uphold(&["notice", "check", "latin.html"]).exits(1);
}
