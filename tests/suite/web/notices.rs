//! What the pages refuse in a notice, and say so: logos, colours, letters that no font has.

use tests::Home;

use super::server::{Answer, Server};

const CHOIR: &str = include_str!("../../../examples/notices/choir.toml");

/// A picture of one pixel.
const PNG: &[u8] = &[
    0x89, b'P', b'N', b'G', 13, 10, 26, 10, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0,
    0, 1, 8, 0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 10, b'I', b'D', b'A', b'T', 0x78, 0x9c,
    0x63, 0x60, 0, 0, 0, 2, 0, 1, 0x48, 0xaf, 0xa4, 0x71, 0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xae,
    0x42, 0x60, 0x82,
];

fn answers(more: &str) -> String {
    format!("{more}\n{CHOIR}")
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
fn a_logo_that_is_none_is_told_at_its_field() {
    let home = Home::new();
    let server = Server::start(&home);
    let mut broken = PNG.to_vec();
    broken[45] ^= 0xff;
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
