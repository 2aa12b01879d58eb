//! A post in two languages: in parity as it is, and with each planted fault found.

use super::*;
use proptest::prelude::*;

const EN: &str = "\
# Two companies fined for unwanted calls

We have fined two companies £340,000 in all after 1,346,503 calls.

![A telephone that rings on a kitchen table](a.png)

## What they did

Northgate Made Up Ltd made 80,240 calls between 1 March 2023 and 5 May 2023. About 45% of people had said no
within 28 days. It was fined £240,000; the other firm was fined £100,000.

> They rang my mother every single day.

## What you must do

Whoever makes calls must:

- check the register of people who said no
- ask suppliers for proof of consent
- keep a list of your own
  - with the date of each objection

Read [our guidance](https://example.org/en/guidance) or [the notice](https://example.org/fines/notice-12).
The head of the team said: “We will act for people who cannot hang up.”
";

const CY: &str = "\
# Dirwyo dau gwmni am alwadau digroeso

Rydym wedi rhoi dirwy o £340,000 i ddau gwmni ar ôl 1,346,503 o alwadau.

![Ffôn yn canu ar fwrdd y gegin](a.png)

## Yr hyn a wnaethant

Gwnaeth Northgate Made Up Ltd 80,240 o alwadau rhwng 1 Mawrth 2023 a 5ed o Fai 2023. Roedd tua 45 y cant o'r bobl
wedi gwrthod o fewn wyth diwrnod ar hugain. Cafodd ddirwy o 240,000 o bunnoedd; cafodd y cwmni arall ddirwy o £100,000.

> Roedden nhw'n ffonio fy mam bob un dydd.

## Yr hyn y mae'n rhaid i chi ei wneud

Rhaid i bwy bynnag sy'n gwneud galwadau:

- wirio'r gofrestr o bobl a wrthododd
- gofyn i gyflenwyr am brawf o gydsyniad
- cadw eich rhestr eich hun
  - gyda dyddiad pob gwrthwynebiad

Darllenwch [ein canllawiau](https://example.org/cy/guidance) neu [yr hysbysiad](https://example.org/fines/notice-12).
Dywedodd pennaeth y tîm: “Byddwn yn gweithredu dros bobl na allant roi'r ffôn i lawr.”
";

fn gaps(english: &str, welsh: &str) -> Vec<Gap> {
    compare(&Text::markdown(english), &Text::markdown(welsh), &Pairs::default()).gaps
}

#[test]
fn a_faithful_translation_has_no_gap() {
    assert_eq!(gaps(EN, CY), []);
    let text = Text::markdown(EN);
    assert_eq!(language(&text), Some(Lang::En));
    assert_eq!(language(&Text::markdown(CY)), Some(Lang::Cy));
}

/// A fault: what is replaced in the Welsh text by what, and the gap: what it is about, which
/// text lacks it, the line in the English text and in the Welsh one.
type Fault = (&'static str, &'static str, Of, Lack, u64, u64);

// A table, not a procedure.
const FAULTS: [Fault; 27] = [
    ("dau gwmni", "tri chwmni", Of::Figure, Lack::Differ, 1, 1),
    ("1,346,503", "1,346,530", Of::Figure, Lack::Differ, 3, 3),
    ("80,240", "80,420", Of::Figure, Lack::Differ, 9, 9),
    (" 80,240 o alwadau", " lawer o alwadau", Of::Figure, Lack::Welsh, 9, 9),
    ("45 y cant", "54 y cant", Of::Figure, Lack::Differ, 9, 9),
    ("wyth diwrnod ar hugain", "naw diwrnod ar hugain", Of::Figure, Lack::Differ, 10, 10),
    ("£340,000", "£34,000", Of::Money, Lack::Differ, 3, 3),
    ("240,000 o bunnoedd", "250,000 o bunnoedd", Of::Money, Lack::Differ, 10, 10),
    (" o £100,000", "", Of::Money, Lack::Welsh, 10, 9),
    ("1 Mawrth 2023", "1 Mehefin 2023", Of::Date, Lack::Differ, 9, 9),
    ("1 Mawrth 2023", "1 Mawrth 2024", Of::Date, Lack::Differ, 9, 9),
    ("5ed o Fai 2023", "6ed o Fai 2023", Of::Date, Lack::Differ, 9, 9),
    ("fines/notice-12", "fines/notice-13", Of::Link, Lack::Differ, 23, 23),
    (
        "[yr hysbysiad](https://example.org/fines/notice-12)",
        "yr hysbysiad",
        Of::Link,
        Lack::Welsh,
        23,
        23,
    ),
    (
        "[ein canllawiau](https://example.org/cy/guidance)",
        "ein canllawiau",
        Of::Link,
        Lack::Welsh,
        23,
        23,
    ),
    ("- gofyn i gyflenwyr am brawf o gydsyniad\n", "", Of::Item, Lack::Welsh, 19, 18),
    (
        "- cadw eich rhestr eich hun\n",
        "- cadw eich rhestr eich hun\n- gwneud rhywbeth arall\n",
        Of::Item,
        Lack::English,
        20,
        21,
    ),
    ("  - gyda dyddiad", "- gyda dyddiad", Of::Nesting, Lack::Differ, 21, 21),
    ("  - gyda dyddiad pob gwrthwynebiad\n", "", Of::Item, Lack::Welsh, 21, 20),
    ("## Yr hyn a wnaethant\n", "", Of::Heading, Lack::Welsh, 7, 5),
    ("## Yr hyn a wnaethant", "### Yr hyn a wnaethant", Of::Level, Lack::Differ, 7, 7),
    ("> Roedden", "Roedden", Of::Quotation, Lack::Welsh, 12, 12),
    (
        "“Byddwn yn gweithredu dros bobl na allant roi'r ffôn i lawr.”",
        "y bydd yn gweithredu.",
        Of::Quotation,
        Lack::Welsh,
        24,
        23,
    ),
    ("![Ffôn yn canu ar fwrdd y gegin](a.png)", "![](a.png)", Of::Description, Lack::Welsh, 5, 5),
    (
        "![Ffôn yn canu ar fwrdd y gegin](a.png)",
        "![Delwedd](a.png)",
        Of::Description,
        Lack::Welsh,
        5,
        5,
    ),
    ("![Ffôn yn canu ar fwrdd y gegin](a.png)\n\n", "", Of::Image, Lack::Welsh, 5, 3),
    (
        "Rhaid i bwy bynnag sy'n gwneud galwadau:",
        "Whoever makes calls must:",
        Of::Untranslated,
        Lack::Differ,
        16,
        16,
    ),
];

#[test]
fn every_planted_fault_is_found_at_its_place() {
    for (was, is, of, lack, english, welsh) in FAULTS {
        assert!(CY.contains(was), "{was}");
        let left = of == Of::Untranslated;
        let english_text =
            if left { EN.replace("Whoever makes calls must:", is) } else { EN.to_owned() };
        let found = gaps(&english_text, &CY.replacen(was, is, 1));
        let wanted = found.iter().any(|gap| {
            (gap.of, gap.lack, gap.english.spot.line, gap.welsh.spot.line)
                == (of, lack, english, welsh)
        });
        assert!(wanted, "{was:?} -> {is:?}: {found:#?}");
        assert_eq!(found.len(), 1, "{was:?} -> {is:?}: {found:#?}");
    }
}

#[test]
fn words_left_in_english_are_found() {
    let english = "- Everybody has the right to be told about the use of their data\n";
    let found = gaps(english, english);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].of, Of::Untranslated);
}

