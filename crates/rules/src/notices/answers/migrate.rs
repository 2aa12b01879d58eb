//! Answers to older questions, brought to those of today.

use terms::{Actor, Problem};

use super::{Answers, QUESTIONS, QUESTIONS_NAME};
use crate::notices::codes;

/// A name that changed from one version of the questions to the next.
#[derive(Clone, Copy, Debug)]
struct Renamed {
    /// The first version of the questions that has the new name.
    since: u32,
    /// The old name; `*` stands for one part of it, such as the key of a purpose.
    from: &'static str,
    /// The new name, with as many `*`.
    to: &'static str,
}

/// Every name that ever changed, oldest first.
const RENAMED: &[Renamed] = &[
    // Whether there is one stands beside its name and contact, as `complaints.same` does.
    Renamed { since: 2, from: "established-abroad", to: "representative.needed" },
];

impl Answers {
    /// The same answers under the names of today, without [`QUESTIONS_NAME`], and a note for each
    /// name that changed. Answers that say no version are of the first.
    ///
    /// What has no name of today stays under its own, so that reading it tells that nothing asks
    /// for it. Answers to newer questions than these stay as they are, and that is an error.
    ///
    /// ```
    /// use rules::notices::Answers;
    ///
    /// let mut answers = Answers::default();
    /// answers.set("questions", ["1"]);
    /// answers.set("name", ["Harbour Choir"]);
    /// let (answers, notes) = answers.migrated();
    /// assert!(notes.is_empty());
    /// assert_eq!(answers.one("questions"), None);
    /// assert_eq!(answers.one("name"), Some("Harbour Choir"));
    /// ```
    #[must_use]
    pub fn migrated(self) -> (Self, Vec<Problem>) {
        migrate(self, QUESTIONS, RENAMED)
    }
}

fn migrate(mut answers: Answers, today: u32, renamed: &[Renamed]) -> (Answers, Vec<Problem>) {
    let said = match answers.all(QUESTIONS_NAME) {
        [] => Some(1),
        [one] => one.parse::<u32>().ok(),
        _ => None,
    };
    let Some(version) = said.filter(|version| (1..=today).contains(version)) else {
        let problem = Problem::error(codes::QUESTIONS_UNKNOWN, Actor::Caller);
        return (answers, vec![problem.in_column(QUESTIONS_NAME).with("most", u64::from(today))]);
    };
    answers.0.remove(QUESTIONS_NAME);
    let mut notes = Vec::new();
    for change in renamed.iter().filter(|change| change.since > version) {
        let names: Vec<String> = answers.0.keys().cloned().collect();
        for name in names {
            let Some(to) = new_name(&name, change) else { continue };
            // Where both stand, the new one holds, and reading tells that nothing asks for the old.
            if answers.0.contains_key(&to) {
                continue;
            }
            if let Some(values) = answers.0.remove(&name) {
                let note = Problem::note(codes::ANSWER_RENAMED, Actor::Caller);
                notes.push(note.in_column(name).with("to", to.clone()));
                answers.0.insert(to, values);
            }
        }
    }
    (answers, notes)
}

