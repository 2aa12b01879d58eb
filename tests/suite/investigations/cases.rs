//! The published cases: made from a seed, audited, and every figure found that they were made with.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use tests::Home;

/// Makes and audits a case; what it was made with, and what was found.
fn play(case: &str, scale: &str) -> (Value, Value) {
    let home = Home::new();
    let made = home.uphold(&["demo", "--case", case, "--scale", scale, "--out", "case"]);
    made.exits(0).says("The audit found every figure that the case was made with.");
    let read = |name: &str| serde_json::from_str::<Value>(&home.read(name)).unwrap();
    (read("case/expected.json"), read("case/audited/audit.json"))
}

/// A figure that is proved, and nothing beyond it.
fn exact(count: &Value) -> Value {
    json!({ "low": count, "high": count })
}

fn agree(expected: &Value, found: &Value) {
    for key in ["rows", "calls"] {
        assert_eq!(found[key], expected[key], "{key}");
    }
    for key in ["connected", "listed_28_days", "consented", "objected"] {
        assert_eq!(found[key], exact(&expected[key]), "{key}");
    }
    assert_eq!(found["unknown"], json!({}), "no call of a case leaves anything open");
    for key in ["PECR_21_1_A", "PECR_21_1_B", "any"] {
        assert_eq!(found["unlawful"][key], exact(&expected["unlawful"][key]), "{key}");
        assert!(expected["unlawful"][key].as_u64().unwrap() > 0, "{key}");
    }
    waterfall(expected, found);
    for (month, counts) in expected["by_month"].as_object().unwrap() {
        let by = &found["by_month"][month];
        assert_eq!(by["calls"], counts["calls"], "{month}");
        assert_eq!(by["connected"], exact(&counts["connected"]), "{month}");
        assert_eq!(by["unlawful"], exact(&counts["unlawful"]["any"]), "{month}");
    }
    for (supplier, counts) in expected["by_supplier"].as_object().unwrap() {
        let by = &found["by_supplier"][supplier];
        assert_eq!(by["calls"], counts["calls"], "{supplier}");
        assert_eq!(by["unlawful"], exact(&counts["unlawful"]["any"]), "{supplier}");
    }
    let after = &found["events"][0];
    assert_eq!(after["on"], "2021-09-05");
    assert_eq!(after["unlawful"], exact(&expected["after_warning"]["any"]));
    assert_eq!(found["complaints"]["rows"], expected["complaints"]);
    assert_eq!(found["complaints"]["vulnerable"], expected["complaints_vulnerable"]);
}

/// Every row in the bucket for which it was made, and all buckets together are the rows.
fn waterfall(expected: &Value, found: &Value) {
    let mut sum = 0;
    for step in expected["waterfall"].as_array().unwrap() {
        let (reason, count) = (step[0].as_str().unwrap(), step[1].as_u64().unwrap());
        let ours = match reason {
            "unlawful" => found["governed"]["low"].as_u64().unwrap(),
            "unknown" => 0,
            _ => found["excluded"][reason].as_u64().unwrap_or(0),
        };
        assert_eq!(ours, count, "{reason}");
        sum += count;
    }
    assert_eq!(json!(sum), found["rows"]);
}

/// By supplier, the months in which no contract covered it.
fn not_covered(found: &Value) -> BTreeMap<String, BTreeSet<String>> {
    let mut suppliers: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for it in found["coverage"]["remainder"].as_array().unwrap() {
        if it["class"] == "supplier-not-covered" {
            let [supplier, month] = ["supplier", "month"].map(|key| it[key].as_str().unwrap());
            suppliers.entry(supplier.to_owned()).or_default().insert(month.to_owned());
        }
    }
    suppliers
}

#[test]
fn osl() {
    let (expected, found) = play("osl", "1000");
    agree(&expected, &found);
    let formats: BTreeSet<&str> = found["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["format"].as_str().unwrap())
        .collect();
    let all = ["asterisk", "cisco-cucm", "freeswitch", "operator-one", "vicidial"];
    assert_eq!(formats, BTreeSet::from(all));
}

#[test]
fn drt() {
    let (expected, found) = play("drt", "100");
    agree(&expected, &found);
    assert_eq!(expected["unlawful"]["PECR_21_1_B"], 802);
    let uncovered = not_covered(&found);
    let suppliers: Vec<&str> = uncovered.keys().map(String::as_str).collect();
    assert_eq!(suppliers, ["LLAIS", "NORTHGATE", "QUAYSIDE"], "HARBOUR is covered all the time");
    assert_eq!(uncovered["LLAIS"].first().unwrap(), "2021-10", "its contract ended in September");
    assert_eq!(uncovered["NORTHGATE"].first().unwrap(), "2021-02");
}
