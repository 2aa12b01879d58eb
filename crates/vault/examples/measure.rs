//! Measures a register of the size of the TPS: `cargo run --release -p vault --example measure -- DIR [look-up]`.
//!
//! The numbers are synthetic, spread as `performance.md` spreads them: 10.77
//! million landlines in 17,280 blocks of ten thousand, 7.23 million mobiles in
//! 30,000, one in twenty with two spells. Nothing here is anyone's number but by
//! accident, and nothing of it is kept.
#![expect(clippy::print_stdout, reason = "an example says what it measured")]
#![expect(clippy::disallowed_methods, reason = "an example measures time")]

use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use register::known::Attributed;
use register::{DatedNumber, Import, Scope, Source};
use terms::{Date, Number, Standing};
use vault::{Registers, Wait};

const LANDLINE_BLOCKS: u64 = 17_280;
const MOBILE_BLOCKS: u64 = 30_000;
const LANDLINES: u64 = 10_770_000;
const MOBILES: u64 = 7_230_000;

fn main() -> Result<(), Box<dyn Error>> {
    let dir = std::env::args().nth(1).ok_or("name a directory to work in")?;
    let dir = Path::new(&dir);
    let mut random = Random(0x5eed);
    let numbers = numbers(&mut random);
    println!("{} numbers", numbers.len());
    if std::env::args().nth(2).is_some_and(|what| what == "look-up") {
        look_up(dir, "dated", &numbers, Date::parse("2026-11-20")?, &mut random)?;
        return look_up(dir, "editions", &numbers, Date::parse("2026-10-20")?, &mut random);
    }
    dated(dir, &numbers, &mut random)?;
    editions(dir, &numbers, &mut random)?;
    Ok(())
}

/// One import with dates, and look-ups in it.
fn dated(dir: &Path, numbers: &[Number], random: &mut Random) -> Result<(), Box<dyn Error>> {
    let rows = rows(numbers, random);
    let spells = rows.len();
    let as_of = Date::parse("2026-11-20")?;
    let mut registers = Registers::open(&dir.join("dated"))?;
    let (start, cpu) = (Instant::now(), on_cpu());
    let import = Import::dated(Source::Tps, as_of, Scope::Whole, rows);
    let report = registers.import(import, Wait::No)?;
    let took =
        format!("{:?} ({} ms on the processor)", start.elapsed(), (on_cpu() - cpu) / 1_000_000);
    let size = std::fs::metadata(registers.path(&Source::Tps))?.len();
    println!(
        "dated: {spells} spells, {} listed, imported in {took}, {size} bytes = {:.2} a number; peak {}",
        report.edition.count,
        size as f64 / numbers.len() as f64,
        peak(),
    );
    look_up(dir, "dated", numbers, as_of, random)
}

/// A full edition, the next day's, an update, and one that comes late.
fn editions(dir: &Path, numbers: &[Number], random: &mut Random) -> Result<(), Box<dyn Error>> {
    let mut registers = Registers::open(&dir.join("editions"))?;
    let mut keep = |of: u64| {
        let kept = numbers.iter().filter(|_| random.below(1_000) >= of);
        kept.copied().collect::<Vec<_>>()
    };
    let day = |text: &str| Date::parse(text);
    let full = |on, numbers| Import::full(Source::Tps, on, Scope::Whole, numbers);
    let imports = [
        ("first", full(day("2026-10-01")?, keep(5))),
        ("second", full(day("2026-11-01")?, keep(3))),
        ("late", full(day("2026-10-15")?, keep(4))),
    ];
    for (name, import) in imports {
        let (start, cpu) = (Instant::now(), on_cpu());
        let report = registers.import(import, Wait::No)?;
        let (added, removed, cpu) = (report.added, report.removed, (on_cpu() - cpu) / 1_000_000);
        let took = start.elapsed();
        println!("{name} edition: {took:?} ({cpu} ms on the processor), +{added} -{removed}");
    }
    let (add, remove) = (numbers.iter().step_by(5_003), numbers.iter().skip(1).step_by(50_021));
    let (add, remove) = (add.copied().collect(), remove.copied().collect());
    let start = Instant::now();
    let update = Import::update(Source::Tps, day("2026-11-20")?, Scope::Whole, add, remove);
    let report = registers.import(update, Wait::No)?;
    println!("update: {:?}, +{} -{}", start.elapsed(), report.added, report.removed);
    let size = std::fs::metadata(registers.path(&Source::Tps))?.len();
    println!("four editions: {size} bytes; peak {}", peak());
    look_up(dir, "editions", numbers, day("2026-10-20")?, random)
}

