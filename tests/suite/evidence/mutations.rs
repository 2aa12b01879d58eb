//! Receipts that somebody altered without the keys: every part of them, in every way.

use evidence::Proof;
use tests::Dice;

use super::agreement::Case;
use super::world::{World, screening};

/// So many altered receipts, and before them the true ones from which they were made.
pub(super) fn all(world: &World, dice: &mut Dice, count: usize) -> Vec<Case> {
    let statement = screening().bytes().unwrap();
    let originals: Vec<Original> = (0..16)
        .map(|_| Original { statement: statement.clone(), proof: world.logged(&statement, dice) })
        .collect();
    let mut cases: Vec<Case> = originals.iter().map(Original::case).collect();
    while cases.len() < count + originals.len() {
        let original = &originals[dice.below(originals.len() as u64) as usize];
        cases.extend(original.altered(dice));
    }
    cases
}

struct Original {
    statement: Vec<u8>,
    proof: Proof,
}

impl Original {
    fn case(&self) -> Case {
        Case {
            what: "the original".to_owned(),
            statement: self.statement.clone(),
            proof: self.proof.to_string().into_bytes(),
            holds: Some(true),
            unused: false,
        }
    }

    /// The same with one thing altered; none if that left it as it was.
    fn altered(&self, dice: &mut Dice) -> Option<Case> {
        let mut case = self.case();
        let in_statement = dice.below(2) == 0;
        let part = if in_statement { &mut case.statement } else { &mut case.proof };
        let (name, alter) = WAYS[dice.below(WAYS.len() as u64) as usize];
        let before = part.clone();
        *part = alter(&before, dice);
        if *part == before {
            return None;
        }
        let file = if in_statement { "receipt.json" } else { "receipt.tlog-proof" };
        case.what = format!("{file}, {name}: {:?}", String::from_utf8_lossy(part));
        case.holds = if self.says_the_same(&case) { None } else { Some(false) };
        Some(case)
    }

    /// Whether all that is signed is as it was: then only a line of a signer or an extra line changed.
    fn says_the_same(&self, case: &Case) -> bool {
        let told = |proof: &Proof| (proof.index, proof.path.clone(), proof.checkpoint.text.clone());
        case.statement == self.statement
            && Proof::parse(&case.proof).is_ok_and(|proof| told(&proof) == told(&self.proof))
    }
}

type Way = fn(&[u8], &mut Dice) -> Vec<u8>;

/// Ways to alter a file.
const WAYS: &[(&str, Way)] = &[
    ("a bit flipped", bit),
    ("a byte replaced", replaced),
    ("a letter replaced by one of its kind", letter),
    ("a byte dropped", dropped),
    ("a byte put in", put_in),
    ("a line doubled", |file, dice| {
        lines(file, dice, |lines, at, _| lines.insert(at, lines[at].clone()))
    }),
    ("a line dropped", |file, dice| lines(file, dice, |lines, at, _| drop(lines.remove(at)))),
    ("two lines swapped", |file, dice| lines(file, dice, |lines, at, other| lines.swap(at, other))),
    ("a line copied over another", |file, dice| {
        lines(file, dice, |lines, at, other| lines[at] = lines[other].clone())
    }),
    ("a line emptied", |file, dice| lines(file, dice, |lines, at, _| lines[at].clear())),
    ("a line cut", line_cut),
    ("the rest cut off", |file, dice| file[..place(file, dice)].to_vec()),
    ("the beginning cut off", |file, dice| file[place(file, dice)..].to_vec()),
    ("bits left over in base64", left_over),
    ("a number changed", number),
    ("another spelling", spelling),
    ("a line put in", line_put_in),
    ("doubled", |file, _| [file, file].concat()),
    ("letters of the other case", other_case),
];

fn place(file: &[u8], dice: &mut Dice) -> usize {
    dice.below(file.len() as u64) as usize
}

fn pick<'a, T>(dice: &mut Dice, from: &'a [T]) -> &'a T {
    &from[dice.below(from.len() as u64) as usize]
}

fn bit(file: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut file = file.to_vec();
    let at = place(&file, dice);
    file[at] ^= 1 << dice.below(8);
    file
}

fn replaced(file: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut file = file.to_vec();
    let at = place(&file, dice);
    file[at] = dice.roll() as u8;
    file
}

/// Keeps the form: a digit becomes a digit, a letter a letter.
fn letter(file: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut file = file.to_vec();
    let at = place(&file, dice);
    let other = dice.below(26) as u8;
    file[at] = match file[at] {
        b'0'..=b'9' => b'0' + other % 10,
        b'a'..=b'f' => b'a' + other % 6,
        b'A'..=b'Z' => b'A' + other,
        b'g'..=b'z' => b'a' + other,
        byte => byte,
    };
    file
}

