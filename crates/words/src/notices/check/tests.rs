use super::*;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn passages(text: &str) -> Vec<Passage> {
    let mut heading = String::new();
    let mut all = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match line.strip_prefix("# ") {
            Some(said) => heading = said.to_owned(),
            None => all.push(Passage { heading: heading.clone(), text: line.to_owned() }),
        }
    }
    all
}

/// A notice that tells everything which its own words make the law ask for.
const ENGLISH: &str = "\
# Who we are
We are Harbour Choir, and you can write to us at choir@example.org.
# What we use your information for
We use your name and e-mail address to send you our newsletter.
Our lawful basis is your consent.
We use your address to thank you for a donation.
We rely on our legitimate interest, which is to thank the people who support us.
We share your details with the company that sends our e-mails.
We keep your details for two years after we last heard from you.
# Your rights
You have the right to ask for a copy of the information that we hold.
You can ask us to correct it.
You can ask us to erase it.
You can ask us to restrict how we use it.
You have the right to object to how we use it.
You can tell us to stop sending marketing at any time.
You can ask us to pass your information to another organisation.
You can withdraw your consent at any time.
# How to complain
You can complain to us, and we will acknowledge it within 30 days.
You can also complain to the Information Commissioner.";

const WELSH: &str = "\
# Pwy ydym ni
Ni yw Côr yr Harbwr, a gallwch ysgrifennu atom yn cor@example.org.
# At beth rydym yn defnyddio eich gwybodaeth
Rydym yn defnyddio eich enw a'ch cyfeiriad e-bost i anfon ein cylchlythyr atoch.
Ein sail gyfreithiol yw eich cydsyniad.
Rydym yn rhannu eich manylion â'r cwmni sy'n anfon ein negeseuon e-bost.
Rydym yn cadw eich manylion am ddwy flynedd ar ôl i ni glywed gennych ddiwethaf.
# Eich hawliau
Mae gennych hawl i ofyn am gopi o'r wybodaeth sydd gennym.
Gallwch ofyn i ni ei chywiro.
Gallwch ofyn i ni ei dileu.
Gallwch ofyn i ni gyfyngu ar sut rydym yn ei defnyddio.
Gallwch ddweud wrthym am beidio ag anfon deunydd marchnata atoch ar unrhyw adeg.
Gallwch ofyn i ni drosglwyddo eich gwybodaeth i sefydliad arall.
Gallwch dynnu eich cydsyniad yn ôl ar unrhyw adeg.
# Sut i gwyno
Gallwch gwyno i ni, a byddwn yn cydnabod eich cwyn o fewn 30 diwrnod.
Gallwch hefyd gwyno i'r Comisiynydd Gwybodaeth.";

fn missing(text: &str, lang: Lang) -> Vec<&'static str> {
    check(&passages(text), lang, day("2026-11-25")).missing().map(Element::id).collect()
}

#[test]
fn a_whole_notice_lacks_nothing() {
    assert_eq!(missing(ENGLISH, Lang::En), [""; 0]);
    assert_eq!(missing(WELSH, Lang::Cy), [""; 0]);
    assert!(check(&passages(ENGLISH), Lang::En, day("2026-11-25")).is_clean());
    assert!(check(&passages(WELSH), Lang::Cy, day("2026-11-25")).is_clean());
}

#[test]
fn each_sentence_that_goes_is_missed() {
    let gone = [
        ("a copy of the information", "right-access"),
        ("correct it", "right-rectification"),
        ("erase it", "right-erasure"),
        ("restrict how", "right-restriction"),
        ("right to object", "right-objection"),
        ("stop sending marketing", "right-marketing-objection"),
        ("another organisation", "right-portability"),
        ("withdraw your consent", "right-withdrawal"),
        ("complain to us", "complaint-controller"),
        ("also complain", "complaint-commissioner"),
        ("two years", "retention"),
        ("We share", "recipients"),
    ];
    for (words, id) in gone {
        let without: Vec<&str> = ENGLISH.lines().filter(|line| !line.contains(words)).collect();
        assert_eq!(without.len() + 1, ENGLISH.lines().count(), "{words}");
        assert_eq!(missing(&without.join("\n"), Lang::En), [id]);
    }
}

#[test]
fn a_complaint_to_the_controller_is_asked_for_from_its_day() {
    let without: Vec<&str> =
        ENGLISH.lines().filter(|line| !line.contains("complain to us")).collect();
    let text = without.join("\n");
    let before = check(&passages(&text), Lang::En, day("2026-06-18"));
    assert!(before.missing().next().is_none());
    let from = check(&passages(&text), Lang::En, day("2026-06-19"));
    assert_eq!(from.missing().next(), Some(Element::ComplaintController));
}

