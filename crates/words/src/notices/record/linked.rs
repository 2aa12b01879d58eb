//! The notice as JSON-LD, in terms of the W3C Data Privacy Vocabulary (DPV) 2.3.
//!
//! What the vocabulary cannot say has a node of this very file, described where it stands: its
//! IRI begins with `#`, and nothing is claimed of anybody else's namespace.

use rules::notices::facts::{
    Automated, Basis, Contact, Kept, Own, Purpose, Recipient, Source, Transfer, Unit, Weight,
};
use rules::notices::facts::{DataKind, Element};
use rules::notices::{Facts, rights};
use serde_json::{Value, json};
use terms::Date;

use super::vocabulary as dpv;
use crate::notices::said;
use crate::{Error, Lang, Words};

/// The law of which terms of the European regulation are used for want of others.
const LAW: &str = "legal-gb:law-GDPR";

/// The notice, as a tree that begins with it.
pub(super) fn notice(
    facts: &Facts,
    on: Date,
    version: u32,
    words: [&Words; 2],
) -> Result<Value, Error> {
    let maker = Maker { words };
    let rights = rights(facts, on);
    let mut types = vec!["dpv:PrivacyNotice", "eu-gdpr:DirectDataCollectionNotice"];
    if facts.from_elsewhere() {
        types.push("eu-gdpr:IndirectDataCollectionNotice");
    }
    let places = facts.purposes.iter().enumerate();
    let mut processes = places
        .map(|(at, purpose)| maker.process(at, purpose))
        .collect::<Result<Vec<_>, Error>>()?;
    for transfer in &facts.transfers {
        processes.push(maker.transfer(transfer)?);
    }
    processes.extend(facts.automated.iter().map(|it| maker.automated(it)));
    let title = format!("notice-title-{}", facts.audience.id());
    let mut notice = json!({
        "@context": context(),
        "@id": "#notice",
        "@type": types,
        "dct:title": maker.both(&title)?,
        "dct:language": ["en", "cy"],
        "dct:issued": { "@type": "xsd:date", "@value": on.to_string() },
        "rdfs:comment": maker.both("linked-about-bases")?,
        "dpv:hasApplicableLaw": { "@id": LAW },
        "dpv:hasJurisdiction": { "@id": "loc:GB" },
        "dpv:hasDataController": maker.controller(facts),
        "dpv:hasDataSubject": maker.node("dpv:DataSubject", &format!("notice-audience-{}", facts.audience.id()))?,
        "dpv:hasProcess": processes,
        "dpv:hasDataSource": all(&facts.sources, |it| maker.source(it))?,
        "dpv:hasRecipient": all(&facts.recipients, |it| maker.recipient(it))?,
        "dpv:hasRight": all(&rights, |it| maker.right(it.element))?,
    });
    if version > 0 {
        set(&mut notice, "owl:versionInfo", json!(version.to_string()));
    }
    Ok(notice)
}

fn context() -> Value {
    json!({
        "dpv": "https://w3id.org/dpv#",
        "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
        "legal-gb": "https://w3id.org/dpv/legal/gb#",
        "loc": "https://w3id.org/dpv/loc#",
        "pd": "https://w3id.org/dpv/pd#",
        "dct": "http://purl.org/dc/terms/",
        "owl": "http://www.w3.org/2002/07/owl#",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    })
}

fn all<T>(of: &[T], each: impl Fn(&T) -> Result<Value, Error>) -> Result<Vec<Value>, Error> {
    of.iter().map(each).collect()
}

/// Nodes that are named elsewhere.
fn ids(terms: &[&str]) -> Vec<Value> {
    terms.iter().map(|term| json!({ "@id": term })).collect()
}

/// Words in a language.
fn text(lang: Lang, said: &str) -> Value {
    json!({ "@language": lang.id(), "@value": said })
}

/// The organisation's own words, in the languages in which there are any.
fn own(own: &Own) -> Vec<Value> {
    let welsh = own.cy.as_deref().map(|welsh| text(Lang::Cy, welsh));
    std::iter::once(text(Lang::En, &own.en)).chain(welsh).collect()
}

struct Maker<'w> {
    words: [&'w Words; 2],
}

