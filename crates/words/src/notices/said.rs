//! What the answers say, in the words of one language.

use rules::notices::facts::{Contact, Kept, Own, Purpose, Recipient, Transfer};
use terms::Arg;

use crate::{Error, Lang, Words};

/// The name of a choice.
pub(super) fn named(list: &str, id: &str, words: &Words) -> Result<String, Error> {
    words.say(&format!("notice-{list}-{id}"), &[])
}

/// The organisation's own words; in English where there are no Welsh ones.
pub(super) fn own(own: &Own, lang: Lang) -> &str {
    match (lang, &own.cy) {
        (Lang::Cy, Some(welsh)) => welsh,
        _ => &own.en,
    }
}

/// What a purpose is called.
pub(super) fn purpose(it: &Purpose, words: &Words) -> Result<String, Error> {
    match &it.own {
        Some(said) => Ok(own(said, words.lang()).to_owned()),
        None => named("purpose", it.kind.id(), words),
    }
}

/// With whom data are shared.
pub(super) fn recipient(it: &(Recipient, Option<Own>), words: &Words) -> Result<String, Error> {
    match it {
        (_, Some(said)) => Ok(own(said, words.lang()).to_owned()),
        (kind, None) => named("recipient", kind.id(), words),
    }
}

/// Where data go, and what protects them there.
pub(super) fn transfer(it: &Transfer, words: &Words) -> Result<String, Error> {
    let safeguard = named("safeguard", it.safeguard.id(), words)?;
    Ok(format!("{}: {safeguard}", own(&it.country, words.lang())))
}

/// How long data are kept.
pub(super) fn kept(it: &Kept, words: &Words) -> Result<String, Error> {
    match it {
        Kept::For { count, unit, after } => {
            let key = format!("notice-kept-{}-{}", unit.id(), after.id());
            words.say(&key, &[("count", Arg::Count(u64::from(*count)))])
        }
        Kept::Until(rule) => Ok(own(rule, words.lang()).to_owned()),
    }
}

/// The ways to reach somebody, one behind the other.
pub(super) fn ways(contact: &Contact) -> Vec<String> {
    let post = (!contact.post.is_empty()).then(|| contact.post.join(", "));
    let others = [&contact.email, &contact.phone, &contact.web].into_iter().cloned();
    others.chain([post]).flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notices::sample::{choir, employer, shop};

    #[test]
    fn own_words_without_welsh_are_told_in_english() {
        let equality = &employer().purposes[3];
        assert_eq!(own(equality.interest.as_ref().unwrap(), Lang::Cy), "to treat everybody fairly");
        let words = Words::new(Lang::Cy);
        assert_eq!(
            purpose(&shop().purposes[3], &words).unwrap(),
            "penderfynu a gewch dalu’n hwyrach"
        );
        assert_eq!(recipient(&shop().recipients[2], &words).unwrap(), "ein chwaer siop");
    }

    #[test]
    fn a_period_is_a_sentence_and_a_rule_is_their_own() {
        let words = Words::new(Lang::En);
        let said = |at: usize| kept(&choir().purposes[at].kept, &words).unwrap();
        assert_eq!(said(1), "We keep it for 6 years after the end of the financial year.");
        assert_eq!(said(2), "until you tell us to stop");
    }
}
