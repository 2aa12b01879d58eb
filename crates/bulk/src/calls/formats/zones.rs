//! Zones that can be seen in the records themselves.

use crate::calls::mapping::Mapping;
use crate::calls::row::{self, BEHIND, LATER};
use crate::calls::stamp::Stamp;
use crate::calls::zone::Zone;
use crate::columns::locate;
use crate::input::Input;

/// The zone in which the clock of a file agrees with the epochs of its rows: London, UTC, or that
/// of the mapping; none where the mapping names no epoch, or fewer than nine of ten rows agree.
///
/// In winter London and UTC agree with each other, and London is said. A row of the summer that
/// contradicts it is told when it is read.
#[must_use]
pub fn seen_zone(mapping: &Mapping, input: &Input) -> Option<Zone> {
    let index = |name: &str| locate(&input.header, name, &input.name).ok();
    let epoch = index(mapping.epoch.as_deref()?)?;
    let (first, second) = match mapping.start.as_slice() {
        [start] => (index(start)?, None),
        [date, clock] => (index(date)?, Some(index(clock)?)),
        _ => return None,
    };
    let both = |row: &Vec<Vec<u8>>| {
        let at = row::epoch(row.get(epoch)?)?;
        let second = second.map(|second| row.get(second).cloned().unwrap_or_default());
        Some((at, row.get(first)?.clone(), second))
    };
    let rows: Vec<_> = input.sample.iter().filter_map(both).collect();
    let agrees = |zone: &Zone| {
        let near = |at: i64, epoch: i64| (epoch - BEHIND..=epoch + LATER).contains(&at);
        let so = rows.iter().filter(|(at, first, second)| {
            Stamp::read(first, second.as_deref(), mapping.time, zone)
                .is_ok_and(|stamp| near(stamp.first, *at) || near(stamp.last, *at))
        });
        let so = so.count();
        so > 0 && so * 10 >= rows.len() * 9
    };
    let given = mapping.zone.as_deref().and_then(Zone::named);
    let candidates = [Zone::named("Europe/London"), Some(Zone::utc()), given];
    candidates.into_iter().flatten().find(agrees)
}
