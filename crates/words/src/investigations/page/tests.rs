use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use super::*;
use crate::investigations::{Figure, sample};
use crate::markup::{base64, digits, elements};
use crate::{Lang, review};

/// Every page: its sample's name, its language and itself.
fn pages() -> Vec<(&'static str, Lang, String)> {
    let render = |lang| {
        let words = Words::new(lang);
        sample::all()
            .into_iter()
            .map(move |(name, report)| (name, lang, page(&report, &words).unwrap()))
    };
    Lang::ALL.into_iter().flat_map(render).collect()
}

fn english(report: &Report) -> String {
    page(report, &Words::new(Lang::En)).unwrap()
}

#[test]
fn every_page_is_well_formed_and_every_id_is_one() {
    for (name, lang, html) in pages() {
        let all = elements(&html);
        let mut ids = BTreeSet::new();
        for id in all.iter().filter_map(|element| element.attribute("id")) {
            assert!(ids.insert(id), "{name}.{lang}: {id} stands twice");
        }
        for element in &all {
            for key in ["aria-labelledby", "href"] {
                let Some(value) = element.attribute(key) else { continue };
                for id in value.split(' ').map(|id| id.strip_prefix('#').unwrap_or(id)) {
                    assert!(ids.contains(id) || id.starts_with("https://"), "{name}.{lang}: {id}");
                }
            }
            let Some(fill) = element.attribute("fill") else { continue };
            let id = fill.strip_prefix("url(#").and_then(|rest| rest.strip_suffix(')'));
            assert!(ids.contains(id.unwrap()), "{name}.{lang}: {fill}");
        }
    }
}

#[test]
fn there_is_one_title_and_headings_go_down_by_one() {
    for (name, lang, html) in pages() {
        let all = elements(&html);
        assert_eq!(all.iter().filter(|element| element.name == "h1").count(), 1, "{name}.{lang}");
        let mut level = 0;
        for element in &all {
            let Some(found) = element.name.strip_prefix('h').and_then(|n| n.parse::<u8>().ok())
            else {
                continue;
            };
            assert!(found <= level + 1, "{name}.{lang}: h{found} after h{level}");
            assert!(!element.text.trim().is_empty(), "{name}.{lang}: an empty h{found}");
            level = found;
        }
    }
}

#[test]
fn tables_have_captions_and_their_heads_a_scope() {
    for (name, lang, html) in pages() {
        let all = elements(&html);
        let count = |tag: &str| all.iter().filter(|element| element.name == tag).count();
        assert_eq!(count("table"), count("caption"), "{name}.{lang}");
        assert!(all.iter().filter(|e| e.name == "th").all(|e| e.attribute("scope").is_some()));
        for element in all.iter().filter(|e| ["caption", "th", "dt", "li"].contains(&&*e.name)) {
            assert!(!element.text.trim().is_empty(), "{name}.{lang}: an empty {}", element.name);
        }
    }
}

#[test]
fn every_row_of_a_table_has_as_many_cells_as_its_head() {
    for (name, lang, html) in pages() {
        for table in html.split("<table>").skip(1) {
            let table = table.split("</table>").next().unwrap();
            let cells = |row: &str| row.matches("<th").count() + row.matches("<td").count();
            let (head, body) = table.split_once("</thead>").unwrap();
            let heads = cells(head) - head.matches("<thead").count();
            for row in body.split("<tr").skip(1) {
                assert_eq!(cells(row), heads, "{name}.{lang}: {row}");
            }
        }
    }
}

#[test]
fn every_drawing_is_told_and_followed_by_its_table() {
    for (name, lang, html) in pages() {
        let all = elements(&html);
        let drawn = all.iter().filter(|element| element.attribute("role") == Some("img")).count();
        let told = all.iter().filter(|e| e.name == "desc" && e.text.len() > 20).count();
        assert_eq!(told, drawn, "{name}.{lang}");
        assert_eq!(drawn == 0, name == "empty", "{name}.{lang}");
        for after in html.split("</figure>").skip(1) {
            assert!(after.trim_start().starts_with("<div class=\"scroll\""), "{name}.{lang}");
        }
    }
}