/// What a name became by one change; none where the change is not about it.
fn new_name(name: &str, change: &Renamed) -> Option<String> {
    let mut parts = name.split('.');
    let mut kept = Vec::new();
    for wanted in change.from.split('.') {
        match (wanted, parts.next()?) {
            ("*", part) => kept.push(part),
            (wanted, part) if wanted == part => {}
            _ => return None,
        }
    }
    // What follows goes along: the languages of own words, the parts of a group.
    let rest = parts;
    let mut kept = kept.into_iter();
    let new = change.to.split('.').map(|part| if part == "*" { kept.next() } else { Some(part) });
    let new: Option<Vec<&str>> = new.chain(rest.map(Some)).collect();
    new.map(|parts| parts.join("."))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHANGES: &[Renamed] = &[
        Renamed { since: 2, from: "purpose.*.kept", to: "purpose.*.keep" },
        Renamed { since: 3, from: "colour", to: "brand.colour" },
        Renamed { since: 3, from: "purpose.*.keep.period", to: "purpose.*.keep.count" },
    ];

    fn answers(all: &[(&str, &str)]) -> Answers {
        let mut answers = Answers::default();
        all.iter().for_each(|(name, value)| answers.set(name, [value]));
        answers
    }

    #[test]
    fn every_change_since_the_version_is_made_in_its_order() {
        let old = answers(&[
            ("questions", "1"),
            ("purpose.events.kept.period", "6"),
            ("purpose.events.kept.rule.en", "until then"),
            ("colour", "#1d70b8"),
            ("name", "Choir"),
        ]);
        let (new, notes) = migrate(old, 3, CHANGES);
        assert_eq!(
            new,
            answers(&[
                ("purpose.events.keep.count", "6"),
                ("purpose.events.keep.rule.en", "until then"),
                ("brand.colour", "#1d70b8"),
                ("name", "Choir"),
            ])
        );
        assert_eq!(notes.len(), 4);
        assert!(notes.iter().all(|note| note.code == codes::ANSWER_RENAMED));
        assert_eq!(notes[0].place.column.as_deref(), Some("purpose.events.kept.period"));
    }

    #[test]
    fn changes_before_the_version_are_not_made_again() {
        let given = answers(&[("questions", "3"), ("colour", "#1d70b8")]);
        let (same, notes) = migrate(given, 3, CHANGES);
        assert_eq!(same, answers(&[("colour", "#1d70b8")]));
        assert!(notes.is_empty());
    }

    #[test]
    fn where_both_names_stand_nothing_is_lost() {
        let both = answers(&[("colour", "#000000"), ("brand.colour", "#1d70b8")]);
        let (same, notes) = migrate(both.clone(), 3, CHANGES);
        assert_eq!((same, notes.len()), (both, 0));
    }

    #[test]
    fn answers_to_questions_that_nobody_knows_stay_as_they_are() {
        for version in ["4", "0", "-1", "two", "99999999999999999999"] {
            let given = answers(&[("questions", version), ("colour", "#1d70b8")]);
            let (same, problems) = migrate(given.clone(), 3, CHANGES);
            assert_eq!(same, given);
            assert_eq!(problems[0].code, codes::QUESTIONS_UNKNOWN, "{version}");
            assert_eq!(problems[0].place.column.as_deref(), Some(QUESTIONS_NAME));
        }
    }

    #[test]
    fn a_name_changes_only_where_all_its_parts_do() {
        assert_eq!(new_name("purpose.kept", &CHANGES[0]), None);
        assert_eq!(new_name("source.events.kept", &CHANGES[0]), None);
        assert_eq!(new_name("colours", &CHANGES[1]), None);
        let renamed = new_name("purpose.own-1.kept", &CHANGES[0]);
        assert_eq!(renamed.as_deref(), Some("purpose.own-1.keep"));
    }

    #[test]
    fn answers_to_the_first_questions_are_read_today() {
        for version in [None, Some("1")] {
            let mut old = answers(&[("established-abroad", "yes"), ("name", "Choir")]);
            old.set(QUESTIONS_NAME, version);
            let (new, notes) = old.migrated();
            assert_eq!(new, answers(&[("representative.needed", "yes"), ("name", "Choir")]));
            assert_eq!(notes.len(), 1);
        }
    }

    #[test]
    fn the_table_of_today_leads_to_the_questions_of_today() {
        assert!(RENAMED.iter().all(|change| change.since <= QUESTIONS));
        assert!(RENAMED.is_sorted_by_key(|change| change.since));
    }

    proptest::proptest! {
        #[test]
        fn no_answer_is_ever_lost(
            names in proptest::collection::btree_set("(purpose|colour|brand)(\\.(a|kept|keep|period|colour)){0,3}", 0..12),
            version in 1_u32..=3,
        ) {
            let mut given = Answers::default();
            names.iter().for_each(|name| given.set(name, [name]));
            given.set(QUESTIONS_NAME, [version.to_string()]);
            let (new, _) = migrate(given, 3, CHANGES);
            proptest::prop_assert_eq!(new.iter().count(), names.len());
        }
    }
}