#[test]
fn a_list_of_three_that_is_missing_is_one_gap_with_its_count() {
    let (before, list) = CY.split_once("- wirio").unwrap();
    let (_, after) = list.split_once("Darllenwch").unwrap();
    let less = format!("{before}Darllenwch{after}");
    let found = gaps(EN, &less);
    let list = found.iter().find(|gap| gap.of == Of::List).unwrap();
    assert_eq!((list.count, list.lack, list.english.spot.line), (3, Lack::Welsh, 18));
}

#[test]
fn a_figure_that_moved_is_no_gap() {
    let english = "Five firms.\n\nThey rang 80 people.\n";
    assert_eq!(gaps(english, "Ffoniwyd 80 o bobl.\n\nGan bum cwmni.\n"), []);
}

#[test]
fn a_fact_that_only_the_welsh_has_is_missing_in_english() {
    let found = gaps("The firms rang.\n", "Ffoniodd y tri chwmni.\n");
    assert_eq!((found[0].of, found[0].lack), (Of::Figure, Lack::English));
    assert_eq!(found[0].welsh.shown.as_deref(), Some("tri"));
    assert_eq!(found[0].welsh.spot, Spot { line: 1, column: 12 });
}

#[test]
fn a_declared_pair_of_links_is_no_gap() {
    let english = "See [news](https://a.uk/news/9).\n";
    let welsh = "Gweler [newyddion](https://a.uk/newyddion/9).\n";
    assert_eq!(gaps(english, welsh).len(), 1);
    let pairs = Pairs::parse("https://a.uk/news = https://a.uk/newyddion").unwrap();
    let compared = compare(&Text::markdown(english), &Text::markdown(welsh), &pairs);
    assert_eq!(compared.gaps, []);
}

