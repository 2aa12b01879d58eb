use super::*;
use crate::Lang;
use crate::screening::sample;

fn said(lang: Lang, report: &Report) -> String {
    summary(&Words::new(lang), report, Style::Plain).unwrap()
}

#[test]
fn the_line_is_the_first_and_balances() {
    let text = said(Lang::En, &sample::typical());
    let first = text.lines().next().unwrap();
    assert_eq!(
        first,
        "612,004 callable · 731,377 blocked · 3,122 not readable (each with its reason) = 1,346,503 rows"
    );
}

#[test]
fn what_was_not_screened_is_never_left_out() {
    let totals = Totals { rows: 3, callable: 1, blocked: 1, unreadable: 0, not_screened: 1 };
    let said = |lang| line(&Words::new(lang), &totals).unwrap();
    assert_eq!(said(Lang::En), "1 callable · 1 blocked · 1 not screened = 3 rows");
    assert_eq!(
        said(Lang::Cy),
        "1 y gellir ei ffonio · 1 wedi’i blocio · 1 heb ei sgrinio = 3 rhes"
    );
    assert!(line(&Words::new(Lang::En), &Totals { callable: 0, ..totals }).is_err());
}

#[test]
fn colour_adds_nothing_but_colour() {
    for (name, report) in sample::all() {
        for lang in Lang::ALL {
            let dressed = summary(&Words::new(lang), &report, Style::Colour).unwrap();
            let bare = dressed.replace("\u{1b}[1m", "").replace("\u{1b}[0m", "");
            assert_eq!(bare, said(lang, &report), "{name}");
            assert!(!bare.contains('\u{1b}'), "{name}");
        }
    }
}

#[test]
fn both_languages_give_the_same_figures() {
    let figures = |text: &str| {
        let digits = |word: &&str| word.contains(|letter: char| letter.is_ascii_digit());
        text.split_whitespace().filter(digits).map(number).collect::<Vec<_>>()
    };
    for (name, report) in sample::all() {
        let (mut en, mut cy) =
            (figures(&said(Lang::En, &report)), figures(&said(Lang::Cy, &report)));
        en.sort();
        cy.sort();
        assert_eq!(en, cy, "{name}");
    }
}

fn number(word: &str) -> String {
    word.chars().filter(char::is_ascii_digit).collect()
}

#[test]
fn a_trial_never_says_whom_to_call() {
    for report in [sample::trial(), sample::bare_trial(), sample::hostile()] {
        let text = said(Lang::En, &report);
        assert!(text.contains("this was a trial: screened only against"), "{text}");
        assert!(!text.contains("call each of them") && !text.contains("call it once"));
        assert!(!text.contains("Call only from") && text.contains("before anyone is called"));
    }
}

#[test]
fn each_reason_for_not_screening_says_what_would_change_it() {
    let text = said(Lang::En, &sample::not_screened());
    assert!(text.contains("Import a newer edition"), "{text}");
    assert!(text.contains("`uphold register import --source ctps`"));
    assert!(text.contains("Call nobody from this list yet."));
    assert!(!text.contains("Call only from"));
}

#[test]
fn an_empty_list_has_one_thing_to_say() {
    let steps = next_steps(&Words::new(Lang::En), &sample::empty()).unwrap();
    assert_eq!(steps, ["The list has no rows; there is nothing to call."]);
}

#[test]
fn registers_say_their_age_on_the_day_of_calling() {
    let words = Words::new(Lang::En);
    let mut register = sample::typical().registers.remove(0);
    let mut told = |age| {
        register.age = Some(age);
        register_state(&words, &register).unwrap()
    };
    assert_eq!(told(0), "edition of 20 November 2026, of that very day, 16,769,843 numbers");
    assert_eq!(told(1), "edition of 20 November 2026, 1 day old, 16,769,843 numbers");
    assert_eq!(told(-2), "20 November 2026, from 2 days after the day of calling");
    register.scope = RegisterScope::Codes(vec!["020".to_owned(), "0113".to_owned()]);
    let scope = register_scope(&words, &register).unwrap();
    assert_eq!(scope, "only numbers under 2 dialling codes: 020, 0113");
}
