//! What the pages refuse in a notice, and say so: logos, colours, letters that no font has.

use tests::Home;

use super::server::{Answer, Server};

const CHOIR: &str = include_str!("../../../examples/notices/choir.toml");

/// A picture of one pixel.
pub(super) const PNG: &[u8] = &[
    0x89, b'P', b'N', b'G', 13, 10, 26, 10, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0,
    0, 1, 8, 0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 10, b'I', b'D', b'A', b'T', 0x78, 0x9c,
    0x63, 0x60, 0, 0, 0, 2, 0, 1, 0x48, 0xaf, 0xa4, 0x71, 0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xae,
    0x42, 0x60, 0x82,
];

fn answers(more: &str) -> String {
    format!("{more}\n{CHOIR}")
}

/// The value of a hidden field of a page, as often as it is there.
fn hidden<'a>(page: &'a Answer, name: &str) -> Vec<&'a str> {
    let before = format!("name=\"{name}\" value=\"");
    let fields = page.body.split(&before).skip(1);
    fields.map(|rest| rest.split('"').next().unwrap()).collect()
}

/// A form of the questions, with the answers of the choir and a logo that was chosen before.
fn question(server: &Server, lang: &str, logo: &str, more: &[(&str, &str, &[u8])]) -> Answer {
    let mut parts = vec![("state", "", CHOIR.as_bytes()), ("logo-kept", "", logo.as_bytes())];
    parts.extend(more);
    server.upload(&format!("/{lang}/notices/question"), &parts)
}

fn notice(server: &Server, lang: &str, state: &str, logo: Option<&[u8]>) -> Answer {
    let mut parts = vec![("state", "", state.as_bytes())];
    parts.extend(logo.map(|bytes| ("logo", "logo.png", bytes)));
    server.upload(&format!("/{lang}/notices/notice"), &parts)
}

#[test]
fn a_logo_goes_into_every_form() {
    let home = Home::new();
    let server = Server::start(&home);
    let made = notice(&server, "en", CHOIR, Some(PNG));
    assert_eq!(made.status, 200);
    made.says("Your logo stands in the PDF");
    let kept = made.body.split("name=\"logo-kept\" value=\"").nth(1).unwrap();
    let kept = kept.split('"').next().unwrap();
    let file = |name: &str, logo: &str| {
        let parts = [("state", "", CHOIR), ("logo-kept", "", logo), ("file", "", name)];
        let parts = parts.map(|(name, file, text)| (name, file, text.as_bytes()));
        server.upload("/en/notices/download", &parts)
    };
    let page = file("notice.cy.html", kept);
    page.says(&format!("<img src=\"data:image/png;base64,{kept}\" alt=\""));
    assert!(!file("notice.cy.html", "").body.contains("<img"));
    // What came back changed is looked at as if it were new.
    file("notice.en.html", "PHN2Zz4=").says("id=\"logo-error\"");
    assert_eq!(file("notice.en.exe", kept).status, 404);
}

