//! `notice check`: files of every form, and files that are none.

use tests::{Home, Ran};

/// A page that tells everything which its own words make the law ask for.
const PAGE: &str = "<!DOCTYPE html><html lang=\"en\"><head><title>Privacy</title></head><body>\
<h1>Privacy notice</h1><h2>Who we are</h2>\
<p>We are Harbour Choir, and you can write to us at choir@example.org.</p>\
<h2>Your information</h2>\
<p>We use your name and e-mail address to send you our newsletter. Our lawful basis is your consent.</p>\
<p>We share your details with the company that sends our e-mails.</p>\
<p>We keep your details for two years after we last heard from you.</p>\
<h2>Your rights</h2><p>You have the right to ask us:</p><ul><li>for a copy of your information</li>\
<li>to correct it</li><li>to erase it</li><li>to restrict how we use it</li>\
<li>to pass it to another organisation</li></ul>\
<p>You can stop our newsletter at any time. You can withdraw your consent at any time.</p>\
<h2>Complaints</h2><p>You can complain to us, and we will acknowledge it within 30 days.</p>\
<p>You can also complain to the Information Commissioner.</p></body></html>";

fn checked(home: &Home, file: &str) -> Ran {
    home.uphold(&["notice", "check", file, "--on", "2026-11-25", "--json"])
}

fn missing(ran: &Ran) -> Vec<String> {
    let points = ran.json()["points"].as_array().unwrap().clone();
    let missing = points.iter().filter(|it| it["asked"] == true && it["told"] == false);
    missing.map(|it| it["point"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_whole_page_lacks_nothing() {
    let home = Home::new();
    home.write("page.html", PAGE);
    let ran = checked(&home, "page.html").exits(0);
    assert_eq!(missing(&ran), [""; 0]);
    assert_eq!(ran.json()["language"], "en");
    home.uphold(&["notice", "check", "page.html", "--on", "2026-11-25"])
        .exits(0)
        .says("Nothing that was looked for is missing")
        .says("`You can complain to us, and we will acknowledge it within 30 days.`");
}

#[test]
fn what_is_taken_out_is_missed_and_what_is_put_in_is_told() {
    let home = Home::new();
    let gone = [
        ("<li>to correct it</li>", "right-rectification"),
        (
            "You can complain to us, and we will acknowledge it within 30 days.",
            "complaint-controller",
        ),
        ("You can withdraw your consent at any time.", "right-withdrawal"),
        ("Our lawful basis is your consent.", "lawful-bases"),
    ];
    for (sentence, point) in gone {
        home.write("page.html", PAGE.replace(sentence, ""));
        let ran = checked(&home, "page.html").exits(1);
        assert!(missing(&ran).contains(&point.to_owned()), "{point}: {:?}", missing(&ran));
    }
    let wrong = "<p>We keep it for as long as necessary.</p></body>";
    home.write("page.html", PAGE.replace("</body>", wrong));
    let ran = checked(&home, "page.html").exits(1);
    assert_eq!(ran.json()["faults"][0]["fault"], "kept-as-necessary");
    assert_eq!(ran.json()["faults"][0]["sentence"], "We keep it for as long as necessary.");
}

#[test]
fn a_complaint_to_the_controller_is_asked_for_from_its_day() {
    let home = Home::new();
    let sentence = "You can complain to us, and we will acknowledge it within 30 days.";
    home.write("page.html", PAGE.replace(sentence, ""));
    home.uphold(&["notice", "check", "page.html", "--on", "2026-06-18"]).exits(0);
    home.uphold(&["notice", "check", "page.html", "--on", "2026-06-19"])
        .exits(1)
        .says("it does not tell people that they can complain to you");
    home.uphold(&["notice", "check", "page.html", "--on", "2026-06-19", "--lang", "cy"])
        .exits(1)
        .says("nid yw'n dweud wrth bobl y gallant gwyno i chi");
}

#[test]
fn files_that_are_no_notice_are_refused_in_one_line() {
    let home = Home::new();
    home.write("empty.txt", "");
    home.write("signs.md", "--- *** 123 456");
    home.write("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    home.write("cut.pdf", "%PDF-1.7\n1 0 obj\n<<");
    home.write("cut.docx", b"PK\x03\x04nothing");
    home.write("german.txt", "Wir verarbeiten Ihre personenbezogenen Daten. Sie haben Rechte.");
    let wrong = [
        ("empty.txt", "no words"),
        ("signs.md", "no words"),
        ("picture.png", "no page, PDF"),
        ("cut.pdf", "no page, PDF"),
        ("cut.docx", "no page, PDF"),
        ("german.txt", "neither in English nor in Welsh"),
        ("not-there.html", "not-there.html"),
    ];
    for (file, said) in wrong {
        home.uphold(&["notice", "check", file]).exits(2).tells(said);
    }
}
