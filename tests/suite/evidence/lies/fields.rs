//! Each field of the statement missing, or of each other form.

use serde_json::{Value, json};

use super::Liar;
use crate::evidence::world::screening;

/// Objects of the statement that have other fields than counts.
const OBJECTS: [&str; 9] = [
    "/campaign",
    "/rules",
    "/reading",
    "/lists/callable",
    "/editions/0",
    "/objections",
    "/consents",
    "/suppliers",
    "/program",
];

pub(super) fn tell(liar: &mut Liar<'_>) {
    let whole = serde_json::to_value(screening()).unwrap();
    for path in paths(&whole) {
        let under_free_names = path.starts_with("/reasons/") && path.matches('/').count() == 3;
        let in_list = path.ends_with(|last: char| last.is_ascii_digit());
        if !under_free_names && !in_list {
            let what = format!("{path} is missing");
            // Without it there are not five lists, and that is seen.
            if is_unused(&path) && path != "/lists/blanked" {
                liar.unused(&what, |value| remove(value, &path));
            } else {
                liar.value(&what, false, |value| remove(value, &path));
            }
        }
        for (name, other) in others() {
            let original = whole.pointer(&path).unwrap();
            let holds = other == *original || may_be(&path, &other);
            let what = format!("{path} is {name}");
            let put = |value: &mut Value| *value.pointer_mut(&path).unwrap() = other.clone();
            // A list that is null is none.
            let seen = path == "/lists/blanked" && other.is_null();
            if holds || seen || !is_unused(&path) {
                liar.value(&what, holds, put);
            } else {
                liar.unused(&what, put);
            }
        }
    }
    unknown(liar);
}

/// Whether the verifier in Go does nothing with what stands in a place, or only prints it.
fn is_unused(path: &str) -> bool {
    const WITH_ALL_IN_THEM: &[&str] = &[
        "/salt",
        "/campaign",
        "/rules",
        "/reading",
        "/numbers",
        "/list_file",
        "/lists/blanked",
        "/objections",
        "/consents",
        "/suppliers",
        "/program",
    ];
    let names: Vec<&str> = path.split('/').skip(1).collect();
    match names[..] {
        ["lists", _, "root"] => true,
        // What is no text is no edition of CTPS; the validity is that of the first edition, which is older.
        ["editions", "1", "source"] => true,
        ["editions", _, field] => ["kind", "scope", "count", "digest"].contains(&field),
        _ => WITH_ALL_IN_THEM.iter().any(|part| {
            path.strip_prefix(part).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        }),
    }
}

/// A value of each form.
fn others() -> [(&'static str, Value); 8] {
    [
        ("null", Value::Null),
        ("true", json!(true)),
        ("one", json!(1)),
        ("a text", json!("x")),
        ("a number as text", json!("1")),
        ("a list", json!([])),
        ("an object", json!({})),
        ("a hash in capitals", json!("0F".repeat(32))),
    ]
}

/// Where a place may hold such a value, whatever else the statement says.
fn may_be(path: &str, value: &Value) -> bool {
    const TEXTS: &[&str] = &[
        "/campaign/",
        "/reading/phone_columns/0",
        "/reading/area",
        "/rules/pack",
        "/program/",
        "/suppliers/covered/0",
        "/suppliers/not_covered/0",
        "/editions/0/kind",
        "/editions/0/scope",
        "/editions/1/kind",
        "/editions/1/scope",
        // What is not an edition of TPS has no say in how long it holds.
        "/editions/1/source",
    ];
    const NUMBERS: &[&str] = &[
        "/numbers",
        "/rules/max_edition_age",
        "/objections/count",
        "/consents/count",
        "/suppliers/rows_of_others",
        "/editions/0/count",
        "/editions/1/count",
        "/lists/blanked/entries",
    ];
    const FLAGS: &[&str] = &["/rules/grace", "/rules/consent_to_instigator", "/rules/whole_rows"];
    const NONE: &[&str] = &[
        "/campaign/name",
        "/campaign/caller",
        "/campaign/instigator",
        "/campaign/client",
        "/campaign/screener",
        "/reading/area",
        "/list_file",
        "/consents",
        "/suppliers",
        "/program/commit",
    ];
    const LISTS: &[&str] =
        &["/reading/phone_columns", "/suppliers/covered", "/suppliers/not_covered"];
    let leaf = path.matches('/').count() >= 2;
    match value {
        Value::String(_) => leaf && TEXTS.iter().any(|text| path.starts_with(text)),
        Value::Number(_) => NUMBERS.contains(&path),
        Value::Bool(_) => FLAGS.contains(&path),
        Value::Null => NONE.contains(&path),
        Value::Array(_) => LISTS.contains(&path),
        // The reasons of a class without rows, which is as it was.
        Value::Object(_) => false,
    }
}

/// Every place in a value, as a JSON pointer.
fn paths(value: &Value) -> Vec<String> {
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(map) => map.iter().map(|(name, value)| (name.clone(), value)).collect(),
        Value::Array(values) => {
            values.iter().enumerate().map(|(at, value)| (at.to_string(), value)).collect()
        }
        _ => Vec::new(),
    };
    let mut paths = Vec::new();
    for (name, value) in inner {
        paths.push(format!("/{name}"));
        paths.extend(self::paths(value).iter().map(|path| format!("/{name}{path}")));
    }
    paths
}

