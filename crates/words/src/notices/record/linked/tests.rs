use std::collections::{BTreeMap, BTreeSet};

use rules::notices::facts::{
    After, Condition, Criminal, Interest, PurposeKind, Safeguard, SourceKind,
};

use super::*;
use crate::notices::sample::{choir, employer, shop};

/// The terms that there are, by prefix; and the IRI of each prefix.
fn vocabulary()
-> (BTreeMap<&'static str, BTreeSet<&'static str>>, BTreeMap<&'static str, &'static str>) {
    let (mut terms, mut prefixes) = (BTreeMap::new(), BTreeMap::new());
    let mut prefix = "";
    for line in include_str!("../dpv-2.3.txt").lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, iri)) = line.split_once(" = ") {
            prefix = name;
            prefixes.insert(name, iri);
        } else {
            let all: &mut BTreeSet<&str> = terms.entry(prefix).or_default();
            all.extend(line.split_whitespace());
        }
    }
    (terms, prefixes)
}

/// Every name by which something is meant: keys, types and ids.
fn names(value: &Value, found: &mut BTreeSet<String>) {
    let nodes = value.as_array().into_iter().flatten().chain(value.is_object().then_some(value));
    for (key, value) in nodes.filter_map(Value::as_object).flatten() {
        match key.as_str() {
            "@context" | "@value" | "@language" => {}
            "@id" | "@type" => {
                let types = value.as_array().into_iter().flatten().chain([value]);
                found.extend(types.filter_map(Value::as_str).map(str::to_owned));
            }
            key => {
                found.insert(key.to_owned());
                names(value, found);
            }
        }
    }
}

fn day() -> Date {
    Date::parse("2026-11-25").unwrap()
}

fn read(facts: &Facts) -> Value {
    serde_json::from_str(
        &notice(facts, day(), 1, Lang::ALL.map(Words::new).each_ref()).unwrap().to_string(),
    )
    .unwrap()
}

/// Facts that choose everything that can be chosen.
fn everything() -> Facts {
    let mut facts = shop();
    let model = facts.purposes[0].clone();
    facts.purposes =
        PurposeKind::ALL.iter().map(|kind| Purpose { kind: *kind, ..model.clone() }).collect();
    for (at, purpose) in facts.purposes.iter_mut().enumerate() {
        purpose.basis = Basis::ALL[at % Basis::ALL.len()];
        purpose.recognised = Interest::ALL.get(at / 7).copied();
        purpose.special = Condition::ALL.get(at % 20).copied();
        purpose.criminal = Criminal::ALL.get(at % 11).copied();
        purpose.data = DataKind::ALL.to_vec();
    }
    facts.sources[0].data = DataKind::ALL.to_vec();
    facts.transfers = Safeguard::ALL
        .iter()
        .map(|safeguard| Transfer { country: Own::en("India"), safeguard: *safeguard })
        .collect();
    facts
}

#[test]
fn every_term_stands_in_the_vocabulary_and_every_prefix_is_its_own() {
    let (terms, prefixes) = vocabulary();
    for facts in [choir(), shop(), employer(), everything()] {
        let made = read(&facts);
        for (prefix, iri) in &prefixes {
            assert_eq!(made["@context"][*prefix], *iri);
        }
        let mut found = BTreeSet::new();
        names(&made, &mut found);
        assert!(found.len() > 40, "{found:?}");
        for name in found.iter().filter(|name| !name.starts_with('#')) {
            let (prefix, term) = name.split_once(':').unwrap();
            match terms.get(prefix) {
                Some(all) => assert!(all.contains(term), "{name} is no term"),
                None => assert!(
                    [
                        "dct:issued",
                        "dct:language",
                        "dct:title",
                        "owl:versionInfo",
                        "rdf:value",
                        "rdfs:comment",
                        "rdfs:label",
                        "skos:broader",
                        "xsd:date",
                        "xsd:duration",
                    ]
                    .contains(&name.as_str()),
                    "{name}"
                ),
            }
        }
    }
}

#[test]
fn what_is_ours_is_described_where_it_stands() {
    let text = read(&everything()).to_string();
    let interest = Interest::ALL[0].id();
    assert!(text.contains(&format!("\"@id\":\"#recognised-legitimate-interest-{interest}\"")));
    assert!(text.contains("The vocabulary has no term for it."));
    assert!(text.contains("Nid oes gan yr eirfa derm"));
    assert!(!read(&choir()).to_string().contains("recognised-legitimate-interest"));
}

#[test]
fn only_what_is_published_has_a_version() {
    assert_eq!(read(&choir())["owl:versionInfo"], "1");
    assert_eq!(
        notice(&choir(), day(), 0, Lang::ALL.map(Words::new).each_ref())
            .unwrap()
            .get("owl:versionInfo"),
        None
    );
}

#[test]
fn each_purpose_has_its_basis_data_and_time() {
    let made = read(&choir());
    let processes = made["dpv:hasProcess"].as_array().unwrap();
    assert_eq!(processes.len(), 3);
    assert_eq!(processes[0]["dpv:hasLegalBasis"][0]["@id"], "eu-gdpr:A6-1-f");
    assert_eq!(processes[1]["dpv:hasLegalBasis"][0]["@id"], "eu-gdpr:A6-1-c");
    assert_eq!(processes[1]["dpv:hasStorageCondition"]["rdf:value"]["@value"], "P6Y");
    assert_eq!(processes[2]["dpv:hasPurpose"]["skos:broader"][0]["@id"], "dpv:DirectMarketing");
    assert_eq!(processes[2]["dpv:hasStorageCondition"]["rdfs:label"][1]["@language"], "cy");
    assert_eq!(made["dpv:hasDataController"]["dpv:hasName"][1]["@value"], "Côr yr Harbwr");
}

#[test]
fn sources_transfers_and_decisions_are_there_when_there_are_any() {
    let made = read(&shop());
    assert_eq!(made["@type"][2], "eu-gdpr:IndirectDataCollectionNotice");
    assert_eq!(made["dpv:hasDataSource"][0]["dpv:hasName"], "Example Lists Ltd");
    let text = made.to_string();
    for said in [
        "dpv:ThirdCountry",
        "dpv:AutomatedDecisionMaking",
        "eu-gdpr:A22-3-c",
        "#complaint-controller",
    ] {
        assert!(text.contains(said), "{said}");
    }
    let choir = read(&choir());
    assert_eq!(choir["@type"].as_array().unwrap().len(), 2);
    assert!(!choir.to_string().contains("dpv:ThirdCountry"));
}

#[test]
fn every_kind_of_source_and_period_is_told() {
    let mut facts = choir();
    for (kind, unit) in SourceKind::ALL.iter().zip([Unit::Days, Unit::Months, Unit::Years]) {
        facts.sources = vec![Source { kind: *kind, name: None, public: true, data: Vec::new() }];
        facts.purposes[0].kept = Kept::For { count: 9, unit, after: After::Decision };
        let made = read(&facts);
        assert_eq!(made["dpv:hasDataSource"][0]["@type"], "dpv:PublicDataSource");
        let value = &made["dpv:hasProcess"][0]["dpv:hasStorageCondition"]["rdf:value"]["@value"];
        assert!(value.as_str().unwrap().starts_with("P9"));
    }
}