#[test]
fn nothing_is_left_unsaid() {
    for (name, lang, html) in pages() {
        assert!(html.contains(&format!("<html lang=\"{lang}\">")), "{name}");
        if name == "hostile" {
            continue;
        }
        let page = html.replace(STYLE, "");
        assert!(!page.contains(['{', '}']), "{name}.{lang}");
        assert!(!page.contains("<p></p>") && !page.contains("<td></td><td></td>"), "{name}.{lang}");
    }
}

#[test]
fn both_languages_give_the_same_figures_in_the_same_order() {
    let figures = |lang, report: &Report| {
        let html = page(report, &Words::new(lang)).unwrap();
        let cells = elements(&html).into_iter().filter(|element| {
            element.name == "td" && element.attribute("class") == Some("figure")
                || element.attribute("class") == Some("big")
        });
        cells.map(|cell| digits(&cell.text)).collect::<Vec<_>>()
    };
    for (name, report) in sample::all() {
        let english = figures(Lang::En, &report);
        assert_eq!(english, figures(Lang::Cy, &report), "{name}");
        assert!(english.len() > 4, "{name}");
    }
}

#[test]
fn a_hostile_name_stays_text() {
    for (name, lang, html) in pages() {
        let tags: BTreeSet<_> = elements(&html).into_iter().map(|element| element.name).collect();
        assert!(!tags.contains("script") && !tags.contains("b>"), "{name}.{lang}");
        assert!(!html.contains('\u{202e}') && !html.contains('\u{1b}'), "{name}.{lang}");
        assert!(!html.contains("onmouseover='"), "{name}.{lang}");
    }
}

#[test]
fn the_page_needs_nothing_else() {
    for (name, lang, html) in pages() {
        for element in elements(&html) {
            let foreign = ["script", "link", "img", "iframe", "object"];
            assert!(!foreign.contains(&element.name.as_str()), "{name}.{lang}");
            let active = |key: &str| key == "style" || key == "src" || key.starts_with("on");
            assert!(!element.attributes.iter().any(|(key, _)| active(key)), "{name}.{lang}");
        }
    }
    assert!(!STYLE.contains("url(") && !STYLE.contains("@import"));
}

#[test]
fn the_policy_admits_the_style_sheet_and_nothing_else() {
    let digest = base64(&Sha256::digest(STYLE.as_bytes()));
    assert_eq!(STYLE_SHA256, format!("sha256-{digest}"), "the style sheet was changed");
    let html = english(&sample::typical());
    assert!(html.contains(&format!("<style>{STYLE}</style>")));
    let policy = html.replace("&#43;", "+");
    assert!(policy.contains(&format!("default-src 'none'; style-src '{STYLE_SHA256}'")));
}

#[test]
fn the_headline_says_its_doubt_and_can_be_read_out() {
    let html = english(&sample::typical());
    let (_, headline) = html.split_once("<div class=\"headline\">").unwrap();
    let headline = headline.split("</div>").next().unwrap();
    let said = [
        "1,346,503 calls were unlawful under regulation 21(1)(b).",
        "For 1,204 more it cannot be known, for these reasons.",
        "402 were made before the first edition of the register that is held here.",
        "141,914 calls were unlawful under regulation 21(1)(a)",
        "Altogether, between 1,427,317 and 1,428,500 different calls broke at least one provision.",
    ];
    let mut from = 0;
    for said in said {
        let at = headline.find(said).unwrap_or_else(|| panic!("{said}: {headline}"));
        assert!(at >= from, "{said}");
        from = at;
    }
    assert!(
        english(&sample::covered()).contains("There is no call for which this cannot be known.")
    );
    assert!(english(&sample::automated()).contains("unlawful under regulation 19."));
}

#[test]
fn too_many_unreadable_rows_come_before_everything() {
    for (name, lang, html) in pages() {
        let alarm = html.find("class=\"notice alarm\"");
        assert_eq!(alarm.is_some(), name == "alarm", "{name}.{lang}");
        assert!(alarm.is_none_or(|at| at < html.find("class=\"verdict\"").unwrap()));
    }
    let mut report = sample::typical();
    report.unreadable.alarm_per_mille = 0;
    assert!(report.alarm());
    assert!(!sample::empty().alarm());
}

