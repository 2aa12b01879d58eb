//! One stretch of digits as one number, several, or none.

use terms::Number;

use crate::{
    Rule, Settings, Why,
    lines::{self, Between, Lines},
    scan::{Group, Span, join},
    whole::{self, Whole},
};

/// What one stretch of digits is.
#[derive(Debug)]
pub(crate) enum Reads {
    /// One number or several; every digit belongs to one.
    Numbers(Vec<Number>, Option<Rule>),
    /// Candidates, why they are no more than that, and how many it could be.
    Doubt(Vec<Number>, Why, u64),
    /// No number.
    Nothing(Why),
}

/// More groups than this are no telephone numbers.
const MOST_GROUPS: usize = 64;
/// Ways to divide a stretch are looked for up to this many.
const MOST_WAYS: usize = 16;
/// And in so many steps: cells can be made that have millions of ways.
const MOST_STEPS: usize = 2_000;

/// Reads a stretch of digits.
pub(crate) fn read(span: &Span, settings: &Settings) -> Reads {
    let groups = span.groups.as_slice();
    if groups.len() > MOST_GROUPS {
        return Reads::Nothing(Why::TooLong);
    }
    let one = one(groups, settings);
    if let Whole::Number(number, rule) = one {
        return check_parts(groups, number, rule, settings);
    }
    let several = several(groups, settings).or_else(|| joined(groups, settings));
    several.unwrap_or_else(|| match one {
        Whole::Doubt(candidates, why, ways) if !candidates.is_empty() => {
            Reads::Doubt(candidates, why, ways)
        }
        Whole::Doubt(_, why, ways) => {
            partly(groups, settings).unwrap_or(Reads::Doubt(Vec::new(), why, ways))
        }
        Whole::Not(why) => partly(groups, settings).unwrap_or(Reads::Nothing(why)),
        Whole::Number(number, rule) => Reads::Numbers(vec![number], rule),
    })
}

/// All groups as one number.
fn one(groups: &[Group], settings: &Settings) -> Whole {
    let Some(first) = groups.first() else { return Whole::Not(Why::NoDigits) };
    let at_plus = groups.iter().skip(1).position(|group| group.has(b'+')).map(|at| at + 1);
    let Some((head, tail)) = at_plus.and_then(|at| groups.split_at_checked(at)) else {
        return whole::read(&join(groups), first.has(b'+'), settings);
    };
    // A plus inside: `+44 + 7700 900123`, `9 +44 7700 900123`.
    let (head, tail) = (join(head), join(tail));
    let (read, rule) = match head.as_slice() {
        b"44" | b"0044" => {
            (whole::read(&[b"44", &*tail].concat(), true, settings), Rule::StrayPlus)
        }
        b"9" => (whole::read(&tail, true, settings), Rule::OutsideLine),
        b"141" | b"1470" => (whole::read(&tail, true, settings), Rule::WithholdPrefix),
        _ => return Whole::Not(Why::TooLong),
    };
    match read {
        Whole::Number(number, None | Some(Rule::CountryCodeTwice)) => {
            Whole::Number(number, Some(rule))
        }
        other => other,
    }
}

/// A number, unless a part of the stretch, set off by more than a blank, is a number as well.
fn check_parts(groups: &[Group], number: Number, rule: Option<Rule>, settings: &Settings) -> Reads {
    let comma = groups.iter().skip(1).any(|group| group.has(b','));
    let mut candidates = vec![number];
    for at in 1..groups.len() {
        let Some((head, [next, ..])) = groups.split_at_checked(at) else { continue };
        if next.before.iter().all(|byte| *byte == b' ') {
            continue;
        }
        if let Whole::Number(part, _) = one(head, settings) {
            candidates.push(part);
            let tail = join(groups.get(at..).unwrap_or_default());
            let further = between(next).and_then(|between| lines::lines(part, &tail, between));
            candidates.extend(further.unwrap_or_default().numbers);
        }
    }
    candidates.dedup();
    if candidates.len() > 1 {
        let ways = candidates.len() as u64;
        return Reads::Doubt(candidates, Why::SeveralReadings, ways);
    }
    Reads::Numbers(candidates, rule.or(comma.then_some(Rule::CommaAsSpace)))
}

fn between(group: &Group) -> Option<Between> {
    match () {
        () if group.has(b'/') => Some(Between::Slash),
        () if group.has(b',') => Some(Between::Comma),
        () if group.has(b'-') || group.has(b'~') => Some(Between::Dash),
        () => None,
    }
}

/// One way to divide a stretch.
#[derive(Clone, Debug, Default)]
struct Way {
    numbers: Vec<Number>,
    rule: Option<Rule>,
    unclear: u64,
    /// How many groups were taken for further lines.
    tails: usize,
}

/// The ways found so far.
#[derive(Debug, Default)]
struct Search {
    ways: Vec<Way>,
    steps: usize,
}

impl Search {
    /// Counts a step; true when there have been enough.
    fn is_over(&mut self) -> bool {
        self.steps += 1;
        self.ways.len() >= MOST_WAYS || self.steps > MOST_STEPS
    }
}

/// The stretch as several numbers that end where groups end.
fn several(groups: &[Group], settings: &Settings) -> Option<Reads> {
    let mut search = Search::default();
    divide(groups, Way::default(), settings, &mut search);
    choose(search, None)
}

