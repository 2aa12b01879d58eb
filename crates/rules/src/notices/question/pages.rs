//! The pages one by one.

use super::{Choice, Field, Kind, Need, Question};
use crate::notices::facts::{
    After, Audience, Basis, Condition, Criminal, DataKind, Dpo, Interest, PurposeKind, Recipient,
    Safeguard, Sector, SourceKind, Unit, Weight,
};
use crate::notices::{Answers, suggest, unsuitable};

/// All pages that apply.
pub(super) fn all(answers: &Answers) -> Vec<Question> {
    let mut pages = vec![
        page("audience", vec![one::<Audience>("audience", "audience", Audience::ALL, &[])]),
        page("sector", vec![one::<Sector>("sector", "sector", Sector::ALL, &[])]),
        page("large-scale", vec![yes_no("large-scale", "large-scale")]),
        page("automated", vec![yes_no("automated", "automated")]),
        page("dpo", vec![one::<Dpo>("dpo", "dpo", Dpo::ALL, &[])]),
    ];
    if !unsuitable::reasons(answers).is_empty() {
        pages.push(page("unsuitable", vec![yes_no("go-on", "go-on")]));
        if !answers.is_yes("go-on") {
            return pages;
        }
    }
    if asks_of_authority(answers) {
        pages.push(page("public-authority", vec![yes_no("public-authority", "public-authority")]));
    }
    pages.extend(who(answers));
    pages.extend(what(answers));
    pages.extend(elsewhere(answers));
    if answers.is_yes("automated") {
        let fields = [
            ("decision.what", "decision-what"),
            ("decision.logic", "decision-logic"),
            ("decision.effect", "decision-effect"),
        ];
        pages.push(page(
            "decision",
            fields.map(|(name, id)| field(name, id, Kind::Own, Need::Must)).to_vec(),
        ));
    }
    pages.push(page(
        "review",
        vec![
            field("review", "review", Kind::Day, Need::Must),
            field("brand.colour", "colour", Kind::Colour, Need::May),
        ],
    ));
    pages
}

/// Whether it can be a public authority: charities and firms of the professions are none.
pub(in crate::notices) fn asks_of_authority(answers: &Answers) -> bool {
    matches!(answers.one("sector"), Some("education" | "health" | "other"))
}

/// Who the organisation is.
fn who(answers: &Answers) -> Vec<Question> {
    let mut contact = reach("contact");
    contact.push(field("representative.needed", "established-abroad", Kind::YesNo, Need::May));
    let mut pages = vec![
        page(
            "name",
            vec![
                field("name", "name", Kind::Line, Need::Must),
                field("name-cy", "name-cy", Kind::Line, Need::May),
            ],
        ),
        page("contact", contact),
    ];
    if answers.is_yes("representative.needed") {
        let mut fields =
            vec![field("representative.name", "representative", Kind::Line, Need::Must)];
        fields.extend(reach("representative"));
        pages.push(page("representative", fields));
    }
    if answers.one("dpo") == Some("named") {
        pages.push(page("dpo-contact", reach("dpo-contact")));
    }
    let mut complaints = vec![yes_no("complaints.same", "complaints-same")];
    if answers.one("complaints.same") != Some("yes") {
        complaints.extend(reach("complaints"));
    }
    pages.push(page("complaints", complaints));
    pages
}

/// What it does with people's data.
fn what(answers: &Answers) -> Vec<Question> {
    let audience = answers.one("audience").and_then(Audience::of).unwrap_or(Audience::Customers);
    let sector = answers.one("sector").and_then(Sector::of).unwrap_or(Sector::Other);
    let suggested = suggest::purposes(audience, sector);
    let named = suggest::of_audience(audience);
    let mut choices: Vec<Choice> =
        named.iter().map(|kind| choice("purpose", kind.id(), suggested.contains(kind))).collect();
    choices.extend((1..=OWN).map(|n| choice("purpose", &format!("own-{n}"), false)));
    let mut fields = vec![field("purposes", "purposes", Kind::Many(choices), Need::Must)];
    for n in 1..=OWN {
        let value = OWNS.get(n - 1).copied().unwrap_or("own-1");
        let name = format!("purpose.{value}.name");
        fields.push(field(
            &name,
            "own-purpose",
            Kind::Own,
            Need::When("purposes".to_owned(), value),
        ));
    }
    let mut pages = vec![page("purposes", fields)];
    let purposes: Vec<&str> =
        answers.all("purposes").iter().map(String::as_str).take(super::PURPOSES).collect();
    for key in &purposes {
        pages.push(purpose(key));
        pages.extend(condition(key, answers));
    }
    if purposes.is_empty() {
        return pages;
    }
    pages.push(page("keep", purposes.iter().flat_map(|key| keep(key)).collect()));
    let asked = |key: &&&str| {
        matches!(
            answers.one(&format!("purpose.{key}.basis")),
            Some("contract" | "legal-obligation")
        )
    };
    let needed: Vec<Field> = purposes.iter().filter(asked).flat_map(|key| needed(key)).collect();
    if !needed.is_empty() {
        pages.push(page("needed", needed));
    }
    pages
}

