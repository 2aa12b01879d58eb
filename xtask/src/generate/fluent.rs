//! As much of Fluent's syntax as it takes to show messages on a page.

use std::collections::BTreeMap;

/// A message: its own text, and that of its attribute `.hint`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Message {
    pub(super) text: String,
    pub(super) hint: String,
}

/// The messages of one catalogue whose names begin with `prefix`, under the rest of their names.
pub(super) fn messages(catalogue: &str, prefix: &str) -> BTreeMap<String, Message> {
    let mut raw: BTreeMap<String, Message> = BTreeMap::new();
    let mut name: Option<String> = None;
    let mut in_hint = false;
    for line in catalogue.lines() {
        if !line.starts_with([' ', '}', '[']) && !line.is_empty() {
            let start = line.split_once('=').filter(|_| !line.starts_with('#'));
            name = start.and_then(|(name, _)| Some(name.trim().strip_prefix(prefix)?.to_owned()));
            in_hint = false;
            if let (Some(name), Some((_, value))) = (&name, start) {
                raw.insert(name.clone(), Message { text: value.to_owned(), hint: String::new() });
            }
            continue;
        }
        let Some(message) = name.as_ref().and_then(|name| raw.get_mut(name)) else { continue };
        let attribute = line.trim_start().strip_prefix('.').and_then(|rest| rest.split_once('='));
        if let Some((attribute, value)) = attribute {
            in_hint = attribute.trim() == "hint";
            if in_hint {
                message.hint = value.to_owned();
            }
            continue;
        }
        let part = if in_hint { &mut message.hint } else { &mut message.text };
        part.push('\n');
        part.push_str(line);
    }
    raw.into_iter()
        .map(|(name, it)| (name, Message { text: shown(&it.text), hint: shown(&it.hint) }))
        .collect()
}

/// A pattern as a reader wants it: `{ $file }` becomes `{file}`, and of several forms the last
/// stands for all.
fn shown(pattern: &str) -> String {
    let mut text = String::new();
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let (inside, tail) = closed(after);
        match inside.split_once("->") {
            Some((_, forms)) => text.push_str(&default_form(forms)),
            None => text.push_str(&format!("{{{}}}", name_of(inside))),
        }
        rest = tail;
    }
    text.push_str(rest);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands before the brace that closes, and what stands after it.
fn closed(text: &str) -> (&str, &str) {
    let mut depth = 1_u32;
    for (at, letter) in text.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            let (inside, tail) = text.split_at_checked(at).unwrap_or((text, ""));
            return (inside, tail.strip_prefix('}').unwrap_or(tail));
        }
    }
    (text, "")
}

/// The form behind `*[…]`, to the next form or to the end.
fn default_form(forms: &str) -> String {
    let Some((_, form)) = forms.split_once("*[") else { return String::new() };
    let form = form.split_once(']').map_or(form, |(_, form)| form);
    let lines = form.lines().enumerate();
    let own = lines.take_while(|(at, line)| *at == 0 || !line.trim_start().starts_with('['));
    shown(&own.map(|(_, line)| line).collect::<Vec<_>>().join("\n"))
}

/// `$rows`, `NUMBER($rows)` and `"{"` by their names.
fn name_of(inside: &str) -> String {
    let name = inside.split_once('$').map_or(inside, |(_, name)| name);
    let end = name.find(|letter: char| !letter.is_alphanumeric() && !"_-\"".contains(letter));
    name.trim().get(..end.unwrap_or(name.len())).unwrap_or(name).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text: &str, hint: &str) -> Message {
        Message { text: text.to_owned(), hint: hint.to_owned() }
    }

    #[test]
    fn messages_and_hints_are_read_over_several_lines() {
        let all = messages(
            "# Comment = no\nproblem-empty = { $file } holds\n    no rows\n    .hint = export it\n        again\nother = x\n    y\n",
            "problem-",
        );
        assert_eq!(all.len(), 1);
        assert_eq!(all.get("empty"), Some(&message("{file} holds no rows", "export it again")));
    }

    #[test]
    fn of_several_forms_the_last_is_shown() {
        let all = messages(
            "problem-a =\n    { $rows ->\n        [one] { $rows } row is bad\n       *[other] { $rows } rows are bad\n    } in { $file }\n    .hint = stop\n",
            "problem-",
        );
        assert_eq!(all.get("a"), Some(&message("{rows} rows are bad in {file}", "stop")));
    }

    #[test]
    fn names_are_shown_without_their_marks() {
        assert_eq!(shown("{ NUMBER($rows) } and {$x}"), "{rows} and {x}");
        assert_eq!(shown("open { $a"), "open {a}");
    }
}
