//! Publishing in English and Welsh: gaps with their places, and what cannot be decided.

use tests::{Home, Ran};

const EN: &str = "\
# Two firms fined for calls

We fined two firms £90,000 for 141,914 calls on 5 March 2024. Every firm that buys lists must:

- check where the numbers come from
- screen them against the register
- keep proof of consent

![A white van outside an office](van.png)

Read [the notice](https://example.org/en/notice).
";

const CY: &str = "\
# Dirwyo dau gwmni am alwadau

Rydym wedi dirwyo dau gwmni 90,000 o bunnoedd am 141,914 o alwadau ar 5 Mawrth 2024. Rhaid i bob cwmni sy'n prynu rhestrau:

- wirio o ble y daw'r rhifau
- eu sgrinio yn erbyn y gofrestr
- cadw prawf o gydsyniad

![Fan wen o flaen swyddfa](van.png)

Darllenwch [yr hysbysiad](https://example.org/cy/notice).
";

fn check(home: &Home, english: impl AsRef<[u8]>, welsh: impl AsRef<[u8]>, more: &[&str]) -> Ran {
    home.write("a.en.md", english);
    home.write("a.cy.md", welsh);
    let args = ["publish", "check", "--en", "a.en.md", "--cy", "a.cy.md"];
    home.uphold(&[&args, more].concat())
}

/// The shape of a real post: duties in one language only, and an image that nobody described.
fn without_duties() -> String {
    let start = CY.find("- wirio").unwrap();
    let end = CY.find("![").unwrap();
    let placeholder = "No alternative text description for this image";
    format!("{}{}", &CY[..start], &CY[end..]).replace("Fan wen o flaen swyddfa", placeholder)
}

#[test]
fn a_text_and_its_translation_have_no_gap() {
    let ran = check(&Home::new(), EN, CY, &[]).exits(0);
    ran.says("no gaps");
}

#[test]
fn three_duties_and_a_description_are_missed() {
    let ran = check(&Home::new(), EN, without_duties(), &[]).exits(1);
    let ran = ran.says("a.en.md:5:1  a.cy.md:3:1  a list of 3 items is missing in Welsh");
    let ran = ran.says("a.en.md:9:1  a.cy.md:5:1  the image in Welsh has no description");
    ran.says("2 gaps");
}

#[test]
fn the_gaps_are_told_in_welsh_and_as_json() {
    let home = Home::new();
    let ran = check(&home, EN, without_duties(), &["--lang", "cy"]).exits(1);
    ran.says("mae rhestr gyfan ar goll yn y Gymraeg, nifer yr eitemau: 3").says("2 fwlch");
    let json = check(&home, EN, without_duties(), &["--json"]).exits(1).json();
    let gap = &json["pairs"][0]["gaps"][0];
    assert_eq!(gap["kind"], "list");
    assert_eq!(gap["lack"], "welsh");
    assert_eq!(gap["items"], 3);
    assert_eq!(gap["english"]["line"], 5);
    assert_eq!(gap["welsh"]["file"], "a.cy.md");
}

#[test]
fn a_changed_figure_names_both_places() {
    let ran = check(&Home::new(), EN, CY.replace("141,914", "141,941"), &[]).exits(1);
    ran.says("a.en.md:3:32").says("the figure is `141,914` in English and `141,941` in Welsh");
}

#[test]
fn texts_in_the_wrong_languages_are_refused() {
    let home = Home::new();
    check(&home, CY, EN, &[]).exits(2).tells("the two texts are swapped");
    check(&home, EN, EN, &[]).exits(2).tells("both texts are in English");
    check(&home, CY, CY, &["--lang", "cy"]).exits(2).tells("mae’r ddau destun yn Gymraeg");
    let json = check(&home, CY, EN, &["--json"]).exits(2).json();
    assert_eq!(json["problems"][0]["code"], "parity-swapped");
}

#[test]
fn what_is_no_text_is_refused() {
    let home = Home::new();
    check(&home, EN, "", &[]).exits(2).tells("there is nothing in it to compare");
    check(&home, EN, " \n\n", &[]).exits(2).tells("there is nothing in it to compare");
    check(&home, EN, b"PK\x03\x04\x00\x00\x00\x00\xff\xfe", &[]).exits(2).tells("this is no text");
    let missing = ["publish", "check", "--en", "none.md", "--cy", "a.cy.md"];
    home.uphold(&missing).exits(2).tells("the file could not be read").tells("none.md");
    let folder = ["publish", "check", "--en", ".", "--cy", "a.cy.md"];
    home.uphold(&folder).exits(2).tells("the file could not be read");
}

#[test]
fn a_huge_file_is_refused_by_its_length() {
    let huge = "The list was bought. ".repeat(2_500_000);
    check(&Home::new(), huge, CY, &[]).exits(2).tells("longer than 16 MB");
}

#[test]
fn old_letters_are_read_and_told() {
    let old: Vec<u8> = EN.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    let ran = check(&Home::new(), old, CY, &[]).exits(0);
    ran.tells("it was read as Windows-1252").tells("a.en.md");
}

#[test]
fn windows_files_are_read_as_others() {
    let dos = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    check(&Home::new(), dos(EN), dos(CY), &[]).exits(0);
}

#[test]
fn declared_links_are_the_same() {
    let home = Home::new();
    let english = EN.replace("/en/notice", "/news/fines");
    let welsh = CY.replace("/cy/notice", "/newyddion/dirwyon");
    check(&home, &english, &welsh, &[]).exits(1).says("declare them with --pairs");
    home.write(
        "links.txt",
        "https://example.org/news/fines = https://example.org/newyddion/dirwyon\n",
    );
    check(&home, &english, &welsh, &["--pairs", "links.txt"]).exits(0);
    home.write("links.txt", "# ours\nhttps://example.org/news\n");
    let ran = check(&home, &english, &welsh, &["--pairs", "links.txt"]).exits(2);
    ran.tells("no pair of addresses").tells("row 2");
}

#[test]
fn a_page_in_html_is_read() {
    let home = Home::new();
    home.write("a.html", "<html lang=en><body><nav>99</nav><main><h1>Two of the firms were fined</h1><p>&pound;90,000 it was</main>");
    home.write("b.html", "<html lang=en><body><main><h1>Mae dau o'r cwmnïau wedi cael dirwy</h1><p>&#163;90,000</p><img src=x></main>");
    let ran = home.uphold(&["publish", "check", "--en", "a.html", "--cy", "b.html"]).exits(1);
    ran.says("the Welsh page says that its language is `en`")
        .says("the image in Welsh has no description")
        .says("an image is missing in English");
}

#[test]
fn a_folder_is_searched_for_texts_without_a_twin() {
    let home = Home::new();
    home.write("posts/2024/a.en.md", EN);
    home.write("posts/2024/a.cy.md", CY.replace("£", ""));
    home.write("posts/b.en.md", EN);
    home.write("posts/c.cy.md", CY);
    let ran = home.uphold(&["publish", "check", "posts"]).exits(1);
    ran.says("b.en.md` has no Welsh twin").says("c.cy.md` has no English twin").says("no gaps");
    let json = home.uphold(&["publish", "check", "posts", "--json"]).exits(1).json();
    assert_eq!(json["without_twin"].as_array().unwrap().len(), 2);
    home.write("posts/d.en.md", EN);
    home.write("posts/d.cy.md", EN);
    home.uphold(&["publish", "check", "posts"]).exits(2).tells("both texts are in English");
    home.write("empty/readme.md", "x");
    home.uphold(&["publish", "check", "empty"]).exits(2).tells("there are no posts in it");
}

#[test]
fn a_feed_is_searched_for_posts_without_a_twin() {
    let home = Home::new();
    let html = |text: &str| format!("<p>{}</p>", text.replace('\n', " "));
    let english = html("The firm was fined £240,000 for 80 of the calls to people.");
    let welsh = html("Mae'r cwmni wedi cael dirwy o £240,000 am 80 o'r galwadau i bobl.");
    let feed = serde_json::json!({ "version": "https://jsonfeed.org/version/1.1", "items": [
        { "id": "1", "url": "https://a.uk/en/fine", "title": "A fine", "content_html": english },
        { "id": "2", "url": "https://a.uk/cy/fine", "title": "Dirwy", "content_html": welsh },
        { "id": "3", "url": "https://a.uk/en/other", "title": "Another of the posts", "content_text":
            "There is no twin of this in the other language" },
    ] });
    home.write("feed.json", feed.to_string());
    let ran = home.uphold(&["publish", "check", "feed.json"]).exits(1);
    ran.says("https://a.uk/en/other  `Another of the posts` has no Welsh twin").says("no gaps");
    let rss = format!(
        "<rss><channel><item><title>A fine</title><link>https://a.uk/en/fine</link>\
        <description><![CDATA[{english}]]></description></item><item><title>Dirwy</title>\
        <link>https://a.uk/cy/fine</link><description><![CDATA[{welsh}]]></description></item></channel></rss>"
    );
    home.write("feed.xml", rss);
    home.uphold(&["publish", "check", "feed.xml"]).exits(0).says("no gaps");
    home.write("feed.xml", "<p>no feed</p>");
    home.uphold(&["publish", "check", "feed.xml"]).exits(2).tells("this is no feed");
    home.write("feed.json", "{\"items\": []}");
    home.uphold(&["publish", "check", "feed.json"]).exits(2).tells("there are no posts in it");
}

#[test]
fn the_command_line_asks_for_both_texts_or_a_feed() {
    let home = Home::new();
    home.uphold(&["publish", "check"]).exits(2);
    home.uphold(&["publish", "check", "--en", "a.md"]).exits(2).tells("--cy");
    home.uphold(&["publish", "check", "feed.json", "--en", "a.md", "--cy", "b.md"]).exits(2);
}
