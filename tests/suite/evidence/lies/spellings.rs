//! Statements that a lenient reader would read, and that are not in the one form.

use serde_json::{Value, json};

use super::Liar;

pub(super) fn tell(liar: &mut Liar<'_>) {
    replaced(liar);
    whole(liar);
    numbers(liar);
    sizes(liar);
}

/// A part of the text and what stands in its place.
const REPLACED: &[(&str, &str)] = &[
    ("\n", "\r\n"),
    ("\n", ""),
    ("  ", " "),
    ("  ", "\t"),
    (": ", ":"),
    (": ", " : "),
    (",\n", " ,\n"),
    (": {}", ": {\n    }"),
    (": {}", ": { }"),
    ("Acme Ltd", "\\u0041cme Ltd"),
    ("Acme Ltd", "Acme\\nLtd"),
    ("Acme Ltd", "Acme\\tLtd"),
    ("Acme Ltd", "Acme\\/Ltd"),
    ("Acme Ltd", "Acme\\u0000Ltd"),
    ("Acme Ltd", "Acme\tLtd"),
    ("Acme Ltd", "Acme\nLtd"),
    ("Acme Ltd", "Acme\0Ltd"),
    ("Acme Ltd", "Acme\u{7f}Ltd"),
    ("Acme Ltd", "Acme\\u007fLtd"),
    ("Acme Ltd", "Acme\u{2028}Ltd"),
    ("Acme Ltd", "Acme\u{2029}Ltd"),
    ("Acme Ltd", "Acme\\u2028Ltd"),
    ("Acme Ltd", "Acme\\u2029Ltd"),
    ("Acme Ltd", "Acme\\ud800Ltd"),
    ("Acme Ltd", "Acme\\udc00\\ud800Ltd"),
    ("Acme Ltd", "Acme\\ud83d\\ude00Ltd"),
    ("Acme Ltd", "Acme\\ufffdLtd"),
    ("Acme Ltd", "Acme\\qLtd"),
    ("Acme Ltd", "Acme\\"),
    ("<&>", "\\u003c\\u0026\\u003e"),
    ("Gŵyl", "G\\u0175yl"),
    ("\"rows\": 10,", "\"rows\": 10,\n  \"rows\": 10,"),
    ("\"rows\": 10,", "\"rows\": 11,\n  \"rows\": 10,"),
    ("\"rows\": 10,", "\"rows\": 10, // ten"),
    ("\"rows\": 10,", "\"rows\": 10,,"),
    ("\"rows\": 10,", "'rows': 10,"),
    ("\"rows\": 10,", "rows: 10,"),
    ("\"rows\": 10,", "\"ro\\u0077s\": 10,"),
    ("\"version\": 1\n", "\"version\": 1,\n"),
    ("\"grace\": false", "\"grace\": False"),
    ("uphold-statement", "uphold-summary"),
];

fn replaced(liar: &mut Liar<'_>) {
    for (from, to) in REPLACED {
        liar.spelt(&format!("{from:?} spelt {to:?}"), false, |text| {
            assert!(text.contains(from), "{from}");
            text.replace(from, to).into_bytes()
        });
    }
}

