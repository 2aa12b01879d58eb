//! Any bytes as a time, in every form and in zones whose clocks jump: what is read lies within the
//! years that are read, and shows as that clock did.
#![no_main]

use std::sync::LazyLock;

use bulk::calls::mapping::Time;
use bulk::calls::stamp::{Stamp, civil, seconds, whole};
use bulk::calls::zone::Zone;
use libfuzzer_sys::fuzz_target;

static ZONES: LazyLock<Vec<Zone>> = LazyLock::new(|| {
    ["Europe/London", "UTC", "Australia/Lord_Howe", "America/New_York"]
        .iter()
        .map(|name| Zone::named(name).expect("a zone"))
        .collect()
});

fuzz_target!(|bytes: &[u8]| {
    let _ = (seconds(bytes), whole(bytes));
    let middle = bytes.len() / 2;
    let (date, clock) = bytes.split_at(middle);
    for zone in ZONES.iter() {
        for form in [Time::Civil, Time::Utc, Time::Epoch, Time::EpochMillis, Time::Mail] {
            let apart = Stamp::read(date, Some(clock), form, zone);
            for stamp in [Stamp::read(bytes, None, form, zone), apart].into_iter().flatten() {
                assert!(stamp.first <= stamp.last && stamp.last - stamp.first <= 3600);
                assert!((946_000_000..3_472_000_000).contains(&stamp.first));
            }
        }
        if let (Some(clock), Ok(stamp)) =
            (civil(bytes.trim_ascii()), Stamp::read(bytes, None, Time::Civil, zone))
        {
            assert_eq!(zone.clock(stamp.first), clock);
            assert_eq!(zone.clock(stamp.last), clock);
        }
    }
});
