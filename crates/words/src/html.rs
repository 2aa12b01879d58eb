//! Sentences as HTML: escaped, and what stands in backticks as code.

/// Escapes text, and turns `` `this` `` into `<code>this</code>`.
///
/// A backtick without a partner stays one.
///
/// ```
/// assert_eq!(words::html::marked("`a<b`"), "<code>a&lt;b</code>");
/// ```
#[must_use]
pub fn marked(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('`') {
        escape_into(&mut html, before);
        let Some((code, after)) = after.split_once('`') else {
            html.push('`');
            rest = after;
            break;
        };
        html.push_str("<code>");
        escape_into(&mut html, code);
        html.push_str("</code>");
        rest = after;
    }
    escape_into(&mut html, rest);
    html
}

/// Escapes text for HTML, XML and attributes in either quotes.
///
/// ```
/// assert_eq!(words::html::escaped("R&D"), "R&amp;D");
/// ```
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    escape_into(&mut html, text);
    html
}

/// Begins with a capital letter, as a line of its own does.
///
/// ```
/// assert_eq!(words::capital("ŷd"), "Ŷd");
/// ```
#[must_use]
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn escape_into(html: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            letter => html.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn backticks_become_code() {
        assert_eq!(marked("in `a.csv`, row 2"), "in <code>a.csv</code>, row 2");
        assert_eq!(marked("`a` and `b`"), "<code>a</code> and <code>b</code>");
        assert_eq!(marked("a ` b"), "a ` b");
        assert_eq!(marked(""), "");
    }

    proptest::proptest! {
        #[test]
        fn nothing_gets_out(text in "[`<>&\"'a]*") {
            let html = marked(&text).replace("<code>", "").replace("</code>", "");
            proptest::prop_assert!(!html.contains(['<', '>', '"', '\'']));
            proptest::prop_assert!(!escaped(&text).contains(['<', '>', '"', '\'']));
        }
    }
}
