//! Figures, days and times that cannot be; and unusual ones that can.

use std::collections::BTreeMap;

use evidence::commitment::{Committed, List};
use evidence::statement::{Edition, Screening};
use evidence::{Day, Hash, Time, canonical};
use terms::Date;

use super::Liar;
use crate::evidence::world::{MADE, NOW, SEEN, time};

pub(super) fn tell(liar: &mut Liar<'_>) {
    figures(liar);
    committed(liar);
    editions(liar);
    times(liar);
}

fn figures(liar: &mut Liar<'_>) {
    liar.says("a row too many", false, |s| s.rows += 1);
    liar.says("a callable row too many", false, |s| s.counts.callable += 1);
    liar.says("a blocked row called callable", false, |s| {
        s.counts.blocked -= 1;
        s.counts.callable += 1;
    });
    for class in ["callable", "blocked", "unreadable", "not_screened"] {
        liar.says(&format!("a reason too many: {class}"), false, |s| {
            s.reasons.get_mut(class).unwrap().insert("odd".to_owned(), 1);
        });
        liar.says(&format!("a reason of no rows: {class}"), true, |s| {
            s.reasons.get_mut(class).unwrap().insert("odd".to_owned(), 0);
        });
        liar.says(&format!("no reasons: {class}"), false, |s| drop(s.reasons.remove(class)));
        liar.says(&format!("reasons under another name: {class}"), false, |s| {
            let reasons = s.reasons.remove(class).unwrap();
            s.reasons.insert("odd".to_owned(), reasons);
        });
    }
    for rows in [0, 5] {
        liar.says("a fifth class of reasons", false, |s| {
            s.reasons.insert("odd".to_owned(), BTreeMap::from([("odd".to_owned(), rows)]));
        });
    }
    liar.says("reasons that run over", false, |s| {
        // 2,048 times 2^53 - 1, and 2,048, are 2^64: nothing, in eight bytes.
        let reasons = s.reasons.get_mut("callable").unwrap();
        reasons.extend((0..2_048).map(|n| (format!("r{n}"), canonical::LARGEST)));
        reasons.insert("rest".to_owned(), 2_048);
    });
    liar.says("nothing at all", true, empty);
    liar.says("the largest numbers", true, |s| {
        s.numbers = canonical::LARGEST;
        s.objections.count = canonical::LARGEST;
    });
    liar.says("more rows than there can be", false, |s| {
        s.counts.callable = canonical::LARGEST;
        s.lists.get_mut(&List::Callable).unwrap().entries = canonical::LARGEST;
    });
}

fn empty(screening: &mut Screening) {
    screening.rows = 0;
    screening.counts = evidence::statement::Counts::default();
    screening.reasons.values_mut().for_each(BTreeMap::clear);
    screening.lists.values_mut().for_each(|list| *list = Committed::nothing());
}

fn committed(liar: &mut Liar<'_>) {
    for list in List::ALL {
        let name = list.id();
        liar.says(&format!("no list: {name}"), false, |s| assert!(s.lists.remove(&list).is_some()));
        let fewer = format!("no entries: {name}");
        let none_is_right = matches!(list, List::NotScreened | List::Blanked);
        liar.says(&fewer, none_is_right, |s| s.lists.get_mut(&list).unwrap().entries = 0);
        let many = format!("many entries: {name}");
        liar.says(&many, list != List::NotScreened, |s| {
            s.lists.get_mut(&list).unwrap().entries = 1_000;
        });
    }
    liar.says("an entry too few", false, |s| s.lists.get_mut(&List::Callable).unwrap().entries = 5);
    liar.says("as many entries as rows", true, |s| {
        s.lists.get_mut(&List::Callable).unwrap().entries = 6;
    });
}

fn edition(source: &str, as_of: &str) -> Edition {
    Edition {
        source: source.to_owned(),
        as_of: day(as_of),
        kind: "full".to_owned(),
        scope: "161,20".to_owned(),
        count: 1,
        digest: Hash::of(b"x"),
    }
}

fn day(text: &str) -> Day {
    Day(Date::parse(text).unwrap())
}