/// Own purposes, and own recipients, that can be named.
const OWN: usize = 5;
pub(in crate::notices) const OWNS: [&str; OWN] = ["own-1", "own-2", "own-3", "own-4", "own-5"];

/// Basis and data of one purpose.
fn purpose(key: &str) -> Question {
    let kind = PurposeKind::of(key).unwrap_or(PurposeKind::Own);
    let name = |part: &str| format!("purpose.{key}.{part}");
    let basis = name("basis");
    let fields = vec![
        one::<Basis>(&basis, "basis", Basis::ALL, suggest::bases(kind)),
        field(
            &name("interest"),
            "interest",
            Kind::Own,
            Need::When(basis.clone(), Basis::LegitimateInterests.id()),
        ),
        Field {
            need: Need::When(basis, Basis::RecognisedInterest.id()),
            ..one::<Interest>(&name("recognised"), "recognised", Interest::ALL, &[])
        },
        many::<DataKind>(&name("data"), "data", DataKind::ALL, suggest::data(kind), Need::Must),
        field(&name("own-data"), "own-data", Kind::Own, Need::May),
    ];
    Question { id: "purpose", about: Some(key.to_owned()), fields }
}

/// The conditions for data that weigh more, where there are any.
fn condition(key: &str, answers: &Answers) -> Option<Question> {
    let data = answers.all(&format!("purpose.{key}.data"));
    let has =
        |weight| data.iter().filter_map(|id| DataKind::of(id)).any(|kind| kind.weight() == weight);
    let kind = PurposeKind::of(key).unwrap_or(PurposeKind::Own);
    let mut fields = Vec::new();
    if has(Weight::Special) {
        let name = format!("purpose.{key}.special");
        fields.push(one::<Condition>(&name, "special", Condition::ALL, suggest::conditions(kind)));
    }
    if has(Weight::Criminal) {
        let name = format!("purpose.{key}.criminal");
        fields.push(one::<Criminal>(&name, "criminal", Criminal::ALL, suggest::criminal(kind)));
    }
    (!fields.is_empty()).then(|| Question { id: "condition", about: Some(key.to_owned()), fields })
}

fn keep(key: &str) -> [Field; 4] {
    let kind = PurposeKind::of(key).unwrap_or(PurposeKind::Own);
    let name = |part: &str| format!("purpose.{key}.keep.{part}");
    let may = |mut field: Field| {
        field.need = Need::May;
        field
    };
    [
        field(&name("count"), "keep-count", Kind::Count, Need::May),
        may(one::<Unit>(&name("unit"), "keep-unit", Unit::ALL, &[])),
        may(one::<After>(&name("after"), "keep-after", After::ALL, suggest::after(kind))),
        field(&name("rule"), "keep-rule", Kind::Own, Need::May),
    ]
}

fn needed(key: &str) -> [Field; 2] {
    let name = format!("purpose.{key}.needed");
    let effect = format!("purpose.{key}.needed-effect");
    [
        field(&name, "needed", Kind::YesNo, Need::Must),
        field(&effect, "needed-effect", Kind::Own, Need::When(name.clone(), "yes")),
    ]
}