fn remove(value: &mut Value, path: &str) {
    let (parent, name) = path.rsplit_once('/').unwrap();
    match value.pointer_mut(parent).unwrap() {
        Value::Object(map) => drop(map.remove(name).unwrap()),
        Value::Array(values) => drop(values.remove(name.parse().unwrap())),
        _ => panic!("{path} has no parent"),
    }
}

/// Fields that nobody knows, and fields that some readers take for others.
fn unknown(liar: &mut Liar<'_>) {
    for name in [
        "Rows",
        "ROWS",
        "row\u{17f}",
        "zzz",
        "",
        "counts.callable",
        "rows\u{0301}",
        "\u{1f600}",
        "__proto__",
    ] {
        liar.value(&format!("the unknown field {name:?}"), true, |value| value[name] = json!(7));
        liar.value(&format!("the unknown count {name:?}"), true, |value| {
            value["counts"][name] = json!(7)
        });
        liar.value(&format!("the unknown list {name:?}"), false, |value| {
            value["lists"][name] = json!({ "entries": 0, "root": "0".repeat(64) });
        });
    }
    for place in OBJECTS {
        for unknown in [json!(null), json!([[], {}, [1]]), json!({ "a": { "b": "c" } })] {
            liar.value(&format!("an unknown field in {place}"), true, |value| {
                value.pointer_mut(place).unwrap()["unknown"] = unknown;
            });
        }
    }
    // Objects as lists of their values, in the order of their fields.
    for place in OBJECTS.into_iter().chain(["/counts"]) {
        let what = format!("{place} as a list");
        let change = |value: &mut Value| {
            let part = value.pointer_mut(place).unwrap();
            *part = part.as_object().unwrap().values().cloned().collect();
        };
        if is_unused(place) {
            liar.unused(&what, change);
        } else {
            liar.value(&what, false, change);
        }
    }
    liar.unused("a flag that is a number", |value| value["rules"]["grace"] = json!(0));
    for name in [
        "acme\u{202e}dtl",
        "\u{85}\u{9b}31m",
        "\u{1f600}\u{e0041}\u{fffd}",
        "\u{a0}\u{2003}",
        "a\\u0041\"b",
        "e\u{301}",
    ] {
        liar.value(&format!("the caller {name:?}"), true, |v| {
            v["campaign"]["caller"] = name.into()
        });
        liar.value(&format!("the source {name:?}"), true, |v| {
            v["editions"][1]["source"] = name.into()
        });
    }
    for version in [json!(0), json!(2), json!("1"), json!(true), json!([1])] {
        liar.value(&format!("version {version}"), false, |value| value["version"] = version);
    }
    for kind in ["genesis", "Screening", "screening ", ""] {
        liar.value(&format!("of kind {kind:?}"), false, |value| value["kind"] = kind.into());
    }
    for log in
        ["example.com/other", "example.com/log ", "Example.com/log", "", "example.com/l\u{f3}g"]
    {
        liar.value(&format!("of the log {log:?}"), false, |value| value["log"] = log.into());
    }
}