#[test]
fn no_whole_number_of_a_person_stands_on_the_page() {
    for (name, lang, html) in pages() {
        for number in ["7700900123", "1632960555", "2079460777", "900123"] {
            assert!(!html.contains(number), "{name}.{lang}: {number}");
        }
    }
    assert!(english(&sample::typical()).contains("07700 xxxxxx"));
}

#[test]
fn the_two_states_of_the_law_and_the_three_counts_are_kept_apart() {
    let html = english(&sample::covered());
    assert!(html.contains("before 5 February 2026</th><td class=\"figure\">40,250</td>"));
    assert!(html.contains("from 5 February 2026</th><td class=\"figure\">60,250</td>"));
    let html = english(&sample::typical());
    assert!(html.contains("complaints</th><td class=\"figure\">76</td>"));
    assert!(html.contains("numbers listed for at least 28 days</th>"));
    assert!(html.contains("person is vulnerable</th><td class=\"figure\">5</td>"));
}

#[test]
fn what_receipts_do_not_cover_is_told_by_supplier_and_month() {
    let html = english(&sample::covered());
    assert!(html.contains("supplier outside the contract</th><td class=\"figure\">40,001</td>"));
    let left = "Harbour Data</th><td>February 2026</td><td class=\"figure\">15,001</td>";
    assert!(html.contains(left));
}

#[test]
fn long_tables_are_cut_and_add_up() {
    let html = english(&sample::huge());
    assert!(html.contains("<th scope=\"row\">1,975 others</th>"));
    assert!(html.contains("and 40 more files"));
}

#[test]
fn welsh_pages_say_that_nobody_has_reviewed_them() {
    let waiting = !review::pending().is_empty();
    for (name, lang, html) in pages() {
        let said = html.contains("class=\"unreviewed\"");
        assert_eq!(said, lang == Lang::Cy && waiting, "{name}.{lang}");
    }
}

#[test]
fn law_from_general_knowledge_says_so() {
    let report = sample::typical();
    let html = english(&report);
    for cite in &report.law {
        assert!(html.contains(&format!("id=\"law-{}\"", cite.id())), "{cite}");
    }
    assert!(html.contains("confirmed in the source"));
}

#[test]
fn figures_that_do_not_add_up_make_no_page() {
    let mut report = sample::typical();
    report.any = Figure::exact(1);
    for lang in Lang::ALL {
        assert!(matches!(page(&report, &Words::new(lang)), Err(Error::Totals { .. })));
    }
}

#[test]
fn an_id_without_words_makes_no_page() {
    let mut report = sample::typical();
    report.unknown[0].id = "brand-new".to_owned();
    assert!(matches!(page(&report, &Words::new(Lang::En)), Err(Error::Missing { .. })));
}

#[test]
fn the_same_report_gives_the_same_page() {
    let report = sample::huge();
    assert_eq!(english(&report), english(&report));
}

#[test]
fn one_reason_is_called_one() {
    let mut report = sample::automated();
    report.unknown.pop();
    report.unknown[0].count = 250;
    assert!(english(&report).contains("For 250 more it cannot be known, for this reason."));
}

#[test]
fn the_most_frequent_reason_comes_first() {
    let said = because(&Words::new(Lang::En), &sample::typical()).unwrap();
    assert_eq!(said.len(), 4);
    assert!(said[0].starts_with("402 ") && said[3].starts_with("121 "));
}

#[test]
fn what_a_bureau_says_is_told_apart_and_only_where_there_is_doubt() {
    let said =
        "If the dates are right that a bureau gives for listings, 97 of them were unlawful too.";
    assert!(english(&sample::typical()).contains(said));
    let mut report = sample::covered();
    report.by_attributed_dates = Some(0);
    assert!(!english(&report).contains("bureau"));
}

