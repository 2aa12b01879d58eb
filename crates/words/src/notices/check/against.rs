//! A notice held against what is known of the organisation: its record of processing, and from
//! whom it has lists.
//!
//! What is told in a notice of ours is told in the very words of the record. Somebody else's
//! notice has other words, and is searched for those with which notices say such a thing.

mod mutation;
mod ways;

use rules::notices::Facts;
use rules::notices::facts::{Kept, Own, PurposeKind, Recipient, SourceKind, Unit};

use super::{Passage, Plain, plain};
use crate::notices::said;
use crate::parity::figures;
use crate::{Error, Lang, Words};
use ways::Ways;

/// What a record can hold that a notice must tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    /// A purpose.
    Purpose,
    /// A kind of data.
    Data,
    /// How long data are kept.
    Retention,
    /// From whom data come.
    Source,
    /// To whom they go.
    Recipient,
    /// A country to which they go.
    Transfer,
}

/// Something that the record holds and the notice does not tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Untold {
    /// What it is.
    pub thing: Thing,
    /// What the record says, in the reader's language.
    pub said: String,
    /// For which purpose, in the reader's language; none where it is about all of them.
    pub purpose: Option<String>,
}

/// A notice that is ready to be searched.
pub struct Notice<'a> {
    passages: &'a [Passage],
    texts: Vec<Plain>,
    words: Words,
}

impl<'a> Notice<'a> {
    /// A notice in this language.
    #[must_use]
    pub fn new(passages: &'a [Passage], lang: Lang) -> Self {
        let texts = passages.iter().map(Plain::of).collect();
        Self { passages, texts, words: Words::new(lang) }
    }

    /// What the record holds and the notice does not tell, each thing once.
    ///
    /// # Errors
    /// [`Error::Missing`] when a catalogue lacks words.
    ///
    /// ```
    /// use words::notices::check::Passage;
    /// use words::notices::check::against::{Notice, Thing};
    /// use words::notices::sample;
    /// use words::{Lang, Words};
    ///
    /// let text = "We use your name and address to claim Gift Aid.".to_owned();
    /// let passages = [Passage { heading: String::new(), text }];
    /// let notice = Notice::new(&passages, Lang::En);
    /// let untold = notice.untold(&sample::choir(), &Words::new(Lang::En)).unwrap();
    /// let purposes: Vec<_> = untold.iter().filter(|it| it.thing == Thing::Purpose).collect();
    /// assert_eq!(purposes[0].said, "taking and acknowledging donations");
    /// assert!(!purposes.iter().any(|it| it.said.contains("Gift Aid")));
    /// ```
    pub fn untold(&self, facts: &Facts, reader: &Words) -> Result<Vec<Untold>, Error> {
        let mut found = Vec::new();
        self.of_purposes(facts, reader, &mut found)?;
        for source in &facts.sources {
            let label = said::named("source", source.kind.id(), &self.words)?;
            let told = self.has_label(&label) || self.has_way(ways::source(source.kind));
            if !told {
                let said = said::named("source", source.kind.id(), reader)?;
                found.push(Untold { thing: Thing::Source, said, purpose: None });
            }
            let is_named =
                |name: &Own| std::iter::once(&name.en).chain(&name.cy).any(|name| self.names(name));
            if let Some(name) = source.name.as_ref().filter(|name| told && !is_named(name)) {
                let said = said::own(name, reader.lang()).to_owned();
                found.push(Untold { thing: Thing::Source, said, purpose: None });
            }
        }
        for recipient in &facts.recipients {
            if !self.tells_recipient(recipient)? {
                let said = said::recipient(recipient, reader)?;
                found.push(Untold { thing: Thing::Recipient, said, purpose: None });
            }
        }
        for transfer in facts.transfers.iter().filter(|it| !self.tells_own(&it.country)) {
            let said = said::own(&transfer.country, reader.lang()).to_owned();
            found.push(Untold { thing: Thing::Transfer, said, purpose: None });
        }
        let mut seen = Vec::new();
        found.retain(|it| {
            let key = (it.thing, it.said.clone());
            let first = !seen.contains(&key);
            seen.push(key);
            first
        });
        Ok(found)
    }

    fn of_purposes(
        &self,
        facts: &Facts,
        reader: &Words,
        found: &mut Vec<Untold>,
    ) -> Result<(), Error> {
        for it in &facts.purposes {
            let name = said::purpose(it, reader)?;
            let told = match &it.own {
                Some(own) => self.tells_own(own),
                None => {
                    let label = said::purpose(it, &self.words)?;
                    self.has_label(&label) || self.has_way(ways::purpose(it.kind))
                }
            };
            if !told {
                found.push(Untold { thing: Thing::Purpose, said: name, purpose: None });
                continue;
            }
            let of = |thing, said| Untold { thing, said, purpose: Some(name.clone()) };
            for kind in &it.data {
                let label = said::named("data", kind.id(), &self.words)?;
                if !self.has_label(&label) && !self.has_way(ways::data(*kind)) {
                    found.push(of(Thing::Data, said::named("data", kind.id(), reader)?));
                }
            }
            if let Some(own) = it.own_data.as_ref().filter(|own| !self.tells_own(own)) {
                found.push(of(Thing::Data, said::own(own, reader.lang()).to_owned()));
            }
            if !self.tells_kept(&it.kept)? {
                found.push(of(Thing::Retention, said::kept(&it.kept, reader)?));
            }
        }
        Ok(())
    }

