//! Killed at any moment, the vault holds what it confirmed.
//!
//! The test runs itself as the process that is killed. `UPHOLD_KILLS` says how
//! many kills (the soak asks for hundreds); without it there are as many as fit
//! into a few seconds.

use std::error::Error;
use std::io::{self, BufRead as _, BufReader, Write as _, stdout};
use std::path::Path;
use std::process::{Child, Command, Stdio};

#[path = "../examples/import_loop/rounds.rs"]
mod rounds;

const SEED: u64 = 0x5eed;
const DIR: &str = "UPHOLD_KILL_DIR";
const KILLS: u64 = 25;

fn variable(name: &str) -> Option<String> {
    std::env::vars().find(|(key, _)| key == name).map(|(_, value)| value)
}

/// Not a test of its own: what [`what_was_confirmed_survives_a_kill`] starts and kills.
#[test]
fn rounds_until_killed() -> Result<(), Box<dyn Error>> {
    let Some(dir) = variable(DIR) else { return Ok(()) };
    rounds::run(Path::new(&dir), SEED, u64::MAX, |round| writeln!(stdout(), "\nrecorded {round}"))
}

fn start(dir: &Path) -> io::Result<Child> {
    Command::new(std::env::current_exe()?)
        .args(["--exact", "rounds_until_killed", "--nocapture"])
        .env(DIR, dir)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
}

/// Lets it run until a few rounds are recorded and a moment longer; the last that it recorded.
fn run_and_kill(dir: &Path, nth: u64) -> Result<Option<u64>, Box<dyn Error>> {
    let mut child = start(dir)?;
    let mut lines = BufReader::new(child.stdout.take().ok_or("no output")?).lines();
    let recorded = |line: String| line.strip_prefix("recorded ").and_then(|n| n.parse().ok());
    let mut next = || lines.by_ref().find_map(|line| recorded(line.ok()?));
    let mut last = None;
    for _ in 0..nth % 3 {
        last = next().or(last);
    }
    // A different instant each time: somewhere within the next rounds, at whatever it does then.
    for _ in 0..nth * 7_919 % 100_000 {
        std::hint::spin_loop();
    }
    child.kill()?;
    child.wait()?;
    while let Some(round) = next() {
        last = Some(round);
    }
    Ok(last)
}

#[test]
fn what_was_confirmed_survives_a_kill() -> Result<(), Box<dyn Error>> {
    let dir = tempfile::tempdir()?;
    let kills = variable("UPHOLD_KILLS").map_or(Ok(KILLS), |kills| kills.parse())?;
    let mut confirmed = None;
    for nth in 0..kills {
        confirmed = run_and_kill(dir.path(), nth)?.max(confirmed);
        if let Some(confirmed) = confirmed {
            rounds::check(dir.path(), SEED, confirmed)?;
        }
    }
    assert!(confirmed.is_some_and(|confirmed| confirmed >= kills / 3), "{confirmed:?}");
    Ok(())
}
