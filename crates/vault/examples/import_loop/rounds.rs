//! Rounds of imports that anyone who knows the seed can foretell.

use std::error::Error;
use std::io;
use std::path::Path;

use register::{Digest, Import, Scope, Source, digest};
use terms::{Date, Number};
use vault::{Against, Objection, Provenance, Vault, Wait};

/// Editions that the register may hold; after as many rounds there is nothing left to import.
const MOST: u64 = 20_000;

/// Imports round after round, going on where the vault stands, and tells each that is confirmed.
pub(crate) fn run(
    dir: &Path,
    seed: u64,
    rounds: u64,
    mut confirmed: impl FnMut(u64) -> io::Result<()>,
) -> Result<(), Box<dyn Error>> {
    let vault = Vault::open(dir);
    let mut registers = vault.registers()?;
    let held = registers.get(&Source::Tps).map_err(ToString::to_string)?;
    let first = held.map_or(0, |register| register.editions().len() as u64);
    // The round before may have lost its objections; the same file twice is one.
    let first = first.saturating_sub(1);
    let mut objections = vault.objections()?;
    for round in first..first.saturating_add(rounds).min(MOST) {
        registers.import(edition(seed, round), Wait::Yes)?;
        let provenance = Provenance { file_digest: file(seed, round), recorded_on: day(round) };
        objections.append(&[objection(seed, round)?], provenance, Wait::Yes)?;
        confirmed(round)?;
    }
    Ok(())
}

/// Checks that the vault holds all rounds up to `confirmed`, at most the one begun
/// after it, and each as it was imported. Gives the number of rounds held.
pub(crate) fn check(dir: &Path, seed: u64, confirmed: u64) -> Result<u64, Box<dyn Error>> {
    let vault = Vault::open(dir);
    let registers = vault.registers()?;
    let register = registers.get(&Source::Tps).map_err(ToString::to_string)?;
    let register = register.ok_or("the register is gone")?;
    register.verify()?;
    let held = register.editions().len() as u64;
    if !(confirmed + 1..=confirmed + 2).contains(&held) {
        return Err(format!("{held} editions, where {confirmed} was recorded last").into());
    }
    for (index, edition) in register.editions().iter().enumerate() {
        let round = index as u64;
        let expected = digest::of_numbers(numbers(seed, round));
        let same = edition.as_of == day(round) && edition.digest == expected;
        if !same || register.digest_of(index)? != expected {
            return Err(format!("edition {round} is not the one that was imported").into());
        }
    }
    let objections = vault.objections()?;
    let segments = objections.segments();
    if segments.len() as u64 <= confirmed || segments.len() as u64 > held {
        return Err(
            format!("{} segments, where {confirmed} was recorded last", segments.len()).into()
        );
    }
    for round in 0..=confirmed {
        let objection = objection(seed, round)?;
        let parties = objections.parties("acme", &[]);
        let found = objections.in_force(objection.number, &parties, day(round));
        found.ok_or_else(|| format!("the objection of round {round} is gone"))?;
    }
    Ok(held)
}

fn edition(seed: u64, round: u64) -> Import {
    let (source, as_of) = (Source::Tps, day(round));
    if round > 0 && mix(seed, round).is_multiple_of(4) {
        let before = numbers(seed, round - 1);
        let now = numbers(seed, round);
        let missing = |of: &[Number], from: &[Number]| {
            of.iter().filter(|number| from.binary_search(number).is_err()).copied().collect()
        };
        let (add, remove) = (missing(&now, &before), missing(&before, &now));
        Import::update(source, as_of, Scope::Whole, add, remove)
    } else {
        Import::full(source, as_of, Scope::Whole, numbers(seed, round))
    }
}

/// The numbers of a round: drama numbers, about a third of them.
fn numbers(seed: u64, round: u64) -> Vec<Number> {
    let drama = [1_134_960_000, 1_632_960_000, 2_079_460_000, 7_700_900_000_u64];
    let all = drama.iter().flat_map(|&first| first..first + 1_000);
    let listed = |number: &u64| (mix(seed, *number) + round) % 40 < 13;
    all.filter(listed).filter_map(Number::gb).collect()
}

fn objection(seed: u64, round: u64) -> Result<Objection, Box<dyn Error>> {
    Ok(Objection {
        number: Number::gb(7_700_900_000 + mix(seed, round) % 1_000).ok_or("no number")?,
        against: Against::Caller("acme".into()),
        objected_on: Some(day(round)),
        withdrawn_on: None,
        channel: "phone".into(),
        reason: format!("round {round}"),
    })
}

fn file(seed: u64, round: u64) -> Digest {
    let mut digest = [0; 32];
    for (bytes, value) in digest.as_chunks_mut().0.iter_mut().zip([seed, round]) {
        *bytes = value.to_le_bytes();
    }
    Digest(digest)
}

fn day(round: u64) -> Date {
    Date::from_epoch_days(10_000 + round.min(MOST) as u16)
}

fn mix(seed: u64, value: u64) -> u64 {
    let mixed =
        (seed ^ value.wrapping_mul(0x9e37_79b9_7f4a_7c15)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed ^ mixed >> 31
}
