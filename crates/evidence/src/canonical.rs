//! One spelling for every statement: JSON as anybody's printer writes it.
//!
//! Keys ascending, two blanks for each level, one blank behind a colon, no escapes but
//! `\"` and `\\`, whole numbers from 0 to 2^53 - 1, a line feed at the end, objects and
//! lists at most 64 deep. That is what
//! Python's `json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False)`, Go's
//! encoder and `serde_json` print for such values, so that each of them can check it.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::error::{Error, What, bounded};

/// The largest whole number that every JSON reader holds exactly.
pub const LARGEST: u64 = (1 << 53) - 1;

/// How deep objects and lists may stand within each other.
const DEEPEST: u8 = 64;

/// The canonical bytes of a value.
///
/// # Errors
/// [`Error::Malformed`] when it holds what no canonical form can: fractions, negative or
/// too large numbers, control characters.
pub fn to_bytes(what: What, value: &impl Serialize) -> Result<Vec<u8>, Error> {
    let value = serde_json::to_value(value).map_err(|_| Error::of(what, "it is not JSON"))?;
    print(what, value)
}

/// Reads bytes that must be canonical.
///
/// # Errors
/// [`Error::TooLong`]; [`Error::Malformed`] when it is not JSON, or not in the one form.
pub fn from_bytes(what: What, bytes: &[u8]) -> Result<Value, Error> {
    bounded(what, bytes)?;
    let value: Value = serde_json::from_slice(bytes).map_err(|error| Error::Malformed {
        what,
        detail: "it is not JSON",
        line: u64::try_from(error.line()).ok().filter(|line| *line > 0),
    })?;
    if print(what, value.clone())? == bytes {
        Ok(value)
    } else {
        Err(Error::of(what, "it is not in canonical form: something has rewritten it"))
    }
}

/// What a value states, field by field. Fields that `T` does not have are ignored; those that it
/// has must be there (`null` where there is nothing), and an object is not written as a list.
pub(crate) fn read<T: Serialize + DeserializeOwned>(what: What, value: Value) -> Result<T, Error> {
    let wrong = || Error::of(what, "a part of it is missing or of a wrong form");
    let read: T = serde_json::from_value(value.clone()).map_err(|_| wrong())?;
    let told = serde_json::to_value(&read).map_err(|_| wrong())?;
    if covers(&value, &told) { Ok(read) } else { Err(wrong()) }
}

/// Whether everything that was understood stands in the value in just that way.
fn covers(value: &Value, told: &Value) -> bool {
    match (value, told) {
        (Value::Object(value), Value::Object(told)) => {
            let mut told = told.iter();
            told.all(|(name, told)| value.get(name).is_some_and(|value| covers(value, told)))
        }
        (Value::Array(value), Value::Array(told)) => {
            value.len() == told.len() && value.iter().zip(told).all(|(v, t)| covers(v, t))
        }
        _ => value == told,
    }
}

/// The text without what no canonical form can hold: such characters become blanks.
#[must_use]
pub fn clean(text: &str) -> String {
    text.chars().map(|letter| if is_plain(letter) { letter } else { ' ' }).collect()
}

fn print(what: What, value: Value) -> Result<Vec<u8>, Error> {
    let sorted = sorted(what, value, 1)?;
    let text = serde_json::to_string_pretty(&sorted);
    let mut bytes = text.map_err(|_| Error::of(what, "it is not JSON"))?.into_bytes();
    bytes.push(b'\n');
    Ok(bytes)
}

fn sorted(what: What, value: Value, depth: u8) -> Result<Value, Error> {
    Ok(match value {
        Value::Object(_) | Value::Array(_) if depth > DEEPEST => {
            return Err(Error::of(what, "its parts stand too deep within each other"));
        }
        Value::Object(map) => {
            let mut entries: Vec<_> = map.into_iter().collect();
            entries.sort_by(|(a, _), (b, _)| a.cmp(b));
            let mut map = Map::new();
            for (key, value) in entries {
                map.insert(text(what, key)?, sorted(what, value, depth + 1)?);
            }
            Value::Object(map)
        }
        Value::Array(values) => {
            let values: Result<_, _> =
                values.into_iter().map(|value| sorted(what, value, depth + 1)).collect();
            Value::Array(values?)
        }
        Value::String(string) => Value::String(text(what, string)?),
        Value::Number(number) if number.as_u64().is_none_or(|number| number > LARGEST) => {
            return Err(Error::of(what, "it holds a number that is not whole, or too large"));
        }
        other => other,
    })
}

