use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use super::*;
use crate::markup::{base64, digits, elements};
use crate::screening::sample;
use crate::{Lang, review};

/// Every page: its sample's name, its language and itself.
fn pages() -> Vec<(&'static str, Lang, String)> {
    let render = |lang| {
        let words = Words::new(lang);
        sample::all()
            .into_iter()
            .map(move |(name, report)| (name, lang, page(&words, &report).unwrap()))
    };
    Lang::ALL.into_iter().flat_map(render).collect()
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
        }
    }
}

#[test]
fn headings_go_down_by_one_and_are_not_empty() {
    for (name, lang, html) in pages() {
        let mut level = 0;
        for element in elements(&html) {
            let Some(found) = element.name.strip_prefix('h').and_then(|n| n.parse::<u8>().ok())
            else {
                continue;
            };
            assert!(found <= level + 1, "{name}.{lang}: h{found} after h{level}");
            assert!(!element.text.trim().is_empty(), "{name}.{lang}: an empty h{found}");
            level = found;
        }
        assert!(level > 1);
    }
}

#[test]
fn tables_have_captions_and_their_heads_a_scope() {
    for (name, lang, html) in pages() {
        let all = elements(&html);
        let count = |tag: &str| all.iter().filter(|element| element.name == tag).count();
        assert_eq!(count("table"), count("caption"), "{name}.{lang}");
        assert!(all.iter().filter(|e| e.name == "th").all(|e| e.attribute("scope").is_some()));
        assert!(
            all.iter()
                .filter(|e| e.name == "caption" || e.name == "th" || e.name == "dt")
                .all(|e| !e.text.trim().is_empty())
        );
    }
}

#[test]
fn the_drawing_has_a_title_and_a_description() {
    for (name, lang, html) in pages() {
        let all = elements(&html);
        let drawn = all.iter().filter(|element| element.attribute("role") == Some("img")).count();
        assert_eq!(drawn, usize::from(name != "empty"), "{name}.{lang}");
        let told = all.iter().filter(|e| e.name == "desc" && e.text.len() > 20).count();
        assert_eq!(told, drawn, "{name}.{lang}");
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
        assert!(!page.contains("<p></p>") && !page.contains("undefined"), "{name}.{lang}");
    }
}

#[test]
fn both_languages_give_the_same_figures_in_the_same_order() {
    let figures = |lang, report: &Report| {
        let html = page(&Words::new(lang), report).unwrap();
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
        assert!(!html.contains("javascript:alert(1)\""), "{name}.{lang}");
        assert!(!html.contains('\u{202e}') && !html.contains('\u{1b}'), "{name}.{lang}");
        assert!(!html.contains("onmouseover='"), "{name}.{lang}");
    }
}

#[test]
fn the_page_needs_nothing_else() {
    for (name, lang, html) in pages() {
        for element in elements(&html) {
            assert!(
                !["script", "link", "img", "iframe", "object"].contains(&element.name.as_str())
            );
            assert!(
                element
                    .attributes
                    .iter()
                    .all(|(key, _)| key != "style" && !key.starts_with("on") && key != "src"),
                "{name}.{lang}: {}",
                element.name
            );
        }
        assert!(!STYLE.contains("url(") && !STYLE.contains("@import"));
    }
}

#[test]
fn the_policy_admits_the_style_sheet_and_nothing_else() {
    let digest = base64(&Sha256::digest(STYLE.as_bytes()));
    assert_eq!(STYLE_SHA256, format!("sha256-{digest}"), "the style sheet was changed");
    let html = page(&Words::new(Lang::En), &sample::typical()).unwrap();
    assert!(html.contains(&format!("<style>{STYLE}</style>")));
    assert!(
        html.contains(&format!(
            "default-src 'none'; style-src '{}'",
            STYLE_SHA256.replace('+', "&#43;")
        )) || html.contains(&format!("default-src 'none'; style-src '{STYLE_SHA256}'"))
    );
}

#[test]
fn a_trial_says_so_before_any_figure() {
    for (name, lang, html) in pages() {
        let banner = html.find("class=\"notice trial\"");
        assert_eq!(
            banner.is_some(),
            ["trial", "bare-trial", "hostile"].contains(&name),
            "{name}.{lang}"
        );
        assert!(banner.is_none_or(|at| at < html.find("class=\"tiles\"").unwrap()));
    }
}

#[test]
fn rows_that_were_not_screened_are_told_at_the_top() {
    for (name, lang, html) in pages() {
        let told = html.contains("class=\"notice stop\"");
        assert_eq!(told, name == "not-screened" || name == "huge", "{name}.{lang}");
    }
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
fn figures_that_do_not_add_up_make_no_page() {
    let mut report = sample::typical();
    report.totals.callable += 1;
    for lang in Lang::ALL {
        assert!(matches!(page(&Words::new(lang), &report), Err(Error::Totals { .. })));
    }
}
