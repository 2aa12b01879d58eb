//! Numbers in addresses: `sip:`, `tel:` with a context, caller ids such as `"Jo" <02079460123>`.

use crate::{Rule, Settings, Why, cell, outcome::Outcome};

/// Reads a cell that is an address into `outcome`; false where it is none.
pub(crate) fn read(text: &[u8], settings: &Settings, outcome: &mut Outcome) -> bool {
    if let Some((name, address)) = caller_id(text) {
        outcome.repair(if scheme(address).is_some() { Rule::SipAddress } else { Rule::CallerId });
        uri(address, settings, outcome);
        // A name may be a number too; what else it says is a name.
        if name.iter().filter(|byte| byte.is_ascii_digit()).count() > 5 {
            cell::read(name, settings, outcome);
        }
        return true;
    }
    if scheme(text) == Some(Scheme::Sip) {
        outcome.repair(Rule::SipAddress);
        uri(text, settings, outcome);
        return true;
    }
    if scheme(text) == Some(Scheme::Tel) && find(text, b"phone-context=").is_some() {
        uri(text, settings, outcome);
        return true;
    }
    false
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scheme {
    Sip,
    Tel,
}

const SCHEMES: [(&[u8], Scheme); 4] = [
    (b"sip:", Scheme::Sip),
    (b"sips:", Scheme::Sip),
    (b"tel:", Scheme::Tel),
    (b"callto:", Scheme::Tel),
];

fn scheme(text: &[u8]) -> Option<Scheme> {
    SCHEMES.iter().find(|(prefix, _)| strip(text, prefix).is_some()).map(|(_, scheme)| *scheme)
}

/// The name and the address of `name <address>`, which may have parameters behind it.
fn caller_id(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let open = text.iter().position(|byte| *byte == b'<')?;
    let close = text.iter().rposition(|byte| *byte == b'>')?;
    let behind = text.get(close + 1..)?;
    let is_plain = behind.is_empty() || behind.starts_with(b";");
    is_plain.then_some((text.get(..open)?, text.get(open + 1..close)?))
}

/// The number of `sip:number@host;parameters` or `tel:number;phone-context=+44`.
fn uri(address: &[u8], settings: &Settings, outcome: &mut Outcome) {
    let is_sip = scheme(address) == Some(Scheme::Sip);
    let bare = SCHEMES.iter().find_map(|(prefix, _)| strip(address, prefix)).unwrap_or(address);
    let user = match bare.iter().position(|byte| *byte == b'@') {
        Some(at) => bare.get(..at).unwrap_or_default(),
        None => bare,
    };
    if user.len() < bare.len() && !is_sip {
        outcome.doubt(Why::MailAddress, 0);
    }
    let number = Some(until(user, b';')).filter(|number| !number.is_empty()).unwrap_or(user);
    // What follows a colon in a SIP address is a password, or the port of a host.
    let number = if is_sip { until(number, b':') } else { number };
    let number = unescape(number);
    let context = find(user, b"phone-context=+").map(|context| until(context, b';'));
    match context {
        Some(context) if !number.starts_with(b"+") => {
            let number = number.strip_prefix(b"0").unwrap_or(&number);
            cell::read(&[b"+", context, number].concat(), settings, outcome);
        }
        _ => cell::read(&number, settings, outcome),
    }
}

/// `%2B` is how an address writes a plus.
fn unescape(user: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(user.len());
    let mut rest = user;
    while let [first, tail @ ..] = rest {
        rest = match rest {
            [b'%', b'2', b'b' | b'B', after @ ..] => {
                text.push(b'+');
                after
            }
            [b'%', b'2', b'0', after @ ..] => {
                text.push(b' ');
                after
            }
            _ => {
                text.push(*first);
                tail
            }
        };
    }
    text
}

fn until(text: &[u8], end: u8) -> &[u8] {
    text.split(|byte| *byte == end).next().unwrap_or_default()
}

/// What follows the first place where `needle` stands, in either case.
fn find<'a>(text: &'a [u8], needle: &[u8]) -> Option<&'a [u8]> {
    (0..text.len()).find_map(|at| strip(text.get(at..)?, needle))
}

fn strip<'a>(text: &'a [u8], prefix: &[u8]) -> Option<&'a [u8]> {
    let (head, rest) = text.split_at_checked(prefix.len())?;
    head.eq_ignore_ascii_case(prefix).then_some(rest)
}
