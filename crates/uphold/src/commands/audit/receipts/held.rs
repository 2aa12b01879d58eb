//! Which numbers a receipt holds, as far as lists and openings were handed over with it.

use std::collections::BTreeMap;

use bulk::audit::coverage::Held;
use evidence::Hash;
use evidence::commitment::List;
use evidence::statement::Screening;
use terms::Problem;

use super::found::Found;
use super::line::Shown;
use super::{codes, milder, told, warning};
use crate::commands::receipt::{Added, By, Receipt, Sums, secret};
use crate::commands::verify::places;
use crate::failure::Failure;

/// Digits of numbers, list by list.
type Digits = BTreeMap<List, Vec<u64>>;

/// What a receipt holds, and what that rests on.
pub(super) fn held(
    receipt: &Receipt,
    screening: &Screening,
    entry: Hash,
    found: &Found,
    problems: &mut Vec<Problem>,
) -> Result<(Held, Shown), Failure> {
    let mut digits = lists(receipt, screening, problems)?;
    let entries = |list: List| screening.lists.get(&list).map_or(0, |held| held.entries);
    // An empty list is shown by the receipt itself.
    let is_shown = |list: List| digits.contains_key(&list) || entries(list) == 0;
    let whole = is_shown(List::Callable);
    let all = List::ALL.into_iter().all(is_shown);
    let some = !digits.is_empty();
    let opened = openings(screening, entry, found, &mut digits, problems);
    let shown = match (some, all, opened) {
        (_, true, _) => Shown::Lists,
        (true, false, _) => Shown::ListsPartly,
        (false, false, true) => Shown::Openings,
        (false, false, false) => Shown::CountsOnly,
    };
    let mut take = |lists: [List; 2]| {
        let taken = lists.into_iter().filter_map(|list| digits.remove(&list));
        taken.flatten().collect::<Vec<u64>>().into()
    };
    let blocked = take([List::Blocked, List::Blanked]);
    let unscreened = take([List::Unreadable, List::NotScreened]);
    let callable = digits.remove(&List::Callable).unwrap_or_default().into();
    Ok((Held { callable, blocked, unscreened, whole }, shown))
}

/// The numbers of every list beside the receipt that is the one committed to.
fn lists(
    receipt: &Receipt,
    screening: &Screening,
    problems: &mut Vec<Problem>,
) -> Result<Digits, Failure> {
    let secret_path = receipt.beside("secret");
    let own = receipt.path.file_name().is_some_and(|name| name == "receipt.json");
    let files = bulk::relist::files(&receipt.folder());
    // Lists lie in the folder of one receipt; others in it may have openings.
    let Some(first) = files.first().filter(|_| own || secret_path.is_file()) else {
        return Ok(Digits::new());
    };
    let tagger = match told(secret(None, receipt), &secret_path, problems)? {
        Some(Some(tagger)) => tagger,
        Some(None) => {
            problems.push(warning(codes::RECEIPT_LIST_SECRET, first));
            return Ok(Digits::new());
        }
        None => return Ok(Digits::new()),
    };
    let by = By::new(&tagger, screening);
    let Some(by) = told(by, &receipt.path, problems)? else { return Ok(Digits::new()) };
    let mut digits = Digits::new();
    let mut sums = Sums::default();
    for path in &files {
        let added = sums.add(path, &by, |list, number| {
            digits.entry(list).or_default().extend(number.map(|number| number.digits()));
        });
        match told(added, path, problems)? {
            Some(Added::Changed(found)) => {
                problems.extend(found.into_iter().map(|problem| milder(problem, path)));
            }
            Some(Added::NotOurs) => problems.push(warning(codes::RECEIPT_LIST_DIFFERS, path)),
            Some(Added::Rows) | None => {}
        }
    }
    let mut same = Digits::new();
    for (list, held) in sums.compared(screening) {
        let numbers = digits.remove(&list).unwrap_or_default();
        if held.is_some() {
            same.insert(list, numbers);
        } else {
            let path = receipt.folder().join(list.id()).with_extension("csv");
            problems.push(warning(codes::RECEIPT_LIST_DIFFERS, &path));
        }
    }
    Ok(same)
}

/// Adds what openings of this receipt show; whether there was any.
fn openings(
    screening: &Screening,
    entry: Hash,
    found: &Found,
    digits: &mut Digits,
    problems: &mut Vec<Problem>,
) -> bool {
    let mut any = false;
    let own = found.openings.iter().filter(|(_, opening)| opening.receipt == entry);
    for (path, opening) in own {
        let mut wrong = false;
        for place in places(opening.clone(), entry, screening) {
            wrong |= !place.holds;
            if place.holds {
                any = true;
                let number = place.opened.number().map(|number| number.digits());
                digits.entry(place.opened.list).or_default().extend(number);
            }
        }
        problems.extend(wrong.then(|| warning(codes::OPENING_WRONG, path)));
    }
    any
}