#[test]
fn a_page_that_says_it_is_in_the_other_language_is_found() {
    let english = Text::html("<html lang='en'><p>Two</p></html>");
    let welsh = Text::html("<html lang='en-GB'><p>Dau</p></html>");
    let found = compare(&english, &welsh, &Pairs::default()).gaps;
    assert_eq!((found[0].of, found[0].lack), (Of::Mark, Lack::Welsh));
}

#[test]
fn markdown_html_and_plain_text_are_compared_with_each_other() {
    let english = Text::html("<h1>Fines</h1><p>Two firms, &pound;5.</p><ul><li>a<li>b</ul>");
    let welsh = Text::markdown("# Dirwyon\n\nDau gwmni, £5.\n\n* a\n* b\n");
    assert_eq!(compare(&english, &welsh, &Pairs::default()).gaps, []);
    let plain = Text::plain("Dirwyon\n\nDau gwmni, £5.\n\n• a\n• b\n");
    let found = compare(&english, &plain, &Pairs::default()).gaps;
    assert_eq!(found.len(), 1, "plain text has no headings: {found:?}");
}

/// Sentences as translators write them; none of these pairs may give an alarm.
const FAITHFUL: [(&str, &str); 16] = [
    ("Handle data fairly and lawfully.", "Trin data yn deg ac yn gyfreithlon."),
    ("Ten of the firms rang at 10.30am.", "Ffoniodd deg o'r cwmnïau am 10:30yb."),
    ("Both firms were warned twice.", "Rhybuddiwyd y ddau gwmni ddwywaith."),
    (
        "One of them sold the list on to a third party.",
        "Gwerthodd un ohonyn nhw'r rhestr i drydydd parti.",
    ),
    (
        "You may complain in May 2025, or on Tuesday.",
        "Cewch gwyno ym mis Mai 2025, neu ddydd Mawrth.",
    ),
    ("Nobody can say that it was this firm.", "Ni all neb ddweud mai'r cwmni mawr hwn oedd e."),
    ("Write within a month, by 5 Sep 2024.", "Ysgrifennwch o fewn mis, erbyn 5 Medi 2024."),
    ("Two thirds said no.", "Gwrthododd dwy ran o dair."),
    ("Within two weeks or 14 days.", "O fewn pythefnos neu 14 diwrnod."),
    (
        "Twenty-five staff made 250,000 calls.",
        "Gwnaeth pum aelod ar hugain o staff 250,000 o alwadau.",
    ),
    (
        "It is the 3rd fine under regulation 21(1)(b).",
        "Dyma'r trydydd dirwy o dan reoliad 21(1)(b).",
    ),
    ("A second later the gas was off.", "Eiliad wedyn roedd y nwy i ffwrdd."),
    ("Call 0303 123 1113, Monday to Friday.", "Ffoniwch 0303 123 1113, dydd Llun i ddydd Gwener."),
    ("Up to 4% of turnover, or £17.5 million.", "Hyd at 4 y cant o drosiant, neu £17.5 miliwn."),
    ("Hundreds of people, a dozen a day.", "Cannoedd o bobl, dwsin y dydd."),
    ("The twenty-first century.", "Yr unfed ganrif ar hugain."),
];

#[test]
fn sentences_as_translators_write_them_give_no_alarm() {
    for (english, welsh) in FAITHFUL {
        assert_eq!(gaps(english, welsh), [], "{english} | {welsh}");
    }
}

