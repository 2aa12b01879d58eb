//! Measures how long a cell takes to read: plain cells, and a set like a bought list.
//!
//! `cargo run --release -p numbers --example measure`

use std::{
    hint::black_box,
    io::{self, Write},
    time::Duration,
};

use numbers::{Settings, read};

const ROUNDS: usize = 200;
const CELLS: usize = 20_000;

fn main() -> io::Result<()> {
    let bare: Vec<String> = (0..CELLS).map(|n| format!("07{:09}", scatter(n))).collect();
    let plain: Vec<String> = (0..CELLS).map(plain).collect();
    let mixed: Vec<String> = (0..CELLS)
        .map(|n| if n.is_multiple_of(20) { dirty(n) } else { plain_or_empty(n) })
        .collect();
    let dirty: Vec<String> = (0..CELLS).map(dirty).collect();
    for (name, cells) in [
        ("07 and nine digits", bare),
        ("plain forms", plain),
        ("a list with 5 % dirt", mixed),
        ("dirty forms", dirty),
    ] {
        let each = measure(&cells);
        writeln!(io::stdout(), "{name:22} {:7.1} ns per cell", each.as_secs_f64() * 1e9)?;
    }
    Ok(())
}

/// The mean time of one cell.
#[expect(clippy::disallowed_methods, reason = "a measurement needs a clock; the library has none")]
fn measure(cells: &[String]) -> Duration {
    let settings = Settings::default();
    let rounds = if cells.iter().all(|cell| cell.len() < 18) { ROUNDS } else { ROUNDS / 10 };
    let start = std::time::Instant::now();
    for _ in 0..rounds {
        for cell in cells {
            black_box(read(black_box(cell.as_bytes()), &settings));
        }
    }
    start.elapsed() / u32::try_from(rounds * cells.len()).unwrap_or(u32::MAX)
}

fn plain(n: usize) -> String {
    let (nine, six) = (scatter(n), scatter(n) % 1_000_000);
    match n % 8 {
        0 => format!("07{nine:09}"),
        1 => format!("+447{nine:09}"),
        2 => format!("07{:03} {six:06}", nine / 1_000_000),
        3 => format!("447{nine:09}"),
        4 => format!("020 7946 {:04}", n % 10_000),
        5 => format!("(01632) {six:06}"),
        6 => format!("7{nine:09}"),
        _ => format!("0161-496-{:04}", n % 10_000),
    }
}

fn plain_or_empty(n: usize) -> String {
    if n.is_multiple_of(7) { String::new() } else { plain(n) }
}

fn dirty(n: usize) -> String {
    let number = plain(n);
    match (n / 20) % 8 {
        0 => format!("{number} / 07700 900123"),
        1 => format!("{number} (call after 3pm)"),
        2 => format!("{number} ext 45"),
        3 => format!("7.{:05}E+09", n % 100_000),
        4 => format!("Tel: {number}"),
        5 => format!("0{number}B"),
        6 => format!("7{:09}.0", scatter(n)),
        _ => format!("{number}-9"),
    }
}

/// Nine digits that look like nothing.
fn scatter(n: usize) -> usize {
    (n * 387_420_489 + 123_456_789) % 1_000_000_000
}