fn text(what: What, text: String) -> Result<String, Error> {
    if text.chars().all(is_plain) {
        Ok(text)
    } else {
        Err(Error::of(what, "it holds control characters"))
    }
}

/// What all printers write as it is: no control characters, nor the two line ends of Unicode.
fn is_plain(letter: char) -> bool {
    letter >= ' ' && letter != '\u{7f}' && letter != '\u{2028}' && letter != '\u{2029}'
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn read(text: &str) -> Result<Value, Error> {
        from_bytes(What::Statement, text.as_bytes())
    }

    #[test]
    fn keys_are_sorted_and_the_form_is_fixed() {
        let value = json!({ "b": [], "a": { "z": 1, "é": "Gŵyl \"x\" <&>" }, "A": null });
        let bytes = to_bytes(What::Statement, &value).unwrap();
        let expected = "{\n  \"A\": null,\n  \"a\": {\n    \"z\": 1,\n    \
            \"é\": \"Gŵyl \\\"x\\\" <&>\"\n  },\n  \"b\": []\n}\n";
        assert_eq!(String::from_utf8(bytes.clone()).unwrap(), expected);
        assert_eq!(from_bytes(What::Statement, &bytes).unwrap(), value);
    }

    #[test]
    fn any_other_spelling_is_refused() {
        let good = "{\n  \"a\": 1\n}\n";
        assert!(read(good).is_ok());
        for wrong in [
            "{\"a\":1}\n",
            "{\n  \"a\": 1\n}",
            "{\n  \"a\": 1,\n  \"a\": 1\n}\n",
            "{\n  \"b\": 1,\n  \"a\": 1\n}\n",
            "{\n  \"a\": 1.0\n}\n",
            "{\n  \"a\": 1e0\n}\n",
            "{\n  \"a\": -1\n}\n",
            "{\n  \"a\": 9007199254740992\n}\n",
            "{\n  \"a\": \"\\u0041\"\n}\n",
            "{\n  \"a\": \"\\n\"\n}\n",
            "{\n  \"a\": \"\\ud800\"\n}\n",
            "{\n  \"a\": \"\u{2028}\"\n}\n",
            "{\n  \"a\": \"\\/\"\n}\n",
            "{\n\t\"a\": 1\n}\n",
            "{\n  \"a\": 1\n}\n\n",
            "\u{feff}{\n  \"a\": 1\n}\n",
        ] {
            assert!(read(wrong).is_err(), "{wrong:?}");
        }
        assert!(read(&"[".repeat(999)).is_err());
        assert!(matches!(
            read(&" ".repeat(What::Statement.longest() + 1)),
            Err(Error::TooLong { .. })
        ));
    }

    #[test]
    fn parts_stand_at_most_64_deep_within_each_other() {
        let nested = |depth| (1..depth).fold(json!([]), |inner, _| json!([inner]));
        let deepest = to_bytes(What::Statement, &nested(64)).unwrap();
        assert!(from_bytes(What::Statement, &deepest).is_ok());
        assert!(to_bytes(What::Statement, &nested(65)).is_err());
    }

    #[test]
    fn what_is_cleaned_can_be_printed() {
        let text = clean("a\tb\r\n\u{2028}c\u{7f}");
        assert_eq!(text, "a b   c ");
        assert!(to_bytes(What::Statement, &json!({ "a": text })).is_ok());
        assert!(to_bytes(What::Statement, &json!({ "a": "\t" })).is_err());
        assert!(to_bytes(What::Statement, &json!({ "a": 0.5 })).is_err());
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read(keys in proptest::collection::btree_map(".{0,8}", 0..LARGEST, 0..8)) {
            let keys: std::collections::BTreeMap<String, u64> =
                keys.into_iter().map(|(key, value)| (clean(&key), value)).collect();
            let bytes = to_bytes(What::Statement, &keys).unwrap();
            prop_assert!(from_bytes(What::Statement, &bytes).is_ok());
        }
    }
}