    /// Whether it speaks of suppliers of marketing lists at all.
    #[must_use]
    pub fn tells_of_list_suppliers(&self) -> bool {
        self.has_way(ways::source(SourceKind::ListSupplier))
    }

    /// Whether it speaks of marketing calls.
    #[must_use]
    pub fn tells_of_marketing_calls(&self) -> bool {
        self.has_way(ways::purpose(PurposeKind::MarketingCalls))
    }

    /// Whether it names somebody; what kind of company that is counts for nothing.
    #[must_use]
    pub fn names(&self, name: &str) -> bool {
        const KINDS: [&str; 8] =
            ["ltd", "limited", "cyf", "cyfyngedig", "plc", "llp", "cic", "inc"];
        let name = plain(name);
        let name: Vec<&str> = name.split(' ').filter(|word| !word.is_empty()).collect();
        let kept: Vec<&str> = name.iter().copied().filter(|word| !KINDS.contains(word)).collect();
        let name = if kept.is_empty() { name } else { kept };
        let name = format!(" {} ", name.join(" "));
        self.texts.iter().any(|it| it.text.contains(&name) || it.heading.contains(&name))
    }

    /// Whether the very words of a label stand in it.
    fn has_label(&self, label: &str) -> bool {
        let label = plain(label);
        self.texts.iter().any(|it| it.text.contains(&label) || it.heading.contains(&label))
    }

    fn has_way(&self, ways: Ways) -> bool {
        self.texts.iter().any(|text| self.is_way(text, ways))
    }

    fn is_way(&self, text: &Plain, (english, welsh): Ways) -> bool {
        let has = |words: &str| text.has(words) || super::has(&text.heading, words);
        match self.words.lang() {
            Lang::En => english.iter().any(|way| way.split('+').all(has)),
            Lang::Cy => {
                let has = |words: &str| mutation::forms(words).iter().any(|words| has(words));
                welsh.iter().any(|way| way.split('+').all(has))
            }
        }
    }

    fn tells_recipient(&self, recipient: &(Recipient, Option<Own>)) -> Result<bool, Error> {
        if let Some(own) = &recipient.1 {
            return Ok(self.tells_own(own));
        }
        let ways = ways::recipient(recipient.0);
        let shares = |text: &Plain| self.is_way(text, ways::SHARING) && self.is_way(text, ways);
        let label = said::recipient(recipient, &self.words)?;
        Ok(self.has_label(&label) || self.texts.iter().any(shares))
    }

    /// Whether the organisation's own words stand in it, or most of their long ones in one passage.
    fn tells_own(&self, own: &Own) -> bool {
        let said = said::own(own, self.words.lang());
        if self.has_label(said) {
            return true;
        }
        let said = plain(said);
        let long: Vec<String> = said
            .split(' ')
            .filter(|word| word.len() >= 4)
            .map(|word| word.chars().take(6).collect())
            .collect();
        let most = |text: &Plain| {
            let here = long.iter().filter(|word| text.has(word)).count();
            here * 3 >= long.len() * 2
        };
        !long.is_empty() && self.texts.iter().any(most)
    }

    /// Whether it speaks of one such unit without a figure; Welsh has no word for `a`.
    fn is_one(&self, text: &Plain, figures: &[u128], unit: Unit) -> bool {
        match self.words.lang() {
            Lang::En => text.has(one(unit)),
            Lang::Cy => figures.is_empty() && self.is_way(text, unit_words(unit)),
        }
    }

    fn tells_kept(&self, kept: &Kept) -> Result<bool, Error> {
        let Kept::For { count, unit, .. } = kept else {
            let Kept::Until(rule) = kept else { return Ok(false) };
            return Ok(self.tells_own(rule));
        };
        if self.has_label(&said::kept(kept, &self.words)?) {
            return Ok(true);
        }
        let mut same = vec![(*count, *unit)];
        match unit {
            Unit::Years => same.extend(count.checked_mul(12).map(|count| (count, Unit::Months))),
            Unit::Months if count.is_multiple_of(12) => same.push((count / 12, Unit::Years)),
            Unit::Days | Unit::Months => {}
        }
        let mut passages = self.passages.iter().zip(&self.texts);
        Ok(passages.any(|(passage, text)| {
            let figures = figures(&passage.text, self.words.lang());
            same.iter().any(|(count, unit)| {
                let ways = unit_words(*unit);
                let counted = figures.contains(&u128::from(*count)) && self.is_way(text, ways);
                counted || *count == 1 && self.is_one(text, &figures, *unit)
            })
        }))
    }
}

/// `a year`: one without a figure.
const fn one(unit: Unit) -> &'static str {
    match unit {
        Unit::Days => "a day.",
        Unit::Months => "a month.",
        Unit::Years => "a year.",
    }
}

const fn unit_words(unit: Unit) -> Ways {
    match unit {
        Unit::Days => (&["day.", "days"], &["diwrnod", "dydd."]),
        Unit::Months => (&["month"], &["mis.", "misoedd"]),
        Unit::Years => (&["year"], &["blynedd", "blwyddyn"]),
    }
}

#[cfg(test)]
mod tests;
