//! Lists as they are bought: numbers in mixed forms, names with commas and new lines, some rubbish.

use super::chance::Chance;
use super::register::Register;

/// What a lead's number is, as it was drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Truth {
    Callable,
    Blocked,
    Unreadable,
}

/// Rows in a thousand.
const LISTED: u64 = 520;
const UNREADABLE: u64 = 30;
const WITH_COMMA: u64 = 20;
const WITH_NEW_LINE: u64 = 5;

/// How numbers are written, and in how many of a hundred cells: `*` stands for the ten digits, `<` for the
/// code, `>` for the rest, `{` and `}` for the rest's halves.
const FORMS: [(&str, u64); 22] = [
    ("0*", 20),
    ("0< >", 14),
    ("+44*", 12),
    ("+44 < >", 6),
    ("44*", 7),
    ("*", 6),
    ("0044*", 3),
    ("0044 < >", 2),
    ("+44 (0)< >", 4),
    ("+44(0)*", 3),
    ("+44 (0) < { }", 1),
    ("(0<) >", 4),
    ("0<-{-}", 2),
    ("0<->", 2),
    ("0< { }", 5),
    ("0<.{.}", 2),
    ("0<\u{a0}>", 1),
    (" 0* ", 2),
    ("'0*", 1),
    ("tel:+44*", 1),
    ("*.0", 1),
    ("0< > ext 45", 1),
];
/// What cannot be read, whatever the digits.
const RUBBISH: [&str; 8] = ["", "n/a", "unknown", "0<{", "+44 <{", "0< {", "7.91E+09", "-"];

const GIVEN: [&str; 24] = [
    "Alun", "Beatrice", "Carys", "Dafydd", "Elin", "Farida", "Gethin", "Harriet", "Ifor",
    "Jasmine", "Keith", "Lleucu", "Mohammed", "Nerys", "Oliver", "Priya", "Rhiannon", "Siân",
    "Tomasz", "Ursula", "Victoria", "William", "Yusuf", "Zoë",
];
const SURNAMES: [&str; 24] = [
    "Abernethy",
    "Begum",
    "Cadwaladr",
    "Dunstable",
    "Edwards",
    "Featherstone",
    "Griffiths",
    "Hussain",
    "Ivanova",
    "Jenkins",
    "Kowalski",
    "Llewellyn",
    "McAllister",
    "Nwosu",
    "O'Rourke",
    "Prendergast",
    "Quigley",
    "Rowlands",
    "Sutherland",
    "Thistlethwaite",
    "Underwood",
    "Vaughan-Rees",
    "Wojciechowski",
    "Young",
];
const SOURCES: [&str; 6] = [
    "competition form, autumn 2025",
    "bought list B, part 2 of 3, refreshed",
    "enquiry on the web, spring 2026",
    "home survey, door to door, 2024",
    "referral of a partner, unchecked",
    "old customers, before the merger",
];
const AREAS: [&str; 8] = ["AB", "B", "CF", "EH", "LL", "M", "NE", "SW"];

/// The first row of the list.
pub(super) const HEADER: &[u8] = b"id,name,phone,postcode,source\n";

/// Row `row` of the list, counted from 1, put behind `out`.
pub(super) fn lead(out: &mut Vec<u8>, register: &Register, seed: u64, row: u64) -> Truth {
    let mut chance = Chance::of(seed ^ 0x1ead, row);
    decimal(out, row);
    out.push(b',');
    name(out, &mut chance);
    out.push(b',');
    let (number, truth) = drawn(register, &mut chance);
    let form = if truth == Truth::Unreadable { chance.one_of(&RUBBISH) } else { form(&mut chance) };
    written(out, form, number);
    out.push(b',');
    out.extend_from_slice(chance.one_of(&AREAS).as_bytes());
    decimal(out, 1 + chance.below(28));
    out.push(b' ');
    decimal(out, 1 + chance.below(9));
    for _ in 0..2 {
        out.push(chance.one_of(b"ABDEFGHJLNPQRSTUWXYZ"));
    }
    out.push(b',');
    quoted(out, chance.one_of(&SOURCES));
    out.push(b'\n');
    truth
}

/// The same numbers, one clean one in each line.
pub(super) fn clean(out: &mut Vec<u8>, register: &Register, seed: u64, row: u64) -> Truth {
    let mut chance = Chance::of(seed ^ 0xc1ea, row);
    let listed = chance.below(1_000) < LISTED;
    let number = if listed { register.listed(&mut chance) } else { register.unlisted(&mut chance) };
    written(out, "+44*\n", number);
    if listed { Truth::Blocked } else { Truth::Callable }
}