impl Maker<'_> {
    /// A message in both languages.
    fn both(&self, key: &str) -> Result<Vec<Value>, Error> {
        self.words.iter().map(|words| Ok(text(words.lang(), &words.say(key, &[])?))).collect()
    }

    /// A node without a name of its own, called by a message.
    fn node(&self, kind: &str, key: &str) -> Result<Value, Error> {
        Ok(json!({ "@type": kind, "rdfs:label": self.both(key)? }))
    }

    fn controller(&self, facts: &Facts) -> Value {
        let controller = &facts.controller;
        let name = Own { en: controller.name.clone(), cy: controller.name_cy.clone() };
        let mut node = party("dpv:DataController", Some(own(&name)), &controller.contact);
        if let Some((name, contact)) = &controller.representative {
            let name = vec![json!(name)];
            set(
                &mut node,
                "dpv:hasRepresentative",
                party("dpv:Representative", Some(name), contact),
            );
        }
        if let Some(contact) = &controller.dpo_contact {
            let officer = party("dpv:DataProtectionOfficer", None, contact);
            set(&mut node, "dpv:hasDataProtectionOfficer", officer);
        }
        node
    }

    fn process(&self, at: usize, purpose: &Purpose) -> Result<Value, Error> {
        let label = match &purpose.own {
            Some(said) => own(said),
            None => self.both(&format!("notice-purpose-{}", purpose.kind.id()))?,
        };
        let mut data = all(&purpose.data, |kind| self.data(*kind))?;
        data.extend(
            purpose
                .own_data
                .iter()
                .map(|said| json!({ "@type": "dpv:PersonalData", "rdfs:label": own(said) })),
        );
        Ok(json!({
            "@id": format!("#process-{}", at + 1),
            "@type": "dpv:Process",
            "dpv:hasPurpose": {
                "@id": format!("#purpose-{}", at + 1),
                "@type": "dpv:Purpose",
                "rdfs:label": label,
                "skos:broader": ids(dpv::purpose(purpose.kind)),
            },
            "dpv:hasLegalBasis": self.bases(purpose)?,
            "dpv:hasPersonalData": data,
            "dpv:hasStorageCondition": self.kept(&purpose.kept)?,
        }))
    }

    fn bases(&self, purpose: &Purpose) -> Result<Vec<Value>, Error> {
        let mut bases: Vec<Value> =
            dpv::basis(purpose.basis).map(|term| json!({ "@id": term })).into_iter().collect();
        if purpose.basis == Basis::RecognisedInterest {
            bases.extend(self.recognised(purpose)?);
        }
        bases.extend(purpose.interest.iter().map(|said| {
            json!({ "@type": "dpv:LegitimateInterestOfController", "rdfs:label": own(said) })
        }));
        if let Some(condition) = purpose.special {
            let key = format!("notice-condition-{}", condition.id());
            let mut node = self.node("dpv:LegalBasis", &key)?;
            set(&mut node, "skos:broader", json!({ "@id": dpv::condition(condition) }));
            bases.push(node);
        }
        if let Some(condition) = purpose.criminal {
            bases
                .push(self.node("dpv:LegalBasis", &format!("notice-criminal-{}", condition.id()))?);
        }
        Ok(bases)
    }

    /// The basis that the vocabulary lacks, and which of the interests it is.
    fn recognised(&self, purpose: &Purpose) -> Result<Vec<Value>, Error> {
        const ID: &str = "#recognised-legitimate-interest";
        let mut nodes = vec![json!({
            "@id": ID,
            "@type": "dpv:LegalBasis",
            "rdfs:label": self.both("notice-basis-recognised-interest")?,
            "rdfs:comment": self.both("linked-recognised-interest")?,
        })];
        if let Some(interest) = purpose.recognised {
            nodes.push(json!({
                "@id": format!("{ID}-{}", interest.id()),
                "@type": "dpv:LegalBasis",
                "rdfs:label": self.both(&format!("notice-interest-{}", interest.id()))?,
                "skos:broader": { "@id": ID },
            }));
        }
        Ok(nodes)
    }

    fn data(&self, kind: DataKind) -> Result<Value, Error> {
        let class = match kind.weight() {
            Weight::Ordinary => "dpv:PersonalData",
            Weight::Special => "dpv:SpecialCategoryPersonalData",
            Weight::Criminal => "dpv:SensitivePersonalData",
        };
        Ok(json!({
            "@id": format!("#data-{}", kind.id()),
            "@type": class,
            "rdfs:label": self.both(&format!("notice-data-{}", kind.id()))?,
            "skos:broader": ids(dpv::data(kind)),
        }))
    }

    fn kept(&self, kept: &Kept) -> Result<Value, Error> {
        let said = self.words.iter().map(|words| Ok(text(words.lang(), &said::kept(kept, words)?)));
        let label = match kept {
            Kept::Until(rule) => own(rule),
            Kept::For { .. } => said.collect::<Result<_, Error>>()?,
        };
        let mut node = json!({ "@type": "dpv:StorageDuration", "rdfs:label": label });
        if let Kept::For { count, unit, .. } = kept {
            let letter = match unit {
                Unit::Days => 'D',
                Unit::Months => 'M',
                Unit::Years => 'Y',
            };
            let duration =
                json!({ "@type": "xsd:duration", "@value": format!("P{count}{letter}") });
            set(&mut node, "rdf:value", duration);
        }
        Ok(node)
    }

    fn source(&self, source: &Source) -> Result<Value, Error> {
        let class = if source.public { "dpv:PublicDataSource" } else { "dpv:NonPublicDataSource" };
        let mut node = self.node(class, &format!("notice-source-{}", source.kind.id()))?;
        if let Some(name) = &source.name {
            let same = name.cy.is_none();
            let said = if same { json!(name.en) } else { json!(own(name)) };
            set(&mut node, "dpv:hasName", said);
        }
        set(&mut node, "dpv:hasPersonalData", all(&source.data, |kind| self.data(*kind))?.into());
        Ok(node)
    }

    fn recipient(&self, (kind, said): &(Recipient, Option<Own>)) -> Result<Value, Error> {
        match said {
            Some(said) => Ok(json!({ "@type": "dpv:Recipient", "rdfs:label": own(said) })),
            None => self.node("dpv:Recipient", &format!("notice-recipient-{}", kind.id())),
        }
    }

    fn transfer(&self, transfer: &Transfer) -> Result<Value, Error> {
        let (class, term) = dpv::safeguard(transfer.safeguard);
        let key = format!("notice-safeguard-{}", transfer.safeguard.id());
        let mut safeguard = self.node(class, &key)?;
        set(&mut safeguard, "skos:broader", ids(term.as_slice()).into());
        let by = if class == "dpv:DataTransferLegalBasis" {
            "dpv:hasLegalBasis"
        } else {
            "dpv:hasOrganisationalMeasure"
        };
        let country = json!({ "@type": "dpv:ThirdCountry", "rdfs:label": own(&transfer.country) });
        Ok(json!({
            "@type": "dpv:Process",
            "dpv:hasProcessing": { "@id": "dpv:Transfer" },
            "dpv:hasThirdCountry": country,
            by: safeguard,
        }))
    }

    fn automated(&self, it: &Automated) -> Value {
        json!({
            "@type": "dpv:Process",
            "rdfs:label": own(&it.decision),
            "dpv:hasProcessing": { "@id": "dpv:AutomatedDecisionMaking" },
            "dpv:hasAlgorithmicLogic": { "@type": "dpv:AlgorithmicLogic", "rdfs:label": own(&it.logic) },
            "dpv:hasConsequence": { "@type": "dpv:Consequence", "rdfs:label": own(&it.effect) },
            "dpv:hasRight": ids(&["eu-gdpr:A22-3-a", "eu-gdpr:A22-3-b", "eu-gdpr:A22-3-c"]),
        })
    }

    fn right(&self, element: Element) -> Result<Value, Error> {
        match dpv::right(element) {
            Some(term) => Ok(json!({ "@id": term })),
            None => Ok(json!({
                "@id": format!("#{}", element.id()),
                "@type": "dpv:DataSubjectRight",
                "rdfs:label": self.both(&format!("linked-{}", element.id()))?,
            })),
        }
    }
}

/// Somebody who can be reached.
fn party(class: &str, name: Option<Vec<Value>>, contact: &Contact) -> Value {
    let mut node = json!({ "@type": class });
    if let Some(name) = name {
        set(&mut node, "dpv:hasName", name.into());
    }
    let ways = [&contact.email, &contact.phone, &contact.web];
    let ways: Vec<&String> = ways.into_iter().flatten().collect();
    set(&mut node, "dpv:hasContact", json!(ways));
    if !contact.post.is_empty() {
        set(&mut node, "dpv:hasAddress", json!(contact.post.join(", ")));
    }
    node
}

fn set(node: &mut Value, name: &str, value: Value) {
    if let Some(node) = node.as_object_mut() {
        node.insert(name.to_owned(), value);
    }
}

#[cfg(test)]
mod tests;