#[test]
fn a_quotation_of_several_paragraphs_is_one() {
    let english = "> They rang.\n>\n> Every day.\n\nEnd.\n";
    assert_eq!(gaps(english, "> Roedden nhw'n ffonio. Bob dydd.\n\nDiwedd.\n"), []);
}

#[test]
fn an_address_among_the_words_is_a_link() {
    let found = gaps("See https://a.uk/12.\n", "Gweler y wefan.\n");
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].of, found[0].english.spot), (Of::Link, Spot { line: 1, column: 5 }));
}

#[test]
fn a_table_is_compared_cell_by_cell() {
    let english = "| Firm | Fine |\n|---|---|\n| A | £5 |\n| B | £6 |\n";
    let found = gaps(english, &english.replace("£6", "£7").replace("Fine", "Dirwy"));
    assert_eq!((found[0].of, found[0].welsh.spot.line), (Of::Money, 4));
    assert_eq!(found.len(), 1);
}

#[test]
fn code_may_be_the_same_in_both_languages() {
    let code = "```\nuphold publish check posts now\n```\n";
    assert_eq!(gaps(code, code), []);
}

#[test]
fn every_kind_of_gap_has_its_words() {
    for lang in Lang::ALL {
        let words = crate::Words::new(lang);
        for of in Of::ALL {
            for lack in [Lack::English, Lack::Welsh, Lack::Differ] {
                let args = [
                    ("what", lack.id().into()),
                    ("english", "a".into()),
                    ("welsh", "b".into()),
                    ("items", 3_u64.into()),
                ];
                assert!(words.say(&format!("parity-gap-{}", of.id()), &args).is_ok(), "{of:?}");
            }
        }
    }
}

/// Words without facts, and what they become.
const NEUTRAL: [(&str, &str); 6] = [
    ("firm", "cwmni"),
    ("calls", "galwadau"),
    ("people", "pobl"),
    ("register", "cofrestr"),
    ("consent", "cydsyniad"),
    ("notice", "hysbysiad"),
];

fn sentence() -> impl Strategy<Value = (String, String)> {
    let word = proptest::sample::select(NEUTRAL.to_vec())
        .prop_map(|(en, cy)| (en.to_owned(), cy.to_owned()));
    let figure = (0_u32..2_000_000).prop_map(|n| (n.to_string(), n.to_string()));
    let money = (1_u32..900).prop_map(|n| (format!("£{n},000"), format!("{n},000 o bunnoedd")));
    let date = (1_u32..29, 2000_u32..2030)
        .prop_map(|(d, y)| (format!("{d} June {y}"), format!("{d} Mehefin {y}")));
    let one = prop_oneof![6 => word, 1 => figure, 1 => money, 1 => date];
    proptest::collection::vec(one, 1..12).prop_map(|words| {
        let (en, cy): (Vec<String>, Vec<String>) = words.into_iter().unzip();
        (en.join(", "), cy.join(", "))
    })
}

proptest! {
    #[test]
    fn a_text_of_which_only_words_were_translated_is_in_parity(
        blocks in proptest::collection::vec((0_u8..5, sentence()), 1..20),
    ) {
        let marks = ["", "- ", "# ", "> ", "1. "];
        let (mut english, mut welsh) = (String::new(), String::new());
        for (mark, (en, cy)) in &blocks {
            let mark = marks[usize::from(*mark)];
            english.push_str(&format!("{mark}{en}\n\n"));
            welsh.push_str(&format!("{mark}{cy}\n\n"));
        }
        prop_assert_eq!(gaps(&english, &welsh), []);
    }

    #[test]
    fn any_two_texts_can_be_compared(english in "\\PC{0,200}", welsh in "[-#>*<a-z0-9&;\\n\\[\\]()!'\"“” £.,/ŵ]{0,200}") {
        for read in [Text::markdown, Text::html, Text::plain] {
            let compared = compare(&read(&english), &read(&welsh), &Pairs::default());
            let least = |spot: Spot| spot.line >= 1 && spot.column >= 1;
            prop_assert!(compared.gaps.iter().all(|gap| least(gap.english.spot) && least(gap.welsh.spot)));
        }
    }
}