fn dropped(file: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut file = file.to_vec();
    file.remove(place(&file, dice));
    file
}

fn put_in(file: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut file = file.to_vec();
    let at = place(&file, dice);
    file.insert(at, *pick(dice, b"\n\r\t\0 +=-0\"\\,{}[]A\x7f\xff"));
    file
}

/// Does something to two lines.
fn lines(file: &[u8], dice: &mut Dice, change: fn(&mut Vec<Vec<u8>>, usize, usize)) -> Vec<u8> {
    let mut lines: Vec<Vec<u8>> = file.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    let count = lines.len() as u64;
    let (at, other) = (dice.below(count) as usize, dice.below(count) as usize);
    change(&mut lines, at, other);
    lines.join(&b'\n')
}

fn line_cut(file: &[u8], dice: &mut Dice) -> Vec<u8> {
    let end = place(file, dice);
    let length = file[end..].iter().position(|byte| *byte == b'\n').unwrap_or(0);
    [&file[..end], &file[end + length..]].concat()
}

const LINES: &[&str] = &[
    "extra AAAA",
    "extra AAAB AAAA",
    "extra ",
    "index 0",
    "",
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
    "\u{2014} stranger.example AAAAAAAA",
    "\u{2014} stranger.example AAAAAAB=",
    "\u{2014} example.com/log AAAAAAAA",
    "  \"another\": 1,",
];

fn line_put_in(file: &[u8], dice: &mut Dice) -> Vec<u8> {
    let line = pick(dice, LINES).as_bytes();
    let starts: Vec<usize> =
        (0..file.len()).filter(|at| *at == 0 || file[at - 1] == b'\n').collect();
    let at = *pick(dice, &starts);
    [&file[..at], line, b"\n", &file[at..]].concat()
}

/// The last digit before the padding of base64 says more bits than it has bytes.
fn left_over(file: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut file = file.to_vec();
    let ends: Vec<usize> =
        (1..file.len()).filter(|at| file[*at] == b'=' && file[at - 1] != b'=').collect();
    if ends.is_empty() {
        return file;
    }
    file[pick(dice, &ends) - 1] += 1;
    file
}

/// A whole number becomes another, or another spelling of itself.
fn number(file: &[u8], dice: &mut Dice) -> Vec<u8> {
    let digit = |at: usize| file.get(at).is_some_and(u8::is_ascii_digit);
    let starts: Vec<usize> =
        (1..file.len()).filter(|at| digit(*at) && file[at - 1] == b' ').collect();
    if starts.is_empty() {
        return file.to_vec();
    }
    let start = *pick(dice, &starts);
    let end = (start..file.len()).find(|at| !digit(*at)).unwrap_or(file.len());
    let old = String::from_utf8_lossy(&file[start..end]).into_owned();
    let value: u64 = old.parse().unwrap_or(0);
    let new = match dice.below(9) {
        0 => format!("{}", value + 1),
        1 => format!("{}", value.saturating_sub(1)),
        2 => format!("0{old}"),
        3 => format!("+{old}"),
        4 => format!("{old}.0"),
        5 => format!("{old}e0"),
        6 => format!("-{old}"),
        7 => "9223372036854775808".to_owned(),
        _ => "18446744073709551617".to_owned(),
    };
    [&file[..start], new.as_bytes(), &file[end..]].concat()
}

/// The same to a lenient reader.
fn spelling(file: &[u8], dice: &mut Dice) -> Vec<u8> {
    let text = String::from_utf8_lossy(file);
    let text = match dice.below(12) {
        0 => text.replace('\n', "\r\n"),
        1 => text.replace("  ", "\t"),
        2 => format!("{text}\n"),
        3 => format!("\u{feff}{text}"),
        4 => text.replace(": ", ":"),
        5 => text.replace(",\n", ", \n"),
        6 => text.replacen('e', "\\u0065", 1 + dice.below(5) as usize),
        7 => text.trim_end().to_owned(),
        8 => format!(" {text}"),
        9 => text.replace('ŵ', "w\u{302}"),
        10 => text.replace("null", "NaN"),
        _ => text.replace("\n\u{2014} ", "\n\u{2014}  "),
    };
    text.into_bytes()
}

fn other_case(file: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut file = file.to_vec();
    let start = place(&file, dice);
    let end = (start + 1 + dice.below(80) as usize).min(file.len());
    for byte in &mut file[start..end] {
        *byte = if byte.is_ascii_lowercase() {
            byte.to_ascii_uppercase()
        } else {
            byte.to_ascii_lowercase()
        };
    }
    file
}