fn editions(liar: &mut Liar<'_>) {
    for (until, holds) in
        [("2026-12-17", false), ("2026-12-18", true), ("2026-12-19", false), ("2027-12-18", false)]
    {
        liar.says(&format!("valid until {until}"), holds, |s| s.valid_until = Some(day(until)));
    }
    liar.says("valid without end", false, |s| s.valid_until = None);
    liar.says("without editions", false, |s| s.editions.clear());
    liar.says("without editions, and so not valid", true, |s| {
        s.editions.clear();
        s.valid_until = None;
    });
    for (source, holds) in
        [("tps", false), ("ctps", false), ("TPS", true), ("mine", true), ("", true)]
    {
        liar.says(&format!("an older edition of {source:?}"), holds, |s| {
            s.editions.push(edition(source, "2026-01-01"));
        });
    }
    for (as_of, until) in
        [("2149-06-06", None), ("2149-05-10", None), ("2149-06-06", Some("2149-06-06"))]
    {
        liar.says("an edition at the end of days", false, |s| {
            s.editions = vec![edition("tps", as_of)];
            s.valid_until = until.map(day);
        });
    }
    liar.says("an edition before the end of days", true, |s| {
        s.editions = vec![edition("tps", "2149-05-09")];
        s.valid_until = Some(day("2149-06-06"));
    });
    liar.says("a leap day", true, |s| {
        s.editions = vec![edition("ctps", "2028-02-01")];
        s.valid_until = Some(day("2028-02-29"));
    });
}

fn times(liar: &mut Liar<'_>) {
    let later = |from: &str, by: u64| Time::from_seconds(time(from).seconds() + by).unwrap();
    for (what, at, holds) in [
        ("600 seconds after the witness", later(SEEN, 600), true),
        ("601 seconds after the witness", later(SEEN, 601), false),
        ("in 1970", later("1970-01-01T00:00:00Z", 0), true),
        ("the last second", time("2149-06-06T23:59:59Z"), false),
    ] {
        liar.says(what, holds, |s| s.screened_at = at);
    }
    for (what, by, holds) in
        [("a day from now", 86_400, true), ("more than a day from now", 86_401, false)]
    {
        let mut screening = crate::evidence::world::screening();
        screening.screened_at = later(NOW, by);
        liar.log(what, holds, screening.bytes().unwrap(), |_, proof| {
            proof.checkpoint.signatures.truncate(1);
        });
    }
    for spelling in [
        "2026-11-25T10:00:00",
        "2026-11-25T10:00:00+00:00",
        "2026-11-25T10:00:00.0Z",
        "2026-11-25T10:00:00,5Z",
        "2026-11-25t10:00:00z",
        "2026-11-25 10:00:00Z",
        "2026-11-25T10:00Z",
        "2026-11-25T10:00:60Z",
        "2026-11-25T24:00:00Z",
        "2026-11-25T10:60:00Z",
        "2026-11-31T10:00:00Z",
        "2026-02-29T10:00:00Z",
        "2026-11-25T9:00:00Z",
        "2026-11-25T09:0:00Z",
        "26-11-25T10:00:00Z",
        "2026-W48-3T10:00:00Z",
        "20261125T100000Z",
        "1969-12-31T23:59:59Z",
        "0001-01-01T00:00:00Z",
        "0000-00-00T00:00:00Z",
        "2149-06-07T00:00:00Z",
        "9999-12-31T23:59:59Z",
        "12026-11-25T10:00:00Z",
        "\u{662}026-11-25T10:00:00Z",
        "+2026-11-25T10:00:00Z",
        " 2026-11-25T10:00:00Z",
        "Z",
        "",
    ] {
        liar.value(&format!("made at {spelling:?}"), false, |v| v["screened_at"] = spelling.into());
    }
    liar.value("made at the usual time", true, |v| v["screened_at"] = MADE.into());
    for spelling in [
        "2026-11-20T00:00:00Z",
        "20/11/2026",
        "2026-11-2",
        "2026-11-31",
        "20261120",
        "2026-W47-5",
        " 2026-11-20",
        "2026-11-20 ",
        "1969-12-31",
        "2149-06-07",
        "",
    ] {
        let what = format!("an edition as of {spelling:?}");
        liar.value(&what, false, |v| v["editions"][0]["as_of"] = spelling.into());
        let what = format!("valid until {spelling:?}");
        liar.value(&what, false, |v| v["valid_until"] = spelling.into());
    }
}
