//! Faults for a golden notice: points of Articles 13 and 14 that go, and errors that come in. They are tried in
//! every form by the suite, and as PDF beside the reader of PDFs, where the printer is at hand.

use words::document::{self, Block, Document, Inline};

/// How a fault gets in.
pub(crate) enum Plant {
    /// What begins with these words goes: paragraphs with the list that they lead to, items, terms.
    Gone(&'static str),
    /// A sentence ends before these words.
    Until(&'static str),
    /// A section goes.
    Section(&'static str),
    /// Other words for these.
    Swap(&'static str, &'static str),
    /// A paragraph more.
    Add(&'static str),
}

use Plant::{Add, Gone, Section, Swap, Until};

/// What is found, and how it is planted in English and in Welsh.
pub(crate) type Planted = (&'static str, &'static [Plant], &'static [Plant]);

/// Points of Articles 13 and 14 that are then missing.
pub(crate) const MISSING: &[Planted] = &[
    ("controller", &[Section("who-we-are")], &[Section("who-we-are")]),
    (
        "representative",
        &[Add(
            "We are based outside the United Kingdom. Our representative in the European Union is Example GmbH.",
        )],
        &[Add(
            "Rydym wedi ein sefydlu y tu allan i’r Deyrnas Unedig. Ein cynrychiolydd yn yr Undeb Ewropeaidd yw Example GmbH.",
        )],
    ),
    ("lawful-bases", &[Gone("Our lawful basis is")], &[Gone("Ein sail gyfreithiol yw")]),
    (
        "legitimate-interests",
        &[Until("Our legitimate interest is:")],
        &[Until("Ein buddiant cyfreithlon yw:")],
    ),
    ("recipients", &[Section("who-with")], &[Section("who-with")]),
    (
        "transfers",
        &[
            Until(": standard"),
            Until(": the international"),
            Gone("You can ask us for a copy of what"),
            Swap("This is where, and what protects it there:", "This is where:"),
        ],
        &[
            Until(": cymalau"),
            Until(": y cytundeb"),
            Gone("Gallwch ofyn i ni am gopi o’r hyn"),
            Swap("Dyma ble, a beth sy’n ei diogelu yno:", "Dyma ble:"),
        ],
    ),
    ("retention", &[Gone("How long we keep it")], &[Gone("Am ba hyd rydym yn ei chadw")]),
    (
        "right-access",
        &[Gone("See your information"), Gone("You can ask us for a copy of your information")],
        &[Gone("Gweld eich gwybodaeth"), Gone("Gallwch ofyn i ni am gopi o’ch gwybodaeth")],
    ),
    ("right-rectification", &[Gone("Have it put right")], &[Gone("Cael ei chywiro")]),
    ("right-erasure", &[Gone("Have it erased")], &[Gone("Cael ei dileu")]),
    ("right-restriction", &[Gone("Limit how we use it")], &[Gone("Cyfyngu ar sut")]),
    (
        "right-objection",
        &[Swap("You have the right to object to marketing. ", "")],
        &[Swap("Mae gennych hawl i wrthwynebu marchnata. ", "")],
    ),
    (
        "right-marketing-objection",
        &[Gone("You have the right to object to marketing")],
        &[Gone("Mae gennych hawl i wrthwynebu marchnata")],
    ),
    ("right-portability", &[Gone("Take it elsewhere")], &[Gone("Mynd â hi i rywle arall")]),
    (
        "right-withdrawal",
        &[Gone("Withdraw your consent"), Swap(" You can withdraw it at any time.", "")],
        &[Gone("Tynnu eich cydsyniad yn ôl"), Swap(" Gallwch ei dynnu’n ôl ar unrhyw adeg.", "")],
    ),
    (
        "complaint-controller",
        &[
            Gone("You can complain to us"),
            Gone("We acknowledge your complaint"),
            Gone("If you are unhappy"),
            Swap("You can also", "You can"),
        ],
        &[
            Gone("Gallwch gwyno i ni"),
            Gone("Byddwn yn cydnabod eich cwyn"),
            Gone("Os ydych yn anhapus"),
            Swap("Gallwch hefyd", "Gallwch"),
        ],
    ),
    (
        "complaint-commissioner",
        &[
            Gone("You can also complain to the Information Commissioner"),
            Gone("0303"),
            Gone("Information Commissioner's"),
            Gone("https://ico.org.uk"),
        ],
        &[
            Gone("Gallwch hefyd gwyno i’r Comisiynydd"),
            Gone("0303"),
            Gone("Information Commissioner's"),
            Gone("https://cy.ico.org.uk"),
        ],
    ),
    ("must-be-given", &[Gone("Whether you must give it")], &[Gone("A oes rhaid i chi ei rhoi")]),
    (
        "automated-decisions",
        &[Add("We also take automated decisions about your orders.")],
        &[Add("Rydym hefyd yn gwneud penderfyniadau awtomataidd am eich archebion.")],
    ),
    (
        "data-categories",
        &[Gone("What we get from there:")],
        &[Gone("Beth rydym yn ei gael oddi yno:")],
    ),
    (
        "source",
        &[Gone("A supplier of marketing lists"), Gone("Social media")],
        &[Gone("Cyflenwr rhestrau marchnata"), Gone("Cyfryngau cymdeithasol")],
    ),
];

/// What is then wrong or out of date.
pub(crate) const WRONG: &[Planted] = &[
    (
        "blank",
        &[Swap("Lantern and Loom Ltd", "[insert company name]")],
        &[Swap("Llusern a Gwŷdd Cyf", "[rhowch enw’r cwmni]")],
    ),
    (
        "act-1998",
        &[Add("We handle your information as the Data Protection Act 1998 requires.")],
        &[Add("Rydym yn trin eich gwybodaeth yn unol â Deddf Diogelu Data 1998.")],
    ),
    (
        "fee-for-access",
        &[Swap("Using them is free", "A copy of your information costs £10")],
        &[Swap("Mae eu defnyddio am ddim", "Mae copi o’ch gwybodaeth yn costio £10")],
    ),
    (
        "forty-days",
        &[Swap("within a month. Just", "within 40 days. Just")],
        &[Swap("o fewn mis. Gofynnwch", "o fewn 40 diwrnod. Gofynnwch")],
    ),
    (
        "privacy-shield",
        &[Swap(
            "standard contractual clauses with the United Kingdom’s addendum",
            "the EU–US Privacy Shield",
        )],
        &[Swap(
            "cymalau contractiol safonol gydag atodiad y Deyrnas Unedig",
            "y Privacy Shield rhwng yr UE a’r Unol Daleithiau",
        )],
    ),
    (
        "marketing-recognised",
        &[Swap(
            "Our lawful basis is legitimate interests, and yours do not outweigh them (Article 6(1)(f) of the UK GDPR). Our legitimate interest is:",
            "Our lawful basis is a recognised legitimate interest, our marketing:",
        )],
        &[Swap(
            "Ein sail gyfreithiol yw buddiannau cyfreithlon, ac nid yw eich rhai chi’n drech na nhw (Erthygl 6(1)(f) o GDPR y DU). Ein buddiant cyfreithlon yw:",
            "Ein sail gyfreithiol yw buddiant cyfreithlon cydnabyddedig, sef ein marchnata:",
        )],
    ),
    (
        "consent-by-use",
        &[Add("By using this website you consent to this notice.")],
        &[Add("Drwy ddefnyddio’r wefan hon rydych yn cydsynio i’r hysbysiad hwn.")],
    ),
    (
        "kept-for-ever",
        &[Add("Your account is kept for ever.")],
        &[Add("Rydym yn cadw eich cyfrif am byth.")],
    ),
    (
        "kept-as-necessary",
        &[Add("We keep everything else for as long as is necessary for our purposes.")],
        &[Add("Rydym yn cadw popeth arall cyhyd ag y bo angen.")],
    ),
    (
        "old-regulator",
        &[Swap("to the Information Commissioner,", "to the Data Protection Registrar,")],
        &[Swap("i’r Comisiynydd Gwybodaeth,", "i’r Cofrestrydd Diogelu Data,")],
    ),
    (
        "old-regulator-address",
        &[Add("The Commissioner’s website is www.ico.gov.uk.")],
        &[Add("Gwefan y Comisiynydd yw www.ico.gov.uk.")],
    ),
    (
        "european-law-alone",
        &[Add("Our notice follows Regulation (EU) 2016/679.")],
        &[Add("Mae ein hysbysiad yn dilyn Rheoliad (UE) 2016/679.")],
    ),
    (
        "no-choice-but-consent",
        &[Add("We rely on your consent to send what HMRC asks for.")],
        &[Add("Rydym yn dibynnu ar eich cydsyniad i anfon yr hyn y mae HMRC yn gofyn amdano.")],
    ),
];

fn words_of(line: &[Inline]) -> String {
    line.iter().map(Inline::words).collect()
}

/// Puts a fault in; how often it did.
fn plant(blocks: &mut Vec<Block>, plant: &Plant) -> usize {
    let mut count = 0;
    let mut kept = Vec::new();
    let (mut in_section, mut led) = (false, false);
    for mut block in std::mem::take(blocks) {
        if let (Section(gone), Block::Heading { level: document::Level::Section, id, .. }) =
            (plant, &block)
        {
            in_section = id == gone;
            count += usize::from(in_section);
        }
        if in_section || (std::mem::take(&mut led) && matches!(block, Block::List { .. })) {
            continue;
        }
        match (&mut block, plant) {
            (Block::Paragraph(line), Gone(words)) if words_of(line).starts_with(words) => {
                count += 1;
                led = words_of(line).ends_with(':');
                continue;
            }
            (Block::Paragraph(line), Until(words)) => {
                if let Some((before, _)) = words_of(line).split_once(words) {
                    count += 1;
                    *line = vec![Inline::text(before)];
                }
            }
            (Block::Paragraph(line), Swap(from, to)) if words_of(line).contains(from) => {
                count += 1;
                *line = vec![Inline::text(&words_of(line).replace(from, to))];
            }
            (Block::Terms(terms), _) => {
                let whole = terms.len();
                terms.retain(|(term, _)| !matches!(plant, Gone(words) if term.starts_with(words)));
                count += whole - terms.len();
                terms.iter_mut().for_each(|(_, said)| count += self::plant(said, plant));
            }
            (Block::List { items, .. }, _) => {
                items.iter_mut().for_each(|it| count += self::plant(it, plant))
            }
            (Block::Notice(inside) | Block::Layer { blocks: inside, .. }, _) => {
                count += self::plant(inside, plant)
            }
            _ => {}
        }
        kept.push(block);
    }
    *blocks = kept;
    count
}

/// A notice with these faults in it.
pub(crate) fn planted(mut document: Document, plants: &[Plant]) -> Document {
    let lang = document.lang;
    for each in plants {
        let count = match each {
            Add(text) => {
                document.blocks.push(Block::paragraph(text));
                1
            }
            other => plant(&mut document.blocks, other),
        };
        let words = match each {
            Gone(it) | Until(it) | Section(it) | Swap(it, _) | Add(it) => it,
        };
        assert!(count > 0, "{lang}: nothing there to plant {words:?} in");
    }
    document
}
