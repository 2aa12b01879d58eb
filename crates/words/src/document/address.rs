//! Where links may go: `https:`, `mailto:`, `tel:`. Nothing else is an address.

use std::fmt::Write as _;

/// The address as it can stand in every form (ASCII, without quotes, brackets or spaces), if
/// it is one that a reader may follow.
pub(super) fn checked(given: &str) -> Option<String> {
    let given = given.trim();
    let (scheme, rest) = given.split_once(':')?;
    match scheme.to_ascii_lowercase().as_str() {
        "https" => web(rest.strip_prefix("//")?),
        "mailto" => mail(rest),
        "tel" => telephone(rest),
        _ => None,
    }
}

/// Whether the words of a link already say where it goes.
pub(super) fn is_said(words: &str, to: &str) -> bool {
    let bare = |text: &str| {
        let scheme =
            ["https://", "mailto:", "tel:"].iter().find(|scheme| text.starts_with(**scheme));
        let text = text.get(scheme.map_or(0, |scheme| scheme.len())..).unwrap_or(text);
        let text = text.trim_end_matches('/').to_lowercase();
        if !to.starts_with("tel:") {
            return text;
        }
        let number: String =
            text.chars().filter(|letter| !" ()-.\u{a0}".contains(*letter)).collect();
        number.strip_prefix("+44").map_or(number.clone(), |rest| format!("0{rest}"))
    };
    to.starts_with('#') || bare(words) == bare(to)
}

/// The address as it is written for people: mail and telephone without their scheme.
pub(super) fn spoken(to: &str) -> &str {
    to.strip_prefix("mailto:").or_else(|| to.strip_prefix("tel:")).unwrap_or(to)
}

fn web(rest: &str) -> Option<String> {
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = rest.split_at_checked(end)?;
    let (name, port) = host.split_once(':').unwrap_or((host, "443"));
    let is_name = name.split('.').all(|label| {
        !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
    });
    let is_port = !port.is_empty() && port.chars().all(|c| c.is_ascii_digit());
    (is_name && is_port).then(|| format!("https://{host}{}", encoded(path)))
}

fn mail(rest: &str) -> Option<String> {
    let (address, query) = match rest.split_once('?') {
        Some((address, query)) => (address, format!("?{}", encoded(query))),
        None => (rest, String::new()),
    };
    let (local, host) = address.split_once('@')?;
    let allowed = |text: &str, more: &str| {
        !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || more.contains(c))
    };
    (allowed(local, ".!#$%'*+-/=_{}~^") && allowed(host, ".-"))
        .then(|| format!("mailto:{}@{host}{query}", encoded(local)))
}

fn telephone(rest: &str) -> Option<String> {
    let number: String = rest.chars().filter(|letter| !" ()\u{a0}".contains(*letter)).collect();
    let is_number = number.chars().enumerate().all(|(place, letter)| match letter {
        '+' => place == 0,
        letter => letter.is_ascii_digit() || "-.".contains(letter),
    });
    (is_number && number.contains(|c: char| c.is_ascii_digit())).then(|| format!("tel:{number}"))
}

/// Percent-encodes what has no place in an address.
fn encoded(text: &str) -> String {
    let mut address = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/?#%".contains(&byte) {
            address.push(char::from(byte));
        } else {
            // Writing into a string does not fail.
            let _ = write!(address, "%{byte:02X}");
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_may_be_followed() {
        for (given, address) in [
            (
                " HTTPS://ico.org.uk/make a\"<complaint>",
                "https://ico.org.uk/make%20a%22%3Ccomplaint%3E",
            ),
            ("https://a.example:8443?x=1&y=ŷ#z", "https://a.example:8443?x=1&y=%C5%B7#z"),
            (
                "mailto:data@choir.example?subject=Hi there",
                "mailto:data@choir.example?subject=Hi%20there",
            ),
            ("tel:+44 (0)20 7946-0000", "tel:+44020 7946-0000".replace(' ', "").as_str()),
        ] {
            assert_eq!(checked(given).as_deref(), Some(address));
        }
    }

    #[test]
    fn addresses_that_may_not() {
        for given in [
            "javascript:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,x",
            "http://a.example/",
            "//a.example",
            "https:a",
            "https://",
            "https://good.example@evil.example/",
            "https://a b/",
            "https://ŷ.example/",
            "https://a.example:/",
            "mailto:a",
            "mailto:a@",
            "mailto:a\"@b",
            "mailto:a@b,c@d",
            "tel:",
            "tel:1;ext",
            "file:///a",
            "",
        ] {
            assert_eq!(checked(given), None, "{given}");
        }
    }

    #[test]
    fn an_address_that_stands_there_is_not_said_twice() {
        assert!(is_said("ico.org.uk", "https://ico.org.uk/"));
        assert!(is_said("020 7946 0000", "tel:02079460000"));
        assert!(is_said("020 7946 0000", "tel:+442079460000"));
        assert!(is_said("a@b.example", "mailto:a@b.example"));
        assert!(!is_said("write to us", "mailto:a@b.example"));
    }
}
