//! The law in force on each day, as stretches of days.

use rules::law::{self, PECR_21_A1};
use rules::screening::{Kind, Regime, call::is_call};
use terms::Date;

/// Stretches of days on which something stays the same, from 1970 to the last day that there is.
pub(super) fn stretches<T: PartialEq>(on: impl Fn(Date) -> T) -> Vec<(Date, Date, T)> {
    let mut all: Vec<(Date, Date, T)> = Vec::new();
    for day in (0..=u16::MAX).map(Date::from_epoch_days) {
        let now = on(day);
        match all.last_mut() {
            Some((_, last, before)) if *before == now => *last = day,
            _ => all.push((day, day, now)),
        }
    }
    all
}

/// The table of the law for one kind of call.
pub(super) fn table(kind: Kind) -> String {
    let on = |day: Date| {
        let regime = match kind.regime(day) {
            None => "none",
            Some(Regime::Reg19) => "PECR_19",
            Some(Regime::Reg21) => "PECR_21",
            Some(Regime::Reg21A) => "PECR_21A",
            Some(Regime::Reg21B) => "PECR_21B",
        };
        let versions = law::provision(PECR_21_A1).map(|it| it.versions).unwrap_or_default();
        let held = versions.iter().any(|version| version.holds_on(day));
        (regime, is_call(false, day), held && kind != Kind::Automated)
    };
    let rows = stretches(on).into_iter().map(|(first, last, (regime, attempts, identity))| {
        format!("    (DATE '{first}', DATE '{last}', '{regime}', {attempts}, {identity})")
    });
    let rows: Vec<String> = rows.collect();
    format!(
        "-- The law in force for this kind of call: which provision governs it, whether a call that nobody\n\
         -- answered is a call, and whether the number of the line must be shown.\n\
         CREATE TABLE law(first_day DATE, last_day DATE, regime VARCHAR, attempts BOOLEAN, identity BOOLEAN);\n\
         INSERT INTO law VALUES\n{};\n",
        rows.join(",\n")
    )
}