fn look_up(
    dir: &Path,
    name: &str,
    numbers: &[Number],
    day: Date,
    random: &mut Random,
) -> Result<(), Box<dyn Error>> {
    let start = Instant::now();
    let registers = Registers::open(&dir.join(name))?;
    let opened = start.elapsed();
    let register = registers.get(&Source::Tps).map_err(ToString::to_string)?.ok_or("gone")?;
    let start = Instant::now();
    let view = register.on(day)?;
    let viewed = start.elapsed();
    let start = Instant::now();
    register.verify()?;
    println!("{name}: opened in {opened:?}, view in {viewed:?}, verified in {:?}", start.elapsed());
    let pick =
        |random: &mut Random| numbers.get(random.below(numbers.len() as u64) as usize).copied();
    let held: Vec<Number> = (0..10_000_000).filter_map(|_| pick(random)).collect();
    let other: Vec<Number> = (0..10_000_000).filter_map(|_| anywhere(random)).collect();
    for (what, asked) in [("held", &held), ("any", &other)] {
        for _ in 0..3 {
            let start = on_cpu();
            let mut found = 0_u64;
            for &number in asked {
                found += u64::from(view.standing(number)?.last_known == Some(true));
            }
            let each = (on_cpu() - start) as f64 / asked.len() as f64;
            println!("{name}: {what} numbers, {each:.1} ns each, {found} listed");
        }
        let mut standings = vec![Standing::UNKNOWN; 4_096];
        let start = on_cpu();
        for batch in asked.chunks_exact(4_096) {
            view.standings(batch, &mut standings)?;
            black_box(&standings);
        }
        let each = (on_cpu() - start) as f64 / asked.len() as f64;
        println!("{name}: {what} numbers in batches, {each:.1} ns each");
    }
    Ok(())
}

/// The distinct numbers, ascending.
fn numbers(random: &mut Random) -> Vec<Number> {
    let landline = |i: u64| (1_200 + i / 27) * 1_000_000 + i % 27 * 3 * 10_000;
    let mobile = |i: u64| 7_400_000_000 + i % 50_000 * 10_000 + i / 50_000;
    let mut numbers = Vec::with_capacity(18_400_000);
    for i in 0..LANDLINE_BLOCKS {
        fill(landline(i), LANDLINES / LANDLINE_BLOCKS + 20, random, &mut numbers);
    }
    for i in 0..MOBILE_BLOCKS {
        fill(mobile(i), MOBILES / MOBILE_BLOCKS + 3, random, &mut numbers);
    }
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

fn fill(block: u64, count: u64, random: &mut Random, numbers: &mut Vec<Number>) {
    let within = (0..count).filter_map(|_| Number::gb(block + random.below(10_000)));
    numbers.extend(within);
}

/// Seven thousand days on which a spell may have begun, and one in twenty with a second one.
fn rows(numbers: &[Number], random: &mut Random) -> Vec<DatedNumber> {
    let mut rows = Vec::with_capacity(numbers.len() * 21 / 20 + 1_000_000);
    let day = |n: u64| Date::from_epoch_days(13_000 + n as u16);
    for &number in numbers {
        let from = random.below(7_000);
        let twice = random.below(20) == 0;
        let until = twice.then(|| day(from + random.below(7_700 - from)));
        rows.push(DatedNumber { number, spell: Attributed { from: day(from), until } });
        if let Some(until) = until {
            let again = until.plus_days(1 + random.below(30) as i32).unwrap_or(until);
            rows.push(DatedNumber { number, spell: Attributed { from: again, until: None } });
        }
    }
    rows
}

fn anywhere(random: &mut Random) -> Option<Number> {
    let block = random.below(LANDLINE_BLOCKS);
    let landline = (1_200 + block / 27) * 1_000_000 + block % 27 * 3 * 10_000;
    let mobile = 7_400_000_000 + random.below(MOBILE_BLOCKS) * 10_000;
    let block = if random.below(5) < 3 { landline } else { mobile };
    Number::gb(block + random.below(10_000))
}

/// What the process has had in memory at most, as Linux says.
fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or("unknown");
    line.split_whitespace().skip(1).collect::<Vec<_>>().join(" ")
}

/// Nanoseconds that this thread has run, as Linux says: what others do on the machine counts less.
fn on_cpu() -> u64 {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    stat.split_whitespace().next().and_then(|first| first.parse().ok()).unwrap_or_default()
}

/// A small generator, so that every run measures the same.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % end
    }
}