/// Reads the first group or groups as one number or as further lines, then the rest.
fn divide(groups: &[Group], so_far: Way, settings: &Settings, search: &mut Search) {
    let Some(first) = groups.first() else {
        search.ways.push(so_far);
        return;
    };
    let is_first = so_far.numbers.is_empty();
    for end in 1..=groups.len() {
        let Some((piece, rest)) = groups.split_at_checked(end) else { return };
        let digits = join(piece);
        let crosses = end > 1 && piece.last().is_some_and(Group::parts);
        if crosses || digits.len() > 16 || search.is_over() {
            return;
        }
        if let Some(way) = further_lines(first, &digits, &so_far) {
            divide(rest, way, settings, search);
        }
        if is_first || begins_number(first, piece, &digits) {
            let bare = Settings { area: settings.area.filter(|_| is_first), ..*settings };
            if let Whole::Number(number, rule) = whole::read(&digits, first.has(b'+'), &bare) {
                divide(rest, with_number(&so_far, first, number, rule), settings, search);
            }
        }
    }
}

/// Whether a second number may begin here: after what parts numbers, or as numbers begin.
fn begins_number(first: &Group, piece: &[Group], digits: &[u8]) -> bool {
    first.parts()
        || digits.starts_with(b"0")
        || (digits.starts_with(b"44") && digits.len() >= 11)
        || (piece.len() == 1 && digits.len() >= 9)
}

fn with_number(so_far: &Way, first: &Group, number: Number, rule: Option<Rule>) -> Way {
    let mut way = so_far.clone();
    let range = way.numbers.last().filter(|_| first.has(b'-') || first.has(b'~'));
    match range.and_then(|last| lines::between(*last, number)) {
        Some(lines) => {
            way.numbers.extend(lines.numbers);
            way.rule = way.rule.or(Some(Rule::RangeOfLines));
        }
        None => way.numbers.push(number),
    }
    way.rule = way.rule.or(rule);
    way
}

fn further_lines(first: &Group, digits: &[u8], so_far: &Way) -> Option<Way> {
    let Lines { numbers, unclear } =
        lines::lines(*so_far.numbers.last()?, digits, between(first)?)?;
    let mut way = so_far.clone();
    way.numbers.extend(numbers);
    way.unclear += unclear;
    way.tails += 1;
    way.rule = way.rule.or(Some(Rule::RangeOfLines));
    Some(way)
}

/// Numbers with nothing between them; each must begin with its 0, or with 44 or 0044.
fn joined(groups: &[Group], settings: &Settings) -> Option<Reads> {
    let digits = join(groups);
    let has_plus = groups.iter().skip(1).any(|group| group.has(b'+'));
    if has_plus || !(16..=96).contains(&digits.len()) || !settings.region.is_44() {
        return None;
    }
    let mut search = Search::default();
    cut(&digits, Way::default(), settings, &mut search);
    choose(search, Some(Rule::Joined))
}

fn cut(digits: &[u8], so_far: Way, settings: &Settings, search: &mut Search) {
    if digits.is_empty() {
        search.ways.push(so_far);
        return;
    }
    if !digits.starts_with(b"0") && !digits.starts_with(b"44") {
        return;
    }
    for length in [8, 9, 10, 11, 12, 13, 14] {
        let Some((piece, rest)) = digits.split_at_checked(length) else { return };
        if search.is_over() {
            return;
        }
        let abroad = piece.starts_with(b"00") && !piece.starts_with(b"0044");
        if !abroad && let Whole::Number(number, None) = whole::read(piece, false, settings) {
            let mut way = so_far.clone();
            way.numbers.push(number);
            cut(rest, way, settings, search);
        }
    }
}

/// One way is the reading; several are doubt, and so is a search that was broken off.
fn choose(mut search: Search, rule: Option<Rule>) -> Option<Reads> {
    let complete = !search.is_over();
    let mut ways = search.ways;
    // Full numbers go before further lines: `020 7946 0123, 07700-900-123` is two numbers.
    let fewest = ways.iter().map(|way| way.tails).min()?;
    ways.retain(|way| (way.numbers.len() > 1 || way.unclear > 0) && (fewest > 0 || way.tails == 0));
    let first = ways.first()?.clone();
    let certain =
        complete && first.unclear == 0 && ways.iter().all(|way| way.numbers == first.numbers);
    if certain {
        return Some(Reads::Numbers(first.numbers, first.rule.or(rule)));
    }
    let unclear: u64 = ways.iter().map(|way| way.unclear).sum();
    let why = if ways.len() > 1 || !complete { Why::SeveralReadings } else { Why::UnclearRange };
    let mut candidates: Vec<Number> = ways.into_iter().flat_map(|way| way.numbers).collect();
    candidates.sort_unstable();
    candidates.dedup();
    let listed = candidates.len() as u64;
    Some(Reads::Doubt(candidates, why, listed.max(unclear)))
}

/// Some of the groups are a number and others belong to nothing.
fn partly(groups: &[Group], settings: &Settings) -> Option<Reads> {
    let mut candidates = Vec::new();
    for start in 0..groups.len() {
        for end in start + 1..=groups.len() {
            let Some(piece @ [first, ..]) = groups.get(start..end) else { continue };
            let digits = join(piece);
            if digits.len() > 16 {
                break;
            }
            let begins = first.has(b'+') || begins_number(first, piece, &digits);
            let bare = Settings { area: None, ..*settings };
            if piece.len() < groups.len()
                && begins
                && let Whole::Number(number, _) = whole::read(&digits, first.has(b'+'), &bare)
                && !candidates.contains(&number)
            {
                candidates.push(number);
            }
        }
    }
    let ways = candidates.len() as u64;
    (ways > 0).then_some(Reads::Doubt(candidates, Why::UnexplainedDigits, ways))
}
