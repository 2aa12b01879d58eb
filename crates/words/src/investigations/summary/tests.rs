use super::*;
use crate::Lang;
use crate::investigations::sample;
use crate::markup::digits;

fn said(lang: Lang, report: &Report) -> String {
    summary(report, &Words::new(lang), Style::Plain).unwrap()
}

#[test]
fn the_funnel_goes_from_rows_to_the_unlawful() {
    let text = said(Lang::En, &sample::typical());
    let steps = [
        "    8,962,179  rows in the records",
        "    8,503,026  calls that they are about",
        "    3,382,405  calls that somebody answered (up to 3,382,715)",
        "    1,398,614  calls that count, to numbers listed for at least 28 days (up to 1,399,818)",
        "    1,346,503  of those, without consent: unlawful under regulation 21(1)(b)",
        "        1,204  for which that cannot be known",
        "          402    before the first edition",
        "      141,914  unlawful under regulation 21(1)(a)",
        "Read the report: `audit/report.html`",
    ];
    let mut from = 0;
    for step in steps {
        let at = text.find(step).unwrap_or_else(|| panic!("{step}: {text}"));
        assert!(at >= from, "{step}");
        from = at;
    }
}

#[test]
fn what_was_recognised_is_told_for_each_file_or_for_those_alike() {
    let text = said(Lang::En, &sample::typical());
    assert!(text.contains(
        "`records/vicidial-1.csv`: vicidial, 3,804,112 rows, time zone America/New_York (given for this run)"
    ));
    let text = said(Lang::En, &sample::huge());
    assert!(text.contains(" files, "), "{text}");
    assert!(text.matches("time zone").count() < 20);
}

#[test]
fn too_many_unreadable_rows_are_the_first_thing_said() {
    let text = said(Lang::En, &sample::alarm());
    assert!(text.starts_with("First: 1,003,122 rows, 10.1% of all rows, could not be read."));
    assert!(said(Lang::Cy, &sample::alarm()).starts_with("Yn gyntaf: "));
}

#[test]
fn attempts_are_a_step_of_their_own_once_they_count() {
    assert!(said(Lang::En, &sample::covered()).contains("92,250  calls that count by the law"));
    assert!(!said(Lang::En, &sample::typical()).contains("calls that count by the law"));
}

#[test]
fn colour_adds_nothing_but_colour() {
    for (name, report) in sample::all() {
        for lang in Lang::ALL {
            let dressed = summary(&report, &Words::new(lang), Style::Colour).unwrap();
            let bare = dressed.replace("\u{1b}[1m", "").replace("\u{1b}[0m", "");
            assert_eq!(bare, said(lang, &report), "{name}");
            assert!(!bare.contains('\u{1b}'), "{name}");
        }
    }
}

#[test]
fn both_languages_give_the_same_figures() {
    let figures = |text: &str| {
        let has_digit = |word: &&str| word.contains(|letter: char| letter.is_ascii_digit());
        let mut all: Vec<_> = text.split_whitespace().filter(has_digit).map(digits).collect();
        all.iter_mut().for_each(|figure| *figure = figure.trim_end_matches('.').to_owned());
        all.sort();
        all
    };
    for (name, report) in sample::all() {
        assert_eq!(figures(&said(Lang::En, &report)), figures(&said(Lang::Cy, &report)), "{name}");
    }
}

#[test]
fn no_calls_are_said_as_that() {
    let text = said(Lang::En, &sample::empty());
    assert!(text.contains("There are no calls in these records."));
    assert!(!text.contains("unlawful under regulation 21(1)(b)."));
}