/// Where data come from and go to.
fn elsewhere(answers: &Answers) -> Vec<Question> {
    let audience = answers.one("audience").and_then(Audience::of).unwrap_or(Audience::Customers);
    let sector = answers.one("sector").and_then(Sector::of).unwrap_or(Sector::Other);
    let sources = suggest::sources(audience, sector);
    let named = Recipient::ALL.iter().filter(|it| **it != Recipient::Own);
    let mut choices: Vec<Choice> = named
        .map(|it| choice("recipient", it.id(), suggest::recipients(sector).contains(it)))
        .collect();
    choices.extend(OWNS.map(|id| choice("recipient", id, false)));
    choices.push(choice("recipient", "none", false));
    let mut fields = vec![field("recipients", "recipients", Kind::Many(choices), Need::Must)];
    for value in OWNS {
        let name = format!("recipient.{value}");
        fields.push(field(
            &name,
            "own-recipient",
            Kind::Own,
            Need::When("recipients".to_owned(), value),
        ));
    }
    let mut pages = vec![
        page("recipients", fields),
        page(
            "elsewhere",
            vec![
                yes_no("elsewhere", "elsewhere"),
                Field {
                    need: Need::When("elsewhere".to_owned(), "yes"),
                    ..many::<SourceKind>("sources", "sources", SourceKind::ALL, sources, Need::Must)
                },
            ],
        ),
    ];
    if answers.is_yes("elsewhere") {
        pages.extend(
            answers.all("sources").iter().take(SourceKind::ALL.len()).map(|key| source(key)),
        );
    }
    let mut fields = vec![yes_no("transfers", "transfers")];
    for n in 1..=TRANSFERS {
        let country = format!("transfer.{n}.country");
        let safeguard = format!("transfer.{n}.safeguard");
        let need = match n {
            1 => Need::When("transfers".to_owned(), "yes"),
            _ => Need::May,
        };
        fields.push(field(&country, "country", Kind::Own, need.clone()));
        fields
            .push(Field { need, ..one::<Safeguard>(&safeguard, "safeguard", Safeguard::ALL, &[]) });
    }
    pages.push(page("transfers", fields));
    pages
}

/// Countries that can be named.
pub(in crate::notices) const TRANSFERS: usize = 3;

fn source(key: &str) -> Question {
    let name = |part: &str| format!("source.{key}.{part}");
    let need = if key == SourceKind::ListSupplier.id() { Need::Must } else { Need::May };
    let fields = vec![
        field(&name("name"), "source-name", Kind::Line, need),
        field(&name("name-cy"), "source-name-cy", Kind::Line, Need::May),
        many::<DataKind>(&name("data"), "source-data", DataKind::ALL, &[], Need::Must),
        yes_no(&name("public"), "source-public"),
    ];
    Question { id: "source", about: Some(key.to_owned()), fields }
}

/// Ways to reach somebody, none of which must be.
fn reach(prefix: &str) -> Vec<Field> {
    let of = |part: &str, id, kind| field(&format!("{prefix}.{part}"), id, kind, Need::May);
    vec![
        of("email", "email", Kind::Email),
        of("phone", "phone", Kind::Phone),
        of("post", "post", Kind::Post),
        of("web", "web", Kind::Web),
    ]
}

fn page(id: &'static str, fields: Vec<Field>) -> Question {
    Question { id, about: None, fields }
}

fn field(name: &str, id: &'static str, kind: Kind, need: Need) -> Field {
    Field { name: name.to_owned(), id, kind, need }
}

fn yes_no(name: &str, id: &'static str) -> Field {
    field(name, id, Kind::YesNo, Need::Must)
}

fn choice(list: &'static str, id: &str, suggested: bool) -> Choice {
    Choice { id: id.to_owned(), list, suggested }
}

/// A value of a list of choices.
trait Listed: Copy + PartialEq {
    const LIST: &'static str;
    fn value(self) -> &'static str;
}

macro_rules! listed {
    ($($name:ident = $list:literal,)+) => {
        $(impl Listed for $name {
            const LIST: &'static str = $list;
            fn value(self) -> &'static str {
                self.id()
            }
        })+
    };
}

listed! {
    Audience = "audience",
    Sector = "sector",
    Dpo = "dpo",
    Basis = "basis",
    Interest = "interest",
    DataKind = "data",
    Condition = "condition",
    Criminal = "criminal",
    Unit = "unit",
    After = "after",
    SourceKind = "source",
    Safeguard = "safeguard",
}

fn choices<T: Listed>(all: &[T], suggested: &[T]) -> Vec<Choice> {
    all.iter().map(|it| choice(T::LIST, it.value(), suggested.contains(it))).collect()
}

fn one<T: Listed>(name: &str, id: &'static str, all: &[T], suggested: &[T]) -> Field {
    field(name, id, Kind::One(choices(all, suggested)), Need::Must)
}

fn many<T: Listed>(name: &str, id: &'static str, all: &[T], suggested: &[T], need: Need) -> Field {
    field(name, id, Kind::Many(choices(all, suggested)), need)
}
