//! The figures of a screening or an audit that somebody brings to the page.

use serde_json::{Value, json};
use tests::Home;

use super::server::{Answer, Server};
use crate::evidence::screened;

/// Figures of a screening in `out`, and of the audit of a published case in `case/audited`.
pub(super) fn figures() -> Home {
    let home = screened();
    home.uphold(&["demo", "--case", "drt", "--scale", "400", "--out", "case", "--quiet"]);
    home
}

fn sent(server: &Server, lang: &str, text: &str) -> Answer {
    server.upload(&format!("/{lang}/results"), &[("file", "x.json", text.as_bytes())])
}

/// The text of a page without its markup.
fn text(html: &str) -> String {
    let parts = html.split('<').filter_map(|part| part.split_once('>'));
    parts
        .map(|(_, text)| text.trim())
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

/// What stands in a section of a report, from one heading to the next.
fn section(html: &str, id: &str) -> String {
    let from = html.split(&format!("<h2 id=\"{id}\">")).nth(1).unwrap_or_else(|| panic!("no {id}"));
    text(&format!("<h2>{}", from.split("</section>").next().unwrap()))
}

/// The sections of a report, in their order.
fn sections(html: &str) -> Vec<&str> {
    html.split("<h2 id=\"").skip(1).map(|from| from.split('"').next().unwrap()).collect()
}

/// What stands above the first of them.
fn head(html: &str) -> String {
    let from = html.split("<header>").nth(1).expect("no head");
    text(&format!("<header>{}", from.split("<h2 id=\"").next().unwrap()))
}

/// Says of a result in a folder that the page has what the report has, in this language: the same
/// sections in the same order and nothing else in them; but the files that were written it does not
/// know, and it names the one that it speaks of without its folder.
fn shows_the_report(home: &Home, server: &Server, lang: &str, folder: &str, figures: &str) {
    let report = home.read(&format!("{folder}/report.html")).replace(&format!("{folder}/"), "");
    assert!(report.contains(&format!("<html lang=\"{lang}\">")), "{folder}");
    let answer = sent(server, lang, &home.read(&format!("{folder}/{figures}")));
    assert_eq!(answer.status, 200, "{folder}: {}", answer.body);
    let page = answer.body.split("class=\"uphold-report\">").nth(1).expect("no report");
    let told: Vec<_> = sections(&report).into_iter().filter(|id| *id != "outputs").collect();
    assert_eq!(sections(page), told, "{folder}");
    assert!(told.len() >= 10, "{folder}: {told:?}");
    assert_eq!(head(page), head(&report), "{folder}");
    for id in told.into_iter().filter(|id| *id != "contents") {
        assert_eq!(section(page, id), section(&report, id), "{folder}: {id}");
    }
}

#[test]
fn the_page_says_of_a_screening_what_the_report_says() {
    let home = figures();
    let server = Server::start(&home);
    let campaign = ["screen", "leads.csv", "--campaign", "spring.toml"];
    home.uphold(&[&campaign[..], &["--out", "sgrin", "--lang", "cy"]].concat()).exits(2);
    let trial = ["screen", "leads.csv", "--against", "tps.txt", "--kind", "live", "--lang"];
    home.uphold(&[&trial[..], &["en", "--out", "trial"]].concat());
    home.uphold(&[&trial[..], &["cy", "--out", "prawf"]].concat());
    for (lang, folder) in [("en", "out"), ("cy", "sgrin"), ("en", "trial"), ("cy", "prawf")] {
        shows_the_report(&home, &server, lang, folder, "summary.json");
    }
    let answer = sent(&server, "en", &home.read("out/summary.json"));
    answer.says("uphold-report").says("that nobody changed them, this page cannot show");
    answer.says("Call only from <code>callable.csv</code>, and only on 23 November 2026");
}

#[test]
fn the_page_of_verdicts_alone_names_their_file_and_nothing_that_was_not_looked_for() {
    let home = screened();
    let args = ["screen", "leads.csv", "--campaign", "spring.toml", "--verdicts", "--out", "said"];
    home.uphold(&args);
    let server = Server::start(&home);
    let whole = sent(&server, "en", &home.read("out/summary.json"));
    let answer = sent(&server, "en", &home.read("said/summary.json"));
    answer.says("Call only the rows of which <code>verdicts.csv</code> says <code>callable</code>");
    let repeated = |answer: &Answer| sections(&answer.body).contains(&"duplicates");
    assert!(repeated(&whole) && !repeated(&answer), "{}", answer.body);
    let answer = sent(&server, "cy", &home.read("said/summary.json"));
    answer.says("Ffoniwch y rhesi y dywed <code>verdicts.csv</code>");
}

#[test]
fn the_page_says_of_an_audit_what_the_report_says() {
    let home = figures();
    let server = Server::start(&home);
    shows_the_report(&home, &server, "en", "case/audited", "audit.json");
    let audit = |name: &str| {
        let path = |name: &str| format!("case/{name}");
        let mut args =
            vec!["audit".to_owned(), path("records"), "--campaign".into(), path("drt.toml")];
        for (flag, file) in [
            ("--map", "operator-one.toml"),
            ("--lines", "lines.csv"),
            ("--complaints", "complaints.csv"),
            ("--events", "events.csv"),
            ("--data-dir", "data"),
        ] {
            args.extend([flag.to_owned(), path(file)]);
        }
        args.extend(["--zone", "Europe/London", "--receipts", "out"].map(str::to_owned));
        args.extend(["--custodian", "Ann Evans", "--lang", "cy", "--out", name].map(str::to_owned));
        args
    };
    let args = audit("archwiliad");
    home.uphold(&args.iter().map(String::as_str).collect::<Vec<_>>()).exits(1);
    shows_the_report(&home, &server, "cy", "archwiliad", "audit.json");
    let answer = sent(&server, "cy", &home.read("archwiliad/audit.json"));
    answer.says("<td>Ann Evans</td>").says("<h2 id=\"coverage\">");
}

/// Two mappings that bear one name, a clock that was given for each, and a bureau's days of listing.
#[test]
fn systems_of_one_name_are_told_apart() {
    let home = Home::new();
    home.uphold(&["caller", "add", "Acme Ltd"]).exits(0);
    home.write("tps.csv", "number,listed\n07700900001,2020-01-05\n");
    let dated = ["register", "import", "--source", "tps", "--as-of", "2021-06-20", "--dated"];
    home.uphold(&[&dated[..], &["tps.csv"]].concat()).exits(0);
    for (file, [start, number, talked]) in [("a", ["when", "to", "secs"]), ("b", ["at", "n", "s"])]
    {
        let call = "2021-07-01 10:00:00,07700900001,20";
        home.write(&format!("records/{file}.csv"), format!("{start},{number},{talked}\n{call}\n"));
        home.write(
            &format!("{file}.toml"),
            format!(
                "name = \"table\"\nshape = \"header\"\ntime = \"civil\"\nnumber = [\"{number}\"]\n\
                 start = [\"{start}\"]\nid-cut = \"nothing\"\n\n[connected]\ntalked = \"{talked}\"\n"
            ),
        );
    }
    let audit = ["audit", "records", "--caller", "Acme Ltd", "--out", "audited", "--lang", "cy"];
    let maps = ["--map", "a.csv=a.toml", "--map", "b.csv=b.toml", "--zone", "Europe/London"];
    home.uphold(&[&audit[..], &maps].concat()).exits(2);
    let audit: Value = serde_json::from_str(&home.read("audited/audit.json")).unwrap();
    assert_eq!(audit["calls_by_mapping"].as_object().unwrap().len(), 2);
    shows_the_report(&home, &Server::start(&home), "cy", "audited", "audit.json");
}

/// The other language is asked for with what was sent, which nobody keeps.
#[test]
fn the_other_language_shows_the_same_result() {
    let home = figures();
    let server = Server::start(&home);
    let summary = home.read("out/summary.json");
    let again = server.upload("/cy/results", &[("text", "", summary.as_bytes())]);
    assert_eq!(again.status, 200);
    let report = |answer: &Answer| section(&answer.body, "rows");
    assert_eq!(report(&again), report(&sent(&server, "cy", &summary)));
    again.says("name=\"text\"").says("action=\"/en/results\"");
}

fn changed(text: &str, change: impl Fn(&mut Value)) -> String {
    let mut value: Value = serde_json::from_str(text).unwrap();
    change(&mut value);
    value.to_string()
}

#[test]
fn what_is_no_result_is_told_at_the_field() {
    let home = figures();
    let server = Server::start(&home);
    let (summary, audit) = (home.read("out/summary.json"), home.read("case/audited/audit.json"));
    let huge = "9".repeat(15).parse::<u64>().unwrap() * 1_000;
    let cases = [
        (String::new(), "Choose the file"),
        ("\u{feff}".to_owned(), "ends before it is complete"),
        ("%PDF-1.7".to_owned(), "no result of a screening"),
        ("[".repeat(100_000), "no result of a screening"),
        (home.read("out/receipt.json"), "no result of a screening"),
        ("{\"format\":\"uphold-summary\"}".to_owned(), "of a version"),
        (changed(&summary, |it| it["version"] = json!(2)), "of a version"),
        (summary[..summary.len() / 2].to_owned(), "ends before it is complete"),
        (audit[..audit.len() - 3].to_owned(), "ends before it is complete"),
        (changed(&summary, |it| it["rows"] = json!("many")), "has another shape"),
        (changed(&summary, |it| drop(it.as_object_mut().unwrap().remove("list"))), "is missing"),
        (changed(&summary, |it| it["rows"] = json!(7)), "do not add up"),
        (changed(&summary, |it| it["reading"]["read"] = json!(7)), "do not add up"),
        (changed(&summary, |it| it["rows"] = json!(huge)), "nobody can have counted"),
        (changed(&summary, |it| it["rows"] = json!(-1)), "has another shape"),
        (
            changed(&summary, |it| it["campaign"]["kind"] = json!("pigeon")),
            "<code>campaign.kind</code>",
        ),
        (changed(&summary, |it| it["campaign"]["on"] = json!("soon")), "<code>campaign.on</code>"),
        (
            changed(&summary, |it| {
                let by = it["blocked_by"].as_object_mut().unwrap();
                let (_, count) =
                    by.iter().next().map(|(id, count)| (id.clone(), count.clone())).unwrap();
                *by = serde_json::Map::from_iter([("<b>because</b>".to_owned(), count)]);
            }),
            "not known here",
        ),
        (
            changed(&summary, |it| it["against"] = json!({ "file": "x", "source": "tps" })),
            "<code>against</code>",
        ),
        (
            changed(&summary, |it| it["reading_by"]["read"] = json!({ "letter-o": 7 })),
            "<code>reading_by</code>",
        ),
        (
            changed(&summary, |it| it["reading_by"]["guessed"] = json!({ "letter-o": 0 })),
            "<code>reading_by</code>",
        ),
        (
            changed(&summary, |it| it["editions_held"] = json!({ "tps": 1 })),
            "<code>editions_held</code>",
        ),
        (changed(&audit, |it| it["calls"] = json!(4)), "do not add up"),
        (
            changed(&audit, |it| it["most_called"][0]["connected"]["high"] = json!(999)),
            "do not add up",
        ),
        (
            changed(&audit, |it| it["most_called"][0]["last"] = json!("late")),
            "<code>most_called.last</code>",
        ),
        (changed(&audit, |it| it["calls_by_mapping"] = json!({})), "<code>calls_by_mapping</code>"),
        (
            changed(&audit, |it| {
                let calls = it["calls_by_mapping"].as_object_mut().unwrap();
                calls.values_mut().for_each(|calls| *calls = json!(0));
            }),
            "do not add up",
        ),
        (changed(&audit, |it| it["governing"] = json!("GDPR_99")), "<code>governing</code>"),
        (
            changed(&audit, |it| {
                it["assumptions"] = json!(["zone-given", "zone-given", "zone-given"])
            }),
            "not known here",
        ),
    ];
    for (text, says) in cases {
        for (lang, title) in [("en", "<title>Error: "), ("cy", "<title>Gwall: ")] {
            let answer = sent(&server, lang, &text);
            assert_eq!(answer.status, 422, "{says}: {}", answer.body);
            answer.says(title).says("href=\"#file\"").says("id=\"file-error\"");
            if lang == "en" {
                answer.says(says);
            }
        }
    }
    let large = format!("{summary}{}", " ".repeat(1_500_000));
    let large = sent(&server, "en", &large);
    assert_eq!(large.status, 422);
    large.says("larger than any that is read here");
    assert_eq!(sent(&server, "en", &" ".repeat(2_100_000)).status, 413);
}

/// Whatever a file says is text, and a number stands there as little as in the report.
#[test]
fn names_are_text_and_numbers_stay_hidden() {
    let home = figures();
    let server = Server::start(&home);
    let summary = changed(&home.read("out/summary.json"), |it| {
        it["campaign"]["name"] = json!("<script>alert(1)</script>");
        it["problems"] = json!([{ "code": "of-tomorrow", "severity": "warning", "actor": "caller",
            "message": "<img src=x onerror=alert(2)>\u{202e}", "row": 3 }]);
    });
    let answer = sent(&server, "en", &summary);
    assert_eq!(answer.status, 200);
    let report = answer.body.split("uphold-report").nth(1).unwrap();
    assert!(!report.contains("<script") && !report.contains("<img"));
    answer.says("&lt;img src=x onerror=alert(2)&gt;\\u{202e}");
    let audit = sent(&server, "en", &home.read("case/audited/audit.json"));
    let shown = audit.body.split("uphold-report").nth(1).unwrap();
    assert!(!shown.contains("+447700900001") && !shown.contains("07700900001"));
}
