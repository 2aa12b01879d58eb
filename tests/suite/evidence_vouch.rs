//! Others vouch for a log: witnesses by file and over HTTP, authorities of time.

mod files;
mod hostile;
mod kills;
mod served;
mod server;
mod stamps;
mod statuses;

use evidence::statement::Event;
use evidence::{Hash, Time};
use tests::Home;
use vault::{Chance, Log, Wait};

const ORIGIN: &str = "example.com/log";

/// A log that has begun in this home.
fn begun(home: &Home) -> Log {
    std::fs::create_dir_all(home.data()).unwrap();
    let chance = Chance { seed: [1; 32], salt: Hash([1; 32]) };
    Log::begin(&home.data().join("log"), ORIGIN, chance, at(0)).unwrap()
}

/// One entry more; what it says depends on `n`.
fn grow(log: &mut Log, n: u64) {
    let event = Event::new("test", ORIGIN, Hash::of(&n.to_le_bytes()), at(n));
    log.record(&[event.bytes().unwrap()], Wait::Yes).unwrap();
}

fn at(n: u64) -> Time {
    Time::from_seconds(1_764_000_000 + n).unwrap()
}

/// A witness that has begun in a home of its own and knows this log, with its key.
fn witness(log: &Log) -> (Home, String) {
    let (home, key) = stranger();
    home.uphold(&["witness", "add", &log.key().unwrap().to_string()]).exits(0);
    (home, key)
}

/// A witness that knows nobody yet.
fn stranger() -> (Home, String) {
    let home = Home::new();
    let begun = home.uphold(&["witness", "begin", "w.example", "--json"]).exits(0).json();
    (home, begun["key"].as_str().unwrap().to_owned())
}

/// A second home with a copy of everything in the first: keys, too.
fn copied(home: &Home) -> (Home, Log) {
    let copy = Home::new();
    let log = Log::open(&home.data().join("log")).unwrap().unwrap();
    log.backup(&copy.data().join("log")).unwrap();
    let log = Log::open(&copy.data().join("log")).unwrap().unwrap();
    log.resume().unwrap();
    (copy, log)
}