#[test]
fn what_was_never_right_or_is_no_longer_is_told() {
    let faults = [
        ("We keep to the Data Protection Act 1998.", "act-1998"),
        ("You can ask for a copy of your data for a fee of £10.", "fee-for-access"),
        ("We answer within 40 days.", "forty-days"),
        ("They are part of the Privacy Shield.", "privacy-shield"),
        ("By using this website you consent to all this.", "consent-by-use"),
        ("Your data are kept indefinitely.", "kept-for-ever"),
        ("We keep it for as long as necessary.", "kept-as-necessary"),
        ("We are [insert name of company].", "blank"),
        ("Our marketing is a recognised legitimate interest.", "marketing-recognised"),
        ("You can write to the Data Protection Registrar.", "old-regulator"),
        ("We keep to Regulation (EU) 2016/679.", "european-law-alone"),
        ("We use your consent to pay your tax to HMRC.", "no-choice-but-consent"),
    ];
    for (sentence, id) in faults {
        let text = format!("{ENGLISH}\n{sentence}");
        let checked = check(&passages(&text), Lang::En, day("2026-11-25"));
        let found: Vec<&str> = checked.faults.iter().map(|fault| fault.id).collect();
        assert_eq!(found, [id], "{sentence}");
        assert_eq!(checked.faults[0].at, passages(&text).len() - 1);
    }
}

#[test]
fn languages_are_told_apart() {
    assert_eq!(language(&passages(ENGLISH)), Some(Lang::En));
    assert_eq!(language(&passages(WELSH)), Some(Lang::Cy));
    assert_eq!(language(&passages("Wir verarbeiten Ihre Daten nach der Verordnung.")), None);
}

fn faults(text: &str, lang: Lang) -> Vec<&'static str> {
    let checked = check(&passages(text), lang, day("2026-11-25"));
    checked.faults.iter().map(|fault| fault.id).collect()
}

#[test]
fn each_welsh_sentence_that_goes_is_missed() {
    let gone = [
        ("gopi o", "right-access"),
        ("ei chywiro", "right-rectification"),
        ("ei dileu", "right-erasure"),
        ("gyfyngu", "right-restriction"),
        ("dynnu eich cydsyniad", "right-withdrawal"),
        ("gwyno i ni", "complaint-controller"),
        ("Comisiynydd", "complaint-commissioner"),
    ];
    for (words, id) in gone {
        let without: Vec<&str> = WELSH.lines().filter(|line| !line.contains(words)).collect();
        assert_eq!(without.len() + 1, WELSH.lines().count(), "{words}");
        assert_eq!(missing(&without.join("\n"), Lang::Cy), [id]);
    }
}

#[test]
fn what_is_wrong_in_welsh_is_told() {
    let of = |sentence: &str| faults(&format!("{WELSH}\n{sentence}"), Lang::Cy);
    assert_eq!(of("Rydym yn dilyn Deddf Diogelu Data 1998."), ["act-1998"]);
    assert_eq!(of("Rydym yn cadw eich data am byth."), ["kept-for-ever"]);
    assert_eq!(of("Ni yw [rhowch enw'r cwmni]."), ["blank"]);
}

#[test]
fn what_is_not_done_asks_for_nothing_more() {
    let text = format!("{ENGLISH}\nWe do not make any automated decisions.");
    assert_eq!(missing(&text, Lang::En), [""; 0]);
    let text = format!("{ENGLISH}\nWe transfer your data outside the UK.");
    assert_eq!(missing(&text, Lang::En), ["transfers"]);
}

#[test]
fn interests_must_be_named_where_they_are_relied_on() {
    let text = ENGLISH.replace(
        "legitimate interest, which is to thank the people who support us",
        "legitimate interests",
    );
    assert_eq!(missing(&text, Lang::En), ["legitimate-interests"]);
}

#[test]
fn a_heading_counts_for_what_stands_under_it() {
    let text = "# Your right to complain\nWrite to us, or to the Information Commissioner.";
    let told = check(&passages(text), Lang::En, day("2026-11-25"));
    let of = |element| told.points.iter().find(|it| it.element == element).unwrap().told_in;
    assert_eq!(of(Element::ComplaintCommissioner), Some(0));
    assert_eq!(of(Element::ComplaintController), Some(0));
}

#[test]
fn capitals_accents_and_signs_do_not_matter() {
    assert_eq!(plain("Ŵyn, ÂÊÎ’s «data»!"), " wyn aeis data ");
    assert_eq!(plain(""), " ");
}

#[test]
fn no_text_at_all_has_no_language_and_lacks_everything() {
    assert_eq!(language(&[]), None);
    assert!(check(&[], Lang::En, day("2026-11-25")).missing().count() > 8);
}
