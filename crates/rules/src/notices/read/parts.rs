//! The parts of the facts, each from its answers.

use crate::notices::Answers;
use crate::notices::facts::{
    After, Basis, Condition, Contact, Criminal, DataKind, Interest, Kept, Nature, Own, Purpose,
    PurposeKind, Safeguard, Transfer, Unit, Weight,
};

/// A purpose; none where something of it is not answered.
pub(super) fn purpose(answers: &Answers, key: &str) -> Option<Purpose> {
    let name = |part: &str| format!("purpose.{key}.{part}");
    let one = |part: &str| answers.one(&name(part));
    let kind = PurposeKind::of(key).unwrap_or(PurposeKind::Own);
    let basis = one("basis").and_then(Basis::of)?;
    let data = data(answers, &name("data"));
    let has = |weight| data.iter().any(|kind| kind.weight() == weight);
    let (special, criminal) = (has(Weight::Special), has(Weight::Criminal));
    let nature = match basis {
        Basis::LegalObligation => Nature::Statute,
        _ => Nature::Contract,
    };
    let asked = matches!(basis, Basis::LegalObligation | Basis::Contract);
    let needed = asked && answers.is_yes(&name("needed"));
    let own_words = |part: &str| own(answers, &name(part));
    Some(Purpose {
        kind,
        own: if kind == PurposeKind::Own { Some(own_words("name")?) } else { None },
        basis,
        interest: match basis {
            Basis::LegitimateInterests => Some(own_words("interest")?),
            _ => None,
        },
        recognised: match basis {
            Basis::RecognisedInterest => Some(one("recognised").and_then(Interest::of)?),
            _ => None,
        },
        own_data: own_words("own-data"),
        special: if special { Some(one("special").and_then(Condition::of)?) } else { None },
        criminal: if criminal { Some(one("criminal").and_then(Criminal::of)?) } else { None },
        kept: kept(answers, key)?,
        needed: if needed { Some((nature, own_words("needed-effect")?)) } else { None },
        data: (!data.is_empty()).then_some(data)?,
    })
}

fn kept(answers: &Answers, key: &str) -> Option<Kept> {
    let name = |part: &str| format!("purpose.{key}.keep.{part}");
    if let Some(rule) = own(answers, &name("rule")) {
        return Some(Kept::Until(rule));
    }
    Some(Kept::For {
        count: answers.one(&name("count"))?.parse().ok()?,
        unit: answers.one(&name("unit")).and_then(Unit::of)?,
        after: answers.one(&name("after")).and_then(After::of)?,
    })
}

/// The kinds of data that an answer names.
pub(super) fn data(answers: &Answers, name: &str) -> Vec<DataKind> {
    answers.all(name).iter().filter_map(|id| DataKind::of(id)).collect()
}

/// Own words.
pub(super) fn own(answers: &Answers, name: &str) -> Option<Own> {
    let en = answers.one(&format!("{name}.en"))?.to_owned();
    Some(Own { en, cy: answers.one(&format!("{name}.cy")).map(str::to_owned) })
}

/// Ways to reach somebody; none where there is no way.
pub(super) fn contact(answers: &Answers, prefix: &str) -> Option<Contact> {
    let one = |part: &str| answers.one(&format!("{prefix}.{part}")).map(str::to_owned);
    let post = answers.all(&format!("{prefix}.post")).iter().flat_map(|text| text.lines());
    let contact = Contact {
        post: post.map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect(),
        email: one("email"),
        phone: one("phone"),
        web: one("web"),
    };
    let given = !contact.post.is_empty()
        || contact.email.is_some()
        || contact.phone.is_some()
        || contact.web.is_some();
    given.then_some(contact)
}

pub(super) fn transfer(answers: &Answers, n: usize) -> Option<Transfer> {
    let country = own(answers, &format!("transfer.{n}.country"))?;
    let safeguard = answers.one(&format!("transfer.{n}.safeguard")).and_then(Safeguard::of)?;
    Some(Transfer { country, safeguard })
}