fn drawn(register: &Register, chance: &mut Chance) -> (u64, Truth) {
    match chance.below(1_000) {
        part if part < LISTED => (register.listed(chance), Truth::Blocked),
        part if part < LISTED + UNREADABLE => (register.unlisted(chance), Truth::Unreadable),
        _ => (register.unlisted(chance), Truth::Callable),
    }
}

fn form(chance: &mut Chance) -> &'static str {
    let mut left = chance.below(100);
    for (form, share) in FORMS {
        if left < share {
            return form;
        }
        left -= share;
    }
    "0*"
}

fn name(out: &mut Vec<u8>, chance: &mut Chance) {
    let (given, surname) = (chance.one_of(&GIVEN), chance.one_of(&SURNAMES));
    let parts: [&str; 5] = match chance.below(1_000) {
        part if part < WITH_COMMA => ["\"", surname, ", ", given, "\""],
        part if part < WITH_COMMA + WITH_NEW_LINE => ["\"", given, "\n", surname, "\""],
        _ => [given, " ", surname, "", ""],
    };
    parts.iter().for_each(|part| out.extend_from_slice(part.as_bytes()));
}

fn quoted(out: &mut Vec<u8>, text: &str) {
    let quote: &[u8] = if text.contains(',') { b"\"" } else { b"" };
    [quote, text.as_bytes(), quote].iter().for_each(|part| out.extend_from_slice(part));
}

/// The number in this form.
pub(super) fn written(out: &mut Vec<u8>, form: &str, number: u64) {
    let mut digits = [b'0'; 10];
    let mut left = number;
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + (left % 10) as u8;
        left /= 10;
    }
    // 020, 0113 and 0141 have short codes; what follows a code of three or four digits is halved
    // as people write it.
    let (code, half) = match digits {
        [b'2', ..] => (2, 6),
        [b'1', b'1', ..] | [b'1', _, b'1', ..] => (3, 6),
        _ => (4, 7),
    };
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    for byte in form.bytes() {
        match byte {
            b'*' => out.extend_from_slice(&digits),
            b'<' => out.extend_from_slice(part(0, code)),
            b'>' => out.extend_from_slice(part(code, 10)),
            b'{' => out.extend_from_slice(part(code, half)),
            b'}' => out.extend_from_slice(part(half, 10)),
            other => out.push(other),
        }
    }
}

/// A number in digits.
pub(super) fn decimal(out: &mut Vec<u8>, value: u64) {
    if value >= 10 {
        decimal(out, value / 10);
    }
    out.push(b'0' + (value % 10) as u8);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(form: &str, number: u64) -> String {
        let mut out = Vec::new();
        written(&mut out, form, number);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_number_is_written_in_its_form() {
        assert_eq!(shown("0< { }", 2_079_460_123), "020 7946 0123");
        assert_eq!(shown("0< >", 1_134_960_123), "0113 4960123");
        assert_eq!(shown("(0<) >", 1_632_960_123), "(01632) 960123");
        assert_eq!(shown("+44 (0) < { }", 7_700_900_123), "+44 (0) 7700 900 123");
        assert_eq!(shown("*.0", 7_700_900_123), "7700900123.0");
    }

    #[test]
    fn the_shares_of_all_forms_are_a_hundred() {
        assert_eq!(FORMS.iter().map(|(_, share)| share).sum::<u64>(), 100);
    }

    #[test]
    fn rows_are_the_same_again_and_end_as_they_were_drawn() {
        let ranges = include_str!("../../../crates/numbers/src/gb/ranges.txt");
        let register = Register::make(1, 50_000, ranges).unwrap();
        let (mut once, mut again, mut truths) = (Vec::new(), Vec::new(), Vec::new());
        for row in 1..=20_000 {
            truths.push(lead(&mut once, &register, 1, row));
            lead(&mut again, &register, 1, row);
        }
        assert_eq!(once, again);
        let count = |truth| truths.iter().filter(|it| **it == truth).count();
        assert!((10_200..10_600).contains(&count(Truth::Blocked)));
        assert!((500..700).contains(&count(Truth::Unreadable)));
        let text = String::from_utf8(once).unwrap();
        assert!((74..82).contains(&(text.len() / 20_000)), "{}", text.len() / 20_000);
    }
}