#[test]
fn a_logo_goes_along_from_answer_to_answer_until_it_is_taken_away() {
    let home = Home::new();
    let server = Server::start(&home);
    for (lang, says, away) in [
        ("en", "A PNG picture, 1 × 1 in pixels", "Take the logo away"),
        ("cy", "Llun PNG, 1 × 1 mewn picseli", "Tynnu’r logo"),
    ] {
        // Chosen on the page of all answers, and sent with a button that changes one of them.
        let asked = question(&server, lang, "", &[("logo", "a.png", PNG), ("go", "", b"name")]);
        assert_eq!(asked.status, 200);
        asked.says("name=\"at\" value=\"name\"");
        // In the form, in the way back, and in the choice of language.
        let kept = hidden(&asked, "logo-kept");
        assert_eq!(kept.len(), 3, "{}", asked.body);
        assert!(kept.iter().all(|it| *it == kept[0]));
        // A wrong answer and a right one keep it.
        for name in ["", "Another Choir"] {
            let more = [("at", "", &b"name"[..]), ("name", "", name.as_bytes())];
            let next = question(&server, lang, kept[0], &more);
            assert!(hidden(&next, "logo-kept").contains(&kept[0]), "{}", next.body);
            if !name.is_empty() {
                next.says(says).says(away).says(name);
            }
        }
        let all = question(&server, lang, kept[0], &[]);
        // The browser's way back needs the page; a page about somebody's receipt it would not get.
        assert_eq!(all.header("cache-control"), "private, no-cache");
        all.says(says).says(away).says("formaction=\"");
        assert!(all.header("location").is_empty() && !all.body.contains("?logo"));
        let made = notice_kept(&server, lang, kept[0]);
        made.says("<div class=\"uphold-notice\">");
        assert!(hidden(&made, "logo-kept").len() == 3 && hidden(&made, "go").is_empty());
        // Taken away, it is gone, whatever else was sent.
        let more = [("logo-away", "", &b"yes"[..]), ("logo", "a.png", PNG)];
        let without = question(&server, lang, kept[0], &more);
        assert_eq!((without.status, hidden(&without, "logo-kept").len()), (200, 0));
        assert!(!without.body.contains(says) && !without.body.contains(away));
    }
}

fn notice_kept(server: &Server, lang: &str, logo: &str) -> Answer {
    let parts = [("state", "", CHOIR.as_bytes()), ("logo-kept", "", logo.as_bytes())];
    server.upload(&format!("/{lang}/notices/notice"), &parts)
}

/// A picture with a byte that is not what it was.
fn broken() -> Vec<u8> {
    let mut broken = PNG.to_vec();
    broken[45] ^= 0xff;
    broken
}

#[test]
fn a_logo_that_is_none_is_told_on_the_way_and_takes_no_answer_with_it() {
    let home = Home::new();
    let server = Server::start(&home);
    let broken = broken();
    for bytes in [&b"<svg onload='alert(1)'/>"[..], b"", &broken] {
        let more = [("logo", "a.png", bytes), ("go", "", b"name")];
        let told = question(&server, "en", "", &more);
        assert_eq!(told.status, 422);
        told.says("href=\"#logo\"").says("id=\"logo-error\"");
        assert!(!told.body.contains("logo-kept"));
    }
    // Tampered with on the way, while a question was answered.
    for logo in ["PHN2Zz4=", "\"><script>", "%", "=", &"A".repeat(700_000)] {
        let more = [("at", "", &b"name"[..]), ("name", "", b"Another Choir")];
        let told = question(&server, "cy", logo, &more);
        assert_eq!(told.status, 422, "{logo:.20}");
        told.says("href=\"#logo\"").says("Another Choir");
        assert!(!told.body.contains("logo-kept") && !told.body.contains("<script"));
    }
}

#[test]
fn the_largest_logo_goes_along_while_another_one_is_chosen_and_two_tabs_do_not_meet() {
    let home = Home::new();
    let server = Server::start(&home);
    // What stands behind the last piece but one of a PNG nobody draws.
    let mut large = PNG.to_vec();
    let end = large.split_off(PNG.len() - 12);
    let filler = vec![0; 500_000 - PNG.len() - 12];
    large.extend(u32::try_from(filler.len()).unwrap().to_be_bytes());
    large.extend(b"teSt");
    large.extend(&filler);
    large.extend(crc(&[&b"teSt"[..], &filler].concat()).to_be_bytes());
    large.extend(end);
    assert_eq!(large.len(), 500_000);
    let first = question(&server, "en", "", &[("logo", "a.png", &large), ("go", "", b"name")]);
    assert_eq!(first.status, 200, "{}", first.body);
    let (first, other) = (hidden(&first, "logo-kept")[0], question(&server, "en", "", &[]));
    assert!(first.len() > 600_000 && hidden(&other, "logo-kept").is_empty());
    let changed = question(&server, "en", first, &[("logo", "a.png", PNG), ("go", "", b"name")]);
    assert!(hidden(&changed, "logo-kept").iter().all(|it| it.len() < 200));
    let both = question(&server, "en", first, &[("logo", "a.png", &large), ("go", "", b"name")]);
    assert_eq!((both.status, hidden(&both, "logo-kept").len()), (200, 3));
    assert_eq!(notice_kept(&server, "cy", first).status, 200);
}

