//! English and Welsh: one address for each, and the way from one to the other.

use tests::Home;

use super::PAGES;
use super::server::Server;

#[test]
fn the_choice_of_language_stays_on_the_page() {
    let home = Home::new();
    let server = Server::start(&home);
    for page in PAGES {
        for (lang, other, name) in [("en", "cy", "Cymraeg"), ("cy", "en", "English")] {
            let answer = server.get(&format!("/{lang}{page}"));
            assert_eq!((answer.status, answer.header("content-language")), (200, lang));
            answer.says(&format!("<html class=\"govuk-template\" lang=\"{lang}\">")).says(&format!(
                "href=\"/{other}{page}\" rel=\"alternate\" lang=\"{other}\" hreflang=\"{other}\">{name}</a>"
            ));
        }
    }
}

#[test]
fn welsh_says_that_nobody_reviewed_it() {
    let home = Home::new();
    let server = Server::start(&home);
    for page in PAGES.into_iter().chain(["/nowhere"]) {
        let flag = "Nid oes cyfieithydd wedi adolygu’r Gymraeg hon eto";
        server.get(&format!("/cy{page}")).says(flag);
        assert!(!server.get(&format!("/en{page}")).body.contains(flag));
    }
}

#[test]
fn an_address_without_a_language_goes_by_what_the_browser_asks_for() {
    let home = Home::new();
    let server = Server::start(&home);
    let to = |asks: &str| {
        let answer = server.ask("GET", "/", &format!("Accept-Language: {asks}\r\n"));
        assert_eq!((answer.status, answer.header("vary")), (302, "accept-language"));
        answer.header("location").to_owned()
    };
    assert_eq!(to("cy, en;q=0.8"), "/cy/");
    assert_eq!(to("en-GB, cy;q=0.8"), "/en/");
    assert_eq!(to("fr"), "/en/");
    assert_eq!(server.get("/cy").header("location"), "/cy/");
    let lost = server.ask("GET", "/nowhere", "Accept-Language: cy\r\n");
    assert_eq!(lost.status, 404);
    lost.says("Heb ddod o hyd i’r dudalen").says("href=\"/en/\"");
    server.get("/cy/nowhere").says("Heb ddod o hyd i’r dudalen").says("href=\"/en/nowhere\"");
    server.get("/en/nowhere").says("Page not found");
}
