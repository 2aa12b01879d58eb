//! Reads cells from standard input, one on each line, and says what they are:
//! class TAB numbers (joined by a space) TAB rule or reason.
//!
//! In a cell, `\n`, `\t`, `\r`, `\0` and `\\` stand for the character itself. An
//! argument sets the area that local numbers belong to. `tests/differential` uses this.

use std::io::{self, BufRead, BufWriter, Write};

use numbers::{Area, Settings, read};

fn main() -> io::Result<()> {
    let area = std::env::args().nth(1).map(|code| Area::parse(&code));
    let area = area.transpose().map_err(io::Error::other)?;
    let settings = Settings { area, ..Settings::default() };
    let mut out = BufWriter::new(io::stdout().lock());
    let mut line = Vec::new();
    let mut input = io::stdin().lock();
    while input.read_until(b'\n', &mut line)? > 0 {
        let reading = read(&unescape(line.strip_suffix(b"\n").unwrap_or(&line)), &settings);
        let numbers: Vec<String> = reading.numbers.iter().map(ToString::to_string).collect();
        let mark = reading.why.map(|why| why.id()).or(reading.rule.map(|rule| rule.id()));
        writeln!(out, "{}\t{}\t{}", reading.class.id(), numbers.join(" "), mark.unwrap_or(""))?;
        line.clear();
    }
    out.flush()
}

fn unescape(line: &[u8]) -> Vec<u8> {
    let mut cell = Vec::with_capacity(line.len());
    let mut bytes = line.iter();
    while let Some(byte) = bytes.next() {
        cell.push(match byte {
            b'\\' => match bytes.next() {
                Some(b'n') => b'\n',
                Some(b't') => b'\t',
                Some(b'r') => b'\r',
                Some(b'0') => 0,
                Some(other) => *other,
                None => b'\\',
            },
            _ => *byte,
        });
    }
    cell
}