/// The sum at the end of each piece of a PNG.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xedb8_8320 & 0_u32.wrapping_sub(sum & 1))
        })
    })
}

#[test]
fn a_logo_that_is_none_is_told_at_its_field() {
    let home = Home::new();
    let server = Server::start(&home);
    let broken = broken();
    let mut wide = PNG.to_vec();
    wide[16] = 0x7f;
    let large = vec![0; 600_000];
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>";
    for (bytes, says) in [
        (&b""[..], "This is no picture that can be a logo"),
        (svg, "This is no picture that can be a logo"),
        (&PNG[..30], "This is no picture that can be a logo"),
        (&broken, "This is no picture that can be a logo"),
        (&wide, "This logo is too large"),
        (&large, "This logo is too large"),
    ] {
        let told = notice(&server, "en", CHOIR, Some(bytes));
        assert_eq!(told.status, 422, "{says}");
        told.says(says).says("href=\"#logo\"").says("id=\"logo-error\"").says("<title>Error: ");
        let told = notice(&server, "cy", CHOIR, Some(bytes));
        told.says("href=\"#logo\"").says("<title>Gwall: ");
    }
}

#[test]
fn a_colour_that_cannot_be_read_is_told_at_its_question() {
    let home = Home::new();
    let server = Server::start(&home);
    let light = answers("brand.colour = \"#ffdd00\"");
    for (lang, says) in [("en", "no colour that can be read on white"), ("cy", "ddarllen ar wyn")] {
        let told = notice(&server, lang, &light, None);
        assert_eq!(told.status, 422);
        told.says(says).says("href=\"#change-review\"").says("id=\"change-review\"");
        assert!(!told.body.contains(&format!("action=\"/{lang}/notices/notice\"")));
    }
    let asked = server.upload(
        "/en/notices/question",
        &[
            ("state", "", CHOIR.as_bytes()),
            ("at", "", b"review"),
            ("brand.colour", "", b"#ffdd00"),
            ("review-day", "", b"1"),
            ("review-month", "", b"11"),
            ("review-year", "", b"2090"),
        ],
    );
    assert_eq!(asked.status, 422);
    asked.says("href=\"#brand.colour\"").says("dark enough for text");
    assert_eq!(notice(&server, "en", &answers("brand.colour = \"#1d70b8\""), None).status, 200);
}

/// The page and the Word file have them; the PDF has no font for them, and says so.
#[test]
fn letters_that_no_font_has_are_told_at_the_answer_that_has_them() {
    let home = Home::new();
    let server = Server::start(&home);
    let name = CHOIR.lines().find(|line| line.starts_with("name = ")).unwrap();
    let state = CHOIR.replacen(name, "name = \"合唱団\"", 1);
    for (lang, says) in
        [("en", "no font at hand has the letters"), ("cy", "nid oes gan unrhyw ffont")]
    {
        assert_eq!(notice(&server, lang, &state, None).status, 200);
        let file = |name: &str| {
            let parts = [("state", state.as_str()), ("file", name)];
            let parts = parts.map(|(name, text)| (name, "", text.as_bytes()));
            server.upload(&format!("/{lang}/notices/download"), &parts)
        };
        let told = file("notice.en.pdf");
        assert_eq!(told.status, 422);
        told.says("合唱団").says("href=\"#change-name\"").says("id=\"change-name\"");
        assert!(told.body.to_lowercase().contains(says), "{}", told.body);
        file("notice.en.html").says("合唱団");
    }
}
