//! The one place that knows the time and the zone.

use anyhow::Context;
use jiff::{Timestamp, ZonedDateTime};
use terms::Date;

/// Today as people in London count days, which is how the law counts.
pub(crate) fn today() -> anyhow::Result<Date> {
    let now = ZonedDateTime::now()
        .in_tz("Europe/London")
        .context("no time zone data for Europe/London")?;
    Date::from_civil(now.date())
        .context("this machine's clock shows a date before 1970 or after 2149")
}

/// Now, in UTC to the second (RFC 3339).
pub(crate) fn now() -> String {
    let now = Timestamp::now();
    format!("{}", now.round(jiff::Unit::Second).unwrap_or(now))
}

/// Now, as evidence states it.
pub(crate) fn time() -> anyhow::Result<evidence::Time> {
    let seconds = u64::try_from(Timestamp::now().as_second()).ok();
    let time = seconds.and_then(evidence::Time::from_seconds);
    time.context("this machine's clock shows a date before 1970 or after 2149")
}
