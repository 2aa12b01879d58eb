//! `a=1&b=2`, as browsers send forms without files.

/// The fields, in their order; none where it is not UTF-8 or there are too many.
pub(super) fn parse(bytes: &[u8]) -> Option<Vec<(String, String)>> {
    let pairs = bytes.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty());
    let mut fields = Vec::new();
    for pair in pairs {
        if fields.len() >= super::MOST_PARTS {
            return None;
        }
        let mut halves = pair.splitn(2, |byte| *byte == b'=');
        let name = decoded(halves.next().unwrap_or_default())?;
        fields.push((name, decoded(halves.next().unwrap_or_default())?));
    }
    Some(fields)
}

fn decoded(bytes: &[u8]) -> Option<String> {
    let mut text = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let [first, after @ ..] = rest {
        rest = after;
        match (first, after) {
            (b'+', _) => text.push(b' '),
            (b'%', [high, low, after @ ..]) => match (digit(*high), digit(*low)) {
                (Some(high), Some(low)) => {
                    text.push(high << 4 | low);
                    rest = after;
                }
                _ => text.push(b'%'),
            },
            (byte, _) => text.push(*byte),
        }
    }
    super::plain(text)
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(text: &str) -> Vec<(String, String)> {
        parse(text.as_bytes()).unwrap()
    }

    #[test]
    fn fields_are_decoded() {
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(pairs("a=1+2&b=%C5%B7&a="), [pair("a", "1 2"), pair("b", "ŷ"), pair("a", "")]);
        assert_eq!(pairs("a%3D=b=c&&d"), [pair("a=", "b=c"), pair("d", "")]);
        assert_eq!(pairs("a=%&b=%4&c=%zz"), [pair("a", "%"), pair("b", "%4"), pair("c", "%zz")]);
        assert_eq!(pairs(""), []);
    }

    #[test]
    fn what_is_no_text_and_what_is_too_much_is_refused() {
        assert_eq!(parse(b"a=%FF"), None);
        assert_eq!(parse("a=1&".repeat(201).as_bytes()), None);
        assert!(parse("a=1&".repeat(200).as_bytes()).is_some());
    }
}