#[test]
fn a_large_figure_is_one_number_with_its_upper_end_beside_it() {
    let html = english(&sample::automated());
    assert!(
        html.contains("<span class=\"big\">86,000</span> <span class=\"part\">up to 86,250</span>")
    );
}

#[test]
fn the_waterfall_goes_down_to_nothing() {
    let html = english(&sample::typical());
    let (_, table) = html.split_once("id=\"waterfall-caption\"").unwrap();
    let table = table.split("</table>").next().unwrap();
    let last = table.rsplit("</tr>\n</tbody>").last().unwrap();
    assert!(last.contains(
        "28 days are not proved</th><td class=\"figure\">121</td><td class=\"figure\">0</td>"
    ));
    assert!(table.contains("Sum of the lines</th><td class=\"figure\">8,962,179</td>"));
}

#[test]
fn lines_with_most_unlawful_calls_come_first() {
    let mut report = sample::typical();
    report.by_line.reverse();
    assert_eq!(english(&report), english(&sample::typical()));
}

#[test]
fn what_the_records_do_not_say_is_said_as_that() {
    assert!(
        english(&sample::typical()).contains("<th scope=\"row\">not stated in the records</th>")
    );
}

#[test]
fn a_register_that_is_not_held_is_set_off() {
    let html = english(&sample::typical());
    let row = "<tr class=\"missing\"><th scope=\"row\">Corporate Telephone Preference Service (CTPS)</th><td class=\"figure\">not held</td>";
    assert!(html.contains(row));
    assert!(english(&sample::automated()).contains("No register was used."));
}

#[test]
fn the_law_is_that_of_the_days_of_the_calls() {
    let html = english(&sample::covered());
    let (_, law) = html.split_once("id=\"law-PECR_2_1A\"").unwrap();
    assert!(law.split("</tr>").next().unwrap().contains("from 5 February 2026"));
    let welsh = page(&sample::covered(), &Words::new(Lang::Cy)).unwrap();
    assert!(welsh.contains("<span lang=\"en\">"));
}

#[test]
fn nothing_assumed_and_no_problem_are_said_as_that() {
    let html = english(&sample::automated());
    assert!(html.contains("<p class=\"text\">Nothing.</p>"));
    assert!(html.contains("<p class=\"text\">None.</p>"));
}

#[test]
fn files_whose_origin_was_not_stated_say_so() {
    let html = english(&sample::typical());
    assert!(html.contains("<code>consents.csv</code></th><td>not stated</td>"));
    assert!(english(&sample::covered()).contains("It was not stated where the files came from."));
}

#[test]
fn how_to_do_without_uphold_is_always_told() {
    for (name, lang, html) in pages() {
        assert!(html.contains("<code>recompute/</code>"), "{name}.{lang}");
    }
}

#[test]
fn the_receipt_is_told_where_there_is_one() {
    assert!(english(&sample::typical()).contains("is entry 42 of the log"));
    assert!(!english(&sample::covered()).contains("of the log"));
}

#[test]
fn a_trial_says_so_before_any_figure() {
    for (name, lang, html) in pages() {
        let banner = html.find("class=\"notice trial\"");
        assert_eq!(banner.is_some(), name == "trial", "{name}.{lang}");
        assert!(banner.is_none_or(|at| at < html.find("class=\"verdict\"").unwrap()));
    }
}

#[test]
fn a_problem_is_told_with_its_place_and_who_must_act() {
    let html = english(&sample::typical());
    assert!(html.contains("<code>records/october.csv</code>"));
    assert!(html.contains("12 more remarks of these kinds are not shown here."));
}

#[test]
fn without_calls_there_are_no_figures_to_misread() {
    let html = english(&sample::empty());
    assert!(html.contains("There are no calls in these records."));
    assert!(!html.contains("class=\"tiles\"") && !html.contains("id=\"waterfall\""));
}

#[test]
fn calls_after_a_letter_are_told() {
    let html = english(&sample::typical());
    let row = "First letter of the Commissioner</th><td>11 February 2021</td><td class=\"figure\">2,301,554</td><td class=\"figure\">380,117</td>";
    assert!(html.contains(row));
}
