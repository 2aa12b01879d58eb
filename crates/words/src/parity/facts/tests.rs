//! Pairs of sentences that state the same, and words that state nothing.

use super::*;

fn keys(text: &str, lang: Lang, doubtful: bool) -> Vec<Key> {
    let all = stated(text, lang);
    let wanted = all.into_iter().filter(|(_, doubt, _, _)| *doubt == doubtful);
    let mut keys: Vec<Key> = wanted.map(|(key, _, _, _)| key).collect();
    keys.sort();
    keys
}

fn same(english: &str, welsh: &str) {
    let en = keys(english, Lang::En, false);
    assert!(!en.is_empty(), "{english}");
    assert_eq!(en, keys(welsh, Lang::Cy, false), "{english} | {welsh}");
}

#[test]
fn the_same_figure_is_the_same_in_digits_and_words() {
    same("two companies", "dau gwmni");
    same("two companies", "y ddau gwmni");
    same("five complaints and eight calls", "pump o gwynion ac wyth galwad");
    same("1,346,503 calls", "1,346,503 o alwadau");
    same("1.3 million calls", "1.3 miliwn o alwadau");
    same("a hundred thousand", "can mil");
    same("28 days", "wyth diwrnod ar hugain");
    same("eleven firms", "un cwmni ar ddeg");
    same("eleven firms", "un ar ddeg o gwmnïau");
    same("the 21st century", "yr unfed ganrif ar hugain");
    same("the 4th time", "y 4ydd tro");
    same("the fourth time", "y bedwaredd waith");
    same("regulation 21 and section 164A", "rheoliad 21 ac adran 164A");
}

#[test]
fn shares_are_the_same_however_they_are_written() {
    same("45%", "45 y cant");
    same("45 per cent", "45%");
    same("ten percent", "deg y cant");
    same("0.5%", "0.5 y cant");
    assert_ne!(keys("45%", Lang::En, false), keys("45", Lang::Cy, false));
}

#[test]
fn money_is_the_same_however_it_is_written() {
    same("£240,000", "£240,000");
    same("£240,000", "240,000 o bunnoedd");
    same("£240,000", "dau gant pedwar deg mil o bunnoedd");
    same("£1.3m", "£1.3 miliwn");
    same("£1.3 million", "1.3 miliwn o bunnoedd");
    same("£25", "pum punt ar hugain");
    same("£25", "25 punt");
    same("50p", "50 ceiniog");
    same("50 pence", "£0.50");
    same("20 euros", "20 ewro");
}

#[test]
fn times_of_day_are_the_same_with_a_stop_or_a_colon() {
    same("10.30am to 4pm", "10:30yb tan 4yp");
    same("at 10.30 am", "am 10:30 y bore");
}

#[test]
fn words_that_may_be_no_facts_state_nothing_for_certain() {
    for text in [
        "one of the firms, and no one else",
        "a second later, the first in a third-party list",
        "You may march in. May we? The cant of it.",
        "a company and an hour",
        "hundreds of calls",
    ] {
        assert!(keys(text, Lang::En, false).is_empty(), "{text}");
    }
    for text in [
        "un o'r cwmnïau, a neb arall",
        "ail restr y trydydd parti, y tro cyntaf",
        "mai hwn yw'r cwmni mawr gan y galwr",
        "cânt wybod; gall fod can o baent",
        "miloedd a channoedd",
    ] {
        assert!(keys(text, Lang::Cy, false).is_empty(), "{text}");
    }
}

#[test]
fn a_doubtful_word_still_answers_for_a_figure() {
    assert_eq!(keys("both firms", Lang::En, true), keys("y ddau", Lang::Cy, false));
    assert_eq!(keys("one", Lang::En, true), keys("1", Lang::Cy, false));
}

#[test]
fn a_fact_is_shown_as_written() {
    let all = stated("fined £240,000 on 23 November 2026.", Lang::En);
    let shown: Vec<(usize, usize)> = all.iter().map(|(_, _, from, to)| (*from, *to)).collect();
    assert_eq!(shown, [(6, 15), (19, 35)]);
}

#[test]
fn any_row_of_digits_is_read() {
    assert_eq!(keys("99999999999999999999999999999999999999", Lang::En, false).len(), 1);
    assert_eq!(keys("1.2.3", Lang::En, false), keys("1.2.3", Lang::Cy, false));
    assert_eq!(keys("2024-25", Lang::En, false).len(), 2);
}

#[test]
fn figures_are_whole_numbers_in_digits_or_words() {
    let english = figures("for six years, not 1,200 days or 2.5 or \u{a3}7 or 9%", Lang::En);
    assert_eq!(english, [6, 1_200]);
    assert_eq!(figures("am ddwy flynedd neu 18 mis", Lang::Cy), [2, 18]);
}