fn whole(liar: &mut Liar<'_>) {
    liar.spelt("as it is", true, String::into_bytes);
    liar.spelt("without its last line end", false, |text| text.trim_end().into());
    for (before, behind) in [
        ("\u{feff}", ""),
        (" ", ""),
        ("\n", ""),
        ("", "\n"),
        ("", " "),
        ("", "{}\n"),
        ("", "\0"),
        ("[", "]\n"),
    ] {
        let what = format!("with {before:?} before it and {behind:?} behind it");
        liar.spelt(&what, false, |text| format!("{before}{text}{behind}").into_bytes());
    }
    liar.spelt("in UTF-16", false, |text| text.encode_utf16().flat_map(u16::to_le_bytes).collect());
    liar.spelt("in UTF-32", false, |text| {
        text.chars().flat_map(|c| u32::from(c).to_le_bytes()).collect()
    });
    liar.spelt("in Latin-1", false, |text| {
        text.replace("Gŵyl", "Gwyl\u{e9}").chars().map(|c| c as u8).collect()
    });
    for wrong in [&b"\xff"[..], b"\xed\xa0\x80", b"\xc0\xaf", b"\xf4\x90\x80\x80"] {
        liar.spelt("with bytes that are not UTF-8", false, |text| {
            let (before, behind) = text.split_once("Acme Ltd").unwrap();
            [before.as_bytes(), wrong, behind.as_bytes()].concat()
        });
    }
    liar.spelt("in the other order", false, |text| {
        let value: Value = serde_json::from_str(&text).unwrap();
        let mut entries: Vec<_> = value.as_object().unwrap().clone().into_iter().collect();
        entries.reverse();
        let value: Value = entries.into_iter().collect();
        format!("{}\n", serde_json::to_string_pretty(&value).unwrap()).into_bytes()
    });
    for nothing in ["", "\n", "null\n", "{}\n", "[]\n", "1\n", "\"\"\n", "true\n"] {
        liar.spelt(&format!("{nothing:?} in its place"), false, |_| nothing.into());
    }
}

fn numbers(liar: &mut Liar<'_>) {
    let unknown = |number: &str| format!("\"unknown\": {number},\n  \"valid_until\"");
    for number in [
        "-0",
        "-1",
        "1.0",
        "1.5",
        "1e0",
        "1E0",
        "10e-1",
        "0.0",
        "01",
        "+1",
        "0x1",
        "1_0",
        "NaN",
        "Infinity",
        "-Infinity",
        "9007199254740992",
        "9007199254740993",
        "18446744073709551615",
        "18446744073709551616",
        "1e400",
        "100000000000000000000",
        "\u{661}",
        "",
    ] {
        liar.spelt(&format!("an unknown number {number}"), false, |text| {
            text.replace("\"valid_until\"", &unknown(number)).into_bytes()
        });
        liar.spelt(&format!("{number} numbers"), false, |text| {
            text.replace("\"numbers\": 12", &format!("\"numbers\": {number}")).into_bytes()
        });
    }
    for number in ["0", "9007199254740991", "\"1.0\"", "\"NaN\""] {
        liar.spelt(&format!("an unknown value {number}"), true, |text| {
            text.replace("\"valid_until\"", &unknown(number)).into_bytes()
        });
    }
    let many = "9".repeat(5_000);
    liar.spelt("an unknown number of 5,000 digits", false, |text| {
        text.replace("\"valid_until\"", &unknown(&many)).into_bytes()
    });
}

fn sizes(liar: &mut Liar<'_>) {
    // The object around it is the first.
    for (depth, holds) in
        [(1, true), (63, true), (64, false), (126, false), (127, false), (128, false), (500, false)]
    {
        let nested = |inner: Value| (1..depth).fold(inner, |inner, _| json!([inner]));
        liar.value(&format!("lists {depth} deep"), holds, |v| v["unknown"] = nested(json!([])));
        liar.value(&format!("an object {depth} deep"), holds, |v| v["unknown"] = nested(json!({})));
    }
    for bracket in ["[", "{\"a\":"] {
        liar.spelt("brackets without end", false, |_| bracket.repeat(100_000).into_bytes());
    }
    for (over, holds) in [(0, true), (1, false)] {
        liar.spelt(&format!("1 MiB and {over}"), holds, |text| {
            let with = text.replace("\"valid_until\"", "\"unknown\": \"\",\n  \"valid_until\"");
            let fill = "x".repeat((1 << 20) + over - with.len());
            with.replace("\"unknown\": \"\"", &format!("\"unknown\": \"{fill}\"")).into_bytes()
        });
    }
}
